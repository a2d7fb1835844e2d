//! What stands in the margin of a draft: the statements of the record at their places in the newest text, what was decided
//! of the draft, and what a machine reads in it now.
//!
//! The reading is done between two looks at the database ([`find_source`], [`read`], [`list`]); nothing of it is kept.

use std::collections::BTreeMap;

use attribution::{Input, Kind, Span};
use database::{Error, Reader};
use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::anchor::{Anchor, Plain, find_again};
use super::propose::{Named, STATEMENTS_MAX, Source, to_statement};
use super::{COLUMNS, State, Statement, WORDS_CHARS_MAX, text_of};
use crate::id::{StatementId, StoryId};
use crate::time::optional_timestamp;

/// Where a statement of the margin is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// In the record: it is of the public text.
    Record,
    /// With the draft: it enters the record with the words.
    Draft,
    /// Nowhere: a machine reads it now. It has no number.
    Nowhere,
}

/// A statement in the margin.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// Where it is kept.
    pub kept: Kept,
    /// The statement; its anchor is of the text that it was found in.
    pub statement: Statement,
    /// Where it stands in the newest draft; nowhere if its words are gone.
    pub place: Option<Anchor>,
}

/// What a machine reads in a draft.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    /// Each with the name by which it may be known who speaks.
    found: Vec<(Statement, String)>,
}

impl Source {
    /// The revision.
    #[must_use]
    pub fn revision(&self) -> i64 {
        self.revision
    }

    /// Finds the places of words in the text, each part behind the one before: of several places of the first the nearest
    /// to where it is said to stand.
    #[must_use]
    pub fn find_parts(&self, words: &[&str], near: usize) -> Option<Vec<Span>> {
        let text = Plain::new(&self.text);
        let (first, rest) = words.split_first()?;
        let mut parts = vec![text.find_nearest(first, near)?];
        for part in rest {
            let from = parts.last().map_or(0, |last| last.end);
            parts.push(text.find_behind(part, from)?);
        }
        parts.iter().all(|part| part.start < part.end).then_some(parts)
    }

    /// A statement that somebody finds in the text, of nobody yet.
    #[must_use]
    pub fn statement_at(&self, parts: Vec<Span>, kind: Kind, now: Timestamp) -> Statement {
        Statement {
            id: StatementId(0),
            story: self.story,
            revision: self.revision,
            words: String::new(),
            anchor: Anchor { parts, speaker: None, cue: None },
            kind,
            mention: String::new(),
            named: String::new(),
            cue: String::new(),
            occasion: String::new(),
            speaker: None,
            said_on: None,
            at: self.published_at,
            place: String::new(),
            language: self.language.clone(),
            state: State::Confirmed,
            extractor: None,
            confidence: 100,
            version: 1,
            made_at: now,
            decided_at: None,
        }
    }
}

/// Finds the newest text of a story; none of what is no story.
///
/// # Errors
/// What the database says.
pub fn find_source(r: &mut Reader, story: StoryId, now: Timestamp) -> Result<Option<Source>, Error> {
    r.query_opt(
        "SELECT s.version, v.language, p.published_at, v.body
         FROM story s
         JOIN revision v ON v.story_id = s.id AND v.number = s.version
         LEFT JOIN publication p ON p.story_id = s.id
         WHERE s.id = $1 AND s.kind = 'story'",
        database::params![story],
        |row| {
            let dated = optional_timestamp(row, 2)?.unwrap_or(now);
            Ok(Source::of(story, row.get(0)?, row.get(1)?, dated, &row.get::<String>(3)?))
        },
    )
}

/// Reads a text, without the database.
#[must_use]
pub fn read(source: &Source, zone: TimeZone, now: Timestamp) -> Reading {
    let published = source.published_at.to_zoned_datetime(zone);
    let input = Input { text: &source.text, language: &source.language, published: Some(&published) };
    let plain = Plain::new(&source.text);
    let record = attribution::record(&input);
    let found = record.statements.iter().take(STATEMENTS_MAX).filter_map(|statement| {
        let length: usize = statement.parts.iter().map(|part| part.end - part.start).sum();
        let mention = statement.speaker.map_or("", |span| plain.slice(span)).trim();
        let person = statement.person.and_then(|place| record.people.get(place));
        let name = person.map_or(mention, |person| person.name.as_str());
        let it = to_statement(source, (&plain, statement), (mention, name), now);
        (length <= WORDS_CHARS_MAX).then(|| (it, name.to_owned()))
    });
    Reading { found: found.collect() }
}

/// Lists the margin in the order of the text: what is kept, and of what was read all that stands apart from it.
///
/// Serves from `statement_of_story` and `statement_draft_of_story`.
///
/// # Errors
/// What the database says.
pub fn list(r: &mut Reader, source: &Source, reading: &Reading) -> Result<Vec<Mark>, Error> {
    let new = Plain::new(&source.text);
    let mut marks = Vec::new();
    for (table, kept) in [("statement", Kept::Record), ("statement_draft", Kept::Draft)] {
        let statements = r.query(
            &format!("SELECT {COLUMNS} FROM {table} s WHERE s.story_id = $1 ORDER BY s.starts, s.id LIMIT $2"),
            database::params![source.story, super::follow::to_i64(STATEMENTS_MAX)],
            super::read,
        )?;
        place(r, source, &new, (statements, kept), &mut marks)?;
    }
    let taken: Vec<Span> = marks.iter().filter_map(|mark: &Mark| Some(mark.place.as_ref()?.span())).collect();
    let mut named = Named::default();
    for (statement, name) in &reading.found {
        let speaker = named.guess(r, name)?;
        let span = statement.anchor.span();
        if taken.iter().all(|other| span.end <= other.start || other.end <= span.start) {
            let place = Some(statement.anchor.clone());
            marks.push(Mark { kept: Kept::Nowhere, statement: Statement { speaker, ..statement.clone() }, place });
        }
    }
    marks.sort_by_key(|mark| (mark.place.as_ref().unwrap_or(&mark.statement.anchor).span().start, mark.statement.id.0));
    Ok(marks)
}

/// Finds what is kept in the newest text.
fn place(
    r: &mut Reader,
    source: &Source,
    new: &Plain,
    (statements, kept): (Vec<Statement>, Kept),
    marks: &mut Vec<Mark>,
) -> Result<(), Error> {
    let mut by_revision: BTreeMap<i64, Vec<Statement>> = BTreeMap::new();
    for statement in statements {
        by_revision.entry(statement.revision).or_default().push(statement);
    }
    for (revision, statements) in by_revision {
        let is_newest = revision == source.revision;
        let old = if is_newest { String::new() } else { text_of(r, source.story, revision)?.unwrap_or_default() };
        let old = Plain::new(&old);
        for statement in statements {
            let place = match &statement {
                it if it.state == State::Broken => None,
                it if is_newest => Some(it.anchor.clone()).filter(|anchor| anchor.fits(new)),
                it if it.anchor.fits(&old) => find_again(&it.anchor, &old, new),
                _ => None,
            };
            marks.push(Mark { kept, statement, place });
        }
    }
    Ok(())
}
