//! Tells a spam service where moderators decided otherwise than it said, one comment at a time and outside every
//! transaction: a service that is slow keeps nobody waiting.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use anyhow::Result;
use database::Database;
use newsroom::comment::service::AskService;
use newsroom::comment::service::report;
use newsroom::secret::Keys;
use newsroom::site;

/// How long a process sleeps at most before it sees whether it is to end.
const SLEEP_MAX: Duration = Duration::from_millis(500);

/// How often it looks for something to tell, in milliseconds.
const LOOKS_EVERY_MS: i64 = 1_000;

/// Who is told, and by whom.
pub struct Teller {
    /// The newsroom's database.
    pub db: Database,
    /// The site's keys.
    pub keys: Keys,
    /// The site's own address.
    pub origin: String,
    /// Sends a report.
    pub ask: Arc<AskService>,
}

/// Tells until `stop` is set. What is in hand when the process ends is told by the next.
pub fn run(teller: &Teller, stop: &AtomicBool) {
    let (mut seen, mut look_at) = (0, i64::MIN);
    while !stop.load(Ordering::Relaxed) {
        let now_ms = crate::clock::now().as_millisecond();
        // A clock that was set back must not silence it.
        if now_ms >= look_at || look_at - now_ms > LOOKS_EVERY_MS {
            look_at = now_ms + LOOKS_EVERY_MS;
            match teller.tell_next(crate::clock::now()) {
                Ok(true) => look_at = now_ms,
                Ok(false) => {}
                Err(error) => {
                    tracing::warn!(%error, "reports to the spam service could not be looked for; tried again")
                }
            }
        }
        seen = teller.db.await_commit(seen, SLEEP_MAX);
    }
}

impl Teller {
    /// Tells what is due the longest; says whether there was anything.
    fn tell_next(&self, now: jiff::Timestamp) -> Result<bool> {
        if self.db.read(report::next_due)?.is_none_or(|due| due > now) {
            return Ok(false);
        }
        let Some(due) = self.db.write(|tx| report::take(tx, now))? else { return Ok(false) };
        let question = self.db.read(|r| {
            let settings = site::get(r)?;
            report::question(r, &self.keys, &settings, &self.origin, due)
        })?;
        match question.map(|question| (self.ask)(&question)) {
            // The answer is a sentence of thanks; what counts is that the service took it.
            None | Some(Ok(_)) => self.db.write(|tx| report::done(tx, due, now))?,
            Some(Err(error)) => tracing::warn!(comment.id = due.comment.0, %error, "the spam service took no report"),
        }
        Ok(true)
    }
}
