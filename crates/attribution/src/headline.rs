//! A headline that says who says it: "Mayor: bridge will open".

use std::ops::Range;

use crate::lexicon::Class;
use crate::phrase::{Reader, Tag};
use crate::sentence::{Found, How};

/// No speaker of a headline has more tokens.
const SPEAKER_MAX: usize = 6;

/// No headline has more tokens.
const HEADLINE_MAX: usize = 40;

/// Reads the first two paragraphs as headlines, if they are: short, without a stop, an office or a body before its colon.
pub(crate) fn read(reader: &Reader) -> Vec<Found> {
    let heads = reader.text.paragraphs.iter().take(2);
    heads.filter_map(|paragraph| read_one(reader, paragraph)).collect()
}

fn read_one(reader: &Reader, paragraph: &Range<usize>) -> Option<Found> {
    let tokens = &reader.text.tokens;
    if paragraph.len() > HEADLINE_MAX || tokens[paragraph.end - 1].is_stop() {
        return None;
    }
    let reach = paragraph.end.min(paragraph.start + SPEAKER_MAX + 1);
    let colon = (paragraph.start..reach).find(|&at| tokens[at].is(':'))?;
    let speaker = paragraph.start..colon;
    let words = colon + 1..paragraph.end;
    let is_phrase =
        speaker.clone().all(|at| !matches!(reader.tag(at), Tag::Mark | Tag::Verb | Tag::Clause | Tag::Quote));
    let can_speak = speaker.clone().any(|at| reader.has_any(at, &[Class::Office, Class::Body]));
    let is_plain = words.clone().next().is_some_and(|at| !reader.text.is_quoted(at));
    let sentence = reader.text.sentences.iter().take(2).position(|sentence| sentence.start == paragraph.start)?;
    (is_phrase && can_speak && is_plain).then(|| Found {
        sentence,
        cue: None,
        speaker: Some(speaker),
        parts: vec![words],
        addressee: None,
        occasion: None,
        how: How::Headline,
    })
}
