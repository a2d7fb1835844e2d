//! One's passkeys: listing them, adding one, and removing one.

use bytes::Bytes;
use credential::passkey::{Registration, Relying, read_made};
use credential::signature::Algorithm;
use database::Transaction;
use http::{Response, StatusCode};
use locale::Value as Put;
use newsroom::Act;
use newsroom::id::PasskeyId;
use newsroom::letter::desk::tell_of_account;
use newsroom::letter::{Enqueued, Kind};
use newsroom::people::passkey::{self, AddError, NAME_CHARS_MAX, NewPasskey, Passkey, STANDING_MAX, user_handle};
use serde::Serialize;
use serde_json::{Value, json};

use crate::Error;
use crate::door::Person;
use crate::door::challenge;
use crate::door::passkey_in::{DIALOGUE_MS, Offer};
use crate::door::proof;
use crate::form::Form;
use crate::frame::{Frame, Place, When};
use crate::notice::Notice;
use crate::stories::draft;

/// Where they are listed.
const ADDRESS: &str = "/desk/passkeys";

#[derive(Serialize)]
struct Page {
    passkeys: Vec<PasskeyView>,
    /// The browser's dialogue; none where browsers let the site have no passkeys.
    offer: Option<Offer>,
    is_full: bool,
    name: String,
    name_flaw: Option<String>,
}

#[derive(Serialize)]
struct PasskeyView {
    id: String,
    name: String,
    kind: String,
    made: When,
    used: Option<When>,
}

/// Lists a person's passkeys.
pub(crate) fn show(frame: Frame, person: &Person) -> Result<Response<Bytes>, Error> {
    if let Some(proof) = proof::needed(&frame, person, "passkeys") {
        return Ok(proof);
    }
    render(frame, person, StatusCode::OK, "", None)
}

/// Asks anew, for a page that has stood open for long.
pub(crate) fn ask(frame: Frame, person: &Person) -> Result<Response<Bytes>, Error> {
    let passkeys = frame.desk.parts.db.read(|r| passkey::list(r, person.account.id))?;
    match &frame.desk.relying {
        Some(site) => Ok(draft::answer(StatusCode::OK, &question(&frame, person, site, &passkeys)?)),
        None => frame.lost(StatusCode::NOT_FOUND),
    }
}

/// Adds the passkey that the browser has made.
pub(crate) fn create(mut frame: Frame, person: &Person, form: &Form) -> Result<Response<Bytes>, Error> {
    if let Some(proof) = proof::needed(&frame, person, "passkeys") {
        return Ok(proof);
    }
    let Some(site) = frame.desk.relying.clone() else { return frame.lost(StatusCode::NOT_FOUND) };
    let name = form.get("name").trim();
    if name.is_empty() || name.chars().count() > NAME_CHARS_MAX {
        let flaw = frame.say("desk-passkeys-name-missing");
        return render(frame, person, StatusCode::UNPROCESSABLE_ENTITY, name, Some(flaw));
    }
    let added = match read(&frame, person, &site, form)? {
        Some(made) => {
            let new = NewPasskey {
                credential: &made.id,
                public_key: &made.public_key,
                sign_count: made.sign_count,
                may_be_copied: made.may_be_copied,
                name,
            };
            let (act, parts) = (frame.desk.act_of(&person.session), &frame.desk.parts);
            let added = parts.db.write(|tx| {
                let id = passkey::add(tx, &act, person.account.id, new)?;
                let _ = tell_of(tx, &frame, &act, person, name, true)?;
                Ok::<_, AddError>(id)
            });
            added.map(Some)
        }
        None => Ok(None),
    };
    let refused = match added {
        Ok(Some(id)) => {
            tracing::info!(account = person.account.id.0, passkey = id.0, "someone added a passkey");
            let notice = Notice::done(frame.put("desk-passkeys-added", &[("name", Put::from(name))]));
            return Ok(frame.lead_on(ADDRESS, person, &notice));
        }
        Ok(None) | Err(AddError::Known) => "desk-passkeys-not-added",
        Err(AddError::TooMany) => "desk-passkeys-full",
        Err(AddError::Database(error)) => return Err(error.into()),
    };
    let notice = Notice::caution(frame.say(refused));
    frame.tell(notice);
    render(frame, person, StatusCode::UNPROCESSABLE_ENTITY, name, None)
}

/// Removes a passkey of the person's own. Every sign-in stays as it is, the one by this passkey too.
pub(crate) fn remove(frame: Frame, person: &Person, id: &str) -> Result<Response<Bytes>, Error> {
    let act = frame.desk.act_of(&person.session);
    let id = PasskeyId(id.parse().unwrap_or(0));
    let removed = frame.desk.parts.db.write(|tx| {
        let name = passkey::remove(tx, &act, person.account.id, id)?;
        if let Some(name) = &name {
            let _ = tell_of(tx, &frame, &act, person, name, false)?;
        }
        Ok::<_, database::Error>(name)
    })?;
    let Some(name) = removed else { return frame.lost(StatusCode::NOT_FOUND) };
    tracing::info!(account = person.account.id.0, passkey = id.0, "someone removed a passkey");
    let notice = Notice::done(frame.put("desk-passkeys-removed", &[("name", Put::from(name.as_str()))]));
    Ok(frame.lead_on(ADDRESS, person, &notice))
}

/// Tells whose passkey it is, so that one that somebody else added does not stay unseen.
fn tell_of(
    tx: &mut Transaction,
    frame: &Frame,
    act: &Act,
    person: &Person,
    name: &str,
    is_on: bool,
) -> Result<Enqueued, database::Error> {
    let data = json!({ "name": name, "is_on": is_on });
    tell_of_account(tx, act, &frame.desk.parts.keys, person.account.id, Kind::PasskeyChanged, data)
}

/// Reads what the browser sends, in answer to a challenge of this sign-in that nobody has answered before.
fn read(
    frame: &Frame,
    person: &Person,
    site: &Relying,
    form: &Form,
) -> Result<Option<credential::passkey::Made>, Error> {
    let bytes = |name: &str| web::secret::from_text(form.get(name)).unwrap_or_default();
    let (client_data, attestation) = (bytes("client_data"), bytes("attestation"));
    let Some(text) = challenge::read(frame.desk, &purpose(frame, person), form.get("token")) else { return Ok(None) };
    let act = frame.desk.act_of(&person.session);
    let is_fresh = frame.desk.parts.db.write(|tx| passkey::use_up(tx, &act, text))?;
    let Some(challenge) = web::secret::from_text(text).filter(|_| is_fresh) else { return Ok(None) };
    let sent = Registration { client_data: &client_data, attestation: &attestation };
    let made = read_made(site, &challenge, sent);
    if let Err(flaw) = &made {
        tracing::info!(account = person.account.id.0, %flaw, "a passkey was not added");
    }
    Ok(made.ok())
}

/// A challenge holds for one sign-in alone.
fn purpose(frame: &Frame, person: &Person) -> String {
    format!("add {}", person.form_token(&frame.desk.parts.keys))
}

fn question(frame: &Frame, person: &Person, site: &Relying, passkeys: &[Passkey]) -> Result<Value, Error> {
    let keys = &frame.desk.parts.keys;
    let challenge = challenge::make(frame.desk, &purpose(frame, person));
    let kinds: Vec<Value> =
        Algorithm::ALL.iter().map(|kind| json!({ "type": "public-key", "alg": kind.number() })).collect();
    let known: Vec<Value> = passkeys
        .iter()
        .map(|known| json!({ "type": "public-key", "id": web::secret::to_text(&known.credential) }))
        .collect();
    Ok(json!({
        "token": challenge.token,
        "options": {
            "challenge": challenge.text,
            "rp": { "id": site.id(), "name": frame.settings.title },
            "user": {
                "id": web::secret::to_text(&user_handle(keys, person.account.id)),
                "name": person.account.email(keys)?,
                "displayName": person.account.name,
            },
            "pubKeyCredParams": kinds,
            "excludeCredentials": known,
            "timeout": DIALOGUE_MS,
            "attestation": "none",
            "authenticatorSelection": {
                "residentKey": "required",
                "requireResidentKey": true,
                "userVerification": "required",
            },
        },
    }))
}

fn render(
    frame: Frame,
    person: &Person,
    status: StatusCode,
    name: &str,
    name_flaw: Option<String>,
) -> Result<Response<Bytes>, Error> {
    let passkeys = frame.desk.parts.db.read(|r| passkey::list(r, person.account.id))?;
    let offer = match &frame.desk.relying {
        Some(site) => Some(Offer::of(&frame, &question(&frame, person, site, &passkeys)?)),
        None => None,
    };
    let page = Page {
        is_full: passkeys.len() >= STANDING_MAX,
        passkeys: passkeys.iter().map(|passkey| view(&frame, passkey)).collect(),
        offer,
        name: name.chars().take(NAME_CHARS_MAX).collect(),
        name_flaw,
    };
    let title = frame.say("desk-passkeys-title");
    frame.render("desk/passkeys.html", Place::Account, &title, status, &page)
}

fn view(frame: &Frame, passkey: &Passkey) -> PasskeyView {
    PasskeyView {
        id: passkey.id.to_string(),
        name: passkey.name.clone(),
        kind: frame.say(if passkey.may_be_copied { "desk-passkeys-copied" } else { "desk-passkeys-bound" }),
        made: frame.when(passkey.made_at),
        used: passkey.used_at.map(|at| frame.ago(at)),
    }
}
