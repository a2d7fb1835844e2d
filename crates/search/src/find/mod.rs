//! From what a reader typed to a page of hits.

mod build;
mod collect;
mod parse;
mod public;
pub mod ranking;
mod steady;
mod terms;

use std::collections::BTreeSet;

use tantivy::Searcher;
use tantivy::query::AllQuery;

pub(crate) use parse::{Clause, Parsed, parse};
pub(crate) use public::is_public;
pub(crate) use terms::{Asked, Forms, asked};

use crate::analysis::Analyser;
use crate::find::build::{Builder, Match};
use crate::find::collect::{Harvest, Page};
use crate::index::milliseconds_up;
use crate::limits::HITS_MAX;
use crate::{Cursor, Error, Found, Hit, Index, Query, Sort};

impl Index {
    /// Finds entries.
    ///
    /// What becomes visible after `query.now` is not returned, not counted and in no facet. The committed
    /// state is searched.
    ///
    /// # Errors
    /// [`Error::Failed`] if the index cannot be read; never for what a reader typed.
    pub fn find(&self, query: &Query) -> Result<Found, Error> {
        let searcher = self.searcher();
        let parsed = parse(&query.words);
        if parsed.is_empty() && !query.words.trim().is_empty() {
            return Ok(Found::default());
        }
        let builder = Builder {
            fields: self.fields,
            searcher: &searcher,
            analysers: languages(query, &searcher, self)?,
            now_ms: query.now.as_millisecond(),
        };
        let filters = builder.filters(query);
        if parsed.is_empty() {
            return self.page(query, &searcher, builder.whole(Box::new(AllQuery), filters), Sort::Newest);
        }
        let all = builder.words(&parsed, Match::All)?;
        let found = self.page(query, &searcher, builder.whole(all, filters), query.sort)?;
        if found.total > 0 || parsed.required.len() < 2 {
            return Ok(found);
        }
        let any = builder.words(&parsed, Match::Any)?;
        let mut found = self.page(query, &searcher, builder.whole(any, builder.filters(query)), query.sort)?;
        found.relaxed = found.total > 0;
        Ok(found)
    }

    fn page(
        &self,
        query: &Query,
        searcher: &Searcher,
        built: Box<dyn tantivy::query::Query>,
        sort: Sort,
    ) -> Result<Found, Error> {
        let after = query.after.filter(|cursor| cursor.sort == sort);
        let scored_at_ms = after.map_or(query.now.as_millisecond(), |cursor| cursor.scored_at_ms);
        let harvest = Harvest {
            sort,
            now_ms: query.now.as_millisecond(),
            scored_at_ms,
            from_ms: query.from.map_or(i64::MIN, milliseconds_up),
            to_ms: query.to.map_or(i64::MAX, milliseconds_up),
            after: after.map(|cursor| (cursor.key, cursor.id)),
            limit: query.limit.min(HITS_MAX),
            facets: query.facets,
        };
        let page: Page = searcher.search(&built, &harvest)?;
        let next = page.places.last().filter(|_| page.has_more).map(|place| Cursor {
            sort,
            key: place.key,
            id: place.id,
            scored_at_ms,
        });
        let hits = page.places.iter().map(|place| Hit { id: place.id, score: place.score(sort) }).collect();
        Ok(Found { total: page.total, hits, next, relaxed: false, facets: page.facets })
    }
}

/// The analysers for a query's words: that of its language, or those of all languages in the index.
pub(crate) fn languages(query: &Query, searcher: &Searcher, index: &Index) -> Result<Vec<Analyser>, Error> {
    if let Some(language) = &query.language {
        return Ok(vec![Analyser::for_language(language)]);
    }
    let mut languages = BTreeSet::new();
    for segment in searcher.segment_readers() {
        let inverted = segment.inverted_index(index.fields.language)?;
        let mut terms = inverted.terms().stream()?;
        while terms.advance() {
            languages.insert(String::from_utf8_lossy(terms.key()).into_owned());
        }
    }
    Ok(languages.iter().map(|language| Analyser::for_language(language)).collect())
}
