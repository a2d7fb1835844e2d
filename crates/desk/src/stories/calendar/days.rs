//! The days of a week as they are shown, with the ways by which a story leads from one to another.

use jiff::Timestamp;
use jiff::civil::Date;
use newsroom::people::role::Verb;
use newsroom::story::access::Standing;
use newsroom::story::calendar::{ENTRIES_MAX, Entry, Kind};
use newsroom::story::list::Line;
use newsroom::story::plan;
use serde::Serialize;

use super::span::{Sight, Span, add, week_of};
use super::{NOON, Read, instant, named};
use crate::door::Person;
use crate::frame::{Frame, When};
use crate::home::stage_text;
use crate::stories::page::{self, StoryView};
use crate::stories::work::may_plan;

/// Stories that are out and shown at once in one part of a day; the rest unfolds. What is ahead is always shown.
const PART: usize = 8;

/// Stories that a day of a month shows; the day itself shows the rest. What is ahead is always shown.
const MONTH: usize = 4;

/// The parts of a day: their names, and the hours before which they end.
const PARTS: [(&str, i8); 3] = [("desk-week-morning", 12), ("desk-week-midday", 17), ("desk-week-evening", 24)];

#[derive(Serialize)]
pub(super) struct PartName {
    name: String,
    hours: String,
}

#[derive(Serialize)]
pub(super) struct DayView {
    iso: String,
    /// Where the day is shown alone.
    href: String,
    /// Whether it belongs to another month than the one that is shown.
    is_beside: bool,
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
pub(super) struct EntryView {
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

/// A form whose buttons are days; in a month it has a field for any day as well.
#[derive(Serialize)]
struct Moves {
    action: String,
    fields: Vec<(&'static str, String)>,
    days: Vec<MoveTo>,
    field: Option<AnyDay>,
}

/// A field for any day.
#[derive(Serialize)]
struct AnyDay {
    /// Its name within the page.
    id: String,
    /// The day on which the story stands.
    value: String,
    /// Whether a story is dragged to any day: what goes out by itself is not.
    is_dragged: bool,
}

#[derive(Serialize)]
struct MoveTo {
    value: String,
    text: String,
    /// Whether it is the day after, before or another, for the keys; empty if the story is not to be dragged.
    way: &'static str,
}

/// The parts of a day, with the hours at which they begin and end.
pub(super) fn part_names(frame: &Frame) -> Vec<PartName> {
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
    pub(super) fn is_cut(&self, frame: &Frame) -> bool {
        let most = usize::try_from(ENTRIES_MAX).unwrap_or(usize::MAX);
        self.days.iter().any(|day| {
            [Kind::Slot, Kind::Due, Kind::Out].into_iter().any(|kind| {
                let is_of = |entry: &&Entry| entry.kind == kind && frame.words.at(entry.at).date() == *day;
                self.entries.iter().filter(is_of).count() >= most
            })
        })
    }

    pub(super) fn day(&self, frame: &Frame, person: &Person, day: Date, today: Date) -> DayView {
        let noon = instant(frame, day, NOON);
        let entries: Vec<&Entry> = self.entries.iter().filter(|entry| frame.words.at(entry.at).date() == day).collect();
        DayView {
            iso: day.to_string(),
            href: Sight { span: Span::Day, first: day, ..self.sight }.address(),
            is_beside: !self.sight.holds(frame, day),
            name: frame.words.weekday(noon),
            date: frame.words.date_short(noon),
            also: also(frame, noon),
            is_today: day == today,
            is_empty: entries.is_empty(),
            parts: match self.sight.span {
                Span::Month => vec![self.first_of(frame, person, &entries)],
                Span::Day | Span::Week => self.parts(frame, person, &entries),
            },
        }
    }

    /// The first of a day, in a month, and all that is ahead: the day itself shows the others as well.
    fn first_of(&self, frame: &Frame, person: &Person, entries: &[&Entry]) -> PartView {
        let is_over = |entry: &Entry| entry.kind == Kind::Out && entry.at <= frame.now;
        let mut room = MONTH.saturating_sub(entries.iter().filter(|entry| !is_over(entry)).count());
        let mut has_room = |entry: &&&Entry| {
            let is_over = is_over(entry);
            let is_shown = !is_over || room > 0;
            room -= usize::from(is_over && is_shown);
            is_shown
        };
        let shown: Vec<EntryView> =
            entries.iter().filter(&mut has_room).map(|entry| self.entry(frame, person, entry)).collect();
        let rest = entries.len() - shown.len();
        let more_text = if rest == 0 { String::new() } else { more_text(frame, rest) };
        PartView { name: String::new(), shown, more: Vec::new(), more_text }
    }

    fn parts(&self, frame: &Frame, person: &Person, entries: &[&Entry]) -> Vec<PartView> {
        let mut begins = 0;
        let parts = PARTS.into_iter().map(|(name, ends)| {
            let is_of = |entry: &&Entry| (begins..ends).contains(&frame.words.at(entry.at).hour());
            let of_part: Vec<&Entry> = entries.iter().copied().filter(is_of).collect();
            begins = ends;
            let mut out = 0;
            let (shown, more): (Vec<&Entry>, Vec<&Entry>) = of_part.into_iter().partition(|entry| {
                let is_over = entry.kind == Kind::Out && entry.at <= frame.now;
                out += usize::from(is_over);
                !is_over || out <= PART
            });
            let views = |entries: Vec<&Entry>| -> Vec<EntryView> {
                entries.into_iter().map(|entry| self.entry(frame, person, entry)).collect()
            };
            let more_text = more_text(frame, more.len());
            PartView { name: frame.say(name), shown: views(shown), more: views(more), more_text }
        });
        parts.collect()
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
    pub(super) fn unplaced(&self, frame: &Frame, person: &Person, line: &Line) -> EntryView {
        let anchor = format!("slot-{}", line.story.id);
        let moves = Moves {
            action: format!("/desk/stories/{}/day", line.story.id),
            fields: vec![("what", plan::Time::Slot.as_str().to_owned()), ("seen", String::new())],
            days: self.reach(frame, None).into_iter().map(|day| move_to(frame, day, "day")).collect(),
            field: self.any_day(&anchor, None, true),
        };
        EntryView {
            moves: may_plan(person, line).then_some(moves),
            anchor,
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

    /// The days that have a button: those of the week, and the same day of the next. In a month the day before and the day
    /// after, for there is a field for all others.
    fn reach(&self, frame: &Frame, from: Option<Date>) -> Vec<Date> {
        if self.sight.span == Span::Month {
            return from.map_or_else(Vec::new, |from| vec![add(from, -1), add(from, 1)]);
        }
        let week = week_of(from.unwrap_or(self.sight.first), frame.words.first_weekday());
        week.into_iter().chain(from.map(|day| add(day, 7))).filter(|day| Some(*day) != from).collect()
    }

    fn any_day(&self, anchor: &str, from: Option<Date>, is_dragged: bool) -> Option<AnyDay> {
        let value = from.map(|day| day.to_string()).unwrap_or_default();
        (self.sight.span == Span::Month).then(|| AnyDay { id: format!("to-{anchor}"), value, is_dragged })
    }

    /// The ways to another day, if they are open to who looks. What goes out by itself is not moved by a slip of the
    /// hand: it has buttons and cannot be dragged.
    fn moves(&self, frame: &Frame, person: &Person, entry: &Entry) -> Option<Moves> {
        let (line, local) = (&entry.line, frame.words.at(entry.at));
        let seen = ("seen", entry.at.as_millisecond().to_string());
        let others = self.reach(frame, Some(local.date())).into_iter();
        let story = line.story.id;
        let time = match entry.kind {
            Kind::Slot => plan::Time::Slot,
            Kind::Due => plan::Time::Due,
            Kind::Out => {
                let role = Standing::of(&person.account, &line.sections).role(person.account.role);
                let is_ahead = |day: &Date| instant(frame, *day, local.time()) > frame.now;
                return (entry.at > frame.now && role.may(Verb::Publish)).then(|| Moves {
                    action: format!("/desk/stories/{story}/publication"),
                    fields: vec![("when", "moved".to_owned()), seen],
                    days: others.filter(is_ahead).map(|day| move_to(frame, day, "")).collect(),
                    field: self.any_day(&format!("out-{story}"), Some(local.date()), false),
                });
            }
        };
        let way = |day: Date| match (day - local.date()).get_days() {
            1 => "on",
            -1 => "back",
            _ => "day",
        };
        may_plan(person, line).then(|| Moves {
            action: format!("/desk/stories/{story}/day"),
            fields: vec![("what", time.as_str().to_owned()), seen],
            days: others.map(|day| move_to(frame, day, way(day))).collect(),
            field: self.any_day(&format!("{}-{story}", time.as_str()), Some(local.date()), true),
        })
    }
}

fn move_to(frame: &Frame, day: Date, way: &'static str) -> MoveTo {
    MoveTo { value: day.to_string(), text: named(frame, day), way }
}

fn more_text(frame: &Frame, count: usize) -> String {
    frame.say_with("desk-week-more", i64::try_from(count).unwrap_or(0))
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
