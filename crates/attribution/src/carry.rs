//! Quotations that no cue of their own attributes: sentences of a quotation that goes on, speakers carried over
//! paragraphs, quotations behind a colon.

use std::ops::Range;

use crate::cue;
use crate::phrase::{Reader, Tag};
use crate::sentence::{Found, How};
use crate::speaker;

/// A quotation of fewer words beside no cue is a name or a manner of speaking.
const CARRIED_WORDS_MIN: usize = 5;

/// Gives each quotation that is left its speaker, or leaves it alone.
pub(crate) fn carry(reader: &Reader, found: &mut Vec<Found>) {
    let mut taken = vec![false; reader.text.quotations.len()];
    for part in found.iter().flat_map(|found| &found.parts) {
        (part.start..part.end).filter_map(|at| reader.text.within[at]).for_each(|quotation| taken[quotation] = true);
    }
    let mut carried: Vec<Found> = Vec::new();
    let mut next = 0;
    for (number, sentence) in reader.text.sentences.iter().enumerate() {
        while next < found.len() && found[next].sentence < number {
            next += 1;
        }
        let Some(bare) = bare_quotation(reader, sentence, &taken) else { continue };
        attribute(reader, number, &bare, found, next, &mut carried);
    }
    found.append(&mut carried);
    found.sort_by_key(|found| found.parts[0].start);
}

/// A quotation that is its whole sentence, or that a colon introduces.
struct Bare {
    tokens: Range<usize>,
    is_introduced: bool,
}

fn bare_quotation(reader: &Reader, sentence: &Range<usize>, taken: &[bool]) -> Option<Bare> {
    let is_free = |at: &usize| reader.text.within[*at].is_some_and(|quotation| !taken[quotation]);
    let first = sentence.clone().find(is_free)?;
    let last = sentence.clone().rev().find(is_free)?;
    // The stop belongs to the words that end with it, also behind their closing mark.
    let is_stop = |at: usize| at < sentence.end && reader.text.tokens[at].is_stop();
    let end = last + 1 + usize::from(is_stop(last + 1));
    let has_outside = (sentence.start..first).chain(last + 1..sentence.end).any(|at| reader.text.tokens[at].is_word());
    let is_whole = !has_outside
        && sentence
            .clone()
            .all(|at| reader.text.is_quoted(at) || !reader.text.tokens[at].is_word() || reader.tag(at) == Tag::And);
    let is_introduced = first > sentence.start && reader.text.tokens[first - 1].is(':');
    let behind = reader.text.count_words(last + 1..sentence.end);
    if is_introduced && behind == 0 && reader.text.count_words(first..last + 1) >= CARRIED_WORDS_MIN {
        return Some(Bare { tokens: first..end, is_introduced: true });
    }
    is_whole.then_some(Bare { tokens: first..end, is_introduced: false })
}

fn attribute(reader: &Reader, number: usize, bare: &Bare, found: &mut [Found], next: usize, carried: &mut Vec<Found>) {
    let paragraph = paragraph_of(reader, bare.tokens.start);
    let begins_paragraph = bare.tokens.start <= reader.text.paragraphs[paragraph].start;
    let before = found[..next].last().filter(|last| paragraph_of(reader, last.parts[0].start) == paragraph).is_some();
    if bare.is_introduced {
        let subject = speaker::first_subject(reader, &reader.text.sentences[number])
            .filter(|subject| subject.end <= bare.tokens.start);
        let cue = found.get(next).filter(|found| found.sentence == number).and_then(|found| found.speaker.clone());
        if let Some(speaker) = cue.or(subject) {
            carried.push(new(number, bare, speaker));
        }
        return;
    }
    // The sentence before in this paragraph was a quotation with a speaker: one statement goes on.
    let joins_carried = carried
        .last()
        .is_some_and(|last| last.sentence + 1 == number && paragraph_of(reader, last.parts[0].start) == paragraph);
    if !begins_paragraph && joins_carried {
        if let Some(last) = carried.last_mut() {
            last.parts.push(bare.tokens.clone());
        }
        return;
    }
    if !begins_paragraph && before {
        let last = &mut found[next - 1];
        let is_quoted = last.parts.iter().any(|part| part.clone().any(|at| reader.text.is_quoted(at)));
        if is_quoted && last.sentence + 1 >= number {
            last.parts.push(bare.tokens.clone());
        } else if let Some(speaker) = last.speaker.clone() {
            carried.push(new(number, bare, speaker));
        }
        return;
    }
    if begins_paragraph && let Some(introduced) = introduced_before(reader, number, bare) {
        carried.push(introduced);
        return;
    }
    // "A," she said. — and the next paragraph is a quotation without a cue: she goes on.
    let goes_on = |last: &Found| {
        let end = last.parts[last.parts.len() - 1].clone();
        last.sentence + 1 == number
            && last.how == How::Before
            && last.parts.iter().all(|part| reader.text.is_quoted(part.start))
            && reader.text.is_quoted(end.start)
    };
    if begins_paragraph && let Some(last) = found[..next].last_mut().filter(|last| goes_on(last)) {
        last.parts.push(bare.tokens.clone());
        return;
    }
    if let Some(speaker) = find_speaker(reader, number, bare, found, next, carried) {
        carried.push(new(number, bare, speaker));
    }
}

/// "Obama tweeted:" at a paragraph's end, and the quotation alone in the next.
fn introduced_before(reader: &Reader, number: usize, bare: &Bare) -> Option<Found> {
    let before = reader.text.sentences[number.checked_sub(1)?].clone();
    let last = &reader.text.tokens[before.end - 1];
    if !(last.is(':') || last.is(',')) {
        return None;
    }
    let verb = cue::find_verbs(reader, &before).pop().filter(|verb| !verb.is_participle)?;
    let subject = speaker::subject_before(reader, verb.group.start, before.start)
        .or_else(|| speaker::subject_within(reader, verb.group.end, before.end - 1))?;
    Some(Found { cue: Some(verb.group), how: How::Opened, ..new(number, bare, subject) })
}

fn find_speaker(
    reader: &Reader,
    number: usize,
    bare: &Bare,
    found: &[Found],
    next: usize,
    carried: &[Found],
) -> Option<Range<usize>> {
    let paragraph = paragraph_of(reader, bare.tokens.start);
    let begins_paragraph = bare.tokens.start <= reader.text.paragraphs[paragraph].start;
    if !begins_paragraph && number > 0 {
        let before = speaker::first_subject(reader, &reader.text.sentences[number - 1]);
        if before.is_some() {
            return before;
        }
    }
    // A sentence in the same paragraph that follows tells who speaks.
    let after = found.get(next).filter(|after| paragraph_of(reader, after.parts[0].start) == paragraph);
    let last = found[..next].last().into_iter().chain(carried.last()).max_by_key(|found| found.sentence);
    let near = last.filter(|last| paragraph_of(reader, last.parts[last.parts.len() - 1].start) + 1 >= paragraph);
    let near_speaker = near.and_then(|last| last.speaker.clone());
    after.and_then(|after| after.speaker.clone()).or(near_speaker).or_else(|| {
        // Whom English news quotes at a paragraph's head without a cue, it has quoted before.
        let before = number.checked_sub(1).filter(|_| !reader.lexicon.tells_verbs())?;
        speaker::first_subject(reader, &reader.text.sentences[before])
    })
}

fn new(sentence: usize, bare: &Bare, speaker: Range<usize>) -> Found {
    Found {
        sentence,
        cue: None,
        speaker: Some(speaker),
        parts: vec![bare.tokens.clone()],
        addressee: None,
        occasion: None,
        how: How::Carried,
    }
}

fn paragraph_of(reader: &Reader, token: usize) -> usize {
    reader.text.paragraphs.partition_point(|paragraph| paragraph.end <= token)
}
