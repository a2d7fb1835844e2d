//! Words that are no clause: "proposed a ban on …", "called for an end to …".

use std::ops::Range;

use super::{How, Scene, one};
use crate::content::Behind;
use crate::cue::Verb;
use crate::lexicon::Class;
use crate::phrase::Tag;

impl Scene<'_, '_, '_> {
    /// Takes the object of a verb that tells for what was said.
    pub(super) fn try_object(&mut self, verb: &Verb, subject: &Range<usize>, later: &[Verb]) {
        let begin = verb.group.end;
        if !verb.has_object || begin >= self.end || !self.begins_object(begin) || !self.is_somebody(subject) {
            return;
        }
        let end = self.object_end(begin, self.cut(begin, later));
        self.low = end;
        self.push(verb.group.clone(), subject.clone(), one(begin..end), &Behind::default(), How::Object);
    }

    /// Whether a phrase can be a person or a body beyond doubt: what is none shows and proposes much.
    fn is_somebody(&self, subject: &Range<usize>) -> bool {
        subject.clone().any(|at| match self.reader.tag(at) {
            Tag::Pronoun => !matches!(self.reader.lower(at), "it" | "we" | "you" | "one"),
            Tag::Name => true,
            _ => self.reader.has_any(at, &[Class::Office, Class::Body, Class::Courtesy, Class::Finding]),
        })
    }

    fn begins_object(&self, at: usize) -> bool {
        let lower = self.reader.lower(at);
        let is_reflexive = lower.ends_with("self") || lower.ends_with("selves");
        let is_nominal = matches!(
            self.reader.tag(at),
            Tag::Determiner | Tag::Possessive | Tag::Noun | Tag::Name | Tag::Number | Tag::Pronoun | Tag::Quote
        );
        !is_reflexive && (is_nominal || lower.ends_with("ing"))
    }

    /// Where an object ends: before what is told beside it.
    fn object_end(&self, begin: usize, cut: usize) -> usize {
        let tokens = &self.reader.text.tokens;
        let is_off = |at: &usize| {
            tokens[*at].is(',')
                && !self.reader.text.is_quoted(*at)
                && *at + 1 < cut
                && (self.reader.lower(*at + 1).ends_with("ing")
                    || matches!(self.reader.tag(*at + 1), Tag::Clause | Tag::And)
                    || self.reader.has(*at + 1, Class::Joint))
        };
        (begin + 1..cut).find(is_off).unwrap_or(cut)
    }
}
