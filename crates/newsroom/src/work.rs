//! What each kind of job does: the whole list.

use database::{Error, Transaction};
use jiff::Timestamp;

use crate::act::Act;
use crate::comment::{erase, filter};
use crate::id::{MediaId, StoryId};
use crate::job::{self, Job};
use crate::media_item::{self, rights};
use crate::merge;
use crate::statement::propose;
use crate::story::{due, marks, readdress};

/// A job that was done.
#[derive(Debug)]
pub struct Done {
    /// What was done, as `noun.verb`.
    pub kind: String,
    /// The instant at which readers could expect what it did, where there is one: by how much it is late is a metric.
    pub expected_at: Option<Timestamp>,
}

/// Why a job was not done.
#[derive(Debug, thiserror::Error)]
pub enum WorkError {
    /// The job failed: [`job::fail`] gives it back.
    #[error("{} failed: {cause}", .job.kind)]
    Job {
        /// The job.
        job: Box<Job>,
        /// Why.
        cause: Error,
    },
    /// None could be looked for.
    #[error(transparent)]
    Database(#[from] Error),
}

/// Does the job that is due the longest, if there is one.
///
/// # Errors
/// [`WorkError`]; the transaction is to be given up then.
pub fn do_next(tx: &mut Transaction, act: &Act) -> Result<Option<Done>, WorkError> {
    let Some(job) = job::take(tx, act.now)? else { return Ok(None) };
    match run(tx, act, &job) {
        Ok(expected_at) => Ok(Some(Done { kind: job.kind, expected_at })),
        Err(cause) => Err(WorkError::Job { job: Box::new(job), cause }),
    }
}

fn run(tx: &mut Transaction, act: &Act, job: &Job) -> Result<Option<Timestamp>, Error> {
    // First, so that a walk can leave the rest to a job of the same key.
    job::finish(tx, job.id)?;
    let number = |name: &str| job.data[name].as_i64().unwrap_or(0);
    match job.kind.as_str() {
        due::JOB => return due::arrive(tx, act, StoryId(number("story"))),
        readdress::JOB => readdress::go_on(tx, act, &job.data)?,
        merge::JOB => merge::go_on(tx, act, &job.data)?,
        marks::JOB => marks::go_on(tx, act, &job.data)?,
        rights::JOB => rights::arrive(tx, act, MediaId(number("media")))?,
        filter::JOB => filter::learn(tx, act)?,
        erase::JOB => erase::go_on_with(tx, act, &job.data)?,
        propose::JOB => propose::go_on(tx, act)?,
        media_item::MARKS_JOB => media_item::go_on(tx, act, &job.data)?,
        other => return Err(Error::Other(format!("there is no work of the kind {other}"))),
    }
    Ok(None)
}
