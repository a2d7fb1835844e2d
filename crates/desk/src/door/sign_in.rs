//! Coming in: e-mail address and password, then a code for those who use one.

use bytes::Bytes;
use http::header::{HeaderValue, RETRY_AFTER};
use http::{Response, StatusCode};
use jiff::Timestamp;
use locale::Value as Put;
use newsroom::id::AccountId;
use newsroom::letter;
use newsroom::people::account::{self, Account};
use newsroom::people::code;
use newsroom::people::guard::{self, Tries, Try};
use newsroom::people::link::{self, Purpose};
use serde::Serialize;

use crate::Error;
use crate::door::passkey_in::{self, Offer};
use crate::door::totp;
use crate::door::{self, Halfway};
use crate::form::Form;
use crate::frame::{Frame, Place, set_cookie, to};

/// How long someone is asked to wait when too many come in at once, in seconds.
const BUSY_SECONDS: i64 = 5;

#[derive(Serialize)]
struct Page {
    email: String,
    flaw: Option<String>,
    after: Option<String>,
    /// The browser's dialogue for passkeys, where there can be some.
    offer: Option<Offer>,
    /// The name of the provider by which one can come in as well.
    provider: Option<String>,
    /// Whether a link can be sent to who has forgotten their password.
    sends_links: bool,
}

#[derive(Serialize)]
struct CodePage {
    flaw: Option<String>,
    /// Whether a recovery code is asked for: it has letters, and a phone shows another keyboard.
    is_recovery: bool,
}

/// Shows the form.
pub(crate) fn show(frame: Frame) -> Result<Response<Bytes>, Error> {
    let query = Form::read(frame.ask.query.unwrap_or_default().as_bytes());
    let after = match query.get("after") {
        "end" => Some("desk-signin-ended"),
        "out" => Some("desk-signed-out"),
        "password" => Some("desk-password-done"),
        _ => None,
    };
    let after = after.map(|id| frame.say(id));
    show_form(frame, StatusCode::OK, "", None, after)
}

/// Lets someone in, or on to the code. Known and unknown addresses get the same words, and cost the same work.
pub(crate) fn create(frame: Frame, form: &Form) -> Result<Response<Bytes>, Error> {
    let email = form.get("email").trim();
    let parts = &frame.desk.parts;
    let found = parts.db.read(|r| account::find_by_email(r, &parts.keys, email))?.filter(Account::is_active);
    let tried = match begin(&frame, &parts.keys.email_key(email), found.as_ref().map(|account| account.id))? {
        Ok(tried) => tried,
        Err(again_at) => return too_many(frame, email, again_at),
    };
    let hash = found.as_ref().and_then(|account| account.password_hash.as_deref());
    let Some(is_right) = frame.desk.hashing.run(|| account::is_password(form.get("password"), hash)) else {
        let again_at = Timestamp::from_second(frame.now.as_second() + BUSY_SECONDS).unwrap_or(frame.now);
        return too_many(frame, email, again_at);
    };
    let Some(account) = found.filter(|_| is_right) else {
        tracing::info!(client = %frame.ask.client, "a sign-in failed: wrong address or password");
        let flaw = frame.say("desk-signin-wrong");
        return show_flaw(frame, StatusCode::UNPROCESSABLE_ENTITY, email, flaw);
    };
    parts.db.write(|tx| guard::succeed(tx, tried))?;
    go_on(&frame, &account)
}

/// Lets in who has shown who they are by one factor, or leads them on to the code if they use one.
pub(crate) fn go_on(frame: &Frame, account: &Account) -> Result<Response<Bytes>, Error> {
    if account.totp_sealed.is_some() {
        let mut response = to("/desk/sign-in/code");
        set_cookie(&mut response, &Halfway::cookie(frame.desk, account));
        return Ok(response);
    }
    let_in(frame, account.id)
}

/// Asks for the code.
pub(crate) fn show_code(frame: Frame) -> Result<Response<Bytes>, Error> {
    match Halfway::find(frame.desk, frame.ask)? {
        Some(_) => show_code_form(frame, StatusCode::OK, None),
        None => Ok(to("/desk/sign-in")),
    }
}

/// Checks the code, each of which is good once, and lets them in.
pub(crate) fn confirm(frame: Frame, form: &Form) -> Result<Response<Bytes>, Error> {
    let Some(Halfway { account }) = Halfway::find(frame.desk, frame.ask)? else { return Ok(to("/desk/sign-in")) };
    match try_code(&frame, &account, form.get("code"))? {
        Tried::Right => let_in(&frame, account.id),
        Tried::Wrong => {
            let flaw = frame.say("desk-code-wrong");
            show_code_form(frame, StatusCode::UNPROCESSABLE_ENTITY, Some(flaw))
        }
        Tried::TooMany(again_at) => {
            let flaw = too_many_text(&frame, again_at);
            show_code_form(frame, StatusCode::TOO_MANY_REQUESTS, Some(flaw))
        }
    }
}

/// Lets someone in by a link that works once. The link is printed where the server runs and never mailed, so nothing
/// but its reader follows it, and one step is enough.
pub(crate) fn by_link(frame: Frame, token: &str) -> Result<Response<Bytes>, Error> {
    let act = frame.desk.act_at_door();
    let is_read_whole = *frame.ask.method == http::Method::GET;
    let found = match is_read_whole {
        true => frame.desk.parts.db.write(|tx| link::redeem(tx, &act, Purpose::SignIn, token))?.flatten(),
        false => None,
    };
    let account = match found {
        Some(id) => frame.desk.parts.db.read(|r| account::find(r, id))?.filter(Account::is_active),
        None => None,
    };
    match account {
        Some(account) => let_in(&frame, account.id),
        None => {
            let (heading, text) = (frame.say("desk-problem"), frame.say("desk-link-used"));
            let link = Some(("/desk/sign-in", frame.say("desk-signin-title")));
            frame.message(StatusCode::GONE, heading, text, link)
        }
    }
}

/// What came of trying a code.
pub(crate) enum Tried {
    Right,
    Wrong,
    /// It was not looked at; the next can be tried at this time.
    TooMany(Timestamp),
}

/// Tries a code of an account, from its app or for who has lost that: within the limits of guessing, and each once.
pub(crate) fn try_code(frame: &Frame, account: &Account, typed: &str) -> Result<Tried, Error> {
    let parts = &frame.desk.parts;
    let Some(sealed) = &account.totp_sealed else { return Ok(Tried::Wrong) };
    let (key, email) = (parts.keys.open(sealed)?, account.email(&parts.keys)?);
    let tried = match begin(frame, &parts.keys.email_key(&email), Some(account.id))? {
        Ok(tried) => tried,
        Err(again_at) => return Ok(Tried::TooMany(again_at)),
    };
    let act = frame.desk.act_at_door();
    let is_right = match totp::find_step(&key, typed, frame.now)? {
        Some(step) => parts.db.write(|tx| code::use_up(tx, &act, account.id, step))?,
        None => parts.db.write(|tx| code::use_recovery(tx, &act, &parts.keys, account.id, typed))?,
    };
    if !is_right {
        tracing::info!(client = %frame.ask.client, account = account.id.0, "a wrong code was tried");
        return Ok(Tried::Wrong);
    }
    parts.db.write(|tx| guard::succeed(tx, tried))?;
    Ok(Tried::Right)
}

/// Says when the next try can be made.
pub(crate) fn too_many_text(frame: &Frame, again_at: Timestamp) -> String {
    frame.put("desk-signin-too-many", &[("time", Put::from(frame.words.time(again_at)))])
}

/// Begins a try within the limits of guessing; if it may not be made, says when the next one may.
pub(crate) fn begin(
    frame: &Frame,
    email_key: &[u8],
    account: Option<AccountId>,
) -> Result<Result<Try, Timestamp>, Error> {
    let (act, client_address) = (frame.desk.act_at_door(), frame.ask.client.to_string());
    let is_known_device = account.is_some_and(|account| door::is_known_device(frame.desk, frame.ask, account));
    let tries = Tries { email_key, client_address: &client_address, is_known_device };
    Ok(frame.desk.parts.db.write(|tx| guard::begin(tx, &act, tries))?)
}

/// Opens a sign-in.
pub(crate) fn let_in(frame: &Frame, account: AccountId) -> Result<Response<Bytes>, Error> {
    let mut response = to("/desk/");
    for cookie in door::open(frame.desk, frame.ask, account)? {
        set_cookie(&mut response, &cookie);
    }
    Ok(response)
}

/// Asks to come back later.
pub(crate) fn too_many(frame: Frame, email: &str, again_at: Timestamp) -> Result<Response<Bytes>, Error> {
    tracing::info!(client = %frame.ask.client, "too many sign-ins were tried");
    let flaw = too_many_text(&frame, again_at);
    let seconds = (again_at.as_second() - frame.now.as_second()).max(1);
    let mut response = show_flaw(frame, StatusCode::TOO_MANY_REQUESTS, email, flaw)?;
    response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
    Ok(response)
}

/// Shows the form again, with why nobody was let in.
pub(crate) fn show_flaw(frame: Frame, status: StatusCode, email: &str, flaw: String) -> Result<Response<Bytes>, Error> {
    show_form(frame, status, email, Some(flaw), None)
}

fn show_form(
    frame: Frame,
    status: StatusCode,
    email: &str,
    flaw: Option<String>,
    after: Option<String>,
) -> Result<Response<Bytes>, Error> {
    let title = frame.say("desk-signin-title");
    let provider = frame.desk.parts.sign_in_by.as_ref().map(|by| by.name.clone());
    let sends_links = frame.desk.parts.db.read(letter::is_open)?;
    let page = Page { email: email.to_owned(), flaw, after, offer: passkey_in::offer(&frame), provider, sends_links };
    frame.render("desk/sign_in.html", Place::Door, &title, status, &page)
}

fn show_code_form(frame: Frame, status: StatusCode, flaw: Option<String>) -> Result<Response<Bytes>, Error> {
    let title = frame.say("desk-code-title");
    let is_recovery = frame.ask.query == Some("with=recovery");
    frame.render("desk/code.html", Place::Door, &title, status, &CodePage { flaw, is_recovery })
}
