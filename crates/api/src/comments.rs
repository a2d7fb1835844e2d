//! Comments and decisions on them.

use database::{Reader, Transaction};
use http::StatusCode;
use jiff::Timestamp;
use newsroom::comment::Status;
use newsroom::comment::erase;
use newsroom::comment::moderate::Decision;
use newsroom::comment::queue::{self, After, Queued};
use newsroom::comment::reason::{Noted, Said};
use newsroom::comment::ruling::{self, Ruling};
use newsroom::comment::standing::{self, NewStanding, Set, Standing};
use newsroom::comment::walk::{self, Asked, List};
use newsroom::comment::writer::own;
use newsroom::id::CommentId;
use newsroom::site;
use serde::Deserialize;
use serde_json::{Value, json};
use web::address::href;

use crate::call::{Answer, Call, cursor};
use crate::problem::Problem;
use crate::stories;

/// What can be decided, as the address names it.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Verdict {
    Approve,
    Reject,
    Spam,
    Hold,
    Delete,
}

impl Verdict {
    /// All there are.
    pub const ALL: [(&str, Verdict); 5] = [
        ("approve", Verdict::Approve),
        ("reject", Verdict::Reject),
        ("spam", Verdict::Spam),
        ("hold", Verdict::Hold),
        ("delete", Verdict::Delete),
    ];
}

/// Where a comment can stand, in the words of the interface.
pub(crate) const STATUSES: [&str; 5] = ["published", "held", "rejected", "spam", "deleted"];

/// The lists there are: one a status, what was reported, and what was published and nobody has looked at.
pub(crate) const LISTS: [&str; 7] = ["published", "held", "rejected", "spam", "deleted", "reported", "unreviewed"];

impl Verdict {
    /// Reads its name.
    pub fn from_name(name: &str) -> Option<Verdict> {
        Verdict::ALL.into_iter().find(|(own, _)| *own == name).map(|(_, verdict)| verdict)
    }

    fn status(self) -> Status {
        match self {
            Verdict::Approve => Status::Published,
            Verdict::Reject => Status::Rejected,
            Verdict::Spam => Status::Spam,
            Verdict::Hold => Status::Held,
            Verdict::Delete => Status::Deleted,
        }
    }
}

/// Lists the comments of a list, perhaps of a section and a language: those that wait, oldest first; all others newest first.
pub(crate) fn list(call: &Call, r: &mut Reader) -> Result<Answer, Problem> {
    let name = call.field("status").unwrap_or("held");
    let limit = call.limit()?;
    let after = call.after()?.map(|(written_at, id)| After { written_at, id: CommentId(id) });
    let list = List::from_name(name).ok_or_else(|| unknown("status", &LISTS))?;
    let section = match call.field("section") {
        Some(path) => Some(stories::find_section(r, path)?),
        None => None,
    };
    let asked = Asked { list, section, language: call.field("language"), after, is_grouped: false };
    let page = walk::walk(r, &asked, limit, call.now)?;
    let next = page.next.map(|last| cursor(last.written_at, last.id.0));
    let comments: Vec<Value> = page.comments.iter().map(|comment| show_comment(call, comment)).collect();
    Ok(Answer::ok(json!({ "comments": comments, "cursor": next })))
}

/// Gives a comment.
pub(crate) fn show(call: &Call, r: &mut Reader) -> Result<Answer, Problem> {
    let comment = queue::find(r, CommentId(call.id), call.now)?.ok_or_else(|| Problem::not_found("comment"))?;
    Ok(Answer::ok(show_comment(call, &comment)))
}

fn unknown(field: &str, names: &[&str]) -> Problem {
    Problem::unprocessable(format!("`{field}` is one of {}.", names.join(", ")))
}

/// Why a decision was made, on what, and who is told.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Reason {
    #[serde(default)]
    reason: String,
    /// Where it stood when it was looked at.
    seen: Option<String>,
    /// Whether its writer is told of a refusal by letter.
    tells_writer: Option<bool>,
}

/// Decides on a comment.
pub(crate) fn decide(call: &Call, tx: &mut Transaction) -> Result<Answer, Problem> {
    let verdict = call.ask.path.trim_end_matches('/').rsplit('/').next().and_then(Verdict::from_name);
    let verdict = verdict.ok_or_else(|| Problem::not_found("decision"))?;
    let Reason { reason, seen, tells_writer } = call.body()?;
    let id = CommentId(call.id);
    let before = queue::find(tx, id, call.now)?.ok_or_else(|| Problem::not_found("comment"))?.status;
    let seen = seen.as_deref().map_or(Some(before), Status::from_name).ok_or_else(|| unknown("seen", &STATUSES))?;
    let (rules, decision) = (site::get(tx)?.comments, Decision { comment: id, seen, status: verdict.status() });
    let asked = Ruling { reason: &reason, tells_writer };
    let ruled = ruling::carry_out(tx, &call.act(), &rules, &[decision], asked)?;
    let comment = queue::find(tx, id, call.now)?.ok_or_else(|| Problem::not_found("comment"))?;
    if !ruled.others.is_empty() && comment.status != decision.status {
        if comment.status == Status::Deleted {
            return Err(Problem::gone_with_comment());
        }
        let detail = format!("Somebody was first: the comment is {}. Nothing was done.", comment.status.as_str());
        return Err(Problem::new(StatusCode::CONFLICT, detail));
    }
    let mut shown = show_comment(call, &comment);
    stories::extend(&mut shown, json!({ "before": before.as_str() }));
    Ok(Answer { comment: Some(id), ..Answer::ok(shown) })
}

/// Lists the newsroom's reasons for a refusal, as writers read them.
pub(crate) fn list_reasons(_: &Call, r: &mut Reader) -> Result<Answer, Problem> {
    let rules = site::get(r)?.comments;
    Ok(Answer::ok(json!({ "reasons": rules.reasons, "tells_writer": rules.mails_refusals })))
}

/// A comment for a moderator's program; nobody's e-mail or network address.
pub(crate) fn show_comment(call: &Call, comment: &Queued) -> Value {
    let findings: Vec<Value> = comment.findings.iter().map(show_finding).collect();
    let story = comment.address.as_ref().map(|address| format!("{}{}", call.api.parts.origin, href(address)));
    json!({
        "id": comment.id.0, "status": comment.status.as_str(), "story": comment.story.0,
        "story_headline": comment.headline, "story_url": story, "parent": comment.parent.map(|id| id.0),
        "author_name": comment.author_name, "website": comment.website, "body": comment.body,
        "written_at": comment.written_at.to_string(), "findings": findings,
    })
}

/// What a check found: in English, and as a code with values where it has one.
fn show_finding(found: &Noted) -> Value {
    let show = |said: &Said| json!({ "code": said.code, "values": said.values });
    let said = found.reason.said.as_ref().map(|said| {
        let mut shown = show(said);
        shown["signs"] = said.signs.iter().map(show).collect();
        shown
    });
    json!({ "check": found.check, "reason": found.reason.english, "said": said })
}

/// How somebody is to be treated, of whom a comment is known.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Treatment {
    standing: String,
    #[serde(default)]
    reason: String,
    ends_at: Option<Timestamp>,
}

/// How somebody can be treated, in the words of the interface.
pub(crate) const STANDINGS: [&str; 4] = ["usual", "trusted", "held", "banned"];

/// Says how the writer of a comment is treated.
pub(crate) fn show_writer(call: &Call, r: &mut Reader) -> Result<Answer, Problem> {
    match standing::find_of_comment(r, CommentId(call.id), call.now) {
        Err(database::Error::NotFound) => Err(Problem::not_found("comment")),
        set => Ok(Answer::ok(show_standing(set?.as_ref()))),
    }
}

/// Sets how the writer of a comment is treated from now on.
pub(crate) fn treat_writer(call: &Call, tx: &mut Transaction) -> Result<Answer, Problem> {
    let Treatment { standing, reason, ends_at } = call.body()?;
    let standing = Standing::from_name(&standing).ok_or_else(|| unknown("standing", &STANDINGS))?;
    if ends_at.is_some_and(|end| end <= call.now) {
        return Err(Problem::unprocessable("`ends_at` is over already. Leave it out to set no end."));
    }
    let id = CommentId(call.id);
    match standing::set(tx, &call.act(), id, NewStanding { standing, reason: &reason, ends_at }) {
        Ok(true) => Ok(Answer::ok(show_standing(standing::find_of_comment(tx, id, call.now)?.as_ref()))),
        Ok(false) => Err(nobody()),
        Err(database::Error::NotFound) => Err(Problem::not_found("comment")),
        Err(error) => Err(error.into()),
    }
}

/// Gives all that the writer of a comment has written, for them (GDPR, Art. 15 and 20). The record tells who took it out.
pub(crate) fn export_writer(call: &Call, tx: &mut Transaction) -> Result<Answer, Problem> {
    match own::export_of(tx, &call.act(), CommentId(call.id), &call.api.parts.origin) {
        Ok(Some(all)) => Ok(Answer::ok(all)),
        Ok(None) => Err(nobody()),
        Err(database::Error::NotFound) => Err(Problem::not_found("comment")),
        Err(error) => Err(error.into()),
    }
}

/// Erases all that the writer of a comment has written, and what is kept of them (GDPR, Art. 17): the first at once, the
/// rest by and by, so that nobody waits for it.
pub(crate) fn erase_writer(call: &Call, tx: &mut Transaction) -> Result<Answer, Problem> {
    let act = call.act();
    let email_key = match erase::begin(tx, &act, CommentId(call.id)) {
        Ok(Some(email_key)) => email_key,
        Ok(None) => return Err(nobody()),
        Err(database::Error::NotFound) => return Err(Problem::not_found("comment")),
        Err(error) => return Err(error.into()),
    };
    erase::go_on(tx, &act, &email_key)?;
    Ok(Answer { status: StatusCode::NO_CONTENT, body: None, ..Answer::ok(Value::Null) })
}

fn nobody() -> Problem {
    Problem::new(StatusCode::CONFLICT, "This comment leads to no writer any more.")
}

fn show_standing(set: Option<&Set>) -> Value {
    json!({
        "standing": set.map_or(Standing::Usual, |set| set.standing).as_str(),
        "reason": set.map_or("", |set| set.reason.as_str()),
        "set_at": set.map(|set| set.set_at.to_string()),
        "ends_at": set.and_then(|set| set.ends_at).map(|end| end.to_string()),
    })
}
