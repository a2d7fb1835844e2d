//! Mentions put together: one name in several spellings, a surname, an office.

use std::collections::HashMap;
use std::ops::Range;

use super::find::{self, Gender, Mention};
use super::{Person, PersonKind, words};
use crate::name::word::Parts;
use crate::name::{compare_parts, word};
use crate::phrase::Reader;
use crate::statement::Span;

/// Somebody, as far as the text was read.
#[derive(Clone, Debug)]
pub(super) struct Member {
    /// The name's forms, the first one first.
    pub forms: Vec<Parts>,
    /// The longest form, in tokens.
    pub longest: Range<usize>,
    pub mentions: Vec<Range<usize>>,
    /// The offices that the text gives it, as words in small letters.
    pub roles: Vec<Vec<String>>,
    pub role: Option<Range<usize>>,
    pub kind: PersonKind,
    pub gender: Option<Gender>,
    pub is_titled: bool,
    /// Whether it is named where no place would be.
    pub is_free: bool,
    /// Whether it has a name, not only an office.
    pub is_named: bool,
}

/// Everybody in the text so far.
#[derive(Debug, Default)]
pub(crate) struct Cast {
    pub(super) members: Vec<Member>,
    by_words: HashMap<String, Option<usize>>,
    /// The members by the sounds of their names' last words, so that a surname finds its bearer from afar.
    by_last: HashMap<String, Vec<usize>>,
}

/// So many bearers of one surname are looked at.
const BEARERS_MAX: usize = 4;

/// A name is compared with so many that came last; it keeps a text of nothing but names linear.
const COMPARED_MAX: usize = 48;

/// No member keeps more spellings of its name.
const FORMS_MAX: usize = 6;

impl Cast {
    /// Adds a name that was found; `None` if it may be two people's.
    pub(super) fn add(&mut self, reader: &Reader, mention: Mention) -> Option<usize> {
        let key = words(reader, &mention.name).to_lowercase();
        let known = self.by_words.get(&key).copied();
        if let Some(Some(member)) = known
            && self.fits(member, &mention)
        {
            self.join(reader, member, mention);
            return Some(member);
        }
        let parts = word::read(&key);
        if parts.words.is_empty() {
            return None;
        }
        let member = match self.find(&parts, &mention) {
            Found::Several => {
                self.by_words.insert(key, None);
                return None;
            }
            Found::One(member) => member,
            Found::None if mention.is_weak => return None,
            Found::None => self.push(&mention),
        };
        if known.is_none() {
            self.by_words.insert(key, Some(member));
        }
        self.add_form(member, parts);
        self.join(reader, member, mention);
        Some(member)
    }

    fn add_form(&mut self, number: usize, parts: Parts) {
        let forms = &mut self.members[number].forms;
        if forms.is_empty()
            && let Some(last) = parts.words.last()
        {
            self.by_last.entry(last.sounds.clone()).or_default().push(number);
        }
        if forms.len() < FORMS_MAX && !forms.contains(&parts) {
            forms.push(parts);
        }
    }

    fn fits(&self, member: usize, mention: &Mention) -> bool {
        let member = &self.members[member];
        let is_opposite = member.gender.zip(mention.gender).is_some_and(|(a, b)| a != b);
        let is_other_kind =
            mention.is_titled && member.kind == PersonKind::Organisation || mention.is_organisation && member.is_titled;
        !is_opposite && !is_other_kind
    }

    /// Finds the member that a name may be, among those who came last.
    fn find(&self, parts: &Parts, mention: &Mention) -> Found {
        let from = self.members.len().saturating_sub(COMPARED_MAX);
        let mut best: Vec<(f32, usize)> = Vec::new();
        // Bodies are named alike without being one: "Court of Appeal", "Supreme Court".
        if mention.is_organisation && !mention.is_weak {
            return Found::None;
        }
        let bearers = parts.words.last().and_then(|last| self.by_last.get(&last.sounds));
        let far = bearers.into_iter().flatten().rev().take(BEARERS_MAX).copied().filter(|number| *number < from);
        for number in far.chain(from..self.members.len()) {
            if !self.members[number].is_named || !self.fits(number, mention) {
                continue;
            }
            let score = self.members[number].forms.iter().map(|form| score(form, parts)).fold(0.0, f32::max);
            if score >= crate::name::SAME_MIN {
                best.push((score, number));
            }
        }
        best.sort_by(|a, b| b.0.total_cmp(&a.0));
        match best.as_slice() {
            [] => Found::None,
            [(_, one)] => Found::One(*one),
            [(first, one), (second, _), ..] if first - second > 0.1 => Found::One(*one),
            _ => Found::Several,
        }
    }

    fn push(&mut self, mention: &Mention) -> usize {
        let is_one = mention.name.len() == 1 && !mention.is_titled;
        self.members.push(Member {
            forms: Vec::new(),
            longest: mention.name.clone(),
            mentions: Vec::new(),
            roles: Vec::new(),
            role: None,
            kind: if mention.is_organisation || is_one { PersonKind::Organisation } else { PersonKind::Person },
            gender: None,
            is_titled: false,
            is_free: false,
            is_named: true,
        });
        self.members.len() - 1
    }

    fn join(&mut self, reader: &Reader, number: usize, mention: Mention) {
        let member = &mut self.members[number];
        let is_longer = words(reader, &mention.name).chars().count() > words(reader, &member.longest).chars().count();
        if is_longer {
            member.longest = mention.name.clone();
        }
        member.mentions.push(mention.name);
        member.gender = member.gender.or(mention.gender);
        member.is_titled |= mention.is_titled;
        member.is_free |= !mention.is_placed;
        if let Some(role) = mention.role {
            member.kind = PersonKind::Person;
            if member.roles.len() < FORMS_MAX {
                member.roles.push(role.clone().map(|at| reader.lower(at).to_owned()).collect());
            }
            member.role = member.role.take().or(Some(role));
        }
    }

    /// Adds somebody who has no name in the text, only a phrase.
    pub(super) fn add_unnamed(&mut self, reader: &Reader, phrase: Range<usize>, kind: PersonKind) -> usize {
        let phrase_gender = phrase.clone().find_map(|at| find::gender(reader.lower(at)));
        self.members.push(Member {
            forms: Vec::new(),
            longest: phrase.clone(),
            mentions: vec![phrase.clone()],
            roles: vec![phrase.map(|at| reader.lower(at).to_owned()).collect()],
            role: None,
            kind,
            gender: phrase_gender,
            is_titled: true,
            is_free: true,
            is_named: false,
        });
        self.members.len() - 1
    }

    /// Adds a mention that is no name.
    pub(super) fn mention(&mut self, member: usize, tokens: Range<usize>) {
        self.members[member].mentions.push(tokens);
    }

    /// Those who speak or hold an office, and the new number of each member.
    pub(crate) fn into_people(self, reader: &Reader, speakers: &[(usize, usize)]) -> (Vec<Person>, Vec<Option<usize>>) {
        let mut speaks = vec![false; self.members.len()];
        speakers.iter().for_each(|(_, member)| speaks[*member] = true);
        let mut people = Vec::new();
        let mut numbers = Vec::new();
        for (member, speaks) in self.members.into_iter().zip(speaks) {
            let is_kept = speaks || member.role.is_some();
            numbers.push(is_kept.then_some(people.len()));
            if is_kept {
                people.push(to_person(reader, member));
            }
        }
        (people, numbers)
    }
}

enum Found {
    None,
    One(usize),
    Several,
}

/// How alike two names of one text are. In one text a forename alone is enough, which across texts it is not.
fn score(form: &Parts, parts: &Parts) -> f32 {
    let is_near = |a: &Parts, b: &Parts| {
        let Some(last) = a.words.last() else { return false };
        b.words.iter().any(|word| crate::name::is_near(word, last))
    };
    if is_near(form, parts) || is_near(parts, form) {
        return compare_parts(form, parts).score;
    }
    let is_forename = parts.words.len() == 1 && form.words.len() > 1 && form.words[0].sounds == parts.words[0].sounds;
    if is_forename { 0.6 } else { 0.0 }
}

fn to_person(reader: &Reader, mut member: Member) -> Person {
    let span = |tokens: &Range<usize>| {
        let (start, end) = reader.text.span(tokens);
        Span { start, end }
    };
    member.mentions.sort_by_key(|mention| (mention.start, mention.end));
    let mut mentions: Vec<Span> = Vec::new();
    for mention in member.mentions.iter().map(span) {
        if mentions.last().is_none_or(|last| last.end <= mention.start) {
            mentions.push(mention);
        }
    }
    let name = words(reader, &member.longest);
    Person { name, kind: member.kind, mentions, role: member.role.as_ref().map(span) }
}
