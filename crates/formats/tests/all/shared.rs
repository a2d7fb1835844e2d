//! Where the shared data lies.

use std::path::{Path, PathBuf};

/// Finds a folder of `../shared/data`; tells loudly what is skipped when it is not there.
pub fn data(test: &str, cases: usize, folder: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data").join(folder);
    if path.exists() {
        return Some(path);
    }
    eprintln!("SKIPPED {test}: {cases} cases in ../shared/data/{folder} are not here");
    None
}

/// Lists the files of a folder by name.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file()).collect();
    files.sort();
    files
}

/// Gives a file's name.
pub fn name(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}
