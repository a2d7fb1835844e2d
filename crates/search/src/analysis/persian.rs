//! Light stemming of Persian: plural, comparative and ezafe endings, on folded letters.

use super::arabic::{letters, without_hamza};

/// Written apart, with a non-joiner or together: the marks of the present tense.
const PREFIXES: [&str; 2] = ["مي", "نمي"];

/// Written apart, with a non-joiner or together: plurals and comparisons.
const LOOSE_SUFFIXES: [&str; 12] = [
    "ها", "هاي", "هايي", "هايم", "هايت", "هايش", "هايمان", "هايتان", "هايشان", "تر", "ترين", "تري",
];

/// All endings; longest first.
const SUFFIXES: [&str; 16] = [
    "هايمان", "هايتان", "هايشان", "هايي", "هايم", "هايت", "هايش", "ترين", "هاي", "ها", "تري", "تر", "يي", "اي", "ان",
    "ي",
];

/// What must be left of a word.
const LETTERS_LEFT: usize = 3;

/// Whether two words with a space between them are one.
pub(super) fn joins(before: &str, after: &str) -> bool {
    PREFIXES.contains(&before) || LOOSE_SUFFIXES.contains(&after)
}

/// The loose forms of a folded word.
pub(super) fn loose(raw: &str, surface: &str) -> Vec<String> {
    let mut forms = vec![stem(surface)];
    if let Some(bare) = without_hamza(raw) {
        forms.push(stem(&bare));
    }
    forms
}

fn stem(word: &str) -> String {
    let stripped = SUFFIXES.iter().find_map(|suffix| {
        word.strip_suffix(suffix).filter(|rest| letters(rest) >= LETTERS_LEFT)
    });
    stripped.unwrap_or(word).to_owned()
}
