//! Dates as feeds and exports write them, right or wrong.

use jiff::civil::Date;
use jiff::tz::Offset;
use jiff::{Timestamp, ToSpan};

/// No date of a feed is longer; the rest of a longer text is not looked at.
const DATE_CHARS_MAX: usize = 80;

/// Reads a date in any of the forms feeds use: RFC 822 (also asctime and cookie order) or
/// ISO 8601 with W3CDTF's short forms. A date without a zone is UTC.
pub(crate) fn parse(text: &str) -> Option<Timestamp> {
    let text: String = text.trim().chars().take(DATE_CHARS_MAX).collect();
    iso8601(&text).or_else(|| rfc822(&text))
}

/// Reads an RFC 822 date with its usual mistakes: no weekday or a wrong one, full month names,
/// two-digit years, parts in another order, no seconds, no time, no zone, zone names.
///
/// A missing or unknown zone is UTC (RFC 5322 §4.3 says so of unknown names).
pub(crate) fn rfc822(text: &str) -> Option<Timestamp> {
    let mut parts = Parts::default();
    for token in text.split(|c: char| c.is_whitespace() || c == ',').filter(|token| !token.is_empty()) {
        parts.take(token);
    }
    parts.timestamp()
}

/// What the tokens of a date have told so far.
#[derive(Default)]
struct Parts {
    day: Option<i8>,
    month: Option<i8>,
    year: Option<i16>,
    /// Seconds from midnight; 24:00:00 and leap seconds run over into the next minute.
    second: Option<i64>,
    /// Seconds east of UTC.
    zone: Option<i64>,
    is_afternoon: Option<bool>,
}

impl Parts {
    fn take(&mut self, token: &str) {
        let letters: String = token.chars().take_while(|c| c.is_alphabetic()).collect::<String>().to_ascii_lowercase();
        if token.contains(':') && self.second.is_none() && letters.is_empty() && !token.starts_with(['+', '-']) {
            let clock_end = token.find(['+', '-', 'Z', 'z']).unwrap_or(token.len());
            self.second = clock(&token[..clock_end]);
            self.zone = zone(&token[clock_end..]).or(self.zone);
        } else if token.starts_with(['+', '-']) {
            self.zone = zone(token).or(self.zone);
        } else if !letters.is_empty() {
            self.take_word(token, &letters);
        } else if token.contains(['-', '/', '.']) {
            token.split(['-', '/', '.']).filter(|part| !part.is_empty()).for_each(|part| self.take(part));
        } else {
            self.take_number(token);
        }
    }

    fn take_word(&mut self, token: &str, letters: &str) {
        const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
        let start: String = letters.chars().take(3).collect();
        let month = MONTHS.iter().position(|month| *month == start);
        match letters {
            "am" | "pm" => self.is_afternoon = Some(letters == "pm"),
            _ if month.is_some() && self.month.is_none() => {
                self.month = month.map(|at| at as i8 + 1);
                token[letters.len()..]
                    .split(['-', '/', '.'])
                    .filter(|rest| !rest.is_empty())
                    .for_each(|rest| self.take(rest));
            }
            _ if self.zone.is_none() => self.zone = zone(token),
            _ => {}
        }
    }

    fn take_number(&mut self, token: &str) {
        let digits = token.trim_end_matches(|c: char| c.is_alphabetic());
        let Ok(number) = digits.parse::<i16>() else {
            return;
        };
        match digits.len() {
            1 | 2 if self.day.is_none() => self.day = Some(number as i8),
            2 if self.year.is_none() => self.year = Some(full_year(number)),
            // Years counted from 1900, as old servers write them.
            3 if self.year.is_none() => self.year = Some(1900 + number),
            4 if self.year.is_none() => self.year = Some(number),
            _ => {}
        }
    }

    fn timestamp(self) -> Option<Timestamp> {
        let date = Date::new(self.year?, self.month?, self.day?).ok()?;
        let mut second = self.second.unwrap_or(0);
        match self.is_afternoon {
            Some(true) if second < 12 * 3600 => second += 12 * 3600,
            Some(false) if second >= 12 * 3600 => second -= 12 * 3600,
            _ => {}
        }
        instant(date, second * 1000, self.zone.unwrap_or(0))
    }
}

/// Two digits are years from 1970 to 2069 (RFC 5322 §4.3 turns at 50; feeds are younger).
fn full_year(two_digits: i16) -> i16 {
    if two_digits < 70 { 2000 + two_digits } else { 1900 + two_digits }
}

/// Reads `hh:mm` or `hh:mm:ss` to seconds.
fn clock(text: &str) -> Option<i64> {
    Some(clock_millis(text)? / 1000)
}

fn clock_millis(text: &str) -> Option<i64> {
    let mut parts = text.split(':');
    let hour: i64 = parts.next()?.parse().ok()?;
    let minute: i64 = parts.next().unwrap_or("0").parse().ok()?;
    let second: f64 = parts.next().unwrap_or("0").replace(',', ".").parse().ok()?;
    let is_clock = (0..=24).contains(&hour) && (0..=60).contains(&minute) && (0.0..62.0).contains(&second);
    is_clock.then(|| (hour * 60 + minute) * 60_000 + (second * 1000.0) as i64)
}

/// Reads `+0100`, `-05:00`, `Z`, `GMT`, `EST`, `GMT+0100`, … to seconds east of UTC.
fn zone(text: &str) -> Option<i64> {
    let letters: String = text.chars().take_while(|c| c.is_ascii_alphabetic()).collect();
    let base = if letters.is_empty() { 0 } else { named_zone(&letters.to_ascii_uppercase())? };
    let rest = &text[letters.len()..];
    let Some(sign) = rest.chars().next().filter(|c| matches!(c, '+' | '-')) else {
        return (!letters.is_empty()).then_some(base);
    };
    let digits: String = rest.chars().filter(char::is_ascii_digit).take(4).collect();
    let number: i64 = digits.parse().ok()?;
    let (hours, minutes) = if digits.len() > 2 { (number / 100, number % 100) } else { (number, 0) };
    let distance = (hours * 60 + minutes) * 60;
    Some(base + if sign == '-' { -distance } else { distance })
}

fn named_zone(name: &str) -> Option<i64> {
    let hours = match name {
        "UT" | "GMT" | "UTC" | "Z" | "WET" => 0,
        "CET" | "BST" | "MEZ" | "WEST" => 1,
        "CEST" | "EET" | "MESZ" => 2,
        "EEST" | "MSK" | "TRT" => 3,
        "JST" | "KST" => 9,
        "AEST" => 10,
        "AEDT" => 11,
        "AST" | "EDT" => -4,
        "ADT" => -3,
        "EST" | "CDT" | "ET" => -5,
        "CST" | "MDT" | "CT" => -6,
        "MST" | "PDT" | "MT" => -7,
        "PST" | "AKDT" | "PT" => -8,
        "AKST" => -9,
        "HST" => -10,
        "A" => -1,
        "M" => -12,
        "N" => 1,
        "Y" => 12,
        _ => return None,
    };
    Some(hours * 3600)
}

/// Reads ISO 8601: `2003`, `2003-12`, `2003-12-31`, `20031231`, `2003-365`, with or without
/// `T10:14:55.2-08:00`. Shorter forms mean their first instant (W3C NOTE-datetime).
pub(crate) fn iso8601(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    let split = text.find(['T', 't', ' ']);
    let (date, time) = split.map_or((text, ""), |at| (&text[..at], text[at + 1..].trim()));
    let date = iso_date(date)?;
    let clock_end = time.find(|c: char| !c.is_ascii_digit() && !matches!(c, ':' | '.' | ',')).unwrap_or(time.len());
    let (clock, zone_text) = (&time[..clock_end], time[clock_end..].trim());
    let millis = if clock.is_empty() { 0 } else { clock_millis(&with_colons(clock))? };
    instant(date, millis, zone(zone_text).unwrap_or(0))
}

/// Turns `101455` into `10:14:55`.
fn with_colons(clock: &str) -> String {
    if clock.contains(':') || clock.len() < 4 {
        return clock.to_owned();
    }
    let (hour, rest) = clock.split_at(2);
    let (minute, second) = rest.split_at(2);
    if second.is_empty() { format!("{hour}:{minute}") } else { format!("{hour}:{minute}:{second}") }
}

fn iso_date(text: &str) -> Option<Date> {
    if !text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') {
        return None;
    }
    let number = |part: &str| part.parse::<i16>().ok();
    let parts: Vec<&str> = text.split('-').collect();
    match (parts.as_slice(), text.len()) {
        ([year], 4) => Date::new(number(year)?, 1, 1).ok(),
        ([all], 8) => Date::new(number(&all[..4])?, number(&all[4..6])? as i8, number(&all[6..])? as i8).ok(),
        ([all], 7) => ordinal(number(&all[..4])?, number(&all[4..])?),
        ([all], 6) => {
            Date::new(full_year(number(&all[..2])?), number(&all[2..4])? as i8, number(&all[4..])? as i8).ok()
        }
        ([year, day], _) if year.len() == 4 && day.len() == 3 => ordinal(number(year)?, number(day)?),
        ([year, month], _) if year.len() == 4 => Date::new(number(year)?, number(month)? as i8, 1).ok(),
        ([year, month, day], _) if year.len() == 4 => {
            Date::new(number(year)?, number(month)? as i8, number(day)? as i8).ok()
        }
        ([year, month, day], 8) => Date::new(full_year(number(year)?), number(month)? as i8, number(day)? as i8).ok(),
        _ => None,
    }
}

fn ordinal(year: i16, day: i16) -> Option<Date> {
    let first = Date::new(year, 1, 1).ok()?;
    let is_day = day >= 1 && day <= first.days_in_year();
    if is_day { first.checked_add((i64::from(day) - 1).days()).ok() } else { None }
}

fn instant(date: Date, millis: i64, zone_seconds: i64) -> Option<Timestamp> {
    let midnight = Offset::UTC.to_timestamp(date.at(0, 0, 0, 0)).ok()?;
    midnight.checked_add((millis - zone_seconds * 1000).milliseconds()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(input: &str, expected: &str) {
        let found = parse(input).map(|at| at.to_string()).unwrap_or_default();
        assert_eq!(found, expected, "{input}");
    }

    #[test]
    fn rfc_822_and_its_mistakes() {
        check("Thu, 01 Jan 2004 19:48:21 GMT", "2004-01-01T19:48:21Z");
        check("Thu, 01 Jan 04 19:48:21 GMT", "2004-01-01T19:48:21Z");
        check("Thu, 01 Jan 2004 19:48:21 -0500", "2004-01-02T00:48:21Z");
        check("Thu, 01 Jan 2004 19:48 EST", "2004-01-02T00:48:00Z");
        check("01 Jan 2004", "2004-01-01T00:00:00Z");
        check("Thu, 1 January 2004 7:48:21 PM +0100", "2004-01-01T18:48:21Z");
        check("Thursday, 01-Jan-04 19:48:21 GMT", "2004-01-01T19:48:21Z");
        check("Thu Jan  1 19:48:21 2004", "2004-01-01T19:48:21Z");
        check("Fri, 31 Dec 1999 23:59:60 GMT", "2000-01-01T00:00:00Z");
        check("Thu, 31 Jun 2004 19:48:21 GMT", "");
        check("Thu, 01 Jan 2004 19:48:21 GMT+02:00", "2004-01-01T17:48:21Z");
        check("nonsense", "");
        check("", "");
    }

    #[test]
    fn iso_8601_and_its_short_forms() {
        check("2003-12-31T10:14:55Z", "2003-12-31T10:14:55Z");
        check("2003-12-31T10:14:55.12-08:00", "2003-12-31T18:14:55.12Z");
        check("2003-12-31T10:14+0100", "2003-12-31T09:14:00Z");
        check("2003-12-31 10:14:55", "2003-12-31T10:14:55Z");
        check("20031231T101455Z", "2003-12-31T10:14:55Z");
        check("2003-12", "2003-12-01T00:00:00Z");
        check("2003", "2003-01-01T00:00:00Z");
        check("2003-335", "2003-12-01T00:00:00Z");
        check("2003-12-32", "");
        check("2003-13-01", "");
    }
}
