//! Codes from an app: turning them on with a first code, and off with a last one.

use bytes::Bytes;
use http::{Response, StatusCode};
use newsroom::people::account::{self, Account};
use newsroom::people::code;
use serde::Serialize;

use crate::door::{self, Person};
use crate::form::Form;
use crate::frame::{Frame, Place, set_cookie};
use crate::notice::Notice;
use crate::sign_in::{Tried, too_many_text, try_code};
use crate::{Error, totp};

#[derive(Serialize)]
struct Page {
    is_on: bool,
    new: Option<NewKey>,
    flaw: Option<String>,
}

/// A key that counts once a code of it has come back.
#[derive(Serialize)]
struct NewKey {
    grouped: String,
    app_address: String,
    sealed: String,
}

/// Shows whether codes are on, and a key to begin with if they are off.
pub(crate) fn show(frame: Frame, person: &Person) -> Result<Response<Bytes>, Error> {
    let drawn = (frame.desk.parts.chance)();
    let key = totp::to_key(std::array::from_fn(|place| drawn[place]));
    show_page(frame, person, &key, None)
}

/// Turns codes on, if the first one is right. The sign-in is renewed, as it is worth more now.
pub(crate) fn turn_on(frame: Frame, person: &Person, form: &Form) -> Result<Response<Bytes>, Error> {
    let Some(key) = open_key(&frame, person, form.get("key")) else { return frame.form_refused() };
    if person.account.totp_sealed.is_some() {
        return show(frame, person);
    }
    let Some(step) = totp::find_step(&key, form.get("code"), frame.now)? else {
        let flaw = frame.say("desk-code-wrong");
        return show_page(frame, person, &key, Some(flaw));
    };
    let (act, parts) = (frame.desk.act_of(&person.session), &frame.desk.parts);
    parts.db.write(|tx| {
        code::use_up(tx, &act, person.account.id, step)?;
        account::set_totp(tx, &act, person.account.id, Some(&parts.keys.seal(&key)))
    })?;
    renewed(frame, person, "desk-totp-on")
}

/// Turns codes off, if one more is right.
pub(crate) fn turn_off(frame: Frame, person: &Person, form: &Form) -> Result<Response<Bytes>, Error> {
    if person.account.totp_sealed.is_none() {
        return show(frame, person);
    }
    let flaw = match try_code(&frame, &person.account, form.get("code"))? {
        Tried::Right => None,
        Tried::Wrong => Some(frame.say("desk-code-wrong")),
        Tried::TooMany(again_at) => Some(too_many_text(&frame, again_at)),
    };
    if flaw.is_some() {
        return show_page(frame, person, "", flaw);
    }
    let act = frame.desk.act_of(&person.session);
    frame.desk.parts.db.write(|tx| account::set_totp(tx, &act, person.account.id, None))?;
    renewed(frame, person, "desk-totp-off")
}

fn renewed(frame: Frame, person: &Person, text: &str) -> Result<Response<Bytes>, Error> {
    let cookies = door::open(frame.desk, frame.ask, person.account.id)?;
    tracing::info!(account = person.account.id.0, text, "someone changed how they sign in");
    let mut response = crate::frame::to("/desk/codes");
    cookies.iter().for_each(|cookie| set_cookie(&mut response, cookie));
    Ok(response)
}

fn show_page(mut frame: Frame, person: &Person, key: &str, flaw: Option<String>) -> Result<Response<Bytes>, Error> {
    let is_on = person.account.totp_sealed.is_some();
    let status = if flaw.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    if is_on && flaw.is_none() {
        frame.tell(Notice::done(frame.say("desk-totp-on")));
    }
    let new = (!is_on).then(|| NewKey {
        grouped: totp::grouped(key),
        app_address: totp::app_address(key, &frame.settings.title, &person.account.name),
        sealed: seal_key(&frame, &person.account, key),
    });
    let title = frame.say("desk-totp-title");
    frame.render("desk/codes.html", Place::Account, &title, status, &Page { is_on, new, flaw })
}

/// Seals a key into the form that shows it, so that what comes back is what was shown, to this person.
fn seal_key(frame: &Frame, account: &Account, key: &str) -> String {
    web::secret::to_text(&frame.desk.parts.keys.seal(&format!("code {} {key}", account.id)))
}

fn open_key(frame: &Frame, person: &Person, sealed: &str) -> Option<String> {
    let text = frame.desk.parts.keys.open(&web::secret::from_text(sealed)?).ok()?;
    text.strip_prefix(&format!("code {} ", person.account.id)).map(str::to_owned)
}
