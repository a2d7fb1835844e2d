//! The letters of the desk: to people who sign in, about their account and what they are asked to do.
//!
//! None holds a word of a story but its headline, and that only for somebody who may read it.

use database::{Error, Transaction};
use serde_json::{Value, json};

use super::{Enqueued, Kind, Letter, Recipient, enqueue, silence};
use crate::act::Act;
use crate::id::{AccountId, NoteId, StoryId};
use crate::people::account::{self, Account};
use crate::people::link::{self, Purpose};
use crate::secret::Keys;
use crate::site;
use crate::story::{access, notes};

/// Writes to somebody of the desk, in the newsroom's language.
///
/// # Errors
/// What the database says.
pub fn write(
    tx: &mut Transaction,
    act: &Act,
    keys: &Keys,
    to: &Account,
    kind: Kind,
    data: Value,
) -> Result<Enqueued, Error> {
    if !to.is_active() || silence::list(tx, to.id)?.contains(&kind) {
        return Ok(Enqueued::NotWanted);
    }
    let language = site::get(tx)?.language;
    let to = Recipient::of(to, keys).map_err(|cause| Error::Other(cause.to_string()))?;
    enqueue(tx, act, keys, &Letter { kind, to: &to, language: &language, data, unsubscribe: None })
}

/// Asks for a link by which whoever has an address chooses another password. What is written does not depend on whether
/// anybody has it: that is looked up when the letter is sent, so that nobody learns it from how long the answer takes.
///
/// # Errors
/// What the database says.
pub fn ask_reset(tx: &mut Transaction, act: &Act, keys: &Keys, email: &str) -> Result<Enqueued, Error> {
    let language = site::get(tx)?.language;
    let to = Recipient { email: email.trim().to_owned(), name: String::new() };
    enqueue(
        tx,
        act,
        keys,
        &Letter { kind: Kind::Reset, to: &to, language: &language, data: json!({}), unsubscribe: None },
    )
}

/// Makes the link that was asked for, and gives whom it goes to and its values; nothing if nobody has the address. Links of
/// before end, so that a letter that is sent once more holds the one that works.
///
/// # Errors
/// What the database says.
pub fn make_reset(
    tx: &mut Transaction,
    act: &Act,
    keys: &Keys,
    email: &str,
    token: &str,
) -> Result<Option<(Recipient, Value)>, Error> {
    let Some(account) = account::find_by_email(tx, keys, email)?.filter(Account::is_active) else { return Ok(None) };
    link::make(tx, act, Purpose::Reset, Some(account.id), token)?;
    let to = Recipient::of(&account, keys).map_err(|cause| Error::Other(cause.to_string()))?;
    Ok(Some((to, json!({ "path": format!("/desk/reset/{token}") }))))
}

/// Tells somebody that something about their account has changed.
///
/// # Errors
/// What the database says.
pub fn tell_of_account(
    tx: &mut Transaction,
    act: &Act,
    keys: &Keys,
    id: AccountId,
    kind: Kind,
    mut data: Value,
) -> Result<Enqueued, Error> {
    let Some(account) = account::find(tx, id)? else { return Ok(Enqueued::NotWanted) };
    data["at"] = json!(act.now_ms());
    write(tx, act, keys, &account, kind, data)
}

/// Tells somebody that they are asked about a story, or that it was given to them. Whoever did so is not told.
///
/// # Errors
/// What the database says.
pub fn tell_of_story(
    tx: &mut Transaction,
    act: &Act,
    keys: &Keys,
    to: AccountId,
    kind: Kind,
    story: StoryId,
) -> Result<Enqueued, Error> {
    let by = act.account();
    let Some(account) = account::find(tx, to)?.filter(|account| Some(account.id) != by) else {
        return Ok(Enqueued::NotWanted);
    };
    let by = by.map(|by| account::find(tx, by)).transpose()?.flatten().map(|by| by.name);
    let headline: Option<String> = match access::may_read(tx, &account, story, act.now)? {
        true => tx.query_opt("SELECT headline FROM story WHERE id = $1", database::params![story], |row| row.get(0))?,
        false => None,
    };
    let data = json!({ "story": story.0, "headline": headline, "by": by });
    write(tx, act, keys, &account, kind, data)
}

/// Writes to those who are asked in a note of a story, or in an answer to one.
///
/// # Errors
/// What the database says.
pub fn tell_of_note(tx: &mut Transaction, act: &Act, keys: &Keys, story: StoryId, note: NoteId) -> Result<(), Error> {
    for asked in notes::list_asked(tx, note)? {
        let _ = tell_of_story(tx, act, keys, asked, Kind::Mention, story)?;
    }
    Ok(())
}
