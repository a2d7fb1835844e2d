//! Open sign-ins: rows that can be listed and ended; the cookie's token is kept as a hash only.

use database::{Error, Reader, Transaction};
use jiff::Timestamp;
use serde_json::json;

use super::account::Account;
use crate::act::Act;
use crate::event::{self, NewEvent};
use crate::id::{AccountId, SessionId};
use crate::secret::token_hash;
use crate::time::{optional_timestamp, timestamp};

/// How long a sign-in lasts without being used: 14 days.
pub const IDLE_MS: i64 = 14 * 24 * 60 * 60 * 1000;

/// How long a proof of who somebody is lasts for what opens an account to others: ten minutes.
pub const PROOF_MS: i64 = 10 * 60 * 1000;

/// A sign-in's last use is written at most this often.
const SEEN_STEP_MS: i64 = 5 * 60 * 1000;

/// An open sign-in.
#[derive(Debug, Clone)]
pub struct Session {
    /// Its id, by which its owner ends it.
    pub id: SessionId,
    /// Whose it is.
    pub account: AccountId,
    /// Since when.
    pub started_at: Timestamp,
    /// When it was last used, to within five minutes.
    pub seen_at: Timestamp,
    /// The program that signed in, as it named itself.
    pub client: String,
    /// From which network address.
    pub client_address: String,
    /// When whoever signed in last proved who they are; none for sign-ins from before this was noted.
    pub proved_at: Option<Timestamp>,
}

/// Opens a sign-in for a token that only the caller and the client know.
///
/// # Errors
/// What the database says.
pub fn open(
    tx: &mut Transaction,
    act: &Act,
    account: AccountId,
    token: &str,
    client: &str,
    client_address: &str,
) -> Result<SessionId, Error> {
    let id = SessionId(act.next_id());
    let client: String = client.chars().take(300).collect();
    tx.execute(
        "INSERT INTO session (id, token_hash, account_id, started_at, seen_at, ends_at, client, client_address, proved_at)
         VALUES ($1, $2, $3, $4, $4, $5, $6, $7, $4)",
        database::params![
            id,
            &token_hash(token),
            account,
            act.now_ms(),
            act.now_ms() + IDLE_MS,
            &client,
            client_address
        ],
    )?;
    let data = json!({ "session": id.0 });
    event::append(tx, act, NewEvent { kind: "session.opened", subject: account.0, data, touched: vec![] })?;
    Ok(id)
}

/// Says whether somebody has ever signed in.
///
/// Served by `event_by_subject`.
///
/// # Errors
/// What the database says.
pub fn has_opened(r: &mut Reader, account: AccountId) -> Result<bool, Error> {
    let found: Option<i64> = r.query_opt(
        "SELECT seq FROM event WHERE subject_id = $1 AND kind = 'session.opened' LIMIT 1",
        database::params![account],
        |row| row.get(0),
    )?;
    Ok(found.is_some())
}

/// Finds the sign-in of a token and the person behind it, if both still stand.
///
/// # Errors
/// What the database says.
pub fn find(r: &mut Reader, token: &str, now: Timestamp) -> Result<Option<(Session, Account)>, Error> {
    let session = r.query_opt(
        "SELECT id, account_id, started_at, seen_at, client, client_address, proved_at
         FROM session
         WHERE token_hash = $1 AND ends_at > $2",
        database::params![&token_hash(token), now.as_millisecond()],
        read_session,
    )?;
    let Some(session) = session else { return Ok(None) };
    let account = super::account::find(r, session.account)?;
    Ok(account.filter(Account::is_active).map(|account| (session, account)))
}

/// Notes that a sign-in was used, at most every five minutes, and so keeps it open.
///
/// # Errors
/// What the database says.
pub fn touch(tx: &mut Transaction, id: SessionId, now: Timestamp) -> Result<(), Error> {
    let now = now.as_millisecond();
    tx.execute(
        "UPDATE session SET seen_at = $2, ends_at = $3 WHERE id = $1",
        database::params![id, now, now + IDLE_MS],
    )?;
    Ok(())
}

/// Notes that whoever signed in has proved once more who they are.
///
/// # Errors
/// What the database says.
pub fn prove(tx: &mut Transaction, id: SessionId, now: Timestamp) -> Result<(), Error> {
    tx.execute("UPDATE session SET proved_at = $2 WHERE id = $1", database::params![id, now.as_millisecond()])?;
    Ok(())
}

/// Says whether whoever signed in proved who they are within the last ten minutes.
#[must_use]
pub fn is_proved(session: &Session, now: Timestamp) -> bool {
    session.proved_at.is_some_and(|at| (0..=PROOF_MS).contains(&(now.as_millisecond() - at.as_millisecond())))
}

/// Says whether it is time to [`touch`] a sign-in.
#[must_use]
pub fn is_stale(session: &Session, now: Timestamp) -> bool {
    now.as_millisecond() - session.seen_at.as_millisecond() > SEEN_STEP_MS
}

/// Lists a person's open sign-ins, newest first.
///
/// # Errors
/// What the database says.
pub fn list(r: &mut Reader, account: AccountId, now: Timestamp) -> Result<Vec<Session>, Error> {
    r.query(
        "SELECT id, account_id, started_at, seen_at, client, client_address, proved_at
         FROM session
         WHERE account_id = $1 AND ends_at > $2
         ORDER BY started_at DESC, id DESC",
        database::params![account, now.as_millisecond()],
        read_session,
    )
}

/// Ends a sign-in of a person; says whether there was one.
///
/// # Errors
/// What the database says.
pub fn end(tx: &mut Transaction, act: &Act, account: AccountId, id: SessionId) -> Result<bool, Error> {
    let ended = tx.execute("DELETE FROM session WHERE id = $1 AND account_id = $2", database::params![id, account])?;
    if ended > 0 {
        append_ended(tx, act, account, ended)?;
    }
    Ok(ended > 0)
}

/// Ends all sign-ins of a person but one; says how many there were.
///
/// # Errors
/// What the database says.
pub fn end_others(tx: &mut Transaction, act: &Act, account: AccountId, kept: SessionId) -> Result<u64, Error> {
    let ended =
        tx.execute("DELETE FROM session WHERE account_id = $1 AND id <> $2", database::params![account, kept])?;
    if ended > 0 {
        append_ended(tx, act, account, ended)?;
    }
    Ok(ended)
}

fn append_ended(tx: &mut Transaction, act: &Act, account: AccountId, count: u64) -> Result<(), Error> {
    let data = json!({ "count": count });
    event::append(tx, act, NewEvent { kind: "session.ended", subject: account.0, data, touched: vec![] })?;
    Ok(())
}

fn read_session(row: &database::Row) -> Result<Session, Error> {
    Ok(Session {
        id: SessionId(row.get(0)?),
        account: AccountId(row.get(1)?),
        started_at: timestamp(row, 2)?,
        seen_at: timestamp(row, 3)?,
        client: row.get(4)?,
        client_address: row.get(5)?,
        proved_at: optional_timestamp(row, 6)?,
    })
}
