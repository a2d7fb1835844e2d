//! Days out of words, seen from the day of publication.

use jiff::civil::{Date, Weekday, date};
use jiff::{Span, ToSpan};

use super::calendar;
use super::{Doubt, Precision};

/// A stretch of days.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Days {
    pub start: Date,
    /// The day behind the last.
    pub end: Date,
    pub precision: Precision,
    pub doubt: Option<Doubt>,
}

impl Days {
    pub(super) fn day(start: Date) -> Days {
        Days { start, end: calendar::next(start), precision: Precision::Day, doubt: None }
    }

    pub(super) fn about(self) -> Days {
        Days { doubt: Some(self.doubt.unwrap_or(Doubt::Approximate)), ..self }
    }
}

/// Where a time without a year is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lean {
    /// On the day of publication or before: news tells what was.
    Past,
    /// On it or after: "will meet on Wednesday".
    Future,
    /// Strictly before or after: "last Wednesday", "next March".
    Before,
    After,
}

/// The three calendars.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Calendar {
    Gregorian,
    Solar,
    Lunar,
}

/// A day some days away.
pub(super) fn shift(day: Date, days: i32) -> Option<Date> {
    day.checked_add(Span::new().try_days(days).ok()?).ok()
}

/// A weekday, 1 for Monday, seen from a day.
pub(super) fn weekday(from: Date, weekday: i8, lean: Lean) -> Option<Days> {
    let wanted = Weekday::from_monday_one_offset(weekday).ok()?;
    let back = i32::from(from.weekday().since(wanted));
    let ahead = i32::from(from.weekday().until(wanted));
    let days = match lean {
        Lean::Past => -back,
        Lean::Future => ahead,
        Lean::Before => -if back == 0 { 7 } else { back },
        Lean::After => {
            if ahead == 0 {
                7
            } else {
                ahead
            }
        }
    };
    shift(from, days).map(Days::day)
}

/// The week, month or year some of them away from the one that a day is in; a day for days.
pub(super) fn unit(from: Date, unit: &str, number: i32, calendar: Calendar) -> Option<Days> {
    match unit {
        "day" => shift(from, number).map(Days::day),
        "week" => {
            let monday = shift(from, -i32::from(from.weekday().to_monday_zero_offset()))?;
            let start = shift(monday, number.checked_mul(7)?)?;
            Some(Days { start, end: shift(start, 7)?, precision: Precision::Week, doubt: None })
        }
        "month" if calendar == Calendar::Solar => {
            let (year, month, _) = calendar::to_solar(from)?;
            let months = (i32::from(year) * 12 + i32::from(month) - 1).checked_add(number)?;
            solar_month(i16::try_from(months.div_euclid(12)).ok()?, i8::try_from(months.rem_euclid(12) + 1).ok()?)
        }
        "month" => {
            let start = from.first_of_month().checked_add(Span::new().try_months(number).ok()?).ok()?;
            month(start.year(), start.month(), Calendar::Gregorian)
        }
        "year" if calendar == Calendar::Solar => {
            let (year, _, _) = calendar::to_solar(from)?;
            whole_year(i16::try_from(i32::from(year).checked_add(number)?).ok()?, calendar)
        }
        "year" => whole_year(i16::try_from(i32::from(from.year()).checked_add(number)?).ok()?, Calendar::Gregorian),
        _ => None,
    }
}

/// A whole year.
pub(super) fn whole_year(year: i16, calendar: Calendar) -> Option<Days> {
    let (start, end) = match calendar {
        Calendar::Gregorian => (Date::new(year, 1, 1).ok()?, Date::new(year.checked_add(1)?, 1, 1).ok()?),
        Calendar::Solar => (calendar::solar(year, 1, 1)?, calendar::solar(year.checked_add(1)?, 1, 1)?),
        Calendar::Lunar => (calendar::lunar(year, 1, 1)?, calendar::lunar(year.checked_add(1)?, 1, 1)?),
    };
    let doubt = (calendar == Calendar::Lunar).then_some(Doubt::TabularCalendar);
    Some(Days { start, end, precision: Precision::Year, doubt })
}

/// A whole month.
pub(super) fn month(year: i16, month: i8, calendar: Calendar) -> Option<Days> {
    match calendar {
        Calendar::Gregorian => {
            let start = Date::new(year, month, 1).ok()?;
            Some(Days { start, end: calendar::next(start.last_of_month()), precision: Precision::Month, doubt: None })
        }
        Calendar::Solar => solar_month(year, month),
        Calendar::Lunar => {
            let start = calendar::lunar(year, month, 1)?;
            let end = shift(start, i32::from(calendar::lunar_length(year, month)))?;
            Some(Days { start, end, precision: Precision::Month, doubt: Some(Doubt::TabularCalendar) })
        }
    }
}

fn solar_month(year: i16, month: i8) -> Option<Days> {
    let start = calendar::solar(year, month, 1)?;
    let end = shift(start, i32::from(calendar::solar_length(year, month)))?;
    Some(Days { start, end, precision: Precision::Month, doubt: None })
}

/// A day of a month.
pub(super) fn day(year: i16, month: i8, day: i8, calendar: Calendar) -> Option<Days> {
    match calendar {
        Calendar::Gregorian => Date::new(year, month, day).ok().map(Days::day),
        Calendar::Solar => calendar::solar(year, month, day).map(Days::day),
        Calendar::Lunar => {
            let start = calendar::lunar(year, month, day).filter(|_| day <= calendar::lunar_length(year, month))?;
            Some(Days { doubt: Some(Doubt::TabularCalendar), ..Days::day(start) })
        }
    }
}

/// A day without a year stands at most so many days behind that of publication, else it is last year's.
const AHEAD_MAX: i32 = 90;

/// A month, or a day of one, whose year is not told.
pub(super) fn without_year(from: Date, of: i8, day: Option<i8>, calendar: Calendar, lean: Lean) -> Option<Days> {
    let this = year_of(from, calendar)?;
    let at = |year: i16| match day {
        Some(day) => self::day(year, of, day, calendar),
        None => month(year, of, calendar),
    };
    let all = [this + 1, this, this - 1].into_iter().filter_map(at);
    let latest = if day.is_some() && lean == Lean::Past { shift(from, AHEAD_MAX)? } else { from };
    match lean {
        Lean::Past => all.filter(|days| days.start <= latest).max_by_key(|days| days.start),
        Lean::Before => all.filter(|days| days.end <= from).max_by_key(|days| days.start),
        Lean::Future => all.filter(|days| days.end > from).min_by_key(|days| days.start),
        Lean::After => all.filter(|days| days.start > from).min_by_key(|days| days.start),
    }
}

/// The year of a calendar that a Gregorian day is in; of the lunar one about.
fn year_of(day: Date, calendar: Calendar) -> Option<i16> {
    match calendar {
        Calendar::Gregorian => Some(day.year()),
        Calendar::Solar => calendar::to_solar(day).map(|(year, _, _)| year),
        Calendar::Lunar => {
            let days = day.since(date(622, 7, 19)).ok()?.get_days();
            // 10,631 days in thirty years.
            i16::try_from(i64::from(days) * 30 / 10_631 + 1).ok()
        }
    }
}

/// The moment some hours before.
pub(super) fn hours_before(from: jiff::civil::DateTime, hours: i32) -> Option<jiff::civil::DateTime> {
    from.checked_sub(i64::from(hours).hours()).ok()
}
