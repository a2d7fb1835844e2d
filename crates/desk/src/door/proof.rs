//! Proving once more who one is, before what opens an account to others: passkeys, codes, keys of programs.
//!
//! Whoever finds a desk left open can write in it, but leaves no key behind.

use bytes::Bytes;
use http::{Response, StatusCode};
use newsroom::people::account;
use newsroom::people::guard;
use newsroom::people::passkey;
use newsroom::people::session;
use serde::Serialize;

use crate::Error;
use crate::door::Person;
use crate::door::passkey_in::{self, Answered, Offer};
use crate::door::sign_in;
use crate::form::Form;
use crate::frame::{Frame, Place, to};

/// What is opened by a proof, by its name in addresses.
const AIMS: [&str; 3] = ["codes", "passkeys", "tokens"];

#[derive(Serialize)]
struct Page {
    aim: String,
    has_password: bool,
    /// The browser's dialogue for passkeys, for who has some.
    offer: Option<Offer>,
    flaw: Option<String>,
}

/// Lets pass who proved who they are a short while ago; otherwise gives where they do.
pub(crate) fn needed(frame: &Frame, person: &Person, aim: &'static str) -> Option<Response<Bytes>> {
    (!session::is_proved(&person.session, frame.now)).then(|| to(&format!("/desk/proof?for={aim}")))
}

/// Asks for a proof.
pub(crate) fn show(frame: Frame, person: &Person) -> Result<Response<Bytes>, Error> {
    let query = Form::read(frame.ask.query.unwrap_or_default().as_bytes());
    render(frame, person, query.get("for"), StatusCode::OK, None)
}

/// Takes the password.
pub(crate) fn by_password(frame: Frame, person: &Person, form: &Form) -> Result<Response<Bytes>, Error> {
    let (parts, aim) = (&frame.desk.parts, form.get("for"));
    let email = person.account.email(&parts.keys)?;
    let tried = match sign_in::begin(&frame, &parts.keys.email_key(&email), Some(person.account.id))? {
        Ok(tried) => tried,
        Err(again_at) => {
            let flaw = sign_in::too_many_text(&frame, again_at);
            return render(frame, person, aim, StatusCode::TOO_MANY_REQUESTS, Some(flaw));
        }
    };
    let hash = person.account.password_hash.as_deref();
    let is_right = frame.desk.hashing.run(|| account::is_password(form.get("password"), hash));
    if is_right != Some(true) {
        tracing::info!(client = %frame.ask.client, account = person.account.id.0, "a proof failed");
        let flaw = frame.say(if is_right.is_none() { "broken-text" } else { "desk-proof-wrong" });
        return render(frame, person, aim, StatusCode::UNPROCESSABLE_ENTITY, Some(flaw));
    }
    parts.db.write(|tx| guard::succeed(tx, tried))?;
    proved(&frame, person, aim)
}

/// Takes a passkey's answer.
pub(crate) fn by_passkey(frame: Frame, person: &Person, form: &Form) -> Result<Response<Bytes>, Error> {
    let Some(site) = frame.desk.relying.clone() else { return frame.lost(StatusCode::NOT_FOUND) };
    let aim = form.get("for");
    match passkey_in::try_answer(&frame, &site, form)? {
        Answered::Right(account) if account.id == person.account.id => proved(&frame, person, aim),
        Answered::Right(_) => {
            let flaw = frame.say("desk-passkey-unknown");
            render(frame, person, aim, StatusCode::UNPROCESSABLE_ENTITY, Some(flaw))
        }
        Answered::Refused(text) => {
            let flaw = frame.say(text);
            render(frame, person, aim, StatusCode::UNPROCESSABLE_ENTITY, Some(flaw))
        }
        Answered::TooMany(again_at) => {
            let flaw = sign_in::too_many_text(&frame, again_at);
            render(frame, person, aim, StatusCode::TOO_MANY_REQUESTS, Some(flaw))
        }
    }
}

fn proved(frame: &Frame, person: &Person, aim: &str) -> Result<Response<Bytes>, Error> {
    let now = frame.desk.now();
    frame.desk.parts.db.write(|tx| session::prove(tx, person.session.id, now))?;
    Ok(to(&format!("/desk/{}", known(aim))))
}

/// An aim that there is; the sign-ins for any other.
fn known(aim: &str) -> &'static str {
    AIMS.into_iter().find(|own| *own == aim).unwrap_or("sessions")
}

fn render(
    frame: Frame,
    person: &Person,
    aim: &str,
    status: StatusCode,
    flaw: Option<String>,
) -> Result<Response<Bytes>, Error> {
    let has_passkeys = !frame.desk.parts.db.read(|r| passkey::list(r, person.account.id))?.is_empty();
    let page = Page {
        aim: known(aim).to_owned(),
        has_password: person.account.password_hash.is_some(),
        offer: if has_passkeys { passkey_in::offer(&frame) } else { None },
        flaw,
    };
    let title = frame.say("desk-proof-title");
    frame.render("desk/proof.html", Place::Account, &title, status, &page)
}
