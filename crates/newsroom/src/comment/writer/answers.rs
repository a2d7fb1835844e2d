//! Letters about answers: to whoever asked for them with their comment, and has confirmed the address.
//!
//! The letter is queued in the transaction that publishes an answer, without a word of it; what it says is read when it is
//! sent, so that an answer that was taken back meanwhile reaches nobody.

use database::{Error, Reader, Row, Transaction};
use jiff::Timestamp;
use serde_json::{Value, json};

use super::link::{self, Purpose};
use crate::act::Act;
use crate::id::CommentId;
use crate::letter::{self, Kind, Recipient};
use crate::secret::Keys;

/// What a letter holds of an answer, in characters: the rest is read under the story.
const EXCERPT_CHARS_MAX: usize = 600;

/// Who is to be told of an answer: the writer of the comment that it answers, if they asked for it, have confirmed their
/// address, want letters, and did not answer themselves. Both comments are public, and so is the story.
const WANTED: &str = "
    FROM comment a
    JOIN comment c ON c.id = a.parent_id AND c.status = 'published'
    JOIN comment_watch w ON w.comment_id = c.id
    JOIN commenter_confirmation k ON k.email_key = c.email_key
    JOIN publication p ON p.story_id = a.story_id
    WHERE a.id = $1 AND a.status = 'published'
      AND (a.email_key IS NULL OR a.email_key <> c.email_key)
      AND NOT EXISTS (SELECT 1 FROM commenter_silence s WHERE s.email_key = c.email_key)";

/// Notes that the writer of a comment wants to be told of answers to it.
///
/// # Errors
/// What the database says.
pub fn watch(tx: &mut Transaction, act: &Act, comment: CommentId) -> Result<(), Error> {
    tx.execute(
        "INSERT INTO comment_watch (comment_id, asked_at) VALUES ($1, $2) ON CONFLICT (comment_id) DO NOTHING",
        database::params![comment, act.now_ms()],
    )?;
    Ok(())
}

/// Forgets that the writer of a comment wants to be told of answers to it.
pub(in crate::comment) fn unwatch(tx: &mut Transaction, comment: CommentId) -> Result<(), Error> {
    tx.execute("DELETE FROM comment_watch WHERE comment_id = $1", database::params![comment])?;
    Ok(())
}

/// Queues the letter about a comment that has just become public, if it answers one whose writer wants to know.
pub(in crate::comment) fn tell(tx: &mut Transaction, act: &Act, answer: CommentId) -> Result<(), Error> {
    let wanted =
        tx.query_opt(&format!("SELECT c.email_key, p.language {WANTED}"), database::params![answer], |row| {
            Ok((row.get::<Vec<u8>>(0)?, row.get::<String>(1)?))
        })?;
    if let Some((email_key, language)) = wanted {
        let _ = letter::enqueue_about(tx, act, Kind::CommentAnswer, &email_key, &language, answer)?;
    }
    Ok(())
}

/// What a letter about an answer is made of.
#[derive(Debug, Clone)]
pub struct Told {
    /// Who gets it.
    pub to: Recipient,
    /// The values that its words need.
    pub data: Value,
    /// By which address they get no more of them.
    pub unsubscribe: String,
}

struct Found {
    email_key: Vec<u8>,
    email_sealed: Vec<u8>,
    name: String,
    language: String,
    headline: String,
    address: String,
    by: String,
    body: String,
}

/// Makes the letter about an answer; nothing if nobody is to be told any more.
///
/// # Errors
/// What the database says, or that another key sealed the address.
pub fn make(r: &mut Reader, keys: &Keys, answer: CommentId, now: Timestamp) -> Result<Option<Told>, Error> {
    let found = r.query_opt(
        &format!(
            "SELECT c.email_key, c.email_sealed, c.author_name, p.language, p.headline, p.address, a.author_name, a.body
             {WANTED} AND p.visible_from <= $2 AND (p.visible_until IS NULL OR p.visible_until > $2)"
        ),
        database::params![answer, now.as_millisecond()],
        read_found,
    )?;
    let Some(found) = found else { return Ok(None) };
    let email = keys.open(&found.email_sealed).map_err(|cause| Error::Other(cause.to_string()))?;
    let mut excerpt: String = found.body.chars().take(EXCERPT_CHARS_MAX).collect();
    if excerpt.len() < found.body.len() {
        excerpt.push('…');
    }
    Ok(Some(Told {
        to: Recipient { email, name: found.name },
        data: json!({
            "headline": found.headline, "by": found.by, "said": excerpt,
            "address": found.address, "comment": answer.0,
        }),
        unsubscribe: link::path(keys, Purpose::Stop, &found.email_key, &found.language, now),
    }))
}

fn read_found(row: &Row) -> Result<Found, Error> {
    Ok(Found {
        email_key: row.get(0)?,
        email_sealed: row.get(1)?,
        name: row.get(2)?,
        language: row.get(3)?,
        headline: row.get(4)?,
        address: row.get(5)?,
        by: row.get(6)?,
        body: row.get(7)?,
    })
}
