//! Two speakers that are one, and the way back.
//!
//! Nothing is moved: every statement stays with the speaker to whom it was given, and whoever became part of another is
//! read as that. So a step can be undone whatever was done since.

use database::{Error, Transaction};
use serde_json::json;

use super::speaker::{Speaker, address, find};
use crate::act::Act;
use crate::event::{self, NewEvent, Touched};
use crate::id::SpeakerId;

/// Why two were not made one, or one not two.
#[derive(Debug, thiserror::Error)]
pub enum MergeError {
    /// One of them is not there.
    #[error("one of the two is not there")]
    Lost,
    /// They are one already.
    #[error("they are one already")]
    AlreadyOne,
    /// The speaker has become part of nobody.
    #[error("the speaker has become part of nobody")]
    NotMerged,
    /// The database failed.
    #[error(transparent)]
    Database(#[from] Error),
}

/// Lets a speaker become part of another.
///
/// # Errors
/// [`MergeError`] says why not.
pub fn merge(tx: &mut Transaction, act: &Act, from: SpeakerId, into: SpeakerId) -> Result<(), MergeError> {
    let (Some(from), Some(into)) = (find(tx, from)?, find(tx, into)?) else { return Err(MergeError::Lost) };
    if from.head == into.head || from.merged_into.is_some() {
        return Err(MergeError::AlreadyOne);
    }
    tx.execute(
        "UPDATE speaker SET merged_into = $2, version = version + 1, changed_at = $3 WHERE id = $1",
        database::params![from.id, into.id, act.now_ms()],
    )?;
    tx.execute("UPDATE speaker SET head_id = $2 WHERE head_id = $1", database::params![from.id, into.head])?;
    tell(tx, act, "speaker.merged", &from, &into)?;
    Ok(())
}

/// Undoes the step by which a speaker became part of another: with them goes whoever had become part of them.
///
/// # Errors
/// [`MergeError`] says why not.
pub fn split(tx: &mut Transaction, act: &Act, id: SpeakerId) -> Result<(), MergeError> {
    let speaker = find(tx, id)?.ok_or(MergeError::Lost)?;
    let into = speaker.merged_into.ok_or(MergeError::NotMerged)?;
    let into = find(tx, into)?.ok_or(MergeError::Lost)?;
    tx.execute(
        "UPDATE speaker SET merged_into = NULL, version = version + 1, changed_at = $2 WHERE id = $1",
        database::params![id, act.now_ms()],
    )?;
    tx.execute(
        "WITH RECURSIVE own (id) AS (
             SELECT id FROM speaker WHERE id = $1
             UNION
             SELECT k.id FROM own JOIN speaker k ON k.merged_into = own.id
         )
         UPDATE speaker SET head_id = $1 WHERE id IN (SELECT id FROM own)",
        database::params![id],
    )?;
    tell(tx, act, "speaker.split", &speaker, &into)?;
    Ok(())
}

fn tell(tx: &mut Transaction, act: &Act, kind: &str, from: &Speaker, into: &Speaker) -> Result<(), Error> {
    let data = json!({ "name": from.name(), "with": { "id": into.id.0, "name": into.name() } });
    let touched = vec![
        Touched::speaker(from.id),
        Touched::speaker(into.id),
        Touched::speaker(into.head),
        Touched::statements(),
        Touched::address(&address(&from.slug)),
    ];
    event::append(tx, act, NewEvent { kind, subject: from.id.0, data, touched })?;
    Ok(())
}
