//! Fronts: what stands first on the front page of an edition or on a section's page, and in which shape.
//!
//! An [`Arrangement`] is a list of slots. Each has a [`Shape`], a [`Rule`] that fills it by itself, and [`Pin`]s that hold
//! a story at a position. Without one, or with one that has no slot, a page fills itself.
//!
//! - [`version`]: arrangements as they were kept, one after the other, some from an instant ahead.
//! - [`resolve`]: which stories stand in which slot at an instant; no story stands twice.

pub mod resolve;
pub mod version;

use std::collections::BTreeSet;

use database::{Error, Reader};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::id::{SectionId, SeriesId, StoryId, TagId};
use crate::people::account::Account;
use crate::people::role::Verb;
use crate::published::Shelf;
use crate::reading::Span;
use crate::story::access;
use crate::{section, tag};

/// Slots of one arrangement: a page is read, not searched through.
pub const SLOTS_MAX: usize = 12;

/// Stories of all slots together: what a page shows, and what is read for it.
pub const STORIES_MAX: usize = 80;

/// Stories that are held by hand in one arrangement.
pub const PINS_MAX: usize = 40;

/// The longest heading of a slot, in characters.
pub const TITLE_CHARS_MAX: usize = 100;

/// A page that can be arranged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// The front page of an edition; 0 is the main one.
    Front(i64),
    /// A section's page.
    Section(SectionId),
}

impl Place {
    /// The two numbers that name the place in the database.
    pub(crate) fn numbers(self) -> (i64, i64) {
        match self {
            Place::Front(edition) => (0, edition),
            Place::Section(id) => (1, id.0),
        }
    }

    /// Its name in an address of the desk: `edition-0`, `section-7`.
    #[must_use]
    pub fn key(self) -> String {
        match self {
            Place::Front(edition) => format!("edition-{edition}"),
            Place::Section(id) => format!("section-{id}"),
        }
    }

    /// Reads that name.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Place> {
        let (kind, id) = key.split_once('-')?;
        let id: i64 = id.parse().ok().filter(|id| *id >= 0)?;
        match kind {
            "edition" => Some(Place::Front(id)),
            "section" => Some(Place::Section(SectionId(id))),
            _ => None,
        }
    }

    /// The shelf whose newest stories [`Rule::Newest`] takes here.
    #[must_use]
    pub fn shelf(self) -> Shelf {
        match self {
            Place::Front(edition) => Shelf::Front(edition),
            Place::Section(id) => Shelf::Section(id),
        }
    }
}

/// Says whether somebody arranges a page: whoever publishes, and whose work is bound to sections the pages of those alone.
#[must_use]
pub fn may_arrange(account: &Account, place: Place) -> bool {
    let is_theirs = match place {
        Place::Front(_) => false,
        Place::Section(id) => account.beat.covers(id),
    };
    account.role.may(Verb::Publish) && (is_theirs || !access::is_bound(account))
}

/// The shape in which a slot stands on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Shape {
    /// One story, large.
    Lead,
    /// Times and headlines alone; beside a lead if it follows one.
    Rail,
    /// Stories side by side.
    Band,
    /// Stories below each other, with small pictures.
    List,
}

impl Shape {
    /// All shapes, in the order in which they are offered.
    pub const ALL: [Shape; 4] = [Shape::Lead, Shape::Rail, Shape::Band, Shape::List];

    /// Its name in forms and in the database.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Shape::Lead => "lead",
            Shape::Rail => "rail",
            Shape::Band => "band",
            Shape::List => "list",
        }
    }

    /// Reads its name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Shape> {
        Shape::ALL.into_iter().find(|shape| shape.as_str() == name)
    }

    /// The most stories that a slot of this shape holds.
    #[must_use]
    pub fn stories_max(self) -> usize {
        match self {
            Shape::Lead => 1,
            Shape::Rail => 10,
            Shape::Band => 8,
            Shape::List => 12,
        }
    }

    /// The stories of a new slot.
    #[must_use]
    pub fn stories_usual(self) -> usize {
        match self {
            Shape::Lead => 1,
            Shape::Rail => 6,
            Shape::Band | Shape::List => 4,
        }
    }
}

/// By which a slot fills what nobody has filled by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Rule {
    /// The newest of the page: of its edition or its section.
    Newest,
    /// The newest of a section.
    Section(SectionId),
    /// The newest with a tag.
    Tag(TagId),
    /// The newest of a series.
    Series(SeriesId),
    /// The most read of the page: of its edition or its section.
    MostRead(Span),
    /// Nothing: it holds what is held by hand.
    Hand,
}

impl Rule {
    /// The shelf that it takes from.
    #[must_use]
    pub fn shelf(self, place: Place) -> Option<Shelf> {
        match self {
            Rule::Newest | Rule::MostRead(_) => Some(place.shelf()),
            Rule::Section(id) => Some(Shelf::Section(id)),
            Rule::Tag(id) => Some(Shelf::Tag(id)),
            Rule::Series(id) => Some(Shelf::Series(id)),
            Rule::Hand => None,
        }
    }
}

/// A story held at a position.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pin {
    /// The story.
    pub story: StoryId,
    /// Its position in the slot, from 1.
    pub position: usize,
    /// Until when it is held; from then on the rule fills its position.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
}

impl Pin {
    /// Says whether it holds at an instant.
    #[must_use]
    pub fn holds(&self, at: Timestamp) -> bool {
        self.until.is_none_or(|until| at < until)
    }
}

/// A part of a page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slot {
    /// How it stands on the page.
    pub shape: Shape,
    /// How it fills itself.
    pub rule: Rule,
    /// How many stories it holds.
    pub stories: usize,
    /// Its heading, where it is not that of the rule.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// What is held by hand.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pins: Vec<Pin>,
}

impl Slot {
    /// A slot as it is added, filled by a rule.
    #[must_use]
    pub fn new(shape: Shape, rule: Rule) -> Slot {
        Slot { shape, rule, stories: shape.stories_usual(), title: String::new(), pins: Vec::new() }
    }
}

/// What stands on a page, and where.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Arrangement {
    /// Its slots, in the order of the page.
    pub slots: Vec<Slot>,
    /// Whether the newest stories of the other editions do not follow them on a front.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub hides_editions: bool,
}

/// What is wrong with an arrangement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    /// More slots than a page has.
    #[error("a page has at most {SLOTS_MAX} slots")]
    TooManySlots,
    /// More stories than a page shows.
    #[error("a page shows at most {STORIES_MAX} stories in its slots")]
    TooManyStories,
    /// More stories than may be held by hand.
    #[error("at most {PINS_MAX} stories are held by hand")]
    TooManyPins,
    /// A slot holds no story, or more than its shape does.
    #[error("slot {0} holds no such number of stories")]
    Stories(usize),
    /// A heading is too long.
    #[error("the heading of slot {0} is longer than {TITLE_CHARS_MAX} characters")]
    Title(usize),
    /// A position is outside its slot, or held by two.
    #[error("a position of slot {0} is not there or taken twice")]
    Position(usize),
    /// A story is held twice.
    #[error("story {0} is held twice")]
    Twice(StoryId),
    /// A story that is held is not there, or no story that lists show.
    #[error("there is no story {0}")]
    NoStory(StoryId),
    /// What a rule takes from is not there.
    #[error("what slot {0} takes its stories from is not there")]
    NoSource(usize),
}

impl Arrangement {
    /// Says what is wrong with it, as far as it can be said without the archive. Slots are counted from 0.
    ///
    /// # Errors
    /// The first flaw.
    pub fn check(&self) -> Result<(), Flaw> {
        if self.slots.len() > SLOTS_MAX {
            return Err(Flaw::TooManySlots);
        }
        if self.slots.iter().map(|slot| slot.stories.min(STORIES_MAX + 1)).sum::<usize>() > STORIES_MAX {
            return Err(Flaw::TooManyStories);
        }
        if self.pins().count() > PINS_MAX {
            return Err(Flaw::TooManyPins);
        }
        let mut held = BTreeSet::new();
        for (at, slot) in self.slots.iter().enumerate() {
            if slot.stories == 0 || slot.stories > slot.shape.stories_max() {
                return Err(Flaw::Stories(at));
            }
            if slot.title.chars().count() > TITLE_CHARS_MAX {
                return Err(Flaw::Title(at));
            }
            let mut taken = BTreeSet::new();
            for pin in &slot.pins {
                if pin.position == 0 || pin.position > slot.stories || !taken.insert(pin.position) {
                    return Err(Flaw::Position(at));
                }
                if !held.insert(pin.story) {
                    return Err(Flaw::Twice(pin.story));
                }
            }
        }
        Ok(())
    }

    /// Takes what has become part of another section or tag for what it became, as versions are never changed.
    ///
    /// # Errors
    /// What the database says.
    pub fn lead_on(mut self, r: &mut Reader) -> Result<Arrangement, Error> {
        for slot in &mut self.slots {
            slot.rule = match slot.rule {
                Rule::Section(id) => Rule::Section(section::find(r, id)?.map_or(id, |section| section.id)),
                Rule::Tag(id) => Rule::Tag(tag::find(r, id)?.map_or(id, |tag| tag.id)),
                rule @ (Rule::Newest | Rule::Series(_) | Rule::MostRead(_) | Rule::Hand) => rule,
            };
        }
        Ok(self)
    }

    /// Everything that is held by hand.
    pub fn pins(&self) -> impl Iterator<Item = &Pin> {
        self.slots.iter().flat_map(|slot| &slot.pins)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slot(shape: Shape, stories: usize, pins: &[(i64, usize)]) -> Slot {
        let pins = pins.iter().map(|&(story, position)| Pin { story: StoryId(story), position, until: None });
        Slot { stories, pins: pins.collect(), ..Slot::new(shape, Rule::Newest) }
    }

    #[test]
    fn what_is_wrong_is_said() {
        let check = |slots: Vec<Slot>| Arrangement { slots, ..Arrangement::default() }.check();
        assert_eq!(check(Vec::new()), Ok(()));
        assert_eq!(check(vec![slot(Shape::Lead, 1, &[(1, 1)]), slot(Shape::Band, 4, &[(2, 4), (3, 1)])]), Ok(()));
        assert_eq!(check(vec![slot(Shape::Lead, 2, &[])]), Err(Flaw::Stories(0)));
        assert_eq!(check(vec![slot(Shape::List, 0, &[])]), Err(Flaw::Stories(0)));
        assert_eq!(check(vec![slot(Shape::Band, 4, &[(1, 5)])]), Err(Flaw::Position(0)));
        assert_eq!(check(vec![slot(Shape::Band, 4, &[(1, 0)])]), Err(Flaw::Position(0)));
        assert_eq!(check(vec![slot(Shape::Band, 4, &[(1, 2), (2, 2)])]), Err(Flaw::Position(0)));
        let twice = vec![slot(Shape::Lead, 1, &[(1, 1)]), slot(Shape::Band, 4, &[(1, 1)])];
        assert_eq!(check(twice), Err(Flaw::Twice(StoryId(1))));
        assert_eq!(check(vec![slot(Shape::Band, 1, &[]); SLOTS_MAX + 1]), Err(Flaw::TooManySlots));
        assert_eq!(check(vec![slot(Shape::List, 12, &[]); 7]), Err(Flaw::TooManyStories));
        assert_eq!(check(vec![slot(Shape::List, usize::MAX, &[]); 2]), Err(Flaw::TooManyStories));
        let long = Slot { title: "x".repeat(TITLE_CHARS_MAX + 1), ..slot(Shape::Band, 1, &[]) };
        assert_eq!(check(vec![long]), Err(Flaw::Title(0)));
    }

    #[test]
    fn an_arrangement_is_kept_as_text() {
        let until = "2026-03-01T20:00:00Z".parse().ok();
        let pins = vec![Pin { story: StoryId(7), position: 1, until }];
        let arrangement = Arrangement {
            slots: vec![
                Slot { pins, ..Slot::new(Shape::Lead, Rule::Hand) },
                Slot { title: "Sea".into(), ..Slot::new(Shape::Band, Rule::Section(SectionId(3))) },
            ],
            hides_editions: false,
        };
        let text = serde_json::to_string(&arrangement).unwrap();
        assert_eq!(
            text,
            r#"{"slots":[{"shape":"lead","rule":"hand","stories":1,"pins":[{"story":7,"position":1,"until":"2026-03-01T20:00:00Z"}]},{"shape":"band","rule":{"section":3},"stories":4,"title":"Sea"}]}"#
        );
        assert_eq!(serde_json::from_str::<Arrangement>(&text).unwrap(), arrangement);
    }

    #[test]
    fn a_place_is_named_in_addresses() {
        for place in [Place::Front(0), Place::Front(2), Place::Section(SectionId(7))] {
            assert_eq!(Place::from_key(&place.key()), Some(place));
        }
        for other in ["", "edition", "edition-x", "edition--1", "tag-7"] {
            assert_eq!(Place::from_key(other), None, "{other}");
        }
    }
}
