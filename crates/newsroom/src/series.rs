//! Series: sets of stories told in order.

use database::{Error, Reader, Row, Transaction};
use serde_json::json;

use crate::act::Act;
use crate::event::{self, NewEvent, Touched};
use crate::id::SeriesId;
use crate::published::Shelf;

/// A series.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Series {
    /// Its id.
    pub id: SeriesId,
    /// The last part of its address.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// What it tells.
    pub description: String,
}

/// Finds a series by its slug.
///
/// # Errors
/// What the database says.
pub fn find_by_slug(r: &mut Reader, slug: &str) -> Result<Option<Series>, Error> {
    r.query_opt("SELECT id, slug, name, description FROM series WHERE slug = $1", database::params![slug], read_series)
}

/// Finds a series by its id.
///
/// # Errors
/// What the database says.
pub fn find(r: &mut Reader, id: SeriesId) -> Result<Option<Series>, Error> {
    r.query_opt("SELECT id, slug, name, description FROM series WHERE id = $1", database::params![id], read_series)
}

/// Makes a series, or brings the one with this id to the given state.
///
/// # Errors
/// `Constraint` named `series_slug_once` if another series has the slug; what the database says otherwise.
pub fn put(tx: &mut Transaction, act: &Act, series: &Series) -> Result<(), Error> {
    tx.execute(
        "INSERT INTO series (id, slug, name, description) VALUES ($1, $2, $3, $4)
         ON CONFLICT (id) DO UPDATE SET
             slug = excluded.slug, name = excluded.name, description = excluded.description",
        database::params![series.id, &series.slug, &series.name, &series.description],
    )?;
    let event = NewEvent {
        kind: "series.changed",
        subject: series.id.0,
        data: json!({ "slug": series.slug, "name": series.name }),
        touched: vec![Touched::name_of(Shelf::Series(series.id))],
    };
    event::append(tx, act, event)?;
    Ok(())
}

fn read_series(row: &Row) -> Result<Series, Error> {
    Ok(Series { id: SeriesId(row.get(0)?), slug: row.get(1)?, name: row.get(2)?, description: row.get(3)? })
}
