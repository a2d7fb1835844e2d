//! Nothing stands here: say so, and help.

use http::StatusCode;
use newsroom::published::Shelf;
use newsroom::published::card::Cut;
use serde::Serialize;
use web::templates::Value;

use crate::paint::{CardView, Chrome, Head, Paint};
use crate::{Answer, Error};

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
    let stories = paint.cards(Shelf::Front(paint.edition), Cut::Skip(0), 4)?;
    let heading = paint.say(heading, &[]);
    let chrome = paint.chrome(Head { title: heading.clone(), noindex: true, ..Head::default() })?;
    let page = Lost {
        chrome,
        say: paint.words_value(),
        status: status.as_u16(),
        heading,
        text: paint.say(text, &[]),
        words: (!gone).then(|| words.trim().to_owned()),
        stories,
    };
    paint.render("site/lost.html", &page, status)
}
