//! Names in English text, with the offices beside them.

use std::collections::HashSet;
use std::ops::Range;

use super::{is_office, sentence_of};
use crate::lexicon::Class;
use crate::phrase::{Reader, Tag};

/// Whom a pronoun can stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gender {
    She,
    He,
}

/// A name in the text.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Mention {
    /// The tokens of the name alone.
    pub name: Range<usize>,
    /// The tokens of the office beside it.
    pub role: Option<Range<usize>>,
    pub sentence: usize,
    pub is_organisation: bool,
    /// Whether a title, a courtesy or an office makes sure that it is a person.
    pub is_titled: bool,
    /// Whether it may be no name at all: a word with a capital at a sentence's head, or one before a noun ("Greek court").
    pub is_weak: bool,
    /// Whether it stands where places stand: "in Geneva".
    pub is_placed: bool,
    pub gender: Option<Gender>,
}

impl Mention {
    /// From the first to the last token, with an office written before the name.
    pub fn whole(&self) -> Range<usize> {
        let start = self.role.as_ref().map_or(self.name.start, |role| role.start.min(self.name.start));
        start..self.name.end
    }
}

/// Words that stand in names in small letters.
const INNER: [&str; 18] = [
    "al", "el", "bin", "bint", "ibn", "ben", "von", "van", "der", "den", "de", "da", "dos", "del", "di", "du", "la",
    "ul",
];

/// Words that make the name before them a firm's.
const FIRM: [&str; 12] = ["inc", "inc.", "corp", "corp.", "ltd", "ltd.", "llc", "plc", "co.", "gmbh", "group", "times"];

/// Offices that are forenames or surnames as well.
const NAMES_TOO: [&str; 16] = [
    "dean", "king", "judge", "bishop", "pope", "prince", "major", "marshal", "chef", "driver", "farmer", "painter",
    "singer", "miner", "page", "justice",
];

/// Of what there are secretaries and ministers: "Secretary of State John Kerry".
const PORTFOLIOS: [&str; 16] = [
    "state",
    "defense",
    "defence",
    "treasury",
    "interior",
    "commerce",
    "labor",
    "labour",
    "energy",
    "education",
    "justice",
    "transportation",
    "agriculture",
    "health",
    "finance",
    "transport",
];

/// Finds all names outside of quotations, in order.
pub(super) fn mentions(reader: &Reader) -> Vec<Mention> {
    let mut finder = Finder { reader, inside: HashSet::new() };
    for sentence in &reader.text.sentences {
        let inside = (sentence.start + 1..sentence.end).filter(|at| reader.tag(*at) == Tag::Name);
        let words: Vec<&str> = inside.map(|at| reader.lower(at)).collect();
        finder.inside.extend(words);
    }
    let mut mentions = Vec::new();
    for (number, sentence) in reader.text.sentences.iter().enumerate() {
        let mut at = sentence.start;
        while at < sentence.end {
            if reader.tag(at) != Tag::Name {
                at += 1;
                continue;
            }
            let end = run_end(reader, at, sentence.end);
            let mention = finder.read_run(at..end, sentence, number);
            at = mention.as_ref().map_or(end, |mention| mention.name.end.max(end));
            mentions.extend(mention);
        }
    }
    mentions
}

struct Finder<'r, 'a, 't> {
    reader: &'r Reader<'a, 't>,
    /// Words that have a capital within a sentence somewhere in the text.
    inside: HashSet<&'r str>,
}

/// The end of a run of names: small words and marks within belong to it.
fn run_end(reader: &Reader, begin: usize, ceiling: usize) -> usize {
    let is_name = |at: usize| at < ceiling && reader.tag(at) == Tag::Name;
    let is_inner = |at: usize| at < ceiling && INNER.contains(&reader.lower(at));
    let mut at = begin + 1;
    loop {
        if is_name(at) {
            at += 1;
        } else if is_inner(at) && is_name(at + 1) {
            at += 2;
        } else if is_inner(at) && is_inner(at + 1) && is_name(at + 2) {
            at += 3;
        } else {
            return at;
        }
    }
}

impl Finder<'_, '_, '_> {
    fn read_run(&self, run: Range<usize>, sentence: &Range<usize>, number: usize) -> Option<Mention> {
        let reader = self.reader;
        let office = |at: usize| is_office(reader.lexicon, reader.lower(at));
        let courtesy = |at: usize| reader.has(at, Class::Courtesy);
        let before = (run.start > sentence.start).then(|| reader.lower(run.start - 1));
        let follows_article = before.is_some_and(|before| matches!(before, "the" | "a" | "an"));
        let (title, name) = self.split_title(&run, sentence.start, follows_article)?;
        let has_body = name.clone().any(|at| reader.has(at, Class::Body) || FIRM.contains(&reader.lower(at)));
        let is_honour = title.as_ref().is_some_and(|title| title.clone().all(|at| courtesy(at) && !office(at)));
        let role = match title.clone() {
            Some(title) if !is_honour => Some(left_of_title(reader, title, sentence.start)),
            _ if has_body || follows_article => role_before(reader, run.start, sentence.start),
            _ => role_before(reader, run.start, sentence.start).or_else(|| role_behind(reader, name.end, sentence.end)),
        };
        let is_titled = role.is_some() || is_honour;
        let is_acronym = name.len() == 1 && is_acronym(reader.text.tokens[name.start].word);
        let gender = title.into_iter().chain(role.clone()).flatten().find_map(|at| gender(reader.lower(at)));
        let name = if has_body && !is_titled { with_of(reader, name, sentence.end) } else { name };
        let is_first = name.start == sentence.start && !self.inside.contains(reader.lower(name.start));
        let precedes_noun = name.end < sentence.end
            && reader.tag(name.end) == Tag::Noun
            && reader.lexicon.cues(reader.lower(name.end)).is_empty();
        Some(Mention {
            is_weak: name.len() == 1 && !is_titled && (is_first || precedes_noun),
            is_placed: before.is_some_and(|before| PLACING.contains(&before)),
            is_organisation: !is_titled && (has_body || is_acronym || follows_article),
            name,
            role,
            sentence: number,
            is_titled,
            gender,
        })
    }

    /// Parts a run of names into title and name; `None` for a title alone.
    fn split_title(
        &self,
        run: &Range<usize>,
        floor: usize,
        follows_article: bool,
    ) -> Option<(Option<Range<usize>>, Range<usize>)> {
        let reader = self.reader;
        let office = |at: usize| is_office(reader.lexicon, reader.lower(at));
        let is_name_too = |at: usize| NAMES_TOO.contains(&reader.lower(at));
        let last = run.end - 1;
        if office(last) && (follows_article || run.len() == 1 || !is_name_too(last)) {
            return None;
        }
        // "Secretary" and "of" stand before the run "State John Kerry".
        let is_portfolio = PORTFOLIOS.contains(&reader.lower(run.start))
            && run.len() > 1
            && run.start >= floor + 2
            && reader.lower(run.start - 1) == "of"
            && office(run.start - 2);
        if is_portfolio {
            let mut begin = run.start - 2;
            while begin > floor && reader.tag(begin - 1) == Tag::Name {
                begin -= 1;
            }
            return Some((Some(begin..run.start + 1), run.start + 1..run.end));
        }
        let is_title = |at: &usize| {
            let is_forename = is_name_too(*at) && run.len() == 2 && !follows_article && reader.lower(*at) == "dean";
            (office(*at) && !is_forename) || reader.has(*at, Class::Courtesy)
        };
        match (run.start..last).rev().find(is_title) {
            Some(title) => Some((Some(run.start..title + 1), title + 1..run.end)),
            None => Some((None, run.clone())),
        }
    }
}

/// Behind these stand places more often than people.
const PLACING: [&str; 10] = ["in", "at", "near", "from", "into", "outside", "around", "across", "to", "of"];

/// Takes "of" and a name into the name of a body: "Court of Appeal", "University of the Arts".
fn with_of(reader: &Reader, name: Range<usize>, ceiling: usize) -> Range<usize> {
    let mut at = name.end;
    if at >= ceiling || !matches!(reader.lower(at), "of" | "for") {
        return name;
    }
    at += 1;
    if at < ceiling && reader.lower(at) == "the" {
        at += 1;
    }
    let goes_on = at < ceiling && reader.tag(at) == Tag::Name;
    if goes_on { name.start..run_end(reader, at, ceiling) } else { name }
}

fn is_acronym(word: &str) -> bool {
    let letters = word.chars().filter(|c| c.is_alphabetic());
    word.len() > 1 && letters.clone().count() > 1 && letters.clone().all(char::is_uppercase)
}

pub(super) fn gender(word: &str) -> Option<Gender> {
    match word {
        "mrs" | "mrs." | "ms" | "ms." | "miss" | "lady" | "dame" | "queen" | "princess" | "mother" | "daughter"
        | "wife" | "sister" | "aunt" | "widow" | "nun" | "actress" => Some(Gender::She),
        "mr" | "mr." | "sir" | "lord" | "king" | "prince" | "father" | "son" | "husband" | "brother" | "uncle"
        | "monk" => Some(Gender::He),
        word if word.ends_with("woman") => Some(Gender::She),
        word if word.ends_with("man") && !matches!(word, "german" | "human" | "roman" | "woman") => Some(Gender::He),
        _ => None,
    }
}

/// Takes "then", "former" and what else is small before a title: "former Deputy Minister", "then-Mayor".
fn left_of_title(reader: &Reader, title: Range<usize>, floor: usize) -> Range<usize> {
    let mut begin = title.start;
    while begin > floor
        && matches!(
            reader.lower(begin - 1),
            "then" | "former" | "ex" | "acting" | "outgoing" | "late" | "deputy" | "vice"
        )
    {
        begin -= 1;
    }
    begin..title.end
}

/// "deputy minister Ali Rezaei", "the harbour's chief engineer, Lena Ortiz".
fn role_before(reader: &Reader, begin: usize, floor: usize) -> Option<Range<usize>> {
    let last = begin.checked_sub(1).filter(|&last| last >= floor)?;
    let is_adjective = matches!(reader.lower(last), "major" | "general" | "head" | "chief" | "principal" | "justice");
    if is_office(reader.lexicon, reader.lower(last)) && reader.tag(last) != Tag::Quote && !is_adjective {
        let phrase = reader.phrase_before(begin, floor)?;
        // "portraits of actor Dennis Hopper": what stands before the preposition is another thing.
        let inner =
            phrase.clone().rev().find(|at| reader.tag(*at) == Tag::Preposition).map_or(phrase.start, |at| at + 1);
        return Some(plain(reader, inner..phrase.end, floor));
    }
    if !reader.text.tokens[last].is(',') || last <= floor {
        return None;
    }
    let phrase = reader.phrase_before(last, floor)?;
    let is_definite = matches!(reader.tag(phrase.start), Tag::Determiner | Tag::Possessive)
        || phrase.clone().any(|at| reader.tag(at) == Tag::Possessive);
    let is_head = phrase.start == floor
        || matches!(reader.tag(phrase.start - 1), Tag::Mark | Tag::Clause | Tag::Quote | Tag::Verb);
    let head = head_of(reader, &phrase)?;
    (is_definite && is_head && is_office(reader.lexicon, reader.lower(head))).then(|| plain(reader, phrase, floor))
}

/// "Lena Ortiz, the mayor of Springfield,", "Lena Ortiz, 52, then deputy minister,".
fn role_behind(reader: &Reader, end: usize, ceiling: usize) -> Option<Range<usize>> {
    let mut at = end;
    if at + 1 >= ceiling || !reader.text.tokens[at].is(',') {
        return None;
    }
    at += 1;
    if reader.tag(at) == Tag::Number && at + 2 < ceiling && reader.text.tokens[at + 1].is(',') {
        at += 2;
    }
    let phrase = reader.phrase_at(at, ceiling)?;
    let closes = phrase.end >= ceiling || matches!(reader.tag(phrase.end), Tag::Mark | Tag::Clause | Tag::Quote);
    let head = head_of(reader, &phrase)?;
    let holds = closes && is_office(reader.lexicon, reader.lower(head)) && !lists_on(reader, &phrase, ceiling);
    holds.then(|| plain(reader, phrase, at))
}

/// Whether a comma and "and" make what stands here one of several: "Ortiz, doctors and nurses".
fn lists_on(reader: &Reader, phrase: &Range<usize>, ceiling: usize) -> bool {
    let is_plural = phrase.clone().any(|at| reader.tag(at) == Tag::And);
    is_plural
        || phrase.end + 1 < ceiling && reader.text.tokens[phrase.end].is(',') && reader.tag(phrase.end + 1) == Tag::And
}

/// The last noun before the first preposition: "engineer" in "the chief engineer of the harbour".
pub(super) fn head_of(reader: &Reader, phrase: &Range<usize>) -> Option<usize> {
    let end = phrase.clone().find(|&at| reader.tag(at) == Tag::Preposition).unwrap_or(phrase.end);
    (phrase.start..end).rev().find(|&at| matches!(reader.tag(at), Tag::Name | Tag::Noun))
}

/// A role without its article, with "then" or "former" before it.
fn plain(reader: &Reader, mut phrase: Range<usize>, floor: usize) -> Range<usize> {
    while phrase.len() > 1
        && matches!(reader.lower(phrase.start), "the" | "a" | "an" | "his" | "her" | "its" | "their" | "our")
    {
        phrase.start += 1;
    }
    while phrase.start > floor && matches!(reader.lower(phrase.start - 1), "then" | "former") {
        phrase.start -= 1;
    }
    phrase
}

/// The sentences between two tokens, the first one's own not counted.
pub(super) fn sentences_between(reader: &Reader, from: usize, to: usize) -> usize {
    sentence_of(reader, to).saturating_sub(sentence_of(reader, from))
}
