//! The attributions of one sentence: cue, speaker and words in the five orders.

mod noun;
mod object;
mod orders;
mod passive;
mod reach;
mod source;
pub(crate) mod thought;
mod unknown;

use std::ops::Range;

use crate::content::{self, Behind};
use crate::cue::{self, Verb};
use crate::lexicon::{Class, Follows, Form, Trait};
use crate::phrase::{Reader, Tag};
use crate::speaker;

/// How an attribution was found; its confidence is told by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum How {
    /// Beside a cue whose clause is opened by "that", a colon or a quotation mark.
    Opened,
    /// Beside a cue, without a word between.
    Bare,
    /// The words first, then the cue.
    Before,
    /// "According to".
    According,
    /// A participle or a second verb, whose speaker stands earlier in the sentence.
    Shared,
    /// A verb that was done to somebody, or a denied one: "was told that", "would not say whether".
    Passive,
    /// A noun that attributes a clause: "the claim that …".
    Noun,
    /// The object of a verb that tells: "proposed a ban on …".
    Object,
    /// Thought, wanted or expected, or reported by a verb that no list knows.
    Thought,
    /// A quotation that a comma binds to a verb that no list knows.
    Unknown,
    /// A headline with its speaker before a colon.
    Headline,
    /// An answer in a transcript, with its speaker before a colon.
    Labelled,
    /// A quotation without a cue, its speaker carried over.
    Carried,
}

/// An attribution in tokens.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub sentence: usize,
    pub cue: Option<Range<usize>>,
    pub speaker: Option<Range<usize>>,
    pub parts: Vec<Range<usize>>,
    pub addressee: Option<Range<usize>>,
    pub occasion: Option<Range<usize>>,
    pub how: How,
}

/// Finds what one sentence attributes, in order.
pub(crate) fn read(reader: &Reader, number: usize) -> Vec<Found> {
    let sentence = reader.text.sentences[number].clone();
    let mut scene = Scene {
        reader,
        number,
        low: after_dateline(reader, &sentence),
        end: body_end(reader, &sentence),
        found: Vec::new(),
    };
    let verbs = cue::find_verbs(reader, &sentence);
    if verbs.len() > 1 && verbs.last().is_some_and(|verb| scene.try_trailing(verb)) {
        return scene.found;
    }
    for (at, verb) in verbs.iter().enumerate() {
        if verb.group.start >= scene.low {
            scene.try_verb(verb, &verbs[at + 1..]);
        }
    }
    scene.try_source(&sentence);
    scene.try_nouns(&sentence);
    scene.try_unknown(&sentence);
    scene.found.sort_by_key(|found| found.parts[0].start);
    scene.found
}

/// No dateline is longer.
const DATELINE_MAX: usize = 12;

/// The first token behind "KELLMOUTH, March 12 –".
fn after_dateline(reader: &Reader, sentence: &Range<usize>) -> usize {
    let tokens = &reader.text.tokens;
    let first = tokens[sentence.start].word;
    if first.chars().count() < 3 || !first.chars().all(char::is_uppercase) {
        return sentence.start;
    }
    let reach = sentence.end.min(sentence.start + DATELINE_MAX);
    let dash = (sentence.start..reach).find(|&at| tokens[at].is_dash() && tokens[at].is_spaced);
    dash.map_or(sentence.start, |dash| (dash + 1).min(sentence.end - 1))
}

/// The end of a sentence without its stop.
fn body_end(reader: &Reader, sentence: &Range<usize>) -> usize {
    let mut end = sentence.end;
    while end > sentence.start + 1 && reader.text.tokens[end - 1].is_stop() && !reader.text.is_quoted(end - 1) {
        end -= 1;
    }
    end
}

/// A statement that nothing interrupts.
fn one(part: Range<usize>) -> Vec<Range<usize>> {
    vec![part]
}

struct Scene<'r, 'a, 't> {
    reader: &'r Reader<'a, 't>,
    number: usize,
    /// Where the next attribution may begin.
    low: usize,
    end: usize,
    found: Vec<Found>,
}

impl Scene<'_, '_, '_> {
    fn try_verb(&mut self, verb: &Verb, later: &[Verb]) {
        let lexicon = self.reader.lexicon;
        let is_told_as = verb.group.start > self.low && self.reader.has(verb.group.start - 1, Class::As);
        if is_told_as {
            return;
        }
        if lexicon.is(Trait::Opened) {
            return self.try_opened(verb, later);
        }
        if lexicon.is(Trait::VerbLast) {
            return self.try_last(verb, later);
        }
        if verb.is_passive {
            return self.try_passive(verb, later);
        }
        if verb.is_denied {
            return self.try_denied(verb, later);
        }
        if verb.is_participle {
            return self.try_shared(verb, later);
        }
        if self.try_inverted(verb) {
            return;
        }
        match speaker::subject_before(self.reader, verb.group.start, self.low) {
            Some(subject) => self.try_straight(verb, &subject, later),
            None => self.try_shared(verb, later),
        }
    }

    /// "…, said Lena Ortiz, the mayor."
    fn try_inverted(&mut self, verb: &Verb) -> bool {
        let Some(left) = self.left_of(verb.group.start) else { return false };
        // Behind "told" stands to whom.
        if !matches!(verb.form, Form::Past | Form::Third | Form::Base) || verb.follows == Follows::Told {
            return false;
        }
        let Some(subject) = speaker::subject_after(self.reader, verb.group.end, self.end) else { return false };
        let is_quoted = self.reader.text.is_quoted(left.end - 1);
        let rest = content::read_behind(self.reader, subject.end, self.end, Follows::Free);
        let is_over = rest.begin >= self.end
            || self.reader.text.tokens[rest.begin].is(',')
            || self.reader.text.tokens[rest.begin].is('(')
            // "…", read a statement posted on its website.
            || is_quoted && (self.reader.text.is_quoted(rest.begin) || self.reader.tag(rest.begin) == Tag::Verb)
            || matches!(self.reader.tag(rest.begin), Tag::Preposition | Tag::Clause);
        let holds = if is_quoted {
            is_over || rest.begin > subject.end
        } else {
            is_over && (self.reader.has_verb(left.clone()) || self.goes_on_behind(&left, rest.begin))
        };
        if !holds || !is_quoted && matches!(verb.follows, Follows::Of | Follows::Quoted | Follows::To) {
            return false;
        }
        let mut parts = vec![left];
        let after = self.second_part(rest.begin, is_quoted);
        let end = after.as_ref().map_or(rest.begin.max(subject.end), |part| part.end);
        parts.extend(after);
        self.push(verb.group.clone(), subject, parts, &rest, How::Before);
        self.low = end;
        true
    }

    /// "Lena Ortiz said that …" and "…, Lena Ortiz said."
    fn try_straight(&mut self, verb: &Verb, subject: &Range<usize>, later: &[Verb]) {
        let behind = content::read_behind(self.reader, verb.group.end, self.end, verb.follows);
        let left = self.left_of(subject.start);
        let ends_quoted = left.as_ref().is_some_and(|left| self.reader.text.is_quoted(left.end - 1));
        let is_adverbial = left.as_ref().is_none_or(|left| self.is_adverbial(left));
        let follows = content::is_statement(self.reader, &behind, self.end, verb.follows);
        let is_interrupted =
            left.as_ref().is_some_and(|left| self.goes_on_behind(left, behind.begin.saturating_sub(1)))
                && behind.is_quoted
                || left.as_ref().is_some_and(|left| {
                    self.goes_on_behind(left, behind.begin) || self.begins_behind(left, behind.begin)
                });
        let is_right = follows
            && !is_interrupted
            && !left.as_ref().is_some_and(|left| self.is_relative(verb, &behind) && self.can_stand_before(verb, left))
            && (!ends_quoted
                || is_adverbial
                    && (behind.is_opened
                        || behind.is_quoted
                        || left.as_ref().is_some_and(|left| self.sets_scene(left))));
        if is_right {
            let parts = self.parts_behind(&behind, later);
            let how = if behind.is_opened || behind.is_quoted { How::Opened } else { How::Bare };
            self.low = parts.last().map_or(self.low, |part| part.end);
            return self.push(verb.group.clone(), subject.clone(), parts, &behind, how);
        }
        let is_over = behind.begin >= self.end;
        let can_stand = |left: &Range<usize>| {
            self.can_stand_before(verb, left) || is_over && verb.follows == Follows::To && self.is_clause(left)
        };
        let Some(left) = left.filter(|left| ends_quoted || is_interrupted || can_stand(left)) else {
            return self.try_object(verb, subject, later);
        };
        let comma = behind.begin - usize::from(is_interrupted && behind.is_quoted);
        let after = self.second_part(comma, ends_quoted);
        self.low = after.as_ref().map_or(behind.begin.max(verb.group.end), |part| part.end);
        // "He cited a district where, he said, fights had dropped": only what goes on was said.
        let is_lead = after.is_some() && left.len() > 1 && self.reader.tag(left.end - 1) == Tag::Clause;
        let mut parts = if is_lead { Vec::new() } else { vec![left] };
        parts.extend(after);
        self.push(verb.group.clone(), subject.clone(), parts, &behind, How::Before);
    }

    /// "…, adding that …", "… and said …": the speaker stands earlier.
    fn try_shared(&mut self, verb: &Verb, later: &[Verb]) {
        let before =
            verb.group.start.checked_sub(1).filter(|&before| before >= self.reader.text.sentences[self.number].start);
        let own = verb.is_participle.then(|| self.subject_of_participle(verb)).flatten();
        let is_joined = before.is_none_or(|before| {
            let token = &self.reader.text.tokens[before];
            token.is(',')
                || token.is('—')
                || matches!(
                    self.reader.lower(before),
                    "and" | "but" | "by" | "while" | "then" | "or" | "in" | "of" | "before" | "after" | "for"
                )
                || self.reader.text.is_quoted(before)
        });
        if own.is_none() && !is_joined {
            return;
        }
        let behind = content::read_behind(self.reader, verb.group.end, self.end, verb.follows);
        if !content::is_statement(self.reader, &behind, self.end, verb.follows) {
            return;
        }
        let sentence = &self.reader.text.sentences[self.number];
        let shared = || {
            self.found
                .last()
                .and_then(|found| found.speaker.clone())
                .or_else(|| speaker::first_subject(self.reader, sentence))
        };
        let Some(subject) = own.or_else(shared).filter(|subject| {
            subject.end <= verb.group.start
                || self.found.last().is_some_and(|found| found.speaker.as_ref() == Some(subject))
        }) else {
            return;
        };
        let parts = self.parts_behind(&behind, later);
        self.low = parts.last().map_or(self.low, |part| part.end);
        self.push(verb.group.clone(), subject, parts, &behind, How::Shared);
    }

    /// "with Ortiz stating", "the agency reporting".
    fn subject_of_participle(&self, verb: &Verb) -> Option<Range<usize>> {
        let phrase = self.reader.phrase_before(verb.group.start, self.low)?;
        let is_introduced = phrase.start > self.low
            && (self.reader.lower(phrase.start - 1) == "with" || self.reader.text.tokens[phrase.start - 1].is(','));
        (self.reader.can_speak(&phrase)
            && (is_introduced || phrase.start == self.reader.text.sentences[self.number].start))
            .then_some(phrase)
    }

    /// "…, Ortiz said in a statement.": what others say before it is nested.
    fn try_trailing(&mut self, verb: &Verb) -> bool {
        let is_plain = self.reader.lexicon.tells_verbs()
            && !(verb.is_participle || verb.is_passive || verb.is_denied)
            && matches!(verb.follows, Follows::Free | Follows::That | Follows::Told)
            && matches!(verb.form, Form::Past | Form::Third);
        if !is_plain {
            return false;
        }
        let behind = content::read_behind(self.reader, verb.group.end, self.end, verb.follows);
        if behind.begin < self.end {
            return false;
        }
        let Some(subject) = speaker::subject_before(self.reader, verb.group.start, self.low) else { return false };
        let before = subject.start.checked_sub(1).filter(|&before| before > self.low);
        let is_off = before.is_some_and(|at| self.reader.text.tokens[at].is(',') && !self.reader.text.is_quoted(at));
        let Some(left) = self.left_of(subject.start).filter(|_| is_off) else { return false };
        let is_quoted = self.reader.text.is_quoted(left.start) || self.reader.text.is_quoted(left.end - 1);
        if is_quoted || self.opens_adverbial(left.start) || !self.can_stand_before(verb, &left) {
            return false;
        }
        self.push(verb.group.clone(), subject, one(left), &behind, How::Before);
        true
    }

    /// What stands before a token within reach and is set off by a comma, a dash or a quotation mark.
    fn left_of(&self, at: usize) -> Option<Range<usize>> {
        let last = at.checked_sub(1).filter(|&last| last >= self.low)?;
        let token = &self.reader.text.tokens[last];
        let is_off = token.is(',') || token.is('—') || token.is('–') || matches!(token.word, "--" | "-");
        let mut end = if self.reader.text.is_quoted(last) {
            last + 1
        } else if is_off {
            last
        } else {
            return None;
        };
        // «…», —
        let is_loose = |at: usize| self.reader.text.tokens[at].is(',') && !self.reader.text.is_quoted(at);
        while end > self.low && end <= last && is_loose(end - 1) {
            end -= 1;
        }
        let mut begin = self.low;
        while begin < end && !self.reader.text.tokens[begin].is_word() && !self.reader.text.is_quoted(begin) {
            begin += 1;
        }
        begin = self.quotation_behind_colon(begin, end).unwrap_or(begin);
        (begin < end && self.reader.text.count_words(begin..end) > 0).then_some(begin..end)
    }

    /// "Shopkeepers were less pleased: “…,” said Doria": what stands before the colon is the reporter's.
    fn quotation_behind_colon(&self, begin: usize, end: usize) -> Option<usize> {
        let last = end.checked_sub(1).filter(|&last| last >= begin)?;
        let open = self.reader.text.quotations[self.reader.text.within[last]?].open;
        let is_introduced = open > begin && self.reader.text.tokens[open - 1].is(':');
        (is_introduced && self.reader.lexicon.tells_verbs() && self.is_whole(open)).then_some(open)
    }

    /// Whether what stands before only sets the scene: "On Wednesday,", "As the votes were counted,".
    fn is_adverbial(&self, left: &Range<usize>) -> bool {
        let is_quoted = self.reader.text.is_quoted(left.start);
        !is_quoted && (self.opens_adverbial(left.start) || !self.reader.has_verb(left.clone()))
    }

    /// Whether what stands before is a participle's or a preposition's own: "Calling it “a mess,” Ortiz said …".
    fn sets_scene(&self, left: &Range<usize>) -> bool {
        self.reader.lexicon.tells_verbs()
            && (self.reader.tag(left.start) == Tag::Preposition || self.reader.lower(left.start).ends_with("ing"))
    }

    /// Whether a clause that an attribution interrupts goes on at its second comma: "The plan, he said, “will fail”".
    fn goes_on_behind(&self, left: &Range<usize>, comma: usize) -> bool {
        let tokens = &self.reader.text.tokens;
        if comma + 1 >= self.end || !tokens[comma].is(',') || self.reader.text.is_quoted(left.end - 1) {
            return false;
        }
        let is_subject = matches!(
            self.reader.tag(left.start),
            Tag::Determiner | Tag::Possessive | Tag::Noun | Tag::Name | Tag::Number | Tag::Pronoun
        );
        let next = comma + 1;
        // "Shooting it, he said, was no option": what ends in -ing is a subject if a verb follows.
        let is_gerund = self.reader.lower(left.start).ends_with("ing") && self.reader.tag(next) == Tag::Auxiliary;
        let is_subject = is_subject && (is_gerund || !self.opens_adverbial(left.start));
        let quoted = self.reader.text.is_quoted(next) && next + 1 < self.end;
        let goes_on = if quoted {
            tokens[next + 1].word.starts_with(char::is_lowercase)
        } else {
            matches!(self.reader.tag(next), Tag::Auxiliary | Tag::Verb)
        };
        is_subject && goes_on
    }

    /// Whether a clause begins at the second comma of an attribution that only an adverbial stands before: "Under the
    /// law, he said, owners are liable".
    fn begins_behind(&self, left: &Range<usize>, comma: usize) -> bool {
        let tokens = &self.reader.text.tokens;
        let is_led = self.reader.lexicon.tells_verbs() && self.is_adverbial(left) && comma + 2 < self.end;
        let is_subject = |at: usize| {
            let tag = self.reader.tag(at);
            matches!(tag, Tag::Determiner | Tag::Possessive | Tag::Noun | Tag::Name | Tag::Number | Tag::Pronoun)
        };
        is_led
            && tokens[comma].is(',')
            && !self.reader.text.is_quoted(comma)
            && is_subject(comma + 1)
            && !self.reader.lower(comma + 1).ends_with("ing")
            && self.reader.has_verb(comma + 1..self.end)
    }

    fn opens_adverbial(&self, at: usize) -> bool {
        let lower = self.reader.lower(at);
        matches!(self.reader.tag(at), Tag::Preposition | Tag::Clause | Tag::Adverb | Tag::Time)
            || lower.ends_with("ing")
            || lower.ends_with("ed")
    }

    /// "…, the team writes in a paper that has not been read": what opens tells of the paper, and is not what was said.
    fn is_relative(&self, verb: &Verb, behind: &Behind) -> bool {
        let at = behind.begin;
        self.reader.lexicon.tells_verbs()
            && at > verb.group.end
            && at + 1 < self.end
            && self.reader.lower(at) == "that"
            && matches!(self.reader.tag(at - 1), Tag::Noun | Tag::Name)
            && self.reader.tag(at + 1) == Tag::Auxiliary
    }

    /// Whether an unquoted clause before "Ortiz said" is what was said.
    fn can_stand_before(&self, verb: &Verb, left: &Range<usize>) -> bool {
        matches!(verb.follows, Follows::Free | Follows::Told | Follows::That) && self.is_clause(left)
    }

    /// Whether what stands before an attribution has a verb of its own.
    fn is_clause(&self, left: &Range<usize>) -> bool {
        // "In her remarks, Waters pointed out …": behind a preposition a verb must be one beyond doubt.
        let has_verb = if self.opens_adverbial(left.start) {
            left.clone().any(|at| matches!(self.reader.tag(at), Tag::Auxiliary | Tag::Verb))
        } else {
            self.reader.has_verb(left.clone())
        };
        has_verb && self.reader.text.count_words(left.clone()) > 2
    }

    /// What goes on behind an attribution in the middle: `"…," he said, "…"`, and "The plan, he said, will …".
    fn second_part(&self, at: usize, is_quoted: bool) -> Option<Range<usize>> {
        self.next_part(at, is_quoted).or_else(|| is_quoted.then(|| self.later_part(at)).flatten())
    }

    /// The same behind what is told of the speaker: `"…," said Pole, who keeps cows, "…"`.
    fn later_part(&self, at: usize) -> Option<Range<usize>> {
        let tokens = &self.reader.text.tokens;
        let first = (at + 1..self.end).find(|&at| self.reader.text.is_quoted(at))?;
        let is_told = (at..first).any(|at| !self.reader.lexicon.cues(self.reader.lower(at)).is_empty());
        let is_aside = at < self.end && tokens[at].is(',') && self.reader.tag(at + 1) == Tag::Clause;
        (is_aside && !is_told && tokens[first - 1].is(',')).then(|| first..self.quoted_end(first))
    }

    fn next_part(&self, at: usize, is_quoted: bool) -> Option<Range<usize>> {
        let tokens = &self.reader.text.tokens;
        let reach = at + 2 + usize::from(self.reader.lexicon.is(Trait::Dashes));
        let first =
            (at..self.end.min(reach)).find(|&next| tokens[next].is_word() || self.reader.text.is_quoted(next))?;
        let is_off = first > at
            && (tokens[at].is(',') || tokens[at].is(';') || tokens[at].is('—') || tokens[at].is('–'))
            || self.reader.text.is_quoted(at);
        if !is_off {
            return None;
        }
        if !is_quoted && tokens[at].is(';') {
            return None;
        }
        if is_quoted || self.reader.text.is_quoted(first) {
            return self.reader.text.is_quoted(first).then(|| first..self.quoted_end(first));
        }
        let is_aside = matches!(self.reader.tag(first), Tag::Clause | Tag::Preposition)
            || self.reader.lower(first).ends_with("ing");
        (!is_aside && self.reader.has_verb(first..self.end)).then_some(first..self.end)
    }

    /// The end of the quotation at a token, and of those that "and" joins to it.
    fn quoted_end(&self, at: usize) -> usize {
        let mut end = self.quotation_end(at);
        while end + 1 < self.end && matches!(self.reader.tag(end), Tag::And) && self.reader.text.is_quoted(end + 1) {
            end = self.quotation_end(end + 1);
        }
        end
    }

    fn quotation_end(&self, at: usize) -> usize {
        self.reader.text.within[at].map_or(at + 1, |quotation| self.reader.text.quotations[quotation].end)
    }

    fn push(
        &mut self,
        cue: impl Into<Option<Range<usize>>>,
        speaker: impl Into<Option<Range<usize>>>,
        mut parts: Vec<Range<usize>>,
        behind: &Behind,
        how: How,
    ) {
        let tokens = &self.reader.text.tokens;
        for part in &mut parts {
            // The stop of a sentence belongs to the words that end with it.
            let is_last = part.end == self.end;
            if is_last {
                part.end = self.reader.text.sentences[self.number].end;
            }
            while part.end > part.start + 1
                && (tokens[part.end - 1].is(',') || tokens[part.end - 1].is(';'))
                && !self.reader.text.is_quoted(part.end - 1)
            {
                part.end -= 1;
            }
        }
        self.found.push(Found {
            sentence: self.number,
            cue: cue.into(),
            speaker: speaker.into(),
            parts,
            addressee: behind.addressee.clone(),
            occasion: behind.occasion.clone(),
            how,
        });
    }
}
