//! Bytes of an export: unpacked on the way, their lines counted, and never too many at once.

use std::cell::Cell;
use std::io::{self, BufRead, BufReader, Cursor, Read};
use std::rc::Rc;

use flate2::read::MultiGzDecoder;

/// Bytes that may be read for one element or line: the longest comment that is kept has 65,525 characters, and a page
/// that was saved along with it some megabytes.
pub(super) const PART_BYTES_MAX: u64 = 16 * 1024 * 1024;

/// Where in an export its reader stands, and how far it may go on.
#[derive(Debug, Clone, Default)]
pub(super) struct Place(Rc<Cell<(u64, u64)>>);

impl Place {
    /// The present line, from 1.
    pub(super) fn line(&self) -> u64 {
        self.0.get().0 + 1
    }

    /// Begins another part: the limit counts anew.
    pub(super) fn begin_part(&self) {
        self.0.set((self.0.get().0, 0));
    }

    fn pass(&self, bytes: &[u8]) {
        let (lines, read) = self.0.get();
        self.0.set((lines + memchr::memchr_iter(b'\n', bytes).count() as u64, read + bytes.len() as u64));
    }

    fn is_exhausted(&self) -> bool {
        self.0.get().1 > PART_BYTES_MAX
    }
}

/// An export being read.
pub(super) struct Input<'a> {
    bytes: Box<dyn BufRead + 'a>,
    place: Place,
}

impl<'a> Input<'a> {
    /// Opens an export; gzip is told by its first bytes (RFC 1952 §2.3.1).
    ///
    /// # Errors
    /// If the first bytes cannot be read.
    pub(super) fn open(mut input: impl Read + 'a) -> io::Result<(Input<'a>, Place)> {
        let mut head = Vec::new();
        input.by_ref().take(2).read_to_end(&mut head)?;
        let is_gzip = head == [0x1f, 0x8b];
        let whole = Cursor::new(head).chain(input);
        let bytes: Box<dyn BufRead + 'a> = if is_gzip {
            Box::new(BufReader::new(MultiGzDecoder::new(whole)))
        } else {
            Box::new(BufReader::new(whole))
        };
        let place = Place::default();
        Ok((Input { bytes, place: place.clone() }, place))
    }
}

impl Read for Input<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.fill_buf()?.read(buffer)?;
        self.consume(count);
        Ok(count)
    }
}

impl BufRead for Input<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.place.is_exhausted() {
            let why = format!("a part of it is longer than {PART_BYTES_MAX} bytes");
            return Err(io::Error::new(io::ErrorKind::InvalidData, why));
        }
        self.bytes.fill_buf()
    }

    fn consume(&mut self, count: usize) {
        // What was given is still there: asking again reads nothing more.
        if let Ok(given) = self.bytes.fill_buf() {
            self.place.pass(&given[..count.min(given.len())]);
        }
        self.bytes.consume(count);
    }
}
