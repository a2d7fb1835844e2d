//! The shelves that a public story stands on: written when it is published, cleared when it is taken back.

use database::{Error, Reader, Transaction};
use jiff::Timestamp;

use super::StoryKind;
use super::draft::{Details, Draft};
use crate::event::Touched;
use crate::id::{StoryId, TagId};
use crate::published::Shelf;
use crate::site::Site;

/// The instants that decide whether a story on a shelf is seen.
#[derive(Debug, Clone, Copy)]
pub struct Instants {
    /// The date it is listed under.
    pub published_at: Timestamp,
    /// Not before this, whoever asks.
    pub embargo_until: Option<Timestamp>,
    /// The later of the two.
    pub visible_from: Timestamp,
    /// Not from this on.
    pub visible_until: Option<Timestamp>,
}

/// Lists the shelves that a story with this content belongs on.
pub fn shelves_of(kind: StoryKind, draft: &Draft, site: &Site) -> Vec<Shelf> {
    if kind == StoryKind::Page {
        return vec![Shelf::Pages];
    }
    let edition = site.edition_for(&draft.language);
    let Details { sections, tags, bylines, series, sticky, .. } = &draft.details;
    let mut shelves = vec![Shelf::Everything, Shelf::Front(edition)];
    shelves.extend(sections.iter().map(|id| Shelf::Section(*id)));
    shelves.extend(tags.iter().map(|id: &TagId| Shelf::Tag(*id)));
    shelves.extend(bylines.iter().map(|byline| Shelf::Contributor(byline.contributor)));
    shelves.extend(series.iter().map(|id| Shelf::Series(*id)));
    if *sticky {
        shelves.push(Shelf::Sticky(edition));
    }
    shelves.sort_unstable();
    shelves.dedup();
    shelves
}

/// Takes a story off every shelf and gives those it stood on.
pub fn clear(tx: &mut Transaction, story: StoryId) -> Result<Vec<Shelf>, Error> {
    let stood = current(tx, story)?;
    tx.execute("DELETE FROM listing WHERE story_id = $1", database::params![story])?;
    Ok(stood)
}

/// Lists the shelves that a story stands on.
pub fn current(r: &mut Reader, story: StoryId) -> Result<Vec<Shelf>, Error> {
    let rows = r.query(
        "SELECT shelf_kind, shelf_id FROM listing WHERE story_id = $1 ORDER BY shelf_kind, shelf_id",
        database::params![story],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    Ok(rows.into_iter().filter_map(|(kind, id)| Shelf::from_numbers(kind, id)).collect())
}

/// Puts a story on shelves.
pub fn fill(tx: &mut Transaction, story: StoryId, shelves: &[Shelf], at: Instants) -> Result<(), Error> {
    for shelf in shelves {
        let (kind, id) = shelf.numbers();
        tx.execute(
            "INSERT INTO listing (shelf_kind, shelf_id, published_at, story_id, visible_from, visible_until)
             VALUES ($1, $2, $3, $4, $5, $6)",
            database::params![
                kind,
                id,
                at.published_at.as_millisecond(),
                story,
                at.visible_from.as_millisecond(),
                at.visible_until.map(|time| time.as_millisecond())
            ],
        )?;
    }
    Ok(())
}

/// How many older stories of its section stand beside a story.
pub const BESIDE: i64 = 4;

/// Lists the stories beside which a story stands: the next newer ones of each section it runs in. Their pages change
/// when it comes, goes or moves.
///
/// Serves from the primary key of `listing`.
pub fn beside(r: &mut Reader, story: StoryId, now: Timestamp) -> Result<Vec<Touched>, Error> {
    let stood = r.query(
        "SELECT shelf_kind, shelf_id, published_at FROM listing WHERE story_id = $1 ORDER BY shelf_kind, shelf_id",
        database::params![story],
        |row| Ok((row.get::<i64>(0)?, row.get::<i64>(1)?, row.get::<i64>(2)?)),
    )?;
    let mut newer = Vec::new();
    for (kind, id, at) in stood {
        if !matches!(Shelf::from_numbers(kind, id), Some(Shelf::Section(_))) {
            continue;
        }
        newer.extend(r.query(
            "SELECT story_id
             FROM listing
             WHERE shelf_kind = $1 AND shelf_id = $2 AND (published_at, story_id) > ($3, $4) AND visible_from <= $6
               AND (visible_until IS NULL OR visible_until > $6)
             ORDER BY published_at, story_id
             LIMIT $5",
            database::params![kind, id, at, story, BESIDE, now.as_millisecond()],
            |row| Ok(Touched::story(StoryId(row.get(0)?))),
        )?);
    }
    Ok(newer)
}

/// Names everything a reader may see differently after a story has come, gone or changed.
pub fn touched(story: StoryId, addresses: &[&str], before: &[Shelf], after: &[Shelf]) -> Vec<Touched> {
    touched_with(Vec::new(), story, addresses, before, after)
}

/// The same, with the stories that it stands beside.
pub fn touched_with(
    beside: Vec<Touched>,
    story: StoryId,
    addresses: &[&str],
    before: &[Shelf],
    after: &[Shelf],
) -> Vec<Touched> {
    let mut all = beside;
    all.push(Touched::story(story));
    all.extend(addresses.iter().map(|address| Touched::address(address)));
    all.extend(before.iter().chain(after).map(|shelf| Touched::shelf(*shelf)));
    all.sort();
    all.dedup();
    all
}
