//! What each process does with every event: drop the pages it touched, and keep its own index up to date.
//!
//! Each follower has a thread and a cursor of its own, for an index takes its time to commit and a page must not wait
//! for it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use anyhow::Result;
use database::Database;
use newsroom::event::{self, Event, PAGE_MAX, Touched};
use newsroom::id::ProcessId;
use newsroom::process;
use search::Index;
use site::Site;
use tokio::sync::watch;

use crate::words::Words;

/// How long a follower waits for a commit of this process before it asks what other processes have written.
const LOOK_OTHERS: Duration = Duration::from_millis(500);

/// The pause between two looks at what need not be known at once: a commit wakes whoever rests, and many commits a second
/// do not make as many looks.
pub const LOOK_PAUSE: Duration = Duration::from_millis(10);

/// The pause between two commits of the index: each makes a segment that has to be merged later.
const INDEX_PAUSE: Duration = Duration::from_millis(250);

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

/// Starts every follower there is; they end soon after `stop` is set. Each confirms under the process's name when it has
/// done its part of an act that takes a story from readers.
///
/// # Errors
/// If a thread cannot be started.
pub fn start(
    db: &Database,
    site: &Arc<Site>,
    index: &Arc<Index>,
    is_ready: &Arc<AtomicBool>,
    newest: watch::Sender<i64>,
    this: ProcessId,
    stop: &Arc<AtomicBool>,
) -> Result<Vec<std::thread::JoinHandle<()>>> {
    let pages = Pages { db: db.clone(), site: Arc::clone(site) };
    let words = Words { db: db.clone(), index: Arc::clone(index) };
    let indexer = Indexer { words, is_ready: Arc::clone(is_ready), stop: Arc::clone(stop) };
    let news = News { db: db.clone(), newest };
    Ok(vec![spawn(pages, db, this, stop)?, spawn(indexer, db, this, stop)?, spawn(news, db, this, stop)?])
}

fn spawn<F: Follower + Send + 'static>(
    mut follower: F,
    db: &Database,
    this: ProcessId,
    stop: &Arc<AtomicBool>,
) -> Result<std::thread::JoinHandle<()>> {
    let (db, stop) = (db.clone(), Arc::clone(stop));
    Ok(std::thread::Builder::new().name(F::NAME.into()).spawn(move || run(&mut follower, &db, this, &stop))?)
}

fn run<F: Follower>(follower: &mut F, db: &Database, this: ProcessId, stop: &AtomicBool) {
    let mut seen = db.commits();
    let mut cursor = None;
    while !stop.load(Ordering::Relaxed) {
        match go_on(follower, db, this, cursor) {
            Ok(newest) => cursor = Some(newest),
            Err(error) => tracing::warn!(follower = F::NAME, %error, "events could not be followed; tried again"),
        }
        pause(follower.pause());
        seen = db.await_commit(seen, LOOK_OTHERS);
    }
}

/// Lets some time pass.
#[expect(clippy::disallowed_methods, reason = "a pause between two looks is a time and nothing else")]
pub fn pause(time: Duration) {
    std::thread::sleep(time);
}

fn go_on<F: Follower>(follower: &mut F, db: &Database, this: ProcessId, cursor: Option<i64>) -> Result<i64> {
    let mut cursor = match cursor {
        Some(cursor) => cursor,
        None => {
            let caught_up = follower.catch_up()?;
            let slept_through = db.read(|r| process::list_slept_through(r, caught_up, crate::clock::now()))?;
            confirm(db, this, F::NAME, &slept_through)?;
            caught_up
        }
    };
    loop {
        let events = db.read(|r| event::list_after(r, cursor))?;
        let Some(last) = events.last() else { return Ok(cursor) };
        follower.react(&events)?;
        let done: Vec<i64> =
            events.iter().filter(|event| process::is_confirmed(event)).map(|event| event.seq).collect();
        confirm(db, this, F::NAME, &done)?;
        cursor = last.seq;
        if i64::try_from(events.len()).unwrap_or(0) < PAGE_MAX {
            return Ok(cursor);
        }
    }
}

fn confirm(db: &Database, this: ProcessId, follower: &str, seqs: &[i64]) -> Result<()> {
    if !seqs.is_empty() {
        db.write(|tx| process::confirm(tx, this, follower, seqs, crate::clock::now()))?;
    }
    Ok(())
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

/// Wakes whoever tells programs what happens, with the number of the newest event.
struct News {
    db: Database,
    newest: watch::Sender<i64>,
}

impl Follower for News {
    const NAME: &'static str = "news";

    fn catch_up(&mut self) -> Result<i64> {
        Ok(self.db.read(event::last_seq)?)
    }

    fn react(&mut self, events: &[Event]) -> Result<()> {
        if let Some(last) = events.last() {
            self.newest.send_replace(last.seq);
        }
        Ok(())
    }

    fn pause(&self) -> Duration {
        LOOK_PAUSE
    }
}

/// Keeps the index of this process.
struct Indexer {
    words: Words,
    is_ready: Arc<AtomicBool>,
    /// A rebuild of a large archive takes minutes; the process does not wait for it when it ends.
    stop: Arc<AtomicBool>,
}

impl Follower for Indexer {
    const NAME: &'static str = "index";

    fn catch_up(&mut self) -> Result<i64> {
        let stop = &self.stop;
        let cursor = self.words.catch_up(&mut |_| {
            anyhow::ensure!(!stop.load(Ordering::Relaxed), "the process ends; the index is built the next time");
            Ok(())
        })?;
        self.is_ready.store(true, Ordering::SeqCst);
        Ok(cursor)
    }

    fn react(&mut self, events: &[Event]) -> Result<()> {
        self.words.react(events)
    }

    fn pause(&self) -> Duration {
        INDEX_PAUSE
    }
}
