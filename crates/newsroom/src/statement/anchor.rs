//! Where a statement stands in a text, and finding it again in another.
//!
//! Offsets are Unicode scalar values, as the extractor counts. Words are found again to the letter: a quotation that was
//! changed is another one.

use std::ops::Range;

use attribution::Span;
use serde::{Deserialize, Serialize};

/// Places of the same words in a text that are compared; a text that repeats itself more often is searched no further.
const PLACES_MAX: usize = 200;

/// Characters before and behind the words by which one place is preferred to another.
const CONTEXT_CHARS: usize = 80;

/// By how many characters the parts of a statement may drift apart in an edit, and the phrase that attributes it from it.
const DRIFT_MAX: usize = 200;

/// The same for a phrase without a cue beside it, which stands paragraphs before what it attributes.
const CARRIED_DRIFT_MAX: usize = 2_000;

/// Between speaker and cue at most: "Ortiz, the mayor, said". Closer ones are found again as one phrase.
const PHRASE_GAP_MAX: usize = 60;

/// The places of a statement in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Anchor {
    /// The words, in order; at least one part.
    pub parts: Vec<Span>,
    /// The phrase that says who.
    pub speaker: Option<Span>,
    /// The verb that attributes.
    pub cue: Option<Span>,
}

#[derive(Serialize, Deserialize)]
struct Stored {
    parts: Vec<[usize; 2]>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    speaker: Option<[usize; 2]>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    cue: Option<[usize; 2]>,
}

impl Anchor {
    /// From the first part's start to the last one's end.
    #[must_use]
    pub fn span(&self) -> Span {
        let ends = self.parts.first().zip(self.parts.last());
        ends.map_or(Span { start: 0, end: 0 }, |(first, last)| Span { start: first.start, end: last.end })
    }

    /// Says whether the places are some in a text: in order, apart, and none of them empty.
    #[must_use]
    pub fn fits(&self, text: &Plain) -> bool {
        let is_within = |span: &Span| span.start < span.end && span.end <= text.len();
        let is_apart = self.parts.windows(2).all(|pair| pair[0].end <= pair[1].start);
        !self.parts.is_empty() && is_apart && self.parts.iter().chain(&self.speaker).chain(&self.cue).all(is_within)
    }

    /// The words, the parts joined by a space.
    #[must_use]
    pub fn words(&self, text: &Plain) -> String {
        self.parts.iter().map(|part| text.slice(*part)).collect::<Vec<_>>().join(" ")
    }

    /// Writes it as the database keeps it.
    #[must_use]
    pub fn to_json(&self) -> String {
        let pair = |span: Span| [span.start, span.end];
        let parts = self.parts.iter().copied().map(pair).collect();
        let stored = Stored { parts, speaker: self.speaker.map(pair), cue: self.cue.map(pair) };
        serde_json::to_string(&stored).unwrap_or_default()
    }

    /// Reads what [`Anchor::to_json`] wrote.
    #[must_use]
    pub fn from_json(text: &str) -> Option<Anchor> {
        let Stored { parts, speaker, cue } = serde_json::from_str(text).ok()?;
        let span = |[start, end]: [usize; 2]| Span { start, end };
        let parts: Vec<Span> = parts.into_iter().map(span).collect();
        (!parts.is_empty()).then_some(Anchor { parts, speaker: speaker.map(span), cue: cue.map(span) })
    }
}

/// A text that is asked by character.
#[derive(Debug)]
pub struct Plain<'t> {
    text: &'t str,
    /// The byte at which each character begins, and the end.
    bytes: Vec<usize>,
}

impl<'t> Plain<'t> {
    /// Counts the characters of a text.
    #[must_use]
    pub fn new(text: &'t str) -> Self {
        Plain { text, bytes: text.char_indices().map(|(at, _)| at).chain([text.len()]).collect() }
    }

    /// Its length in characters.
    #[must_use]
    pub fn len(&self) -> usize {
        self.bytes.len() - 1
    }

    /// Says whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Gives a stretch of it, cut at its end.
    #[must_use]
    pub fn slice(&self, span: Span) -> &'t str {
        let end = span.end.min(self.len());
        let start = span.start.min(end);
        &self.text[self.bytes[start]..self.bytes[end]]
    }

    /// Finds some words at a character or behind it.
    #[must_use]
    pub fn find_behind(&self, words: &str, from: usize) -> Option<Span> {
        let start = *self.places_of(words, from..self.len()).first()?;
        Some(Span { start, end: start + words.chars().count() })
    }

    /// Finds some words at the place that is nearest to a character, of equally near ones the first.
    #[must_use]
    pub fn find_nearest(&self, words: &str, near: usize) -> Option<Span> {
        // The exact place first: a text may repeat words more often than is searched.
        let length = words.chars().count();
        let there = Span { start: near, end: near.checked_add(length)? };
        if there.end <= self.len() && self.slice(there) == words {
            return Some(there);
        }
        let start = self.places_of(words, 0..self.len()).into_iter().min_by_key(|place| place.abs_diff(near))?;
        Some(Span { start, end: start + length })
    }

    /// The characters at which some words begin, within a range, the first [`PLACES_MAX`].
    fn places_of(&self, words: &str, within: Range<usize>) -> Vec<usize> {
        let end = within.end.min(self.len());
        let start = within.start.min(end);
        let base = self.bytes[start];
        let haystack = &self.text[base..self.bytes[end]];
        let places = haystack.match_indices(words).take(PLACES_MAX);
        places.map(|(at, _)| self.bytes.partition_point(|byte| *byte < base + at)).collect()
    }

    /// How many characters before two places, and behind two others, are the same.
    fn likeness(&self, span: Span, other: &Plain, its: Span) -> usize {
        let before = self.head(span.start).chars().rev().zip(other.head(its.start).chars().rev());
        let behind = self.tail(span.end).chars().zip(other.tail(its.end).chars());
        let same = |pairs: &mut dyn Iterator<Item = (char, char)>| {
            pairs.take(CONTEXT_CHARS).take_while(|(a, b)| a == b).count()
        };
        same(&mut before.into_iter()) + same(&mut behind.into_iter())
    }

    fn head(&self, end: usize) -> &str {
        self.slice(Span { start: 0, end })
    }

    fn tail(&self, start: usize) -> &str {
        self.slice(Span { start, end: self.len() })
    }
}

/// Finds the places of a statement of one text in another: the same words, attributed by the same phrase. Of several
/// places the one whose surroundings are most alike is taken, of equal ones the first.
#[must_use]
pub fn find_again(anchor: &Anchor, old: &Plain, new: &Plain) -> Option<Anchor> {
    let first = anchor.parts.first()?;
    let (mut best, mut most) = (None, 0);
    for place in new.places_of(old.slice(*first), 0..new.len()) {
        let Some(found) = find_at(anchor, old, new, place) else { continue };
        let likeness = old.likeness(anchor.span(), new, found.span());
        if best.is_none() || likeness > most {
            (best, most) = (Some(found), likeness);
        }
    }
    best
}

/// Finds a statement whose first part begins at a place.
fn find_at(anchor: &Anchor, old: &Plain, new: &Plain, place: usize) -> Option<Anchor> {
    let mut parts: Vec<Span> = Vec::with_capacity(anchor.parts.len());
    let mut was_end = None;
    for part in &anchor.parts {
        let length = part.end - part.start;
        let start = match (parts.last(), was_end) {
            (Some(last), Some(was_end)) => {
                let gap = part.start - was_end;
                let reach = last.end + gap + DRIFT_MAX + length;
                *new.places_of(old.slice(*part), last.end..reach).first()?
            }
            _ => place,
        };
        parts.push(Span { start, end: start + length });
        was_end = Some(part.end);
    }
    let (was, is) = (anchor.span().start, parts[0].start);
    let (speaker, cue) = (anchor.speaker, anchor.cue);
    let near = |span: Span, drift: usize| find_near(old, new, span, (was, is), drift);
    let (speaker, cue) = match (speaker, cue) {
        (Some(speaker), Some(cue)) if gap(speaker, cue) <= PHRASE_GAP_MAX => {
            let phrase = Span { start: speaker.start.min(cue.start), end: speaker.end.max(cue.end) };
            let start = near(phrase, DRIFT_MAX)?.start;
            let moved =
                |span: Span| Span { start: span.start - phrase.start + start, end: span.end - phrase.start + start };
            (Some(moved(speaker)), Some(moved(cue)))
        }
        (Some(speaker), None) => (Some(near(speaker, CARRIED_DRIFT_MAX)?), None),
        (speaker, cue) => {
            let far = |span: Option<Span>| match span {
                Some(span) => near(span, DRIFT_MAX).map(Some),
                None => Some(None),
            };
            (far(speaker)?, far(cue)?)
        }
    };
    Some(Anchor { parts, speaker, cue })
}

/// Characters between two phrases.
fn gap(one: Span, other: Span) -> usize {
    one.start.max(other.start).saturating_sub(one.end.min(other.end))
}

/// Finds a phrase that stands about as far from the words as it did: of several places the nearest to that.
fn find_near(old: &Plain, new: &Plain, span: Span, (was, is): (usize, usize), drift: usize) -> Option<Span> {
    let length = span.end - span.start;
    let expected = (is + span.start).saturating_sub(was);
    let within = expected.saturating_sub(drift)..expected + length + drift;
    let places = new.places_of(old.slice(span), within);
    let start = places.into_iter().min_by_key(|place| place.abs_diff(expected))?;
    Some(Span { start, end: start + length })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn anchor_of(text: &str, parts: &[&str], speaker: &str, cue: &str) -> Anchor {
        let span = |words: &str| {
            let at = text.find(words).unwrap();
            let start = text[..at].chars().count();
            Span { start, end: start + words.chars().count() }
        };
        let phrase = |words: &str| (!words.is_empty()).then(|| span(words));
        Anchor { parts: parts.iter().map(|part| span(part)).collect(), speaker: phrase(speaker), cue: phrase(cue) }
    }

    #[track_caller]
    fn check(old: &str, parts: &[&str], new: &str, expected: Option<&str>) {
        let (before, after) = (Plain::new(old), Plain::new(new));
        let found = find_again(&anchor_of(old, parts, "Ortiz", "said"), &before, &after);
        let told = found.map(|found| {
            let speaker = found.speaker.map_or("", |span| after.slice(span));
            format!("{}|{}@{}", found.words(&after), speaker, found.span().start)
        });
        assert_eq!(told.as_deref(), expected);
    }

    const OLD: &str = "Rain fell. “The bridge will open in June,” said Ortiz.";

    #[test]
    fn words_are_found_where_they_moved_to_and_are_gone_when_they_changed() {
        let words = &["“The bridge will open in June,”"][..];
        check(OLD, words, OLD, Some("“The bridge will open in June,”|Ortiz@11"));
        check(
            OLD,
            words,
            "Snow. “The bridge will open in June,” said Ortiz.",
            Some("“The bridge will open in June,”|Ortiz@6"),
        );
        check(OLD, words, "Rain fell. “The bridge will open in July,” said Ortiz.", None);
        check(OLD, words, "", None);
    }

    #[test]
    fn words_that_somebody_else_says_now_are_gone() {
        let words = &["“The bridge will open in June,”"][..];
        check(OLD, words, "Rain fell. “The bridge will open in June,” said Reyes. Ortiz was silent.", None);
        check(OLD, words, "Rain fell. “The bridge will open in June,” denied Ortiz.", None);
    }

    #[test]
    fn of_two_places_the_one_with_the_same_surroundings_is_it() {
        let old = "“We will open it in June,” said Ortiz on Friday.";
        let new = "Headlines: “We will open it in June,” said Ortiz. “We will open it in June,” said Ortiz on Friday.";
        check(old, &["“We will open it in June,”"], new, Some("“We will open it in June,”|Ortiz@50"));
    }

    #[test]
    fn parts_are_found_with_what_stands_between() {
        let old = "“It opens in June,” Ortiz said, “whatever the weather.”";
        let parts = &["“It opens in June,”", "“whatever the weather.”"][..];
        check(old, parts, &format!("سلام. {old}"), Some("“It opens in June,” “whatever the weather.”|Ortiz@6"));
        check(old, parts, "“It opens in June,” Ortiz said.", None);
    }

    #[test]
    fn an_anchor_is_read_as_it_was_written_and_fits_only_its_text() {
        let anchor = anchor_of(OLD, &["Rain", "June"], "Ortiz", "");
        assert_eq!(Anchor::from_json(&anchor.to_json()), Some(anchor.clone()));
        assert!(anchor.fits(&Plain::new(OLD)) && !anchor.fits(&Plain::new("Rain fell in June")));
        assert_eq!(Anchor::from_json("{\"parts\":[]}"), None);
    }
}
