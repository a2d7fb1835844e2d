//! How the newsroom treats one writer's comments: set by someone, for a reason, until a time or until it is set anew.
//!
//! Writers are known by the keyed hash of their e-mail address alone.

use database::{Error, Reader, Row, Transaction};
use jiff::Timestamp;
use serde_json::json;

use crate::act::Act;
use crate::event::{self, NewEvent};
use crate::id::CommentId;
use crate::time::{optional_timestamp, timestamp};

/// The longest reason, in characters.
pub const REASON_CHARS_MAX: usize = 500;

/// How somebody's comments are treated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Standing {
    /// As everybody's.
    #[default]
    Usual,
    /// They need not wait, unless a check finds fault with their words.
    Trusted,
    /// They all wait for a moderator.
    Held,
    /// They are not taken.
    Banned,
}

impl Standing {
    /// All there are, in the order in which a form offers them.
    pub const ALL: [Standing; 4] = [Standing::Usual, Standing::Trusted, Standing::Held, Standing::Banned];

    /// Its name in forms and in the database.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Standing::Usual => "usual",
            Standing::Trusted => "trusted",
            Standing::Held => "held",
            Standing::Banned => "banned",
        }
    }

    /// Reads its name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Standing::ALL.into_iter().find(|standing| standing.as_str() == name)
    }
}

/// How somebody is to be treated from now on.
#[derive(Debug, Clone, Copy)]
pub struct NewStanding<'a> {
    /// How.
    pub standing: Standing,
    /// Why, for colleagues; cut at [`REASON_CHARS_MAX`].
    pub reason: &'a str,
    /// Until when; with none until it is set anew.
    pub ends_at: Option<Timestamp>,
}

/// How somebody is treated now, and since when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Set {
    /// How.
    pub standing: Standing,
    /// Why.
    pub reason: String,
    /// Since when.
    pub set_at: Timestamp,
    /// The name of whoever set it.
    pub set_by: Option<String>,
    /// Until when.
    pub ends_at: Option<Timestamp>,
}

/// Sets how the writer of a comment is treated; says false where the comment leads to no writer any more.
///
/// # Errors
/// `NotFound` if there is no such comment; what the database says otherwise.
pub fn set(tx: &mut Transaction, act: &Act, comment: CommentId, new: NewStanding) -> Result<bool, Error> {
    let Some(email_key) = email_key(tx, comment)? else { return Ok(false) };
    let reason: String = new.reason.trim().chars().take(REASON_CHARS_MAX).collect();
    let ends_at = new.ends_at.map(Timestamp::as_millisecond);
    let id = act.next_id();
    tx.execute(
        "INSERT INTO commenter_standing (id, email_key, standing, reason, set_at, set_by, ends_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        database::params![id, &email_key, new.standing.as_str(), &reason, act.now_ms(), act.account(), ends_at],
    )?;
    let data = json!({ "standing": new.standing.as_str(), "reason": reason, "ends_at": ends_at });
    event::append(tx, act, NewEvent { kind: "comment.writer-set", subject: comment.0, data, touched: vec![] })?;
    Ok(true)
}

/// Finds how a writer is treated now.
///
/// # Errors
/// What the database says.
pub fn find(r: &mut Reader, email_key: &[u8], now: Timestamp) -> Result<Standing, Error> {
    Ok(find_set(r, email_key, now)?.map(|set| set.standing).unwrap_or_default())
}

/// Finds how the writer of a comment is treated now, with who set it and why; none if as everybody.
///
/// # Errors
/// `NotFound` if there is no such comment; what the database says otherwise.
pub fn find_of_comment(r: &mut Reader, comment: CommentId, now: Timestamp) -> Result<Option<Set>, Error> {
    match email_key(r, comment)? {
        Some(email_key) => find_set(r, &email_key, now),
        None => Ok(None),
    }
}

/// The newest that was set, unless it has ended.
fn find_set(r: &mut Reader, email_key: &[u8], now: Timestamp) -> Result<Option<Set>, Error> {
    let newest = r.query_opt(
        "SELECT s.standing, s.reason, s.set_at, a.name, s.ends_at
         FROM commenter_standing s
         LEFT JOIN account a ON a.id = s.set_by
         WHERE s.email_key = $1
         ORDER BY s.id DESC
         LIMIT 1",
        database::params![email_key],
        read_set,
    )?;
    let holds = |set: &Set| set.standing != Standing::Usual && set.ends_at.is_none_or(|end| now < end);
    Ok(newest.filter(holds))
}

pub(super) fn email_key(r: &mut Reader, comment: CommentId) -> Result<Option<Vec<u8>>, Error> {
    r.query_one("SELECT email_key FROM comment WHERE id = $1", database::params![comment], |row| row.get(0))
}

fn read_set(row: &Row) -> Result<Set, Error> {
    let standing: String = row.get(0)?;
    Ok(Set {
        standing: Standing::from_name(&standing)
            .ok_or_else(|| Error::Other(format!("unknown standing: {standing}")))?,
        reason: row.get(1)?,
        set_at: timestamp(row, 2)?,
        set_by: row.get(3)?,
        ends_at: optional_timestamp(row, 4)?,
    })
}
