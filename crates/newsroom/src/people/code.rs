//! Codes from an app, each good for one sign-in (RFC 6238 §5.2).

use database::{Error, Transaction};

use crate::act::Act;
use crate::id::AccountId;
use crate::idempotency;

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
