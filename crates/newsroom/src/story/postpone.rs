//! Moving a story that is still ahead to another instant: the time we mean to publish, its embargo, or both, whichever
//! holds it until then.

use database::{Error, Transaction};
use jiff::Timestamp;

use super::publish::{PublishError, PublishOrder, Published, publish};
use super::shelves::{self, Instants};
use crate::act::Act;
use crate::id::StoryId;
use crate::site::Site;

/// Why a story is not moved.
#[derive(Debug, thiserror::Error)]
pub enum PostponeError {
    /// It is out, or goes out by itself no more.
    #[error("the story does not go out by itself")]
    NotAhead,
    /// It goes out at another instant than whoever moved it saw.
    #[error("somebody else moved it meanwhile")]
    MovedMeanwhile(Timestamp),
    /// It would go out at once.
    #[error("that time is over")]
    Over,
    /// It cannot be published so.
    #[error(transparent)]
    Publish(#[from] PublishError),
    /// The database failed.
    #[error(transparent)]
    Database(#[from] Error),
}

/// Lets a story that was seen to go out at one instant go out at another. Whatever else was ordered of it stands: an embargo
/// that ends before its time, and a time that comes before the end of its embargo.
///
/// # Errors
/// [`PostponeError`], with nothing changed.
pub fn postpone(
    tx: &mut Transaction,
    act: &Act,
    site: &Site,
    id: StoryId,
    seen: Timestamp,
    to: Timestamp,
) -> Result<Published, PostponeError> {
    let standing = shelves::find_standing(tx, id)?.ok_or(PostponeError::NotAhead)?;
    let Instants { published_at, embargo_until, visible_from, .. } = standing.instants;
    if visible_from <= act.now {
        return Err(PostponeError::NotAhead);
    }
    if visible_from != seen {
        return Err(PostponeError::MovedMeanwhile(visible_from));
    }
    if to <= act.now {
        return Err(PostponeError::Over);
    }
    let order = PublishOrder {
        at: (published_at == seen).then_some(to),
        embargo_until: (embargo_until == Some(seen)).then_some(to),
        ..PublishOrder::default()
    };
    Ok(publish(tx, act, site, id, &order)?)
}
