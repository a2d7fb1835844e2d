//! Pictures and files as colleagues see them, readers or not: copies of pictures, and what has none as it is. No original
//! of a picture leaves the store here either: what it tells is nobody's business.

use std::io;

use media::rendition::steps;
use media::{Format, Key, Store};
use newsroom::media_item::MediaItem;

use crate::file::Served;
use crate::workshop::{Missing, Wanted, Workshop};

/// What stands for an item to whom of the desk asks for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Copy {
    /// The file as it came.
    Original,
    /// A picture, so wide, in a format.
    Picture(u32, Format),
}

impl Copy {
    /// Chooses what is shown of an item where there is room for so many pixels across: the widest copy that is no wider,
    /// else the narrowest. `None` if its file is not in the store.
    #[must_use]
    pub fn within(item: &MediaItem, width: u32) -> Option<Copy> {
        let key = key(item)?;
        let listed = if key.kind().has_renditions() { steps(pixels(item.width)) } else { Vec::new() };
        let step = listed.iter().rev().find(|step| step.name <= width).or(listed.first());
        Some(step.map_or(Copy::Original, |step| Copy::Picture(step.name, Format::Webp)))
    }

    /// Reads the name that [`Copy::name`] gives. `None` for what is not shown of the item: the original of a picture
    /// that has copies, a width that is not listed, a format that is not made while somebody waits.
    #[must_use]
    pub fn read(item: &MediaItem, name: &str) -> Option<Copy> {
        let (key, (stem, extension)) = (key(item)?, name.split_once('.')?);
        if stem == "original" {
            return (!key.kind().has_renditions() && extension == key.kind().extension()).then_some(Copy::Original);
        }
        let format = Format::find(extension, key.kind()).filter(|format| *format != Format::Avif)?;
        let width = steps(pixels(item.width)).into_iter().map(|step| step.name).find(|width| width.to_string() == stem);
        Some(Copy::Picture(width.filter(|_| key.kind().has_renditions())?, format))
    }

    /// Names its file: `320.webp`, `original.pdf`. `None` if the item's file is not in the store.
    #[must_use]
    pub fn name(self, item: &MediaItem) -> Option<String> {
        let key = key(item)?;
        Some(match self {
            Copy::Original => format!("original.{}", key.kind().extension()),
            Copy::Picture(width, format) => format!("{width}.{}", format.extension()),
        })
    }

    /// Opens it; a copy that was never asked for is made first.
    ///
    /// # Errors
    /// [`Unseen`].
    pub fn open(self, item: &MediaItem, store: &Store, workshop: &Workshop) -> Result<Served, Unseen> {
        let key = key(item).ok_or(Unseen::Lost)?;
        let (width, format) = match self {
            Copy::Original => {
                let (kind, etag) = (key.kind(), key.digits().to_owned());
                let file = store.open(&key)?.ok_or(Unseen::Lost)?;
                return Ok(Served { file, content_type: kind.mime(), etag, is_shown: kind.is_shown() });
            }
            Copy::Picture(width, format) => (width, format),
        };
        let pixels = u64::from(pixels(item.width)) * u64::from(pixels(item.height));
        let made = workshop.find(&Wanted { key, width, format, pixels })?;
        Ok(Served { file: made.file, content_type: made.format.kind().mime(), etag: made.etag, is_shown: true })
    }
}

/// Why nothing is shown.
#[derive(Debug, thiserror::Error)]
pub enum Unseen {
    /// The file is not there, or no copy of it can be made.
    #[error("the file is not there, or nothing can be shown of it")]
    Lost,
    /// Too many wait for copies already.
    #[error("too many copies are being made; ask again in a moment")]
    Busy,
    /// It cannot be read.
    #[error("the file cannot be read: {0}")]
    Io(#[from] io::Error),
}

impl From<Missing> for Unseen {
    fn from(missing: Missing) -> Unseen {
        match missing {
            Missing::Impossible => Unseen::Lost,
            Missing::Busy => Unseen::Busy,
        }
    }
}

fn key(item: &MediaItem) -> Option<Key> {
    item.store_key.as_deref().and_then(Key::parse)
}

fn pixels(side: Option<i64>) -> u32 {
    side.and_then(|side| u32::try_from(side).ok()).unwrap_or(0)
}
