//! How a working copy is shown: its slots with the stories that stand in them now, and stories to use.

use bytes::Bytes;
use database::Reader;
use http::{Response, StatusCode};
use jiff::SignedDuration;
use locale::{Language, Value as Put};
use newsroom::front::resolve::{Seat, resolve};
use newsroom::front::{Arrangement, Place as Spot, Rule, SLOTS_MAX, Shape, Slot};
use newsroom::id::{SectionId, StoryId};
use newsroom::published::Card;
use newsroom::published::card::{self, Cut};
use newsroom::section::Section;
use newsroom::story::list::{self, Filter, Line};
use newsroom::story::{Stage, StoryKind, plan};
use serde::Serialize;

use super::copy::{Copy, Difference, SlotCopy, Wrong, differences};
use super::{Desktop, Told};
use crate::Error;
use crate::frame::{Frame, Place, When};
use crate::stories::page::{self, StoryView};

/// Stories to use: the newest that are public, the next to come out, and those found by words.
const NEWEST: i64 = 8;
const NEXT: i64 = 6;
const FOUND: i64 = 12;

/// How far ahead the next to come out are looked for.
const NEXT_WITHIN: SignedDuration = SignedDuration::from_hours(7 * 24);

/// Slots that stand open: those at the top of the page.
const OPEN: usize = 3;

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
struct Choice {
    value: String,
    text: String,
    is_current: bool,
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

#[derive(Serialize)]
struct SlotView {
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
struct SeatView {
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

#[derive(Serialize)]
struct PoolView {
    id: String,
    href: String,
    headline: String,
    language: String,
    direction: &'static str,
    hint: String,
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
    let sections = &desktop.sections;
    let (arrangement, read_wrongs, slots, pool) = frame.desk.parts.db.read(|r| {
        let (arrangement, wrongs) = copy.to_arrangement(&frame, r, sections)?;
        let filled = resolve(r, desktop.place, &arrangement, frame.now)?;
        let mut seats = Vec::new();
        for ((own, slot), standing) in copy.slots.iter().zip(&arrangement.slots).zip(filled.slots) {
            seats.push(seat_views(&frame, r, sections, own, slot, standing)?);
        }
        let pool = pool(&frame, r, desktop, copy)?;
        Ok::<_, database::Error>((arrangement, wrongs, seats, pool))
    })?;
    // What is wrong is said when it was to be published, and not while it is typed.
    let wrongs = told.wrongs;
    let (changes, removed) = differences(copy, &arrangement, &base);
    let count = changes.iter().filter(|change| **change != Difference::None).count() + removed;
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    let is_unread = |field: &str| read_wrongs.iter().any(|wrong| wrong.field == field);
    let views = copy.slots.iter().zip(&arrangement.slots).zip(slots).zip(&changes).enumerate();
    let views = views.map(|(at, (((own, slot), seats), change))| {
        let mut seats = seats;
        for (seat, pin) in
            seats.iter_mut().filter_map(|seat| Some((seat.story.as_ref()?.id.clone(), seat.pin.as_mut()?)))
        {
            let field = format!("until-{seat}");
            pin.wrong = wrongs.iter().find(|wrong| wrong.field == field).map(|wrong| wrong.text.clone());
        }
        let mut view = slot_view(&frame, sections, own, slot, seats, *change, &wrongs);
        view.number = number(&frame, at + 1);
        (view.is_first, view.is_last) = (at == 0, at + 1 == copy.slots.len());
        let is_touched = copy.touched == Some(own.key);
        view.is_edited = view.is_edited || is_touched && is_unread(&format!("which-{}", own.key));
        let has_wrong = wrongs.iter().any(|wrong| wrong.field.ends_with(&format!("-{}", own.key)));
        let is_held = !own.pins.is_empty();
        view.is_open = at < OPEN || is_held || is_touched || view.is_changed || has_wrong;
        view
    });
    let slots: Vec<SlotView> = views.collect();
    let wrong_with = |field: &str| wrongs.iter().find(|wrong| wrong.field == field).map(|wrong| wrong.text.clone());
    let page = Page {
        key: desktop.place.key(),
        name: desktop.name.clone(),
        places: places(&frame, desktop),
        known: copy.known,
        opened: copy.opened,
        is_automatic: desktop.standing.as_ref().is_none_or(|standing| standing.arrangement.slots.is_empty()),
        standing: desktop.standing.as_ref().map(|standing| {
            let since = Put::from(frame.when(standing.shows_from).text);
            frame.put("desk-front-standing-since", &[("number", standing.number.into()), ("time", since)])
        }),
        ahead: desktop.ahead.iter().map(|version| ahead_view(&frame, version)).collect(),
        conflict: told.conflict.map(|newest| {
            let maker = newest.maker.clone().unwrap_or_else(|| frame.say("desk-editor-someone"));
            let values = [("name", Put::from(maker.as_str())), ("number", newest.number.into())];
            let compare =
                format!("/desk/front/{}/versions?from={}&to={}", desktop.place.key(), copy.opened, newest.number);
            Conflict { number: newest.number, text: frame.put("desk-front-conflict", &values), compare }
        }),
        wrongs: wrongs.iter().map(|wrong| WrongView { field: wrong.field.clone(), text: wrong.text.clone() }).collect(),
        has_room: copy.slots.len() < SLOTS_MAX,
        next_key: copy.free_key(),
        shapes: Shape::ALL.map(|shape| choice(&frame, shape, None)).into(),
        changes: (count > 0).then(|| frame.say_with("desk-front-changes", count)),
        publish: if count > 0 {
            frame.say_with("desk-front-publish-changes", count)
        } else {
            frame.say("desk-front-publish")
        },
        version_name: copy.name.clone(),
        from: copy.from.clone(),
        from_wrong: wrong_with("from"),
        at: copy.at.clone(),
        at_wrong: wrong_with("at"),
        zone: frame.settings.zone.clone(),
        words: copy.words.clone(),
        slots,
        pool,
    };
    let title = frame.say("desk-front-title");
    frame.render("desk/front.html", Place::Front, &title, status, &page)
}

fn number(frame: &Frame, number: usize) -> String {
    frame.words.number(i64::try_from(number).unwrap_or(i64::MAX))
}

/// The fronts of the editions, and the sections.
fn places(frame: &Frame, desktop: &Desktop) -> Vec<Group> {
    let choice = |place: Spot, text: String| Choice { value: place.key(), text, is_current: place == desktop.place };
    let name = |tag: &str| Language::parse(tag).map_or_else(|_| tag.to_owned(), |own| own.name_in_itself().to_owned());
    let main = choice(Spot::Front(0), name(&frame.settings.language));
    let others = frame.settings.editions.iter().zip(1..);
    let others = others.map(|(edition, number)| choice(Spot::Front(number), name(&edition.language)));
    let sections = desktop.sections.iter().map(|section| choice(Spot::Section(section.id), section.name.clone()));
    vec![
        Group { name: frame.say("desk-front-title"), choices: std::iter::once(main).chain(others).collect() },
        Group { name: frame.say("act-section"), choices: sections.collect() },
    ]
}

fn ahead_view(frame: &Frame, version: &newsroom::front::version::Version) -> AheadView {
    let time = Put::from(frame.when(version.shows_from).text);
    let text = frame.put("desk-front-scheduled", &[("number", version.number.into()), ("time", time)]);
    let text = if version.name.is_empty() { text } else { format!("{text} {}", version.name) };
    AheadView { number: version.number, text }
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

fn choice(frame: &Frame, shape: Shape, current: Option<Shape>) -> Choice {
    let text = frame.say(shape_text(shape));
    Choice { value: shape.as_str().into(), text, is_current: current == Some(shape) }
}

fn rule_choices(frame: &Frame, sections: &[Section], own: &SlotCopy) -> Vec<Choice> {
    let choice = |value: String, text: String| Choice { is_current: own.rule == value, value, text };
    let of_section = |section: &Section| {
        let text = frame.put("desk-front-of-section", &[("section", Put::from(section.name.as_str()))]);
        choice(format!("section:{}", section.id), text)
    };
    let mut rules = vec![choice("newest".into(), frame.say("desk-front-newest"))];
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
        Rule::Tag(_) => format!("{}: {which}", frame.say("desk-front-of-tag")),
        Rule::Series(_) => format!("{}: {which}", frame.say("desk-front-of-series")),
        Rule::Section(id) => {
            let name = sections.iter().find(|section| section.id == id).map_or("", |section| section.name.as_str());
            frame.put("desk-front-of-section", &[("section", Put::from(name))])
        }
    }
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
    let wrong = |field: &str| {
        let field = format!("{field}-{}", own.key);
        wrongs.iter().find(|wrong| wrong.field == field).map(|wrong| wrong.text.clone())
    };
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
        shapes: Shape::ALL.map(|shape| choice(frame, shape, Some(slot.shape))).into(),
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
fn seat_views(
    frame: &Frame,
    r: &mut Reader,
    sections: &[Section],
    own: &SlotCopy,
    slot: &Slot,
    standing: Vec<Seat>,
) -> Result<Vec<SeatView>, database::Error> {
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
                    (None, line) => Some(of_line(frame, sections, pin.story, line.as_ref())),
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
fn stays(frame: &Frame, slot: &Slot, story: StoryId) -> String {
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

fn section_name(sections: &[Section], of: &[SectionId]) -> String {
    let main = of.first().and_then(|id| sections.iter().find(|section| section.id == *id));
    main.map(|section| section.name.clone()).unwrap_or_default()
}

fn direction(language: &str) -> &'static str {
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

fn of_line(frame: &Frame, sections: &[Section], id: StoryId, line: Option<&Line>) -> SeatStory {
    let headline = line.map(|line| line.story.headline.clone()).filter(|headline| !headline.is_empty());
    let language = line.map_or_else(|| frame.settings.language.clone(), |line| line.language.clone());
    SeatStory {
        id: id.to_string(),
        href: format!("/desk/stories/{id}"),
        headline: headline.unwrap_or_else(|| frame.say("desk-story-untitled")),
        direction: direction(&language),
        language,
        section: line.map(|line| section_name(sections, &line.sections)).unwrap_or_default(),
        at: None,
        comments: None,
        picture: None,
    }
}

/// Stories to use: those that hold some words, or the newest of the page and the next to come out.
fn pool(frame: &Frame, r: &mut Reader, desktop: &Desktop, copy: &Copy) -> Result<Vec<PoolView>, database::Error> {
    let is_used = |id: StoryId| copy.slots.iter().flat_map(|slot| &slot.pins).any(|pin| pin.story == id);
    let sections = &desktop.sections;
    if !copy.words.is_empty() {
        let filter = Filter { words: &copy.words, ..Filter::default() };
        let found = list::list(r, &filter, None, FOUND)?.lines.into_iter();
        let found = found.filter(|line| line.story.kind == StoryKind::Story && line.story.stage != Stage::Killed);
        return Ok(found.map(|line| of_found(page::view(frame, &line, sections, false), line.story.id)).collect());
    }
    let next = plan::list_next_out(r, frame.now, frame.now + NEXT_WITHIN, NEXT)?.into_iter().map(|next| {
        let id = if next.is_embargoed { "desk-board-embargo" } else { "desk-front-waits" };
        PoolView {
            id: next.story.to_string(),
            href: format!("/desk/stories/{}", next.story),
            headline: next.headline,
            direction: direction(&next.language),
            language: next.language,
            hint: frame.put(id, &[("time", Put::from(frame.when(next.visible_from).text))]),
        }
    });
    let newest = card::list(r, desktop.place.shelf(), Cut::Skip(0), NEWEST, frame.now)?.into_iter().map(|card| {
        let section = section_name(sections, &card.sections);
        let time = frame.when(card.published_at).text;
        PoolView {
            id: card.id.to_string(),
            href: format!("/desk/stories/{}", card.id),
            direction: direction(&card.language),
            hint: [section, time].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "),
            headline: card.headline,
            language: card.language,
        }
    });
    let unused = |view: &PoolView| view.id.parse().map_or(true, |id| !is_used(StoryId(id)));
    Ok(next.chain(newest).filter(unused).collect())
}

fn of_found(story: StoryView, id: StoryId) -> PoolView {
    let hint = story.hint();
    let (headline, language, direction) = story.into_words();
    PoolView { id: id.to_string(), href: format!("/desk/stories/{id}"), headline, language, direction, hint }
}

/// Everything that an arrangement says, a line each, so that two can be laid side by side.
pub(super) fn lines_of(
    frame: &Frame,
    r: &mut Reader,
    sections: &[Section],
    arrangement: &Arrangement,
) -> Result<Vec<String>, database::Error> {
    let copy = Copy::of(frame, r, None, arrangement, 0)?;
    let mut lines = Vec::new();
    for (slot, own) in arrangement.slots.iter().zip(&copy.slots) {
        let rule = rule_text(frame, sections, slot.rule, &own.which);
        let count = Put::from(i64::try_from(slot.stories).unwrap_or(0));
        let shape = Put::from(frame.say(shape_text(slot.shape)));
        let filled = frame.put("desk-front-filled", &[("shape", shape), ("rule", Put::from(rule)), ("count", count)]);
        lines.push(if slot.title.is_empty() { filled } else { format!("{}. {filled}", slot.title) });
        for pin in &slot.pins {
            let headline = list::find(r, pin.story)?.map(|line| line.story.headline).unwrap_or_default();
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
