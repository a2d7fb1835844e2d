//! Work done once, by any process: claimed, done, tried again when it failed.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use anyhow::Result;
use database::Database;
use newsroom::id::{ProcessId, StoryId};
use newsroom::job::{self, Job};
use newsroom::process::{self, SEEN_EVERY};
use newsroom::story::{due, marks, readdress};
use newsroom::{Act, Actor, Ids, comment, idempotency, merge, site};
use serde_json::json;

use crate::serving::Metrics;

/// How long a process sleeps at most before it looks for work.
const SLEEP_MAX: Duration = Duration::from_millis(500);

/// How long it is from one round of housekeeping to the next.
const HOUSEKEEPING_MS: i64 = 60 * 60 * 1000;

/// Runs jobs until `stop` is set.
pub fn run(db: &Database, ids: &Arc<Ids>, this: ProcessId, metrics: &Metrics, stop: &AtomicBool) {
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
            if let Err(error) = keep_house(db) {
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
        seen = db.await_commit(seen, sleep(db));
    }
    if let Err(error) = db.write(|tx| process::end(tx, this, crate::clock::now())) {
        tracing::warn!(%error, "the end of this process could not be noted");
    }
}

/// Sleeps until the next job is due, or half a second.
fn sleep(db: &Database) -> Duration {
    let now = crate::clock::now();
    let due = db.read(|r| job::next_due(r, now)).ok().flatten();
    let wait = due.map_or(i64::MAX, |due| due.as_millisecond() - now.as_millisecond());
    Duration::from_millis(u64::try_from(wait.max(5)).unwrap_or(u64::MAX)).min(SLEEP_MAX)
}

fn run_next(db: &Database, ids: &Ids, metrics: &Metrics) -> Result<bool> {
    let now = crate::clock::now();
    let waits = db.read(|r| job::next_due(r, now))?.is_some_and(|due| due <= now);
    if !waits {
        return Ok(false);
    }
    let Some(job) = db.write(|tx| job::claim(tx, now))? else { return Ok(false) };
    let act = Act { now, ids, actor: Actor::Program };
    if let Err(error) = run_job(db, &act, &job, metrics) {
        tracing::warn!(job.kind = job.kind, %error, "a job failed; it is tried again");
        db.write(|tx| job::fail(tx, &job, now, &error.to_string()))?;
    }
    Ok(true)
}

/// The list of all jobs there are.
fn run_job(db: &Database, act: &Act, job: &Job, metrics: &Metrics) -> Result<()> {
    match job.kind.as_str() {
        due::JOB => {
            let story = StoryId(job.data["story"].as_i64().unwrap_or(0));
            let due = db.write(|tx| {
                let due = due::arrive(tx, act, story)?;
                job::finish(tx, job.id)?;
                Ok::<_, database::Error>(due)
            })?;
            if let Some(due) = due {
                metrics.note_lateness(crate::clock::now().as_millisecond() - due.as_millisecond());
            }
        }
        readdress::JOB => db.write(|tx| {
            job::finish(tx, job.id)?;
            readdress::go_on(tx, act, &job.data)
        })?,
        merge::JOB => db.write(|tx| {
            job::finish(tx, job.id)?;
            merge::go_on(tx, act, &job.data)
        })?,
        marks::JOB => {
            let after = StoryId(job.data["after"].as_i64().unwrap_or(0));
            db.write(|tx| {
                let next = marks::fill(tx, after)?;
                job::finish(tx, job.id)?;
                match next {
                    Some(last) => {
                        job::enqueue(tx, act, marks::JOB, Some(marks::JOB), &json!({ "after": last.0 }), act.now)
                    }
                    None => Ok(()),
                }
            })?;
        }
        other => anyhow::bail!("there is no work of the kind {other}"),
    }
    Ok(())
}

/// Forgets answers to old requests, and readers' network addresses after the days that the site's rules say.
fn keep_house(db: &Database) -> Result<()> {
    let now = crate::clock::now();
    let rules = db.read(site::get)?.comments;
    let days = i64::from(rules.client_address_days) * 86_400_000;
    let before = jiff::Timestamp::from_millisecond(now.as_millisecond() - days)?;
    db.write(|tx| {
        idempotency::forget_old(tx, now)?;
        comment::moderate::forget_clients(tx, before)
    })?;
    Ok(())
}
