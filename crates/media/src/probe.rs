//! What a file is and how large, from its first bytes.
//!
//! The headers are read here and not by a decoder: a decoder of JPEG wants the whole file in memory, and a size must
//! be known before any decoder may begin. Whether the rest is sound shows when a rendition is made.

use std::fs::File;
use std::io::{BufReader, ErrorKind, Read, Seek, SeekFrom};

use crate::kind::Kind;

/// The most pixels that a picture may have: the cameras of the press reach it, and as RGBA it takes 200 MB.
pub const PIXELS_MAX: u64 = 50_000_000;

/// The most bytes of a picture.
pub const PICTURE_BYTES_MAX: u64 = 64 << 20;

/// The most bytes of any file.
pub const FILE_BYTES_MAX: u64 = 512 << 20;

/// Bytes of an AVIF's metadata that are looked through for its size.
const META_BYTES_MAX: u64 = 256 << 10;

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Probe {
    /// Its type.
    pub kind: Kind,
    /// Width and height in pixels as it is seen, its orientation applied; of a picture.
    pub size: Option<(u32, u32)>,
    /// Its length in bytes.
    pub bytes: u64,
}

/// A file cannot be taken.
#[derive(Debug, thiserror::Error)]
pub enum ProbeError {
    /// There is nothing in it.
    #[error("the file is empty")]
    Empty,
    /// It has too many bytes.
    #[error("the file has {bytes} bytes, and {max} are the most")]
    TooManyBytes {
        /// Its own.
        bytes: u64,
        /// The most.
        max: u64,
    },
    /// It has too many pixels.
    #[error("the picture has {width} x {height} pixels, and {PIXELS_MAX} are the most")]
    TooManyPixels {
        /// Its width.
        width: u32,
        /// Its height.
        height: u32,
    },
    /// Its header is broken.
    #[error("the {} is broken: {why}", kind.mime())]
    Broken {
        /// What it seems to be.
        kind: Kind,
        /// What is wrong.
        why: &'static str,
    },
    /// It cannot be read.
    #[error("the file cannot be read: {0}")]
    Unreadable(#[from] std::io::Error),
}

/// Says what a file is, within the limits.
///
/// # Errors
/// [`ProbeError`] if it is empty, too large, or a picture whose header is broken.
pub fn probe(file: &File) -> Result<Probe, ProbeError> {
    let bytes = file.metadata()?.len();
    let mut reader = BufReader::new(file);
    reader.seek(SeekFrom::Start(0))?;
    let mut head = Vec::with_capacity(64);
    reader.by_ref().take(64).read_to_end(&mut head)?;
    if head.is_empty() {
        return Err(ProbeError::Empty);
    }
    let kind = kind_of(&head);
    let max = if kind.is_picture() { PICTURE_BYTES_MAX } else { FILE_BYTES_MAX };
    if bytes > max {
        return Err(ProbeError::TooManyBytes { bytes, max });
    }
    if !kind.is_picture() {
        return Ok(Probe { kind, size: None, bytes });
    }
    let (width, height) = size_of(kind, &head, &mut reader).map_err(|error| broken(kind, error))?;
    if width == 0 || height == 0 {
        return Err(ProbeError::Broken { kind, why: "it has no pixels" });
    }
    if u64::from(width) * u64::from(height) > PIXELS_MAX {
        return Err(ProbeError::TooManyPixels { width, height });
    }
    let is_turned = kind != Kind::Avif && is_turned(file)?;
    let size = Some(if is_turned { (height, width) } else { (width, height) });
    Ok(Probe { kind, size, bytes })
}

fn broken(kind: Kind, error: std::io::Error) -> ProbeError {
    match error.kind() {
        ErrorKind::UnexpectedEof => ProbeError::Broken { kind, why: "it ends within its header" },
        ErrorKind::InvalidData => ProbeError::Broken { kind, why: "its header makes no sense" },
        _ => ProbeError::Unreadable(error),
    }
}

fn kind_of(head: &[u8]) -> Kind {
    let at = |place: usize, bytes: &[u8]| head.get(place..place + bytes.len()) == Some(bytes);
    match head {
        [0xff, 0xd8, 0xff, ..] => Kind::Jpeg,
        _ if at(0, b"\x89PNG\r\n\x1a\n") => Kind::Png,
        _ if at(0, b"GIF87a") || at(0, b"GIF89a") => Kind::Gif,
        _ if at(0, b"RIFF") && at(8, b"WEBP") => Kind::Webp,
        _ if at(0, b"RIFF") && at(8, b"WAVE") => Kind::Wav,
        _ if at(0, b"%PDF-") => Kind::Pdf,
        _ if at(0, b"OggS") => Kind::Ogg,
        _ if at(0, b"ID3") => Kind::Mp3,
        // A frame of MPEG audio, layer III (ISO/IEC 11172-3 §2.4.1.3).
        [0xff, second, ..] if second & 0xe6 == 0xe2 => Kind::Mp3,
        _ if at(0, b"\x1a\x45\xdf\xa3") && head.windows(4).any(|four| four == b"webm") => Kind::Webm,
        _ if at(4, b"ftyp") => match head.get(8..12) {
            Some(b"avif" | b"avis") => Kind::Avif,
            Some(b"M4A " | b"M4B ") => Kind::M4a,
            Some(b"isom" | b"iso2" | b"iso4" | b"iso5" | b"iso6" | b"mp41" | b"mp42" | b"avc1" | b"M4V " | b"dash") => {
                Kind::Mp4
            }
            _ => Kind::Other,
        },
        _ => Kind::Other,
    }
}

fn size_of(kind: Kind, head: &[u8], reader: &mut BufReader<&File>) -> std::io::Result<(u32, u32)> {
    match kind {
        Kind::Jpeg => jpeg(reader),
        Kind::Png if head.get(12..16) == Some(b"IHDR") => Ok((big(head, 16)?, big(head, 20)?)),
        Kind::Gif => Ok((little(head, 6, 2)?, little(head, 8, 2)?)),
        Kind::Webp => webp(head),
        Kind::Avif => avif(reader),
        _ => Err(nonsense()),
    }
}

/// Walks the segments up to the frame header (ITU T.81 §B.2.2).
fn jpeg(reader: &mut BufReader<&File>) -> std::io::Result<(u32, u32)> {
    reader.seek(SeekFrom::Start(2))?;
    loop {
        let mut marker = [0; 2];
        reader.read_exact(&mut marker)?;
        // Any number of fill bytes may stand before a marker.
        while marker == [0xff, 0xff] {
            reader.read_exact(&mut marker[1..])?;
        }
        match marker {
            [0xff, 0x01 | 0xd0..=0xd8] => continue,
            [0xff, 0xd9 | 0xda] => return Err(nonsense()),
            [0xff, _] => {}
            _ => return Err(nonsense()),
        }
        let mut length = [0; 2];
        reader.read_exact(&mut length)?;
        let length = i64::from(u16::from_be_bytes(length)) - 2;
        if matches!(marker[1], 0xc0..=0xcf if !matches!(marker[1], 0xc4 | 0xc8 | 0xcc)) {
            let mut frame = [0; 5];
            reader.read_exact(&mut frame)?;
            let side = |place: usize| u32::from(u16::from_be_bytes([frame[place], frame[place + 1]]));
            return Ok((side(3), side(1)));
        }
        if length < 0 {
            return Err(nonsense());
        }
        reader.seek_relative(length)?;
    }
}

/// The three forms of a first chunk (RFC 9649 §2.5 to §2.7).
fn webp(head: &[u8]) -> std::io::Result<(u32, u32)> {
    match head.get(12..16) {
        Some(b"VP8X") => Ok((little(head, 24, 3)? + 1, little(head, 27, 3)? + 1)),
        Some(b"VP8L") if head.get(20) == Some(&0x2f) => {
            let bits = little(head, 21, 4)?;
            Ok(((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1))
        }
        Some(b"VP8 ") if head.get(23..26) == Some(&[0x9d, 0x01, 0x2a]) => {
            Ok((little(head, 26, 2)? & 0x3fff, little(head, 28, 2)? & 0x3fff))
        }
        _ => Err(nonsense()),
    }
}

/// Finds the size among an item's properties (ISO/IEC 23008-12 §6.5.3); the largest is the picture itself, smaller
/// ones are its tiles.
fn avif(reader: &mut BufReader<&File>) -> std::io::Result<(u32, u32)> {
    reader.seek(SeekFrom::Start(0))?;
    let mut meta = Vec::new();
    reader.by_ref().take(META_BYTES_MAX).read_to_end(&mut meta)?;
    let properties = inner(&meta, b"meta")
        .and_then(|meta| inner(meta.get(4..)?, b"iprp"))
        .and_then(|properties| inner(properties, b"ipco"))
        .ok_or_else(nonsense)?;
    let mut size = (0, 0);
    let mut is_turned = false;
    for (name, content) in boxes(properties) {
        match name {
            b"ispe" => {
                let found = (big(content, 4)?, big(content, 8)?);
                let area = |size: (u32, u32)| u64::from(size.0) * u64::from(size.1);
                size = if area(found) > area(size) { found } else { size };
            }
            b"irot" => is_turned = content.first().is_some_and(|angle| angle & 1 == 1),
            _ => {}
        }
    }
    Ok(if is_turned { (size.1, size.0) } else { size })
}

fn inner<'a>(bytes: &'a [u8], wanted: &[u8; 4]) -> Option<&'a [u8]> {
    boxes(bytes).find(|(name, _)| *name == wanted).map(|(_, content)| content)
}

/// The boxes of an ISO media file, one after another.
fn boxes(mut bytes: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    std::iter::from_fn(move || {
        let length = usize::try_from(big(bytes, 0).ok()?).ok()?;
        let end = if length == 0 { bytes.len() } else { length };
        let (whole, rest) = bytes.split_at_checked(end).filter(|(whole, _)| whole.len() >= 8)?;
        bytes = rest;
        Some((&whole[4..8], &whole[8..]))
    })
}

/// Whether the camera was held upright, so that width and height change places (Exif 2.32 §4.6.4, Orientation).
fn is_turned(file: &File) -> Result<bool, ProbeError> {
    let mut reader = BufReader::new(file);
    reader.seek(SeekFrom::Start(0))?;
    // Metadata that cannot be read turns nothing: browsers show such a picture as it lies.
    let Ok(metadata) = exif::Reader::new().read_from_container(&mut reader) else { return Ok(false) };
    let orientation = metadata.get_field(exif::Tag::Orientation, exif::In::PRIMARY);
    Ok(orientation.and_then(|field| field.value.get_uint(0)).is_some_and(|turn| (5..=8).contains(&turn)))
}

fn big(bytes: &[u8], at: usize) -> std::io::Result<u32> {
    let four = bytes.get(at..at + 4).and_then(|four| <[u8; 4]>::try_from(four).ok());
    four.map(u32::from_be_bytes).ok_or_else(|| ErrorKind::UnexpectedEof.into())
}

fn little(bytes: &[u8], at: usize, count: usize) -> std::io::Result<u32> {
    let bytes = bytes.get(at..at + count).ok_or(ErrorKind::UnexpectedEof)?;
    Ok(bytes.iter().rev().fold(0, |value, byte| value << 8 | u32::from(*byte)))
}

fn nonsense() -> std::io::Error {
    ErrorKind::InvalidData.into()
}
