//! Keys for programs: opaque, kept as hashes, for a part of what their person may do, ended by their owner.

use database::{Error, Reader, Row, Transaction};
use jiff::Timestamp;
use serde_json::json;

use super::account::{self, Account};
use super::scope::{Scope, Scopes};
use crate::act::Act;
use crate::event::{self, NewEvent};
use crate::id::{AccountId, TokenId};
use crate::secret::token_hash;
use crate::time::{optional_timestamp, timestamp};

/// Tokens of one person that stand at the same time.
pub const STANDING_MAX: usize = 50;

/// The longest name of a token, in characters.
pub const NAME_CHARS_MAX: usize = 200;

/// How far behind the time of its last use may be: a minute, so that reading costs no write.
const USE_STALE_MS: i64 = 60 * 1000;

/// A token without its secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// Its id.
    pub id: TokenId,
    /// What its owner calls it.
    pub name: String,
    /// What it is for.
    pub scopes: Scopes,
    /// Since when.
    pub made_at: Timestamp,
    /// From when on it opens nothing, if there is such a time.
    pub expires_at: Option<Timestamp>,
    /// When it was last used, to the minute.
    pub used_at: Option<Timestamp>,
}

impl Token {
    /// Says whether its use is to be noted.
    #[must_use]
    pub fn is_stale(&self, now: Timestamp) -> bool {
        self.used_at.is_none_or(|used| now.as_millisecond() - used.as_millisecond() > USE_STALE_MS)
    }
}

/// Somebody's program: the token that it sent, and whose it is.
#[derive(Debug, Clone)]
pub struct Holder {
    /// The token.
    pub token: Token,
    /// Whose it is.
    pub account: Account,
}

impl Holder {
    /// Says whether it may do something: never more than its person may.
    #[must_use]
    pub fn may(&self, scope: Scope) -> bool {
        self.token.scopes.include(scope) && self.account.role.may(scope.verb())
    }
}

/// What is needed to make a token.
#[derive(Debug, Clone)]
pub struct TokenDraft<'a> {
    /// What it is called.
    pub name: &'a str,
    /// What it is for.
    pub scopes: &'a Scopes,
    /// From when on it opens nothing.
    pub expires_at: Option<Timestamp>,
}

/// Makes a token for all that a person may do.
///
/// # Errors
/// What the database says.
pub fn make(tx: &mut Transaction, act: &Act, account: AccountId, name: &str, token: &str) -> Result<TokenId, Error> {
    make_scoped(tx, act, account, &TokenDraft { name, scopes: &Scopes::All, expires_at: None }, token)
}

/// Makes a token for a part of it.
///
/// # Errors
/// What the database says.
pub fn make_scoped(
    tx: &mut Transaction,
    act: &Act,
    account: AccountId,
    draft: &TokenDraft,
    token: &str,
) -> Result<TokenId, Error> {
    let (id, scopes) = (TokenId(act.next_id()), draft.scopes.to_text());
    tx.execute(
        "INSERT INTO token (id, token_hash, account_id, name, scopes, expires_at, made_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        database::params![
            id,
            &token_hash(token),
            account,
            draft.name,
            scopes.as_deref(),
            draft.expires_at.map(Timestamp::as_millisecond),
            act.now_ms()
        ],
    )?;
    let data = json!({ "account": account.0, "scopes": scopes });
    event::append(tx, act, NewEvent { kind: "token.made", subject: id.0, data, touched: vec![] })?;
    Ok(id)
}

/// Finds whose token this is, if both still stand.
///
/// # Errors
/// What the database says.
pub fn find(r: &mut Reader, token: &str, now: Timestamp) -> Result<Option<Holder>, Error> {
    let found = r.query_opt(
        "SELECT id, name, scopes, made_at, expires_at, used_at, account_id
         FROM token
         WHERE token_hash = $1 AND ended_at IS NULL AND (expires_at IS NULL OR expires_at > $2)",
        database::params![&token_hash(token), now.as_millisecond()],
        |row| Ok((read_token(row)?, AccountId(row.get(6)?))),
    )?;
    let Some((token, owner)) = found else { return Ok(None) };
    let account = account::find(r, owner)?.filter(Account::is_active);
    Ok(account.map(|account| Holder { token, account }))
}

/// Lists a person's tokens that stand, the newest first.
///
/// # Errors
/// What the database says.
pub fn list(r: &mut Reader, account: AccountId, now: Timestamp) -> Result<Vec<Token>, Error> {
    r.query(
        "SELECT id, name, scopes, made_at, expires_at, used_at
         FROM token
         WHERE account_id = $1 AND ended_at IS NULL AND (expires_at IS NULL OR expires_at > $2)
         ORDER BY made_at DESC, id DESC",
        database::params![account, now.as_millisecond()],
        read_token,
    )
}

/// Notes that a token was used.
///
/// # Errors
/// What the database says.
pub fn touch(tx: &mut Transaction, id: TokenId, now: Timestamp) -> Result<(), Error> {
    tx.execute("UPDATE token SET used_at = $2 WHERE id = $1", database::params![id, now.as_millisecond()])?;
    Ok(())
}

/// Ends a token of a person's own; gives its name, or nothing if they have no such token.
///
/// # Errors
/// What the database says.
pub fn end(tx: &mut Transaction, act: &Act, account: AccountId, id: TokenId) -> Result<Option<String>, Error> {
    let name: Option<String> = tx.query_opt(
        "UPDATE token SET ended_at = $3 WHERE id = $1 AND account_id = $2 AND ended_at IS NULL RETURNING name",
        database::params![id, account, act.now_ms()],
        |row| row.get(0),
    )?;
    if name.is_some() {
        let data = json!({ "account": account.0 });
        event::append(tx, act, NewEvent { kind: "token.ended", subject: id.0, data, touched: vec![] })?;
    }
    Ok(name)
}

fn read_token(row: &Row) -> Result<Token, Error> {
    let scopes: Option<String> = row.get(2)?;
    Ok(Token {
        id: TokenId(row.get(0)?),
        name: row.get(1)?,
        scopes: Scopes::from_text(scopes.as_deref()),
        made_at: timestamp(row, 3)?,
        expires_at: optional_timestamp(row, 4)?,
        used_at: optional_timestamp(row, 5)?,
    })
}
