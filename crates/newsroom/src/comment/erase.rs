//! What somebody wrote is taken away for good because they ask for it.
//!
//! One comment and many go the same way as one that a moderator deletes ([`moderate::decide`]): what it said, the name and
//! all that leads to its writer leave the database with it, and the event drops pages, feeds and whatever else was made of
//! it. That there was a comment stays, so that the answers to it keep their place.

use database::{Error, Reader, Transaction};
use serde_json::json;

use super::moderate::{self, Decided};
use super::{Status, standing};
use crate::act::Act;
use crate::event::{self, NewEvent};
use crate::id::CommentId;

/// Comments that one transaction erases, so that nobody waits long for the one writer.
pub const AT_ONCE_MAX: i64 = 100;

/// Erases one comment of a writer; says false if it is not theirs, or gone already.
///
/// # Errors
/// What the database says.
pub fn one(tx: &mut Transaction, act: &Act, email_key: &[u8], id: CommentId) -> Result<bool, Error> {
    if !is_of(tx, email_key, id)? {
        return Ok(false);
    }
    withdraw(tx, act, id)
}

/// Erases the next comments of a writer, at most [`AT_ONCE_MAX`], and says how many: it is called until that is none. With
/// the last of them goes what is kept of the address itself.
///
/// # Errors
/// What the database says.
pub fn next(tx: &mut Transaction, act: &Act, email_key: &[u8]) -> Result<usize, Error> {
    let ids = tx.query(
        "SELECT id FROM comment WHERE email_key = $1 ORDER BY status, id LIMIT $2",
        database::params![email_key, AT_ONCE_MAX],
        |row| Ok(CommentId(row.get(0)?)),
    )?;
    for id in &ids {
        withdraw(tx, act, *id)?;
    }
    if ids.is_empty() {
        super::writer::forget(tx, email_key)?;
    }
    Ok(ids.len())
}

/// Begins to erase all that the writer of a comment wrote, at the request of somebody at the desk, and gives what
/// [`next`] is called with until nothing is left; `None` where the comment leads to no writer any more. The record tells
/// who asked for it.
///
/// # Errors
/// `NotFound` if there is no such comment; what the database says otherwise.
pub fn begin(tx: &mut Transaction, act: &Act, comment: CommentId) -> Result<Option<Vec<u8>>, Error> {
    let Some(email_key) = standing::email_key(tx, comment)? else { return Ok(None) };
    let kind = "comment.writer_erased";
    event::append(tx, act, NewEvent { kind, subject: comment.0, data: json!({}), touched: vec![] })?;
    Ok(Some(email_key))
}

/// Readers of the answers are told that its writer took it back.
fn withdraw(tx: &mut Transaction, act: &Act, id: CommentId) -> Result<bool, Error> {
    let is_gone = matches!(moderate::decide(tx, act, id, Status::Deleted, "")?, Decided::Changed(_));
    if is_gone {
        tx.execute("UPDATE comment SET withdrawn_at = $2 WHERE id = $1", database::params![id, act.now_ms()])?;
    }
    Ok(is_gone)
}

fn is_of(r: &mut Reader, email_key: &[u8], id: CommentId) -> Result<bool, Error> {
    let found: Option<i64> = r.query_opt(
        "SELECT id FROM comment WHERE id = $1 AND email_key = $2",
        database::params![id, email_key],
        |row| row.get(0),
    )?;
    Ok(found.is_some())
}
