//! Bytes to UTF-8.

use std::borrow::Cow;
use std::io::Read;

use encoding_rs::{CoderResult, Decoder, Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// The XML declaration is looked for in this many bytes.
pub(crate) const DECLARATION_BYTES_MAX: usize = 1024;

/// Tells the encoding of a document from its first bytes.
///
/// In order: a byte order mark, the zero bytes of UTF-16 without one, the XML declaration
/// (XML 1.0 appendix F), else UTF-8. A declaration that we could read byte by byte cannot be
/// true when it says UTF-16.
pub(crate) fn detect(head: &[u8]) -> &'static Encoding {
    if let Some((encoding, _)) = Encoding::for_bom(head) {
        return encoding;
    }
    match head {
        [b'<', 0, ..] => return UTF_16LE,
        [0, b'<', ..] => return UTF_16BE,
        _ => {}
    }
    declared(head).filter(|encoding| *encoding != UTF_16LE && *encoding != UTF_16BE).unwrap_or(UTF_8)
}

fn declared(head: &[u8]) -> Option<&'static Encoding> {
    let head = &head[..head.len().min(DECLARATION_BYTES_MAX)];
    let begin = memchr::memmem::find(head, b"<?xml")?;
    let end = begin + memchr::memmem::find(&head[begin..], b"?>")?;
    let declaration = &head[begin..end];
    let at = memchr::memmem::find(declaration, b"encoding")?;
    let mut parts = declaration[at..].split(|byte| matches!(byte, b'"' | b'\''));
    parts.next();
    Encoding::for_label(parts.next()?)
}

/// Decodes bytes that should be UTF-8; true when some were not.
///
/// Text with no valid letter beyond ASCII is taken for Windows-1252, the usual stray; in other
/// text each wrong byte becomes U+FFFD.
pub(crate) fn utf8_lossy(bytes: &[u8]) -> (Cow<'_, str>, bool) {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return (Cow::Borrowed(text), false);
    }
    let has_letters = bytes.utf8_chunks().any(|chunk| !chunk.valid().is_ascii());
    if has_letters {
        (String::from_utf8_lossy(bytes), true)
    } else {
        let (text, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes);
        (text, true)
    }
}

/// A stream turned into UTF-8 on the way.
pub(crate) struct Utf8Reader<R> {
    input: R,
    decoder: Decoder,
    raw: Vec<u8>,
    text: Vec<u8>,
    given: usize,
    is_ended: bool,
}

impl<R: Read> Utf8Reader<R> {
    pub(crate) fn new(input: R, encoding: &'static Encoding) -> Utf8Reader<R> {
        Utf8Reader {
            input,
            decoder: encoding.new_decoder(),
            raw: vec![0; 16 * 1024],
            text: Vec::new(),
            given: 0,
            is_ended: false,
        }
    }

    fn decode_more(&mut self) -> std::io::Result<()> {
        let count = self.input.read(&mut self.raw)?;
        self.is_ended = count == 0;
        let room = self.decoder.max_utf8_buffer_length(count).unwrap_or(4 * count + 16);
        self.text.resize(room, 0);
        let (result, _, written, _) = self.decoder.decode_to_utf8(&self.raw[..count], &mut self.text, self.is_ended);
        debug_assert_eq!(result, CoderResult::InputEmpty, "the buffer was sized for the whole input");
        self.text.truncate(written);
        self.given = 0;
        Ok(())
    }
}

impl<R: Read> Read for Utf8Reader<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        while self.given == self.text.len() && !self.is_ended {
            self.decode_more()?;
        }
        let count = buffer.len().min(self.text.len() - self.given);
        buffer[..count].copy_from_slice(&self.text[self.given..self.given + count]);
        self.given += count;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_encoding_is_told_by_mark_or_declaration() {
        let check = |head: &[u8], name: &str| assert_eq!(detect(head).name(), name);
        check(b"<rss>", "UTF-8");
        check(b"\xEF\xBB\xBF<rss>", "UTF-8");
        check(b"\xFF\xFE<\0", "UTF-16LE");
        check(b"<\0?\0", "UTF-16LE");
        check(b"\n<?xml version='1.0' encoding='windows-1256'?>", "windows-1256");
        check(b"<?xml version=\"1.0\" encoding=\"UTF-16\"?>", "UTF-8");
        check(b"<?xml version=\"1.0\" encoding=\"klingon\"?>", "UTF-8");
    }

    #[test]
    fn stray_bytes_are_replaced() {
        assert_eq!(utf8_lossy(b"caf\xe9").0, "café");
        assert_eq!(utf8_lossy("سل\u{627}م".as_bytes()[..5].as_ref()).0, "سل\u{fffd}");
    }

    #[test]
    fn a_stream_is_decoded_over_the_edges_of_its_pieces() {
        let (bytes, _, _) = encoding_rs::SHIFT_JIS.encode("日本語のニュース");
        let mut text = String::new();
        struct Trickle<'a>(&'a [u8]);
        impl Read for Trickle<'_> {
            fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
                let count = self.0.len().min(1);
                buffer[..count].copy_from_slice(&self.0[..count]);
                self.0 = &self.0[count..];
                Ok(count)
            }
        }
        Utf8Reader::new(Trickle(&bytes), encoding_rs::SHIFT_JIS).read_to_string(&mut text).unwrap();
        assert_eq!(text, "日本語のニュース");
    }
}
