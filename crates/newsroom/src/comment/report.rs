//! What readers say against a comment, and which comments wait to be looked at for it.

use database::{Error, Reader, Transaction};
use jiff::Timestamp;
use serde_json::json;

use crate::act::Act;
use crate::event::{self, NewEvent};
use crate::id::CommentId;
use crate::time::timestamp;

/// The longest words of a report, in characters: room for some sentences.
pub const WORDS_CHARS_MAX: usize = 1_000;

/// Reports of one comment that a moderator is shown; further ones say little that is new.
pub const SHOWN_MAX: i64 = 20;

/// Why a reader reports a comment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// It advertises.
    Spam,
    /// It insults, threatens or incites.
    Abuse,
    /// It is about something else.
    OffTopic,
    /// It says what is not so.
    False,
    /// It breaks a law.
    Illegal,
    /// Something else, as the words say.
    Other,
}

impl Reason {
    /// All reasons, in the order in which a form offers them.
    pub const ALL: [Reason; 6] =
        [Reason::Spam, Reason::Abuse, Reason::OffTopic, Reason::False, Reason::Illegal, Reason::Other];

    /// Its name in forms and in the database.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Reason::Spam => "spam",
            Reason::Abuse => "abuse",
            Reason::OffTopic => "off-topic",
            Reason::False => "false",
            Reason::Illegal => "illegal",
            Reason::Other => "other",
        }
    }

    /// Reads its name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Reason::ALL.into_iter().find(|reason| reason.as_str() == name)
    }
}

/// A report as a reader sends it.
#[derive(Debug, Clone, Copy)]
pub struct NewReport<'a> {
    /// The comment.
    pub comment: CommentId,
    /// Why.
    pub reason: Reason,
    /// What the reader adds; cut at [`WORDS_CHARS_MAX`].
    pub words: &'a str,
    /// Who reports, as a key that says nothing of them: [`crate::secret::Keys::client_key`].
    pub reporter_key: &'a [u8],
}

/// What became of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Filed {
    /// It was kept.
    Kept,
    /// This reader has reported the comment before.
    Before,
    /// No such comment is public.
    NotFound,
}

/// A report as a moderator sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Why.
    pub reason: Reason,
    /// What the reader added.
    pub words: String,
    /// When.
    pub reported_at: Timestamp,
}

/// Keeps a report of a public comment, once for each reader, and puts the comment among those to be looked at.
///
/// # Errors
/// What the database says.
pub fn file(tx: &mut Transaction, act: &Act, report: NewReport) -> Result<Filed, Error> {
    if super::import::find_status(tx, report.comment)? != Some(super::Status::Published) {
        return Ok(Filed::NotFound);
    }
    let words: String = report.words.trim().chars().filter(|c| !c.is_control() || *c == '\n').collect();
    let words: String = words.chars().take(WORDS_CHARS_MAX).collect();
    let kept = tx.execute(
        "INSERT INTO comment_report (comment_id, reporter_key, reason, words, reported_at)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (comment_id, reporter_key) DO NOTHING",
        database::params![report.comment, report.reporter_key, report.reason.as_str(), &words, act.now_ms()],
    )?;
    if kept == 0 {
        return Ok(Filed::Before);
    }
    tx.execute(
        "INSERT INTO comment_reported (comment_id, reported_at) VALUES ($1, $2) ON CONFLICT (comment_id) DO NOTHING",
        database::params![report.comment, act.now_ms()],
    )?;
    let data = json!({ "reason": report.reason.as_str() });
    event::append(tx, act, NewEvent { kind: "comment.reported", subject: report.comment.0, data, touched: vec![] })?;
    Ok(Filed::Kept)
}

/// Lists what was said against a comment, the newest first, at most [`SHOWN_MAX`].
///
/// # Errors
/// What the database says.
pub fn list(r: &mut Reader, comment: CommentId) -> Result<Vec<Report>, Error> {
    r.query(
        "SELECT reason, words, reported_at
         FROM comment_report
         WHERE comment_id = $1
         ORDER BY reported_at DESC, reporter_key
         LIMIT $2",
        database::params![comment, SHOWN_MAX],
        |row| {
            let reason: String = row.get(0)?;
            Ok(Report {
                reason: Reason::from_name(&reason).ok_or_else(|| Error::Other(format!("unknown reason: {reason}")))?,
                words: row.get(1)?,
                reported_at: timestamp(row, 2)?,
            })
        },
    )
}

/// Takes a comment from those that wait to be looked at, because somebody did; says whether it was one of them.
pub(super) fn settle(tx: &mut Transaction, comment: CommentId) -> Result<bool, Error> {
    Ok(tx.execute("DELETE FROM comment_reported WHERE comment_id = $1", database::params![comment])? > 0)
}

/// Removes what was said against a comment, as it may repeat its words.
pub(super) fn erase(tx: &mut Transaction, comment: CommentId) -> Result<(), Error> {
    tx.execute("DELETE FROM comment_report WHERE comment_id = $1", database::params![comment])?;
    Ok(())
}

/// Removes reports that are older than the given time and were looked at.
pub(super) fn forget_reporters(tx: &mut Transaction, before: Timestamp) -> Result<u64, Error> {
    tx.execute(
        "DELETE FROM comment_report
         WHERE reported_at < $1
           AND NOT EXISTS (SELECT 1 FROM comment_reported r WHERE r.comment_id = comment_report.comment_id)",
        database::params![before.as_millisecond()],
    )
}
