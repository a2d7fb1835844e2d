//! The part of a text that shows why it was found, with the words marked.

use std::collections::HashSet;
use std::ops::Range;

use crate::analysis::{Analyser, Word, cut, read};
use crate::find::{Clause, asked, parse};
use crate::limits::SNIPPET_BYTES_MAX;

/// A run of text, marked or not. The pieces in a row are the text (or a part of it, with `…` where it was cut).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The characters of the original, unchanged.
    pub text: String,
    /// Whether the reader asked for this.
    pub marked: bool,
}

/// Finds the words of a query in texts. Make one for a page of hits in one language.
#[derive(Debug, Clone)]
pub struct Marker {
    analyser: Analyser,
    surfaces: HashSet<String>,
    loose: HashSet<String>,
    prefixes: Vec<String>,
}

/// Cuts from a text of a language about `chars_max` characters where the words of a query stand closest,
/// and marks them. Without any of them, its beginning.
pub fn snippet(words: &str, text: &str, language: &str, chars_max: usize) -> Vec<Piece> {
    Marker::new(words, language).snippet(text, chars_max)
}

impl Marker {
    /// Reads a query as for a text of the language (BCP 47).
    pub fn new(words: &str, language: &str) -> Marker {
        let analyser = Analyser::for_language(language);
        let mut marker = Marker { surfaces: HashSet::new(), loose: HashSet::new(), prefixes: Vec::new(), analyser };
        for clause in parse(words).runs() {
            match clause {
                Clause::Word(word) => marker.add(&word, true),
                Clause::Phrase(phrase) => marker.add(&phrase, false),
                Clause::Prefix(prefix) => marker.prefixes.push(crate::fold(&prefix)),
            }
        }
        marker
    }

    fn add(&mut self, text: &str, also_loose: bool) {
        for word in asked(text, std::slice::from_ref(&self.analyser)) {
            self.surfaces.extend(word.parts);
            for forms in std::iter::once(word.whole).chain(word.bearer) {
                if also_loose {
                    self.loose.extend(forms.loose);
                    self.loose.extend(forms.guesses);
                }
                self.surfaces.insert(forms.surface);
            }
        }
    }

    /// The whole text, for a headline.
    pub fn mark(&self, text: &str) -> Vec<Piece> {
        pieces(text, 0..text.len(), &self.marks(text))
    }

    /// The part of the text, of at most `chars_max` characters and an ellipsis on either side, that has the most of the words.
    pub fn snippet(&self, text: &str, chars_max: usize) -> Vec<Piece> {
        let text = cut(text, SNIPPET_BYTES_MAX);
        let marks = self.marks(text);
        let window = window(text, &marks, chars_max);
        let mut pieces = pieces(text, window.clone(), &marks);
        if window.start > 0 && !text[..window.start].trim().is_empty() {
            pieces.insert(0, Piece { text: "…".to_owned(), marked: false });
        }
        if !text[window.end..].trim().is_empty() {
            pieces.push(Piece { text: "…".to_owned(), marked: false });
        }
        pieces
    }

    /// Where the words stand, in order, none within another; with the word each stands for.
    fn marks(&self, text: &str) -> Vec<(Range<usize>, String)> {
        let mut marks: Vec<(Range<usize>, String)> = Vec::new();
        let found = read(text, &self.analyser).into_iter().filter(|word| self.is_asked(word));
        for word in found {
            // A compound follows its parts: if it is asked for as a whole, it takes their place.
            while marks.last().is_some_and(|(range, _)| range.start >= word.range.start) {
                marks.pop();
            }
            if marks.last().is_none_or(|(range, _)| range.end <= word.range.start) {
                let stands_for = word.loose.into_iter().next().unwrap_or(word.surface);
                marks.push((word.range, stands_for));
            }
        }
        marks
    }

    fn is_asked(&self, word: &Word) -> bool {
        self.surfaces.contains(&word.surface)
            || word.loose.iter().any(|form| self.loose.contains(form))
            || self.prefixes.iter().any(|prefix| word.surface.starts_with(prefix.as_str()))
    }
}

/// The stretch with the most different words, a little text before the first.
fn window(text: &str, marks: &[(Range<usize>, String)], chars_max: usize) -> Range<usize> {
    let Some(first) = best_mark(text, marks, chars_max) else {
        return 0..end_of(text, 0, chars_max);
    };
    let start = start_of(text, marks[first].0.start, chars_max / 4);
    start..end_of(text, start, chars_max)
}

/// The mark from which on most different words follow within the window.
fn best_mark(text: &str, marks: &[(Range<usize>, String)], chars_max: usize) -> Option<usize> {
    let mut best = None;
    for (first, (range, _)) in marks.iter().enumerate().take(1_000) {
        let within = marks[first..]
            .iter()
            .take(20)
            .take_while(|(other, _)| text[range.start..other.end].chars().count() <= chars_max * 3 / 4);
        let different: HashSet<&str> = within.map(|(_, word)| word.as_str()).collect();
        if best.is_none_or(|(_, count)| different.len() > count) {
            best = Some((first, different.len()));
        }
    }
    best.map(|(first, _)| first)
}

/// A place at most `chars` before `at` where a line or a word begins.
fn start_of(text: &str, at: usize, chars: usize) -> usize {
    let earliest = text[..at].char_indices().rev().take(chars).last().map_or(at, |(start, _)| start);
    if earliest == 0 {
        return 0;
    }
    let before = &text[earliest..at];
    if let Some(line) = before.rfind('\n') {
        return earliest + line + 1;
    }
    match before.find(char::is_whitespace) {
        Some(space) => {
            let rest = &before[space..];
            earliest + space + (rest.len() - rest.trim_start().len())
        }
        None => at,
    }
}

/// A place at most `chars` after `start` where a word ends; within a word that is longer, between two letters.
fn end_of(text: &str, start: usize, chars: usize) -> usize {
    let rest = &text[start..];
    let Some((cut, _)) = rest.char_indices().nth(chars) else {
        return text.len();
    };
    if rest[cut..].starts_with(char::is_whitespace) {
        return start + cut;
    }
    match rest[..cut].rfind(char::is_whitespace).filter(|space| *space > 0) {
        Some(space) => start + rest[..space].trim_end().len(),
        None => start + before_marks(rest, cut),
    }
}

/// Steps back over combining marks and joiners, and the letter that carries them.
fn before_marks(text: &str, mut cut: usize) -> usize {
    let is_carried = |letter: char| {
        unicode_normalization::char::is_combining_mark(letter) || matches!(letter, '\u{200C}' | '\u{200D}')
    };
    while text[cut..].starts_with(is_carried) && cut > 0 {
        cut = text.floor_char_boundary(cut - 1);
    }
    cut
}

fn pieces(text: &str, window: Range<usize>, marks: &[(Range<usize>, String)]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut at = window.start;
    let mut push = |range: Range<usize>, marked: bool| {
        if !range.is_empty() {
            pieces.push(Piece { text: text[range].to_owned(), marked });
        }
    };
    let inside = marks.iter().filter(|(range, _)| range.start >= window.start && range.end <= window.end);
    for (range, _) in inside {
        push(at..range.start, false);
        push(range.clone(), true);
        at = range.end;
    }
    push(at..window.end, false);
    pieces
}
