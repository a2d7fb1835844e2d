//! Which files a folder stands for.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::report::Report;

/// Folders within folders that are looked into; no archive of pages is deeper.
const DEPTH_MAX: usize = 32;

/// Files of one import; more are more than one person reviews, and are taken by a second run over another folder.
const FILES_MAX: usize = 1_000_000;

/// Endings of saved pages and plain texts.
const ENDINGS: [&str; 5] = ["html", "htm", "xhtml", "txt", "text"];

/// Lists named files as they are, and the pages and texts below named folders, in order of their names.
pub(super) fn find(paths: &[PathBuf], report: &mut Report) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for path in paths {
        if path.is_dir() {
            below(path, DEPTH_MAX, &mut found, report);
        } else {
            found.push(path.clone());
        }
    }
    if found.len() > FILES_MAX {
        let why = format!("only {FILES_MAX} files are taken at once");
        report.skip("capture", &found[FILES_MAX].display().to_string(), "", &why);
        found.truncate(FILES_MAX);
    }
    found
}

fn below(folder: &Path, depth: usize, found: &mut Vec<PathBuf>, report: &mut Report) {
    let listed = fs::read_dir(folder).and_then(Iterator::collect::<io::Result<Vec<_>>>);
    let mut entries = match listed {
        Ok(entries) if depth > 0 => entries,
        Ok(_) => return report.skip("folder", &folder.display().to_string(), "", "it lies too deep"),
        Err(error) => return report.skip("folder", &folder.display().to_string(), "", &error.to_string()),
    };
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        // A link could lead round in a circle, or out of the folder that was named.
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => below(&entry.path(), depth - 1, found, report),
            Ok(kind) if kind.is_file() && is_capture(&entry.path()) => found.push(entry.path()),
            _ => {}
        }
    }
}

fn is_capture(path: &Path) -> bool {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    ending.is_some_and(|ending| ENDINGS.contains(&ending.as_str()))
}

/// Reads as much of a file as a capture may hold.
pub(super) fn read(file: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let limit = formats::capture::BYTES_MAX as u64;
    File::open(file)?.take(limit).read_to_end(&mut bytes)?;
    Ok(bytes)
}
