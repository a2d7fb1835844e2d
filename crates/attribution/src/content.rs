//! The words that are attributed: where they begin behind a cue, and where they end.

use std::ops::Range;

use crate::cue::Verb;
use crate::lexicon::{Class, Cue, Follows, Form, Trait};
use crate::phrase::{Reader, Tag};

/// What stands behind a cue.
#[derive(Clone, Debug, Default)]
pub(crate) struct Behind {
    /// The token where the statement begins; the sentence's end where nothing follows.
    pub begin: usize,
    /// Whether "that", "whether" or the like opens it, or "to" after a verb that asks for it.
    pub is_opened: bool,
    /// Whether a quotation opens it.
    pub is_quoted: bool,
    /// To whom it was said.
    pub addressee: Option<Range<usize>>,
    /// Where and when: "in an interview with …", "on Wednesday".
    pub occasion: Option<Range<usize>>,
}

/// No cue stands further from its words.
const ADVERBIAL_MAX: usize = 32;

/// Reads past addressee, time and occasion to where the statement begins.
pub(crate) fn read_behind(reader: &Reader, from: usize, end: usize, follows: Follows) -> Behind {
    let mut behind = Behind { begin: from, ..Behind::default() };
    let ceiling = end.min(from + ADVERBIAL_MAX);
    let mut at = from;
    if reader.lexicon.is(Trait::VerbLast) {
        return read_last(reader, from, end);
    }
    if matches!(follows, Follows::Told | Follows::Asked | Follows::To)
        && let Some(addressee) = addressee_at(reader, at, ceiling)
    {
        at = addressee.end;
        behind.addressee = Some(addressee);
        // "told jurors to ignore what they had read" orders and tells nothing.
        if at < ceiling && follows == Follows::Told && reader.lower(at) == "to" {
            behind.begin = at;
            return behind;
        }
    }
    while at < ceiling {
        match step(reader, at, ceiling, follows, &mut behind) {
            Step::Past(next) => at = next,
            Step::Here(begin) => {
                behind.begin = begin;
                return if follows == Follows::Of { past_colon(reader, behind, ceiling) } else { behind };
            }
        }
    }
    behind.begin = at;
    behind
}

/// "criticised the wait: “…”", "thanked them in a message: “…”": behind a colon stands all that was said.
fn past_colon(reader: &Reader, behind: Behind, ceiling: usize) -> Behind {
    let is_colon =
        |at: &usize| reader.text.tokens[*at].is(':') && !reader.text.is_quoted(*at) && reader.text.is_quoted(at + 1);
    match (behind.begin..ceiling.saturating_sub(1)).find(is_colon) {
        Some(colon) => Behind { begin: colon + 1, is_opened: true, is_quoted: true, ..behind },
        None => behind,
    }
}

/// The same where addressee and occasion stand before the verb.
fn read_last(reader: &Reader, from: usize, end: usize) -> Behind {
    let mut at = from;
    while at < end && (reader.text.tokens[at].is(':') || reader.text.tokens[at].is(',')) {
        at += 1;
    }
    let is_quoted = at < end && reader.tag(at) == Tag::Quote;
    let is_opened = at < end && (at > from && reader.text.tokens[at - 1].is(':') || reader.has(at, Class::Opener));
    let begin = if at > from && !is_quoted && !is_opened { from } else { at };
    Behind { begin, is_opened, is_quoted, ..Behind::default() }
}

/// Finds what a cue governs in a language where a word, a colon or a quotation mark must open it; what stands between is
/// subject, addressee and occasion.
pub(crate) fn find_opened(reader: &Reader, verb: &Verb, end: usize) -> Option<Opened> {
    let ceiling = end.min(verb.group.end + ADVERBIAL_MAX);
    let opened = |lead: usize, begin: usize| {
        let is_quoted = begin < end && reader.tag(begin) == Tag::Quote;
        let mut behind = Behind { begin, is_opened: true, is_quoted, ..Behind::default() };
        note_occasion(reader, verb.group.end..lead, &mut behind);
        Some(Opened { lead, behind }).filter(|_| begin < end)
    };
    let mut next = verb.group.end;
    while next < ceiling {
        let at = next;
        next += 1;
        let token = &reader.text.tokens[at];
        if token.is(':') {
            return opened(at, at + 1);
        }
        if reader.tag(at) == Tag::Quote {
            match past_name(reader, at, ceiling, verb.follows) {
                Some(end) => next = end,
                None => return opened(at, at),
            }
            continue;
        }
        if token.is(';') || is_other_cue(reader, at) {
            return None;
        }
        if !reader.lexicon.is(Trait::CommaOpens) {
            if opens_clause(reader, at, verb.follows) {
                return opened(at, at);
            }
        } else if token.is(',') && at + 1 < ceiling {
            let opens = opens_clause(reader, at + 1, verb.follows)
                || reader.tag(at + 1) == Tag::Quote
                || verb.follows == Follows::Asked
                    && (at + 1..ceiling.min(at + 5)).any(|at| reader.has(at, Class::Asked));
            return if opens { opened(at, at + 1) } else { None };
        }
    }
    None
}

/// The end of a short quotation that a clause follows: a name in marks, "قالت لـ«الجزيرة نت» إن …".
fn past_name(reader: &Reader, at: usize, ceiling: usize, follows: Follows) -> Option<usize> {
    let end = reader.text.quotations[reader.text.within[at]?].end;
    let is_short = reader.text.count_words(at..end) < QUOTED_MIN && end + 1 < ceiling;
    let opens = is_short && (opens_clause(reader, end, follows) || opens_clause(reader, end + 1, follows));
    opens.then_some(end)
}

/// A quotation of fewer words may be a name.
const QUOTED_MIN: usize = 5;

/// What `find_opened` finds.
pub(crate) struct Opened {
    /// The token that ends what stands between.
    pub lead: usize,
    pub behind: Behind,
}

/// Whether another verb that attributes stands here. Where verbs stand first, names may look like one within a subject.
fn is_other_cue(reader: &Reader, at: usize) -> bool {
    let lower = reader.lower(at);
    let is_noun = reader.has_any(at, &[Class::Office, Class::Body]) || reader.tag(at - 1) == Tag::Preposition;
    let begins = !reader.lexicon.is(Trait::VerbFirst)
        || reader.lexicon.is_joined(lower)
        || matches!(reader.tag(at - 1), Tag::Mark | Tag::Clause | Tag::Auxiliary);
    let is_cue = |cue: &Cue| match cue.form {
        Form::Participle => false,
        Form::Ing => cue.rest.is_empty(),
        _ => cue.rest.is_empty() && begins,
    };
    !is_noun && reader.lexicon.cues(lower).iter().any(is_cue)
}

fn note_occasion(reader: &Reader, between: Range<usize>, behind: &mut Behind) {
    let mut rest = between.start;
    for at in between.clone() {
        if reader.has(at, Class::Addressee) && behind.addressee.is_none() {
            behind.addressee = Some(at..at + 1);
            rest = at + 1;
        }
        if reader.has(at, Class::Occasion) || reader.tag(at) == Tag::Time {
            let preposition = (rest..at).rev().find(|&at| reader.tag(at) == Tag::Preposition);
            let begin = preposition.unwrap_or(at);
            let mut end = at + 1;
            while end < between.end && !matches!(reader.tag(end), Tag::Mark | Tag::Preposition | Tag::Clause) {
                end += 1;
            }
            behind.occasion = behind.occasion.clone().or(Some(begin..end));
        }
    }
}

enum Step {
    Past(usize),
    Here(usize),
}

fn step(reader: &Reader, at: usize, ceiling: usize, follows: Follows, behind: &mut Behind) -> Step {
    let tokens = &reader.text.tokens;
    if reader.tag(at) == Tag::Quote {
        behind.is_quoted = true;
        return Step::Here(at);
    }
    if tokens[at].is(':') || tokens[at].is(',') || tokens[at].is('—') || tokens[at].is('–') {
        let is_quote = at + 1 < ceiling && reader.tag(at + 1) == Tag::Quote;
        if let Some(begin) = past_aside(reader, at, ceiling, follows).filter(|_| !is_quote) {
            behind.is_opened = true;
            return Step::Here(begin);
        }
        behind.is_quoted = is_quote;
        behind.is_opened = tokens[at].is(':');
        return Step::Here(if is_quote || tokens[at].is(':') { at + 1 } else { at });
    }
    if opens_clause(reader, at, follows) {
        behind.is_opened = true;
        return Step::Here(at);
    }
    match reader.tag(at) {
        Tag::Time if at + 1 < ceiling && is_adverbial_time(reader, at + 1) => {
            behind.occasion = Some(behind.occasion.clone().map_or(at, |occasion| occasion.start)..at + 1);
            Step::Past(at + 1)
        }
        Tag::Time if at + 1 >= ceiling => Step::Past(at + 1),
        Tag::Adverb
            if !matches!(reader.lower(at), "there" | "here" | "only" | "even" | "perhaps" | "maybe" | "both") =>
        {
            Step::Past(at + 1)
        }
        Tag::Preposition => read_adverbial(reader, at, ceiling, follows, behind),
        // "has said three times that".
        Tag::Number | Tag::Noun if at + 2 < ceiling && reader.lower(at + 1) == "times" => Step::Past(at + 2),
        _ => Step::Here(at),
    }
}

/// No aside between a cue and its clause has more tokens.
const ASIDE_MAX: usize = 10;

/// Where the clause begins behind an aside between commas: "claimed, without evidence, that …".
fn past_aside(reader: &Reader, comma: usize, ceiling: usize, follows: Follows) -> Option<usize> {
    let tokens = &reader.text.tokens;
    if !tokens[comma].is(',') {
        return None;
    }
    let reach = ceiling.min(comma + ASIDE_MAX);
    let close = (comma + 1..reach).find(|&at| tokens[at].is(','))?;
    let is_plain = (comma + 1..close).all(|at| !matches!(reader.tag(at), Tag::Verb | Tag::Auxiliary | Tag::Quote));
    let opens = close + 1 < ceiling && reader.has(close + 1, Class::Opener) && opens_clause(reader, close + 1, follows);
    (is_plain && opens).then_some(close + 1)
}

/// Whether the token opens a clause that the cue governs.
fn opens_clause(reader: &Reader, at: usize, follows: Follows) -> bool {
    reader.has(at, Class::Opener)
        || reader.has(at, Class::Question) && (follows != Follows::Free || at > 0)
        || reader.has(at, Class::Asked) && follows == Follows::Asked
        || reader.lower(at) == "to" && follows == Follows::To
}

/// Whether a time is followed by what shows that it tells when it was said.
fn is_adverbial_time(reader: &Reader, next: usize) -> bool {
    !matches!(reader.tag(next), Tag::Possessive | Tag::Auxiliary | Tag::Verb | Tag::Noun)
}

/// Steps over "in an interview with …", "to reporters", "on Wednesday"; stays where the statement itself begins so.
fn read_adverbial(reader: &Reader, at: usize, ceiling: usize, follows: Follows, behind: &mut Behind) -> Step {
    if let Some(end) = occasion_before_that(reader, at, ceiling) {
        behind.occasion = Some(behind.occasion.clone().map_or(at, |occasion| occasion.start)..end);
        return Step::Past(end);
    }
    let Some(end) = adverbial_end(reader, at, ceiling) else { return Step::Here(at) };
    let is_to = reader.lower(at) == "to";
    let tells_occasion = is_to
        || (at + 1..end).any(|at| reader.has(at, Class::Occasion) || reader.has(at, Class::Addressee))
        || reader.tag(at + 1) == Tag::Time
        || (reader.text.tokens[at + 1].word.len() == 4 && reader.tag(at + 1) == Tag::Number);
    let leads_on = end >= ceiling
        || reader.tag(end) == Tag::Quote
        || reader.text.tokens[end].is(':')
        || opens_clause(reader, end, follows)
        || matches!(reader.tag(end), Tag::Time)
        || reader.tag(end) == Tag::Preposition && end + 1 < ceiling && reader.tag(end + 1) == Tag::Time
        || reader.text.tokens[end].is(',') && end + 1 < ceiling && reader.tag(end + 1) == Tag::Quote;
    if !(tells_occasion || leads_on) || matches!(reader.lower(at), "of" | "like" | "than") {
        return Step::Here(at);
    }
    if is_to {
        behind.addressee = Some(at + 1..end);
    } else {
        behind.occasion = Some(behind.occasion.clone().map_or(at, |occasion| occasion.start)..end);
    }
    Step::Past(end)
}

/// The end of an occasion with an hour or a day in it that "that" follows: "at 12:30 p.m. in Moscow on Tuesday that".
fn occasion_before_that(reader: &Reader, at: usize, ceiling: usize) -> Option<usize> {
    let is_occasion =
        |tag| matches!(tag, Tag::Preposition | Tag::Determiner | Tag::Time | Tag::Name | Tag::Noun | Tag::Number);
    let end = (at..ceiling).find(|&next| !is_occasion(reader.tag(next)))?;
    let has_time = (at..end).any(|at| reader.tag(at) == Tag::Time);
    (has_time && end > at && reader.lower(end) == "that").then_some(end)
}

fn adverbial_end(reader: &Reader, at: usize, ceiling: usize) -> Option<usize> {
    let next = at + 1;
    if next >= ceiling {
        return None;
    }
    let mut end = next;
    while end < ceiling && matches!(reader.tag(end), Tag::Time | Tag::Number | Tag::Determiner) {
        end += 1;
    }
    let is_time = end > next
        && reader.tag(end - 1) != Tag::Determiner
        && (next..end).any(|at| reader.tag(at) != Tag::Number || reader.text.tokens[at].word.len() == 4);
    if is_time && (end >= ceiling || !matches!(reader.tag(end), Tag::Noun | Tag::Name | Tag::Possessive)) {
        return Some(end);
    }
    reader.phrase_at(next, ceiling).map(|phrase| phrase.end)
}

/// The addressee right behind "told": a pronoun, a run of names, or a noun with what stands before it.
fn addressee_at(reader: &Reader, at: usize, ceiling: usize) -> Option<Range<usize>> {
    if at >= ceiling || opens_clause(reader, at, Follows::Told) {
        return None;
    }
    if reader.tag(at) == Tag::Pronoun {
        let is_subject = matches!(reader.lower(at), "he" | "she" | "they" | "we" | "i");
        return (!is_subject).then_some(at..at + 1);
    }
    if reader.has(at, Class::Possessive) && reader.lower(at) == "her" && at + 1 < ceiling {
        let is_object = !matches!(reader.tag(at + 1), Tag::Noun | Tag::Name);
        if is_object {
            return Some(at..at + 1);
        }
    }
    let mut end = at;
    while end < ceiling && matches!(reader.tag(end), Tag::Determiner | Tag::Possessive) {
        end += 1;
    }
    let is_named = end < ceiling && reader.tag(end) == Tag::Name;
    let head = end;
    while end < ceiling
        && (reader.tag(end) == Tag::Name
            || !is_named && reader.tag(end) == Tag::Noun
            || reader.tag(end) == Tag::Possessive)
    {
        end += 1;
        if !is_named && reader.has(end - 1, Class::Addressee) {
            break;
        }
    }
    (end > head).then_some(at..end)
}

/// Whether what stands behind a cue is a statement of the kind that the cue asks for.
pub(crate) fn is_statement(reader: &Reader, behind: &Behind, end: usize, follows: Follows) -> bool {
    let range = behind.begin..end;
    let is_off = |at: usize| reader.text.tokens[at].is(',') || reader.text.tokens[at].is(';');
    if behind.begin >= end || is_off(behind.begin) {
        return false;
    }
    if behind.is_quoted {
        return true;
    }
    let has_quotation = || range.clone().any(|at| reader.text.is_quoted(at));
    match follows {
        Follows::Quoted => false,
        Follows::Of => has_quotation(),
        Follows::Asked => behind.is_opened && !matches!(reader.lower(behind.begin), "who" | "which"),
        Follows::To => behind.is_opened || begins_bare_clause(reader, &range),
        Follows::Told => behind.is_opened || behind.addressee.is_some() && begins_clause(reader, &range),
        Follows::Free => behind.is_opened || begins_clause(reader, &range),
        Follows::That => behind.is_opened || begins_bare_clause(reader, &range),
    }
}

/// Whether a clause without "that" begins here.
fn begins_clause(reader: &Reader, range: &Range<usize>) -> bool {
    let is_bound = matches!(reader.lower(range.start), "of" | "against" | "for" | "to" | "about" | "with" | "by");
    // "the minister “shares their concern”": the verb may be quoted.
    let is_quoted = || {
        let subject = reader.phrase_at(range.start, range.end);
        subject.is_some_and(|subject| subject.end < range.end && reader.text.is_quoted(subject.end))
    };
    !is_bound && (reader.has_verb(range.clone()) || is_quoted())
}

/// The same behind a verb that mostly takes an object: a subject that a verb follows soon.
fn begins_bare_clause(reader: &Reader, range: &Range<usize>) -> bool {
    if reader.tag(range.start) == Tag::Pronoun && !reader.has(range.start, Class::Object) {
        return true;
    }
    let alone = || reader.has(range.start, Class::Alone).then(|| range.start..range.start + 1);
    let Some(subject) = reader.phrase_at(range.start, range.end).or_else(alone) else { return false };
    let next = subject.end;
    next < range.end && matches!(reader.tag(next), Tag::Auxiliary)
        || next < range.end && reader.tag(next) == Tag::Verb && reader.has(next, Class::Verb)
}
