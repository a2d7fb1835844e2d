//! Does the work of the queue, each piece once, whichever process it is, and keeps house.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use anyhow::Result;
use database::Database;
use media::Arriving;
use newsroom::id::ProcessId;
use newsroom::media_item::upload;
use newsroom::process::{self, SEEN_EVERY};
use newsroom::work::{self, WorkError};
use newsroom::{Act, Actor, Ids, comment, idempotency, job, site as settings};
use site::Site;

use crate::followers::{LOOK_PAUSE, pause};
use crate::readers::Reckoning;
use crate::serving::Metrics;

/// How long a process sleeps at most before it looks for work.
const SLEEP_MAX: Duration = Duration::from_millis(500);

/// How long it sleeps while another process does the job that is due, in milliseconds.
const TAKEN_MS: i64 = 50;

/// How long it is from one round of housekeeping to the next.
const HOUSEKEEPING_MS: i64 = 60 * 60 * 1000;

/// Runs jobs until `stop` is set.
pub fn run(
    db: &Database,
    ids: &Arc<Ids>,
    site: &Site,
    arriving: &Arriving,
    this: ProcessId,
    metrics: &Metrics,
    stop: &AtomicBool,
) {
    let mut reckoning = Reckoning::default();
    let (mut seen, mut housekeeping_at, mut told_at) = (0, i64::MIN, None::<i64>);
    while !stop.load(Ordering::Relaxed) {
        match run_next(db, ids, metrics) {
            Ok(true) => continue,
            Ok(false) => {}
            Err(error) => tracing::warn!(%error, "jobs could not be looked for; it is tried again"),
        }
        let now_ms = crate::clock::now().as_millisecond();
        if now_ms >= housekeeping_at {
            housekeeping_at = now_ms + HOUSEKEEPING_MS;
            if let Err(error) = keep_house(db, arriving) {
                tracing::warn!(%error, "old keys and addresses could not be removed; it is tried again");
            }
        }
        // A clock that was set back must not silence it.
        if told_at.is_none_or(|told_at| i128::from(now_ms - told_at).abs() >= SEEN_EVERY.as_millis()) {
            told_at = Some(now_ms);
            if let Err(error) = db.write(|tx| process::see(tx, this, crate::clock::now())) {
                tracing::warn!(%error, "this process could not say that it is there; it is tried again");
            }
        }
        reckoning.go_on(db, ids, site);
        // The end of a flood is noted when nothing comes as well.
        let _ = site.guard().since(crate::clock::now());
        pause(LOOK_PAUSE);
        seen = db.await_commit(seen, sleep(db));
    }
    reckoning.end(db, ids, site);
    if let Err(error) = db.write(|tx| process::end(tx, this, crate::clock::now())) {
        tracing::warn!(%error, "the end of this process could not be noted");
    }
}

/// Sleeps until the next job is due, or half a second. One that is due already is in the hands of another process.
fn sleep(db: &Database) -> Duration {
    let due = db.read(job::next_due).ok().flatten();
    let wait = due.map_or(i64::MAX, |due| due.as_millisecond() - crate::clock::now().as_millisecond());
    let wait = if wait > 0 { wait.max(5) } else { TAKEN_MS };
    Duration::from_millis(u64::try_from(wait).unwrap_or(u64::MAX)).min(SLEEP_MAX)
}

fn run_next(db: &Database, ids: &Ids, metrics: &Metrics) -> Result<bool> {
    let now = crate::clock::now();
    let waits = db.read(job::next_due)?.is_some_and(|due| due <= now);
    if !waits {
        return Ok(false);
    }
    let act = Act { now, ids, actor: Actor::Program };
    match db.write(|tx| work::do_next(tx, &act)) {
        Ok(None) => Ok(false),
        Ok(Some(done)) => {
            if let Some(expected_at) = done.expected_at {
                metrics.note_lateness(crate::clock::now().as_millisecond() - expected_at.as_millisecond());
            }
            Ok(true)
        }
        Err(WorkError::Job { job, cause }) => {
            tracing::warn!(job.kind = job.kind, error = %cause, "a job failed; it is tried again");
            db.write(|tx| job::fail(tx, &job, now, &cause.to_string()))?;
            Ok(true)
        }
        Err(WorkError::Database(error)) => Err(error.into()),
    }
}

/// Forgets answers to old requests and files that nobody goes on to send, and readers' network addresses after the days that the site's rules say.
fn keep_house(db: &Database, arriving: &Arriving) -> Result<()> {
    let now = crate::clock::now();
    let rules = db.read(settings::get)?.comments;
    let days = i64::from(rules.client_address_days) * 86_400_000;
    let before = jiff::Timestamp::from_millisecond(now.as_millisecond() - days)?;
    let left = db.write(|tx| {
        idempotency::forget_old(tx, now)?;
        comment::moderate::forget_clients(tx, before)?;
        comment::notice::forget(tx, now, before)?;
        upload::forget_old(tx, now)
    })?;
    for number in left {
        arriving.remove(number)?;
    }
    Ok(())
}
