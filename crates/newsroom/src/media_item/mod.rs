//! Pictures and files: what is known of them; their bytes lie in the media store.
//!
//! An item that came from another site was public there, and is served to whoever asks. One that was added here is
//! public while a public story shows it, and its original never is: a camera writes into it where it was. When the right
//! to show an item ends, nobody sees it any more, and another stands in for it.
//!
//! - [`care`]: what of it must be seen, whose it is, and until when.
//! - [`rights`]: what readers may see at an instant.
//! - [`uses`]: which stories show it.
//! - [`marks`], [`library`]: what the desk finds it by, and the desk's list.
//! - [`upload`]: files that arrive in pieces.

pub mod care;
pub mod library;
mod marks;
pub mod rights;
pub mod upload;
pub mod uses;

use database::{Error, Reader, Row, Transaction};
use jiff::Timestamp;

use crate::act::Act;
use crate::event::{self, NewEvent, Touched};
use crate::id::MediaId;
use crate::time::timestamp;

pub(crate) use marks::JOB as MARKS_JOB;
pub(crate) use marks::go_on;
pub use rights::find_public;
pub use uses::{list_uses, went_with_its_story};
pub(crate) use uses::{set_mentions, set_uses};

/// The beginning of the address at which a text shows an item that was added here: `/media/{id}-…`.
pub const ADDRESS: &str = "/media/";

/// The columns of an item, in the order in which [`read_item`] reads them.
const COLUMNS: &str =
    "i.id, i.store_key, i.upload_path, i.remote_url, i.mime, i.width, i.height, i.byte_count, i.title,
    i.alt, i.caption, i.credit, i.made_at";

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
    /// Says whether it is a picture that a browser shows.
    #[must_use]
    pub fn is_picture(&self) -> bool {
        self.mime.starts_with("image/")
    }

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
    r.query_opt(&format!("SELECT {COLUMNS} FROM media_item i WHERE i.id = $1"), database::params![id], read_item)
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
        &format!("SELECT {COLUMNS} FROM media_item i WHERE i.upload_path = $1"),
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
    marks::write(tx, item.id)
}

/// Adds an item, and notes who did.
///
/// # Errors
/// As [`put`].
pub fn add(tx: &mut Transaction, act: &Act, item: &MediaItem) -> Result<(), Error> {
    put(tx, item)?;
    care::note_adder(tx, act, item.id)?;
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
        &format!("SELECT {COLUMNS} FROM media_item i WHERE i.id > $1 ORDER BY i.id LIMIT $2"),
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
