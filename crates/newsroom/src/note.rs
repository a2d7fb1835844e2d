//! Words about a story that no reader sees: editorial comments, live-blog entries, comment kinds we do not know.
//!
//! They have a table of their own, so that no query for readers' comments can find them.

use database::{Error, Reader, Transaction};
use jiff::Timestamp;

use crate::id::StoryId;
use crate::time::timestamp;

/// A note on a story.
#[derive(Debug, Clone)]
pub struct Note {
    /// Its id.
    pub id: i64,
    /// The story it belongs to.
    pub story: StoryId,
    /// What it is: `editorial-comment`, `liveblog`, or the foreign name of an unknown kind.
    pub kind: String,
    /// Who wrote it, by name.
    pub author_name: String,
    /// Its text as it came.
    pub body: String,
    /// Whatever else came with it, as JSON.
    pub data: String,
    /// When it was written.
    pub written_at: Timestamp,
}

/// Keeps a note, or replaces the one with its id.
///
/// # Errors
/// What the database says.
pub fn keep(tx: &mut Transaction, note: &Note) -> Result<(), Error> {
    tx.execute(
        "INSERT INTO note (id, story_id, kind, author_name, body, data, written_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (id) DO UPDATE SET
             kind = excluded.kind, author_name = excluded.author_name, body = excluded.body,
             data = excluded.data, written_at = excluded.written_at",
        database::params![
            note.id,
            note.story,
            &note.kind,
            &note.author_name,
            &note.body,
            &note.data,
            note.written_at.as_millisecond()
        ],
    )?;
    Ok(())
}

/// Lists the notes of a story, oldest first.
///
/// # Errors
/// What the database says.
pub fn list(r: &mut Reader, story: StoryId) -> Result<Vec<Note>, Error> {
    r.query(
        "SELECT id, kind, author_name, body, data, written_at
         FROM note
         WHERE story_id = $1
         ORDER BY written_at, id",
        database::params![story],
        |row| {
            Ok(Note {
                id: row.get(0)?,
                story,
                kind: row.get(1)?,
                author_name: row.get(2)?,
                body: row.get(3)?,
                data: row.get(4)?,
                written_at: timestamp(row, 5)?,
            })
        },
    )
}

/// Says whether an id is already that of a note.
///
/// # Errors
/// What the database says.
pub fn exists(r: &mut Reader, id: i64) -> Result<bool, Error> {
    Ok(r.query_opt("SELECT id FROM note WHERE id = $1", database::params![id], |row| row.get::<i64>(0))?.is_some())
}
