//! A notice's way in.

use database::{Error, Transaction};
use serde_json::json;

use super::Fields;
use super::letters;
use crate::act::Act;
use crate::comment::{Status, import};
use crate::event::{self, NewEvent};
use crate::id::NoticeId;
use crate::secret::Keys;

/// How many notices one client may send within an hour: people send one or two, an organisation some more.
pub const NOTICES_MAX: i64 = 20;

const HOUR_MS: i64 = 60 * 60 * 1000;

/// What became of a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Filed {
    /// It waits for a moderator.
    Kept(NoticeId),
    /// The client has sent too many within an hour.
    TooMany,
}

/// Keeps a notice, puts it among those that wait, and has its sender told of its receipt (Article 16(4)).
///
/// # Errors
/// What the database says.
pub fn file(
    tx: &mut Transaction,
    act: &Act,
    keys: &Keys,
    fields: &Fields,
    (language, client_address): (&str, &str),
) -> Result<Filed, Error> {
    let client_key = keys.client_key(client_address);
    let lately: i64 = tx.query_one(
        "SELECT COUNT(*) FROM notice WHERE client_key = $1 AND filed_at > $2",
        database::params![&client_key, act.now_ms() - HOUR_MS],
        |row| row.get(0),
    )?;
    if lately >= NOTICES_MAX {
        return Ok(Filed::TooMany);
    }
    // What readers cannot see is no comment to them, and nobody learns from a notice whether there is one.
    let comment = match fields.comment {
        Some(id) if import::find_status(tx, id)? == Some(Status::Published) => Some(id),
        _ => None,
    };
    let story = comment.map(|id| import::find_story(tx, id)).transpose()?.flatten();
    let id = NoticeId(act.next_id());
    let (name, email) = fields.sender.clone().unzip();
    let email_key = email.as_deref().map(|email| keys.email_key(email));
    tx.execute(
        "INSERT INTO notice (id, comment_id, address, matter, explanation, name_sealed, email_key, email_sealed,
                             client_key, language, filed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        database::params![
            id,
            comment,
            &fields.address,
            fields.matter.as_str(),
            &fields.explanation,
            name.map(|name| keys.seal(&name)).as_deref(),
            email_key.as_deref(),
            email.map(|email| keys.seal(&email)).as_deref(),
            &client_key,
            language,
            act.now_ms()
        ],
    )?;
    tx.execute("INSERT INTO notice_open (notice_id) VALUES ($1)", database::params![id])?;
    let data = json!({
        "story": story.map(|story| story.0), "comment": comment.map(|comment| comment.0),
        "matter": fields.matter.as_str(),
    });
    event::append(tx, act, NewEvent { kind: "notice.filed", subject: id.0, data, touched: vec![] })?;
    letters::tell_receipt(tx, act, id)?;
    Ok(Filed::Kept(id))
}
