//! Letters on their way: what waits, what went, what was given up.

use database::{Dialect, Error, Reader, Row, Transaction};
use jiff::Timestamp;
use serde_json::Value;

use super::{Content, DAY_MS, HOUR_MS, Kind, MINUTE_MS, Recipient};
use crate::id::{CommentId, LetterId};
use crate::secret::Keys;
use crate::time::timestamp;

/// How long a process may take over a letter before another one takes it: longer than a mail server's answers may take
/// together.
pub const CLAIM_MS: i64 = 5 * MINUTE_MS;

/// After so many attempts a letter is given up: some eleven hours.
pub const ATTEMPTS_MAX: i64 = 13;

/// The longest pause between two attempts: two hours.
const PAUSE_MAX_MS: i64 = 2 * HOUR_MS;

/// How long it is remembered that a letter went, or was given up.
const KEPT_MS: i64 = 30 * DAY_MS;

/// What is kept of a mail server's answer, in characters.
const ERROR_CHARS_MAX: usize = 500;

/// Letters that were given up, as the desk lists them at most.
const LISTED_MAX: i64 = 50;

/// A letter that is to be sent now.
#[derive(Debug, Clone)]
pub struct Due {
    /// Its id, of which its Message-ID is made.
    pub id: LetterId,
    /// What it is about.
    pub kind: Kind,
    /// Who gets it.
    pub to: Recipient,
    /// The tag of the language of its words.
    pub language: String,
    /// The values that its words need.
    pub data: Value,
    /// By which address of the site its recipient gets no more such letters.
    pub unsubscribe: Option<String>,
    /// The comment that it tells of; recipient and values are read then.
    pub comment: Option<CommentId>,
    /// What else it tells of ([`super::enqueue_of`]); recipient and values are read then.
    pub about: Option<i64>,
    /// When it was written.
    pub made_at: Timestamp,
    expires_at: i64,
    attempts: i64,
}

/// What is to be done with the letter that is due the longest.
#[derive(Debug)]
pub enum Taken {
    /// There is none, or the hour's letters have gone.
    Nothing,
    /// It could not be sent, or is too late: that is noted, and the next one may be taken.
    GivenUp,
    /// To be sent, and then to be told of by [`sent`] or [`fail`].
    Due(Box<Due>),
}

/// How many letters wait, and how many were given up in the last thirty days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// Those that wait.
    pub waiting: i64,
    /// Those that were given up.
    pub given_up: i64,
}

/// A letter that did not go.
#[derive(Debug, Clone)]
pub struct GivenUp {
    /// Its id.
    pub id: LetterId,
    /// What it was about; none if this release does not know.
    pub kind: Option<Kind>,
    /// When it was written.
    pub made_at: Timestamp,
    /// When it was given up.
    pub given_up_at: Timestamp,
    /// Why, in the words of the mail server, without the address.
    pub error: String,
}

/// Takes the letter that is due the longest. `an_hour_max` is how many all may send together in an hour.
///
/// # Errors
/// What the database says.
pub fn take(tx: &mut Transaction, keys: &Keys, now: Timestamp, an_hour_max: i64) -> Result<Taken, Error> {
    let lock = match tx.dialect() {
        Dialect::Sqlite => "",
        Dialect::Postgres => "FOR UPDATE SKIP LOCKED",
    };
    let now_ms = now.as_millisecond();
    let found = tx.query_opt(
        &format!(
            "SELECT id, kind, content_sealed, language, made_at, expires_at, attempts, comment_id, about_id
             FROM letter
             WHERE run_at <= $1 AND sent_at IS NULL AND given_up_at IS NULL
             ORDER BY run_at, id
             LIMIT 1
             {lock}"
        ),
        database::params![now_ms],
        read_row,
    )?;
    let Some(found) = found else { return Ok(Taken::Nothing) };
    if found.expires_at <= now_ms || found.attempts >= ATTEMPTS_MAX {
        give_up(tx, found.id, now, "it came too late")?;
        return Ok(Taken::GivenUp);
    }
    let lately: i64 =
        tx.query_one("SELECT COUNT(*) FROM letter WHERE sent_at > $1", database::params![now_ms - HOUR_MS], |row| {
            row.get(0)
        })?;
    if lately >= an_hour_max {
        return Ok(Taken::Nothing);
    }
    tx.execute(
        "UPDATE letter SET run_at = $2, attempts = attempts + 1 WHERE id = $1",
        database::params![found.id, now_ms + CLAIM_MS],
    )?;
    match open(keys, found) {
        Ok(due) => Ok(Taken::Due(Box::new(due))),
        Err((id, error)) => {
            // Another release may know the kind, or the right key file may be put back: it stays until its time is up.
            tx.execute("UPDATE letter SET last_error = $2 WHERE id = $1", database::params![id, error])?;
            Ok(Taken::GivenUp)
        }
    }
}

/// Notes that a letter went, and deletes what it said.
///
/// # Errors
/// What the database says.
pub fn sent(tx: &mut Transaction, id: LetterId, now: Timestamp) -> Result<(), Error> {
    tx.execute(
        "UPDATE letter SET sent_at = $2, content_sealed = NULL, last_error = NULL WHERE id = $1",
        database::params![id, now.as_millisecond()],
    )?;
    Ok(())
}

/// Forgets a letter that is for nobody.
///
/// # Errors
/// What the database says.
pub fn forget(tx: &mut Transaction, id: LetterId) -> Result<(), Error> {
    tx.execute("DELETE FROM letter WHERE id = $1", database::params![id])?;
    Ok(())
}

/// Notes that a letter did not go: it is tried again after 1, 4, 9, 16 … minutes, at most two hours, or given up if that is
/// in vain.
///
/// # Errors
/// What the database says.
pub fn fail(tx: &mut Transaction, due: &Due, now: Timestamp, error: &str, is_final: bool) -> Result<(), Error> {
    // Mail servers repeat the address, which stands sealed alone.
    let error: String = error.replace(&due.to.email, "…").chars().take(ERROR_CHARS_MAX).collect();
    let attempts = due.attempts + 1;
    let again_at = now.as_millisecond() + (attempts * attempts * MINUTE_MS).min(PAUSE_MAX_MS);
    if is_final || attempts >= ATTEMPTS_MAX || again_at >= due.expires_at {
        return give_up(tx, due.id, now, &error);
    }
    tx.execute(
        "UPDATE letter SET run_at = $2, last_error = $3 WHERE id = $1 AND sent_at IS NULL",
        database::params![due.id, again_at, &error],
    )?;
    Ok(())
}

fn give_up(tx: &mut Transaction, id: LetterId, now: Timestamp, error: &str) -> Result<(), Error> {
    tx.execute(
        "UPDATE letter SET given_up_at = $2, content_sealed = NULL, last_error = COALESCE(last_error || '; ', '') || $3
         WHERE id = $1 AND sent_at IS NULL",
        database::params![id, now.as_millisecond(), error],
    )?;
    Ok(())
}

/// Gives the instant at which the next letter is due.
///
/// # Errors
/// What the database says.
pub fn next_due(r: &mut Reader) -> Result<Option<Timestamp>, Error> {
    r.query_opt(
        "SELECT run_at FROM letter WHERE sent_at IS NULL AND given_up_at IS NULL ORDER BY run_at, id LIMIT 1",
        database::params![],
        |row| timestamp(row, 0),
    )
}

/// Counts what waits and what was given up.
///
/// # Errors
/// What the database says.
pub fn count(r: &mut Reader) -> Result<Count, Error> {
    let waiting = r.query_one(
        "SELECT COUNT(*) FROM letter WHERE sent_at IS NULL AND given_up_at IS NULL",
        database::params![],
        |row| row.get(0),
    )?;
    let given_up =
        r.query_one("SELECT COUNT(*) FROM letter WHERE given_up_at IS NOT NULL", database::params![], |row| {
            row.get(0)
        })?;
    Ok(Count { waiting, given_up })
}

/// Lists the letters that were given up, the newest first.
///
/// # Errors
/// What the database says.
pub fn list_given_up(r: &mut Reader) -> Result<Vec<GivenUp>, Error> {
    r.query(
        "SELECT id, kind, made_at, given_up_at, COALESCE(last_error, '')
         FROM letter
         WHERE given_up_at IS NOT NULL
         ORDER BY given_up_at DESC, id DESC
         LIMIT $1",
        database::params![LISTED_MAX],
        |row| {
            let kind: String = row.get(1)?;
            Ok(GivenUp {
                id: LetterId(row.get(0)?),
                kind: Kind::from_name(&kind),
                made_at: timestamp(row, 2)?,
                given_up_at: timestamp(row, 3)?,
                error: row.get(4)?,
            })
        },
    )
}

/// Forgets letters that went or were given up more than thirty days ago.
///
/// # Errors
/// What the database says.
pub fn forget_old(tx: &mut Transaction, now: Timestamp) -> Result<(), Error> {
    tx.execute(
        "DELETE FROM letter WHERE sent_at < $1 OR given_up_at < $1",
        database::params![now.as_millisecond() - KEPT_MS],
    )?;
    Ok(())
}

/// A row as it stands.
struct Found {
    id: LetterId,
    kind: String,
    sealed: Option<Vec<u8>>,
    language: String,
    made_at: Timestamp,
    expires_at: i64,
    attempts: i64,
    comment: Option<CommentId>,
    about: Option<i64>,
}

fn read_row(row: &Row) -> Result<Found, Error> {
    Ok(Found {
        id: LetterId(row.get(0)?),
        kind: row.get(1)?,
        sealed: row.get(2)?,
        language: row.get(3)?,
        made_at: timestamp(row, 4)?,
        expires_at: row.get(5)?,
        attempts: row.get(6)?,
        comment: row.get::<Option<i64>>(7)?.map(CommentId),
        about: row.get(8)?,
    })
}

fn open(keys: &Keys, found: Found) -> Result<Due, (LetterId, &'static str)> {
    let kind = Kind::from_name(&found.kind).ok_or((found.id, "its kind is not known here"))?;
    let content = match (found.comment, found.about) {
        (Some(_), _) | (_, Some(_)) => Content::default(),
        (None, None) => open_content(keys, found.id, &found.sealed.unwrap_or_default())?,
    };
    Ok(Due {
        id: found.id,
        kind,
        to: content.to,
        language: found.language,
        data: content.data["values"].clone(),
        unsubscribe: content.unsubscribe,
        comment: found.comment,
        about: found.about,
        made_at: found.made_at,
        expires_at: found.expires_at,
        attempts: found.attempts,
    })
}

fn open_content(keys: &Keys, id: LetterId, sealed: &[u8]) -> Result<Content, (LetterId, &'static str)> {
    let text = keys.open(sealed).map_err(|_| (id, "another key sealed it"))?;
    serde_json::from_str(&text).map_err(|_| (id, "it cannot be read"))
}
