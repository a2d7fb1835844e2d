//! What somebody of the desk does not want to get by letter.

use std::collections::BTreeSet;

use database::{Error, Reader, Transaction};

use super::Kind;
use crate::act::Act;
use crate::id::AccountId;

/// Lists the kinds that somebody does not want.
///
/// # Errors
/// What the database says.
pub fn list(r: &mut Reader, account: AccountId) -> Result<BTreeSet<Kind>, Error> {
    let names: Vec<String> =
        r.query("SELECT kind FROM letter_silence WHERE account_id = $1", database::params![account], |row| row.get(0))?;
    Ok(names.iter().filter_map(|name| Kind::from_name(name)).collect())
}

/// Sets which kinds somebody does not want; those that nobody can do without are left out.
///
/// # Errors
/// What the database says.
pub fn set(tx: &mut Transaction, act: &Act, account: AccountId, silent: &BTreeSet<Kind>) -> Result<(), Error> {
    tx.execute("DELETE FROM letter_silence WHERE account_id = $1", database::params![account])?;
    for kind in silent.iter().filter(|kind| kind.can_be_silenced()) {
        tx.execute(
            "INSERT INTO letter_silence (account_id, kind, made_at) VALUES ($1, $2, $3)",
            database::params![account, kind.as_str(), act.now_ms()],
        )?;
    }
    Ok(())
}
