//! Dates of two calendars of Islam as Gregorian days.

use jiff::civil::{Date, date};
use jiff::{Span, ToSpan};

/// The day of a date in the solar calendar of Iran and Afghanistan; `None` if there is no such date.
///
/// Leap years follow the 33-year rule, which agrees with the astronomical calendar from 1178 to 1633 (A. Birashk's table
/// as corrected by the Calendar Centre of Tehran; the rule is given so by ICU4X, `calendrical_calculations`).
pub(super) fn solar(year: i16, month: i8, day: i8) -> Option<Date> {
    if !(1178..=1633).contains(&year) || !(1..=12).contains(&month) || day < 1 || day > solar_length(year, month) {
        return None;
    }
    let before = i32::from(month - 1);
    let days = solar_days(year) + before * 30 + before.min(6) + i32::from(day) - 1;
    from_epoch(date(622, 3, 21), days)
}

/// The number of days of a solar month.
pub(super) fn solar_length(year: i16, month: i8) -> i8 {
    match month {
        1..=6 => 31,
        7..=11 => 30,
        _ if (25 * i32::from(year) + 11).rem_euclid(33) < 8 => 30,
        _ => 29,
    }
}

/// Days from the first day of the calendar to the first of a year.
fn solar_days(year: i16) -> i32 {
    let year = i32::from(year);
    365 * (year - 1) + (8 * year + 21).div_euclid(33)
}

/// The solar year, month and day of a Gregorian day, in the range of the rule.
pub(super) fn to_solar(day: Date) -> Option<(i16, i8, i8)> {
    let mut year = day.year() - 621;
    if solar(year, 1, 1)? > day {
        year -= 1;
    }
    let from = solar(year, 1, 1)?;
    let days = i16::try_from(day.since(from).ok()?.get_days()).ok()?;
    let month = if days < 186 { days / 31 } else { (days - 6) / 30 };
    let first = if days < 186 { month * 31 } else { month * 30 + 6 };
    Some((year, i8::try_from(month + 1).ok()?, i8::try_from(days - first + 1).ok()?))
}

/// The day of a date in the lunar calendar by the tabular rule; `None` if there is no such date.
///
/// In thirty years the 2nd, 5th, 7th, 10th, 13th, 16th, 18th, 21st, 24th, 26th and 29th have a day more, counted from
/// Friday, 16 July 622 (Julian): the "civil" calendar of CLDR (`islamic-civil`). What is observed may differ by a day or
/// two.
pub(super) fn lunar(year: i16, month: i8, day: i8) -> Option<Date> {
    if !(1..=2000).contains(&year) || !(1..=12).contains(&month) || !(1..=30).contains(&day) {
        return None;
    }
    let (year, month) = (i32::from(year), i32::from(month));
    let days = 354 * (year - 1) + (3 + 11 * year).div_euclid(30) + 29 * (month - 1) + month / 2 + i32::from(day) - 1;
    from_epoch(date(622, 7, 19), days)
}

/// The number of days of a lunar month; the last one's thirtieth is there in leap years.
pub(super) fn lunar_length(year: i16, month: i8) -> i8 {
    let is_leap = (11 * i32::from(year) + 14).rem_euclid(30) < 11;
    if month % 2 == 1 || month == 12 && is_leap { 30 } else { 29 }
}

/// The epochs are proleptic Gregorian days.
fn from_epoch(epoch: Date, days: i32) -> Option<Date> {
    let days: Span = Span::new().try_days(days).ok()?;
    epoch.checked_add(days).ok()
}

/// The day behind another; the last day of all stays.
pub(super) fn next(day: Date) -> Date {
    day.checked_add(1.day()).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn solar_years_begin_when_they_do_in_tehran() {
        // From the calendars that Iran published.
        assert_eq!(solar(1403, 12, 30), Some(date(2025, 3, 20)));
        assert_eq!(solar(1404, 1, 1), Some(date(2025, 3, 21)));
        assert_eq!(solar(1399, 12, 30), Some(date(2021, 3, 20)));
        assert_eq!(solar(1403, 5, 2), Some(date(2024, 7, 23)));
        assert_eq!(solar(1357, 11, 22), Some(date(1979, 2, 11)));
        assert_eq!(solar(1402, 12, 30), None);
        assert_eq!(solar(1403, 13, 1), None);
    }

    #[test]
    fn solar_days_go_there_and_back() {
        let mut day = date(2019, 1, 1);
        while day < date(2030, 1, 1) {
            let (year, month, of_month) = to_solar(day).unwrap();
            assert_eq!(solar(year, month, of_month), Some(day));
            day = next(day);
        }
    }

    #[test]
    fn lunar_days_follow_the_table() {
        // CLDR, `islamic-civil`.
        assert_eq!(lunar(1446, 9, 20), Some(date(2025, 3, 20)));
        assert_eq!(lunar(1445, 1, 1), Some(date(2023, 7, 19)));
        assert_eq!(lunar(1, 1, 1), Some(date(622, 7, 19)));
    }
}
