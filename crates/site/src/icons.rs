//! The paper's icons: made from its mark, or else from the first letter of its name; and the manifest that names them.
//!
//! Sources: HTML, "rel=icon"; W3C, "Web Application Manifest".

use std::io::{Read, Seek};

use bytes::Bytes;
use http::StatusCode;
use media::icon::{self, Rgb};
use media::rendition::{self, steps};
use media::{Format, Key, Kind, folder, letter, probe};
use newsroom::published::media_item::{self, MediaItem};
use newsroom::site::{Ground, brand};
use serde_json::json;
use web::workshop::Wanted;

use crate::paint::Paint;
use crate::{Answer, Error, uploads};

/// What an icon looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// It stands by itself; a letter has a ground with round corners.
    Round,
    /// The same in an icon file.
    File,
    /// It fills the square, for systems that cut its corners off.
    Full,
}

/// The width of the rendition that icons are made from.
const FROM_WIDTH: u32 = 720;

/// The longest name under an icon, in characters: what systems show of it.
const SHORT_NAME_CHARS: usize = 30;

/// An icon, so many pixels high and wide.
pub(crate) fn show(paint: &mut Paint, side: u32, shape: Shape) -> Result<Answer, Error> {
    let fills = shape == Shape::Full;
    let png = match from_mark(paint, side, fills)? {
        Some(png) => png,
        None => from_letter(paint, side, fills)?,
    };
    match shape {
        Shape::File => paint.close_bytes("image/x-icon", Bytes::from(icon::to_ico(&png))),
        Shape::Round | Shape::Full => paint.close_bytes("image/png", Bytes::from(png)),
    }
}

fn from_letter(paint: &Paint, side: u32, fills: bool) -> Result<Vec<u8>, Error> {
    let (ground, _) = paint.settings.brands().unwrap_or((brand::LIGHT, brand::DARK));
    let (letter, ink) = (letter::of(&paint.settings.title), ground.shades(Ground::Light).on);
    Ok(icon::of_letter(letter, side, ink.0, ground.0, fills)?)
}

/// The mark in a square. A mark that cannot be shown is no reason to have no icon: the log says so once a making.
fn from_mark(paint: &mut Paint, side: u32, fills: bool) -> Result<Option<Vec<u8>>, Error> {
    const PAPER: Rgb = [255; 3];
    let Some((picture, kind)) = rendition_of_mark(paint)? else { return Ok(None) };
    match icon::of_picture(&picture, kind, side, fills.then_some(PAPER)) {
        Ok(png) => Ok(Some(png)),
        Err(error) => {
            tracing::warn!(%error, "no icon can be made of the paper's mark");
            Ok(None)
        }
    }
}

/// A copy of the mark that is small, and made in a process of its own.
fn rendition_of_mark(paint: &mut Paint) -> Result<Option<(Vec<u8>, Kind)>, Error> {
    let Some(mark) = paint.settings.mark.clone() else { return Ok(None) };
    let path = mark.address.strip_prefix("/wp-content/uploads/").map(uploads::decode);
    let item = match (mark.media(), &path) {
        (Some(id), _) => media_item::find_public(paint.r, id, paint.now)?,
        (None, Some(path)) => media_item::find_by_upload_path(paint.r, path)?,
        (None, None) => None,
    };
    if let Some(item) = &item {
        paint.tag(format!("media:{}", item.id));
        if let Some(found) = from_store(paint, item) {
            return Ok(Some(found));
        }
    }
    Ok(match path {
        Some(path) => from_folder(paint, &path)?,
        None => None,
    })
}

fn from_store(paint: &Paint, item: &MediaItem) -> Option<(Vec<u8>, Kind)> {
    let key = item.store_key.as_deref().and_then(Key::parse).filter(|key| key.kind().has_renditions())?;
    let side = |side: Option<i64>| side.and_then(|side| u32::try_from(side).ok()).unwrap_or(0);
    let (width, height) = (side(item.width), side(item.height));
    let steps = steps(width);
    let step = steps.iter().find(|step| step.name >= FROM_WIDTH).or(steps.last())?;
    let format = Format::plain(key.kind());
    let pixels = u64::from(width) * u64::from(height);
    let mut made = paint.site.workshop.find(&Wanted { key, width: step.name, format, pixels }).ok()?;
    let mut bytes = Vec::new();
    made.file.read_to_end(&mut bytes).ok()?;
    Some((bytes, made.format.kind()))
}

/// A file that lies under its own name: no copy of it is kept, for the icon is.
fn from_folder(paint: &Paint, path: &str) -> Result<Option<(Vec<u8>, Kind)>, Error> {
    let Some(found) = folder::find(&paint.site.parts.folders.uploads, path)? else { return Ok(None) };
    let mut file = std::fs::File::open(found)?;
    let Some(kind) = probe(&file).ok().map(|probe| probe.kind).filter(|kind| kind.has_renditions()) else {
        return Ok(None);
    };
    file.rewind()?;
    let format = Format::plain(kind);
    let made = (paint.site.parts.maker)(file, kind, rendition::WIDTHS[1], format);
    Ok(made.ok().map(|bytes| (bytes, format.kind())))
}

/// What a system is told that keeps the paper among its programs.
pub(crate) fn manifest(paint: &mut Paint) -> Result<Answer, Error> {
    let settings = &paint.settings;
    let (light, _) = settings.brands().unwrap_or((brand::LIGHT, brand::DARK));
    let language = paint.words.language();
    let icon = |side: u32| json!({ "src": format!("/icon-{side}.png"), "sizes": format!("{side}x{side}"), "type": "image/png" });
    let manifest = json!({
        "name": settings.title,
        "short_name": settings.title.chars().take(SHORT_NAME_CHARS).collect::<String>(),
        "lang": language.tag(),
        "dir": language.direction().attribute(),
        "start_url": "/",
        "scope": "/",
        "display": "browser",
        "theme_color": light.to_string(),
        "background_color": "#ffffff",
        "icons": [icon(192), icon(512)],
    });
    paint.close("application/manifest+json", manifest.to_string(), StatusCode::OK)
}
