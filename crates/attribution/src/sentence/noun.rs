//! Nouns that attribute a clause: "the claim that …", "Ortiz's promise that …", "a report by the agency that …".

use std::ops::Range;

use super::{How, Scene};
use crate::content::Behind;
use crate::lexicon::Class;
use crate::phrase::Tag;

/// No more tokens stand between a noun that attributes and "that".
const BETWEEN_MAX: usize = 12;

impl Scene<'_, '_, '_> {
    /// Finds the nouns whose clause no verb has taken.
    pub(super) fn try_nouns(&mut self, sentence: &Range<usize>) {
        if !self.reader.lexicon.tells_verbs() {
            return;
        }
        for at in sentence.start + 1..self.end {
            if self.reader.has(at, Class::Telling) && !self.reader.text.is_quoted(at) {
                self.try_noun(at, sentence);
            }
        }
    }

    fn try_noun(&mut self, noun: usize, sentence: &Range<usize>) {
        let Some(begin) = self.determined(noun, sentence.start) else { return };
        let Some((opener, behind)) = self.clause_of(noun) else { return };
        let is_taken = |found: &super::Found| {
            found.parts.iter().any(|part| part.end > noun && part.start < self.end)
                || found.cue.as_ref().is_some_and(|cue| cue.end > begin)
        };
        if self.found.iter().any(is_taken) {
            return;
        }
        let speaker = behind.or_else(|| self.owner(begin, sentence.start));
        let end = self.cut(opener, &[]);
        self.push(begin..noun + 1, speaker, super::one(opener..end), &Behind::default(), How::Noun);
    }

    /// The first token of the noun's own phrase, if something shows that it is a noun.
    fn determined(&self, noun: usize, floor: usize) -> Option<usize> {
        let mut begin = noun;
        while begin > floor && self.reader.tag(begin - 1) == Tag::Noun && noun - begin < 4 {
            begin -= 1;
        }
        let before = begin.checked_sub(1).filter(|&before| before >= floor)?;
        match self.reader.tag(before) {
            Tag::Determiner | Tag::Possessive => Some(before),
            Tag::Preposition | Tag::Verb => Some(begin),
            _ => None,
        }
    }

    /// Where "that" opens the noun's clause, and who is named between ("by", "from").
    fn clause_of(&self, noun: usize) -> Option<(usize, Option<Range<usize>>)> {
        let mut at = noun + 1;
        let mut speaker = None;
        if at < self.end && matches!(self.reader.lower(at), "by" | "from" | "of") {
            let phrase = self.reader.phrase_at(at + 1, self.end.min(at + BETWEEN_MAX))?;
            at = phrase.end;
            speaker = self.reader.can_speak(&phrase).then_some(phrase);
        }
        let opens = at + 2 < self.end && self.reader.lower(at) == "that";
        // "the claim that was made": a relative clause tells of the noun.
        let is_clause = || !matches!(self.reader.tag(at + 1), Tag::Auxiliary | Tag::Verb | Tag::Adverb);
        (opens && is_clause() && self.reader.has_verb(at + 1..self.end)).then_some((at, speaker))
    }

    /// Whose the noun is: "Ortiz's", "his".
    fn owner(&self, begin: usize, floor: usize) -> Option<Range<usize>> {
        if self.reader.tag(begin) != Tag::Possessive {
            return None;
        }
        if self.reader.is_genitive(begin) {
            let phrase = self.reader.phrase_before(begin, floor).filter(|phrase| self.reader.can_speak(phrase))?;
            return Some(self.named(phrase));
        }
        (!matches!(self.reader.lower(begin), "whose")).then(|| begin..begin + 1)
    }

    /// Of a phrase that ends in a name, the name and the office before it: what else stands there may be a verb.
    fn named(&self, phrase: Range<usize>) -> Range<usize> {
        let is_named = |at: usize| {
            self.reader.tag(at) == Tag::Name || self.reader.has_any(at, &[Class::Office, Class::Courtesy, Class::Body])
        };
        let mut begin = phrase.end;
        while begin > phrase.start && is_named(begin - 1) {
            begin -= 1;
        }
        if begin < phrase.end && self.reader.tag(phrase.end - 1) == Tag::Name { begin..phrase.end } else { phrase }
    }
}
