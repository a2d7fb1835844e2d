//! Which stories stand in which slot at an instant.
//!
//! What is held by hand comes first, in all slots; then each slot in its turn takes from its rule what stands nowhere
//! yet. What readers may not see at the instant stands nowhere, whoever holds it.

use std::collections::{BTreeMap, BTreeSet};

use database::{Error, Reader};
use jiff::Timestamp;

use super::{Arrangement, Place, Rule, Slot};
use crate::event::Touched;
use crate::id::StoryId;
use crate::published::card::{self, Card};
use crate::reading;

/// A page's slots, filled.
#[derive(Debug, Clone, PartialEq)]
pub struct Filled {
    /// The stories of each slot, in the arrangement's order.
    pub slots: Vec<Vec<Seat>>,
    /// The first instant after the one asked for at which something held by hand is let go.
    pub changes_at: Option<Timestamp>,
    /// What the slots were filled from: when one of these is touched, they may be filled otherwise.
    pub made_from: BTreeSet<Touched>,
}

/// A story in a slot.
#[derive(Debug, Clone, PartialEq)]
pub struct Seat {
    /// The story.
    pub card: Card,
    /// Whether it is held by hand.
    pub is_pinned: bool,
}

/// Fills the slots of a page as readers find them at an instant.
///
/// A rule reads one range of the shelf's index: as many stories as its slot has free, and as stand above it already.
///
/// # Errors
/// What the database says.
pub fn resolve(r: &mut Reader, place: Place, arrangement: &Arrangement, at: Timestamp) -> Result<Filled, Error> {
    let holding: Vec<_> = arrangement.pins().filter(|pin| pin.holds(at)).collect();
    let ids: Vec<StoryId> = holding.iter().map(|pin| pin.story).collect();
    let mut made_from: BTreeSet<Touched> = ids.iter().map(|id| Touched::story(*id)).collect();
    let mut cards: BTreeMap<StoryId, Card> =
        card::find_many(r, &ids, at)?.into_iter().map(|card| (card.id, card)).collect();
    let mut stands: BTreeSet<StoryId> = cards.keys().copied().collect();
    let mut slots = Vec::with_capacity(arrangement.slots.len());
    for slot in &arrangement.slots {
        let held = slot.pins.iter().filter(|pin| pin.holds(at) && stands.contains(&pin.story)).count();
        let free = slot.stories.saturating_sub(held);
        let mut newest = Vec::new();
        if let Some(shelf) = slot.rule.shelf(place).filter(|_| free > 0) {
            made_from.insert(Touched::shelf(shelf));
            let limit = i64::try_from(free + stands.len()).unwrap_or(i64::MAX);
            newest = match slot.rule {
                Rule::MostRead(span) => {
                    made_from.insert(Touched::ranking());
                    reading::list_most_read(r, span, place, limit, at)?
                }
                _ => card::list_ids(r, shelf, limit, at)?,
            };
            newest.retain(|id| !stands.contains(id));
            newest.truncate(free);
            stands.extend(&newest);
            cards.extend(card::find_many(r, &newest, at)?.into_iter().map(|card| (card.id, card)));
        }
        slots.push(seat(slot, newest, &mut cards, at));
    }
    let changes_at = holding.iter().filter_map(|pin| pin.until).min();
    Ok(Filled { slots, changes_at, made_from })
}

/// Puts what is held at its positions, and the newest between.
fn seat(slot: &Slot, newest: Vec<StoryId>, cards: &mut BTreeMap<StoryId, Card>, at: Timestamp) -> Vec<Seat> {
    let mut newest = newest.into_iter();
    let mut seats = Vec::with_capacity(slot.stories);
    for position in 1..=slot.stories {
        let pin = slot.pins.iter().find(|pin| pin.position == position && pin.holds(at));
        let held = pin.and_then(|pin| cards.remove(&pin.story));
        let is_pinned = held.is_some();
        let card = held.or_else(|| newest.find_map(|id| cards.remove(&id)));
        seats.extend(card.map(|card| Seat { card, is_pinned }));
    }
    seats
}
