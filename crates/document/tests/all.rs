//! The crate's cases: those of others in `../shared/data`, and our own.

#[path = "all/blocks.rs"]
mod blocks;
#[path = "all/dateline.rs"]
mod dateline;
#[path = "all/hostile.rs"]
mod hostile;
#[path = "all/round_trip.rs"]
mod round_trip;
#[path = "all/wordpress.rs"]
mod wordpress;

use std::path::{Path, PathBuf};

/// Finds a folder of the shared data, or says loudly what is skipped.
fn shared(test: &str, cases: usize, folder: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data").join(folder);
    if path.is_dir() {
        return Some(path);
    }
    eprintln!("SKIPPED {test}: {cases} cases in ../shared/data/{folder} are not here");
    None
}
