//! Verbs without their speaker as a subject: "it was announced that …", "was told by aides that …", and denied ones.

use super::{How, Scene};
use crate::content;
use crate::cue::Verb;
use crate::lexicon::{Class, Follows};
use crate::phrase::Tag;
use crate::speaker;

impl Scene<'_, '_, '_> {
    /// "It was announced that …": nobody is named, or somebody behind "by".
    pub(super) fn try_passive(&mut self, verb: &Verb, later: &[Verb]) {
        let at = verb.group.end;
        let by = (at < self.end && self.reader.lower(at) == "by")
            .then(|| self.reader.phrase_at(at + 1, self.end).filter(|phrase| self.reader.can_speak(phrase)))
            .flatten();
        let from = by.as_ref().map_or(at, |phrase| phrase.end);
        let follows = if verb.follows == Follows::Told { Follows::Free } else { verb.follows };
        let behind = content::read_behind(self.reader, from, self.end, follows);
        let is_clause = behind.is_opened && behind.begin < self.end && self.reader.lower(behind.begin) != "to";
        // "was read by a machine that is good at it": a relative clause tells of who did it.
        let is_relative = behind.begin + 1 < self.end
            && self.reader.lower(behind.begin) == "that"
            && matches!(self.reader.tag(behind.begin + 1), Tag::Auxiliary | Tag::Verb);
        if !is_clause || is_relative || behind.is_quoted && by.is_none() {
            return;
        }
        let parts = self.parts_behind(&behind, later);
        self.low = parts.last().map_or(self.low, |part| part.end);
        self.push(verb.group.clone(), by, parts, &behind, How::Passive);
    }

    /// "would not say whether …": what was not told is asked.
    pub(super) fn try_denied(&mut self, verb: &Verb, later: &[Verb]) {
        let behind = content::read_behind(self.reader, verb.group.end, self.end, verb.follows);
        let begin = behind.begin;
        let is_asked = begin < self.end
            && !behind.is_quoted
            && (self.reader.has_any(begin, &[Class::Question, Class::Asked]) || self.reader.lower(begin) == "whether")
            && self.reader.tag(begin) != Tag::Name;
        if !is_asked {
            return;
        }
        let Some(subject) = speaker::subject_before(self.reader, verb.group.start, self.low) else { return };
        let parts = self.parts_behind(&behind, later);
        self.low = parts.last().map_or(self.low, |part| part.end);
        self.push(verb.group.clone(), subject, parts, &behind, How::Passive);
    }
}
