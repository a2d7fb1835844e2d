//! Light stemming of Persian: plural, comparative and ezafe endings, on folded letters.

use super::arabic::{letters, without_hamza};

/// Written apart, with a non-joiner or together: the marks of the present tense.
const PREFIXES: [&str; 2] = ["مي", "نمي"];

/// Written apart, with a non-joiner or together: plurals and comparisons.
const LOOSE_SUFFIXES: [&str; 12] =
    ["ها", "هاي", "هايي", "هايم", "هايت", "هايش", "هايمان", "هايتان", "هايشان", "تر", "ترين", "تري"];

/// All endings but the plural of persons; longest first.
const SUFFIXES: [&str; 15] =
    ["هايمان", "هايتان", "هايشان", "هايي", "هايم", "هايت", "هايش", "ترين", "هاي", "ها", "تري", "تر", "يي", "اي", "ي"];

/// What must be left of a word.
const LETTERS_LEFT: usize = 3;

/// The plural of persons (کارگران), which also ends many names (ایران).
const PERSONS: &str = "ان";

/// What must be left without it.
const LETTERS_LEFT_OF_PERSONS: usize = 4;

/// Whether two words with a space between them are one.
pub(super) fn joins(before: &str, after: &str) -> bool {
    PREFIXES.contains(&before) || LOOSE_SUFFIXES.contains(&after)
}

/// The loose forms of a folded word.
pub(super) fn loose(raw: &str, surface: &str) -> Vec<String> {
    let mut forms = Vec::new();
    for word in [Some(surface.to_owned()), without_hamza(raw)].into_iter().flatten() {
        let stem = strip(&word, &SUFFIXES, LETTERS_LEFT).unwrap_or(&word);
        forms.extend(strip(stem, &[PERSONS], LETTERS_LEFT_OF_PERSONS).map(str::to_owned));
        forms.push(stem.to_owned());
    }
    forms
}

fn strip<'a>(word: &'a str, suffixes: &[&str], left: usize) -> Option<&'a str> {
    suffixes.iter().find_map(|suffix| word.strip_suffix(suffix).filter(|rest| letters(rest) >= left))
}
