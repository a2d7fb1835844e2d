//! Light stemming of Arabic: prefixed particles and the article, suffixed pronouns, plurals and endings.
//!
//! The rules follow the affixes of "light10" (Larkey, Ballesteros, Connell: Light Stemming for Arabic
//! Information Retrieval, 2007), with pronouns added, on folded letters (ة is ه, ى is ي, ک is ك).

use super::loose::Side;

/// The article, alone and after the particles it follows; longest first.
const ARTICLES: [&str; 11] = ["وبال", "وكال", "فبال", "ولل", "فلل", "وال", "بال", "كال", "فال", "لل", "ال"];

/// And, so, by, as, for, will: written onto the word, and often its own first letter.
const PARTICLES: [char; 6] = ['و', 'ف', 'ب', 'ك', 'ل', 'س'];

/// Pronouns, and the plural and dual endings; longest first. The ت is the open form of ة before a pronoun.
const LONG_SUFFIXES: [&str; 22] = [
    "تهما", "تكم", "تهم", "تهن", "تها", "تنا", "هما", "ته", "تك", "هم", "هن", "ها", "نا", "كم", "ان", "ات", "ون", "ين",
    "تي", "تان", "تين", "وا",
];

/// Endings of gender and relation.
const SHORT_SUFFIXES: [&str; 3] = ["يه", "ه", "ي"];

/// What must be left of a word: Arabic roots have three letters.
const LETTERS_LEFT: usize = 3;

/// The loose forms of a folded word.
pub(super) fn loose(raw: &str, surface: &str, side: Side) -> Vec<String> {
    let mut forms = Vec::new();
    push_readings(surface, side, &mut forms);
    if let Some(bare) = without_hamza(raw) {
        push_readings(&bare, side, &mut forms);
    }
    forms
}

/// The stem of a word as it stands and, unless only that is asked for, without one or two particles
/// ("and by the …" is و and ب).
fn push_readings(word: &str, side: Side, forms: &mut Vec<String>) {
    forms.push(stem(word));
    let particles_max = if side == Side::Query { 0 } else { 2 };
    let mut rest = word;
    for _ in 0..particles_max {
        let Some(word) = rest.strip_prefix(PARTICLES).filter(|word| letters(word) >= LETTERS_LEFT) else {
            break;
        };
        forms.push(stem(word));
        rest = word;
    }
}

fn stem(word: &str) -> String {
    let word = strip_article(word);
    let word = strip_suffix(word, &LONG_SUFFIXES);
    strip_suffix(word, &SHORT_SUFFIXES).to_owned()
}

fn strip_article(word: &str) -> &str {
    let stripped =
        ARTICLES.iter().find_map(|article| word.strip_prefix(article).filter(|rest| letters(rest) >= LETTERS_LEFT));
    stripped.unwrap_or(word)
}

fn strip_suffix<'a>(word: &'a str, suffixes: &[&str]) -> &'a str {
    let stripped =
        suffixes.iter().find_map(|suffix| word.strip_suffix(suffix).filter(|rest| letters(rest) >= LETTERS_LEFT));
    stripped.unwrap_or(word)
}

/// The folded word without its hamzas on the line or on a seat of waw or yeh, where spellings differ most
/// (مسؤول, مسئول; سماء, سما). `None` if there are none or too little is left.
pub(super) fn without_hamza(raw: &str) -> Option<String> {
    let is_hamza = |letter: char| matches!(letter, 'ء' | 'ؤ' | 'ئ');
    if !raw.contains(is_hamza) {
        return None;
    }
    let bare = super::surface(&raw.replace(is_hamza, ""));
    (letters(&bare) >= LETTERS_LEFT).then_some(bare)
}

pub(super) fn letters(word: &str) -> usize {
    word.chars().count()
}
