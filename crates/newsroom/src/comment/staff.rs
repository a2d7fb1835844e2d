//! Whoever is signed in at the desk writes under their own name, with a mark that no reader can take.

use database::{Error, Reader};
use jiff::Timestamp;

use crate::id::AccountId;
use crate::people::account::Account;
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

impl Staff {
    /// Gives somebody of the desk by their account.
    ///
    /// # Errors
    /// The address cannot be opened with the site's keys.
    pub fn of(account: &Account, keys: &Keys) -> Result<Staff, Error> {
        let email =
            account.email(keys).map_err(|error| Error::Other(format!("the e-mail address of an account: {error}")))?;
        Ok(Staff { account: account.id, name: account.name.clone(), email })
    }
}

/// Finds who is signed in by a token, if that sign-in and the account still stand.
///
/// # Errors
/// What the database says, or that the address cannot be opened with the site's keys.
pub fn find(r: &mut Reader, keys: &Keys, token: &str, now: Timestamp) -> Result<Option<Staff>, Error> {
    let found = session::find(r, token, now)?;
    found.map(|(_, account)| Staff::of(&account, keys)).transpose()
}
