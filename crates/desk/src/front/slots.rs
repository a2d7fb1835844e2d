//! The slots of a working copy, with the stories that stand in them now.

use database::Reader;
use locale::{Language, Value as Put};
use newsroom::front::resolve::Seat;
use newsroom::front::{Arrangement, Rule, Shape, Slot};
use newsroom::id::{SectionId, StoryId};
use newsroom::published::Card;
use newsroom::reading::Span;
use newsroom::section::Section;
use newsroom::story::list::{self, Line};
use serde::Serialize;

use super::Desktop;
use super::copy::{Copy, Difference, SlotCopy, Wrong, find_wrong};
use super::view::{Choice, number};
use crate::frame::{Frame, When};

/// Slots that stand open: those at the top of the page.
const OPEN: usize = 3;

#[derive(Serialize)]
pub(super) struct SlotView {
    key: u32,
    number: String,
    name: String,
    filled: String,
    is_open: bool,
    is_lead: bool,
    is_changed: bool,
    was: Option<String>,
    is_first: bool,
    is_last: bool,
    shape: &'static str,
    shapes: Vec<Choice>,
    rules: Vec<Choice>,
    which: String,
    stories: String,
    stories_max: usize,
    title: String,
    seats: Vec<SeatView>,
    is_edited: bool,
    stories_wrong: Option<String>,
    which_wrong: Option<String>,
    title_wrong: Option<String>,
}

#[derive(Serialize)]
pub(super) struct SeatView {
    position: usize,
    number: String,
    story: Option<SeatStory>,
    /// What is held here by hand.
    pin: Option<PinView>,
    is_first: bool,
    is_last: bool,
}

#[derive(Serialize)]
struct SeatStory {
    id: String,
    href: String,
    headline: String,
    language: String,
    direction: &'static str,
    section: String,
    at: Option<When>,
    comments: Option<String>,
    picture: Option<String>,
}

#[derive(Serialize)]
struct PinView {
    /// Why readers do not see it yet, or no longer.
    hidden: Option<String>,
    until: String,
    stays: String,
    wrong: Option<String>,
}

/// The name of a shape.
pub(super) fn shape_text(shape: Shape) -> &'static str {
    match shape {
        Shape::Lead => "desk-front-lead",
        Shape::Rail => "desk-front-rail",
        Shape::Band => "desk-front-band",
        Shape::List => "desk-front-list",
    }
}

/// A shape as a choice.
pub(super) fn shape_choice(frame: &Frame, shape: Shape, current: Option<Shape>) -> Choice {
    let text = frame.say(shape_text(shape));
    Choice { value: shape.as_str().into(), text, is_current: current == Some(shape) }
}

fn span_text(span: Span) -> &'static str {
    match span {
        Span::Day => "desk-front-read-day",
        Span::Week => "desk-front-read-week",
    }
}

fn rule_choices(frame: &Frame, sections: &[Section], own: &SlotCopy) -> Vec<Choice> {
    let choice = |value: String, text: String| Choice { is_current: own.rule == value, value, text };
    let of_section = |section: &Section| {
        let text = frame.put("desk-front-of-section", &[("section", Put::from(section.name.as_str()))]);
        choice(format!("section:{}", section.id), text)
    };
    let mut rules = vec![choice("newest".into(), frame.say("desk-front-newest"))];
    rules.extend(Span::ALL.map(|span| choice(format!("read:{}", span.as_str()), frame.say(span_text(span)))));
    rules.extend(sections.iter().map(of_section));
    rules.push(choice("tag".into(), frame.say("desk-front-of-tag")));
    rules.push(choice("series".into(), frame.say("desk-front-of-series")));
    rules.push(choice("hand".into(), frame.say("desk-front-by-hand")));
    rules
}

/// By what a slot is filled, in words.
pub(super) fn rule_text(frame: &Frame, sections: &[Section], rule: Rule, which: &str) -> String {
    match rule {
        Rule::Newest => frame.say("desk-front-newest"),
        Rule::Hand => frame.say("desk-front-by-hand"),
        Rule::MostRead(span) => frame.say(span_text(span)),
        Rule::Tag(_) => format!("{}: {which}", frame.say("desk-front-of-tag")),
        Rule::Series(_) => format!("{}: {which}", frame.say("desk-front-of-series")),
        Rule::Section(id) => {
            let name = sections.iter().find(|section| section.id == id).map_or("", |section| section.name.as_str());
            frame.put("desk-front-of-section", &[("section", Put::from(name))])
        }
    }
}

/// What is wrong with a copy.
#[derive(Clone, Copy)]
pub(super) struct Wrongs<'w> {
    /// What could not be read of it so far.
    pub unread: &'w [Wrong],
    /// What is said to be wrong, for it was to be published.
    pub told: &'w [Wrong],
}

/// Shows the slots of a copy.
pub(super) fn slot_views(
    frame: &Frame,
    desktop: &Desktop,
    copy: &Copy,
    arrangement: &Arrangement,
    seats: Vec<Vec<SeatView>>,
    changes: &[Difference],
    wrongs: Wrongs,
) -> Vec<SlotView> {
    let mut views = Vec::with_capacity(copy.slots.len());
    let slots = copy.slots.iter().zip(&arrangement.slots);
    for (at, ((own, slot), (mut seats, change))) in slots.zip(seats.into_iter().zip(changes)).enumerate() {
        for seat in &mut seats {
            if let (Some(story), Some(pin)) = (&seat.story, &mut seat.pin) {
                pin.wrong = find_wrong(wrongs.told, &format!("until-{}", story.id));
            }
        }
        let mut view = slot_view(frame, &desktop.sections, own, slot, seats, *change, wrongs.told);
        view.number = number(frame, at + 1);
        (view.is_first, view.is_last) = (at == 0, at + 1 == copy.slots.len());
        let is_touched = copy.touched == Some(own.key);
        view.is_edited |= is_touched && find_wrong(wrongs.unread, &format!("which-{}", own.key)).is_some();
        let has_wrong = wrongs.told.iter().any(|wrong| wrong.field.ends_with(&format!("-{}", own.key)));
        view.is_open = at < OPEN || !own.pins.is_empty() || is_touched || view.is_changed || has_wrong;
        views.push(view);
    }
    views
}

fn slot_view(
    frame: &Frame,
    sections: &[Section],
    own: &SlotCopy,
    slot: &Slot,
    seats: Vec<SeatView>,
    change: Difference,
    wrongs: &[Wrong],
) -> SlotView {
    let wrong = |field: &str| find_wrong(wrongs, &format!("{field}-{}", own.key));
    let (stories_wrong, which_wrong, title_wrong) = (wrong("stories"), wrong("which"), wrong("title"));
    let section = match slot.rule {
        Rule::Section(id) => sections.iter().find(|section| section.id == id).map(|section| section.name.clone()),
        _ => None,
    };
    let was = match change {
        Difference::Moved(from) => {
            Some(frame.put("desk-front-was", &[("number", i64::try_from(from).unwrap_or(0).into())]))
        }
        Difference::None | Difference::Changed => None,
    };
    let seated = Put::from(i64::try_from(slot.stories).unwrap_or(0));
    let rule = rule_text(frame, sections, slot.rule, &own.which);
    SlotView {
        key: own.key,
        number: String::new(),
        name: Some(own.title.clone())
            .filter(|title| !title.is_empty())
            .or(section)
            .unwrap_or_else(|| frame.say(shape_text(slot.shape))),
        filled: frame.put(
            "desk-front-filled",
            &[("shape", Put::from(frame.say(shape_text(slot.shape)))), ("rule", Put::from(rule)), ("count", seated)],
        ),
        is_open: true,
        is_lead: slot.shape == Shape::Lead,
        is_changed: change != Difference::None,
        was,
        is_first: false,
        is_last: false,
        shape: slot.shape.as_str(),
        shapes: Shape::ALL.map(|shape| shape_choice(frame, shape, Some(slot.shape))).into(),
        rules: rule_choices(frame, sections, own),
        which: own.which.clone(),
        stories: if own.stories.is_empty() { own.count().to_string() } else { own.stories.clone() },
        stories_max: slot.shape.stories_max(),
        title: own.title.clone(),
        seats,
        is_edited: stories_wrong.is_some() || which_wrong.is_some() || title_wrong.is_some(),
        stories_wrong,
        which_wrong,
        title_wrong,
    }
}

/// The positions of a slot: what is held there, whether readers see it or not, else what stands there now.
pub(super) fn seat_views(
    frame: &Frame,
    r: &mut Reader,
    desktop: &Desktop,
    own: &SlotCopy,
    slot: &Slot,
    standing: Vec<Seat>,
) -> Result<Vec<SeatView>, database::Error> {
    let sections = desktop.sections.as_slice();
    let (held, by_rule): (Vec<Seat>, Vec<Seat>) = standing.into_iter().partition(|seat| seat.is_pinned);
    let mut by_rule = by_rule.into_iter();
    let mut views = Vec::new();
    for position in 1..=slot.stories {
        let pin = own.pins.iter().find(|pin| pin.position == position);
        let (story, pin) = match pin {
            Some(pin) => {
                let seen = held.iter().find(|seat| seat.card.id == pin.story);
                let line = if seen.is_none() { list::find(r, pin.story)? } else { None };
                let hidden = seen.is_none().then(|| hidden_text(frame, line.as_ref(), slot, pin.story));
                let story = match (seen, line) {
                    (Some(seat), _) => Some(of_card(frame, sections, &seat.card)),
                    (None, line) => Some(of_line(frame, r, desktop, pin.story, line.as_ref())?),
                };
                (
                    story,
                    Some(PinView {
                        hidden,
                        until: pin.until.clone(),
                        stays: stays(frame, slot, pin.story),
                        wrong: None,
                    }),
                )
            }
            None => (by_rule.next().map(|seat| of_card(frame, sections, &seat.card)), None),
        };
        // A line of a rail has no picture on the page either.
        let story = story.map(|story| match slot.shape {
            Shape::Rail => SeatStory { picture: None, ..story },
            Shape::Lead | Shape::Band | Shape::List => story,
        });
        views.push(SeatView {
            position,
            number: number(frame, position),
            story,
            pin,
            is_first: position == 1,
            is_last: position == slot.stories,
        });
    }
    Ok(views)
}

/// How long a story is held.
pub(super) fn stays(frame: &Frame, slot: &Slot, story: StoryId) -> String {
    match slot.pins.iter().find(|pin| pin.story == story).and_then(|pin| pin.until) {
        Some(until) => frame.put("desk-front-held-until", &[("time", Put::from(frame.when(until).text))]),
        None => frame.say("desk-front-held"),
    }
}

/// Why readers do not see what is held.
fn hidden_text(frame: &Frame, line: Option<&Line>, slot: &Slot, story: StoryId) -> String {
    let is_over = slot.pins.iter().any(|pin| pin.story == story && !pin.holds(frame.now));
    let ahead = line.and_then(|line| line.visible_from).filter(|from| *from > frame.now);
    match ahead {
        Some(from) => frame.put("desk-front-waits", &[("time", Put::from(frame.when(from).text))]),
        None if is_over => frame.say("desk-front-over"),
        None => frame.say("desk-front-unseen"),
    }
}

pub(super) fn section_name(sections: &[Section], of: &[SectionId]) -> String {
    let main = of.first().and_then(|id| sections.iter().find(|section| section.id == *id));
    main.map(|section| section.name.clone()).unwrap_or_default()
}

pub(super) fn direction(language: &str) -> &'static str {
    Language::parse(language).map_or("auto", |language| language.direction().attribute())
}

fn of_card(frame: &Frame, sections: &[Section], card: &Card) -> SeatStory {
    SeatStory {
        id: card.id.to_string(),
        href: format!("/desk/stories/{}", card.id),
        headline: card.headline.clone(),
        direction: direction(&card.language),
        language: card.language.clone(),
        section: section_name(sections, &card.sections),
        at: Some(frame.ago(card.published_at)),
        comments: (card.comment_count > 0).then(|| frame.say_with("comments-count", card.comment_count)),
        picture: card.picture.as_ref().and_then(web::picture::small),
    }
}

fn of_line(
    frame: &Frame,
    r: &mut Reader,
    desktop: &Desktop,
    id: StoryId,
    line: Option<&Line>,
) -> Result<SeatStory, database::Error> {
    let seen = match line {
        Some(line) if desktop.may_see(r, line, frame.now)? => Some(line),
        _ => None,
    };
    let language = seen.map_or_else(|| frame.settings.language.clone(), |line| line.language.clone());
    Ok(SeatStory {
        id: id.to_string(),
        href: format!("/desk/stories/{id}"),
        headline: held_headline(frame, r, desktop, line)?,
        direction: direction(&language),
        language,
        section: seen.map(|line| section_name(&desktop.sections, &line.sections)).unwrap_or_default(),
        at: None,
        comments: None,
        picture: None,
    })
}

/// The headline of a story that is held; of one that whoever looks may not read, that there is one.
pub(super) fn held_headline(
    frame: &Frame,
    r: &mut Reader,
    desktop: &Desktop,
    line: Option<&Line>,
) -> Result<String, database::Error> {
    Ok(match line {
        Some(line) if !desktop.may_see(r, line, frame.now)? => frame.say("desk-elsewhere"),
        Some(line) if !line.story.headline.is_empty() => line.story.headline.clone(),
        _ => frame.say("desk-story-untitled"),
    })
}
