//! Rust sources, read just well enough: code apart from comments and from the text of literals.

use std::path::PathBuf;

use crate::{list_files, name_of};

/// One source file.
pub(crate) struct Source {
    pub(crate) path: PathBuf,
    /// The code, with comments and the text of literals turned into spaces; lines stay where they are.
    pub(crate) code: String,
    /// The text of each string literal.
    pub(crate) strings: Vec<Literal>,
}

/// A string literal and the line on which it begins.
pub(crate) struct Literal {
    pub(crate) line: usize,
    pub(crate) text: String,
}

impl Source {
    pub(crate) fn name(&self) -> String {
        name_of(&self.path)
    }

    /// Every place of a word in the code, as `file:line`.
    pub(crate) fn places_of(&self, word: &str) -> Vec<String> {
        let lines = self.code.lines().enumerate().filter(|(_, line)| line.contains(word));
        lines.map(|(at, _)| format!("{}:{}", self.name(), at + 1)).collect()
    }
}

/// Reads every Rust file below a folder.
pub(crate) fn sources(folder: &str) -> Vec<Source> {
    let is_rust = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "rs");
    let read = |path: PathBuf| part(&std::fs::read_to_string(&path).unwrap(), path);
    list_files(folder).into_iter().filter(is_rust).map(read).collect()
}

/// Reads all of ours.
pub(crate) fn all_sources() -> Vec<Source> {
    ["src", "crates", "xtask", "tests"].into_iter().flat_map(sources).collect()
}

/// Parts a text into code and literals.
fn part(text: &str, path: PathBuf) -> Source {
    let mut source = Source { path, code: String::new(), strings: Vec::new() };
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let before = source.code.chars().next_back();
        let is_new_word = !before.is_some_and(|c| c.is_alphanumeric() || c == '_');
        let (length, is_string) = match first {
            '/' if rest.starts_with("//") => (rest.find('\n').unwrap_or(rest.len()), false),
            '/' if rest.starts_with("/*") => (block_comment(rest), false),
            '"' => (quoted(rest, '"'), true),
            '\'' => (character(rest), false),
            'r' | 'b' | 'c' if is_new_word && raw_string(rest).is_some() => (raw_string(rest).unwrap(), true),
            other => {
                source.code.push(other);
                rest = &rest[other.len_utf8()..];
                continue;
            }
        };
        let (token, after) = rest.split_at(length);
        if is_string {
            source.strings.push(Literal { line: source.code.matches('\n').count() + 1, text: inside(token) });
        }
        source.code.extend(token.chars().map(|c| if c == '\n' { '\n' } else { ' ' }));
        rest = after;
    }
    source
}

fn block_comment(text: &str) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    while at < text.len() {
        match &text.as_bytes()[at..] {
            [b'/', b'*', ..] => (depth, at) = (depth + 1, at + 2),
            [b'*', b'/', ..] => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            return at;
        }
    }
    text.len()
}

/// The length of a literal that ends at the next unescaped quotation mark.
fn quoted(text: &str, mark: char) -> usize {
    let mut is_escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        if c == mark && !is_escaped {
            return at + 1;
        }
        is_escaped = c == '\\' && !is_escaped;
    }
    text.len()
}

/// The length of a character literal, or of the mark alone where it begins a lifetime.
fn character(text: &str) -> usize {
    let mut after = text.chars().skip(1);
    match (after.next(), after.next()) {
        (Some('\\'), _) | (Some(_), Some('\'')) => quoted(text, '\''),
        _ => 1,
    }
}

/// The length of `r"…"`, `r#"…"#`, `br"…"`, `cr"…"` and their kind, if one begins here.
fn raw_string(text: &str) -> Option<usize> {
    let prefix = ["br", "cr", "r"].into_iter().find(|prefix| text.starts_with(prefix))?;
    let marks = text[prefix.len()..].chars().take_while(|&c| c == '#').count();
    let open = prefix.len() + marks;
    if !text[open..].starts_with('"') {
        return None;
    }
    let end = format!("\"{}", "#".repeat(marks));
    Some(text[open + 1..].find(&end).map_or(text.len(), |at| open + 1 + at + end.len()))
}

fn inside(literal: &str) -> String {
    let (from, to) = (literal.find('"').unwrap_or(0) + 1, literal.rfind('"').unwrap_or(literal.len()));
    literal.get(from..to).unwrap_or_default().to_owned()
}

#[test]
fn code_is_told_from_comments_and_literals() {
    let text = r###"a /* "x" /* y */ */ "b\"// c" 'd' '\'' '"' <'e> r#"f"g"# // h"###;
    let source = part(text, PathBuf::new());
    assert_eq!(source.code.split_whitespace().collect::<Vec<_>>(), ["a", "<", "e>"]);
    let strings: Vec<&str> = source.strings.iter().map(|literal| literal.text.as_str()).collect();
    assert_eq!(strings, ["b\\\"// c", "f\"g"]);
}
