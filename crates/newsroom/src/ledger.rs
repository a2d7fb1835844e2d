//! The ledger of corrections: appended, never changed, each entry chained to the one before.
//!
//! It has a chain of its own, beside that of the events: readers see the ledger whole and can follow its hashes
//! without the events, which hold the desk's own affairs. The event of a correction names its place and hash, so a
//! ledger that was cut off at its end is found as well.

use database::{Error, Reader, Row, Transaction};
use jiff::Timestamp;
use serde_json::Value;

use crate::chain::{Break, Walk, hash};
use crate::event;
use crate::id::{AccountId, CorrectionId, StoryId};
use crate::story::correct::{CorrectionKind, Texts};

/// An entry to be appended.
#[derive(Debug)]
pub(crate) struct Entry<'a> {
    pub id: CorrectionId,
    pub story: StoryId,
    pub kind: CorrectionKind,
    pub note: &'a str,
    pub made_at: Timestamp,
    pub made_by: Option<AccountId>,
    /// What readers saw before and after, where the correction came with a change.
    pub texts: Option<Texts>,
}

/// Where an entry stands.
#[derive(Debug)]
pub(crate) struct Place {
    /// Its place, from 1.
    pub number: i64,
    /// Its hash, in hexadecimal.
    pub hash: String,
}

/// A row as it is hashed.
struct Hashed {
    number: i64,
    id: i64,
    story: i64,
    kind: String,
    note: String,
    made_at: i64,
    made_by: Option<i64>,
    revision_before: Option<i64>,
    revision_after: Option<i64>,
}

impl Hashed {
    fn after(&self, previous: &[u8]) -> Vec<u8> {
        let numbers = [Some(self.made_at), self.made_by, self.revision_before, self.revision_after];
        let numbers: Vec<[u8; 8]> = numbers.iter().map(|number| number.unwrap_or(0).to_be_bytes()).collect();
        let mut parts: Vec<&[u8]> = vec![previous];
        let names = [self.number.to_be_bytes(), self.id.to_be_bytes(), self.story.to_be_bytes()];
        parts.extend(names.iter().map(<[u8; 8]>::as_slice));
        parts.extend([self.kind.as_bytes(), self.note.as_bytes()]);
        parts.extend(numbers.iter().map(<[u8; 8]>::as_slice));
        hash(&parts)
    }
}

/// Appends an entry, after any that were made before there was a ledger.
pub(crate) fn append(tx: &mut Transaction, entry: &Entry) -> Result<Place, Error> {
    event::lock(tx)?;
    enter_older(tx)?;
    tx.execute(
        "INSERT INTO correction (id, story_id, kind, note, made_at, made_by, revision_before, revision_after)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        database::params![
            entry.id,
            entry.story,
            entry.kind.as_str(),
            entry.note,
            entry.made_at.as_millisecond(),
            entry.made_by,
            entry.texts.map(|texts| texts.before),
            entry.texts.map(|texts| texts.after)
        ],
    )?;
    enter_older(tx)?;
    let (number, hash) = head(tx)?;
    Ok(Place { number, hash: hex(&hash) })
}

/// Gives the rows that have no place yet the next ones, in the order of their times.
fn enter_older(tx: &mut Transaction) -> Result<(), Error> {
    let (mut number, mut previous) = head(tx)?;
    let rows = tx.query(
        "SELECT number, id, story_id, kind, note, made_at, made_by, revision_before, revision_after
         FROM correction
         WHERE number IS NULL
         ORDER BY made_at, id",
        database::params![],
        read_hashed,
    )?;
    for mut row in rows {
        number += 1;
        row.number = number;
        previous = row.after(&previous);
        tx.execute(
            "UPDATE correction SET number = $2, hash = $3 WHERE id = $1",
            database::params![row.id, number, &previous],
        )?;
    }
    Ok(())
}

/// Walks the whole ledger and gives the number of entries, or the place of the first that was changed, is missing, was
/// moved or was put in beside it.
///
/// # Errors
/// What the database says.
pub fn verify(r: &mut Reader) -> Result<Result<u64, Break>, Error> {
    let mut walk = Walk::default();
    r.each(
        "SELECT number, id, story_id, kind, note, made_at, made_by, revision_before, revision_after, hash
         FROM correction
         WHERE number IS NOT NULL
         ORDER BY number",
        database::params![],
        |row| {
            let entry = read_hashed(row)?;
            let right = entry.after(walk.previous());
            walk.step(entry.number, row.get::<Option<Vec<u8>>>(9)?.unwrap_or_default(), &right);
            Ok(())
        },
    )?;
    let length = match walk.end() {
        Ok(length) => length,
        Err(broken) => return Ok(Err(broken)),
    };
    Ok(compare_with_events(r, length)?.map_or(Ok(length), Err))
}

/// Compares the end of the ledger with the newest event of a correction: all that was entered is there, and nothing
/// stands beside it.
fn compare_with_events(r: &mut Reader, length: u64) -> Result<Option<Break>, Error> {
    let told = r.query_opt(
        "SELECT data FROM event WHERE kind = 'story.corrected' ORDER BY seq DESC LIMIT 1",
        database::params![],
        |row| row.get::<String>(0),
    )?;
    let told: Value = told.and_then(|data| serde_json::from_str(&data).ok()).unwrap_or_default();
    let Some(place) = told["place"].as_i64() else { return Ok(None) };
    let (last, hash) = head(r)?;
    let beside: i64 =
        r.query_one("SELECT COUNT(*) FROM correction WHERE number IS NULL", database::params![], |row| row.get(0))?;
    let is_told = last == place && told["hash"].as_str() == Some(hex(&hash).as_str()) && beside == 0;
    let first_other = i64::try_from(length).unwrap_or(i64::MAX).min(place) + 1;
    Ok((!is_told).then_some(Break { seq: if last == place && beside == 0 { place } else { first_other } }))
}

fn head(r: &mut Reader) -> Result<(i64, Vec<u8>), Error> {
    let last = r.query_opt(
        "SELECT number, hash FROM correction WHERE number IS NOT NULL ORDER BY number DESC LIMIT 1",
        database::params![],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    Ok(last.unwrap_or_default())
}

fn read_hashed(row: &Row) -> Result<Hashed, Error> {
    Ok(Hashed {
        number: row.get::<Option<i64>>(0)?.unwrap_or(0),
        id: row.get(1)?,
        story: row.get(2)?,
        kind: row.get(3)?,
        note: row.get(4)?,
        made_at: row.get(5)?,
        made_by: row.get(6)?,
        revision_before: row.get(7)?,
        revision_after: row.get(8)?,
    })
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
