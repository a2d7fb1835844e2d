//! Adds what this process has counted of readers to what the newsroom knows, and keeps the order of the most read.

use std::collections::HashSet;

use anyhow::Result;
use database::Database;
use newsroom::id::StoryId;
use newsroom::reading::{self, hour_of};
use newsroom::{Act, Actor, Ids, site as settings};
use site::Site;

/// How often what was counted is added, in milliseconds.
const ADDED_EVERY_MS: i64 = 60 * 1000;

/// Stories of which one process writes counts in one hour: the rows that a day of readers can make are known, however
/// many stories they walk through. What finds no place waits for the next hour; the most read come first.
const STORIES_AN_HOUR_MAX: usize = 2_000;

/// How often stories were read.
type Counts = Vec<(StoryId, u64)>;

/// What a process has added in the hour that runs.
#[derive(Default)]
pub struct Reckoning {
    added_at_ms: Option<i64>,
    hour: i64,
    known: HashSet<StoryId>,
}

impl Reckoning {
    /// Adds what was counted, if a minute has passed.
    pub fn go_on(&mut self, db: &Database, ids: &Ids, site: &Site) {
        let now_ms = crate::clock::now().as_millisecond();
        // A clock that was set back must not silence it.
        if self.added_at_ms.is_some_and(|at| (now_ms - at).abs() < ADDED_EVERY_MS) {
            return;
        }
        self.added_at_ms = Some(now_ms);
        self.end(db, ids, site);
    }

    /// Adds what was counted.
    pub fn end(&mut self, db: &Database, ids: &Ids, site: &Site) {
        let (counts, wait) = self.choose(site.readers().take(), hour_of(crate::clock::now()));
        site.readers().put_back(&wait);
        if let Err(error) = add(db, ids, &counts) {
            site.readers().put_back(&counts);
            tracing::warn!(%error, "what was counted of readers could not be added; it is tried again");
        }
    }

    /// Parts what is written from what waits for the next hour.
    fn choose(&mut self, counts: Counts, hour: i64) -> (Counts, Counts) {
        if self.hour != hour {
            self.hour = hour;
            self.known.clear();
        }
        counts.into_iter().partition(|(story, _)| {
            self.known.contains(story) || self.known.len() < STORIES_AN_HOUR_MAX && self.known.insert(*story)
        })
    }
}

fn add(db: &Database, ids: &Ids, counts: &[(StoryId, u64)]) -> Result<()> {
    let now = crate::clock::now();
    let (days, is_due) =
        db.read(|r| Ok::<_, database::Error>((settings::get(r)?.reading_days, reading::is_due(r, now)?)))?;
    if days > 0 && !counts.is_empty() {
        db.write(|tx| reading::record(tx, now, counts))?;
    }
    if is_due {
        let act = Act { now, ids, actor: Actor::Program };
        let orders = db.read(|r| reading::count(r, now))?;
        db.write(|tx| reading::rank(tx, &act, &orders))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_process_writes_of_so_many_stories_an_hour_and_the_others_wait() {
        let mut reckoning = Reckoning::default();
        let many = |from: i64, to: i64| (from..to).map(|id| (StoryId(id), 1)).collect::<Vec<_>>();
        let (written, wait) = reckoning.choose(many(0, 2_010), 0);
        assert_eq!((written.len(), wait), (2_000, many(2_000, 2_010)));
        let (written, wait) = reckoning.choose(many(1_999, 2_001), 0);
        assert_eq!((written, wait), (many(1_999, 2_000), many(2_000, 2_001)), "who is known goes on");
        assert_eq!(reckoning.choose(many(2_000, 2_001), 3_600_000).0, many(2_000, 2_001), "another hour");
    }
}
