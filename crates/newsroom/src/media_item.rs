//! Pictures and files: what is known of them; their bytes lie in the media store.
//!
//! An item that came from another site was public there, and is served to whoever asks; see
//! [`MediaItem::was_public`].

use database::{Error, Reader, Row, Transaction};
use jiff::Timestamp;

use crate::act::Act;
use crate::event::{self, NewEvent, Touched};
use crate::id::MediaId;
use crate::time::timestamp;

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
    /// Says whether everybody could see it at the site that it came from. Of any other item nothing is served.
    #[must_use]
    pub fn was_public(&self) -> bool {
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
