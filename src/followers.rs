//! What each process does with every event: drop the pages it touched, and keep its own index up to date.
//!
//! Each follower has a thread and a cursor of its own, for an index takes its time to commit and a page must not wait
//! for it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use anyhow::Result;
use database::Database;
use document::Document;
use newsroom::event::{self, Event, PAGE_MAX, Touched};
use newsroom::id::StoryId;
use newsroom::published::{self, StoryKind, archive};
use search::{Entry, Index};
use site::Site;

/// How long a follower waits for a commit of this process before it asks what other processes have written.
const LOOK_OTHERS: Duration = Duration::from_millis(500);

/// The pause between two commits of the index: each makes a segment that has to be merged later.
const INDEX_PAUSE: Duration = Duration::from_millis(250);

/// Stories read at once when the index is built anew.
const REBUILD_PAGE: i64 = 200;

/// What a follower does.
trait Follower {
    /// Its name in the log.
    const NAME: &'static str;

    /// Brings itself up to date and gives the last event that it knows.
    fn catch_up(&mut self) -> Result<i64>;

    /// Reacts to some events, in order. It may be given them again.
    fn react(&mut self, events: &[Event]) -> Result<()>;

    /// How long it lets pass before it looks for further events.
    fn pause(&self) -> Duration {
        Duration::ZERO
    }
}

/// Starts every follower there is; they end soon after `stop` is set.
///
/// # Errors
/// If a thread cannot be started.
pub fn start(
    db: &Database,
    site: &Arc<Site>,
    index: &Arc<Index>,
    is_ready: &Arc<AtomicBool>,
    stop: &Arc<AtomicBool>,
) -> Result<Vec<std::thread::JoinHandle<()>>> {
    let pages = Pages { db: db.clone(), site: Arc::clone(site) };
    let words = Words { db: db.clone(), index: Arc::clone(index), is_ready: Arc::clone(is_ready) };
    Ok(vec![spawn(pages, db, stop)?, spawn(words, db, stop)?])
}

fn spawn<F: Follower + Send + 'static>(
    mut follower: F,
    db: &Database,
    stop: &Arc<AtomicBool>,
) -> Result<std::thread::JoinHandle<()>> {
    let (db, stop) = (db.clone(), Arc::clone(stop));
    Ok(std::thread::Builder::new().name(F::NAME.into()).spawn(move || run(&mut follower, &db, &stop))?)
}

fn run<F: Follower>(follower: &mut F, db: &Database, stop: &AtomicBool) {
    let mut seen = db.commits();
    let mut cursor = None;
    while !stop.load(Ordering::Relaxed) {
        match go_on(follower, db, cursor) {
            Ok(newest) => cursor = Some(newest),
            Err(error) => tracing::warn!(follower = F::NAME, %error, "events could not be followed; tried again"),
        }
        pause(follower.pause());
        seen = db.await_commit(seen, LOOK_OTHERS);
    }
}

#[expect(clippy::disallowed_methods, reason = "a pause between two commits of the index is a time and nothing else")]
fn pause(time: Duration) {
    std::thread::sleep(time);
}

fn go_on<F: Follower>(follower: &mut F, db: &Database, cursor: Option<i64>) -> Result<i64> {
    let mut cursor = match cursor {
        Some(cursor) => cursor,
        None => follower.catch_up()?,
    };
    loop {
        let events = db.read(|r| event::list_after(r, cursor))?;
        let Some(last) = events.last() else { return Ok(cursor) };
        follower.react(&events)?;
        cursor = last.seq;
        if i64::try_from(events.len()).unwrap_or(0) < PAGE_MAX {
            return Ok(cursor);
        }
    }
}

/// Drops the finished pages that an event touches.
struct Pages {
    db: Database,
    site: Arc<Site>,
}

impl Follower for Pages {
    const NAME: &'static str = "pages";

    /// No page was made before it started: it begins with the newest event and drops what was made meanwhile.
    fn catch_up(&mut self) -> Result<i64> {
        let newest = self.db.read(event::last_seq)?;
        self.site.forget_all();
        Ok(newest)
    }

    fn react(&mut self, events: &[Event]) -> Result<()> {
        for event in events {
            let touched: Vec<&str> = event.touched.iter().map(Touched::as_str).collect();
            self.site.forget(&touched);
        }
        Ok(())
    }
}

/// Puts public stories into the index of this process and takes out what is no longer public.
struct Words {
    db: Database,
    index: Arc<Index>,
    is_ready: Arc<AtomicBool>,
}

impl Follower for Words {
    const NAME: &'static str = "index";

    /// Builds the index anew if it has to be, or reads on where it stopped.
    fn catch_up(&mut self) -> Result<i64> {
        let newest = self.db.read(event::last_seq)?;
        let known = i64::try_from(self.index.sequence()).unwrap_or(0);
        let is_behind = !self.index.needs_rebuild() && known > 0 && known <= newest;
        let cursor = if is_behind { known } else { self.rebuild(newest)? };
        let cursor = go_on(self, &self.db.clone(), Some(cursor))?;
        self.is_ready.store(true, Ordering::SeqCst);
        Ok(cursor)
    }

    fn react(&mut self, events: &[Event]) -> Result<()> {
        for event in events.iter().filter(|event| event.kind.starts_with("story.") && !event.touched.is_empty()) {
            self.put(StoryId(event.subject))?;
        }
        if let Some(last) = events.last()
            && self.index.pending() > 0
        {
            self.index.commit(last.seq.unsigned_abs())?;
        }
        Ok(())
    }

    fn pause(&self) -> Duration {
        INDEX_PAUSE
    }
}

impl Words {
    /// Puts a story into the index if readers can see it now, and takes it out if not: no embargoed word gets in.
    fn put(&self, id: StoryId) -> Result<()> {
        let now = crate::clock::now();
        match self.db.read(|r| published::story::find(r, id, now))? {
            Some(story) => self.index.put(&entry(&story))?,
            None => self.index.remove(id.0)?,
        }
        Ok(())
    }

    /// Puts every public story into an empty index.
    fn rebuild(&self, newest: i64) -> Result<i64> {
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
