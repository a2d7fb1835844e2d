//! What a copy keeps of a picture's metadata: whose it is, and nothing else.
//!
//! Cameras and phones write where a picture was taken, with which device and by whom it was edited; a source can be
//! found by it. A copy therefore begins with no metadata at all, and only two fields are written into it.

use std::io::Cursor;

use exif::experimental::Writer;
use exif::{Field, In, Tag, Value};

use crate::kind::Kind;
use crate::rendition::Format;
use crate::said;

/// The longest line that is kept, in bytes.
const LINE_BYTES_MAX: usize = 500;

/// Reads whose a picture is, as a block of Exif that holds nothing else; `None` if it does not say.
#[must_use]
pub fn read(original: &[u8], kind: Kind) -> Option<Vec<u8>> {
    let said = said::read(original, kind);
    let creator = if said.creator.is_empty() { said.credit } else { said.creator };
    let fields: Vec<Field> = [(Tag::Artist, creator), (Tag::Copyright, said.copyright)]
        .into_iter()
        .filter(|(_, line)| !line.is_empty())
        .map(|(tag, line)| Field { tag, ifd_num: In::PRIMARY, value: Value::Ascii(vec![cut(line)]) })
        .collect();
    let mut writer = Writer::new();
    fields.iter().for_each(|field| writer.push_field(field));
    let mut block = Cursor::new(Vec::new());
    // Without a field there is nothing to write, and the writer says so.
    writer.write(&mut block, false).ok()?;
    Some(block.into_inner())
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

/// One line, cut between letters.
fn cut(line: String) -> Vec<u8> {
    let line = line.replace('\n', " ");
    let end = line.floor_char_boundary(LINE_BYTES_MAX);
    line.as_bytes()[..end].to_vec()
}
