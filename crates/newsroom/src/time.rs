//! Times at the border of the database: Unix milliseconds in columns named `…_at`.

use database::{Error, Row};
use jiff::Timestamp;

/// Reads a time from a column of Unix milliseconds.
pub fn timestamp(row: &Row, index: usize) -> Result<Timestamp, Error> {
    from_ms(row.get(index)?)
}

/// Reads a time from a column that may be null.
pub fn optional_timestamp(row: &Row, index: usize) -> Result<Option<Timestamp>, Error> {
    row.get::<Option<i64>>(index)?.map(from_ms).transpose()
}

fn from_ms(ms: i64) -> Result<Timestamp, Error> {
    Timestamp::from_millisecond(ms).map_err(|_| Error::Other(format!("{ms} is no time in milliseconds")))
}
