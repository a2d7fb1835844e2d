//! What follows when a scheduled story's instant has come, or a story's time is over.
//!
//! Readers see the story at its instant whether or not this runs: every public read compares the instant with the
//! time. What runs here is the rest: the stage on the desk, the event that wakes followers, later also mail and
//! wire.

use database::{Error, Transaction};
use jiff::Timestamp;
use serde_json::json;

use super::Stage;
use crate::act::Act;
use crate::event::{self, NewEvent, Touched};
use crate::id::StoryId;
use crate::job;

/// The kind of job that [`arrive`] is for.
pub const JOB: &str = "story.due";

/// Puts the jobs of a story's instants into the queue, in place of earlier ones.
pub(super) fn follow(
    tx: &mut Transaction,
    act: &Act,
    id: StoryId,
    from: Timestamp,
    until: Option<Timestamp>,
) -> Result<(), Error> {
    cancel(tx, id)?;
    let data = json!({ "story": id.0 });
    if from > act.now {
        job::enqueue(tx, act, JOB, Some(&format!("due:{id}")), &data, from)?;
    }
    if let Some(until) = until {
        job::enqueue(tx, act, JOB, Some(&format!("expiry:{id}")), &data, until)?;
    }
    Ok(())
}

/// Takes back the jobs of a story's instants.
pub(super) fn cancel(tx: &mut Transaction, id: StoryId) -> Result<(), Error> {
    job::cancel(tx, &format!("due:{id}"))?;
    job::cancel(tx, &format!("expiry:{id}"))
}

/// Brings the desk up to date with a story whose instant has come; doing it twice changes nothing.
///
/// # Errors
/// What the database says.
pub fn arrive(tx: &mut Transaction, act: &Act, id: StoryId) -> Result<(), Error> {
    let instants = tx.query_opt(
        "SELECT p.visible_from, p.visible_until, s.stage
         FROM publication p JOIN story s ON s.id = p.story_id
         WHERE p.story_id = $1",
        database::params![id],
        |row| Ok((row.get::<i64>(0)?, row.get::<Option<i64>>(1)?, row.get::<String>(2)?)),
    )?;
    let Some((from, until, stage)) = instants else { return Ok(()) };
    let now = act.now_ms();
    let (kind, next) = if until.is_some_and(|until| until <= now) {
        ("story.expired", Stage::Withdrawn)
    } else if from <= now {
        ("story.published", Stage::Published)
    } else {
        return Ok(());
    };
    if stage == next.as_str() {
        return Ok(());
    }
    super::put_stage(tx, act, id, next)?;
    // Pages that the instant changes have ended by themselves at it; this wakes the index and whoever else follows.
    let touched = vec![Touched::story(id)];
    event::append(tx, act, NewEvent { kind, subject: id.0, data: json!({}), touched })?;
    Ok(())
}
