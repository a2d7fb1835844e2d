//! No word of the newsroom's list stands in the comment or is part of its writer's name or addresses.

use jiff::Timestamp;

use super::Finding;
use crate::comment::context::Context;
use crate::comment::submission::Submission;

pub(super) fn check(submission: &Submission, context: &Context, _: Timestamp) -> Finding {
    match first_match(&context.rules.held_words, submission) {
        Some(word) => Finding::Hold(format!("it holds “{word}” of the word list")),
        None => Finding::Pass,
    }
}

/// Finds the first entry of a list that occurs in any field, whatever its case, as WordPress matches its lists:
/// anywhere, also inside a word.
pub(super) fn first_match<'a>(list: &'a [String], submission: &Submission) -> Option<&'a str> {
    let fields = [
        Some(submission.body.as_str()),
        Some(submission.author_name.as_str()),
        Some(submission.email.as_str()),
        submission.website.as_deref(),
        Some(submission.client_address.as_str()),
    ];
    let haystack: Vec<String> = fields.into_iter().flatten().map(str::to_lowercase).collect();
    list.iter().map(|word| word.trim()).filter(|word| !word.is_empty()).find(|word| {
        let needle = word.to_lowercase();
        haystack.iter().any(|field| field.contains(&needle))
    })
}
