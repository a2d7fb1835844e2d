//! Word lists: entries as moderators write them, a line each, and where they are found in what a reader sends.
//!
//! | written | found |
//! | --- | --- |
//! | `casino` | anywhere, also inside a word, as WordPress matches its lists |
//! | `"free money"` | as whole words, one after another |
//! | `~lend` | as any form of the word, by the rules of the story's language; where there are none, at the beginning of words |
//! | `/\bc.?a.?s.?h\b/` | where the pattern matches, whatever the case (the syntax of the `regex` crate, which is linear in time) |
//! | `\~lend` | anywhere, as it is written behind the stroke |
//!
//! Spellings that a reader takes for the same are the same, as in search: case, accents, the forms of Arabic letters,
//! invisible signs.
//!
//! - [`Entry`]: a line, read.
//! - [`matcher`]: many entries at once.
//! - [`trial`]: what lists would have done to past comments.

pub mod matcher;
pub mod trial;

use regex::{Regex, RegexBuilder, RegexSetBuilder};

pub use matcher::{Lists, Said, WordList};

/// Patterns of one list at most: each is tried on every comment.
pub const PATTERNS_MAX: usize = 100;

/// What one pattern may take up when it is made ready, in bytes: `\w` takes some fifty thousand, and what one of this
/// size costs at worst was measured as 50 ms for 5,000 letters.
const PATTERN_BYTES_MAX: usize = 128 << 10;

/// What all patterns of a list may take up together, in bytes: each comment waits for all of them.
const PATTERNS_BYTES_MAX: usize = 4 << 20;

/// The signs that quote whole words, as keyboards of different languages write them.
const QUOTES: [char; 7] = ['"', '“', '”', '„', '«', '»', '‟'];

/// A line of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// Anywhere, also inside a word.
    Anywhere(String),
    /// Whole words, one after another.
    Words(String),
    /// Any form of a word.
    Stem(String),
    /// A pattern.
    Pattern(String),
}

/// Why a line is no entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Flaw {
    /// Nothing is left of it when spellings are made the same.
    Empty,
    /// The pattern cannot be read from here on.
    Unreadable(String),
    /// The pattern matches everything.
    MatchesAll,
    /// The pattern, or the patterns up to here together, would take too long to look for.
    TooLarge,
    /// There are more patterns than [`PATTERNS_MAX`].
    TooMany,
}

impl Entry {
    /// Reads a line.
    #[must_use]
    pub fn read(line: &str) -> Entry {
        let line = line.trim();
        let inside = |line: &str| {
            let mut letters = line.chars();
            let ends = (letters.next(), letters.next_back());
            (letters.as_str().trim().to_owned(), ends)
        };
        match inside(line) {
            (text, (Some('/'), Some('/'))) if !text.is_empty() => Entry::Pattern(line[1..line.len() - 1].to_owned()),
            (text, (Some(first), Some(last))) if QUOTES.contains(&first) && QUOTES.contains(&last) => {
                Entry::Words(text)
            }
            (_, (Some('~'), Some(_))) => Entry::Stem(line[1..].trim().to_owned()),
            (_, (Some('\\'), Some(_))) => Entry::Anywhere(line[1..].to_owned()),
            _ => Entry::Anywhere(line.to_owned()),
        }
    }
}

/// Finds the first line of a list that is no entry: its number, from 1, and why.
///
/// # Errors
/// That line.
pub fn check(lines: &[String]) -> Result<(), (usize, Flaw)> {
    let (mut patterns, mut numbers) = (Vec::new(), Vec::new());
    for (number, line) in (1..).zip(lines) {
        let flaw = match Entry::read(line) {
            Entry::Anywhere(text) => search::fold(&text).is_empty().then_some(Flaw::Empty),
            Entry::Words(text) | Entry::Stem(text) => search::words(&text, "").is_empty().then_some(Flaw::Empty),
            Entry::Pattern(_) if patterns.len() == PATTERNS_MAX => Some(Flaw::TooMany),
            Entry::Pattern(pattern) => {
                let flaw = check_pattern(&pattern);
                patterns.push(pattern);
                numbers.push(number);
                flaw
            }
        };
        if let Some(flaw) = flaw {
            return Err((number, flaw));
        }
    }
    match numbers.get(count_fitting(&patterns)) {
        Some(number) => Err((*number, Flaw::TooLarge)),
        None => Ok(()),
    }
}

fn check_pattern(pattern: &str) -> Option<Flaw> {
    let read = regex_syntax::ParserBuilder::new().case_insensitive(true).build().parse(pattern);
    let span = match &read {
        Ok(_) => {
            return match compile(pattern) {
                Ok(regex) => regex.is_match("").then_some(Flaw::MatchesAll),
                Err(_) => Some(Flaw::TooLarge),
            };
        }
        Err(regex_syntax::Error::Parse(error)) => Some(error.span()),
        Err(regex_syntax::Error::Translate(error)) => Some(error.span()),
        Err(_) => None,
    };
    let rest = span.and_then(|span| pattern.get(span.start.offset..)).filter(|rest| !rest.is_empty());
    Some(Flaw::Unreadable(rest.unwrap_or(pattern).to_owned()))
}

/// How many of the patterns, from the first on, do not take up too much together.
fn count_fitting(patterns: &[String]) -> usize {
    let fits = |count: usize| {
        RegexSetBuilder::new(&patterns[..count]).case_insensitive(true).size_limit(PATTERNS_BYTES_MAX).build().is_ok()
    };
    if fits(patterns.len()) {
        return patterns.len();
    }
    let counts: Vec<usize> = (0..patterns.len()).collect();
    counts.partition_point(|count| fits(*count)).saturating_sub(1)
}

fn compile(pattern: &str) -> Result<Regex, regex::Error> {
    RegexBuilder::new(pattern).case_insensitive(true).size_limit(PATTERN_BYTES_MAX).build()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_says_its_form_by_its_signs() {
        let anywhere = |text: &str| Entry::Anywhere(text.into());
        for (line, expected) in [
            ("casino", anywhere("casino")),
            (" casino ", anywhere("casino")),
            ("\"free money\"", Entry::Words("free money".into())),
            ("“free money”", Entry::Words("free money".into())),
            ("«قمار»", Entry::Words("قمار".into())),
            ("~lend", Entry::Stem("lend".into())),
            ("/ca.h /", Entry::Pattern("ca.h ".into())),
            ("\\~lend", anywhere("~lend")),
            ("\\\\x", anywhere("\\x")),
            ("/", anywhere("/")),
            ("//", anywhere("//")),
            ("/path", anywhere("/path")),
            ("~", anywhere("~")),
            ("", anywhere("")),
        ] {
            assert_eq!(Entry::read(line), expected, "{line}");
        }
    }

    #[test]
    fn the_first_line_that_is_none_is_named() {
        let checked = |lines: &[&str]| check(&lines.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>());
        assert_eq!(checked(&["casino", "\"free money\"", "~lend", "/ca.h/"]), Ok(()));
        assert_eq!(checked(&["a", "\u{200b}"]), Err((2, Flaw::Empty)));
        assert_eq!(checked(&["\"!?\""]), Err((1, Flaw::Empty)));
        assert_eq!(checked(&["/a*/"]), Err((1, Flaw::MatchesAll)));
        for (pattern, from) in [("a(b", "(b"), ("a[b", "[b"), ("ab|*", "*"), ("a(?=b)", "(?=b)"), ("é\\y", "\\y")] {
            let flaw = Flaw::Unreadable(from.into());
            assert_eq!(checked(&["x", &format!("/{pattern}/")]), Err((2, flaw)), "{pattern}");
        }
        assert_eq!(checked(&["/(?:\\pL{200}){200}/"]), Err((1, Flaw::TooLarge)));
        let large = |count: usize| (0..count).map(|n| format!("/\\w+{n}\\w/")).collect::<Vec<_>>();
        assert_eq!(check(&large(20)), Ok(()));
        let Err((line, Flaw::TooLarge)) = check(&large(PATTERNS_MAX)) else { panic!("not refused") };
        assert_eq!(check(&large(line - 1)), Ok(()), "the first that is too much is named");
        assert_eq!(check(&large(line)), Err((line, Flaw::TooLarge)));
        let many: Vec<String> = (0..=PATTERNS_MAX).map(|n| format!("/x{n}/")).collect();
        assert_eq!(check(&many), Err((PATTERNS_MAX + 1, Flaw::TooMany)));
    }
}
