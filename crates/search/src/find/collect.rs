//! Walks the entries that match: leaves out what is not visible yet, counts, and keeps one page.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};
use std::sync::Arc;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use tantivy::collector::{Collector, SegmentCollector};
use tantivy::columnar::{Column, ColumnValues};
use tantivy::{DocId, Score, SegmentOrdinal, SegmentReader};

use super::ranking::freshness;
use crate::limits::FACETS_MAX;
use crate::{Facets, Sort};

/// What to collect.
#[derive(Debug, Clone)]
pub(super) struct Harvest {
    pub sort: Sort,
    /// What becomes visible after this does not exist.
    pub now_ms: i64,
    /// From where freshness is counted: the first page's present.
    pub scored_at_ms: i64,
    pub from_ms: i64,
    pub to_ms: i64,
    /// Key and id of the last hit of the page before.
    pub after: Option<(i64, i64)>,
    pub limit: usize,
    pub facets: bool,
}

/// What was collected.
#[derive(Debug, Default)]
pub(super) struct Page {
    pub total: u64,
    pub places: Vec<Place>,
    pub has_more: bool,
    pub facets: Facets,
}

/// A hit's place in the order: by key, then by id, the greater first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub key: i64,
    pub id: i64,
}

impl Place {
    /// The score that is the key of a hit by relevance.
    pub fn score(&self, sort: Sort) -> f32 {
        match sort {
            Sort::Relevance => f32::from_bits(u32::try_from(self.key).unwrap_or(0)),
            Sort::Newest => 0.0,
        }
    }
}

/// The bits of a score that is not negative stand in the order of the scores (IEEE 754 §5.10).
fn key_of(score: f32) -> i64 {
    i64::from(score.max(0.0).to_bits())
}

/// One segment's share.
#[derive(Debug, Default)]
pub(super) struct Share {
    total: u64,
    best: BinaryHeap<Reverse<Place>>,
    sections: HashMap<i64, u64>,
    authors: HashMap<i64, u64>,
    years: HashMap<i16, u64>,
}

pub(super) struct SegmentHarvest {
    harvest: Harvest,
    id: Arc<dyn ColumnValues<i64>>,
    published_at: Arc<dyn ColumnValues<i64>>,
    visible_from: Arc<dyn ColumnValues<i64>>,
    sections: Option<Column<i64>>,
    authors: Option<Column<i64>>,
    share: Share,
}

impl Collector for Harvest {
    type Fruit = Page;
    type Child = SegmentHarvest;

    fn for_segment(&self, _: SegmentOrdinal, segment: &SegmentReader) -> tantivy::Result<SegmentHarvest> {
        let fast = segment.fast_fields();
        let several = |name: &str| fast.column_opt::<i64>(name).map(|column| column.filter(|_| self.facets));
        Ok(SegmentHarvest {
            id: fast.column_first_or_default("id")?,
            published_at: fast.column_first_or_default("published_at")?,
            visible_from: fast.column_first_or_default("visible_from")?,
            sections: several("sections")?,
            authors: several("authors")?,
            harvest: self.clone(),
            share: Share::default(),
        })
    }

    fn requires_scoring(&self) -> bool {
        self.sort == Sort::Relevance
    }

    fn merge_fruits(&self, shares: Vec<Share>) -> tantivy::Result<Page> {
        let mut sum = Share::default();
        for share in shares {
            sum.total += share.total;
            for place in share.best {
                keep(&mut sum.best, place.0, self.limit + 1);
            }
            add(&mut sum.sections, share.sections);
            add(&mut sum.authors, share.authors);
            add(&mut sum.years, share.years);
        }
        let mut places: Vec<Place> = sum.best.into_iter().map(|place| place.0).collect();
        places.sort_unstable_by(|one, other| other.cmp(one));
        let has_more = places.len() > self.limit;
        places.truncate(self.limit);
        let facets = Facets { sections: most(sum.sections), authors: most(sum.authors), years: most(sum.years) };
        Ok(Page { total: sum.total, places, has_more, facets })
    }
}

impl SegmentCollector for SegmentHarvest {
    type Fruit = Share;

    fn collect(&mut self, doc: DocId, score: Score) {
        if self.visible_from.get_val(doc) > self.harvest.now_ms {
            return;
        }
        let published_at_ms = self.published_at.get_val(doc);
        if published_at_ms < self.harvest.from_ms || published_at_ms >= self.harvest.to_ms {
            return;
        }
        self.share.total += 1;
        if self.harvest.facets {
            self.count(doc, published_at_ms);
        }
        let key = match self.harvest.sort {
            Sort::Relevance => key_of(score * freshness(published_at_ms, self.harvest.scored_at_ms)),
            Sort::Newest => published_at_ms,
        };
        let place = Place { key, id: self.id.get_val(doc) };
        if self.harvest.after.is_none_or(|after| (place.key, place.id) < after) {
            keep(&mut self.share.best, place, self.harvest.limit + 1);
        }
    }

    fn harvest(self) -> Share {
        self.share
    }
}

impl SegmentHarvest {
    fn count(&mut self, doc: DocId, published_at_ms: i64) {
        for section in self.sections.iter().flat_map(|column| column.values_for_doc(doc)) {
            *self.share.sections.entry(section).or_default() += 1;
        }
        for author in self.authors.iter().flat_map(|column| column.values_for_doc(doc)) {
            *self.share.authors.entry(author).or_default() += 1;
        }
        if let Ok(at) = Timestamp::from_millisecond(published_at_ms) {
            *self.share.years.entry(TimeZone::UTC.to_datetime(at).year()).or_default() += 1;
        }
    }
}

fn keep(best: &mut BinaryHeap<Reverse<Place>>, place: Place, count: usize) {
    if best.len() < count {
        best.push(Reverse(place));
    } else if best.peek().is_some_and(|worst| worst.0 < place) {
        best.pop();
        best.push(Reverse(place));
    }
}

fn add<K: std::hash::Hash + Eq>(sum: &mut HashMap<K, u64>, share: HashMap<K, u64>) {
    for (key, count) in share {
        *sum.entry(key).or_default() += count;
    }
}

fn most<K: Ord + Copy>(counts: HashMap<K, u64>) -> Vec<(K, u64)> {
    let mut counts: Vec<(K, u64)> = counts.into_iter().collect();
    counts.sort_unstable_by_key(|(key, count)| (Reverse(*count), *key));
    counts.truncate(FACETS_MAX);
    counts
}
