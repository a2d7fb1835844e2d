//! Comments that another system has already decided on.

use database::{Error, Reader, Transaction};
use jiff::Timestamp;
use serde_json::json;

use super::Status;
use crate::act::Act;
use crate::event::{self, NewEvent, Touched};
use crate::id::{CommentId, StoryId};
use crate::secret::Keys;

/// A comment from elsewhere, with its state and its date.
#[derive(Debug, Clone)]
pub struct Imported {
    /// Its id, kept from the source where it is free.
    pub id: CommentId,
    /// The story it is under.
    pub story: StoryId,
    /// The comment it answers.
    pub parent: Option<CommentId>,
    /// Where it stands.
    pub status: Status,
    /// Who wrote it.
    pub author_name: String,
    /// Their e-mail address.
    pub email: Option<String>,
    /// Their website.
    pub website: Option<String>,
    /// The text as it came.
    pub body: String,
    /// When it was written.
    pub written_at: Timestamp,
}

/// Stores a comment from elsewhere, or brings the one with its id to its state; says nothing to followers: the
/// import tells once for each story. What was deleted here stays so, whatever an export still holds.
///
/// # Errors
/// What the database says.
pub fn put(tx: &mut Transaction, keys: &Keys, comment: &Imported) -> Result<(), Error> {
    let email_key = comment.email.as_deref().map(|email| keys.email_key(email));
    let email_sealed = comment.email.as_deref().map(|email| keys.seal(email));
    tx.execute(
        "INSERT INTO comment (id, story_id, parent_id, status, author_name, email_key, email_sealed, website, body,
                              written_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         ON CONFLICT (id) DO UPDATE SET
             parent_id = excluded.parent_id, status = excluded.status, author_name = excluded.author_name,
             email_key = excluded.email_key, email_sealed = excluded.email_sealed, website = excluded.website,
             body = excluded.body, written_at = excluded.written_at
         WHERE comment.status <> 'deleted'",
        database::params![
            comment.id,
            comment.story,
            comment.parent,
            comment.status.as_str(),
            &comment.author_name,
            email_key.as_deref(),
            email_sealed.as_deref(),
            comment.website.as_deref(),
            &comment.body,
            comment.written_at.as_millisecond()
        ],
    )?;
    super::filter::leave_lesson(tx, comment.id, comment.status)?;
    Ok(())
}

/// Likes that one comment can bring: more than any has had, so that no file bends the order of a thread for good.
const LIKES_MAX: i64 = 100_000;

/// Counts the likes that a comment had elsewhere with those of this site's readers. Brought again, they take the place of
/// those that came before; fewer than none count as none, as nobody here dislikes.
///
/// # Errors
/// What the database says.
pub fn bring_likes(tx: &mut Transaction, id: CommentId, likes: i64) -> Result<(), Error> {
    tx.execute(
        "UPDATE comment SET likes = likes - likes_brought + $2, likes_brought = $2
         WHERE id = $1 AND status <> 'deleted' AND likes_brought <> $2",
        database::params![id, likes.clamp(0, LIKES_MAX)],
    )?;
    Ok(())
}

/// Says whether an id is already that of a comment.
///
/// # Errors
/// What the database says.
pub fn exists(r: &mut Reader, id: CommentId) -> Result<bool, Error> {
    Ok(find_status(r, id)?.is_some())
}

/// Finds where a comment stands.
///
/// # Errors
/// What the database says, or that the stored value is damaged.
pub fn find_status(r: &mut Reader, id: CommentId) -> Result<Option<Status>, Error> {
    let name: Option<String> =
        r.query_opt("SELECT status FROM comment WHERE id = $1", database::params![id], |row| row.get(0))?;
    name.map(|name| Status::from_name(&name).ok_or_else(|| Error::Other(format!("unknown status: {name}")))).transpose()
}

/// Finds the story that a comment is under.
///
/// # Errors
/// What the database says.
pub fn find_story(r: &mut Reader, id: CommentId) -> Result<Option<StoryId>, Error> {
    r.query_opt("SELECT story_id FROM comment WHERE id = $1", database::params![id], |row| Ok(StoryId(row.get(0)?)))
}

/// Says whether a comment is another or answers it, over however many between them: then the other must not answer
/// the comment, or the thread would be a circle.
///
/// # Errors
/// What the database says.
pub fn is_below(r: &mut Reader, comment: CommentId, other: CommentId) -> Result<bool, Error> {
    let found = r.query_opt(
        "WITH RECURSIVE above (id, parent_id) AS (
             SELECT id, parent_id FROM comment WHERE id = $1
             UNION
             SELECT c.id, c.parent_id FROM comment c JOIN above a ON c.id = a.parent_id)
         SELECT id FROM above WHERE id = $2",
        database::params![comment, other],
        |row| row.get::<i64>(0),
    )?;
    Ok(found.is_some())
}

/// Says whether someone here has decided on a comment: then the decision stands, whatever its source says.
///
/// # Errors
/// What the database says.
pub fn is_decided(r: &mut Reader, id: CommentId) -> Result<bool, Error> {
    let found =
        r.query_opt("SELECT id FROM comment_decision WHERE comment_id = $1 LIMIT 1", database::params![id], |row| {
            row.get::<i64>(0)
        })?;
    Ok(found.is_some())
}

/// Tells followers once that comments of a story came from elsewhere; `is_seen` says whether readers see any of it.
///
/// # Errors
/// What the database says.
pub fn tell(tx: &mut Transaction, act: &Act, story: StoryId, count: usize, is_seen: bool) -> Result<(), Error> {
    super::filter::begin(tx, act)?;
    let touched =
        if is_seen { vec![Touched::comments(story), Touched::story(story), Touched::all_comments()] } else { vec![] };
    let data = json!({ "count": count });
    event::append(tx, act, NewEvent { kind: "story.comments_imported", subject: story.0, data, touched })?;
    Ok(())
}
