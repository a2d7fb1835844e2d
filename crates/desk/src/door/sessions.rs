//! Where one is signed in: listing sign-ins and ending them.

use bytes::Bytes;
use http::{Response, StatusCode};
use newsroom::id::SessionId;
use newsroom::people::passkey;
use newsroom::people::session::{self, Session};
use serde::Serialize;

use crate::Error;
use crate::door::wanted::{self, WantedView};
use crate::door::{self, Person};
use crate::form::Form;
use crate::frame::{Frame, Place, When, set_cookie, to};
use crate::notice::Notice;

#[derive(Serialize)]
struct Page {
    sessions: Vec<SessionView>,
    has_others: bool,
    uses_codes: bool,
    email: String,
    /// How many passkeys there are, in words.
    passkeys: String,
    /// Letters that the person may do without; none where no letters are sent.
    wanted: Vec<WantedView>,
}

#[derive(Serialize)]
pub(crate) struct SessionView {
    id: String,
    client: String,
    client_address: String,
    since: When,
    seen: When,
    is_this: bool,
}

/// Lists a person's sign-ins.
pub(crate) fn show(frame: Frame, person: &Person) -> Result<Response<Bytes>, Error> {
    let (sessions, passkeys) = frame.desk.parts.db.read(|r| {
        let id = person.account.id;
        Ok::<_, database::Error>((session::list(r, id, frame.now)?, passkey::list(r, id)?))
    })?;
    let page = Page {
        has_others: sessions.len() > 1,
        sessions: sessions.iter().map(|session| view(&frame, person, session)).collect(),
        passkeys: frame.say_with("desk-passkeys-count", i64::try_from(passkeys.len()).unwrap_or(i64::MAX)),
        uses_codes: person.account.totp_sealed.is_some(),
        email: person.account.email(&frame.desk.parts.keys)?,
        wanted: wanted::list(&frame, person)?,
    };
    let title = frame.say("desk-sessions-title");
    frame.render("desk/sessions.html", Place::Account, &title, StatusCode::OK, &page)
}

/// Ends one sign-in of the person's own.
pub(crate) fn end(frame: &Frame, person: &Person, id: &str) -> Result<Response<Bytes>, Error> {
    let id = SessionId(id.parse().unwrap_or(0));
    let act = frame.desk.act_of(&person.session);
    frame.desk.parts.db.write(|tx| session::end(tx, &act, person.account.id, id))?;
    if id == person.session.id {
        return Ok(out(frame));
    }
    let mut response = to("/desk/sessions");
    let notice = Notice::done(frame.say("desk-session-ended"));
    set_cookie(&mut response, &notice.cookie(frame.desk, person));
    Ok(response)
}

/// Ends all sign-ins of the person but this one.
pub(crate) fn end_others(frame: Frame, person: &Person, _: &Form) -> Result<Response<Bytes>, Error> {
    let act = frame.desk.act_of(&person.session);
    let ended = frame.desk.parts.db.write(|tx| session::end_others(tx, &act, person.account.id, person.session.id))?;
    let text = frame.say_with("desk-sessions-ended", i64::try_from(ended).unwrap_or(i64::MAX));
    Ok(frame.lead_on("/desk/sessions", person, &Notice::done(text)))
}

/// Ends this sign-in.
pub(crate) fn sign_out(frame: Frame, person: &Person, _: &Form) -> Result<Response<Bytes>, Error> {
    let act = frame.desk.act_of(&person.session);
    frame.desk.parts.db.write(|tx| session::end(tx, &act, person.account.id, person.session.id))?;
    Ok(out(&frame))
}

fn out(frame: &Frame) -> Response<Bytes> {
    let mut response = to("/desk/sign-in?after=out");
    set_cookie(&mut response, &door::closed(frame.desk));
    response
}

/// Shows a sign-in to whoever looks at it.
pub(crate) fn view(frame: &Frame, person: &Person, session: &Session) -> SessionView {
    SessionView {
        id: session.id.to_string(),
        client: session.client.clone(),
        client_address: session.client_address.clone(),
        since: frame.when(session.started_at),
        seen: frame.ago(session.seen_at),
        is_this: session.id == person.session.id,
    }
}
