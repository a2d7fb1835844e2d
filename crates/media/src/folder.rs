//! Files by name in a folder that somebody else has filled: the uploads of an old site.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use unicode_normalization::UnicodeNormalization;

/// Finds a file by its path below a folder, whichever way its name is spelled: as given, composed (NFC) or
/// decomposed (NFD), for copies of one site between systems change it.
///
/// Only a regular file is found, and only by a path that stays within: no `..`, nothing absolute, and no link, for
/// a link in an unpacked archive leads wherever its maker liked.
///
/// # Errors
/// If the folder cannot be read. A name that no file can have is of no file.
pub fn find(root: &Path, path: &str) -> io::Result<Option<PathBuf>> {
    let parts: Vec<&str> = path.split('/').collect();
    if !is_safe(path) {
        return Ok(None);
    }
    let mut place = root.to_owned();
    for (number, part) in parts.iter().enumerate() {
        let is_last = number + 1 == parts.len();
        match find_entry(&place, part, is_last)? {
            Some(found) => place = found,
            None => return Ok(None),
        }
    }
    Ok(Some(place))
}

/// Whether a path stays below the folder that it is looked for in.
#[must_use]
pub fn is_safe(path: &str) -> bool {
    let is_part = |part: &str| {
        !part.is_empty() && part != "." && part != ".." && !part.contains('\\') && !part.chars().any(char::is_control)
    };
    path.split('/').all(is_part)
}

fn find_entry(folder: &Path, name: &str, is_last: bool) -> io::Result<Option<PathBuf>> {
    for spelling in [name.to_owned(), name.nfc().collect(), name.nfd().collect::<String>()] {
        let path = folder.join(spelling);
        match path.symlink_metadata() {
            Ok(found) if is_last && found.is_file() || !is_last && found.is_dir() => return Ok(Some(path)),
            Ok(_) => return Ok(None),
            Err(error) if is_of_no_file(&error) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(None)
}

fn is_of_no_file(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory | ErrorKind::InvalidFilename)
}
