//! Pictures and files: what is known of them; their bytes lie in the media store.
//!
//! An item that came from another site was public there, and is served to whoever asks. One that was added here is
//! public while a public story shows it, and its original never is: a camera writes into it where it was.

use std::collections::BTreeSet;

use database::{Error, Reader, Row, Transaction};
use jiff::Timestamp;
use serde_json::Value;

use crate::act::Act;
use crate::event::{self, NewEvent, Touched};
use crate::id::{MediaId, StoryId};
use crate::story::Draft;
use crate::time::timestamp;

/// The beginning of the address at which a text shows an item that was added here: `/media/{id}-…`.
pub const ADDRESS: &str = "/media/";

/// A picture or a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MediaItem {
    /// Its id.
    pub id: MediaId,
    /// Where its bytes lie in the media store; `None` while they are still at the old host.
    pub store_key: Option<String>,
    /// Its address below `/wp-content/uploads/`, decoded and composed, if it came from a WordPress site. Of several
    /// items of one file only the first has it.
    pub upload_path: Option<String>,
    /// Where it can be had from, if not from us.
    pub remote_url: Option<String>,
    /// Its type, `image/jpeg`.
    pub mime: String,
    /// Width in pixels, of a picture.
    pub width: Option<i64>,
    /// Height in pixels, of a picture.
    pub height: Option<i64>,
    /// Size in bytes.
    pub byte_count: Option<i64>,
    /// Its name for the desk.
    pub title: String,
    /// Words for who cannot see it.
    pub alt: String,
    /// Words under it, as plain text.
    pub caption: String,
    /// Whose it is.
    pub credit: String,
    /// When it was added.
    pub made_at: Timestamp,
}

impl MediaItem {
    /// Says whether it came from another site, where everybody could see it.
    #[must_use]
    pub fn came_from_elsewhere(&self) -> bool {
        self.upload_path.is_some() || self.remote_url.is_some()
    }
}

/// Finds a media item by its id.
///
/// # Errors
/// What the database says.
pub fn find(r: &mut Reader, id: MediaId) -> Result<Option<MediaItem>, Error> {
    r.query_opt(
        "SELECT id, store_key, upload_path, remote_url, mime, width, height, byte_count, title, alt, caption, credit,
                made_at
         FROM media_item
         WHERE id = $1",
        database::params![id],
        read_item,
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

/// Finds a media item that readers may see at an instant.
///
/// # Errors
/// What the database says.
pub fn find_public(r: &mut Reader, id: MediaId, now: Timestamp) -> Result<Option<MediaItem>, Error> {
    let Some(item) = find(r, id)? else { return Ok(None) };
    if item.came_from_elsewhere() {
        return Ok((!went_with_its_story(r, id)?).then_some(item));
    }
    let shown = r.query_opt(
        "SELECT 1
         FROM media_use u
         JOIN publication p ON p.story_id = u.story_id
         WHERE u.media_id = $1 AND p.visible_from <= $2 AND (p.visible_until IS NULL OR p.visible_until > $2)
         LIMIT 1",
        database::params![id, now.as_millisecond()],
        |row| row.get::<i64>(0),
    )?;
    Ok(shown.map(|_| item))
}

/// Notes which items a story shows in what is published of it.
///
/// # Errors
/// What the database says.
pub(crate) fn set_uses(tx: &mut Transaction, story: StoryId, draft: &Draft) -> Result<(), Error> {
    tx.execute("DELETE FROM media_use WHERE story_id = $1", database::params![story])?;
    for item in uses(draft) {
        tx.execute(
            "INSERT INTO media_use (media_id, story_id)
             SELECT id, $2 FROM media_item WHERE id = $1",
            database::params![item, story],
        )?;
    }
    Ok(())
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

/// The items of a draft: the picture above its text, and those that its blocks name by id or by address.
fn uses(draft: &Draft) -> BTreeSet<MediaId> {
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

/// Says which item an address names: `/media/7-…` is of item 7.
#[must_use]
pub fn named_by(address: &str) -> Option<MediaId> {
    let (id, _) = address.strip_prefix(ADDRESS)?.split_once('-')?;
    id.parse().ok().filter(|id| *id > 0).map(MediaId)
}

/// Finds a media item by its path below `/wp-content/uploads/`.
///
/// # Errors
/// What the database says.
pub fn find_by_upload_path(r: &mut Reader, path: &str) -> Result<Option<MediaItem>, Error> {
    r.query_opt(
        "SELECT id, store_key, upload_path, remote_url, mime, width, height, byte_count, title, alt, caption, credit,
                made_at
         FROM media_item
         WHERE upload_path = $1",
        database::params![path],
        read_item,
    )
}

/// Makes a media item, or brings the one with this id to the given state.
///
/// # Errors
/// `Constraint` named `media_upload_path_once` if another item has the path; what the database says otherwise.
pub fn put(tx: &mut Transaction, item: &MediaItem) -> Result<(), Error> {
    tx.execute(
        "INSERT INTO media_item (id, store_key, upload_path, remote_url, mime, width, height, byte_count, title, alt,
                                 caption, credit, made_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
         ON CONFLICT (id) DO UPDATE SET
             store_key = excluded.store_key, upload_path = excluded.upload_path, remote_url = excluded.remote_url,
             mime = excluded.mime, width = excluded.width, height = excluded.height,
             byte_count = excluded.byte_count, title = excluded.title, alt = excluded.alt,
             caption = excluded.caption, credit = excluded.credit",
        database::params![
            item.id,
            item.store_key.as_deref(),
            item.upload_path.as_deref(),
            item.remote_url.as_deref(),
            &item.mime,
            item.width,
            item.height,
            item.byte_count,
            &item.title,
            &item.alt,
            &item.caption,
            &item.credit,
            item.made_at.as_millisecond()
        ],
    )?;
    Ok(())
}

/// Adds an item.
///
/// # Errors
/// As [`put`].
pub fn add(tx: &mut Transaction, act: &Act, item: &MediaItem) -> Result<(), Error> {
    put(tx, item)?;
    let data = serde_json::json!({ "key": item.store_key, "mime": item.mime });
    event::append(tx, act, NewEvent { kind: "media.added", subject: item.id.0, data, touched: Vec::new() })?;
    Ok(())
}

/// Brings an item to a state and tells of it, so that the pages that show it are made anew.
///
/// # Errors
/// As [`put`].
pub fn change(tx: &mut Transaction, act: &Act, item: &MediaItem) -> Result<(), Error> {
    put(tx, item)?;
    let event = NewEvent {
        kind: "media.changed",
        subject: item.id.0,
        data: serde_json::json!({ "key": item.store_key }),
        touched: vec![Touched::media(item.id)],
    };
    event::append(tx, act, event)?;
    Ok(())
}

/// Lists media items after an id, in order of ids.
///
/// # Errors
/// What the database says.
pub fn list_after(r: &mut Reader, after: MediaId, limit: i64) -> Result<Vec<MediaItem>, Error> {
    r.query(
        "SELECT id, store_key, upload_path, remote_url, mime, width, height, byte_count, title, alt, caption, credit,
                made_at
         FROM media_item
         WHERE id > $1
         ORDER BY id
         LIMIT $2",
        database::params![after, limit],
        read_item,
    )
}

fn read_item(row: &Row) -> Result<MediaItem, Error> {
    Ok(MediaItem {
        id: MediaId(row.get(0)?),
        store_key: row.get(1)?,
        upload_path: row.get(2)?,
        remote_url: row.get(3)?,
        mime: row.get(4)?,
        width: row.get(5)?,
        height: row.get(6)?,
        byte_count: row.get(7)?,
        title: row.get(8)?,
        alt: row.get(9)?,
        caption: row.get(10)?,
        credit: row.get(11)?,
        made_at: timestamp(row, 12)?,
    })
}
