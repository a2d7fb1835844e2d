//! What can go wrong with an index.

use std::path::PathBuf;

/// Why the index did not do what was asked.
///
/// After an error of [`Index::put`](crate::Index::put), [`remove`](crate::Index::remove) or
/// [`commit`](crate::Index::commit) everything since the last commit is gone: feed again from
/// [`sequence`](crate::Index::sequence).
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The folder cannot be made, read or emptied.
    #[error("the search index at {} cannot be used: {cause}; check that the folder exists, is writable and has space", path.display())]
    Folder {
        /// The folder.
        path: PathBuf,
        /// What the system said.
        cause: std::io::Error,
    },
    /// Another process (or another handle of this one) writes to the index.
    #[error("the search index at {} is in use by another process; each process needs a folder of its own", .0.display())]
    InUse(PathBuf),
    /// The index library failed: a full disk, a damaged file.
    #[error("the search index failed: {0}; if this repeats, delete its folder and it is built again")]
    Failed(#[from] tantivy::TantivyError),
}

impl From<std::io::Error> for Error {
    fn from(cause: std::io::Error) -> Self {
        Error::Failed(cause.into())
    }
}
