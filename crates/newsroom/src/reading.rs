//! How often stories are read: counts by the hour, and the most read in an order that stays for some minutes.
//!
//! A count is a number. It holds no address, no cookie and no time of a reader, so that nobody can be found in it.
//! Each process counts in its memory and adds what it has counted once a minute ([`record`]); every ten minutes the
//! order is made anew, whichever process comes first, and told of only if it differs. Counting it up ([`count`]) reads
//! every row of a week and may take a second: nobody who writes waits for it, and [`rank`] only notes what came out.

use std::collections::BTreeMap;

use database::{Error, Param, Reader, Transaction};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::act::Act;
use crate::event::{self, NewEvent, Touched};
use crate::front::Place;
use crate::id::StoryId;
use crate::{section, site};

/// Milliseconds of an hour.
const HOUR_MS: i64 = 3_600_000;

/// How long an order stays at least, in milliseconds: pages that show it are made anew no more often.
pub const RANKED_EVERY_MS: i64 = 10 * 60 * 1000;

/// Stories of an order: what the slots of a page can show, and what of them may stand above already.
const RANKED_MAX: usize = 100;

/// Stories that are tried for the orders at most, the most read first: an edition with fewer readers than so many
/// stories of others have has no order. One lookup each.
const TRIED_MAX: i64 = 50_000;

/// Stories that are looked up at once.
const TRIED_AT_ONCE: usize = 500;

/// Rows that are forgotten in one transaction.
const FORGOTTEN_AT_ONCE: i64 = 5_000;

/// Over how long readers are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Span {
    /// The last 24 hours.
    Day,
    /// The last seven days.
    Week,
}

impl Span {
    /// Both, the shorter first.
    pub const ALL: [Span; 2] = [Span::Day, Span::Week];

    /// Its name in forms and in the database.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Span::Day => "day",
            Span::Week => "week",
        }
    }

    /// Reads its name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Span> {
        Span::ALL.into_iter().find(|span| span.as_str() == name)
    }

    /// The first hour that counts at an instant, in milliseconds: the hour that runs and those before it.
    fn since_ms(self, now: Timestamp) -> i64 {
        let hours = match self {
            Span::Day => 24,
            Span::Week => 7 * 24,
        };
        hour_of(now) - (hours - 1) * HOUR_MS
    }
}

/// The beginning of the hour of an instant, in milliseconds.
#[must_use]
pub fn hour_of(at: Timestamp) -> i64 {
    at.as_millisecond().div_euclid(HOUR_MS) * HOUR_MS
}

/// Adds what a process has counted since it did so last. Stories that are not there are left out.
///
/// # Errors
/// What the database says.
pub fn record(tx: &mut Transaction, now: Timestamp, counts: &[(StoryId, u64)]) -> Result<(), Error> {
    for (story, count) in counts {
        let count = i64::try_from(*count).unwrap_or(i64::MAX);
        tx.execute(
            "INSERT INTO reading (story_id, hour, count)
             SELECT id, $2, $3 FROM story WHERE id = $1
             ON CONFLICT (story_id, hour) DO UPDATE SET count = reading.count + excluded.count",
            database::params![*story, hour_of(now), count],
        )?;
    }
    Ok(())
}

/// Says whether the order has stood for its time.
///
/// # Errors
/// What the database says.
pub fn is_due(r: &mut Reader, now: Timestamp) -> Result<bool, Error> {
    let ranked_at = ranked_at(r)?;
    // A clock that was set back must not let it stand for ever.
    Ok(ranked_at.is_none_or(|at| (now.as_millisecond() - at).abs() >= RANKED_EVERY_MS))
}

fn ranked_at(r: &mut Reader) -> Result<Option<i64>, Error> {
    r.query_opt("SELECT changed_at FROM setting WHERE name = 'reading'", database::params![], |row| row.get(0))
}

/// The most read of each edition and span, the most read first, as they were counted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Orders(BTreeMap<(Span, i64), Vec<StoryId>>);

/// Notes the orders, unless another process was first, and forgets what is older than the settings say. Pages that
/// show an order are told only where it differs.
///
/// # Errors
/// What the database says.
pub fn rank(tx: &mut Transaction, act: &Act, orders: &Orders) -> Result<(), Error> {
    if !is_due(tx, act.now)? {
        return Ok(());
    }
    tx.execute(
        "INSERT INTO setting (name, value, changed_at) VALUES ('reading', '', $1)
         ON CONFLICT (name) DO UPDATE SET changed_at = excluded.changed_at",
        database::params![act.now_ms()],
    )?;
    let kept_days = i64::from(site::get(tx)?.reading_days);
    forget(tx, act.now_ms() - kept_days * 24 * HOUR_MS)?;
    if *orders == list_all(tx)? {
        return Ok(());
    }
    tx.execute("DELETE FROM reading_rank", database::params![])?;
    for ((span, edition), order) in &orders.0 {
        for (rank, story) in (1_i64..).zip(order) {
            tx.execute(
                "INSERT INTO reading_rank (span, edition, rank, story_id) VALUES ($1, $2, $3, $4)",
                database::params![span.as_str(), *edition, rank, *story],
            )?;
        }
    }
    let data = serde_json::json!({ "orders": orders.0.len() });
    let touched = vec![Touched::ranking()];
    event::append(tx, act, NewEvent { kind: "reading.ranked", subject: 0, data, touched })?;
    Ok(())
}

/// Counts the readers of every edition's public stories. Its cost is that of the rows of a week and of [`TRIED_MAX`]
/// lookups, however large the archive is and however many editions there are.
///
/// # Errors
/// What the database says.
pub fn count(r: &mut Reader, now: Timestamp) -> Result<Orders, Error> {
    let editions = i64::try_from(site::get(r)?.editions.len()).unwrap_or(0);
    let mut orders = BTreeMap::new();
    for span in Span::ALL {
        let tried = list_read(r, span, now)?;
        let mut found: BTreeMap<i64, Vec<StoryId>> = (0..=editions).map(|edition| (edition, Vec::new())).collect();
        for some in tried.chunks(TRIED_AT_ONCE) {
            let placed = find_editions(r, some, now)?;
            for (story, edition) in
                some.iter().flat_map(|story| placed.get(story).into_iter().flatten().map(|e| (*story, e)))
            {
                let order = found.get_mut(edition).filter(|order| order.len() < RANKED_MAX);
                order.into_iter().for_each(|order| order.push(story));
            }
            if found.values().all(|order| order.len() == RANKED_MAX) {
                break;
            }
        }
        orders.extend(found.into_iter().map(|(edition, order)| ((span, edition), order)));
    }
    orders.retain(|_, order| !order.is_empty());
    Ok(Orders(orders))
}

/// Lists what was read in a span, the most read first; of what was read as often, the newer.
///
/// Serves from `reading_by_hour`, which holds all that is asked; the sign before `story_id` keeps SQLite from reading the
/// whole table in the order of the stories instead, as long as counts are kept.
fn list_read(r: &mut Reader, span: Span, now: Timestamp) -> Result<Vec<StoryId>, Error> {
    r.query(
        "SELECT story_id
         FROM (SELECT +story_id AS story_id, count FROM reading WHERE hour >= $1) AS r
         GROUP BY story_id
         ORDER BY SUM(count) DESC, story_id DESC
         LIMIT $2",
        database::params![span.since_ms(now), TRIED_MAX],
        |row| row.get(0).map(StoryId),
    )
}

/// Finds on which editions' fronts stories stand that readers see.
///
/// Serves from `listing_of_story`; the sign before `shelf_kind` keeps the primary key from being walked instead, which
/// is the whole archive.
fn find_editions(r: &mut Reader, stories: &[StoryId], now: Timestamp) -> Result<BTreeMap<StoryId, Vec<i64>>, Error> {
    let (kind, _) = Place::Front(0).shelf().numbers();
    let places: Vec<String> = (3..stories.len() + 3).map(|place| format!("${place}")).collect();
    let sql = format!(
        "SELECT story_id, shelf_id
         FROM listing
         WHERE story_id IN ({}) AND +shelf_kind = $1
           AND visible_from <= $2 AND (visible_until IS NULL OR visible_until > $2)
         ORDER BY story_id, shelf_id",
        places.join(", ")
    );
    let first = [Param::Int(kind), Param::Int(now.as_millisecond())];
    let params: Vec<Param> = first.into_iter().chain(stories.iter().map(|story| Param::Int(story.0))).collect();
    let mut found: BTreeMap<StoryId, Vec<i64>> = BTreeMap::new();
    for (story, edition) in r.query(&sql, &params, |row| Ok((StoryId(row.get(0)?), row.get(1)?)))? {
        found.entry(story).or_default().push(edition);
    }
    Ok(found)
}

fn list_all(r: &mut Reader) -> Result<Orders, Error> {
    let rows = r.query(
        "SELECT span, edition, story_id FROM reading_rank ORDER BY span, edition, rank",
        database::params![],
        |row| Ok((row.get::<String>(0)?, row.get::<i64>(1)?, StoryId(row.get(2)?))),
    )?;
    let mut orders: BTreeMap<_, Vec<StoryId>> = BTreeMap::new();
    for (span, edition, story) in rows {
        let span = Span::from_name(&span).ok_or_else(|| Error::Other(format!("unknown span: {span}")))?;
        orders.entry((span, edition)).or_default().push(story);
    }
    Ok(Orders(orders))
}

/// Lists the most read of a page, as far as the order goes: of its edition, or of its section within that.
///
/// # Errors
/// What the database says.
pub fn list_most_read(
    r: &mut Reader,
    span: Span,
    place: Place,
    limit: i64,
    at: Timestamp,
) -> Result<Vec<StoryId>, Error> {
    let edition = edition_of(r, place)?;
    let (kind, id) = place.shelf().numbers();
    r.query(
        "SELECT k.story_id
         FROM reading_rank k
         JOIN listing l ON l.story_id = k.story_id AND l.shelf_kind = $3 AND l.shelf_id = $4
         WHERE k.span = $1 AND k.edition = $2
           AND l.visible_from <= $5 AND (l.visible_until IS NULL OR l.visible_until > $5)
         ORDER BY k.rank
         LIMIT $6",
        database::params![span.as_str(), edition, kind, id, at.as_millisecond(), limit],
        |row| row.get(0).map(StoryId),
    )
}

fn edition_of(r: &mut Reader, place: Place) -> Result<i64, Error> {
    let Place::Section(id) = place else { return Ok(place.numbers().1) };
    let site = site::get(r)?;
    let language = section::find(r, id)?.and_then(|section| section.language);
    Ok(site.edition_for(language.as_deref().unwrap_or(&site.language)))
}

/// Counts how often each of some stories was read in the last seven days; none that was not.
///
/// # Errors
/// What the database says.
pub fn count_each(r: &mut Reader, stories: &[StoryId], now: Timestamp) -> Result<BTreeMap<StoryId, i64>, Error> {
    let mut counts = BTreeMap::new();
    for story in stories {
        let count: Option<i64> = r.query_one(
            "SELECT CAST(SUM(count) AS BIGINT) FROM reading WHERE story_id = $1 AND hour >= $2",
            database::params![*story, Span::Week.since_ms(now)],
            |row| row.get(0),
        )?;
        counts.extend(count.map(|count| (*story, count)));
    }
    Ok(counts)
}

/// Forgets the hours before an instant.
fn forget(tx: &mut Transaction, before_ms: i64) -> Result<(), Error> {
    tx.execute(
        "DELETE FROM reading
         WHERE hour < $1 AND (story_id, hour) IN
               (SELECT story_id, hour FROM reading WHERE hour < $1 ORDER BY hour, story_id LIMIT $2)",
        database::params![before_ms, FORGOTTEN_AT_ONCE],
    )?;
    Ok(())
}
