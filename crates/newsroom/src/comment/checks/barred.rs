//! Nothing in the comment or about its writer is barred.

use jiff::Timestamp;

use super::word_list::said;
use super::{Finding, Refusal};
use crate::comment::context::Context;
use crate::comment::submission::Submission;

pub(super) fn check(submission: &Submission, context: &Context, _: Timestamp) -> Finding {
    match context.lists.barred.find(&said(submission), &context.thread.language) {
        Some(_) => Finding::Refuse(Refusal::Barred),
        None => Finding::Pass,
    }
}
