//! What a new public text does to the statements of a story: they follow their words, or are broken.

use std::collections::BTreeMap;

use database::{Error, Transaction};
use serde_json::json;

use super::anchor::{Plain, find_again};
use super::{COLUMNS, State, Statement, is_shown, put_state, read, text_of, touched};
use crate::act::Act;
use crate::event::{self, NewEvent};
use crate::id::StoryId;

/// Lets the statements of a story follow it to the revision that is published now.
///
/// Serves from `statement_of_story`; most stories have none.
///
/// # Errors
/// What the database says.
pub(crate) fn follow(tx: &mut Transaction, act: &Act, story: StoryId, revision: i64) -> Result<(), Error> {
    let statements = tx.query(
        &format!(
            "SELECT {COLUMNS}
             FROM statement s
             WHERE s.story_id = $1 AND s.revision <> $2 AND s.state <> 'broken'
             ORDER BY s.starts, s.id"
        ),
        database::params![story, revision],
        read,
    )?;
    if statements.is_empty() {
        return Ok(());
    }
    let new = text_of(tx, story, revision)?.ok_or(Error::NotFound)?;
    let new = Plain::new(&new);
    let mut by_revision: BTreeMap<i64, Vec<&Statement>> = BTreeMap::new();
    for statement in &statements {
        by_revision.entry(statement.revision).or_default().push(statement);
    }
    for (old, statements) in by_revision {
        let old = text_of(tx, story, old)?.unwrap_or_default();
        let old = Plain::new(&old);
        for statement in statements {
            lead(tx, act, statement, (&old, &new), revision)?;
        }
    }
    Ok(())
}

/// Leads one statement from a text to another.
fn lead(
    tx: &mut Transaction,
    act: &Act,
    statement: &Statement,
    (old, new): (&Plain, &Plain),
    revision: i64,
) -> Result<(), Error> {
    let found = if statement.anchor.fits(old) { find_again(&statement.anchor, old, new) } else { None };
    let Some(anchor) = found else { return break_off(tx, act, statement, revision) };
    tx.execute(
        "UPDATE statement SET revision = $2, anchor = $3, starts = $4 WHERE id = $1",
        database::params![statement.id, revision, &anchor.to_json(), to_i64(anchor.span().start)],
    )?;
    Ok(())
}

/// Its words stand in the old revision alone: there it stays.
fn break_off(tx: &mut Transaction, act: &Act, statement: &Statement, revision: i64) -> Result<(), Error> {
    put_state(tx, statement, State::Broken)?;
    let touched = if is_shown(tx, statement.state)? { touched(tx, statement.speaker)? } else { Vec::new() };
    let data = json!({
        "story": statement.story.0, "from": statement.state.as_str(), "stood_in": statement.revision, "gone_in": revision,
    });
    event::append(tx, act, NewEvent { kind: "statement.broken", subject: statement.id.0, data, touched })?;
    Ok(())
}

pub(super) fn to_i64(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
