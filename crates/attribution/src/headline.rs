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
pub(crate) fn read(reader: &Reader, found: &[Found]) -> Vec<Found> {
    let heads = reader.text.paragraphs.iter().take(2);
    heads.filter_map(|paragraph| read_one(reader, paragraph, found)).collect()
}

/// Whether a name in a headline is one that the text quotes: "Ortiz: bridge will open".
fn is_quoted_later(reader: &Reader, speaker: &Range<usize>, found: &[Found]) -> bool {
    let name = speaker.end - 1;
    let is_same = |at: usize| reader.text.tokens[at].is_capital() && reader.lower(at) == reader.lower(name);
    reader.text.tokens[name].is_capital()
        && found.iter().filter_map(|found| found.speaker.clone()).any(|other| other.into_iter().any(is_same))
}

fn read_one(reader: &Reader, paragraph: &Range<usize>, found: &[Found]) -> Option<Found> {
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
    let can_speak = speaker.clone().any(|at| reader.has_any(at, &[Class::Office, Class::Body]))
        || !speaker.is_empty() && is_quoted_later(reader, &speaker, found);
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
