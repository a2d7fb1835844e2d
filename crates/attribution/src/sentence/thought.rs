//! What somebody thinks, wants or expects, and what a verb that no list knows reports behind "that". A record of what was
//! said leaves it out (data/quotes/GUIDE.md, "Flags"); it is found so that it is told apart.

use std::ops::Range;

use super::{Found, How, Scene, after_dateline, body_end, one};
use crate::content::Behind;
use crate::cue::{self, Verb};
use crate::lexicon::{Class, Follows, Lexicon};
use crate::phrase::{Reader, Tag};
use crate::speaker;

/// Finds the thoughts of a text beside what is said in it, in order.
pub(crate) fn find(reader: &Reader, said: &[Found]) -> Vec<Found> {
    if !reader.lexicon.tells_verbs() {
        return Vec::new();
    }
    let taken = Taken::new(reader, said);
    (0..reader.text.sentences.len()).flat_map(|number| read(reader, number, &taken)).collect()
}

/// The tokens that are part of what is said.
struct Taken {
    /// Whether a token is among somebody's words or their cue.
    is_taken: Vec<bool>,
    /// Whether the phrase of a speaker begins there.
    is_speaker: Vec<bool>,
}

impl Taken {
    fn new(reader: &Reader, said: &[Found]) -> Self {
        let count = reader.text.tokens.len();
        let mut taken = Taken { is_taken: vec![false; count], is_speaker: vec![false; count] };
        for found in said {
            found.parts.iter().chain(&found.cue).for_each(|range| taken.is_taken[range.clone()].fill(true));
            found.speaker.iter().for_each(|speaker| taken.is_speaker[speaker.start] = true);
        }
        taken
    }

    /// The stretch of a sentence around a verb that nobody's words reach into.
    fn around(&self, verb: &Range<usize>, sentence: &Range<usize>) -> Option<Range<usize>> {
        if verb.clone().any(|at| self.is_taken[at]) {
            return None;
        }
        let before = (sentence.start..verb.start).rev().find(|&at| self.is_taken[at]);
        let behind = (verb.end..sentence.end).find(|&at| self.is_taken[at] || self.is_speaker[at]);
        Some(before.map_or(sentence.start, |at| at + 1)..behind.unwrap_or(sentence.end))
    }
}

fn read(reader: &Reader, number: usize, taken: &Taken) -> Vec<Found> {
    let sentence = reader.text.sentences[number].clone();
    let (low, end) = (after_dateline(reader, &sentence), body_end(reader, &sentence));
    let mut scene = Scene { reader, number, low, end, found: Vec::new() };
    for verb in cue::find_verbs_among(reader, &sentence, Lexicon::thoughts) {
        if let Some(free) = taken.around(&verb.group, &(low..end)).filter(|_| verb.group.start >= scene.low) {
            (scene.low, scene.end) = (scene.low.max(free.start), free.end);
            scene.try_thought(&verb);
        }
    }
    for verb in &cue::find_verbs(reader, &sentence) {
        if let Some(free) = taken.around(&verb.group, &(low..end)) {
            (scene.low, scene.end) = (free.start, free.end);
            if verb.is_passive { scene.try_hearsay(verb) } else { scene.try_object_aside(verb) }
        }
    }
    (scene.low, scene.end) = (low, end);
    scene.try_reports(taken);
    scene.try_asked(taken);
    scene.try_finding(taken);
    scene.found.iter_mut().for_each(|found| found.how = How::Thought);
    scene.found
}

impl Scene<'_, '_, '_> {
    fn try_thought(&mut self, verb: &Verb) {
        if verb.follows == Follows::Quoted || verb.is_passive {
            self.try_impression(verb);
        } else {
            self.try_verb(verb, &[]);
        }
    }

    /// "The plan seems to fail", "the plan is expected to fail": subject and infinitive are the words, nobody's.
    fn try_impression(&mut self, verb: &Verb) {
        let next = verb.group.end;
        let leads_on = next + 1 < self.end && self.reader.lower(next) == "to";
        let Some(subject) = speaker::subject_before(self.reader, verb.group.start, self.low).filter(|_| leads_on)
        else {
            return;
        };
        let parts = vec![subject, next..self.end];
        self.low = self.end;
        self.push(verb.group.clone(), None, parts, &Behind::default(), How::Thought);
    }

    /// "The plan is said to fail"; "the council was urged to wait".
    fn try_hearsay(&mut self, verb: &Verb) {
        let next = verb.group.end;
        match verb.follows {
            Follows::Free | Follows::That => self.try_impression(verb),
            Follows::Told | Follows::Asked | Follows::To if next + 1 < self.end && self.reader.lower(next) == "to" => {
                self.push(verb.group.clone(), None, one(next..self.end), &Behind::default(), How::Thought);
            }
            _ => {}
        }
    }

    /// "…, calling for an end to it": the object of a participle, spoken of by whom the sentence is about.
    fn try_object_aside(&mut self, verb: &Verb) {
        let sentence = &self.reader.text.sentences[self.number];
        let subject = speaker::first_subject(self.reader, sentence).filter(|subject| subject.end <= verb.group.start);
        let is_met = |found: &Found| {
            found.cue.as_ref().is_some_and(|cue| cue.start <= verb.group.start && verb.group.start < cue.end)
                || found.parts.iter().any(|part| part.contains(&verb.group.start))
        };
        if let Some(subject) = subject.filter(|_| !self.found.iter().any(is_met)) {
            self.try_object(verb, &subject, &[]);
        }
    }

    /// "Asked about the delay, he …", "was asked whether …": nobody is named.
    fn try_asked(&mut self, taken: &Taken) {
        let tokens = &self.reader.text.tokens;
        for at in self.low..self.end.saturating_sub(2) {
            let opens = self.reader.has_any(at + 1, &[Class::Question, Class::Asked])
                || matches!(self.reader.lower(at + 1), "whether" | "about");
            if self.reader.lower(at) != "asked" || !opens {
                continue;
            }
            let is_group = |at: &usize| matches!(self.reader.tag(*at), Tag::Auxiliary | Tag::Adverb);
            let begin = (self.low..at).rev().take_while(is_group).last();
            let is_set_off =
                at == self.low || tokens[at - 1].is(',') || begin.is_some_and(|begin| self.has_being(begin..at));
            let cue = begin.unwrap_or(at)..at + 1;
            let Some(free) = taken.around(&cue, &(self.low..self.end)).filter(|_| is_set_off) else { continue };
            let comma = (at + 2..free.end).find(|&at| tokens[at].is(',') && !self.reader.text.is_quoted(at));
            return self.push(cue, None, one(at + 1..comma.unwrap_or(free.end)), &Behind::default(), How::Thought);
        }
    }

    fn has_being(&self, mut group: Range<usize>) -> bool {
        group.any(|at| matches!(self.reader.lower(at), "is" | "are" | "was" | "were" | "been" | "being"))
    }

    /// "In a new poll, six in ten want it": what a poll finds.
    fn try_finding(&mut self, taken: &Taken) {
        let at = self.low;
        let is_in = self.reader.lower(at) == "in" && at + 2 < self.end;
        let Some(source) = self.reader.phrase_at(at + 1, self.end).filter(|_| is_in) else { return };
        let comma = source.end;
        let is_finding = source.clone().any(|at| self.reader.has(at, Class::Finding));
        let is_over =
            comma + 2 < self.end && self.reader.text.tokens[comma].is(',') && self.reader.has_verb(comma + 1..self.end);
        let is_free = taken.around(&(comma..self.end), &(at..self.end)).is_some();
        if is_finding && is_over && is_free {
            self.push(at..at + 1, source, one(comma + 1..self.end), &Behind::default(), How::Thought);
        }
    }

    /// "Ortiz hinted that …", "she is confident that …": a clause under a verb beyond the lists, or beyond their orders.
    fn try_reports(&mut self, taken: &Taken) {
        for opener in self.low + 2..self.end {
            let opens = matches!(self.reader.lower(opener), "that" | "whether" | "how" | "why")
                && self.reader.tag(opener) == Tag::Clause;
            if opens && !self.found.iter().any(|found| found.parts.iter().any(|part| part.contains(&opener))) {
                self.try_report(opener, taken);
            }
        }
    }

    fn try_report(&mut self, opener: usize, taken: &Taken) {
        let at = opener - 1;
        let Some(free) = taken.around(&(at..opener), &(self.low..self.end)).filter(|free| free.contains(&opener))
        else {
            return;
        };
        // "the report that was lost": a relative clause.
        let is_relative = opener + 1 < free.end && matches!(self.reader.tag(opener + 1), Tag::Auxiliary | Tag::Verb);
        if !self.can_report(at) || is_relative || !self.reader.has_verb(opener + 1..free.end) {
            return;
        }
        let mut begin = at;
        while begin > free.start
            && (matches!(self.reader.tag(begin - 1), Tag::Auxiliary | Tag::Adverb)
                || self.reader.lower(begin - 1) == "to")
        {
            begin -= 1;
        }
        if (begin..at).any(|at| self.reader.has(at, Class::Negative)) {
            return;
        }
        let sentence = &self.reader.text.sentences[self.number];
        let first = || speaker::first_subject(self.reader, sentence).filter(|subject| subject.end <= begin);
        let Some(subject) = speaker::subject_before(self.reader, begin, free.start).or_else(first) else { return };
        let behind = Behind { begin: opener, is_opened: true, ..Behind::default() };
        self.push(begin..at + 1, subject, one(opener..free.end), &behind, How::Thought);
    }

    fn can_report(&self, at: usize) -> bool {
        let lower = self.reader.lower(at);
        let is_listed = !self.reader.lexicon.cues(lower).is_empty() || !self.reader.lexicon.thoughts(lower).is_empty();
        let is_verb = self.reader.tag(at) == Tag::Verb && !CAUSES.iter().any(|cause| lower.starts_with(cause));
        is_listed || is_verb || self.reader.has(at, Class::Certain)
    }
}

/// What verbs begin with that make something so instead of reporting it: "ensured that", "meant that".
const CAUSES: [&str; 8] = ["ensur", "mean", "meant", "requir", "guarantee", "provid", "given", "prov"];
