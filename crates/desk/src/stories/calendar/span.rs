//! How much of the calendar is looked at, and where: a day, a week or a month, of a section or a person.

use jiff::Span as Length;
use jiff::civil::{Date, Weekday};
use newsroom::id::{AccountId, SectionId};

use super::{NOON, instant};
use crate::form::Form;
use crate::frame::Frame;

/// Years that the calendar reaches.
pub(super) const YEARS: std::ops::RangeInclusive<i16> = 1..=9000;

/// How much is shown at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Span {
    Day,
    Week,
    Month,
}

impl Span {
    /// The name by which forms and addresses know it; a week for any other.
    fn from_name(name: &str) -> Span {
        [Span::Day, Span::Month].into_iter().find(|span| span.name() == name).unwrap_or(Span::Week)
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Span::Day => "day",
            Span::Week => "week",
            Span::Month => "month",
        }
    }

    pub(super) fn address(self) -> &'static str {
        match self {
            Span::Day => "/desk/planning/day",
            Span::Week => "/desk/planning/week",
            Span::Month => "/desk/planning/month",
        }
    }

    /// What the ways back, on and to now are called.
    pub(super) fn ways(self) -> [&'static str; 3] {
        match self {
            Span::Day => ["desk-day-before", "desk-day-after", "today"],
            Span::Week => ["desk-week-before", "desk-week-after", "desk-week-this"],
            Span::Month => ["desk-month-before", "desk-month-after", "desk-month-this"],
        }
    }
}

/// A part of the calendar, and what is asked for in it, as the address says it.
pub(crate) struct Sight {
    pub(super) span: Span,
    /// The day, the first of the week, or the first of the month.
    pub(super) first: Date,
    pub(super) section: Option<SectionId>,
    pub(super) person: Option<AccountId>,
}

impl Sight {
    /// Reads a query: what is around a day, or around today.
    pub(super) fn read(frame: &Frame, span: Span, query: &str) -> Sight {
        let form = Form::read(query.as_bytes());
        let day = form.get("of").parse().ok().filter(|day: &Date| YEARS.contains(&day.year()));
        let today = frame.words.at(frame.now).date();
        let sight = Sight {
            span,
            first: today,
            section: form.get("section").parse().ok().map(SectionId),
            person: form.get("person").parse().ok().map(AccountId),
        };
        sight.around(frame, day.unwrap_or(today))
    }

    /// Reads where a form was that moves a story.
    pub fn read_back(frame: &Frame, form: &Form) -> Sight {
        Sight::read(frame, Span::from_name(form.get("span")), form.get("week"))
    }

    /// The same around another day.
    pub(super) fn around(&self, frame: &Frame, day: Date) -> Sight {
        let first = match self.span {
            Span::Day => day,
            Span::Week => begin_of(day, frame.words.first_weekday()),
            Span::Month => frame.words.month_around(day).0,
        };
        Sight { first, ..*self }
    }

    pub(super) fn before(&self, frame: &Frame) -> Sight {
        self.around(frame, add(self.first, -1))
    }

    pub(super) fn after(&self, frame: &Frame) -> Sight {
        self.around(frame, add(self.last(frame), 1))
    }

    fn last(&self, frame: &Frame) -> Date {
        match self.span {
            Span::Day => self.first,
            Span::Week => add(self.first, 6),
            Span::Month => frame.words.month_around(self.first).1,
        }
    }

    /// The day that stays in view when more or less is shown: today if it is in it, else the first.
    pub(super) fn day(&self, frame: &Frame) -> Date {
        let today = frame.words.at(frame.now).date();
        if (self.first..=self.last(frame)).contains(&today) { today } else { self.first }
    }

    /// The days that are shown: of a month the whole weeks in which it lies.
    pub(super) fn days(&self, frame: &Frame) -> Vec<Date> {
        let (mut day, mut last) = (self.first, self.last(frame));
        if self.span == Span::Month {
            day = begin_of(day, frame.words.first_weekday());
            last = add(begin_of(last, frame.words.first_weekday()), 6);
        }
        day.series(Length::new().days(1)).take_while(|day| *day <= last).collect()
    }

    /// Whether a day belongs to what was asked for, and does not only fill a week.
    pub(super) fn holds(&self, frame: &Frame, day: Date) -> bool {
        (self.first..=self.last(frame)).contains(&day)
    }

    /// "Thursday 14 May 2026", "11 May to 17 May 2026", "May 2026".
    pub(super) fn title(&self, frame: &Frame) -> String {
        let (first, last) = (instant(frame, self.first, NOON), instant(frame, self.last(frame), NOON));
        match self.span {
            Span::Day => frame.words.weekday_date(first),
            Span::Month => frame.words.month_of(first),
            Span::Week => {
                let from = frame.words.date_by_year(first, last);
                let to = frame.words.date_long(last);
                frame.put("desk-week-range", &[("from", from.as_str().into()), ("to", to.as_str().into())])
            }
        }
    }

    pub(super) fn query(&self) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.append_pair("of", &self.first.to_string());
        if let Some(section) = self.section {
            query.append_pair("section", &section.to_string());
        }
        if let Some(person) = self.person {
            query.append_pair("person", &person.to_string());
        }
        query.finish()
    }

    /// Where it is.
    pub fn address(&self) -> String {
        format!("{}?{}", self.span.address(), self.query())
    }
}

/// The seven days of the week in which a day lies.
pub(super) fn week_of(day: Date, first: Weekday) -> [Date; 7] {
    [0, 1, 2, 3, 4, 5, 6].map(|days| add(begin_of(day, first), days))
}

/// The day on which the week of a day begins.
fn begin_of(day: Date, first: Weekday) -> Date {
    add(day, -i64::from(day.weekday().since(first)))
}

pub(super) fn add(day: Date, days: i64) -> Date {
    day.saturating_add(Length::new().days(days))
}
