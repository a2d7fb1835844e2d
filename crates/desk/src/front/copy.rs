//! The working copy of a front: it travels in the form, so that nothing is kept before it is published and nothing is
//! lost when somebody else was first. Its fields are read in their order: a slot begins at each `slot[]`, a story that is
//! held at each `pin[]`.

use database::{Error, Reader};
use jiff::Timestamp;
use newsroom::front::version::Version;
use newsroom::front::{Arrangement, PINS_MAX, Pin, Place, Rule, SLOTS_MAX, Shape, Slot};
use newsroom::id::{SectionId, StoryId};
use newsroom::reading::Span;
use newsroom::section::Section;
use newsroom::{series, slug, tag};

use crate::form::Form;
use crate::frame::Frame;
use crate::stories::work::{local_time, read_time};

/// Sections that a front begins with, each a slot of its own.
const SECTIONS: usize = 8;

/// A working copy.
pub(super) struct Copy {
    /// The newest version when it was begun; 0 if there was none.
    pub known: i64,
    /// The version that it began from; 0 if the page filled itself.
    pub opened: i64,
    pub slots: Vec<SlotCopy>,
    /// Whether the stories of other editions do not follow.
    pub hides_editions: bool,
    /// What its version is to be called, and from when on it is to be shown.
    pub name: String,
    pub from: String,
    /// As of when it is looked at.
    pub at: String,
    /// What is looked for among the stories to use.
    pub words: String,
    /// The slot that was touched last.
    pub touched: Option<u32>,
}

/// A slot, as its fields say.
pub(super) struct SlotCopy {
    /// Its name in the form: what it was in the version that the copy began from, counted from 1.
    pub key: u32,
    pub shape: Shape,
    /// `newest`, `hand`, `tag`, `series` or `section:7`.
    pub rule: String,
    /// The tag or the series.
    pub which: String,
    pub stories: String,
    pub title: String,
    pub pins: Vec<PinCopy>,
}

pub(super) struct PinCopy {
    pub story: StoryId,
    pub position: usize,
    pub until: String,
}

/// What is wrong with a field.
pub(super) struct Wrong {
    /// The element that holds it.
    pub field: String,
    pub text: String,
}

/// Gives what is wrong with a field, if anything is.
pub(super) fn find_wrong(wrongs: &[Wrong], field: &str) -> Option<String> {
    wrongs.iter().find(|wrong| wrong.field == field).map(|wrong| wrong.text.clone())
}

impl Copy {
    /// Begins from a version, or from what the page could begin with.
    pub fn of(
        frame: &Frame,
        r: &mut Reader,
        version: Option<&Version>,
        arrangement: &Arrangement,
        known: i64,
    ) -> Result<Copy, Error> {
        let mut slots = Vec::new();
        for (slot, key) in arrangement.slots.iter().zip(1..) {
            slots.push(SlotCopy::of(frame, r, slot, key)?);
        }
        let opened = version.map_or(0, |version| version.number);
        let empty = String::new;
        Ok(Copy {
            known,
            opened,
            slots,
            hides_editions: arrangement.hides_editions,
            name: empty(),
            from: empty(),
            at: empty(),
            words: empty(),
            touched: None,
        })
    }

    /// Reads it from a form; what is beyond the bounds of a page is not looked at.
    pub fn read(form: &Form) -> Copy {
        let number = |name: &str| form.get(name).parse().unwrap_or(0);
        let text = |name: &str| form.get(name).trim().chars().take(300).collect::<String>();
        let mut copy = Copy {
            // Who was told of a newer version, and publishes all the same.
            known: number(if form.get("anyway").is_empty() { "known" } else { "anyway" }),
            opened: number("opened"),
            slots: Vec::new(),
            // A box that is not ticked is not sent, nor is one that the page does not have.
            hides_editions: form.get("editions") == "asked" && form.get("shows-editions").is_empty(),
            name: text("name"),
            from: text("from"),
            at: text("at"),
            words: text("q"),
            touched: None,
        };
        let of_slots = form.pairs().filter_map(|(name, value)| Some((name.strip_suffix("[]")?, value)));
        for (name, value) in of_slots {
            if name == "slot" {
                if copy.slots.len() == SLOTS_MAX {
                    break;
                }
                let key = value.parse().ok().filter(|key| copy.slots.iter().all(|slot| slot.key != *key));
                let key = key.unwrap_or_else(|| copy.free_key());
                copy.slots.push(SlotCopy::begun(key));
            } else if let Some(slot) = copy.slots.last_mut() {
                slot.take(name, value);
            }
        }
        copy.slots.iter_mut().for_each(SlotCopy::seat);
        copy
    }

    /// Does one step; one that is not understood, or has no room, changes nothing.
    pub fn step(&mut self, step: &str) {
        let mut parts = step.split(':');
        let (what, first) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        let mut number = || parts.next().and_then(|part| part.parse::<usize>().ok());
        match what {
            "up" => self.shift(first, -1),
            "down" => self.shift(first, 1),
            "move" => {
                if let (Some(from), Some(to)) = (self.place_of(first), number()) {
                    self.move_to(from, to.min(self.slots.len() - 1));
                }
            }
            "drop" => {
                if let Some(at) = self.place_of(first) {
                    self.slots.remove(at);
                }
            }
            "add" => self.add(first),
            "put" => {
                if let (Ok(story), Some(key)) = (first.parse().map(StoryId), number()) {
                    self.put(story, u32::try_from(key).unwrap_or(0), number());
                }
            }
            "unpin" => drop(first.parse().map(|story| self.unpin(StoryId(story)))),
            "earlier" => self.shift_pin(first, false),
            "later" => self.shift_pin(first, true),
            _ => {}
        }
    }

    /// A key that no slot of the copy has, nor any of a version.
    pub fn free_key(&self) -> u32 {
        let last = self.slots.iter().map(|slot| slot.key).max().unwrap_or(0);
        last.max(u32::try_from(SLOTS_MAX).unwrap_or(0)).saturating_add(1)
    }

    fn place_of(&self, key: &str) -> Option<usize> {
        let key: u32 = key.parse().ok()?;
        self.slots.iter().position(|slot| slot.key == key)
    }

    fn shift(&mut self, key: &str, by: isize) {
        let Some(from) = self.place_of(key) else { return };
        let to = from.saturating_add_signed(by).min(self.slots.len() - 1);
        self.move_to(from, to);
    }

    fn move_to(&mut self, from: usize, to: usize) {
        let slot = self.slots.remove(from);
        self.touched = Some(slot.key);
        self.slots.insert(to, slot);
    }

    fn add(&mut self, shape: &str) {
        let Some(shape) = Shape::from_name(shape).filter(|_| self.slots.len() < SLOTS_MAX) else { return };
        let mut slot = SlotCopy::begun(self.free_key());
        (slot.shape, slot.stories) = (shape, shape.stories_usual().to_string());
        self.touched = Some(slot.key);
        self.slots.push(slot);
    }

    /// Holds a story in a slot: at a position, whose story makes room, or where the first is free, else at the last.
    fn put(&mut self, story: StoryId, key: u32, position: Option<usize>) {
        let Some(at) = self.slots.iter().position(|slot| slot.key == key) else { return };
        let before = self.unpin(story);
        if self.slots.iter().map(|slot| slot.pins.len()).sum::<usize>() >= PINS_MAX {
            return;
        }
        let slot = &mut self.slots[at];
        let most = slot.count();
        let is_free = |slot: &SlotCopy, position: usize| slot.pins.iter().all(|pin| pin.position != position);
        let first_free = (1..=most).find(|position| is_free(slot, *position));
        let wanted = position.filter(|position| (1..=most).contains(position)).or(first_free).unwrap_or(most);
        let (from, until) = before
            .filter(|(from, ..)| *from == key)
            .map_or((first_free, String::new()), |before| (Some(before.1.position), before.1.until));
        if let Some(other) = slot.pins.iter_mut().find(|pin| pin.position == wanted) {
            match from.filter(|from| *from != wanted) {
                Some(free) => other.position = free,
                None => slot.pins.retain(|pin| pin.position != wanted),
            }
        }
        slot.pins.push(PinCopy { story, position: wanted, until });
        slot.pins.sort_by_key(|pin| pin.position);
        self.touched = Some(key);
    }

    /// Lets a story go, and says from where.
    fn unpin(&mut self, story: StoryId) -> Option<(u32, PinCopy)> {
        let slot = self.slots.iter_mut().find(|slot| slot.pins.iter().any(|pin| pin.story == story))?;
        let at = slot.pins.iter().position(|pin| pin.story == story)?;
        self.touched = Some(slot.key);
        Some((slot.key, slot.pins.remove(at)))
    }

    fn shift_pin(&mut self, story: &str, is_later: bool) {
        let Ok(story) = story.parse().map(StoryId) else { return };
        let found = self.slots.iter().find_map(|slot| {
            let pin = slot.pins.iter().find(|pin| pin.story == story)?;
            Some((slot.key, pin.position, slot.count()))
        });
        let Some((key, position, most)) = found else { return };
        let to = if is_later { position + 1 } else { position - 1 };
        if (1..=most).contains(&to) {
            self.put(story, key, Some(to));
        }
    }

    /// Reads it as an arrangement. Where a field is wrong, the nearest that is right stands in its place, and what is
    /// wrong is said.
    pub fn to_arrangement(
        &self,
        frame: &Frame,
        r: &mut Reader,
        sections: &[Section],
    ) -> Result<(Arrangement, Vec<Wrong>), Error> {
        let (mut slots, mut wrongs) = (Vec::new(), Vec::new());
        for slot in &self.slots {
            slots.push(slot.to_slot(frame, r, sections, &mut wrongs)?);
        }
        Ok((Arrangement { slots, hides_editions: self.hides_editions }, wrongs))
    }
}

impl SlotCopy {
    fn of(frame: &Frame, r: &mut Reader, slot: &Slot, key: u32) -> Result<SlotCopy, Error> {
        // A name that leads to the same slug is told by its name.
        let named = |name: String, own: String| if slug::from_title(&name) == own { name } else { own };
        let (rule, which) = match slot.rule {
            Rule::Newest => ("newest".to_owned(), None),
            Rule::Hand => ("hand".to_owned(), None),
            Rule::MostRead(span) => (format!("read:{}", span.as_str()), None),
            Rule::Section(id) => (format!("section:{id}"), None),
            Rule::Tag(id) => ("tag".to_owned(), tag::find(r, id)?.map(|tag| named(tag.name, tag.slug))),
            Rule::Series(id) => ("series".to_owned(), series::find(r, id)?.map(|one| named(one.name, one.slug))),
        };
        let pin = |pin: &Pin| PinCopy {
            story: pin.story,
            position: pin.position,
            until: pin.until.map(|at| local_time(frame, at)).unwrap_or_default(),
        };
        Ok(SlotCopy {
            key,
            shape: slot.shape,
            rule,
            which: which.unwrap_or_default(),
            stories: slot.stories.to_string(),
            title: slot.title.clone(),
            pins: slot.pins.iter().map(pin).collect(),
        })
    }

    fn begun(key: u32) -> SlotCopy {
        SlotCopy {
            key,
            shape: Shape::Band,
            rule: "newest".into(),
            which: String::new(),
            stories: String::new(),
            title: String::new(),
            pins: Vec::new(),
        }
    }

    fn take(&mut self, name: &str, value: &str) {
        let text = || value.trim().chars().take(300).collect::<String>();
        match name {
            "shape" => self.shape = Shape::from_name(value).unwrap_or(self.shape),
            "rule" => self.rule = text(),
            "which" => self.which = text(),
            "stories" => self.stories = text(),
            "title" => self.title = text(),
            "pin" if self.pins.len() < PINS_MAX => {
                let pin = |story| PinCopy { story: StoryId(story), position: 1, until: String::new() };
                self.pins.extend(value.parse().ok().map(pin));
            }
            "position" => {
                if let (Some(pin), Ok(position)) = (self.pins.last_mut(), value.parse()) {
                    pin.position = position;
                }
            }
            "until" => {
                if let Some(pin) = self.pins.last_mut() {
                    pin.until = text();
                }
            }
            _ => {}
        }
    }

    /// Finds a place for each story that is held, near where it is wanted.
    fn seat(&mut self) {
        let most = self.count().max(self.pins.len());
        let mut taken = std::collections::BTreeSet::new();
        self.pins.sort_by_key(|pin| pin.position);
        for pin in &mut self.pins {
            let wanted = pin.position.clamp(1, most);
            let mut near = (1..=wanted).rev().chain(wanted..=most);
            pin.position = near.find(|position| !taken.contains(position)).unwrap_or(wanted);
            taken.insert(pin.position);
        }
        self.pins.sort_by_key(|pin| pin.position);
    }

    /// How many stories it holds, as far as its field says so.
    pub fn count(&self) -> usize {
        let most = self.shape.stories_max();
        self.stories.parse::<usize>().map_or_else(|_| self.shape.stories_usual(), |count| count.clamp(1, most))
    }

    fn to_slot(
        &self,
        frame: &Frame,
        r: &mut Reader,
        sections: &[Section],
        wrongs: &mut Vec<Wrong>,
    ) -> Result<Slot, Error> {
        let mut wrong = |field: String, text: String| wrongs.push(Wrong { field, text });
        let (key, most) = (self.key, self.shape.stories_max());
        if !self.stories.parse::<usize>().is_ok_and(|count| (1..=most).contains(&count)) {
            let most = i64::try_from(most).unwrap_or(i64::MAX);
            wrong(format!("stories-{key}"), frame.put("desk-front-stories-flaw", &[("most", most.into())]));
        } else if self.pins.len() > self.count() {
            wrong(format!("stories-{key}"), frame.say("desk-front-held-flaw"));
        }
        if self.title.chars().count() > newsroom::front::TITLE_CHARS_MAX {
            wrong(format!("title-{key}"), frame.say("desk-front-heading-flaw"));
        }
        let rule = self.to_rule(r, sections)?;
        if rule.is_none() {
            wrong(format!("which-{key}"), frame.say("desk-front-which-flaw"));
        }
        let mut pins = Vec::new();
        for pin in &self.pins {
            let until = read_time(frame, &pin.until).unwrap_or_else(|_| {
                wrong(format!("until-{}", pin.story), frame.say("desk-publish-time-form"));
                None
            });
            pins.push(Pin { story: pin.story, position: pin.position, until });
        }
        let stories = self.count().max(pins.len());
        Ok(Slot { shape: self.shape, rule: rule.unwrap_or(Rule::Hand), stories, title: self.title.clone(), pins })
    }

    fn to_rule(&self, r: &mut Reader, sections: &[Section]) -> Result<Option<Rule>, Error> {
        let slug = slug::from_title(&self.which);
        Ok(match self.rule.as_str() {
            "newest" => Some(Rule::Newest),
            "hand" => Some(Rule::Hand),
            "read:day" => Some(Rule::MostRead(Span::Day)),
            "read:week" => Some(Rule::MostRead(Span::Week)),
            "tag" => tag::find_by_slug(r, &slug)?.map(|tag| Rule::Tag(tag.id)),
            "series" => series::find_by_slug(r, &slug)?.map(|series| Rule::Series(series.id)),
            other => {
                let id = other.strip_prefix("section:").and_then(|id| id.parse().ok()).map(SectionId);
                id.filter(|id| sections.iter().any(|section| section.id == *id)).map(Rule::Section)
            }
        })
    }
}

/// With what a page can begin that nobody has arranged: near to how it fills itself.
pub(super) fn beginning(frame: &Frame, place: Place, sections: &[Section]) -> Arrangement {
    let Place::Front(edition) = place else {
        return Arrangement { slots: vec![Slot::new(Shape::Lead, Rule::Newest)], ..Arrangement::default() };
    };
    let mut slots = vec![
        Slot::new(Shape::Lead, Rule::Newest),
        Slot::new(Shape::Rail, Rule::Newest),
        Slot::new(Shape::Band, Rule::Newest),
    ];
    let is_ours = |section: &&Section| {
        let language = section.language.as_deref().unwrap_or(&frame.settings.language);
        section.parent.is_none() && frame.settings.edition_for(language) == edition
    };
    let ours = sections.iter().filter(is_ours).take(SECTIONS);
    slots.extend(ours.map(|section| Slot::new(Shape::Band, Rule::Section(section.id))));
    Arrangement { slots, ..Arrangement::default() }
}

/// How a slot differs from the version that the copy began from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Difference {
    None,
    /// It is new, or filled otherwise.
    Changed,
    /// It stood elsewhere, counted from 1.
    Moved(usize),
}

/// Says of each slot how it differs from a version, and how many other changes there are: slots of the
/// version that are gone, and whether other editions follow.
pub(super) fn differences(copy: &Copy, now: &Arrangement, base: &Arrangement) -> (Vec<Difference>, usize) {
    let place_in_base = |key: u32| usize::try_from(key).ok().filter(|place| (1..=base.slots.len()).contains(place));
    let kept: Vec<usize> = copy.slots.iter().filter_map(|slot| place_in_base(slot.key)).collect();
    let mut in_order = kept.clone();
    in_order.sort_unstable();
    let difference = |(slot, own): (&Slot, &SlotCopy)| {
        let Some(place) = place_in_base(own.key) else { return Difference::Changed };
        if base.slots[place - 1] != *slot {
            return Difference::Changed;
        }
        let is_moved =
            kept.iter().position(|other| *other == place) != in_order.iter().position(|other| *other == place);
        if is_moved { Difference::Moved(place) } else { Difference::None }
    };
    let all = now.slots.iter().zip(&copy.slots).map(difference).collect();
    let others = base.slots.len().saturating_sub(kept.len()) + usize::from(now.hides_editions != base.hides_editions);
    (all, others)
}

/// Reads the instant as of which a copy is looked at: now, unless a later one is said.
pub(super) fn read_instant(frame: &Frame, text: &str) -> Result<Timestamp, String> {
    let asked = read_time(frame, text).map_err(|_| frame.say("desk-publish-time-form"))?;
    Ok(asked.map_or(frame.now, |at| at.max(frame.now)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(fields: &[(&str, &str)]) -> Copy {
        let text = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        Copy::read(&Form::read(text.as_bytes()))
    }

    /// `1 lead: 7@1 | 2 band:` of a copy.
    fn said(copy: &Copy) -> String {
        let pins = |slot: &SlotCopy| {
            slot.pins.iter().map(|pin| format!(" {}@{}", pin.story, pin.position)).collect::<String>()
        };
        let slot = |slot: &SlotCopy| format!("{} {}:{}", slot.key, slot.shape.as_str(), pins(slot));
        copy.slots.iter().map(slot).collect::<Vec<_>>().join(" | ")
    }

    fn begun() -> Copy {
        read(&[
            ("pin[]", "1"),
            ("slot[]", "1"),
            ("shape[]", "lead"),
            ("stories[]", "1"),
            ("slot[]", "2"),
            ("shape[]", "band"),
            ("stories[]", "4"),
            ("pin[]", "7"),
            ("position[]", "2"),
            ("pin[]", "8"),
            ("position[]", "3"),
            ("slot[]", "3"),
            ("shape[]", "list"),
            ("stories[]", "2"),
        ])
    }

    #[test]
    fn fields_are_read_in_their_order() {
        assert_eq!(said(&begun()), "1 lead: | 2 band: 7@2 8@3 | 3 list:");
        let crowded = read(&[
            ("slot[]", "1"),
            ("stories[]", "2"),
            ("pin[]", "5"),
            ("position[]", "9"),
            ("pin[]", "6"),
            ("position[]", "9"),
        ]);
        assert_eq!(said(&crowded), "1 band: 6@1 5@2");
        let many: Vec<(&str, &str)> = std::iter::repeat_n(("slot[]", "1"), SLOTS_MAX + 3).collect();
        assert_eq!(read(&many).slots.len(), SLOTS_MAX);
    }

    #[test]
    fn each_step_changes_what_it_says() {
        let check = |step: &str, expected: &str| {
            let mut copy = begun();
            copy.step(step);
            assert_eq!(said(&copy), expected, "{step}");
        };
        let same = "1 lead: | 2 band: 7@2 8@3 | 3 list:";
        check("up:2", "2 band: 7@2 8@3 | 1 lead: | 3 list:");
        check("down:2", "1 lead: | 3 list: | 2 band: 7@2 8@3");
        check("down:3", same);
        check("up:1", same);
        check("move:3:0", "3 list: | 1 lead: | 2 band: 7@2 8@3");
        check("move:1:99", "2 band: 7@2 8@3 | 3 list: | 1 lead:");
        check("drop:2", "1 lead: | 3 list:");
        check("add:rail", "1 lead: | 2 band: 7@2 8@3 | 3 list: | 13 rail:");
        check("put:9:1", "1 lead: 9@1 | 2 band: 7@2 8@3 | 3 list:");
        check("put:9:2", "1 lead: | 2 band: 9@1 7@2 8@3 | 3 list:");
        check("put:9:2:3", "1 lead: | 2 band: 8@1 7@2 9@3 | 3 list:");
        check("put:7:3", "1 lead: | 2 band: 8@3 | 3 list: 7@1");
        check("put:7:2:3", "1 lead: | 2 band: 8@2 7@3 | 3 list:");
        check("unpin:7", "1 lead: | 2 band: 8@3 | 3 list:");
        check("earlier:8", "1 lead: | 2 band: 8@2 7@3 | 3 list:");
        check("earlier:7", "1 lead: | 2 band: 7@1 8@3 | 3 list:");
        check("later:8", "1 lead: | 2 band: 7@2 8@4 | 3 list:");
        for nonsense in
            ["", "up", "up:9", "move:x:1", "put:9", "put:x:1", "earlier:1", "add:frame", "drop:", "put:9:77"]
        {
            check(nonsense, same);
        }
        let mut copy = begun();
        copy.step("put:9:1");
        copy.step("put:7:1");
        assert_eq!(said(&copy), "1 lead: 7@1 | 2 band: 8@3 | 3 list:", "it stands in place of the other");
    }
}
