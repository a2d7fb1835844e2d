//! Letters about a refusal: the statement of reasons, to the address under which the comment was written.
//!
//! The letter waits until a moderator would have undone the decision; what it says is read when it is sent. It never says
//! who decided, and repeats the comment only to an address that its holder has confirmed: anybody can give anybody's.

use database::{Error, Reader, Transaction};
use jiff::Timestamp;
use serde_json::{Value, json};

use super::answers::Told;
use super::link::{self, Purpose};
use crate::act::Act;
use crate::comment::grounds::{self, Said, Statement};
use crate::comment::notice::{Side, appeal_path};
use crate::id::CommentId;
use crate::letter::{self, Kind, Recipient};
use crate::secret::Keys;
use crate::site;

/// How long a decision is left to be undone before it is told, in milliseconds: two minutes.
pub const UNDO_MS: i64 = 2 * 60 * 1000;

/// What a letter repeats of a comment, in characters.
const EXCERPT_CHARS_MAX: usize = 600;

/// Who is told: the writer whose address is there and who wants letters. Whoever writes for the desk is told there.
const WANTED: &str = "
    c.email_key IS NOT NULL AND c.email_sealed IS NOT NULL AND c.account_id IS NULL
    AND NOT EXISTS (SELECT 1 FROM commenter_silence s WHERE s.email_key = c.email_key)";

/// Queues the letter about a refusal; one for all that a person refuses of one writer by one act.
pub(in crate::comment) fn tell(
    tx: &mut Transaction,
    act: &Act,
    comment: CommentId,
    decision: i64,
) -> Result<(), Error> {
    let wanted = tx.query_opt(
        &format!(
            "SELECT c.email_key, p.language
             FROM comment c
             LEFT JOIN publication p ON p.story_id = c.story_id
             WHERE c.id = $1 AND {WANTED}"
        ),
        database::params![comment],
        |row| Ok((row.get::<Vec<u8>>(0)?, row.get::<Option<String>>(1)?)),
    )?;
    let Some((email_key, language)) = wanted else { return Ok(()) };
    if is_told(tx, act, &email_key)? {
        return Ok(());
    }
    let language = match language {
        Some(language) => language,
        None => site::get(tx)?.language,
    };
    let _ = letter::enqueue_of(tx, act, Kind::CommentRefused, (&email_key, &language), decision, UNDO_MS)?;
    Ok(())
}

/// Says whether a letter waits that tells of this act, whichever of its decisions it is named for.
fn is_told(r: &mut Reader, act: &Act, email_key: &[u8]) -> Result<bool, Error> {
    let letter: Option<i64> = r.query_opt(
        "SELECT l.id
         FROM letter l
         JOIN comment_decision d ON d.id = l.about_id
         WHERE l.recipient_key = $1 AND l.kind = $2 AND l.made_at = $3 AND COALESCE(d.decided_by, 0) = $4
         LIMIT 1",
        database::params![
            email_key,
            Kind::CommentRefused.as_str(),
            act.now_ms(),
            act.account().map_or(0, |account| account.0)
        ],
        |row| row.get(0),
    )?;
    Ok(letter.is_some())
}

struct Found {
    email_key: Vec<u8>,
    email_sealed: Vec<u8>,
    name: String,
    body: String,
    written_at: i64,
    headline: Option<String>,
    is_confirmed: bool,
}

/// Makes the letter about a refusal, and about what else of the same writer was refused by the same act; nothing if all of
/// it was undone, or nobody is to be told any more.
///
/// # Errors
/// What the database says, or that another key sealed the address.
pub fn make(
    r: &mut Reader,
    keys: &Keys,
    (decision, language): (i64, &str),
    now: Timestamp,
) -> Result<Option<Told>, Error> {
    let statements = grounds::list_of_act(r, decision)?;
    let Some((statement, more)) = statements.split_first() else { return Ok(None) };
    let found = r.query_opt(
        &format!(
            "SELECT c.email_key, c.email_sealed, c.author_name, c.body, c.written_at, p.headline, k.confirmed_at
             FROM comment c
             LEFT JOIN publication p ON p.story_id = c.story_id AND p.visible_from <= $2
                  AND (p.visible_until IS NULL OR p.visible_until > $2)
             LEFT JOIN commenter_confirmation k ON k.email_key = c.email_key
             WHERE c.id = $1 AND {WANTED}"
        ),
        database::params![statement.comment, now.as_millisecond()],
        |row| {
            Ok(Found {
                email_key: row.get(0)?,
                email_sealed: row.get(1)?,
                name: row.get(2)?,
                body: row.get(3)?,
                written_at: row.get(4)?,
                headline: row.get(5)?,
                is_confirmed: row.get::<Option<i64>>(6)?.is_some(),
            })
        },
    )?;
    let Some(found) = found else { return Ok(None) };
    let email = keys.open(&found.email_sealed).map_err(|cause| Error::Other(cause.to_string()))?;
    let said: String = found.body.chars().take(EXCERPT_CHARS_MAX).collect();
    let path = appeal_path(keys, Side::Writer, (statement.decision, statement.decided_at), language);
    Ok(Some(Told {
        // A name that nobody has confirmed may be anybody's words.
        to: Recipient { email, name: if found.is_confirmed { found.name } else { String::new() } },
        data: json!({
            "written_at": found.written_at, "headline": found.headline, "said": found.is_confirmed.then_some(said),
            "lines": lines(statement), "until": statement.appeal_until().as_millisecond(), "path": path,
            "more": more.len(), "all": link::ADDRESS,
        }),
        unsubscribe: link::path(keys, Purpose::Stop, &found.email_key, language, now),
    }))
}

/// The sentences of a statement as a letter keeps them: message, value, and whether that is a message as well.
fn lines(statement: &Statement) -> Vec<Value> {
    let line = |line: grounds::Line| match line.value {
        Said::Nothing => json!({ "message": line.message }),
        Said::Text(text) => json!({ "message": line.message, "text": text }),
        Said::Message(id) => json!({ "message": line.message, "of": id }),
    };
    statement.lines().into_iter().map(line).collect()
}
