//! What each process does with every event: drop the pages it touched, and keep its own index up to date.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

use anyhow::Result;
use database::Database;
use document::Document;
use newsroom::event::{self, Event, PAGE_MAX, Touched};
use newsroom::id::StoryId;
use newsroom::published::{self, StoryKind, archive};
use search::{Entry, Index};
use site::Site;

/// How often a process looks whether it has written something itself.
const LOOK_OWN: Duration = Duration::from_millis(5);

/// How many such looks pass until it asks what other processes have written: half a second.
const LOOKS_OTHERS: u32 = 100;

/// Stories read at once when the index is built anew.
const REBUILD_PAGE: i64 = 200;

/// Follows the log of events until `stop` closes.
pub struct Follower {
    /// The newsroom's database.
    pub db: Database,
    /// The site whose pages are dropped.
    pub site: Arc<Site>,
    /// The index that is kept up to date.
    pub index: Arc<Index>,
    /// True once the index has caught up for the first time.
    pub is_ready: Arc<AtomicBool>,
}

impl Follower {
    /// Runs until the sender of `stop` is dropped.
    pub fn run(&self, stop: &Receiver<()>) {
        let mut cursor = match self.catch_up() {
            Ok(cursor) => cursor,
            Err(error) => {
                tracing::error!(%error, "the index could not be brought up to date; search may lack stories");
                self.db.read(event::last_seq).unwrap_or(0)
            }
        };
        self.is_ready.store(true, Ordering::SeqCst);
        let (mut seen, mut looks) = (0, 0);
        loop {
            looks += 1;
            let commits = self.db.commits();
            if commits != seen || looks >= LOOKS_OTHERS {
                (seen, looks) = (commits, 0);
                match self.follow(cursor) {
                    Ok(newest) => cursor = newest,
                    Err(error) => tracing::warn!(%error, "events could not be followed; they are tried again"),
                }
            }
            if !matches!(stop.recv_timeout(LOOK_OWN), Err(RecvTimeoutError::Timeout)) {
                return;
            }
        }
    }

    /// Reads all events after a number; gives the newest.
    fn follow(&self, mut cursor: i64) -> Result<i64> {
        let began = cursor;
        loop {
            let events = self.db.read(|r| event::list_after(r, cursor))?;
            for event in &events {
                let touched: Vec<&str> = event.touched.iter().map(Touched::as_str).collect();
                self.site.forget(&touched);
            }
            for event in &events {
                self.index_story(event)?;
                cursor = event.seq;
            }
            if i64::try_from(events.len()).unwrap_or(0) < PAGE_MAX {
                break;
            }
        }
        if cursor != began && self.index.pending() > 0 {
            self.index.commit(cursor.unsigned_abs())?;
        }
        Ok(cursor)
    }

    fn index_story(&self, event: &Event) -> Result<()> {
        if event.kind.starts_with("story.") && !event.touched.is_empty() {
            self.put(StoryId(event.subject))?;
        }
        Ok(())
    }

    /// Puts a story into the index if readers can see it now, and takes it out if not: no embargoed word gets in.
    fn put(&self, id: StoryId) -> Result<()> {
        let now = crate::clock::now();
        match self.db.read(|r| published::story::find(r, id, now))? {
            Some(story) => self.index.put(&entry(&story))?,
            None => self.index.remove(id.0)?,
        }
        Ok(())
    }

    /// Builds the index anew if it has to be, or reads on where it stopped.
    fn catch_up(&self) -> Result<i64> {
        let newest = self.db.read(event::last_seq)?;
        let known = i64::try_from(self.index.sequence()).unwrap_or(0);
        if !self.index.needs_rebuild() && known > 0 && known <= newest {
            return self.follow(known);
        }
        self.index.clear()?;
        for kind in [StoryKind::Story, StoryKind::Page] {
            let mut after = None;
            loop {
                let now = crate::clock::now();
                let lines = self.db.read(|r| archive::list_after(r, kind, after, REBUILD_PAGE, now))?;
                let Some(last) = lines.last() else { break };
                after = Some((last.published_at, last.id));
                for line in &lines {
                    self.put(line.id)?;
                }
            }
        }
        self.index.commit(newest.unsigned_abs())?;
        Ok(newest)
    }
}

fn entry(story: &published::PublicStory) -> Entry {
    let body = Document::from_json(&story.body).map(|document| document.to_plain_text()).unwrap_or_default();
    Entry {
        id: story.id.0,
        kind: story.kind.as_str().to_owned(),
        language: story.language.clone(),
        headline: story.headline.clone(),
        standfirst: story.standfirst.clone(),
        body,
        byline: story.bylines.iter().map(|byline| byline.name.clone()).collect(),
        keywords: story.tags.iter().map(|tag| tag.name.clone()).collect(),
        sections: story.sections.iter().map(|id| id.0).collect(),
        tags: story.tags.iter().map(|tag| tag.id.0).collect(),
        authors: story.bylines.iter().map(|byline| byline.id.0).collect(),
        published_at: story.published_at,
        visible_from: story.published_at,
    }
}
