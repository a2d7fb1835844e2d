//! Files that arrive in pieces: who sends them, how long they will be, and which nobody goes on with.

use database::{Error, Reader, Row, Transaction};
use jiff::Timestamp;

use crate::act::Act;
use crate::id::AccountId;
use crate::time::timestamp;

/// Files that one person sends at the same time.
pub const OPEN_MAX: i64 = 50;

/// Bytes of files that one person has begun to send and not ended: as many as a long film, three times.
pub const OPEN_BYTES_MAX: i64 = 1_536 << 20;

/// How long a file waits for its next piece: a day.
pub const WAITS_MS: i64 = 24 * 60 * 60 * 1000;

/// Leftovers that are removed at once.
const BATCH: i64 = 200;

/// A file that arrives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upload {
    /// Its number.
    pub id: i64,
    /// Who sends it.
    pub account: AccountId,
    /// Its name on their machine.
    pub name: String,
    /// How many bytes it will have.
    pub byte_count: i64,
    /// When it was begun.
    pub made_at: Timestamp,
}

/// Why a file is not begun.
#[derive(Debug, thiserror::Error)]
pub enum UploadError {
    /// One person sends too much at once.
    #[error("too much is being sent at once")]
    TooMany,
    /// The database failed.
    #[error(transparent)]
    Database(#[from] Error),
}

/// Begins a file.
///
/// # Errors
/// [`UploadError::TooMany`] if its sender has begun too many or too much.
pub fn begin(
    tx: &mut Transaction,
    act: &Act,
    account: AccountId,
    name: &str,
    byte_count: i64,
) -> Result<Upload, UploadError> {
    let (open, bytes): (i64, i64) = tx.query_one(
        "SELECT COUNT(*), CAST(COALESCE(SUM(byte_count), 0) AS BIGINT) FROM media_upload WHERE account_id = $1",
        database::params![account],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    if open >= OPEN_MAX || bytes + byte_count > OPEN_BYTES_MAX {
        return Err(UploadError::TooMany);
    }
    let name: String = name.chars().take(200).collect();
    let upload = Upload { id: act.next_id(), account, name, byte_count, made_at: act.now };
    tx.execute(
        "INSERT INTO media_upload (id, account_id, name, byte_count, made_at, seen_at)
         VALUES ($1, $2, $3, $4, $5, $5)",
        database::params![upload.id, account, &upload.name, byte_count, act.now_ms()],
    )?;
    Ok(upload)
}

/// Finds a file that someone sends; another's is none of theirs.
///
/// # Errors
/// What the database says.
pub fn find(r: &mut Reader, account: AccountId, id: i64) -> Result<Option<Upload>, Error> {
    r.query_opt(
        "SELECT id, account_id, name, byte_count, made_at FROM media_upload WHERE id = $1 AND account_id = $2",
        database::params![id, account],
        read_upload,
    )
}

/// Notes that a piece has come.
///
/// # Errors
/// What the database says.
pub fn see(tx: &mut Transaction, id: i64, now: Timestamp) -> Result<(), Error> {
    tx.execute("UPDATE media_upload SET seen_at = $2 WHERE id = $1", database::params![id, now.as_millisecond()])?;
    Ok(())
}

/// Forgets a file: it has arrived, or is not wanted any more. Says whether it was there, so that of two who end it one
/// alone goes on.
///
/// # Errors
/// What the database says.
pub fn forget(tx: &mut Transaction, id: i64) -> Result<bool, Error> {
    Ok(tx.execute("DELETE FROM media_upload WHERE id = $1", database::params![id])? > 0)
}

/// Forgets the files that nobody goes on with, and lists them, so that what has come of them can be removed.
///
/// # Errors
/// What the database says.
pub fn forget_old(tx: &mut Transaction, now: Timestamp) -> Result<Vec<i64>, Error> {
    tx.query(
        "DELETE FROM media_upload
         WHERE id IN (SELECT id FROM media_upload WHERE seen_at < $1 ORDER BY seen_at LIMIT $2)
         RETURNING id",
        database::params![now.as_millisecond() - WAITS_MS, BATCH],
        |row| row.get(0),
    )
}

fn read_upload(row: &Row) -> Result<Upload, Error> {
    Ok(Upload {
        id: row.get(0)?,
        account: AccountId(row.get(1)?),
        name: row.get(2)?,
        byte_count: row.get(3)?,
        made_at: timestamp(row, 4)?,
    })
}
