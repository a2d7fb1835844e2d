//! Whom the phrase beside a cue means.

use std::ops::Range;

use super::cluster::Cast;
use super::find::{Gender, Mention, head_of, sentences_between};
use super::{PersonKind, is_office, sentence_of};
use crate::lexicon::Class;
use crate::name::sound::Script;
use crate::phrase::{Reader, Tag};

/// Finds the speaker among those who were named before; `None` where two might be meant, or nobody.
pub(super) fn english(reader: &Reader, cast: &mut Cast, speaker: &Range<usize>) -> Option<usize> {
    if speaker.len() == 1 && reader.tag(speaker.start) == Tag::Pronoun {
        return pronoun(reader, cast, speaker.start);
    }
    let heads = heads(reader, cast, speaker);
    match heads.as_slice() {
        [] => phrase(reader, cast, speaker),
        [one] => Some(*one),
        _ if speaker.clone().any(|at| reader.tag(at) == Tag::And) => None,
        [first, ..] => Some(*first),
    }
}

/// Those named in the phrase who are its head, not what something of theirs is or is for.
fn heads(reader: &Reader, cast: &Cast, speaker: &Range<usize>) -> Vec<usize> {
    let is_head = |name: &Range<usize>| {
        let mut before = name.start;
        while before > speaker.start && matches!(reader.tag(before - 1), Tag::Determiner | Tag::Name) {
            before -= 1;
        }
        let is_bound = before > speaker.start && reader.tag(before - 1) == Tag::Preposition;
        // "Lena Ortiz's lawyer", "Microsoft engineers"; "Arkansas, Fayetteville".
        let is_part = name.end < speaker.end && matches!(reader.tag(name.end), Tag::Possessive | Tag::Noun);
        let is_added = name.len() == 1
            && name.start > speaker.start + 1
            && reader.text.tokens[name.start - 1].is(',')
            && reader.tag(name.start - 2) == Tag::Name;
        !is_bound && !is_part && !is_added
    };
    let from = cast.members.len().saturating_sub(MEMBERS_MAX);
    let mut heads = Vec::new();
    for (number, member) in cast.members.iter().enumerate().skip(from) {
        let named = member
            .mentions
            .iter()
            .rev()
            .take(MENTIONS_MAX)
            .find(|name| name.start >= speaker.start && name.end <= speaker.end && is_head(name));
        heads.extend(named.map(|name| (name.start, number)));
    }
    heads.sort_unstable();
    heads.into_iter().map(|(_, number)| number).collect()
}

/// Only those who came last are looked at, and only their last mentions.
const MEMBERS_MAX: usize = 64;
const MENTIONS_MAX: usize = 8;

/// "the mayor", "the former deputy minister", "the ministry": the one that bears it, or somebody without a name.
fn phrase(reader: &Reader, cast: &mut Cast, speaker: &Range<usize>) -> Option<usize> {
    let head = head_of(reader, speaker)?;
    let is_body = reader.has(head, Class::Body) && !PAPERS.contains(&reader.lower(head));
    let is_person = is_office(reader.lexicon, reader.lower(head)) && !is_plural(reader.lower(head));
    if !is_body && !is_person || speaker.clone().any(|at| reader.tag(at) == Tag::And) {
        return None;
    }
    let first = reader.lower(speaker.start);
    if matches!(first, "a" | "an" | "one" | "another") {
        return is_person.then(|| cast.add_unnamed(reader, speaker.clone(), PersonKind::Person));
    }
    let is_definite = matches!(first, "the" | "his" | "her" | "their")
        || reader.text.tokens[head].is_capital()
        || speaker.clone().any(|at| reader.tag(at) == Tag::Possessive);
    if !is_definite {
        return None;
    }
    let wanted: Vec<&str> = (speaker.start..head + 1)
        .filter(|at| matches!(reader.tag(*at), Tag::Name | Tag::Noun))
        .map(|at| reader.lower(at))
        .collect();
    let from = cast.members.len().saturating_sub(MEMBERS_MAX);
    let bears = |words: &[String]| wanted.iter().all(|word| words.iter().any(|other| other == word));
    let mut bearers = (from..cast.members.len()).filter(|number| {
        let member = &cast.members[*number];
        let named = || member.longest.clone().map(|at| reader.lower(at).to_owned()).collect::<Vec<_>>();
        let is_kind = (member.kind == PersonKind::Organisation) != is_person || is_body && is_person;
        is_kind && (member.roles.iter().any(|role| bears(role)) || is_body && bears(&named()))
    });
    match (bearers.next(), bearers.next()) {
        (Some(one), None) => {
            cast.mention(one, speaker.clone());
            Some(one)
        }
        (Some(_), Some(_)) => None,
        (None, _) => {
            let kind = if is_person { PersonKind::Person } else { PersonKind::Organisation };
            Some(cast.add_unnamed(reader, speaker.clone(), kind))
        }
    }
}

/// Bodies of words: they say something, and are nobody.
const PAPERS: [&str; 24] = [
    "study",
    "report",
    "survey",
    "poll",
    "document",
    "documents",
    "data",
    "figures",
    "statistics",
    "research",
    "statement",
    "letter",
    "lawsuit",
    "complaint",
    "filing",
    "website",
    "source",
    "sources",
    "reports",
    "researchers",
    "investigators",
    "media",
    "house",
    "services",
];

fn is_plural(word: &str) -> bool {
    word.ends_with('s') && !word.ends_with("ss") || matches!(word, "spokespeople" | "spokesmen" | "police")
}

/// A pronoun is nobody whose name stands further back.
const SENTENCES_MAX: usize = 3;

/// Finds whom a pronoun means, where only one can be meant: the one person in the nearest sentence that names any.
fn pronoun(reader: &Reader, cast: &mut Cast, at: usize) -> Option<usize> {
    let (kind, gender) = match reader.lower(at) {
        "he" => (PersonKind::Person, Some(Gender::He)),
        "she" => (PersonKind::Person, Some(Gender::She)),
        "it" => (PersonKind::Organisation, None),
        _ => return None,
    };
    let from = cast.members.len().saturating_sub(MEMBERS_MAX);
    let mut near: Vec<(usize, usize)> = Vec::new();
    for (number, member) in cast.members.iter().enumerate().skip(from) {
        let is_opposite = member.gender.zip(gender).is_some_and(|(a, b)| a != b);
        if member.kind != kind || is_opposite || !member.is_free {
            continue;
        }
        let last = member.mentions.iter().rev().map(|mention| mention.start).find(|start| *start < at);
        if let Some(last) = last {
            near.push((sentences_between(reader, last, at), number));
        }
    }
    let nearest = near.iter().map(|(distance, _)| *distance).min().filter(|distance| *distance <= SENTENCES_MAX)?;
    let mut here = near.iter().filter(|(distance, _)| *distance == nearest).map(|(_, number)| *number);
    let (one, other) = (here.next()?, here.next());
    if other.is_some() || kind == PersonKind::Person && names_another(reader, cast, one, at) {
        return None;
    }
    cast.members[one].gender = cast.members[one].gender.or(gender);
    cast.mention(one, at..at + 1);
    Some(one)
}

/// Whether somebody without a name stands between a person's last mention and a pronoun: "a scientist was less patient".
fn names_another(reader: &Reader, cast: &Cast, person: usize, at: usize) -> bool {
    let member = &cast.members[person];
    let last = member.mentions.iter().rev().find(|mention| mention.start < at).map_or(at, |mention| mention.end);
    let is_own = |at: usize| member.role.as_ref().is_some_and(|role| role.contains(&at));
    (last..at).any(|at| {
        let lower = reader.lower(at);
        let is_human = reader.has(at, Class::Office) && !is_plural(lower) || HUMAN.contains(&lower);
        reader.tag(at) == Tag::Noun && is_human && !is_own(at)
    })
}

/// Human beings who hold no office.
const HUMAN: [&str; 16] = [
    "man",
    "woman",
    "boy",
    "girl",
    "child",
    "nephew",
    "niece",
    "person",
    "client",
    "defendant",
    "suspect",
    "grandmother",
    "grandfather",
    "teenager",
    "pensioner",
    "winner",
];

/// Finds the speaker in a language whose names are not looked for: the name is what the phrase has beside its titles.
pub(super) fn other(reader: &Reader, cast: &mut Cast, speaker: &Range<usize>) -> Option<usize> {
    let tokens = &reader.text.tokens;
    let script = tokens[speaker.start..speaker.end].iter().find_map(|token| token.word.chars().find_map(Script::of))?;
    let joins = |at: usize| matches!(reader.lower(at), "и" | "und" | "et" | "y" | "e" | "و");
    if speaker.clone().any(|at| joins(at) || speaker.len() == 1 && reader.has(at, Class::Pronoun)) {
        return None;
    }
    let name = if script.is_abjad() { uncased(reader, speaker)? } else { cased(reader, speaker)? };
    let before = (name.start > speaker.start).then_some(speaker.start..name.start);
    let is_comma = name.end + 1 < speaker.end && (tokens[name.end].is(',') || tokens[name.end].is('،'));
    let role = before.or_else(|| is_comma.then(|| name.end + 1..speaker.end));
    let is_titled = role.clone().is_some_and(|role| role.clone().any(|at| names_office(reader, at)));
    let has_body = speaker.clone().any(|at| reader.has(at, Class::Body));
    // A word alone that nothing introduces is somebody only if it was named before.
    let is_weak = name.len() == 1 && !is_titled && !has_body && script.is_abjad();
    let sentence = sentence_of(reader, name.start);
    cast.add(
        reader,
        Mention {
            name,
            role: role.filter(|_| is_titled),
            sentence,
            is_organisation: has_body && !is_titled,
            is_titled,
            gender: None,
            is_weak,
            is_placed: false,
        },
    )
}

/// Whether a word is an office; in Arabic and Persian also what stands with it.
pub(super) fn names_office(reader: &Reader, at: usize) -> bool {
    let is_small = reader.has(at, Class::Office) || reader.has(at, Class::Courtesy);
    is_small || super::find_other::is_no_name(reader.lower(at)) && !reader.has(at, Class::Body)
}

/// The first of the longest runs of words with capitals, without an office at its head.
fn cased(reader: &Reader, speaker: &Range<usize>) -> Option<Range<usize>> {
    let tokens = &reader.text.tokens;
    let mut runs: Vec<Range<usize>> = Vec::new();
    for at in speaker.clone().filter(|at| tokens[*at].is_capital() && !reader.has(*at, Class::Office)) {
        match runs.last_mut() {
            Some(run) if run.end == at => run.end = at + 1,
            _ => runs.push(at..at + 1),
        }
    }
    let longest = runs.iter().map(ExactSizeIterator::len).max()?;
    let mut run = runs.into_iter().find(|run| run.len() == longest).filter(|run| run.len() < 5)?;
    let sentence = reader.text.sentences.get(sentence_of(reader, run.start));
    let begins_sentence = sentence.is_some_and(|sentence| sentence.start == run.start);
    // "Апелляционный суд": the capital is the sentence's.
    let is_body = reader.has(run.start, Class::Body);
    if run.len() == 1
        && begins_sentence
        && (is_body || speaker.len() > 1 && !tokens.get(run.end).is_some_and(|next| next.is(',')))
    {
        return None;
    }
    if run.start > speaker.start && reader.tag(run.start - 1) == Tag::Preposition {
        return None;
    }
    // "министр иностранных дел Лурии Карел Дворский": a country's genitive, unless a patronymic stands in the middle.
    let has_patronymic =
        run.clone().any(|at| ["вич", "вна", "ична", "ьич"].iter().any(|end| reader.lower(at).ends_with(end)));
    if run.len() == 3 && !has_patronymic && (begins_sentence || run.start > speaker.start) {
        run.start += 1;
    }
    Some(run)
}

/// In the folded spelling of the lexicon.
const PREPOSITIONS: [&str; 10] = ["فی", "من", "لدی", "الی", "عن", "در", "از", "به", "با", "بر"];

/// Without capitals: the last words behind all that is known to be no name. A body is named by its whole phrase.
fn uncased(reader: &Reader, speaker: &Range<usize>) -> Option<Range<usize>> {
    let tokens = &reader.text.tokens;
    // Folded, the preposition "على" is the name "علي".
    let is_on = |at: usize| tokens[at].word == "على";
    let is_known = |at: usize| names_office(reader, at) || super::find_other::is_no_name(reader.lower(at));
    let is_plain = |at: usize| !is_on(at) && !is_known(at) && !reader.has(at, Class::Body) && tokens[at].is_word();
    let comma = speaker.clone().find(|at| tokens[*at].is(',') || tokens[*at].is('،'));
    let end = comma.unwrap_or(speaker.end);
    let is_body = reader.has(speaker.start, Class::Body);
    if is_body && !(speaker.start..end).any(|at| reader.has(at, Class::Office)) {
        return (end - speaker.start < 6).then_some(speaker.start..end);
    }
    let is_definite = |at: usize| reader.lower(at).starts_with("ال");
    let mut start = (speaker.start..end).rev().find(|at| !is_plain(*at)).map_or(speaker.start, |at| at + 1);
    // "وزير النقل علاء كرن": what is ministered to stands before the name, with its article.
    while start > speaker.start && start + 2 < end && is_definite(start) {
        start += 1;
    }
    // "experts in the weather", "the witness": a common noun is no name.
    let is_bound = start > speaker.start && (PREPOSITIONS.contains(&reader.lower(start - 1)) || is_on(start - 1));
    let is_alone = start == speaker.start && comma.is_none();
    let is_common = start < end && is_definite(start) && (start + 1 == end || is_alone);
    (start < end && end - start < 5 && !is_bound && !is_common).then_some(start..end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon;
    use crate::people::words;
    use crate::segment::Text;

    /// Finds the name and the office in a speaker's phrase.
    #[track_caller]
    fn check(language: &str, phrase: &str, name: &str, role: &str) {
        let lexicon = lexicon::of(language).unwrap();
        let text = Text::new(phrase, lexicon);
        let reader = Reader::new(&text, lexicon);
        let mut cast = Cast::default();
        let found = other(&reader, &mut cast, &(0..text.tokens.len()));
        let member = &cast.members[found.unwrap_or_else(|| panic!("nobody in {phrase}"))];
        assert_eq!(words(&reader, &member.longest), name);
        assert_eq!(member.role.clone().map(|role| words(&reader, &role)).unwrap_or_default(), role);
    }

    #[test]
    fn a_name_is_told_from_its_office_with_and_without_capitals() {
        check("ru", "министр иностранных дел Сергей Лавров", "Сергей Лавров", "министр иностранных дел");
        check("ru", "Лавров", "Лавров", "");
        check("ru", "Сергей Лавров, министр иностранных дел", "Сергей Лавров", "министр иностранных дел");
        check("fa", "وزیر امور خارجه ایران عباس عراقچی", "عباس عراقچی", "وزیر امور خارجه ایران");
        check("fa", "عباس عراقچی، وزیر امور خارجه", "عباس عراقچی", "وزیر امور خارجه");
        check("ar", "وزير النقل علاء كرن", "علاء كرن", "وزير النقل");
        check("ar", "المتحدث باسم وزارة الخارجية إسماعيل بقائي", "إسماعيل بقائي", "المتحدث باسم وزارة الخارجية");
    }

    #[test]
    fn what_names_nobody_is_nobody() {
        for (language, phrase) in [
            ("ru", "Он"),
            ("ru", "Двое бывших сотрудников"),
            ("ru", "Мэр"),
            ("fa", "او"),
            ("fa", "وی"),
            ("ru", "Анализ"),
            ("ru", "полиция в Британской Колумбии"),
            ("ar", "خبراء في الطقس"),
        ] {
            let lexicon = lexicon::of(language).unwrap();
            let text = Text::new(phrase, lexicon);
            let found = other(&Reader::new(&text, lexicon), &mut Cast::default(), &(0..text.tokens.len()));
            assert_eq!(found, None, "{phrase}");
        }
    }

    #[test]
    fn spellings_of_one_name_are_one_person_in_arabic_letters() {
        let lexicon = lexicon::of("fa").unwrap();
        let text = Text::new("علي لاریجانی\nعلی لاريجاني\nصادق لاریجانی", lexicon);
        let reader = Reader::new(&text, lexicon);
        let mut cast = Cast::default();
        let found: Vec<_> = [0..2, 2..4, 4..6].iter().map(|name| other(&reader, &mut cast, name)).collect();
        assert_eq!(found, [Some(0), Some(0), Some(1)]);
    }
}
