//! The phrase that says it, beside its verb.

use std::ops::Range;

use crate::lexicon::Class;
use crate::phrase::{Reader, Tag};

/// How far a comma may stand from its fellow around an apposition.
const APPOSITION_MAX: usize = 36;

/// Finds the subject that ends before a verb's group, with its apposition.
pub(crate) fn subject_before(reader: &Reader, group: usize, floor: usize) -> Option<Range<usize>> {
    let last = group.checked_sub(1).filter(|&last| last >= floor)?;
    let token = &reader.text.tokens[last];
    if token.is(',') || token.is('—') || token.is('–') || token.word == "--" {
        return around_apposition(reader, last, floor);
    }
    if token.is(')') || token.is(']') {
        let open = (floor..last)
            .rev()
            .take(APPOSITION_MAX)
            .find(|&at| reader.text.tokens[at].is('(') || reader.text.tokens[at].is('['))?;
        return reader.phrase_before(open, floor).filter(|phrase| reader.can_speak(phrase));
    }
    if matches!(reader.lower(last), "who" | "which" | "that") {
        let end = if last > floor && reader.text.tokens[last - 1].is(',') { last - 1 } else { last };
        return reader.phrase_before(end, floor).filter(|phrase| reader.can_speak(phrase));
    }
    // "Smith on Wednesday said", "Smith in a statement said": the adverbial stands between.
    let mut end = group;
    while end > floor && matches!(reader.tag(end - 1), Tag::Time | Tag::Adverb) {
        end -= 1;
    }
    if end < group && end > floor && reader.tag(end - 1) == Tag::Preposition {
        end -= 1;
    }
    let phrase = reader.phrase_before(end, floor)?;
    reader.can_speak(&phrase).then_some(phrase)
}

/// Reads "NAME, who leads it," backwards from the second comma.
fn around_apposition(reader: &Reader, comma: usize, floor: usize) -> Option<Range<usize>> {
    let mark = reader.text.tokens[comma].word;
    let mut at = comma;
    let lowest = floor.max(comma.saturating_sub(APPOSITION_MAX));
    while at > lowest {
        at -= 1;
        if reader.text.tokens[at].word != mark || reader.text.is_quoted(at) {
            continue;
        }
        let Some(phrase) = reader.phrase_before(at, floor) else { continue };
        let is_head = phrase.start == floor
            || matches!(reader.tag(phrase.start - 1), Tag::Mark | Tag::Clause | Tag::And | Tag::Quote);
        let is_list = reader.tag(at + 1) == Tag::And;
        if !is_head || is_list || !reader.can_speak(&phrase) {
            continue;
        }
        let follows = reader.tag(at + 1);
        // "D-Ohio", "52," belong to the name as well; a relative clause does not.
        let is_apposition = matches!(follows, Tag::Determiner | Tag::Noun | Tag::Name | Tag::Possessive | Tag::Number);
        return Some(if is_apposition && at + 1 < comma { phrase.start..comma } else { phrase });
    }
    None
}

/// Finds the subject behind a verb ("said Lena Ortiz, the mayor"), with its apposition.
pub(crate) fn subject_after(reader: &Reader, begin: usize, ceiling: usize) -> Option<Range<usize>> {
    let phrase = reader.phrase_at(begin, ceiling)?;
    if !reader.can_speak(&phrase) {
        return None;
    }
    Some(phrase.start..with_apposition(reader, phrase.end, ceiling))
}

/// The end of a phrase with the apposition behind its comma, if there is one.
pub(crate) fn with_apposition(reader: &Reader, end: usize, ceiling: usize) -> usize {
    if end + 1 >= ceiling || !reader.text.tokens[end].is(',') {
        return end;
    }
    let first = end + 1;
    let begins = matches!(reader.tag(first), Tag::Determiner | Tag::Noun | Tag::Name | Tag::Number)
        && reader.lexicon.cue(reader.lower(first)).is_none();
    if !begins {
        return end;
    }
    let names_office = |phrase: &Range<usize>| {
        phrase.clone().any(|at| reader.lexicon.has_any(reader.lower(at), &[Class::Office, Class::Body]))
    };
    match reader.phrase_at(first, ceiling) {
        Some(phrase) if phrase.end >= ceiling || reader.tag(phrase.end) == Tag::Mark => {
            let is_close = phrase.end >= ceiling || !reader.text.is_quoted(phrase.end);
            if is_close && (names_office(&phrase) || reader.tag(first) == Tag::Determiner || phrase.end >= ceiling) {
                phrase.end
            } else {
                end
            }
        }
        _ => end,
    }
}

/// Finds the first phrase of a sentence that can speak, past adverbials that a comma ends.
pub(crate) fn first_subject(reader: &Reader, sentence: &Range<usize>) -> Option<Range<usize>> {
    let mut at = sentence.start;
    for _ in 0..3 {
        if at >= sentence.end {
            return None;
        }
        let is_adverbial = matches!(reader.tag(at), Tag::Preposition | Tag::Clause | Tag::Adverb | Tag::Time)
            || reader.lower(at).ends_with("ing");
        if !is_adverbial {
            break;
        }
        let is_short = matches!(reader.lower(at), "but" | "so" | "yet") || reader.tag(at) == Tag::And;
        at = if is_short {
            at + 1
        } else {
            (at..sentence.end).find(|&at| reader.text.tokens[at].is(',')).map(|comma| comma + 1)?
        };
    }
    reader.phrase_at(at, sentence.end).filter(|phrase| reader.can_speak(phrase))
}
