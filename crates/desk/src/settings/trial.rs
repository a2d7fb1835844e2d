//! Word lists are tried on past comments before they are kept: what they would have caught, beside what was decided.

use std::time::Duration;

use newsroom::comment::word_list::Lists;
use newsroom::comment::word_list::trial::{self, Caught};
use newsroom::site::CommentRules;
use serde::Serialize;

use crate::Error;
use crate::frame::{Frame, When};
use crate::home::status_text;
use crate::moderation::hand::excerpt;

/// For how long a trial goes on at most.
const LASTS: Duration = Duration::from_secs(3);

/// Letters of a comment that are shown.
const EXCERPT_CHARS: usize = 160;

/// What came of a trial, in words.
#[derive(Serialize)]
pub(super) struct TrialView {
    tried: String,
    is_cut: bool,
    lists: Vec<CaughtView>,
}

#[derive(Serialize)]
struct CaughtView {
    heading: String,
    lines: Vec<String>,
    shown: Vec<ShownView>,
}

/// A comment that would have been caught.
#[derive(Serialize)]
struct ShownView {
    name: String,
    excerpt: String,
    at: When,
    status: String,
    line: String,
}

/// Tries the lists of some rules.
pub(super) fn run(frame: &Frame, rules: &CommentRules) -> Result<TrialView, Error> {
    let (lists, until) = (Lists::new(rules), frame.desk.now() + LASTS);
    let parts = &frame.desk.parts;
    let found = parts.db.read(|r| trial::run(r, &parts.keys, &lists, || frame.desk.now() < until))?;
    Ok(TrialView {
        tried: frame.say_with("desk-trial-tried", i64::try_from(found.tried).unwrap_or(i64::MAX)),
        is_cut: found.is_cut,
        lists: vec![caught(frame, "desk-trial-barred", &found.barred), caught(frame, "desk-trial-held", &found.held)],
    })
}

fn caught(frame: &Frame, heading: &str, caught: &Caught) -> CaughtView {
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let counts = [
        ("desk-trial-approved", caught.approved),
        ("desk-trial-refused", caught.refused),
        ("desk-trial-unseen", caught.unseen),
    ];
    let counts = counts.into_iter().filter(|(_, count)| *count > 0);
    CaughtView {
        heading: frame.say_with(heading, number(caught.count)),
        lines: counts.map(|(text, count)| frame.say_with(text, number(count))).collect(),
        shown: caught
            .shown
            .iter()
            .map(|shown| ShownView {
                name: shown.author_name.clone(),
                excerpt: excerpt(&shown.body, EXCERPT_CHARS),
                at: frame.when(shown.written_at),
                status: frame.say(status_text(shown.status)),
                line: shown.line.clone(),
            })
            .collect(),
    }
}
