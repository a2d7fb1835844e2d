//! The addresses of pictures and files.
//!
//! `/media/{id}-{digits}/{width}.{format}` names the item, the bytes of its original, and one of the listed
//! renditions. Other bytes have another address, so an answer may be kept for ever. What has no renditions, as a sound
//! or a document, stands at `/media/{id}-{digits}/original.{format}`.

use media::rendition::{WIDTHS, steps};
use media::{Format, Key};
use newsroom::media_item::care::Focus;
use newsroom::media_item::{ADDRESS, MediaItem};
use newsroom::published::story::Picture;

use crate::address::href;

/// The width of a picture in lists, in pixels: twice what it takes there.
const SMALL_WIDTH: u32 = 480;

/// The address of a rendition.
#[must_use]
pub fn rendition(id: i64, key: &Key, width: u32, format: Format) -> String {
    format!("{ADDRESS}{id}-{}/{width}.{}", key.digits(), format.extension())
}

/// The address of a file as it came, of what has no renditions.
#[must_use]
pub fn original(id: i64, key: &Key) -> String {
    format!("{ADDRESS}{id}-{}/original.{}", key.digits(), key.kind().extension())
}

/// The address at which a text shows an item: the widest rendition of a picture, the file itself of anything else;
/// where it came from, if its bytes are not here. `None` of an item that is nowhere.
#[must_use]
pub fn address(item: &MediaItem) -> Option<String> {
    if let Some(path) = &item.upload_path {
        return Some(href(&format!("/wp-content/uploads/{path}")));
    }
    let Some(key) = item.store_key.as_deref().and_then(Key::parse) else { return item.remote_url.clone() };
    let width = item.width.and_then(|width| u32::try_from(width).ok()).filter(|_| key.kind().has_renditions());
    Some(match width.and_then(|width| steps(width).pop()) {
        Some(widest) => rendition(item.id.0, &key, widest.name, Format::plain(key.kind())),
        None => original(item.id.0, &key),
    })
}

/// The classes by which a style sheet keeps a point of a picture in view, `fx-35 fy-60`, in steps of five per cent; none
/// for its middle. A policy that lets no style stand in a page leaves no other way to say it.
#[must_use]
pub fn focus_classes(focus: Focus) -> String {
    let step = |cent: u8| (u32::from(cent) + 2) / 5 * 5;
    match (step(focus.x), step(focus.y)) {
        (50, 50) => String::new(),
        (x, y) => format!("fx-{x} fy-{y}"),
    }
}

/// The address of a small copy of a picture, for lists; `None` of one that is not here or has no copies.
#[must_use]
pub fn small(picture: &Picture) -> Option<String> {
    let key = picture.store_key.as_deref().and_then(Key::parse).filter(|key| key.kind().has_renditions())?;
    let width = picture.width.and_then(|width| u32::try_from(width).ok())?;
    let steps = steps(width);
    let step = steps.iter().find(|step| step.name >= SMALL_WIDTH).or(steps.last())?;
    Some(rendition(picture.id.0, &key, step.name, Format::plain(key.kind())))
}

/// What an address of a rendition names.
#[derive(Debug, PartialEq, Eq)]
pub struct Named<'a> {
    /// The item.
    pub id: i64,
    /// The bytes of its original.
    pub digits: &'a str,
    /// The rendition's width in pixels; `None` of the file as it came.
    pub width: Option<u32>,
    /// The ending, which names the format.
    pub extension: &'a str,
}

/// Reads an address below `/media/`, in its one spelling.
#[must_use]
pub fn read_address(rest: &str) -> Option<Named<'_>> {
    let (item, file) = rest.split_once('/')?;
    let (id, digits) = item.split_once('-')?;
    let (width, extension) = file.split_once('.')?;
    let is_number = |text: &str| !text.starts_with('0') && text.bytes().all(|b| b.is_ascii_digit());
    let width = match width {
        "original" => None,
        width => Some(width.parse().ok().filter(|number| is_number(width) && WIDTHS.contains(number))?),
    };
    if !is_number(id) {
        return None;
    }
    Some(Named { id: id.parse().ok()?, digits, width, extension })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_has_classes_unless_it_is_the_middle() {
        let classes = |x, y| focus_classes(Focus { x, y });
        assert_eq!((classes(50, 51).as_str(), classes(0, 100).as_str()), ("", "fx-0 fy-100"));
        assert_eq!(classes(38, 57), "fx-40 fy-55");
    }

    #[test]
    fn only_an_address_of_ours_is_one() {
        let digits = "ba7816bf8f01cfea414140de5dae2223";
        let named = |width, extension| Some(Named { id: 7, digits, width, extension });
        assert_eq!(read_address(&format!("7-{digits}/720.webp")), named(Some(720), "webp"));
        assert_eq!(read_address(&format!("7-{digits}/original.pdf")), named(None, "pdf"));
        for wrong in ["7/720.webp", "07-a/720.webp", "+7-a/720.webp", "7-a/721.webp", "7-a/0720.webp", "7-a/720", ""] {
            assert_eq!(read_address(wrong), None, "{wrong}");
        }
    }
}
