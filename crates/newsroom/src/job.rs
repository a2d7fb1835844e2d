//! The queue of work to be done once, by any process, retried with growing delay.
//!
//! A job is a row written in the transaction that makes it necessary, and removed in the one that does it ([`work`]): a
//! process that dies with a job in hand has not done it, and the next does it at once.
//!
//! [`work`]: crate::work

use database::{Dialect, Error, Reader, Row, Transaction};
use jiff::Timestamp;
use serde_json::Value;

use crate::act::Act;
use crate::id::JobId;
use crate::time::timestamp;

/// After so many failed attempts a job waits for a person; it stays in the table with its last error.
pub const ATTEMPTS_MAX: i64 = 12;

/// The longest pause between two attempts: six hours.
const PAUSE_MAX_MS: i64 = 6 * 60 * 60 * 1000;

/// A job that is due.
#[derive(Debug, Clone)]
pub struct Job {
    /// Its id.
    pub id: JobId,
    /// What is to be done, as `noun.verb`.
    pub kind: String,
    /// With what, as JSON.
    pub data: Value,
    /// When it became due.
    pub run_at: Timestamp,
    /// How often it has failed.
    pub attempts: i64,
}

/// Puts a job into the queue. With a `key`, a job that waits under the same key is left as it is.
///
/// # Errors
/// What the database says.
pub fn enqueue(
    tx: &mut Transaction,
    act: &Act,
    kind: &str,
    key: Option<&str>,
    data: &Value,
    run_at: Timestamp,
) -> Result<(), Error> {
    tx.execute(
        "INSERT INTO job (id, kind, key, data, run_at, made_at)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (key) DO NOTHING",
        database::params![act.next_id(), kind, key, &data.to_string(), run_at.as_millisecond(), act.now_ms()],
    )?;
    Ok(())
}

/// Puts a job into the queue, or lets the one that waits under the same key run as early.
///
/// # Errors
/// What the database says.
pub fn enqueue_by(tx: &mut Transaction, act: &Act, kind: &str, key: &str, run_at: Timestamp) -> Result<(), Error> {
    tx.execute(
        "UPDATE job SET run_at = $2 WHERE key = $1 AND run_at > $2",
        database::params![key, run_at.as_millisecond()],
    )?;
    enqueue(tx, act, kind, Some(key), &serde_json::json!({}), run_at)
}

/// Takes back a job that waits under a key.
///
/// # Errors
/// What the database says.
pub fn cancel(tx: &mut Transaction, key: &str) -> Result<(), Error> {
    tx.execute("DELETE FROM job WHERE key = $1", database::params![key])?;
    Ok(())
}

/// Takes the job that is due the longest, if there is one: it is done and finished in the same transaction.
///
/// On PostgreSQL rows that another process has taken are skipped, not waited for; SQLite has one writer.
///
/// # Errors
/// What the database says.
pub fn take(tx: &mut Transaction, now: Timestamp) -> Result<Option<Job>, Error> {
    let lock = match tx.dialect() {
        Dialect::Sqlite => "",
        Dialect::Postgres => "FOR UPDATE SKIP LOCKED",
    };
    tx.query_opt(
        &format!(
            "SELECT id, kind, data, run_at, attempts
             FROM job
             WHERE run_at <= $1 AND attempts < $2
             ORDER BY run_at, id
             LIMIT 1
             {lock}"
        ),
        database::params![now.as_millisecond(), ATTEMPTS_MAX],
        read_job,
    )
}

/// Removes a job that is done.
///
/// # Errors
/// What the database says.
pub fn finish(tx: &mut Transaction, job: JobId) -> Result<(), Error> {
    tx.execute("DELETE FROM job WHERE id = $1", database::params![job])?;
    Ok(())
}

/// Gives back a job that failed: it runs again after 1, 4, 9, 16 … seconds, at most six hours.
///
/// # Errors
/// What the database says.
pub fn fail(tx: &mut Transaction, job: &Job, now: Timestamp, error: &str) -> Result<(), Error> {
    let attempts = job.attempts + 1;
    let pause = (attempts * attempts * 1000).min(PAUSE_MAX_MS);
    tx.execute(
        "UPDATE job SET run_at = $2, attempts = $3, last_error = $4 WHERE id = $1",
        database::params![job.id, now.as_millisecond() + pause, attempts, error],
    )?;
    Ok(())
}

/// Gives the instant at which the next job is due, so that a process can sleep until then.
///
/// Served by `job_due`.
///
/// # Errors
/// What the database says.
pub fn next_due(r: &mut Reader) -> Result<Option<Timestamp>, Error> {
    r.query_opt(
        "SELECT run_at FROM job WHERE attempts < $1 ORDER BY run_at, id LIMIT 1",
        database::params![ATTEMPTS_MAX],
        |row| timestamp(row, 0),
    )
}

/// Counts the jobs that wait, and those that failed too often.
///
/// # Errors
/// What the database says.
pub fn count(r: &mut Reader) -> Result<(i64, i64), Error> {
    r.query_one(
        "SELECT COUNT(CASE WHEN attempts < $1 THEN 1 END), COUNT(CASE WHEN attempts >= $1 THEN 1 END) FROM job",
        database::params![ATTEMPTS_MAX],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

fn read_job(row: &Row) -> Result<Job, Error> {
    let data: String = row.get(2)?;
    Ok(Job {
        id: JobId(row.get(0)?),
        kind: row.get(1)?,
        data: serde_json::from_str(&data).map_err(|cause| Error::Other(cause.to_string()))?,
        run_at: timestamp(row, 3)?,
        attempts: row.get(4)?,
    })
}
