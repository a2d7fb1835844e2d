//! Asks the newsroom's own checker about a comment: outside of every transaction, for as long as the settings say.
//!
//! Whoever waits holds a thread. So few wait at once, and a checker that gave no answer is left alone for a while: what
//! comes meanwhile is treated as the settings say of one that is down.

use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};

use newsroom::comment::checker::{Opinion, Question, question, read_answer};
use newsroom::comment::submission::Submission;
use newsroom::site;

use crate::{Error, Site};

/// Sends a question, and gives the answer or why there is none.
pub type AskChecker = dyn Fn(&Question) -> Result<Vec<u8>, String> + Send + Sync;

/// Comments that wait for the checker at once: a part of the threads that answer readers.
const ASKING_MAX: usize = 16;

/// How long a checker that gave no answer is not asked, in milliseconds.
const REST_MS: i64 = 10_000;

/// What a process remembers of the checker.
#[derive(Debug, Default)]
pub(crate) struct Checker {
    asking: AtomicUsize,
    rests_until_ms: AtomicI64,
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
    Ok(Some(site.checker.ask(&**ask, &question, now.as_millisecond())))
}

impl Checker {
    fn ask(&self, ask: &AskChecker, question: &Question, now_ms: i64) -> Opinion {
        if now_ms < self.rests_until_ms.load(Ordering::Relaxed) {
            return Opinion::Down("it gave no answer a moment ago".to_owned());
        }
        let asking = self.asking.fetch_add(1, Ordering::Relaxed);
        let opinion = if asking < ASKING_MAX {
            read_answer(ask(question))
        } else {
            Opinion::Down("many comments wait for it".to_owned())
        };
        self.asking.fetch_sub(1, Ordering::Relaxed);
        if asking < ASKING_MAX && matches!(opinion, Opinion::Down(_)) {
            self.rests_until_ms.store(now_ms + REST_MS, Ordering::Relaxed);
            tracing::warn!("the checker of comments gave no answer");
        }
        opinion
    }
}
