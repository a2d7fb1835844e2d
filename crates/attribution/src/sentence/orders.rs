//! The orders of languages that English has not: a clause that must be opened, and a verb that stands last.

use std::ops::Range;

use super::{How, Scene, one};
use crate::content::{self, Behind, Opened};
use crate::cue::Verb;
use crate::lexicon::{Class, Follows, Trait};
use crate::phrase::Tag;
use crate::speaker;

/// A quotation of fewer words behind a verb that stands last is no statement of its own.
const WORDS_MIN: usize = 3;

impl Scene<'_, '_, '_> {
    /// "Мэр сообщила, что …", "قال الوزير إن …", "«…», — сказала мэр."
    pub(super) fn try_opened(&mut self, verb: &Verb, later: &[Verb]) {
        let opened = content::find_opened(self.reader, verb, self.end).filter(|opened| !self.goes_on(verb, opened));
        // What somebody thinks is no statement, unless it is quoted.
        if verb.follows == Follows::Quoted && opened.as_ref().is_some_and(|opened| !opened.behind.is_quoted) {
            return;
        }
        if let Some(Opened { lead, behind }) = opened {
            let Some(subject) = self.subject_of(verb, lead) else { return };
            let parts = self.parts_behind(&behind, later);
            self.low = parts.last().map_or(self.low, |part| part.end);
            let how = if verb.is_participle { How::Shared } else { How::Opened };
            return self.push(verb.group.clone(), subject, parts, &behind, how);
        }
        if verb.is_participle {
            return;
        }
        let reach = self.attribution_end(verb);
        let behind = speaker::place_behind(self.reader, &verb.group, reach)
            .or_else(|| speaker::subject_within(self.reader, verb.group.end, reach));
        let (subject, left) = match behind {
            Some(subject) => (subject, self.left_of(self.before_pointer(verb.group.start))),
            None => {
                let Some(subject) = speaker::subject_before(self.reader, verb.group.start, self.low) else { return };
                let left = self.left_of(subject.start);
                (subject, left)
            }
        };
        let Some(left) = left.filter(|left| reach < self.end || self.can_be_said(left)) else { return };
        let is_quoted = self.reader.text.is_quoted(left.end - 1);
        let mut parts = vec![left];
        let after = (reach < self.end).then(|| self.second_part(reach, is_quoted)).flatten();
        self.low = after.as_ref().map_or(reach.min(subject.end.max(verb.group.end)), |part| part.end);
        parts.extend(after);
        self.push(verb.group.clone(), subject, parts, &Behind::default(), How::Before);
    }

    /// Steps back over what only points at the words: "«…»، هذا ما أكده الوزير".
    fn before_pointer(&self, verb: usize) -> usize {
        let reach = verb.saturating_sub(2).max(self.low);
        (reach..verb).rev().take_while(|&at| self.reader.has(at, Class::Mute)).last().unwrap_or(verb)
    }

    /// Whether a quotation behind the attribution goes on with the clause before it: "Цены, сказал он, «растут»".
    fn goes_on(&self, verb: &Verb, opened: &Opened) -> bool {
        let tokens = &self.reader.text.tokens;
        let first = (opened.behind.begin + 1).min(self.end - 1);
        opened.behind.is_quoted
            && tokens[opened.lead].is(',')
            && tokens[first].word.starts_with(char::is_lowercase)
            && self.left_of(verb.group.start).is_some()
    }

    /// "وزیر در مجلس گفت که …", "«…»، وزیر گفت."
    pub(super) fn try_last(&mut self, verb: &Verb, later: &[Verb]) {
        if verb.is_participle {
            return self.try_aside(verb, later);
        }
        let behind = content::read_behind(self.reader, verb.group.end, self.end, verb.follows);
        let (mut begin, mut left) = self.clause_begin(verb.group.start);
        if left.is_none() && behind.begin >= self.end {
            (begin, left) = self.before_comma(verb.group.start).unwrap_or((begin, self.quotation_before()));
        }
        let subject = speaker::clause_subject(self.reader, verb.group.start, begin)
            .or_else(|| self.found.last().and_then(|found| found.speaker.clone()));
        let Some(subject) = subject else { return };
        let ends_quoted = left.as_ref().is_some_and(|left| self.reader.tag(left.end - 1) == Tag::Quote);
        let words = self.reader.text.count_words(behind.begin..self.end);
        let follows = content::is_statement(self.reader, &behind, self.end, verb.follows) && words >= WORDS_MIN;
        if follows && (!ends_quoted || behind.is_opened) {
            let parts = self.parts_behind(&behind, later);
            self.low = parts.last().map_or(self.low, |part| part.end);
            let how = if behind.is_opened || behind.is_quoted { How::Opened } else { How::Bare };
            return self.push(verb.group.clone(), subject, parts, &behind, how);
        }
        let Some(left) = left.filter(|left| ends_quoted || self.can_be_said(left)) else { return };
        let mut parts = vec![left];
        let after = self.second_part(verb.group.end, ends_quoted);
        self.low = after.as_ref().map_or(verb.group.end, |part| part.end);
        parts.extend(after);
        self.push(verb.group.clone(), subject, parts, &Behind::default(), How::Before);
    }

    /// "وی با بیان اینکه …، گفت": said beside the main verb, whose subject it shares.
    fn try_aside(&mut self, verb: &Verb, later: &[Verb]) {
        let begin = verb.group.end;
        if begin >= self.end || !self.reader.has(begin, Class::Opener) {
            return;
        }
        let Some(subject) = speaker::clause_subject(self.reader, verb.group.start, self.low) else { return };
        let main = later.iter().find(|later| !later.is_participle).map_or(self.end, |main| main.group.start);
        let is_comma = |at: &usize| self.reader.text.tokens[*at].is(',') && !self.reader.text.is_quoted(*at);
        let end = (begin + 1..main).rev().find(is_comma).unwrap_or(main);
        let behind = Behind { begin, is_opened: true, ..Behind::default() };
        self.push(verb.group.clone(), subject, one(begin..end), &behind, How::Shared);
    }

    /// Who says it; `Some(None)` where the verb alone tells.
    fn subject_of(&self, verb: &Verb, lead: usize) -> Option<Option<Range<usize>>> {
        let before = || speaker::subject_before(self.reader, verb.group.start, self.low);
        let within = || speaker::subject_within(self.reader, verb.group.end, lead);
        let last = || self.found.last().and_then(|found| found.speaker.clone());
        let begin = self.reader.text.sentences[self.number].start;
        let first = || speaker::first_subject(self.reader, &(begin..verb.group.start.max(begin + 1)));
        if verb.is_participle {
            // "نقلت الصحيفة عن النائب قوله": the source stands before, behind its own word.
            let told = before().filter(|subject| subject.start > 0 && self.reader.has(subject.start - 1, Class::Place));
            let shared = told.or_else(last).or_else(first).filter(|subject| subject.end <= verb.group.start);
            return if self.reader.lexicon.is(Trait::Unsaid) { Some(shared) } else { shared.map(Some) };
        }
        let place = || speaker::place_behind(self.reader, &verb.group, lead);
        let subject = if self.reader.lexicon.is(Trait::VerbFirst) {
            within().or_else(|| before().filter(|subject| self.begins_clause(subject.start)))
        } else {
            before().or_else(place).or_else(within)
        };
        if let Some(subject) = subject {
            return Some(Some(subject));
        }
        let is_joined = verb.group.start > self.reader.text.sentences[self.number].start
            && (self.reader.has_any(verb.group.start - 1, &[Class::Joint, Class::And])
                || self.reader.text.tokens[verb.group.start - 1].is(',')
                || self.reader.lexicon.is_joined(self.reader.lower(verb.group.start)));
        if self.reader.lexicon.is(Trait::Unsaid) {
            return Some(is_joined.then(|| last().or_else(first)).flatten());
        }
        is_joined.then(|| last().or_else(first)).flatten().filter(|subject| subject.end <= verb.group.start).map(Some)
    }

    /// Whether a clause can begin at a token: behind a mark, a conjunction, an auxiliary, or at the head.
    fn begins_clause(&self, at: usize) -> bool {
        at == self.reader.text.sentences[self.number].start
            || matches!(self.reader.tag(at - 1), Tag::Mark | Tag::Clause | Tag::And | Tag::Auxiliary | Tag::Quote)
            || self.reader.has_any(at - 1, &[Class::Joint, Class::Place])
    }

    /// Whether what stands before an attribution can be what was said.
    fn can_be_said(&self, left: &Range<usize>) -> bool {
        let is_quoted = self.reader.tag(left.end - 1) == Tag::Quote;
        is_quoted || self.reader.text.count_words(left.clone()) >= WORDS_MIN
    }

    /// Where an attribution behind its words ends: at a comma before more of them, or with the sentence.
    fn attribution_end(&self, verb: &Verb) -> usize {
        let tokens = &self.reader.text.tokens;
        let goes_on = |at: &usize| {
            let next = at + 1 + usize::from(at + 1 < self.end && tokens[at + 1].is_dash());
            tokens[*at].is(',') && next < self.end && self.reader.tag(next) == Tag::Quote
        };
        (verb.group.end..self.end).find(goes_on).unwrap_or(self.end)
    }

    /// The last comma before a verb that nothing follows, if a speaker stands behind it: "…، پژوهشگران نوشته‌اند."
    fn before_comma(&self, verb: usize) -> Option<(usize, Option<Range<usize>>)> {
        let is_comma = |at: &usize| self.reader.text.tokens[*at].is(',') && !self.reader.text.is_quoted(*at);
        let comma = (self.low + 1..verb).rev().find(is_comma)?;
        speaker::clause_subject(self.reader, verb, comma + 1)?;
        Some((comma + 1, Some(self.low..comma))).filter(|_| self.reader.text.count_words(self.low..comma) > WORDS_MIN)
    }

    /// The quotation that is the whole sentence before: "«….» این را وزیر گفت."
    fn quotation_before(&self) -> Option<Range<usize>> {
        let sentence = self.reader.text.sentences[self.number.checked_sub(1)?].clone();
        let is_whole = sentence.clone().all(|at| self.reader.tag(at) == Tag::Quote);
        let paragraphs = &self.reader.text.paragraphs;
        let is_near = paragraphs.binary_search_by_key(&sentence.end, |paragraph| paragraph.start).is_err();
        (is_whole && is_near).then_some(sentence)
    }

    /// Where the clause of a verb that stands last begins, and what stands before it.
    fn clause_begin(&self, verb: usize) -> (usize, Option<Range<usize>>) {
        let tokens = &self.reader.text.tokens;
        let is_quote = |at: usize| self.reader.tag(at) == Tag::Quote;
        for at in (self.low + 1..verb).rev() {
            if tokens[at].is(';') || is_quote(at) {
                let end = if is_quote(at) { at + 1 } else { at };
                let quotation =
                    self.reader.text.within[at].map_or(at, |number| self.reader.text.quotations[number].open);
                let is_short = is_quote(at) && self.reader.text.count_words(quotation..end) < WORDS_MIN;
                let first = (self.low..end).find(|&at| tokens[at].is_word() || is_quote(at));
                return (if is_short { self.low } else { end }, first.filter(|_| !is_short).map(|first| first..end));
            }
            let is_joint = tokens[at].is(',') && self.reader.has(at + 1, Class::Joint);
            if is_joint && speaker::clause_subject(self.reader, verb, at + 1).is_some() {
                return (at + 1, None);
            }
        }
        (self.low, None)
    }
}
