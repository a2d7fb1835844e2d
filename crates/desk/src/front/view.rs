//! How a working copy is shown: what is said of the page, beside its slots and the stories to use.

use bytes::Bytes;
use database::Reader;
use http::{Response, StatusCode};
use locale::{Language, Value as Put};
use newsroom::front::resolve::resolve;
use newsroom::front::version::Version;
use newsroom::front::{self, Arrangement, Place as Spot, SLOTS_MAX, Shape};
use newsroom::story::list;
use serde::Serialize;

use super::copy::{Copy, Difference, Wrong, differences, find_wrong};
use super::pool::{PoolView, pool};
use super::slots::{
    SlotView, Wrongs, held_headline, rule_text, seat_views, shape_choice, shape_text, slot_views, stays,
};
use super::{Desktop, Told};
use crate::Error;
use crate::frame::{Frame, Place};

#[derive(Serialize)]
struct Page {
    key: String,
    name: String,
    places: Vec<Group>,
    known: i64,
    opened: i64,
    is_automatic: bool,
    /// What stands there, in words.
    standing: Option<String>,
    ahead: Vec<AheadView>,
    conflict: Option<Conflict>,
    wrongs: Vec<WrongView>,
    slots: Vec<SlotView>,
    has_room: bool,
    /// Whether the stories of other editions follow; nothing where there are none.
    shows_editions: Option<bool>,
    /// The key that the next slot will have.
    next_key: u32,
    shapes: Vec<Choice>,
    changes: Option<String>,
    publish: String,
    version_name: String,
    from: String,
    from_wrong: Option<String>,
    at: String,
    at_wrong: Option<String>,
    zone: String,
    words: String,
    pool: Vec<PoolView>,
}

#[derive(Serialize)]
struct Group {
    name: String,
    choices: Vec<Choice>,
}

#[derive(Serialize)]
pub(super) struct Choice {
    pub value: String,
    pub text: String,
    pub is_current: bool,
}

#[derive(Serialize)]
struct AheadView {
    number: i64,
    text: String,
}

#[derive(Serialize)]
struct Conflict {
    number: i64,
    text: String,
    compare: String,
}

#[derive(Serialize)]
struct WrongView {
    field: String,
    text: String,
}

/// Shows a working copy.
pub(super) fn render(
    frame: Frame,
    desktop: &Desktop,
    copy: &Copy,
    told: Told,
    status: StatusCode,
) -> Result<Response<Bytes>, Error> {
    let opened = desktop.find_version(&frame, copy.opened)?;
    let base = desktop.base(&frame, opened.as_ref())?;
    let (arrangement, unread, seats, pool) = frame.desk.parts.db.read(|r| {
        let (arrangement, unread) = copy.to_arrangement(&frame, r, &desktop.sections)?;
        let filled = resolve(r, desktop.place, &arrangement, frame.now)?;
        let mut seats = Vec::new();
        for ((own, slot), standing) in copy.slots.iter().zip(&arrangement.slots).zip(filled.slots) {
            seats.push(seat_views(&frame, r, desktop, own, slot, standing)?);
        }
        let pool = pool(&frame, r, desktop, copy)?;
        Ok::<_, database::Error>((arrangement, unread, seats, pool))
    })?;
    let (changes, others) = differences(copy, &arrangement, &base);
    let count = changes.iter().filter(|change| **change != Difference::None).count() + others;
    let wrongs = Wrongs { unread: &unread, told: &told.wrongs };
    let slots = slot_views(&frame, desktop, copy, &arrangement, seats, &changes, wrongs);
    let page = page_of(&frame, desktop, copy, told, count, slots, pool);
    let title = frame.say("desk-front-title");
    frame.render("desk/front.html", Place::Front, &title, status, &page)
}

/// Puts together what is said of the page, beside its slots and the stories to use. What is wrong is said when it was to
/// be published, and not while it is typed.
fn page_of(
    frame: &Frame,
    desktop: &Desktop,
    copy: &Copy,
    told: Told,
    changes: usize,
    slots: Vec<SlotView>,
    pool: Vec<PoolView>,
) -> Page {
    let standing = desktop.standing.as_ref();
    let has_editions = matches!(desktop.place, Spot::Front(_)) && !frame.settings.editions.is_empty();
    let changes = i64::try_from(changes).unwrap_or(i64::MAX);
    Page {
        key: desktop.place.key(),
        name: desktop.name.clone(),
        places: places(frame, desktop),
        known: copy.known,
        opened: copy.opened,
        is_automatic: standing.is_none_or(|standing| standing.arrangement.slots.is_empty()),
        standing: standing.map(|standing| standing_text(frame, standing)),
        ahead: desktop.ahead.iter().map(|version| ahead_view(frame, version)).collect(),
        conflict: told.conflict.map(|newest| conflict_view(frame, desktop, copy, &newest)),
        has_room: copy.slots.len() < SLOTS_MAX,
        shows_editions: has_editions.then_some(!copy.hides_editions),
        next_key: copy.free_key(),
        shapes: Shape::ALL.map(|shape| shape_choice(frame, shape, None)).into(),
        changes: (changes > 0).then(|| frame.say_with("desk-front-changes", changes)),
        publish: if changes > 0 {
            frame.say_with("desk-front-publish-changes", changes)
        } else {
            frame.say("desk-front-publish")
        },
        version_name: copy.name.clone(),
        from: copy.from.clone(),
        from_wrong: find_wrong(&told.wrongs, "from"),
        at: copy.at.clone(),
        at_wrong: find_wrong(&told.wrongs, "at"),
        zone: frame.settings.zone.clone(),
        words: copy.words.clone(),
        wrongs: told.wrongs.into_iter().map(|Wrong { field, text }| WrongView { field, text }).collect(),
        slots,
        pool,
    }
}

fn standing_text(frame: &Frame, standing: &Version) -> String {
    let since = Put::from(frame.when(standing.shows_from).text);
    frame.put("desk-front-standing-since", &[("number", standing.number.into()), ("time", since)])
}

/// Says that somebody else kept a version meanwhile.
fn conflict_view(frame: &Frame, desktop: &Desktop, copy: &Copy, newest: &Version) -> Conflict {
    let maker = newest.maker.clone().unwrap_or_else(|| frame.say("desk-editor-someone"));
    let values = [("name", Put::from(maker.as_str())), ("number", newest.number.into())];
    Conflict {
        number: newest.number,
        text: frame.put("desk-front-conflict", &values),
        compare: format!("{}/versions?from={}&to={}", desktop.address(), copy.opened, newest.number),
    }
}

pub(super) fn number(frame: &Frame, number: usize) -> String {
    frame.words.number(i64::try_from(number).unwrap_or(i64::MAX))
}

/// The fronts of the editions, and the sections: those that whoever looks arranges.
fn places(frame: &Frame, desktop: &Desktop) -> Vec<Group> {
    let choice = |place: Spot, text: String| Choice { value: place.key(), text, is_current: place == desktop.place };
    let name = |tag: &str| Language::parse(tag).map_or_else(|_| tag.to_owned(), |own| own.name_in_itself().to_owned());
    let others = frame.settings.editions.iter().map(|edition| edition.language.as_str());
    let editions = std::iter::once(frame.settings.language.as_str()).chain(others).zip(0..);
    let is_theirs = |place: &Spot| front::may_arrange(&desktop.account, *place);
    let editions = editions.map(|(tag, number)| (Spot::Front(number), name(tag)));
    let sections = desktop.sections.iter().map(|section| (Spot::Section(section.id), section.name.clone()));
    let of = |places: &mut dyn Iterator<Item = (Spot, String)>| {
        places.filter(|(place, _)| is_theirs(place)).map(|(place, text)| choice(place, text)).collect::<Vec<_>>()
    };
    let groups = [
        Group { name: frame.say("desk-front-title"), choices: of(&mut editions.into_iter()) },
        Group { name: frame.say("act-section"), choices: of(&mut sections.into_iter()) },
    ];
    groups.into_iter().filter(|group| !group.choices.is_empty()).collect()
}

fn ahead_view(frame: &Frame, version: &Version) -> AheadView {
    let time = Put::from(frame.when(version.shows_from).text);
    let text = frame.put("desk-front-scheduled", &[("number", version.number.into()), ("time", time)]);
    let text = if version.name.is_empty() { text } else { format!("{text} {}", version.name) };
    AheadView { number: version.number, text }
}

/// Everything that an arrangement says, a line each, so that two can be laid side by side.
pub(super) fn lines_of(
    frame: &Frame,
    r: &mut Reader,
    desktop: &Desktop,
    arrangement: &Arrangement,
) -> Result<Vec<String>, database::Error> {
    let copy = Copy::of(frame, r, None, arrangement, 0)?;
    let mut lines = Vec::new();
    for (slot, own) in arrangement.slots.iter().zip(&copy.slots) {
        let rule = rule_text(frame, &desktop.sections, slot.rule, &own.which);
        let count = Put::from(i64::try_from(slot.stories).unwrap_or(0));
        let shape = Put::from(frame.say(shape_text(slot.shape)));
        let filled = frame.put("desk-front-filled", &[("shape", shape), ("rule", Put::from(rule)), ("count", count)]);
        lines.push(if slot.title.is_empty() { filled } else { format!("{}. {filled}", slot.title) });
        for pin in &slot.pins {
            let line = list::find(r, pin.story)?;
            let headline = held_headline(frame, r, desktop, line.as_ref())?;
            let position = Put::from(i64::try_from(pin.position).unwrap_or(0));
            let values = [("number", position), ("headline", Put::from(headline))];
            lines.push(format!("{} {}", frame.put("desk-front-line", &values), stays(frame, slot, pin.story)));
        }
    }
    if lines.is_empty() {
        lines.push(frame.say("desk-front-itself"));
    }
    Ok(lines)
}
