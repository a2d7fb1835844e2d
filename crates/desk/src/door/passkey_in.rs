//! Coming in by a passkey. The device asked who is there, so it counts as password and code at once.

use bytes::Bytes;
use credential::passkey::{Assertion, Known, Relying, check_used};
use http::{Response, StatusCode};
use jiff::Timestamp;
use newsroom::people::account::{self, Account};
use newsroom::people::guard;
use newsroom::people::passkey::{self, Passkey, user_handle};
use serde::Serialize;
use serde_json::{Value, json};

use crate::Error;
use crate::door::{challenge, sign_in};
use crate::form::Form;
use crate::frame::Frame;
use crate::stories::draft;

/// For what the challenges of the door are.
const PURPOSE: &str = "sign in";

/// How long a browser leaves its dialogue open, in milliseconds.
pub(crate) const DIALOGUE_MS: i64 = 5 * 60 * 1000;

/// A dialogue of the browser, as the page offers it to the script.
#[derive(Serialize)]
pub(crate) struct Offer {
    /// The script.
    pub script: String,
    /// What is asked, in JSON.
    pub question: String,
    /// How long that can be answered, in milliseconds.
    pub lasts_ms: i64,
}

impl Offer {
    pub fn of(frame: &Frame, question: &Value) -> Offer {
        Offer {
            script: frame.desk.parts.assets.address("passkey.js").to_owned(),
            question: question.to_string(),
            lasts_ms: challenge::LASTS_MS,
        }
    }
}

/// What a browser sends when a passkey is used.
struct Sent {
    credential: Vec<u8>,
    client_data: Vec<u8>,
    authenticator_data: Vec<u8>,
    signature: Vec<u8>,
    user: Vec<u8>,
}

impl Sent {
    fn read(form: &Form) -> Option<Sent> {
        let bytes = |name: &str| web::secret::from_text(form.get(name)).filter(|bytes| !bytes.is_empty());
        Some(Sent {
            credential: bytes("credential")?,
            client_data: bytes("client_data")?,
            authenticator_data: bytes("authenticator_data")?,
            signature: bytes("signature")?,
            user: bytes("user")?,
        })
    }
}

/// Gives the dialogue of the door, where browsers let the site have passkeys.
pub(crate) fn offer(frame: &Frame) -> Option<Offer> {
    frame.desk.relying.as_ref().map(|site| Offer::of(frame, &question(frame, site)))
}

/// Asks anew, for a page that has stood open for long.
pub(crate) fn ask(frame: Frame) -> Result<Response<Bytes>, Error> {
    match &frame.desk.relying {
        Some(site) => Ok(draft::answer(StatusCode::OK, &question(&frame, site))),
        None => frame.lost(StatusCode::NOT_FOUND),
    }
}

fn question(frame: &Frame, site: &Relying) -> Value {
    let challenge = challenge::make(frame.desk, PURPOSE);
    json!({
        "token": challenge.token,
        "options": {
            "challenge": challenge.text,
            "rpId": site.id(),
            "timeout": DIALOGUE_MS,
            "userVerification": "required",
        },
    })
}

/// What came of a passkey's answer.
pub(crate) enum Answered {
    /// It is this person's.
    Right(Account),
    /// It was refused, for the reason that these words give.
    Refused(&'static str),
    /// It was not looked at; the next can be tried at this time.
    TooMany(Timestamp),
}

/// Lets someone in whose passkey has answered.
pub(crate) fn create(frame: Frame, form: &Form) -> Result<Response<Bytes>, Error> {
    let Some(site) = frame.desk.relying.clone() else { return frame.lost(StatusCode::NOT_FOUND) };
    match try_answer(&frame, &site, form)? {
        Answered::Right(account) => sign_in::let_in(&frame, account.id),
        Answered::Refused(text) => refuse(frame, text),
        Answered::TooMany(again_at) => sign_in::too_many(frame, "", again_at),
    }
}

/// Tries a passkey's answer. Known and unknown ones are tried within the same limits.
pub(crate) fn try_answer(frame: &Frame, site: &Relying, form: &Form) -> Result<Answered, Error> {
    let Some(sent) = Sent::read(form) else { return Ok(Answered::Refused("desk-passkey-failed")) };
    let parts = &frame.desk.parts;
    let found = find(frame, &sent.credential)?;
    let email = match &found {
        Some((_, account)) => account.email(&parts.keys)?,
        None => web::secret::to_text(&sent.credential),
    };
    let account = found.as_ref().map(|(_, account)| account.id);
    let tried = match sign_in::begin(frame, &parts.keys.email_key(&email), account)? {
        Ok(tried) => tried,
        Err(again_at) => return Ok(Answered::TooMany(again_at)),
    };
    let act = frame.desk.act_at_door();
    let challenge = challenge::read(frame.desk, PURPOSE, form.get("token"));
    let is_fresh = match challenge {
        Some(challenge) => parts.db.write(|tx| passkey::use_up(tx, &act, challenge))?,
        None => false,
    };
    let Some(challenge) = challenge.filter(|_| is_fresh) else { return Ok(Answered::Refused("desk-passkey-failed")) };
    let Some((passkey, account)) = found else { return Ok(Answered::Refused("desk-passkey-unknown")) };
    let is_theirs = sent.user == user_handle(&parts.keys, account.id);
    let Some(sign_count) = check(site, challenge, &passkey, &sent).filter(|_| is_theirs) else {
        return Ok(Answered::Refused("desk-passkey-failed"));
    };
    if !parts.db.write(|tx| passkey::note_use(tx, &act, &passkey, sign_count))? {
        tracing::warn!(account = account.id.0, passkey = passkey.id.0, "a passkey was used that counts backwards");
        return Ok(Answered::Refused("desk-passkey-failed"));
    }
    parts.db.write(|tx| guard::succeed(tx, tried))?;
    Ok(Answered::Right(account))
}

/// Finds a passkey and whose it is, if they still work here.
fn find(frame: &Frame, credential: &[u8]) -> Result<Option<(Passkey, Account)>, Error> {
    Ok(frame.desk.parts.db.read(|r| {
        let Some(passkey) = passkey::find(r, credential)? else { return Ok(None) };
        let account = account::find(r, passkey.account)?.filter(Account::is_active);
        Ok::<_, database::Error>(account.map(|account| (passkey, account)))
    })?)
}

fn check(site: &Relying, challenge: &str, passkey: &Passkey, sent: &Sent) -> Option<u32> {
    let known = Known { public_key: &passkey.public_key, may_be_copied: passkey.may_be_copied };
    let assertion = Assertion {
        client_data: &sent.client_data,
        authenticator_data: &sent.authenticator_data,
        signature: &sent.signature,
    };
    let checked = check_used(site, &web::secret::from_text(challenge)?, known, assertion);
    if let Err(flaw) = &checked {
        tracing::info!(account = passkey.account.0, passkey = passkey.id.0, %flaw, "a passkey was refused");
    }
    checked.ok()
}

fn refuse(frame: Frame, text: &str) -> Result<Response<Bytes>, Error> {
    tracing::info!(client = %frame.ask.client, "a sign-in by passkey failed");
    let flaw = frame.say(text);
    sign_in::show_flaw(frame, StatusCode::UNPROCESSABLE_ENTITY, "", flaw)
}
