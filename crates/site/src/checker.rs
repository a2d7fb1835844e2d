//! Asks the newsroom's own checker about a comment: outside of every transaction, for as long as the settings say.
//!
//! Whoever waits holds a thread. So few wait at once, and a checker that gave no answer is left alone for a while: what
//! comes meanwhile is treated as the settings say of one that is down.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

use newsroom::comment::checker::{Opinion, Question, TIMEOUT_MS_MAX, question, read_answer};
use newsroom::comment::submission::Submission;
use newsroom::site;

use crate::{Error, Site};

/// Sends a question, and gives the answer or why there is none.
pub type AskChecker = dyn Fn(&Question) -> Result<Vec<u8>, String> + Send + Sync;

/// Comments that wait for one who is asked at once: a part of the threads that answer readers.
const ASKING_MAX: usize = 16;

/// How long one that gave no answer is not asked, in milliseconds.
const REST_MS: i64 = 10_000;

/// What a process remembers of whoever it asks.
#[derive(Debug, Default)]
pub(crate) struct Line {
    asking: AtomicUsize,
    rests_until_ms: AtomicI64,
    turns: Mutex<Turns>,
    is_over: Condvar,
}

/// The forms on their way.
#[derive(Debug, Default)]
struct Turns {
    keys: BTreeSet<String>,
    /// How many wait for one with the same key.
    waiting: usize,
}

/// A form on its way, which its key names; it is over when this is dropped.
pub(crate) struct Turn<'a> {
    line: &'a Line,
    key: &'a str,
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.line.turns.lock().unwrap_or_else(PoisonError::into_inner).keys.remove(self.key);
        self.line.is_over.notify_all();
    }
}

/// What the checker says of a comment; nothing if it is not to be asked. `is_edit` says that the comment is there already.
pub(crate) fn hear(
    site: &Site,
    settings: &site::Site,
    submission: &Submission,
    is_edit: bool,
) -> Result<Option<Opinion>, Error> {
    if settings.comments.checker_url.is_empty() {
        return Ok(None);
    }
    let (parts, now) = (&site.parts, (site.parts.clock)());
    let asked = parts.db.read(|r| question(r, &parts.keys, settings, (submission, is_edit), now))?;
    let Some(question) = asked else { return Ok(None) };
    let Some(ask) = &parts.checker else { return Ok(Some(Opinion::Down("this process asks nobody".to_owned()))) };
    let answer = site.checker.ask("checker", now.as_millisecond(), || match read_answer(ask(&question)) {
        Opinion::Down(why) => Err(why),
        said => Ok(said),
    });
    Ok(Some(answer.unwrap_or_else(Opinion::Down)))
}

impl Line {
    /// Waits until no form with the same key is on its way, so that what is sent twice is asked about once; for as long at
    /// most as a checker may take, and not where many wait already.
    pub(crate) fn turn<'a>(&'a self, key: &'a str) -> Option<Turn<'a>> {
        let most = Duration::from_millis(u64::from(TIMEOUT_MS_MAX));
        let mut turns = self.turns.lock().unwrap_or_else(PoisonError::into_inner);
        if turns.keys.contains(key) {
            if turns.waiting >= ASKING_MAX {
                return None;
            }
            turns.waiting += 1;
            let waited = self.is_over.wait_timeout_while(turns, most, |turns| turns.keys.contains(key));
            (turns, _) = waited.unwrap_or_else(PoisonError::into_inner);
            turns.waiting -= 1;
        }
        turns.keys.insert(key.to_owned()).then_some(Turn { line: self, key })
    }

    /// Asks, unless many ask already or no answer came a moment ago; gives the answer, or why there is none.
    pub(crate) fn ask<T>(
        &self,
        whom: &'static str,
        now_ms: i64,
        ask: impl FnOnce() -> Result<T, String>,
    ) -> Result<T, String> {
        if now_ms < self.rests_until_ms.load(Ordering::Relaxed) {
            return Err("it gave no answer a moment ago".to_owned());
        }
        let asking = self.asking.fetch_add(1, Ordering::Relaxed);
        let answer = if asking < ASKING_MAX { ask() } else { Err("many comments wait for it".to_owned()) };
        self.asking.fetch_sub(1, Ordering::Relaxed);
        if asking < ASKING_MAX && answer.is_err() {
            self.rests_until_ms.store(now_ms + REST_MS, Ordering::Relaxed);
            tracing::warn!(whom, "no answer came about a comment");
        }
        answer
    }
}
