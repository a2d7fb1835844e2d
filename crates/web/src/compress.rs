//! Bodies compressed: whole, or around a stretch that was compressed before.

use std::sync::OnceLock;

use bytes::Bytes;
use flate2::{Compress, Compression, Crc, FlushCompress, Status};

use crate::templates::Value;

/// The quality of brotli and the size of its window, as a power of two: what packs a page of 70 KB in a millisecond.
const BROTLI_QUALITY: i32 = 5;
const BROTLI_WINDOW: i32 = 18;

/// The level of gzip for what is kept, and for what is sent once: four times as quick, a tenth larger.
const GZIP_KEPT: u32 = 4;
const GZIP_ONCE: u32 = 2;

/// Bytes by which a stretch is looked for before it is compared whole.
const BEGINNING: usize = 64;

/// The head of a gzip member (RFC 1952 §2.3): deflated, with no name, no time and no word on the system.
const GZIP_HEAD: [u8; 10] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];

/// A part of a page that stays as it is while what stands around it changes. It is deflated once, by itself, and its
/// bytes are put between those of the rest.
#[derive(Debug)]
pub struct Stretch {
    html: Value,
    deflated: OnceLock<Vec<u8>>,
}

impl Stretch {
    /// Takes what a template made, to be deflated when it is first put into a body.
    #[must_use]
    pub fn new(html: Value) -> Self {
        Stretch { html, deflated: OnceLock::new() }
    }

    /// What a template made, to be set into a page.
    #[must_use]
    pub fn html(&self) -> &Value {
        &self.html
    }

    /// Its text, as a body holds it.
    #[must_use]
    pub fn text(&self) -> &str {
        self.html.as_str().unwrap_or_default()
    }

    /// The bytes it holds in memory, or will hold when it has been put into a body.
    #[must_use]
    pub fn weight(&self) -> usize {
        self.text().len() + self.text().len() / 4
    }

    /// Finds where it stands in a body.
    pub(crate) fn find_in(&self, body: &[u8]) -> Option<usize> {
        let text = self.text().as_bytes();
        let beginning = &text[..text.len().min(BEGINNING)];
        memchr::memmem::find_iter(body, beginning).find(|at| body[*at..].starts_with(text))
    }

    /// Its blocks, none of them the last. An empty stored block ends them at a whole byte (RFC 1951 §3.2.4), and none
    /// refers to what stands before the first, so that they can follow anything that ends likewise.
    fn deflated(&self) -> &[u8] {
        self.deflated.get_or_init(|| {
            let mut packed = Vec::with_capacity(self.text().len() / 4);
            let mut compress = Compress::new(Compression::new(GZIP_ONCE), false);
            deflate(&mut compress, self.text().as_bytes(), FlushCompress::Sync, &mut packed);
            packed.shrink_to_fit();
            packed
        })
    }
}

/// Compresses what is kept and sent to many.
pub(crate) fn gzip_kept(body: &[u8]) -> Bytes {
    gzip(body, GZIP_KEPT, |compress, into| deflate(compress, body, FlushCompress::Finish, into))
}

/// Compresses what is sent once; a stretch of it, and where that begins, spares compressing it again.
pub(crate) fn gzip_once(body: &[u8], stretch: Option<(usize, &Stretch)>) -> Bytes {
    gzip(body, GZIP_ONCE, |compress, into| {
        let Some((at, stretch)) = stretch else { return deflate(compress, body, FlushCompress::Finish, into) };
        deflate(compress, &body[..at], FlushCompress::Sync, into);
        into.extend_from_slice(stretch.deflated());
        // What follows must not refer to what the compressor saw before the stretch.
        compress.reset();
        deflate(compress, &body[at + stretch.text().len()..], FlushCompress::Finish, into);
    })
}

/// Compresses for browsers, what is kept.
pub(crate) fn brotli(body: &[u8]) -> Bytes {
    let mut packed = Vec::with_capacity(body.len() / 3);
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: BROTLI_QUALITY,
        lgwin: BROTLI_WINDOW,
        ..brotli::enc::BrotliEncoderParams::default()
    };
    brotli::BrotliCompress(&mut &body[..], &mut packed, &parameters).expect("writing into memory does not fail");
    Bytes::from(packed)
}

/// Writes one gzip member (RFC 1952 §2.3) around the blocks of a body.
fn gzip(body: &[u8], level: u32, write_blocks: impl FnOnce(&mut Compress, &mut Vec<u8>)) -> Bytes {
    let mut packed = Vec::with_capacity(body.len() / 3);
    packed.extend_from_slice(&GZIP_HEAD);
    write_blocks(&mut Compress::new(Compression::new(level), false), &mut packed);
    let mut crc = Crc::new();
    crc.update(body);
    packed.extend_from_slice(&crc.sum().to_le_bytes());
    packed.extend_from_slice(&crc.amount().to_le_bytes());
    Bytes::from(packed)
}

/// Writes the blocks of a text behind what is there.
fn deflate(compress: &mut Compress, text: &[u8], flush: FlushCompress, into: &mut Vec<u8>) {
    let (began, mut is_done) = (compress.total_in(), false);
    while !is_done {
        into.reserve(text.len() / 4 + 64);
        let taken = usize::try_from(compress.total_in() - began).expect("it has taken no more than there is");
        let status = compress.compress_vec(&text[taken..], into, flush).expect("compressing into memory does not fail");
        // Where room is left, all that was to be written is there.
        is_done = status == Status::StreamEnd || into.len() < into.capacity();
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use flate2::read::GzDecoder;

    use super::*;

    fn unpacked(packed: &[u8]) -> Vec<u8> {
        let mut plain = Vec::new();
        let mut decoder = GzDecoder::new(packed);
        decoder.read_to_end(&mut plain).unwrap();
        assert!(decoder.into_inner().is_empty(), "one member and nothing behind it");
        plain
    }

    /// Text with repeats far and near, and numbers between them that no two places share.
    fn text(length: usize, from: usize) -> String {
        (from..)
            .flat_map(|number| format!("<article id=\"{number}\"><p>آمد و گفت که {number}").into_bytes())
            .take(length)
            .map(char::from)
            .collect()
    }

    #[test]
    fn a_body_of_any_length_comes_back() {
        for length in [0, 1, 9, 100, 5_000, 300_000] {
            let body = text(length, 0);
            assert_eq!(unpacked(&gzip_kept(body.as_bytes())), body.as_bytes());
            assert_eq!(unpacked(&gzip_once(body.as_bytes(), None)), body.as_bytes());
        }
    }

    #[test]
    fn a_body_around_a_stretch_comes_back_wherever_it_stands() {
        for length in [0, 1, 700, 40_000, 200_000] {
            let stretch = Stretch::new(Value::from_safe_string(text(length, 3)));
            for (before, after) in [(0, 0), (0, 50_000), (50_000, 0), (12_000, 4_000), (1, 1)] {
                let (before, after) = (text(before, 0), text(after, 1));
                let body = format!("{before}{}{after}", stretch.text());
                assert!(stretch.find_in(body.as_bytes()).is_some_and(|at| body[at..].starts_with(stretch.text())));
                let packed = gzip_once(body.as_bytes(), Some((before.len(), &stretch)));
                assert_eq!(unpacked(&packed), body.as_bytes(), "{} {length} {}", before.len(), after.len());
            }
        }
    }
}
