//! The crate from outside: what it finds, what it survives, and that the annotated set is sound.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "all/annotated_set.rs"]
mod annotated_set;
#[path = "all/english.rs"]
mod english;
#[path = "all/hostile.rs"]
mod hostile;
#[path = "../examples/score/measure.rs"]
mod measure;
#[path = "../examples/score/report.rs"]
mod report;
#[path = "all/score.rs"]
mod score;
#[path = "../examples/score/set.rs"]
mod set;

use attribution::{Input, Span, Statement, statements};

/// Reads a text as English.
fn read(text: &str) -> Vec<Statement> {
    statements(&Input { text, language: "en" })
}

/// The words of a span.
fn words(text: &str, span: Span) -> String {
    text.chars().skip(span.start).take(span.end - span.start).collect()
}
