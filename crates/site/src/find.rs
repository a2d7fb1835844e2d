//! Search: words in, stories out, with the words marked.

use http::StatusCode;
use newsroom::id::StoryId;
use newsroom::published::{card, story};
use search::{Cursor, Marker, Query, Sort};
use serde::Serialize;
use web::address::query_value;
use web::templates::Value;

use crate::paint::{CardView, Chrome, Head, Link, Paint, Piece};
use crate::{Answer, Error};

/// Hits on a page.
const HITS: usize = 20;

/// Characters of a snippet.
const SNIPPET_CHARS: usize = 220;

#[derive(Serialize)]
struct SearchPage {
    chrome: Chrome,
    say: Value,
    query: String,
    stories: Vec<CardView>,
    total: i64,
    suggestion: Option<Suggestion>,
    sorts: Vec<SortView>,
    next: Option<String>,
}

#[derive(Serialize)]
struct Suggestion {
    value: String,
    words: String,
}

#[derive(Serialize)]
struct SortView {
    #[serde(flatten)]
    link: Link,
    is_current: bool,
}

/// Shows what was found. Never from the cache: a stranger can invent any number of queries.
pub(crate) fn show(paint: &mut Paint) -> Result<Answer, Error> {
    let fields: std::collections::HashMap<String, String> =
        url::form_urlencoded::parse(paint.ask.query.unwrap_or("").as_bytes()).into_owned().collect();
    let words: String = fields.get("q").map(|words| words.trim().chars().take(300).collect()).unwrap_or_default();
    let newest = fields.get("sort").is_some_and(|sort| sort == "newest");
    let after = fields.get("after").and_then(|after| after.parse::<Cursor>().ok());
    let index = paint.site.parts.index.clone();
    let language = paint.words.language().tag().to_owned();
    let (mut stories, mut total, mut next, mut suggestion) = (Vec::new(), 0, None, None);
    if let Some(index) = index.filter(|_| !words.is_empty()) {
        let query = Query {
            words: words.clone(),
            language: Some(language.clone()),
            sort: if newest { Sort::Newest } else { Sort::Relevance },
            now: paint.now,
            after,
            limit: HITS,
            ..Query::default()
        };
        let found = index.find(&query)?;
        total = i64::try_from(found.total).unwrap_or(i64::MAX);
        let ids: Vec<StoryId> = found.hits.iter().map(|hit| StoryId(hit.id)).collect();
        let cards = card::find_many(paint.r, &ids, paint.now)?;
        stories = paint.show_cards(cards);
        mark(paint, &mut stories, &words, &language)?;
        next = found.next.map(|cursor| address(&words, newest, Some(&cursor.to_string())));
        if stories.is_empty() {
            let other = index.suggest(&words, paint.now)?;
            suggestion = other.map(|words| Suggestion { value: query_value(&words), words });
        }
    }
    let title = paint.say("search", &[]);
    let chrome = paint.chrome(Head { title, noindex: true, ..Head::default() })?;
    let sorts = [("search-by-relevance", false), ("search-by-newest", true)]
        .map(|(id, is_newest)| SortView {
            link: Link { href: address(&words, is_newest, None), name: paint.say(id, &[]) },
            is_current: is_newest == newest,
        })
        .into();
    let page = SearchPage { chrome, say: paint.words_value(), query: words, stories, total, suggestion, sorts, next };
    paint.is_private = true;
    paint.render("site/search.html", &page, StatusCode::OK)
}

fn mark(paint: &mut Paint, stories: &mut [CardView], words: &str, language: &str) -> Result<(), Error> {
    let marker = Marker::new(words, language);
    for card in stories {
        let Some(found) = story::find(paint.r, StoryId(card.id), paint.now)? else { continue };
        let text = crate::story::read_body(&found).to_plain_text();
        let pieces = marker.snippet(&text, SNIPPET_CHARS);
        card.standfirst = None;
        card.snippet = pieces.into_iter().map(|piece| Piece { text: piece.text, marked: piece.marked }).collect();
    }
    Ok(())
}

fn address(words: &str, newest: bool, after: Option<&str>) -> String {
    let sort = if newest { "&sort=newest" } else { "" };
    let after = after.map(|after| format!("&after={}", query_value(after))).unwrap_or_default();
    format!("/search?q={}{sort}{after}", query_value(words))
}
