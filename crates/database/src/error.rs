//! What can go wrong, in arms that a caller may treat differently.

/// A database error.
#[derive(Debug, Clone, thiserror::Error)]
pub enum Error {
    /// A query that must give a row gave none.
    #[error("nothing was found where something must be")]
    NotFound,
    /// A rule of the schema was broken.
    #[error("the rule `{name}` of the database was broken")]
    Constraint {
        /// The constraint's name as the schema gives it; on SQLite it may be `table.column` where it has none.
        name: String,
        /// What kind of rule.
        kind: ConstraintKind,
    },
    /// The disk is full. Nothing was written; writing goes on when there is room.
    #[error("the disk is full: nothing was written; free some room and try again")]
    Full,
    /// A sync failed, so that what the disk holds is unknown; the handle writes no more until it is opened anew.
    #[error("the database takes no writes since a sync to disk failed; examine the disk, then start again")]
    ReadOnly,
    /// The database was busy for longer than the time allowed.
    #[error("the database was busy for too long; try again")]
    Busy,
    /// The connection was lost before anything was committed.
    #[error("the connection to the database was lost, and nothing was written: {0}")]
    Lost(String),
    /// The connection was lost while committing: it may have been written or not.
    #[error("the connection to the database was lost while committing; whether it was written is unknown: {0}")]
    Unknown(String),
    /// This engine cannot do that.
    #[error("{0}")]
    Unsupported(String),
    /// A write was begun within a write of the same thread.
    #[error("a write was begun within another write")]
    Nested,
    /// Anything else.
    #[error("database: {0}")]
    Other(String),
}

/// What kind of rule was broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConstraintKind {
    /// Something is there already.
    Unique,
    /// A value is not allowed.
    Check,
    /// What is referred to is not there.
    ForeignKey,
    /// A value is missing.
    NotNull,
}
