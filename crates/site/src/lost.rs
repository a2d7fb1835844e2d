//! Nothing stands here: say so, and help.

use http::StatusCode;
use newsroom::id::StoryId;
use newsroom::published::card::{self, Cut};
use newsroom::published::{Card, Shelf};
use search::Query;
use serde::Serialize;
use web::templates::Value;

use crate::cards::CardView;
use crate::paint::{Chrome, Head, Paint};
use crate::{Answer, Error};

/// Stories that a reader may have wanted.
const SUGGESTIONS: i64 = 4;

#[derive(Serialize)]
struct Lost {
    chrome: Chrome,
    say: Value,
    status: u16,
    heading: String,
    text: String,
    words: Option<String>,
    stories: Vec<CardView>,
}

/// Shows the page of an unknown address (404) or one that is gone on purpose (410).
pub(crate) fn show(paint: &mut Paint, status: StatusCode) -> Result<Answer, Error> {
    let gone = status == StatusCode::GONE;
    let (heading, text) = if gone { ("gone-title", "gone-text") } else { ("not-found-title", "not-found-text") };
    let path = newsroom::address::canonical(paint.ask.path).unwrap_or_default();
    let last = path.trim_end_matches('/').rsplit('/').next().unwrap_or("");
    let words: String = last.chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).take(100).collect();
    let words = words.trim();
    let alike = if gone { Vec::new() } else { like(paint, words)? };
    let newest = Shelf::Front(paint.edition);
    let cards = if alike.is_empty() { paint.list(newest, Cut::Skip(0), SUGGESTIONS)? } else { alike };
    let stories = paint.show_cards(cards);
    let heading = paint.say(heading, &[]);
    let chrome = paint.chrome(Head { title: heading.clone(), noindex: true, ..Head::default() })?;
    let page = Lost {
        chrome,
        say: paint.words_value(),
        status: status.as_u16(),
        heading,
        text: paint.say(text, &[]),
        words: (!gone).then(|| words.to_owned()),
        stories,
    };
    paint.render("site/lost.html", &page, status)
}

/// Stories that have the words of the address.
fn like(paint: &mut Paint, words: &str) -> Result<Vec<Card>, Error> {
    let Some(index) = paint.site.parts.index.clone().filter(|_| !words.is_empty()) else { return Ok(Vec::new()) };
    let query = Query {
        words: words.to_owned(),
        language: Some(paint.words.language().tag().to_owned()),
        now: paint.now,
        limit: usize::try_from(SUGGESTIONS).unwrap_or(0),
        ..Query::default()
    };
    let ids: Vec<StoryId> = index.find(&query)?.hits.iter().map(|hit| StoryId(hit.id)).collect();
    Ok(card::find_many(paint.r, &ids, paint.now)?)
}
