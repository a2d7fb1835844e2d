//! Who is spoken of: the mentions of people and organisations in one text, and which of them are one.
//!
//! In reading order: `find` finds names with the offices beside them; `cluster` puts mentions together, from the full
//! name over the surname and the office to the pronoun; `speak` finds whom the phrase beside a cue means, `follow` whoever
//! goes on in languages whose names are not looked for. Where two might be meant, nobody is.

mod cluster;
mod find;
mod find_other;
mod follow;
mod speak;

use crate::lexicon::{Class, Lexicon};
use crate::phrase::Reader;
use crate::statement::{Span, Statement};

pub(crate) use cluster::Cast;
use follow::Spoken;

/// Whether somebody is one or many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PersonKind {
    /// A human being, named or not.
    Person,
    /// A ministry, a firm, a state, a paper.
    Organisation,
}

/// Somebody who speaks in a text, or whom it gives an office.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    /// The longest form of the name in the text; where it gives none, the phrase that stands for it ("the mayor").
    pub name: String,
    /// One or many.
    pub kind: PersonKind,
    /// Where the text names it, in order and apart: names, offices that stand for it, pronouns that speak.
    pub mentions: Vec<Span>,
    /// The office beside the name where the text first gives one, as it stands there: "then deputy minister".
    pub role: Option<Span>,
}

/// Finds the people of a text, and tells each statement who speaks.
pub(crate) fn read(reader: &Reader, is_english: bool, statements: &mut [Statement]) -> Vec<Person> {
    let mut cast = Cast::default();
    let mentions = if is_english { find::mentions(reader) } else { Vec::new() };
    let mut next = mentions.into_iter().peekable();
    // Where the verb alone tells that the last speaker goes on, it stands for the speaker.
    let named = |at: usize| {
        let statement = &statements[at];
        statement.speaker.or_else(|| statement.cue.filter(|_| !is_english))
    };
    let mut order: Vec<(usize, Span)> = (0..statements.len()).filter_map(|at| Some((at, named(at)?))).collect();
    order.sort_by_key(|(_, span)| span.start);
    let mut speakers: Vec<(usize, usize)> = Vec::new();
    let mut last: Option<Spoken> = None;
    for (at, span) in order {
        let tokens = tokens_of(reader, span);
        if tokens.is_empty() {
            continue;
        }
        while let Some(mention) = next.next_if(|mention| mention.whole().start < tokens.end) {
            cast.add(reader, mention);
        }
        let statement = &statements[at];
        let person = if is_english {
            speak::english(reader, &mut cast, &tokens)
        } else {
            let named = statement.speaker.and_then(|_| speak::other(reader, &mut cast, &tokens));
            named.or_else(|| follow::find(reader, &mut cast, statement, last.as_ref()?))
        };
        last = person.map(|member| Spoken::new(reader, statement, member, last.as_ref()));
        speakers.extend(person.map(|person| (at, person)));
    }
    next.for_each(|mention| {
        cast.add(reader, mention);
    });
    let (people, numbers) = cast.into_people(reader, &speakers);
    for (at, person) in speakers {
        statements[at].person = numbers[person];
    }
    people
}

/// The tokens that a span of the text covers.
fn tokens_of(reader: &Reader, span: Span) -> std::ops::Range<usize> {
    let tokens = &reader.text.tokens;
    let start = tokens.partition_point(|token| token.start < span.start);
    start..tokens.partition_point(|token| token.end <= span.end).max(start)
}

/// The sentence that a token stands in.
fn sentence_of(reader: &Reader, token: usize) -> usize {
    reader.text.sentences.partition_point(|sentence| sentence.end <= token)
}

/// The words of a range as they stand, with single spaces for what parts them.
fn words(reader: &Reader, range: &std::ops::Range<usize>) -> String {
    let mut words = String::new();
    for token in &reader.text.tokens[range.clone()] {
        if token.is_spaced && !words.is_empty() {
            words.push(' ');
        }
        words.push_str(token.word);
    }
    words
}

/// Whether a word in small letters names an office or a calling.
fn is_office(lexicon: &Lexicon, word: &str) -> bool {
    let plain = word.strip_prefix("ex-").or_else(|| word.strip_prefix("then-")).unwrap_or(word);
    let last = plain.rsplit('-').next().unwrap_or(plain);
    lexicon.has(plain, Class::Office) || lexicon.has(last, Class::Office)
}
