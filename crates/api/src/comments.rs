//! Comments and decisions on them.

use database::{Reader, Transaction};
use http::StatusCode;
use newsroom::comment::Status;
use newsroom::comment::moderate::{self, Decided};
use newsroom::comment::queue::{self, After, Queued};
use newsroom::id::CommentId;
use serde::Deserialize;
use serde_json::{Value, json};
use web::address::href;

use crate::call::{Answer, Call, cursor};
use crate::problem::Problem;

/// What can be decided, as the address names it.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Verdict {
    Approve,
    Reject,
    Spam,
    Delete,
}

impl Verdict {
    /// Reads its name.
    pub fn from_name(name: &str) -> Option<Verdict> {
        match name {
            "approve" => Some(Verdict::Approve),
            "reject" => Some(Verdict::Reject),
            "spam" => Some(Verdict::Spam),
            "delete" => Some(Verdict::Delete),
            _ => None,
        }
    }

    fn status(self) -> Status {
        match self {
            Verdict::Approve => Status::Published,
            Verdict::Reject => Status::Rejected,
            Verdict::Spam => Status::Spam,
            Verdict::Delete => Status::Deleted,
        }
    }
}

/// Lists the comments of a status: those that wait, oldest first; all others newest first.
pub(crate) fn list(call: &Call, r: &mut Reader) -> Result<Answer, Problem> {
    let name = call.field("status").unwrap_or("held");
    let unknown = || Problem::unprocessable("`status` is published, held, rejected, spam or deleted.");
    let status = Status::from_name(name).ok_or_else(unknown)?;
    let limit = call.limit()?;
    let after = call.after()?.map(|(written_at, id)| After { written_at, id: CommentId(id) });
    let comments = queue::list(r, status, after, limit)?;
    let is_full = i64::try_from(comments.len()).unwrap_or(0) == limit;
    let next = comments.last().filter(|_| is_full).map(|last| cursor(last.written_at, last.id.0));
    let comments: Vec<Value> = comments.iter().map(|comment| show(call, comment)).collect();
    Ok(Answer::ok(json!({ "comments": comments, "cursor": next })))
}

/// Why a decision was made.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Reason {
    #[serde(default)]
    reason: String,
}

/// Decides on a comment.
pub(crate) fn decide(call: &Call, tx: &mut Transaction) -> Result<Answer, Problem> {
    let verdict = call.ask.path.trim_end_matches('/').rsplit('/').next().and_then(Verdict::from_name);
    let verdict = verdict.ok_or_else(|| Problem::not_found("decision"))?;
    let Reason { reason } = call.body()?;
    let id = CommentId(call.id);
    queue::find(tx, id)?.ok_or_else(|| Problem::not_found("comment"))?;
    if let Decided::Meanwhile(_) = moderate::decide(tx, &call.act(), id, verdict.status(), &reason)? {
        return Err(Problem::new(StatusCode::CONFLICT, "The comment was deleted, and nothing of it is left."));
    }
    let comment = queue::find(tx, id)?.ok_or_else(|| Problem::not_found("comment"))?;
    Ok(Answer::ok(show(call, &comment)))
}

/// A comment for a moderator's program; nobody's e-mail or network address.
fn show(call: &Call, comment: &Queued) -> Value {
    let findings: Vec<Value> =
        comment.findings.iter().map(|(check, reason)| json!({ "check": check, "reason": reason })).collect();
    let story = comment.address.as_ref().map(|address| format!("{}{}", call.api.parts.origin, href(address)));
    json!({
        "id": comment.id.0, "status": comment.status.as_str(), "story": comment.story.0,
        "story_headline": comment.headline, "story_url": story, "parent": comment.parent.map(|id| id.0),
        "author_name": comment.author_name, "website": comment.website, "body": comment.body,
        "written_at": comment.written_at.to_string(), "findings": findings,
    })
}
