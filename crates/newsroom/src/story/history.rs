//! The revisions of a story, and whose story it is.

use database::{Error, Reader};
use jiff::Timestamp;

use crate::id::{AccountId, StoryId};
use crate::time::timestamp;

/// A revision without its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its number within the story.
    pub number: i64,
    /// When it was written.
    pub written_at: Timestamp,
    /// The name of who wrote it, if someone of the desk did.
    pub writer: Option<String>,
    /// What its writer called it; empty where nobody said anything.
    pub step: String,
    /// Whether it is the one that readers see, or will.
    pub is_public: bool,
}

/// Lists the revisions of a story below a number, the newest first.
///
/// # Errors
/// What the database says.
pub fn list(r: &mut Reader, id: StoryId, below: i64, limit: i64) -> Result<Vec<Line>, Error> {
    r.query(
        "SELECT v.number, v.written_at, a.name, v.step, p.story_id
         FROM revision v
         LEFT JOIN account a ON a.id = v.written_by
         LEFT JOIN publication p ON p.story_id = v.story_id AND p.revision = v.number
         WHERE v.story_id = $1 AND v.number < $2
         ORDER BY v.number DESC
         LIMIT $3",
        database::params![id, below, limit],
        |row| {
            let published: Option<i64> = row.get(4)?;
            Ok(Line {
                number: row.get(0)?,
                written_at: timestamp(row, 1)?,
                writer: row.get(2)?,
                step: row.get(3)?,
                is_public: published.is_some(),
            })
        },
    )
}

/// Says whether a story is a person's own: whether they began it.
///
/// # Errors
/// What the database says.
pub fn is_own(r: &mut Reader, id: StoryId, account: AccountId) -> Result<bool, Error> {
    let found = r.query_opt(
        "SELECT number FROM revision WHERE story_id = $1 AND number = 1 AND written_by = $2",
        database::params![id, account],
        |row| row.get::<i64>(0),
    )?;
    Ok(found.is_some())
}

/// Finds who wrote a revision, by name.
///
/// # Errors
/// What the database says.
pub fn find_writer(r: &mut Reader, id: StoryId, number: i64) -> Result<Option<String>, Error> {
    r.query_opt(
        "SELECT a.name
         FROM revision v
         JOIN account a ON a.id = v.written_by
         WHERE v.story_id = $1 AND v.number = $2",
        database::params![id, number],
        |row| row.get(0),
    )
}

/// Gives the number of the revision that readers see, or will.
///
/// # Errors
/// What the database says.
pub fn find_public(r: &mut Reader, id: StoryId) -> Result<Option<i64>, Error> {
    r.query_opt("SELECT revision FROM publication WHERE story_id = $1", database::params![id], |row| row.get(0))
}
