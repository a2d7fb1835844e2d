//! Dates as pages write them, in the languages and calendars of the house.

use super::words;

/// A line with a date is this long at most, in characters, and has so many words; a longer one is prose.
const LINE_CHARS_MAX: usize = 80;
const LINE_WORDS_MAX: usize = 12;
/// Years of the Gregorian calendar, and of the Persian one for the same time.
const YEARS: std::ops::Range<i16> = 1900..2200;
const PERSIAN_YEARS: std::ops::Range<i16> = 1300..1500;

/// Reads a line that is a date and little more: an ISO 8601 day or, where the page has one, instant.
pub(super) fn of_line(line: &str) -> Option<String> {
    let is_short = line.chars().count() <= LINE_CHARS_MAX && line.split_whitespace().count() <= LINE_WORDS_MAX;
    let is_sentence = line.ends_with(['.', '!', '?']) && line.split_whitespace().count() > 5;
    if !is_short || is_sentence {
        return None;
    }
    let date = day_or_instant(line)?;
    strange_words(line).then_some(date)
}

/// Reads the first date of a text.
pub(super) fn day_or_instant(text: &str) -> Option<String> {
    let text: String = text.to_lowercase().chars().map(digit).collect();
    iso(&text).or_else(|| written(&text))
}

/// Brings the date of a page's metadata to ISO 8601, if it can be understood; else it stays as it is.
pub(super) fn normal(date: &str) -> String {
    let date = date.trim();
    let parts: Vec<&str> = date.split(' ').filter(|part| !part.is_empty()).collect();
    match parts.as_slice() {
        [day, time, zone]
            if super::html::is_iso(day) && time.contains(':') && zone.len() == 5 && zone.starts_with(['+', '-']) =>
        {
            format!("{day}T{time}{}:{}", &zone[..3], &zone[3..])
        }
        [day, time] if super::html::is_iso(day) && time.contains(':') => format!("{day}T{time}"),
        _ if super::html::is_iso(date) => date.to_owned(),
        _ => day_or_instant(date).unwrap_or_else(|| date.to_owned()),
    }
}

/// Whether all letters of a line belong to its date: months, days, words such as "published", hours.
fn strange_words(line: &str) -> bool {
    let line: String = line.to_lowercase().chars().map(digit).collect();
    let words = line.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() > 2);
    let strange = words.filter(|word| {
        !is_month(word) && !words::DATE_WORDS.contains(word) && !words::WEEKDAYS.iter().any(|day| word.starts_with(day))
    });
    strange.count() <= 1
}

fn is_month(word: &str) -> bool {
    month_of(word).is_some() || words::PERSIAN_MONTHS.contains(&word)
}

fn month_of(word: &str) -> Option<i8> {
    words::MONTHS.iter().find(|(name, _)| *name == word).map(|month| month.1)
}

/// An instant or a day in ISO 8601, wherever it stands.
fn iso(text: &str) -> Option<String> {
    let word = text
        .split_whitespace()
        .find(|word| word.len() >= 10 && word.is_char_boundary(10) && super::html::is_iso(word))?;
    let upper = word.trim_end_matches([',', ';', ')']).to_uppercase();
    let instant = upper.parse::<jiff::Timestamp>().is_ok();
    Some(if instant { upper } else { word[..10].to_owned() })
}

fn written(text: &str) -> Option<String> {
    let parts: Vec<&str> = text
        .split(|c: char| !c.is_alphanumeric() && c != ':' || matches!(c, '年' | '月' | '日'))
        .map(|part| part.trim_matches(':'))
        .filter(|part| !part.is_empty() && !part.contains(':'))
        .collect();
    let number = |part: &str| {
        let digits = part.trim_end_matches(|c: char| c.is_alphabetic());
        digits.parse::<i16>().ok().filter(|_| part.len() - digits.len() <= 2)
    };
    let numbers: Vec<(usize, i16)> =
        parts.iter().enumerate().filter_map(|(at, part)| Some((at, number(part)?))).collect();
    if let Some(found) = persian(&parts, &numbers) {
        return Some(found);
    }
    let (year_at, year) = *numbers.iter().find(|(_, number)| YEARS.contains(number))?;
    let days: Vec<(usize, i16)> =
        numbers.iter().copied().filter(|(at, number)| *at != year_at && (1..32).contains(number)).collect();
    let (month, day) = match parts.iter().position(|part| month_of(part).is_some()) {
        Some(at) => (month_of(parts[at])?, nearest(&days, at)?),
        None => by_place(year_at, &days)?,
    };
    Some(jiff::civil::Date::new(year, month, i8::try_from(day).ok()?).ok()?.to_string())
}

/// The day stands beside its month, most often before it.
fn nearest(days: &[(usize, i16)], month_at: usize) -> Option<i16> {
    days.iter().min_by_key(|(at, _)| (at.abs_diff(month_at), *at > month_at)).map(|day| day.1)
}

/// Numbers alone: year first, or day, month, year, unless only month, day, year can be meant.
fn by_place(year_at: usize, days: &[(usize, i16)]) -> Option<(i8, i16)> {
    let before: Vec<i16> = days.iter().filter(|(at, _)| *at < year_at).map(|day| day.1).collect();
    let after: Vec<i16> = days.iter().filter(|(at, _)| *at > year_at).map(|day| day.1).collect();
    let (month, day) = match (before.as_slice(), after.as_slice()) {
        ([.., day, month], _) if *month <= 12 => (*month, *day),
        ([.., month, day], _) => (*month, *day),
        (_, [month, day, ..]) => (*month, *day),
        _ => return None,
    };
    Some((i8::try_from(month).ok()?, day))
}

/// A day of the Persian calendar.
fn persian(parts: &[&str], numbers: &[(usize, i16)]) -> Option<String> {
    let (year_at, year) = *numbers.iter().find(|(_, number)| PERSIAN_YEARS.contains(number))?;
    let days: Vec<(usize, i16)> =
        numbers.iter().copied().filter(|(at, number)| *at != year_at && (1..32).contains(number)).collect();
    let named = parts.iter().position(|part| words::PERSIAN_MONTHS.contains(part));
    let (month, day) = match named {
        Some(at) => {
            let month = words::PERSIAN_MONTHS.iter().position(|month| *month == parts[at])?;
            (i16::try_from(month).ok()? + 1, nearest(&days, at)?)
        }
        None => {
            let (month, day) = by_place(year_at, &days)?;
            (i16::from(month), day)
        }
    };
    (1..=12).contains(&month).then(|| from_persian(year, month, day))?
}

/// Counts days from 21 March 1921, the first day of the year 1300, by the 33-year cycle, which agrees with the
/// calendar from 1244 to 1500 AP.
fn from_persian(year: i16, month: i16, day: i16) -> Option<String> {
    let start = jiff::civil::date(1921, 3, 21);
    let years = i32::from(year) - 1300;
    let leaps = (1300..year).filter(|year| matches!(year % 33, 1 | 5 | 9 | 13 | 17 | 22 | 26 | 30)).count();
    let months = i32::from(month) - 1;
    let days = years * 365 + i32::try_from(leaps).ok()? + months * 30 + months.min(6) + i32::from(day) - 1;
    Some(start.checked_add(jiff::Span::new().days(days)).ok()?.to_string())
}

fn digit(c: char) -> char {
    let zero = match c {
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        _ => return c,
    };
    char::from_digit(u32::from(c) - u32::from(zero), 10).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::{normal, of_line};

    #[test]
    fn a_line_that_is_a_date_is_read_in_every_language() {
        for line in [
            "March 3, 2026",
            "Published: 3 March 2026 at 10:30",
            "10:30, 3 Mar 2026",
            "Tue, 03 Mar 2026 08:00:00 GMT",
            "2026-03-03",
            "03.03.2026",
            "3/3/2026",
            "3. März 2026",
            "3 mars 2026",
            "3 de marzo de 2026",
            "3 Mart 2026",
            "3 марта 2026",
            "٣ مارس ٢٠٢٦",
            "3 آذار 2026",
            "۱۲ اسفند ۱۴۰۴",
            "۱۴۰۴/۱۲/۱۲",
            "3 במרץ 2026",
            "2026年3月3日",
            "3 مارچ 2026",
            "March 3rd, 2026",
        ] {
            assert_eq!(of_line(line).as_deref(), Some("2026-03-03"), "{line}");
        }
        assert_eq!(of_line("2026-03-03T10:00:00Z").as_deref(), Some("2026-03-03T10:00:00Z"));
        assert_eq!(normal("2026-03-03 10:00:00 +0330"), "2026-03-03T10:00:00+03:30");
        assert_eq!(normal("Tue, 03 Mar 2026 10:00:00 GMT"), "2026-03-03");
        assert_eq!(of_line("12/31/2026").as_deref(), Some("2026-12-31"));
    }

    #[test]
    fn a_sentence_with_a_date_is_no_date() {
        for line in [
            "The law of March 3, 2026 was repealed by the court.",
            "Budget 2026: what is in it",
            "Storm of 3 March 2026 sinks ferry",
        ] {
            assert_eq!(of_line(line), None, "{line}");
        }
    }
}
