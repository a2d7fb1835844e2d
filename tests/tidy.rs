//! Rules of the house that a machine can check (ARCHITECTURE.md, "Invariants"). Each test is one rule, and its
//! message says what to do. They read manifests and sources as text and build nothing.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "tidy/direction.rs"]
mod direction;
#[path = "tidy/files.rs"]
mod files;
#[path = "tidy/manifest.rs"]
mod manifest;
#[path = "tidy/migrations.rs"]
mod migrations;
#[path = "tidy/source.rs"]
mod source;
#[path = "tidy/words.rs"]
mod words;

use std::path::{Path, PathBuf};

/// What was built, installed or run, not written.
const NOT_WRITTEN: [&str; 5] = [".git", "target", "node_modules", "dateline-data", "dist"];

/// Fails with all that breaks a rule, one a line, and what to do about it.
#[track_caller]
fn expect_none(broken: &[String], what_to_do: &str) {
    assert!(broken.is_empty(), "{what_to_do}\n  {}\n", broken.join("\n  "));
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Names a path from the root, as one would say it.
fn name_of(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}

/// Lists every written file below a folder of the repository, in order.
fn list_files(folder: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    collect_files(&root().join(folder), &mut files);
    files.sort();
    files
}

fn collect_files(folder: &Path, into: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.map(Result::unwrap) {
        let path = entry.path();
        if NOT_WRITTEN.contains(&entry.file_name().to_str().unwrap_or_default()) {
            continue;
        }
        if path.is_dir() {
            collect_files(&path, into);
        } else {
            into.push(path);
        }
    }
}
