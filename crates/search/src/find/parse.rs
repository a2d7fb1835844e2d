//! What a reader typed, taken apart: words, `"phrases"`, `-without`, `begin*`. Nothing is an error.

use crate::analysis::cut;
use crate::limits::{CLAUSES_MAX, PREFIX_CHARS_MIN, QUERY_BYTES_MAX};

/// A query's text in parts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Parsed {
    /// What must occur.
    pub required: Vec<Clause>,
    /// What must not.
    pub without: Vec<Clause>,
}

/// One thing asked for, as typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Clause {
    /// A word, several joined by hyphens and the like, or a run of words.
    Word(String),
    /// Words in this order with nothing between.
    Phrase(String),
    /// The beginning of a word.
    Prefix(String),
}

impl Parsed {
    pub fn is_empty(&self) -> bool {
        self.required.is_empty() && self.without.is_empty()
    }

    /// What must occur, words in a row taken together: some that stand apart belong together.
    pub fn runs(&self) -> Vec<Clause> {
        let mut runs: Vec<Clause> = Vec::new();
        for clause in &self.required {
            match (runs.last_mut(), clause) {
                (Some(Clause::Word(run)), Clause::Word(word)) => {
                    run.push(' ');
                    run.push_str(word);
                }
                _ => runs.push(clause.clone()),
            }
        }
        runs
    }

    fn push(&mut self, clause: Clause, is_without: bool) {
        if self.required.len() + self.without.len() == CLAUSES_MAX {
            return;
        }
        let list = if is_without { &mut self.without } else { &mut self.required };
        // A word typed a thousand times is asked for once.
        if !list.contains(&clause) {
            list.push(clause);
        }
    }
}

/// Takes a query apart.
pub(crate) fn parse(words: &str) -> Parsed {
    let mut rest = cut(words, QUERY_BYTES_MAX);
    let mut parsed = Parsed::default();
    loop {
        rest = rest.trim_start_matches(is_space);
        let Some(first) = rest.chars().next() else {
            return parsed;
        };
        let after_sign = &rest[first.len_utf8()..];
        let is_without = is_minus(first) && !after_sign.starts_with(|next| is_space(next) || is_minus(next));
        if is_without {
            rest = after_sign;
        }
        rest = match rest.chars().next().filter(|letter| is_quote(*letter)) {
            Some(quote) => phrase(&rest[quote.len_utf8()..], is_without, &mut parsed),
            None => word(rest, is_without, &mut parsed),
        };
    }
}

/// Reads up to the closing quote, or to the end if there is none; gives back what follows.
fn phrase<'a>(text: &'a str, is_without: bool, parsed: &mut Parsed) -> &'a str {
    let end = text
        .char_indices()
        .find(|(at, letter)| is_quote(*letter) && !is_within_word(text, *at, *letter))
        .map_or(text.len(), |(at, _)| at);
    let inner = &text[..end];
    if has_letter(inner) {
        parsed.push(Clause::Phrase(inner.trim().to_owned()), is_without);
    }
    let after = &text[end..];
    after.chars().next().map_or(after, |quote| &after[quote.len_utf8()..])
}

/// Reads up to the next space; gives back what follows.
fn word<'a>(text: &'a str, is_without: bool, parsed: &mut Parsed) -> &'a str {
    let end = text
        .char_indices()
        .find(|(at, letter)| is_space(*letter) || (is_quote(*letter) && !is_within_word(text, *at, *letter)))
        .map_or(text.len(), |(at, _)| at);
    let word = &text[..end];
    let stem = word.trim_end_matches('*');
    let is_prefix =
        stem.len() < word.len() && stem.chars().filter(|letter| letter.is_alphanumeric()).count() >= PREFIX_CHARS_MIN;
    if has_letter(word) {
        let clause = if is_prefix { Clause::Prefix(stem.to_owned()) } else { Clause::Word(stem.to_owned()) };
        parsed.push(clause, is_without);
    }
    &text[end..]
}

/// The straight quote in צה"ל is a letter's sign and ends no phrase.
fn is_within_word(text: &str, at: usize, quote: char) -> bool {
    let before = text[..at].chars().next_back();
    let after = text[at + quote.len_utf8()..].chars().next();
    quote == '"' && [before, after].iter().all(|side| side.is_some_and(|letter| matches!(letter, 'א'..='ת')))
}

fn has_letter(text: &str) -> bool {
    text.contains(char::is_alphanumeric)
}

/// Control characters part words like spaces; joiners do not.
fn is_space(letter: char) -> bool {
    letter.is_whitespace() || letter.is_control()
}

fn is_minus(letter: char) -> bool {
    matches!(letter, '-' | '−' | '‐' | '–')
}

fn is_quote(letter: char) -> bool {
    matches!(letter, '"' | '“' | '”' | '„' | '‟' | '«' | '»' | '＂' | '「' | '」' | '『' | '』')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn show(words: &str) -> String {
        let parsed = parse(words);
        let show = |clause: &Clause| match clause {
            Clause::Word(word) => word.clone(),
            Clause::Phrase(phrase) => format!("[{phrase}]"),
            Clause::Prefix(prefix) => format!("{prefix}*"),
        };
        let required = parsed.required.iter().map(show);
        required
            .chain(parsed.without.iter().map(|clause| format!("not {}", show(clause))))
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn a_query_is_taken_apart() {
        for (typed, expected) in [
            ("budget vote", "budget vote"),
            ("\"budget vote\" council", "[budget vote] council"),
            ("“budget vote”council", "[budget vote] council"),
            ("«закон о бюджете» -налог", "[закон о бюджете] not налог"),
            ("-\"tax cut\" budget", "budget not [tax cut]"),
            ("elect* a*", "elect* a"),
            ("\"never closed", "[never closed]"),
            ("e-mail – well-known", "e-mail well-known"),
            ("צה\"ל הודיע", "צה\"ל הודיע"),
            ("twice twice", "twice"),
            ("- -- --- \" \"\" * ** !?", ""),
            ("a\u{0}b\u{7}c", "a b c"),
        ] {
            assert_eq!(show(typed), expected, "{typed}");
        }
    }

    #[test]
    fn a_long_query_is_cut() {
        let many: String = (0..1_000_000).map(|number| format!("w{number} ")).take(100_000).collect();
        assert_eq!(parse(&many).required.len(), CLAUSES_MAX);
        assert_eq!(parse(&"\"".repeat(1 << 20)), Parsed::default());
    }
}
