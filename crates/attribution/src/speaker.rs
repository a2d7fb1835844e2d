//! The phrase that says it, beside its verb.

use std::ops::Range;

use crate::lexicon::{Class, Trait};
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
    let mut phrase = reader.phrase_before(end, floor)?;
    if reader.lexicon.tells_verbs() {
        phrase = before_relative(reader, &phrase, floor).unwrap_or(phrase);
    } else {
        phrase = past_adverbials(reader, group, phrase, floor)?;
    }
    let phrase = without_occasion(reader, phrase);
    reader.can_speak(&phrase).then_some(phrase)
}

/// "A driver who was at the crossing said": who speaks stands before the relative clause.
fn before_relative(reader: &Reader, phrase: &Range<usize>, floor: usize) -> Option<Range<usize>> {
    let before = phrase.start.checked_sub(1).filter(|&before| before > floor)?;
    if !matches!(reader.tag(before), Tag::Preposition | Tag::Verb) {
        return None;
    }
    let lowest = floor.max(before.saturating_sub(RELATIVE_MAX));
    let relative = (lowest..before).rev().take_while(|&at| !matches!(reader.tag(at), Tag::Mark | Tag::Quote));
    let relative = relative.into_iter().find(|&at| matches!(reader.lower(at), "who" | "which"))?;
    reader.phrase_before(relative, floor).filter(|phrase| reader.can_speak(phrase))
}

/// No relative clause without commas is longer.
const RELATIVE_MAX: usize = 14;

/// Steps back over phrases that a preposition governs: "Министр во вторник на совещании сообщил". A place may speak.
fn past_adverbials(reader: &Reader, group: usize, phrase: Range<usize>, floor: usize) -> Option<Range<usize>> {
    let mut phrase = phrase;
    for _ in 0..ADVERBIAL_MAX {
        let before = phrase.start.checked_sub(1).filter(|&before| before >= floor);
        let Some(before) = before.filter(|&before| reader.tag(before) == Tag::Preposition) else { return Some(phrase) };
        let can_be_place = reader.has(before, Class::Place)
            && (reader.lexicon.is(Trait::VerbFirst) || reader.lexicon.ends(reader.lower(group), "impersonal-ending"));
        if can_be_place {
            return Some(phrase);
        }
        let mut end = before;
        while end > floor && matches!(reader.tag(end - 1), Tag::Time | Tag::Adverb | Tag::Preposition) {
            end -= 1;
        }
        phrase = reader.phrase_before(end, floor)?;
    }
    None
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
        let is_noun = matches!(follows, Tag::Determiner | Tag::Noun | Tag::Name | Tag::Possessive | Tag::Number);
        // Where a noun cannot be told from a participle, only an office will do.
        let names_office = || (at + 1..comma).any(|at| reader.has_any(at, &[Class::Office, Class::Body]));
        let is_apposition = is_noun && (reader.lexicon.tells_verbs() || names_office());
        if let Some(named) = named_before(reader, &phrase, floor) {
            return Some(named.start..comma);
        }
        return Some(if is_apposition && at + 1 < comma { phrase.start..comma } else { phrase });
    }
    None
}

/// Who a first apposition names: "Lena Ortiz, the mayor of Kell, one of three who sued, said".
fn named_before(reader: &Reader, apposition: &Range<usize>, floor: usize) -> Option<Range<usize>> {
    let comma = apposition.start.checked_sub(1).filter(|&comma| comma > floor && reader.text.tokens[comma].is(','))?;
    let is_told = reader.lexicon.tells_verbs()
        && (reader.tag(apposition.start) == Tag::Determiner
            || apposition.clone().any(|at| reader.has_any(at, &[Class::Office, Class::Body])));
    let phrase = reader.phrase_before(comma, floor).filter(|_| is_told)?;
    let is_head = phrase.start == floor || matches!(reader.tag(phrase.start - 1), Tag::Mark | Tag::Clause | Tag::Quote);
    let is_name = phrase.clone().any(|at| reader.tag(at) == Tag::Name);
    (is_head && is_name && reader.can_speak(&phrase)).then_some(phrase)
}

/// Finds the subject that stands between a verb and what opens its words, past adverbials: "сказала во вторник мэр".
pub(crate) fn subject_within(reader: &Reader, from: usize, lead: usize) -> Option<Range<usize>> {
    let mut at = from;
    while at < lead && (matches!(reader.tag(at), Tag::Adverb | Tag::Time) || reader.has(at, Class::Addressee)) {
        at += 1;
    }
    if at < lead && reader.tag(at) == Tag::Preposition {
        at = after_adverbial(reader, at, lead)?;
    }
    // "заявила РБК адвокат …": an agency in capitals before an office is told, and does not tell.
    let is_told =
        |at: usize| reader.text.tokens[at].word.chars().all(char::is_uppercase) && reader.tag(at) == Tag::Name;
    if at + 1 < lead && is_told(at) && reader.has(at + 1, Class::Office) && !reader.text.tokens[at + 1].is_capital() {
        at += 1;
    }
    subject_after(reader, at, lead).map(|subject| without_occasion(reader, subject))
}

/// No adverbial between a verb and its subject is longer.
const ADVERBIAL_MAX: usize = 8;

fn after_adverbial(reader: &Reader, preposition: usize, lead: usize) -> Option<usize> {
    let mut at = preposition + 1;
    while at < lead && matches!(reader.tag(at), Tag::Time | Tag::Number) {
        at += 1;
    }
    if at > preposition + 1 {
        return (at < lead).then_some(at);
    }
    let can_begin = |at: &usize| {
        matches!(reader.tag(*at), Tag::Name | Tag::Pronoun) || reader.has_any(*at, &[Class::Office, Class::Body])
    };
    (at + 1..lead.min(at + ADVERBIAL_MAX)).find(can_begin)
}

/// A subject in a place: "сообщили в полиции". Only a plural or a reflexive verb has one.
pub(crate) fn place_behind(reader: &Reader, verb: &Range<usize>, ceiling: usize) -> Option<Range<usize>> {
    let at = verb.end;
    let is_impersonal = reader.lexicon.ends(reader.lower(verb.end - 1), "impersonal-ending");
    if !is_impersonal || at + 1 >= ceiling || !reader.has(at, Class::Place) {
        return None;
    }
    reader.phrase_at(at + 1, ceiling).filter(|phrase| reader.can_speak(phrase))
}

/// Takes an occasion, a time or an addressee off the end of a phrase: "Кос в интервью газете".
fn without_occasion(reader: &Reader, phrase: Range<usize>) -> Range<usize> {
    if reader.lexicon.tells_verbs() {
        return phrase;
    }
    let is_occasion =
        |at: usize| reader.has_any(at, &[Class::Occasion, Class::Addressee]) || reader.tag(at) == Tag::Time;
    let is_cut = |at: &usize| {
        let is_bound = reader.tag(*at) == Tag::Preposition && (at + 1..phrase.end.min(at + 4)).any(is_occasion);
        is_bound || reader.has(*at, Class::Addressee)
    };
    let end = (phrase.start + 1..phrase.end).find(is_cut).unwrap_or(phrase.end);
    phrase.start..end
}

/// Finds the subject of a clause whose verb stands last: it begins the clause, but for adverbials and objects.
pub(crate) fn clause_subject(reader: &Reader, verb: usize, begin: usize) -> Option<Range<usize>> {
    let mut at = begin;
    for _ in 0..ADVERBIAL_MAX {
        let is_between = |at: usize| !reader.text.tokens[at].is_word() && reader.tag(at) != Tag::Name;
        while at < verb && (is_between(at) || reader.has_any(at, &[Class::Joint, Class::And])) {
            at += 1;
        }
        if at >= verb {
            return None;
        }
        let marker = (at..verb.min(at + 4)).find(|&at| reader.has(at, Class::Marker));
        match reader.tag(at) {
            Tag::Time | Tag::Adverb => at += 1,
            Tag::Preposition | Tag::Clause => {
                let comma = (at..verb).find(|&at| reader.text.tokens[at].is(','));
                let office = |at: &usize| reader.has(*at, Class::Office);
                at = comma.map(|comma| comma + 1).or_else(|| (at + 2..verb).find(office))?;
            }
            _ if marker.is_some() => at = marker? + 1,
            Tag::Pronoun => return Some(at..at + 1),
            _ => break,
        }
    }
    let goes_on = |at: usize| match reader.tag(at) {
        Tag::Preposition => reader.has(at - 1, Class::Partitive),
        Tag::Time | Tag::Adverb | Tag::Clause | Tag::Verb | Tag::Quote | Tag::Pronoun => false,
        Tag::Mark => reader.text.tokens[at].is(','),
        _ => !reader.has(at, Class::Marker),
    };
    let reach = verb.min(at + APPOSITION_MAX);
    let mut end = (at + 1..reach).find(|&at| !goes_on(at)).unwrap_or(reach);
    while end > at && !matches!(reader.tag(end - 1), Tag::Noun | Tag::Name | Tag::Possessive | Tag::Number) {
        end -= 1;
    }
    (end > at).then_some(at..end).filter(|phrase| reader.can_speak(phrase))
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
        && reader.lexicon.cues(reader.lower(first)).is_empty();
    if !begins {
        return end;
    }
    let names_office = |phrase: &Range<usize>| {
        phrase.clone().any(|at| reader.lexicon.has_any(reader.lower(at), &[Class::Office, Class::Body]))
    };
    if !reader.lexicon.tells_verbs() {
        // What is no office may be the next clause.
        let phrase = reader.phrase_at(first, ceiling).filter(names_office);
        return phrase.map_or(end, |phrase| without_occasion(reader, with_place(reader, phrase, ceiling)).end);
    }
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

/// A phrase with the preposition behind it and what that governs: "صاحبة مخبز في شارع الرصيف".
fn with_place(reader: &Reader, phrase: Range<usize>, ceiling: usize) -> Range<usize> {
    let at = phrase.end;
    if at + 1 >= ceiling || reader.tag(at) != Tag::Preposition {
        return phrase;
    }
    reader.phrase_at(at + 1, ceiling).map_or(phrase.clone(), |place| phrase.start..place.end)
}

/// Finds the first phrase of a sentence that can speak, past adverbials that a comma ends.
pub(crate) fn first_subject(reader: &Reader, sentence: &Range<usize>) -> Option<Range<usize>> {
    let mut at = sentence.start;
    if reader.lexicon.is(Trait::VerbFirst) {
        while at < sentence.end && matches!(reader.tag(at), Tag::Auxiliary | Tag::Clause | Tag::Mark | Tag::Adverb) {
            at += 1;
        }
        if at >= sentence.end || reader.tag(at) == Tag::Preposition {
            return None;
        }
        let phrase = reader.phrase_at(at + 1, sentence.end).filter(|phrase| reader.can_speak(phrase));
        return phrase.filter(|phrase| reader.lexicon.cues(reader.lower(phrase.start)).is_empty());
    }
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
