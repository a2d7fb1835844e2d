//! A name taken apart: the words that are compared, and what the rest says.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::sound::{Script, fold};
use crate::lexicon::lines;

/// A word of a name.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Word {
    /// Its sounds.
    pub sounds: String,
    /// Its sounds without an article that is written on it: "السيسي", "Elsisi".
    pub bare: Option<String>,
    pub is_abjad: bool,
    /// Whether a letter stands for it: "V.".
    pub is_initial: bool,
    /// Whether it only binds: "von", "bin".
    pub is_particle: bool,
    /// Whether it names the father in the Russian way, behind the forename.
    pub is_patronymic: bool,
    /// Whether an article stands before it or is written on it.
    pub has_article: bool,
}

/// A name.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Parts {
    pub words: Vec<Word>,
    /// Whether it tells whose son or daughter: its order is not free.
    pub has_father: bool,
    /// -1 for the elder, 1 for the younger of two with one name.
    pub generation: i8,
    /// Whether the family's name stands first.
    pub is_family_first: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Class {
    Title,
    Article,
    Son,
    Particle,
    Younger,
    Elder,
    FamilyFirst,
}

static CLASSES: LazyLock<HashMap<&'static str, Vec<Class>>> = LazyLock::new(|| {
    let mut classes: HashMap<&str, Vec<Class>> = HashMap::new();
    for (section, line) in lines(include_str!("../../data/names/words.txt")) {
        let class = match section {
            "title" => Class::Title,
            "article" => Class::Article,
            "son" => Class::Son,
            "particle" => Class::Particle,
            "younger" => Class::Younger,
            "elder" => Class::Elder,
            _ => Class::FamilyFirst,
        };
        line.split_whitespace().for_each(|word| classes.entry(word).or_default().push(class));
    }
    classes
});

fn is(word: &str, class: Class) -> bool {
    CLASSES.get(word).is_some_and(|classes| classes.contains(&class))
}

/// Words behind these are not looked at; no name of a person has as many.
const WORDS_MAX: usize = 10;

/// Letters of a word behind these are not looked at.
const LETTERS_MAX: usize = 32;

/// Takes a name apart.
pub(crate) fn read(name: &str) -> Parts {
    let raw = split(name);
    let mut parts =
        Parts { is_family_first: raw.first().is_some_and(|word| is(word, Class::FamilyFirst)), ..Parts::default() };
    let first = raw.iter().take_while(|word| is(word, Class::Title)).count();
    let first = first.min(raw.len().saturating_sub(1));
    let mut has_article = false;
    for (at, word) in raw.iter().enumerate().skip(first).take(WORDS_MAX) {
        let Some(script) = word.chars().find_map(Script::of) else { continue };
        let (is_first, is_last) = (at == first, at + 1 == raw.len());
        if is_last && !is_first && (is(word, Class::Younger) || is(word, Class::Elder)) {
            parts.generation = if is(word, Class::Younger) { 1 } else { -1 };
            continue;
        }
        if is(word, Class::Article) && !is_last {
            has_article = true;
            continue;
        }
        let is_bound = is_first && (word != "ben" && word != "бен" || name.contains("-"));
        let is_son = is(word, Class::Son) && (!is_first || is_bound) && !is_last;
        parts.has_father |= is_son;
        let (sounds, bare) = sounds(word, script);
        parts.words.push(Word {
            is_initial: is_initial(word, script) && (!is_last || name.trim_end().ends_with('.')),
            is_particle: is_son || is(word, Class::Particle) && !is_last,
            is_patronymic: !is_first && raw.len() > first + 2 && is_patronymic(word),
            has_article: has_article || bare.is_some() && script == Script::Arabic,
            is_abjad: script.is_abjad(),
            sounds,
            bare,
        });
        has_article = false;
    }
    parts
}

/// Cuts a name into words in small letters without signs; a surname before a comma goes to the end.
fn split(name: &str) -> Vec<String> {
    let turned = match name.split_once([',', '،']) {
        Some((family, rest))
            if !rest.trim().is_empty() && !is(clean(rest.trim()).trim_end_matches('.'), Class::Younger) =>
        {
            format!("{rest} {family}")
        }
        _ => name.to_owned(),
    };
    let parts =
        turned.split(|c: char| c.is_whitespace() || matches!(c, '-' | '‐'..='―' | '־' | '\u{200c}' | ',' | '،' | '.'));
    let mut words: Vec<String> = Vec::new();
    for word in parts.map(clean).filter(|word| !word.is_empty()) {
        match words.last_mut() {
            // "نصر الله" and "نصرالله", "نور الدين" and "نورالدین" are one word.
            Some(last) if word == "الله" || word == "الدين" || word == "الدین" => last.push_str(&word),
            _ => words.push(word),
        }
        if words.len() > 2 * WORDS_MAX {
            break;
        }
    }
    words
}

fn clean(word: &str) -> String {
    let is_hebrew = word.chars().any(|c| Script::of(c) == Some(Script::Hebrew));
    let mut clean = String::new();
    for c in word.chars().flat_map(char::to_lowercase).take(LETTERS_MAX) {
        match c {
            '\'' | '’' | '׳' | '\u{2bc}' if is_hebrew => clean.push('\''),
            c if Script::of(c).is_some() => clean.push(c),
            _ => {}
        }
    }
    // A geresh is part of a letter, never a word's first or only sign.
    clean.trim_start_matches('\'').to_owned()
}

fn sounds(word: &str, script: Script) -> (String, Option<String>) {
    let full = servant(&fold(word, script));
    let article: &[&str] = match script {
        Script::Arabic => &["ال"],
        Script::Latin => &["al", "el"],
        Script::Cyrillic | Script::Hebrew => &[],
    };
    let min = if script == Script::Latin { 4 } else { 2 };
    let bare = article.iter().find_map(|article| word.strip_prefix(article));
    let bare = bare.filter(|rest| rest.chars().count() >= min).map(|rest| servant(&fold(rest, script)));
    let inner = (script == Script::Arabic).then(|| word.strip_prefix("ابوال")).flatten();
    (full, bare.or_else(|| inner.map(|rest| fold("ابو", script) + &fold(rest, script))))
}

/// Makes "Abdul", "Abdel" and "عبدال" before a name of God the same, within a word as well: "Amirabdollahian".
fn servant(sounds: &str) -> String {
    let Some(at) = sounds.find("bd").filter(|at| *at > 0) else { return sounds.to_owned() };
    let (head, rest) = (sounds[..at].trim_end_matches(['a', 'A', 'e']), &sounds[at + 2..]);
    if head.len() == at {
        return sounds.to_owned();
    }
    match rest.trim_start_matches(['u', 'e', 'o', 'a', 'A', 'w', 'U']).strip_prefix('l') {
        Some(name) => format!("{head}abd{name}"),
        None => format!("{head}abd{rest}"),
    }
}

fn is_initial(word: &str, script: Script) -> bool {
    script != Script::Arabic && word.chars().filter(|c| c.is_alphabetic()).count() == 1
}

fn is_patronymic(word: &str) -> bool {
    const ENDINGS: [&str; 13] =
        ["ович", "евич", "овна", "евна", "ична", "ьич", "ovich", "evich", "ovna", "evna", "ichna", "ilyich", "oglu"];
    ENDINGS.iter().any(|ending| word.ends_with(ending))
}
