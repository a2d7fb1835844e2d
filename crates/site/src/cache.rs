//! Finished pages in memory, found by address and dropped by what they were made from; and the parts of pages that are
//! dear to make and change at other times than the rest.

use std::collections::BTreeSet;
use std::sync::Arc;

use http::StatusCode;
use jiff::Timestamp;
use newsroom::comment::outline::Order;
use quick_cache::Equivalent;
use web::compress::Stretch;
use web::packed::Packed;

use crate::memory::{Kept, Memory};

use crate::paint::Theme;
use crate::readers::Counter;
use crate::thread;

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
    /// Who counts its readers, if it is a story.
    pub readers: Option<Counter>,
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
    /// In which order the threads of comments stand.
    pub order: Order,
}

impl KeyRef<'_> {
    /// Copies it, to be kept.
    #[must_use]
    pub fn to_owned(self) -> Key {
        Key { path: self.path.to_owned(), theme: self.theme, order: self.order }
    }
}

impl Equivalent<Key> for KeyRef<'_> {
    fn equivalent(&self, key: &Key) -> bool {
        self.theme == key.theme && self.order == key.order && self.path == key.path
    }
}

/// The name of a page: its address, and the things by which it varies. It hashes as a [`KeyRef`] does.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Key {
    /// The path as a link writes it.
    pub path: String,
    /// Light, dark, or as the device says.
    pub theme: Theme,
    /// In which order the threads of comments stand.
    pub order: Order,
}

impl Kept for Page {
    fn tags(&self) -> &BTreeSet<String> {
        &self.tags
    }

    fn until(&self) -> Option<Timestamp> {
        self.until
    }

    fn bytes(&self) -> usize {
        self.body.weight()
    }
}

/// A part of a page: what a page of it shows, finished.
#[derive(Debug, Clone)]
pub struct Part {
    /// Its HTML.
    pub html: Arc<Stretch>,
    /// What else the page says of it, in the part's own order: the comments of a thread and its pages.
    pub numbers: [usize; 2],
    /// What it was made from.
    pub tags: BTreeSet<String>,
    /// The first instant at which it would change by itself.
    pub until: Option<Timestamp>,
}

impl Kept for Part {
    fn tags(&self) -> &BTreeSet<String> {
        &self.tags
    }

    fn until(&self) -> Option<Timestamp> {
        self.until
    }

    fn bytes(&self) -> usize {
        self.html.weight()
    }
}

/// How much of everything has been forgotten so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Generation(u64);

/// What one process remembers of the site.
pub struct Cache {
    pages: Memory<Key, Page>,
    parts: Memory<String, Part>,
}

impl Cache {
    /// Makes an empty cache that holds so many bytes; an eighth of them is for parts.
    #[must_use]
    pub fn new(bytes_max: u64) -> Self {
        Cache { pages: Memory::new(bytes_max / 8 * 7), parts: Memory::new(bytes_max / 8) }
    }

    /// Finds a page that is still true.
    #[must_use]
    pub fn find(&self, key: &KeyRef, now: Timestamp) -> Option<Arc<Page>> {
        self.pages.find(key, now)
    }

    /// Finds a part that is still true.
    #[must_use]
    pub fn find_part(&self, name: &str, now: Timestamp) -> Option<Arc<Part>> {
        self.parts.find(name, now)
    }

    /// Numbers what has been forgotten so far: asked before anything is read for a page, and given to [`Cache::keep`]
    /// after.
    #[must_use]
    pub fn generation(&self) -> Generation {
        // What is forgotten is forgotten among the parts first: who reads the pages' number has read no older one.
        Generation(self.pages.generation())
    }

    /// Keeps a page, unless something was forgotten since its making began: it may have read the old state.
    pub fn keep(&self, key: Key, page: &Arc<Page>, generation: Generation) {
        self.pages.keep(key, page, generation.0);
    }

    /// Keeps a part, by the same rule.
    pub fn keep_part(&self, name: String, part: &Arc<Part>, generation: Generation) {
        self.parts.keep(name, part, generation.0);
    }

    /// Drops everything made from one of these; `site` stands on every page.
    pub fn forget(&self, touched: &[&str]) {
        self.parts.forget(touched);
        self.pages.forget(touched);
    }

    /// Drops everything.
    pub fn forget_all(&self) {
        self.parts.forget_all();
        self.pages.forget_all();
    }

    /// Lists the addresses of the pages it holds.
    #[must_use]
    pub fn paths(&self) -> Vec<String> {
        self.pages.keys().into_iter().map(|key| thread::in_order(key.path, key.order)).collect()
    }
}
