//! Who has a story open, as several processes tell each other.
//!
//! One process keeps this in memory; these rows are for those that share a database. A row is written when someone moves
//! or a few seconds have passed, never for a key.

use database::{Error, Reader, Transaction};
use jiff::Timestamp;

use crate::id::{AccountId, StoryId};

/// How long someone counts as here without a sign, in milliseconds.
pub const GONE_MS: i64 = 20_000;

/// Someone who has a story open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Here {
    /// Who.
    pub account: AccountId,
    /// Their name.
    pub name: String,
    /// The block of the text that their caret is in, from 0.
    pub block: Option<usize>,
    /// When they last gave a sign.
    pub seen_at: Timestamp,
}

/// Says that someone has a story open, and forgets who has gone.
///
/// # Errors
/// What the database says.
pub fn say(tx: &mut Transaction, story: StoryId, here: &Here) -> Result<(), Error> {
    let seen_at = here.seen_at.as_millisecond();
    tx.execute("DELETE FROM presence WHERE seen_at < $1", database::params![seen_at - GONE_MS])?;
    tx.execute(
        "INSERT INTO presence (story_id, account_id, name, block_at, seen_at)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (story_id, account_id) DO UPDATE SET
             name = excluded.name, block_at = excluded.block_at, seen_at = excluded.seen_at",
        database::params![
            story,
            here.account,
            &here.name,
            here.block.and_then(|block| i64::try_from(block).ok()),
            seen_at
        ],
    )?;
    Ok(())
}

/// Lists who has a story open.
///
/// # Errors
/// What the database says.
pub fn list(r: &mut Reader, story: StoryId, now: Timestamp) -> Result<Vec<Here>, Error> {
    r.query(
        "SELECT account_id, name, block_at, seen_at
         FROM presence
         WHERE story_id = $1 AND seen_at >= $2
         ORDER BY account_id",
        database::params![story, now.as_millisecond() - GONE_MS],
        |row| {
            Ok(Here {
                account: AccountId(row.get(0)?),
                name: row.get(1)?,
                block: row.get::<Option<i64>>(2)?.and_then(|block| usize::try_from(block).ok()),
                seen_at: crate::time::timestamp(row, 3)?,
            })
        },
    )
}
