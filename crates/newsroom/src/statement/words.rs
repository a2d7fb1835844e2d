//! What a confirmed statement is found by: its own words, and those of the phrase that says who.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use database::{Error, Param, Transaction};

use super::Statement;
use crate::id::StatementId;
use crate::story::marks::fold;

/// Different words of one statement that it is found by.
const WORDS_MAX: usize = 200;

/// The longest word, in characters.
const WORD_CHARS_MAX: usize = 40;

/// Gives the words of a text as they are kept and looked for.
pub(super) fn of(text: &str) -> BTreeSet<String> {
    let cut = |word: &str| word.chars().take(WORD_CHARS_MAX).collect::<String>();
    fold(text).split_whitespace().take(WORDS_MAX).map(cut).collect()
}

/// Lets a statement be found.
pub(super) fn keep(tx: &mut Transaction, statement: &Statement) -> Result<(), Error> {
    let words = of(&format!("{} {}", statement.words, statement.mention));
    if words.is_empty() {
        return Ok(());
    }
    let mut rows = String::new();
    let mut values = vec![Param::Int(statement.at.as_millisecond()), Param::Int(statement.id.0)];
    for word in &words {
        values.push(Param::Text(word));
        let _ = write!(rows, "{}(${}, $1, $2)", if rows.is_empty() { "" } else { ", " }, values.len());
    }
    tx.execute(&format!("INSERT INTO statement_word (word, at, statement_id) VALUES {rows}"), &values)?;
    Ok(())
}

/// Lets a statement not be found any more.
pub(super) fn forget(tx: &mut Transaction, id: StatementId) -> Result<(), Error> {
    tx.execute("DELETE FROM statement_word WHERE statement_id = $1", database::params![id])?;
    Ok(())
}
