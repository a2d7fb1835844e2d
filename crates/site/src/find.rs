//! Search: words in, stories out, with the words marked, and what to narrow them by.

mod filters;

use std::collections::HashMap;

use http::StatusCode;
use jiff::Timestamp;
use newsroom::id::StoryId;
use newsroom::published::{card, story};
use search::{Cursor, Marker, Query, Sort};
use serde::Serialize;
use web::address::query_value;
use web::templates::Value;

use crate::cards::{CardView, Found, Piece};
use crate::feeds::{self, Format};
use crate::paint::{Chrome, FeedLink, Head, Link, Paint};
use crate::{Answer, Error};

use filters::{Chip, Facet, Filters};

/// Hits on a page.
const HITS: usize = 20;

/// Characters of a snippet.
const SNIPPET_CHARS: usize = 180;

#[derive(Serialize)]
struct SearchPage {
    chrome: Chrome,
    say: Value,
    query: String,
    stories: Vec<CardView>,
    heading: String,
    /// Whether older stories are still being added to what is found.
    is_building: bool,
    suggestion: Option<Suggestion>,
    sorts: Vec<SortView>,
    /// The order to keep when the filters change, if it is not the usual one.
    sort: Option<&'static str>,
    facets: Vec<Facet>,
    chips: Vec<Chip>,
    /// The same words in every section and at any time.
    unfiltered: String,
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

/// What a reader asked for.
struct Asked {
    words: String,
    newest: bool,
    filters: Filters,
}

/// Shows what was found. Never from the cache: a stranger can invent any number of queries.
pub(crate) fn show(paint: &mut Paint) -> Result<Answer, Error> {
    let (asked, after) = Asked::read(paint)?;
    let index = paint.site.parts.index.clone();
    let language = paint.words.language().tag().to_owned();
    let (mut stories, mut total, mut next, mut suggestion, mut facets) = (Vec::new(), 0, None, None, Vec::new());
    if let Some(index) = index.filter(|_| !asked.words.is_empty()) {
        let query = Query { after, limit: HITS, facets: true, ..asked.query(&language, paint.now) };
        let found = index.find(&query)?;
        total = i64::try_from(found.total).unwrap_or(i64::MAX);
        facets = asked.filters.facets(paint, &found.facets)?;
        let ids: Vec<StoryId> = found.hits.iter().map(|hit| StoryId(hit.id)).collect();
        let cards = card::find_many(paint.r, &ids, paint.now)?;
        stories = paint.show_cards(cards);
        mark(paint, &mut stories, &asked.words, &language)?;
        next = found.next.map(|cursor| format!("{}&after={}", asked.address(), query_value(&cursor.to_string())));
        if stories.is_empty() {
            let other = index.suggest(&asked.words, paint.now)?;
            suggestion = other.map(|words| Suggestion { value: query_value(&words), words });
        }
    }
    let is_building = paint.site.parts.index.as_ref().is_some_and(|index| index.built().is_some());
    let chips = asked.chips(paint);
    let heading = asked.heading(paint, total, &chips);
    let title = paint.say("search", &[]);
    let feeds = asked.feeds(paint);
    let chrome = paint.chrome(Head { title, noindex: true, feeds, ..Head::default() })?;
    let page = SearchPage {
        chrome,
        say: paint.words_value(),
        heading,
        is_building,
        sorts: asked.sorts(paint),
        sort: asked.newest.then_some("newest"),
        unfiltered: asked.with(Filters::default()).address(),
        query: asked.words,
        stories,
        suggestion,
        facets,
        chips,
        next,
    };
    paint.is_private = true;
    paint.render("site/search.html", &page, StatusCode::OK)
}

/// Writes what was found as a feed, the newest first.
pub(crate) fn feed(paint: &mut Paint, format: Format) -> Result<Answer, Error> {
    let (asked, _) = Asked::read(paint)?;
    let index = paint.site.parts.index.clone().filter(|_| !asked.words.is_empty());
    let limit = usize::try_from(paint.settings.stories_per_feed.clamp(1, 100)).unwrap_or(HITS);
    let language = paint.words.language().tag().to_owned();
    let hits = match index {
        Some(index) => index.find(&Query { sort: Sort::Newest, limit, ..asked.query(&language, paint.now) })?.hits,
        None => Vec::new(),
    };
    let ids: Vec<StoryId> = hits.iter().map(|hit| StoryId(hit.id)).collect();
    let cards = card::find_many(paint.r, &ids, paint.now)?;
    paint.is_private = true;
    let title = asked.feed_title(paint);
    feeds::found(paint, cards, title, &asked.address(), format)
}

impl Asked {
    /// Reads what is asked for, and from where on.
    fn read(paint: &mut Paint) -> Result<(Asked, Option<Cursor>), Error> {
        let fields: Vec<(String, String)> =
            url::form_urlencoded::parse(paint.ask.query.unwrap_or("").as_bytes()).into_owned().collect();
        let one: HashMap<&str, &str> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let asked = Asked {
            words: one.get("q").map(|words| words.trim().chars().take(300).collect()).unwrap_or_default(),
            newest: one.get("sort").is_some_and(|sort| *sort == "newest"),
            filters: Filters::read(paint, &fields)?,
        };
        Ok((asked, one.get("after").and_then(|after| after.parse().ok())))
    }

    fn query(&self, language: &str, now: Timestamp) -> Query {
        Query {
            words: self.words.clone(),
            language: Some(language.to_owned()),
            sort: if self.newest { Sort::Newest } else { Sort::Relevance },
            now,
            ..self.filters.query()
        }
    }

    /// The feed of what is found.
    fn feeds(&self, paint: &Paint) -> Vec<FeedLink> {
        if self.words.is_empty() {
            return Vec::new();
        }
        let title = self.feed_title(paint);
        let href = self.address().replacen("/search?", "/search/feed/?", 1);
        vec![FeedLink { kind: "application/rss+xml", title, href }]
    }

    fn feed_title(&self, paint: &Paint) -> String {
        paint.say("feed-search", &[("site", paint.paper().as_str().into()), ("query", self.words.as_str().into())])
    }

    /// The same words, narrowed otherwise.
    fn with(&self, filters: Filters) -> Asked {
        Asked { words: self.words.clone(), newest: self.newest, filters }
    }

    /// The address that asks this again.
    fn address(&self) -> String {
        let sort = if self.newest { "&sort=newest" } else { "" };
        format!("/search?q={}{sort}{}", query_value(&self.words), self.filters.address())
    }

    fn heading(&self, paint: &Paint, total: i64, chips: &[Chip]) -> String {
        let query = ("query", self.words.as_str().into());
        if total > 0 {
            return paint.say("search-results", &[("count", total.into()), query]);
        }
        if chips.is_empty() {
            return paint.say("search-nothing", &[query]);
        }
        let names: Vec<&str> = chips.iter().map(|chip| chip.name.as_str()).collect();
        let names = paint.words.texts().list(&names);
        paint.say("search-nothing-filtered", &[query, ("filters", names.as_str().into())])
    }

    fn sorts(&self, paint: &Paint) -> Vec<SortView> {
        let sort = |id: &str, newest: bool| SortView {
            link: Link {
                href: Asked { newest, ..self.with(self.filters.clone()) }.address(),
                name: paint.say(id, &[]),
            },
            is_current: newest == self.newest,
        };
        vec![sort("search-by-relevance", false), sort("search-by-newest", true)]
    }

    /// Each filter in use, with the address without it.
    fn chips(&self, paint: &Paint) -> Vec<Chip> {
        let each = self.filters.each_without(paint).into_iter();
        each.map(|(name, rest)| Chip { name, href: self.with(rest).address() }).collect()
    }
}

fn mark(paint: &mut Paint, stories: &mut [CardView], words: &str, language: &str) -> Result<(), Error> {
    let marker = Marker::new(words, language);
    let pieces = |pieces: Vec<search::Piece>| {
        pieces.into_iter().map(|piece| Piece { text: piece.text, marked: piece.marked }).collect()
    };
    for card in stories {
        let Some(found) = story::find(paint.r, StoryId(card.id), paint.now)? else { continue };
        let text = crate::story::read_body(&found).to_plain_text();
        let (headline, text) = (pieces(marker.mark(&card.headline)), pieces(marker.snippet(&text, SNIPPET_CHARS)));
        card.found = Some(Found { headline, text });
    }
    Ok(())
}
