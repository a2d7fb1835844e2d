//! What readers wrote and what moderators decided, in numbers: by day and state, by person, how long it took, and what
//! was overturned. All of it is counted from what is kept anyway, over a bounded time, from indexes alone.

use std::collections::BTreeMap;

use database::{Error, Reader};
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;

use super::Status;
use super::queue::read_status;

/// Days that are counted at most.
pub const DAYS_MAX: usize = 92;

/// Decisions that are counted at most, the newest: more than a large desk makes in three months.
pub const DECISIONS_MAX: i64 = 50_000;

/// A time from one instant to another, without the latter: a day of the newsroom's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// Its first instant.
    pub from: Timestamp,
    /// The first instant after it.
    pub to: Timestamp,
}

impl Span {
    /// The time from the first of some spans to the last; nothing at an instant if there are none.
    #[must_use]
    pub fn over(spans: &[Span], now: Timestamp) -> Span {
        Span { from: spans.first().map_or(now, |span| span.from), to: spans.last().map_or(now, |span| span.to) }
    }
}

/// Gives the last days of the newsroom's, the earliest first and today among them; no more than [`DAYS_MAX`].
#[must_use]
pub fn last_days(zone: &TimeZone, now: Timestamp, count: usize) -> Vec<(Date, Span)> {
    let start = |day: Date| zone.to_timestamp(day.to_datetime(Time::midnight())).ok();
    let today = zone.to_datetime(now).date();
    let dates = today.series(jiff::Span::new().days(-1)).take(count.min(DAYS_MAX));
    let span = |day: Date| Some((day, Span { from: start(day)?, to: start(day.tomorrow().ok()?)? }));
    let mut days: Vec<(Date, Span)> = dates.filter_map(span).collect();
    days.reverse();
    days
}

/// How many of the comments that were written in one span stand where, in the order of [`Status::ALL`].
pub type Counts = [i64; Status::ALL.len()];

/// Counts the comments that were written in some spans, by where they stand now; no more than [`DAYS_MAX`].
///
/// Serves from `comment_in_queue`, one range of it a span and state.
///
/// # Errors
/// What the database says.
pub fn count_written(r: &mut Reader, spans: &[Span]) -> Result<Vec<Counts>, Error> {
    let spans = &spans[..spans.len().min(DAYS_MAX)];
    if spans.is_empty() {
        return Ok(Vec::new());
    }
    let row = |(number, span): (usize, &Span)| {
        let (from, to) = (span.from.as_millisecond(), span.to.as_millisecond());
        format!("({number}, CAST({from} AS BIGINT), CAST({to} AS BIGINT))")
    };
    let rows: Vec<String> = spans.iter().enumerate().map(row).collect();
    let of = |status: Status| {
        format!(
            "(SELECT COUNT(*) FROM comment
              WHERE status = '{}' AND written_at >= span.begins AND written_at < span.ends)",
            status.as_str()
        )
    };
    let counts = Status::ALL.map(of).join(",\n");
    let sql = format!(
        "WITH span (number, begins, ends) AS (VALUES {})
         SELECT {counts}
         FROM span
         ORDER BY number",
        rows.join(", ")
    );
    r.query(&sql, database::params![], |row| {
        let mut counts = Counts::default();
        for (at, count) in counts.iter_mut().enumerate() {
            *count = row.get(at)?;
        }
        Ok(counts)
    })
}

/// What people decided within a time.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Decisions {
    /// All of them together.
    pub all: Work,
    /// By person, whoever decided most first.
    pub by_person: Vec<(String, Work)>,
    /// Whether there were more than [`DECISIONS_MAX`], of which the oldest are left out.
    pub is_cut: bool,
}

/// How much somebody decided, how quickly, and how it lasted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Work {
    /// Comments that were let through.
    pub approved: i64,
    /// Comments that were rejected.
    pub rejected: i64,
    /// Comments that were put with the spam.
    pub spam: i64,
    /// Comments that were put back or deleted.
    pub other: i64,
    /// Decisions that somebody has changed since, they themselves among them.
    pub overturned: i64,
    /// From the writing of a comment to the first decision on it, in milliseconds: the middle of all, and what nine in
    /// ten do not exceed. None where there was no first decision.
    pub waits_ms: Option<Waits>,
}

/// Times to a decision, in milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waits {
    /// Half took no longer.
    pub median: i64,
    /// Nine in ten took no longer.
    pub p90: i64,
}

impl Work {
    /// Everything that was decided.
    #[must_use]
    pub fn total(&self) -> i64 {
        self.approved + self.rejected + self.spam + self.other
    }
}

/// Counts the decisions of people within a time.
///
/// Serves from `comment_decision_by_time` alone.
///
/// # Errors
/// What the database says.
pub fn count_decisions(r: &mut Reader, span: Span) -> Result<Decisions, Error> {
    let rows = r.query(
        "SELECT decided_by, status, waited_ms, overturned_at
         FROM comment_decision
         WHERE decided_at >= $1 AND decided_at < $2 AND decided_by IS NOT NULL
         ORDER BY decided_at DESC
         LIMIT $3",
        database::params![span.from.as_millisecond(), span.to.as_millisecond(), DECISIONS_MAX + 1],
        |row| {
            Ok(Row {
                by: row.get(0)?,
                status: read_status(row, 1)?,
                waited_ms: row.get(2)?,
                is_overturned: row.get::<Option<i64>>(3)?.is_some(),
            })
        },
    )?;
    let names: BTreeMap<i64, String> = r
        .query("SELECT id, name FROM account ORDER BY id", database::params![], |row| Ok((row.get(0)?, row.get(1)?)))?
        .into_iter()
        .collect();
    let counted = usize::try_from(DECISIONS_MAX).unwrap_or(usize::MAX).min(rows.len());
    let (mut all, mut people) = (Tally::default(), BTreeMap::<i64, Tally>::new());
    for row in &rows[..counted] {
        all.take(row);
        people.entry(row.by).or_default().take(row);
    }
    let name = |(id, tally): (i64, Tally)| (names.get(&id).cloned().unwrap_or_default(), tally.into_work());
    let mut by_person: Vec<(String, Work)> = people.into_iter().map(name).collect();
    by_person.sort_by_key(|(_, work)| std::cmp::Reverse(work.total()));
    Ok(Decisions { all: all.into_work(), by_person, is_cut: rows.len() > counted })
}

struct Row {
    by: i64,
    status: Status,
    waited_ms: Option<i64>,
    is_overturned: bool,
}

#[derive(Default)]
struct Tally {
    work: Work,
    waits: Vec<i64>,
}

impl Tally {
    fn take(&mut self, row: &Row) {
        let count = match row.status {
            Status::Published => &mut self.work.approved,
            Status::Rejected => &mut self.work.rejected,
            Status::Spam => &mut self.work.spam,
            Status::Held | Status::Deleted => &mut self.work.other,
        };
        *count += 1;
        self.work.overturned += i64::from(row.is_overturned);
        self.waits.extend(row.waited_ms);
    }

    fn into_work(mut self) -> Work {
        self.waits.sort_unstable();
        let at = |percent: usize| self.waits.get((self.waits.len() * percent).div_ceil(100).saturating_sub(1)).copied();
        self.work.waits_ms = at(50).zip(at(90)).map(|(median, p90)| Waits { median, p90 });
        self.work
    }
}
