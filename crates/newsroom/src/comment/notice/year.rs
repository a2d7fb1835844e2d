//! The counts of a year, as Regulation (EU) 2022/2065 asks for: notices by kind and how quickly they were decided (Article
//! 15(1)(b)), refusals by ground and by how they came to light (c), appeals and how many were upheld (d), and what was
//! done without a person (e). All of it is counted from what is kept anyway.

use database::{Error, Reader};
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;

use super::{Answer, Matter, Outcome, Side};
use crate::comment::grounds::{FoundBy, Ground};
use crate::comment::statistics::Span;

/// Notices or appeals whose times are read for the middle of them: the newest. More than a newsroom gets in a year.
const TIMES_MAX: i64 = 100_000;

/// The notices of one kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Notices {
    /// Those that came.
    pub filed: i64,
    /// Those that were followed.
    pub acted: i64,
    /// Those that were not.
    pub kept: i64,
    /// Those whose comment was gone.
    pub moot: i64,
}

impl Notices {
    /// Those on which nobody has decided.
    #[must_use]
    pub fn open(&self) -> i64 {
        self.filed - self.acted - self.kept - self.moot
    }
}

/// The appeals of one side.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Appeals {
    /// Those that came.
    pub filed: i64,
    /// Those whose decision was reversed.
    pub upheld: i64,
    /// Those whose decision stands.
    pub dismissed: i64,
    /// Those whose comment was gone.
    pub moot: i64,
}

impl Appeals {
    /// Those on which nobody has decided.
    #[must_use]
    pub fn open(&self) -> i64 {
        self.filed - self.upheld - self.dismissed - self.moot
    }
}

/// Comments that were refused for one ground, and came to light in one way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refusals {
    /// On what they rest.
    pub ground: Ground,
    /// How they came to light.
    pub found_by: FoundBy,
    /// Those that readers had seen.
    pub removed: i64,
    /// Those that were never public.
    pub not_published: i64,
}

/// A year in numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Year {
    /// Notices by kind, all kinds.
    pub notices: Vec<(Matter, Notices)>,
    /// From a notice to the first decision on it, in milliseconds: half took no longer.
    pub notice_median_ms: Option<i64>,
    /// Decisions against comments, as far as there were any.
    pub refusals: Vec<Refusals>,
    /// Comments that the checks put with the spam, and on which no person has decided.
    pub by_program_alone: i64,
    /// Appeals by side, both.
    pub appeals: Vec<(Side, Appeals)>,
    /// From an appeal to its decision, in milliseconds: half took no longer.
    pub appeal_median_ms: Option<i64>,
    /// Appeals that the same person decided, as nobody else may.
    pub decided_alone: i64,
}

/// Gives the time of a calendar year by a clock; nothing of one that no calendar has.
#[must_use]
pub fn span_of(zone: &TimeZone, year: i16) -> Option<Span> {
    let start = |year: i16| zone.to_timestamp(Date::new(year, 1, 1).ok()?.to_datetime(Time::midnight())).ok();
    Some(Span { from: start(year)?, to: start(year.checked_add(1)?)? })
}

/// Counts what came, and what was refused, within a time.
///
/// # Errors
/// What the database says.
pub fn count(r: &mut Reader, span: Span) -> Result<Year, Error> {
    let times = [span.from.as_millisecond(), span.to.as_millisecond()];
    let (appeals, decided_alone) = count_appeals(r, times)?;
    Ok(Year {
        notices: count_notices(r, times)?,
        notice_median_ms: median(
            r,
            "SELECT (SELECT MIN(d.decided_at) FROM notice_decision d WHERE d.notice_id = n.id) - n.filed_at
             FROM notice n
             WHERE n.filed_at >= $1 AND n.filed_at < $2
             ORDER BY n.filed_at DESC, n.id DESC
             LIMIT $3",
            times,
        )?,
        refusals: count_refusals(r, times)?,
        by_program_alone: count_by_program(r, times)?,
        appeals,
        appeal_median_ms: median(
            r,
            "SELECT d.decided_at - a.filed_at
             FROM appeal a
             LEFT JOIN appeal_decision d ON d.appeal_id = a.id
             WHERE a.filed_at >= $1 AND a.filed_at < $2
             ORDER BY a.filed_at DESC, a.id DESC
             LIMIT $3",
            times,
        )?,
        decided_alone,
    })
}

fn count_notices(r: &mut Reader, [from, to]: [i64; 2]) -> Result<Vec<(Matter, Notices)>, Error> {
    let rows: Vec<(String, Option<String>, i64)> = r.query(
        "SELECT matter, outcome, COUNT(*)
         FROM (SELECT n.matter AS matter,
                      (SELECT d.outcome FROM notice_decision d WHERE d.notice_id = n.id ORDER BY d.id DESC LIMIT 1)
                          AS outcome
               FROM notice n
               WHERE n.filed_at >= $1 AND n.filed_at < $2) counted
         GROUP BY matter, outcome
         ORDER BY matter, outcome",
        database::params![from, to],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )?;
    let mut all = Matter::ALL.map(|matter| (matter, Notices::default()));
    for (matter, outcome, count) in rows {
        let Some((_, notices)) = all.iter_mut().find(|(own, _)| own.as_str() == matter) else { continue };
        notices.filed += count;
        match outcome.as_deref().and_then(Answer::from_name) {
            Some(Answer::Acted) => notices.acted += count,
            Some(Answer::Kept) => notices.kept += count,
            Some(Answer::Moot) => notices.moot += count,
            None => {}
        }
    }
    Ok(all.into())
}

fn count_refusals(r: &mut Reader, [from, to]: [i64; 2]) -> Result<Vec<Refusals>, Error> {
    let rows: Vec<(String, String, i64, i64)> = r.query(
        "SELECT ground, found_by, was_public, COUNT(*)
         FROM comment_ground
         WHERE decided_at >= $1 AND decided_at < $2
         GROUP BY ground, found_by, was_public
         ORDER BY ground, found_by, was_public",
        database::params![from, to],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
    )?;
    let of = |ground: Ground, found_by: FoundBy, was_public: i64| {
        let is_it = |row: &&(String, String, i64, i64)| {
            row.0 == ground.as_str() && row.1 == found_by.as_str() && row.2 == was_public
        };
        rows.iter().find(is_it).map_or(0, |row| row.3)
    };
    let pairs = Ground::ALL.into_iter().flat_map(|ground| FoundBy::ALL.map(|found_by| (ground, found_by)));
    let all = pairs.map(|(ground, found_by)| Refusals {
        ground,
        found_by,
        removed: of(ground, found_by, 1),
        not_published: of(ground, found_by, 0),
    });
    Ok(all.filter(|refusals| refusals.removed + refusals.not_published > 0).collect())
}

/// Serves from `comment_in_queue`, one range of it.
fn count_by_program(r: &mut Reader, [from, to]: [i64; 2]) -> Result<i64, Error> {
    r.query_one(
        "SELECT COUNT(*)
         FROM comment c
         WHERE c.status = 'spam' AND c.written_at >= $1 AND c.written_at < $2
           AND NOT EXISTS (SELECT 1 FROM comment_decision d WHERE d.comment_id = c.id)",
        database::params![from, to],
        |row| row.get(0),
    )
}

type BySide = Vec<(Side, Appeals)>;

fn count_appeals(r: &mut Reader, [from, to]: [i64; 2]) -> Result<(BySide, i64), Error> {
    let rows: Vec<(String, Option<String>, i64, i64)> = r.query(
        "SELECT a.side, d.outcome, COUNT(*), CAST(COALESCE(SUM(d.is_alone), 0) AS BIGINT)
         FROM appeal a
         LEFT JOIN appeal_decision d ON d.appeal_id = a.id
         WHERE a.filed_at >= $1 AND a.filed_at < $2
         GROUP BY a.side, d.outcome
         ORDER BY a.side, d.outcome",
        database::params![from, to],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
    )?;
    let mut all = Side::ALL.map(|side| (side, Appeals::default()));
    let mut alone = 0;
    for (side, outcome, count, decided_alone) in rows {
        let Some((_, appeals)) = all.iter_mut().find(|(own, _)| own.as_str() == side) else { continue };
        alone += decided_alone;
        appeals.filed += count;
        match outcome.as_deref().and_then(Outcome::from_name) {
            Some(Outcome::Upheld) => appeals.upheld += count,
            Some(Outcome::Dismissed) => appeals.dismissed += count,
            Some(Outcome::Moot) => appeals.moot += count,
            None => {}
        }
    }
    Ok((all.into(), alone))
}

fn median(r: &mut Reader, sql: &str, [from, to]: [i64; 2]) -> Result<Option<i64>, Error> {
    let times: Vec<Option<i64>> = r.query(sql, database::params![from, to, TIMES_MAX], |row| row.get(0))?;
    let mut times: Vec<i64> = times.into_iter().flatten().collect();
    times.sort_unstable();
    Ok(times.get(times.len().div_ceil(2).saturating_sub(1)).copied())
}
