//! "4 minutes ago": for live pages and the desk. Stories carry absolute times (design system §7, "Byline and times").

use jiff::Timestamp;

use crate::formats::Formats;
use crate::parts::Value;

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;

/// How many days back or ahead are counted; beyond that the date itself is shorter to grasp.
const DAYS_COUNTED: i64 = 6;

/// Says how far `then` is from `now`, rounded down to whole units.
pub(crate) fn write(formats: &Formats, then: Timestamp, now: Timestamp) -> String {
    let seconds = now.as_second() - then.as_second();
    let distance = seconds.abs();
    let (unit, count) = match distance {
        ..MINUTE => return formats.texts().text("relative-now").into_owned(),
        ..HOUR => ("minutes", distance / MINUTE),
        _ => match days_between(formats, then, now) {
            0 => ("hours", distance / HOUR),
            // Past midnight but near: "3 hours ago" says more than "yesterday".
            1 if distance < 12 * HOUR => ("hours", distance / HOUR),
            1 => {
                return formats
                    .texts()
                    .text(if seconds > 0 {
                        "relative-yesterday"
                    } else {
                        "relative-tomorrow"
                    })
                    .into_owned();
            }
            days if days <= DAYS_COUNTED => ("days", days),
            _ => return formats.date_by_year(then, now),
        },
    };
    let id = if seconds > 0 {
        format!("relative-{unit}-ago")
    } else {
        format!("relative-in-{unit}")
    };
    formats.texts().get(&id, &[("count", Value::Number(count))])
}

/// How many midnights of the edition's zone lie between.
fn days_between(formats: &Formats, a: Timestamp, b: Timestamp) -> i64 {
    let (a, b) = (formats.at(a).date(), formats.at(b).date());
    i64::from((b - a).get_days()).abs()
}
