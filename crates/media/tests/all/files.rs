//! Pictures made for the tests.

use std::fs::File;
use std::io::{Cursor, Write};

use exif::experimental::Writer;
use exif::{Field, In, Rational, Tag, Value};
use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use img_parts::{DynImage, ImageEXIF};

/// A word that stands in the metadata of [`from_a_camera`] and must be in no rendition.
pub const CANARY: &str = "GPSCANARY";

/// A picture that is blue above and red below, with some grain so that it weighs something.
pub fn picture(width: u32, height: u32) -> DynamicImage {
    let pixel = |x: u32, y: u32| {
        let grain = u8::try_from((x * 7 + y * 13) % 32).unwrap();
        if y < height / 2 { Rgb([grain, grain, 220]) } else { Rgb([220, grain, grain]) }
    };
    RgbImage::from_fn(width, height, pixel).into()
}

/// One whose left half is transparent.
pub fn transparent(width: u32, height: u32) -> DynamicImage {
    let pixel = |x: u32, _: u32| if x < width / 2 { Rgba([0, 0, 0, 0]) } else { Rgba([10, 200, 10, 255]) };
    RgbaImage::from_fn(width, height, pixel).into()
}

pub fn encode(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// The same file with what a camera writes: how it was held, whose the picture is, where it was, on what it was made.
pub fn from_a_camera(file: Vec<u8>, orientation: u16) -> Vec<u8> {
    let field = |tag, value| Field { tag, ifd_num: In::PRIMARY, value };
    let text = |text: &str| Value::Ascii(vec![text.as_bytes().to_vec()]);
    let degrees = [59, 54, 10].map(|num| Rational { num, denom: 1 }).to_vec();
    let fields = [
        field(Tag::Orientation, Value::Short(vec![orientation])),
        field(Tag::Artist, text("Ines Sund")),
        field(Tag::Copyright, text("Courier 2026")),
        field(Tag::Model, text(CANARY)),
        field(Tag::ImageDescription, text(CANARY)),
        field(Tag::GPSLatitude, Value::Rational(degrees)),
        field(Tag::GPSAreaInformation, Value::Undefined(CANARY.as_bytes().to_vec(), 0)),
    ];
    let mut writer = Writer::new();
    fields.iter().for_each(|field| writer.push_field(field));
    let mut block = Cursor::new(Vec::new());
    writer.write(&mut block, false).unwrap();
    let mut parts = DynImage::from_bytes(file.into()).unwrap().unwrap();
    parts.set_exif(Some(block.into_inner().into()));
    parts.encoder().bytes().to_vec()
}

/// A PNG that says it has so many pixels, and holds none.
pub fn png_header(width: u32, height: u32) -> Vec<u8> {
    let mut header = b"IHDR".to_vec();
    header.extend(width.to_be_bytes());
    header.extend(height.to_be_bytes());
    header.extend([8, 6, 0, 0, 0]);
    let mut file = b"\x89PNG\r\n\x1a\n\0\0\0\x0d".to_vec();
    file.extend(&header);
    file.extend(crc(&header).to_be_bytes());
    for name in [b"IDAT", b"IEND"] {
        file.extend([0; 4]);
        file.extend(name);
        file.extend(crc(name).to_be_bytes());
    }
    file
}

/// The checksum of a PNG's chunk (PNG, third edition, annex D).
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0_u32, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| if sum & 1 == 1 { sum >> 1 ^ 0xedb8_8320 } else { sum >> 1 })
    })
}

/// The bytes as a file.
pub fn file(bytes: &[u8]) -> File {
    let mut file = tempfile::tempfile().unwrap();
    file.write_all(bytes).unwrap();
    file
}

pub fn holds(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|window| window == word.as_bytes())
}
