//! Many redirects at once: a line each, the old address and the new one with a comma or a tab between them.

use database::{Error, Transaction};
use serde_json::json;

use super::desk::{self, Redirect, RedirectError};
use crate::act::Act;
use crate::event::{self, NewEvent};
use crate::site::Site;

/// Lines that are taken at once.
pub const LINES_MAX: usize = 100_000;

/// Lines that are written in one transaction, so that others who write wait for a moment at most.
pub const BATCH: usize = 1000;

/// A line that says what a redirect is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NumberedRedirect {
    /// Its number in what was sent, from 1.
    pub number: usize,
    /// What it says.
    pub redirect: Redirect,
}

/// A line that is not taken.
#[derive(Debug)]
pub struct Flaw {
    /// Its number in what was sent, from 1.
    pub number: usize,
    /// Why.
    pub cause: FlawCause,
}

/// Why a line is not taken.
#[derive(Debug, thiserror::Error)]
pub enum FlawCause {
    /// It does not hold two columns.
    #[error("there are not two columns, with a comma or a tab between them")]
    Columns,
    /// It comes after the last that is taken.
    #[error("no more than {LINES_MAX} lines are taken at once")]
    TooMany,
    /// What it says cannot be kept.
    #[error(transparent)]
    Redirect(#[from] RedirectError),
}

/// Reads lines. Empty ones say nothing; a second column that is empty or says `410` means gone for good.
#[must_use]
pub fn read(text: &str, origin: &str) -> (Vec<NumberedRedirect>, Vec<Flaw>) {
    let (mut redirects, mut flaws) = (Vec::new(), Vec::new());
    let text = text.trim_start_matches('\u{feff}');
    let lines = text.lines().enumerate().map(|(place, line)| (place + 1, line));
    for (number, line) in lines.filter(|(_, line)| !line.trim().is_empty()) {
        if redirects.len() + flaws.len() >= LINES_MAX {
            flaws.push(Flaw { number, cause: FlawCause::TooMany });
            break;
        }
        match read_line(line, origin) {
            Ok(redirect) => redirects.push(NumberedRedirect { number, redirect }),
            Err(cause) => flaws.push(Flaw { number, cause }),
        }
    }
    (redirects, flaws)
}

fn read_line(line: &str, origin: &str) -> Result<Redirect, FlawCause> {
    let (from, to) = columns(line).ok_or(FlawCause::Columns)?;
    let to = if to == "410" { "" } else { to };
    Ok(Redirect::read(from, to, origin)?)
}

/// Takes a line apart at its tab or its first comma; quotation marks around a column are not part of it (RFC 4180 §2).
fn columns(line: &str) -> Option<(&str, &str)> {
    let line = line.trim_matches([' ', '\r']);
    let (from, to) = match line.split_once('\t') {
        Some(columns) => columns,
        None if line.starts_with('"') => line[1..].split_once("\",")?,
        None => line.split_once(',')?,
    };
    Some((unquoted(from), unquoted(to)))
}

fn unquoted(column: &str) -> &str {
    let column = column.trim();
    column.strip_prefix('"').unwrap_or(column).trim_end_matches('"').trim()
}

/// Keeps a batch of redirects, each as if it came alone, and gives those that were refused.
///
/// # Errors
/// What the database says; nothing of the batch is kept then.
pub fn keep(tx: &mut Transaction, act: &Act, site: &Site, batch: &[NumberedRedirect]) -> Result<Vec<Flaw>, Error> {
    let mut flaws = Vec::new();
    for line in batch {
        match desk::set(tx, act, site, &line.redirect) {
            Ok(()) => {}
            Err(RedirectError::Database(error)) => return Err(error),
            Err(refused) => flaws.push(Flaw { number: line.number, cause: refused.into() }),
        }
    }
    let kept = batch.len() - flaws.len();
    if kept > 0
        && let [first, ..] = batch
        && let [.., last] = batch
    {
        let data = json!({ "count": kept, "first": first.redirect.from, "last": last.redirect.from });
        event::append(tx, act, NewEvent { kind: "redirect.imported", subject: 0, data, touched: vec![] })?;
    }
    Ok(flaws)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::redirect::Target;

    #[test]
    fn lines_are_read_with_commas_tabs_and_quotation_marks_and_bad_ones_are_told_by_number() {
        let text = "\u{feff}/old/,/new/\r\n/a\t/b?c=1\n\n\"/q, r/\",\"/s/\"\n/gone/,410\n/left/,\nnothing\nold/,/new/\n\
                    /x/,javascript:alert(1)\n/y?p=1,/z/\n/desk/,/a/\nhttps://courier.example/w/,https://courier.example\n";
        let (redirects, flaws) = read(text, "https://courier.example");
        let to = |address: &str| Target::Address(address.to_owned());
        let read: Vec<_> =
            redirects.into_iter().map(|line| (line.number, line.redirect.from, line.redirect.target)).collect();
        let expected = [
            (1, "/old/", to("/new/")),
            (2, "/a", to("/b?c=1")),
            (4, "/q, r/", to("/s/")),
            (5, "/gone/", Target::Gone),
            (6, "/left/", Target::Gone),
            (12, "/w/", to("/")),
        ];
        assert_eq!(read, expected.map(|(number, from, target)| (number, from.to_owned(), target)));
        let numbers: Vec<usize> = flaws.iter().map(|flaw| flaw.number).collect();
        assert_eq!(numbers, [7, 8, 9, 10, 11]);
        assert!(matches!(flaws[0].cause, FlawCause::Columns));
        assert!(matches!(flaws[2].cause, FlawCause::Redirect(RedirectError::NoTarget(_))));
    }
}
