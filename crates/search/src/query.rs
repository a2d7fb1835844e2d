//! What is asked, and what comes out.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;

/// A question to the index.
///
/// `words` are as a reader types them: all must occur (and where no entry has all, any may),
/// `"an exact phrase"`, `-without`, `begin*`. Nothing that a reader types is an error. With no words at all
/// the filters alone decide, newest first.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Query {
    /// What the reader typed; at most [`QUERY_BYTES_MAX`](crate::limits::QUERY_BYTES_MAX) bytes are read.
    pub words: String,
    /// The language of the words (BCP 47), if known; else every language of the index that uses their script.
    pub language: Option<String>,
    /// Only entries in one of these languages (primary subtags count); empty is all.
    pub in_languages: Vec<String>,
    /// Only entries of one of these kinds; empty is all.
    pub kinds: Vec<String>,
    /// Only entries in one of these sections; empty is all.
    pub sections: Vec<i64>,
    /// Only entries with one of these tags; empty is all.
    pub tags: Vec<i64>,
    /// Only entries by one of these contributors; empty is all.
    pub authors: Vec<i64>,
    /// Published at this instant or later.
    pub from: Option<Timestamp>,
    /// Published before this instant.
    pub to: Option<Timestamp>,
    /// The order of the hits.
    pub sort: Sort,
    /// The present: what becomes visible later does not exist, and freshness is counted from here.
    pub now: Timestamp,
    /// Where the page before ended.
    pub after: Option<Cursor>,
    /// Hits wanted, at most [`HITS_MAX`](crate::limits::HITS_MAX).
    pub limit: usize,
    /// Whether to count sections, authors and years as well.
    pub facets: bool,
}

/// The order of hits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Sort {
    /// The best match first, newer before older where they match alike.
    #[default]
    Relevance,
    /// The latest published first.
    Newest,
}

/// An answer.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Found {
    /// Entries that match, on all pages together.
    pub total: u64,
    /// This page, in order.
    pub hits: Vec<Hit>,
    /// Where the next page begins; `None` on the last one.
    pub next: Option<Cursor>,
    /// Whether no entry had all words, so that entries with any of them are shown.
    pub relaxed: bool,
    /// Counts by section, author and year if they were asked for.
    pub facets: Facets,
}

/// One entry found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hit {
    /// The id it was put under.
    pub id: i64,
    /// How well it matches, comparable within one answer only; 0 when sorted by time.
    pub score: f32,
}

/// How many of the entries found lie where, the most frequent first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facets {
    /// Section and count.
    pub sections: Vec<(i64, u64)>,
    /// Author and count.
    pub authors: Vec<(i64, u64)>,
    /// Year (UTC, Gregorian) and count.
    pub years: Vec<(i16, u64)>,
}

/// A place in a list of hits, as short text for an address.
///
/// Pages by time are exact whatever happens in between. Pages by relevance keep the instant from which
/// freshness was counted, so that the order holds while the index does not change; a commit in between may
/// move an entry across the border of two pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cursor {
    pub(crate) sort: Sort,
    pub(crate) key: i64,
    pub(crate) id: i64,
    pub(crate) scored_at_ms: i64,
}

/// A text that is no cursor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is not a place in a list of search results; start at the first page")]
pub struct CursorError;

impl fmt::Display for Cursor {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sort = match self.sort {
            Sort::Relevance => 'r',
            Sort::Newest => 'n',
        };
        write!(out, "{sort}.{}.{}.{}", self.key, self.id, self.scored_at_ms)
    }
}

impl FromStr for Cursor {
    type Err = CursorError;

    fn from_str(text: &str) -> Result<Self, CursorError> {
        let mut fields = text.split('.');
        let sort = match fields.next() {
            Some("r") => Sort::Relevance,
            Some("n") => Sort::Newest,
            _ => return Err(CursorError),
        };
        let mut number = || fields.next().and_then(|digits| digits.parse().ok()).ok_or(CursorError);
        let cursor = Cursor { sort, key: number()?, id: number()?, scored_at_ms: number()? };
        match fields.next() {
            None => Ok(cursor),
            Some(_) => Err(CursorError),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_survives_an_address() {
        let cursor = Cursor { sort: Sort::Relevance, key: 1_082_130_432, id: -7, scored_at_ms: 1_700_000_000_000 };
        assert_eq!(cursor.to_string().parse(), Ok(cursor));
    }

    #[test]
    fn what_is_no_cursor_is_refused() {
        for text in ["", "r", "r.1.2", "x.1.2.3", "n.1.2.3.4", "n.1.two.3", "n.99999999999999999999.2.3"] {
            assert_eq!(text.parse::<Cursor>(), Err(CursorError), "{text:?}");
        }
    }
}
