//! Saying that we were wrong, or that there is more to say: appended, never changed.

use database::{Error, Reader, Transaction};
use jiff::Timestamp;
use serde_json::json;

use super::shelves;
use crate::act::Act;
use crate::event::{self, NewEvent, Touched};
use crate::id::{CorrectionId, StoryId};
use crate::ledger::{self, Entry};
use crate::published::Shelf;
use crate::site;

/// What a note on a published story says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CorrectionKind {
    /// There is more to say.
    Update,
    /// We were wrong.
    Correction,
    /// We were misunderstood.
    Clarification,
    /// We take it back.
    Retraction,
}

impl CorrectionKind {
    /// All kinds.
    pub const ALL: [CorrectionKind; 4] =
        [CorrectionKind::Update, CorrectionKind::Correction, CorrectionKind::Clarification, CorrectionKind::Retraction];

    /// Its name in the database and the API.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            CorrectionKind::Update => "update",
            CorrectionKind::Correction => "correction",
            CorrectionKind::Clarification => "clarification",
            CorrectionKind::Retraction => "retraction",
        }
    }

    /// Reads its name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        CorrectionKind::ALL.into_iter().find(|kind| kind.as_str() == name)
    }
}

/// Appends a correction to a story and marks a public one as updated now.
///
/// # Errors
/// What the database says.
pub fn correct(
    tx: &mut Transaction,
    act: &Act,
    id: CorrectionId,
    story: StoryId,
    kind: CorrectionKind,
    note: &str,
) -> Result<(), Error> {
    correct_at(tx, act, id, story, kind, note, act.now)
}

/// The revisions that readers saw before and after a correction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Texts {
    /// What they saw before.
    pub before: i64,
    /// What they see since.
    pub after: i64,
}

/// Appends a correction that was made elsewhere at a time of its own, and marks a public story as updated then.
///
/// # Errors
/// What the database says.
pub fn correct_at(
    tx: &mut Transaction,
    act: &Act,
    id: CorrectionId,
    story: StoryId,
    kind: CorrectionKind,
    note: &str,
    made_at: Timestamp,
) -> Result<(), Error> {
    enter(tx, act, &Entry { id, story, kind, note, made_at, made_by: act.account(), texts: None })
}

/// Appends a correction to the ledger, marks a public story as updated at its time, and tells of it.
pub(super) fn enter(tx: &mut Transaction, act: &Act, entry: &Entry) -> Result<(), Error> {
    let (story, made_ms) = (entry.story, entry.made_at.as_millisecond());
    let place = ledger::append(tx, entry)?;
    tx.execute(
        "UPDATE publication SET updated_at = $2 WHERE story_id = $1 AND (updated_at IS NULL OR updated_at < $2)",
        database::params![story, made_ms],
    )?;
    let event = NewEvent {
        kind: "story.corrected",
        subject: story.0,
        data: json!({ "kind": entry.kind.as_str(), "correction": entry.id.0, "place": place.number, "hash": place.hash }),
        touched: touched(tx, story)?,
    };
    event::append(tx, act, event)?;
    Ok(())
}

/// A correction changes the story's page, its entry in feeds and its date in the sitemap, and the
/// time on its cards, and the list of corrections, but the order of no other list.
fn touched(tx: &mut Transaction, story: StoryId) -> Result<Vec<Touched>, Error> {
    let mut all = vec![Touched::corrections(story), Touched::ledger()];
    if let Some(standing) = shelves::find_standing(tx, story)? {
        all.push(match standing.shelves.as_slice() {
            [Shelf::Pages] => Touched::sitemap("pages"),
            _ => shelves::sitemap_of(standing.instants, &site::get(tx)?.time_zone()),
        });
    }
    Ok(all)
}

/// Says whether an id is already that of a correction.
///
/// # Errors
/// What the database says.
pub fn exists(r: &mut Reader, id: CorrectionId) -> Result<bool, Error> {
    let found =
        r.query_opt("SELECT id FROM correction WHERE id = $1", database::params![id], |row| row.get::<i64>(0))?;
    Ok(found.is_some())
}
