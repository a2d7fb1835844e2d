//! Pictures and files as the desk sees them: where they stand, and the answers with them.

use std::collections::HashMap;

use bytes::Bytes;
use database::Reader;
use document::render::Instead;
use document::{Document, ImageSources};
use http::{Response, StatusCode};
use jiff::Timestamp;
use media::Key;
use media::rendition::WIDTHS;
use newsroom::id::MediaId;
use newsroom::media_item::{self, MediaItem, rights, uses};
use web::file::{self, Content};
use web::seen::{Copy, Unseen};

use crate::Error;
use crate::door::Person;
use crate::frame::Frame;

/// The width of a picture in a list.
pub(crate) const THUMB: u32 = WIDTHS[0];

/// The width of a picture that is looked at.
pub(crate) const LARGE: u32 = WIDTHS[2];

/// Where the desk sees a picture, at most so wide; `None` if it is no picture, or none that the desk has.
pub(crate) fn picture(item: &MediaItem, width: u32) -> Option<String> {
    if !item.is_picture() {
        return None;
    }
    let Some(name) = Copy::within(item, width).and_then(|copy| copy.name(item)) else {
        return item.upload_path.as_ref().map(|path| web::address::href(&format!("/wp-content/uploads/{path}")));
    };
    Some(format!("/desk/media/{}/files/{name}", item.id))
}

/// Where the pictures of a text are for the desk, by the addresses at which they stand in it.
pub(crate) fn sources(
    r: &mut Reader,
    document: &Document,
    now: Timestamp,
) -> Result<HashMap<String, ImageSources>, database::Error> {
    let mut addresses = Vec::new();
    document.clone().for_each_image(&mut |image| addresses.push(image.src.clone()));
    let mut sources = HashMap::new();
    for address in addresses {
        let Some(id) = media_item::named_by(&address) else { continue };
        // Where nothing may be shown any more, nothing is.
        let found = rights::find_shown(r, id, now)?;
        let source = found.map_or_else(
            || Some(ImageSources::default()),
            |shown| {
                let instead = shown.stands_in.then(|| Instead {
                    alt: shown.item.alt.clone(),
                    caption: shown.item.caption.clone(),
                    credit: shown.item.credit.clone(),
                });
                let class = web::picture::focus_classes(shown.focus);
                Some(ImageSources { src: picture(&shown.item, LARGE)?, class, instead, ..ImageSources::default() })
            },
        );
        sources.extend(source.map(|source| (address, source)));
    }
    Ok(sources)
}

/// Where the desk takes a file from that is no picture.
pub(crate) fn whole(item: &MediaItem) -> Option<String> {
    let key = item.store_key.as_deref().and_then(Key::parse)?;
    (!item.is_picture()).then(|| format!("/desk/media/{}/files/original.{}", item.id, key.kind().extension()))
}

/// Where the desk sees what stands at an address of ours.
pub(crate) fn for_desk(address: &str) -> Option<String> {
    let named = web::picture::read_address(address.strip_prefix(media_item::ADDRESS)?)?;
    let stem = named.width.map_or_else(|| "original".to_owned(), |width| width.to_string());
    Some(format!("/desk/media/{}/files/{stem}.{}", named.id, named.extension))
}

/// Serves one to somebody of the desk.
pub(crate) fn show(frame: Frame, person: &Person, id: &str, name: &str) -> Result<Response<Content>, Error> {
    let lost = |frame: Frame| frame.lost(StatusCode::NOT_FOUND).map(|response| response.map(Content::Bytes));
    let (id, now) = (MediaId(id.parse().unwrap_or(0)), frame.now);
    let item = frame.desk.parts.db.read(|r| {
        let may_see = uses::may_see(r, &person.account, id, now)?;
        if may_see { media_item::find(r, id) } else { Ok(None) }
    })?;
    let copy = item.as_ref().and_then(|item| Some((item, Copy::read(item, name)?)));
    let Some((item, copy)) = copy else { return lost(frame) };
    match copy.open(item, &frame.desk.parts.folders.store, &frame.desk.parts.workshop) {
        Ok(served) => Ok(file::answer(frame.ask.method, frame.ask.headers, served)?),
        Err(Unseen::Lost) => lost(frame),
        Err(Unseen::Busy) => {
            let mut response = Response::new(Content::Bytes(Bytes::new()));
            *response.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
            Ok(response)
        }
        Err(Unseen::Io(error)) => Err(error.into()),
    }
}
