//! Stories as lists show them.

use std::sync::Arc;

use jiff::Timestamp;
use locale::{Formats, Language};
use newsroom::published::card::{self, Cut};
use newsroom::published::story::BylineName;
use newsroom::published::{Card, Shelf, Touched};
use serde::Serialize;
use web::address::href;

use crate::Error;
use crate::paint::{Moment, Paint, some};
use crate::pictures::PictureView;

/// A story in a list.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct CardView {
    pub id: i64,
    pub language: Option<String>,
    pub direction: Option<&'static str>,
    pub kicker: Option<String>,
    pub href: String,
    pub headline: String,
    pub standfirst: Option<String>,
    /// In place of headline and standfirst, where a reader looked for words.
    pub found: Option<Found>,
    pub meta: Meta,
    /// The time of day alone, for a list of the newest.
    pub short: String,
    pub picture: Option<PictureView>,
}

/// The line under a card.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Meta {
    /// The language it is written in, where that is not the card's own.
    pub language: Option<String>,
    pub direction: Option<&'static str>,
    pub names: Option<String>,
    pub published: Moment,
    pub comments: Option<String>,
}

/// Headline and a piece of the text with the words marked that were looked for.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Found {
    pub headline: Vec<Piece>,
    pub text: Vec<Piece>,
}

/// A piece of a text.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Piece {
    pub text: String,
    pub marked: bool,
}

impl Paint<'_, '_> {
    /// The stories of a shelf, with the tag of their order. What is shown of them is tagged by [`Paint::show_card`].
    pub fn list(&mut self, shelf: Shelf, cut: Cut, limit: i64) -> Result<Vec<Card>, Error> {
        self.tag(shelf.tag());
        Ok(card::list(self.r, shelf, cut, limit, self.now)?)
    }

    pub fn show_cards(&mut self, cards: Vec<Card>) -> Vec<CardView> {
        cards.into_iter().map(|card| self.show_card(card)).collect()
    }

    /// A story as a list shows it, with the tags of everything on it.
    pub fn show_card(&mut self, card: Card) -> CardView {
        self.tag(format!("story:{}", card.id));
        if let Some(lead) = card.lead {
            self.note(&Touched::media(lead));
        }
        if self.words.is_same_day(card.published_at, self.now) {
            // A correction changes the time that the card shows.
            self.note(&Touched::corrections(card.id));
        }
        for byline in writers(&card.bylines) {
            self.note(&Touched::name_of(Shelf::Contributor(byline.id)));
        }
        let (language, direction) = self.foreign(&card.language);
        let words = language.as_deref().map_or_else(|| Arc::clone(&self.words), |tag| self.words_for(tag));
        let main = card.sections.first().and_then(|id| self.sections.iter().find(|section| section.id == *id));
        let kicker = some(card.kicker.clone()).or_else(|| main.map(|section| section.name.clone()));
        let meta = meta(&words, &card, language.is_some() && Arc::ptr_eq(&words, &self.words), self.now);
        CardView {
            id: card.id.0,
            language,
            direction,
            kicker,
            href: href(&card.address),
            headline: card.headline,
            standfirst: some(card.standfirst),
            found: None,
            meta,
            short: words.time_by_habit(card.published_at),
            picture: card.picture.as_ref().and_then(|picture| self.picture(picture)),
        }
    }

    /// The words and dates of a language, if the interface knows it; else those of the page.
    pub fn words_for(&self, tag: &str) -> Arc<Formats> {
        match Language::parse(tag) {
            Ok(language) if locale::Texts::has_language(&language) => self.site.words.of(tag, &self.settings),
            _ => Arc::clone(&self.words),
        }
    }
}

fn meta(words: &Formats, card: &Card, is_foreign: bool, now: Timestamp) -> Meta {
    let language = words.language();
    let count = card.comment_count;
    Meta {
        language: is_foreign.then(|| language.tag().to_owned()),
        direction: is_foreign.then(|| language.direction().attribute()),
        names: names(words, &card.bylines),
        published: when(words, card.published_at, card.updated_at, now),
        comments: (count > 0).then(|| words.texts().get("comments-count", &[("count", count.into())])),
    }
}

/// Who wrote it, each once; of a story that names no writer, everyone.
fn names(words: &Formats, bylines: &[BylineName]) -> Option<String> {
    let mut names: Vec<&str> = Vec::new();
    for byline in writers(bylines) {
        if !names.contains(&byline.name.as_str()) {
            names.push(&byline.name);
        }
    }
    (!names.is_empty()).then(|| words.texts().list(&names))
}

/// Those who wrote a story; of one that names no writer, everyone.
pub(crate) fn writers(bylines: &[BylineName]) -> Vec<&BylineName> {
    let writers: Vec<&BylineName> = bylines.iter().filter(|byline| byline.role.as_str() == "words").collect();
    if writers.is_empty() { bylines.iter().collect() } else { writers }
}

/// Of what is new today the time, that of its last change if it had one; of what is older the day.
fn when(words: &Formats, published: Timestamp, updated: Option<Timestamp>, now: Timestamp) -> Moment {
    match updated.filter(|at| *at > published && words.is_same_day(published, now)) {
        Some(at) => {
            Moment { iso: words.iso(at), text: format!("{} {}", words.texts().text("updated"), words.time(at)) }
        }
        None => Moment { iso: words.iso(published), text: words.time_or_date(published, now) },
    }
}
