//! What happened, numbered: the audit trail, the API's list of changes, and what followers react to.
//!
//! An event is written in the transaction that changes state. Each row carries the SHA-256 of the row before it,
//! so a changed, missing or reordered row is found by [`verify`].

use database::{Dialect, Error, Reader, Row, Transaction};
use jiff::Timestamp;
use serde_json::Value;

use crate::act::Act;
use crate::chain::Walk;
use crate::time::timestamp;

pub use crate::chain::Break;

/// The advisory lock that serialises numbering on PostgreSQL; the number has no meaning but to differ.
const EVENT_LOCK: i64 = 0x6461_7465_6c69_6e65;

/// How many events [`list_after`] gives at most.
pub const PAGE_MAX: i64 = 500;

/// Something that changes what a reader may see, as a name in the page cache.
///
/// A page notes the tags it was made from; an event names the tags it touches; the pages in between are dropped.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Touched(String);

impl Touched {
    /// What a story says: its own page, and every list item that shows it.
    #[must_use]
    pub fn story(id: crate::id::StoryId) -> Self {
        Touched(format!("story:{id}"))
    }

    /// Every page that shows a picture or a file.
    #[must_use]
    pub fn media(id: crate::id::MediaId) -> Self {
        Touched(format!("media:{id}"))
    }

    /// A story's published comments.
    #[must_use]
    pub fn comments(id: crate::id::StoryId) -> Self {
        Touched(format!("comments:{id}"))
    }

    /// What somebody has set of a story's comments: its own page says it.
    #[must_use]
    pub fn comment_rule_of_story(id: crate::id::StoryId) -> Self {
        Touched(format!("comment-rule:story:{id}"))
    }

    /// What somebody has set of the comments in a section: the stories below it say it, unless nearer rules hold.
    #[must_use]
    pub fn comment_rule_of_section(id: crate::id::SectionId) -> Self {
        Touched(format!("comment-rule:section:{id}"))
    }

    /// What was corrected in a story, and when it last really changed: its own page and
    /// feeds show it, and its cards on the day that it was published.
    #[must_use]
    pub fn corrections(id: crate::id::StoryId) -> Self {
        Touched(format!("corrections:{id}"))
    }

    /// The list of all corrections.
    #[must_use]
    pub fn ledger() -> Self {
        Touched("ledger".into())
    }

    /// A list of stories: what stands on one shelf, and in which order.
    #[must_use]
    pub fn shelf(shelf: crate::published::Shelf) -> Self {
        Touched(shelf.tag())
    }

    /// What stands first on a page, and in which shape.
    #[must_use]
    pub fn front(place: crate::front::Place) -> Self {
        Touched(format!("arranged:{}", place.key()))
    }

    /// The order of the most read stories.
    #[must_use]
    pub fn ranking() -> Self {
        Touched("ranking".into())
    }

    /// The name and address of what a shelf is of: a tag, a person, a series.
    #[must_use]
    pub fn name_of(shelf: crate::published::Shelf) -> Self {
        Touched(format!("name:{}", shelf.tag()))
    }

    /// The stories that say the same in other languages.
    #[must_use]
    pub fn translations(group: i64) -> Self {
        Touched(format!("translations:{group}"))
    }

    /// The list of a year, of a month `2026-03`, or of a day `2026-03-01`, in the site's zone.
    #[must_use]
    pub fn dated(date: &str) -> Self {
        Touched(format!("dated:{date}"))
    }

    /// The sitemap of a month, `2026-03`, or of the `pages`.
    #[must_use]
    pub fn sitemap(of: &str) -> Self {
        Touched(format!("sitemap:{of}"))
    }

    /// An address that answers otherwise now, such as one that has become a redirect.
    #[must_use]
    pub fn address(address: &str) -> Self {
        Touched(format!("address:{}", address.replace(' ', "%20")))
    }

    /// Names and settings that stand on every page.
    #[must_use]
    pub fn everything() -> Self {
        Touched("site".into())
    }

    /// All published comments of the site, as its comment feed shows them.
    #[must_use]
    pub fn all_comments() -> Self {
        Touched("comments".into())
    }

    /// Who a speaker is, and what is on record of their words.
    #[must_use]
    pub fn speaker(id: crate::id::SpeakerId) -> Self {
        Touched(format!("speaker:{id}"))
    }

    /// The record as a whole: what all speakers said.
    #[must_use]
    pub fn statements() -> Self {
        Touched("statements".into())
    }

    /// The tag as text, without spaces.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Touched {
    fn from(tag: &str) -> Self {
        Touched(tag.to_owned())
    }
}

/// An event to be written.
#[derive(Debug)]
pub struct NewEvent<'a> {
    /// What happened, as `noun.verb`: `story.published`.
    pub kind: &'a str,
    /// The id of what it happened to.
    pub subject: i64,
    /// What else a follower or a chief needs to know; never a secret, never a reader's address.
    pub data: Value,
    /// What readers may now see differently.
    pub touched: Vec<Touched>,
}

/// An event as it stands in the log.
#[derive(Debug, Clone)]
pub struct Event {
    /// Its number; later events have greater ones, without meaning to the gaps.
    pub seq: i64,
    /// When it happened.
    pub at: Timestamp,
    /// What happened, as `noun.verb`.
    pub kind: String,
    /// The id of what it happened to.
    pub subject: i64,
    /// The account that did it, if someone of the desk did.
    pub actor: Option<i64>,
    /// Details, as JSON.
    pub data: Value,
    /// What readers may now see differently.
    pub touched: Vec<Touched>,
}

/// Appends an event to the log within the transaction that it tells of.
///
/// On PostgreSQL a lock that lasts to the end of the transaction comes first: a sequence number is given before
/// the commit, and without the lock event 12 could appear after a follower has read 13.
///
/// # Errors
/// What the database says.
pub fn append(tx: &mut Transaction, act: &Act, event: NewEvent) -> Result<i64, Error> {
    lock(tx)?;
    let (last, previous) = head(tx)?;
    let touched = event.touched.iter().map(Touched::as_str).collect::<Vec<_>>().join(" ");
    let data = event.data.to_string();
    let actor = act.account().map(|account| account.0);
    let seq = last + 1;
    let hash = chain(&previous, seq, act.now_ms(), event.kind, event.subject, actor, &data, &touched);
    tx.execute(
        "INSERT INTO event (seq, at, kind, subject_id, actor_id, data, touched, hash)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        database::params![seq, act.now_ms(), event.kind, event.subject, actor, &data, &touched, &hash],
    )?;
    Ok(seq)
}

/// Lets nobody else append to the log, or to the ledger beside it, until the transaction ends.
pub(crate) fn lock(tx: &mut Transaction) -> Result<(), Error> {
    if tx.dialect() == Dialect::Postgres {
        tx.query_one("SELECT COUNT(pg_advisory_xact_lock($1))", database::params![EVENT_LOCK], |_| Ok(()))?;
    }
    Ok(())
}

/// Lists the events after a number, oldest first, at most [`PAGE_MAX`].
///
/// # Errors
/// What the database says.
pub fn list_after(r: &mut Reader, seq: i64) -> Result<Vec<Event>, Error> {
    r.query(
        "SELECT seq, at, kind, subject_id, actor_id, data, touched
         FROM event
         WHERE seq > $1
         ORDER BY seq
         LIMIT $2",
        database::params![seq, PAGE_MAX],
        read_event,
    )
}

/// Gives the number of the newest event, or 0.
///
/// # Errors
/// What the database says.
pub fn last_seq(r: &mut Reader) -> Result<i64, Error> {
    Ok(head(r)?.0)
}

/// Walks the whole chain and gives the number of rows, or the first that was changed, is missing or was moved.
///
/// # Errors
/// What the database says.
pub fn verify(r: &mut Reader) -> Result<Result<u64, Break>, Error> {
    let mut walk = Walk::default();
    r.each(
        "SELECT seq, at, kind, subject_id, actor_id, data, touched, hash FROM event ORDER BY seq",
        database::params![],
        |row| {
            let (seq, at, kind): (i64, i64, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
            let (subject, actor): (i64, Option<i64>) = (row.get(3)?, row.get(4)?);
            let (data, touched): (String, String) = (row.get(5)?, row.get(6)?);
            let right = chain(walk.previous(), seq, at, &kind, subject, actor, &data, &touched);
            walk.step(seq, row.get(7)?, &right);
            Ok(())
        },
    )?;
    Ok(walk.end())
}

fn head(r: &mut Reader) -> Result<(i64, Vec<u8>), Error> {
    let newest = r.query_opt("SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1", database::params![], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })?;
    Ok(newest.unwrap_or_default())
}

pub(crate) fn read_event(row: &Row) -> Result<Event, Error> {
    let data: String = row.get(5)?;
    let touched: String = row.get(6)?;
    Ok(Event {
        seq: row.get(0)?,
        at: timestamp(row, 1)?,
        kind: row.get(2)?,
        subject: row.get(3)?,
        actor: row.get(4)?,
        data: serde_json::from_str(&data).map_err(|cause| Error::Other(cause.to_string()))?,
        touched: touched.split_whitespace().map(Touched::from).collect(),
    })
}

#[expect(clippy::too_many_arguments, reason = "the columns of one row, in their order")]
fn chain(
    previous: &[u8],
    seq: i64,
    at: i64,
    kind: &str,
    subject: i64,
    actor: Option<i64>,
    data: &str,
    touched: &str,
) -> Vec<u8> {
    crate::chain::hash(&[
        previous,
        &seq.to_be_bytes(),
        &at.to_be_bytes(),
        kind.as_bytes(),
        &subject.to_be_bytes(),
        &actor.unwrap_or(0).to_be_bytes(),
        data.as_bytes(),
        touched.as_bytes(),
    ])
}
