//! Links that work once: the first set-up, an invitation, a forgotten password.

use database::{Error, Transaction};
use serde_json::json;

use crate::act::Act;
use crate::event::{self, NewEvent};
use crate::id::AccountId;
use crate::secret::token_hash;

/// What a link is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// The first admin of a new newsroom sets it up.
    SetUp,
    /// A person sets a first password.
    Invitation,
    /// A person sets another password.
    Reset,
    /// A person signs in without a password, as in the demo.
    SignIn,
}

impl Purpose {
    /// How long such a link works, in milliseconds.
    #[must_use]
    pub fn lasts_ms(self) -> i64 {
        const MINUTE: i64 = 60_000;
        match self {
            Purpose::Reset => 30 * MINUTE,
            Purpose::SetUp | Purpose::SignIn => 24 * 60 * MINUTE,
            Purpose::Invitation => 7 * 24 * 60 * MINUTE,
        }
    }

    fn as_str(self) -> &'static str {
        match self {
            Purpose::SetUp => "set_up",
            Purpose::Invitation => "invitation",
            Purpose::Reset => "reset",
            Purpose::SignIn => "sign_in",
        }
    }
}

/// Makes a link's token good for one use; earlier links of the same purpose and person end.
///
/// # Errors
/// What the database says.
pub fn make(
    tx: &mut Transaction,
    act: &Act,
    purpose: Purpose,
    account: Option<AccountId>,
    token: &str,
) -> Result<(), Error> {
    tx.execute(
        "DELETE FROM one_time_link WHERE purpose = $1 AND COALESCE(account_id, 0) = $2",
        database::params![purpose.as_str(), account.map_or(0, |account| account.0)],
    )?;
    tx.execute(
        "INSERT INTO one_time_link (token_hash, purpose, account_id, made_at, expires_at)
         VALUES ($1, $2, $3, $4, $5)",
        database::params![
            &token_hash(token),
            purpose.as_str(),
            account,
            act.now_ms(),
            act.now_ms() + purpose.lasts_ms()
        ],
    )?;
    tell(tx, act, "link.made", purpose, account)
}

fn tell(
    tx: &mut Transaction,
    act: &Act,
    kind: &str,
    purpose: Purpose,
    account: Option<AccountId>,
) -> Result<(), Error> {
    let subject = account.map_or(0, |account| account.0);
    let data = json!({ "purpose": purpose.as_str() });
    event::append(tx, act, NewEvent { kind, subject, data, touched: vec![] })?;
    Ok(())
}

/// Finds whom a link is for without using it up; `None` if it does not work (any more).
///
/// # Errors
/// What the database says.
pub fn find(
    r: &mut database::Reader,
    now: jiff::Timestamp,
    purpose: Purpose,
    token: &str,
) -> Result<Option<Option<AccountId>>, Error> {
    r.query_opt(
        "SELECT account_id FROM one_time_link
         WHERE token_hash = $1 AND purpose = $2 AND used_at IS NULL AND expires_at > $3",
        database::params![&token_hash(token), purpose.as_str(), now.as_millisecond()],
        |row| Ok(row.get::<Option<i64>>(0)?.map(AccountId)),
    )
}

/// Uses a link up and gives whom it was for; `None` if it does not work (any more).
///
/// # Errors
/// What the database says.
pub fn redeem(
    tx: &mut Transaction,
    act: &Act,
    purpose: Purpose,
    token: &str,
) -> Result<Option<Option<AccountId>>, Error> {
    let redeemed = tx.query_opt(
        "UPDATE one_time_link SET used_at = $3
         WHERE token_hash = $1 AND purpose = $2 AND used_at IS NULL AND expires_at > $3
         RETURNING account_id",
        database::params![&token_hash(token), purpose.as_str(), act.now_ms()],
        |row| Ok(row.get::<Option<i64>>(0)?.map(AccountId)),
    )?;
    if let Some(account) = redeemed {
        tell(tx, act, "link.used", purpose, account)?;
    }
    Ok(redeemed)
}
