//! When and where words were said: what the cue's own clause tells of time and place.
//!
//! A time within the words themselves tells of something else, and so does one in a clause about the speaker ("Ortiz, who
//! was elected in 2019, said"). Where nothing is told, the day of publication is not put in its stead.

use std::ops::Range;

use crate::lexicon::{Class, Form};
use crate::phrase::{Reader, Tag};
use crate::statement::{Span, Statement};
use crate::time::Time;

/// Gives each statement its time and its place.
pub(crate) fn resolve(reader: &Reader, is_english: bool, times: &[Time], statements: &mut [Statement]) {
    let mut taken: Vec<Span> = statements.iter().flat_map(|statement| statement.parts.iter().copied()).collect();
    taken.sort_unstable();
    for statement in statements.iter_mut() {
        let Some(cue) = statement.cue else { continue };
        let mut clause = Clause::new(reader, cue, statement.speaker, &taken);
        clause.has_verbs = is_english;
        statement.time = find_time(&clause, times).map(|time| time.when.clone());
        if is_english {
            statement.place = find_place(&clause, times);
        }
    }
}

/// The tokens around a cue that are nobody's words, as far as they are looked at.
struct Clause<'r, 'a, 't> {
    reader: &'r Reader<'a, 't>,
    cue: Range<usize>,
    speaker: Range<usize>,
    /// The stretch around the cue between the words that are attributed, not beyond its sentence.
    free: Range<usize>,
    /// Whether verbs are known here; else a comma parts clauses.
    has_verbs: bool,
}

impl<'r, 'a, 't> Clause<'r, 'a, 't> {
    fn new(reader: &'r Reader<'a, 't>, cue: Span, speaker: Option<Span>, taken: &[Span]) -> Clause<'r, 'a, 't> {
        let tokens = &reader.text.tokens;
        let at = |place: usize| tokens.partition_point(|token| token.start < place);
        let range = |span: Span| at(span.start)..at(span.end);
        let cue = range(cue);
        let number = reader.text.sentences.partition_point(|sentence| sentence.end <= cue.start);
        let sentence = reader.text.sentences.get(number).cloned().unwrap_or(cue.clone());
        let speaker =
            speaker.map(range).filter(|speaker| speaker.start >= sentence.start && speaker.end <= sentence.end);
        let mut free = sentence.start.max(cue.start.saturating_sub(NEAR))..sentence.end.min(cue.end + NEAR);
        let first = taken.partition_point(|span| at(span.end) <= free.start);
        for span in taken[first..].iter().map(|span| range(*span)).take_while(|span| span.start < free.end) {
            if span.end <= cue.start {
                free.start = free.start.max(span.end);
            } else if span.start >= cue.end {
                free.end = span.start;
                break;
            }
        }
        Clause { reader, speaker: speaker.unwrap_or(cue.clone()), cue, free, has_verbs: true }
    }

    /// How near something stands to the cue, and whether it can belong to it at all: `None` if not.
    fn rank(&self, tokens: &Range<usize>) -> Option<usize> {
        let is_own = self.free.start <= tokens.start && tokens.end <= self.free.end;
        let is_in_speaker = self.speaker.start <= tokens.start && tokens.end <= self.speaker.end;
        if !is_own || is_in_speaker && self.speaker != self.cue {
            return None;
        }
        let end = self.cue.end.max(if self.speaker.start >= self.cue.end { self.speaker.end } else { self.cue.end });
        if tokens.start >= end {
            let is_near = !self.parts(end..tokens.start);
            return is_near.then(|| tokens.start - end);
        }
        if tokens.start >= self.speaker.end && tokens.end <= self.cue.start {
            return (!self.parts(self.speaker.end..tokens.start)).then_some(FAR);
        }
        if tokens.end <= self.speaker.start && tokens.end <= self.cue.start {
            let head = self.speaker.start.min(self.cue.start);
            let is_near = !self.parts(tokens.end..head) && !self.parts(self.free.start..tokens.start);
            return is_near.then_some(2 * FAR);
        }
        None
    }

    /// Whether a verb or a conjunction parts what stands at the two ends of a range.
    fn parts(&self, range: Range<usize>) -> bool {
        let token = |at: usize| &self.reader.text.tokens[at];
        let is_parting = |at: usize| match self.has_verbs {
            true => {
                matches!(self.reader.tag(at), Tag::Clause | Tag::Verb | Tag::Auxiliary)
                    || self.reader.lexicon.cues(self.reader.lower(at)).iter().any(|cue| cue.form != Form::Base)
            }
            false => token(at).is(',') || token(at).is('،'),
        };
        range.clone().any(is_parting)
    }
}

/// What stands further from the cue in tokens does not belong to it; it keeps every search short.
const NEAR: usize = 48;

/// Behind the cue comes first, then what stands between speaker and cue, then the sentence's head.
const FAR: usize = 1000;

fn find_time<'a>(clause: &Clause, times: &'a [Time]) -> Option<&'a Time> {
    let tokens = &clause.reader.text.tokens;
    let (from, to) = (clause.free.start, clause.free.end);
    let first = times.partition_point(|time| time.span.start < tokens[from].start);
    let within = times[first..].iter().take_while(|time| time.span.end <= tokens[to - 1].end);
    let ranked = within.filter_map(|time| {
        let start = tokens.partition_point(|token| token.start < time.span.start);
        let end = tokens.partition_point(|token| token.end <= time.span.end);
        Some((clause.rank(&(start..end))?, time))
    });
    ranked.min_by_key(|(rank, _)| *rank).map(|(_, time)| time)
}

/// "in Geneva", "at the United Nations": a name behind a preposition of place.
fn find_place(clause: &Clause, times: &[Time]) -> Option<Span> {
    let reader = clause.reader;
    let mut found: Option<(usize, Range<usize>)> = None;
    for at in clause.free.clone() {
        if !matches!(reader.lower(at), "in" | "at" | "from") || reader.text.is_quoted(at) {
            continue;
        }
        let Some(name) = name_at(reader, at + 1) else { continue };
        // "local time in Moscow" is told by a clock there, not said there.
        let start = reader.text.tokens[at].start;
        let before = times.partition_point(|time| time.span.start <= start);
        if before > 0 && times[before - 1].span.end > start {
            continue;
        }
        let Some(rank) = clause.rank(&(at..name.end)) else { continue };
        if found.as_ref().is_none_or(|(best, _)| rank < *best) {
            found = Some((rank, name));
        }
    }
    found.map(|(_, name)| {
        let (start, end) = reader.text.span(&name);
        Span { start, end }
    })
}

fn name_at(reader: &Reader, at: usize) -> Option<Range<usize>> {
    let length = reader.text.tokens.len();
    let start = if at < length && reader.lower(at) == "the" { at + 1 } else { at };
    let mut end = start;
    while end < length && reader.tag(end) == Tag::Name {
        end += 1;
    }
    // "in Parliament Smith's speech": what owns something is no place, nor is one who holds an office.
    let is_owner = end < length && matches!(reader.tag(end), Tag::Possessive | Tag::Noun);
    let is_person = (start..end).any(|at| reader.has(at, Class::Office) || reader.has(at, Class::Courtesy));
    (end > start && !is_owner && !is_person).then_some(start..end)
}
