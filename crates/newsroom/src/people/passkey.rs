//! Passkeys: kept by their public keys, several a person, each with a name. What was sent is checked before it comes
//! here (`credential::passkey`).

use database::{Error, Reader, Row, Transaction};
use jiff::Timestamp;
use serde_json::json;

use crate::act::Act;
use crate::event::{self, NewEvent};
use crate::id::{AccountId, PasskeyId};
use crate::idempotency;
use crate::secret::Keys;
use crate::time::{optional_timestamp, timestamp};

/// Passkeys of one person at the same time.
pub const STANDING_MAX: usize = 20;

/// The longest name of a passkey, in characters.
pub const NAME_CHARS_MAX: usize = 100;

/// The scope under which answered challenges are remembered; a day outlasts the minutes for which one is good.
const SCOPE: &str = "passkey";

/// A passkey.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passkey {
    /// Its id, by which its owner removes it.
    pub id: PasskeyId,
    /// Whose it is.
    pub account: AccountId,
    /// Its id at the browser.
    pub credential: Vec<u8>,
    /// Its public key, as the authenticator wrote it.
    pub public_key: Vec<u8>,
    /// Whether it may be copied to other devices.
    pub may_be_copied: bool,
    /// What its owner calls it.
    pub name: String,
    /// Since when.
    pub made_at: Timestamp,
    /// When it was last used.
    pub used_at: Option<Timestamp>,
}

/// What is kept of a passkey that was just made.
#[derive(Debug, Clone, Copy)]
pub struct NewPasskey<'a> {
    /// Its id at the browser.
    pub credential: &'a [u8],
    /// Its public key, as the authenticator wrote it.
    pub public_key: &'a [u8],
    /// How often it was used.
    pub sign_count: u32,
    /// Whether it may be copied to other devices.
    pub may_be_copied: bool,
    /// What its owner calls it.
    pub name: &'a str,
}

/// Why a passkey was not added.
#[derive(Debug, thiserror::Error)]
pub enum AddError {
    /// It is somebody's already.
    #[error("this passkey is known already")]
    Known,
    /// They have [`STANDING_MAX`].
    #[error("this person has as many passkeys as one may have")]
    TooMany,
    /// The database failed.
    #[error(transparent)]
    Database(Error),
}

impl From<Error> for AddError {
    fn from(error: Error) -> Self {
        match error {
            Error::Constraint { ref name, .. } if name.contains("passkey_once") || name.contains("credential") => {
                AddError::Known
            }
            other => AddError::Database(other),
        }
    }
}

/// Gives the name of a person that authenticators keep: it says nothing of them, and does not change.
#[must_use]
pub fn user_handle(keys: &Keys, account: AccountId) -> [u8; 32] {
    keys.sign("passkey user", &account.to_string())
}

/// Adds a passkey.
///
/// # Errors
/// [`AddError`].
pub fn add(tx: &mut Transaction, act: &Act, account: AccountId, new: NewPasskey) -> Result<PasskeyId, AddError> {
    if list(tx, account)?.len() >= STANDING_MAX {
        return Err(AddError::TooMany);
    }
    let id = PasskeyId(act.next_id());
    tx.execute(
        "INSERT INTO passkey (id, account_id, credential, public_key, sign_count, may_be_copied, name, made_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        database::params![
            id,
            account,
            new.credential,
            new.public_key,
            i64::from(new.sign_count),
            i64::from(new.may_be_copied),
            new.name,
            act.now_ms()
        ],
    )?;
    tell(tx, act, "passkey.added", id, account, new.name)?;
    Ok(id)
}

/// Lists a person's passkeys, oldest first.
///
/// # Errors
/// What the database says.
pub fn list(r: &mut Reader, account: AccountId) -> Result<Vec<Passkey>, Error> {
    r.query(
        "SELECT id, account_id, credential, public_key, may_be_copied, name, made_at, used_at
         FROM passkey
         WHERE account_id = $1
         ORDER BY made_at, id",
        database::params![account],
        read_passkey,
    )
}

/// Finds a passkey by its id at the browser.
///
/// # Errors
/// What the database says.
pub fn find(r: &mut Reader, credential: &[u8]) -> Result<Option<Passkey>, Error> {
    r.query_opt(
        "SELECT id, account_id, credential, public_key, may_be_copied, name, made_at, used_at
         FROM passkey
         WHERE credential = $1",
        database::params![credential],
        read_passkey,
    )
}

/// Removes a passkey of a person's own; gives its name, or nothing if they have no such passkey. It ends nothing else.
///
/// # Errors
/// What the database says.
pub fn remove(tx: &mut Transaction, act: &Act, account: AccountId, id: PasskeyId) -> Result<Option<String>, Error> {
    let name: Option<String> = tx.query_opt(
        "DELETE FROM passkey WHERE id = $1 AND account_id = $2 RETURNING name",
        database::params![id, account],
        |row| row.get(0),
    )?;
    if let Some(name) = &name {
        tell(tx, act, "passkey.removed", id, account, name)?;
    }
    Ok(name)
}

/// Uses a challenge up; says no if it was answered before.
///
/// # Errors
/// What the database says.
pub fn use_up(tx: &mut Transaction, act: &Act, challenge: &str) -> Result<bool, Error> {
    if idempotency::find(tx, SCOPE, challenge)?.is_some() {
        return Ok(false);
    }
    idempotency::store(tx, SCOPE, challenge, "used", act.now)?;
    Ok(true)
}

/// Notes that a passkey was used for the so-manieth time. Says no if it was used oftener before: then somebody has a copy
/// of it who should not (Web Authentication, level 3, §6.1.1). Those that do not count say 0.
///
/// # Errors
/// What the database says.
pub fn note_use(tx: &mut Transaction, act: &Act, passkey: &Passkey, sign_count: u32) -> Result<bool, Error> {
    let noted = tx.execute(
        "UPDATE passkey SET sign_count = $2, used_at = $3
         WHERE id = $1 AND (sign_count < $2 OR sign_count = 0 AND $2 = 0)",
        database::params![passkey.id, i64::from(sign_count), act.now_ms()],
    )?;
    let kind = if noted > 0 { "passkey.used" } else { "passkey.doubted" };
    tell(tx, act, kind, passkey.id, passkey.account, &passkey.name)?;
    Ok(noted > 0)
}

fn tell(
    tx: &mut Transaction,
    act: &Act,
    kind: &str,
    id: PasskeyId,
    account: AccountId,
    name: &str,
) -> Result<(), Error> {
    let data = json!({ "account": account.0, "name": name });
    event::append(tx, act, NewEvent { kind, subject: id.0, data, touched: vec![] })?;
    Ok(())
}

fn read_passkey(row: &Row) -> Result<Passkey, Error> {
    Ok(Passkey {
        id: PasskeyId(row.get(0)?),
        account: AccountId(row.get(1)?),
        credential: row.get(2)?,
        public_key: row.get(3)?,
        may_be_copied: row.get::<i64>(4)? != 0,
        name: row.get(5)?,
        made_at: timestamp(row, 6)?,
        used_at: optional_timestamp(row, 7)?,
    })
}
