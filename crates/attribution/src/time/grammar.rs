//! How words of time stand together.

use jiff::civil::{Date, DateTime, Time as Clock};
use jiff::tz::{Offset, TimeZone};
use jiff::{ToSpan, ZonedDateTime};

use super::lex::{Kind, Lex, UNITS};
use super::resolve::{self, Calendar, Days, Lean};
use super::{Doubt, Precision, Time, When};
use crate::segment::Text;
use crate::statement::Span;

/// The words of a text with what they are seen from.
pub(super) struct Grammar<'l> {
    lexes: &'l [Lex],
    published: Option<&'l ZonedDateTime>,
    is_persian: bool,
    is_arabic: bool,
    is_english: bool,
    /// Whether a month stands before its day in digits: `None` where nobody knows.
    is_month_first: Option<bool>,
}

/// An hour with the zone that the words give it.
struct Hour {
    end: usize,
    clock: Clock,
    zone: Option<TimeZone>,
    doubt: Option<Doubt>,
    /// Whether the words leave no doubt that it is an hour.
    is_sure: bool,
}

/// So far back a word is looked for that tells of the future.
const LEAN_MAX: usize = 8;

impl<'l> Grammar<'l> {
    pub(super) fn new(
        lexes: &'l [Lex],
        published: Option<&'l ZonedDateTime>,
        language: &str,
        region: &str,
    ) -> Grammar<'l> {
        let is = |tag: &str| language.get(..2).is_some_and(|language| language.eq_ignore_ascii_case(tag));
        let is_month_first = match region.to_ascii_uppercase().as_str() {
            _ if !is("en") => Some(false),
            "" => None,
            region => Some(matches!(region, "US" | "PH")),
        };
        Grammar { lexes, published, is_persian: is("fa"), is_arabic: is("ar"), is_english: is("en"), is_month_first }
    }

    pub(super) fn find(&self, text: &Text) -> Vec<Time> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < self.lexes.len() {
            match self.expression(at) {
                Some((end, when)) if end > at && when.start < when.end => {
                    let (start, stop) = text.span(&(self.lexes[at].start..self.lexes[end - 1].end));
                    found.push(Time { span: Span { start, end: stop }, when });
                    at = end;
                }
                _ => at += 1,
            }
        }
        found
    }

    fn is(&self, at: usize, kind: Kind) -> Option<i8> {
        self.lexes.get(at)?.meanings.iter().find(|meaning| meaning.kind == kind).map(|meaning| meaning.value)
    }

    fn has(&self, at: usize, kind: Kind) -> bool {
        self.is(at, kind).is_some()
    }

    fn is_mark(&self, at: usize, mark: char) -> bool {
        self.lexes.get(at).is_some_and(|lex| lex.mark == Some(mark))
    }

    fn skip(&self, at: usize, kind: Kind) -> usize {
        if self.has(at, kind) { at + 1 } else { at }
    }

    fn skip_comma(&self, at: usize) -> usize {
        if self.is_mark(at, ',') || self.is_mark(at, '،') { at + 1 } else { at }
    }

    /// A whole number of one to two digits that can be a day.
    fn day_number(&self, at: usize) -> Option<i8> {
        let number = self.lexes.get(at)?.number.as_ref()?;
        (1..=31).contains(&number.value).then(|| i8::try_from(number.value).ok()).flatten()
    }

    fn year_number(&self, at: usize) -> Option<i16> {
        let number = self.lexes.get(at)?.number.as_ref()?;
        (number.digits == 4 && (1000..=2200).contains(&number.value))
            .then(|| i16::try_from(number.value).ok())
            .flatten()
    }

    fn today(&self) -> Option<Date> {
        self.published.map(ZonedDateTime::date)
    }

    /// Whether words before in the sentence tell of the future.
    fn lean(&self, at: usize) -> Lean {
        let before = (at.saturating_sub(LEAN_MAX)..at).rev();
        let same = before.take_while(|at| !['.', '!', '?', '؟', '۔'].iter().any(|stop| self.is_mark(*at, *stop)));
        if same.into_iter().any(|at| self.has(at, Kind::Future)) { Lean::Future } else { Lean::Past }
    }

    /// A day with an hour, an hour with a day, or one of them.
    fn expression(&self, at: usize) -> Option<(usize, When)> {
        if let Some((end, days)) = self.days(at) {
            if days.precision == Precision::Day {
                let next = self.skip_comma(end);
                if let Some(hour) = self.hour(next).filter(|hour| hour.is_sure) {
                    return Some((hour.end, self.minute(&days, &hour)));
                }
            }
            return Some((end, self.whole(&days)));
        }
        if let Some(found) = self.hours_ago(at) {
            return Some(found);
        }
        let hour = self.hour(at)?;
        let next = self.skip_comma(hour.end);
        let next = self.skip(next, Kind::On);
        if let Some((end, days)) = self.days(next).filter(|(_, days)| days.precision == Precision::Day) {
            return Some((end, self.minute(&days, &hour)));
        }
        if !hour.is_sure {
            return None;
        }
        let today = Days::day(self.today()?);
        Some((hour.end, self.minute(&today, &hour)))
    }

    fn zone(&self) -> TimeZone {
        self.published.map_or(TimeZone::UTC, |published| published.time_zone().clone())
    }

    fn whole(&self, days: &Days) -> When {
        let midnight = |day: Date| day.to_datetime(Clock::midnight());
        When {
            start: midnight(days.start),
            end: midnight(days.end),
            precision: days.precision,
            zone: self.zone(),
            doubt: days.doubt,
        }
    }

    fn minute(&self, days: &Days, hour: &Hour) -> When {
        let start = days.start.to_datetime(hour.clock);
        let zone = hour.zone.clone().unwrap_or_else(|| self.zone());
        self.moment(start, zone, days.doubt.or(hour.doubt))
    }

    fn moment(&self, start: DateTime, zone: TimeZone, doubt: Option<Doubt>) -> When {
        let end = start.checked_add(1.minute()).unwrap_or(start);
        When { start, end, precision: Precision::Minute, zone, doubt }
    }

    /// Days, in whatever words; the first form that fits wins.
    fn days(&self, at: usize) -> Option<(usize, Days)> {
        self.digits(at)
            .or_else(|| self.vague(at))
            .or_else(|| self.weekday(at))
            .or_else(|| self.date(at))
            .or_else(|| self.shifted(at))
            .or_else(|| self.ago(at))
            .or_else(|| self.neighbour(at))
            .or_else(|| self.year(at))
    }

    /// "early March", "the end of last year", "in the middle of": what follows, about.
    fn vague(&self, at: usize) -> Option<(usize, Days)> {
        let early = self.skip(at, Kind::The);
        if !self.has(early, Kind::Early) {
            return None;
        }
        let next = if self.has(early + 1, Kind::In) && self.is_english { early + 2 } else { early + 1 };
        let (end, days) = self
            .date(next)
            .or_else(|| self.neighbour(next))
            .or_else(|| self.bare_month(next))
            .or_else(|| self.bare_year(next))?;
        (days.precision > Precision::Day).then(|| (end, days.about()))
    }

    /// "yesterday", "tomorrow morning".
    fn shifted(&self, at: usize) -> Option<(usize, Days)> {
        let days = self.is(at, Kind::Shift)?;
        let end = self.skip(at + 1, Kind::Part);
        Some((end, Days::day(resolve::shift(self.today()?, i32::from(days))?)))
    }

    /// "last Wednesday night", "الأربعاء الماضي", "Wednesday, 20 March 2024".
    fn weekday(&self, at: usize) -> Option<(usize, Days)> {
        let (lean, mut next) = self.leaning(at);
        next = self.skip(next, Kind::Day);
        let weekday = self.is(next, Kind::Weekday)?;
        if self.is_english && !self.lexes[next].is_capital {
            return None;
        }
        next += 1;
        let (behind, after) = self.leaning(next);
        let is_behind = behind.is_some() && lean.is_none() && !self.is_english;
        let lean = if is_behind { behind } else { lean };
        let mut end = if is_behind { after } else { next };
        end = self.skip(end, Kind::Part);
        if let Some((end, days)) = self.date(self.skip_comma(end)).filter(|(_, days)| days.precision == Precision::Day)
        {
            return Some((end, days));
        }
        let lean = lean.unwrap_or_else(|| self.lean(at));
        Some((end, resolve::weekday(self.today()?, weekday, lean)?))
    }

    /// A word that points back or ahead, if one stands here, and what stands behind it.
    fn leaning(&self, at: usize) -> (Option<Lean>, usize) {
        if self.has(at, Kind::Last) {
            (Some(Lean::Before), at + 1)
        } else if self.has(at, Kind::Next) {
            (Some(Lean::After), at + 1)
        } else if self.has(at, Kind::This) {
            (Some(Lean::Future), at + 1)
        } else {
            (None, at)
        }
    }

    /// A month's name in one of the calendars.
    fn month(&self, at: usize) -> Option<(i8, Calendar, usize)> {
        let kinds =
            [(Kind::Month, Calendar::Gregorian), (Kind::Solar, Calendar::Solar), (Kind::Lunar, Calendar::Lunar)];
        let (month, calendar) = kinds.into_iter().find_map(|(kind, calendar)| Some((self.is(at, kind)?, calendar)))?;
        if self.is_english && !self.lexes[at].is_capital {
            return None;
        }
        // "آذار/مارس": both names of one month.
        let is_twice = self.is_mark(at + 1, '/') && self.is(at + 2, Kind::Month) == Some(month);
        Some((month, calendar, if is_twice { at + 3 } else { at + 1 }))
    }

    /// "March 20, 2024", "20 March", "20 марта 2024 года", "March 2024", "last March"; a month alone behind "in".
    fn date(&self, at: usize) -> Option<(usize, Days)> {
        if let Some(day) = self.day_number(self.skip(at, Kind::The)) {
            let of = self.skip(self.skip(at, Kind::The) + 1, Kind::Of);
            let (month, calendar, end) = self.month(of)?;
            return self.with_year(at, end, month, Some(day), calendar);
        }
        let (lean, start) = self.leaning(at);
        let (month, calendar, end) = self.month(start)?;
        if let Some(lean) = lean.filter(|lean| *lean != Lean::Future || self.is_english) {
            let lean = if lean == Lean::Future { Lean::Past } else { lean };
            return Some((end, resolve::without_year(self.today()?, month, None, calendar, lean)?));
        }
        if let Some(day) = self.day_number(end).filter(|_| self.is_english) {
            return self.with_year(at, end + 1, month, Some(day), calendar);
        }
        let (behind, after) = self.leaning(end);
        if let Some(lean) = behind.filter(|_| !self.is_english) {
            return Some((after, resolve::without_year(self.today()?, month, None, calendar, lean)?));
        }
        let year = self.skip(self.skip_comma(end), Kind::Year);
        let has_year = self.year_number(year).is_some();
        let is_told = at > 0 && self.has(at - 1, Kind::In) && calendar == Calendar::Gregorian;
        (has_year || is_told).then(|| self.with_year(at, end, month, None, calendar)).flatten()
    }

    /// "late 2019".
    fn bare_year(&self, at: usize) -> Option<(usize, Days)> {
        let plain = || Some((at + 1, resolve::whole_year(self.year_number(at)?, Calendar::Gregorian)?));
        self.year(at).or_else(|| if self.is_english { plain() } else { None })
    }

    fn bare_month(&self, at: usize) -> Option<(usize, Days)> {
        let (month, calendar, end) = self.month(at)?;
        Some((end, resolve::without_year(self.today()?, month, None, calendar, self.lean(at))?))
    }

    fn with_year(
        &self,
        at: usize,
        end: usize,
        month: i8,
        day: Option<i8>,
        calendar: Calendar,
    ) -> Option<(usize, Days)> {
        let year_at = self.skip(self.skip_comma(end), Kind::Year);
        if let Some(year) = self.year_number(year_at) {
            let end = self.behind_year(year_at + 1);
            let days = match day {
                Some(day) => resolve::day(year, month, day, calendar)?,
                None => resolve::month(year, month, calendar)?,
            };
            return Some((end, days));
        }
        let lean = self.lean(at);
        Some((end, resolve::without_year(self.today()?, month, day, calendar, lean)?))
    }

    /// "года", "г.", "هـ", "قمری": what stands behind a year and is part of it.
    fn behind_year(&self, at: usize) -> usize {
        let is_marked = [Kind::LunarMark, Kind::SolarMark, Kind::JalaliMark].iter().any(|kind| self.has(at, *kind));
        if is_marked || self.has(at, Kind::Year) && !self.is_persian && !self.is_arabic { at + 1 } else { at }
    }

    /// "two days ago", "قبل يومين", "неделю назад".
    fn ago(&self, at: usize) -> Option<(usize, Days)> {
        let (end, unit, number) = self.count_ago(at)?;
        let today = self.today()?;
        let calendar = if self.is_persian { Calendar::Solar } else { Calendar::Gregorian };
        let days = match unit {
            "day" => resolve::unit(today, "day", -number, calendar)?,
            "week" => resolve::unit(today, "day", number.checked_mul(-7)?, calendar)?.about(),
            "month" | "year" => resolve::unit(today, unit, -number, calendar)?.about(),
            _ => return None,
        };
        Some((end, days))
    }

    fn hours_ago(&self, at: usize) -> Option<(usize, When)> {
        let (end, unit, number) = self.count_ago(at)?;
        let start = resolve::hours_before(self.published?.datetime(), number).filter(|_| unit == "hour")?;
        Some((end, self.moment(start, self.zone(), Some(Doubt::Approximate))))
    }

    fn count_ago(&self, at: usize) -> Option<(usize, &'static str, i32)> {
        // In Arabic the word stands before.
        let start = if self.is_arabic { at + 1 } else { at };
        if self.is_arabic && !self.has(at, Kind::Ago) {
            return None;
        }
        let unit = |value: i8| usize::try_from(value).ok().and_then(|value| UNITS.get(value)).copied();
        let (end, unit, number) = if let Some(two) = self.is(start, Kind::Two) {
            (start + 1, unit(two)?, 2)
        } else if let Some(number) = self.count(start) {
            (start + 2, unit(self.is(start + 1, Kind::Unit)?)?, number)
        } else if !self.is_english && !self.is_persian {
            (start + 1, unit(self.is(start, Kind::Unit)?)?, 1)
        } else {
            return None;
        };
        if self.is_arabic {
            return Some((end, unit, number));
        }
        self.has(end, Kind::Ago).then_some((end + 1, unit, number))
    }

    fn count(&self, at: usize) -> Option<i32> {
        let written =
            self.lexes.get(at)?.number.as_ref().map(|number| number.value).filter(|value| (1..1000).contains(value));
        written.or_else(|| self.is(at, Kind::Number).map(i32::from))
    }

    /// "last week", "الشهر الماضي", "в прошлом году".
    fn neighbour(&self, at: usize) -> Option<(usize, Days)> {
        let (lean, next) = self.leaning(at);
        let unit_at = |at: usize| {
            let unit = usize::try_from(self.is(at, Kind::Unit)?).ok()?;
            UNITS.get(unit).copied().filter(|unit| !matches!(*unit, "hour" | "day"))
        };
        let (end, lean, unit) = match lean {
            Some(lean) => (next + 1, lean, unit_at(next)?),
            None => {
                let unit = unit_at(at).filter(|_| !self.is_english)?;
                let (lean, end) = self.leaning(at + 1);
                (end, lean?, unit)
            }
        };
        let number = match lean {
            Lean::Before => -1,
            Lean::After => 1,
            Lean::Past | Lean::Future => 0,
        };
        let calendar = if self.is_persian { Calendar::Solar } else { Calendar::Gregorian };
        Some((end, resolve::unit(self.today()?, unit, number, calendar)?))
    }

    /// "in 2019", "в 2019 году", "سال ۱۴۰۳".
    fn year(&self, at: usize) -> Option<(usize, Days)> {
        let is_named = self.has(at, Kind::Year);
        let number = if is_named { at + 1 } else { at };
        let year = self.year_number(number)?;
        let is_followed = self.has(number + 1, Kind::Year);
        let is_behind_in = at > 0 && self.has(at - 1, Kind::In);
        let end = self.behind_year(number + 1);
        let calendar = if (self.has(number + 1, Kind::LunarMark) || self.is_arabic) && (1200..1600).contains(&year) {
            Calendar::Lunar
        } else if self.is_persian && (1200..1600).contains(&year) {
            Calendar::Solar
        } else {
            Calendar::Gregorian
        };
        let is_year = calendar != Calendar::Gregorian || (1800..=2100).contains(&year);
        let is_told = is_named || is_followed || is_behind_in;
        (is_year && is_told).then(|| Some((end, resolve::whole_year(year, calendar)?))).flatten()
    }

    /// "2024-03-20", "20.03.2024", "۱۴۰۳/۵/۲", "3/20/2024".
    fn digits(&self, at: usize) -> Option<(usize, Days)> {
        let number =
            |at: usize| self.lexes.get(at).and_then(|lex| lex.number.as_ref()).filter(|number| number.value >= 0);
        let (parts, sizes, end, mark) = if let Some(first) = number(at) {
            let mark =
                ['/', '-'].into_iter().find(|mark| self.is_mark(at + 1, *mark) && self.is_mark(at + 3, *mark))?;
            let (second, third) = (number(at + 2)?, number(at + 4)?);
            ([first.value, second.value, third.value], [first.digits, third.digits], at + 5, mark)
        } else {
            let raw = &self.lexes.get(at)?.number.as_ref()?.raw;
            let pieces: Vec<&str> = raw.split('.').collect();
            let [first, second, third] = pieces.as_slice() else { return None };
            let values = [first.parse().ok()?, second.parse().ok()?, third.parse().ok()?];
            (values, [first.len(), third.len()], at + 1, '.')
        };
        let small = |value: i32| i8::try_from(value).ok();
        let days = if sizes[0] == 4 {
            self.numbered(i16::try_from(parts[0]).ok()?, small(parts[1])?, small(parts[2])?, end)?
        } else if sizes[1] == 4 && mark != '-' {
            let (first, second) = (small(parts[0])?, small(parts[1])?);
            let is_month_first = match (first > 12, second > 12) {
                (true, _) => false,
                (_, true) => true,
                _ if first == second => false,
                _ => self.is_month_first?,
            };
            let (month, day) = if is_month_first { (first, second) } else { (second, first) };
            self.numbered(i16::try_from(parts[2]).ok()?, month, day, end)?
        } else {
            return None;
        };
        Some((self.behind_year(end), days))
    }

    fn numbered(&self, year: i16, month: i8, day: i8, end: usize) -> Option<Days> {
        let calendar = if !(1200..1600).contains(&year) {
            Calendar::Gregorian
        } else if self.has(end, Kind::LunarMark) || self.is_arabic {
            Calendar::Lunar
        } else if self.is_persian {
            Calendar::Solar
        } else {
            return None;
        };
        resolve::day(year, month, day, calendar)
    }

    /// "at 12:30 p.m. local time in Moscow", "الساعة 5 مساء بتوقيت موسكو", "0930 GMT".
    fn hour(&self, at: usize) -> Option<Hour> {
        let about = self.skip(at, Kind::At);
        let start = self.skip(about, Kind::Near);
        let is_announced = start > at;
        let doubt = (start > about).then_some(Doubt::Approximate);
        if self.has(start, Kind::Noon) {
            let (end, zone) = self.zone_at(start + 1);
            return Some(Hour { end, clock: jiff::civil::time(12, 0, 0, 0), zone, doubt, is_sure: true });
        }
        let raw = &self.lexes.get(start)?.number.as_ref()?.raw;
        let (hours, minutes, mut half, has_minutes) = read_clock(raw)?;
        let mut end = start + 1;
        let has_hour_word = self.has(end, Kind::Hour);
        if has_hour_word {
            end += 1;
        }
        if half.is_none() {
            half = if self.has(end, Kind::Am) { Some(false) } else { self.has(end, Kind::Pm).then_some(true) };
            end += usize::from(half.is_some());
        }
        let (end, zone) = self.zone_at(end);
        let has_zone = zone.is_some() || self.has(end.saturating_sub(1), Kind::Local);
        let is_four = raw.len() == 4 && raw.bytes().all(|byte| byte.is_ascii_digit());
        if is_four && !has_zone
            || !has_minutes
                && half.is_none()
                && !has_hour_word
                && !(is_announced && (self.is_arabic || self.is_persian))
        {
            return None;
        }
        // "12.30" is a number unless something says that it is an hour.
        let is_dotted = raw.contains('.') && half.is_none() && !has_zone && !is_announced;
        let hours = match half {
            Some(true) if hours < 12 => hours + 12,
            Some(false) if hours == 12 => 0,
            _ => hours,
        };
        let clock = Clock::new(hours, minutes, 0, 0).ok()?;
        let is_sure = half.is_some() || has_zone || is_announced || has_hour_word;
        (!is_dotted).then_some(Hour { end, clock, zone, doubt, is_sure })
    }

    /// The zone behind an hour, and where it ends.
    fn zone_at(&self, at: usize) -> (usize, Option<TimeZone>) {
        let city = |at: usize| self.lexes.get(at).and_then(|lex| lex.zone).and_then(to_zone);
        let none = (at, None);
        let open = if self.is_mark(at, '(') { at + 1 } else { at };
        let local = self.skip(open, Kind::Local);
        if local > open {
            // "local time in Moscow", "local time (0930 GMT)".
            let inside = self.skip(local, Kind::In);
            return match city(inside).filter(|_| inside > local) {
                Some(zone) => (inside + 1, Some(zone)),
                None => (local, None),
            };
        }
        if self.has(open, Kind::By) {
            return match city(open + 1) {
                Some(zone) => (self.skip(open + 2, Kind::ZoneTime), Some(zone)),
                None => none,
            };
        }
        let is_sign = self.lexes.get(open).and_then(|lex| lex.zone).is_some_and(|zone| !zone.contains('/'));
        match city(open) {
            Some(zone) if is_sign || self.has(open + 1, Kind::ZoneTime) => {
                let end = self.skip(open + 1, Kind::ZoneTime);
                (if open > at && self.is_mark(end, ')') { end + 1 } else { end }, Some(zone))
            }
            _ => none,
        }
    }
}

/// A zone from its name or its offset ("+03:00"); `None` if the machine does not know it.
fn to_zone(name: &str) -> Option<TimeZone> {
    if name == "UTC" {
        return Some(TimeZone::UTC);
    }
    let Some(hours) = name.strip_suffix(":00") else { return TimeZone::get(name).ok() };
    let hours: i8 = hours.parse().ok()?;
    Offset::from_hours(hours).ok().map(TimeZone::fixed)
}

/// Reads "12:30", "12.30pm", "5am", "0930", "5": hours, minutes, whether after noon, whether minutes are told.
fn read_clock(raw: &str) -> Option<(i8, i8, Option<bool>, bool)> {
    let (digits, half) = match (raw.strip_suffix("am"), raw.strip_suffix("pm")) {
        (Some(digits), _) => (digits, Some(false)),
        (_, Some(digits)) => (digits, Some(true)),
        _ => (raw, None),
    };
    let (hours, minutes) = match digits.split_once([':', '.']) {
        Some((hours, minutes)) => (hours, Some(minutes)),
        None if digits.len() == 4 => digits.split_at_checked(2).map(|(hours, minutes)| (hours, Some(minutes)))?,
        None => (digits, None),
    };
    let is_short = |digits: &str| (1..=2).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    if !is_short(hours) || minutes.is_some_and(|minutes| minutes.len() != 2 || !is_short(minutes)) {
        return None;
    }
    let hours: i8 = hours.parse().ok()?;
    let value: i8 = minutes.map_or(Some(0), |minutes| minutes.parse().ok())?;
    (hours < 24 && value < 60).then_some((hours, value, half, minutes.is_some()))
}
