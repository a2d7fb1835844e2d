//! All that somebody has written under an address, for its holder.

use database::{Error, Reader, Row, Transaction};
use jiff::Timestamp;
use serde_json::{Value, json};

use super::link::{self, Purpose};
use crate::act::Act;
use crate::comment::{Status, notice, standing};
use crate::event::{self, NewEvent};
use crate::id::{CommentId, StoryId};
use crate::letter::{self, Kind, Letter, Recipient};
use crate::secret::Keys;
use crate::time::timestamp;

/// Comments that a page shows; an export holds all.
pub const SHOWN_MAX: i64 = 200;

/// Comments that an export holds: more than anybody has typed.
pub const EXPORTED_MAX: i64 = 20_000;

/// How often one client may ask for a link within [`ASK_WINDOW_MS`]: people ask once or twice, in a house of many some more.
pub const ASKS_MAX: i64 = 10;

/// The time in which a client's questions are counted: an hour.
pub const ASK_WINDOW_MS: i64 = 60 * 60 * 1000;

/// What became of asking for a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// A letter waits, if there is anything to write of.
    Taken,
    /// The client has asked too often within an hour.
    TooMany,
    /// There is no post.
    NotSetUp,
}

/// Says whether a text has the form of an e-mail address.
#[must_use]
pub fn is_email(text: &str) -> bool {
    crate::people::account::is_email(text)
}

/// A comment as its writer sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Own {
    /// Its id.
    pub id: CommentId,
    /// The story it is under.
    pub story: StoryId,
    /// The comment it answers.
    pub parent: Option<CommentId>,
    /// Where it stands, as writers are told: what counts as spam waits, for all they know.
    pub status: Status,
    /// By which name it was written.
    pub author_name: String,
    /// The website that was given with it.
    pub website: Option<String>,
    /// What it says.
    pub body: String,
    /// When it was written.
    pub written_at: Timestamp,
    /// The headline and the address of the story, while it is public.
    pub under: Option<(String, String)>,
}

/// Asks for a letter with the link to one's own comments. What is written and answered does not depend on whether there are
/// any under the address: that is looked up when the letter is sent.
///
/// # Errors
/// What the database says.
pub fn ask(
    tx: &mut Transaction,
    act: &Act,
    keys: &Keys,
    (email, language): (&str, &str),
    client_address: &str,
) -> Result<Asked, Error> {
    if !letter::is_open(tx)? {
        return Ok(Asked::NotSetUp);
    }
    let client_key = keys.client_key(client_address);
    let since = act.now_ms() - ASK_WINDOW_MS;
    tx.execute("DELETE FROM commenter_ask WHERE asked_at <= $1", database::params![since])?;
    let asked: i64 = tx.query_one(
        "SELECT COUNT(*) FROM commenter_ask WHERE client_key = $1 AND asked_at > $2",
        database::params![&client_key, since],
        |row| row.get(0),
    )?;
    if asked >= ASKS_MAX {
        return Ok(Asked::TooMany);
    }
    tx.execute(
        "INSERT INTO commenter_ask (id, client_key, asked_at) VALUES ($1, $2, $3)",
        database::params![act.next_id(), &client_key, act.now_ms()],
    )?;
    let to = Recipient { email: email.trim().to_owned(), name: String::new() };
    let letter = Letter { kind: Kind::OwnComments, to: &to, language, data: json!({}), unsubscribe: None };
    // An address that has had its letters of the hour is told the same: it has one of them.
    let _ = letter::enqueue(tx, act, keys, &letter)?;
    Ok(Asked::Taken)
}

/// Makes the values of the letter that was asked for; nothing if nobody has written or sent a notice under the address.
///
/// # Errors
/// What the database says.
pub fn make(
    r: &mut Reader,
    keys: &Keys,
    (email, language): (&str, &str),
    now: Timestamp,
) -> Result<Option<Value>, Error> {
    let email_key = keys.email_key(email);
    let found: Option<i64> =
        r.query_opt("SELECT id FROM comment WHERE email_key = $1 LIMIT 1", database::params![&email_key], |row| {
            row.get(0)
        })?;
    let has_any = found.is_some() || notice::has_of_sender(r, &email_key)?;
    Ok(has_any.then(|| json!({ "path": link::path(keys, Purpose::Open, &email_key, language, now) })))
}

/// Lists what was written under an address, the newest first.
///
/// Served by `comment_of_writer`.
///
/// # Errors
/// What the database says.
pub fn list(r: &mut Reader, email_key: &[u8], limit: i64, now: Timestamp) -> Result<Vec<Own>, Error> {
    r.query(
        "SELECT c.id, c.story_id, c.parent_id, c.status, c.author_name, c.website, c.body, c.written_at, p.headline,
                p.address
         FROM comment c
         LEFT JOIN publication p ON p.story_id = c.story_id AND p.visible_from <= $3
              AND (p.visible_until IS NULL OR p.visible_until > $3)
         WHERE c.email_key = $1
         ORDER BY c.written_at DESC, c.id DESC
         LIMIT $2",
        database::params![email_key, limit, now.as_millisecond()],
        read_own,
    )
}

/// Gives all that was written under an address, as JSON that other programs read; `origin` is the site's own address.
///
/// # Errors
/// What the database says.
pub fn export(r: &mut Reader, email_key: &[u8], origin: &str, now: Timestamp) -> Result<Value, Error> {
    let comments: Vec<Value> = list(r, email_key, EXPORTED_MAX, now)?
        .into_iter()
        .map(|own| {
            let address = own.under.as_ref().map(|(_, address)| format!("{origin}{address}"));
            json!({
                "id": own.id.0, "story": own.story.0, "story_headline": own.under.map(|under| under.0),
                "story_url": address, "answers": own.parent.map(|parent| parent.0), "status": own.status.as_str(),
                "name": own.author_name, "website": own.website, "text": own.body,
                "written_at": own.written_at.to_string(),
            })
        })
        .collect();
    Ok(json!({
        "exported_at": now.to_string(),
        "address_confirmed": super::is_confirmed(r, email_key)?,
        "letters_stopped": super::is_silent(r, email_key)?,
        "comments": comments,
        "notices": notice::list_of_sender(r, email_key)?,
    }))
}

/// Gives all that the writer of a comment has written under their address, for whoever answers their request at the desk;
/// `None` where the comment leads to no writer any more. The record tells who took it out.
///
/// # Errors
/// `NotFound` if there is no such comment; what the database says otherwise.
pub fn export_of(tx: &mut Transaction, act: &Act, comment: CommentId, origin: &str) -> Result<Option<Value>, Error> {
    let Some(email_key) = standing::email_key(tx, comment)? else { return Ok(None) };
    let all = export(tx, &email_key, origin, act.now)?;
    let data = json!({ "comments": all["comments"].as_array().map_or(0, Vec::len) });
    let kind = "comment.writer_exported";
    event::append(tx, act, NewEvent { kind, subject: comment.0, data, touched: vec![] })?;
    Ok(Some(all))
}

fn read_own(row: &Row) -> Result<Own, Error> {
    let status = super::super::queue::read_status(row, 3)?;
    let headline: Option<String> = row.get(8)?;
    Ok(Own {
        id: CommentId(row.get(0)?),
        story: StoryId(row.get(1)?),
        parent: row.get::<Option<i64>>(2)?.map(CommentId),
        status: if status == Status::Spam { Status::Held } else { status },
        author_name: row.get(4)?,
        website: row.get(5)?,
        body: row.get(6)?,
        written_at: timestamp(row, 7)?,
        under: headline.zip(row.get::<Option<String>>(9)?),
    })
}
