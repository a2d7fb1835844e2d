//! What is public under a story. Nothing held, refused or private can be read through here, but for the one
//! comment that its own writer asks for.

use database::{Error, Reader, Row};
use jiff::Timestamp;

use crate::id::{CommentId, StoryId};
use crate::time::timestamp;

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
}

const COLUMNS: &str = "id, story_id, parent_id, author_name, website, body, account_id, likes, written_at";

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
                c.written_at
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

/// Counts the threads that begin before the one that a published comment stands in: by it the page is found that
/// holds the comment. `None` if it is not public under this story.
///
/// A comment begins a thread if it answers nothing that is public here and stands before it.
///
/// # Errors
/// What the database says.
pub fn find_place(r: &mut Reader, story: StoryId, id: CommentId) -> Result<Option<i64>, Error> {
    let Some((written_ms, top)) = find_top(r, story, id)? else { return Ok(None) };
    let before = r.query_one(
        "SELECT COUNT(*)
         FROM comment c
         WHERE c.story_id = $1 AND c.status = 'published' AND (c.written_at, c.id) < ($2, $3)
           AND NOT EXISTS (
             SELECT 1
             FROM comment p
             WHERE p.id = c.parent_id AND p.story_id = $1 AND p.status = 'published'
               AND (p.written_at, p.id) < (c.written_at, c.id))",
        database::params![story, written_ms, top],
        |row| row.get(0),
    )?;
    Ok(Some(before))
}

/// Climbs from a comment to the one that begins its thread. Each step goes to an earlier one, so it ends.
fn find_top(r: &mut Reader, story: StoryId, id: CommentId) -> Result<Option<(i64, i64)>, Error> {
    r.query_opt(
        "WITH RECURSIVE above (id, parent_id, written_at) AS (
           SELECT id, parent_id, written_at
           FROM comment
           WHERE id = $1 AND story_id = $2 AND status = 'published'
           UNION ALL
           SELECT c.id, c.parent_id, c.written_at
           FROM above
           JOIN comment c ON c.id = above.parent_id
           WHERE c.story_id = $2 AND c.status = 'published'
             AND (c.written_at, c.id) < (above.written_at, above.id))
         SELECT written_at, id
         FROM (SELECT written_at, id FROM above LIMIT $3) l
         ORDER BY written_at, id
         LIMIT 1",
        database::params![id, story, COMMENTS_MAX],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
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
    })
}
