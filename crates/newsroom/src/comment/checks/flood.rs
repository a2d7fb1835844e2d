//! The client has not sent too many comments in ten minutes. People of the desk are not counted.

use jiff::Timestamp;

use super::{Finding, Refusal};
use crate::comment::context::{Context, FLOOD_WINDOW_MS};
use crate::comment::submission::Submission;

pub(super) fn check(submission: &Submission, context: &Context, now: Timestamp) -> Finding {
    let sent = context.recent_by_client;
    if submission.account.is_some() || sent < i64::from(context.rules.flood_max) {
        return Finding::Pass;
    }
    let again = context.oldest_recent_at.map_or(now.as_millisecond(), |at| at.as_millisecond()) + FLOOD_WINDOW_MS;
    let again_at = Timestamp::from_millisecond(again).unwrap_or(now);
    Finding::Refuse(Refusal::TooMany { sent, again_at })
}
