//! "Did you mean": a spelling that exists, near one that does not.

use std::collections::HashMap;

use jiff::Timestamp;
use tantivy::query::FuzzyTermQuery;
use tantivy::schema::Field;
use tantivy::{Searcher, Term};

use crate::analysis::surface;
use crate::find::{Clause, is_public, parse};
use crate::index::SPELT;
use crate::limits::{SUGGEST_CANDIDATES_MAX, SUGGEST_CHARS, SUGGEST_WORDS_MAX};
use crate::{Error, Index};

/// Letters of a word from which on two slips are forgiven; below, one.
const TWO_SLIPS_FROM: usize = 8;

impl Index {
    /// Proposes another spelling of a query, or nothing if its words are known or nothing is near.
    ///
    /// Only words of entries that are visible at `now` are proposed: a suggestion must not tell an embargoed
    /// headline. Phrases, exclusions and prefixes are left as they are.
    ///
    /// # Errors
    /// [`Error::Failed`] if the index cannot be read.
    pub fn suggest(&self, words: &str, now: Timestamp) -> Result<Option<String>, Error> {
        let look = Look { searcher: self.searcher(), index: self, now_ms: now.as_millisecond() };
        let mut proposal = words.trim().to_owned();
        let mut changed = false;
        for clause in parse(words).required.iter().take(SUGGEST_WORDS_MAX) {
            let Clause::Word(word) = clause else { continue };
            if let Some(better) = look.better(word)? {
                proposal = proposal.replacen(word.as_str(), &better, 1);
                changed = true;
            }
        }
        Ok(changed.then_some(proposal))
    }
}

struct Look<'a> {
    searcher: Searcher,
    index: &'a Index,
    now_ms: i64,
}

impl Look<'_> {
    /// A spelling in place of a word that nobody used.
    fn better(&self, word: &str) -> Result<Option<String>, Error> {
        let folded = surface(word);
        let letters = folded.chars().count();
        if !SUGGEST_CHARS.contains(&letters) || !folded.chars().all(char::is_alphabetic) || self.is_used(&folded)? {
            return Ok(None);
        }
        let slips = if letters >= TWO_SLIPS_FROM { 2 } else { 1 };
        for distance in 1..=slips {
            for (near, _) in self.near(&folded, distance)? {
                if self.is_used(&near)? {
                    return self.spelling(near).map(Some);
                }
            }
        }
        Ok(None)
    }

    /// The most frequent words within a distance, the most frequent first.
    fn near(&self, folded: &str, distance: u8) -> Result<Vec<(String, u32)>, Error> {
        let mut counts: HashMap<String, u32> = HashMap::new();
        for field in self.fields() {
            let fuzzy = FuzzyTermQuery::new(Term::from_field_text(field, folded), distance, true);
            for segment in self.searcher.segment_readers() {
                let inverted = segment.inverted_index(field)?;
                let mut terms = inverted.terms().search(fuzzy.automaton()?).into_stream()?;
                let mut seen = 0;
                while terms.advance() && seen < SUGGEST_CANDIDATES_MAX {
                    seen += 1;
                    let word = String::from_utf8_lossy(terms.key()).into_owned();
                    *counts.entry(word).or_default() += terms.value().doc_freq;
                }
            }
        }
        let mut counts: Vec<(String, u32)> = counts.into_iter().collect();
        counts.sort_unstable_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
        counts.truncate(10);
        Ok(counts)
    }

    /// Whether an entry that is visible has the folded word.
    fn is_used(&self, folded: &str) -> Result<bool, Error> {
        for field in self.fields() {
            if self.is_visible(&Term::from_field_text(field, folded))? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn fields(&self) -> [Field; 4] {
        let fields = &self.index.fields;
        [fields.headline, fields.standfirst, fields.names, fields.body]
    }

    /// How the folded word is spelt in most headlines; folded if it stands in none.
    fn spelling(&self, folded: String) -> Result<String, Error> {
        let field = self.index.fields.spellings;
        let (begin, end) = (format!("{folded}{SPELT}"), format!("{folded}\u{1}"));
        let mut best: Option<(u32, String)> = None;
        for segment in self.searcher.segment_readers() {
            let inverted = segment.inverted_index(field)?;
            let mut terms = inverted.terms().range().ge(&begin).lt(&end).into_stream()?;
            while terms.advance() {
                let key = String::from_utf8_lossy(terms.key()).into_owned();
                let count = terms.value().doc_freq;
                let is_better = best.as_ref().is_none_or(|(most, _)| count > *most);
                if is_better && self.is_visible(&Term::from_field_text(field, &key))? {
                    best = Some((count, key[begin.len()..].to_owned()));
                }
            }
        }
        Ok(best.map_or(folded, |(_, spelling)| spelling))
    }

    fn is_visible(&self, term: &Term) -> Result<bool, Error> {
        Ok(is_public(&self.searcher, term, self.now_ms)?)
    }
}
