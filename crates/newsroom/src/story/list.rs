//! The desk's list of stories.

use database::{Error, Reader, Row};
use jiff::Timestamp;

use super::{Stage, Story};
use crate::id::StoryId;
use crate::time::optional_timestamp;

/// A line of the list.
#[derive(Debug, Clone)]
pub struct Line {
    /// The story.
    pub story: Story,
    /// Where readers find it, if it is public or will be.
    pub address: Option<String>,
    /// When readers can see it.
    pub visible_from: Option<Timestamp>,
}

/// Where the next page of the list begins: after this story.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct After {
    /// When it last changed.
    pub changed_at: Timestamp,
    /// The story.
    pub id: StoryId,
}

/// Lists stories, last changed first, of one stage or all.
///
/// # Errors
/// What the database says.
pub fn list(r: &mut Reader, stage: Option<Stage>, after: Option<After>, limit: i64) -> Result<Vec<Line>, Error> {
    let (changed, id) = after.map_or((i64::MAX, i64::MAX), |after| (after.changed_at.as_millisecond(), after.id.0));
    let columns = "s.id, s.kind, s.stage, s.version, s.headline, s.guid, s.translation_group, s.made_at, s.changed_at,
                   p.address, p.visible_from";
    match stage {
        None => r.query(
            &format!(
                "SELECT {columns}
                 FROM story s LEFT JOIN publication p ON p.story_id = s.id
                 WHERE (s.changed_at, s.id) < ($1, $2)
                 ORDER BY s.changed_at DESC, s.id DESC
                 LIMIT $3"
            ),
            database::params![changed, id, limit],
            read_line,
        ),
        Some(stage) => r.query(
            &format!(
                "SELECT {columns}
                 FROM story s LEFT JOIN publication p ON p.story_id = s.id
                 WHERE s.stage = $4 AND (s.changed_at, s.id) < ($1, $2)
                 ORDER BY s.changed_at DESC, s.id DESC
                 LIMIT $3"
            ),
            database::params![changed, id, limit, stage.as_str()],
            read_line,
        ),
    }
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

fn read_line(row: &Row) -> Result<Line, Error> {
    Ok(Line { story: super::read_story(row)?, address: row.get(9)?, visible_from: optional_timestamp(row, 10)? })
}
