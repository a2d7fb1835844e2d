//! The full-text index of this process: built from the database, then kept up with the events.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::Result;
use database::Database;
use newsroom::event::{self, Event, PAGE_MAX};
use newsroom::id::StoryId;
use newsroom::published::{self, StoryKind, archive};
use search::Index;
use site::words;

/// Stories read at once when the index is built anew.
const REBUILD_PAGE: i64 = 400;

/// Puts public stories into the index of this process and takes out what is no longer public.
pub struct Words {
    /// Where the stories are.
    pub db: Database,
    /// Where their words go.
    pub index: Arc<Index>,
}

impl Words {
    /// Builds the index anew if it has to be, or reads on where it stopped; gives the last event that is in it. `tell`
    /// hears how many stories have been put in so far.
    ///
    /// # Errors
    /// What the database or the index says; what was done so far is done again the next time.
    pub fn catch_up(&self, tell: &mut dyn FnMut(u64)) -> Result<i64> {
        let newest = self.db.read(event::last_seq)?;
        let known = i64::try_from(self.index.sequence()).unwrap_or(0);
        let is_behind = !self.index.needs_rebuild() && known > 0 && known <= newest;
        let mut cursor = if is_behind { known } else { self.rebuild(newest, tell)? };
        loop {
            let events = self.db.read(|r| event::list_after(r, cursor))?;
            let Some(last) = events.last() else { return Ok(cursor) };
            self.react(&events)?;
            cursor = last.seq;
            if i64::try_from(events.len()).unwrap_or(0) < PAGE_MAX {
                return Ok(cursor);
            }
        }
    }

    /// Reacts to some events, in order. It may be given them again.
    ///
    /// # Errors
    /// What the database or the index says.
    pub fn react(&self, events: &[Event]) -> Result<()> {
        for event in events.iter().filter(|event| event.kind.starts_with("story.") && !event.touched.is_empty()) {
            words::put(&self.db, &self.index, StoryId(event.subject), crate::clock::now())?;
        }
        if let Some(last) = events.last()
            && self.index.pending() > 0
        {
            self.index.commit(last.seq.unsigned_abs())?;
        }
        Ok(())
    }

    /// Puts every public story into an empty index.
    fn rebuild(&self, newest: i64, tell: &mut dyn FnMut(u64)) -> Result<i64> {
        self.index.clear()?;
        let mut done = 0;
        for kind in [StoryKind::Story, StoryKind::Page] {
            let mut after = None;
            loop {
                let now = crate::clock::now();
                let lines = self.db.read(|r| archive::list_after(r, kind, after, REBUILD_PAGE, now))?;
                let Some(last) = lines.last() else { break };
                after = Some((last.published_at, last.id));
                let ids: Vec<StoryId> = lines.iter().map(|line| line.id).collect();
                self.add_all(&ids)?;
                done += ids.len() as u64;
                tell(done);
            }
        }
        self.index.commit(newest.unsigned_abs())?;
        Ok(newest)
    }

    /// Reads and takes apart stories on every processor: that is most of the work.
    fn add_all(&self, ids: &[StoryId]) -> Result<()> {
        let next = AtomicUsize::new(0);
        let work = || -> Result<()> {
            while let Some(id) = ids.get(next.fetch_add(1, Ordering::Relaxed)) {
                let now = crate::clock::now();
                if let Some(story) = self.db.read(|r| published::story::find(r, *id, now))? {
                    self.index.add(&words::entry(&story))?;
                }
            }
            Ok(())
        };
        let count = std::thread::available_parallelism().map_or(1, usize::from);
        std::thread::scope(|scope| {
            let threads: Vec<_> = (0..count).map(|_| scope.spawn(work)).collect();
            threads
                .into_iter()
                .try_for_each(|thread| thread.join().map_err(|_| anyhow::anyhow!("indexing panicked"))?)
        })
    }
}
