//! Feeds of others: RSS 0.9x to 2.0, RSS 1.0 and RDF, Atom 0.3 and 1.0, CDF, JSON Feed.
//!
//! Half of the world's feeds break their standard, so this reads a tolerant tree rather than
//! strict XML and takes each field where it is usually found. HTML stays as it is, relative
//! addresses in it are made absolute; whether it is safe is for others to say.
//!
//! 1. `tree`: elements of a document that may not be well-formed.
//! 2. `entry`: what the elements mean.
//! 3. `text`: text constructs: plain, HTML, XHTML, base64.
//! 4. `json`: JSON Feed.

mod entry;
mod json;
mod text;
mod tree;

use jiff::Timestamp;
use serde_json::{Value, json};

use tree::ELEMENTS_MAX;

/// The largest feed that is read; a feed of 50 full stories is some 500 KB.
pub const FEED_BYTES_MAX: usize = 32 * 1024 * 1024;

/// A feed of someone else.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ForeignFeed {
    /// Name.
    pub title: Option<String>,
    /// The page it follows.
    pub link: Option<String>,
    /// Its identity.
    pub id: Option<String>,
    /// What it is about.
    pub description: Option<String>,
    /// Language tag.
    pub language: Option<String>,
    /// Last change.
    pub updated: Option<Timestamp>,
    /// First published.
    pub published: Option<Timestamp>,
    /// Who makes it.
    pub author: Option<String>,
    /// In the order of the feed.
    pub entries: Vec<ForeignEntry>,
}

/// One of its entries.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ForeignEntry {
    /// Headline; HTML or plain text, as the feed has it.
    pub title: Option<String>,
    /// Address.
    pub link: Option<String>,
    /// Identity.
    pub id: Option<String>,
    /// First published.
    pub published: Option<Timestamp>,
    /// Last change.
    pub updated: Option<Timestamp>,
    /// Names of all authors, with a comma between them.
    pub author: Option<String>,
    /// The short text, HTML.
    pub summary: Option<String>,
    /// The long text, HTML.
    pub content: Option<String>,
    /// Sections and tags.
    pub categories: Vec<String>,
}

/// The file is no feed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotAFeed {
    /// Nothing in it.
    #[error("this is not a feed: it is empty")]
    Empty,
    /// Some other kind of document.
    #[error("this is not a feed: its root is <{0}>, not <rss>, <feed>, <rdf:RDF> or <channel>")]
    OtherRoot(String),
    /// JSON that is no JSON Feed.
    #[error("this is not a feed: it is JSON without a version of JSON Feed and without items")]
    OtherJson,
    /// Neither XML nor JSON.
    #[error("this is not a feed: it is neither XML nor JSON")]
    NoMarkup,
    /// Larger than the limit.
    #[error("this feed is larger than {FEED_BYTES_MAX} bytes")]
    TooLarge,
    /// It has too many elements.
    #[error("this feed has more than {ELEMENTS_MAX} elements; ask for it in parts")]
    TooMany,
}

/// Reads any feed. The encoding is told by byte order mark or XML declaration; `address` is where
/// the feed was fetched, to which its relative addresses belong when it names no other base.
///
/// # Errors
/// `NotAFeed` when nothing in the file makes it one. A feed without entries is a feed.
pub fn read(bytes: &[u8], address: Option<&str>) -> Result<ForeignFeed, NotAFeed> {
    if bytes.len() > FEED_BYTES_MAX {
        return Err(NotAFeed::TooLarge);
    }
    let text = text::decode(bytes);
    let begin = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    match begin.chars().next() {
        None => Err(NotAFeed::Empty),
        Some('{' | '[') => json::read(begin),
        Some(_) if begin.contains('<') => entry::read(&tree::parse(begin, address)?),
        Some(_) => Err(NotAFeed::NoMarkup),
    }
}

/// Reads any feed to the JSON of `dateline inspect feed`:
/// `{title, link, entries:[{title, link, id, published, updated, author, content}]}`.
///
/// Dates are ISO 8601 UTC; what the feed does not tell is null; `content` is the long text, or
/// the short one where there is no other. It is the feed's own HTML and not safe.
///
/// # Errors
/// As `read`.
pub fn inspect_feed(bytes: &[u8]) -> Result<Value, NotAFeed> {
    inspect_feed_with(bytes, &str::to_owned)
}

/// As `inspect_feed`, with each content passed through `clean`.
///
/// # Errors
/// As `read`.
pub fn inspect_feed_with(bytes: &[u8], clean: &dyn Fn(&str) -> String) -> Result<Value, NotAFeed> {
    let feed = read(bytes, None)?;
    let date = |at: Option<Timestamp>| at.map(crate::feed::rfc3339);
    let entry = |entry: &ForeignEntry| {
        json!({
            "title": entry.title,
            "link": entry.link,
            "id": entry.id,
            "published": date(entry.published),
            "updated": date(entry.updated),
            "author": entry.author,
            "content": entry.content.as_ref().or(entry.summary.as_ref()).map(|html| clean(html)),
        })
    };
    Ok(json!({
        "title": feed.title,
        "link": feed.link,
        "entries": feed.entries.iter().map(entry).collect::<Vec<_>>(),
    }))
}
