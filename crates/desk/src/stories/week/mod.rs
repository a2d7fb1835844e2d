//! The calendar: what is planned, wanted, scheduled and out from day to day, a week at a time.
//!
//! Weeks begin and days are named as in the newsroom's language; hours are those of its clock.

mod days;

use bytes::Bytes;
use http::{Response, StatusCode};
use jiff::civil::{Date, Time, Weekday};
use jiff::{Span, Timestamp};
use locale::Value as Put;
use newsroom::id::{AccountId, SectionId, StoryId};
use newsroom::people::role::Verb;
use newsroom::section::{self, Section};
use newsroom::story::calendar::{self, Entry};
use newsroom::story::list::{Filter, Line};
use newsroom::story::plan::{self, MoveTimeError, Person as Colleague};
use serde::Serialize;

use crate::Error;
use crate::door::Person;
use crate::form::Form;
use crate::frame::{Frame, Place};
use crate::notice::Notice;
use crate::stories::list::{Choice, person_choices, section_choices};
use crate::stories::page;
use crate::stories::work;

use days::{DayView, EntryView, PartName, part_names};

/// Days of a week.
const DAYS: usize = 7;

/// Stories that stand on no day and are shown.
const POOL: i64 = 30;

/// Years that the calendar reaches.
const YEARS: std::ops::RangeInclusive<i16> = 1..=9000;

/// When a story is meant to run that is put on a day without an hour.
const NOON: Time = Time::constant(12, 0, 0, 0);

#[derive(Serialize)]
struct WeekPage {
    range: String,
    before: String,
    after: String,
    /// Where this week is, if it is another.
    this: Option<String>,
    /// The week and what is asked for, as forms carry them.
    query: String,
    first: String,
    sections: Vec<Choice>,
    people: Vec<Choice>,
    parts: Vec<PartName>,
    days: Vec<DayView>,
    pool: Vec<EntryView>,
    pool_count: String,
    /// Whether a day has more than is shown.
    is_cut: bool,
    may_write: bool,
    zone: String,
}

/// A week, and what is asked for in it, as the address says it.
pub(crate) struct Week {
    first: Date,
    section: Option<SectionId>,
    person: Option<AccountId>,
}

impl Week {
    /// Reads a query: the week of a day, or the one that is now.
    pub fn read(frame: &Frame, query: &str) -> Week {
        let form = Form::read(query.as_bytes());
        let day = form.get("of").parse().ok().filter(|day: &Date| YEARS.contains(&day.year()));
        Week {
            first: begin_of(day.unwrap_or_else(|| frame.words.at(frame.now).date()), frame.words.first_weekday()),
            section: form.get("section").parse().ok().map(SectionId),
            person: form.get("person").parse().ok().map(AccountId),
        }
    }

    fn query(&self) -> String {
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
        format!("/desk/planning/week?{}", self.query())
    }

    fn later(&self, days: i64) -> Week {
        Week { first: add(self.first, days), ..*self }
    }

    fn days(&self) -> [Date; DAYS] {
        [0, 1, 2, 3, 4, 5, 6].map(|day| add(self.first, day))
    }
}

/// The day on which the week of a day begins.
fn begin_of(day: Date, first: Weekday) -> Date {
    add(day, -i64::from(day.weekday().since(first)))
}

fn add(day: Date, days: i64) -> Date {
    day.saturating_add(Span::new().days(days))
}

/// When a day and a time of day are, by the newsroom's clock.
fn instant(frame: &Frame, day: Date, time: Time) -> Timestamp {
    frame.settings.time_zone().to_timestamp(day.to_datetime(time)).unwrap_or(frame.now)
}

/// What a week shows, as it was read.
struct Read {
    week: Week,
    entries: Vec<Entry>,
    pool: Vec<Line>,
    sections: Vec<Section>,
    people: Vec<Colleague>,
    /// Those that whoever looks may not read.
    locked: Vec<StoryId>,
}

/// Shows a week.
pub(crate) fn show(frame: Frame, person: &Person) -> Result<Response<Bytes>, Error> {
    let read = read(&frame, person)?;
    let today = frame.words.at(frame.now).date();
    let now = Week { first: begin_of(today, frame.words.first_weekday()), ..read.week };
    let pool: Vec<EntryView> = read.pool.iter().map(|line| read.unplaced(&frame, person, line)).collect();
    let is_cut = read.is_cut(&frame);
    let last = add(read.week.first, 6);
    let page = WeekPage {
        range: range(&frame, read.week.first, last),
        before: read.week.later(-7).address(),
        after: read.week.later(7).address(),
        this: (now.first != read.week.first).then(|| now.address()),
        query: read.week.query(),
        first: read.week.first.to_string(),
        sections: section_choices(&frame, &read.sections, read.week.section),
        people: person_choices(&frame, &read.people, read.week.person),
        parts: part_names(&frame),
        days: read.week.days().map(|day| read.day(&frame, person, day, today)).into(),
        pool_count: frame.words.number(i64::try_from(pool.len()).unwrap_or(POOL)),
        pool,
        is_cut,
        may_write: person.account.role.may(Verb::Write),
        zone: frame.settings.zone.clone(),
    };
    let title = frame.say("desk-plan-title");
    frame.render("desk/week.html", Place::Planning, &title, StatusCode::OK, &page)
}

fn read(frame: &Frame, person: &Person) -> Result<Read, Error> {
    let week = Week::read(frame, frame.ask.query.unwrap_or_default());
    let filter =
        Filter { section: week.section, person: week.person, seen_by: Some(&person.account), ..Filter::default() };
    let ends = add(week.first, 7);
    let days: Vec<Timestamp> =
        week.days().into_iter().chain([ends]).map(|day| instant(frame, day, Time::midnight())).collect();
    let (entries, pool, sections, people) = frame.desk.parts.db.read(|r| {
        let entries = calendar::list(r, &days, &filter)?;
        let pool = calendar::list_unplaced(r, &filter, POOL)?;
        Ok::<_, database::Error>((entries, pool, section::list(r)?, plan::list_people(r)?))
    })?;
    let lines = entries.iter().map(|entry| &entry.line).chain(&pool);
    let locked = page::locked(frame, person, lines)?;
    Ok(Read { week, entries, pool, sections, people, locked })
}

/// "11 May to 17 May 2026".
fn range(frame: &Frame, first: Date, last: Date) -> String {
    let (first, last) = (instant(frame, first, NOON), instant(frame, last, NOON));
    let from = frame.words.date_by_year(first, last);
    frame.put("desk-week-range", &[("from", Put::from(from)), ("to", Put::from(frame.words.date_long(last)))])
}

/// "Thursday, 14 May".
fn named(frame: &Frame, day: Date) -> String {
    let noon = instant(frame, day, NOON);
    frame.put(
        "desk-week-day",
        &[("weekday", Put::from(frame.words.weekday(noon))), ("date", Put::from(frame.words.date_short(noon)))],
    )
}

/// Moves one time of a plan to another day, at the same hour.
pub(crate) fn move_to(frame: Frame, person: &Person, id: &str, form: &Form) -> Result<Response<Bytes>, Error> {
    let story = StoryId(id.parse().unwrap_or(0));
    let day: Option<Date> = form.get("day").parse().ok().filter(|day: &Date| YEARS.contains(&day.year()));
    let (Some(time), Some(day)) = (plan::Time::from_name(form.get("what")), day) else {
        let said = frame.say("desk-publish-time-form");
        return work::refuse(frame, person, id, said, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let seen = form.get("seen").parse().ok().and_then(|ms| Timestamp::from_millisecond(ms).ok());
    let to = instant(&frame, day, seen.map_or(NOON, |at| frame.words.at(at).time()));
    let act = frame.desk.act_of(&person.session);
    let anchor = format!("#{}-{story}", time.as_str());
    let lead_back = |frame: Frame, notice: &Notice| {
        let address = Week::read(&frame, form.get("week")).address();
        frame.lead_on(&format!("{address}{anchor}"), person, notice)
    };
    match frame.desk.parts.db.write(|tx| plan::move_time(tx, &act, story, time, seen, to)) {
        Ok(()) => {
            let said = frame.put("desk-week-moved", &[("day", Put::from(named(&frame, day)))]);
            Ok(lead_back(frame, &Notice::done(said)))
        }
        Err(MoveTimeError::NoStory(_)) => frame.lost(StatusCode::NOT_FOUND),
        Err(MoveTimeError::MovedMeanwhile(now)) => {
            let said = match now {
                Some(at) => frame.put("desk-week-meanwhile", &[("time", Put::from(frame.when(at).text))]),
                None => frame.say("desk-week-taken-off"),
            };
            Ok(lead_back(frame, &Notice::caution(said)))
        }
        Err(MoveTimeError::Over) => {
            let notice = Notice::caution(frame.say("desk-week-over"));
            Ok(lead_back(frame, &notice))
        }
        Err(MoveTimeError::Database(error)) => Err(error.into()),
    }
}
