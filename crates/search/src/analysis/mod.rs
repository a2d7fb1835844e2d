//! From text to words and their forms, language by language.
//!
//! - `fold`: spellings that are the same for a reader become the same letters;
//! - `split`: where words begin and end, and which of them are joined;
//! - `loose`: stems and other forms by which a word is also found;
//! - `script`: which alphabet a word is in, and which languages use it.
//!
//! Each word has its place in the original text, so that marks are exact, and a position, so that phrases are.

mod arabic;
mod fold;
mod hebrew;
mod loose;
mod persian;
mod script;
mod split;
mod urdu;

use std::collections::HashMap;
use std::ops::Range;

pub use fold::fold;
pub(crate) use loose::{Analyser, Side, primary};
pub(crate) use script::Script;
pub(crate) use split::{Chunk, split};

use crate::limits::{TEXT_BYTES_MAX, WORD_CHARS_MAX};

/// A word of a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Word {
    /// Where it stands in the text, in bytes.
    pub range: Range<usize>,
    /// Its number in the text; the parts of a compound have a number each.
    pub position: usize,
    /// How many positions it takes up: more than one for a compound taken whole.
    pub span: usize,
    /// The word, folded.
    pub surface: String,
    /// Forms by which it is found as well; at least one.
    pub loose: Vec<String>,
}

/// Reads the words of a text as the index does, by the rules of a language given as BCP 47: a compound yields its parts
/// and then itself as a whole.
#[must_use]
pub fn words(text: &str, language: &str) -> Vec<Word> {
    read(text, &Analyser::for_language(language))
}

/// Says whether there are rules for the forms of words in a language.
#[must_use]
pub fn has_rules(language: &str) -> bool {
    Analyser::for_language(language).has_rules()
}

/// Reads a text as the index does. A compound yields its parts and then itself as a whole.
pub(crate) fn read(text: &str, analyser: &Analyser) -> Vec<Word> {
    let text = cut(text, TEXT_BYTES_MAX);
    let mut seen: HashMap<&str, (String, Vec<String>)> = HashMap::new();
    let mut words = Vec::new();
    let mut position = 0;
    for chunk in split(text, analyser.joins_across_spaces()) {
        let first = position;
        for part in &chunk.parts {
            let (surface, loose) = seen.entry(&text[part.clone()]).or_insert_with_key(|raw| forms(raw, analyser));
            if !surface.is_empty() {
                let (surface, loose) = (surface.clone(), loose.clone());
                words.push(Word { range: part.clone(), position, span: 1, surface, loose });
                position += 1;
            }
        }
        if position - first > 1 {
            let (surface, loose) = forms(&chunk.joined(text), analyser);
            words.push(Word { range: chunk.range(), position: first, span: position - first, surface, loose });
        }
    }
    words
}

fn forms(raw: &str, analyser: &Analyser) -> (String, Vec<String>) {
    let surface = surface(raw);
    let loose = analyser.loose(raw, &surface, Side::Index);
    (surface, loose)
}

/// The folded word, as long as words may be.
pub(crate) fn surface(raw: &str) -> String {
    let mut surface = fold(raw);
    if let Some((end, _)) = surface.char_indices().nth(WORD_CHARS_MAX) {
        surface.truncate(end);
    }
    surface
}

/// The first `bytes_max` bytes, or a little less where a letter would be cut.
pub(crate) fn cut(text: &str, bytes_max: usize) -> &str {
    &text[..text.floor_char_boundary(bytes_max)]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn surfaces(text: &str, language: &str) -> Vec<(usize, usize, String)> {
        let words = read(text, &Analyser::for_language(language));
        words.into_iter().map(|word| (word.position, word.span, word.surface)).collect()
    }

    fn row(position: usize, span: usize, surface: &str) -> (usize, usize, String) {
        (position, span, surface.to_owned())
    }

    #[test]
    fn a_compound_is_read_in_parts_and_whole() {
        let expected = [row(0, 1, "an"), row(1, 1, "e"), row(2, 1, "mail"), row(1, 2, "email"), row(3, 1, "came")];
        assert_eq!(surfaces("An e-mail came.", "en"), expected);
    }

    #[test]
    fn a_zero_width_non_joiner_joins_and_parts() {
        let expected = [row(0, 1, "مي"), row(1, 1, "رود"), row(0, 2, "ميرود")];
        assert_eq!(surfaces("می\u{200C}رود", "fa"), expected);
        assert_eq!(surfaces("می رود", "fa"), expected);
    }

    #[test]
    fn places_are_those_of_the_original() {
        let text = "«قالَ» رئيسُ";
        let words = read(text, &Analyser::for_language("ar"));
        let raw: Vec<&str> = words.iter().map(|word| &text[word.range.clone()]).collect();
        assert_eq!(raw, ["قالَ", "رئيسُ"]);
    }

    #[test]
    fn scripts_without_spaces_are_segmented() {
        assert!(surfaces("ภาษาไทยง่าย", "th").len() >= 2);
        assert!(surfaces("東京都の天気", "ja").len() >= 2);
    }
}
