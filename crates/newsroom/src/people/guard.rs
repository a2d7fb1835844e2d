//! How often one may guess a password or a code: by person and by client, and never locking the owner out elsewhere.
//!
//! A try is written down before the secret is looked at, so that many at once count like many in a row, and it is
//! taken back when it was right.

use database::{Error, Reader, Transaction};
use jiff::Timestamp;

use crate::act::Act;

/// Failed tries that one client may make in a minute (SAFETY R17).
pub const CLIENT_TRIES_MAX: i64 = 10;

/// Failed tries at one person's account in a minute from all strange devices together.
pub const PERSON_TRIES_MAX: i64 = 30;

const MINUTE_MS: i64 = 60_000;
const KEPT_MS: i64 = 24 * 60 * MINUTE_MS;

/// Who tries, and at whose account.
#[derive(Debug, Clone, Copy)]
pub struct Tries<'a> {
    /// The keyed hash of the e-mail address.
    pub email_key: &'a [u8],
    /// From which network address.
    pub client_address: &'a str,
    /// Whether the person has signed in on this device before: then only the client's own tries count, and a crowd of
    /// strangers cannot keep the owner out.
    pub is_known_device: bool,
}

/// A try that has begun.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Try(i64);

/// Begins a try; if it may not be made, says when the next one may.
///
/// # Errors
/// What the database says.
pub fn begin(tx: &mut Transaction, act: &Act, tries: Tries) -> Result<Result<Try, Timestamp>, Error> {
    if let Some(again_at) = find_wait(tx, act.now, tries)? {
        return Ok(Err(again_at));
    }
    tx.execute("DELETE FROM sign_in_failure WHERE at < $1", database::params![act.now_ms() - KEPT_MS])?;
    let id = act.next_id();
    tx.execute(
        "INSERT INTO sign_in_failure (id, email_key, client_address, at) VALUES ($1, $2, $3, $4)",
        database::params![id, tries.email_key, tries.client_address, act.now_ms()],
    )?;
    Ok(Ok(Try(id)))
}

/// Takes a try back that was right: it was no guess.
///
/// # Errors
/// What the database says.
pub fn succeed(tx: &mut Transaction, right: Try) -> Result<(), Error> {
    tx.execute("DELETE FROM sign_in_failure WHERE id = $1", database::params![right.0])?;
    Ok(())
}

/// Finds when the next try may be made, if that is not now.
fn find_wait(r: &mut Reader, now: Timestamp, tries: Tries) -> Result<Option<Timestamp>, Error> {
    let since = now.as_millisecond() - MINUTE_MS;
    let (by_client, first_client): (i64, Option<i64>) = r.query_one(
        "SELECT COUNT(*), MIN(at) FROM sign_in_failure WHERE client_address = $1 AND at > $2",
        database::params![tries.client_address, since],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    let (by_person, first_person): (i64, Option<i64>) = r.query_one(
        "SELECT COUNT(*), MIN(at) FROM sign_in_failure WHERE email_key = $1 AND at > $2",
        database::params![tries.email_key, since],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    let first = if by_client >= CLIENT_TRIES_MAX {
        first_client
    } else if by_person >= PERSON_TRIES_MAX && !tries.is_known_device {
        first_person
    } else {
        return Ok(None);
    };
    let again = first.unwrap_or(since) + MINUTE_MS;
    Ok(Some(Timestamp::from_millisecond(again).unwrap_or(now)))
}
