//! Rows that are chained: each carries the SHA-256 of itself and of the hash before it, so one that was changed, is
//! missing or was moved is found.

use sha2::{Digest, Sha256};

/// Where a chain breaks.
#[derive(Debug, PartialEq, Eq)]
pub struct Break {
    /// The place of the first row that does not follow from the one before it.
    pub seq: i64,
}

/// Hashes the parts of a row, the hash before it first; no two rows of other parts give the same bytes to be hashed.
pub(crate) fn hash(parts: &[&[u8]]) -> Vec<u8> {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    hash.finalize().to_vec()
}

/// A walk along a chain, row after row: it remembers one hash, however long the chain is.
#[derive(Debug, Default)]
pub(crate) struct Walk {
    previous: Vec<u8>,
    length: i64,
    broken: Option<Break>,
}

impl Walk {
    /// The hash of the row before, which the next row's is made with.
    pub fn previous(&self) -> &[u8] {
        &self.previous
    }

    /// Goes on to a row: its place, the hash that it carries, and the one that it should.
    pub fn step(&mut self, place: i64, carried: Vec<u8>, right: &[u8]) {
        let expected = self.length + 1;
        if self.broken.is_none() && (place != expected || carried != right) {
            self.broken = Some(Break { seq: expected.min(place) });
        }
        self.previous = carried;
        self.length = place;
    }

    /// Gives the number of rows, or where the chain breaks.
    pub fn end(self) -> Result<u64, Break> {
        self.broken.map_or(Ok(self.length.unsigned_abs()), Err)
    }
}
