//! Cuts a folded text into words, links, numbers and signs.
//!
//! Words are runs of letters; of scripts that write without spaces, each letter is a word of its own and their pairs
//! do the rest. That is no segmentation that a linguist would own, and enough to tell advertising from talk.

use crate::fold::{Folded, unmix};

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Letters, perhaps with digits among them.
    Word,
    /// Digits that are no contact number.
    Number,
    /// A web address, whole or without its scheme.
    Link,
    /// `@name`.
    Mention,
    /// An e-mail address.
    Email,
    /// Digits that one could call.
    Phone,
    /// A sign: punctuation, currency, an emoji; a run of the same one is one token.
    Sign,
}

/// A piece of a text.
#[derive(Debug, Clone)]
pub struct Token {
    /// What it is.
    pub kind: Kind,
    /// As it counts: look-alikes undone, letters said no more than twice.
    pub text: Vec<char>,
    /// Whether it was written with letters of several scripts.
    pub is_mixed: bool,
    /// How often its last letter or its sign was repeated, from three on; else 0.
    pub repeats: usize,
}

/// The longest token, in characters: what goes on is another. Bounds what a look ahead costs.
const TOKEN_MAX: usize = 200;

/// The digits of a telephone number: at least as many as a national one has, at most those of ITU-T E.164.
const PHONE_DIGITS: std::ops::RangeInclusive<usize> = 9..=15;

/// Last labels of host names that make `name.label` a link though nothing else says so.
const BARE_LABELS: [&str; 31] = [
    "com", "net", "org", "info", "biz", "ru", "su", "ua", "kz", "ir", "af", "pk", "fr", "eu", "uk", "co", "io", "tv",
    "cc", "ly", "gl", "gg", "xyz", "icu", "ltd", "vip", "casino", "website", "dev", "app", "store",
];

/// Last labels that are words as well: they make a link if a path follows.
const PATH_LABELS: [&str; 22] = [
    "me", "to", "in", "at", "by", "us", "de", "es", "ch", "tr", "link", "click", "top", "site", "online", "shop",
    "club", "live", "pro", "page", "space", "bet",
];

/// Cuts a text into tokens.
#[must_use]
pub fn cut(folded: &Folded) -> Vec<Token> {
    let text = folded.text.as_slice();
    let mut tokens = Vec::with_capacity(text.len() / 4);
    let mut at = 0;
    while at < text.len() {
        if text[at].is_whitespace() || text[at].is_control() {
            at += 1;
            continue;
        }
        let (kind, end) = next(text, at);
        tokens.push(make(kind, &text[at..end]));
        at = end;
    }
    tokens
}

/// Finds what begins at a place and where it ends; the end lies behind the place.
fn next(text: &[char], at: usize) -> (Kind, usize) {
    let rest = &text[at..text.len().min(at + TOKEN_MAX)];
    let first = rest[0];
    let found = if first.is_ascii_alphanumeric() { find_address(rest).or_else(|| find_phone(rest)) } else { None };
    let (kind, length) = found
        .or_else(|| (first == '+').then(|| find_phone(rest)).flatten())
        .or_else(|| find_mention(rest))
        .unwrap_or_else(|| {
            if first.is_ascii_digit() {
                find_number(rest)
            } else if writes_without_spaces(first) {
                (Kind::Word, 1)
            } else if first.is_alphanumeric() {
                (
                    Kind::Word,
                    count(rest, |c| (c.is_alphanumeric() && !writes_without_spaces(c)) || c == '_' || c == '\''),
                )
            } else {
                (Kind::Sign, count(rest, |c| c == first))
            }
        });
    (kind, at + length.max(1))
}

fn make(kind: Kind, text: &[char]) -> Token {
    let mut token = Token { kind, text: Vec::with_capacity(text.len()), is_mixed: false, repeats: 0 };
    match kind {
        Kind::Word => {
            let mut run = 0;
            for &letter in text {
                run = if token.text.last() == Some(&letter) { run + 1 } else { 1 };
                if run <= 2 {
                    token.text.push(letter);
                }
                token.repeats = token.repeats.max(if run >= 3 { run } else { 0 });
            }
            token.is_mixed = unmix(&mut token.text);
        }
        Kind::Sign => {
            token.text.push(text[0]);
            token.repeats = if text.len() >= 3 { text.len() } else { 0 };
        }
        _ => token.text.extend_from_slice(text),
    }
    token
}

fn count(text: &[char], belongs: impl Fn(char) -> bool) -> usize {
    text.iter().take_while(|&&c| belongs(c)).count()
}

fn starts_with(text: &[char], what: &str) -> bool {
    let mut letters = text.iter();
    what.chars().all(|wanted| letters.next() == Some(&wanted))
}

/// Finds a web or e-mail address.
fn find_address(text: &[char]) -> Option<(Kind, usize)> {
    // The last is how links to videos look where links are forbidden.
    if ["http://", "https://", "www.", "watch?v="].iter().any(|scheme| starts_with(text, scheme)) {
        return Some((Kind::Link, count(text, is_in_link)));
    }
    let host = count(text, |c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '+'));
    if text.get(host) == Some(&'@') {
        let domain = count(&text[host + 1..], |c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-'));
        let has_dot = text[host + 1..host + 1 + domain].contains(&'.');
        return has_dot.then_some((Kind::Email, host + 1 + domain));
    }
    find_bare_host(text, host).or_else(|| find_spaced_host(text))
}

/// Finds `name.label/path`.
fn find_bare_host(text: &[char], length: usize) -> Option<(Kind, usize)> {
    let host = text[..length].iter().rposition(|&c| c.is_ascii_alphanumeric()).map_or(0, |last| last + 1);
    let dot = text[..host].iter().rposition(|&c| c == '.')?;
    let label = &text[dot + 1..host];
    let is_known = is_one_of(label, &BARE_LABELS) || (is_one_of(label, &PATH_LABELS) && text.get(host) == Some(&'/'));
    let has_name = dot > 0 && text[dot - 1].is_ascii_alphanumeric();
    let goes_on = text.get(host).is_some_and(|&c| c.is_alphanumeric());
    let end = if matches!(text.get(host), Some('/' | '?' | ':')) { count(text, is_in_link) } else { host };
    (is_known && has_name && !goes_on).then_some((Kind::Link, end))
}

/// Finds `name . com`, as it is written to get past filters.
fn find_spaced_host(text: &[char]) -> Option<(Kind, usize)> {
    let name = count(text, |c| c.is_ascii_alphanumeric() || c == '-');
    let gap = count(&text[name..], |c| matches!(c, ' ' | '[' | '(' | '.' | ']' | ')'));
    let is_disguised = (2..=6).contains(&gap) && text[name..name + gap].iter().filter(|&&c| c == '.').count() == 1;
    let label = count(&text[name + gap..], |c| c.is_ascii_alphanumeric());
    let is_common =
        ["com", "net", "org", "ru"].iter().any(|known| label == known.len() && starts_with(&text[name + gap..], known));
    (name > 2 && is_disguised && is_common).then_some((Kind::Link, name + gap + label))
}

fn is_one_of(label: &[char], labels: &[&str]) -> bool {
    labels.iter().any(|known| known.chars().count() == label.len() && starts_with(label, known))
}

fn is_in_link(c: char) -> bool {
    !c.is_whitespace() && !matches!(c, '"' | '<' | '>' | '(' | ')' | '|')
}

/// Finds a number that one could call: digits with spaces, dots, hyphens and brackets among them.
fn find_phone(text: &[char]) -> Option<(Kind, usize)> {
    let (mut digits, mut end) = (0, 0);
    for (place, &c) in text.iter().enumerate() {
        if c.is_ascii_digit() {
            digits += 1;
            end = place + 1;
        } else if !(matches!(c, ' ' | '-' | '.' | '(' | ')') || (c == '+' && place == 0)) || place > end + 2 {
            break;
        }
    }
    let is_day = text.len() > 4 && text[4] == '-' && matches!(text[0], '1' | '2');
    let is_callable = matches!(text[0], '+' | '0') || digits >= 10;
    (PHONE_DIGITS.contains(&digits) && is_callable && !is_day).then_some((Kind::Phone, end))
}

fn find_mention(text: &[char]) -> Option<(Kind, usize)> {
    let name = if text[0] == '@' { count(&text[1..], |c| c.is_alphanumeric() || c == '_') } else { 0 };
    (name > 1).then_some((Kind::Mention, name + 1))
}

fn find_number(text: &[char]) -> (Kind, usize) {
    let end = count(text, |c| c.is_ascii_digit() || matches!(c, '.' | ',' | '\''));
    let end = text[..end].iter().rposition(char::is_ascii_digit).map_or(1, |last| last + 1);
    let letters = count(&text[end..], char::is_alphabetic);
    // A few digits before letters are part of a word: 2nd, 4k, 3d.
    if end <= 2 && letters > 0 { (Kind::Word, end + letters) } else { (Kind::Number, end) }
}

/// Says whether a letter belongs to a script whose words are not set apart.
fn writes_without_spaces(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{edf}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17df}' | '\u{3040}'..='\u{30ff}'
        | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}
