//! "4 minutes ago": for live pages and the desk. Stories carry absolute times (design system §7, "Byline and times").

use jiff::Timestamp;

use crate::formats::Formats;
use crate::parts::Value;

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const HALF_DAY: i64 = 12 * HOUR;

/// How many days back or ahead are counted; beyond that the date itself is shorter to grasp.
const DAYS_COUNTED: i64 = 6;

/// Says how far `then` is from `now`, rounded down to whole units.
pub(crate) fn write(formats: &Formats, then: Timestamp, now: Timestamp) -> String {
    let seconds = now.as_second() - then.as_second();
    let is_past = seconds > 0;
    let distance = seconds.abs();
    if distance < MINUTE {
        return formats.texts().text("relative-now").into_owned();
    }
    if distance < HOUR {
        return counted(formats, is_past, "minutes", distance / MINUTE);
    }
    match days_between(formats, then, now) {
        0 => counted(formats, is_past, "hours", distance / HOUR),
        // Past midnight but near: "3 hours ago" says more than "yesterday".
        1 if distance < HALF_DAY => counted(formats, is_past, "hours", distance / HOUR),
        1 => next_door(formats, is_past),
        days if days <= DAYS_COUNTED => counted(formats, is_past, "days", days),
        _ => formats.date_by_year(then, now),
    }
}

fn counted(formats: &Formats, is_past: bool, unit: &str, count: i64) -> String {
    let id = if is_past { format!("relative-{unit}-ago") } else { format!("relative-in-{unit}") };
    formats.texts().get(&id, &[("count", Value::Number(count))])
}

fn next_door(formats: &Formats, is_past: bool) -> String {
    let id = if is_past { "relative-yesterday" } else { "relative-tomorrow" };
    formats.texts().text(id).into_owned()
}

/// How many midnights of the edition's zone lie between.
fn days_between(formats: &Formats, a: Timestamp, b: Timestamp) -> i64 {
    let (a, b) = (formats.at(a).date(), formats.at(b).date());
    i64::from((b - a).get_days()).abs()
}
