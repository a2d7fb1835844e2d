//! A feed as every format can say it. `rss`, `atom` and `json_feed` write it.

use jiff::Timestamp;

/// A list of entries with its head: stories of a front, or comments of a story.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Feed {
    /// Name, plain text.
    pub title: String,
    /// Page that it follows.
    pub link: String,
    /// Its own address.
    pub self_link: String,
    /// What it is about, plain text; may be empty.
    pub description: String,
    /// Language tag (BCP 47).
    pub language: Option<String>,
    /// Last change of anything in it.
    pub updated: Timestamp,
    /// Square picture.
    pub icon: Option<String>,
    /// Name and version of what made it.
    pub generator: Option<String>,
    /// Newest first.
    pub entries: Vec<Entry>,
}

/// A story or comment in a feed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry {
    /// Identity; never changes, or readers show it as new.
    pub id: String,
    /// Whether the identity is an address that can be opened; imported ones usually are not.
    pub id_is_permalink: bool,
    /// Headline, plain text.
    pub title: String,
    /// Address.
    pub link: String,
    /// First published.
    pub published: Timestamp,
    /// Last change.
    pub updated: Timestamp,
    /// Who wrote it, in order.
    pub authors: Vec<Person>,
    /// Who helped.
    pub contributors: Vec<Person>,
    /// Sections and tags.
    pub categories: Vec<String>,
    /// Standfirst or excerpt, HTML; may be empty.
    pub summary: String,
    /// Body, safe HTML; `None` where the feed carries excerpts only.
    pub content: Option<String>,
    /// Language tag, where it is not that of the feed.
    pub language: Option<String>,
    /// Where its comments are.
    pub comments: Option<Comments>,
    /// Lead image.
    pub image: Option<Image>,
}

/// Someone named in a feed. Never an e-mail address.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Person {
    /// Name.
    pub name: String,
    /// Their page.
    pub url: Option<String>,
}

/// The comments of an entry.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Comments {
    /// Address of the thread.
    pub link: String,
    /// Address of its feed.
    pub feed: Option<String>,
    /// Published comments.
    pub count: u64,
}

/// A picture of an entry.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Image {
    /// Address.
    pub url: String,
    /// Media type, such as `image/jpeg`.
    pub mime: String,
    /// Size in bytes; without it there is no RSS enclosure, which must tell it.
    pub bytes: Option<u64>,
    /// Pixels.
    pub width: Option<u32>,
    /// Pixels.
    pub height: Option<u32>,
    /// Words for who cannot see it.
    pub alt: String,
    /// Whose it is.
    pub credit: String,
}

/// Formats an instant as RFC 3339 in whole seconds UTC.
pub(crate) fn rfc3339(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// Formats an instant as RFC 822 with a four-digit year, UTC.
pub(crate) fn rfc822(at: Timestamp) -> String {
    at.strftime("%a, %d %b %Y %H:%M:%S +0000").to_string()
}
