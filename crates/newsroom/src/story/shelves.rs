//! The shelves that a public story stands on: written when it is published, cleared when it is taken back.

use database::{Error, Reader, Transaction};
use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::draft::{Details, Draft};
use super::{Story, StoryKind};
use crate::event::Touched;
use crate::id::{StoryId, TagId};
use crate::published::Shelf;
use crate::site::Site;
use crate::statement;
use crate::time::{optional_timestamp, timestamp};

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

impl Instants {
    /// Says whether a list holds the story at the same place and times.
    fn are_seen_alike(self, other: Instants) -> bool {
        (self.published_at, self.visible_from, self.visible_until)
            == (other.published_at, other.visible_from, other.visible_until)
    }
}

/// Reads where a story stands.
///
/// # Errors
/// What the database says.
pub fn find_standing(r: &mut Reader, story: StoryId) -> Result<Option<Standing>, Error> {
    let found = r.query_opt(
        "SELECT address, published_at, embargo_until, visible_from, visible_until FROM publication WHERE story_id = $1",
        database::params![story],
        |row| {
            let instants = Instants {
                published_at: timestamp(row, 1)?,
                embargo_until: optional_timestamp(row, 2)?,
                visible_from: timestamp(row, 3)?,
                visible_until: optional_timestamp(row, 4)?,
            };
            Ok((row.get::<String>(0)?, instants))
        },
    )?;
    let Some((address, instants)) = found else { return Ok(None) };
    Ok(Some(Standing { address, shelves: current(r, story)?, instants }))
}

/// Lists the shelves that a story with this content belongs on.
pub fn shelves_of(kind: StoryKind, draft: &Draft, site: &Site) -> Vec<Shelf> {
    belonging(kind, &draft.language, &draft.details, site)
}

/// Lists the shelves that a public story belongs on by what was last published of it.
///
/// # Errors
/// What the database says.
pub fn find_belonging(r: &mut Reader, story: StoryId, site: &Site) -> Result<Vec<Shelf>, Error> {
    let (kind, language, details) = r.query_one(
        "SELECT kind, language, details FROM publication WHERE story_id = $1",
        database::params![story],
        |row| Ok((row.get::<String>(0)?, row.get::<String>(1)?, row.get::<String>(2)?)),
    )?;
    let details = serde_json::from_str(&details).map_err(|cause| Error::Other(cause.to_string()))?;
    let kind = StoryKind::from_name(&kind).unwrap_or(StoryKind::Story);
    Ok(belonging(kind, &language, &details, site))
}

fn belonging(kind: StoryKind, language: &str, details: &Details, site: &Site) -> Vec<Shelf> {
    if kind == StoryKind::Page {
        return vec![Shelf::Pages];
    }
    let edition = site.edition_for(language);
    let Details { sections, tags, bylines, series, sticky, .. } = details;
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

/// Takes a story off every shelf.
pub fn clear(tx: &mut Transaction, story: StoryId) -> Result<(), Error> {
    tx.execute("DELETE FROM listing WHERE story_id = $1", database::params![story])?;
    Ok(())
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

/// Where a story stands while it is public, or will be.
#[derive(Debug, Clone)]
pub struct Standing {
    /// Its address.
    pub address: String,
    /// Its shelves.
    pub shelves: Vec<Shelf>,
    /// When it is seen, and under which date.
    pub instants: Instants,
}

/// A story's coming, going or changing, as readers see it.
#[derive(Debug)]
pub struct Change<'a> {
    /// The story.
    pub story: StoryId,
    /// What kind of thing it is.
    pub kind: StoryKind,
    /// The stories that say the same in other languages share this number.
    pub translation_group: Option<i64>,
    /// Where it stood before.
    pub before: Option<&'a Standing>,
    /// Where it stands now.
    pub after: Option<&'a Standing>,
    /// The stories beside which it stood or stands.
    pub beside: Vec<Touched>,
    /// The site's time zone, by which lists of days are cut.
    pub zone: TimeZone,
}

impl<'a> Change<'a> {
    /// A story that was public, or was to be, and still is.
    pub fn between(
        story: &Story,
        before: &'a Standing,
        after: &'a Standing,
        beside: Vec<Touched>,
        zone: TimeZone,
    ) -> Change<'a> {
        Change {
            story: story.id,
            kind: story.kind,
            translation_group: story.translation_group,
            before: Some(before),
            after: Some(after),
            beside,
            zone,
        }
    }
}

/// Names everything that readers may see differently, and no more: a story that keeps its shelves and instants changes
/// what shows it, but no list's order.
///
/// # Errors
/// What the database says.
pub fn touched(r: &mut Reader, change: Change) -> Result<Vec<Touched>, Error> {
    let stood: Vec<&Standing> = change.before.into_iter().chain(change.after).collect();
    let mut all = vec![Touched::story(change.story)];
    all.extend(stood.iter().map(|standing| Touched::address(&standing.address)));
    all.extend(change.translation_group.map(Touched::translations));
    match change.kind {
        StoryKind::Page => all.extend([Touched::shelf(Shelf::Pages), Touched::sitemap("pages")]),
        StoryKind::Story => all.extend(stood.iter().map(|standing| sitemap_of(standing.instants, &change.zone))),
    }
    let keeps_instants = matches!((change.before, change.after), (Some(before), Some(after))
        if before.instants.are_seen_alike(after.instants));
    let is_on = |standing: Option<&Standing>, shelf: &Shelf| standing.is_some_and(|own| own.shelves.contains(shelf));
    let moved: Vec<Shelf> = stood
        .iter()
        .flat_map(|standing| &standing.shelves)
        .filter(|shelf| !keeps_instants || is_on(change.before, shelf) != is_on(change.after, shelf))
        .copied()
        .collect();
    if moved.iter().any(|shelf| matches!(shelf, Shelf::Section(_))) {
        all.extend(change.beside);
    }
    all.extend(moved.into_iter().map(Touched::shelf));
    if !keeps_instants {
        all.extend(stood.iter().flat_map(|standing| dates_of(standing.instants, &change.zone)));
        if has_public_comments(r, change.story)? {
            all.push(Touched::all_comments());
        }
        all.extend(statement::touched_by_story(r, change.story)?);
    }
    all.sort();
    all.dedup();
    Ok(all)
}

/// The sitemap that a story stands in.
pub fn sitemap_of(instants: Instants, zone: &TimeZone) -> Touched {
    let day = zone.to_datetime(instants.published_at).date();
    Touched::sitemap(&format!("{:04}-{:02}", day.year(), day.month()))
}

/// The lists of the year, the month and the day that a story stands in.
fn dates_of(instants: Instants, zone: &TimeZone) -> [Touched; 3] {
    let day = zone.to_datetime(instants.published_at).date();
    let month = format!("{:04}-{:02}", day.year(), day.month());
    [
        Touched::dated(&format!("{:04}", day.year())),
        Touched::dated(&month),
        Touched::dated(&format!("{month}-{:02}", day.day())),
    ]
}

fn has_public_comments(r: &mut Reader, story: StoryId) -> Result<bool, Error> {
    let found = r.query_opt(
        "SELECT id FROM comment WHERE story_id = $1 AND status = 'published' LIMIT 1",
        database::params![story],
        |row| row.get::<i64>(0),
    )?;
    Ok(found.is_some())
}
