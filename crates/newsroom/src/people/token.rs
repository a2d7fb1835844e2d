//! Keys for programs: opaque, kept as hashes, ended by their owner.

use database::{Error, Reader, Transaction};
use serde_json::json;

use super::account::{self, Account};
use crate::act::Act;
use crate::event::{self, NewEvent};
use crate::id::AccountId;
use crate::secret::token_hash;

/// Makes a token good for an account.
///
/// # Errors
/// What the database says.
pub fn make(tx: &mut Transaction, act: &Act, account: AccountId, name: &str, token: &str) -> Result<i64, Error> {
    let id = act.next_id();
    tx.execute(
        "INSERT INTO token (id, token_hash, account_id, name, made_at) VALUES ($1, $2, $3, $4, $5)",
        database::params![id, &token_hash(token), account, name, act.now_ms()],
    )?;
    event::append(
        tx,
        act,
        NewEvent { kind: "token.made", subject: id, data: json!({ "account": account.0 }), touched: vec![] },
    )?;
    Ok(id)
}

/// Finds the person whose token this is, if both still stand.
///
/// # Errors
/// What the database says.
pub fn find(r: &mut Reader, token: &str) -> Result<Option<Account>, Error> {
    let account = r.query_opt(
        "SELECT account_id FROM token WHERE token_hash = $1 AND ended_at IS NULL",
        database::params![&token_hash(token)],
        |row| Ok(AccountId(row.get(0)?)),
    )?;
    let Some(id) = account else { return Ok(None) };
    Ok(account::find(r, id)?.filter(Account::is_active))
}
