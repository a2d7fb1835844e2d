//! What somebody of the desk sets on a public comment, and takes off again: it stands first in its thread, is chosen by the
//! newsroom, or takes no answers, with all that is below it. And the lock of a whole thread.

use database::{Error, Reader, Row, Transaction};
use serde_json::json;

use super::{Status, queue};
use crate::act::Act;
use crate::event::{self, NewEvent, Touched};
use crate::id::{CommentId, StoryId};

/// A mark of the newsroom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mark {
    /// It stands first in its thread, in whatever order that is read. One of a story does.
    Pinned,
    /// The newsroom has chosen it.
    Featured,
    /// Neither it nor what is below it takes answers.
    Locked,
}

impl Mark {
    /// All there are, in the order in which they are offered.
    pub const ALL: [Mark; 3] = [Mark::Pinned, Mark::Featured, Mark::Locked];

    /// Its name in the database and in forms.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Mark::Pinned => "pinned",
            Mark::Featured => "featured",
            Mark::Locked => "locked",
        }
    }

    /// Reads its name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Mark::ALL.into_iter().find(|mark| mark.as_str() == name)
    }
}

/// Why a mark was not set.
#[derive(Debug, thiserror::Error)]
pub enum MarkError {
    /// Readers do not see the comment.
    #[error("the comment is {}", .0.as_str())]
    NotPublic(Status),
    /// It answers another: what begins a thread alone can stand first.
    #[error("the comment answers another")]
    Answers,
    /// The database failed.
    #[error(transparent)]
    Database(#[from] Error),
}

/// Sets a mark; says false where it was set before. The comment that stood first until now no longer does.
///
/// # Errors
/// [`MarkError`]; nothing is changed then. `NotFound` if there is no such comment.
pub fn set(tx: &mut Transaction, act: &Act, comment: CommentId, mark: Mark) -> Result<bool, MarkError> {
    let (story, status, answers) = find_comment(tx, comment)?;
    if status != Status::Published {
        return Err(MarkError::NotPublic(status));
    }
    if mark == Mark::Pinned && answers {
        return Err(MarkError::Answers);
    }
    if list_of(tx, comment)?.contains(&mark) {
        return Ok(false);
    }
    if mark == Mark::Pinned {
        tx.execute(
            "DELETE FROM comment_mark WHERE story_id = $1 AND mark = $2",
            database::params![story, mark.as_str()],
        )?;
    }
    tx.execute(
        "INSERT INTO comment_mark (comment_id, mark, story_id, set_at, set_by) VALUES ($1, $2, $3, $4, $5)",
        database::params![comment, mark.as_str(), story, act.now_ms(), act.account()],
    )?;
    tell(tx, act, &format!("comment.{}", mark.as_str()), (comment, story))?;
    Ok(true)
}

/// Takes a mark off; says false where it was not set.
///
/// # Errors
/// `NotFound` if there is no such comment; what the database says otherwise.
pub fn unset(tx: &mut Transaction, act: &Act, comment: CommentId, mark: Mark) -> Result<bool, Error> {
    let (story, ..) = find_comment(tx, comment)?;
    let was_set = tx.execute(
        "DELETE FROM comment_mark WHERE comment_id = $1 AND mark = $2",
        database::params![comment, mark.as_str()],
    )? > 0;
    if was_set {
        tell(tx, act, &format!("comment.un{}", mark.as_str()), (comment, story))?;
    }
    Ok(was_set)
}

/// Locks the thread of a story, or opens it again; says false where it was so before.
///
/// # Errors
/// What the database says.
pub fn lock_thread(tx: &mut Transaction, act: &Act, story: StoryId, is_locked: bool) -> Result<bool, Error> {
    if is_thread_locked(tx, story)? == is_locked {
        return Ok(false);
    }
    let kind = if is_locked {
        tx.execute(
            "INSERT INTO thread_lock (story_id, locked_at, locked_by) VALUES ($1, $2, $3)",
            database::params![story, act.now_ms(), act.account()],
        )?;
        "story.comments-locked"
    } else {
        tx.execute("DELETE FROM thread_lock WHERE story_id = $1", database::params![story])?;
        "story.comments-unlocked"
    };
    let touched = vec![Touched::comments(story)];
    event::append(tx, act, NewEvent { kind, subject: story.0, data: json!({}), touched })?;
    Ok(true)
}

/// Says whether the thread of a story is locked.
///
/// # Errors
/// What the database says.
pub fn is_thread_locked(r: &mut Reader, story: StoryId) -> Result<bool, Error> {
    let found: Option<i64> =
        r.query_opt("SELECT story_id FROM thread_lock WHERE story_id = $1", database::params![story], |row| {
            row.get(0)
        })?;
    Ok(found.is_some())
}

/// Lists what is set on a comment.
///
/// # Errors
/// What the database says.
pub fn list_of(r: &mut Reader, comment: CommentId) -> Result<Vec<Mark>, Error> {
    r.query("SELECT mark FROM comment_mark WHERE comment_id = $1 ORDER BY mark", database::params![comment], |row| {
        read_mark(row, 0)
    })
}

/// Lists what is set in the thread of a story.
///
/// # Errors
/// What the database says.
pub fn list(r: &mut Reader, story: StoryId) -> Result<Vec<(CommentId, Mark)>, Error> {
    r.query(
        "SELECT comment_id, mark FROM comment_mark WHERE story_id = $1 ORDER BY comment_id, mark",
        database::params![story],
        |row| Ok((CommentId(row.get(0)?), read_mark(row, 1)?)),
    )
}

/// Says whether a comment, or one above it, takes no answers.
pub(super) fn is_branch_locked(r: &mut Reader, comment: CommentId) -> Result<bool, Error> {
    let found: Option<i64> = r.query_opt(
        "WITH RECURSIVE above (id, parent_id) AS (
           SELECT id, parent_id FROM comment WHERE id = $1
           UNION
           SELECT c.id, c.parent_id
           FROM above
           JOIN comment c ON c.id = above.parent_id)
         SELECT k.comment_id
         FROM above
         JOIN comment_mark k ON k.comment_id = above.id AND k.mark = 'locked'
         LIMIT 1",
        database::params![comment],
        |row| row.get(0),
    )?;
    Ok(found.is_some())
}

/// Takes off all that was set on a comment, as it is gone for good.
pub(super) fn erase(tx: &mut Transaction, comment: CommentId) -> Result<(), Error> {
    tx.execute("DELETE FROM comment_mark WHERE comment_id = $1", database::params![comment])?;
    Ok(())
}

fn find_comment(r: &mut Reader, comment: CommentId) -> Result<(StoryId, Status, bool), Error> {
    r.query_one("SELECT story_id, status, parent_id FROM comment WHERE id = $1", database::params![comment], |row| {
        Ok((StoryId(row.get(0)?), queue::read_status(row, 1)?, row.get::<Option<i64>>(2)?.is_some()))
    })
}

fn tell(tx: &mut Transaction, act: &Act, kind: &str, (comment, story): (CommentId, StoryId)) -> Result<(), Error> {
    let data = json!({ "story": story.0 });
    event::append(tx, act, NewEvent { kind, subject: comment.0, data, touched: vec![Touched::comments(story)] })?;
    Ok(())
}

fn read_mark(row: &Row, index: usize) -> Result<Mark, Error> {
    let name: String = row.get(index)?;
    Mark::from_name(&name).ok_or_else(|| Error::Other(format!("unknown mark: {name}")))
}
