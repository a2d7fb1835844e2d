//! What a notice is about that names no comment: a story or a picture, of which nothing is taken away by a decision on the
//! notice. Whoever may withdraws or corrects it, and the decision says so.

use database::{Error, Reader};
use jiff::Timestamp;

use super::submission::comment_in;
use crate::address::{canonical, other_slash};
use crate::id::{MediaId, StoryId};
use crate::media_item;
use crate::redirect::{self, Target};

/// Where pictures of an old WordPress site stand.
const UPLOADS: &str = "/wp-content/uploads/";

/// What stands at the address of a notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// A story.
    Story {
        /// Which.
        id: StoryId,
        /// Its headline as readers see it; nothing while they see no such story.
        headline: Option<String>,
    },
    /// A picture or a file.
    Media(MediaId),
    /// Nothing that is known: a list, a page of elsewhere, or a comment that readers did not see.
    Unknown,
}

/// Finds what stands, or stood, at an address below the site.
///
/// # Errors
/// What the database says.
pub fn find(r: &mut Reader, address: &str, now: Timestamp) -> Result<Subject, Error> {
    // Of one that readers do not see nothing is said.
    if comment_in(address).is_some() {
        return Ok(Subject::Unknown);
    }
    if let Some(id) = find_media(r, address)? {
        return Ok(Subject::Media(id));
    }
    let Some(path) = canonical(address) else { return Ok(Subject::Unknown) };
    let Some(id) = find_story(r, &path)? else { return Ok(Subject::Unknown) };
    let headline = r.query_opt(
        "SELECT headline FROM publication
         WHERE story_id = $1 AND visible_from <= $2 AND (visible_until IS NULL OR visible_until > $2)",
        database::params![id, now.as_millisecond()],
        |row| row.get(0),
    )?;
    Ok(Subject::Story { id, headline })
}

fn find_media(r: &mut Reader, address: &str) -> Result<Option<MediaId>, Error> {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    if let Some(id) = media_item::named_by(path) {
        return Ok(media_item::find(r, id)?.map(|item| item.id));
    }
    match path.strip_prefix(UPLOADS) {
        Some(below) => Ok(media_item::find_by_upload_path(r, below)?.map(|item| item.id)),
        None => Ok(None),
    }
}

/// The story that stands at an address, that another address leads to, or that stood there until it was taken back.
fn find_story(r: &mut Reader, path: &str) -> Result<Option<StoryId>, Error> {
    if let Some(story) = redirect::find_story_at(r, path)? {
        return Ok(Some(story));
    }
    match redirect::find(r, path)? {
        Some(Target::Story(story)) => return Ok(Some(story)),
        Some(Target::Address(to)) => return redirect::find_story_at(r, &to),
        Some(Target::Gone) | None => {}
    }
    r.query_opt(
        "SELECT story_id FROM withdrawal WHERE address IN ($1, $2) ORDER BY address, made_at DESC, id DESC LIMIT 1",
        database::params![path, &other_slash(path)],
        |row| Ok(StoryId(row.get(0)?)),
    )
}
