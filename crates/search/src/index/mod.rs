//! Opens an index, writes to it and commits.
//!
//! Each process has an index of its own, in a folder of its own, and feeds it from the event log; the
//! number of the last event that is in it is part of the commit, so the two can never disagree.

mod folder;
mod put;
mod queue;

pub(crate) use put::{SPELT, milliseconds_up};

use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tantivy::directory::RamDirectory;
use tantivy::indexer::{IndexWriterOptions, LogMergePolicy, MergePolicy, NoMergePolicy};
use tantivy::{IndexReader, IndexWriter, ReloadPolicy, Searcher, Term};

use crate::analysis::cut;
use crate::limits::{BUILDER_BYTES, MERGE_ENTRIES_MAX, WRITER_BYTES};
use crate::schema::{self, Fields};
use crate::{Entry, Error};

use queue::{Queue, Waiting};

/// That nothing is being rebuilt.
const WHOLE: u64 = u64::MAX;

/// A full-text index. Shared by reference between threads: any number may find while one writes.
///
/// Changes are seen, and safe, from the next [`commit`](Index::commit) on. One costs tens of milliseconds
/// whether it holds one change or a thousand, so call it a few times a second at most, when
/// [`pending`](Index::pending) says that there is something to commit.
pub struct Index {
    inner: tantivy::Index,
    pub(crate) fields: Fields,
    reader: IndexReader,
    writer: Mutex<IndexWriter<Waiting>>,
    queue: Arc<Queue>,
    pending: AtomicU64,
    sequence: AtomicU64,
    opened: Opened,
    /// Hundredths of a rebuild that are done; [`WHOLE`] while there is none.
    built: AtomicU64,
    /// Whether it is only filled: nobody finds anything in it, so what was written is not looked at.
    is_filled_only: bool,
}

/// How [`Index::open`] found the folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Opened {
    /// With an index that is in use now.
    Existing,
    /// Empty.
    New,
    /// With an index that could not be used and was thrown away, for the reason given.
    Discarded(String),
}

/// What an index holds, for metrics and `check`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Stats {
    /// Entries that can be found, embargoed ones included.
    pub entries: u64,
    /// Entries that were removed or replaced and wait for a merge.
    pub deleted: u64,
    /// Sets of files that a search walks.
    pub segments: usize,
    /// Bytes on disk (or in memory for an index that lives there).
    pub bytes: u64,
    /// The number of the last event that is in the index.
    pub sequence: u64,
    /// Changes since the last commit.
    pub pending: u64,
}

impl Index {
    /// Opens the index in a folder, and makes both if they are missing.
    ///
    /// An index that is damaged, or was written by a release with other fields, analysis or stemmers, is thrown
    /// away; [`opened`](Index::opened) says so, and [`needs_rebuild`](Index::needs_rebuild) is true.
    ///
    /// # Errors
    /// [`Error::Folder`] if the folder cannot be used, [`Error::InUse`] if another process writes to it.
    pub fn open(dir: &Path) -> Result<Index, Error> {
        let (inner, opened) = folder::open(dir)?;
        Index::start(inner, opened, WRITER_BYTES, Box::new(merge_policy())).map_err(|error| folder::busy(dir, error))
    }

    /// Opens the index in a folder for putting a whole archive in, by a process that ends with it: it has a larger
    /// buffer, and leaves the merging of what it writes, for which all of that is read again, to who serves it. Nothing
    /// can be found in it.
    ///
    /// # Errors
    /// As [`open`](Index::open).
    pub fn open_to_build(dir: &Path) -> Result<Index, Error> {
        let (inner, opened) = folder::open(dir)?;
        let started = Index::start(inner, opened, BUILDER_BYTES, Box::new(NoMergePolicy));
        let index = started.map_err(|error| folder::busy(dir, error))?;
        Ok(Index { is_filled_only: true, ..index })
    }

    /// Makes an index that lives in memory, for tests.
    ///
    /// # Errors
    /// [`Error::Failed`] if threads or memory are wanting.
    pub fn in_memory() -> Result<Index, Error> {
        let inner = tantivy::Index::open_or_create(RamDirectory::create(), schema::build().0)?;
        Index::start(inner, Opened::New, WRITER_BYTES, Box::new(merge_policy()))
    }

    fn start(
        inner: tantivy::Index,
        opened: Opened,
        writer_bytes: usize,
        merges: Box<dyn MergePolicy>,
    ) -> Result<Index, Error> {
        let reader =
            inner.reader_builder().reload_policy(ReloadPolicy::Manual).doc_store_cache_num_blocks(1).try_into()?;
        let options = IndexWriterOptions::builder()
            .memory_budget_per_thread(writer_bytes)
            .num_worker_threads(1)
            .num_merge_threads(1)
            .build();
        let writer = inner.writer_with_options(options)?;
        writer.set_merge_policy(merges);
        let sequence = folder::sequence(&inner)?;
        Ok(Index {
            inner,
            fields: schema::build().1,
            reader,
            writer: Mutex::new(writer),
            queue: Arc::default(),
            pending: AtomicU64::new(0),
            sequence: AtomicU64::new(sequence),
            opened,
            built: AtomicU64::new(WHOLE),
            is_filled_only: false,
        })
    }

    /// Enters a story that is not in the index yet, as when it is built anew.
    ///
    /// # Errors
    /// [`Error::Failed`]; see [`Error`] for what follows.
    pub fn add(&self, entry: &Entry) -> Result<(), Error> {
        let document = self.wait_with(entry);
        self.change(|writer| writer.add_document(document).map(drop))
    }

    /// Enters a story, in place of what was under its id.
    ///
    /// # Errors
    /// [`Error::Failed`]; see [`Error`] for what follows.
    pub fn put(&self, entry: &Entry) -> Result<(), Error> {
        let document = self.wait_with(entry);
        self.change(|writer| {
            writer.delete_term(Term::from_field_i64(self.fields.id, entry.id));
            writer.add_document(document).map(drop)
        })
    }

    /// Takes out what is under an id, if anything is.
    ///
    /// # Errors
    /// [`Error::Failed`]; see [`Error`] for what follows.
    pub fn remove(&self, id: i64) -> Result<(), Error> {
        self.change(|writer| {
            writer.delete_term(Term::from_field_i64(self.fields.id, id));
            Ok(())
        })
    }

    /// Takes out everything and forgets the sequence, before a rebuild; seen from the next commit on.
    ///
    /// # Errors
    /// [`Error::Failed`]; see [`Error`] for what follows.
    pub fn clear(&self) -> Result<(), Error> {
        self.change(|writer| writer.delete_all_documents().map(drop))
    }

    /// Makes all changes so far durable and seen, together with the number of the last event in them.
    ///
    /// While an index is rebuilt, commit with 0 now and then and with the true number at the end: a rebuild that
    /// was interrupted is then known as one.
    ///
    /// # Errors
    /// [`Error::Failed`]; see [`Error`] for what follows.
    pub fn commit(&self, sequence: u64) -> Result<(), Error> {
        self.change(|writer| {
            let mut commit = writer.prepare_commit()?;
            commit.set_payload(&folder::payload(sequence));
            commit.commit().map(drop)
        })?;
        self.pending.store(0, Ordering::Release);
        self.sequence.store(sequence, Ordering::Release);
        if !self.is_filled_only {
            self.reader.reload()?;
        }
        Ok(())
    }

    /// The number of the last event that is in the index; 0 in a new one.
    pub fn sequence(&self) -> u64 {
        self.sequence.load(Ordering::Acquire)
    }

    /// Changes since the last commit.
    pub fn pending(&self) -> u64 {
        self.pending.load(Ordering::Acquire)
    }

    /// Whether the index has to be fed from the database before it knows everything: it is new, or was
    /// thrown away, or its rebuild was interrupted. Call [`clear`](Index::clear) first.
    pub fn needs_rebuild(&self) -> bool {
        self.sequence() == 0
    }

    /// Notes how many hundredths of a rebuild are done, or that there is none.
    pub fn tell_built(&self, hundredths: Option<u64>) {
        self.built.store(hundredths.unwrap_or(WHOLE), Ordering::Release);
    }

    /// How many hundredths of a rebuild are done; `None` while there is none, and what is found is all there is.
    pub fn built(&self) -> Option<u64> {
        Some(self.built.load(Ordering::Acquire)).filter(|built| *built != WHOLE)
    }

    /// Whether anybody finds anything in it while it is filled.
    pub fn is_searched(&self) -> bool {
        !self.is_filled_only
    }

    /// How the folder was found.
    pub fn opened(&self) -> &Opened {
        &self.opened
    }

    /// Counts what the index holds.
    ///
    /// # Errors
    /// [`Error::Failed`] if its files cannot be looked at.
    pub fn stats(&self) -> Result<Stats, Error> {
        let searcher = self.searcher();
        Ok(Stats {
            entries: searcher.num_docs(),
            deleted: searcher.segment_readers().iter().map(|segment| u64::from(segment.num_deleted_docs())).sum(),
            segments: searcher.segment_readers().len(),
            bytes: searcher.space_usage()?.total().get_bytes(),
            sequence: self.sequence(),
            pending: self.pending(),
        })
    }

    /// Reads every file and compares checksums; names those that are damaged. Slow: for `check`.
    ///
    /// # Errors
    /// [`Error::Failed`] if the files cannot be read.
    pub fn verify(&self) -> Result<Vec<String>, Error> {
        let damaged = self.inner.validate_checksum()?;
        Ok(damaged.into_iter().map(|path| path.display().to_string()).collect())
    }

    pub(crate) fn searcher(&self) -> Searcher {
        self.reader.searcher()
    }

    fn wait_with(&self, entry: &Entry) -> Waiting {
        let (document, words) = put::document(entry, &self.fields);
        self.queue.enter(document, words)
    }

    /// Runs a change; after a failure takes the writer back to the last commit, so that it works again.
    fn change(&self, act: impl FnOnce(&mut IndexWriter<Waiting>) -> tantivy::Result<()>) -> Result<(), Error> {
        let mut writer = self.lock();
        match act(&mut writer) {
            Ok(()) => {
                self.pending.fetch_add(1, Ordering::AcqRel);
                Ok(())
            }
            Err(cause) => {
                // A second failure says the same; the next change will tell it.
                let _ = writer.rollback();
                self.pending.store(0, Ordering::Release);
                Err(cause.into())
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, IndexWriter<Waiting>> {
        self.writer.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Small segments are merged soon, as a commit a second makes many; large ones never again.
fn merge_policy() -> LogMergePolicy {
    let mut policy = LogMergePolicy::default();
    policy.set_min_num_segments(8);
    policy.set_min_layer_size(1_000);
    policy.set_max_docs_before_merge(MERGE_ENTRIES_MAX);
    policy.set_del_docs_ratio_before_merge(0.3);
    policy
}

/// The part of a text that is indexed.
fn indexed(text: &str) -> &str {
    cut(text, crate::limits::TEXT_BYTES_MAX)
}
