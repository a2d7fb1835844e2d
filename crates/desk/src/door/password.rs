//! Choosing a password by a link that works once: a new newsroom's first admin, an invitation, a forgotten password.

use bytes::Bytes;
use http::{Response, StatusCode};
use locale::Value as Put;
use newsroom::id::AccountId;
use newsroom::letter::Kind;
use newsroom::letter::desk::tell_of_account;
use newsroom::people::account::{
    self, AccountError, PASSWORD_BYTES_MAX, PASSWORD_CHARS_MIN, SALT_BYTES, hash_password, is_email,
};
use newsroom::people::link::{self, Purpose};
use newsroom::people::role::Role;
use serde::Serialize;
use serde_json::json;

use crate::form::Form;
use crate::frame::{Frame, Place, set_cookie, to};
use crate::{Error, door};

/// The longest name, in characters.
pub(crate) const NAME_CHARS_MAX: usize = 200;

/// Different characters that a password has at least: `aaaaaaaa` and `12121212` are guessed first.
const PASSWORD_KINDS_MIN: usize = 5;

#[derive(Serialize)]
struct Page {
    heading: String,
    intro: Option<String>,
    /// Who they are is asked of the first admin alone.
    asks_who: bool,
    name: String,
    email: String,
    hint: String,
    submit: String,
    flaws: Vec<Flaw>,
}

/// A field that is not right, and why.
#[derive(Clone, Serialize)]
struct Flaw {
    field: &'static str,
    text: String,
}

/// Shows the form, if the link still works.
pub(crate) fn show(frame: Frame, purpose: Purpose, token: &str) -> Result<Response<Bytes>, Error> {
    if !works(&frame, purpose, token)? {
        return link_used(frame, purpose);
    }
    show_form(frame, purpose, &Form::read(b""), Vec::new())
}

/// Makes the first admin of a new newsroom, and lets them in.
pub(crate) fn set_up(frame: Frame, token: &str, form: &Form) -> Result<Response<Bytes>, Error> {
    if !works(&frame, Purpose::SetUp, token)? {
        return link_used(frame, Purpose::SetUp);
    }
    let (name, email) = (form.get("name").trim(), form.get("email").trim());
    let mut flaws = Vec::new();
    if name.is_empty() || name.chars().count() > NAME_CHARS_MAX {
        flaws.push(Flaw { field: "name", text: frame.say("desk-setup-name-missing") });
    }
    if !is_email(email) {
        flaws.push(Flaw { field: "email", text: frame.say("desk-setup-email-form") });
    }
    flaws.extend(flaw_of(&frame, form.get("password")));
    if !flaws.is_empty() {
        return show_form(frame, Purpose::SetUp, form, flaws);
    }
    let Some(hash) = hash(&frame, form.get("password"))? else { return busy(frame, Purpose::SetUp, form) };
    let (act, parts) = (frame.desk.act_at_door(), &frame.desk.parts);
    let made = parts.db.write(|tx| {
        if link::redeem(tx, &act, Purpose::SetUp, token)?.is_none() || !account::is_nobody_here(tx)? {
            return Ok(None);
        }
        let id = account::add(tx, &act, &parts.keys, email, name, Role::Admin)?;
        account::set_password(tx, &act, id, &hash)?;
        Ok::<_, AccountError>(Some(id))
    })?;
    let Some(id) = made else { return link_used(frame, Purpose::SetUp) };
    let mut response = to("/desk/");
    for cookie in door::open(frame.desk, frame.ask, id)? {
        set_cookie(&mut response, &cookie);
    }
    Ok(response)
}

/// Sets the password of the person whom the link is for; they sign in with it, and with a code if they use one.
pub(crate) fn choose(frame: Frame, purpose: Purpose, token: &str, form: &Form) -> Result<Response<Bytes>, Error> {
    if !works(&frame, purpose, token)? {
        return link_used(frame, purpose);
    }
    if let Some(flaw) = flaw_of(&frame, form.get("password")) {
        return show_form(frame, purpose, form, vec![flaw]);
    }
    let Some(hash) = hash(&frame, form.get("password"))? else { return busy(frame, purpose, form) };
    let (act, keys) = (frame.desk.act_at_door(), &frame.desk.parts.keys);
    let set = frame.desk.parts.db.write(|tx| {
        let Some(id) = link::redeem(tx, &act, purpose, token)?.flatten() else { return Ok(None) };
        account::set_password(tx, &act, id, &hash)?;
        if purpose == Purpose::Reset {
            let _ = tell_of_account(tx, &act, keys, id, Kind::PasswordChanged, json!({}))?;
        }
        Ok::<Option<AccountId>, database::Error>(Some(id))
    })?;
    match set {
        Some(_) => Ok(to("/desk/sign-in?after=password")),
        None => link_used(frame, purpose),
    }
}

/// Says whether a link works: known, not used, not too old; and the first one only while nobody is here.
fn works(frame: &Frame, purpose: Purpose, token: &str) -> Result<bool, Error> {
    Ok(frame.desk.parts.db.read(|r| {
        let found = link::find(r, frame.now, purpose, token)?;
        match purpose {
            Purpose::SetUp => Ok::<_, database::Error>(found.is_some() && account::is_nobody_here(r)?),
            _ => Ok(found.flatten().is_some()),
        }
    })?)
}

fn flaw_of(frame: &Frame, password: &str) -> Option<Flaw> {
    let chars_min = i64::try_from(PASSWORD_CHARS_MIN).unwrap_or(i64::MAX);
    let mut kinds: Vec<char> = password.to_lowercase().chars().collect();
    kinds.sort_unstable();
    kinds.dedup();
    let text = if password.chars().count() < PASSWORD_CHARS_MIN {
        frame.say_with("desk-setup-password-short", chars_min)
    } else if password.len() > PASSWORD_BYTES_MAX || kinds.len() < PASSWORD_KINDS_MIN {
        frame.say("desk-setup-password-common")
    } else {
        return None;
    };
    Some(Flaw { field: "password", text })
}

fn hash(frame: &Frame, password: &str) -> Result<Option<String>, Error> {
    let drawn = (frame.desk.parts.chance)();
    let salt: [u8; SALT_BYTES] = std::array::from_fn(|place| drawn[place]);
    let hashed = frame.desk.hashing.run(|| hash_password(password, &salt));
    hashed.transpose().map_err(|_| Error::Hash)
}

fn show_form(frame: Frame, purpose: Purpose, form: &Form, flaws: Vec<Flaw>) -> Result<Response<Bytes>, Error> {
    let is_set_up = purpose == Purpose::SetUp;
    let paper = frame.settings.title.clone();
    let heading = if is_set_up {
        frame.put("desk-setup-title", &[("paper", Put::from(paper.as_str()))])
    } else {
        frame.say("desk-password-title")
    };
    let page = Page {
        heading: heading.clone(),
        intro: is_set_up.then(|| frame.say("desk-setup-intro")),
        asks_who: is_set_up,
        name: form.get("name").to_owned(),
        email: form.get("email").to_owned(),
        hint: frame.say_with("desk-setup-password-hint", i64::try_from(PASSWORD_CHARS_MIN).unwrap_or(i64::MAX)),
        submit: frame.say(if is_set_up { "desk-setup-submit" } else { "desk-save" }),
        flaws,
    };
    let status = if page.flaws.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    frame.render("desk/password.html", Place::Door, &heading, status, &page)
}

/// Too many passwords are being hashed: nothing was used up.
fn busy(frame: Frame, purpose: Purpose, form: &Form) -> Result<Response<Bytes>, Error> {
    let text = frame.say("broken-text");
    show_form(frame, purpose, form, vec![Flaw { field: "password", text }])
}

fn link_used(frame: Frame, purpose: Purpose) -> Result<Response<Bytes>, Error> {
    let text = frame.say(if purpose == Purpose::SetUp { "desk-setup-link-used" } else { "desk-link-used" });
    let (heading, link) = (frame.say("desk-problem"), Some(("/desk/sign-in", frame.say("desk-signin-title"))));
    frame.message(StatusCode::GONE, heading, text, link)
}
