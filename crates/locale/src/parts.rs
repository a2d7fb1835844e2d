//! What goes into a text and what comes out: values in, text and values out.

use std::borrow::Cow;

/// Something put into a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value<'a> {
    /// A count: it chooses the plural and is written in the language's digits.
    Number(i64),
    /// A name, a title, a date that is already written.
    Text(Cow<'a, str>),
}

impl From<i64> for Value<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<i32> for Value<'_> {
    fn from(number: i32) -> Self {
        Self::Number(number.into())
    }
}

impl From<u32> for Value<'_> {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<u64> for Value<'_> {
    fn from(number: u64) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<usize> for Value<'_> {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text.into())
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text.as_str().into())
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Words of the interface.
    Words(String),
    /// A number, already written in the language's digits.
    Number(String),
    /// A text that was put in: which one, counted from 0 in the order given, and what it says.
    Inserted {
        /// Its place among the arguments (or among the names of a list).
        index: usize,
        /// The text itself, unchanged.
        text: String,
    },
}

impl Part {
    /// What the piece says.
    pub fn text(&self) -> &str {
        match self {
            Self::Words(text) | Self::Number(text) | Self::Inserted { text, .. } => text,
        }
    }
}

/// Begins a marked value. Noncharacters (Unicode §23.7) are for use inside a program and stand in no text of ours.
const OPEN: char = '\u{fdd0}';
/// Ends a marked value.
const CLOSE: char = '\u{fdd1}';

/// Writes a number so that [`split`] finds it.
pub(crate) fn mark_number(number: f64) -> String {
    format!("{OPEN}#{number}{CLOSE}")
}

/// Writes a place where a text goes in.
pub(crate) fn mark_inserted(index: usize) -> String {
    format!("{OPEN}{index}{CLOSE}")
}

/// Takes a text with marks apart. What is put in is never read for marks, whatever it holds.
pub(crate) fn split(marked: &str, number: impl Fn(i64) -> String, inserted: impl Fn(usize) -> String) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut rest = marked;
    while let Some((words, after)) = rest.split_once(OPEN) {
        push_words(&mut parts, words);
        let (mark, after) = after.split_once(CLOSE).unwrap_or((after, ""));
        match mark.strip_prefix('#') {
            Some(digits) => parts.push(Part::Number(digits.parse().map_or_else(|_| digits.to_owned(), &number))),
            None => parts.extend(mark.parse().ok().map(|index| Part::Inserted { index, text: inserted(index) })),
        }
        rest = after;
    }
    push_words(&mut parts, rest);
    parts
}

fn push_words(parts: &mut Vec<Part>, words: &str) {
    if !words.is_empty() {
        parts.push(Part::Words(words.to_owned()));
    }
}
