//! The newsroom has not banned the writer, nor chosen to see all that they write first.

use jiff::Timestamp;

use super::{Finding, Refusal};
use crate::comment::context::Context;
use crate::comment::reason::Said;
use crate::comment::standing::Standing;
use crate::comment::submission::Submission;

pub(super) fn check(submission: &Submission, context: &Context, _: Timestamp) -> Finding {
    match context.standing {
        _ if submission.account.is_some() => Finding::Pass,
        Standing::Usual | Standing::Trusted => Finding::Pass,
        Standing::Held => {
            Finding::Hold(Said::of("standing").in_english("all that this writer sends waits for a moderator"))
        }
        Standing::Banned => Finding::Refuse(Refusal::Barred),
    }
}
