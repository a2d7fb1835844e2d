//! Where bytes live, by a key made from the bytes themselves.
//!
//! The same file is kept once, a key never means other bytes than before, and no name from outside ever becomes a
//! name here. A file is written beside its place, synced, and then put there whole: one that is there is complete.

use std::fmt;
use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use sha2::{Digest, Sha256};

use crate::kind::Kind;

/// Hexadecimal digits of a key: 128 bits of the hash, too many for anyone to guess or to meet by chance.
const DIGITS: usize = 32;

/// Drafts begun by this process, so that no two share a name.
static DRAFTS: AtomicU64 = AtomicU64::new(0);

/// The name of stored bytes: 32 hexadecimal digits of their SHA-256, and the ending of their type.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Key(String);

impl Key {
    /// Reads a key; anything that the store would not have made is none.
    #[must_use]
    pub fn parse(text: &str) -> Option<Key> {
        let (digits, extension) = text.split_once('.')?;
        let is_hash = digits.len() == DIGITS && digits.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        (is_hash && Kind::from_extension(extension).is_some()).then(|| Key(text.to_owned()))
    }

    /// The key as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The part that names the bytes.
    #[must_use]
    pub fn digits(&self) -> &str {
        &self.0[..DIGITS]
    }

    /// What the bytes are.
    #[must_use]
    pub fn kind(&self) -> Kind {
        Kind::from_extension(&self.0[DIGITS + 1..]).unwrap_or(Kind::Other)
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A folder of ours that holds bytes by key.
#[derive(Debug, Clone)]
pub struct Store {
    root: PathBuf,
}

impl Store {
    /// Names the folder; it is made when something is first written.
    #[must_use]
    pub fn new(root: &Path) -> Store {
        Store { root: root.to_owned() }
    }

    /// Begins a file that may have so many bytes.
    ///
    /// # Errors
    /// If the folder cannot be written to.
    pub fn begin(&self, bytes_max: u64) -> io::Result<Draft> {
        let folder = self.root.join("incoming");
        make_folder(&folder)?;
        let (path, file) = begin_file(&folder)?;
        let root = self.root.clone();
        Ok(Draft { root, path, file, hash: Sha256::new(), bytes_left: bytes_max, is_done: false })
    }

    /// Opens stored bytes; `None` if there are none of this key.
    ///
    /// # Errors
    /// If they are there and cannot be read.
    pub fn open(&self, key: &Key) -> io::Result<Option<File>> {
        match File::open(place(&self.root, key)) {
            Ok(file) => Ok(Some(file)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Says how many bytes lie under a key; `None` if there are none.
    ///
    /// # Errors
    /// If that cannot be found out.
    pub fn length(&self, key: &Key) -> io::Result<Option<u64>> {
        self.open(key)?.map(|file| Ok(file.metadata()?.len())).transpose()
    }
}

/// A file on its way into the store. Dropped, it leaves nothing behind.
#[derive(Debug)]
pub struct Draft {
    root: PathBuf,
    path: PathBuf,
    file: File,
    hash: Sha256,
    bytes_left: u64,
    is_done: bool,
}

impl Write for Draft {
    /// Takes bytes, and refuses those above the limit with [`ErrorKind::FileTooLarge`].
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if bytes.len() as u64 > self.bytes_left {
            return Err(ErrorKind::FileTooLarge.into());
        }
        let count = self.file.write(bytes)?;
        self.hash.update(&bytes[..count]);
        self.bytes_left -= count as u64;
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Draft {
    /// The file as far as it is written, to be probed.
    ///
    /// # Errors
    /// If it cannot be opened.
    pub fn read(&self) -> io::Result<File> {
        File::open(&self.path)
    }

    /// Puts the file in its place, where it is after a power cut too, and gives its key.
    ///
    /// # Errors
    /// If the disk does not take it; then nothing of it is left.
    pub fn keep(mut self, kind: Kind) -> io::Result<Key> {
        let digest = std::mem::take(&mut self.hash).finalize();
        let digits: String = digest.iter().take(DIGITS / 2).map(|byte| format!("{byte:02x}")).collect();
        let key = Key(format!("{digits}.{}", kind.extension()));
        self.file.sync_all()?;
        let to = place(&self.root, &key);
        put_in_place(&self.path, &to)?;
        self.is_done = true;
        Ok(key)
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        if !self.is_done {
            // It is named by nothing: what stays behind takes room and does no harm.
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

/// Writes a whole file at once, so that whoever finds it finds all of it. For what can be made again: it is not synced.
///
/// # Errors
/// If the disk does not take it.
pub fn write_whole(to: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = to.parent().ok_or(ErrorKind::InvalidInput)?;
    make_folder(folder)?;
    let (path, mut file) = begin_file(folder)?;
    let written = file.write_all(bytes).and_then(|()| std::fs::rename(&path, to));
    if written.is_err() {
        // The reason that is told is why it could not be written.
        let _ = std::fs::remove_file(&path);
    }
    written
}

/// Two levels, so that no folder holds more names than a file system likes.
fn place(root: &Path, key: &Key) -> PathBuf {
    root.join(&key.0[..2]).join(&key.0)
}

fn put_in_place(from: &Path, to: &Path) -> io::Result<()> {
    let folder = to.parent().ok_or(ErrorKind::InvalidInput)?;
    make_folder(folder)?;
    std::fs::rename(from, to)?;
    // The name is on the disk when its folder is, and a new folder when the one above is.
    File::open(folder)?.sync_all()?;
    folder.parent().map_or(Ok(()), |above| File::open(above)?.sync_all())
}

fn begin_file(folder: &Path) -> io::Result<(PathBuf, File)> {
    loop {
        let number = DRAFTS.fetch_add(1, Ordering::Relaxed);
        let path = folder.join(format!(".{}-{number}.part", std::process::id()));
        match OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path) {
            Ok(file) => return Ok((path, file)),
            // Left behind by a process of the same number that was ended.
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
}

pub(crate) fn make_folder(folder: &Path) -> io::Result<()> {
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
}
