//! Notices of illegal content and appeals: what waits, what was decided, deciding, and the counts of a year. Who may is who
//! may moderate; who decided first does not decide the appeal.

use database::{Reader, Transaction};
use http::StatusCode;
use newsroom::comment::grounds::Ground;
use newsroom::comment::notice::appeal::{self, AppealError};
use newsroom::comment::notice::cases::{Appeal, Case, Decision, Head, Notice, find_appeal, find_notice};
use newsroom::comment::notice::lists::{list_appeals, list_notices};
use newsroom::comment::notice::year::{self, Appeals, Notices, Refusals, Year};
use newsroom::comment::notice::{self, Answer as Followed, DecideNotice, Outcome, REASON_CHARS_MAX, Settled};
use newsroom::id::{AppealId, CommentId, NoticeId};
use newsroom::{comment, site};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::call::{Answer, Call};
use crate::problem::Problem;

/// Lists notices of illegal content.
pub(crate) fn list_of_notices(call: &Call, r: &mut Reader) -> Result<Answer, Problem> {
    let limit = call.limit()?;
    let heads = list_notices(r, is_open(call)?, call.number_field("cursor")?.map(NoticeId), limit)?;
    let mut lines = Vec::with_capacity(heads.len());
    for head in &heads {
        lines.push(show_line(r, head)?);
    }
    Ok(Answer::ok(json!({ "notices": lines, "cursor": next(&heads, limit) })))
}

/// Lists appeals.
pub(crate) fn list_of_appeals(call: &Call, r: &mut Reader) -> Result<Answer, Problem> {
    let limit = call.limit()?;
    let heads = list_appeals(r, is_open(call)?, call.number_field("cursor")?.map(AppealId), limit)?;
    let mut lines = Vec::with_capacity(heads.len());
    for head in &heads {
        let mut line = show_line(r, head)?;
        line["side"] = json!(head.side.map(notice::Side::as_str));
        lines.push(line);
    }
    Ok(Answer::ok(json!({ "appeals": lines, "cursor": next(&heads, limit) })))
}

fn is_open(call: &Call) -> Result<bool, Problem> {
    match call.field("state") {
        None | Some("open") => Ok(true),
        Some("decided") => Ok(false),
        Some(_) => Err(Problem::unprocessable("`state` is one of open, decided.")),
    }
}

fn next(heads: &[Head], limit: i64) -> Option<String> {
    let is_full = i64::try_from(heads.len()).unwrap_or(0) == limit;
    heads.last().filter(|_| is_full).map(|last| id_of(last.case).to_string())
}

fn id_of(case: Case) -> i64 {
    match case {
        Case::Notice(id) => id.0,
        Case::Appeal(id) => id.0,
    }
}

fn show_line(r: &mut Reader, head: &Head) -> Result<Value, Problem> {
    Ok(json!({
        "id": id_of(head.case), "matter": head.matter.map(notice::Matter::as_str), "comment": head.comment.map(|id| id.0),
        "story": story_of(r, head.comment)?, "filed_at": head.filed_at.to_string(),
    }))
}

fn story_of(r: &mut Reader, id: Option<CommentId>) -> Result<Option<i64>, Problem> {
    let Some(id) = id else { return Ok(None) };
    Ok(comment::import::find_story(r, id)?.map(|story| story.0))
}

/// Gives a notice.
pub(crate) fn show_notice(call: &Call, r: &mut Reader) -> Result<Answer, Problem> {
    let found = find_notice(r, &call.api.parts.keys, NoticeId(call.id))?.ok_or_else(|| Problem::not_found("notice"))?;
    say_notice(r, &found)
}

/// Nobody's e-mail address; the name as it was given.
fn say_notice(r: &mut Reader, found: &Notice) -> Result<Answer, Problem> {
    Ok(Answer::ok(json!({
        "id": found.id.0, "address": found.address, "matter": found.matter.as_str(),
        "explanation": found.explanation, "sender_name": found.name, "filed_at": found.filed_at.to_string(),
        "comment": found.comment.map(|id| id.0), "story": story_of(r, found.comment)?, "decisions": show_decisions(found),
    })))
}

fn show_decisions(found: &Notice) -> Vec<Value> {
    found.decisions.iter().map(|made| show_decision(made, "answer", Followed::as_str)).collect()
}

fn show_decision<T: Copy>(made: &Decision<T>, name: &str, says: fn(T) -> &'static str) -> Value {
    json!({ name: says(made.what), "reason": made.reason, "decided_at": made.at.to_string(), "decided_by": made.by })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NoticeDecision {
    answer: String,
    ground: Option<String>,
    #[serde(default)]
    reason: String,
}

/// Decides on a notice, as at the desk: followed, its comment is gone from readers; both sides are told why.
pub(crate) fn decide_notice(call: &Call, tx: &mut Transaction) -> Result<Answer, Problem> {
    let NoticeDecision { answer, ground, reason } = call.body()?;
    let answer = Followed::from_name(&answer).filter(|answer| *answer != Followed::Moot);
    let answer = answer.ok_or_else(|| Problem::unprocessable("`answer` is one of acted, kept."))?;
    let ground = ground.as_deref().map_or(Some(Ground::Law), Ground::from_name);
    let ground = ground.ok_or_else(|| Problem::unprocessable("`ground` is one of law, rule."))?;
    let id = NoticeId(call.id);
    let decision = DecideNotice { notice: id, answer, ground, reason: read_reason(&reason)? };
    match notice::decide(tx, &call.act(), decision) {
        Err(database::Error::NotFound) => return Err(Problem::not_found("notice")),
        Ok(Settled::NoReason) => {
            let detail = "`reason` is missing: nothing is taken away by following a notice about no comment, so it says what \
                          was done.";
            return Err(Problem::unprocessable(detail));
        }
        settled => drop(settled?),
    }
    let found = find_notice(tx, &call.api.parts.keys, id)?.ok_or_else(|| Problem::not_found("notice"))?;
    // Not what its sender says: the answer is kept for a request that comes again.
    let decisions = show_decisions(&found);
    let settled = json!({ "id": id.0, "comment": found.comment.map(|id| id.0), "decisions": decisions });
    Ok(Answer { comment: found.comment, ..Answer::ok(settled) })
}

fn read_reason(reason: &str) -> Result<&str, Problem> {
    if reason.chars().count() > REASON_CHARS_MAX {
        return Err(Problem::unprocessable(format!("`reason` has at most {REASON_CHARS_MAX} characters.")));
    }
    Ok(reason)
}

/// Gives an appeal.
pub(crate) fn show_appeal(call: &Call, r: &mut Reader) -> Result<Answer, Problem> {
    let found = find_appeal(r, AppealId(call.id))?.ok_or_else(|| Problem::not_found("appeal"))?;
    say_appeal(call, r, &found)
}

fn say_appeal(call: &Call, r: &mut Reader, found: &Appeal) -> Result<Answer, Problem> {
    let fit = appeal::fit(r, found.against_by, call.account.id)?;
    Ok(Answer::ok(json!({
        "id": found.id.0, "side": found.side.as_str(), "words": found.words, "filed_at": found.filed_at.to_string(),
        "comment": found.comment.map(|id| id.0), "notice": found.notice.map(|id| id.0),
        "story": story_of(r, found.comment)?, "ground": found.ground.map(Ground::as_str),
        "against": {
            "decided_by": found.against_name, "decided_at": found.against_at.map(|at| at.to_string()),
            "reason": found.against_reason,
        },
        "may_decide": found.decision.is_none() && fit != appeal::Fit::Same, "decision": show_outcome(found),
    })))
}

fn show_outcome(found: &Appeal) -> Option<Value> {
    let (made, is_alone) = found.decision.as_ref()?;
    let mut shown = show_decision(made, "outcome", Outcome::as_str);
    shown["by_the_same_person"] = json!(is_alone);
    Some(shown)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AppealDecision {
    outcome: String,
    reason: String,
}

/// Decides on an appeal, as at the desk.
pub(crate) fn decide_appeal(call: &Call, tx: &mut Transaction) -> Result<Answer, Problem> {
    let AppealDecision { outcome, reason } = call.body()?;
    let outcome = Outcome::from_name(&outcome).filter(|outcome| *outcome != Outcome::Moot);
    let outcome = outcome.ok_or_else(|| Problem::unprocessable("`outcome` is one of upheld, dismissed."))?;
    let id = AppealId(call.id);
    match appeal::decide(tx, &call.act(), id, outcome, read_reason(&reason)?) {
        Ok(()) => {
            let found = find_appeal(tx, id)?.ok_or_else(|| Problem::not_found("appeal"))?;
            let settled =
                json!({ "id": id.0, "comment": found.comment.map(|id| id.0), "decision": show_outcome(&found) });
            Ok(Answer { comment: found.comment, ..Answer::ok(settled) })
        }
        Err(AppealError::Database(database::Error::NotFound)) => Err(Problem::not_found("appeal")),
        Err(AppealError::Database(error)) => Err(error.into()),
        Err(error @ AppealError::NoReason) => Err(Problem::unprocessable(format!("`reason` is missing: {error}."))),
        Err(error) => Err(Problem::new(StatusCode::CONFLICT, format!("Nothing was decided: {error}."))),
    }
}

/// Counts a calendar year of the newsroom's clock.
pub(crate) fn show_year(call: &Call, r: &mut Reader) -> Result<Answer, Problem> {
    let zone = site::get(r)?.time_zone();
    let this = zone.to_datetime(call.now).year();
    let asked = call.number_field("year")?.map_or(Some(this), |year| i16::try_from(year).ok());
    let counted = asked.and_then(|asked| Some((asked, year::span_of(&zone, asked)?)));
    let (asked, span) =
        counted.filter(|(asked, _)| *asked > 0).ok_or_else(|| Problem::unprocessable("`year` is a year."))?;
    Ok(Answer::ok(say_year(asked, &year::count(r, span)?)))
}

fn say_year(asked: i16, counted: &Year) -> Value {
    let notices = counted.notices.iter().map(|(matter, counts)| {
        let Notices { filed, acted, kept, moot } = *counts;
        json!({ "matter": matter.as_str(), "filed": filed, "acted": acted, "kept": kept, "moot": moot,
                "open": counts.open() })
    });
    let refusals = counted.refusals.iter().map(|refusals| {
        let Refusals { ground, found_by, removed, not_published } = *refusals;
        json!({ "ground": ground.as_str(), "found_by": found_by.as_str(), "removed": removed,
                "not_published": not_published })
    });
    let appeals = counted.appeals.iter().map(|(side, counts)| {
        let Appeals { filed, upheld, dismissed, moot } = *counts;
        json!({ "side": side.as_str(), "filed": filed, "upheld": upheld, "dismissed": dismissed, "moot": moot,
                "open": counts.open() })
    });
    let seconds = |ms: Option<i64>| ms.map(|ms| ms.max(0) / 1000);
    json!({
        "year": asked, "notices": notices.collect::<Vec<_>>(), "refusals": refusals.collect::<Vec<_>>(),
        "appeals": appeals.collect::<Vec<_>>(), "notice_median_seconds": seconds(counted.notice_median_ms),
        "appeal_median_seconds": seconds(counted.appeal_median_ms), "spam_by_program_alone": counted.by_program_alone,
        "appeals_by_the_same_person": counted.decided_alone,
    })
}
