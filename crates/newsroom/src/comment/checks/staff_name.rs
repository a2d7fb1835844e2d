//! The name is not that of someone of the desk who is not signed in.

use jiff::Timestamp;

use super::Finding;
use crate::comment::context::Context;
use crate::comment::reason::Said;
use crate::comment::submission::Submission;

pub(super) fn check(submission: &Submission, context: &Context, _: Timestamp) -> Finding {
    if context.borrows_staff_name {
        let english = format!("“{}” is the name of someone of the desk, who is not signed in", submission.author_name);
        Finding::Hold(Said::of("staff-name").in_english(english))
    } else {
        Finding::Pass
    }
}
