//! Coming in by what a provider of OpenID Connect says: who somebody is there, and never what they may here. Only those
//! come in who were invited, by the e-mail address that the provider has made sure is theirs. It stands for the password:
//! who uses codes is asked for one.

use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use credential::id_token::{self, Claims, Expected, Flaw, Keys};
use credential::openid::{Ask, Client, Drawn, Provider, ask_what};
use http::{Response, StatusCode};
use jiff::Timestamp;
use locale::Value as Put;
use newsroom::people::account::{self, Account};
use newsroom::people::guard;

use crate::door::sign_in;
use crate::form::Form;
use crate::frame::{Frame, set_cookie, to};
use crate::{Desk, Error};

/// How long somebody may take at the provider: ten minutes.
const AWAY_MS: i64 = 10 * 60 * 1000;

/// How long what the provider says of itself is believed: an hour.
const KNOWN_MS: i64 = 60 * 60 * 1000;

/// How often its keys are asked for anew because a token names another one: once a minute.
const KEYS_MS: i64 = 60 * 1000;

/// Where people come back to.
const RETURN: &str = "/desk/sign-in/provider/return";

const AWAY: &str = "dateline_desk_away";

/// The largest answer of a provider that is read, in bytes.
pub const ANSWER_BYTES_MAX: u64 = 256 * 1024;

/// Asks a provider, and gives what it answers, or why it does not.
pub type Fetch = Arc<dyn Fn(&Ask) -> Result<Vec<u8>, String> + Send + Sync>;

/// A provider of OpenID Connect, as the settings name it.
#[derive(Clone)]
pub struct SignInBy {
    /// Its name, as the button says it.
    pub name: String,
    /// Its address, letter by letter as it says itself.
    pub issuer: String,
    /// What the site is called there.
    pub client_id: String,
    /// What the site proves itself with there.
    pub client_secret: String,
    /// How it is asked.
    pub fetch: Fetch,
}

/// What a provider said of itself, and when.
#[derive(Default)]
pub(crate) struct Memory(Mutex<Option<Known>>);

#[derive(Clone)]
struct Known {
    provider: Provider,
    keys: Keys,
    at: Timestamp,
    keys_at: Timestamp,
}

/// Why nobody came in: what is said, and what the log says.
struct Refusal {
    text: &'static str,
    cause: String,
}

fn refusal(text: &'static str, cause: impl ToString) -> Refusal {
    Refusal { text, cause: cause.to_string() }
}

impl Memory {
    /// Gives what the provider says of itself, asked for again when that is old.
    fn get(&self, by: &SignInBy, now: Timestamp) -> Result<Known, Refusal> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(known) = known.filter(|known| now.duration_since(known.at).as_millis() < i128::from(KNOWN_MS)) {
            return Ok(known);
        }
        let said = (by.fetch)(&ask_what(&by.issuer)).map_err(|cause| refusal("desk-provider-away", cause))?;
        let provider = Provider::read(&said, &by.issuer);
        let provider = provider.ok_or_else(|| refusal("desk-provider-away", "it describes itself wrongly"))?;
        let keys = fetch_keys(by, &provider)?;
        Ok(self.keep(Known { provider, keys, at: now, keys_at: now }))
    }

    /// Asks for its keys again, unless that was just done.
    fn renew_keys(&self, by: &SignInBy, known: Known, now: Timestamp) -> Result<Known, Refusal> {
        if now.duration_since(known.keys_at).as_millis() < i128::from(KEYS_MS) {
            return Ok(known);
        }
        let keys = fetch_keys(by, &known.provider)?;
        Ok(self.keep(Known { keys, keys_at: now, ..known }))
    }

    fn keep(&self, known: Known) -> Known {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(known.clone());
        known
    }
}

fn fetch_keys(by: &SignInBy, provider: &Provider) -> Result<Keys, Refusal> {
    let said = (by.fetch)(&provider.ask_keys()).map_err(|cause| refusal("desk-provider-away", cause))?;
    Keys::read(&said).ok_or_else(|| refusal("desk-provider-away", "its keys cannot be read"))
}

/// What is drawn when somebody leaves for the provider, as a cookie keeps it, sealed.
struct Away {
    state: String,
    nonce: String,
    verifier: String,
}

impl Away {
    fn draw(desk: &Desk) -> Away {
        Away { state: desk.token(), nonce: desk.token(), verifier: desk.token() }
    }

    fn drawn(&self) -> Drawn<'_> {
        Drawn { state: &self.state, nonce: &self.nonce, verifier: &self.verifier }
    }

    fn cookie(&self, desk: &Desk) -> String {
        let until = desk.now().as_millisecond() + AWAY_MS;
        let sealed = desk.parts.keys.seal(&format!("{AWAY} {until} {} {} {}", self.state, self.nonce, self.verifier));
        desk.set_cookie(AWAY, &web::secret::to_text(&sealed), AWAY_MS / 1000)
    }

    fn find(frame: &Frame) -> Option<Away> {
        let sealed = web::cookie::find(frame.ask.headers, &frame.desk.cookie(AWAY))?;
        let text = frame.desk.parts.keys.open(&web::secret::from_text(sealed)?).ok()?;
        let mut parts = text.strip_prefix(AWAY)?.trim_start().split(' ').map(str::to_owned);
        let until: i64 = parts.next()?.parse().ok()?;
        let away = Away { state: parts.next()?, nonce: parts.next()?, verifier: parts.next()? };
        (until > frame.now.as_millisecond()).then_some(away)
    }
}

/// Leads to the provider.
pub(crate) fn leave(frame: Frame) -> Result<Response<Bytes>, Error> {
    let Some(by) = frame.desk.parts.sign_in_by.clone() else { return frame.lost(StatusCode::NOT_FOUND) };
    let away = Away::draw(frame.desk);
    let return_to = format!("{}{RETURN}", frame.desk.parts.origin);
    let door = frame.desk.provider.get(&by, frame.now).and_then(|known| {
        let door = known.provider.door(client(&by, &return_to), away.drawn());
        door.ok_or_else(|| refusal("desk-provider-away", "its door is no address"))
    });
    match door {
        Ok(door) => {
            let mut response = to(&door);
            set_cookie(&mut response, &away.cookie(frame.desk));
            Ok(response)
        }
        Err(refused) => refuse(frame, &by, &refused),
    }
}

/// Lets in who comes back, within the limits of guessing.
pub(crate) fn come_back(frame: Frame) -> Result<Response<Bytes>, Error> {
    let Some(by) = frame.desk.parts.sign_in_by.clone() else { return frame.lost(StatusCode::NOT_FOUND) };
    let parts = &frame.desk.parts;
    // Whose account it is, is not known yet: only the client's own tries count.
    let tried = match sign_in::begin(&frame, &parts.keys.client_key(&frame.ask.client.to_string()), None)? {
        Ok(tried) => tried,
        Err(again_at) => return sign_in::too_many(frame, "", again_at),
    };
    let claims = match ask_who(&frame, &by) {
        Ok(claims) => claims,
        Err(refused) => return refuse(frame, &by, &refused),
    };
    let Some(email) = claims.verified_email() else {
        return refuse(frame, &by, &refusal("desk-provider-unverified", "the address is not verified"));
    };
    let found = parts.db.read(|r| account::find_by_email(r, &parts.keys, email))?.filter(Account::is_active);
    let Some(account) = found else {
        return refuse(frame, &by, &refusal("desk-provider-unknown", "nobody here has the address"));
    };
    parts.db.write(|tx| guard::succeed(tx, tried))?;
    tracing::info!(account = account.id.0, "the provider said who somebody is");
    let mut response = sign_in::go_on(&frame, &account)?;
    set_cookie(&mut response, &frame.desk.set_cookie(AWAY, "", 0));
    Ok(response)
}

/// Asks the provider who came back, and checks what it says.
fn ask_who(frame: &Frame, by: &SignInBy) -> Result<Claims, Refusal> {
    let failed = |cause: &str| refusal("desk-provider-failed", cause);
    let query = Form::read(frame.ask.query.unwrap_or_default().as_bytes());
    let away = Away::find(frame).ok_or_else(|| failed("nobody left from this browser, or long ago"))?;
    if query.get("state") != away.state {
        return Err(failed("who comes back is not who left"));
    }
    // Another provider's answer is none (RFC 9207).
    if query.all("iss").any(|issuer| issuer != by.issuer) {
        return Err(failed("another provider answers"));
    }
    let code = query.get("code");
    if code.is_empty() {
        let said: String = query.get("error").chars().filter(char::is_ascii_graphic).take(60).collect();
        return Err(failed(&format!("the provider says no: {said}")));
    }
    let return_to = format!("{}{RETURN}", frame.desk.parts.origin);
    let known = frame.desk.provider.get(by, frame.now)?;
    let ask = known.provider.ask_tokens(client(by, &return_to), away.drawn(), code);
    let said = (by.fetch)(&ask).map_err(|cause| failed(&cause))?;
    let token = Provider::read_tokens(&said).ok_or_else(|| failed("it gives no ID token"))?;
    let expected =
        Expected { issuer: &by.issuer, client: &by.client_id, nonce: &away.nonce, now: frame.now.as_second() };
    let checked = match id_token::check(&token, &known.keys, expected) {
        Err(Flaw::NoKey) => {
            let known = frame.desk.provider.renew_keys(by, known, frame.now)?;
            id_token::check(&token, &known.keys, expected)
        }
        checked => checked,
    };
    checked.map_err(|flaw| failed(&format!("its token was refused: {flaw}")))
}

fn client<'a>(by: &'a SignInBy, return_to: &'a str) -> Client<'a> {
    Client { id: &by.client_id, secret: &by.client_secret, return_to }
}

fn refuse(frame: Frame, by: &SignInBy, refused: &Refusal) -> Result<Response<Bytes>, Error> {
    tracing::info!(client = %frame.ask.client, cause = refused.cause, "a sign-in by the provider failed");
    let status =
        if refused.text == "desk-provider-away" { StatusCode::BAD_GATEWAY } else { StatusCode::UNPROCESSABLE_ENTITY };
    let flaw = frame.put(refused.text, &[("name", Put::from(by.name.as_str()))]);
    let forgotten = frame.desk.set_cookie(AWAY, "", 0);
    let mut response = sign_in::show_flaw(frame, status, "", flaw)?;
    set_cookie(&mut response, &forgotten);
    Ok(response)
}
