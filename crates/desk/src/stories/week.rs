//! The calendar: what is planned, wanted, scheduled and out from day to day, a week at a time.
//!
//! Weeks begin and days are named as in the newsroom's language; hours are those of its clock.

use bytes::Bytes;
use http::{Response, StatusCode};
use jiff::civil::{Date, Time, Weekday};
use jiff::{Span, Timestamp};
use locale::Value as Put;
use newsroom::id::{AccountId, SectionId, StoryId};
use newsroom::people::role::Verb;
use newsroom::section::{self, Section};
use newsroom::story::access::Standing;
use newsroom::story::calendar::{self, ENTRIES_MAX, Entry, Kind};
use newsroom::story::list::{Filter, Line};
use newsroom::story::plan::{self, MoveTimeError, Person as Colleague};
use serde::Serialize;

use crate::Error;
use crate::door::Person;
use crate::form::Form;
use crate::frame::{Frame, Place, When};
use crate::home::stage_text;
use crate::notice::Notice;
use crate::stories::list::{Choice, person_choices, section_choices};
use crate::stories::page::{self, StoryView};
use crate::stories::work::{self, local_time, may_plan};

/// Days of a week.
const DAYS: usize = 7;

/// Stories of one part of a day that are shown at once; the rest unfolds.
const PART: usize = 8;

/// Stories that stand on no day and are shown.
const POOL: i64 = 30;

/// Years that the calendar reaches.
const YEARS: std::ops::RangeInclusive<i16> = 1..=9000;

/// When a story is meant to run that is put on a day without an hour.
const NOON: Time = Time::constant(12, 0, 0, 0);

/// The parts of a day: their names, and the hours before which they end.
const PARTS: [(&str, i8); 3] = [("desk-week-morning", 12), ("desk-week-midday", 17), ("desk-week-evening", 24)];

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

#[derive(Serialize)]
struct PartName {
    name: String,
    hours: String,
}

#[derive(Serialize)]
struct DayView {
    iso: String,
    name: String,
    date: String,
    /// The same day in the calendars of the other editions: language, direction, date.
    also: Vec<(String, &'static str, String)>,
    is_today: bool,
    is_empty: bool,
    parts: Vec<PartView>,
}

#[derive(Serialize)]
struct PartView {
    name: String,
    shown: Vec<EntryView>,
    more: Vec<EntryView>,
    more_text: String,
}

/// A story that stands at an hour, or waits for one.
#[derive(Serialize)]
struct EntryView {
    anchor: String,
    look: &'static str,
    icon: &'static str,
    what: String,
    story: StoryView,
    at: Option<When>,
    who: Option<String>,
    is_late: bool,
    moves: Option<Moves>,
}

/// A form whose buttons are days.
#[derive(Serialize)]
struct Moves {
    action: String,
    fields: Vec<(&'static str, String)>,
    button: &'static str,
    days: Vec<MoveTo>,
}

#[derive(Serialize)]
struct MoveTo {
    value: String,
    text: String,
    /// Whether it is the day after, before or another, for the keys; empty if the story is not to be dragged.
    way: &'static str,
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

/// The parts of a day, with the hours at which they begin and end.
fn part_names(frame: &Frame) -> Vec<PartName> {
    let hour = |hour: i8| frame.words.digits().write(&format!("{hour:02}"));
    let begins = [0].into_iter().chain(PARTS.map(|(_, ends)| ends));
    PARTS
        .into_iter()
        .zip(begins)
        .map(|((name, ends), begins)| PartName {
            name: frame.say(name),
            hours: format!("{}–{}", hour(begins), hour(ends)),
        })
        .collect()
}

impl Read {
    /// Whether one day has as much of one kind as is shown of it.
    fn is_cut(&self, frame: &Frame) -> bool {
        let most = usize::try_from(ENTRIES_MAX).unwrap_or(usize::MAX);
        self.week.days().into_iter().any(|day| {
            [Kind::Slot, Kind::Due, Kind::Out].into_iter().any(|kind| {
                let is_of = |entry: &&Entry| entry.kind == kind && frame.words.at(entry.at).date() == day;
                self.entries.iter().filter(is_of).count() >= most
            })
        })
    }

    fn day(&self, frame: &Frame, person: &Person, day: Date, today: Date) -> DayView {
        let noon = instant(frame, day, NOON);
        let entries: Vec<&Entry> = self.entries.iter().filter(|entry| frame.words.at(entry.at).date() == day).collect();
        let mut begins = 0;
        let parts = PARTS.into_iter().map(|(name, ends)| {
            let is_of = |entry: &&&Entry| (begins..ends).contains(&frame.words.at(entry.at).hour());
            let mut shown: Vec<EntryView> =
                entries.iter().filter(is_of).map(|entry| self.entry(frame, person, entry)).collect();
            begins = ends;
            let more = shown.split_off(shown.len().min(PART));
            let more_text = frame.say_with("desk-week-more", i64::try_from(more.len()).unwrap_or(0));
            PartView { name: frame.say(name), shown, more, more_text }
        });
        DayView {
            iso: day.to_string(),
            name: frame.words.weekday(noon),
            date: frame.words.date_short(noon),
            also: also(frame, noon),
            is_today: day == today,
            is_empty: entries.is_empty(),
            parts: parts.collect(),
        }
    }

    fn entry(&self, frame: &Frame, person: &Person, entry: &Entry) -> EntryView {
        let line = &entry.line;
        let (name, look, icon, what) = match entry.kind {
            Kind::Slot => ("slot", "ev--plan", "", stage_text(line.story.stage)),
            Kind::Due => ("due", "ev--due", "i-flag", "desk-plan-due"),
            Kind::Out if entry.at > frame.now && line.is_embargoed(frame.now) => {
                ("out", "ev--sched", "i-lock", "desk-embargo")
            }
            Kind::Out if entry.at > frame.now => ("out", "ev--sched", "i-clock", "desk-stage-scheduled"),
            Kind::Out => ("out", "ev--done", "", "desk-stage-published"),
        };
        EntryView {
            anchor: format!("{name}-{}", line.story.id),
            moves: self.moves(frame, person, entry),
            at: Some(When { iso: frame.words.iso(entry.at), text: frame.words.time(entry.at) }),
            is_late: entry.kind == Kind::Due && page::is_late(frame, line),
            ..self.view(frame, line, (look, icon, what))
        }
    }

    /// A story that stands on no day.
    fn unplaced(&self, frame: &Frame, person: &Person, line: &Line) -> EntryView {
        let fields = vec![("what", plan::Time::Slot.as_str().to_owned()), ("seen", String::new())];
        let days = self.week.days().into_iter().map(|day| MoveTo {
            value: day.to_string(),
            text: named(frame, day),
            way: "day",
        });
        let action = format!("/desk/stories/{}/day", line.story.id);
        let moves = Moves { action, fields, button: "day", days: days.collect() };
        EntryView {
            anchor: format!("slot-{}", line.story.id),
            moves: may_plan(person, line).then_some(moves),
            ..self.view(frame, line, ("", "", "desk-stage-planned"))
        }
    }

    fn view(&self, frame: &Frame, line: &Line, (look, icon, what): (&'static str, &'static str, &str)) -> EntryView {
        EntryView {
            anchor: String::new(),
            look,
            icon,
            what: frame.say(what),
            story: page::view(frame, line, &self.sections, self.locked.contains(&line.story.id)),
            at: None,
            who: line.plan.waits_for.as_ref().map(|colleague| colleague.name.clone()),
            is_late: false,
            moves: None,
        }
    }

    /// The ways to another day, if they are open to who looks. What goes out by itself is not moved by a slip of the
    /// hand: it has buttons and cannot be dragged.
    fn moves(&self, frame: &Frame, person: &Person, entry: &Entry) -> Option<Moves> {
        let line = &entry.line;
        let local = frame.words.at(entry.at);
        let others = self.week.days().into_iter().chain([add(local.date(), 7)]).filter(|day| *day != local.date());
        let time = match entry.kind {
            Kind::Slot => plan::Time::Slot,
            Kind::Due => plan::Time::Due,
            Kind::Out => {
                let role = Standing::of(&person.account, &line.sections).role(person.account.role);
                if entry.at <= frame.now || !role.may(Verb::Publish) || line.is_embargoed(frame.now) {
                    return None;
                }
                let to = |day: Date| (day, instant(frame, day, local.time()));
                let days = others.map(to).filter(|(_, at)| *at > frame.now).map(|(day, at)| MoveTo {
                    value: local_time(frame, at),
                    text: named(frame, day),
                    way: "",
                });
                let action = format!("/desk/stories/{}/publication", line.story.id);
                return Some(Moves { action, fields: vec![("when", "at".into())], button: "at", days: days.collect() });
            }
        };
        let way = |day: Date| match (day - local.date()).get_days() {
            1 => "on",
            -1 => "back",
            _ => "day",
        };
        let days = others.map(|day| MoveTo { value: day.to_string(), text: named(frame, day), way: way(day) });
        let fields = vec![("what", time.as_str().to_owned()), ("seen", entry.at.as_millisecond().to_string())];
        let action = format!("/desk/stories/{}/day", line.story.id);
        may_plan(person, line).then(|| Moves { action, fields, button: "day", days: days.collect() })
    }
}

/// "Thursday, 14 May".
fn named(frame: &Frame, day: Date) -> String {
    let noon = instant(frame, day, NOON);
    frame.put(
        "desk-week-day",
        &[("weekday", Put::from(frame.words.weekday(noon))), ("date", Put::from(frame.words.date_short(noon)))],
    )
}

/// A day in the calendars of the other editions.
fn also(frame: &Frame, noon: Timestamp) -> Vec<(String, &'static str, String)> {
    let mut also: Vec<(String, &'static str, String)> = Vec::new();
    let mut shown = vec![frame.words.calendar()];
    for edition in &frame.settings.editions {
        let words = frame.desk.words.of(&edition.language, &frame.settings);
        if !shown.contains(&words.calendar()) {
            shown.push(words.calendar());
            let language = words.language();
            also.push((language.tag().to_owned(), language.direction().attribute(), words.date_short(noon)));
        }
    }
    also
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
