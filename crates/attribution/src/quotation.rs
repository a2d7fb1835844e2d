//! Quotation marks of every style, paired by paragraph.
//!
//! Only the outermost pair counts. Single marks are taken for quotation marks only when they open after a space. A mark
//! that opens again at the head of the next paragraph, unclosed before, is one quotation over several paragraphs.

use std::ops::Range;

use crate::lexicon::{Form, Lexicon, Trait};
use crate::segment::Token;

/// A quotation with its marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Quotation {
    /// The token of its opening mark.
    pub open: usize,
    /// The token behind its closing mark, or behind its last word where the mark is missing.
    pub end: usize,
    /// Whether its closing mark is there.
    pub is_closed: bool,
}

/// The marks that close what a mark opens.
fn closers(open: &str) -> Option<&'static [&'static str]> {
    Some(match open {
        "\"" | "“" => &["\"", "”"],
        "„" => &["“", "”", "\"", "‟"],
        "”" => &["”"],
        "«" => &["»"],
        "»" => &["«", "»"],
        "‹" => &["›"],
        "「" => &["」"],
        "『" => &["』"],
        "``" => &["''", "\"", "``"],
        "''" => &["''"],
        "‘" => &["’"],
        "'" => &["'"],
        "‚" => &["‘", "’"],
        _ => return None,
    })
}

fn is_single(mark: &str) -> bool {
    matches!(mark, "‘" | "'" | "‚" | "‹")
}

/// Pairs the marks of a text; the quotations come in order and never overlap. Where the language sets attributions off
/// by dashes within a quotation («…, — сказал он. — …»), they are cut out of it.
pub(crate) fn pair(tokens: &[Token], paragraphs: &[Range<usize>], lexicon: &Lexicon) -> Vec<Quotation> {
    let quotations = pair_marks(tokens, paragraphs, lexicon);
    if !lexicon.is(Trait::Dashes) {
        return quotations;
    }
    let speeches = paragraphs.iter().filter_map(|paragraph| speech(tokens, paragraph, lexicon)).flatten();
    let mut all: Vec<Quotation> = speeches.collect();
    let spoken = all.len();
    for quotation in quotations {
        let later = all[..spoken].partition_point(|speech| speech.end <= quotation.open);
        if all[..spoken].get(later).is_none_or(|speech| speech.open >= quotation.end) {
            all.extend(cut_at_dashes(tokens, quotation, lexicon));
        }
    }
    all.sort_by_key(|quotation| quotation.open);
    all
}

/// Reads a paragraph that a dash opens as what is said in it: "— …, — сказал он. — …".
fn speech(tokens: &[Token], paragraph: &Range<usize>, lexicon: &Lexicon) -> Option<Vec<Quotation>> {
    let first = paragraph.start + 1;
    if first >= paragraph.end || !tokens[paragraph.start].is_dash() || !tokens[first].is_word() {
        return None;
    }
    let pieces = cut_at_dashes(tokens, Quotation { open: first, end: paragraph.end, is_closed: true }, lexicon);
    // Without an attribution it may as well be an item of a list.
    (pieces.first().is_some_and(|piece| piece.end < paragraph.end)).then_some(pieces)
}

/// No attribution between dashes has more tokens.
const ATTRIBUTION_MAX: usize = 40;

/// Cuts attributions between dashes out of a quotation.
fn cut_at_dashes(tokens: &[Token], quotation: Quotation, lexicon: &Lexicon) -> Vec<Quotation> {
    let mut pieces = Vec::new();
    let (mut open, end) = (quotation.open, quotation.end);
    let is_stop = |at: usize| tokens[at].is(',') || tokens[at].is_stop();
    let is_dash = |at: usize| tokens[at].is_dash() && tokens[at].is_spaced && is_stop(at - 1);
    let is_cue = |at: usize| lexicon.cues(&tokens[at].lower).iter().any(|cue| cue.form != Form::Ing);
    let mut at = open + 2;
    while at + 2 < end {
        if !(is_dash(at) && is_cue(at + 1)) {
            at += 1;
            continue;
        }
        let next = (at + 2..end.min(at + ATTRIBUTION_MAX)).find(|&next| is_dash(next));
        let piece = open..if tokens[at - 1].is(',') { at - 1 } else { at };
        match next {
            Some(next) if next + 1 < end => {
                pieces.push(Quotation { open: piece.start, end: piece.end, is_closed: true });
                open = next + 1;
                at = next + 2;
            }
            // Nothing is said behind it: only a paragraph can end so, for a quotation would have closed before.
            _ if !tokens[end - 1].is('»') && !tokens[end - 1].is('“') && !tokens[end - 1].is('"') => {
                pieces.push(Quotation { open: piece.start, end: piece.end, is_closed: true });
                return pieces;
            }
            _ => break,
        }
    }
    pieces.push(Quotation { open, end, is_closed: quotation.is_closed });
    pieces
}

fn pair_marks(tokens: &[Token], paragraphs: &[Range<usize>], lexicon: &Lexicon) -> Vec<Quotation> {
    let mut quotations: Vec<Quotation> = Vec::new();
    let mut running: Option<usize> = None;
    for (number, paragraph) in paragraphs.iter().enumerate() {
        let mut at = paragraph.start;
        if let Some(open) = running.take() {
            at = match find_close(tokens, paragraph.start + 1..paragraph.end, open) {
                Some(close) => {
                    quotations.push(Quotation { open, end: close + 1, is_closed: true });
                    close + 1
                }
                None if goes_on(tokens, paragraphs, number, open) => {
                    running = Some(open);
                    continue;
                }
                None => {
                    quotations.push(Quotation { open, end: paragraph.end, is_closed: false });
                    continue;
                }
            };
        }
        // Marks that nothing to the right closes, neither here nor in the next paragraph; asking once is enough.
        let mut unclosed: Vec<&str> = Vec::new();
        while at < paragraph.end {
            let word = tokens[at].word;
            if !opens(tokens, at, paragraph) && !opens_late(tokens, at, paragraph, lexicon) {
                at += 1;
            } else if unclosed.contains(&word) {
                if is_left_open(tokens, at, paragraph) {
                    quotations.push(Quotation { open: at, end: paragraph.end, is_closed: false });
                    break;
                }
                at += 1;
            } else if let Some(close) = find_close(tokens, at + 1..paragraph.end, at) {
                quotations.push(Quotation { open: at, end: close + 1, is_closed: true });
                at = close + 1;
            } else if !is_single(tokens[at].word) && goes_on(tokens, paragraphs, number, at) {
                running = Some(at);
                break;
            } else if !is_single(tokens[at].word) && is_left_open(tokens, at, paragraph) {
                quotations.push(Quotation { open: at, end: paragraph.end, is_closed: false });
                break;
            } else {
                if !is_single(word) {
                    unclosed.push(word);
                }
                at += 1;
            }
        }
    }
    quotations
}

/// Whether a quotation that is open at a paragraph's end goes on at the head of the next.
fn goes_on(tokens: &[Token], paragraphs: &[Range<usize>], number: usize, open: usize) -> bool {
    let Some(next) = paragraphs.get(number + 1) else { return false };
    let is_mark = |at: &usize| {
        tokens[*at].word == tokens[open].word
            || closers(tokens[open].word).is_some_and(|all| all.contains(&tokens[*at].word))
    };
    // The mark is repeated, or it was forgotten there and the next mark is one that closes.
    let first = next.clone().find(is_mark);
    first == Some(next.start) || first.is_some_and(|at| closes(tokens, at, next) && tokens[next.start - 1].is_stop())
}

/// Whether a mark stands as a closing one: tight behind a word or a stop, loose before what follows.
fn closes(tokens: &[Token], at: usize, paragraph: &Range<usize>) -> bool {
    !tokens[at].is_spaced && (at + 1 == paragraph.end || tokens[at + 1].is_spaced || !tokens[at + 1].is_word())
}

/// Whether a mark without its fellow still begins a quotation: at a paragraph's head, or after a colon or a comma.
fn is_left_open(tokens: &[Token], at: usize, paragraph: &Range<usize>) -> bool {
    let is_introduced = at == paragraph.start || tokens[at - 1].is(':') || tokens[at - 1].is(',');
    is_introduced && paragraph.end - at > 3 && tokens[at].word != "”" && tokens[at].word != "»"
}

/// Whether a plain mark opens though it stands tight behind the comma of a cue: `said," It …`.
fn opens_late(tokens: &[Token], at: usize, paragraph: &Range<usize>, lexicon: &Lexicon) -> bool {
    tokens[at].word == "\""
        && at + 1 < paragraph.end
        && at >= paragraph.start + 2
        && tokens[at - 1].is(',')
        && !lexicon.cues(&tokens[at - 2].lower).is_empty()
}

fn opens(tokens: &[Token], at: usize, paragraph: &Range<usize>) -> bool {
    let token = &tokens[at];
    if closers(token.word).is_none() {
        return false;
    }
    let is_first = at == paragraph.start;
    let follows_bracket = !is_first && matches!(tokens[at - 1].word, "(" | "[" | "—" | "–" | "--" | "-" | ":");
    let is_placed = token.is_spaced || is_first || follows_bracket;
    let is_tight = tokens.get(at + 1).is_some_and(|next| !next.is_spaced) && at + 1 < paragraph.end;
    match token.word {
        "“" | "„" | "«" | "‹" | "「" | "『" | "``" => at + 1 < paragraph.end,
        "\"" => is_placed && at + 1 < paragraph.end || is_tight && !is_first && tokens[at - 1].is_word(),
        _ => is_placed && is_tight && tokens[at + 1].is_word(),
    }
}

/// Within so many tokens a single mark is closed; it may be an apostrophe, and each of them is tried.
const SINGLE_MAX: usize = 300;

fn find_close(tokens: &[Token], range: Range<usize>, open: usize) -> Option<usize> {
    let closers = closers(tokens[open].word)?;
    let is_single = is_single(tokens[open].word);
    let mut fallback = None;
    let reach = if is_single { SINGLE_MAX } else { usize::MAX };
    for at in range.clone().take(reach) {
        let token = &tokens[at];
        let opens_anew = token.word == tokens[open].word && token.is_spaced && token.word == "‘";
        if opens_anew && fallback.is_some() {
            break;
        }
        if at == open + 1 || !closers.contains(&token.word) {
            continue;
        }
        let is_last = at + 1 == range.end;
        let is_loose = is_last || tokens[at + 1].is_spaced || !tokens[at + 1].is_word();
        if !is_single {
            return Some(at);
        }
        if !is_loose || token.is_spaced {
            continue;
        }
        // "the boys' house": a plural's apostrophe closes nothing where another mark does.
        let is_plural = tokens[at - 1].lower.ends_with('s') && !is_last && tokens[at + 1].is_word();
        if !is_plural {
            return Some(at);
        }
        fallback = fallback.or(Some(at));
    }
    fallback
}
