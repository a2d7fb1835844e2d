//! Answers to repeatable writes, kept under the client's key: the same key gives the same answer and no second act.

use database::{Error, Reader, Transaction};
use jiff::Timestamp;

use crate::id::CommentId;
use crate::secret::token_hash;

/// How long an answer is kept: a day outlasts every retry of a form or client.
pub const KEPT_MS: i64 = 24 * 60 * 60 * 1000;

/// Finds the answer already given under a key; it is empty if it went with a comment.
///
/// # Errors
/// What the database says.
pub fn find(r: &mut Reader, scope: &str, key: &str) -> Result<Option<String>, Error> {
    r.query_opt(
        "SELECT answer FROM idempotency WHERE scope = $1 AND key_hash = $2",
        database::params![scope, &token_hash(key)],
        |row| row.get(0),
    )
}

/// Keeps the answer given under a key, in the transaction of the act itself.
///
/// # Errors
/// `Constraint` if another request stored an answer under the key meanwhile; what the database says otherwise.
pub fn store(tx: &mut Transaction, scope: &str, key: &str, answer: &str, now: Timestamp) -> Result<(), Error> {
    store_about(tx, scope, key, answer, None, now)
}

/// Keeps an answer as [`store`] does that may hold the words of a comment: they go when the comment is deleted.
///
/// # Errors
/// As [`store`].
pub fn store_about(
    tx: &mut Transaction,
    scope: &str,
    key: &str,
    answer: &str,
    comment: Option<CommentId>,
    now: Timestamp,
) -> Result<(), Error> {
    tx.execute(
        "INSERT INTO idempotency (scope, key_hash, answer, comment_id, stored_at) VALUES ($1, $2, $3, $4, $5)",
        database::params![scope, &token_hash(key), answer, comment, now.as_millisecond()],
    )?;
    Ok(())
}

/// Empties the answers that may hold the words of a comment. Their keys stay used: what was done under them is not done
/// again.
///
/// # Errors
/// What the database says.
pub(crate) fn blank(tx: &mut Transaction, comment: CommentId) -> Result<(), Error> {
    tx.execute("UPDATE idempotency SET answer = '' WHERE comment_id = $1", database::params![comment])?;
    Ok(())
}

/// Forgets answers older than [`KEPT_MS`].
///
/// # Errors
/// What the database says.
pub fn forget_old(tx: &mut Transaction, now: Timestamp) -> Result<u64, Error> {
    tx.execute("DELETE FROM idempotency WHERE stored_at < $1", database::params![now.as_millisecond() - KEPT_MS])
}
