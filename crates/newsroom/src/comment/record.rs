//! What the newsroom knows of a comment's writer: how much of theirs stands and was refused, and what they said last.

use database::{Error, Reader, Row};
use jiff::Timestamp;

use super::{Status, queue, standing};
use crate::id::CommentId;
use crate::time::timestamp;

/// Other comments of a writer that a moderator is shown.
pub const PAST_SHOWN_MAX: i64 = 5;

/// A writer's record, as it stands beside one of their comments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Their published comments.
    pub published: i64,
    /// Their refused comments and spam.
    pub refused: i64,
    /// When they were first heard here.
    pub since: Timestamp,
    /// What else they wrote, the newest first, at most [`PAST_SHOWN_MAX`].
    pub past: Vec<Past>,
}

/// Another comment of the same writer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Past {
    /// Its id.
    pub id: CommentId,
    /// Where it stands.
    pub status: Status,
    /// The headline of its story as readers see it; empty while they do not.
    pub headline: String,
    /// The text as typed.
    pub body: String,
    /// When it was written.
    pub written_at: Timestamp,
}

/// Reads the record of whoever wrote a comment. One that leads to no writer stands alone.
///
/// # Errors
/// `NotFound` if there is no such comment; what the database says otherwise.
pub fn find(r: &mut Reader, comment: CommentId, now: Timestamp) -> Result<Record, Error> {
    let Some(email_key) = standing::email_key(r, comment)? else {
        let written = "SELECT written_at FROM comment WHERE id = $1";
        let since = r.query_one(written, database::params![comment], |row| timestamp(row, 0))?;
        return Ok(Record { published: 0, refused: 0, since, past: Vec::new() });
    };
    let (published, refused, since) = r.query_one(
        "SELECT (SELECT COUNT(*) FROM comment c WHERE c.email_key = $1 AND c.status = 'published'),
                (SELECT COUNT(*) FROM comment c WHERE c.email_key = $1 AND c.status IN ('rejected', 'spam')),
                (SELECT MIN(c.written_at) FROM comment c WHERE c.email_key = $1)",
        database::params![&email_key],
        |row| Ok((row.get(0)?, row.get(1)?, timestamp(row, 2)?)),
    )?;
    Ok(Record { published, refused, since, past: list_past(r, &email_key, comment, now)? })
}

fn list_past(r: &mut Reader, email_key: &[u8], but: CommentId, now: Timestamp) -> Result<Vec<Past>, Error> {
    r.query(
        "SELECT c.id, c.status, COALESCE(p.headline, ''), c.body, c.written_at
         FROM comment c
         LEFT JOIN publication p ON p.story_id = c.story_id AND p.visible_from <= $3
         WHERE c.email_key = $1 AND c.id <> $2
         ORDER BY c.written_at DESC, c.id DESC
         LIMIT $4",
        database::params![email_key, but, now.as_millisecond(), PAST_SHOWN_MAX],
        read_past,
    )
}

fn read_past(row: &Row) -> Result<Past, Error> {
    Ok(Past {
        id: CommentId(row.get(0)?),
        status: queue::read_status(row, 1)?,
        headline: row.get(2)?,
        body: row.get(3)?,
        written_at: timestamp(row, 4)?,
    })
}
