//! The same writer has not said just this under this story before.

use jiff::Timestamp;

use super::{Finding, Refusal};
use crate::comment::context::Context;
use crate::comment::submission::Submission;

pub(super) fn check(_: &Submission, context: &Context, _: Timestamp) -> Finding {
    if context.is_duplicate { Finding::Refuse(Refusal::Duplicate) } else { Finding::Pass }
}
