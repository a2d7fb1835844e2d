//! What goes into the index.

use jiff::Timestamp;

/// A story (or page) as the index sees it: words, ids and times.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Entry {
    /// The caller's id; a second `put` of an id replaces the first.
    pub id: i64,
    /// What it is, in the caller's words (`story`, `page`); a filter, not searched. May be empty.
    pub kind: String,
    /// A BCP 47 tag; the primary subtag chooses the analyser. An unknown one is read plainly.
    pub language: String,
    /// The headline, weighing most.
    pub headline: String,
    /// The sentence or two under the headline.
    pub standfirst: String,
    /// The story as plain text, paragraphs separated by newlines.
    pub body: String,
    /// The names in the byline.
    pub byline: Vec<String>,
    /// Names of sections, tags and people the story is about; searched like the byline.
    pub keywords: Vec<String>,
    /// Sections, with those above them if a section's page shows what is below it.
    pub sections: Vec<i64>,
    /// Tags, for filters.
    pub tags: Vec<i64>,
    /// Contributors, for filters.
    pub authors: Vec<i64>,
    /// The date readers see; what "newest" and freshness mean. Kept in milliseconds.
    pub published_at: Timestamp,
    /// The first instant at which it may be found: embargo or schedule. Kept in milliseconds, rounded up.
    pub visible_from: Timestamp,
}
