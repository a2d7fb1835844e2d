//! Taking a story back.

use database::{Error, Reader, Transaction};
use jiff::Timestamp;
use serde_json::json;

use super::shelves::{self, Change};
use super::{Stage, Story, due};
use crate::act::Act;
use crate::event::{self, NewEvent, Touched};
use crate::id::{MediaId, StoryId};
use crate::time::timestamp;
use crate::{media_item, preview, site};

/// What readers find at the address of a story that was taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaves {
    /// 410 with a notice: the story was here and is gone on purpose.
    Notice,
    /// 404, as if it had never been.
    Nothing,
}

impl Leaves {
    /// Its name in events.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Leaves::Notice => "notice",
            Leaves::Nothing => "nothing",
        }
    }
}

/// Why a story was not taken back.
#[derive(Debug, thiserror::Error)]
pub enum WithdrawError {
    /// It is not public and not scheduled.
    #[error("story {0} is not published")]
    NotPublished(StoryId),
    /// The database failed.
    #[error(transparent)]
    Database(#[from] Error),
}

/// Where readers had found a story before it was taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormerPlace {
    /// Its address.
    pub address: String,
    /// The date it bore.
    pub published_at: Timestamp,
}

/// Finds where readers had found a story that was taken back; `None` if none of them ever could.
///
/// # Errors
/// What the database says.
pub fn find_place(r: &mut Reader, id: StoryId) -> Result<Option<FormerPlace>, Error> {
    r.query_opt(
        "SELECT address, published_at
         FROM withdrawal
         WHERE story_id = $1 AND published_at <= made_at
         ORDER BY made_at DESC, id DESC
         LIMIT 1",
        database::params![id],
        |row| Ok(FormerPlace { address: row.get(0)?, published_at: timestamp(row, 1)? }),
    )
}

/// Takes a story back from every reader's page, list and feed in one act, and gives the number of its event; its
/// address and its reason are kept.
///
/// # Errors
/// [`WithdrawError::NotPublished`] if there is nothing to take back.
pub fn withdraw(
    tx: &mut Transaction,
    act: &Act,
    id: StoryId,
    leaves: Leaves,
    reason: &str,
) -> Result<i64, WithdrawError> {
    let story = super::find(tx, id)?.ok_or(WithdrawError::NotPublished(id))?;
    let gone = take_back(tx, act, &story, leaves, reason)?.ok_or(WithdrawError::NotPublished(id))?;
    super::put_stage(tx, act, id, Stage::Withdrawn)?;
    let data = json!({
        "reason": reason, "address": gone.address, "leaves": leaves.as_str(), "hidden": gone.files.hidden,
        "shown": gone.files.shown,
    });
    Ok(event::append(tx, act, NewEvent { kind: "story.withdrawn", subject: id.0, data, touched: gone.touched })?)
}

/// Gives a story up for good and gives the number of its event: it is gone from everywhere, its former addresses answer
/// as if it had never been, its preview links open nothing, and files that only it showed go with it.
///
/// # Errors
/// [`WithdrawError::NotPublished`] if there is no such story, or it was killed before.
pub fn kill(tx: &mut Transaction, act: &Act, id: StoryId, reason: &str) -> Result<i64, WithdrawError> {
    let story = super::find(tx, id)?.filter(|story| story.stage != Stage::Killed);
    let story = story.ok_or(WithdrawError::NotPublished(id))?;
    let gone = take_back(tx, act, &story, Leaves::Nothing, reason)?;
    tx.execute("UPDATE withdrawal SET gone = 0 WHERE story_id = $1", database::params![id])?;
    super::put_stage(tx, act, id, Stage::Killed)?;
    let links = preview::end_all(tx, act, id)?;
    // Now that it is killed: what an old site showed in this story alone goes as well.
    let files = files_of(tx, id, act.now)?;
    let (address, mut touched) = gone.map_or((None, Vec::new()), |gone| (Some(gone.address), gone.touched));
    touched.extend(files.hidden.iter().map(|file| Touched::media(MediaId(*file))));
    let data = json!({
        "reason": reason, "address": address, "leaves": Leaves::Nothing.as_str(), "hidden": files.hidden,
        "shown": files.shown, "links": links,
    });
    Ok(event::append(tx, act, NewEvent { kind: "story.killed", subject: id.0, data, touched })?)
}

/// What a story left behind.
struct Gone {
    address: String,
    files: Files,
    touched: Vec<Touched>,
}

/// The files that a story showed.
struct Files {
    /// Those that no public story shows any more.
    hidden: Vec<i64>,
    /// Those that another still shows, or that were public at an old site.
    shown: Vec<i64>,
}

/// Takes a story off every shelf, if it is public or will be.
fn take_back(
    tx: &mut Transaction,
    act: &Act,
    story: &Story,
    leaves: Leaves,
    reason: &str,
) -> Result<Option<Gone>, Error> {
    let id = story.id;
    let Some(before) = shelves::find_standing(tx, id)? else { return Ok(None) };
    let beside = shelves::beside(tx, id, act.now)?;
    tx.execute("DELETE FROM publication WHERE story_id = $1", database::params![id])?;
    shelves::clear(tx, id)?;
    tx.execute(
        "INSERT INTO withdrawal (id, story_id, address, published_at, gone, reason, made_at, made_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        database::params![
            act.next_id(),
            id,
            &before.address,
            before.instants.published_at.as_millisecond(),
            leaves == Leaves::Notice,
            reason,
            act.now_ms(),
            act.account()
        ],
    )?;
    due::cancel(tx, id)?;
    let change = Change {
        story: id,
        kind: story.kind,
        translation_group: story.translation_group,
        before: Some(&before),
        after: None,
        beside,
        zone: site::get(tx)?.time_zone(),
    };
    let touched = shelves::touched(tx, change)?;
    Ok(Some(Gone { files: files_of(tx, id, act.now)?, address: before.address, touched }))
}

/// Files that are looked at of one story.
const FILES_MAX: i64 = 500;

fn files_of(tx: &mut Transaction, id: StoryId, now: Timestamp) -> Result<Files, Error> {
    let used = tx.query(
        "SELECT media_id FROM media_use WHERE story_id = $1 ORDER BY media_id LIMIT $2",
        database::params![id, FILES_MAX],
        |row| Ok(MediaId(row.get(0)?)),
    )?;
    let mut files = Files { hidden: Vec::new(), shown: Vec::new() };
    for file in used {
        let is_shown = media_item::find_public(tx, file, now)?.is_some();
        if is_shown { files.shown.push(file.0) } else { files.hidden.push(file.0) }
    }
    Ok(files)
}
