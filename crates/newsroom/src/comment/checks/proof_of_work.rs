//! A proof of work came with it, where one was asked for. Who cannot give one, as without script, is never refused.

use jiff::Timestamp;

use super::Finding;
use crate::comment::context::Context;
use crate::comment::proof::Proof;
use crate::comment::reason::Said;
use crate::comment::submission::Submission;

pub(super) fn check(submission: &Submission, _: &Context, _: Timestamp) -> Finding {
    if submission.account.is_none() && submission.proof == Proof::Missing {
        Finding::Hold(Said::of("proof-of-work").in_english("no proof of work"))
    } else {
        Finding::Pass
    }
}
