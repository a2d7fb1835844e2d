//! Who speaks in an interview or a hearing that is printed as it was held: "MORENO: We had no choice."

use std::collections::HashMap;
use std::ops::Range;

use crate::phrase::Reader;
use crate::sentence::{Found, How};

/// No name before a colon has more tokens.
const LABEL_MAX: usize = 6;

/// A name stands before a colon so often at least, and so do two.
const TURNS_MIN: usize = 2;
const SPEAKERS_MIN: usize = 2;

/// A paragraph with a name in front.
struct Turn {
    label: Range<usize>,
    words: Range<usize>,
}

/// Finds the answers of a transcript, and takes out what was found within them: whoever answers says it all.
///
/// A text is a transcript where at least two names stand before a colon at the head of at least two paragraphs each.
/// A turn that ends with a question mark asks, and is no statement.
pub(crate) fn read(reader: &Reader, found: &mut Vec<Found>) {
    let turns: Vec<Turn> = reader.text.paragraphs.iter().filter_map(|paragraph| turn(reader, paragraph)).collect();
    let name = |turn: &Turn| turn.label.clone().map(|at| reader.lower(at)).collect::<Vec<_>>();
    let mut counts: HashMap<Vec<&str>, usize> = HashMap::new();
    for turn in &turns {
        *counts.entry(name(turn)).or_default() += 1;
    }
    counts.retain(|_, turns| *turns >= TURNS_MIN);
    if counts.len() < SPEAKERS_MIN {
        return;
    }
    let asks = |turn: &Turn| matches!(reader.text.tokens[turn.words.end - 1].word, "?" | "؟");
    let answers: Vec<Turn> = turns.into_iter().filter(|turn| counts.contains_key(&name(turn)) && !asks(turn)).collect();
    let is_within = |at: usize| {
        let next = answers.partition_point(|answer| answer.words.end <= at);
        answers.get(next).is_some_and(|answer| answer.label.start <= at)
    };
    found.retain(|found| !is_within(found.parts[0].start));
    found.extend(answers.into_iter().map(|answer| Found {
        sentence: reader.text.sentences.partition_point(|sentence| sentence.end <= answer.label.start),
        cue: None,
        speaker: Some(answer.label),
        parts: vec![answer.words],
        addressee: None,
        occasion: None,
        how: How::Labelled,
    }));
}

fn turn(reader: &Reader, paragraph: &Range<usize>) -> Option<Turn> {
    let tokens = &reader.text.tokens;
    let reach = paragraph.end.min(paragraph.start + LABEL_MAX + 1);
    let colon = (paragraph.start..reach).find(|at| tokens[*at].is(':'))?;
    let label = paragraph.start..colon;
    let words = colon + 1..paragraph.end;
    let is_cased = |at: usize| tokens[at].word.chars().any(|c| c.is_lowercase() || c.is_uppercase());
    let is_name =
        |at: usize| tokens[at].is_word() && !reader.text.is_quoted(at) && (!is_cased(at) || tokens[at].is_capital());
    let is_long = label.clone().map(|at| tokens[at].word.chars().count()).sum::<usize>() > 1;
    let is_apart = tokens.get(words.start).is_some_and(|first| first.is_spaced);
    (is_long && is_apart && !words.is_empty() && label.clone().all(is_name)).then_some(Turn { label, words })
}
