//! What a copy keeps of a picture's metadata: whose it is, and nothing else.
//!
//! Cameras and phones write where a picture was taken, with which device and by whom it was edited; a source can be
//! found by it. A copy therefore begins with no metadata at all, and only two fields are written into it.

use std::io::Cursor;

use exif::experimental::Writer;
use exif::{Field, In, Reader, Tag, Value};

use crate::rendition::Format;

/// The longest line that is kept, in bytes.
const LINE_BYTES_MAX: usize = 500;

/// Reads whose a picture is, as a block of Exif that holds nothing else; `None` if it does not say.
#[must_use]
pub fn read(original: &[u8]) -> Option<Vec<u8>> {
    let metadata = Reader::new().read_from_container(&mut Cursor::new(original)).ok()?;
    let fields: Vec<Field> = [Tag::Artist, Tag::Copyright]
        .into_iter()
        .filter_map(|tag| {
            let value = line(&metadata.get_field(tag, In::PRIMARY)?.value)?;
            Some(Field { tag, ifd_num: In::PRIMARY, value: Value::Ascii(vec![value]) })
        })
        .collect();
    let mut writer = Writer::new();
    fields.iter().for_each(|field| writer.push_field(field));
    let mut block = Cursor::new(Vec::new());
    // Without a field there is nothing to write, and the writer says so.
    writer.write(&mut block, false).ok()?;
    Some(block.into_inner())
}

/// Reads whose a picture is, as words: who made it, else whose right it is.
#[must_use]
pub fn name(original: &[u8]) -> Option<String> {
    let metadata = Reader::new().read_from_container(&mut Cursor::new(original)).ok()?;
    let mut lines = [Tag::Artist, Tag::Copyright].into_iter().filter_map(|tag| {
        let line = line(&metadata.get_field(tag, In::PRIMARY)?.value)?;
        Some(String::from_utf8_lossy(&line).trim().to_owned())
    });
    lines.find(|line| !line.is_empty())
}

/// Writes the block into a copy; one that does not take it stays as it is.
#[must_use]
pub fn write(copy: Vec<u8>, format: Format, block: Vec<u8>) -> Vec<u8> {
    use img_parts::{DynImage, ImageEXIF};
    if format == Format::Avif {
        return copy;
    }
    let whole = img_parts::Bytes::from(copy);
    match DynImage::from_bytes(whole.clone()) {
        Ok(Some(mut parts)) => {
            parts.set_exif(Some(block.into()));
            parts.encoder().bytes().to_vec()
        }
        _ => whole.to_vec(),
    }
}

fn line(value: &Value) -> Option<Vec<u8>> {
    let Value::Ascii(lines) = value else { return None };
    let line = lines.iter().find(|line| !line.trim_ascii().is_empty())?;
    Some(line[..line.len().min(LINE_BYTES_MAX)].to_vec())
}
