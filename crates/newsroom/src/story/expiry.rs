//! When a story is to go from readers by itself.

use database::{Error, Transaction};
use jiff::Timestamp;
use serde_json::json;

use super::due;
use super::shelves::{self, Change};
use crate::act::Act;
use crate::event::{self, NewEvent};
use crate::id::StoryId;
use crate::site;

/// Why the end of a story was not set. Nothing has changed then.
#[derive(Debug, thiserror::Error)]
pub enum ExpiryError {
    /// It is not public and not scheduled.
    #[error("story {0} is not published")]
    NotPublished(StoryId),
    /// It would be gone before it is seen, or at once.
    #[error("the end lies before the story is seen, or in the past")]
    TooEarly,
    /// The database failed.
    #[error(transparent)]
    Database(#[from] Error),
}

/// Sets when a story is gone, or that it stays; what readers see until then stays as it is.
///
/// # Errors
/// [`ExpiryError`], with nothing changed.
pub fn set(tx: &mut Transaction, act: &Act, id: StoryId, until: Option<Timestamp>) -> Result<(), ExpiryError> {
    let story = super::find(tx, id)?.ok_or(ExpiryError::NotPublished(id))?;
    let before = shelves::find_standing(tx, id)?.ok_or(ExpiryError::NotPublished(id))?;
    if before.instants.visible_until.is_some_and(|end| end <= act.now) {
        return Err(ExpiryError::NotPublished(id));
    }
    if until.is_some_and(|until| until <= before.instants.visible_from.max(act.now)) {
        return Err(ExpiryError::TooEarly);
    }
    if until == before.instants.visible_until {
        return Ok(());
    }
    let until_ms = until.map(Timestamp::as_millisecond);
    tx.execute("UPDATE publication SET visible_until = $2 WHERE story_id = $1", database::params![id, until_ms])?;
    tx.execute("UPDATE listing SET visible_until = $2 WHERE story_id = $1", database::params![id, until_ms])?;
    due::follow(tx, act, id, before.instants.visible_from, until)?;
    // A page that shows the story ends at the new instant, and no longer at the old one.
    let mut after = before.clone();
    after.instants.visible_until = until;
    let beside = shelves::beside(tx, id, act.now)?;
    let change = Change::between(&story, &before, &after, beside, site::get(tx)?.time_zone());
    let touched = shelves::touched(tx, change)?;
    let data = json!({ "visible_until": until.map(|until| until.to_string()) });
    event::append(tx, act, NewEvent { kind: "story.expiry_set", subject: id.0, data, touched })?;
    Ok(())
}
