//! When something public will change by itself.

use std::collections::BTreeSet;

use database::{Error, Reader};
use jiff::Timestamp;

use crate::event::Touched;
use crate::id::StoryId;
use crate::media_item::rights;
use crate::story::shelves::{self, Change};
use crate::time::{optional_timestamp, timestamp};
use crate::{site, story};

/// Instants ahead that are looked at for one page; a page outlives none beyond them.
const AHEAD_MAX: i64 = 20;

/// Gives the first instant after `now` at which something with one of these tags appears or is gone: a cached page must
/// not outlive it, and need not end at any other.
///
/// Serves from `publication_by_instant`, `publication_by_expiry` and `media_care_by_end`.
///
/// # Errors
/// What the database says.
pub fn next_for(r: &mut Reader, tags: &BTreeSet<String>, now: Timestamp) -> Result<Option<Timestamp>, Error> {
    let ends = rights::list_ahead(r, now, AHEAD_MAX)?;
    let end = ends.iter().find(|(_, item)| tags.contains(Touched::media(*item).as_str())).map(|(at, _)| *at);
    let is_cut = i64::try_from(ends.len()).unwrap_or(i64::MAX) >= AHEAD_MAX;
    let end = end.or_else(|| ends.last().map(|(at, _)| *at).filter(|_| is_cut));
    Ok([end, next_story_for(r, tags, now)?].into_iter().flatten().min())
}

fn next_story_for(r: &mut Reader, tags: &BTreeSet<String>, now: Timestamp) -> Result<Option<Timestamp>, Error> {
    let ahead = list_ahead(r, now)?;
    let is_cut = i64::try_from(ahead.len()).unwrap_or(i64::MAX) >= AHEAD_MAX;
    let horizon = ahead.last().map(|(at, _)| *at).filter(|_| is_cut);
    for (at, id) in ahead {
        if touched_at(r, id, at)?.iter().any(|touched| tags.contains(touched.as_str())) {
            return Ok(Some(at));
        }
    }
    Ok(horizon)
}

/// Lists the next instants with the stories that appear or are gone then.
fn list_ahead(r: &mut Reader, now: Timestamp) -> Result<Vec<(Timestamp, StoryId)>, Error> {
    let mut ahead = Vec::new();
    for sql in [
        "SELECT visible_from, story_id FROM publication WHERE visible_from > $1 ORDER BY visible_from LIMIT $2",
        "SELECT visible_until, story_id FROM publication WHERE visible_until > $1 ORDER BY visible_until LIMIT $2",
    ] {
        ahead.extend(r.query(sql, database::params![now.as_millisecond(), AHEAD_MAX], |row| {
            Ok((timestamp(row, 0)?, StoryId(row.get(1)?)))
        })?);
    }
    ahead.sort();
    ahead.truncate(usize::try_from(AHEAD_MAX).unwrap_or(usize::MAX));
    Ok(ahead)
}

fn touched_at(r: &mut Reader, id: StoryId, at: Timestamp) -> Result<Vec<Touched>, Error> {
    let (Some(story), Some(standing)) = (story::find(r, id)?, shelves::find_standing(r, id)?) else {
        return Ok(Vec::new());
    };
    let change = Change {
        story: id,
        kind: story.kind,
        translation_group: story.translation_group,
        before: None,
        after: Some(&standing),
        beside: shelves::beside(r, id, at)?,
        zone: site::get(r)?.time_zone(),
    };
    shelves::touched(r, change)
}

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
