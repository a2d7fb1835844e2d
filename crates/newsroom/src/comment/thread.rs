//! What is public under a story. Nothing held, refused or private can be read through here, but for the one
//! comment that its own writer asks for.

use std::collections::HashMap;

use database::{Error, Param, Reader, Row};
use jiff::Timestamp;

use super::Status;
use crate::id::{CommentId, StoryId};
use crate::time::{optional_timestamp, timestamp};

/// Comments of one story that are read at once; a longer thread is cut here, newest first.
pub const COMMENTS_MAX: i64 = 20_000;

/// A comment as readers see it. There is no e-mail address in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicComment {
    /// Its id; its anchor is `#comment-ID`.
    pub id: CommentId,
    /// The story it is under.
    pub story: StoryId,
    /// The comment it answers.
    pub parent: Option<CommentId>,
    /// Who wrote it, by the name they gave.
    pub author_name: String,
    /// Their website.
    pub website: Option<String>,
    /// The text as typed; `document` makes HTML of it.
    pub body: String,
    /// Whether someone of the desk wrote it, signed in.
    pub is_staff: bool,
    /// Readers who like it.
    pub likes: i64,
    /// When.
    pub written_at: Timestamp,
    /// When its writer changed it last.
    pub edited_at: Option<Timestamp>,
}

const COLUMNS: &str = "id, story_id, parent_id, author_name, website, body, account_id, likes, written_at, edited_at";

/// Lists the published comments of a story, oldest first.
///
/// # Errors
/// What the database says.
pub fn list(r: &mut Reader, story: StoryId) -> Result<Vec<PublicComment>, Error> {
    r.query(
        &format!(
            "SELECT {COLUMNS}
             FROM comment
             WHERE story_id = $1 AND status = 'published'
             ORDER BY written_at, id
             LIMIT $2"
        ),
        database::params![story, COMMENTS_MAX],
        read_comment,
    )
}

/// Counts the published comments of a story.
///
/// Served by `comment_in_thread` alone.
///
/// # Errors
/// What the database says.
pub fn count(r: &mut Reader, story: StoryId) -> Result<i64, Error> {
    r.query_one(
        "SELECT COUNT(*) FROM comment WHERE story_id = $1 AND status = 'published'",
        database::params![story],
        |row| row.get(0),
    )
}

/// Lists the newest published comments under public stories, newest first: the site's comment feed.
///
/// # Errors
/// What the database says.
pub fn list_newest(r: &mut Reader, limit: i64, now: Timestamp) -> Result<Vec<PublicComment>, Error> {
    r.query(
        "SELECT c.id, c.story_id, c.parent_id, c.author_name, c.website, c.body, c.account_id, c.likes,
                c.written_at, c.edited_at
         FROM comment c
         JOIN publication p ON p.story_id = c.story_id
         WHERE c.status = 'published' AND p.visible_from <= $2
           AND (p.visible_until IS NULL OR p.visible_until > $2)
         ORDER BY c.written_at DESC, c.id DESC
         LIMIT $1",
        database::params![limit, now.as_millisecond()],
        read_comment,
    )
}

/// Finds a comment that waits for a moderator, for its own writer.
///
/// # Errors
/// What the database says.
pub fn find_held(r: &mut Reader, id: CommentId) -> Result<Option<PublicComment>, Error> {
    r.query_opt(
        &format!("SELECT {COLUMNS} FROM comment WHERE id = $1 AND status IN ('held', 'spam')"),
        database::params![id],
        read_comment,
    )
}

/// Finds a published comment.
///
/// # Errors
/// What the database says.
pub fn find(r: &mut Reader, id: CommentId) -> Result<Option<PublicComment>, Error> {
    r.query_opt(
        &format!("SELECT {COLUMNS} FROM comment WHERE id = $1 AND status = 'published'"),
        database::params![id],
        read_comment,
    )
}

/// Public comments that are read by id at once: the statement has so many places, and is the same for each call.
const FOUND_AT_ONCE: usize = 100;

/// Finds published comments by id.
///
/// # Errors
/// What the database says.
pub fn find_many(r: &mut Reader, ids: &[CommentId]) -> Result<HashMap<CommentId, PublicComment>, Error> {
    let places: Vec<String> = (1..=FOUND_AT_ONCE).map(|place| format!("${place}")).collect();
    let sql = format!("SELECT {COLUMNS} FROM comment WHERE id IN ({}) AND status = 'published'", places.join(", "));
    let mut found = HashMap::with_capacity(ids.len());
    for some in ids.chunks(FOUND_AT_ONCE) {
        let mut params = vec![Param::Null; FOUND_AT_ONCE];
        for (param, id) in params.iter_mut().zip(some) {
            *param = Param::from(*id);
        }
        found.extend(r.query(&sql, &params, read_comment)?.into_iter().map(|comment| (comment.id, comment)));
    }
    Ok(found)
}

/// Lists the newest published comments of a story, newest first: its comment feed.
///
/// # Errors
/// What the database says.
pub fn list_newest_of(r: &mut Reader, story: StoryId, limit: i64) -> Result<Vec<PublicComment>, Error> {
    r.query(
        &format!(
            "SELECT {COLUMNS}
             FROM comment
             WHERE story_id = $1 AND status = 'published'
             ORDER BY written_at DESC, id DESC
             LIMIT $2"
        ),
        database::params![story, limit],
        read_comment,
    )
}

/// Says whether readers see anything of what becomes of a comment: itself, or the place that it leaves to public answers,
/// be they below others that are gone ([`super::outline`]).
pub(super) fn is_seen(r: &mut Reader, id: CommentId, stood_and_stands: [Status; 2]) -> Result<bool, Error> {
    if stood_and_stands.contains(&Status::Published) {
        return Ok(true);
    }
    let found: Option<i64> = r.query_opt(
        "WITH RECURSIVE below (id, status) AS (
           SELECT id, status FROM comment WHERE parent_id = $1
           UNION
           SELECT c.id, c.status
           FROM below
           JOIN comment c ON c.parent_id = below.id
           WHERE below.status IN ('rejected', 'spam', 'deleted'))
         SELECT id FROM below WHERE status = 'published' LIMIT 1",
        database::params![id],
        |row| row.get(0),
    )?;
    Ok(found.is_some())
}

fn read_comment(row: &Row) -> Result<PublicComment, Error> {
    Ok(PublicComment {
        id: CommentId(row.get(0)?),
        story: StoryId(row.get(1)?),
        parent: row.get::<Option<i64>>(2)?.map(CommentId),
        author_name: row.get(3)?,
        website: row.get(4)?,
        body: row.get(5)?,
        is_staff: row.get::<Option<i64>>(6)?.is_some(),
        likes: row.get(7)?,
        written_at: timestamp(row, 8)?,
        edited_at: optional_timestamp(row, 9)?,
    })
}
