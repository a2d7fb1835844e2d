//! Where somebody else is signed in, for an admin: a device that was lost is shut out, and its owner stays.

use bytes::Bytes;
use http::{Response, StatusCode};
use locale::Value as Put;
use newsroom::id::{AccountId, SessionId};
use newsroom::people::account::{self, Account};
use newsroom::people::session;
use serde::Serialize;

use crate::Error;
use crate::door::Person;
use crate::door::sessions::{SessionView, view};
use crate::frame::{Frame, Place};
use crate::notice::Notice;

#[derive(Serialize)]
struct Page {
    id: String,
    title: String,
    sessions: Vec<SessionView>,
    /// Whether there are any but that by which the page is seen.
    can_end_all: bool,
    end_all: String,
}

/// Lists the sign-ins of somebody.
pub(crate) fn show(frame: Frame, person: &Person, id: &str) -> Result<Response<Bytes>, Error> {
    let Some(other) = find(&frame, id)? else { return frame.lost(StatusCode::NOT_FOUND) };
    let sessions = frame.desk.parts.db.read(|r| session::list(r, other.id, frame.now))?;
    let is_own = other.id == person.account.id;
    let page = Page {
        id: other.id.to_string(),
        title: frame.put("desk-people-sessions-title", &[("name", Put::from(other.name.as_str()))]),
        can_end_all: sessions.iter().any(|session| session.id != person.session.id),
        end_all: frame.say(if is_own { "desk-session-end-others" } else { "desk-people-sessions-end" }),
        sessions: sessions.iter().map(|session| view(&frame, person, session)).collect(),
    };
    let title = page.title.clone();
    frame.render("desk/sign_ins.html", Place::People, &title, StatusCode::OK, &page)
}

/// Ends one of them.
pub(crate) fn end(frame: Frame, person: &Person, id: &str, session: &str) -> Result<Response<Bytes>, Error> {
    let Some(other) = find(&frame, id)? else { return frame.lost(StatusCode::NOT_FOUND) };
    let session = SessionId(session.parse().unwrap_or(0));
    let act = frame.desk.act_of(&person.session);
    frame.desk.parts.db.write(|tx| session::end(tx, &act, other.id, session))?;
    tracing::info!(account = other.id.0, by = person.account.id.0, "an admin ended a sign-in");
    let notice = Notice::done(frame.say("desk-session-ended"));
    Ok(frame.lead_on(&address_of(&other), person, &notice))
}

/// Ends all of them, but not that of who does so.
pub(crate) fn end_all(frame: Frame, person: &Person, id: &str) -> Result<Response<Bytes>, Error> {
    let Some(other) = find(&frame, id)? else { return frame.lost(StatusCode::NOT_FOUND) };
    let act = frame.desk.act_of(&person.session);
    let ended = frame.desk.parts.db.write(|tx| session::end_others(tx, &act, other.id, person.session.id))?;
    tracing::info!(account = other.id.0, by = person.account.id.0, count = ended, "an admin ended sign-ins");
    let text = frame.say_with("desk-sessions-ended", i64::try_from(ended).unwrap_or(i64::MAX));
    Ok(frame.lead_on(&address_of(&other), person, &Notice::done(text)))
}

fn address_of(other: &Account) -> String {
    format!("/desk/people/{}/sessions", other.id)
}

fn find(frame: &Frame, id: &str) -> Result<Option<Account>, Error> {
    let Ok(id) = id.parse() else { return Ok(None) };
    Ok(frame.desk.parts.db.read(|r| account::find(r, AccountId(id)))?)
}
