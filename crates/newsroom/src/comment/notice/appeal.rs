//! Another look at a decision, at the demand of whoever it concerns, by somebody else than who made it.

use database::{Error, Reader, Transaction};
use jiff::Timestamp;
use serde_json::json;

use super::{APPEAL_MS, Answer, Outcome, REASON_CHARS_MAX, Side, WORDS_CHARS_MAX, clean, decision, letters};
use crate::act::Act;
use crate::comment::grounds::{self, Ground, Why};
use crate::comment::{Status, import, moderate};
use crate::event::{self, NewEvent};
use crate::id::{AccountId, AppealId, CommentId, NoticeId};
use crate::people::role::{Role, Verb};

/// What became of an appeal that was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Filed {
    /// It waits for a moderator.
    Kept(AppealId),
    /// This side has appealed the decision before.
    Before,
    /// The decision holds no more, or the time is over.
    Over,
}

/// Why an appeal was not decided.
#[derive(Debug, thiserror::Error)]
pub enum AppealError {
    /// Whoever decides made the decision that is appealed, and others may decide.
    #[error("an appeal is decided by somebody else than who decided first")]
    SamePerson,
    /// Nobody of the desk decides.
    #[error("an appeal is decided by somebody of the desk")]
    Nobody,
    /// Somebody was first.
    #[error("the appeal was decided before")]
    Decided,
    /// It gives no reason: the decision on an appeal is a reasoned one (Article 20(5)).
    #[error("the decision on an appeal gives a reason")]
    NoReason,
    /// The database failed.
    #[error(transparent)]
    Database(#[from] Error),
}

/// Whether somebody may decide an appeal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// They did not make the decision.
    Other,
    /// They made it, and nobody else of the newsroom may decide: that is said openly.
    Alone,
    /// They made it, and others may decide.
    Same,
}

/// What an appeal is against.
#[derive(Debug, Clone, Copy)]
struct Against {
    decided_at: i64,
    decided_by: Option<i64>,
    comment: Option<i64>,
    notice: Option<i64>,
}

/// Keeps an appeal, once for each side and decision, while the decision holds and the time to appeal is not over; the
/// caller has seen the signed link.
///
/// # Errors
/// What the database says.
pub fn file(
    tx: &mut Transaction,
    act: &Act,
    (side, decision): (Side, i64),
    words: &str,
    language: &str,
) -> Result<Filed, Error> {
    let Some(against) = find_against(tx, side, decision, act.now)? else {
        return Ok(if is_known(tx, side, decision)? { Filed::Before } else { Filed::Over });
    };
    let id = AppealId(act.next_id());
    let kept = tx.execute(
        "INSERT INTO appeal (id, side, decision_id, against_by, comment_id, notice_id, words, language, filed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         ON CONFLICT (side, decision_id) DO NOTHING",
        database::params![
            id,
            side.as_str(),
            decision,
            against.decided_by,
            against.comment,
            against.notice,
            &clean(words, WORDS_CHARS_MAX),
            language,
            act.now_ms()
        ],
    )?;
    if kept == 0 {
        return Ok(Filed::Before);
    }
    tx.execute("INSERT INTO appeal_open (appeal_id) VALUES ($1)", database::params![id])?;
    tell(tx, act, "notice.appealed", id, against.comment.map(CommentId), json!({ "side": side.as_str() }))?;
    Ok(Filed::Kept(id))
}

/// Says whether a side can appeal a decision now: it holds, and was not appealed.
///
/// # Errors
/// What the database says.
pub fn is_open(r: &mut Reader, side: Side, decision: i64, now: Timestamp) -> Result<bool, Error> {
    Ok(find_against(r, side, decision, now)?.is_some() && !is_known(r, side, decision)?)
}

/// The decision, if it can be appealed: a refusal that holds, or the newest decision not to follow a notice.
fn find_against(r: &mut Reader, side: Side, decision: i64, now: Timestamp) -> Result<Option<Against>, Error> {
    let sql = match side {
        Side::Writer => {
            "SELECT d.decided_at, d.decided_by, g.comment_id, g.notice_id
             FROM comment_ground g
             JOIN comment_decision d ON d.id = g.decision_id AND d.overturned_at IS NULL
             JOIN comment c ON c.id = g.comment_id AND c.status = 'rejected'
             WHERE g.decision_id = $1 AND d.decided_at > $2"
        }
        Side::Notifier => {
            "SELECT d.decided_at, d.decided_by, n.comment_id, n.id
             FROM notice_decision d
             JOIN notice n ON n.id = d.notice_id
             WHERE d.id = $1 AND d.decided_at > $2 AND d.outcome = 'kept'
               AND NOT EXISTS (SELECT 1 FROM notice_decision l WHERE l.notice_id = d.notice_id AND l.id > d.id)"
        }
    };
    r.query_opt(sql, database::params![decision, now.as_millisecond() - APPEAL_MS], |row| {
        Ok(Against { decided_at: row.get(0)?, decided_by: row.get(1)?, comment: row.get(2)?, notice: row.get(3)? })
    })
    .map(|found| found.filter(|against| against.decided_at <= now.as_millisecond()))
}

fn is_known(r: &mut Reader, side: Side, decision: i64) -> Result<bool, Error> {
    let found: Option<i64> = r.query_opt(
        "SELECT id FROM appeal WHERE side = $1 AND decision_id = $2",
        database::params![side.as_str(), decision],
        |row| row.get(0),
    )?;
    Ok(found.is_some())
}

/// Says whether somebody may decide what another or they themselves decided before (Article 20(4) and (6): without bias,
/// by people). Where one person alone may moderate they look again, and it is noted.
///
/// # Errors
/// What the database says.
pub fn fit(r: &mut Reader, decided_by: Option<AccountId>, person: AccountId) -> Result<Fit, Error> {
    if decided_by != Some(person) {
        return Ok(Fit::Other);
    }
    let roles: Vec<String> = r.query(
        "SELECT role FROM account WHERE ended_at IS NULL AND id <> $1 ORDER BY id",
        database::params![person],
        |row| row.get(0),
    )?;
    let may = |name: &String| Role::from_name(name).is_some_and(|role| role.may(Verb::Moderate));
    Ok(if roles.iter().any(may) { Fit::Same } else { Fit::Alone })
}

struct Waiting {
    side: Side,
    decision: i64,
    against_by: Option<AccountId>,
    comment: Option<CommentId>,
    notice: Option<NoticeId>,
}

/// Decides an appeal; upheld, the decision is reversed in the same transaction. Whoever appealed is told, and so is the
/// other side, as of every decision that concerns it.
///
/// # Errors
/// [`AppealError`]; nothing is changed then. `NotFound` if there is no such appeal.
pub fn decide(
    tx: &mut Transaction,
    act: &Act,
    id: AppealId,
    outcome: Outcome,
    reason: &str,
) -> Result<(), AppealError> {
    let person = act.account().ok_or(AppealError::Nobody)?;
    let waiting = find_waiting(tx, id)?;
    let reason = clean(reason, REASON_CHARS_MAX);
    if reason.is_empty() {
        return Err(AppealError::NoReason);
    }
    let fit = fit(tx, waiting.against_by, person)?;
    if fit == Fit::Same {
        return Err(AppealError::SamePerson);
    }
    if outcome == Outcome::Upheld {
        match waiting.side {
            Side::Writer => restore(tx, act, &waiting, &reason)?,
            Side::Notifier => remove(tx, act, &waiting, &reason)?,
        }
    }
    record(tx, act, id, outcome, &reason, fit == Fit::Alone)?;
    let data = json!({ "outcome": outcome.as_str(), "reason": reason, "alone": fit == Fit::Alone });
    tell(tx, act, "notice.appeal_decided", id, waiting.comment, data)?;
    Ok(())
}

pub(super) fn record(
    tx: &mut Transaction,
    act: &Act,
    id: AppealId,
    outcome: Outcome,
    reason: &str,
    is_alone: bool,
) -> Result<(), Error> {
    tx.execute(
        "INSERT INTO appeal_decision (appeal_id, outcome, reason, decided_at, decided_by, is_alone)
         VALUES ($1, $2, $3, $4, $5, $6)",
        database::params![id, outcome.as_str(), reason, act.now_ms(), act.account(), i64::from(is_alone)],
    )?;
    tx.execute("DELETE FROM appeal_open WHERE appeal_id = $1", database::params![id])?;
    letters::tell_appeal(tx, act, id)
}

fn find_waiting(r: &mut Reader, id: AppealId) -> Result<Waiting, AppealError> {
    let (waiting, is_open) = r.query_one(
        "SELECT a.side, a.decision_id, a.against_by, a.comment_id, a.notice_id, o.appeal_id
         FROM appeal a
         LEFT JOIN appeal_open o ON o.appeal_id = a.id
         WHERE a.id = $1",
        database::params![id],
        |row| {
            let side: String = row.get(0)?;
            let waiting = Waiting {
                side: Side::from_name(&side).ok_or_else(|| Error::Other(format!("unknown side: {side}")))?,
                decision: row.get(1)?,
                against_by: row.get::<Option<i64>>(2)?.map(AccountId),
                comment: row.get::<Option<i64>>(3)?.map(CommentId),
                notice: row.get::<Option<i64>>(4)?.map(NoticeId),
            };
            Ok((waiting, row.get::<Option<i64>>(5)?.is_some()))
        },
    )?;
    if is_open { Ok(waiting) } else { Err(AppealError::Decided) }
}

/// Gives the comment back to readers, and tells whoever had sent the notice.
fn restore(tx: &mut Transaction, act: &Act, waiting: &Waiting, reason: &str) -> Result<(), Error> {
    let Some(comment) = waiting.comment else { return Ok(()) };
    // Another refusal since is another decision.
    if grounds::find(tx, waiting.decision)?.is_none() {
        return Ok(());
    }
    moderate::decide(tx, act, comment, Status::Published, reason)?;
    if let Some(notice) = waiting.notice {
        decision::record(tx, act, notice, Answer::Kept, reason)?;
    }
    Ok(())
}

/// Follows the notice after all.
fn remove(tx: &mut Transaction, act: &Act, waiting: &Waiting, reason: &str) -> Result<(), Error> {
    let Some(notice) = waiting.notice else { return Ok(()) };
    if let Some(comment) = waiting.comment
        && import::find_status(tx, comment)? == Some(Status::Published)
    {
        let why = Why { ground: Ground::Law, notice: Some(notice), tells_writer: true, ..Why::saying(reason) };
        moderate::decide_because(tx, act, comment, Status::Rejected, &why)?;
    }
    // The letter about the appeal says it: another one would say it twice.
    let id = act.next_id();
    tx.execute(
        "INSERT INTO notice_decision (id, notice_id, outcome, reason, decided_at, decided_by)
         VALUES ($1, $2, 'acted', $3, $4, $5)",
        database::params![id, notice, reason, act.now_ms(), act.account()],
    )?;
    Ok(())
}

fn tell(
    tx: &mut Transaction,
    act: &Act,
    kind: &str,
    id: AppealId,
    comment: Option<CommentId>,
    mut data: serde_json::Value,
) -> Result<(), Error> {
    let story = comment.map(|id| import::find_story(tx, id)).transpose()?.flatten();
    data["comment"] = json!(comment.map(|comment| comment.0));
    data["story"] = json!(story.map(|story| story.0));
    event::append(tx, act, NewEvent { kind, subject: id.0, data, touched: vec![] })?;
    Ok(())
}
