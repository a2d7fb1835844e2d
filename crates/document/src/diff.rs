//! What changed between two documents: by block, and within a block by word.
//!
//! Blocks that stayed are found by the longest common subsequence; what stands between them is paired in order where
//! both sides have the same kind of block, and told word by word.

use crate::text::block_text;
use crate::tree::{Block, BlockKind, Document};

/// Two sequences are compared item by item up to this product of their lengths: some 10 ms. Longer ones are told as
/// one removal and one addition.
const CELLS_MAX: usize = 4_000_000;

/// A block of either document, as it is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlockChange {
    /// What kind of block it is: `paragraph`.
    pub kind: &'static str,
    /// Its language, where it is not the story's, as BCP 47.
    pub language: Option<String>,
    /// Its direction, where it is not the language's own.
    pub direction: Option<&'static str>,
    /// What became of it.
    pub what: Change,
    /// Its words.
    pub pieces: Vec<Piece>,
}

/// What became of a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// It stayed.
    Same,
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// Its words changed.
    Reworded,
    /// Its words stayed; links, emphasis, pictures or settings changed.
    Reset,
}

/// A run of words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// What became of it: never [`Change::Reworded`] or [`Change::Reset`].
    pub what: Change,
    /// The words, with the space after them.
    pub text: String,
}

/// Tells what changed from one document to another, in the order of reading.
#[must_use]
pub fn diff(old: &Document, new: &Document) -> Vec<BlockChange> {
    let mut told = Vec::new();
    let (mut at_old, mut at_new) = (0, 0);
    let ends = (old.blocks.len(), new.blocks.len());
    for (in_old, in_new) in common(&old.blocks, &new.blocks).into_iter().chain([ends]) {
        tell_gap(&mut told, &old.blocks[at_old..in_old], &new.blocks[at_new..in_new]);
        if let Some(block) = new.blocks.get(in_new) {
            told.push(whole(block, Change::Same));
        }
        (at_old, at_new) = (in_old + 1, in_new + 1);
    }
    told
}

/// Tells what changed from one plain text to another.
#[must_use]
pub fn diff_text(old: &str, new: &str) -> Vec<Piece> {
    let (old, new): (Vec<&str>, Vec<&str>) = (words(old), words(new));
    // Words are one whatever space stands after them; what is told is the new text's.
    let trimmed = |words: &[&str]| words.iter().map(|word| word.trim_end().to_owned()).collect::<Vec<_>>();
    let mut told = Vec::new();
    let (mut at_old, mut at_new) = (0, 0);
    let ends = (old.len(), new.len());
    for (in_old, in_new) in common(&trimmed(&old), &trimmed(&new)).into_iter().chain([ends]) {
        push(&mut told, Change::Removed, &old[at_old..in_old]);
        push(&mut told, Change::Added, &new[at_new..in_new]);
        push(&mut told, Change::Same, new.get(in_new..=in_new).unwrap_or_default());
        (at_old, at_new) = (in_old + 1, in_new + 1);
    }
    told
}

/// Tells what stands between two blocks that stayed.
fn tell_gap(told: &mut Vec<BlockChange>, old: &[Block], new: &[Block]) {
    let mut old = old.iter().peekable();
    for block in new {
        match old.next_if(|before| kind_of(before) == kind_of(block)) {
            Some(before) => told.push(reworded(before, block)),
            None => told.push(whole(block, Change::Added)),
        }
    }
    told.extend(old.map(|block| whole(block, Change::Removed)));
}

fn reworded(old: &Block, new: &Block) -> BlockChange {
    let pieces = diff_text(&shown_text(old), &shown_text(new));
    let what = if pieces.iter().all(|piece| piece.what == Change::Same) { Change::Reset } else { Change::Reworded };
    BlockChange { pieces, ..whole(new, what) }
}

fn whole(block: &Block, what: Change) -> BlockChange {
    let of_words = if matches!(what, Change::Added | Change::Removed) { what } else { Change::Same };
    BlockChange {
        kind: kind_of(block),
        language: block.language.clone(),
        direction: block.direction.map(crate::Direction::as_str),
        what,
        pieces: vec![Piece { what: of_words, text: shown_text(block) }],
    }
}

/// The words of a block; for what has none, where it stands or what it is.
fn shown_text(block: &Block) -> String {
    let text = block_text(block);
    if !text.is_empty() {
        return text;
    }
    match &block.kind {
        BlockKind::Image(image) if !image.alt.is_empty() => image.alt.clone(),
        BlockKind::Image(image) => image.src.clone(),
        BlockKind::Embed { address, .. } => address.clone(),
        BlockKind::Video { src, .. } | BlockKind::Audio { src, .. } => src.clone(),
        BlockKind::Raw { html, .. } => html.clone(),
        _ => text,
    }
}

/// Cuts a text into words, each with the white space after it.
fn words(text: &str) -> Vec<&str> {
    let mut words: Vec<&str> = Vec::new();
    let mut start = 0;
    let mut was_space = false;
    for (at, c) in text.char_indices() {
        if was_space && !c.is_whitespace() {
            words.push(&text[start..at]);
            start = at;
        }
        was_space = c.is_whitespace();
    }
    if start < text.len() {
        words.push(&text[start..]);
    }
    words
}

fn push(told: &mut Vec<Piece>, what: Change, words: &[&str]) {
    if words.is_empty() {
        return;
    }
    let text = words.concat();
    match told.last_mut() {
        Some(last) if last.what == what => last.text.push_str(&text),
        _ => told.push(Piece { what, text }),
    }
}

/// Finds a longest common subsequence, as places in both.
fn common<T: PartialEq>(old: &[T], new: &[T]) -> Vec<(usize, usize)> {
    let head = old.iter().zip(new).take_while(|(a, b)| a == b).count();
    let (old_rest, new_rest) = (&old[head..], &new[head..]);
    let tail = old_rest.iter().rev().zip(new_rest.iter().rev()).take_while(|(a, b)| a == b).count();
    let (inner_old, inner_new) = (&old_rest[..old_rest.len() - tail], &new_rest[..new_rest.len() - tail]);
    let mut pairs: Vec<(usize, usize)> = (0..head).map(|at| (at, at)).collect();
    pairs.extend(common_within(inner_old, inner_new).into_iter().map(|(a, b)| (a + head, b + head)));
    pairs.extend((0..tail).rev().map(|from_end| (old.len() - 1 - from_end, new.len() - 1 - from_end)));
    pairs
}

/// The same by the table of lengths, for what differs at both ends.
fn common_within<T: PartialEq>(old: &[T], new: &[T]) -> Vec<(usize, usize)> {
    let width = new.len() + 1;
    if old.is_empty() || new.is_empty() || old.len().saturating_mul(width) > CELLS_MAX {
        return Vec::new();
    }
    // The cell of two places holds how much the rests after them have in common.
    let mut lengths = vec![0u32; (old.len() + 1) * width];
    for a in (0..old.len()).rev() {
        for b in (0..new.len()).rev() {
            lengths[a * width + b] = if old[a] == new[b] {
                lengths[(a + 1) * width + b + 1] + 1
            } else {
                lengths[(a + 1) * width + b].max(lengths[a * width + b + 1])
            };
        }
    }
    let (mut a, mut b) = (0, 0);
    let mut pairs = Vec::new();
    while a < old.len() && b < new.len() {
        if old[a] == new[b] {
            pairs.push((a, b));
            (a, b) = (a + 1, b + 1);
        } else if lengths[(a + 1) * width + b] >= lengths[a * width + b + 1] {
            a += 1;
        } else {
            b += 1;
        }
    }
    pairs
}

/// The name of a block's kind, as the editor's JSON has it.
fn kind_of(block: &Block) -> &'static str {
    match &block.kind {
        BlockKind::Paragraph(_) => "paragraph",
        BlockKind::Heading { .. } => "heading",
        BlockKind::List { .. } => "list",
        BlockKind::Quote { .. } => "quote",
        BlockKind::PullQuote { .. } => "pull_quote",
        BlockKind::Image(_) => "figure",
        BlockKind::Gallery { .. } => "gallery",
        BlockKind::Embed { .. } => "embed",
        BlockKind::Video { .. } => "video",
        BlockKind::Audio { .. } => "audio",
        BlockKind::File { .. } => "file",
        BlockKind::Table(_) => "table",
        BlockKind::Code { .. } => "code_block",
        BlockKind::Preformatted(_) => "preformatted",
        BlockKind::Verse(_) => "verse",
        BlockKind::Separator => "separator",
        BlockKind::PageBreak => "page_break",
        BlockKind::More => "more",
        BlockKind::Footnotes(_) => "footnotes",
        BlockKind::Details { .. } => "details",
        BlockKind::Raw { .. } => "raw",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown::from_markdown;

    /// A diff as a line of text: `=kept` `+added` `-removed` `~a[-b-]{+c+}` `!reset`.
    fn told(old: &str, new: &str) -> String {
        let line = |change: &BlockChange| {
            let sign = match change.what {
                Change::Same => '=',
                Change::Added => '+',
                Change::Removed => '-',
                Change::Reworded => '~',
                Change::Reset => '!',
            };
            let piece = |piece: &Piece| match (change.what, piece.what) {
                (Change::Reworded, Change::Removed) => format!("[-{}-]", piece.text),
                (Change::Reworded, Change::Added) => format!("{{+{}+}}", piece.text),
                _ => piece.text.clone(),
            };
            format!("{sign}{}", change.pieces.iter().map(piece).collect::<String>())
        };
        let changes = diff(&from_markdown(old).0, &from_markdown(new).0);
        changes.iter().map(line).collect::<Vec<_>>().join(" | ")
    }

    #[test]
    fn a_diff_tells_blocks_and_words() {
        assert_eq!(told("a\n\nb", "a\n\nb"), "=a | =b");
        assert_eq!(told("a", "a\n\nb"), "=a | +b");
        assert_eq!(told("a\n\nb", "b"), "-a | =b");
        assert_eq!(told("the red boat\n\nx", "the blue boat\n\nx"), "~the [-red -]{+blue +}boat | =x");
        assert_eq!(told("a b", "a **b**"), "!a b", "the words stayed, their marks did not");
        assert_eq!(told("", "new"), "+new");
        assert_eq!(told("# a\n\nx", "b\n\nx"), "+b | -a | =x", "a heading does not become a paragraph");
        assert_eq!(told("Ferry", "Ferry returns"), "~Ferry {+returns+}");
        assert_eq!(told("کشتی سرخ", "کشتی آبی"), "~کشتی [-سرخ-]{+آبی+}");
    }

    #[test]
    fn texts_too_long_to_compare_are_told_whole() {
        let (old, new) = ("a b ".repeat(3000), "c d ".repeat(3000));
        let pieces = diff_text(&old, &new);
        assert_eq!(pieces.iter().map(|piece| piece.what).collect::<Vec<_>>(), [Change::Removed, Change::Added]);
    }

    #[test]
    fn both_texts_are_whole_in_what_is_told() {
        let (old, new) = ("one two  three\nfour", "one 2 three\nfour five");
        let pieces = diff_text(old, new);
        let side = |gone: Change| {
            pieces.iter().filter(|piece| piece.what != gone).map(|piece| piece.text.as_str()).collect::<String>()
        };
        let bare = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!((bare(&side(Change::Added)), side(Change::Removed)), (bare(old), new.to_owned()));
    }
}
