//! Links by which someone without an account sees a story before it is public: named, ending by themselves, and ended
//! by hand.
//!
//! The token is made from the link's id with the site's key. So a link can be shown again to who may read the story,
//! and nothing in the database opens anything.

use database::{Error, Reader, Row, Transaction};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use subtle::ConstantTimeEq;

use crate::act::Act;
use crate::event::{self, NewEvent};
use crate::id::{AccountId, PreviewId, StoryId};
use crate::secret::Keys;
use crate::time::{optional_timestamp, timestamp};

/// How long a link opens if nobody says otherwise.
pub const LASTS: SignedDuration = SignedDuration::from_hours(7 * 24);

/// The shortest and the longest time for which a link opens.
pub const LASTS_MIN: SignedDuration = SignedDuration::from_hours(1);
/// See [`LASTS_MIN`].
pub const LASTS_MAX: SignedDuration = SignedDuration::from_hours(90 * 24);

/// The longest name of a link, in characters.
pub const NAME_CHARS_MAX: usize = 200;

/// Links of one story that are open at once.
pub const OPEN_MAX: i64 = 50;

/// Bytes of a token: 128 bits that nobody guesses.
const TOKEN_BYTES: usize = 16;

/// For what the key makes tokens.
const PURPOSE: &str = "preview link";

/// A link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Its id.
    pub id: PreviewId,
    /// The story that it shows.
    pub story: StoryId,
    /// For whom it is.
    pub name: String,
    /// Since when.
    pub made_at: Timestamp,
    /// Until when it opens.
    pub expires_at: Timestamp,
    /// When somebody ended it.
    pub ended_at: Option<Timestamp>,
    /// When it was last opened, to within a minute.
    pub last_seen_at: Option<Timestamp>,
    /// How often it was opened, counted once a minute.
    pub views: i64,
}

impl Link {
    /// Says whether it opens something at an instant.
    #[must_use]
    pub fn is_open(&self, now: Timestamp) -> bool {
        self.ended_at.is_none() && self.expires_at > now
    }

    /// The last part of its address.
    #[must_use]
    pub fn token(&self, keys: &Keys) -> String {
        format!("{}-{}", self.id, secret_of(keys, self.id))
    }
}

/// Why a link was not made.
#[derive(Debug, thiserror::Error)]
pub enum MakeError {
    /// It says for nobody.
    #[error("say for whom the link is")]
    NameMissing,
    /// Too many of the story's links are open.
    #[error("the story has {OPEN_MAX} open links; end one first")]
    TooMany,
    /// The database failed.
    #[error(transparent)]
    Database(#[from] Error),
}

/// Makes a link that opens for so long, held within the limits.
///
/// # Errors
/// [`MakeError`], with nothing changed.
pub fn make(
    tx: &mut Transaction,
    act: &Act,
    story: StoryId,
    name: &str,
    lasts: SignedDuration,
) -> Result<Link, MakeError> {
    let name: String = name.trim().chars().take(NAME_CHARS_MAX).collect();
    if name.is_empty() {
        return Err(MakeError::NameMissing);
    }
    let open: i64 = tx.query_one(
        "SELECT COUNT(*) FROM preview_link WHERE story_id = $1 AND ended_at IS NULL AND expires_at > $2",
        database::params![story, act.now_ms()],
        |row| row.get(0),
    )?;
    if open >= OPEN_MAX {
        return Err(MakeError::TooMany);
    }
    let id = PreviewId(act.next_id());
    let expires_at = act.now + lasts.clamp(LASTS_MIN, LASTS_MAX);
    tx.execute(
        "INSERT INTO preview_link (id, story_id, name, made_at, made_by, expires_at) VALUES ($1, $2, $3, $4, $5, $6)",
        database::params![id, story, &name, act.now_ms(), act.account(), expires_at.as_millisecond()],
    )?;
    tell(tx, act, "preview.made", id, story, &name)?;
    Ok(Link { id, story, name, made_at: act.now, expires_at, ended_at: None, last_seen_at: None, views: 0 })
}

/// Ends a link of a story, and gives its name; `None` if none of that id was open.
///
/// # Errors
/// What the database says.
pub fn end(tx: &mut Transaction, act: &Act, story: StoryId, id: PreviewId) -> Result<Option<String>, Error> {
    let ended: Option<String> = tx.query_opt(
        "UPDATE preview_link SET ended_at = $3 WHERE id = $1 AND story_id = $2 AND ended_at IS NULL RETURNING name",
        database::params![id, story, act.now_ms()],
        |row| row.get(0),
    )?;
    if let Some(name) = &ended {
        tell(tx, act, "preview.ended", id, story, name)?;
    }
    Ok(ended)
}

/// Ends every link of a story, and gives their number.
pub(crate) fn end_all(tx: &mut Transaction, act: &Act, story: StoryId) -> Result<u64, Error> {
    tx.execute(
        "UPDATE preview_link SET ended_at = $2 WHERE story_id = $1 AND ended_at IS NULL AND expires_at > $2",
        database::params![story, act.now_ms()],
    )
}

/// Lists a story's links, the newest first.
///
/// # Errors
/// What the database says.
pub fn list(r: &mut Reader, story: StoryId) -> Result<Vec<Link>, Error> {
    r.query(
        "SELECT id, story_id, name, made_at, expires_at, ended_at, last_seen_at, views
         FROM preview_link
         WHERE story_id = $1
         ORDER BY made_at DESC, id DESC
         LIMIT $2",
        database::params![story, 2 * OPEN_MAX],
        read_link,
    )
}

/// Finds the newest link that someone made of a story and that still opens.
///
/// # Errors
/// What the database says.
pub fn find_own(r: &mut Reader, story: StoryId, account: AccountId, now: Timestamp) -> Result<Option<Link>, Error> {
    r.query_opt(
        "SELECT id, story_id, name, made_at, expires_at, ended_at, last_seen_at, views
         FROM preview_link
         WHERE story_id = $1 AND made_by = $2 AND ended_at IS NULL AND expires_at > $3
         ORDER BY made_at DESC, id DESC
         LIMIT 1",
        database::params![story, account, now.as_millisecond()],
        read_link,
    )
}

/// Finds the open link of a token. Whatever opens nothing gives the same answer.
///
/// # Errors
/// What the database says.
pub fn find_open(r: &mut Reader, keys: &Keys, token: &str, now: Timestamp) -> Result<Option<Link>, Error> {
    let Some((id, secret)) = token.split_once('-') else { return Ok(None) };
    let Ok(id) = id.parse().map(PreviewId) else { return Ok(None) };
    if !bool::from(secret_of(keys, id).as_bytes().ct_eq(secret.as_bytes())) {
        return Ok(None);
    }
    let link = r.query_opt(
        "SELECT id, story_id, name, made_at, expires_at, ended_at, last_seen_at, views FROM preview_link WHERE id = $1",
        database::params![id],
        read_link,
    )?;
    Ok(link.filter(|link| link.is_open(now)))
}

/// Notes that a link was opened, once a minute at most.
///
/// # Errors
/// What the database says.
pub fn note_view(tx: &mut Transaction, id: PreviewId, now: Timestamp) -> Result<(), Error> {
    tx.execute(
        "UPDATE preview_link SET last_seen_at = $2, views = views + 1
         WHERE id = $1 AND (last_seen_at IS NULL OR last_seen_at < $3)",
        database::params![id, now.as_millisecond(), now.as_millisecond() - 60_000],
    )?;
    Ok(())
}

fn tell(tx: &mut Transaction, act: &Act, kind: &str, id: PreviewId, story: StoryId, name: &str) -> Result<(), Error> {
    let data = json!({ "story": story.0, "for": name });
    event::append(tx, act, NewEvent { kind, subject: id.0, data, touched: vec![] })?;
    Ok(())
}

fn secret_of(keys: &Keys, id: PreviewId) -> String {
    keys.sign(PURPOSE, &id.to_string())[..TOKEN_BYTES].iter().map(|byte| format!("{byte:02x}")).collect()
}

fn read_link(row: &Row) -> Result<Link, Error> {
    Ok(Link {
        id: PreviewId(row.get(0)?),
        story: StoryId(row.get(1)?),
        name: row.get(2)?,
        made_at: timestamp(row, 3)?,
        expires_at: timestamp(row, 4)?,
        ended_at: optional_timestamp(row, 5)?,
        last_seen_at: optional_timestamp(row, 6)?,
        views: row.get(7)?,
    })
}
