//! What is taken away of notices and appeals: at the demand of whoever they lead to, with the comment that they are about,
//! and when nothing more can follow. That there was one, and what was decided, stays for the counts of a year.

use database::{Error, Reader, Transaction};
use jiff::Timestamp;
use serde_json::{Value, json};

use super::{APPEAL_DAYS, Answer, Outcome, appeal, decision};
use crate::act::Act;
use crate::id::{AppealId, CommentId, NoticeId};

/// Days after the last decision on a notice, from which on nothing in it leads to its sender: as long as one can appeal,
/// and a month to decide that.
pub const KEPT_DAYS: i64 = APPEAL_DAYS + 30;

/// Notices that an export holds: more than anybody sends.
const EXPORTED_MAX: i64 = 1_000;

/// Takes away what was said about a comment that is gone for good, as it may repeat its words, and closes what waits.
///
/// # Errors
/// What the database says.
pub(in crate::comment) fn erase_of_comment(tx: &mut Transaction, act: &Act, comment: CommentId) -> Result<(), Error> {
    let notices = open_notices(tx, "comment_id = $1", database::Param::from(comment))?;
    close_notices(tx, act, notices)?;
    let appeals = open_appeals(tx, comment)?;
    close_appeals(tx, act, appeals)?;
    tx.execute("UPDATE notice SET explanation = '' WHERE comment_id = $1", database::params![comment])?;
    tx.execute("UPDATE appeal SET words = '' WHERE comment_id = $1", database::params![comment])?;
    Ok(())
}

/// Takes away who sent the notices under an address, and what they said; what waits of them is closed.
///
/// # Errors
/// What the database says.
pub(in crate::comment) fn erase_of_sender(tx: &mut Transaction, act: &Act, email_key: &[u8]) -> Result<(), Error> {
    let notices = open_notices(tx, "email_key = $1", database::Param::from(email_key))?;
    close_notices(tx, act, notices)?;
    tx.execute(
        "UPDATE appeal SET words = ''
         WHERE side = 'notifier' AND notice_id IN (SELECT id FROM notice WHERE email_key = $1)",
        database::params![email_key],
    )?;
    tx.execute(
        "UPDATE notice SET explanation = '', name_sealed = NULL, email_sealed = NULL, email_key = NULL
         WHERE email_key = $1",
        database::params![email_key],
    )?;
    Ok(())
}

/// Says whether anybody has sent a notice under an address.
///
/// # Errors
/// What the database says.
pub(in crate::comment) fn has_of_sender(r: &mut Reader, email_key: &[u8]) -> Result<bool, Error> {
    let found: Option<i64> =
        r.query_opt("SELECT id FROM notice WHERE email_key = $1 LIMIT 1", database::params![email_key], |row| {
            row.get(0)
        })?;
    Ok(found.is_some())
}

/// Gives what was sent under an address, for its holder, the newest first.
///
/// # Errors
/// What the database says.
pub(in crate::comment) fn list_of_sender(r: &mut Reader, email_key: &[u8]) -> Result<Vec<Value>, Error> {
    r.query(
        "SELECT n.id, n.address, n.matter, n.explanation, n.filed_at,
                (SELECT d.outcome FROM notice_decision d WHERE d.notice_id = n.id ORDER BY d.id DESC LIMIT 1)
         FROM notice n
         WHERE n.email_key = $1
         ORDER BY n.id DESC
         LIMIT $2",
        database::params![email_key, EXPORTED_MAX],
        |row| {
            let (id, address, matter): (i64, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
            let (explanation, outcome): (String, Option<String>) = (row.get(3)?, row.get(5)?);
            Ok(json!({
                "id": id, "address": address, "matter": matter, "explanation": explanation, "outcome": outcome,
                "filed_at": crate::time::timestamp(row, 4)?.to_string(),
            }))
        },
    )
}

/// Takes away what leads to the senders of notices on which nothing can follow any more ([`KEPT_DAYS`]), what they said
/// and what was said in appeals; and the keys of clients that sent one before `clients_before`.
///
/// # Errors
/// What the database says.
pub fn forget(tx: &mut Transaction, now: Timestamp, clients_before: Timestamp) -> Result<u64, Error> {
    tx.execute(
        "UPDATE notice SET client_key = NULL WHERE client_key IS NOT NULL AND filed_at < $1",
        database::params![clients_before.as_millisecond()],
    )?;
    let before = now.as_millisecond() - KEPT_DAYS * 86_400_000;
    tx.execute(
        "UPDATE appeal SET words = ''
         WHERE filed_at < $1 AND words <> ''
           AND EXISTS (SELECT 1 FROM appeal_decision d WHERE d.appeal_id = appeal.id AND d.decided_at < $1)",
        database::params![before],
    )?;
    tx.execute(
        "UPDATE notice SET explanation = '', name_sealed = NULL, email_sealed = NULL, email_key = NULL
         WHERE filed_at < $1 AND (explanation <> '' OR email_sealed IS NOT NULL)
           AND NOT EXISTS (SELECT 1 FROM notice_open o WHERE o.notice_id = notice.id)
           AND NOT EXISTS (SELECT 1 FROM notice_decision d WHERE d.notice_id = notice.id AND d.decided_at >= $1)
           AND NOT EXISTS (SELECT 1 FROM appeal a JOIN appeal_open o ON o.appeal_id = a.id WHERE a.notice_id = notice.id)",
        database::params![before],
    )
}

/// `filter` is one of the two above: a column of `notice` and its value.
fn open_notices(r: &mut Reader, filter: &'static str, value: database::Param) -> Result<Vec<NoticeId>, Error> {
    r.query(
        &format!("SELECT n.id FROM notice n JOIN notice_open o ON o.notice_id = n.id WHERE n.{filter} ORDER BY n.id"),
        &[value],
        |row| Ok(NoticeId(row.get(0)?)),
    )
}

fn close_notices(tx: &mut Transaction, act: &Act, notices: Vec<NoticeId>) -> Result<(), Error> {
    for notice in notices {
        decision::record(tx, act, notice, Answer::Moot, "")?;
    }
    Ok(())
}

fn open_appeals(r: &mut Reader, comment: CommentId) -> Result<Vec<AppealId>, Error> {
    r.query(
        "SELECT a.id FROM appeal a JOIN appeal_open o ON o.appeal_id = a.id WHERE a.comment_id = $1 ORDER BY a.id",
        database::params![comment],
        |row| Ok(AppealId(row.get(0)?)),
    )
}

fn close_appeals(tx: &mut Transaction, act: &Act, appeals: Vec<AppealId>) -> Result<(), Error> {
    for id in appeals {
        appeal::record(tx, act, id, Outcome::Moot, "", false)?;
    }
    Ok(())
}
