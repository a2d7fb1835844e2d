//! Why an import is given up, whichever system it comes from.

/// An import could not be made at all. What was written before stays, and the import can be run again. `R` is why a file
/// cannot be read as what it should be.
#[derive(Debug, thiserror::Error)]
pub enum ImportError<R> {
    /// A file could not be opened.
    #[error("{file} cannot be opened: {cause}")]
    Open {
        /// The file.
        file: String,
        /// Why.
        cause: std::io::Error,
    },
    /// A file is no export.
    #[error("{file}: {cause}")]
    Read {
        /// The file.
        file: String,
        /// Why.
        cause: R,
    },
    /// The database failed.
    #[error(transparent)]
    Database(#[from] database::Error),
}
