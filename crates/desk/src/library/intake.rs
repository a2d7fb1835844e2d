//! Taking a file in from someone of the desk: into the store, and into the library with what it says of itself.

use std::fs::File;

use database::Transaction;
use locale::Value as Put;
use media::intake::{self, Refusal, Taken};
use media::probe::PIXELS_MAX;
use media::rendition::steps;
use media::{Format, ProbeError};
use newsroom::Act;
use newsroom::id::MediaId;
use newsroom::media_item::care::{self, Care};
use newsroom::media_item::{self, MediaItem};
use web::workshop::{Missing, Wanted};

use crate::Error;
use crate::frame::Frame;

/// A file in the store that is no item yet.
pub(crate) struct Stored {
    item: MediaItem,
    care: Care,
}

/// Puts a file into the store; what is refused is told in words, with its name.
pub(crate) fn store(frame: &Frame, act: &Act, file: &File, name: &str) -> Result<Result<Stored, String>, Error> {
    let parts = &frame.desk.parts;
    let taken = match intake::take(&parts.folders.store, file) {
        Ok(taken) => taken,
        Err(Refusal::Store(error)) => return Err(Error::File(error)),
        Err(refusal) => return Ok(Err(refused(frame, &refusal, name))),
    };
    if is_broken(frame, &taken) {
        return Ok(Err(tell(frame, "desk-media-broken", name)));
    }
    let said = taken.said;
    let side = |pick: fn((u32, u32)) -> u32| taken.probe.size.map(|size| i64::from(pick(size)));
    let item = MediaItem {
        id: MediaId(act.next_id()),
        store_key: Some(taken.key.to_string()),
        upload_path: None,
        remote_url: None,
        mime: taken.probe.kind.mime().to_owned(),
        width: side(|size| size.0),
        height: side(|size| size.1),
        byte_count: i64::try_from(taken.probe.bytes).ok(),
        title: Some(said.title.clone()).filter(|title| !title.is_empty()).unwrap_or_else(|| base_name(name)),
        alt: said.alt.clone(),
        caption: said.caption.clone(),
        credit: said.credit_line(),
        made_at: act.now,
    };
    let care = Care {
        copyright: said.copyright,
        source: said.source,
        may_tell_place: taken.may_tell_place,
        ..Care::default()
    };
    Ok(Ok(Stored { item, care }))
}

impl Stored {
    /// The item that it becomes.
    pub fn item(&self) -> &MediaItem {
        &self.item
    }

    /// Puts it into the library.
    pub fn add(&self, tx: &mut Transaction, act: &Act) -> Result<MediaId, database::Error> {
        media_item::add(tx, act, &self.item)?;
        care::begin(tx, self.item.id, &self.care)?;
        Ok(self.item.id)
    }
}

/// Makes the smallest copy of a picture at once, in a process of its own: one of which none can be made is broken.
fn is_broken(frame: &Frame, taken: &Taken) -> bool {
    let Some((width, height)) = taken.probe.size.filter(|_| taken.probe.kind.has_renditions()) else { return false };
    let Some(smallest) = steps(width).first().copied() else { return true };
    let wanted = Wanted {
        key: taken.key.clone(),
        width: smallest.name,
        format: Format::Webp,
        pixels: u64::from(width) * u64::from(height),
    };
    matches!(frame.desk.parts.workshop.find(&wanted), Err(Missing::Impossible))
}

fn refused(frame: &Frame, refusal: &Refusal, name: &str) -> String {
    let message = match refusal {
        Refusal::Probe(ProbeError::Empty) => "desk-media-empty",
        Refusal::Probe(ProbeError::TooManyBytes { max, .. }) => return too_large(frame, name, *max),
        Refusal::Probe(ProbeError::TooManyPixels { .. }) => {
            let most = i64::try_from(PIXELS_MAX / 1_000_000).unwrap_or(0);
            return frame.put("desk-media-pixels", &[("name", Put::from(name)), ("most", Put::from(most))]);
        }
        Refusal::Svg => "desk-media-svg",
        Refusal::Html => "desk-media-html",
        Refusal::Avif => "desk-media-avif",
        Refusal::Moves => "desk-media-moves",
        Refusal::Unknown => "desk-media-unknown",
        Refusal::Probe(_) | Refusal::Store(_) => "desk-media-broken",
    };
    tell(frame, message, name)
}

/// Says that a file has more bytes than one may have.
pub(crate) fn too_large(frame: &Frame, name: &str, bytes_max: u64) -> String {
    let most = i64::try_from(bytes_max >> 20).unwrap_or(0);
    frame.put("desk-media-large", &[("name", Put::from(name)), ("most", Put::from(most))])
}

pub(crate) fn tell(frame: &Frame, message: &str, name: &str) -> String {
    frame.put(message, &[("name", Put::from(name))])
}

/// The last part of a name, whatever machine it comes from.
pub(crate) fn base_name(name: &str) -> String {
    name.rsplit(['/', '\\']).next().unwrap_or_default().chars().filter(|c| !c.is_control()).take(200).collect()
}
