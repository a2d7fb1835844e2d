//! Nothing in the comment or about its writer is barred.

use jiff::Timestamp;

use super::word_list::first_match;
use super::{Finding, Refusal};
use crate::comment::context::Context;
use crate::comment::submission::Submission;

pub(super) fn check(submission: &Submission, context: &Context, _: Timestamp) -> Finding {
    match first_match(&context.rules.barred_words, submission) {
        Some(_) => Finding::Refuse(Refusal::Barred),
        None => Finding::Pass,
    }
}
