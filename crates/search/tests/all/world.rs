//! Short ways to make an index and to ask it.

use jiff::Timestamp;
use search::{Entry, Found, Index, Query, Sort};

/// The present of every test.
pub fn now() -> Timestamp {
    at("2026-03-01T06:00:00Z")
}

pub fn at(time: &str) -> Timestamp {
    time.parse().expect("a timestamp")
}

/// A story in English, published a day ago.
pub fn story(id: i64, headline: &str, body: &str) -> Entry {
    Entry {
        id,
        kind: "story".to_owned(),
        language: "en".to_owned(),
        headline: headline.to_owned(),
        body: body.to_owned(),
        published_at: at("2026-02-28T06:00:00Z"),
        visible_from: at("2026-02-28T06:00:00Z"),
        ..Entry::default()
    }
}

pub fn index(entries: &[Entry]) -> Index {
    let index = Index::in_memory().unwrap();
    for entry in entries {
        index.put(entry).unwrap();
    }
    index.commit(1).unwrap();
    index
}

pub fn query(words: &str) -> Query {
    Query { words: words.to_owned(), now: now(), limit: 10, ..Query::default() }
}

pub fn newest(words: &str) -> Query {
    Query { sort: Sort::Newest, ..query(words) }
}

pub fn ids(found: &Found) -> Vec<i64> {
    found.hits.iter().map(|hit| hit.id).collect()
}

/// The ids found by words, in order, without falling back to any of them.
pub fn find(index: &Index, words: &str) -> Vec<i64> {
    let found = index.find(&query(words)).unwrap();
    if found.relaxed { Vec::new() } else { ids(&found) }
}
