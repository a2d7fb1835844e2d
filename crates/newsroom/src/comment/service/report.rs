//! The service is told where a moderator decided otherwise than it said, so that it learns: outside of every transaction,
//! some time after the decision, so that one that is undone is not told.
//!
//! Only what it was asked about is told, and nothing once the comment's network address is gone, without which it takes no
//! report.

use database::{Dialect, Error, Reader, Transaction};
use jiff::Timestamp;

use super::{Form, Opinion, Question, common};
use crate::act::Act;
use crate::comment::{Status, import};
use crate::id::CommentId;
use crate::secret::Keys;
use crate::site::Site;
use crate::time::timestamp;

/// How long a decision rests before it is told, in milliseconds: it can be undone as long, and longer.
pub const REST_MS: i64 = 30_000;

/// How long a process may take over a report before another takes it, in milliseconds.
const CLAIM_MS: i64 = 5 * 60_000;

/// After so many attempts a report is given up: some two hours.
const ATTEMPTS_MAX: i64 = 12;

/// Something that is to be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// About which comment.
    pub comment: CommentId,
    /// That it is spam, or that it is not.
    pub is_spam: bool,
}

/// Notes what the service said of a comment that was taken.
pub(in crate::comment) fn note(tx: &mut Transaction, act: &Act, id: CommentId, said: &Opinion) -> Result<(), Error> {
    let said_spam = match said {
        Opinion::Ham => 0_i64,
        Opinion::Spam | Opinion::Sure => 1,
        Opinion::Down(_) => return Ok(()),
    };
    tx.execute(
        "INSERT INTO comment_service (comment_id, said_spam, asked_at) VALUES ($1, $2, $3)
         ON CONFLICT (comment_id) DO UPDATE SET said_spam = excluded.said_spam, report_at = NULL",
        database::params![id, said_spam, act.now_ms()],
    )?;
    Ok(())
}

/// Notes a decision, in its transaction: what contradicts the service is told to it, what agrees is not.
pub(in crate::comment) fn decided(tx: &mut Transaction, act: &Act, id: CommentId, status: Status) -> Result<(), Error> {
    let wanted = spam_of(status).map_or(-1, i64::from);
    tx.execute(
        "UPDATE comment_service
         SET report_at = CASE WHEN $2 >= 0 AND said_spam <> $2 THEN CAST($3 AS BIGINT) ELSE NULL END, attempts = 0
         WHERE comment_id = $1",
        database::params![id, wanted, act.now_ms() + REST_MS],
    )?;
    Ok(())
}

/// Whether a decision says that a comment is spam; `None` if it says nothing of that.
fn spam_of(status: Status) -> Option<bool> {
    match status {
        Status::Published => Some(false),
        Status::Spam => Some(true),
        Status::Held | Status::Rejected | Status::Deleted => None,
    }
}

/// Gives the instant at which something is to be told next.
///
/// # Errors
/// What the database says.
pub fn next_due(r: &mut Reader) -> Result<Option<Timestamp>, Error> {
    r.query_opt(
        "SELECT report_at FROM comment_service WHERE report_at IS NOT NULL ORDER BY report_at, comment_id LIMIT 1",
        database::params![],
        |row| timestamp(row, 0),
    )
}

/// Takes what is to be told now, if there is anything: no other process takes it for some minutes.
///
/// # Errors
/// What the database says.
pub fn take(tx: &mut Transaction, now: Timestamp) -> Result<Option<Due>, Error> {
    let lock = match tx.dialect() {
        Dialect::Sqlite => "",
        Dialect::Postgres => "FOR UPDATE SKIP LOCKED",
    };
    let found: Option<(i64, i64, i64)> = tx.query_opt(
        &format!(
            "SELECT comment_id, said_spam, attempts
             FROM comment_service
             WHERE report_at <= $1
             ORDER BY report_at, comment_id
             LIMIT 1
             {lock}"
        ),
        database::params![now.as_millisecond()],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )?;
    let Some((id, said_spam, attempts)) = found else { return Ok(None) };
    let pause = CLAIM_MS.max(attempts * attempts * 10_000);
    let next = (attempts + 1 < ATTEMPTS_MAX).then_some(now.as_millisecond() + pause);
    tx.execute(
        "UPDATE comment_service SET report_at = $2, attempts = attempts + 1 WHERE comment_id = $1",
        database::params![id, next],
    )?;
    Ok(Some(Due { comment: CommentId(id), is_spam: said_spam == 0 }))
}

/// Makes the report; `None` if it cannot be made any more, or the service is off.
///
/// # Errors
/// What the database says.
pub fn question(r: &mut Reader, keys: &Keys, site: &Site, origin: &str, due: Due) -> Result<Option<Question>, Error> {
    let service = &site.spam_service;
    let Some(key) = service.key(keys).filter(|_| service.is_on) else { return Ok(None) };
    let found = r.query_opt(
        "SELECT c.parent_id, c.author_name, c.email_sealed, c.website, c.body, c.client_address, c.written_at,
                p.address, p.language
         FROM comment c
         LEFT JOIN publication p ON p.story_id = c.story_id
         WHERE c.id = $1 AND c.client_address IS NOT NULL",
        database::params![due.comment],
        |row| {
            let (address, language): (Option<String>, Option<String>) = (row.get(7)?, row.get(8)?);
            let is_reply = row.get::<Option<i64>>(0)?.is_some();
            let form = common(&key, origin, address.as_deref(), language.as_deref().unwrap_or_default())
                .put("user_ip", &row.get::<String>(5)?)
                .put("comment_type", if is_reply { "reply" } else { "comment" })
                .put("comment_author", &row.get::<String>(1)?)
                .put("comment_author_url", &row.get::<Option<String>>(3)?.unwrap_or_default())
                .put("comment_content", &row.get::<String>(4)?)
                .put("comment_date_gmt", &timestamp(row, 6)?.to_string());
            Ok((form, row.get::<Option<Vec<u8>>>(2)?))
        },
    )?;
    let Some((form, sealed)) = found else { return Ok(None) };
    let email = sealed.filter(|_| service.gets_email).and_then(|sealed| keys.open(&sealed).ok()).unwrap_or_default();
    let form: Form = form.put("comment_author_email", &email);
    Ok(Some(form.to(service, if due.is_spam { "submit-spam" } else { "submit-ham" })))
}

/// Notes that something was told, or need not be told any more. Where somebody has decided otherwise meanwhile, that is
/// told next.
///
/// # Errors
/// What the database says.
pub fn done(tx: &mut Transaction, due: Due, now: Timestamp) -> Result<(), Error> {
    let stands = import::find_status(tx, due.comment)?.and_then(spam_of);
    let next = stands.filter(|is_spam| *is_spam != due.is_spam).map(|_| now.as_millisecond() + REST_MS);
    tx.execute(
        "UPDATE comment_service SET said_spam = $2, report_at = $3, attempts = 0 WHERE comment_id = $1",
        database::params![due.comment, i64::from(due.is_spam), next],
    )?;
    Ok(())
}

/// Forgets what was said of one comment, which is gone.
pub(in crate::comment) fn erase(tx: &mut Transaction, id: CommentId) -> Result<(), Error> {
    tx.execute("DELETE FROM comment_service WHERE comment_id = $1", database::params![id])?;
    Ok(())
}

/// Forgets what was said of comments older than the given time, with their network addresses.
pub(in crate::comment) fn forget(tx: &mut Transaction, before: Timestamp) -> Result<(), Error> {
    tx.execute("DELETE FROM comment_service WHERE asked_at < $1", database::params![before.as_millisecond()])?;
    Ok(())
}
