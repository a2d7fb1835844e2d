//! A proof of work came with it, where one was asked for. Who cannot give one, as without script, is never refused.

use jiff::Timestamp;

use super::Finding;
use crate::comment::context::Context;
use crate::comment::proof::Proof;
use crate::comment::submission::Submission;

pub(super) fn check(submission: &Submission, _: &Context, _: Timestamp) -> Finding {
    if submission.account.is_none() && submission.proof == Proof::Missing {
        Finding::Hold("no proof of work".into())
    } else {
        Finding::Pass
    }
}
