//! No field that people cannot see is filled in, and nobody writes a comment in two seconds.

use jiff::Timestamp;

use super::Finding;
use crate::comment::context::Context;
use crate::comment::reason::Said;
use crate::comment::submission::Submission;

/// Fewer seconds than this between the page and the comment are a machine's.
const SECONDS_MIN: i64 = 2;

pub(super) fn check(submission: &Submission, _: &Context, _: Timestamp) -> Finding {
    if submission.filled_honeypot {
        Finding::Spam(Said::of("honeypot").in_english("a field that people cannot see was filled in"))
    } else if submission.seconds_taken.is_some_and(|seconds| seconds < SECONDS_MIN) {
        Finding::Hold(Said::of("time").in_english("it was sent within two seconds of opening the page"))
    } else {
        Finding::Pass
    }
}
