//! Comments that the checks let through and nobody of the desk has looked at yet.

use database::{Error, Transaction};

use crate::id::CommentId;

/// Notes that a comment was published by the checks alone.
pub(super) fn note(tx: &mut Transaction, comment: CommentId) -> Result<(), Error> {
    tx.execute(
        "INSERT INTO comment_unreviewed (comment_id) VALUES ($1) ON CONFLICT (comment_id) DO NOTHING",
        database::params![comment],
    )?;
    Ok(())
}

/// Takes a comment from those nobody has looked at, because somebody did; says whether it was one of them.
pub(super) fn settle(tx: &mut Transaction, comment: CommentId) -> Result<bool, Error> {
    Ok(tx.execute("DELETE FROM comment_unreviewed WHERE comment_id = $1", database::params![comment])? > 0)
}
