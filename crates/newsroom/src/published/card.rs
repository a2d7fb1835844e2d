//! A public story as a line of a list: what a front page, a section or a feed shows of it.

use database::{Error, Reader, Row};
use jiff::Timestamp;

use super::shelf::Shelf;
use super::story::{self, BylineName, Picture, TagName};
use crate::id::{MediaId, SectionId, StoryId};
use crate::section;
use crate::story::Details;
use crate::time::{optional_timestamp, timestamp};

/// A public story in a list.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    /// The story.
    pub id: StoryId,
    /// Where it stands, decoded.
    pub address: String,
    /// Its language, as BCP 47.
    pub language: String,
    /// Its headline.
    pub headline: String,
    /// The sentence or two under it.
    pub standfirst: String,
    /// The short label above it.
    pub kicker: String,
    /// The date it is listed under.
    pub published_at: Timestamp,
    /// When it last really changed.
    pub updated_at: Option<Timestamp>,
    /// The sections it runs in; the first is the main one.
    pub sections: Vec<SectionId>,
    /// What it is about.
    pub tags: Vec<TagName>,
    /// Who made it.
    pub bylines: Vec<BylineName>,
    /// Its picture, or what stands in for it.
    pub picture: Option<Picture>,
    /// The item that was chosen for it, whether or not it is shown now.
    pub lead: Option<MediaId>,
    /// Published comments under it.
    pub comment_count: i64,
    /// The identity that feed readers know it by, if it was given one.
    pub guid: Option<String>,
}

/// Where a page of a list is cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cut {
    /// The first `limit` stories after skipping some: `/page/N/`.
    Skip(i64),
    /// Stories older than this one: for whoever walks on.
    OlderThan(Timestamp, StoryId),
}

/// Lists the stories of a shelf, newest first.
///
/// Serves from the primary key of `listing`: a range in order. Skipping walks that index alone.
///
/// # Errors
/// What the database says.
pub fn list(r: &mut Reader, shelf: Shelf, cut: Cut, limit: i64, now: Timestamp) -> Result<Vec<Card>, Error> {
    let (kind, id) = shelf.numbers();
    let instant = now;
    let now = now.as_millisecond();
    let columns = "p.story_id, p.address, p.language, p.headline, p.standfirst, p.kicker, p.published_at,
                   p.updated_at, p.details, s.guid,
                   (SELECT COUNT(*) FROM comment c WHERE c.story_id = p.story_id AND c.status = 'published')";
    let rows = match cut {
        Cut::Skip(skip) => r.query(
            &format!(
                "SELECT {columns}
                 FROM (SELECT story_id, published_at
                       FROM listing
                       WHERE shelf_kind = $1 AND shelf_id = $2 AND visible_from <= $3
                         AND (visible_until IS NULL OR visible_until > $3)
                       ORDER BY published_at DESC, story_id DESC
                       LIMIT $4 OFFSET $5) l
                 JOIN publication p ON p.story_id = l.story_id
                 JOIN story s ON s.id = l.story_id
                 ORDER BY l.published_at DESC, l.story_id DESC"
            ),
            database::params![kind, id, now, limit, skip],
            read_card,
        )?,
        Cut::OlderThan(time, story) => r.query(
            &format!(
                "SELECT {columns}
                 FROM (SELECT story_id, published_at
                       FROM listing
                       WHERE shelf_kind = $1 AND shelf_id = $2 AND visible_from <= $3
                         AND (visible_until IS NULL OR visible_until > $3)
                         AND (published_at, story_id) < ($5, $6)
                       ORDER BY published_at DESC, story_id DESC
                       LIMIT $4) l
                 JOIN publication p ON p.story_id = l.story_id
                 JOIN story s ON s.id = l.story_id
                 ORDER BY l.published_at DESC, l.story_id DESC"
            ),
            database::params![kind, id, now, limit, time.as_millisecond(), story],
            read_card,
        )?,
    };
    fill(r, rows, instant)
}

/// Lists the ids of a shelf's stories, newest first.
///
/// Serves from the primary key of `listing`: a range in order.
///
/// # Errors
/// What the database says.
pub fn list_ids(r: &mut Reader, shelf: Shelf, limit: i64, now: Timestamp) -> Result<Vec<StoryId>, Error> {
    let (kind, id) = shelf.numbers();
    r.query(
        "SELECT story_id
         FROM listing
         WHERE shelf_kind = $1 AND shelf_id = $2 AND visible_from <= $3
           AND (visible_until IS NULL OR visible_until > $3)
         ORDER BY published_at DESC, story_id DESC
         LIMIT $4",
        database::params![kind, id, now.as_millisecond(), limit],
        |row| Ok(StoryId(row.get(0)?)),
    )
}

/// Counts the stories of a shelf.
///
/// # Errors
/// What the database says.
pub fn count(r: &mut Reader, shelf: Shelf, now: Timestamp) -> Result<i64, Error> {
    let (kind, id) = shelf.numbers();
    r.query_one(
        "SELECT COUNT(*)
         FROM listing
         WHERE shelf_kind = $1 AND shelf_id = $2 AND visible_from <= $3
           AND (visible_until IS NULL OR visible_until > $3)",
        database::params![kind, id, now.as_millisecond()],
        |row| row.get(0),
    )
}

/// Gives the cards of stories by id, in the order asked for, leaving out what is not public now.
///
/// # Errors
/// What the database says.
pub fn find_many(r: &mut Reader, ids: &[StoryId], now: Timestamp) -> Result<Vec<Card>, Error> {
    let mut cards = Vec::with_capacity(ids.len());
    for id in ids {
        let found = r.query_opt(
            "SELECT p.story_id, p.address, p.language, p.headline, p.standfirst, p.kicker, p.published_at,
                    p.updated_at, p.details, s.guid,
                    (SELECT COUNT(*) FROM comment c WHERE c.story_id = p.story_id AND c.status = 'published')
             FROM publication p
             JOIN story s ON s.id = p.story_id
             WHERE p.story_id = $1 AND p.visible_from <= $2 AND (p.visible_until IS NULL OR p.visible_until > $2)",
            database::params![*id, now.as_millisecond()],
            read_card,
        )?;
        cards.extend(found);
    }
    fill(r, cards, now)
}

fn read_card(row: &Row) -> Result<(Card, Details), Error> {
    let details: String = row.get(8)?;
    let details: Details =
        serde_json::from_str(&details).map_err(|cause| Error::Other(format!("details of a publication: {cause}")))?;
    let card = Card {
        id: StoryId(row.get(0)?),
        address: row.get(1)?,
        language: row.get(2)?,
        headline: row.get(3)?,
        standfirst: row.get(4)?,
        kicker: row.get(5)?,
        published_at: timestamp(row, 6)?,
        updated_at: optional_timestamp(row, 7)?,
        sections: details.sections.clone(),
        tags: Vec::new(),
        bylines: Vec::new(),
        picture: None,
        lead: None,
        comment_count: row.get(10)?,
        guid: row.get(9)?,
    };
    Ok((card, details))
}

/// Fills in the names that the details hold as ids.
fn fill(r: &mut Reader, rows: Vec<(Card, Details)>, now: Timestamp) -> Result<Vec<Card>, Error> {
    let merged = section::Merged::read(r)?;
    rows.into_iter()
        .map(|(mut card, details)| {
            merged.lead_on(&mut card.sections);
            card.tags = story::tag_names(r, &details.tags)?;
            card.bylines = story::byline_names(r, &details.bylines)?;
            card.picture = story::picture(r, details.lead_image.as_ref(), now)?;
            card.lead = details.lead_image.map(|lead| lead.media);
            Ok(card)
        })
        .collect()
}
