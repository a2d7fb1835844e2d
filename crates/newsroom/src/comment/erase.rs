//! What somebody wrote is taken away for good because they ask for it.
//!
//! One comment and many go the same way as one that a moderator deletes ([`moderate::decide`]): what it said, the name and
//! all that leads to its writer leave the database with it, and the event drops pages, feeds and whatever else was made of
//! it. That there was a comment stays, so that the answers to it keep their place.

use database::{Error, Reader, Transaction};
use serde_json::{Value, json};

use super::moderate::{self, Decided};
use super::{Status, standing};
use crate::act::Act;
use crate::event::{self, NewEvent};
use crate::id::CommentId;
use crate::job;

/// The kind of job that [`go_on_with`] is for.
pub const JOB: &str = "comments.erase";

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
        super::writer::forget(tx, act, email_key)?;
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

/// Erases the next comments of a writer, and leaves what is left to a job.
///
/// # Errors
/// What the database says.
pub fn go_on(tx: &mut Transaction, act: &Act, email_key: &[u8]) -> Result<(), Error> {
    if next(tx, act, email_key)? == 0 {
        return Ok(());
    }
    let key: String = email_key.iter().map(|byte| format!("{byte:02x}")).collect();
    job::enqueue(tx, act, JOB, Some(&format!("erase:{key}")), &json!({ "writer": key }), act.now)
}

/// Goes on with what [`go_on`] left.
///
/// # Errors
/// What the database says.
pub(crate) fn go_on_with(tx: &mut Transaction, act: &Act, data: &Value) -> Result<(), Error> {
    let text = data["writer"].as_str().unwrap_or_default();
    let byte = |at: usize| text.get(at..at + 2).and_then(|pair| u8::from_str_radix(pair, 16).ok());
    let key: Option<Vec<u8>> = (0..text.len()).step_by(2).map(byte).collect();
    go_on(tx, act, &key.ok_or_else(|| Error::Other("a job names no writer".into()))?)
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
