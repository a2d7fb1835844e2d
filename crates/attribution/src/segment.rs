//! One segmentation with offsets: tokens, paragraphs, sentences.
//!
//! Every later part speaks of tokens by their number; only here and at the very end are they offsets. A quotation is
//! never cut: a sentence that holds one ends behind it at the earliest.

use std::borrow::Cow;
use std::ops::Range;

use crate::lexicon::{self, Class, Lexicon, Trait};
use crate::quotation::{self, Quotation};

/// What a token is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Letters, with the apostrophes, hyphens and points within.
    Word,
    /// Digits, with the points and commas within.
    Number,
    /// One mark of punctuation or a symbol.
    Mark,
}

/// The smallest piece of a text.
#[derive(Clone, Debug)]
pub(crate) struct Token<'t> {
    pub word: &'t str,
    /// In small letters, and in one spelling of several (`lexicon::fold`).
    pub lower: Cow<'t, str>,
    /// Unicode scalar values before it.
    pub start: usize,
    /// Unicode scalar values up to its end.
    pub end: usize,
    pub kind: Kind,
    /// Whether white space or the text's beginning stands before it.
    pub is_spaced: bool,
}

impl Token<'_> {
    /// Whether it is this mark, or the Arabic one that stands for it.
    pub(crate) fn is(&self, mark: char) -> bool {
        let is_arabic = || match mark {
            ',' => self.word.starts_with('،'),
            ';' => self.word.starts_with('؛'),
            _ => false,
        };
        self.kind == Kind::Mark && (self.word.starts_with(mark) || is_arabic())
    }

    /// Whether it is a dash of any length.
    pub(crate) fn is_dash(&self) -> bool {
        self.kind == Kind::Mark && (self.word.starts_with(['—', '–', '―']) || matches!(self.word, "-" | "--"))
    }

    /// Whether it begins with a capital letter.
    pub(crate) fn is_capital(&self) -> bool {
        self.kind == Kind::Word && self.word.starts_with(char::is_uppercase)
    }

    /// Whether it is a word or a number.
    pub(crate) fn is_word(&self) -> bool {
        self.kind != Kind::Mark
    }

    /// Whether a sentence can end with it.
    pub(crate) fn is_stop(&self) -> bool {
        self.kind == Kind::Mark && self.word.starts_with(['.', '!', '?', '…', '؟', '۔', '。'])
    }
}

/// A text in its pieces.
pub(crate) struct Text<'t> {
    pub tokens: Vec<Token<'t>>,
    /// Ranges of tokens; none is empty.
    pub paragraphs: Vec<Range<usize>>,
    /// Ranges of tokens, within paragraphs but where a quotation runs on; none is empty.
    pub sentences: Vec<Range<usize>>,
    pub quotations: Vec<Quotation>,
    /// For each token the quotation around it, marks included.
    pub within: Vec<Option<usize>>,
}

impl<'t> Text<'t> {
    /// Takes a text apart.
    pub(crate) fn new(text: &'t str, lexicon: &Lexicon) -> Text<'t> {
        let (tokens, paragraphs) = tokenize(text, lexicon);
        let quotations = quotation::pair(&tokens, &paragraphs, lexicon);
        let mut within = vec![None; tokens.len()];
        for (number, quotation) in quotations.iter().enumerate() {
            within[quotation.open..quotation.end].fill(Some(number));
        }
        let mut text = Text { tokens, paragraphs, sentences: Vec::new(), quotations, within };
        text.sentences = sentences(&text, lexicon);
        text
    }

    /// The number of scalar values from the first token's start to the last one's end.
    pub(crate) fn span(&self, tokens: &Range<usize>) -> (usize, usize) {
        (self.tokens[tokens.start].start, self.tokens[tokens.end - 1].end)
    }

    /// Whether a token stands in a quotation or is one of its marks.
    pub(crate) fn is_quoted(&self, token: usize) -> bool {
        self.within[token].is_some()
    }

    /// Counts words and numbers.
    pub(crate) fn count_words(&self, tokens: Range<usize>) -> usize {
        self.tokens[tokens].iter().filter(|token| token.is_word()).count()
    }
}

/// A line of at least so many characters that ends in the middle of a sentence was broken by hand, not by a writer.
const BROKEN_LINE_MIN: usize = 58;

fn tokenize<'t>(text: &'t str, lexicon: &Lexicon) -> (Vec<Token<'t>>, Vec<Range<usize>>) {
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let byte = |at: usize| chars.get(at).map_or(text.len(), |&(byte, _)| byte);
    let mut tokens: Vec<Token<'t>> = Vec::with_capacity(chars.len() / 4);
    let mut paragraphs = Vec::new();
    let (mut begin, mut line, mut at) = (0, 0, 0);
    let mut is_spaced = true;
    while at < chars.len() {
        let c = chars[at].1;
        if is_break(c) {
            if ends_paragraph(&chars, line, at) && tokens.len() > begin {
                paragraphs.push(begin..tokens.len());
                begin = tokens.len();
            }
            line = at + 1;
        }
        if c.is_whitespace() || is_invisible(c) {
            is_spaced |= c.is_whitespace();
            at += 1;
            continue;
        }
        let (mut end, kind) = token_end(&chars, at, lexicon, text);
        // "وفقا لجمعية": the preposition is written together with who it governs.
        let is_split = chars[at].1 == 'ل' && end > at + 2;
        if is_split && tokens.last().is_some_and(|last| lexicon.has(&last.lower, Class::Splits)) {
            end = at + 1;
        }
        let word = &text[byte(at)..byte(end)];
        tokens.push(Token { word, lower: lower(word), start: at, end, kind, is_spaced });
        is_spaced = false;
        at = end;
    }
    if tokens.len() > begin {
        paragraphs.push(begin..tokens.len());
    }
    (tokens, paragraphs)
}

fn is_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}')
}

/// Marks of direction and the byte order mark: they show nothing and part no words.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{ad}')
}

/// Whether a line's end is a paragraph's. A line that was broken at a width goes on in the next one.
fn ends_paragraph(chars: &[(usize, char)], line: usize, end: usize) -> bool {
    let next = chars.get(end + 1).map(|&(_, c)| c);
    let Some(next) = next.filter(|&c| !is_break(c)) else { return true };
    let last = chars[line..end].iter().rev().map(|&(_, c)| c).find(|c| !c.is_whitespace());
    let is_whole = last.is_none_or(|c| ".!?:…\"”’»)؟".contains(c));
    is_whole || !next.is_lowercase() && end - line < BROKEN_LINE_MIN
}

fn lower(word: &str) -> Cow<'_, str> {
    let is_plain = word.chars().all(|c| c.is_ascii_lowercase() || !lexicon::folds(c));
    if is_plain { Cow::Borrowed(word) } else { Cow::Owned(lexicon::fold(word)) }
}

fn token_end(chars: &[(usize, char)], at: usize, lexicon: &Lexicon, text: &str) -> (usize, Kind) {
    let get = |at: usize| chars.get(at).map_or('\0', |&(_, c)| c);
    let c = get(at);
    if c.is_numeric() {
        let mut end = at + 1;
        while get(end).is_alphanumeric()
            || matches!(get(end), '.' | ',' | ':' | '٫' | '٬') && get(end + 1).is_numeric() && get(end - 1).is_numeric()
            || get(end) == '-' && get(end + 1).is_alphabetic()
        {
            end += 1;
        }
        return (end, Kind::Number);
    }
    if is_possessive(chars, at) {
        return (at + 2, Kind::Word);
    }
    if !c.is_alphabetic() {
        let is_row = matches!(c, '.' | '-' | '`' | '\'');
        let same = (at..at + 3).take_while(|&next| get(next) == c).count();
        return (if is_row && same > 1 { at + same } else { at + 1 }, Kind::Mark);
    }
    let end = word_end(chars, at);
    (with_point(chars, at, end, lexicon, text), Kind::Word)
}

/// The end of a run of letters. Apostrophes and hyphens within belong to it, the English genitive does not.
fn word_end(chars: &[(usize, char)], at: usize) -> usize {
    let get = |at: usize| chars.get(at).map_or('\0', |&(_, c)| c);
    let mut end = at + 1;
    loop {
        let c = get(end);
        let joins = matches!(c, '\'' | '’' | '-' | '\u{2011}' | '&' | '\u{200c}' | '\u{200d}' | '_' | '@');
        let is_inner = joins && get(end + 1).is_alphanumeric() && !is_possessive(chars, end);
        // "Secunia.com": small letters tight behind a point.
        let is_site =
            c == '.' && end > at + 1 && get(end + 1).is_ascii_lowercase() && get(end + 2).is_ascii_lowercase();
        if !(c.is_alphanumeric() || is_combining(c) || is_inner || is_site) {
            return end;
        }
        end += 1;
    }
}

fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{610}'..='\u{61a}' | '\u{640}'..='\u{65f}' | '\u{670}')
}

/// Whether "'s" stands here behind a letter, ending a word.
fn is_possessive(chars: &[(usize, char)], at: usize) -> bool {
    let get = |at: usize| chars.get(at).map_or('\0', |&(_, c)| c);
    at > 0
        && matches!(get(at), '\'' | '’')
        && matches!(get(at + 1), 's' | 'S')
        && !get(at + 2).is_alphanumeric()
        && get(at - 1).is_alphanumeric()
}

/// Takes in the point of an abbreviation or an initial: "Mr.", "J.", "U.S.".
fn with_point(chars: &[(usize, char)], at: usize, end: usize, lexicon: &Lexicon, text: &str) -> usize {
    let get = |at: usize| chars.get(at).map_or('\0', |&(_, c)| c);
    if get(end) != '.' {
        return end;
    }
    let mut last = end;
    while last - at < 12 && get(last) == '.' && get(last + 1).is_alphabetic() && !get(last + 2).is_alphabetic() {
        last += 2;
    }
    let is_initial = end == at + 1 && (get(at).is_uppercase() || last > end);
    if is_initial && get(last) == '.' {
        return last + 1;
    }
    let word = &text[chars[at].0..chars.get(end + 1).map_or(text.len(), |&(byte, _)| byte)];
    let is_short = end - at <= 6 && lexicon.has(&word.to_lowercase(), Class::Abbreviation);
    if is_short { end + 1 } else { end }
}

/// No sentence has more tokens outside a quotation: what is longer is no prose, and every search within one is short.
const SENTENCE_MAX: usize = 400;

fn sentences(text: &Text, lexicon: &Lexicon) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let mut begin = 0;
    let mut paragraph = text.paragraphs.iter().map(|range| range.end).peekable();
    for at in 0..text.tokens.len() {
        let next = at + 1;
        while paragraph.peek().is_some_and(|&end| end < next) {
            paragraph.next();
        }
        let runs_on = next < text.tokens.len() && text.within[at].is_some() && text.within[at] == text.within[next];
        if runs_on {
            continue;
        }
        if paragraph.peek() == Some(&next) || next - begin >= SENTENCE_MAX || ends_sentence(text, at, lexicon) {
            sentences.push(begin..next);
            begin = next;
        }
    }
    if begin < text.tokens.len() {
        sentences.push(begin..text.tokens.len());
    }
    sentences
}

/// Whether a sentence ends behind a token that is not the paragraph's last.
fn ends_sentence(text: &Text, at: usize, lexicon: &Lexicon) -> bool {
    let tokens = &text.tokens;
    let (token, next) = (&tokens[at], &tokens[at + 1]);
    let is_closing = text.within[at].is_some() || (at > 0 && matches!(token.word, ")" | "]" | "’" | "'"));
    let is_stop = token.is_stop() || is_closing && at > 0 && tokens[at - 1].is_stop();
    // «За что? — спросила она»: the attribution belongs to what it parts.
    let attributes = |at: usize| tokens.get(at).is_some_and(|token| !lexicon.cues(&token.lower).is_empty());
    if lexicon.is(Trait::Dashes) && text.within[at].is_some() && next.is_dash() && attributes(at + 2) {
        return false;
    }
    // “…” — Lena Ortiz
    if text.within[at].is_some() && next.is_dash() && lexicon.tells_verbs() {
        return false;
    }
    let begins = next.is_spaced && begins_sentence(text, at + 1);
    if is_stop {
        return begins;
    }
    let is_closing_short = token.word.ends_with('.') && lexicon.has(&token.lower, Class::ClosingAbbreviation);
    is_closing_short && begins && next.is_capital() && lexicon.has(&next.lower, Class::Starter)
}

fn begins_sentence(text: &Text, at: usize) -> bool {
    let token = &text.tokens[at];
    let has_no_case = |c: char| c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase();
    text.within[at].is_some()
        || token.is_capital()
        || token.kind == Kind::Number
        || token.word.starts_with(has_no_case)
        || (token.kind == Kind::Mark && token.word.starts_with(['(', '[', '—', '–', '-', '•', '*']))
}
