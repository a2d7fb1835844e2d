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
const AIMS: [&str; 4] = ["codes", "email", "passkeys", "tokens"];

/// The longest form that is filled in again after a proof, in bytes as a query.
const TYPED_BYTES_MAX: usize = 4_000;

/// What is typed and not carried along: the form's own token, and what nobody should find in an address.
const NOT_CARRIED: [&str; 4] = ["form", "password", "code", "email"];

#[derive(Serialize)]
struct Page {
    aim: String,
    /// What was typed before the proof was asked for, as a query.
    typed: String,
    has_password: bool,
    /// The browser's dialogue for passkeys, for who has some.
    offer: Option<Offer>,
    flaw: Option<String>,
}

/// Lets pass who proved who they are a short while ago; otherwise gives where they do.
pub(crate) fn needed(frame: &Frame, person: &Person, aim: &'static str) -> Option<Response<Bytes>> {
    (!session::is_proved(&person.session, frame.now)).then(|| to(&format!("/desk/proof?for={aim}")))
}

/// The same for a form that was sent: it is filled in again after the proof, and sent by whoever looks at it.
pub(crate) fn needed_for(frame: &Frame, person: &Person, aim: &'static str, form: &Form) -> Option<Response<Bytes>> {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    let query = query.append_pair("for", aim).append_pair("typed", &carried(form)).finish();
    (!session::is_proved(&person.session, frame.now)).then(|| to(&format!("/desk/proof?{query}")))
}

/// What was typed, as a query.
fn carried(form: &Form) -> String {
    let pairs = form.pairs().filter(|(name, _)| !NOT_CARRIED.contains(name));
    let typed = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
    if typed.len() > TYPED_BYTES_MAX { String::new() } else { typed }
}

/// Asks for a proof.
pub(crate) fn show(frame: Frame, person: &Person) -> Result<Response<Bytes>, Error> {
    let query = Form::read(frame.ask.query.unwrap_or_default().as_bytes());
    render(frame, person, &query, StatusCode::OK, None)
}

/// Takes the password.
pub(crate) fn by_password(frame: Frame, person: &Person, form: &Form) -> Result<Response<Bytes>, Error> {
    let parts = &frame.desk.parts;
    let email = person.account.email(&parts.keys)?;
    let tried = match sign_in::begin(&frame, &parts.keys.email_key(&email), Some(person.account.id))? {
        Ok(tried) => tried,
        Err(again_at) => {
            let flaw = sign_in::too_many_text(&frame, again_at);
            return render(frame, person, form, StatusCode::TOO_MANY_REQUESTS, Some(flaw));
        }
    };
    let hash = person.account.password_hash.as_deref();
    let is_right = frame.desk.hashing.run(|| account::is_password(form.get("password"), hash));
    if is_right != Some(true) {
        tracing::info!(client = %frame.ask.client, account = person.account.id.0, "a proof failed");
        let flaw = frame.say(if is_right.is_none() { "broken-text" } else { "desk-proof-wrong" });
        return render(frame, person, form, StatusCode::UNPROCESSABLE_ENTITY, Some(flaw));
    }
    parts.db.write(|tx| guard::succeed(tx, tried))?;
    proved(&frame, person, form)
}

/// Takes a passkey's answer.
pub(crate) fn by_passkey(frame: Frame, person: &Person, form: &Form) -> Result<Response<Bytes>, Error> {
    let Some(site) = frame.desk.relying.clone() else { return frame.lost(StatusCode::NOT_FOUND) };
    match passkey_in::try_answer(&frame, &site, form)? {
        Answered::Right(account) if account.id == person.account.id => proved(&frame, person, form),
        Answered::Right(_) => {
            let flaw = frame.say("desk-passkey-unknown");
            render(frame, person, form, StatusCode::UNPROCESSABLE_ENTITY, Some(flaw))
        }
        Answered::Refused(text) => {
            let flaw = frame.say(text);
            render(frame, person, form, StatusCode::UNPROCESSABLE_ENTITY, Some(flaw))
        }
        Answered::TooMany(again_at) => {
            let flaw = sign_in::too_many_text(&frame, again_at);
            render(frame, person, form, StatusCode::TOO_MANY_REQUESTS, Some(flaw))
        }
    }
}

fn proved(frame: &Frame, person: &Person, form: &Form) -> Result<Response<Bytes>, Error> {
    let now = frame.desk.now();
    frame.desk.parts.db.write(|tx| session::prove(tx, person.session.id, now))?;
    // Read and written anew: it came back from a browser.
    let (aim, typed) = (known(form.get("for")), carried(&Form::read(form.get("typed").as_bytes())));
    Ok(to(&if typed.is_empty() { format!("/desk/{aim}") } else { format!("/desk/{aim}?{typed}") }))
}

/// An aim that there is; the sign-ins for any other.
fn known(aim: &str) -> &'static str {
    AIMS.into_iter().find(|own| *own == aim).unwrap_or("sessions")
}

fn render(
    frame: Frame,
    person: &Person,
    form: &Form,
    status: StatusCode,
    flaw: Option<String>,
) -> Result<Response<Bytes>, Error> {
    let has_passkeys = !frame.desk.parts.db.read(|r| passkey::list(r, person.account.id))?.is_empty();
    let page = Page {
        aim: known(form.get("for")).to_owned(),
        typed: carried(&Form::read(form.get("typed").as_bytes())),
        has_password: person.account.password_hash.is_some(),
        offer: if has_passkeys { passkey_in::offer(&frame) } else { None },
        flaw,
    };
    let title = frame.say("desk-proof-title");
    frame.render("desk/proof.html", Place::Account, &title, status, &page)
}
