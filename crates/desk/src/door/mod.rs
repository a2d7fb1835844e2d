//! Who is there: sessions, the cookies that carry them, and whether a form is ours.

pub(crate) mod challenge;
pub(crate) mod codes;
pub(crate) mod email;
pub(crate) mod forgotten;
pub(crate) mod hashing;
pub(crate) mod passkey_in;
pub(crate) mod passkeys;
pub(crate) mod password;
pub(crate) mod proof;
pub(crate) mod provider;
pub(crate) mod sessions;
pub(crate) mod sign_in;
pub(crate) mod tokens;
pub(crate) mod totp;
pub(crate) mod wanted;

use http::header::{HOST, HeaderMap, ORIGIN};
use newsroom::id::AccountId;
use newsroom::letter::Kind;
use newsroom::letter::desk::tell_of_account;
use newsroom::people::account::{self, Account};
use newsroom::people::session::{self, IDLE_MS, Session};
use newsroom::secret::Keys;
use newsroom::{Act, Actor};
use serde_json::json;
use web::Ask;

use crate::{Desk, Error};

/// How long someone may take between password and code: five minutes.
const HALFWAY_MS: i64 = 5 * 60 * 1000;

/// How long a device is known after a sign-in: a year.
const DEVICE_SECONDS: i64 = 365 * 24 * 60 * 60;

const SESSION: &str = web::cookie::DESK;
const HALFWAY: &str = "dateline_desk_code";
const DEVICE: &str = "dateline_desk_device";

/// Somebody of the desk, signed in.
pub(crate) struct Person {
    pub account: Account,
    pub session: Session,
    token: String,
}

impl Person {
    /// The token of this sign-in's forms.
    pub fn form_token(&self, keys: &Keys) -> String {
        web::secret::to_text(&keys.sign("desk form", &self.token))
    }

    /// Says whether a form was made for this sign-in.
    pub fn made_form(&self, keys: &Keys, token: &str) -> bool {
        web::secret::from_text(token).is_some_and(|token| keys.is_signed("desk form", &self.token, &token))
    }
}

/// Finds who is signed in, and notes that they were here.
pub(crate) fn find(desk: &Desk, ask: &Ask) -> Result<Option<Person>, Error> {
    let Some(token) = web::cookie::find(ask.headers, &desk.cookie(SESSION)) else { return Ok(None) };
    let now = desk.now();
    let found = desk.parts.db.read(|r| session::find(r, token, now))?;
    let Some((session, account)) = found else { return Ok(None) };
    if session::is_stale(&session, now) {
        desk.parts.db.write(|tx| session::touch(tx, session.id, now))?;
    }
    Ok(Some(Person { account, session, token: token.to_owned() }))
}

/// Says whether a request brings a sign-in, open or ended.
pub(crate) fn has_key(desk: &Desk, ask: &Ask) -> bool {
    web::cookie::find(ask.headers, &desk.cookie(SESSION)).is_some()
}

/// Opens a sign-in, ends the one that this browser had, and gives the cookies that carry the new one.
pub(crate) fn open(desk: &Desk, ask: &Ask, account: AccountId) -> Result<Vec<String>, Error> {
    let token = desk.token();
    let act = Act { actor: Actor::Account(account), ..desk.act_at_door() };
    let client = ask.headers.get(http::header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let before = web::cookie::find(ask.headers, &desk.cookie(SESSION));
    let (is_known, keys, client_address) =
        (is_known_device(desk, ask, account), &desk.parts.keys, ask.client.to_string());
    desk.parts.db.write(|tx| {
        // Whoever comes in for the first time has no device that is known.
        if !is_known && session::has_opened(tx, account)? {
            let data = json!({ "client": client, "client_address": client_address });
            let _ = tell_of_account(tx, &act, keys, account, Kind::NewDevice, data)?;
        }
        if let Some((old, owner)) = before.map(|before| session::find(tx, before, act.now)).transpose()?.flatten() {
            session::end(tx, &act, owner.id, old.id)?;
        }
        session::open(tx, &act, account, &token, client, &client_address)
    })?;
    tracing::info!(account = account.0, client = %ask.client, "someone signed in");
    let device = web::secret::to_text(&desk.parts.keys.sign("desk device", &account.to_string()));
    Ok(vec![
        desk.set_cookie(SESSION, &token, IDLE_MS / 1000),
        desk.set_cookie(DEVICE, &device, DEVICE_SECONDS),
        desk.set_cookie(HALFWAY, "", 0),
    ])
}

/// The cookie that ends this browser's sign-in.
pub(crate) fn closed(desk: &Desk) -> String {
    desk.set_cookie(SESSION, "", 0)
}

/// Says whether someone has signed in to this account on this device before.
pub(crate) fn is_known_device(desk: &Desk, ask: &Ask, account: AccountId) -> bool {
    web::cookie::find(ask.headers, &desk.cookie(DEVICE))
        .and_then(web::secret::from_text)
        .is_some_and(|device| desk.parts.keys.is_signed("desk device", &account.to_string(), &device))
}

/// Someone who has said the right password and owes a code. No page but that of the code takes it for more.
pub(crate) struct Halfway {
    pub account: Account,
}

impl Halfway {
    /// Gives the cookie that carries someone from the password to the code.
    pub fn cookie(desk: &Desk, account: &Account) -> String {
        let until = desk.now().as_millisecond() + HALFWAY_MS;
        let signature = desk.parts.keys.sign(HALFWAY, &halfway_message(account, until));
        let value = format!("{}.{until}.{}", account.id, web::secret::to_text(&signature));
        desk.set_cookie(HALFWAY, &value, HALFWAY_MS / 1000)
    }

    /// Finds who owes a code, if their password is still the same and the time is not up.
    pub fn find(desk: &Desk, ask: &Ask) -> Result<Option<Halfway>, Error> {
        let read = || {
            let mut parts = web::cookie::find(ask.headers, &desk.cookie(HALFWAY))?.split('.');
            let id = AccountId(parts.next()?.parse().ok()?);
            let until: i64 = parts.next()?.parse().ok()?;
            Some((id, until, web::secret::from_text(parts.next()?)?))
        };
        let Some((id, until, signature)) = read() else { return Ok(None) };
        let account = desk.parts.db.read(|r| account::find(r, id))?.filter(Account::is_active);
        let is_right = |account: &Account| {
            until > desk.now().as_millisecond()
                && desk.parts.keys.is_signed(HALFWAY, &halfway_message(account, until), &signature)
        };
        Ok(account.filter(is_right).map(|account| Halfway { account }))
    }
}

/// The password is part of it, so that another password ends it.
fn halfway_message(account: &Account, until: i64) -> String {
    format!("{} {until} {}", account.id, account.password_hash.as_deref().unwrap_or_default())
}

impl Desk {
    /// A cookie's name: by TLS, browsers hold the prefix to this very host (RFC 6265bis §4.1.3.2).
    pub(crate) fn cookie(&self, name: &str) -> String {
        web::cookie::own_name(name, self.is_https())
    }

    /// Writes a cookie that scripts cannot read; one of no seconds is forgotten at once.
    pub(crate) fn set_cookie(&self, name: &str, value: &str, seconds: i64) -> String {
        web::cookie::set(&self.cookie(name), value, "/", seconds, self.is_https())
    }
}

/// Says whether a form was sent from a page of ours. Browsers say so in one of two headers; what sends neither is no
/// browser, and carries no one's cookies but its own.
pub(crate) fn is_from_here(desk: &Desk, ask: &Ask) -> bool {
    if let Some(site) = text(ask.headers, "sec-fetch-site") {
        return site == "same-origin" || site == "none";
    }
    let Some(origin) = text(ask.headers, ORIGIN.as_str()) else { return true };
    let host = text(ask.headers, HOST.as_str());
    origin == desk.parts.origin || host.is_some_and(|host| origin.split_once("://").is_some_and(|(_, own)| own == host))
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).map(|value| value.to_str().unwrap_or_default())
}
