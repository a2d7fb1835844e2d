//! What a change to a published story is, and bringing it to readers: nothing public changes without being classed.

use database::{Error, Transaction};
use document::{Block, Document};

use super::correct::{self, CorrectionKind, Texts};
use super::publish::{self, PublishError, PublishOrder, Published};
use super::save::{self, SaveError};
use super::{SearchSettings, history};
use crate::act::Act;
use crate::id::{CorrectionId, StoryId};
use crate::ledger::Entry;
use crate::site::Site;

/// What a change is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// A slip of the pen: the story keeps its time, and nothing is said.
    Typo,
    /// There is more to say: the story gets a new time, and a note if there is one.
    Update,
    /// We were wrong, misunderstood, or take it back: a note says so.
    Noted(CorrectionKind),
}

/// Why a change did not reach readers. Nothing has changed then.
#[derive(Debug, thiserror::Error)]
pub enum ChangeError {
    /// Readers must be told what was changed.
    #[error("say what was wrong and what is right; readers see it")]
    NoteMissing,
    /// The story was not published.
    #[error(transparent)]
    Publish(#[from] PublishError),
}

impl From<Error> for ChangeError {
    fn from(error: Error) -> Self {
        ChangeError::Publish(error.into())
    }
}

impl From<SaveError> for ChangeError {
    fn from(error: SaveError) -> Self {
        ChangeError::Publish(match error {
            SaveError::NoStory(id) => PublishError::NoStory(id),
            // The version was read in this very transaction.
            SaveError::Conflict { .. } | SaveError::NotTheirs(_) => {
                PublishError::Database(Error::Other(error.to_string()))
            }
            SaveError::Database(error) => PublishError::Database(error),
        })
    }
}

impl Class {
    /// All classes, the smallest first.
    pub const ALL: [Class; 5] = [
        Class::Typo,
        Class::Update,
        Class::Noted(CorrectionKind::Correction),
        Class::Noted(CorrectionKind::Clarification),
        Class::Noted(CorrectionKind::Retraction),
    ];

    /// Its name in forms.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Class::Typo => "typo",
            Class::Update => CorrectionKind::Update.as_str(),
            Class::Noted(kind) => kind.as_str(),
        }
    }

    /// Reads its name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Class::ALL.into_iter().find(|class| class.as_str() == name)
    }

    fn correction(self) -> Option<CorrectionKind> {
        match self {
            Class::Typo => None,
            Class::Update => Some(CorrectionKind::Update),
            Class::Noted(kind) => Some(kind),
        }
    }
}

/// Brings the newest revision of a published story to readers, with the note that its class asks for.
///
/// # Errors
/// [`ChangeError`], with nothing changed once the transaction ends.
pub fn publish_change(
    tx: &mut Transaction,
    act: &Act,
    site: &Site,
    story: StoryId,
    class: Class,
    note: &str,
) -> Result<Published, ChangeError> {
    let note = note.trim();
    if note.is_empty() && matches!(class, Class::Noted(_)) {
        return Err(ChangeError::NoteMissing);
    }
    let before = history::find_public(tx, story)?;
    if class == Class::Noted(CorrectionKind::Retraction) {
        replace_text(tx, act, story, note)?;
    }
    let updated_at = (class != Class::Typo).then_some(act.now);
    let order = PublishOrder { updated_at, ..PublishOrder::default() };
    let published = publish::publish(tx, act, site, story, &order)?;
    if let Some(kind) = class.correction().filter(|_| !note.is_empty()) {
        let texts = before.map(|before| Texts { before, after: published.revision });
        let id = CorrectionId(act.next_id());
        let entry = Entry { id, story, kind, note, made_at: act.now, made_by: act.account(), texts };
        correct::enter(tx, act, &entry)?;
    }
    Ok(published)
}

/// Writes the note in place of a story's text, picture and standfirst: what is taken back is not to be read any more,
/// on its page, in feeds or in search. Its revisions keep it for the desk.
fn replace_text(tx: &mut Transaction, act: &Act, id: StoryId, note: &str) -> Result<(), ChangeError> {
    let story = super::find(tx, id)?.ok_or(PublishError::NoStory(id))?;
    let mut draft = save::find_revision(tx, id, story.version)?.ok_or(Error::NotFound)?.draft;
    draft.body = Document { blocks: vec![Block::paragraph(note)] }.to_json();
    draft.standfirst = String::new();
    draft.details.lead_image = None;
    draft.details.search = SearchSettings { canonical: draft.details.search.canonical, ..SearchSettings::default() };
    save::save_draft(tx, act, id, story.version, &draft)?;
    Ok(())
}
