//! Pictures as pages show them.

use document::render::Instead;
use document::{ImageSource, ImageSources};
use media::rendition::{Step, steps};
use media::{Format, Key};
use newsroom::published::media_item::rights::Shown;
use newsroom::published::story::Picture;
use serde::Serialize;
use web::address::href;
use web::picture;

use crate::paint::some;

/// The width of the file for browsers that choose none themselves.
const USUAL_WIDTH: u32 = 1080;

/// Width and height of a picture whose size nobody knows: those of most.
const UNKNOWN_SIZE: (i64, i64) = (1200, 800);

/// A picture with its size, so that nothing jumps.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct PictureView {
    /// The file for everyone.
    pub src: String,
    /// The same in smaller formats and several sizes, the best first.
    pub sources: Vec<SourceView>,
    /// The picture as it came, for whoever takes it elsewhere.
    pub whole: String,
    pub width: i64,
    pub height: i64,
    pub alt: String,
    pub caption: Option<String>,
    pub credit: Option<String>,
    /// What of it every crop keeps in view, as classes; nothing is its middle.
    pub focus: Option<String>,
}

/// A picture in one format and several sizes.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct SourceView {
    pub kind: &'static str,
    pub srcset: String,
}

/// Where the files of a picture are.
struct Sources {
    whole: String,
    usual: Option<String>,
    others: Vec<SourceView>,
}

/// What the files of a picture are found by.
struct Clues<'a> {
    id: i64,
    store_key: Option<&'a str>,
    upload_path: Option<&'a str>,
    remote_url: Option<&'a str>,
    width: Option<i64>,
    /// What stands before the addresses of what was added here.
    at: &'a str,
}

/// A picture as a page shows it; `None` of what a browser cannot show.
pub(crate) fn show(picture: &Picture, at: &str) -> Option<PictureView> {
    if !picture.mime.starts_with("image/") {
        return None;
    }
    let sources = sources(&Clues {
        id: picture.id.0,
        store_key: picture.store_key.as_deref(),
        upload_path: picture.upload_path.as_deref(),
        remote_url: picture.remote_url.as_deref(),
        width: picture.width,
        at,
    })?;
    let size = picture.width.zip(picture.height).unwrap_or(UNKNOWN_SIZE);
    Some(PictureView {
        src: sources.usual.unwrap_or_else(|| sources.whole.clone()),
        sources: sources.others,
        whole: sources.whole,
        width: size.0,
        height: size.1,
        alt: picture.alt.clone(),
        caption: some(picture.caption.clone()),
        credit: some(picture.credit.clone()),
        focus: some(picture::focus_classes(picture.focus)),
    })
}

/// The files of a picture within a text, which stands there at an address. One that is still at the old host stays at
/// that address, and takes from the item only its size.
pub(crate) fn within_text(shown: &Shown, address: &str, at: &str) -> Option<ImageSources> {
    let item = &shown.item;
    let instead = shown.stands_in.then(|| Instead {
        alt: item.alt.clone(),
        caption: item.caption.clone(),
        credit: item.credit.clone(),
    });
    let class = picture::focus_classes(shown.focus);
    let size = |pixels: Option<i64>| pixels.and_then(|pixels| u32::try_from(pixels).ok());
    let (width, height) = (size(item.width), size(item.height));
    if item.store_key.is_none() {
        let src = if shown.stands_in { picture::address(item)? } else { address.to_owned() };
        return Some(ImageSources { src, sources: Vec::new(), width, height, class, instead });
    }
    let sources = sources(&Clues {
        id: item.id.0,
        store_key: item.store_key.as_deref(),
        upload_path: item.upload_path.as_deref(),
        remote_url: item.remote_url.as_deref(),
        width: item.width,
        at,
    })?;
    let source = |source: SourceView| ImageSource { kind: source.kind, srcset: source.srcset };
    Some(ImageSources {
        src: sources.usual.unwrap_or(sources.whole),
        sources: sources.others.into_iter().map(source).collect(),
        width,
        height,
        class,
        instead,
    })
}

fn sources(clues: &Clues) -> Option<Sources> {
    let old_address = clues.upload_path.map(|path| href(&format!("/wp-content/uploads/{path}")));
    let remote = clues.remote_url.map(str::to_owned);
    let Some(key) = clues.store_key.and_then(Key::parse) else {
        return Some(Sources { whole: remote.or(old_address)?, usual: None, others: Vec::new() });
    };
    let width = clues.width.and_then(|width| u32::try_from(width).ok()).filter(|_| key.kind().has_renditions());
    let steps = width.map_or_else(Vec::new, steps);
    let plain = Format::plain(key.kind());
    // What came from an old site has its address there, also in a preview.
    let before = if old_address.is_none() && remote.is_none() { clues.at } else { "" };
    let at = |step: &Step, format: Format| format!("{before}{}", picture::rendition(clues.id, &key, step.name, format));
    let usual = steps.iter().rev().find(|step| step.name <= USUAL_WIDTH).map(|step| at(step, plain));
    let widest = steps.last().map(|step| at(step, plain));
    let others = [Format::Avif, Format::Webp].map(|format| {
        let entries: Vec<String> = steps.iter().map(|step| format!("{} {}w", at(step, format), step.width)).collect();
        SourceView { kind: format.kind().mime(), srcset: entries.join(", ") }
    });
    let others = if steps.is_empty() { Vec::new() } else { others.into() };
    let original = (!key.kind().has_renditions()).then(|| format!("{before}{}", picture::original(clues.id, &key)));
    Some(Sources { whole: old_address.or(widest).or(remote).or(original)?, usual, others })
}
