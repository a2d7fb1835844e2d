//! Codes from an app: turning them on with a first code, and off with a last one; and the codes for who has lost the
//! app.

use bytes::Bytes;
use http::{Response, StatusCode};
use newsroom::letter::Kind;
use newsroom::letter::desk::tell_of_account;
use newsroom::people::account::{self, Account};
use newsroom::people::code::{self, RECOVERY_CODES};
use serde::Serialize;
use serde_json::json;

use crate::Error;
use crate::door::proof;
use crate::door::sign_in::{Tried, too_many_text, try_code};
use crate::door::totp;
use crate::door::{self, Person};
use crate::form::Form;
use crate::frame::{Frame, Place, set_cookie};
use crate::notice::Notice;

/// What recovery codes are written with: nothing that is taken for something else, nor spells a word.
const RECOVERY_LETTERS: &[u8; 30] = b"23456789abcdefghjkmnpqrstvwxyz";

#[derive(Serialize)]
struct Page {
    is_on: bool,
    new: Option<NewKey>,
    /// Recovery codes that were just made: shown once.
    recovery: Vec<String>,
    /// How many are left, in words.
    left: String,
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
    if let Some(proof) = proof::needed(&frame, person, "codes") {
        return Ok(proof);
    }
    let drawn = (frame.desk.parts.chance)();
    let key = totp::to_key(std::array::from_fn(|place| drawn[place]));
    show_page(frame, person, &key, None)
}

/// Turns codes on, if the first one is right. The sign-in is renewed, as it is worth more now.
pub(crate) fn turn_on(frame: Frame, person: &Person, form: &Form) -> Result<Response<Bytes>, Error> {
    if let Some(proof) = proof::needed(&frame, person, "codes") {
        return Ok(proof);
    }
    let Some(key) = open_key(&frame, person, form.get("key")) else { return frame.form_refused() };
    if person.account.totp_sealed.is_some() {
        return show(frame, person);
    }
    let Some(step) = totp::find_step(&key, form.get("code"), frame.now)? else {
        let flaw = frame.say("desk-code-wrong");
        return show_page(frame, person, &key, Some(flaw));
    };
    let (act, parts) = (frame.desk.act_of(&person.session), &frame.desk.parts);
    let _ = parts.db.write(|tx| {
        code::use_up(tx, &act, person.account.id, step)?;
        account::set_totp(tx, &act, person.account.id, Some(&parts.keys.seal(&key)))?;
        tell_of_account(tx, &act, &parts.keys, person.account.id, Kind::CodesChanged, json!({ "is_on": true }))
    })?;
    renewed(frame, person, "desk-totp-on")
}

/// Makes recovery codes, and shows them once; those of before no longer work.
pub(crate) fn make_recovery(frame: Frame, person: &Person, _: &Form) -> Result<Response<Bytes>, Error> {
    if let Some(proof) = proof::needed(&frame, person, "codes") {
        return Ok(proof);
    }
    if person.account.totp_sealed.is_none() {
        return show(frame, person);
    }
    let (act, parts, recovery) = (frame.desk.act_of(&person.session), &frame.desk.parts, draw_recovery(&frame));
    parts.db.write(|tx| code::set_recovery(tx, &act, &parts.keys, person.account.id, &recovery))?;
    show_recovery(frame, recovery)
}

/// Draws codes of 49 bits.
fn draw_recovery(frame: &Frame) -> Vec<String> {
    let letters = RECOVERY_LETTERS.len();
    let draw = |_| {
        let drawn = (frame.desk.parts.chance)();
        // The bytes beyond the last whole round of letters would favour the first ones.
        let fair = drawn.iter().map(|byte| usize::from(*byte)).filter(|byte| *byte < 256 / letters * letters);
        let code: String = fair.take(10).map(|byte| char::from(RECOVERY_LETTERS[byte % letters])).collect();
        let (first, second) = code.split_at(code.len() / 2);
        format!("{first}-{second}")
    };
    (0..RECOVERY_CODES).map(draw).collect()
}

fn show_recovery(frame: Frame, recovery: Vec<String>) -> Result<Response<Bytes>, Error> {
    let left = frame.say_with("desk-totp-recovery-left", i64::try_from(recovery.len()).unwrap_or(i64::MAX));
    let title = frame.say("desk-totp-recovery-codes");
    let page = Page { is_on: true, new: None, recovery, left, flaw: None };
    frame.render("desk/codes.html", Place::Account, &title, StatusCode::CREATED, &page)
}

/// Turns codes off, if one more is right.
pub(crate) fn turn_off(frame: Frame, person: &Person, form: &Form) -> Result<Response<Bytes>, Error> {
    if let Some(proof) = proof::needed(&frame, person, "codes") {
        return Ok(proof);
    }
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
    let (act, parts) = (frame.desk.act_of(&person.session), &frame.desk.parts);
    let _ = parts.db.write(|tx| {
        account::set_totp(tx, &act, person.account.id, None)?;
        tell_of_account(tx, &act, &parts.keys, person.account.id, Kind::CodesChanged, json!({ "is_on": false }))
    })?;
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
    let left = frame.desk.parts.db.read(|r| code::count_recovery(r, person.account.id))?;
    let left = frame.say_with("desk-totp-recovery-left", left);
    let title = frame.say("desk-totp-title");
    let page = Page { is_on, new, recovery: Vec::new(), left, flaw };
    frame.render("desk/codes.html", Place::Account, &title, status, &page)
}

/// Seals a key into the form that shows it, so that what comes back is what was shown, to this person.
fn seal_key(frame: &Frame, account: &Account, key: &str) -> String {
    web::secret::to_text(&frame.desk.parts.keys.seal(&format!("code {} {key}", account.id)))
}

fn open_key(frame: &Frame, person: &Person, sealed: &str) -> Option<String> {
    let text = frame.desk.parts.keys.open(&web::secret::from_text(sealed)?).ok()?;
    text.strip_prefix(&format!("code {} ", person.account.id)).map(str::to_owned)
}
