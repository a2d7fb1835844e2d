//! Whom a pronoun or an unsaid subject means in a language whose names are not looked for: whoever spoke last.
//!
//! "وی افزود", "Он добавил" and "وأضاف" go on with the speaker of the statement before, if it stands near, nobody else
//! is named between the two, and verb and pronoun agree with it. Otherwise they are nobody.

use std::ops::Range;

use super::cluster::Cast;
use super::find::sentences_between;
use super::{PersonKind, sentence_of, speak, tokens_of};
use crate::lexicon::{Class, Form, Lexicon, Trait};
use crate::phrase::Reader;
use crate::statement::Statement;

/// Whoever spoke last is meant no more where this many sentences lie between.
const SENTENCES_MAX: usize = 2;

/// What a verb or a pronoun says of its subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Agrees {
    He,
    She,
    Many,
}

/// A statement whose speaker is known.
#[derive(Debug)]
pub(super) struct Spoken {
    pub member: usize,
    /// The token behind all that was said, its speaker and its cue.
    end: usize,
    agrees: Option<Agrees>,
}

impl Spoken {
    /// Remembers who made a statement.
    pub(super) fn new(reader: &Reader, statement: &Statement, member: usize, before: Option<&Spoken>) -> Spoken {
        let spans = [Some(statement.span), statement.speaker, statement.cue];
        let end = spans.into_iter().flatten().map(|span| tokens_of(reader, span).end).max().unwrap_or_default();
        let known = before.filter(|before| before.member == member).and_then(|before| before.agrees);
        Spoken { member, end, agrees: of_statement(reader, statement).or(known) }
    }
}

/// Finds who a statement's pronoun, or the verb that names no subject, goes on with.
pub(super) fn find(reader: &Reader, cast: &mut Cast, statement: &Statement, last: &Spoken) -> Option<usize> {
    let pronoun = statement.speaker.map(|span| tokens_of(reader, span));
    if !pronoun.as_ref().map_or_else(|| is_unsaid(reader, statement), |speaker| is_pronoun(reader, speaker)) {
        return None;
    }
    let start = pronoun
        .as_ref()
        .map_or_else(|| statement.cue.map(|cue| tokens_of(reader, cue).start), |speaker| Some(speaker.start))?;
    let agrees = of_statement(reader, statement);
    let is_opposite = agrees.zip(last.agrees).is_some_and(|(one, other)| one != other);
    let is_far = sentences_between(reader, last.end.saturating_sub(1), start) > SENTENCES_MAX;
    if agrees == Some(Agrees::Many) || is_opposite || is_far || names_another(reader, last.end..start) {
        return None;
    }
    let Some(pronoun) = pronoun else { return Some(last.member) };
    let member = &cast.members[last.member];
    let is_body =
        member.kind == PersonKind::Organisation && member.longest.clone().any(|at| reader.has(at, Class::Body));
    if is_body {
        return None;
    }
    cast.mention(last.member, pronoun);
    Some(last.member)
}

/// Whether a phrase is one pronoun that stands for one human being.
fn is_pronoun(reader: &Reader, speaker: &Range<usize>) -> bool {
    speaker.len() == 1
        && (of_pronoun(reader, speaker.start).is_some() || matches!(reader.lower(speaker.start), "او" | "وی"))
}

fn of_pronoun(reader: &Reader, at: usize) -> Option<Agrees> {
    match reader.lower(at) {
        "он" | "هو" => Some(Agrees::He),
        "она" | "هی" => Some(Agrees::She),
        _ => None,
    }
}

/// Whether a statement's verb stands without its subject, as the language allows.
fn is_unsaid(reader: &Reader, statement: &Statement) -> bool {
    reader.lexicon.is(Trait::Unsaid)
        && statement.cue.is_some_and(|cue| {
            let at = tokens_of(reader, cue).start;
            at < reader.text.tokens.len() && !reader.lexicon.cues(reader.lower(at)).is_empty()
        })
}

/// Whether somebody holds an office, or a name with a capital stands, in what nobody says.
fn names_another(reader: &Reader, between: Range<usize>) -> bool {
    let begins =
        |at: usize| reader.text.sentences.get(sentence_of(reader, at)).is_some_and(|sentence| sentence.start == at);
    between.filter(|at| !reader.text.is_quoted(*at)).any(|at| {
        let is_name = reader.text.tokens[at].is_capital() && !begins(at);
        is_name || reader.has(at, Class::Body) || speak::names_office(reader, at)
    })
}

fn of_statement(reader: &Reader, statement: &Statement) -> Option<Agrees> {
    let pronoun = statement.speaker.map(|span| tokens_of(reader, span)).filter(|speaker| speaker.len() == 1);
    let cue = statement.cue.map(|span| tokens_of(reader, span)).filter(|cue| !cue.is_empty());
    pronoun
        .and_then(|speaker| of_pronoun(reader, speaker.start))
        .or_else(|| cue.and_then(|mut cue| cue.find_map(|at| of_verb(reader.lexicon, reader.lower(at)))))
}

/// What the form of a verb says, by its ending and its beginning; `None` where it says nothing.
fn of_verb(lexicon: &Lexicon, word: &str) -> Option<Agrees> {
    let form = lexicon.cues(word).iter().find(|cue| cue.rest.is_empty())?.form;
    if lexicon.is(Trait::Unsaid) {
        return Some(of_arabic(lexicon, word, form));
    }
    let ends = |endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
    match form {
        Form::Past if ends(&["ла", "лась"]) => Some(Agrees::She),
        Form::Past if ends(&["ли", "лись"]) => Some(Agrees::Many),
        Form::Past if ends(&["л", "лся"]) => Some(Agrees::He),
        Form::Third if ends(&["ут", "ют", "ат", "ят", "утся", "ются", "атся", "ятся"]) => {
            Some(Agrees::Many)
        }
        _ => None,
    }
}

fn of_arabic(lexicon: &Lexicon, word: &str, form: Form) -> Agrees {
    let joined = word.strip_prefix(['و', 'ف']).filter(|_| lexicon.is_joined(word));
    let bare = joined.unwrap_or(word);
    // "أثبت" ends as a feminine does; its own feminine is in the list as well.
    let has_longer = |ending: &str| !lexicon.cues(&format!("{bare}{ending}")).is_empty();
    let has_shorter = |ending: &str| bare.strip_suffix(ending).is_some_and(|stem| !lexicon.cues(stem).is_empty());
    match form {
        Form::Past if bare.ends_with("وا") || has_shorter("ا") => Agrees::Many,
        Form::Past if bare.ends_with('ت') && !has_longer("ت") => Agrees::She,
        Form::Third if bare.ends_with("ون") => Agrees::Many,
        Form::Third if bare.starts_with('ت') => Agrees::She,
        Form::Ing if bare.ends_with("ین") => Agrees::Many,
        Form::Ing if bare.ends_with('ة') => Agrees::She,
        _ => Agrees::He,
    }
}
