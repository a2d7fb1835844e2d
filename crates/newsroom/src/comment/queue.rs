//! The moderators' lists: comments of one status with the findings that put them there.

use database::{Error, Reader, Row};
use jiff::Timestamp;

use super::Status;
use super::reason::{self, Noted};
use super::walk::{self, Asked, List, walk};
use crate::id::{CommentId, StoryId};
use crate::time::timestamp;

/// A comment as a moderator sees it.
#[derive(Debug, Clone)]
pub struct Queued {
    /// Its id.
    pub id: CommentId,
    /// The story it is under.
    pub story: StoryId,
    /// The story's headline as readers see it; empty while they do not. Who moderates may not read drafts.
    pub headline: String,
    /// What stands below the headline, in the same way.
    pub standfirst: String,
    /// Where the story stands, if it is public.
    pub address: Option<String>,
    /// The comment it answers.
    pub parent: Option<CommentId>,
    /// Where it stands.
    pub status: Status,
    /// The name its writer gave.
    pub author_name: String,
    /// Its writer's website.
    pub website: Option<String>,
    /// The text as typed.
    pub body: String,
    /// When it was written.
    pub written_at: Timestamp,
    /// What held it.
    pub findings: Vec<Noted>,
}

/// Where the next page of a list begins: after this comment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct After {
    /// When it was written.
    pub written_at: Timestamp,
    /// The comment.
    pub id: CommentId,
}

pub(super) const COLUMNS: &str =
    "c.id, c.story_id, COALESCE(p.headline, ''), COALESCE(p.standfirst, ''), p.address, c.parent_id, c.status,
    c.author_name, c.website, c.body, c.written_at";

/// Lists the comments of a status: those that wait, oldest first; all others newest first.
///
/// # Errors
/// What the database says.
pub fn list(
    r: &mut Reader,
    status: Status,
    after: Option<After>,
    limit: i64,
    now: Timestamp,
) -> Result<Vec<Queued>, Error> {
    Ok(walk(r, &Asked { after, ..Asked::all(List::Of(status)) }, limit, now)?.comments)
}

/// Finds one comment, whatever its status.
///
/// # Errors
/// What the database says.
pub fn find(r: &mut Reader, id: CommentId, now: Timestamp) -> Result<Option<Queued>, Error> {
    let found = r.query_opt(
        &format!(
            "SELECT {COLUMNS}
             FROM comment c
             LEFT JOIN publication p ON p.story_id = c.story_id AND p.visible_from <= $2
             WHERE c.id = $1"
        ),
        database::params![id, now.as_millisecond()],
        read_queued,
    )?;
    let Some(mut comment) = found else { return Ok(None) };
    comment.findings = reason::list(r, id)?;
    Ok(Some(comment))
}

/// A comment above another in its thread, whatever became of it.
#[derive(Debug, Clone)]
pub struct Above {
    /// Where it stands.
    pub status: Status,
    /// The name its writer gave.
    pub author_name: String,
    /// The text as typed.
    pub body: String,
    /// When it was written.
    pub written_at: Timestamp,
}

/// How many comments above one are shown: as deep as threads usually go.
pub const ABOVE_MAX: i64 = 10;

/// Lists the comments that one answers, the nearest last.
///
/// # Errors
/// What the database says.
pub fn list_above(r: &mut Reader, id: CommentId) -> Result<Vec<Above>, Error> {
    r.query(
        "WITH RECURSIVE above (id, depth) AS (
             SELECT parent_id, 1 FROM comment WHERE id = $1 AND parent_id IS NOT NULL
             UNION ALL
             SELECT c.parent_id, above.depth + 1
             FROM above JOIN comment c ON c.id = above.id
             WHERE c.parent_id IS NOT NULL AND above.depth < $2
         )
         SELECT c.status, c.author_name, c.body, c.written_at
         FROM above JOIN comment c ON c.id = above.id
         ORDER BY above.depth DESC",
        database::params![id, ABOVE_MAX],
        |row| {
            Ok(Above {
                status: read_status(row, 0)?,
                author_name: row.get(1)?,
                body: row.get(2)?,
                written_at: timestamp(row, 3)?,
            })
        },
    )
}

/// Counts the comments of one status, up to [`crate::story::list::COUNT_MAX`].
///
/// # Errors
/// What the database says.
pub fn count(r: &mut Reader, status: Status) -> Result<i64, Error> {
    walk::count(r, List::Of(status))
}

/// Counts the comments of each status, each up to [`crate::story::list::COUNT_MAX`].
///
/// # Errors
/// What the database says.
pub fn count_by_status(r: &mut Reader) -> Result<Vec<(Status, i64)>, Error> {
    let mut counts = Vec::with_capacity(Status::ALL.len());
    for status in Status::ALL {
        counts.push((status, count(r, status)?));
    }
    Ok(counts)
}

pub(super) fn read_status(row: &Row, index: usize) -> Result<Status, Error> {
    let status: String = row.get(index)?;
    Status::from_name(&status).ok_or_else(|| Error::Other(format!("unknown status: {status}")))
}

pub(super) fn read_queued(row: &Row) -> Result<Queued, Error> {
    Ok(Queued {
        id: CommentId(row.get(0)?),
        story: StoryId(row.get(1)?),
        headline: row.get(2)?,
        standfirst: row.get(3)?,
        address: row.get(4)?,
        parent: row.get::<Option<i64>>(5)?.map(CommentId),
        status: read_status(row, 6)?,
        author_name: row.get(7)?,
        website: row.get(8)?,
        body: row.get(9)?,
        written_at: timestamp(row, 10)?,
        findings: Vec::new(),
    })
}
