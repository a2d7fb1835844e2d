//! Quotations that a comma binds to a verb that no list knows: "…," thundered Ortiz.

use std::ops::Range;

use super::{How, Scene, one};
use crate::content::Behind;
use crate::phrase::Tag;
use crate::speaker;

/// A shorter quotation beside a comma may be a name.
const WORDS_MIN: usize = 5;

/// No signature below a quotation has more tokens.
const SIGNATURE_MAX: usize = 16;

impl Scene<'_, '_, '_> {
    /// Attributes the quotations that no cue has taken.
    pub(super) fn try_unknown(&mut self, sentence: &Range<usize>) {
        if !self.reader.lexicon.tells_verbs() {
            return;
        }
        let mut at = sentence.start;
        while at < self.end {
            let Some(quotation) = self.reader.text.within[at] else {
                at += 1;
                continue;
            };
            let end = self.reader.text.quotations[quotation].end.min(sentence.end);
            self.try_bound(at..end, sentence);
            at = end.max(at + 1);
        }
    }

    fn try_bound(&mut self, quotation: Range<usize>, sentence: &Range<usize>) {
        let is_taken = |found: &super::Found| {
            found.parts.iter().any(|part| part.start < quotation.end && part.end > quotation.start)
        };
        if self.reader.text.count_words(quotation.clone()) < WORDS_MIN || self.found.iter().any(is_taken) {
            return;
        }
        if let Some(speaker) = self.signature(&quotation) {
            return self.push(None, speaker, one(quotation), &Behind::default(), How::Unknown);
        }
        let bound = self.verb_behind(&quotation).or_else(|| self.verb_before(&quotation, sentence));
        if let Some((cue, speaker)) = bound {
            self.push(cue, speaker, one(quotation), &Behind::default(), How::Unknown);
        }
    }

    /// "…" — Lena Ortiz, mayor.
    fn signature(&self, quotation: &Range<usize>) -> Option<Range<usize>> {
        let at = quotation.end;
        let is_dash = at + 1 < self.end && self.reader.text.tokens[at].is_dash();
        let can_sign = |at: usize| {
            matches!(self.reader.tag(at), Tag::Determiner | Tag::Possessive) || self.reader.text.tokens[at].is_capital()
        };
        let is_named = is_dash && can_sign(at + 1) && self.end - at <= SIGNATURE_MAX;
        let subject = speaker::subject_after(self.reader, at + 1, self.end).filter(|_| is_named)?;
        let is_over = subject.end >= self.end || self.reader.tag(subject.end) == Tag::Mark;
        (is_over && !self.reader.has_verb(at + 1..self.end)).then_some(subject)
    }

    /// "…," thundered Ortiz; "…," Ortiz thundered.
    fn verb_behind(&self, quotation: &Range<usize>) -> Option<(Range<usize>, Range<usize>)> {
        let tokens = &self.reader.text.tokens;
        let close = quotation.end - 1;
        let mut at = quotation.end;
        let is_outside = at < self.end && tokens[at].is(',');
        if !is_outside && !tokens[close.saturating_sub(1)].is(',') {
            return None;
        }
        at += usize::from(is_outside);
        if at >= self.end {
            return None;
        }
        if self.is_verb(at) {
            let subject = speaker::subject_after(self.reader, at + 1, self.end)?;
            return self.is_named(&subject).then_some((at..at + 1, subject));
        }
        let subject = self.reader.phrase_at(at, self.end).filter(|phrase| self.reader.can_speak(phrase))?;
        let verb = (subject.end..self.end.min(subject.end + 3)).find(|&at| self.reader.tag(at) != Tag::Adverb)?;
        (self.is_verb(verb) && self.is_named(&subject)).then_some((verb..verb + 1, subject))
    }

    /// Ortiz thundered, "…".
    fn verb_before(&self, quotation: &Range<usize>, sentence: &Range<usize>) -> Option<(Range<usize>, Range<usize>)> {
        let tokens = &self.reader.text.tokens;
        let comma = quotation.start.checked_sub(1).filter(|&comma| comma > sentence.start && tokens[comma].is(','))?;
        let begins = tokens.get(quotation.start + 1).is_some_and(|first| first.is_capital());
        let subject = speaker::first_subject(self.reader, sentence).filter(|subject| subject.end < comma)?;
        let verb = (subject.end..comma).find(|&at| self.is_verb(at))?;
        (begins && self.is_named(&subject)).then_some((verb..verb + 1, subject))
    }

    fn is_verb(&self, at: usize) -> bool {
        self.reader.tag(at) == Tag::Verb || self.reader.lower(at).ends_with("ed") && self.reader.tag(at) == Tag::Noun
    }

    /// Whether a phrase has a name, a pronoun or an article: a bare noun is more often an object.
    fn is_named(&self, phrase: &Range<usize>) -> bool {
        let first = self.reader.tag(phrase.start);
        matches!(first, Tag::Pronoun | Tag::Determiner | Tag::Possessive)
            || phrase.clone().any(|at| self.reader.tag(at) == Tag::Name)
    }
}
