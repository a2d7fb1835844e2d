//! Moderation in numbers: what was written by day and state, who decided how much, how quickly, and what was overturned.

use database::Reader;
use newsroom::comment::Status;
use newsroom::comment::statistics::{self, Counts, DAYS_MAX, Span, Work};
use newsroom::site;
use serde_json::{Map, Value, json};

use crate::call::{Answer, Call};
use crate::problem::Problem;
use crate::shape::Kind::{Flag, List, Maybe, Number, Object, Text};
use crate::shape::{Field, Kind, Shape, may, must};
use crate::shapes::{COUNT, TEXT};

/// Days that are counted if nobody says how many.
const DAYS: usize = 30;

/// Characters of a day: `2026-03-01`.
const DAY_CHARS: usize = 10;

/// Over how long is counted.
pub(crate) const QUERY: &[Field] =
    &[may("days", Number(1, DAYS_MAX as i64), "How many days of the newsroom's, today among them; 30, if missing.")];

const MAYBE_SECONDS: Kind = Maybe(&COUNT);

static DAY: Shape = Shape {
    name: "CommentDay",
    fields: &[
        must("day", Text(DAY_CHARS), "The day (ISO 8601), by the newsroom's clock."),
        must("published", COUNT, "Comments that were written on it and are published now."),
        must("held", COUNT, "That wait now."),
        must("rejected", COUNT, "That are rejected now."),
        must("spam", COUNT, "That are among the spam now."),
        must("deleted", COUNT, "That are deleted now."),
    ],
};

macro_rules! work_fields {
    ($($more:expr),* $(,)?) => {
        &[
            $($more,)*
            must("approved", COUNT, "Comments that were let through."),
            must("rejected", COUNT, "Comments that were rejected."),
            must("spam", COUNT, "Comments that were put with the spam."),
            must("other", COUNT, "Comments that were put back or deleted."),
            must("overturned", COUNT, "Decisions that somebody has changed since, they themselves among them."),
            must("median_seconds", MAYBE_SECONDS, "How long half of the comments waited at most."),
            must("p90_seconds", MAYBE_SECONDS, "How long nine in ten waited at most."),
        ]
    };
}

static WORK: Shape = Shape { name: "CommentWork", fields: work_fields![] };

static PERSON: Shape = Shape { name: "CommentWorkOf", fields: work_fields![must("name", TEXT, "Who decided.")] };

/// The numbers.
pub(crate) static STATISTICS: Shape = Shape {
    name: "CommentStatistics",
    fields: &[
        must("days", List(&Object(&DAY), DAYS_MAX), "What was written, day by day."),
        must("all", Object(&WORK), "What everybody decided together."),
        must("people", List(&Object(&PERSON), 1_000_000), "What each decided, whoever decided most first."),
        must("cut", Flag, "Whether there were more decisions than are counted, of which the oldest are left out."),
    ],
};

/// Counts.
pub(crate) fn show(call: &Call, r: &mut Reader) -> Result<Answer, Problem> {
    let wrong = || Problem::unprocessable(format!("`days` is a number from 1 to {DAYS_MAX}."));
    let days = match call.field("days") {
        None => DAYS,
        Some(text) => text.parse().ok().filter(|days| (1..=DAYS_MAX).contains(days)).ok_or_else(wrong)?,
    };
    let days = statistics::last_days(&site::get(r)?.time_zone(), call.now, days);
    let spans: Vec<Span> = days.iter().map(|(_, span)| *span).collect();
    let counts = statistics::count_written(r, &spans)?;
    let decisions = statistics::count_decisions(r, Span::over(&spans, call.now))?;
    let shown: Vec<Value> =
        days.iter().zip(&counts).map(|((day, _), counts)| show_day(&day.to_string(), counts)).collect();
    let people: Vec<Value> = decisions.by_person.iter().map(|(name, work)| show_work(work, Some(name))).collect();
    Ok(Answer::ok(json!({
        "days": shown, "all": show_work(&decisions.all, None), "people": people, "cut": decisions.is_cut,
    })))
}

fn show_day(day: &str, counts: &Counts) -> Value {
    let mut shown = Map::from_iter([("day".to_owned(), json!(day))]);
    shown.extend(Status::ALL.iter().zip(counts).map(|(status, count)| (status.as_str().to_owned(), json!(count))));
    Value::Object(shown)
}

fn show_work(work: &Work, name: Option<&str>) -> Value {
    let mut shown = json!({
        "approved": work.approved, "rejected": work.rejected, "spam": work.spam, "other": work.other,
        "overturned": work.overturned, "median_seconds": work.waits_ms.map(|waits| waits.median.max(0) / 1000),
        "p90_seconds": work.waits_ms.map(|waits| waits.p90.max(0) / 1000),
    });
    if let Some(name) = name {
        shown["name"] = json!(name);
    }
    shown
}
