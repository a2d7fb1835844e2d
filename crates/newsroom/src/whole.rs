//! All that is kept of stories and comments, in a stable order: what an export writes.
//!
//! Nothing here asks who may read it: whoever calls this holds the data directory.

use database::{Error, Reader, Row};
use jiff::Timestamp;

use crate::comment::Status;
use crate::id::{AccountId, CommentId, StoryId};
use crate::published::story::{Correction, list_corrections};
use crate::secret::Keys;
use crate::story::{self, Draft, Story, save};
use crate::time::{optional_timestamp, timestamp};

/// A story with its text, and where readers find it.
#[derive(Debug, Clone)]
pub struct WholeStory {
    /// What the desk knows of it.
    pub story: Story,
    /// What is public, or will be; of a story that is not, its newest text.
    pub draft: Draft,
    /// The newest text, where it is another than what is public.
    pub newer: Option<Draft>,
    /// Where and when it is public, or will be.
    pub publication: Option<Publication>,
    /// What was put right, in order.
    pub corrections: Vec<Correction>,
}

/// Where and when a story is public.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publication {
    /// The revision that is public.
    pub revision: i64,
    /// Its address, decoded.
    pub address: String,
    /// Its date.
    pub published_at: Timestamp,
    /// When it changed since.
    pub updated_at: Option<Timestamp>,
    /// Until when it is under embargo.
    pub embargo_until: Option<Timestamp>,
    /// When it goes by itself.
    pub visible_until: Option<Timestamp>,
}

/// A comment with all that is known of its writer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WholeComment {
    /// Its id.
    pub id: CommentId,
    /// The story it is under.
    pub story: StoryId,
    /// The comment it answers.
    pub parent: Option<CommentId>,
    /// Where it stands.
    pub status: Status,
    /// Who wrote it, by the name they gave.
    pub author_name: String,
    /// Their e-mail address. Private.
    pub email: Option<String>,
    /// Their website.
    pub website: Option<String>,
    /// The text as typed.
    pub body: String,
    /// Somebody of the desk who wrote it signed in.
    pub account: Option<AccountId>,
    /// The client's address, as far as it is still kept. Private.
    pub client_address: Option<String>,
    /// Readers who like it.
    pub likes: i64,
    /// When.
    pub written_at: Timestamp,
    /// When its writer changed it last.
    pub edited_at: Option<Timestamp>,
}

/// Where a page of a story's comments ends.
pub type AfterComment = (i64, CommentId);

/// Lists stories after an id, in the order of their ids.
///
/// # Errors
/// What the database says.
pub fn list_stories(r: &mut Reader, after: StoryId, limit: i64) -> Result<Vec<StoryId>, Error> {
    r.query("SELECT id FROM story WHERE id > $1 ORDER BY id LIMIT $2", database::params![after, limit], |row| {
        Ok(StoryId(row.get(0)?))
    })
}

/// Counts all stories and pages.
///
/// # Errors
/// What the database says.
pub fn count_stories(r: &mut Reader) -> Result<u64, Error> {
    let count: i64 = r.query_one("SELECT COUNT(*) FROM story", database::params![], |row| row.get(0))?;
    Ok(u64::try_from(count).unwrap_or(0))
}

/// Reads all of a story.
///
/// # Errors
/// What the database says.
pub fn find_story(r: &mut Reader, id: StoryId) -> Result<Option<WholeStory>, Error> {
    let Some(story) = story::find(r, id)? else { return Ok(None) };
    let publication = r.query_opt(
        "SELECT revision, address, published_at, updated_at, embargo_until, visible_until
         FROM publication
         WHERE story_id = $1",
        database::params![id],
        read_publication,
    )?;
    let Some(newest) = save::find_revision(r, id, story.version)? else { return Ok(None) };
    let public = match &publication {
        Some(publication) if publication.revision != newest.number => {
            save::find_revision(r, id, publication.revision)?.map(|revision| revision.draft)
        }
        _ => None,
    };
    let corrections = list_corrections(r, id)?;
    let (draft, newer) = match public {
        Some(draft) => (draft, Some(newest.draft)),
        None => (newest.draft, None),
    };
    Ok(Some(WholeStory { story, draft, newer, publication, corrections }))
}

/// Finds the page at a path, `about/people`, if it is public or will be.
///
/// # Errors
/// What the database says.
pub fn find_page(r: &mut Reader, path: &str) -> Result<Option<StoryId>, Error> {
    let address = format!("/{path}/");
    r.query_opt(
        "SELECT story_id FROM publication WHERE address IN ($1, $2) AND kind = 'page' ORDER BY story_id LIMIT 1",
        database::params![&address, address.trim_end_matches('/')],
        |row| Ok(StoryId(row.get(0)?)),
    )
}

fn read_publication(row: &Row) -> Result<Publication, Error> {
    Ok(Publication {
        revision: row.get(0)?,
        address: row.get(1)?,
        published_at: timestamp(row, 2)?,
        updated_at: optional_timestamp(row, 3)?,
        embargo_until: optional_timestamp(row, 4)?,
        visible_until: optional_timestamp(row, 5)?,
    })
}

/// Lists the comments of a story that stand at a status, oldest first, after one of them; gives where the page ends, if
/// there is more.
///
/// Serves from `comment_in_thread`.
///
/// # Errors
/// What the database says.
pub fn list_comments(
    r: &mut Reader,
    keys: &Keys,
    (story, status): (StoryId, Status),
    after: Option<AfterComment>,
    limit: i64,
) -> Result<(Vec<WholeComment>, Option<AfterComment>), Error> {
    let (at, id) = after.unwrap_or((i64::MIN, CommentId(0)));
    let comments = r.query(
        "SELECT id, parent_id, author_name, email_sealed, website, body, account_id, client_address, likes, written_at,
                edited_at
         FROM comment
         WHERE story_id = $1 AND status = $2 AND (written_at, id) > ($3, $4)
         ORDER BY written_at, id
         LIMIT $5",
        database::params![story, status.as_str(), at, id, limit],
        |row| {
            let sealed: Option<Vec<u8>> = row.get(3)?;
            Ok(WholeComment {
                id: CommentId(row.get(0)?),
                story,
                parent: row.get::<Option<i64>>(1)?.map(CommentId),
                status,
                author_name: row.get(2)?,
                // Sealed with another key, it is lost here as everywhere.
                email: sealed.and_then(|sealed| keys.open(&sealed).ok()),
                website: row.get(4)?,
                body: row.get(5)?,
                account: row.get::<Option<i64>>(6)?.map(AccountId),
                client_address: row.get(7)?,
                likes: row.get(8)?,
                written_at: timestamp(row, 9)?,
                edited_at: optional_timestamp(row, 10)?,
            })
        },
    )?;
    let is_full = i64::try_from(comments.len()).is_ok_and(|count| count == limit);
    let next = comments.last().filter(|_| is_full).map(|last| (last.written_at.as_millisecond(), last.id));
    Ok((comments, next))
}
