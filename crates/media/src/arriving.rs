//! Files that arrive in pieces: each piece goes to the end of what is there, and what is there outlives a broken line.

use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind, Seek, SeekFrom, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use crate::store::make_folder;

/// A folder of files that arrive, each under a number.
#[derive(Debug, Clone)]
pub struct Arriving {
    root: PathBuf,
}

/// Why a piece was not taken.
#[derive(Debug, thiserror::Error)]
pub enum PieceError {
    /// It does not begin where the file ends.
    #[error("the file has {0} bytes so far")]
    Elsewhere(u64),
    /// Another piece is being written.
    #[error("another piece is being written")]
    Busy,
    /// The disk does not take it.
    #[error(transparent)]
    Disk(#[from] io::Error),
}

impl Arriving {
    /// Names the folder; it is made when something is first written.
    #[must_use]
    pub fn new(root: &Path) -> Arriving {
        Arriving { root: root.to_owned() }
    }

    /// Says how many bytes of a file are there; of one that nothing has come of yet, none.
    ///
    /// # Errors
    /// If that cannot be found out.
    pub fn length(&self, number: i64) -> io::Result<u64> {
        match std::fs::metadata(self.path(number)) {
            Ok(found) => Ok(found.len()),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(0),
            Err(error) => Err(error),
        }
    }

    /// Adds a piece that begins at an offset, and gives the length that the file has now.
    ///
    /// # Errors
    /// [`PieceError`]; what was there before stays.
    pub fn add(&self, number: i64, offset: u64, piece: &[u8]) -> Result<u64, PieceError> {
        make_folder(&self.root)?;
        let mut file = OpenOptions::new()
            .append(true)
            .create(true)
            .mode(0o600)
            .open(self.path(number))
            .map_err(PieceError::Disk)?;
        // Two lines of one sender must not write into each other.
        file.try_lock().map_err(|_| PieceError::Busy)?;
        let length = file.seek(SeekFrom::End(0))?;
        if length != offset {
            return Err(PieceError::Elsewhere(length));
        }
        if let Err(error) = file.write_all(piece) {
            // A piece that came in half is sent again whole.
            file.set_len(length)?;
            return Err(error.into());
        }
        Ok(length + piece.len() as u64)
    }

    /// Opens a file that has arrived.
    ///
    /// # Errors
    /// If it cannot be opened.
    pub fn open(&self, number: i64) -> io::Result<File> {
        File::open(self.path(number))
    }

    /// Removes what has come of a file.
    ///
    /// # Errors
    /// If it is there and cannot be removed.
    pub fn remove(&self, number: i64) -> io::Result<()> {
        match std::fs::remove_file(self.path(number)) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    fn path(&self, number: i64) -> PathBuf {
        self.root.join(format!("{number}.part"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_arrives_piece_by_piece_and_no_piece_twice() {
        let folder = tempfile::tempdir().unwrap();
        let arriving = Arriving::new(&folder.path().join("arriving"));
        assert_eq!(arriving.length(7).unwrap(), 0);
        assert_eq!(arriving.add(7, 0, b"one ").unwrap(), 4);
        assert!(matches!(arriving.add(7, 0, b"one "), Err(PieceError::Elsewhere(4))));
        assert_eq!(arriving.add(7, 4, b"two").unwrap(), 7);
        assert_eq!(io::read_to_string(arriving.open(7).unwrap()).unwrap(), "one two");
        arriving.remove(7).unwrap();
        arriving.remove(7).unwrap();
        assert_eq!(arriving.length(7).unwrap(), 0);
    }
}
