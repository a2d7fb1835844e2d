//! The comment is no longer than the newsroom allows.

use jiff::Timestamp;

use super::{Finding, Refusal};
use crate::comment::context::Context;
use crate::comment::submission::Submission;

pub(super) fn check(submission: &Submission, context: &Context, _: Timestamp) -> Finding {
    let max = context.rules.length_max;
    if submission.body.chars().count() > max as usize { Finding::Refuse(Refusal::TooLong(max)) } else { Finding::Pass }
}
