//! What an editor saves while someone types.
//!
//! A revision comes every second or two, so of one run of typing by one person the newest alone is kept. The first
//! revision, named steps, whatever was public and whatever another person wrote stay.

use database::{Error, Transaction};

use super::draft::Draft;
use super::save::{self, Keep, SaveError};
use crate::act::Act;
use crate::id::StoryId;

/// How much of a run of typing may go into one revision: ten minutes.
const RUN_MS: i64 = 10 * 60 * 1000;

/// Saves what someone has typed so far, if `expected` is still the newest revision; gives the new number, or the old
/// one if nothing has changed.
///
/// # Errors
/// [`SaveError::Conflict`] if another revision came between; nothing is written then.
pub fn save_typing(
    tx: &mut Transaction,
    act: &Act,
    id: StoryId,
    expected: i64,
    draft: &Draft,
) -> Result<i64, SaveError> {
    save::lock_expected(tx, id, expected)?;
    let before = save::find_revision(tx, id, expected)?.ok_or(Error::NotFound)?;
    if before.draft == *draft {
        return Ok(expected);
    }
    save::expect_theirs(tx, act, &before.draft, draft)?;
    let run = find_run(tx, act, id, expected)?;
    let began_at = run.unwrap_or(act.now_ms());
    let number = save::add_revision(tx, act, id, expected, draft, Keep::UntilNext(began_at))?;
    if run.is_some() {
        tx.execute("DELETE FROM revision WHERE story_id = $1 AND number = $2", database::params![id, expected])?;
    } else {
        // One event a run: the trail says who wrote when, not each pause.
        save::append_revised(tx, act, id, number, &before.draft.fields_unlike(draft))?;
    }
    Ok(number)
}

/// Keeps a revision for good.
pub(crate) fn keep(tx: &mut Transaction, id: StoryId, number: i64) -> Result<(), Error> {
    tx.execute(
        "UPDATE revision SET run_began_at = NULL WHERE story_id = $1 AND number = $2",
        database::params![id, number],
    )?;
    Ok(())
}

/// Finds when the run began that the newest revision belongs to, if this person is still in it.
fn find_run(tx: &mut Transaction, act: &Act, id: StoryId, newest: i64) -> Result<Option<i64>, Error> {
    let began_at: Option<i64> = tx
        .query_opt(
            "SELECT run_began_at
             FROM revision
             WHERE story_id = $1 AND number = $2 AND written_by = $3",
            database::params![id, newest, act.account()],
            |row| row.get(0),
        )?
        .flatten();
    Ok(began_at.filter(|began_at| act.now_ms() - began_at < RUN_MS))
}
