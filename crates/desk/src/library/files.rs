//! Pictures and files as the desk sees them: copies of pictures, and what has none as it is. No original of a picture
//! leaves the store here either: what it tells is nobody's business.

use std::collections::HashMap;

use bytes::Bytes;
use database::Reader;
use document::render::Instead;
use document::{Document, ImageSources};
use http::{Response, StatusCode};
use jiff::Timestamp;
use media::rendition::{WIDTHS, steps};
use media::{Format, Key};
use newsroom::id::MediaId;
use newsroom::media_item::{self, MediaItem, rights, uses};
use web::file::{self, Content, Served};
use web::workshop::{Missing, Wanted};

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
    let Some(key) = item.store_key.as_deref().and_then(Key::parse) else {
        return item.upload_path.as_ref().map(|path| web::address::href(&format!("/wp-content/uploads/{path}")));
    };
    Some(format!("/desk/media/{}/files/{}", item.id, file_name(item, &key, width)))
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

fn file_name(item: &MediaItem, key: &Key, width: u32) -> String {
    let own = item.width.and_then(|width| u32::try_from(width).ok()).filter(|_| key.kind().has_renditions());
    let listed = own.map_or_else(Vec::new, steps);
    match listed.iter().rev().find(|step| step.name <= width).or(listed.first()) {
        Some(step) => format!("{}.{}", step.name, Format::Webp.extension()),
        None => format!("original.{}", key.kind().extension()),
    }
}

/// Serves one to somebody of the desk.
pub(crate) fn show(frame: Frame, person: &Person, id: &str, name: &str) -> Result<Response<Content>, Error> {
    let lost = |frame: Frame| frame.lost(StatusCode::NOT_FOUND).map(|response| response.map(Content::Bytes));
    let (id, now) = (MediaId(id.parse().unwrap_or(0)), frame.now);
    let item = frame.desk.parts.db.read(|r| {
        let may_see = uses::may_see(r, &person.account, id, now)?;
        if may_see { media_item::find(r, id) } else { Ok(None) }
    })?;
    let key = item.as_ref().and_then(|item| Key::parse(item.store_key.as_deref()?));
    let (Some(item), Some(key)) = (item, key) else { return lost(frame) };
    let Some((stem, extension)) = name.split_once('.') else { return lost(frame) };
    if stem == "original" {
        let is_it = !key.kind().has_renditions() && extension == key.kind().extension();
        let file = if is_it { frame.desk.parts.folders.store.open(&key)? } else { None };
        let Some(file) = file else { return lost(frame) };
        let (kind, etag) = (key.kind(), key.digits().to_owned());
        return serve(&frame, Served { file, content_type: kind.mime(), etag, is_shown: kind.is_shown() });
    }
    let pixels = |side: Option<i64>| side.and_then(|side| u32::try_from(side).ok()).unwrap_or(0);
    let width = steps(pixels(item.width)).into_iter().map(|step| step.name).find(|width| width.to_string() == stem);
    let format = Format::find(extension, key.kind()).filter(|format| *format != Format::Avif);
    let (Some(width), Some(format), true) = (width, format, key.kind().has_renditions()) else { return lost(frame) };
    let wanted = Wanted { key, width, format, pixels: u64::from(pixels(item.width)) * u64::from(pixels(item.height)) };
    match frame.desk.parts.workshop.find(&wanted) {
        Ok(made) => serve(
            &frame,
            Served { file: made.file, content_type: made.format.kind().mime(), etag: made.etag, is_shown: true },
        ),
        Err(Missing::Busy) => {
            let mut response = Response::new(Content::Bytes(Bytes::new()));
            *response.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
            Ok(response)
        }
        Err(Missing::Impossible) => lost(frame),
    }
}

fn serve(frame: &Frame, served: Served) -> Result<Response<Content>, Error> {
    Ok(file::answer(frame.ask.method, frame.ask.headers, served)?)
}
