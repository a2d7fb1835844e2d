//! When: dates and hours as news writes them, resolved against the day and the zone of publication.
//!
//! English, Arabic, Persian and Russian; Gregorian, solar (Jalali) and lunar (Hijri) dates. In reading order: `lex` finds
//! the words of time, `grammar` puts them together, `resolve` makes days of them, `calendar` counts those of the other
//! calendars. Weeks begin on Monday (ISO 8601). What has no year and no day of publication to lean on is not told.

mod calendar;
mod grammar;
mod lex;
mod resolve;

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Unit};

use crate::lexicon::{self, OTHER};
use crate::segment::Text;
use crate::statement::{Input, Span};

/// How exactly a time is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    /// "at 12:30 p.m.".
    Minute,
    /// "on Wednesday", "this morning".
    Day,
    /// "last week": from Monday to Sunday.
    Week,
    /// "in March"; in Persian a solar month.
    Month,
    /// "in 2019".
    Year,
}

/// Why a time may be off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Doubt {
    /// The words leave it open: "early March", "two weeks ago".
    Approximate,
    /// The day is counted by the tabular lunar calendar; the observed one may differ by a day or two.
    TabularCalendar,
}

/// A time, as exact as the words.
#[derive(Clone, Debug, PartialEq)]
pub struct When {
    /// Its first moment by the clock of `zone`.
    pub start: DateTime,
    /// The moment behind its last one; a minute after `start` for an hour.
    pub end: DateTime,
    /// How exactly it is told.
    pub precision: Precision,
    /// Whose clock it is told by: the one the words name, else that of publication; UTC if neither is known.
    pub zone: TimeZone,
    /// Why it may be off; `None` where the words are plain.
    pub doubt: Option<Doubt>,
}

impl When {
    /// The first moment as an instant. In a gap of the clock it is the one behind it.
    #[must_use]
    pub fn instant(&self) -> Option<Timestamp> {
        self.start.to_zoned_datetime(self.zone.clone()).ok().map(|start| start.timestamp())
    }

    /// The value in the Extended Date/Time Format, level 1 (ISO 8601-2:2019): `2024-03-20`, `2024-03`, `2024`,
    /// `2024-W12`, `2024-03-20T12:30+03:00`; an interval of days where a month or year of another calendar is no
    /// Gregorian one; with `~` where there is doubt.
    #[must_use]
    pub fn value(&self) -> String {
        let day = self.start.date();
        let last = self.end.date().yesterday().unwrap_or(day);
        let is_gregorian = day.day() == 1 && last == last.last_of_month();
        let plain = match self.precision {
            Precision::Minute => self.value_minute(),
            Precision::Day => day.to_string(),
            Precision::Week => {
                let week = day.iso_week_date();
                format!("{:04}-W{:02}", week.year(), week.week())
            }
            Precision::Month if is_gregorian => format!("{:04}-{:02}", day.year(), day.month()),
            Precision::Year if is_gregorian && day.month() == 1 => format!("{:04}", day.year()),
            Precision::Month | Precision::Year => {
                let mark = if self.doubt.is_some() { "~" } else { "" };
                return format!("{day}{mark}/{last}{mark}");
            }
        };
        if self.doubt.is_some() { plain + "~" } else { plain }
    }

    fn value_minute(&self) -> String {
        let Ok(start) = self.start.to_zoned_datetime(self.zone.clone()) else { return self.start.to_string() };
        let minutes = start.offset().seconds() / 60;
        let sign = if minutes < 0 { '-' } else { '+' };
        let (hours, rest) = (minutes.abs() / 60, minutes.abs() % 60);
        let time = start.datetime().round(Unit::Minute).unwrap_or(self.start);
        format!("{}T{:02}:{:02}{sign}{hours:02}:{rest:02}", time.date(), time.hour(), time.minute())
    }
}

/// A time where it stands in a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Time {
    /// The words; a day without the preposition before it, an hour with its "at".
    pub span: Span,
    /// What they mean.
    pub when: When,
}

/// Finds the times of a text in its order; none overlap.
///
/// ```
/// let input = attribution::Input { text: "in Geneva on 20 March 2024", language: "en", ..Default::default() };
/// assert_eq!(attribution::time::find(&input)[0].when.value(), "2024-03-20");
/// ```
#[must_use]
pub fn find(input: &Input) -> Vec<Time> {
    let text = Text::new(input.text, lexicon::of(input.language).unwrap_or(&OTHER));
    find_in(&text, input)
}

/// Finds them in a text that was taken apart before.
pub(crate) fn find_in(text: &Text, input: &Input) -> Vec<Time> {
    let Some(words) = lex::words(input.language) else { return Vec::new() };
    let lexes = lex::read(text, words);
    let region = input.language.split(['-', '_']).nth(1).unwrap_or_default();
    let mut found = grammar::Grammar::new(&lexes, input.published, input.language, region).find(text);
    // "Ten thousand years ago" is beyond what a clock can tell.
    found.retain(|time| time.when.instant().is_some());
    found
}
