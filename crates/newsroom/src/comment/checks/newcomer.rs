//! The e-mail address has been known for as long as the newsroom asks.

use jiff::Timestamp;

use super::Finding;
use crate::comment::context::Context;
use crate::comment::reason::Said;
use crate::comment::standing::Standing;
use crate::comment::submission::Submission;

pub(super) fn check(submission: &Submission, context: &Context, _: Timestamp) -> Finding {
    if submission.account.is_some() || context.standing == Standing::Trusted || !context.is_newcomer {
        Finding::Pass
    } else {
        let minutes = context.rules.newcomer_minutes;
        let english = format!("this e-mail address was first seen less than {minutes} minutes ago");
        Finding::Hold(Said::of("newcomer").in_english(english))
    }
}
