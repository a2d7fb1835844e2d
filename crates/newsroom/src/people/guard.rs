//! How often one may guess a password: by person and by client, and never locking the owner out elsewhere.

use database::{Error, Reader, Transaction};
use jiff::Timestamp;

use crate::act::Act;

/// Failed tries that one client may make in a minute (SAFETY R17).
pub const CLIENT_TRIES_MAX: i64 = 10;

/// Failed tries at one person's account in a minute from everywhere together; beyond it only slower.
pub const PERSON_TRIES_MAX: i64 = 30;

const MINUTE_MS: i64 = 60_000;
const KEPT_MS: i64 = 24 * 60 * MINUTE_MS;

/// Says whether a client may try once more; if not, when.
///
/// # Errors
/// What the database says.
pub fn may_try(
    r: &mut Reader,
    now: Timestamp,
    email_key: &[u8],
    client_address: &str,
) -> Result<Result<(), Timestamp>, Error> {
    let since = now.as_millisecond() - MINUTE_MS;
    let (by_client, first_client): (i64, Option<i64>) = r.query_one(
        "SELECT COUNT(*), MIN(at) FROM sign_in_failure WHERE client_address = $1 AND at > $2",
        database::params![client_address, since],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    let (by_person, first_person): (i64, Option<i64>) = r.query_one(
        "SELECT COUNT(*), MIN(at) FROM sign_in_failure WHERE email_key = $1 AND at > $2",
        database::params![email_key, since],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    let first = match (by_client >= CLIENT_TRIES_MAX, by_person >= PERSON_TRIES_MAX) {
        (true, _) => first_client,
        (_, true) => first_person,
        (false, false) => return Ok(Ok(())),
    };
    let again = first.unwrap_or(since) + MINUTE_MS;
    Ok(Err(Timestamp::from_millisecond(again).unwrap_or(now)))
}

/// Notes a failed try, and forgets those of yesterday.
///
/// # Errors
/// What the database says.
pub fn note_failure(tx: &mut Transaction, act: &Act, email_key: &[u8], client_address: &str) -> Result<(), Error> {
    tx.execute("DELETE FROM sign_in_failure WHERE at < $1", database::params![act.now_ms() - KEPT_MS])?;
    tx.execute(
        "INSERT INTO sign_in_failure (id, email_key, client_address, at) VALUES ($1, $2, $3, $4)",
        database::params![act.next_id(), email_key, client_address, act.now_ms()],
    )?;
    Ok(())
}
