//! Verbs that attribute, where they stand as such.

use std::ops::Range;

use crate::lexicon::{Class, Cue, Follows, Form, Lexicon, Trait};
use crate::phrase::{Reader, Tag};

/// A verb that may attribute.
#[derive(Clone, Debug)]
pub(crate) struct Verb {
    /// The whole group: "has also said", "pointed out".
    pub group: Range<usize>,
    pub follows: Follows,
    pub form: Form,
    /// Whether the form stands alone behind a comma, "and" or "by": "…, adding that".
    pub is_participle: bool,
    /// Whether its object may be what was said.
    pub has_object: bool,
    /// Whether it was done to somebody: "was told", "it is said".
    pub is_passive: bool,
    /// Whether it is denied: "did not say".
    pub is_denied: bool,
}

/// Finds the verbs of a sentence that may attribute, in order; none is within a quotation.
pub(crate) fn find_verbs(reader: &Reader, sentence: &Range<usize>) -> Vec<Verb> {
    find_verbs_among(reader, sentence, Lexicon::cues)
}

/// The same among other verbs of the lexicon.
pub(crate) fn find_verbs_among(reader: &Reader, sentence: &Range<usize>, list: List) -> Vec<Verb> {
    sentence.clone().filter_map(|at| read_verb(reader, at, sentence, list)).collect()
}

/// Which of a lexicon's verbs begin with a word.
type List = for<'l> fn(&'l Lexicon, &str) -> &'l [Cue];

fn read_verb(reader: &Reader, at: usize, sentence: &Range<usize>, list: List) -> Option<Verb> {
    if reader.text.is_quoted(at) || !reader.text.tokens[at].is_word() {
        return None;
    }
    let is_here = |at: usize, word: &str| at < sentence.end && reader.lower(at) == word;
    let cues = list(reader.lexicon, reader.lower(at));
    let cue = cues.iter().find(|cue| (at + 1..).zip(&cue.rest).all(|(at, word)| is_here(at, word)))?;
    let is_name = reader.text.tokens[at].is_capital() && at != sentence.start;
    if is_name && !is_title_case(reader, sentence) {
        return None;
    }
    let end = at + 1 + cue.rest.len();
    let begin = group_begin(reader, at, sentence.start);
    let is_denied = (begin..at).any(|at| reader.has(at, Class::Negative));
    let is_passive = is_passive(reader, begin, at, cue.form);
    // Only English is read so, and never both at once.
    let can_be = reader.lexicon.tells_verbs() && !(is_denied && is_passive) && has_being(reader, begin, at, is_passive);
    // "used to say", "went on to say".
    let goes_on = at > begin + 1 && reader.lower(at - 1) == "to";
    if (is_denied || is_passive) && !can_be || !goes_on && is_noun(reader, at, cue.form, sentence.start) {
        return None;
    }
    let has_finite = goes_on || (begin..at).any(|at| reader.tag(at) == Tag::Auxiliary);
    if cue.form == Form::Base && !has_finite && !is_plural(reader, begin, sentence.start) {
        return None;
    }
    let is_participle = cue.form == Form::Ing && !has_finite;
    Some(Verb {
        group: begin..end,
        follows: cue.follows,
        form: cue.form,
        is_participle,
        has_object: cue.has_object,
        is_passive,
        is_denied,
    })
}

/// Whether most words of a sentence begin with capitals, as in some headlines.
fn is_title_case(reader: &Reader, sentence: &Range<usize>) -> bool {
    let is_long = |at: &usize| reader.text.tokens[*at].is_word() && reader.text.tokens[*at].word.len() > 3;
    let long = sentence.clone().take(20).filter(is_long).count();
    let capital = sentence
        .clone()
        .take(20)
        .filter(|at| is_long(at) && !reader.text.tokens[*at].word.starts_with(char::is_lowercase))
        .count();
    sentence.start == 0 && sentence.len() < 30 && long > 0 && capital == long
}

/// The first token of a verb's group: auxiliaries, adverbs, "went on to", "is quoted as".
fn group_begin(reader: &Reader, at: usize, floor: usize) -> usize {
    let mut begin = at;
    while begin > floor {
        let before = begin - 1;
        let is_helper =
            matches!(reader.tag(before), Tag::Auxiliary | Tag::Adverb) && !reader.text.tokens[before].is_capital();
        let is_going_on = reader.lower(before) == "to" && before > floor + 1 && is_beginning(reader, before - 1);
        let is_quoted_as = matches!(reader.lower(before), "as" | "quoted")
            && (reader.lower(before) == "quoted" || before > floor && reader.lower(before - 1) == "quoted");
        if is_going_on {
            begin = before - 1;
            while begin > floor && matches!(reader.lower(begin), "on" | "out" | "forward") {
                begin -= 1;
            }
        } else if is_helper || is_quoted_as {
            begin = before;
        } else {
            break;
        }
    }
    // An adverb at a sentence's head belongs to the sentence.
    while begin < at && reader.tag(begin) == Tag::Adverb {
        begin += 1;
    }
    begin
}

/// Whether "to" and a verb go on behind this word as one statement: "went on to say".
fn is_beginning(reader: &Reader, at: usize) -> bool {
    matches!(reader.lower(at), "on" | "continued" | "continues" | "out" | "forward" | "used" | "liked" | "likes")
}

fn is_noun(reader: &Reader, at: usize, form: Form, floor: usize) -> bool {
    if at == floor {
        return form != Form::Ing && !reader.lexicon.is(Trait::VerbFirst);
    }
    let before = at - 1;
    let governs = match reader.tag(before) {
        Tag::Determiner | Tag::Possessive if reader.lexicon.is(Trait::VerbLast) => false,
        Tag::Determiner | Tag::Possessive => !matches!(
            reader.lower(before),
            "all" | "some" | "many" | "others" | "both" | "several" | "few" | "another" | "each"
        ),
        Tag::Number => form != Form::Past,
        Tag::Preposition => form != Form::Ing && reader.lower(before) != "to" && !reader.has(before, Class::Place),
        _ => false,
    };
    // "the report", "news reports", but "the ministry reports".
    let is_infinitive = reader.lower(before) == "to" && form == Form::Base;
    let follows_of = at + 1 < reader.text.tokens.len() && reader.lower(at + 1) == "of";
    governs || is_infinitive || matches!(form, Form::Base | Form::Third) && follows_of
}

/// Whether a past form is one that was done to somebody: "was told", "is said to".
fn is_passive(reader: &Reader, begin: usize, at: usize, form: Form) -> bool {
    let is_being = |at: usize| {
        matches!(
            reader.lower(at),
            "is" | "are"
                | "was"
                | "were"
                | "be"
                | "been"
                | "being"
                | "isn't"
                | "wasn't"
                | "weren't"
                | "aren't"
                | "it's"
                | "he's"
                | "she's"
        )
    };
    let is_quoted = (begin..at).any(|at| reader.lower(at) == "quoted");
    let last = (begin..at).rev().find(|&at| reader.tag(at) == Tag::Auxiliary && !reader.has(at, Class::Negative));
    matches!(form, Form::Past | Form::Participle) && !is_quoted && last.is_some_and(is_being)
        || form == Form::Participle && last.is_none()
}

/// Whether an auxiliary stands in the group of a verb that was done to somebody; a bare participle attributes nothing.
fn has_being(reader: &Reader, begin: usize, at: usize, is_passive: bool) -> bool {
    !is_passive || (begin..at).any(|at| reader.tag(at) == Tag::Auxiliary)
}

/// Whether what stands before a bare present can be many: "they say", "officials say".
fn is_plural(reader: &Reader, begin: usize, floor: usize) -> bool {
    let Some(before) = begin.checked_sub(1).filter(|&before| before >= floor) else { return false };
    let lower = reader.lower(before);
    match reader.tag(before) {
        Tag::Pronoun => matches!(lower, "they" | "we" | "i" | "you" | "who" | "others"),
        Tag::Determiner => matches!(lower, "some" | "many" | "others" | "both" | "several" | "few"),
        Tag::Name | Tag::Noun => {
            // "data from the Council show": the head stands before the preposition.
            let phrase = reader.phrase_before(begin, floor).unwrap_or(before..begin);
            let is_many = |lower: &str| {
                lower.ends_with('s') || matches!(lower, "people" | "police" | "media" | "data" | "men" | "women")
            };
            let head = phrase.clone().find(|&at| reader.tag(at) == Tag::Preposition).map_or(before, |at| at - 1);
            // "WHO say": an organisation is many in British English.
            let is_body = reader.text.tokens[before].word.chars().all(char::is_uppercase) && lower.len() > 2;
            is_body || is_many(lower) || is_many(reader.lower(head.max(phrase.start)))
        }
        Tag::Mark => reader.text.tokens[before].is(','),
        Tag::Clause => matches!(lower, "who" | "that" | "which"),
        _ => false,
    }
}
