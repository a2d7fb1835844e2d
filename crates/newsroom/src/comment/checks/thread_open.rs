//! The story is public and takes comments, and what is answered is there and takes answers.

use jiff::Timestamp;

use super::{Finding, Refusal};
use crate::comment::context::Context;
use crate::comment::submission::Submission;

pub(super) fn check(_: &Submission, context: &Context, now: Timestamp) -> Finding {
    if !context.thread.is_open(now) {
        Finding::Refuse(Refusal::Closed)
    } else if !context.parent_is_public {
        Finding::Refuse(Refusal::NoParent)
    } else if context.branch_is_locked {
        Finding::Refuse(Refusal::Locked)
    } else {
        Finding::Pass
    }
}
