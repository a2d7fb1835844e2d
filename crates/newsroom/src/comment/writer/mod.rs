//! Whoever writes comments under an e-mail address, without an account: what their address has proved, and what they want.
//!
//! Writers are known by the keyed hash of their address alone. Whoever holds a link that was sent to it is its holder.
//!
//! - [`link`]: signed links, each for one purpose.
//! - [`answers`]: letters about answers to a comment.
//! - [`own`]: one's own comments, all of them.
//! - [`refusal`]: letters about a refusal.

pub mod answers;
pub mod link;
pub mod own;
pub mod refusal;

use database::{Error, Reader, Transaction};
use serde_json::json;

use super::Status;
use super::notice;
use super::submission::Submission;
use super::submit::Receipt;
use crate::act::Act;
use crate::letter::{self, Enqueued, Kind, Letter, Recipient};
use crate::secret::Keys;
use crate::site::CommentRules;
use link::Purpose;

/// Does what follows for its writer from a comment that was taken: notes that they want to be told of answers, and asks
/// them by letter to confirm their address, if that is needed and was not done.
///
/// The letter holds no word of theirs: anybody can give anybody's address.
///
/// # Errors
/// What the database says.
pub fn welcome(
    tx: &mut Transaction,
    act: &Act,
    keys: &Keys,
    rules: &CommentRules,
    submission: &Submission,
    (receipt, wants_answers): (Receipt, bool),
) -> Result<(), Error> {
    let can_be_public = matches!(receipt.status, Status::Published | Status::Held);
    if !can_be_public || submission.account.is_some() || !letter::is_open(tx)? {
        return Ok(());
    }
    if wants_answers {
        answers::watch(tx, act, receipt.id)?;
    }
    let email_key = keys.email_key(&submission.email);
    let is_needed = wants_answers || rules.asks_confirmation;
    if is_needed && !is_confirmed(tx, &email_key)? && !is_silent(tx, &email_key)? {
        let _ = ask_to_confirm(tx, act, keys, submission, wants_answers)?;
    }
    Ok(())
}

fn ask_to_confirm(
    tx: &mut Transaction,
    act: &Act,
    keys: &Keys,
    submission: &Submission,
    wants_answers: bool,
) -> Result<Enqueued, Error> {
    let about: Option<(String, String)> = tx.query_opt(
        "SELECT headline, language FROM publication WHERE story_id = $1",
        database::params![submission.story],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    let Some((headline, language)) = about else { return Ok(Enqueued::NotWanted) };
    let email_key = keys.email_key(&submission.email);
    let path = link::path(keys, Purpose::Confirm, &email_key, &language, act.now);
    let stop = link::path(keys, Purpose::Stop, &email_key, &language, act.now);
    let to = Recipient { email: submission.email.clone(), name: String::new() };
    let data = json!({ "headline": headline, "path": path, "answers": wants_answers });
    let letter =
        Letter { kind: Kind::CommentConfirm, to: &to, language: &language, data, unsubscribe: Some(stop.as_str()) };
    letter::enqueue(tx, act, keys, &letter)
}

/// Says whether letters can be sent: nobody is offered what nobody sends.
///
/// # Errors
/// What the database says.
pub fn can_be_written_to(r: &mut Reader) -> Result<bool, Error> {
    letter::is_open(r)
}

/// Says whether the holder of an address has confirmed it.
///
/// # Errors
/// What the database says.
pub fn is_confirmed(r: &mut Reader, email_key: &[u8]) -> Result<bool, Error> {
    has(r, "SELECT 1 FROM commenter_confirmation WHERE email_key = $1", email_key)
}

/// Notes that the holder of an address has confirmed it, and so wants the letters that they asked for.
///
/// # Errors
/// What the database says.
pub fn confirm(tx: &mut Transaction, act: &Act, email_key: &[u8]) -> Result<(), Error> {
    tx.execute(
        "INSERT INTO commenter_confirmation (email_key, confirmed_at) VALUES ($1, $2) ON CONFLICT (email_key) DO NOTHING",
        database::params![email_key, act.now_ms()],
    )?;
    wake(tx, email_key)
}

/// Says whether no letters go to an address.
///
/// # Errors
/// What the database says.
pub fn is_silent(r: &mut Reader, email_key: &[u8]) -> Result<bool, Error> {
    has(r, "SELECT 1 FROM commenter_silence WHERE email_key = $1", email_key)
}

/// Sends no more letters to an address; those that wait are not sent either.
///
/// # Errors
/// What the database says.
pub fn silence(tx: &mut Transaction, act: &Act, email_key: &[u8]) -> Result<(), Error> {
    tx.execute(
        "INSERT INTO commenter_silence (email_key, made_at) VALUES ($1, $2) ON CONFLICT (email_key) DO NOTHING",
        database::params![email_key, act.now_ms()],
    )?;
    drop_letters(tx, email_key)
}

/// Sends letters to an address again.
///
/// # Errors
/// What the database says.
pub fn wake(tx: &mut Transaction, email_key: &[u8]) -> Result<(), Error> {
    tx.execute("DELETE FROM commenter_silence WHERE email_key = $1", database::params![email_key])?;
    Ok(())
}

/// Forgets what an address has proved, the notices that were sent under it, and the letters that wait for it. That it wants none stays, and how the newsroom
/// treats it: both are kept under a key that leads to nobody.
pub(super) fn forget(tx: &mut Transaction, act: &Act, email_key: &[u8]) -> Result<(), Error> {
    notice::erase_of_sender(tx, act, email_key)?;
    tx.execute("DELETE FROM commenter_confirmation WHERE email_key = $1", database::params![email_key])?;
    drop_letters(tx, email_key)
}

fn drop_letters(tx: &mut Transaction, email_key: &[u8]) -> Result<(), Error> {
    let kinds = [
        Kind::CommentConfirm,
        Kind::CommentAnswer,
        Kind::CommentRefused,
        Kind::NoticeReceived,
        Kind::NoticeDecided,
        Kind::AppealDecided,
    ];
    for kind in kinds {
        tx.execute(
            "DELETE FROM letter WHERE recipient_key = $1 AND kind = $2 AND sent_at IS NULL AND given_up_at IS NULL",
            database::params![email_key, kind.as_str()],
        )?;
    }
    Ok(())
}

fn has(r: &mut Reader, sql: &str, email_key: &[u8]) -> Result<bool, Error> {
    let found: Option<i64> = r.query_opt(sql, database::params![email_key], |row| row.get(0))?;
    Ok(found.is_some())
}
