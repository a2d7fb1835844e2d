//! What an import took, by the identity it had at its source: the reason why running it again changes nothing.

use database::{Error, Reader, Transaction};

use crate::act::Act;

/// One thing of one source.
#[derive(Debug, Clone, Copy)]
pub struct Origin<'a> {
    /// The source: for WordPress the site's address.
    pub source: &'a str,
    /// What kind of thing: `post`, `comment`, `attachment`, `category`, `tag`, `author` …
    pub kind: &'a str,
    /// Its id at the source.
    pub foreign_id: &'a str,
}

/// What was taken before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// Our id for it.
    pub our_id: i64,
    /// SHA-256 of what was read then.
    pub content_hash: Vec<u8>,
}

/// Finds what was taken from an origin.
///
/// # Errors
/// What the database says.
pub fn find(r: &mut Reader, origin: Origin) -> Result<Option<Taken>, Error> {
    r.query_opt(
        "SELECT our_id, content_hash FROM import_item WHERE source = $1 AND kind = $2 AND foreign_id = $3",
        database::params![origin.source, origin.kind, origin.foreign_id],
        |row| Ok(Taken { our_id: row.get(0)?, content_hash: row.get(1)? }),
    )
}

/// Remembers what was taken from an origin, or that it was taken anew.
///
/// # Errors
/// What the database says.
pub fn remember(tx: &mut Transaction, act: &Act, origin: Origin, our_id: i64, hash: &[u8]) -> Result<(), Error> {
    tx.execute(
        "INSERT INTO import_item (source, kind, foreign_id, our_id, content_hash, taken_at)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (source, kind, foreign_id)
         DO UPDATE SET our_id = excluded.our_id, content_hash = excluded.content_hash, taken_at = excluded.taken_at",
        database::params![origin.source, origin.kind, origin.foreign_id, our_id, hash, act.now_ms()],
    )?;
    Ok(())
}

/// Finds our id for a foreign id of a kind, whatever the source: what `?p=ID` asks for.
///
/// # Errors
/// What the database says.
pub fn find_by_foreign_id(r: &mut Reader, kind: &str, foreign_id: &str) -> Result<Option<i64>, Error> {
    r.query_opt(
        "SELECT our_id FROM import_item WHERE kind = $1 AND foreign_id = $2 ORDER BY taken_at, source LIMIT 1",
        database::params![kind, foreign_id],
        |row| row.get(0),
    )
}
