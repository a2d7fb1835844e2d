//! What someone with a preview link may see: the one way by which a draft leaves the desk, told apart by its type.

use database::{Error, Reader};
use jiff::Timestamp;

use super::story::{PublicStory, fill};
use crate::id::{MediaId, PreviewId};
use crate::media_item::{self, MediaItem, uses};
use crate::preview::{self, Link};
use crate::secret::Keys;
use crate::story;
use crate::story::{save, shelves};

pub use crate::preview::note_view;

/// A story as it would be published, for who has a link to it.
#[derive(Debug, Clone, PartialEq)]
pub struct Preview {
    /// The link.
    pub link: PreviewId,
    /// Whether it is time to note that the link was opened.
    pub is_to_be_noted: bool,
    /// The newest text, as its page would show it; without an address until it has one.
    pub story: PublicStory,
}

/// A link's last view is written at most this often.
const NOTED_EVERY_MS: i64 = 60_000;

/// Finds what a token opens. One that is unknown, ended or expired gives the same answer.
///
/// # Errors
/// What the database says.
pub fn find(r: &mut Reader, keys: &Keys, token: &str, now: Timestamp) -> Result<Option<Preview>, Error> {
    let Some(link) = preview::find_open(r, keys, token, now)? else { return Ok(None) };
    let Some(newest) = story::find(r, link.story)? else { return Ok(None) };
    let Some(revision) = save::find_revision(r, link.story, newest.version)? else { return Ok(None) };
    let standing = shelves::find_standing(r, link.story)?;
    let draft = revision.draft;
    let details = draft.details;
    let story = PublicStory {
        id: newest.id,
        kind: newest.kind,
        address: standing.as_ref().map_or_else(String::new, |standing| standing.address.clone()),
        language: draft.language,
        headline: draft.headline,
        standfirst: draft.standfirst,
        kicker: draft.kicker,
        dateline: draft.dateline,
        body: draft.body,
        published_at: standing.map_or(now, |standing| standing.instants.published_at),
        updated_at: None,
        visible_until: None,
        sections: details.sections.clone(),
        tags: Vec::new(),
        bylines: Vec::new(),
        series: None,
        picture: None,
        lead: None,
        search: details.search.clone(),
        comments: details.comments,
        corrections: Vec::new(),
        translation_group: newest.translation_group,
        translations: Vec::new(),
        guid: None,
    };
    Ok(Some(Preview {
        link: link.id,
        is_to_be_noted: is_to_be_noted(&link, now),
        story: fill(r, story, details, now)?,
    }))
}

/// Finds a picture or file of the story that a token opens, for who sees the story before it is public.
///
/// # Errors
/// What the database says.
pub fn find_picture(
    r: &mut Reader,
    keys: &Keys,
    token: &str,
    id: MediaId,
    now: Timestamp,
) -> Result<Option<MediaItem>, Error> {
    let Some(link) = preview::find_open(r, keys, token, now)? else { return Ok(None) };
    if uses::is_mentioned(r, link.story, id, now)? { media_item::find(r, id) } else { Ok(None) }
}

fn is_to_be_noted(link: &Link, now: Timestamp) -> bool {
    link.last_seen_at.is_none_or(|seen| (now.as_millisecond() - seen.as_millisecond()).abs() >= NOTED_EVERY_MS)
}
