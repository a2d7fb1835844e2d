//! Whether a word is public: what only embargoed or removed entries say must not show, not even by its effects.

use tantivy::schema::IndexRecordOption;
use tantivy::{DocSet, Searcher, SegmentReader, TERMINATED, Term};

use crate::limits::PUBLIC_ENTRIES_MAX;

/// Whether an entry that is visible at an instant has the term.
pub(crate) fn is_public(searcher: &Searcher, term: &Term, now_ms: i64) -> tantivy::Result<bool> {
    for segment in searcher.segment_readers() {
        if is_public_in(segment, term, now_ms)? {
            return Ok(true);
        }
    }
    Ok(false)
}

fn is_public_in(segment: &SegmentReader, term: &Term, now_ms: i64) -> tantivy::Result<bool> {
    let inverted = segment.inverted_index(term.field())?;
    let Some(mut entries) = inverted.read_postings(term, IndexRecordOption::Basic)? else {
        return Ok(false);
    };
    let visible_from = segment.fast_fields().column_first_or_default::<i64>("visible_from")?;
    let is_alive = |doc| segment.alive_bitset().is_none_or(|alive| alive.is_alive(doc));
    let mut doc = entries.doc();
    for _ in 0..PUBLIC_ENTRIES_MAX {
        if doc == TERMINATED {
            return Ok(false);
        }
        if is_alive(doc) && visible_from.get_val(doc) <= now_ms {
            return Ok(true);
        }
        doc = entries.advance();
    }
    Ok(false)
}
