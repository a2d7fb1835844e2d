//! Codes from an app, each good for one sign-in (RFC 6238 §5.2), and those for who has lost the app.

use database::{Error, Reader, Transaction};
use serde_json::json;

use crate::act::Act;
use crate::event::{self, NewEvent};
use crate::id::AccountId;
use crate::idempotency;
use crate::secret::Keys;

/// How many recovery codes are given out at once.
pub const RECOVERY_CODES: usize = 10;

/// For what a recovery code is hashed: whoever reads the database alone cannot try codes against it.
const RECOVERY: &str = "recovery code";

/// The scope under which used codes are remembered; a day outlasts the minutes for which a code is good.
const SCOPE: &str = "code";

/// Uses up the code of a time step; says no if it has been used before.
///
/// # Errors
/// What the database says.
pub fn use_up(tx: &mut Transaction, act: &Act, account: AccountId, step: u64) -> Result<bool, Error> {
    let key = format!("{account} {step}");
    if idempotency::find(tx, SCOPE, &key)?.is_some() {
        return Ok(false);
    }
    idempotency::store(tx, SCOPE, &key, "used", act.now)?;
    Ok(true)
}

/// Gives someone other recovery codes; those of before no longer work.
///
/// # Errors
/// What the database says.
pub fn set_recovery(
    tx: &mut Transaction,
    act: &Act,
    keys: &Keys,
    account: AccountId,
    codes: &[String],
) -> Result<(), Error> {
    tx.execute("DELETE FROM recovery_code WHERE account_id = $1", database::params![account])?;
    for code in codes {
        tx.execute(
            "INSERT INTO recovery_code (account_id, code_key) VALUES ($1, $2)",
            database::params![account, &key_of(keys, account, code)],
        )?;
    }
    let data = json!({ "count": codes.len() });
    event::append(tx, act, NewEvent { kind: "account.recovery_set", subject: account.0, data, touched: vec![] })?;
    Ok(())
}

/// Uses up a recovery code; says no if it is none of theirs, or has been used.
///
/// # Errors
/// What the database says.
pub fn use_recovery(
    tx: &mut Transaction,
    act: &Act,
    keys: &Keys,
    account: AccountId,
    code: &str,
) -> Result<bool, Error> {
    let used = tx.execute(
        "DELETE FROM recovery_code WHERE account_id = $1 AND code_key = $2",
        database::params![account, &key_of(keys, account, code)],
    )?;
    if used > 0 {
        let data = json!({ "left": count_recovery(tx, account)? });
        event::append(tx, act, NewEvent { kind: "account.recovered", subject: account.0, data, touched: vec![] })?;
    }
    Ok(used > 0)
}

/// Counts the recovery codes that someone has left.
///
/// # Errors
/// What the database says.
pub fn count_recovery(r: &mut Reader, account: AccountId) -> Result<i64, Error> {
    r.query_one("SELECT COUNT(*) FROM recovery_code WHERE account_id = $1", database::params![account], |row| {
        row.get(0)
    })
}

/// People type codes as they read them: in capitals or small letters, with or without the gap.
fn key_of(keys: &Keys, account: AccountId, code: &str) -> Vec<u8> {
    let letters: String = code.chars().filter(char::is_ascii_alphanumeric).collect();
    keys.sign(RECOVERY, &format!("{account} {}", letters.to_ascii_lowercase())).to_vec()
}
