//! Whoever is signed in at the desk writes under their own name, with a mark that no reader can take.

use database::{Error, Reader};
use jiff::Timestamp;

use crate::id::AccountId;
use crate::people::session;
use crate::secret::Keys;

/// Somebody of the desk, as they write under a story.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Staff {
    /// Their account.
    pub account: AccountId,
    /// Their name.
    pub name: String,
    /// Their e-mail address; never shown.
    pub email: String,
}

/// Finds who is signed in by a token, if that sign-in and the account still stand.
///
/// # Errors
/// What the database says, or that the address cannot be opened with the site's keys.
pub fn find(r: &mut Reader, keys: &Keys, token: &str, now: Timestamp) -> Result<Option<Staff>, Error> {
    let Some((_, account)) = session::find(r, token, now)? else { return Ok(None) };
    let email = keys
        .open(&account.email_sealed)
        .map_err(|error| Error::Other(format!("the e-mail address of an account: {error}")))?;
    Ok(Some(Staff { account: account.id, name: account.name, email }))
}
