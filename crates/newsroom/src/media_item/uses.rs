//! Which stories show an item: in what is published of them, and in their newest text.

use std::collections::BTreeSet;

use database::{Error, Reader, Transaction};
use jiff::Timestamp;
use serde_json::Value;

use super::{ADDRESS, marks, named_by, rights};
use crate::id::{MediaId, StoryId};
use crate::people::account::Account;
use crate::story::{Draft, Stage, access};

/// A story that shows an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The story.
    pub story: StoryId,
    /// Its headline.
    pub headline: String,
    /// Where it stands on its way.
    pub stage: Stage,
    /// Whether readers see it there, now or at an instant ahead; else it is in the newest text alone.
    pub is_published: bool,
}

/// Lists the stories that show an item, last changed first.
///
/// # Errors
/// What the database says.
pub fn list_places(r: &mut Reader, id: MediaId, limit: i64) -> Result<Vec<Place>, Error> {
    r.query(
        "SELECT s.id, s.headline, s.stage,
                (SELECT COUNT(*)
                 FROM media_use u JOIN publication p ON p.story_id = u.story_id
                 WHERE u.media_id = $1 AND u.story_id = s.id)
         FROM (SELECT story_id FROM media_use WHERE media_id = $1
               UNION
               SELECT story_id FROM media_mention WHERE media_id = $1) m
         JOIN story s ON s.id = m.story_id
         ORDER BY s.changed_at DESC, s.id DESC
         LIMIT $2",
        database::params![id, limit],
        |row| {
            let stage: String = row.get(2)?;
            Ok(Place {
                story: StoryId(row.get(0)?),
                headline: row.get(1)?,
                stage: Stage::from_name(&stage).ok_or_else(|| Error::Other(format!("unknown stage: {stage}")))?,
                is_published: row.get::<i64>(3)? > 0,
            })
        },
    )
}

/// Lists the stories that show an item, in what is published of them now or at an instant ahead.
///
/// # Errors
/// What the database says.
pub fn list_uses(r: &mut Reader, id: MediaId) -> Result<Vec<StoryId>, Error> {
    r.query(
        "SELECT u.story_id
         FROM media_use u
         JOIN publication p ON p.story_id = u.story_id
         WHERE u.media_id = $1
         ORDER BY p.published_at DESC, u.story_id DESC",
        database::params![id],
        |row| row.get(0).map(StoryId),
    )
}

/// Says whether a file went with a story: it is shown by stories that were killed, and by no other.
///
/// # Errors
/// What the database says.
pub fn went_with_its_story(r: &mut Reader, id: MediaId) -> Result<bool, Error> {
    let killed: Option<i64> = r.query_one(
        "SELECT MIN(CASE s.stage WHEN 'killed' THEN 1 ELSE 0 END)
         FROM media_use u
         JOIN story s ON s.id = u.story_id
         WHERE u.media_id = $1",
        database::params![id],
        |row| row.get(0),
    )?;
    Ok(killed == Some(1))
}

/// Stories that are looked at, to say who may see an item.
const LOOKED_AT_MAX: i64 = 100;

/// Says whether somebody of the desk may see an item: what readers see or no story shows, and what a story shows that they
/// may read. Its words would tell of a story that is closed to them.
///
/// # Errors
/// What the database says.
pub fn may_see(r: &mut Reader, account: &Account, id: MediaId, now: Timestamp) -> Result<bool, Error> {
    if rights::is_shown(r, id, now)? {
        return Ok(true);
    }
    let places = list_places(r, id, LOOKED_AT_MAX)?;
    for place in &places {
        if access::may_read(r, account, place.story, now)? {
            return Ok(true);
        }
    }
    Ok(places.is_empty())
}

/// Says whether the newest text of a story shows an item, itself or as what stands in for another, so that who may see
/// the story before it is public sees its pictures.
///
/// # Errors
/// What the database says.
pub fn is_mentioned(r: &mut Reader, story: StoryId, id: MediaId, now: Timestamp) -> Result<bool, Error> {
    let found = r.query_opt(
        "SELECT 1
         FROM media_mention m
         LEFT JOIN media_care c ON c.media_id = m.media_id
         WHERE m.story_id = $1
           AND (m.media_id = $2 AND (c.rights_until IS NULL OR c.rights_until > $3)
                OR c.fallback_id = $2 AND c.rights_until <= $3)
         LIMIT 1",
        database::params![story, id, now.as_millisecond()],
        |row| row.get::<i64>(0),
    )?;
    Ok(found.is_some())
}

/// Notes which items a story shows in what is published of it.
///
/// # Errors
/// What the database says.
pub(crate) fn set_uses(tx: &mut Transaction, story: StoryId, draft: &Draft) -> Result<(), Error> {
    bring_to(tx, "media_use", story, &of(draft))
}

/// Notes which items the newest text of a story shows.
///
/// # Errors
/// What the database says.
pub(crate) fn set_mentions(tx: &mut Transaction, story: StoryId, draft: &Draft) -> Result<(), Error> {
    bring_to(tx, "media_mention", story, &of(draft))
}

/// Removes and adds what differs.
fn bring_to(tx: &mut Transaction, table: &str, story: StoryId, wanted: &BTreeSet<MediaId>) -> Result<(), Error> {
    let select = format!("SELECT media_id FROM {table} WHERE story_id = $1");
    let had: BTreeSet<MediaId> =
        tx.query(&select, database::params![story], |row| row.get(0).map(MediaId))?.into_iter().collect();
    for gone in had.difference(wanted) {
        let delete = format!("DELETE FROM {table} WHERE media_id = $1 AND story_id = $2");
        tx.execute(&delete, database::params![*gone, story])?;
        marks::write_unused(tx, *gone)?;
    }
    for new in wanted.difference(&had) {
        let insert = format!("INSERT INTO {table} (media_id, story_id) SELECT id, $2 FROM media_item WHERE id = $1");
        tx.execute(&insert, database::params![*new, story])?;
        marks::write_unused(tx, *new)?;
    }
    Ok(())
}

/// The items of a draft: the picture above its text, and those that its blocks name by id or by address.
fn of(draft: &Draft) -> BTreeSet<MediaId> {
    let mut found: BTreeSet<MediaId> = draft.details.lead_image.iter().map(|lead| lead.media).collect();
    // Most texts show nothing: they are not taken apart for it.
    if draft.body.contains("\"media\"") || draft.body.contains(ADDRESS) {
        let body = serde_json::from_str(&draft.body).unwrap_or_default();
        collect(&body, &mut found);
    }
    found
}

fn collect(value: &Value, found: &mut BTreeSet<MediaId>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| collect(value, found)),
        Value::Object(fields) => {
            found.extend(fields.get("media").and_then(Value::as_i64).map(MediaId));
            let addresses = ["src", "href", "poster"].iter().filter_map(|name| fields.get(*name)?.as_str());
            found.extend(addresses.filter_map(named_by));
            fields.values().for_each(|value| collect(value, found));
        }
        _ => {}
    }
}
