//! A statement in the sentences around it, as an editor judges it.

use attribution::Span;
use database::{Error, Reader};

use super::anchor::Plain;
use super::{Statement, text_of};

/// Characters of the text that are shown before and behind a statement.
const AROUND_MAX: usize = 400;

/// A stretch of text, and what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// What it is.
    pub role: Role,
    /// The text.
    pub text: String,
}

/// What a stretch of text is to a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The words.
    Words,
    /// The phrase that says who.
    Speaker,
    /// The word that attributes.
    Cue,
    /// What stands around them.
    Around,
}

/// Cuts the paragraphs in which a statement stands into what is said, who says it, and what stands around.
///
/// # Errors
/// What the database says.
pub fn read(r: &mut Reader, statement: &Statement) -> Result<Vec<Piece>, Error> {
    let text = text_of(r, statement.story, statement.revision)?.unwrap_or_default();
    Ok(pieces(&Plain::new(&text), statement))
}

fn pieces(text: &Plain, statement: &Statement) -> Vec<Piece> {
    let anchor = &statement.anchor;
    let words = anchor.parts.iter().map(|span| (*span, Role::Words));
    let speaker = anchor.speaker.map(|span| (span, Role::Speaker));
    let cue = anchor.cue.map(|span| (span, Role::Cue));
    let span = anchor.span();
    let near = |(other, _): &(Span, Role)| other.end + AROUND_MAX >= span.start && other.start <= span.end + AROUND_MAX;
    let mut marked: Vec<(Span, Role)> = words.chain(speaker.filter(near)).chain(cue.filter(near)).collect();
    marked.sort_by_key(|(span, _)| *span);
    let first = marked.first().map_or(0, |(span, _)| span.start);
    let last = marked.iter().map(|(span, _)| span.end).max().unwrap_or(0);
    let mut at = begin_of_paragraph(text, first);
    let end = end_of_paragraph(text, last);
    let mut pieces = Vec::new();
    for (span, role) in marked {
        push(&mut pieces, text, (at, span.start), Role::Around);
        push(&mut pieces, text, (span.start.max(at), span.end), role);
        at = at.max(span.end);
    }
    push(&mut pieces, text, (at, end), Role::Around);
    pieces
}

fn push(pieces: &mut Vec<Piece>, text: &Plain, (start, end): (usize, usize), role: Role) {
    if start < end {
        pieces.push(Piece { role, text: text.slice(Span { start, end }).to_owned() });
    }
}

fn begin_of_paragraph(text: &Plain, at: usize) -> usize {
    let start = at.saturating_sub(AROUND_MAX);
    let before = text.slice(Span { start, end: at });
    before.rfind("\n\n").map_or(start, |byte| start + before[..byte].chars().count() + 2)
}

fn end_of_paragraph(text: &Plain, at: usize) -> usize {
    let end = (at + AROUND_MAX).min(text.len());
    let behind = text.slice(Span { start: at, end });
    behind.find("\n\n").map_or(end, |byte| at + behind[..byte].chars().count())
}
