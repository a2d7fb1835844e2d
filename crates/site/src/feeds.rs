//! Feeds of stories and of comments.

use document::comment::{plain_text, render};
use formats::feed::{Comments, Entry, Feed, Person};
use formats::{atom, json_feed, rss};
use http::StatusCode;
use newsroom::comment::thread::{self, PublicComment};
use newsroom::published::card::Cut;
use newsroom::published::story::{PublicStory, find};
use newsroom::published::{Card, Shelf, Touched, card};

use crate::lists::List;
use crate::paint::Paint;
use crate::story::{read_body, render_for_feed};
use crate::{Answer, Error};

/// Comments in a feed of comments.
const COMMENTS: i64 = 50;

/// The form of a feed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    Rss,
    Atom,
    Json,
}

/// How an address ends that asks for a feed, with a last slash or without; RDF and RSS 0.92 readers understand RSS 2.0
/// (`WP_Rewrite::$feeds`).
pub(crate) const ENDINGS: [(&str, Format); 11] = [
    ("feed/atom", Format::Atom),
    ("feed/rss2", Format::Rss),
    ("feed/rss", Format::Rss),
    ("feed/rdf", Format::Rss),
    ("feed/feed", Format::Rss),
    ("feed/json", Format::Json),
    ("feed", Format::Rss),
    ("atom", Format::Atom),
    ("rss2", Format::Rss),
    ("rss", Format::Rss),
    ("rdf", Format::Rss),
];

/// Writes the feed of a shelf.
pub(crate) fn stories(
    paint: &mut Paint,
    shelf: Shelf,
    format: Format,
    address: &str,
    list: Option<&List>,
) -> Result<Answer, Error> {
    if let Some(List::Front(edition)) = list {
        paint.enter_edition(*edition);
    }
    let shelf = if shelf == Shelf::Front(0) && paint.settings.editions.is_empty() { Shelf::Everything } else { shelf };
    paint.tag(shelf.tag());
    let limit = i64::from(paint.settings.stories_per_feed.clamp(1, 100));
    let cards = card::list(paint.r, shelf, Cut::Skip(0), limit, paint.now)?;
    let heading = list.filter(|list| !matches!(list, List::Front(_))).map(|list| list.heading(paint));
    let paper = paint.paper();
    let title = heading.map_or_else(|| paper.clone(), |heading| format!("{heading} | {paper}"));
    let self_link = paint.ask.path.to_owned();
    of_cards(paint, cards, title, address, &self_link, format)
}

/// Writes what a search has found.
pub(crate) fn found(
    paint: &mut Paint,
    cards: Vec<Card>,
    title: String,
    address: &str,
    format: Format,
) -> Result<Answer, Error> {
    let self_link = format!("{}?{}", paint.ask.path, paint.ask.query.unwrap_or(""));
    of_cards(paint, cards, title, address, &self_link, format)
}

fn of_cards(
    paint: &mut Paint,
    cards: Vec<Card>,
    title: String,
    address: &str,
    self_link: &str,
    format: Format,
) -> Result<Answer, Error> {
    let mut entries = Vec::new();
    for card in cards {
        entries.push(entry(paint, card)?);
    }
    let feed = Feed {
        title,
        link: format!("{}{address}", paint.site.parts.origin),
        self_link: format!("{}{self_link}", paint.site.parts.origin),
        description: paint.tagline(),
        language: Some(paint.words.language().tag().to_owned()),
        updated: entries.iter().map(|entry: &Entry| entry.updated).max().unwrap_or(jiff::Timestamp::UNIX_EPOCH),
        icon: None,
        generator: Some("Dateline".into()),
        entries,
    };
    write(paint, &feed, format)
}

pub(crate) fn write(paint: &mut Paint, feed: &Feed, format: Format) -> Result<Answer, Error> {
    let (kind, text) = match format {
        Format::Rss => ("application/rss+xml; charset=utf-8", rss::write(feed)),
        Format::Atom => ("application/atom+xml; charset=utf-8", atom::write(feed)),
        Format::Json => ("application/feed+json; charset=utf-8", json_feed::write(feed)),
    };
    paint.close(kind, text, StatusCode::OK)
}

fn entry(paint: &mut Paint, card: Card) -> Result<Entry, Error> {
    paint.tag(format!("story:{}", card.id));
    for byline in &card.bylines {
        paint.note(&Touched::name_of(Shelf::Contributor(byline.id)));
    }
    paint.note(&Touched::corrections(card.id));
    for tag in &card.tags {
        paint.note(&Touched::name_of(Shelf::Tag(tag.id)));
    }
    let link = paint.absolute(&card.address);
    let content = match find(paint.r, card.id, paint.now)? {
        Some(story) => Some(render_for_feed(paint, &read_body(&story))?.into_string()),
        None => None,
    };
    let mut categories: Vec<String> = card
        .sections
        .iter()
        .filter_map(|id| paint.sections.iter().find(|section| section.id == *id))
        .map(|section| section.name.clone())
        .collect();
    categories.extend(card.tags.iter().map(|tag| tag.name.clone()));
    let author = |byline: &newsroom::published::story::BylineName| Person {
        name: byline.name.clone(),
        url: Some(paint.absolute(&paint.settings.author_address(&byline.slug))),
    };
    Ok(Entry {
        id: card.guid.clone().unwrap_or_else(|| link.clone()),
        id_is_permalink: card.guid.is_none(),
        title: card.headline,
        published: card.published_at,
        updated: card.updated_at.unwrap_or(card.published_at),
        authors: card.bylines.iter().map(author).collect(),
        contributors: Vec::new(),
        categories,
        summary: escape(&card.standfirst),
        content,
        language: Some(card.language),
        comments: Some(Comments {
            link: format!("{link}#comments"),
            feed: Some(format!("{}/feed/", link.trim_end_matches('/'))),
            count: u64::try_from(card.comment_count).unwrap_or(0),
        }),
        image: None,
        link,
    })
}

/// The newest comments of the site.
pub(crate) fn all_comments(paint: &mut Paint) -> Result<Answer, Error> {
    paint.note(&Touched::all_comments());
    let comments = thread::list_newest(paint.r, COMMENTS, paint.now)?;
    let title = paint.say("feed-comments", &[("site", paint.paper().as_str().into())]);
    let link = paint.absolute("/");
    let mut entries = Vec::new();
    for comment in comments {
        let Some(card) = card::find_many(paint.r, &[comment.story], paint.now)?.pop() else { continue };
        paint.tag(format!("story:{}", card.id));
        entries.push(comment_entry(paint, &comment, &card.address, &card.headline));
    }
    comments_feed(paint, title, link, entries)
}

/// The comments of one story.
pub(crate) fn story_comments(paint: &mut Paint, story: &PublicStory) -> Result<Answer, Error> {
    paint.enter_language(&story.language);
    paint.tag(format!("comments:{}", story.id));
    paint.tag(format!("story:{}", story.id));
    let newest = thread::list_newest_of(paint.r, story.id, COMMENTS)?;
    let entry = |comment| comment_entry(paint, comment, &story.address, &story.headline);
    let entries = newest.iter().map(entry).collect();
    let title = paint.say("feed-story-comments", &[("title", story.headline.as_str().into())]);
    let link = paint.absolute(&story.address);
    comments_feed(paint, title, link, entries)
}

fn comments_feed(paint: &mut Paint, title: String, link: String, entries: Vec<Entry>) -> Result<Answer, Error> {
    let format = if paint.ask.path.trim_end_matches('/').ends_with("atom") { Format::Atom } else { Format::Rss };
    let feed = Feed {
        title,
        link,
        self_link: format!("{}{}", paint.site.parts.origin, paint.ask.path),
        language: Some(paint.words.language().tag().to_owned()),
        updated: entries.iter().map(|entry: &Entry| entry.updated).max().unwrap_or(jiff::Timestamp::UNIX_EPOCH),
        generator: Some("Dateline".into()),
        entries,
        ..Feed::default()
    };
    write(paint, &feed, format)
}

fn comment_entry(paint: &Paint, comment: &PublicComment, address: &str, headline: &str) -> Entry {
    let link = format!("{}#comment-{}", paint.absolute(address), comment.id);
    let text = plain_text(&comment.body);
    Entry {
        id: link.clone(),
        id_is_permalink: true,
        title: format!("{}: {headline}", comment.author_name),
        link,
        published: comment.written_at,
        updated: comment.written_at,
        authors: vec![Person { name: comment.author_name.clone(), url: None }],
        summary: escape(&text.chars().take(300).collect::<String>()),
        content: Some(render(&comment.body).into_string()),
        ..Entry::default()
    }
}

/// Plain text as HTML.
pub(crate) fn escape(text: &str) -> String {
    document::render::render_inlines(&[document::Inline::text(text)], &document::RenderOptions::default()).into_string()
}
