//! Sources that are named without a clause of their own: "according to Ortiz", "as the ministry said".

use std::ops::Range;

use super::{How, Scene, one};
use crate::content::Behind;
use crate::lexicon::{Class, Form, Source};
use crate::phrase::Tag;
use crate::speaker;

/// No "as the ministry said" has more tokens.
const TOLD_MAX: usize = 40;

/// A source and the words it is named behind.
struct Named {
    cue: Range<usize>,
    source: Range<usize>,
    /// The first token of both.
    start: usize,
    /// The token behind both.
    end: usize,
}

impl Scene<'_, '_, '_> {
    /// "According to Ortiz, …" and "…, according to Ortiz."
    pub(super) fn try_source(&mut self, sentence: &Range<usize>) {
        let Some(Named { cue, source, start: at, end: behind }) =
            (sentence.start..self.end).find_map(|at| self.source_at(at, sentence))
        else {
            return;
        };
        let tokens = &self.reader.text.tokens;
        let after = (behind < self.end && tokens[behind].is(',')).then_some(behind + 1);
        if at <= sentence.start + 1 {
            let begin = after.unwrap_or(behind);
            if begin < self.end {
                // What others say within it is nested.
                self.found.clear();
                self.push(cue, source, one(begin..self.end), &Behind::default(), How::According);
            }
            return;
        }
        let taken =
            self.found.iter().map(|found| found.parts[found.parts.len() - 1].end).filter(|&end| end <= at).max();
        let mut end = at;
        while end > sentence.start && (tokens[end - 1].is(',') || tokens[end - 1].is('—') || tokens[end - 1].is('–'))
        {
            end -= 1;
        }
        if taken.is_some_and(|taken| taken + 3 > end) {
            return;
        }
        let mut begin = taken.unwrap_or(sentence.start);
        while begin < end && !tokens[begin].is_word() && !self.reader.text.is_quoted(begin) {
            begin += 1;
        }
        let has_words = begin < end && self.reader.text.count_words(begin..end) > 0;
        let mut parts = if has_words { one(begin..end) } else { return };
        if let Some(after) = after.filter(|&after| after + 2 < self.end && tokens[at - 1].is(',')) {
            // "…, according to Lind, and will be replaced": what goes on has the subject of what was said before.
            let goes_on = self.reader.tag(after) == Tag::And && self.reader.tag(after + 1) == Tag::Auxiliary;
            let is_aside = matches!(self.reader.tag(after), Tag::Clause | Tag::Preposition | Tag::And) && !goes_on
                || self.reader.lower(after).ends_with("ing");
            if !is_aside && self.found.is_empty() {
                let dashes = (after..self.end).take_while(|&at| tokens[at].is_dash()).count();
                parts.push(after + dashes..self.end);
            }
        }
        self.push(cue, source, parts, &Behind::default(), How::According);
    }

    fn source_at(&self, at: usize, sentence: &Range<usize>) -> Option<Named> {
        if self.reader.text.is_quoted(at) {
            return None;
        }
        self.reader.lexicon.sources().iter().find_map(|source| self.behind_phrase(at, source, sentence)).or_else(|| {
            let is_set_off = at == sentence.start || self.reader.text.tokens[at - 1].is(',');
            (is_set_off && self.reader.has(at, Class::As)).then(|| self.told_as(at)).flatten()
        })
    }

    /// "according to" and who; "по его словам", where the possessive is the source.
    fn behind_phrase(&self, at: usize, source: &Source, sentence: &Range<usize>) -> Option<Named> {
        let end = at + source.words.len();
        if end > self.end || end == self.end && source.slot.is_none() {
            return None;
        }
        let is_here = |number: usize, word: &str| match source.slot {
            Some(slot) if slot == number => self.reader.has(at + number, Class::Possessive),
            _ => self.reader.lower(at + number) == word,
        };
        if !source.words.iter().enumerate().all(|(number, word)| is_here(number, word)) {
            return None;
        }
        if let Some(slot) = source.slot {
            return Some(Named { cue: at..end, source: at + slot..at + slot + 1, start: at, end });
        }
        let is_first = at <= sentence.start + 1;
        let phrase = if self.reader.lexicon.tells_verbs() || !is_first {
            self.up_to_comma(speaker::subject_after(self.reader, end, self.end)?, is_first)
        } else {
            // Behind its comma the clause begins, unless another comma ends an apposition.
            let bare = self.reader.phrase_at(end, self.end).filter(|phrase| self.reader.can_speak(phrase))?;
            let is_bound = bare.end < self.end && self.reader.tag(bare.end) == Tag::Preposition;
            let bare = self.up_to_comma(bare, is_bound);
            let whole = speaker::with_apposition(self.reader, bare.end, self.end);
            let is_closed = whole < self.end && self.reader.text.tokens[whole].is(',');
            if is_closed { bare.start..whole } else { bare }
        };
        let end_of_source = if is_first { self.past_participle(phrase.end) } else { phrase.end };
        Some(Named { cue: at..end, start: at, end: end_of_source, source: phrase })
    }

    /// The comma behind what was done to a source at a sentence's head: "According to a survey published by the union, …".
    fn past_participle(&self, at: usize) -> usize {
        let is_done = at + 1 < self.end
            && self.reader.tag(at) == Tag::Verb
            && self.reader.lower(at).ends_with("ed")
            && matches!(self.reader.tag(at + 1), Tag::Preposition | Tag::Time | Tag::Adverb | Tag::Determiner);
        let goes_on = |at: &usize| {
            !matches!(self.reader.tag(*at), Tag::Verb | Tag::Auxiliary | Tag::Clause | Tag::Mark | Tag::Quote)
        };
        let end = (at + 1..self.end).find(|at| !goes_on(at)).unwrap_or(self.end);
        if is_done && end < self.end && self.reader.text.tokens[end].is(',') { end } else { at }
    }

    /// A source at a sentence's head reaches to its comma: "According to the ambassador to the United States, …".
    fn up_to_comma(&self, phrase: Range<usize>, is_first: bool) -> Range<usize> {
        let goes_on =
            |at: &usize| matches!(self.reader.tag(*at), Tag::Preposition | Tag::Determiner | Tag::Noun | Tag::Name);
        let end = (phrase.end..self.end).find(|at| !goes_on(at)).unwrap_or(phrase.end);
        let is_closed = end < self.end && self.reader.text.tokens[end].is(',');
        if is_first && is_closed { phrase.start..end } else { phrase }
    }

    /// "как сообщил мэр", "كما قال الوزير", "как он сказал".
    fn told_as(&self, at: usize) -> Option<Named> {
        let tokens = &self.reader.text.tokens;
        let reach = self.end.min(at + TOLD_MAX);
        let end = (at..reach).find(|&at| tokens[at].is(',')).unwrap_or(reach);
        let is_cue = |at: &usize| {
            let cues = self.reader.lexicon.cues(self.reader.lower(*at));
            cues.iter().any(|cue| cue.rest.is_empty() && matches!(cue.form, Form::Past | Form::Third))
        };
        let verb = (at + 1..end.min(at + 5)).find(is_cue)?;
        let tells = self.reader.lexicon.tells_verbs();
        let is_verbal = |at| matches!(self.reader.tag(at), Tag::Verb | Tag::Auxiliary | Tag::Clause | Tag::Quote);
        if tells && (verb + 1..end).any(is_verbal) {
            return None;
        }
        let cue = at..verb + 1;
        let behind = (!tells).then(|| speaker::subject_within(self.reader, verb + 1, end)).flatten();
        let source = behind.or_else(|| speaker::place_behind(self.reader, &cue, end));
        let before = || self.reader.phrase_at(at + 1, verb).filter(|phrase| self.reader.can_speak(phrase));
        let source = source.or_else(before)?;
        let cue = if source.end <= verb { verb..verb + 1 } else { cue };
        Some(Named { cue, source, start: at, end })
    }
}
