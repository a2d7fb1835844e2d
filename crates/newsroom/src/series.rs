//! Series: sets of stories told in order.

use database::{Error, Reader, Row, Transaction};
use serde_json::json;

use crate::act::Act;
use crate::event::{self, NewEvent, Touched};
use crate::id::SeriesId;
use crate::published::Shelf;
use crate::published::shelf::counted;
use crate::{redirect, site, slug};

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

/// Lists series after a slug whose name or slug holds some words, in order of their slugs, each with the number of
/// stories that are public in it, or will be, up to [`COUNTED_MAX`](crate::published::shelf::COUNTED_MAX).
///
/// # Errors
/// What the database says.
pub fn search(r: &mut Reader, words: &str, after: &str, limit: i64) -> Result<Vec<(Series, i64)>, Error> {
    let (kind, _) = Shelf::Series(SeriesId(0)).numbers();
    let (name, slug) = slug::patterns(words);
    r.query(
        &format!(
            "SELECT id, slug, name, description, {}
             FROM series it
             WHERE slug > $2 AND (name LIKE $3 ESCAPE '\\' OR slug LIKE $4 ESCAPE '\\')
             ORDER BY slug
             LIMIT $5",
            counted("it.id")
        ),
        database::params![kind, after, &name, &slug, limit],
        |row| Ok((read_series(row)?, row.get(4)?)),
    )
}

/// Makes a series, or brings the one with this id to the given state. Where its address changes, the old one leads to
/// the new.
///
/// # Errors
/// `Constraint` named `series_slug_once` if another series has the slug; what the database says otherwise.
pub fn put(tx: &mut Transaction, act: &Act, series: &Series) -> Result<(), Error> {
    let before = find(tx, series.id)?;
    tx.execute(
        "INSERT INTO series (id, slug, name, description) VALUES ($1, $2, $3, $4)
         ON CONFLICT (id) DO UPDATE SET
             slug = excluded.slug, name = excluded.name, description = excluded.description",
        database::params![series.id, &series.slug, &series.name, &series.description],
    )?;
    let site = site::get(tx)?;
    let address = before.as_ref().map(|before| site.series_address(&before.slug));
    let mut touched = vec![Touched::name_of(Shelf::Series(series.id))];
    touched.extend(redirect::follow_list(tx, act, address.as_deref(), &site.series_address(&series.slug))?);
    let old = before.map(|before| json!({ "slug": before.slug, "name": before.name }));
    let event = NewEvent {
        kind: "series.changed",
        subject: series.id.0,
        data: json!({ "slug": series.slug, "name": series.name, "old": old }),
        touched,
    };
    event::append(tx, act, event)?;
    Ok(())
}

fn read_series(row: &Row) -> Result<Series, Error> {
    Ok(Series { id: SeriesId(row.get(0)?), slug: row.get(1)?, name: row.get(2)?, description: row.get(3)? })
}
