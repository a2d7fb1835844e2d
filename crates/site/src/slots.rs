//! What the desk has arranged to stand first on a front or a section's page.

use std::collections::BTreeSet;

use newsroom::id::StoryId;
use newsroom::published::arranged::{self, Arrangement, Place, Rule, Seat, Shape, Slot};
use newsroom::published::{Card, Touched, series, tag};
use serde::Serialize;
use web::address::href;

use crate::Error;
use crate::cards::CardView;
use crate::paint::{Paint, some};

/// Stories that fill a row; fewer would stand too large in it.
const ROW_LEAST: usize = 3;

/// A front that only the desk sees: its own copy, or what stands there at the instant.
#[derive(Debug, Clone, Default)]
pub(crate) struct Proof {
    pub arrangement: Option<Arrangement>,
}

/// What stands first on a page.
pub(crate) struct Arranged {
    pub groups: Vec<Group>,
    /// The stories that stand there; they stand nowhere else on the page.
    pub shown: BTreeSet<StoryId>,
    /// Whether the newest of other editions do not follow on a front.
    pub hides_editions: bool,
}

/// A slot; a rail stands beside the lead that it follows.
#[derive(Serialize)]
pub(crate) struct Group {
    slot: SlotView,
    rail: Option<SlotView>,
    /// Whether nothing but a lead stands above it.
    is_top: bool,
}

#[derive(Serialize)]
struct SlotView {
    id: String,
    shape: &'static str,
    head: HeadView,
    /// Whether the first story stands large beside a list of the others; else all stand in a row.
    is_split: bool,
    stories: Vec<CardView>,
}

/// The heading of a slot.
#[derive(Serialize)]
struct HeadView {
    name: String,
    /// Whether it is for those alone who do not see the page.
    is_hidden: bool,
    href: Option<String>,
    more: Option<String>,
    language: Option<String>,
    direction: Option<&'static str>,
}

impl Paint<'_, '_> {
    /// What stands first on a page, if the desk has arranged it.
    pub fn arranged(&mut self, place: Place) -> Result<Option<Arranged>, Error> {
        let Some(arrangement) = self.arrangement_of(place)? else { return Ok(None) };
        let filled = arranged::resolve(self.r, place, &arrangement, self.now)?;
        for touched in &filled.made_from {
            self.note(touched);
        }
        if let Some(at) = filled.changes_at {
            self.change_at(at);
        }
        let shown = filled.slots.iter().flatten().map(|seat| seat.card.id).collect();
        let mut groups: Vec<Group> = Vec::new();
        for (number, (slot, seats)) in arrangement.slots.iter().zip(filled.slots).enumerate() {
            if seats.is_empty() {
                continue;
            }
            let slot = self.slot_view(number, slot, seats)?;
            match groups.last_mut() {
                Some(last) if last.is_open_beside() && slot.is(Shape::Rail) => last.rail = Some(slot),
                last => {
                    let is_top = last.is_none_or(|last| last.slot.is(Shape::Lead));
                    groups.push(Group { slot, rail: None, is_top });
                }
            }
        }
        Ok(Some(Arranged { groups, shown, hides_editions: arrangement.hides_editions }))
    }

    fn arrangement_of(&mut self, place: Place) -> Result<Option<Arrangement>, Error> {
        if let Some(own) = self.proof.as_ref().and_then(|proof| proof.arrangement.clone()) {
            return Ok(Some(own).filter(|own| !own.slots.is_empty()));
        }
        self.note(&Touched::front(place));
        let found = arranged::find(self.r, place, self.now)?;
        if let Some(at) = found.changes_at {
            self.change_at(at);
        }
        Ok(found.arrangement)
    }

    fn slot_view(&mut self, number: usize, slot: &Slot, seats: Vec<Seat>) -> Result<SlotView, Error> {
        let head = self.slot_head(slot)?;
        let cards = seats.into_iter().map(|seat| match slot.shape {
            // A line of a rail has its time and its headline alone.
            Shape::Rail => Card { bylines: Vec::new(), picture: None, updated_at: None, ..seat.card },
            Shape::Lead | Shape::Band | Shape::List => seat.card,
        });
        let mut stories = self.show_cards(cards.collect());
        for card in &mut stories {
            card.kicker.take_if(|kicker| *kicker == head.name);
        }
        Ok(SlotView {
            id: format!("slot-{}", number + 1),
            shape: slot.shape.as_str(),
            head,
            is_split: stories.len() < ROW_LEAST || stories.iter().any(|card| card.picture.is_none()),
            stories,
        })
    }

    /// The heading that the desk has given, else that of what the slot is filled from.
    fn slot_head(&mut self, slot: &Slot) -> Result<HeadView, Error> {
        let mut head = match slot.rule {
            Rule::Section(id) => self.head_of_section(id),
            Rule::Tag(id) => {
                self.note_name(slot);
                let tag = tag::find(self.r, id)?;
                tag.map(|tag| HeadView::leading(tag.name, href(&format!("/{}/{}/", self.settings.tag_base, tag.slug))))
            }
            Rule::Series(id) => {
                self.note_name(slot);
                let series = series::find(self.r, id)?;
                series.map(|series| HeadView::leading(series.name, href(&format!("/series/{}/", series.slug))))
            }
            Rule::MostRead(_) => Some(HeadView::named(self.say("most-read", &[]))),
            Rule::Newest | Rule::Hand => None,
        }
        .unwrap_or_else(|| self.plain_head(slot));
        if let Some(title) = some(slot.title.clone()) {
            (head.name, head.is_hidden, head.language, head.direction) = (title, false, None, None);
        }
        Ok(head)
    }

    fn note_name(&mut self, slot: &Slot) {
        if let Some(shelf) = slot.rule.shelf(Place::Front(self.edition)) {
            self.note(&Touched::name_of(shelf));
        }
    }

    fn head_of_section(&self, id: newsroom::id::SectionId) -> Option<HeadView> {
        let section = self.sections.iter().find(|section| section.id == id)?;
        let language = section.language.as_deref().unwrap_or(&self.settings.language);
        let (language, direction) = self.foreign(language);
        Some(HeadView {
            more: Some(self.say("section-all", &[("section", section.name.as_str().into())])),
            language,
            direction,
            ..HeadView::leading(section.name.clone(), self.section_href(section))
        })
    }

    fn plain_head(&self, slot: &Slot) -> HeadView {
        let is_hidden = slot.shape != Shape::Rail || slot.rule != Rule::Newest;
        let name = self.say(if is_hidden { "more-stories" } else { "latest" }, &[]);
        HeadView { name, is_hidden, href: None, more: None, language: None, direction: None }
    }
}

impl HeadView {
    fn named(name: String) -> HeadView {
        HeadView { name, is_hidden: false, href: None, more: None, language: None, direction: None }
    }

    fn leading(name: String, href: String) -> HeadView {
        HeadView { href: Some(href), ..HeadView::named(name) }
    }
}

impl SlotView {
    fn is(&self, shape: Shape) -> bool {
        self.shape == shape.as_str()
    }
}

impl Group {
    fn is_open_beside(&self) -> bool {
        self.slot.is(Shape::Lead) && self.rail.is_none()
    }
}
