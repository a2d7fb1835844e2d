//! Pictures and files: at the addresses that an old WordPress site gave them, as renditions, and the site's own
//! assets.
//!
//! Only what the old site showed to everybody is served, and what a public story shows, while it may be shown. The
//! variants that WordPress made of a picture are answered from its original.

use http::header::{CACHE_CONTROL, HeaderValue, LOCATION};
use http::{Response, StatusCode};
use media::rendition::steps;
use media::{Format, Key, Kind, folder, probe};
use newsroom::id::MediaId;
use newsroom::published::media_item::{self, MediaItem, rights};
use newsroom::published::preview;
use percent_encoding::percent_decode_str;
use unicode_normalization::UnicodeNormalization;
use web::file::{self, Content, Served};
use web::headers::{Audience, Surface, protect};
use web::packed::Packed;
use web::picture::{Named, read_address};
use web::workshop::{Made, Missing, Wanted};

use crate::paint::Paint;
use crate::variant::Variant;
use crate::{Answer, Ask, Error, lost};

/// Serves one of the site's own files.
pub(crate) fn asset(ask: &Ask, asset: &Packed) -> Answer {
    Answer::Raw(Box::new(asset.form(ask.headers).answer(ask.headers, StatusCode::OK)))
}

/// Serves an upload by its path: the file of that name, what the newsroom has of it, or where it still lies.
pub(crate) fn show(paint: &mut Paint, path: &str) -> Result<Answer, Error> {
    let found = find_item(paint, path)?;
    if let Some((item, _)) = &found {
        let (id, now) = (item.id, paint.now);
        if rights::has_ended(paint.r, id, now)? || media_item::went_with_its_story(paint.r, id)? {
            return lost::show(paint, StatusCode::NOT_FOUND);
        }
    }
    if let Some(answer) = from_folder(paint, path)? {
        return Ok(answer);
    }
    let Some((item, variant)) = found else { return lost::show(paint, StatusCode::NOT_FOUND) };
    if let Some(key) = item.store_key.as_deref().and_then(Key::parse) {
        return from_store(paint, &item, &key, &variant);
    }
    match item.remote_url.filter(|url| !url.starts_with(&paint.site.parts.origin)) {
        Some(url) => Ok(elsewhere(paint, &url)),
        None => lost::show(paint, StatusCode::NOT_FOUND),
    }
}

/// Serves a rendition, in one of the listed widths and formats; or, of what has none, the file as it came.
pub(crate) fn show_rendition(paint: &mut Paint, rest: &str) -> Result<Answer, Error> {
    let Some(named) = read_address(rest) else { return lost::show(paint, StatusCode::NOT_FOUND) };
    let item = media_item::find_public(paint.r, MediaId(named.id), paint.now)?;
    show_named(paint, &named, item, Audience::Forever)
}

/// Serves a picture of a story to who may see the story before it is public; nobody else may keep it.
pub(crate) fn show_in_preview(paint: &mut Paint, token: &str, rest: &str) -> Result<Answer, Error> {
    let Some(named) = read_address(rest) else { return lost::show(paint, StatusCode::NOT_FOUND) };
    let item = preview::find_picture(paint.r, &paint.site.parts.keys, token, MediaId(named.id), paint.now)?;
    show_named(paint, &named, item, Audience::OnePerson)
}

fn show_named(paint: &mut Paint, named: &Named, item: Option<MediaItem>, audience: Audience) -> Result<Answer, Error> {
    let key = item.as_ref().and_then(|item| Key::parse(item.store_key.as_deref()?));
    let (Some(item), Some(key)) = (item, key.filter(|key| key.digits() == named.digits)) else {
        return lost::show(paint, StatusCode::NOT_FOUND);
    };
    let has_renditions = key.kind().has_renditions();
    let Some(width) = named.width else {
        let is_it = !has_renditions && key.kind().extension() == named.extension;
        return if is_it { original(paint, &key, stays(audience)) } else { lost::show(paint, StatusCode::NOT_FOUND) };
    };
    let is_listed = steps(pixels(item.width)).iter().any(|step| step.name == width);
    let format = Format::find(named.extension, key.kind()).filter(|_| is_listed && has_renditions);
    let Some(format) = format else { return lost::show(paint, StatusCode::NOT_FOUND) };
    rendition(paint, &item, &key, width, format, audience)
}

/// Brings a path below `/wp-content/uploads/` to the form in which it is stored: decoded and composed (NFC). What is
/// no UTF-8 is no name that an export could have held.
pub(crate) fn decode(path: &str) -> String {
    percent_decode_str(path).decode_utf8().map_or_else(|_| String::new(), |path| path.nfc().collect())
}

/// Finds the item that a path below `/wp-content/uploads/` is of, and which variant of it.
pub(crate) fn find_item(paint: &mut Paint, path: &str) -> Result<Option<(MediaItem, Variant)>, Error> {
    for variant in Variant::all_of(path) {
        if let Some(item) = media_item::find_by_upload_path(paint.r, &variant.original)? {
            return Ok(Some((item, variant)));
        }
    }
    Ok(None)
}

/// A file that lies in the folder of uploads under its own name.
fn from_folder(paint: &Paint, path: &str) -> Result<Option<Answer>, Error> {
    let Some(found) = folder::find(&paint.site.parts.folders.uploads, path)? else { return Ok(None) };
    let opened = std::fs::File::open(&found)?;
    let metadata = opened.metadata()?;
    let changed = metadata.modified()?.duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    // What cannot be told from its content is not shown.
    let kind = probe(&opened).map_or(Kind::Other, |probe| probe.kind);
    let etag = format!("{:x}-{:x}", changed.as_nanos(), metadata.len());
    serve(paint, opened, kind, etag, Audience::AMonth).map(Some)
}

fn from_store(paint: &mut Paint, item: &MediaItem, key: &Key, variant: &Variant) -> Result<Answer, Error> {
    if variant.is_original() || !key.kind().has_renditions() {
        return original(paint, key, Audience::AMonth);
    }
    let steps = steps(pixels(item.width));
    let at_least = variant.width.unwrap_or(u32::MAX);
    // Wider than every rendition, and in no other format: the original itself.
    let step = match (steps.iter().find(|step| step.width >= at_least), variant.format) {
        (Some(step), _) => Some(step),
        (None, Some(_)) => steps.last(),
        (None, None) => None,
    };
    let Some(step) = step else { return original(paint, key, Audience::AMonth) };
    let format = variant.format.unwrap_or_else(|| Format::plain(key.kind()));
    rendition(paint, item, key, step.name, format, Audience::AMonth)
}

fn rendition(
    paint: &mut Paint,
    item: &MediaItem,
    key: &Key,
    width: u32,
    format: Format,
    audience: Audience,
) -> Result<Answer, Error> {
    let pixels = u64::from(pixels(item.width)) * u64::from(pixels(item.height));
    let wanted = Wanted { key: key.clone(), width, format, pixels };
    match paint.site.workshop.find(&wanted) {
        Ok(Made { file, format: made, etag }) => {
            let answer = serve(paint, file, made.kind(), etag, audience)?;
            Ok(if made == format { answer } else { not_kept(answer) })
        }
        // The original of what was added here says where it was taken: better no picture for a moment.
        Err(_) if !item.came_from_elsewhere() => Ok(Answer::Raw(Box::new(paint.site.busy()))),
        Err(Missing::Impossible) => original(paint, key, stays(audience)),
        // The picture in all its weight is better than none; it only must not stay in the rendition's place.
        Err(Missing::Busy) => original(paint, key, stays(audience)).map(not_kept),
    }
}

/// An original may be taken back, so that nobody keeps it for ever.
fn stays(audience: Audience) -> Audience {
    if audience == Audience::Forever { Audience::AMonth } else { audience }
}

/// Asks caches not to keep what stands in for something better.
fn not_kept(mut answer: Answer) -> Answer {
    if let Answer::File(response) = &mut answer {
        response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    }
    answer
}

fn original(paint: &mut Paint, key: &Key, audience: Audience) -> Result<Answer, Error> {
    match paint.site.parts.folders.store.open(key)? {
        Some(file) => serve(paint, file, key.kind(), key.digits().to_owned(), audience),
        None => {
            tracing::error!(file = %key, "a stored file is missing; `dateline check` lists all that are");
            lost::show(paint, StatusCode::NOT_FOUND)
        }
    }
}

fn serve(paint: &Paint, file: std::fs::File, kind: Kind, etag: String, audience: Audience) -> Result<Answer, Error> {
    let served = Served { file, content_type: kind.mime(), etag, is_shown: kind.is_shown() };
    let mut response: Response<Content> = file::answer(paint.ask.method, paint.ask.headers, served)?;
    protect(response.headers_mut(), Surface::File, audience, paint.site.is_https());
    Ok(Answer::File(Box::new(response)))
}

fn elsewhere(paint: &Paint, url: &str) -> Answer {
    let mut response = paint.site.plain(StatusCode::FOUND, "");
    if let Ok(url) = HeaderValue::from_str(url) {
        response.headers_mut().insert(LOCATION, url);
    }
    Answer::Raw(Box::new(response))
}

fn pixels(side: Option<i64>) -> u32 {
    side.and_then(|side| u32::try_from(side).ok()).unwrap_or(0)
}
