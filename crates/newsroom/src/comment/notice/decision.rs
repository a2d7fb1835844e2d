//! Decisions on notices.

use database::{Error, Transaction};
use serde_json::json;

use super::{Answer, REASON_CHARS_MAX, clean, letters};
use crate::act::Act;
use crate::comment::grounds::{Ground, Why};
use crate::comment::{Status, import, moderate};
use crate::event::{self, NewEvent};
use crate::id::{CommentId, NoticeId};

/// A decision on a notice.
#[derive(Debug, Clone, Copy)]
pub struct DecideNotice<'a> {
    /// The notice.
    pub notice: NoticeId,
    /// What is decided.
    pub answer: Answer,
    /// On what it rests if it is followed: the law, or the newsroom's own rules.
    pub ground: Ground,
    /// Why, as both sides are told.
    pub reason: &'a str,
}

/// What became of a decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settled {
    /// It holds.
    Decided,
    /// The same was decided before.
    AlreadySo,
    /// A notice about no comment is followed without a word; nothing was decided. As nothing is taken away by that, its
    /// sender is told what was done.
    NoReason,
}

/// Decides on a notice, anew if somebody decided otherwise before. Followed, it takes the comment from readers, and its
/// writer is told why; the sender is told in any case (Article 16(5)).
///
/// # Errors
/// `NotFound` if there is no such notice; what the database says otherwise.
pub fn decide(tx: &mut Transaction, act: &Act, decision: DecideNotice) -> Result<Settled, Error> {
    let (comment, before): (Option<i64>, Option<String>) = tx.query_one(
        "SELECT comment_id, (SELECT d.outcome FROM notice_decision d WHERE d.notice_id = n.id ORDER BY d.id DESC LIMIT 1)
         FROM notice n
         WHERE n.id = $1",
        database::params![decision.notice],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    if before.as_deref() == Some(decision.answer.as_str()) {
        return Ok(Settled::AlreadySo);
    }
    let reason = clean(decision.reason, REASON_CHARS_MAX);
    let comment = comment.map(CommentId);
    if decision.answer == Answer::Acted && comment.is_none() && reason.is_empty() {
        return Ok(Settled::NoReason);
    }
    match (decision.answer, comment) {
        (Answer::Acted, Some(comment)) => refuse(tx, act, comment, &decision, &reason)?,
        (Answer::Kept, Some(comment)) => give_back(tx, act, comment, &decision, &reason)?,
        _ => {}
    }
    record(tx, act, decision.notice, decision.answer, &reason)?;
    let story = comment.map(|id| import::find_story(tx, id)).transpose()?.flatten();
    let data = json!({
        "story": story.map(|story| story.0), "comment": comment.map(|comment| comment.0),
        "outcome": decision.answer.as_str(), "reason": reason,
    });
    event::append(tx, act, NewEvent { kind: "notice.decided", subject: decision.notice.0, data, touched: vec![] })?;
    Ok(Settled::Decided)
}

/// Takes a comment from readers because of a notice; one that is gone from them stays where it is.
fn refuse(
    tx: &mut Transaction,
    act: &Act,
    comment: CommentId,
    decision: &DecideNotice,
    reason: &str,
) -> Result<(), Error> {
    if !matches!(import::find_status(tx, comment)?, Some(Status::Published | Status::Held)) {
        return Ok(());
    }
    let (ground, notice) = (decision.ground, Some(decision.notice));
    let why = Why { ground, notice, tells_writer: true, ..Why::saying(reason) };
    moderate::decide_because(tx, act, comment, Status::Rejected, &why)?;
    Ok(())
}

/// Gives a comment back to readers that was refused because of this notice; one that was refused otherwise stays so.
fn give_back(
    tx: &mut Transaction,
    act: &Act,
    comment: CommentId,
    decision: &DecideNotice,
    reason: &str,
) -> Result<(), Error> {
    let refused: Option<i64> = tx.query_opt(
        "SELECT g.decision_id
         FROM comment_ground g
         JOIN comment_decision d ON d.id = g.decision_id AND d.overturned_at IS NULL
         JOIN comment c ON c.id = g.comment_id AND c.status = 'rejected'
         WHERE g.comment_id = $1 AND g.notice_id = $2
         LIMIT 1",
        database::params![comment, decision.notice],
        |row| row.get(0),
    )?;
    if refused.is_some() {
        moderate::decide(tx, act, comment, Status::Published, reason)?;
    }
    Ok(())
}

/// Writes a decision down, and has the sender told.
pub(super) fn record(
    tx: &mut Transaction,
    act: &Act,
    notice: NoticeId,
    answer: Answer,
    reason: &str,
) -> Result<i64, Error> {
    let id = act.next_id();
    tx.execute(
        "INSERT INTO notice_decision (id, notice_id, outcome, reason, decided_at, decided_by)
         VALUES ($1, $2, $3, $4, $5, $6)",
        database::params![id, notice, answer.as_str(), reason, act.now_ms(), act.account()],
    )?;
    tx.execute("DELETE FROM notice_open WHERE notice_id = $1", database::params![notice])?;
    letters::tell_decision(tx, act, notice, id)?;
    Ok(id)
}
