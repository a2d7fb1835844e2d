//! Finished pages in memory, found by address and dropped by what they were made from.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use http::StatusCode;
use jiff::Timestamp;
use quick_cache::{Equivalent, Weighter};
use web::packed::Packed;

use crate::paint::Theme;

/// Bytes that an entry costs beside its body.
const ENTRY_BYTES: u64 = 600;

/// A page, finished.
#[derive(Debug, Clone)]
pub struct Page {
    /// Its bytes in every encoding.
    pub body: Packed,
    /// Its status.
    pub status: StatusCode,
    /// What it was made from.
    pub tags: BTreeSet<String>,
    /// The first instant at which it would change by itself.
    pub until: Option<Timestamp>,
    /// Whether it is one person's own.
    pub is_private: bool,
    /// Whether the request spelt the address in its one form.
    pub is_canonical: bool,
}

impl Page {
    /// Says whether the page may be kept for others.
    #[must_use]
    pub fn is_shared(&self) -> bool {
        self.status == StatusCode::OK && !self.is_private && self.is_canonical
    }
}

/// The name of a page as a request gives it, for looking it up without a copy.
#[derive(Debug, Clone, Copy, Hash)]
pub struct KeyRef<'a> {
    /// The path as it came.
    pub path: &'a str,
    /// Light, dark, or as the device says.
    pub theme: Theme,
}

impl KeyRef<'_> {
    /// Copies it, to be kept.
    #[must_use]
    pub fn to_owned(self) -> Key {
        Key { path: self.path.to_owned(), theme: self.theme }
    }
}

impl Equivalent<Key> for KeyRef<'_> {
    fn equivalent(&self, key: &Key) -> bool {
        self.theme == key.theme && self.path == key.path
    }
}

/// The name of a page: its address, and the one thing by which it varies. It hashes as a [`KeyRef`] does.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Key {
    /// The path as a link writes it.
    pub path: String,
    /// Light, dark, or as the device says.
    pub theme: Theme,
}

#[derive(Clone)]
struct ByBytes;

impl Weighter<Key, Arc<Page>> for ByBytes {
    fn weight(&self, key: &Key, page: &Arc<Page>) -> u64 {
        page.body.weight() as u64 + key.path.len() as u64 + ENTRY_BYTES
    }
}

/// The page cache of one process.
pub struct Cache {
    pages: quick_cache::sync::Cache<Key, Arc<Page>, ByBytes>,
    by_tag: Mutex<HashMap<String, HashSet<Key>>>,
    generation: AtomicU64,
}

impl Cache {
    /// Makes an empty cache that holds so many bytes.
    #[must_use]
    pub fn new(bytes_max: u64) -> Self {
        let pages = usize::try_from(bytes_max / 32_768).unwrap_or(1024).max(64);
        Cache {
            pages: quick_cache::sync::Cache::with_weighter(pages, bytes_max, ByBytes),
            by_tag: Mutex::default(),
            generation: AtomicU64::new(0),
        }
    }

    /// Finds a page that is still true.
    #[must_use]
    pub fn find(&self, key: &KeyRef, now: Timestamp) -> Option<Arc<Page>> {
        self.pages.get(key).filter(|page| page.until.is_none_or(|until| now < until))
    }

    /// Numbers what has been forgotten so far: asked before a page is made, and given to [`Cache::keep`] after.
    #[must_use]
    pub fn generation(&self) -> u64 {
        self.generation.load(Ordering::SeqCst)
    }

    /// Keeps a page, unless something was forgotten since its making began: it may have read the old state.
    pub fn keep(&self, key: Key, page: &Arc<Page>, generation: u64) {
        let mut by_tag = self.tags();
        if self.generation() != generation {
            return;
        }
        for tag in &page.tags {
            by_tag.entry(tag.clone()).or_default().insert(key.clone());
        }
        self.pages.insert(key, Arc::clone(page));
    }

    /// Drops every page made from one of these; `site` stands on every page.
    pub fn forget(&self, touched: &[&str]) {
        let mut by_tag = self.tags();
        self.generation.fetch_add(1, Ordering::SeqCst);
        for tag in touched {
            for key in by_tag.remove(*tag).unwrap_or_default() {
                self.pages.remove(&key);
            }
        }
    }

    /// Drops every page.
    pub fn forget_all(&self) {
        let mut by_tag = self.tags();
        self.generation.fetch_add(1, Ordering::SeqCst);
        by_tag.clear();
        self.pages.clear();
    }

    /// Lists the addresses it holds.
    #[must_use]
    pub fn paths(&self) -> Vec<String> {
        self.pages.iter().map(|(key, _)| key.path).collect()
    }

    fn tags(&self) -> MutexGuard<'_, HashMap<String, HashSet<Key>>> {
        self.by_tag.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
