//! The e-mail address by which somebody signs in: changing one's own, or that of a colleague.

use bytes::Bytes;
use http::{Response, StatusCode};
use locale::Value as Put;
use newsroom::id::AccountId;
use newsroom::letter::Kind;
use newsroom::letter::desk::tell_of_account;
use newsroom::people::account::{self, AccountError};
use serde::Serialize;
use serde_json::json;

use crate::Error;
use crate::door::{Person, proof};
use crate::form::Form;
use crate::frame::{Frame, Place};
use crate::notice::Notice;

#[derive(Serialize)]
struct Page {
    now: String,
    email: String,
    flaw: Option<String>,
}

/// Asks for another address.
pub(crate) fn show(frame: Frame, person: &Person) -> Result<Response<Bytes>, Error> {
    if let Some(proof) = proof::needed(&frame, person, "email") {
        return Ok(proof);
    }
    render(frame, person, "", StatusCode::OK, None)
}

/// Takes it.
pub(crate) fn change(frame: Frame, person: &Person, form: &Form) -> Result<Response<Bytes>, Error> {
    if let Some(proof) = proof::needed(&frame, person, "email") {
        return Ok(proof);
    }
    let email = form.get("email").trim();
    match set(&frame, person, person.account.id, email) {
        Ok(()) => {
            let notice = done(&frame, &person.account.name, email);
            Ok(frame.lead_on("/desk/sessions", person, &notice))
        }
        Err(error) => {
            let flaw = flaw(&frame, error)?;
            render(frame, person, email, StatusCode::UNPROCESSABLE_ENTITY, Some(flaw))
        }
    }
}

/// Gives somebody another address, and tells them so at the former one.
pub(crate) fn set(frame: &Frame, by: &Person, of: AccountId, email: &str) -> Result<(), AccountError> {
    let (act, keys) = (frame.desk.act_of(&by.session), &frame.desk.parts.keys);
    frame.desk.parts.db.write(|tx| {
        let _ = tell_of_account(tx, &act, keys, of, Kind::EmailChanged, json!({}))?;
        account::set_email(tx, &act, keys, of, email)
    })
}

/// Says by which address somebody signs in now.
pub(crate) fn done(frame: &Frame, name: &str, email: &str) -> Notice {
    Notice::done(frame.put("desk-email-set", &[("name", Put::from(name)), ("email", Put::from(email))]))
}

/// What is wrong with an address.
///
/// # Errors
/// What is not the address's fault.
pub(crate) fn flaw(frame: &Frame, error: AccountError) -> Result<String, Error> {
    match error {
        AccountError::NotAnEmail(_) => Ok(frame.say("desk-setup-email-form")),
        AccountError::EmailTaken => Ok(frame.say("desk-people-email-taken")),
        other => Err(other.into()),
    }
}

fn render(
    frame: Frame,
    person: &Person,
    email: &str,
    status: StatusCode,
    flaw: Option<String>,
) -> Result<Response<Bytes>, Error> {
    let now = person.account.email(&frame.desk.parts.keys)?;
    let title = frame.say("desk-email-title");
    frame.render("desk/email.html", Place::Account, &title, status, &Page { now, email: email.to_owned(), flaw })
}
