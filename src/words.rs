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
    /// hears how many stories have been put in so far, and ends it with an error.
    ///
    /// # Errors
    /// What the database or the index says, or `tell`; what was done so far is done again the next time.
    pub fn catch_up(&self, tell: &mut dyn FnMut(u64) -> Result<()>) -> Result<i64> {
        let newest = self.db.read(event::last_seq)?;
        let known = i64::try_from(self.index.sequence()).unwrap_or(0);
        let is_behind = !self.index.needs_rebuild() && known > 0 && known <= newest;
        let mut cursor = if is_behind { known } else { self.rebuild(newest, REBUILD_PAGE, tell)? };
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

    /// Puts every public story into an empty index, the newest first. Who searches meanwhile finds what is there, and is
    /// told that it is not all.
    fn rebuild(&self, newest: i64, page: i64, tell: &mut dyn FnMut(u64) -> Result<()>) -> Result<i64> {
        let all = self.db.read(|r| archive::count(r, crate::clock::now()))?.max(1);
        self.index.tell_built(Some(0));
        self.index.clear()?;
        let (mut done, mut shown) = (0, 0);
        for kind in [StoryKind::Story, StoryKind::Page] {
            let mut before = None;
            loop {
                let now = crate::clock::now();
                let lines = self.db.read(|r| archive::list_before(r, kind, before, page, now))?;
                let Some(last) = lines.last() else { break };
                before = Some((last.published_at, last.id));
                let ids: Vec<StoryId> = lines.iter().map(|line| line.id).collect();
                self.add_all(&ids)?;
                done += ids.len() as u64;
                tell(done)?;
                self.index.tell_built(Some((done * 100 / all).min(99)));
                if self.index.is_searched() && done >= shown * 2 {
                    // The number 0 says that it is not whole yet. Each time makes a segment that has to be merged.
                    self.index.commit(0)?;
                    shown = done;
                }
            }
        }
        self.index.commit(newest.unsigned_abs())?;
        self.index.tell_built(None);
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

#[cfg(test)]
mod tests {
    use anyhow::bail;
    use search::Query;
    use testing::{TestNewsroom, minutes};

    use super::*;

    fn found(index: &Index) -> u64 {
        let now = crate::clock::now();
        index.find(&Query { words: "ferry".into(), now, limit: 1, ..Query::default() }).unwrap().total
    }

    #[test]
    fn a_rebuild_that_was_killed_lets_the_newest_be_found_and_is_whole_the_next_time() {
        let (room, folder) = (TestNewsroom::at("2020-03-01T06:00:00Z"), tempfile::tempdir().unwrap());
        for n in 0..50 {
            room.story(&format!("Ferry {n}")).published();
            room.clock().advance(minutes(1));
        }
        let open = || Words { db: room.db().clone(), index: Arc::new(Index::open(folder.path()).unwrap()) };
        let newest = room.last_seq();
        let words = open();
        let killed = words.rebuild(newest, 10, &mut |done| if done < 40 { Ok(()) } else { bail!("killed") });
        assert!(killed.is_err());
        assert_eq!(
            (found(&words.index), words.index.built()),
            (20, Some(60)),
            "what was shown last, and how far it is"
        );
        drop(words);
        let words = open();
        assert!(words.index.needs_rebuild());
        assert_eq!(found(&words.index), 20, "it answers at once with what is there");
        assert_eq!(words.catch_up(&mut |_| Ok(())).unwrap(), newest);
        assert_eq!((found(&words.index), words.index.built(), words.index.needs_rebuild()), (50, None, false));
    }
}
