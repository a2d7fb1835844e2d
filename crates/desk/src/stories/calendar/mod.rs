//! The calendar: what is planned, wanted, scheduled and out from day to day, a day, a week or a month at a time.
//!
//! Weeks begin, months end and days are named as in the newsroom's language; hours are those of its clock.

mod days;
mod moves;
mod span;

use bytes::Bytes;
use http::{Response, StatusCode};
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use locale::Value as Put;
use newsroom::id::StoryId;
use newsroom::people::role::Verb;
use newsroom::section::{self, Section};
use newsroom::story::calendar::{self, Entry};
use newsroom::story::list::{Filter, Line};
use newsroom::story::plan::{self, Person as Colleague};
use serde::Serialize;

use crate::Error;
use crate::door::Person;
use crate::frame::{Frame, Place};
use crate::stories::list::{Choice, person_choices, section_choices};
use crate::stories::page;

use days::{DayView, EntryView, PartName, part_names};
pub(crate) use moves::{move_to, postpone};
pub(crate) use span::{Sight, Span};

/// Stories that stand on no day and are shown.
const POOL: i64 = 30;

/// When a story is meant to run that is put on a day without an hour.
const NOON: Time = Time::constant(12, 0, 0, 0);

#[derive(Serialize)]
struct CalendarPage {
    /// The views, with the one that is shown.
    views: Vec<Choice>,
    span: &'static str,
    title: String,
    before: Way,
    after: Way,
    /// Where now is, if something else is shown.
    this: Option<Way>,
    /// What is shown and asked for, as forms carry it.
    query: String,
    action: &'static str,
    first: String,
    sections: Vec<Choice>,
    people: Vec<Choice>,
    parts: Vec<PartName>,
    /// The days from the first on, by weeks in a month.
    weeks: Vec<Vec<DayView>>,
    pool: Vec<EntryView>,
    pool_count: String,
    /// Whether a day has more than is shown.
    is_cut: bool,
    may_write: bool,
    zone: String,
}

/// A way to another time, and what it is called.
#[derive(Serialize)]
struct Way {
    href: String,
    text: String,
}

/// When a day and a time of day are, by the newsroom's clock.
fn instant(frame: &Frame, day: Date, time: Time) -> Timestamp {
    frame.settings.time_zone().to_timestamp(day.to_datetime(time)).unwrap_or(frame.now)
}

/// What is shown, as it was read.
struct Read {
    sight: Sight,
    /// The days that are shown.
    days: Vec<Date>,
    entries: Vec<Entry>,
    pool: Vec<Line>,
    sections: Vec<Section>,
    people: Vec<Colleague>,
    /// Those that whoever looks may not read.
    locked: Vec<StoryId>,
}

/// Shows a day, a week or a month.
pub(crate) fn show(frame: Frame, person: &Person, span: Span) -> Result<Response<Bytes>, Error> {
    let read = read(&frame, person, span)?;
    let sight = &read.sight;
    let today = frame.words.at(frame.now).date();
    let now = sight.around(&frame, today);
    let way = |to: &Sight, text: &str| Way { href: to.address(), text: frame.say(text) };
    let [before, after, this] = span.ways();
    let pool: Vec<EntryView> = read.pool.iter().map(|line| read.unplaced(&frame, person, line)).collect();
    let days: Vec<DayView> = read.days.iter().map(|day| read.day(&frame, person, *day, today)).collect();
    let page = CalendarPage {
        views: views(&frame, sight),
        span: span.name(),
        title: sight.title(&frame),
        before: way(&sight.before(&frame), before),
        after: way(&sight.after(&frame), after),
        this: (now.first != sight.first).then(|| way(&now, this)),
        query: sight.query(),
        action: span.address(),
        first: sight.first.to_string(),
        sections: section_choices(&frame, &read.sections, sight.section),
        people: person_choices(&frame, &read.people, sight.person),
        parts: part_names(&frame),
        is_cut: read.is_cut(&frame),
        weeks: in_weeks(days),
        pool_count: frame.words.number(i64::try_from(pool.len()).unwrap_or(POOL)),
        pool,
        may_write: person.account.role.may(Verb::Write),
        zone: frame.settings.zone.clone(),
    };
    let template = if span == Span::Month { "desk/month.html" } else { "desk/calendar.html" };
    let title = frame.say("desk-plan-title");
    frame.render(template, Place::Planning, &title, StatusCode::OK, &page)
}

/// The day, the week and the month of what is shown.
fn views(frame: &Frame, sight: &Sight) -> Vec<Choice> {
    let names = [(Span::Day, "desk-day"), (Span::Week, "desk-week"), (Span::Month, "desk-month")];
    let day = sight.day(frame);
    names
        .map(|(span, name)| Choice {
            value: Sight { span, ..*sight }.around(frame, day).address(),
            text: frame.say(name),
            is_current: span == sight.span,
        })
        .into()
}

fn in_weeks(days: Vec<DayView>) -> Vec<Vec<DayView>> {
    let mut weeks: Vec<Vec<DayView>> = Vec::new();
    for day in days {
        match weeks.last_mut().filter(|week| week.len() < 7) {
            Some(week) => week.push(day),
            None => weeks.push(vec![day]),
        }
    }
    weeks
}

fn read(frame: &Frame, person: &Person, span: Span) -> Result<Read, Error> {
    let sight = Sight::read(frame, span, frame.ask.query.unwrap_or_default());
    let filter =
        Filter { section: sight.section, person: sight.person, seen_by: Some(&person.account), ..Filter::default() };
    let days = sight.days(frame);
    let ends = days.last().map(|last| span::add(*last, 1));
    let instants: Vec<Timestamp> =
        days.iter().copied().chain(ends).map(|day| instant(frame, day, Time::midnight())).collect();
    let (entries, pool, sections, people) = frame.desk.parts.db.read(|r| {
        let entries = calendar::list(r, &instants, &filter)?;
        let pool = calendar::list_unplaced(r, &filter, POOL)?;
        Ok::<_, database::Error>((entries, pool, section::list(r)?, plan::list_people(r)?))
    })?;
    let lines = entries.iter().map(|entry| &entry.line).chain(&pool);
    let locked = page::locked(frame, person, lines)?;
    Ok(Read { sight, days, entries, pool, sections, people, locked })
}

/// "Thursday, 14 May".
fn named(frame: &Frame, day: Date) -> String {
    let noon = instant(frame, day, NOON);
    frame.put(
        "desk-week-day",
        &[("weekday", Put::from(frame.words.weekday(noon))), ("date", Put::from(frame.words.date_short(noon)))],
    )
}
