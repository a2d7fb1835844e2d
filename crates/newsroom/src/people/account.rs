//! People who sign in.

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use database::{Error, Reader, Row, Transaction};
use jiff::Timestamp;
use serde_json::json;

use super::beat::{self, Beat};
use super::role::Role;
use crate::act::Act;
use crate::event::{self, NewEvent};
use crate::id::{AccountId, ContributorId};
use crate::secret::{Keys, WrongKey};
use crate::story::plan;
use crate::time::{optional_timestamp, timestamp};

/// Memory of one password hash in KiB, 19 MiB, with two passes and one lane (OWASP ASVS 5.0 appendix C).
const ARGON2_MEMORY_KIB: u32 = 19 * 1024;
const ARGON2_PASSES: u32 = 2;

/// The shortest password, in characters (OWASP ASVS 5.0 §6.2.1).
pub const PASSWORD_CHARS_MIN: usize = 8;

/// The longest password, in bytes: hashing must not be a way to keep the server busy.
pub const PASSWORD_BYTES_MAX: usize = 1024;

/// Bytes of salt of a password hash (RFC 9106 §3.1).
pub const SALT_BYTES: usize = 16;

/// A person who signs in.
#[derive(Debug, Clone)]
pub struct Account {
    /// Their id.
    pub id: AccountId,
    /// Who they are in bylines.
    pub contributor: Option<ContributorId>,
    /// Their e-mail address, sealed.
    pub email_sealed: Vec<u8>,
    /// Their name.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// Where.
    pub beat: Beat,
    /// Their password, hashed; none until they have set one.
    pub password_hash: Option<String>,
    /// Their TOTP secret, sealed, if they use one.
    pub totp_sealed: Option<Vec<u8>>,
    /// Since when.
    pub made_at: Timestamp,
    /// Until when, if they have left.
    pub ended_at: Option<Timestamp>,
}

/// Why an account was not made.
#[derive(Debug, thiserror::Error)]
pub enum AccountError {
    /// Another account has the address.
    #[error("there is already an account with this e-mail address")]
    EmailTaken,
    /// The address is not one.
    #[error("`{0}` is no e-mail address; write it in the form name@example.org")]
    NotAnEmail(String),
    /// Nobody would be left who may let others in.
    #[error("this is the last admin; make someone else one first")]
    LastAdmin,
    /// The database failed.
    #[error(transparent)]
    Database(Error),
}

impl From<Error> for AccountError {
    fn from(error: Error) -> Self {
        match error {
            Error::Constraint { ref name, .. } if name.contains("account_email_once") || name.contains("email_key") => {
                AccountError::EmailTaken
            }
            other => AccountError::Database(other),
        }
    }
}

impl Account {
    /// Opens the account's e-mail address.
    ///
    /// # Errors
    /// [`WrongKey`] if another key sealed it.
    pub fn email(&self, keys: &Keys) -> Result<String, WrongKey> {
        keys.open(&self.email_sealed)
    }

    /// Says whether the person still works here.
    #[must_use]
    pub fn is_active(&self) -> bool {
        self.ended_at.is_none()
    }
}

/// Adds a person who signs in.
///
/// # Errors
/// [`AccountError::EmailTaken`] or [`AccountError::NotAnEmail`]; what the database says otherwise.
pub fn add(
    tx: &mut Transaction,
    act: &Act,
    keys: &Keys,
    email: &str,
    name: &str,
    role: Role,
) -> Result<AccountId, AccountError> {
    let email = email.trim();
    if !is_email(email) {
        return Err(AccountError::NotAnEmail(email.to_owned()));
    }
    let id = AccountId(act.next_id());
    tx.execute(
        "INSERT INTO account (id, email_key, email_sealed, name, role, made_at) VALUES ($1, $2, $3, $4, $5, $6)",
        database::params![id, &keys.email_key(email), &keys.seal(email), name, role.as_str(), act.now_ms()],
    )?;
    let data = json!({ "role": role.as_str() });
    event::append(tx, act, NewEvent { kind: "account.added", subject: id.0, data, touched: vec![] })?;
    Ok(id)
}

/// Finds an account by its e-mail address.
///
/// # Errors
/// What the database says.
pub fn find_by_email(r: &mut Reader, keys: &Keys, email: &str) -> Result<Option<Account>, Error> {
    r.query_opt(
        "SELECT id, contributor_id, email_sealed, name, role, password_hash, totp_sealed, made_at, ended_at
         FROM account
         WHERE email_key = $1",
        database::params![&keys.email_key(email)],
        read_account,
    )?
    .map(|account| with_beat(r, account))
    .transpose()
}

/// Finds an account by id.
///
/// # Errors
/// What the database says.
pub fn find(r: &mut Reader, id: AccountId) -> Result<Option<Account>, Error> {
    r.query_opt(
        "SELECT id, contributor_id, email_sealed, name, role, password_hash, totp_sealed, made_at, ended_at
         FROM account
         WHERE id = $1",
        database::params![id],
        read_account,
    )?
    .map(|account| with_beat(r, account))
    .transpose()
}

/// Lists all accounts, oldest first.
///
/// # Errors
/// What the database says.
pub fn list(r: &mut Reader) -> Result<Vec<Account>, Error> {
    let mut accounts = r.query(
        "SELECT id, contributor_id, email_sealed, name, role, password_hash, totp_sealed, made_at, ended_at
         FROM account
         ORDER BY made_at, id",
        database::params![],
        read_account,
    )?;
    let mut beats = beat::list(r)?;
    for account in &mut accounts {
        account.beat = beats.remove(&account.id).unwrap_or_default();
    }
    Ok(accounts)
}

fn with_beat(r: &mut Reader, account: Account) -> Result<Account, Error> {
    let beat = beat::find(r, account.id)?;
    Ok(Account { beat, ..account })
}

/// Says whether nobody signs in here yet: the newsroom waits for its first admin.
///
/// # Errors
/// What the database says.
pub fn is_nobody_here(r: &mut Reader) -> Result<bool, Error> {
    let found: Option<i64> = r.query_opt("SELECT id FROM account LIMIT 1", database::params![], |row| row.get(0))?;
    Ok(found.is_none())
}

/// Sets a person's password and ends their open sign-ins and links for another one, so that whoever knew the old one is out.
///
/// # Errors
/// What the database says.
pub fn set_password(tx: &mut Transaction, act: &Act, id: AccountId, hash: &str) -> Result<(), Error> {
    tx.execute("UPDATE account SET password_hash = $2 WHERE id = $1", database::params![id, hash])?;
    tx.execute("DELETE FROM session WHERE account_id = $1", database::params![id])?;
    tx.execute(
        "DELETE FROM one_time_link WHERE account_id = $1 AND purpose = 'reset' AND used_at IS NULL",
        database::params![id],
    )?;
    event::append(tx, act, NewEvent { kind: "account.password_set", subject: id.0, data: json!({}), touched: vec![] })?;
    Ok(())
}

/// Sets or removes a person's TOTP secret; with it go the recovery codes.
///
/// # Errors
/// What the database says.
pub fn set_totp(tx: &mut Transaction, act: &Act, id: AccountId, sealed: Option<&[u8]>) -> Result<(), Error> {
    tx.execute("UPDATE account SET totp_sealed = $2 WHERE id = $1", database::params![id, sealed])?;
    if sealed.is_none() {
        tx.execute("DELETE FROM recovery_code WHERE account_id = $1", database::params![id])?;
    }
    let data = json!({ "on": sealed.is_some() });
    event::append(tx, act, NewEvent { kind: "account.totp_set", subject: id.0, data, touched: vec![] })?;
    Ok(())
}

/// Gives a person another e-mail address, by which they sign in from then on. Links that were sent to the former one end.
/// The record tells that it changed, and neither address.
///
/// # Errors
/// [`AccountError::EmailTaken`] or [`AccountError::NotAnEmail`]; what the database says otherwise.
pub fn set_email(tx: &mut Transaction, act: &Act, keys: &Keys, id: AccountId, email: &str) -> Result<(), AccountError> {
    let email = email.trim();
    if !is_email(email) {
        return Err(AccountError::NotAnEmail(email.to_owned()));
    }
    let changed = tx.execute(
        "UPDATE account SET email_key = $2, email_sealed = $3 WHERE id = $1 AND email_key <> $2",
        database::params![id, &keys.email_key(email), &keys.seal(email)],
    )?;
    if changed == 0 {
        return Ok(());
    }
    tx.execute("DELETE FROM one_time_link WHERE account_id = $1 AND used_at IS NULL", database::params![id])?;
    event::append(tx, act, NewEvent { kind: "account.email_set", subject: id.0, data: json!({}), touched: vec![] })?;
    Ok(())
}

/// Gives a person another role. The last admin stays one: nobody else could bring one back.
///
/// # Errors
/// [`AccountError::LastAdmin`]; what the database says otherwise.
pub fn set_role(tx: &mut Transaction, act: &Act, id: AccountId, role: Role) -> Result<(), AccountError> {
    let account = find(tx, id)?.ok_or(Error::NotFound)?;
    if account.role == role {
        return Ok(());
    }
    if role != Role::Admin {
        keep_an_admin(tx, &account)?;
    }
    tx.execute("UPDATE account SET role = $2 WHERE id = $1", database::params![id, role.as_str()])?;
    let data = json!({ "from": account.role.as_str(), "to": role.as_str() });
    event::append(tx, act, NewEvent { kind: "account.role_set", subject: id.0, data, touched: vec![] })?;
    Ok(())
}

/// Ends a person's access at once: their sign-ins, their tokens and their links. What they wrote keeps their name.
///
/// # Errors
/// [`AccountError::LastAdmin`]; what the database says otherwise.
pub fn end(tx: &mut Transaction, act: &Act, id: AccountId) -> Result<(), AccountError> {
    let account = find(tx, id)?.ok_or(Error::NotFound)?;
    if !account.is_active() {
        return Ok(());
    }
    keep_an_admin(tx, &account)?;
    tx.execute("UPDATE account SET ended_at = $2 WHERE id = $1", database::params![id, act.now_ms()])?;
    tx.execute("DELETE FROM session WHERE account_id = $1", database::params![id])?;
    tx.execute(
        "UPDATE token SET ended_at = $2 WHERE account_id = $1 AND ended_at IS NULL",
        database::params![id, act.now_ms()],
    )?;
    tx.execute("DELETE FROM one_time_link WHERE account_id = $1", database::params![id])?;
    plan::lay_down_all(tx, id)?;
    event::append(tx, act, NewEvent { kind: "account.ended", subject: id.0, data: json!({}), touched: vec![] })?;
    Ok(())
}

/// Lets a person who has left come back, with the role they had; their tokens stay ended.
///
/// # Errors
/// What the database says.
pub fn bring_back(tx: &mut Transaction, act: &Act, id: AccountId) -> Result<(), AccountError> {
    let account = find(tx, id)?.ok_or(Error::NotFound)?;
    if account.is_active() {
        return Ok(());
    }
    tx.execute("UPDATE account SET ended_at = NULL WHERE id = $1", database::params![id])?;
    event::append(tx, act, NewEvent { kind: "account.back", subject: id.0, data: json!({}), touched: vec![] })?;
    Ok(())
}

fn keep_an_admin(tx: &mut Transaction, account: &Account) -> Result<(), AccountError> {
    if account.role != Role::Admin {
        return Ok(());
    }
    let others: i64 = tx.query_one(
        "SELECT COUNT(*) FROM account WHERE role = 'admin' AND ended_at IS NULL AND id <> $1",
        database::params![account.id],
        |row| row.get(0),
    )?;
    if others == 0 { Err(AccountError::LastAdmin) } else { Ok(()) }
}

/// Hashes a password with argon2id. `salt` is fresh and random.
///
/// # Errors
/// Never for parameters and salt of the right size; the library's error otherwise.
pub fn hash_password(password: &str, salt: &[u8; SALT_BYTES]) -> Result<String, argon2::password_hash::Error> {
    Ok(hasher().hash_password_with_salt(password.as_bytes(), salt)?.to_string())
}

/// The hash that stands in for that of an account that is not there.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$ZGF0ZWxpbmUtbm9ib2R5$\
                      2Vd1l0cXb0fOQ1sV0c1b1l6yqR8y0c1b1l6yqR8y0c0";

/// Says whether a password belongs to a hash. Without a hash the same work is done, and the answer is no.
#[must_use]
pub fn is_password(password: &str, hash: Option<&str>) -> bool {
    if password.len() > PASSWORD_BYTES_MAX {
        return false;
    }
    let Ok(parsed) = PasswordHash::new(hash.unwrap_or(NOBODY)) else { return false };
    hasher().verify_password(password.as_bytes(), &parsed).is_ok() && hash.is_some()
}

/// Says whether a text has the form of an e-mail address (HTML, "valid e-mail address").
#[must_use]
pub fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    let is_local = |c: char| c.is_alphanumeric() || ".!#$%&'*+/=?^_`{|}~-".contains(c);
    let is_label = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_alphanumeric() || c == '-')
    };
    text.len() <= 254 && !local.is_empty() && local.chars().all(is_local) && domain.split('.').all(is_label)
}

fn hasher() -> Argon2<'static> {
    let params = Params::new(ARGON2_MEMORY_KIB, ARGON2_PASSES, 1, None).expect("the parameters are in range");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

fn read_account(row: &Row) -> Result<Account, Error> {
    let role: String = row.get(4)?;
    Ok(Account {
        id: AccountId(row.get(0)?),
        contributor: row.get::<Option<i64>>(1)?.map(ContributorId),
        email_sealed: row.get(2)?,
        name: row.get(3)?,
        role: Role::from_name(&role).ok_or_else(|| Error::Other(format!("unknown role: {role}")))?,
        beat: Beat::WholeSite,
        password_hash: row.get(5)?,
        totp_sealed: row.get(6)?,
        made_at: timestamp(row, 7)?,
        ended_at: optional_timestamp(row, 8)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_belongs_to_its_hash_alone() {
        let hash = hash_password("correct horse", &[7; SALT_BYTES]).unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        assert!(is_password("correct horse", Some(&hash)));
        assert!(!is_password("wrong horse", Some(&hash)));
        assert!(!is_password("correct horse", None));
    }

    #[test]
    fn an_account_that_is_not_there_costs_the_same_work() {
        let real = hash_password("correct horse", &[7; SALT_BYTES]).unwrap();
        let (real, nobody) = (PasswordHash::new(&real).unwrap(), PasswordHash::new(NOBODY).unwrap());
        assert_eq!((real.params, real.hash.map(|h| h.len())), (nobody.params, nobody.hash.map(|h| h.len())));
    }

    #[test]
    fn addresses_are_told_from_other_texts() {
        for right in ["a@b", "name@example.org", "o'neil+news@sub.example.org", "نام@example.org"] {
            assert!(is_email(right), "{right}");
        }
        for wrong in ["", "name", "@example.org", "name@", "a b@example.org", "a@-b.org", "a@b..c", "a\n@b.org"] {
            assert!(!is_email(wrong), "{wrong}");
        }
    }
}
