//! Dates, times and numbers, as a language writes them (CLDR, through ICU4X).

use std::fmt;
use std::sync::Arc;

use icu::calendar::week::WeekInformation;
use icu::calendar::{Date, Iso};
use icu::datetime::fieldsets::{E, M, MD, T, YM, YMD, YMDE};
use icu::datetime::options::Alignment;
use icu::datetime::{DateTimeFormatter, DateTimeFormatterPreferences, NoCalendarFormatter};
use icu::decimal::DecimalFormatter;
use icu::locale::Locale;
use icu::time::Time;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp, ZonedDateTime, civil};

use crate::calendar::Calendar;
use crate::digits::Digits;
use crate::{Language, Texts, relative};

/// How one edition writes dates and numbers: its language, calendar, digits and time zone. Cheap to clone; made once and
/// kept, for making one loads patterns.
#[derive(Clone)]
pub struct Formats {
    language: Language,
    calendar: Calendar,
    digits: Digits,
    zone: TimeZone,
    texts: Texts,
    loaded: Arc<Loaded>,
}

struct Loaded {
    day: DateTimeFormatter<YMD>,
    day_of_year: DateTimeFormatter<MD>,
    weekday_date: DateTimeFormatter<YMDE>,
    weekday: DateTimeFormatter<E>,
    month: DateTimeFormatter<YM>,
    month_name: DateTimeFormatter<M>,
    gregorian_month: DateTimeFormatter<YM>,
    time: NoCalendarFormatter<T>,
    time_by_habit: NoCalendarFormatter<T>,
    decimal: DecimalFormatter,
}

impl Formats {
    /// The usual calendar and digits of a language.
    pub fn for_language(language: &Language, zone: TimeZone) -> Self {
        Self::new(language, Calendar::usual_for(language), Digits::usual_for(language), zone)
    }

    /// A calendar and digits of the newsroom's choice.
    pub fn new(language: &Language, calendar: Calendar, digits: Digits, zone: TimeZone) -> Self {
        Self {
            texts: Texts::with_digits(language, digits),
            loaded: Arc::new(Loaded::new(language, calendar, digits)),
            language: language.clone(),
            calendar,
            digits,
            zone,
        }
    }

    /// The language.
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// The calendar that days are shown in.
    pub fn calendar(&self) -> Calendar {
        self.calendar
    }

    /// The digits.
    pub fn digits(&self) -> Digits {
        self.digits
    }

    /// The time zone.
    pub fn zone(&self) -> &TimeZone {
        &self.zone
    }

    /// The interface texts of the same language, with the same digits.
    pub fn texts(&self) -> &Texts {
        &self.texts
    }

    /// "14 May 2026", "۲۴ اردیبهشت ۱۴۰۵".
    pub fn date_long(&self, at: Timestamp) -> String {
        self.day(self.at(at).date())
    }

    /// A day by itself, as for the archive of a day (its address is Gregorian, what is shown is not).
    pub fn day(&self, day: civil::Date) -> String {
        self.loaded.day.format(&to_iso(day)).to_string()
    }

    /// "14 May": day and month, where the year is plain from what stands round it.
    pub fn date_short(&self, at: Timestamp) -> String {
        self.loaded.day_of_year.format(&to_iso(self.at(at).date())).to_string()
    }

    /// "14 May" in the year that `now` is in, by the calendar shown, and "14 May 2025" in any other.
    pub fn date_by_year(&self, at: Timestamp, now: Timestamp) -> String {
        if self.same_year(at, now) { self.date_short(at) } else { self.date_long(at) }
    }

    /// "18:46" on the day that `now` is in, "14 May" in the same year, "14 May 2025" in any other.
    pub fn time_or_date(&self, at: Timestamp, now: Timestamp) -> String {
        if self.is_same_day(at, now) { self.time(at) } else { self.date_by_year(at, now) }
    }

    /// Whether two instants are on one day in the zone.
    pub fn is_same_day(&self, one: Timestamp, other: Timestamp) -> bool {
        self.at(one).date() == self.at(other).date()
    }

    /// When the day that `now` is in ends, and with it what is said of today and of this year.
    pub fn next_day_at(&self, now: Timestamp) -> Timestamp {
        let tomorrow = self.at(now).date().saturating_add(Span::new().days(1));
        self.zone.to_timestamp(tomorrow.to_datetime(civil::Time::midnight())).unwrap_or(Timestamp::MAX)
    }

    /// "14 May 2026, 06:58".
    pub fn date_time(&self, at: Timestamp) -> String {
        self.join_date_and_time(self.date_long(at), at)
    }

    /// "14 May, 16:40", and with the year if that is not the year of `now`.
    pub fn date_time_by_year(&self, at: Timestamp, now: Timestamp) -> String {
        self.join_date_and_time(self.date_by_year(at, now), at)
    }

    /// "18:00", "06:58": twenty-four hours, two figures each (design system §13), in every language.
    pub fn time(&self, at: Timestamp) -> String {
        self.loaded.time.format(&to_time(&self.at(at))).to_string()
    }

    /// The time as CLDR writes it in the language: "6:00 PM" in American English, "۶:۵۸" in Persian.
    pub fn time_by_habit(&self, at: Timestamp) -> String {
        self.loaded.time_by_habit.format(&to_time(&self.at(at))).to_string()
    }

    /// "May 2026": a month of the Gregorian calendar, as archives have it in their addresses; `month` from 1 to 12.
    /// Returns only the year if there is no such month.
    pub fn month_year(&self, year: i16, month: i8) -> String {
        match civil::Date::new(year, month, 1) {
            Ok(first) => self.loaded.gregorian_month.format(&to_iso(first)).to_string(),
            Err(_) => self.year(year),
        }
    }

    /// The month in which something happened, in the calendar shown: "اردیبهشت ۱۴۰۵".
    pub fn month_of(&self, at: Timestamp) -> String {
        let day = to_iso(self.at(at).date());
        if self.calendar == Calendar::Persian {
            // CLDR has no pattern for this calendar, and falls back to one that puts the year first.
            let year = self.digits.write(&self.year_month_day(at).0.to_string());
            return format!("{} {year}", self.loaded.month_name.format(&day));
        }
        self.loaded.month.format(&day).to_string()
    }

    /// A Gregorian year in the language's digits, ungrouped.
    pub fn year(&self, year: i16) -> String {
        self.digits.write(&year.to_string())
    }

    /// "Thursday 14 May 2026", "Donnerstag, 14. Mai 2026".
    pub fn weekday_date(&self, at: Timestamp) -> String {
        if self.language.primary() == "en" && self.language.region().as_deref() != Some("US") {
            // No comma: the masthead of the design, where CLDR 48 has one.
            return format!("{} {}", self.weekday(at), self.date_long(at));
        }
        self.loaded.weekday_date.format(&to_iso(self.at(at).date())).to_string()
    }

    /// "Thursday".
    pub fn weekday(&self, at: Timestamp) -> String {
        self.loaded.weekday.format(&to_iso(self.at(at).date())).to_string()
    }

    /// The day on which a week begins where the language is at home (CLDR, `weekData`).
    pub fn first_weekday(&self) -> civil::Weekday {
        let week = WeekInformation::try_new((&locale(&self.language, "")).into())
            .expect("compiled data hold the whole world, to which every region falls back");
        civil::Weekday::from_monday_one_offset(week.first_weekday as i8).expect("both count from Monday, the first")
    }

    /// "4 minutes ago", "yesterday", "in 2 hours"; a date when it is further away than a week.
    pub fn relative(&self, then: Timestamp, now: Timestamp) -> String {
        relative::write(self, then, now)
    }

    /// A whole number with digits and grouping of the language.
    pub fn number(&self, number: i64) -> String {
        self.loaded.decimal.format(&number.into()).to_string()
    }

    /// The instant for `datetime` and structured data: Gregorian, ISO 8601, Latin digits, whole seconds, with the zone's
    /// offset ("2026-05-14T06:58:00+03:30").
    pub fn iso(&self, at: Timestamp) -> String {
        self.at(at).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
    }

    /// The instant on this edition's clock.
    pub fn at(&self, at: Timestamp) -> ZonedDateTime {
        at.to_zoned_datetime(self.zone.clone())
    }

    /// Year, month and day in the calendar shown; a leap month of the Hebrew calendar counts as a month of its own.
    pub fn year_month_day(&self, at: Timestamp) -> (i32, u8, u8) {
        let calendar = self.loaded.day.calendar();
        let date = to_iso(self.at(at).date()).to_calendar(calendar);
        (date.year().era_year_or_related_iso(), date.month().ordinal, date.day_of_month().0)
    }

    /// The first and the last day of the month in which a day lies, in the calendar shown.
    pub fn month_around(&self, day: civil::Date) -> (civil::Date, civil::Date) {
        let calendar = self.loaded.day.calendar();
        let place = |day: civil::Date| {
            let date = to_iso(day).to_calendar(calendar);
            (date.month().ordinal, date.day_of_month().0)
        };
        let (month, number) = place(day);
        let first = day.saturating_sub(Span::new().days(i64::from(number) - 1));
        let mut last = day;
        while let Ok(next) = last.tomorrow()
            && place(next).0 == month
        {
            last = next;
        }
        (first, last)
    }

    fn same_year(&self, a: Timestamp, b: Timestamp) -> bool {
        self.year_month_day(a).0 == self.year_month_day(b).0
    }

    fn join_date_and_time(&self, date: String, at: Timestamp) -> String {
        self.texts.get("date-and-time", &[("date", date.into()), ("time", self.time(at).into())])
    }
}

impl fmt::Debug for Formats {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Formats({}, {:?}, {:?}, {:?})", self.language, self.calendar, self.digits, self.zone)
    }
}

impl Loaded {
    fn new(language: &Language, calendar: Calendar, digits: Digits) -> Self {
        const WHY: &str = "compiled data hold the root language, to which every other falls back";
        let own = preferences(language, calendar, digits, "");
        let gregorian = preferences(language, Calendar::Gregorian, digits, "");
        let by_24_hours = preferences(language, Calendar::Gregorian, digits, "-hc-h23");
        let padded = T::hm().with_alignment(Alignment::Column);
        Self {
            day: DateTimeFormatter::try_new(own, YMD::long()).expect(WHY),
            day_of_year: DateTimeFormatter::try_new(own, MD::long()).expect(WHY),
            weekday_date: DateTimeFormatter::try_new(own, YMDE::long()).expect(WHY),
            weekday: DateTimeFormatter::try_new(own, E::long()).expect(WHY),
            month: DateTimeFormatter::try_new(own, YM::long()).expect(WHY),
            month_name: DateTimeFormatter::try_new(own, M::long()).expect(WHY),
            gregorian_month: DateTimeFormatter::try_new(gregorian, YM::long()).expect(WHY),
            time: NoCalendarFormatter::try_new(by_24_hours, padded).expect(WHY),
            time_by_habit: NoCalendarFormatter::try_new(gregorian, T::hm()).expect(WHY),
            decimal: decimal_formatter(language, digits),
        }
    }
}

pub(crate) fn decimal_formatter(language: &Language, digits: Digits) -> DecimalFormatter {
    let locale = locale(language, &format!("nu-{}", digits.code()));
    DecimalFormatter::try_new((&locale).into(), Default::default())
        .expect("compiled data hold the root language, to which every other falls back")
}

fn preferences(language: &Language, calendar: Calendar, digits: Digits, more: &str) -> DateTimeFormatterPreferences {
    (&locale(language, &format!("ca-{}-nu-{}{more}", calendar.code(), digits.code()))).into()
}

/// The language with choices as Unicode extensions (UTS #35 §3.6). English of no stated region is written as in
/// Britain, "14 May 2026": CLDR takes it for American.
pub(crate) fn locale(language: &Language, choices: &str) -> Locale {
    let tag = match language.tag() {
        "en" => "en-GB",
        "prs" => "fa-AF",
        tag => tag,
    };
    let tag = if choices.is_empty() { tag.to_owned() } else { format!("{tag}-u-{choices}") };
    tag.parse().expect("a canonical tag with known extensions is well formed")
}

/// The earliest day that is shown; any earlier one is shown as this. The Hebrew calendar begins in 3761 BCE and has no
/// numerals for a year before its first, and no news is so old.
const FIRST_DAY_SHOWN: civil::Date = civil::date(-3000, 1, 1);

fn to_iso(day: civil::Date) -> Date<Iso> {
    let day = day.max(FIRST_DAY_SHOWN);
    Date::try_new_iso(day.year().into(), day.month().unsigned_abs(), day.day().unsigned_abs())
        .expect("both count the same proleptic Gregorian calendar")
}

fn to_time(at: &ZonedDateTime) -> Time {
    Time::try_new(at.hour().unsigned_abs(), at.minute().unsigned_abs(), at.second().unsigned_abs(), 0)
        .expect("hours, minutes and seconds of a real time are in range")
}
