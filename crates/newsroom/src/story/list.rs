//! The desk's list of stories.

use database::{Error, Reader, Row};
use jiff::Timestamp;

use super::{Details, Stage, Story};
use crate::id::{SectionId, StoryId};
use crate::time::optional_timestamp;

/// Words of a headline that are looked for at once.
pub const WORDS_MAX: usize = 4;

/// A line of the list.
#[derive(Debug, Clone)]
pub struct Line {
    /// The story.
    pub story: Story,
    /// Where readers find it, if it is public or will be.
    pub address: Option<String>,
    /// When readers can see it.
    pub visible_from: Option<Timestamp>,
    /// Until when nobody may see it, if somebody ordered an embargo.
    pub embargo_until: Option<Timestamp>,
    /// When it is gone from readers by itself.
    pub visible_until: Option<Timestamp>,
    /// Its language, as BCP 47.
    pub language: String,
    /// The sections it runs in, the main one first.
    pub sections: Vec<SectionId>,
}

/// Where the next page of the list begins: after this story.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct After {
    /// When it last changed.
    pub changed_at: Timestamp,
    /// The story.
    pub id: StoryId,
}

impl Line {
    /// Says whether the story is under embargo at an instant: `access::may_read` says who may read its words.
    #[must_use]
    pub fn is_embargoed(&self, now: Timestamp) -> bool {
        self.embargo_until.is_some_and(|until| until > now)
    }
}

const COLUMNS: &str =
    "s.id, s.kind, s.stage, s.version, s.headline, s.guid, s.translation_group, s.made_at, s.changed_at,
    p.address, p.visible_from, v.language, v.details, p.embargo_until, p.visible_until";

const TABLES: &str = "story s
    JOIN revision v ON v.story_id = s.id AND v.number = s.version
    LEFT JOIN publication p ON p.story_id = s.id";

/// Lists stories, last changed first, of one stage or all.
///
/// # Errors
/// What the database says.
pub fn list(r: &mut Reader, stage: Option<Stage>, after: Option<After>, limit: i64) -> Result<Vec<Line>, Error> {
    let (changed, id) = start(after);
    match stage {
        None => r.query(
            &format!(
                "SELECT {COLUMNS}
                 FROM {TABLES}
                 WHERE (s.changed_at, s.id) < ($1, $2)
                 ORDER BY s.changed_at DESC, s.id DESC
                 LIMIT $3"
            ),
            database::params![changed, id, limit],
            read_line,
        ),
        Some(stage) => r.query(
            &format!(
                "SELECT {COLUMNS}
                 FROM {TABLES}
                 WHERE s.stage = $4 AND (s.changed_at, s.id) < ($1, $2)
                 ORDER BY s.changed_at DESC, s.id DESC
                 LIMIT $3"
            ),
            database::params![changed, id, limit, stage.as_str()],
            read_line,
        ),
    }
}

/// Lists the stories whose headline has every word, last changed first, of one stage or all. At most [`WORDS_MAX`]
/// words are looked at.
///
/// Each word is looked for as typed and in small letters, since SQLite lowers ASCII alone.
///
/// # Errors
/// What the database says.
pub fn find_by_words(
    r: &mut Reader,
    words: &str,
    stage: Option<Stage>,
    after: Option<After>,
    limit: i64,
) -> Result<Vec<Line>, Error> {
    let (changed, id) = start(after);
    let mut patterns = words.split_whitespace().map(pattern);
    let [one, two, three, four]: [String; WORDS_MAX] = std::array::from_fn(|_| patterns.next().unwrap_or("%".into()));
    let [one_low, two_low, three_low, four_low] = [&one, &two, &three, &four].map(|word| word.to_lowercase());
    r.query(
        &format!(
            r"SELECT {COLUMNS}
             FROM {TABLES}
             WHERE (s.changed_at, s.id) < ($1, $2) AND ($4 = '' OR s.stage = $4)
               AND (s.headline LIKE $5 ESCAPE '\' OR LOWER(s.headline) LIKE $6 ESCAPE '\')
               AND (s.headline LIKE $7 ESCAPE '\' OR LOWER(s.headline) LIKE $8 ESCAPE '\')
               AND (s.headline LIKE $9 ESCAPE '\' OR LOWER(s.headline) LIKE $10 ESCAPE '\')
               AND (s.headline LIKE $11 ESCAPE '\' OR LOWER(s.headline) LIKE $12 ESCAPE '\')
             ORDER BY s.changed_at DESC, s.id DESC
             LIMIT $3"
        ),
        database::params![
            changed,
            id,
            limit,
            stage.map_or("", Stage::as_str),
            &one,
            &one_low,
            &two,
            &two_low,
            &three,
            &three_low,
            &four,
            &four_low
        ],
        read_line,
    )
}

/// Finds one story as a line of the list.
///
/// # Errors
/// What the database says.
pub fn find(r: &mut Reader, id: StoryId) -> Result<Option<Line>, Error> {
    r.query_opt(&format!("SELECT {COLUMNS} FROM {TABLES} WHERE s.id = $1"), database::params![id], read_line)
}

/// Counts stories by stage.
///
/// # Errors
/// What the database says.
pub fn count_by_stage(r: &mut Reader) -> Result<Vec<(String, i64)>, Error> {
    r.query("SELECT stage, COUNT(*) FROM story GROUP BY stage ORDER BY stage", database::params![], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })
}

fn start(after: Option<After>) -> (i64, i64) {
    after.map_or((i64::MAX, i64::MAX), |after| (after.changed_at.as_millisecond(), after.id.0))
}

/// A word as `LIKE` finds it anywhere, its own signs taken as they are.
fn pattern(word: &str) -> String {
    let mut pattern = String::from("%");
    for c in word.chars() {
        if matches!(c, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(c);
    }
    pattern.push('%');
    pattern
}

fn read_line(row: &Row) -> Result<Line, Error> {
    let details: String = row.get(12)?;
    let details: Details = serde_json::from_str(&details).map_err(|cause| Error::Other(cause.to_string()))?;
    Ok(Line {
        story: super::read_story(row)?,
        address: row.get(9)?,
        visible_from: optional_timestamp(row, 10)?,
        embargo_until: optional_timestamp(row, 13)?,
        visible_until: optional_timestamp(row, 14)?,
        language: row.get(11)?,
        sections: details.sections,
    })
}
