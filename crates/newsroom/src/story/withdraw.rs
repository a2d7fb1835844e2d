//! Taking a story back.

use database::{Error, Reader, Transaction};
use jiff::Timestamp;
use serde_json::json;

use super::shelves::{self, Change};
use super::{Stage, due};
use crate::act::Act;
use crate::event::{self, NewEvent};
use crate::id::StoryId;
use crate::site;
use crate::time::timestamp;

/// What readers find at the address of a story that was taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaves {
    /// 410 with a notice: the story was here and is gone on purpose.
    Notice,
    /// 404, as if it had never been.
    Nothing,
}

/// Why a story was not taken back.
#[derive(Debug, thiserror::Error)]
pub enum WithdrawError {
    /// It is not public and not scheduled.
    #[error("story {0} is not published")]
    NotPublished(StoryId),
    /// The database failed.
    #[error(transparent)]
    Database(#[from] Error),
}

/// Where readers had found a story before it was taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormerPlace {
    /// Its address.
    pub address: String,
    /// The date it bore.
    pub published_at: Timestamp,
}

/// Finds where readers had found a story that was taken back; `None` if none of them ever could.
///
/// # Errors
/// What the database says.
pub fn find_place(r: &mut Reader, id: StoryId) -> Result<Option<FormerPlace>, Error> {
    r.query_opt(
        "SELECT address, published_at
         FROM withdrawal
         WHERE story_id = $1 AND published_at <= made_at
         ORDER BY made_at DESC, id DESC
         LIMIT 1",
        database::params![id],
        |row| Ok(FormerPlace { address: row.get(0)?, published_at: timestamp(row, 1)? }),
    )
}

/// Takes a story back from every reader's page, list and feed in one act; its address and its reason are kept.
///
/// # Errors
/// [`WithdrawError::NotPublished`] if there is nothing to take back.
pub fn withdraw(
    tx: &mut Transaction,
    act: &Act,
    id: StoryId,
    leaves: Leaves,
    reason: &str,
) -> Result<(), WithdrawError> {
    let before = shelves::find_standing(tx, id)?.ok_or(WithdrawError::NotPublished(id))?;
    let story = super::find(tx, id)?.ok_or(WithdrawError::NotPublished(id))?;
    let beside = shelves::beside(tx, id, act.now)?;
    tx.execute("DELETE FROM publication WHERE story_id = $1", database::params![id])?;
    shelves::clear(tx, id)?;
    tx.execute(
        "INSERT INTO withdrawal (id, story_id, address, published_at, gone, reason, made_at, made_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        database::params![
            act.next_id(),
            id,
            &before.address,
            before.instants.published_at.as_millisecond(),
            leaves == Leaves::Notice,
            reason,
            act.now_ms(),
            act.account()
        ],
    )?;
    super::put_stage(tx, act, id, Stage::Withdrawn)?;
    due::cancel(tx, id)?;
    let change = Change {
        story: id,
        kind: story.kind,
        translation_group: story.translation_group,
        before: Some(&before),
        after: None,
        beside,
        zone: site::get(tx)?.time_zone(),
    };
    let event = NewEvent {
        kind: "story.withdrawn",
        subject: id.0,
        data: json!({ "reason": reason }),
        touched: shelves::touched(tx, change)?,
    };
    event::append(tx, act, event)?;
    Ok(())
}
