//! Readers like a comment, and take it back: each reader once. The comment's own row holds the number.
//!
//! A reader is whom a signed cookie names. Whoever sends none is a new reader each time, so that what one network address
//! may do is limited as well: few readers of it like the same comment, and few comments are liked from it at once.

use database::{Error, Reader, Transaction};
use serde_json::json;

use super::context::FLOOD_WINDOW_MS;
use crate::act::Act;
use crate::event::{self, NewEvent, Touched};
use crate::id::{CommentId, StoryId};

/// Readers of one network address who may like the same comment: a household or a small office.
pub const READERS_OF_ADDRESS_MAX: i64 = 5;

/// Comments that may be liked from one network address in ten minutes.
pub const LIKES_OF_ADDRESS_MAX: i64 = 100;

/// How often one reader may change their mind on one comment.
pub const TURNS_MAX: i64 = 10;

/// What a reader says of a comment.
#[derive(Debug, Clone, Copy)]
pub struct Opinion<'a> {
    /// The comment.
    pub comment: CommentId,
    /// Whether they like it, or take back that they did.
    pub is_liked: bool,
    /// Who, as a key that says nothing of them.
    pub liker_key: &'a [u8],
    /// From which network address: [`crate::secret::Keys::client_key`].
    pub client_key: &'a [u8],
}

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Became {
    /// It was noted, and the number changed.
    Noted,
    /// The reader had said the same before.
    AsBefore,
    /// Too much came from this reader or from this address; nothing was changed.
    TooMany,
    /// No such comment is public.
    NotFound,
}

/// Notes that a reader likes a comment, or no longer does.
///
/// # Errors
/// What the database says.
pub fn note(tx: &mut Transaction, act: &Act, opinion: Opinion) -> Result<Became, Error> {
    let Some(story) = find_story(tx, opinion.comment)? else { return Ok(Became::NotFound) };
    let before = find_row(tx, opinion.comment, opinion.liker_key)?;
    if before.map_or(!opinion.is_liked, |row| row.is_liked == opinion.is_liked) {
        return Ok(Became::AsBefore);
    }
    let may = match before {
        Some(row) => row.turns < TURNS_MAX,
        None => !is_flood(tx, act, opinion)?,
    };
    if !may {
        return Ok(Became::TooMany);
    }
    keep(tx, act, opinion)?;
    tx.execute(
        "UPDATE comment SET likes = likes + $2 WHERE id = $1",
        database::params![opinion.comment, if opinion.is_liked { 1_i64 } else { -1 }],
    )?;
    let kind = if opinion.is_liked { "comment.liked" } else { "comment.unliked" };
    let data = json!({ "story": story.0 });
    let touched = vec![Touched::comments(story)];
    event::append(tx, act, NewEvent { kind, subject: opinion.comment.0, data, touched })?;
    Ok(Became::Noted)
}

/// Says whether a reader likes a comment.
///
/// # Errors
/// What the database says.
pub fn is_liked(r: &mut Reader, comment: CommentId, liker_key: &[u8]) -> Result<bool, Error> {
    Ok(find_row(r, comment, liker_key)?.is_some_and(|row| row.is_liked))
}

#[derive(Clone, Copy)]
struct LikeRow {
    is_liked: bool,
    turns: i64,
}

fn find_row(r: &mut Reader, comment: CommentId, liker_key: &[u8]) -> Result<Option<LikeRow>, Error> {
    r.query_opt(
        "SELECT is_liked, turns FROM comment_like WHERE comment_id = $1 AND liker_key = $2",
        database::params![comment, liker_key],
        |row| Ok(LikeRow { is_liked: row.get::<i64>(0)? == 1, turns: row.get(1)? }),
    )
}

fn find_story(r: &mut Reader, comment: CommentId) -> Result<Option<StoryId>, Error> {
    r.query_opt(
        "SELECT story_id FROM comment WHERE id = $1 AND status = 'published'",
        database::params![comment],
        |row| Ok(StoryId(row.get(0)?)),
    )
}

/// Whether an address has sent as much as it may, on this comment or on all.
fn is_flood(r: &mut Reader, act: &Act, opinion: Opinion) -> Result<bool, Error> {
    let readers: i64 = r.query_one(
        "SELECT COUNT(*) FROM comment_like WHERE comment_id = $1 AND client_key = $2",
        database::params![opinion.comment, opinion.client_key],
        |row| row.get(0),
    )?;
    let recent: i64 = r.query_one(
        "SELECT COUNT(*) FROM comment_like WHERE client_key = $1 AND liked_at > $2",
        database::params![opinion.client_key, act.now_ms() - FLOOD_WINDOW_MS],
        |row| row.get(0),
    )?;
    Ok(readers >= READERS_OF_ADDRESS_MAX || recent >= LIKES_OF_ADDRESS_MAX)
}

fn keep(tx: &mut Transaction, act: &Act, opinion: Opinion) -> Result<(), Error> {
    tx.execute(
        "INSERT INTO comment_like (comment_id, liker_key, client_key, liked_at, is_liked, turns)
         VALUES ($1, $2, $3, $4, $5, 1)
         ON CONFLICT (comment_id, liker_key) DO UPDATE SET
             client_key = excluded.client_key, liked_at = excluded.liked_at, is_liked = excluded.is_liked,
             turns = comment_like.turns + 1",
        database::params![
            opinion.comment,
            opinion.liker_key,
            opinion.client_key,
            act.now_ms(),
            i64::from(opinion.is_liked)
        ],
    )?;
    Ok(())
}

/// Removes who liked a comment, as it is no longer there.
pub(super) fn erase(tx: &mut Transaction, comment: CommentId) -> Result<(), Error> {
    tx.execute("DELETE FROM comment_like WHERE comment_id = $1", database::params![comment])?;
    tx.execute("UPDATE comment SET likes = 0, likes_brought = 0 WHERE id = $1", database::params![comment])?;
    Ok(())
}

/// Removes the network addresses from which comments were liked before the given time; that they were stays.
pub(super) fn forget_clients(tx: &mut Transaction, before_ms: i64) -> Result<u64, Error> {
    tx.execute(
        "UPDATE comment_like SET client_key = NULL WHERE client_key IS NOT NULL AND liked_at < $1",
        database::params![before_ms],
    )
}
