//! The writer has been published before, or has confirmed their address where that is asked, or the newsroom does not mind; and nothing holds every comment.

use jiff::Timestamp;

use super::Finding;
use crate::comment::context::Context;
use crate::comment::reason::Said;
use crate::comment::rule::Mode;
use crate::comment::standing::Standing;
use crate::comment::submission::Submission;

pub(super) fn check(submission: &Submission, context: &Context, _: Timestamp) -> Finding {
    let mode = context.thread.rule.mode;
    if submission.account.is_some() || context.standing == Standing::Trusted {
        Finding::Pass
    } else if mode == Mode::Held {
        Finding::Hold(Said::of("all").in_english("every comment here waits for a moderator"))
    } else if context.rules.asks_confirmation && context.is_confirmed {
        // Trusted by rule, which is less than by a moderator: where everything waits, this does too.
        Finding::Pass
    } else if mode == Mode::FirstHeld && context.published_by_email == 0 {
        let english = "nothing from this e-mail address has been published yet";
        Finding::Hold(Said::of("first-comment").in_english(english))
    } else {
        Finding::Pass
    }
}
