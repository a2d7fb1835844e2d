//! The crate from outside: what it finds, what it survives, and that the annotated set is sound.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "all/annotated_set.rs"]
mod annotated_set;
#[path = "all/arabic.rs"]
mod arabic;
#[path = "all/english.rs"]
mod english;
#[path = "all/hostile.rs"]
mod hostile;
#[path = "../examples/score/measure.rs"]
mod measure;
#[path = "all/names.rs"]
mod names;
#[path = "all/people.rs"]
mod people;
#[path = "all/persian.rs"]
mod persian;
#[path = "../examples/score/report.rs"]
mod report;
#[path = "all/russian.rs"]
mod russian;
#[path = "all/score.rs"]
mod score;
#[path = "../examples/score/set.rs"]
mod set;
#[path = "all/times.rs"]
mod times;

use attribution::{Input, Kind, Span, Statement, statements};

/// Reads a text as English.
fn read(text: &str) -> Vec<Statement> {
    statements(&Input { text, language: "en", ..Input::default() })
}

/// The words of a span.
fn words(text: &str, span: Span) -> String {
    text.chars().skip(span.start).take(span.end - span.start).collect()
}

/// Finds exactly one statement: its kind, its speaker ("" where there is none) and the words of its parts.
#[track_caller]
fn expect_one(language: &str, text: &str, kind: Kind, speaker: &str, parts: &[&str]) {
    let found = statements(&Input { text, language, ..Input::default() });
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].kind, kind);
    assert_eq!(found[0].speaker.map_or(String::new(), |span| words(text, span)), speaker);
    let said: Vec<String> = found[0].parts.iter().map(|part| words(text, *part)).collect();
    assert_eq!(said, parts);
}
