//! The corrections of all stories, as readers see them.

use database::{Error, Reader, Row};
use jiff::Timestamp;

use crate::id::{CorrectionId, StoryId};
use crate::story::correct::CorrectionKind;
use crate::time::timestamp;

/// An entry of the ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The correction.
    pub id: CorrectionId,
    /// What it says.
    pub kind: CorrectionKind,
    /// When it was made.
    pub made_at: Timestamp,
    /// The story.
    pub story: StoryId,
    /// What readers may know of it; nothing while the story is not public.
    pub told: Option<Told>,
}

/// What readers may know of a correction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// Its words, as plain text.
    pub note: String,
    /// The story's address, decoded.
    pub address: String,
    /// The story's headline.
    pub headline: String,
    /// The story's language, as BCP 47.
    pub language: String,
    /// What readers saw before and after, each as the JSON of `document::Document`: of corrections alone, and only while
    /// none of it has been taken back since.
    pub texts: Option<[String; 2]>,
}

/// Where the next page begins: after this entry.
pub type After = (Timestamp, CorrectionId);

/// Lists the entries of the ledger, the newest first.
///
/// Serves from `correction_in_order`.
///
/// # Errors
/// What the database says.
pub fn list(r: &mut Reader, after: Option<After>, limit: i64, now: Timestamp) -> Result<Vec<Entry>, Error> {
    let (made_at, id) = after.map_or((i64::MAX, i64::MAX), |(at, id)| (at.as_millisecond(), id.0));
    let rows = r.query(
        "SELECT l.id, l.kind, l.made_at, l.story_id, l.note, l.revision_before, l.revision_after, p.address, p.headline,
                p.language,
                (SELECT COUNT(*) FROM withdrawal w WHERE w.story_id = l.story_id AND w.made_at >= l.made_at),
                (SELECT COUNT(*) FROM correction c
                 WHERE c.story_id = l.story_id AND c.made_at >= l.made_at AND c.kind = 'retraction')
         FROM (SELECT id, kind, made_at, story_id, note, revision_before, revision_after
               FROM correction
               WHERE (made_at, id) < ($1, $2)
               ORDER BY made_at DESC, id DESC
               LIMIT $3) l
         LEFT JOIN publication p
                ON p.story_id = l.story_id AND p.visible_from <= $4 AND (p.visible_until IS NULL OR p.visible_until > $4)
         ORDER BY l.made_at DESC, l.id DESC",
        database::params![made_at, id, limit, now.as_millisecond()],
        read_entry,
    )?;
    rows.into_iter().map(|(entry, texts)| with_texts(r, entry, texts)).collect()
}

/// Finds when a correction was made, for a page of the ledger that goes on after it.
///
/// # Errors
/// What the database says.
pub fn find_place(r: &mut Reader, id: CorrectionId) -> Result<Option<After>, Error> {
    r.query_opt("SELECT made_at FROM correction WHERE id = $1", database::params![id], |row| {
        Ok((timestamp(row, 0)?, id))
    })
}

fn read_entry(row: &Row) -> Result<(Entry, Option<[i64; 2]>), Error> {
    let kind: String = row.get(1)?;
    let kind =
        CorrectionKind::from_name(&kind).ok_or_else(|| Error::Other(format!("unknown kind of correction: {kind}")))?;
    let (before, after): (Option<i64>, Option<i64>) = (row.get(5)?, row.get(6)?);
    let taken_back: i64 = row.get::<i64>(10)? + row.get::<i64>(11)?;
    let address: Option<String> = row.get(7)?;
    let told = match address {
        Some(address) => {
            Some(Told { note: row.get(4)?, address, headline: row.get(8)?, language: row.get(9)?, texts: None })
        }
        None => None,
    };
    let shows_texts = kind == CorrectionKind::Correction && taken_back == 0 && told.is_some();
    let texts = before.zip(after).filter(|_| shows_texts).map(|(before, after)| [before, after]);
    Ok((
        Entry { id: CorrectionId(row.get(0)?), kind, made_at: timestamp(row, 2)?, story: StoryId(row.get(3)?), told },
        texts,
    ))
}

fn with_texts(r: &mut Reader, mut entry: Entry, numbers: Option<[i64; 2]>) -> Result<Entry, Error> {
    if let (Some(told), Some([before, after])) = (&mut entry.told, numbers) {
        let mut body = |number: i64| {
            r.query_opt(
                "SELECT body FROM revision WHERE story_id = $1 AND number = $2",
                database::params![entry.story, number],
                |row| row.get::<String>(0),
            )
        };
        told.texts = body(before)?.zip(body(after)?).map(|(before, after)| [before, after]);
    }
    Ok(entry)
}
