//! The comment holds no more links than the newsroom allows.

use jiff::Timestamp;

use super::Finding;
use crate::comment::context::Context;
use crate::comment::reason::Said;
use crate::comment::submission::Submission;

pub(super) fn check(submission: &Submission, context: &Context, _: Timestamp) -> Finding {
    let links = count_links(&submission.body);
    if links > context.rules.links_max as usize {
        let english = format!("it holds {links} links; {} are allowed", context.rules.links_max);
        Finding::Hold(Said::of("links").number("count", links).in_english(english))
    } else {
        Finding::Pass
    }
}

/// Counts the links of a comment, as the check does.
#[must_use]
pub fn count_links(body: &str) -> usize {
    let body = body.to_lowercase();
    let written_out = body.matches("http://").count() + body.matches("https://").count();
    written_out + body.matches(" www.").count() + usize::from(body.starts_with("www."))
}
