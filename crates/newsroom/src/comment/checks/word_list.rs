//! No line of the newsroom's list is found in the comment or in its writer's name or addresses.

use jiff::Timestamp;

use super::Finding;
use crate::comment::context::Context;
use crate::comment::reason::Said as Told;
use crate::comment::submission::Submission;
use crate::comment::word_list::Said;

pub(super) fn check(submission: &Submission, context: &Context, _: Timestamp) -> Finding {
    match context.lists.held.find(&said(submission), &context.thread.language) {
        Some(line) => {
            let english = format!("it holds “{line}” of the word list");
            Finding::Hold(Told::of("word-list").text("word", line).in_english(english))
        }
        None => Finding::Pass,
    }
}

/// What lists look at.
pub(super) fn said(submission: &Submission) -> Said<'_> {
    Said {
        body: &submission.body,
        author_name: &submission.author_name,
        email: &submission.email,
        website: submission.website.as_deref().unwrap_or_default(),
        client_address: &submission.client_address,
    }
}
