//! Where words begin and end (Unicode Standard Annex #29; dictionaries for scripts without spaces), and
//! which of them are joined by a hyphen, an apostrophe, a dot or a zero-width non-joiner.

use std::ops::Range;

use icu_segmenter::WordSegmenter;
use icu_segmenter::options::WordBreakInvariantOptions;

use super::{fold, persian};
use crate::limits::PARTS_MAX;

/// One word, or several joined ones.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Chunk {
    /// The parts, in bytes of the text; at least one.
    pub parts: Vec<Range<usize>>,
    /// What stands between the first two parts.
    pub joint: Option<char>,
}

impl Chunk {
    /// From the first part's beginning to the last one's end.
    pub fn range(&self) -> Range<usize> {
        self.parts[0].start..self.parts[self.parts.len() - 1].end
    }

    /// The parts written as one word.
    pub fn joined(&self, text: &str) -> String {
        self.parts.iter().map(|part| &text[part.clone()]).collect()
    }
}

/// Splits a text; with `across_spaces` the loose prefixes and suffixes of Persian are joined to their words.
pub(crate) fn split(text: &str, across_spaces: bool) -> Vec<Chunk> {
    let segmenter = WordSegmenter::new_dictionary(WordBreakInvariantOptions::default());
    let mut chunks: Vec<Chunk> = Vec::new();
    let mut start = 0;
    for end in segmenter.segment_str(text) {
        let segment = start..end;
        start = end;
        // The segmenter's own word type misses words that end in a vowel point before a quotation mark.
        if text[segment.clone()].contains(char::is_alphanumeric) {
            push_segment(text, segment, across_spaces, &mut chunks);
        }
    }
    chunks
}

fn push_segment(text: &str, segment: Range<usize>, across_spaces: bool, chunks: &mut Vec<Chunk>) {
    let parts = parts(text, segment.clone());
    let Some(first) = parts.first() else { return };
    if let Some(last) = chunks.last_mut() {
        let joint = joint(text, &last.parts[last.parts.len() - 1], first, across_spaces);
        if let Some(joint) = joint.filter(|_| last.parts.len() + parts.len() <= PARTS_MAX) {
            last.joint = last.joint.or(Some(joint));
            last.parts.extend(parts);
            return;
        }
    }
    for few in parts.chunks(PARTS_MAX) {
        let joint = (few.len() > 1).then(|| text[few[0].end..].chars().next()).flatten();
        chunks.push(Chunk { parts: few.to_vec(), joint });
    }
}

/// The runs of a segment between the signs that join.
fn parts(text: &str, segment: Range<usize>) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut start = segment.start;
    for (offset, letter) in text[segment.clone()].char_indices() {
        if is_joint(letter) {
            let at = segment.start + offset;
            if at > start {
                parts.push(start..at);
            }
            start = at + letter.len_utf8();
        }
    }
    if segment.end > start {
        parts.push(start..segment.end);
    }
    parts
}

/// Signs within what the annex takes for one word.
fn is_joint(letter: char) -> bool {
    matches!(
        letter,
        '\u{200C}'
            | '\''
            | '’'
            | '‘'
            | 'ʼ'
            | '＇'
            | '.'
            | '．'
            | ','
            | '،'
            | '٫'
            | '٬'
            | ':'
            | ';'
            | '·'
            | '_'
            | '"'
            | '״'
            | '׳'
            | '‧'
            | '․'
    )
}

/// What joins two neighbours: nothing else may stand between them.
fn joint(text: &str, one: &Range<usize>, other: &Range<usize>, across_spaces: bool) -> Option<char> {
    let between = &text[one.end..other.start];
    let mut letters = between.chars();
    match (letters.next(), letters.next()) {
        // Hyphens; maqaf, the Hebrew one; a gershayim or geresh; a stray non-joiner.
        (Some(sign @ ('-' | '‐' | '‑' | '־' | '\u{200C}')), None) => Some(sign),
        (Some(' ' | '\u{A0}'), None) if across_spaces => {
            let (before, after) = (fold(&text[one.clone()]), fold(&text[other.clone()]));
            persian::joins(&before, &after).then_some(' ')
        }
        _ => None,
    }
}
