//! Months and days, sitemaps, and walks through everything public.

use database::{Error, Reader, Row};
use jiff::Timestamp;

use super::card::Card;
use super::shelf::Shelf;
use crate::id::StoryId;
use crate::story::StoryKind;
use crate::time::{optional_timestamp, timestamp};

/// A span of time: from the first instant to before the second.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The first instant in it.
    pub from: Timestamp,
    /// The first instant after it.
    pub to: Timestamp,
}

/// Lists the stories of a span of time on a shelf, newest first, skipping some.
///
/// # Errors
/// What the database says.
pub fn list_in(
    r: &mut Reader,
    shelf: Shelf,
    span: Span,
    skip: i64,
    limit: i64,
    now: Timestamp,
) -> Result<Vec<Card>, Error> {
    let (kind, id) = shelf.numbers();
    let ids = r.query(
        "SELECT story_id
         FROM listing
         WHERE shelf_kind = $1 AND shelf_id = $2 AND published_at >= $3 AND published_at < $4 AND visible_from <= $5
           AND (visible_until IS NULL OR visible_until > $5)
         ORDER BY published_at DESC, story_id DESC
         LIMIT $6 OFFSET $7",
        database::params![
            kind,
            id,
            span.from.as_millisecond(),
            span.to.as_millisecond(),
            now.as_millisecond(),
            limit,
            skip
        ],
        |row| Ok(StoryId(row.get(0)?)),
    )?;
    super::card::find_many(r, &ids, now)
}

/// What a sitemap says of a story.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SitemapLine {
    /// The story.
    pub id: StoryId,
    /// Where it stands, decoded.
    pub address: String,
    /// Its language, as BCP 47.
    pub language: String,
    /// Its headline.
    pub headline: String,
    /// Its date.
    pub published_at: Timestamp,
    /// When it last really changed.
    pub updated_at: Option<Timestamp>,
}

/// Lists public stories of a kind in order of their dates, after one of them: a walk that can be taken up again.
///
/// # Errors
/// What the database says.
pub fn list_after(
    r: &mut Reader,
    kind: StoryKind,
    after: Option<(Timestamp, StoryId)>,
    limit: i64,
    now: Timestamp,
) -> Result<Vec<SitemapLine>, Error> {
    let (time, id) = after.map_or((i64::MIN, i64::MIN), |(time, id)| (time.as_millisecond(), id.0));
    r.query(
        "SELECT story_id, address, language, headline, published_at, updated_at
         FROM publication
         WHERE kind = $1 AND (published_at, story_id) > ($2, $3) AND visible_from <= $4
           AND (visible_until IS NULL OR visible_until > $4)
         ORDER BY published_at, story_id
         LIMIT $5",
        database::params![kind.as_str(), time, id, now.as_millisecond(), limit],
        read_line,
    )
}

/// Lists public stories of a kind, newest first, older than one of them: a walk that can be taken up again.
///
/// # Errors
/// What the database says.
pub fn list_before(
    r: &mut Reader,
    kind: StoryKind,
    before: Option<(Timestamp, StoryId)>,
    limit: i64,
    now: Timestamp,
) -> Result<Vec<SitemapLine>, Error> {
    let (time, id) = before.map_or((i64::MAX, i64::MAX), |(time, id)| (time.as_millisecond(), id.0));
    r.query(
        "SELECT story_id, address, language, headline, published_at, updated_at
         FROM publication
         WHERE kind = $1 AND (published_at, story_id) < ($2, $3) AND visible_from <= $4
           AND (visible_until IS NULL OR visible_until > $4)
         ORDER BY published_at DESC, story_id DESC
         LIMIT $5",
        database::params![kind.as_str(), time, id, now.as_millisecond(), limit],
        read_line,
    )
}

/// Counts what is public. It walks through all of it: for commands, not for pages.
///
/// # Errors
/// What the database says.
pub fn count(r: &mut Reader, now: Timestamp) -> Result<u64, Error> {
    let count: i64 = r.query_one(
        "SELECT COUNT(*) FROM publication
         WHERE visible_from <= $1 AND (visible_until IS NULL OR visible_until > $1)",
        database::params![now.as_millisecond()],
        |row| row.get(0),
    )?;
    Ok(count.unsigned_abs())
}

/// Lists the newest public stories, newest first.
///
/// Serves from `publication_in_order`.
///
/// # Errors
/// What the database says.
pub fn list_newest_lines(r: &mut Reader, limit: i64, now: Timestamp) -> Result<Vec<SitemapLine>, Error> {
    r.query(
        "SELECT story_id, address, language, headline, published_at, updated_at
         FROM publication
         WHERE kind = 'story' AND visible_from <= $1 AND (visible_until IS NULL OR visible_until > $1)
         ORDER BY published_at DESC, story_id DESC
         LIMIT $2",
        database::params![now.as_millisecond(), limit],
        read_line,
    )
}

/// Gives the dates of the oldest and the newest public story.
///
/// Serves from `publication_in_order`: its two ends.
///
/// # Errors
/// What the database says.
pub fn span_of(r: &mut Reader, now: Timestamp) -> Result<Option<(Timestamp, Timestamp)>, Error> {
    let mut end = |order: &str| {
        r.query_opt(
            &format!(
                "SELECT published_at FROM publication
                 WHERE kind = 'story' AND visible_from <= $1 AND (visible_until IS NULL OR visible_until > $1)
                 ORDER BY published_at {order} LIMIT 1"
            ),
            database::params![now.as_millisecond()],
            |row| timestamp(row, 0),
        )
    };
    Ok(end("ASC")?.zip(end("DESC")?))
}

/// Stories that a guess looks at: a stranger may ask for any beginning, and many slugs begin alike.
const GUESS_MAX: i64 = 200;

/// Finds the newest public story whose slug begins with the given text: what WordPress guesses for an unknown slug.
/// `prefix` narrows the guess to addresses that begin with it, such as those of a year. Of the slugs that begin alike,
/// the first [`GUESS_MAX`] in their order are looked at.
///
/// Serves from `publication_by_slug`.
///
/// # Errors
/// What the database says.
pub fn guess(r: &mut Reader, slug: &str, prefix: &str, now: Timestamp) -> Result<Option<String>, Error> {
    let end = format!("{slug}\u{10ffff}");
    let prefix_length = i64::try_from(prefix.chars().count()).unwrap_or(i64::MAX);
    r.query_opt(
        "SELECT address
         FROM (SELECT story_id, address, published_at, visible_from, visible_until
               FROM publication
               WHERE slug >= $1 AND slug < $2
               ORDER BY slug
               LIMIT $6) near
         WHERE substr(address, 1, $3) = $4 AND visible_from <= $5 AND (visible_until IS NULL OR visible_until > $5)
         ORDER BY published_at DESC, story_id DESC
         LIMIT 1",
        database::params![slug, &end, prefix_length, prefix, now.as_millisecond(), GUESS_MAX],
        |row| row.get(0),
    )
}

fn read_line(row: &Row) -> Result<SitemapLine, Error> {
    Ok(SitemapLine {
        id: StoryId(row.get(0)?),
        address: row.get(1)?,
        language: row.get(2)?,
        headline: row.get(3)?,
        published_at: timestamp(row, 4)?,
        updated_at: optional_timestamp(row, 5)?,
    })
}
