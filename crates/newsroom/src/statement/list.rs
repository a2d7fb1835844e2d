//! The record as the desk and its programs read it: statements of a state, narrowed, page by page.
//!
//! Nothing of a story that is not public now is in any list, whatever its state.

use std::fmt::Write as _;

use database::{Error, Param, Reader};
use jiff::Timestamp;

use super::{COLUMN_COUNT, COLUMNS, State, Statement, read, words};
use crate::id::{SectionId, SpeakerId, StatementId, StoryId};
use crate::people::account::Account;
use crate::people::beat::Beat;
use crate::story::list::COUNT_MAX;
use crate::story::{access, marks};

/// Statements that are looked at for one page of a list that is narrowed: a rare word costs no walk through the years.
pub const LOOKED_AT_MAX: i64 = 5_000;

/// What is asked for; what is missing narrows nothing.
#[derive(Debug, Clone, Default)]
pub struct Asked<'a> {
    /// The state: without one, confirmed.
    pub state: Option<State>,
    /// Whose words, whoever became part of them included.
    pub speaker: Option<SpeakerId>,
    /// The phrase that says who, as [`fold_name`](super::speaker::fold_name) gives it.
    pub mention: Option<&'a str>,
    /// Of which story.
    pub story: Option<StoryId>,
    /// Which words; only what is confirmed is found by them.
    pub words: Option<&'a str>,
    /// From this instant on.
    pub from: Option<Timestamp>,
    /// Before this instant.
    pub to: Option<Timestamp>,
    /// The language of the story, as BCP 47.
    pub language: Option<&'a str>,
    /// The sections in one of which the story runs.
    pub sections: &'a [SectionId],
    /// The sections in one of which the story is at home; to none of them, it may be at home anywhere.
    pub home: &'a [SectionId],
    /// How sure at least what read it was, in hundredths.
    pub confidence: Option<i64>,
    /// Only speakers with a page for readers.
    pub with_page: bool,
    /// Where the page begins.
    pub after: Option<After>,
}

/// Where a page ends: the next begins after this statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct After {
    /// Its instant.
    pub at: Timestamp,
    /// The statement.
    pub id: StatementId,
}

/// A statement in a list, with what its public story says of itself.
#[derive(Debug, Clone, PartialEq)]
pub struct Listed {
    /// The statement.
    pub statement: Statement,
    /// The headline of the story.
    pub headline: String,
    /// Where the story stands.
    pub address: String,
    /// The date of the story.
    pub published_at: Timestamp,
}

/// A page of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// What was found, newest first.
    pub statements: Vec<Listed>,
    /// Where to go on, unless the list ends here. A page may be short, or empty, and still go on.
    pub next: Option<After>,
}

/// Lists statements, newest first.
///
/// Serves from `statement_by_state`, `statement_by_speaker`, `statement_by_mention`, `statement_of_story` or the primary
/// key of `statement_word`: one range of one index.
///
/// # Errors
/// What the database says.
pub fn list(r: &mut Reader, asked: &Asked, limit: i64, now: Timestamp) -> Result<Page, Error> {
    let question = Question::of(asked, now);
    let mut statements = r.query(&question.sql(limit + 1), &question.params(), read_listed)?;
    let is_full = i64::try_from(statements.len()).is_ok_and(|count| count > limit);
    if is_full {
        statements.pop();
        let next = statements.last().map(|last| After { at: last.statement.at, id: last.statement.id });
        return Ok(Page { statements, next });
    }
    let next = question.find_last_looked_at(r)?;
    Ok(Page { statements, next })
}

/// Finds a statement with its story, if that is public now.
///
/// # Errors
/// What the database says.
pub fn find(r: &mut Reader, id: StatementId, now: Timestamp) -> Result<Option<Listed>, Error> {
    r.query_opt(
        &format!(
            "SELECT {COLUMNS}, p.headline, p.address, p.published_at
             FROM statement s
             JOIN publication p ON p.story_id = s.story_id
             WHERE s.id = $1 AND p.visible_from <= $2 AND (p.visible_until IS NULL OR p.visible_until > $2)"
        ),
        database::params![id, now.as_millisecond()],
        read_listed,
    )
}

/// Says at home in which sections stories must be whose statements somebody decides on: in their own, or anywhere.
#[must_use]
pub fn home_of(account: &Account) -> Vec<SectionId> {
    match &account.beat {
        // Nothing is at home where nobody works.
        Beat::Sections { all, .. } if access::is_bound(account) && all.is_empty() => vec![SectionId(0)],
        Beat::Sections { all, .. } if access::is_bound(account) => all.clone(),
        _ => Vec::new(),
    }
}

/// Counts the statements of a state, up to [`COUNT_MAX`](crate::story::list::COUNT_MAX); where they must be of stories
/// that are at home in some sections, among the [`LOOKED_AT_MAX`] newest.
///
/// Serves from `statement_by_state`.
///
/// # Errors
/// What the database says.
pub fn count(r: &mut Reader, state: State, home: &[SectionId], now: Timestamp) -> Result<i64, Error> {
    if !home.is_empty() {
        return count_at_home(r, state, home, now);
    }
    r.query_one(
        &format!("SELECT COUNT(*) FROM (SELECT id FROM statement WHERE state = $1 LIMIT {COUNT_MAX}) l"),
        database::params![state.as_str()],
        |row| row.get(0),
    )
}

fn count_at_home(r: &mut Reader, state: State, home: &[SectionId], now: Timestamp) -> Result<i64, Error> {
    let marks: Vec<String> = home.iter().copied().map(marks::of_home).collect();
    let mut values = vec![Param::Text(state.as_str()), Param::Int(now.as_millisecond())];
    values.extend(marks.iter().map(|mark| Param::Text(mark)));
    let places: Vec<String> = (3..=values.len()).map(|place| format!("${place}")).collect();
    let sql = format!(
        "SELECT COUNT(*)
         FROM (SELECT s.id
               FROM (SELECT id, story_id FROM statement WHERE state = $1 ORDER BY at DESC, id DESC
                     LIMIT {LOOKED_AT_MAX}) s
               JOIN publication p ON p.story_id = s.story_id
               WHERE p.visible_from <= $2 AND (p.visible_until IS NULL OR p.visible_until > $2)
                 AND EXISTS (SELECT 1 FROM story_mark m WHERE m.story_id = s.story_id AND m.mark IN ({}))
               LIMIT {COUNT_MAX}) l",
        places.join(", ")
    );
    r.query_one(&sql, &values, |row| row.get(0))
}

pub(super) fn read_listed(row: &database::Row) -> Result<Listed, Error> {
    Ok(Listed {
        statement: read(row)?,
        headline: row.get(COLUMN_COUNT)?,
        address: row.get(COLUMN_COUNT + 1)?,
        published_at: crate::time::timestamp(row, COLUMN_COUNT + 2)?,
    })
}

/// A value of a question.
enum Value {
    Int(i64),
    Text(String),
}

/// What is asked as SQL: the range that is walked, and what each statement of it is asked.
struct Question {
    values: Vec<Value>,
    /// How many of the values the range takes.
    range_values: usize,
    range: String,
    rest: String,
}

impl Question {
    fn of(asked: &Asked, now: Timestamp) -> Question {
        let end = asked.after.map_or((i64::MAX, i64::MAX), |after| (after.at.as_millisecond(), after.id.0));
        let end = match asked.to.map(Timestamp::as_millisecond) {
            Some(to) if to <= end.0 => (to, i64::MIN),
            _ => end,
        };
        let from = asked.from.map_or(i64::MIN, Timestamp::as_millisecond);
        let mut question = Question {
            values: vec![Value::Int(end.0), Value::Int(end.1), Value::Int(from)],
            range_values: 0,
            range: String::new(),
            rest: String::new(),
        };
        question.walk(asked);
        question.range_values = question.values.len();
        question.narrow(asked, now);
        question
    }

    /// Chooses the index that holds the fewest.
    fn walk(&mut self, asked: &Asked) {
        let state = asked.state.unwrap_or(State::Confirmed).as_str().to_owned();
        let found = asked.words.map(words::of).filter(|words| !words.is_empty());
        if let Some(found) = found {
            // The longest word is the rarest, most often.
            let longest = found.iter().max_by_key(|word| word.chars().count()).cloned().unwrap_or_default();
            let longest_place = self.push(Value::Text(longest));
            let state = self.push(Value::Text(state));
            let mut others = String::new();
            for word in found {
                let place = self.push(Value::Text(word));
                let _ = write!(
                    others,
                    " AND EXISTS (SELECT 1 FROM statement_word o WHERE o.word = {place} AND o.at = w.at
                                  AND o.statement_id = w.statement_id)"
                );
            }
            self.range = format!(
                "SELECT s.id, s.at
                 FROM statement_word w
                 JOIN statement s ON s.id = w.statement_id AND s.state = {state}
                 WHERE w.word = {longest_place} AND (w.at, w.statement_id) < ($1, $2) AND w.at >= $3{others}
                 ORDER BY w.at DESC, w.statement_id DESC"
            );
            return;
        }
        let state = self.push(Value::Text(state));
        let own = if let Some(story) = asked.story {
            format!(" AND s.story_id = {}", self.push(Value::Int(story.0)))
        } else if let Some(speaker) = asked.speaker {
            let place = self.push(Value::Int(speaker.0));
            format!(" AND s.speaker_id IN (SELECT k.id FROM speaker k WHERE k.head_id = {place})")
        } else if let Some(mention) = asked.mention {
            format!(" AND s.mention_folded = {}", self.push(Value::Text(mention.to_owned())))
        } else {
            String::new()
        };
        self.range = format!(
            "SELECT s.id, s.at
             FROM statement s
             WHERE s.state = {state}{own} AND (s.at, s.id) < ($1, $2) AND s.at >= $3
             ORDER BY s.at DESC, s.id DESC"
        );
    }

    /// Asks of each statement what its range does not say.
    fn narrow(&mut self, asked: &Asked, now: Timestamp) {
        let now = self.push(Value::Int(now.as_millisecond()));
        let mut rest = format!(" AND p.visible_from <= {now} AND (p.visible_until IS NULL OR p.visible_until > {now})");
        if let Some(speaker) = asked.speaker {
            let place = self.push(Value::Int(speaker.0));
            let _ = write!(rest, " AND s.speaker_id IN (SELECT k.id FROM speaker k WHERE k.head_id = {place})");
        }
        if let Some(story) = asked.story {
            let _ = write!(rest, " AND s.story_id = {}", self.push(Value::Int(story.0)));
        }
        if let Some(mention) = asked.mention {
            let _ = write!(rest, " AND s.mention_folded = {}", self.push(Value::Text(mention.to_owned())));
        }
        if let Some(language) = asked.language {
            let _ = write!(rest, " AND LOWER(s.language) = {}", self.push(Value::Text(language.to_lowercase())));
        }
        if let Some(confidence) = asked.confidence {
            let _ = write!(rest, " AND s.confidence >= {}", self.push(Value::Int(confidence)));
        }
        if asked.with_page {
            rest.push_str(
                " AND EXISTS (SELECT 1 FROM speaker k JOIN speaker h ON h.id = k.head_id
                              WHERE k.id = s.speaker_id AND h.has_page = 1)",
            );
        }
        for marks in [
            asked.sections.iter().copied().map(marks::of_section).collect::<Vec<_>>(),
            asked.home.iter().copied().map(marks::of_home).collect(),
        ] {
            if marks.is_empty() {
                continue;
            }
            let places: Vec<String> = marks.into_iter().map(|mark| self.push(Value::Text(mark))).collect();
            let _ = write!(
                rest,
                " AND EXISTS (SELECT 1 FROM story_mark m WHERE m.story_id = s.story_id AND m.mark IN ({}))",
                places.join(", ")
            );
        }
        self.rest = rest;
    }

    fn push(&mut self, value: Value) -> String {
        self.values.push(value);
        format!("${}", self.values.len())
    }

    fn sql(&self, limit: i64) -> String {
        format!(
            "SELECT {COLUMNS}, p.headline, p.address, p.published_at
             FROM ({range} LIMIT {LOOKED_AT_MAX}) near
             JOIN statement s ON s.id = near.id
             JOIN publication p ON p.story_id = s.story_id
             WHERE 1 = 1{rest}
             ORDER BY near.at DESC, near.id DESC
             LIMIT {limit}",
            range = self.range,
            rest = self.rest,
        )
    }

    fn params(&self) -> Vec<Param<'_>> {
        let values = self.values.iter().map(|value| match value {
            Value::Int(number) => Param::Int(*number),
            Value::Text(text) => Param::Text(text),
        });
        values.collect()
    }

    /// Finds where the range was left, if it goes on.
    fn find_last_looked_at(&self, r: &mut Reader) -> Result<Option<After>, Error> {
        let sql = format!("{} LIMIT 1 OFFSET {}", self.range, LOOKED_AT_MAX - 1);
        r.query_opt(&sql, &self.params()[..self.range_values], |row| {
            Ok(After { id: StatementId(row.get(0)?), at: crate::time::timestamp(row, 1)? })
        })
    }
}
