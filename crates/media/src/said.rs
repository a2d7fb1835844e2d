//! What a picture says of itself: its caption, whose it is, and words for who cannot see it.
//!
//! Three standards say much the same, and cameras, agencies and archives each write the one they know: XMP (ISO 16684-1,
//! with the properties of the IPTC Photo Metadata Standard 2023.1), IPTC-IIM 4.2 within Photoshop's blocks, and Exif 2.32.
//! Where they differ, the first of these counts. Where a picture was taken is read by nobody.

use std::io::Cursor;

use exif::{In, Reader, Tag, Value};
use img_parts::jpeg::Jpeg;
use img_parts::png::Png;
use img_parts::webp::WebP;

use crate::kind::Kind;

/// The longest words that are taken of a picture, in characters.
const WORDS_CHARS_MAX: usize = 2_000;

/// Bytes of one block of metadata that are looked at.
const BLOCK_BYTES_MAX: usize = 1 << 20;

/// Datasets of one block of IPTC that are looked at.
const DATASETS_MAX: usize = 1_000;

/// What a picture says of itself; what it does not say is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Said {
    /// Its title or headline.
    pub title: String,
    /// Words under it.
    pub caption: String,
    /// Words for who cannot see it.
    pub alt: String,
    /// Who made it.
    pub creator: String,
    /// How whoever it comes from wants to be named.
    pub credit: String,
    /// Whose right it is.
    pub copyright: String,
    /// Where it was had from.
    pub source: String,
}

impl Said {
    /// The line that names whose the picture is: who made it, and who wants to be named with them.
    #[must_use]
    pub fn credit_line(&self) -> String {
        match (self.creator.as_str(), self.credit.as_str()) {
            ("", "") => self.copyright.clone(),
            ("", credit) => credit.to_owned(),
            (creator, "") => creator.to_owned(),
            (creator, credit) if credit.to_lowercase().contains(&creator.to_lowercase()) => credit.to_owned(),
            (creator, credit) => format!("{creator} / {credit}"),
        }
    }

    fn or(self, other: Said) -> Said {
        let pick = |own: String, other: String| if own.is_empty() { other } else { own };
        Said {
            title: pick(self.title, other.title),
            caption: pick(self.caption, other.caption),
            alt: pick(self.alt, other.alt),
            creator: pick(self.creator, other.creator),
            credit: pick(self.credit, other.credit),
            copyright: pick(self.copyright, other.copyright),
            source: pick(self.source, other.source),
        }
    }
}

/// Reads what a picture says of itself; one that cannot be read says nothing.
#[must_use]
pub fn read(original: &[u8], kind: Kind) -> Said {
    let blocks = Blocks::of(original, kind);
    let xmp = blocks.xmp.map(|block| of_xmp(&String::from_utf8_lossy(&block))).unwrap_or_default();
    let iptc = blocks.iptc.map(|block| of_iptc(&block)).unwrap_or_default();
    xmp.or(iptc).or(of_exif(original))
}

/// The blocks of metadata of a picture.
#[derive(Default)]
struct Blocks {
    xmp: Option<Vec<u8>>,
    iptc: Option<Vec<u8>>,
}

impl Blocks {
    fn of(original: &[u8], kind: Kind) -> Blocks {
        let bytes = img_parts::Bytes::copy_from_slice(original);
        let limited = |block: &[u8]| Some(block.to_vec()).filter(|block| block.len() <= BLOCK_BYTES_MAX);
        match kind {
            Kind::Jpeg => Jpeg::from_bytes(bytes).map(|jpeg| Blocks::of_jpeg(&jpeg)).unwrap_or_default(),
            Kind::Png => {
                let xmp = Png::from_bytes(bytes).ok().and_then(|png| {
                    let text = png.chunks_by_type(*b"iTXt").find_map(|chunk| {
                        let rest = chunk.contents().strip_prefix(b"XML:com.adobe.xmp\0\0\0")?;
                        // Language and translated keyword, both empty as a rule, end with a zero each.
                        rest.splitn(3, |byte| *byte == 0).nth(2)
                    });
                    text.and_then(limited)
                });
                Blocks { xmp, iptc: None }
            }
            Kind::Webp => {
                let xmp = WebP::from_bytes(bytes).ok();
                let xmp = xmp.and_then(|webp| limited(webp.chunk_by_id(*b"XMP ")?.content().data()?));
                Blocks { xmp, iptc: None }
            }
            _ => Blocks::default(),
        }
    }

    fn of_jpeg(jpeg: &Jpeg) -> Blocks {
        let mut blocks = Blocks::default();
        for segment in jpeg.segments().iter().filter(|segment| matches!(segment.marker(), 0xe1 | 0xed)) {
            let content = segment.contents();
            if let Some(xmp) = content.strip_prefix(b"http://ns.adobe.com/xap/1.0/\0") {
                blocks.xmp.get_or_insert_with(|| xmp.to_vec());
            } else if let Some(blocks_of_photoshop) = content.strip_prefix(b"Photoshop 3.0\0") {
                blocks.iptc = blocks.iptc.or_else(|| iptc_of(blocks_of_photoshop));
            }
        }
        blocks
    }
}

/// Finds IPTC among Photoshop's blocks (Adobe Photoshop File Formats Specification, "Image Resource Blocks").
fn iptc_of(mut rest: &[u8]) -> Option<Vec<u8>> {
    loop {
        let after = rest.strip_prefix(b"8BIM")?;
        let (id, after) = after.split_at_checked(2)?;
        // A name with its length before it, made even.
        let name = usize::from(*after.first()?) + 1;
        let after = after.get(name + name % 2..)?;
        let (length, after) = after.split_at_checked(4)?;
        let length = usize::try_from(u32::from_be_bytes(length.try_into().ok()?)).ok()?;
        let content = after.get(..length)?;
        if id == [0x04, 0x04] {
            return Some(content.to_vec());
        }
        rest = after.get(length + length % 2..)?;
    }
}

/// Reads the datasets of record 2 (IPTC-IIM 4.2, chapter 6).
fn of_iptc(mut rest: &[u8]) -> Said {
    let mut said = Said::default();
    let mut is_utf8 = false;
    for _ in 0..DATASETS_MAX {
        let [0x1c, record, number, high, low, ..] = *rest else { break };
        let length = usize::from(u16::from_be_bytes([high, low]));
        let Some(content) = rest.get(5..5 + length) else { break };
        rest = &rest[5 + length..];
        // "Coded character set": ESC % G names UTF-8 (ISO 2022).
        is_utf8 |= (record, number) == (1, 90) && content == b"\x1b%G";
        let field = match (record, number) {
            (2, 5) => &mut said.title,
            (2, 80) => &mut said.creator,
            (2, 105) if said.title.is_empty() => &mut said.title,
            (2, 110) => &mut said.credit,
            (2, 115) => &mut said.source,
            (2, 116) => &mut said.copyright,
            (2, 120) => &mut said.caption,
            _ => continue,
        };
        if field.is_empty() {
            *field = limited(&decoded(content, is_utf8));
        }
    }
    said
}

/// Text in UTF-8, or in Latin 1, which older programs write and do not name.
fn decoded(bytes: &[u8], is_utf8: bool) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) if is_utf8 => String::from_utf8_lossy(bytes).into_owned(),
        Err(_) => bytes.iter().map(|byte| char::from(*byte)).collect(),
    }
}

fn of_xmp(xmp: &str) -> Said {
    let of = |names: &[&str]| names.iter().find_map(|name| property(xmp, name)).unwrap_or_default();
    Said {
        title: of(&["photoshop:Headline", "dc:title"]),
        caption: of(&["dc:description"]),
        alt: of(&["Iptc4xmpCore:AltTextAccessibility"]),
        creator: of(&["dc:creator"]),
        credit: of(&["photoshop:Credit"]),
        copyright: of(&["dc:rights"]),
        source: of(&["photoshop:Source", "dc:source"]),
    }
}

/// Finds a property: as an element, with the first of its list, or as an attribute. The packet is looked through as text,
/// so that nothing in it is ever expanded.
fn property(xmp: &str, name: &str) -> Option<String> {
    let open = format!("<{name}");
    let element = xmp.match_indices(&open).find_map(|(at, _)| {
        let rest = &xmp[at + open.len()..];
        if !rest.starts_with(|c: char| c == '>' || c.is_whitespace()) {
            return None;
        }
        let inner = &rest[rest.find('>')? + 1..];
        let inner = &inner[..inner.find(&format!("</{name}>"))?];
        Some(list_item(inner).unwrap_or(inner))
    });
    let attribute = || {
        let open = format!("{name}=");
        xmp.match_indices(&open).find_map(|(at, _)| {
            let is_whole = xmp[..at].ends_with(char::is_whitespace);
            let rest = &xmp[at + open.len()..];
            let quote = rest.chars().next().filter(|c| is_whole && matches!(c, '"' | '\''))?;
            rest[1..].split(quote).next()
        })
    };
    let text = element.or_else(attribute)?;
    let text = if text.contains('<') { return None } else { limited(&resolved(text)) };
    Some(text).filter(|text| !text.is_empty())
}

/// The first item of a list: of several languages the first is the one that counts (XMP Part 1 §8.2.2.4).
fn list_item(inner: &str) -> Option<&str> {
    let rest = &inner[inner.find("<rdf:li")?..];
    let rest = &rest[rest.find('>')? + 1..];
    rest.find("</rdf:li>").map(|end| &rest[..end])
}

/// Resolves the references that XML itself has; what else is written so stays as it is.
fn resolved(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.bytes().take(12).position(|byte| byte == b';');
        let found = end.and_then(|end| Some((character(&rest[1..end])?, end + 1)));
        let (character, length) = found.unwrap_or(('&', 1));
        out.push(character);
        rest = &rest[length..];
    }
    out + rest
}

fn character(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        name => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix('x') {
                Some(digits) => u32::from_str_radix(digits, 16),
                None => number.parse(),
            };
            code.ok().and_then(char::from_u32)
        }
    }
}

fn of_exif(original: &[u8]) -> Said {
    let Ok(metadata) = Reader::new().read_from_container(&mut Cursor::new(original)) else { return Said::default() };
    let line = |tag: Tag| {
        let Some(Value::Ascii(lines)) = metadata.get_field(tag, In::PRIMARY).map(|field| &field.value) else {
            return String::new();
        };
        let line = lines.iter().find(|line| !line.trim_ascii().is_empty());
        line.map(|line| limited(&decoded(line, false))).unwrap_or_default()
    };
    Said {
        caption: line(Tag::ImageDescription),
        creator: line(Tag::Artist),
        copyright: line(Tag::Copyright),
        ..Said::default()
    }
}

/// Words without what no text holds, and no more than are taken.
fn limited(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let kept = text.chars().filter(|c| *c == '\n' || !c.is_control());
    kept.collect::<String>().trim().chars().take(WORDS_CHARS_MAX).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn xmp_is_read_in_both_of_its_forms() {
        let xmp = r#"<x:xmpmeta><rdf:RDF><rdf:Description photoshop:Credit="Harbour &amp; Sons" xphotoshop:Source='no'
            photoshop:Source='The &#x41;rchive'><dc:description><rdf:Alt><rdf:li xml:lang="x-default">The quay</rdf:li>
            <rdf:li xml:lang="fa">اسکله</rdf:li></rdf:Alt></dc:description><dc:creator><rdf:Seq><rdf:li>Mirko Vale</rdf:li>
            </rdf:Seq></dc:creator><dc:rights/><dc:title>Bridge</dc:title></rdf:Description></rdf:RDF></x:xmpmeta>"#;
        let said = of_xmp(xmp);
        assert_eq!((said.caption.as_str(), said.creator.as_str()), ("The quay", "Mirko Vale"));
        assert_eq!((said.credit.as_str(), said.source.as_str()), ("Harbour & Sons", "The Archive"));
        assert_eq!((said.title.as_str(), said.copyright.as_str()), ("Bridge", ""));
        assert_eq!(said.credit_line(), "Mirko Vale / Harbour & Sons");
    }

    #[test]
    fn what_declares_entities_expands_to_nothing() {
        let xmp = "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><dc:description>&a;&a;</dc:description>";
        assert_eq!(of_xmp(xmp).caption, "&a;&a;");
    }

    #[test]
    fn iptc_is_read_in_utf_8_and_in_latin_1() {
        let dataset = |record: u8, number: u8, text: &[u8]| {
            let length = u16::try_from(text.len()).unwrap().to_be_bytes();
            [&[0x1c, record, number, length[0], length[1]], text].concat()
        };
        let said = of_iptc(&[dataset(2, 80, b"Ren\xe9e"), dataset(2, 120, "Größe".as_bytes())].concat());
        assert_eq!((said.creator.as_str(), said.caption.as_str()), ("Renée", "Größe"));
        let block = [b"8BIM\x04\x04\0\0".as_slice(), &12_u32.to_be_bytes(), &dataset(2, 116, b"Vale 26")].concat();
        assert_eq!(iptc_of(&block).map(|block| of_iptc(&block).copyright), Some("Vale 26".into()));
        assert_eq!(iptc_of(&block[..16]), None);
    }
}
