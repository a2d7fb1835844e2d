//! Decisions on comments: made by someone, at a time, for a reason, and kept.

use database::{Error, Reader, Transaction};
use jiff::Timestamp;
use serde_json::json;

use super::grounds::{self, Before, Why};
use super::{Status, alike, like, mark, notice, report, service, unreviewed, writer};
use crate::act::{Act, Actor};
use crate::event::{self, NewEvent, Touched};
use crate::id::{AccountId, CommentId, StoryId};
use crate::idempotency;
use crate::time::timestamp;

/// What became of a decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decided {
    /// The comment stood elsewhere before, here.
    Changed(Status),
    /// Someone decided the same before.
    AlreadySo,
    /// Someone else decided otherwise meanwhile, or deleted it; nothing was changed.
    Meanwhile(Status),
}

/// A decision on a comment as it was seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// The comment.
    pub comment: CommentId,
    /// Where it stood when it was looked at.
    pub seen: Status,
    /// Where it shall stand.
    pub status: Status,
}

/// Decides on a comment as it was seen: if a colleague was first, their decision stands.
///
/// # Errors
/// `NotFound` if there is no such comment; what the database says otherwise.
pub fn decide_as_seen(tx: &mut Transaction, act: &Act, decision: Decision, why: &Why) -> Result<Decided, Error> {
    let stands = super::import::find_status(tx, decision.comment)?.ok_or(Error::NotFound)?;
    if stands != decision.seen && stands != decision.status {
        return Ok(Decided::Meanwhile(stands));
    }
    decide_because(tx, act, decision.comment, decision.status, why)
}

/// A decision that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// Where the comment stood from then on.
    pub status: Status,
    /// Why, as was said; empty if nothing was.
    pub reason: String,
    /// When.
    pub decided_at: Timestamp,
    /// The name of whoever decided, if it was somebody of the desk.
    pub decided_by: Option<String>,
}

/// Decisions of one comment that a moderator is shown; hardly one has more.
pub const MADE_SHOWN_MAX: i64 = 20;

/// Lists what was decided on a comment, the newest first, at most [`MADE_SHOWN_MAX`].
///
/// # Errors
/// What the database says.
pub fn list_made(r: &mut Reader, id: CommentId) -> Result<Vec<Made>, Error> {
    r.query(
        "SELECT d.status, d.reason, d.decided_at, a.name
         FROM comment_decision d
         LEFT JOIN account a ON a.id = d.decided_by
         WHERE d.comment_id = $1
         ORDER BY d.decided_at DESC, d.id DESC
         LIMIT $2",
        database::params![id, MADE_SHOWN_MAX],
        |row| {
            Ok(Made {
                status: super::queue::read_status(row, 0)?,
                reason: row.get(1)?,
                decided_at: timestamp(row, 2)?,
                decided_by: row.get(3)?,
            })
        },
    )
}

/// Somebody of the desk who decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decider {
    /// Their account.
    pub account: AccountId,
    /// Their name.
    pub name: String,
}

/// Finds who decided last on a comment, if it was somebody of the desk.
///
/// # Errors
/// What the database says.
pub fn find_decider(r: &mut Reader, id: CommentId) -> Result<Option<Decider>, Error> {
    r.query_opt(
        "SELECT a.id, a.name
         FROM comment_decision d
         JOIN account a ON a.id = d.decided_by
         WHERE d.comment_id = $1
         ORDER BY d.decided_at DESC, d.id DESC
         LIMIT 1",
        database::params![id],
        |row| Ok(Decider { account: AccountId(row.get(0)?), name: row.get(1)? }),
    )
}

/// Lists the comments on which somebody decided so at one instant: what one act of theirs decided on. At most so many.
///
/// # Errors
/// What the database says.
pub fn list_decided_at(
    r: &mut Reader,
    by: AccountId,
    at: Timestamp,
    status: Status,
    limit: i64,
) -> Result<Vec<CommentId>, Error> {
    r.query(
        "SELECT comment_id
         FROM comment_decision
         WHERE decided_at = $1 AND decided_by = $2 AND status = $3
         ORDER BY id
         LIMIT $4",
        database::params![at.as_millisecond(), by, status.as_str(), limit],
        |row| Ok(CommentId(row.get(0)?)),
    )
}

/// Decides on a comment. Deleting it takes away for good what it said and all that leads to its writer.
///
/// # Errors
/// `NotFound` if there is no such comment; what the database says otherwise.
pub fn decide(tx: &mut Transaction, act: &Act, id: CommentId, status: Status, reason: &str) -> Result<Decided, Error> {
    decide_because(tx, act, id, status, &Why::saying(reason))
}

/// Decides on a comment as [`decide`], and says on what a refusal rests and whether its writer is told.
///
/// # Errors
/// `NotFound` if there is no such comment; what the database says otherwise.
pub fn decide_because(
    tx: &mut Transaction,
    act: &Act,
    id: CommentId,
    status: Status,
    why: &Why,
) -> Result<Decided, Error> {
    let reason = why.reason;
    let (story, before): (i64, String) =
        tx.query_one("SELECT story_id, status FROM comment WHERE id = $1", database::params![id], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    let before = Status::from_name(&before).ok_or_else(|| Error::Other(format!("unknown status: {before}")))?;
    let looked_at = settle(tx, id)?;
    if before == status {
        return match looked_at {
            Some(kind) => keep(tx, act, kind, (id, StoryId(story)), status, reason),
            None => Ok(Decided::AlreadySo),
        };
    }
    if before == Status::Deleted {
        return Ok(Decided::Meanwhile(before));
    }
    tx.execute("UPDATE comment SET status = $2 WHERE id = $1", database::params![id, status.as_str()])?;
    alike::step_out(tx, id)?;
    match status {
        Status::Held => alike::come_back(tx, id)?,
        Status::Deleted => erase(tx, act, id)?,
        Status::Published | Status::Rejected | Status::Spam => {}
    }
    let decision = record(tx, act, id, status, reason)?;
    if status == Status::Rejected {
        let before =
            Before { was_public: before == Status::Published, was_reported: looked_at == Some("comment.kept") };
        grounds::note(tx, act, (id, decision), why, before)?;
    }
    super::filter::teach(tx, act, id, status)?;
    service::report::decided(tx, act, id, status)?;
    if status == Status::Published {
        writer::answers::tell(tx, act, id)?;
    }
    let story = StoryId(story);
    let touched = if super::thread::is_seen(tx, id, [before, status])? {
        vec![Touched::comments(story), Touched::story(story), Touched::all_comments()]
    } else {
        vec![]
    };
    let kind = format!("comment.{}", status.as_str());
    let data = json!({ "story": story.0, "from": before.as_str(), "reason": reason });
    event::append(tx, act, NewEvent { kind: &kind, subject: id.0, data, touched })?;
    Ok(Decided::Changed(before))
}

/// Takes a comment from the lists of what is to be looked at; says what it is called that somebody has, if it stood
/// in one.
fn settle(tx: &mut Transaction, id: CommentId) -> Result<Option<&'static str>, Error> {
    let was_unreviewed = unreviewed::settle(tx, id)?;
    let was_reported = report::settle(tx, id)?;
    Ok(if was_reported { Some("comment.kept") } else { was_unreviewed.then_some("comment.reviewed") })
}

/// Somebody looked at it, and it stands as it stood.
fn keep(
    tx: &mut Transaction,
    act: &Act,
    kind: &str,
    (id, story): (CommentId, StoryId),
    status: Status,
    reason: &str,
) -> Result<Decided, Error> {
    record(tx, act, id, status, reason)?;
    super::filter::teach(tx, act, id, status)?;
    let data = json!({ "story": story.0, "reason": reason });
    event::append(tx, act, NewEvent { kind, subject: id.0, data, touched: vec![] })?;
    Ok(Decided::Changed(status))
}

fn record(tx: &mut Transaction, act: &Act, id: CommentId, status: Status, reason: &str) -> Result<i64, Error> {
    let decision = act.next_id();
    // Those that it overturns, of which the newest alone was not overturned before.
    tx.execute(
        "UPDATE comment_decision SET overturned_at = $2
         WHERE comment_id = $1 AND overturned_at IS NULL AND status <> $3",
        database::params![id, act.now_ms(), status.as_str()],
    )?;
    // How long it waited counts for the first of them.
    tx.execute(
        "INSERT INTO comment_decision (id, comment_id, status, reason, decided_at, decided_by, waited_ms)
         VALUES ($1, $2, $3, $4, $5, $6,
                 CASE WHEN EXISTS (SELECT 1 FROM comment_decision WHERE comment_id = $2) THEN NULL
                      ELSE $5 - (SELECT written_at FROM comment WHERE id = $2) END)",
        database::params![decision, id, status.as_str(), reason, act.now_ms(), act.account()],
    )?;
    Ok(decision)
}

/// Writes down that a program refused a comment, which stands so already: nobody decided, and anybody may decide on the
/// appeal.
pub(super) fn note_refusal_by_program(
    tx: &mut Transaction,
    act: &Act,
    id: CommentId,
    reason: &str,
    before: Status,
) -> Result<(), Error> {
    let act = Act { actor: Actor::Program, ..*act };
    let decision = record(tx, &act, id, Status::Rejected, reason)?;
    let before = Before { was_public: before == Status::Published, was_reported: false };
    grounds::note(tx, &act, (id, decision), &Why::saying(reason), before)
}

/// Takes away for good what a comment said, who wrote it and who spoke of it.
pub(super) fn erase(tx: &mut Transaction, act: &Act, id: CommentId) -> Result<(), Error> {
    // Before the address goes: whoever appealed is told that the comment is gone.
    notice::erase_of_comment(tx, act, id)?;
    tx.execute(
        "UPDATE comment
         SET author_name = '', body = '-', website = NULL, email_key = NULL, email_sealed = NULL, client_key = NULL,
             client_address = NULL
         WHERE id = $1",
        database::params![id],
    )?;
    report::erase(tx, id)?;
    like::erase(tx, id)?;
    mark::erase(tx, id)?;
    service::report::erase(tx, id)?;
    writer::answers::unwatch(tx, id)?;
    tx.execute("DELETE FROM comment_finding WHERE comment_id = $1", database::params![id])?;
    idempotency::blank(tx, id)
}

/// Removes clients' network addresses from comments older than the given time.
///
/// # Errors
/// What the database says.
pub fn forget_clients(tx: &mut Transaction, before: Timestamp) -> Result<u64, Error> {
    report::forget_reporters(tx, before)?;
    like::forget_clients(tx, before.as_millisecond())?;
    service::report::forget(tx, before)?;
    tx.execute(
        "UPDATE comment SET client_address = NULL, client_key = NULL
         WHERE written_at < $1 AND client_key IS NOT NULL",
        database::params![before.as_millisecond()],
    )
}
