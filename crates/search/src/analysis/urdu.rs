//! Loose forms of Urdu, on folded letters: twins that keyboards and habits mix up, and the oblique plural.

use super::arabic::letters;

/// Plurals after the twins are made one; longest first.
const SUFFIXES: [&str; 4] = ["ون", "ين", "ات", "ي"];

/// What must be left of a word.
const LETTERS_LEFT: usize = 3;

/// The loose forms of a folded word: one, in which ے is ی, ھ is ہ and ں is ن, without its plural ending.
pub(super) fn loose(surface: &str) -> Vec<String> {
    let twins: String = surface
        .chars()
        .map(|letter| match letter {
            'ے' => 'ي',
            'ھ' => 'ه',
            'ں' => 'ن',
            other => other,
        })
        .collect();
    let stripped =
        SUFFIXES.iter().find_map(|suffix| twins.strip_suffix(suffix).filter(|rest| letters(rest) >= LETTERS_LEFT));
    vec![stripped.unwrap_or(&twins).to_owned()]
}
