//! What of pictures and files readers may see at an instant.
//!
//! Every read compares the end of the rights with the time, so that no late job shows anything; the job tells those who
//! follow, for whom the instant alone is no news.

use database::{Error, Reader, Transaction};
use jiff::Timestamp;
use serde_json::json;

use super::care::{self, Care, Focus};
use super::{MediaItem, find, went_with_its_story};
use crate::act::Act;
use crate::event::{self, NewEvent, Touched};
use crate::id::MediaId;
use crate::{job, site};

/// The kind of job that [`arrive`] is for.
pub const JOB: &str = "rights.end";

/// An item as a page shows it at an instant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The item that was asked for, or what stands in for it.
    pub item: MediaItem,
    /// What every crop keeps in view.
    pub focus: Focus,
    /// Whether it stands in for another, so that words about that one are not said of it.
    pub stands_in: bool,
}

/// Finds what is shown where a story shows an item: the item itself, once its rights have ended what stands in for it,
/// or nothing.
///
/// # Errors
/// What the database says.
pub fn find_shown(r: &mut Reader, id: MediaId, now: Timestamp) -> Result<Option<Shown>, Error> {
    let Some(item) = find(r, id)? else { return Ok(None) };
    let care = care::find(r, id)?;
    if !care.has_ended(now) {
        return Ok(Some(Shown { item, focus: care.focus, stands_in: false }));
    }
    let Some(other) = care.fallback else { return Ok(None) };
    let Some(item) = find(r, other)? else { return Ok(None) };
    let care = care::find(r, other)?;
    Ok((!care.has_ended(now)).then_some(Shown { item, focus: care.focus, stands_in: true }))
}

/// Finds an item that readers may see at an instant.
///
/// # Errors
/// What the database says.
pub fn find_public(r: &mut Reader, id: MediaId, now: Timestamp) -> Result<Option<MediaItem>, Error> {
    let Some(item) = find(r, id)? else { return Ok(None) };
    if care::find(r, id)?.has_ended(now) {
        return Ok(None);
    }
    let is_public = if item.came_from_elsewhere() {
        !went_with_its_story(r, id)?
    } else {
        is_shown(r, id, now)? || is_mark(r, id)?
    };
    Ok(is_public.then_some(item))
}

/// Says whether an item stands for the paper itself, on every page.
fn is_mark(r: &mut Reader, id: MediaId) -> Result<bool, Error> {
    Ok(site::get(r)?.mark.and_then(|mark| mark.media()) == Some(id))
}

/// Says whether the right to show an item has ended.
///
/// # Errors
/// What the database says.
pub fn has_ended(r: &mut Reader, id: MediaId, now: Timestamp) -> Result<bool, Error> {
    Ok(care::find(r, id)?.has_ended(now))
}

/// Says whether a public story shows an item, or one that it stands in for.
pub(super) fn is_shown(r: &mut Reader, id: MediaId, now: Timestamp) -> Result<bool, Error> {
    let shown = r.query_opt(
        "SELECT 1
         FROM (SELECT media_id FROM media_care WHERE fallback_id = $1 AND rights_until <= $2
               UNION ALL
               SELECT id FROM media_item WHERE id = $1) m
         JOIN media_use u ON u.media_id = m.media_id
         JOIN publication p ON p.story_id = u.story_id
         WHERE p.visible_from <= $2 AND (p.visible_until IS NULL OR p.visible_until > $2)
         LIMIT 1",
        database::params![id, now.as_millisecond()],
        |row| row.get::<i64>(0),
    )?;
    Ok(shown.is_some())
}

/// Lists the next instants at which rights end, with the items.
pub(crate) fn list_ahead(r: &mut Reader, now: Timestamp, limit: i64) -> Result<Vec<(Timestamp, MediaId)>, Error> {
    r.query(
        "SELECT rights_until, media_id FROM media_care WHERE rights_until > $1 ORDER BY rights_until LIMIT $2",
        database::params![now.as_millisecond(), limit],
        |row| Ok((crate::time::timestamp(row, 0)?, MediaId(row.get(1)?))),
    )
}

/// Puts the job of the end of an item's rights into the queue, in place of an earlier one.
pub(super) fn follow(tx: &mut Transaction, act: &Act, id: MediaId, until: Option<Timestamp>) -> Result<(), Error> {
    let key = format!("rights:{id}");
    job::cancel(tx, &key)?;
    match until.filter(|until| *until > act.now) {
        Some(until) => job::enqueue(tx, act, JOB, Some(&key), &json!({ "media": id.0 }), until),
        None => Ok(()),
    }
}

/// Tells that an item's rights have ended; nothing is told of one whose rights were prolonged meanwhile.
///
/// # Errors
/// What the database says.
pub fn arrive(tx: &mut Transaction, act: &Act, id: MediaId) -> Result<(), Error> {
    let care: Care = care::find(tx, id)?;
    if !care.has_ended(act.now) {
        return Ok(());
    }
    let data = json!({ "fallback": care.fallback.map(|fallback| fallback.0) });
    let touched = vec![Touched::media(id)];
    event::append(tx, act, NewEvent { kind: "media.expired", subject: id.0, data, touched })?;
    Ok(())
}
