//! Stories: writing, publishing, correcting, taking back.
//!
//! - [`draft`]: what a revision holds.
//! - [`save`]: new stories and new revisions, with the check for two people at once.
//! - [`typing`]: what an editor saves while someone types.
//! - [`history`]: the revisions of a story, and whose it is.
//! - [`checks`]: what must be put right before a story goes out, and what is advice.
//! - [`publish`]: the one way by which a story becomes public.
//! - [`postpone`]: moving what is still ahead to another instant.
//! - `embargo`: what it means for the translations of a story.
//! - [`withdraw`]: the way back.
//! - [`correct`]: saying that we were wrong.
//! - [`change`]: what a change to a published story is, and bringing it to readers.
//! - [`readdress`]: new addresses where a section has moved.
//! - [`due`]: what follows when a scheduled story's instant has come.
//! - [`stage`]: who may move what: one table.
//! - [`plan`]: whom a story waits for, until when, and when it is meant to run.
//! - [`notes`]: what colleagues say to each other about a place in a text.
//! - [`translation`]: the same in another language.
//! - [`presence`]: who has a story open, as several processes tell each other.
//! - [`access`]: who may read a story on the desk.
//! - [`expiry`]: when a story goes by itself.
//! - [`list`]: the desk's list, and [`marks`], what it finds stories by; [`calendar`]: the same from day to day.

pub mod access;
pub mod calendar;
pub mod change;
pub mod checks;
pub mod correct;
pub mod draft;
pub mod due;
mod embargo;
pub mod expiry;
mod first_names;
pub mod history;
pub mod list;
pub mod marks;
pub mod notes;
pub mod plan;
pub mod postpone;
pub mod presence;
pub mod publish;
pub mod readdress;
pub mod save;
pub(crate) mod shelves;
pub mod stage;
pub mod translation;
pub mod typing;
pub mod withdraw;

use database::{Error, Reader, Row, Transaction};
use jiff::Timestamp;

use crate::act::Act;
use crate::id::StoryId;
use crate::time::timestamp;

pub use draft::{Byline, BylineRole, CommentsSetting, Details, Draft, LeadImage, SearchSettings};

/// What kind of thing a story is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StoryKind {
    /// A report: dated, listed, in feeds.
    Story,
    /// A page that stands by itself, such as "About us": in no list and no feed.
    Page,
}

impl StoryKind {
    /// Its name in the database.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            StoryKind::Story => "story",
            StoryKind::Page => "page",
        }
    }

    /// Reads its name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        [StoryKind::Story, StoryKind::Page].into_iter().find(|kind| kind.as_str() == name)
    }
}

/// Where a story stands on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Wanted, not begun.
    Planned,
    /// With its writer.
    Writing,
    /// With an editor.
    Editing,
    /// Waiting to go out.
    Ready,
    /// Going out at an instant ahead.
    Scheduled,
    /// Public.
    Published,
    /// Taken back.
    Withdrawn,
    /// Given up.
    Killed,
}

impl Stage {
    /// All stages in their order.
    pub const ALL: [Stage; 8] = [
        Stage::Planned,
        Stage::Writing,
        Stage::Editing,
        Stage::Ready,
        Stage::Scheduled,
        Stage::Published,
        Stage::Withdrawn,
        Stage::Killed,
    ];

    /// Says whether a story is still worked on.
    #[must_use]
    pub fn is_at_work(self) -> bool {
        matches!(self, Stage::Planned | Stage::Writing | Stage::Editing | Stage::Ready)
    }

    /// Its name in the database and the API.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Stage::Planned => "planned",
            Stage::Writing => "writing",
            Stage::Editing => "editing",
            Stage::Ready => "ready",
            Stage::Scheduled => "scheduled",
            Stage::Published => "published",
            Stage::Withdrawn => "withdrawn",
            Stage::Killed => "killed",
        }
    }

    /// Reads its name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Stage::ALL.into_iter().find(|stage| stage.as_str() == name)
    }
}

/// A story as the desk knows it, without its text.
#[derive(Debug, Clone)]
pub struct Story {
    /// Its id.
    pub id: StoryId,
    /// What kind of thing it is.
    pub kind: StoryKind,
    /// Where it stands.
    pub stage: Stage,
    /// The number of its newest revision.
    pub version: i64,
    /// Its headline as of that revision.
    pub headline: String,
    /// The identity that feed readers know it by, once it has been published or imported.
    pub guid: Option<String>,
    /// The stories that say the same in other languages share this number.
    pub translation_group: Option<i64>,
    /// When it was begun.
    pub made_at: Timestamp,
    /// When it last changed.
    pub changed_at: Timestamp,
}

/// Finds a story.
///
/// # Errors
/// What the database says.
pub fn find(r: &mut Reader, id: StoryId) -> Result<Option<Story>, Error> {
    r.query_opt(
        "SELECT id, kind, stage, version, headline, guid, translation_group, made_at, changed_at
         FROM story
         WHERE id = $1",
        database::params![id],
        read_story,
    )
}

/// Writes where a story stands. Only who is still at work on a story is waited for.
fn put_stage(tx: &mut Transaction, act: &Act, id: StoryId, stage: Stage) -> Result<(), Error> {
    tx.execute(
        "UPDATE story SET stage = $2, changed_at = $3 WHERE id = $1",
        database::params![id, stage.as_str(), act.now_ms()],
    )?;
    if matches!(stage, Stage::Scheduled | Stage::Published | Stage::Withdrawn | Stage::Killed) {
        plan::lay_down(tx, id)?;
    }
    marks::touch(tx, id, act.now_ms())
}

fn read_story(row: &Row) -> Result<Story, Error> {
    let kind: String = row.get(1)?;
    let stage: String = row.get(2)?;
    Ok(Story {
        id: StoryId(row.get(0)?),
        kind: StoryKind::from_name(&kind).ok_or_else(|| Error::Other(format!("unknown kind of story: {kind}")))?,
        stage: Stage::from_name(&stage).ok_or_else(|| Error::Other(format!("unknown stage: {stage}")))?,
        version: row.get(3)?,
        headline: row.get(4)?,
        guid: row.get(5)?,
        translation_group: row.get(6)?,
        made_at: timestamp(row, 7)?,
        changed_at: timestamp(row, 8)?,
    })
}
