//! Why a comment is here, in the desk's language.

use locale::{Part, Value as Put};
use newsroom::comment::Status;
use newsroom::comment::checks::count_links;
use newsroom::comment::queue::Queued;
use newsroom::comment::reason::{Noted, Said, Value};
use serde::Serialize;

use crate::frame::Frame;

/// A run of a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Piece {
    text: String,
    /// Whether it was put in, and has a direction of its own: a word of the comment, a host, what a checker says.
    is_foreign: bool,
}

/// Says why a comment is here. One that waits and was found fault with by no check has come waiting from elsewhere.
pub(crate) fn view(frame: &Frame, comment: &Queued) -> Vec<Vec<Piece>> {
    if comment.findings.is_empty() && comment.status == Status::Held {
        return vec![pieces(frame, "desk-held-imported", &[])];
    }
    comment.findings.iter().map(|found| finding(frame, comment, found)).collect()
}

fn finding(frame: &Frame, comment: &Queued, found: &Noted) -> Vec<Piece> {
    match &found.reason.said {
        Some(said) if said.is_known() => say(frame, "desk-held", said),
        _ => say_of_old(frame, comment, &found.check, &found.reason.english),
    }
}

/// Says a code by the message that is named for it, and its signs where the message has room for them.
fn say(frame: &Frame, family: &str, said: &Said) -> Vec<Piece> {
    let mut values: Vec<(&str, Put)> = said.values.iter().map(|(name, value)| (name.as_ref(), put(value))).collect();
    let signs = values.len();
    values.push(("signs", Put::from("")));
    let message = format!("{family}-{}", said.code);
    let mut pieces = Vec::new();
    for part in frame.words.texts().get_parts(&message, &values) {
        match part {
            Part::Inserted { index, .. } if index == signs => pieces.extend(list(frame, &said.signs)),
            other => pieces.push(piece(other)),
        }
    }
    pieces
}

/// Joins signs as the language joins words in a row.
fn list(frame: &Frame, signs: &[Said]) -> Vec<Piece> {
    let signs: Vec<Vec<Piece>> = signs.iter().map(|sign| say(frame, "desk-sign", sign)).collect();
    let plain: Vec<String> = signs.iter().map(|sign| sign.iter().map(|piece| piece.text.as_str()).collect()).collect();
    let plain: Vec<&str> = plain.iter().map(String::as_str).collect();
    let mut pieces = Vec::new();
    for part in frame.words.texts().list_parts(&plain) {
        match part {
            Part::Inserted { index, .. } => pieces.extend(signs.get(index).into_iter().flatten().cloned()),
            other => pieces.push(piece(other)),
        }
    }
    pieces
}

fn put(value: &Value) -> Put<'_> {
    match value {
        Value::Number(number) => Put::from(*number),
        Value::Text(text) => Put::from(text),
    }
}

fn pieces(frame: &Frame, message: &str, values: &[(&str, Put)]) -> Vec<Piece> {
    frame.words.texts().get_parts(message, values).into_iter().map(piece).collect()
}

fn piece(part: Part) -> Piece {
    let is_foreign = matches!(part, Part::Inserted { .. });
    Piece { text: part.text().to_owned(), is_foreign }
}

/// What was found before findings had codes, by the check's name; in the English of that time where we have no words.
fn say_of_old(frame: &Frame, comment: &Queued, check: &str, english: &str) -> Vec<Piece> {
    let as_it_is = || vec![Piece { text: english.to_owned(), is_foreign: true }];
    match check {
        "thread_open" | "length" | "duplicate" | "flood" | "barred" | "first_comment" | "honeypot" | "staff_name"
        | "standing" | "newcomer" => pieces(frame, &format!("desk-held-{}", check.replace('_', "-")), &[]),
        "links" => {
            let links = i64::try_from(count_links(&comment.body)).unwrap_or(i64::MAX);
            pieces(frame, "desk-held-links", &[("count", Put::from(links))])
        }
        "checker" if english.is_empty() => pieces(frame, "desk-held-checker-plain", &[]),
        "checker" => pieces(frame, "desk-held-checker", &[("reason", Put::from(english))]),
        // Why it is listed stands behind it, with whatever marks.
        "network" => match quoted(english).and_then(|rest| rest.split('”').next()) {
            Some(network) => pieces(frame, "desk-held-network", &[("network", Put::from(network))]),
            None => as_it_is(),
        },
        "word_list" => match quoted(english) {
            Some(word) => pieces(frame, "desk-held-word-list", &[("word", Put::from(word))]),
            None => as_it_is(),
        },
        _ => as_it_is(),
    }
}

/// What a check quotes in its finding: the line of a list as it was when the comment came.
fn quoted(english: &str) -> Option<&str> {
    let (_, rest) = english.split_once('“')?;
    rest.rsplit_once('”').map(|(quoted, _)| quoted)
}
