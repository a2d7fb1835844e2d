//! Stories to use on a page: the newest of it, the next to come out, and those found by words.

use database::Reader;
use jiff::SignedDuration;
use locale::Value as Put;
use newsroom::id::StoryId;
use newsroom::published::card::{self, Cut};
use newsroom::story::list::{self, Filter};
use newsroom::story::plan::{self, NextOut};
use newsroom::story::{Stage, StoryKind, access};
use serde::Serialize;

use super::Desktop;
use super::copy::Copy;
use super::slots::{direction, section_name};
use crate::frame::Frame;
use crate::stories::page::{self, StoryView};

/// Stories to use: the newest that are public, the next to come out, and those found by words.
const NEWEST: i64 = 8;
const NEXT: i64 = 6;
const FOUND: i64 = 12;

/// How far ahead the next to come out are looked for.
const NEXT_WITHIN: SignedDuration = SignedDuration::from_hours(7 * 24);

/// A story to use.
#[derive(Serialize)]
pub(super) struct PoolView {
    id: String,
    href: String,
    headline: String,
    language: String,
    direction: &'static str,
    hint: String,
}

/// Stories to use: those that hold some words, or the newest of the page and the next to come out.
pub(super) fn pool(
    frame: &Frame,
    r: &mut Reader,
    desktop: &Desktop,
    copy: &Copy,
) -> Result<Vec<PoolView>, database::Error> {
    let is_used = |id: StoryId| copy.slots.iter().flat_map(|slot| &slot.pins).any(|pin| pin.story == id);
    let sections = &desktop.sections;
    if !copy.words.is_empty() {
        let filter = Filter { words: &copy.words, ..Filter::default() };
        let mut found = list::list(r, &filter, None, FOUND)?.lines;
        found.retain(|line| line.story.kind == StoryKind::Story && line.story.stage != Stage::Killed);
        let mut shown = Vec::with_capacity(found.len());
        for line in found {
            if desktop.may_see(r, &line, frame.now)? {
                shown.push(of_found(page::view(frame, &line, sections, false), line.story.id));
            }
        }
        return Ok(shown);
    }
    let mut next = Vec::new();
    for own in plan::list_next_out(r, frame.now, frame.now + NEXT_WITHIN, NEXT)? {
        if access::may_read(r, &desktop.account, own.story, frame.now)? {
            next.push(of_next(frame, own));
        }
    }
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
    Ok(next.into_iter().chain(newest).filter(unused).collect())
}

fn of_next(frame: &Frame, next: NextOut) -> PoolView {
    let id = if next.is_embargoed { "desk-board-embargo" } else { "desk-front-waits" };
    PoolView {
        id: next.story.to_string(),
        href: format!("/desk/stories/{}", next.story),
        headline: next.headline,
        direction: direction(&next.language),
        language: next.language,
        hint: frame.put(id, &[("time", Put::from(frame.when(next.visible_from).text))]),
    }
}

fn of_found(story: StoryView, id: StoryId) -> PoolView {
    let hint = story.hint();
    let (headline, language, direction) = story.into_words();
    PoolView { id: id.to_string(), href: format!("/desk/stories/{id}"), headline, language, direction, hint }
}
