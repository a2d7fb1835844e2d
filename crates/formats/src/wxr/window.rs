//! The part of a stream that is looked at: grows at its end, forgets at its start.

use std::io::Read;

use memchr::memmem;

/// Bytes asked from the stream at a time: large enough that the calls do not count.
const CHUNK_BYTES: usize = 64 * 1024;

/// A sliding view of a stream with a line counter.
pub(super) struct Window<'a> {
    input: Box<dyn Read + 'a>,
    bytes: Vec<u8>,
    start: usize,
    passed: u64,
    line: u64,
    is_ended: bool,
    error: Option<std::io::Error>,
    searched: Vec<Searched>,
}

/// What is known of a needle, so that asking again and again costs one pass over the stream.
struct Searched {
    needle: &'static [u8],
    from: u64,
    until: u64,
    is_found: bool,
}

impl<'a> Window<'a> {
    pub(super) fn new(input: Box<dyn Read + 'a>) -> Window<'a> {
        Window {
            input,
            bytes: Vec::new(),
            start: 0,
            passed: 0,
            line: 1,
            is_ended: false,
            error: None,
            searched: Vec::new(),
        }
    }

    /// What is loaded and not yet passed.
    pub(super) fn rest(&self) -> &[u8] {
        &self.bytes[self.start..]
    }

    /// Line of the first byte of `rest`, from 1.
    pub(super) fn line(&self) -> u64 {
        self.line
    }

    /// Takes the error that ended the stream, if one did.
    pub(super) fn take_error(&mut self) -> Option<std::io::Error> {
        self.error.take()
    }

    /// Passes over bytes of `rest` and counts their lines.
    pub(super) fn advance(&mut self, count: usize) {
        let end = (self.start + count).min(self.bytes.len());
        self.line += memchr::memchr_iter(b'\n', &self.bytes[self.start..end]).count() as u64;
        self.passed += (end - self.start) as u64;
        self.start = end;
    }

    /// Loads until `rest` has `count` bytes; false if the stream ends before.
    pub(super) fn ensure(&mut self, count: usize) -> bool {
        while self.rest().len() < count {
            if !self.fill() {
                return false;
            }
        }
        true
    }

    /// Finds bytes at or after `from` that begin before `limit`, loading as needed.
    pub(super) fn find(&mut self, needle: &'static [u8], from: usize, limit: usize) -> Option<usize> {
        let first = self.passed + from as u64;
        let mut from = from;
        if let Some(known) = self.searched.iter().find(|known| known.needle == needle)
            && known.from <= first
            && first <= known.until
        {
            from = (known.until - self.passed) as usize;
            if known.is_found {
                return (from < limit).then_some(from);
            }
        }
        let found = self.search(needle, &mut from, limit);
        self.remember(Searched { needle, from: first, until: self.passed + from as u64, is_found: found });
        (found && from < limit).then_some(from)
    }

    /// Moves `from` to the needle, or to where a later search must begin.
    fn search(&mut self, needle: &[u8], from: &mut usize, limit: usize) -> bool {
        loop {
            let rest = self.rest();
            if *from < rest.len()
                && let Some(at) = memmem::find(&rest[*from..], needle)
            {
                *from += at;
                return true;
            }
            *from = (*from).max((rest.len() + 1).saturating_sub(needle.len()));
            if *from >= limit || !self.fill() {
                return false;
            }
        }
    }

    fn remember(&mut self, searched: Searched) {
        // A `<` is found at once or never, and asked for most often.
        if searched.needle != b"<" {
            self.searched.retain(|known| known.needle != searched.needle);
            self.searched.push(searched);
        }
    }

    fn fill(&mut self) -> bool {
        if self.is_ended {
            return false;
        }
        if self.start > 0 {
            self.bytes.drain(..self.start);
            self.start = 0;
        }
        let length = self.bytes.len();
        self.bytes.resize(length + CHUNK_BYTES, 0);
        let outcome = read_some(&mut self.input, &mut self.bytes[length..]);
        let count = *outcome.as_ref().unwrap_or(&0);
        self.bytes.truncate(length + count);
        self.is_ended = count == 0;
        self.error = outcome.err();
        !self.is_ended
    }
}

fn read_some(input: &mut dyn Read, buffer: &mut [u8]) -> std::io::Result<usize> {
    loop {
        match input.read(buffer) {
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            outcome => return outcome,
        }
    }
}
