//! What senders of notices and of appeals are told: queued with what causes it, without a word; read when it is sent.

use database::{Error, Reader, Transaction};
use jiff::Timestamp;
use serde_json::{Value, json};

use super::{Answer, Side, appeal_path};
use crate::act::Act;
use crate::comment::writer::answers::Told;
use crate::comment::writer::link::{self, Purpose};
use crate::comment::writer::refusal::UNDO_MS;
use crate::id::{AppealId, NoticeId};
use crate::letter::{self, Kind, Recipient};
use crate::secret::Keys;

/// Tells the sender of a notice that it has arrived (Article 16(4)).
pub(super) fn tell_receipt(tx: &mut Transaction, act: &Act, notice: NoticeId) -> Result<(), Error> {
    if let Some((email_key, language)) = find_sender(tx, notice)? {
        let _ = letter::enqueue_of(tx, act, Kind::NoticeReceived, (&email_key, &language), notice.0, 0)?;
    }
    Ok(())
}

/// Tells the sender of a notice what was decided (Article 16(5)).
pub(super) fn tell_decision(tx: &mut Transaction, act: &Act, notice: NoticeId, decision: i64) -> Result<(), Error> {
    if let Some((email_key, language)) = find_sender(tx, notice)? {
        let _ = letter::enqueue_of(tx, act, Kind::NoticeDecided, (&email_key, &language), decision, UNDO_MS)?;
    }
    Ok(())
}

/// Tells whoever appealed what was decided (Article 20(5)).
pub(super) fn tell_appeal(tx: &mut Transaction, act: &Act, appeal: AppealId) -> Result<(), Error> {
    let found = tx.query_opt(
        "SELECT CASE a.side WHEN 'writer' THEN c.email_key ELSE n.email_key END, a.language
         FROM appeal a
         LEFT JOIN comment c ON c.id = a.comment_id
         LEFT JOIN notice n ON n.id = a.notice_id
         WHERE a.id = $1",
        database::params![appeal],
        |row| Ok((row.get::<Option<Vec<u8>>>(0)?, row.get::<String>(1)?)),
    )?;
    if let Some((Some(email_key), language)) = found {
        let _ = letter::enqueue_of(tx, act, Kind::AppealDecided, (&email_key, &language), appeal.0, UNDO_MS)?;
    }
    Ok(())
}

fn find_sender(r: &mut Reader, notice: NoticeId) -> Result<Option<(Vec<u8>, String)>, Error> {
    r.query_opt(
        "SELECT email_key, language FROM notice WHERE id = $1 AND email_key IS NOT NULL AND email_sealed IS NOT NULL",
        database::params![notice],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// Makes a letter about a notice or an appeal; nothing if nobody is to be told any more, or wants no letters. `about` is
/// what [`letter::enqueue_of`] was given.
///
/// # Errors
/// What the database says, or that another key sealed the address.
pub fn make(
    r: &mut Reader,
    keys: &Keys,
    (kind, about): (Kind, i64),
    language: &str,
    now: Timestamp,
) -> Result<Option<Told>, Error> {
    let sealed = match kind {
        Kind::NoticeReceived => receipt(r, about)?,
        Kind::NoticeDecided => decision(r, keys, about, language)?,
        Kind::AppealDecided => appeal(r, about)?,
        _ => None,
    };
    let Some(sealed) = sealed else { return Ok(None) };
    let email = keys.open(&sealed.email).map_err(|cause| Error::Other(cause.to_string()))?;
    let email_key = keys.email_key(&email);
    if crate::comment::writer::is_silent(r, &email_key)? {
        return Ok(None);
    }
    // No name: anybody can give anybody's address, and words as a name.
    Ok(Some(Told {
        to: Recipient { email, name: String::new() },
        data: sealed.data,
        unsubscribe: link::path(keys, Purpose::Stop, &email_key, language, now),
    }))
}

struct Sealed {
    email: Vec<u8>,
    data: Value,
}

/// The letter holds no word of the explanation: it goes to an address that nobody has confirmed.
fn receipt(r: &mut Reader, notice: i64) -> Result<Option<Sealed>, Error> {
    r.query_opt(
        "SELECT email_sealed, address, filed_at FROM notice WHERE id = $1 AND email_sealed IS NOT NULL",
        database::params![notice],
        |row| {
            let (address, at): (String, i64) = (row.get(1)?, row.get(2)?);
            Ok(Sealed { email: row.get(0)?, data: json!({ "notice": notice, "address": address, "at": at }) })
        },
    )
}

/// The newest decision on a notice alone is told.
fn decision(r: &mut Reader, keys: &Keys, decision: i64, language: &str) -> Result<Option<Sealed>, Error> {
    let found = r.query_opt(
        "SELECT n.email_sealed, n.id, n.address, n.filed_at, d.outcome, d.reason, d.decided_at, n.comment_id
         FROM notice_decision d
         JOIN notice n ON n.id = d.notice_id
         WHERE d.id = $1 AND n.email_sealed IS NOT NULL
           AND NOT EXISTS (SELECT 1 FROM notice_decision l WHERE l.notice_id = d.notice_id AND l.id > d.id)",
        database::params![decision],
        |row| {
            let (notice, address, at): (i64, String, i64) = (row.get(1)?, row.get(2)?, row.get(3)?);
            let (outcome, reason, decided_at): (String, String, i64) = (row.get(4)?, row.get(5)?, row.get(6)?);
            let data = json!({
                "notice": notice, "address": address, "at": at, "outcome": outcome, "reason": reason,
                "decided_at": decided_at, "removed": row.get::<Option<i64>>(7)?.is_some(),
            });
            Ok((Sealed { email: row.get(0)?, data }, outcome, decided_at))
        },
    )?;
    let Some((mut sealed, outcome, decided_at)) = found else { return Ok(None) };
    if outcome == Answer::Kept.as_str() {
        let decided_at = Timestamp::from_millisecond(decided_at).map_err(|cause| Error::Other(cause.to_string()))?;
        sealed.data["path"] = json!(appeal_path(keys, Side::Notifier, (decision, decided_at), language));
        sealed.data["until"] = json!(decided_at.as_millisecond() + super::APPEAL_MS);
    }
    Ok(Some(sealed))
}

fn appeal(r: &mut Reader, appeal: i64) -> Result<Option<Sealed>, Error> {
    r.query_opt(
        "SELECT CASE a.side WHEN 'writer' THEN c.email_sealed ELSE n.email_sealed END, a.side, d.outcome, d.reason,
                a.filed_at, d.is_alone
         FROM appeal a
         JOIN appeal_decision d ON d.appeal_id = a.id
         LEFT JOIN comment c ON c.id = a.comment_id
         LEFT JOIN notice n ON n.id = a.notice_id
         WHERE a.id = $1",
        database::params![appeal],
        |row| {
            let (side, outcome, reason): (String, String, String) = (row.get(1)?, row.get(2)?, row.get(3)?);
            let (at, is_alone): (i64, i64) = (row.get(4)?, row.get(5)?);
            let data = json!({
                "side": side, "outcome": outcome, "reason": reason, "at": at, "alone": is_alone == 1,
            });
            Ok(row.get::<Option<Vec<u8>>>(0)?.map(|email| Sealed { email, data }))
        },
    )
    .map(Option::flatten)
}
