//! When something public will change by itself.

use database::{Error, Reader};
use jiff::Timestamp;

use crate::time::optional_timestamp;

/// Gives the first instant after `now` at which a story appears or is gone; a cached page must not outlive it.
///
/// Serves from `publication_by_instant` and `publication_by_expiry`.
///
/// # Errors
/// What the database says.
pub fn next(r: &mut Reader, now: Timestamp) -> Result<Option<Timestamp>, Error> {
    let now = now.as_millisecond();
    let appears = r.query_one(
        "SELECT MIN(visible_from) FROM publication WHERE visible_from > $1",
        database::params![now],
        |row| optional_timestamp(row, 0),
    )?;
    let is_gone = r.query_one(
        "SELECT MIN(visible_until) FROM publication WHERE visible_until > $1",
        database::params![now],
        |row| optional_timestamp(row, 0),
    )?;
    Ok([appears, is_gone].into_iter().flatten().min())
}
