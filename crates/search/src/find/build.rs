//! Builds the library's query from a parsed one.

use std::ops::Bound;

use tantivy::query::{
    BooleanQuery, BoostQuery, ConstScoreQuery, EmptyQuery, InvertedIndexRangeQuery, Occur, PhraseQuery, Query,
    TermQuery, TermSetQuery,
};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{Searcher, Term};

use super::ranking::{BODY, GUESS, HEADLINE, LOOSE, NAMES, STANDFIRST, TOGETHER, TOGETHER_GAP};
use super::steady::steady;
use super::{Asked, Clause, Forms, Parsed, asked, is_public};
use crate::Error;
use crate::analysis::{Analyser, primary, surface};
use crate::limits::{FILTER_VALUES_MAX, PHRASE_WORDS_MAX};
use crate::schema::Fields;

type Clauses = Vec<(Occur, Box<dyn Query>)>;

/// Whether an entry must have all words or any.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Match {
    All,
    Any,
}

/// What all parts of a query are built with.
pub(super) struct Builder<'a> {
    pub fields: Fields,
    pub searcher: &'a Searcher,
    pub analysers: Vec<Analyser>,
    pub now_ms: i64,
}

impl Builder<'_> {
    /// Words and filters together.
    pub fn whole(&self, words: Box<dyn Query>, filters: Clauses) -> Box<dyn Query> {
        if filters.is_empty() {
            return words;
        }
        let mut clauses = filters;
        clauses.push((Occur::Must, words));
        Box::new(BooleanQuery::new(clauses))
    }

    /// One clause for each filter that is set; they weigh nothing.
    pub fn filters(&self, query: &crate::Query) -> Clauses {
        let texts = |field: Field, values: &[String]| -> Vec<Term> {
            values.iter().take(FILTER_VALUES_MAX).map(|value| Term::from_field_text(field, value)).collect()
        };
        let numbers = |field: Field, values: &[i64]| -> Vec<Term> {
            values.iter().take(FILTER_VALUES_MAX).map(|value| Term::from_field_i64(field, *value)).collect()
        };
        let languages: Vec<String> = query.in_languages.iter().map(|tag| primary(tag)).collect();
        let sets = [
            texts(self.fields.language, &languages),
            texts(self.fields.kind, &query.kinds),
            numbers(self.fields.sections, &query.sections),
            numbers(self.fields.tags, &query.tags),
            numbers(self.fields.authors, &query.authors),
        ];
        let sets = sets.into_iter().filter(|terms| !terms.is_empty());
        sets.map(|terms| (Occur::Must, weightless(Box::new(TermSetQuery::new(terms))))).collect()
    }

    /// The query for what was typed.
    pub fn words(&self, parsed: &Parsed, matching: Match) -> Result<Box<dyn Query>, Error> {
        let mut clauses: Clauses = Vec::new();
        for clause in &parsed.runs() {
            let occur = match (clause, matching) {
                (Clause::Word(_) | Clause::Prefix(_), Match::Any) => Occur::Should,
                _ => Occur::Must,
            };
            clauses.extend(self.clause(clause)?.into_iter().map(|query| (occur, query)));
        }
        if clauses.is_empty() {
            clauses.push((Occur::Must, weightless(Box::new(tantivy::query::AllQuery))));
        }
        if matching == Match::All {
            clauses.extend(self.together(parsed).map(|query| (Occur::Should, query)));
        }
        for clause in &parsed.without {
            clauses.extend(self.exactly(clause).map(|query| (Occur::MustNot, steady(query))));
        }
        Ok(Box::new(BooleanQuery::new(clauses)))
    }

    fn clause(&self, clause: &Clause) -> Result<Vec<Box<dyn Query>>, Error> {
        Ok(match clause {
            Clause::Word(word) => {
                let words = asked(word, &self.analysers);
                words.iter().map(|word| self.word(word)).collect::<Result<_, _>>()?
            }
            Clause::Phrase(phrase) => self.phrase(phrase).into_iter().collect(),
            Clause::Prefix(prefix) => vec![self.prefix(prefix)],
        })
    }

    /// A word in any field and any of its forms.
    fn word(&self, word: &Asked) -> Result<Box<dyn Query>, Error> {
        let mut ways: Vec<Box<dyn Query>> = Vec::new();
        self.push_forms(&word.whole, 1.0, &mut ways)?;
        if let Some(bearer) = &word.bearer {
            self.push_forms(bearer, LOOSE, &mut ways)?;
        }
        if word.parts.len() > 1 {
            let parts: Vec<(usize, &str)> = word.parts.iter().map(String::as_str).enumerate().collect();
            ways.extend(self.placed().map(|(field, weight)| weighted(row(field, &parts, 0), weight)));
        }
        Ok(Box::new(BooleanQuery::union(ways)))
    }

    fn push_forms(&self, forms: &Forms, weight: f32, ways: &mut Vec<Box<dyn Query>>) -> Result<(), Error> {
        for (field, field_weight) in self.placed() {
            ways.push(weighted(term(field, &forms.surface), weight * field_weight));
        }
        for form in &forms.loose {
            for (field, field_weight) in self.loose() {
                ways.push(weighted(term(field, form), weight * LOOSE * field_weight));
            }
        }
        if !forms.guesses.is_empty() && !self.is_known(forms)? {
            for form in &forms.guesses {
                for (field, field_weight) in self.loose() {
                    ways.push(weighted(term(field, form), weight * GUESS * field_weight));
                }
            }
        }
        Ok(())
    }

    /// Whether any visible entry has the word or one of its sure forms.
    fn is_known(&self, forms: &Forms) -> Result<bool, Error> {
        for form in &forms.loose {
            for (field, _) in self.loose() {
                if is_public(self.searcher, &Term::from_field_text(field, form), self.now_ms)? {
                    return Ok(true);
                }
            }
        }
        Ok(false)
    }

    /// Words in a row, as written but for spelling and a particle written onto the first.
    fn phrase(&self, phrase: &str) -> Option<Box<dyn Query>> {
        let mut words = asked(phrase, &self.analysers);
        words.truncate(PHRASE_WORDS_MAX);
        let rows = rows(&words);
        let mut ways: Vec<Box<dyn Query>> = Vec::new();
        for (field, weight) in self.placed() {
            ways.extend(rows.iter().map(|places| weighted(row(field, &borrowed(places), 0), weight)));
        }
        match ways.is_empty() {
            true => None,
            false => Some(Box::new(BooleanQuery::union(ways))),
        }
    }

    fn prefix(&self, prefix: &str) -> Box<dyn Query> {
        let letters: String = prefix.chars().filter(|letter| letter.is_alphanumeric() || !letter.is_ascii()).collect();
        let begin = surface(&letters);
        let ways = self.placed().map(|(field, weight)| {
            let end = format!("{begin}{}", char::MAX);
            let mut range = InvertedIndexRangeQuery::new(
                Bound::Included(Term::from_field_text(field, &begin)),
                Bound::Excluded(Term::from_field_text(field, &end)),
            );
            range.limit(crate::limits::PREFIX_WORDS_MAX);
            weighted(Box::new(range), weight)
        });
        Box::new(BooleanQuery::union(ways.into_iter().collect()))
    }

    /// What an entry must not have: as written, not in loose forms.
    fn exactly(&self, clause: &Clause) -> Option<Box<dyn Query>> {
        match clause {
            Clause::Word(word) | Clause::Phrase(word) => self.phrase(word),
            Clause::Prefix(prefix) => Some(self.prefix(prefix)),
        }
    }

    /// All plain words of a query near each other, for a better place.
    fn together(&self, parsed: &Parsed) -> Option<Box<dyn Query>> {
        let words: Vec<String> = parsed
            .required
            .iter()
            .filter_map(|clause| match clause {
                Clause::Word(word) => Some(surface(word)),
                _ => None,
            })
            .collect();
        if !(2..=5).contains(&words.len()) {
            return None;
        }
        let places: Vec<(usize, &str)> = words.iter().map(String::as_str).enumerate().collect();
        let ways = [(self.fields.headline, HEADLINE), (self.fields.body, BODY)]
            .map(|(field, weight)| weighted(row(field, &places, TOGETHER_GAP), weight * TOGETHER));
        Some(Box::new(BooleanQuery::union(ways.into())))
    }

    fn placed(&self) -> [(Field, f32); 4] {
        let fields = &self.fields;
        [(fields.headline, HEADLINE), (fields.standfirst, STANDFIRST), (fields.names, NAMES), (fields.body, BODY)]
    }

    fn loose(&self) -> [(Field, f32); 2] {
        [(self.fields.loose_headline, HEADLINE), (self.fields.loose_text, BODY)]
    }
}

type Places = Vec<(usize, String)>;

/// The rows in which a text may have a phrase.
///
/// A text's compound takes up the positions of its parts and stands at the first and the last of them. So a
/// phrase is asked for with its compounds in parts, with them whole, with each inner word as wide as two
/// (the text parts what the query does not), and with a particle before the first word.
fn rows(words: &[Asked]) -> Vec<Places> {
    if words.is_empty() {
        return Vec::new();
    }
    let whole: Vec<&str> = words.iter().map(|word| word.whole.surface.as_str()).collect();
    let mut rows = vec![places(&whole, None)];
    if words.iter().any(|word| !word.parts.is_empty()) {
        let parts: Vec<&str> = words
            .iter()
            .flat_map(|word| match word.parts.is_empty() {
                true => vec![word.whole.surface.as_str()],
                false => word.parts.iter().map(String::as_str).collect(),
            })
            .collect();
        rows.push(places(&parts, None));
    }
    rows.extend((1..whole.len().saturating_sub(1)).map(|wide| places(&whole, Some(wide))));
    for particle in particles(whole[0]) {
        let first = format!("{particle}{}", whole[0]);
        let mut led = whole.clone();
        led[0] = &first;
        rows.push(places(&led, None));
    }
    rows
}

fn places(words: &[&str], wide: Option<usize>) -> Places {
    let offset = |number: usize| number + usize::from(wide.is_some_and(|wide| number > wide));
    words.iter().enumerate().map(|(number, word)| (offset(number), (*word).to_owned())).collect()
}

/// Particles that a text may write onto a phrase's first word.
fn particles(word: &str) -> &'static [&'static str] {
    match crate::analysis::Script::of(word) {
        crate::analysis::Script::Arabic => &["و", "ف", "ب", "ك", "ل"],
        crate::analysis::Script::Hebrew => &["ו", "ה", "ב", "כ", "ל", "מ", "ש"],
        _ => &[],
    }
}

fn borrowed(places: &Places) -> Vec<(usize, &str)> {
    places.iter().map(|(offset, word)| (*offset, word.as_str())).collect()
}

/// Words at their places in one field; a single one is just that word.
fn row(field: Field, places: &[(usize, &str)], gap: u32) -> Box<dyn Query> {
    match places {
        [] => Box::new(EmptyQuery),
        [(_, word)] => term(field, word),
        many => {
            let terms = many.iter().map(|(offset, word)| (*offset, Term::from_field_text(field, word))).collect();
            Box::new(PhraseQuery::new_with_offset_and_slop(terms, gap))
        }
    }
}

fn term(field: Field, word: &str) -> Box<dyn Query> {
    Box::new(TermQuery::new(Term::from_field_text(field, word), IndexRecordOption::WithFreqs))
}

fn weighted(query: Box<dyn Query>, weight: f32) -> Box<dyn Query> {
    Box::new(BoostQuery::new(query, weight))
}

fn weightless(query: Box<dyn Query>) -> Box<dyn Query> {
    Box::new(ConstScoreQuery::new(query, 0.0))
}
