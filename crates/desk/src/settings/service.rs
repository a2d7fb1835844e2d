//! A spam service outside: where it stands, and the key by which it knows the newsroom, which is verified before it is
//! kept and never shown again.

use bytes::Bytes;
use http::{Response, StatusCode};
use newsroom::comment::service::{read_verification, verification};
use newsroom::site::{self, Site};

use super::fields::{Flaw, SERVICE};
use super::{ADDRESS, Flaws, Part, Sent, render};
use crate::Error;
use crate::door::Person;
use crate::form::Form;
use crate::frame::Frame;
use crate::notice::Notice;

/// The field of the key, and that of the address.
pub(super) const KEY: &str = "service-key";
const HOST: &str = "service-host";

/// Changes how the service is treated. The network is asked outside of the transaction.
pub(super) fn change(mut frame: Frame, person: &Person, form: &Form) -> Result<Response<Bytes>, Error> {
    let parts = &frame.desk.parts;
    let before = parts.db.read(site::get)?;
    let (mut after, mut flaws) = (before.clone(), Flaws::new());
    for field in &SERVICE {
        if let Err(flaw) = field.write(&mut after, form.get(field.id)) {
            flaws.insert(field.id.into(), flaw);
        }
    }
    let typed = form.get(KEY).trim();
    if !typed.is_empty() {
        after.spam_service.set_key(&parts.keys, typed);
    }
    if flaws.is_empty() && after.spam_service.is_on {
        flaws.extend(verify(&frame, &before, &after));
    }
    if !flaws.is_empty() {
        let sent = Sent { form: Some(form), flaws, ..Sent::default() };
        return render(frame, Part::Service, StatusCode::UNPROCESSABLE_ENTITY, sent);
    }
    let act = frame.desk.act_of(&person.session);
    let is_kept = frame.desk.parts.db.write(|tx| {
        let mut now = site::get(tx)?;
        if Part::Service.fingerprint(&now) != form.get("seen") || now.spam_service != before.spam_service {
            return Ok(false);
        }
        if now.spam_service != after.spam_service {
            now.spam_service = after.spam_service.clone();
            site::set(tx, &act, &now)?;
        }
        Ok::<_, database::Error>(true)
    })?;
    if is_kept {
        let notice = Notice::done(frame.say("desk-set-kept"));
        return Ok(frame.lead_on(&format!("{ADDRESS}/service"), person, &notice));
    }
    frame.tell(Notice::caution(frame.say("desk-set-overtaken")));
    render(frame, Part::Service, StatusCode::CONFLICT, Sent { form: Some(form), ..Sent::default() })
}

/// Asks the service whether it knows the key, where that is new to it.
fn verify(frame: &Frame, before: &Site, after: &Site) -> Option<(String, Flaw)> {
    let (old, new) = (&before.spam_service, &after.spam_service);
    let parts = &frame.desk.parts;
    let flaw = |field: &str, flaw: Flaw| Some((field.to_owned(), flaw));
    let Some(key) = new.key(&parts.keys) else { return flaw(KEY, Flaw::of("desk-set-flaw-missing")) };
    if old.is_on && old.host == new.host && old.key_sealed == new.key_sealed {
        return None;
    }
    let question = verification(new, &key, &parts.origin);
    let reply = match &parts.service {
        Some(ask) => ask(&question),
        None => Err("this process asks nobody".to_owned()),
    };
    match read_verification(reply) {
        Ok(true) => None,
        Ok(false) => flaw(KEY, Flaw::of("desk-set-flaw-service-key")),
        Err(why) => flaw(HOST, Flaw::with("desk-set-flaw-service-away", &why)),
    }
}

/// What the field of the key says beside its hint: whether one is kept.
pub(super) fn hint(frame: &Frame, hint: String) -> String {
    let is_kept = !frame.settings.spam_service.key_sealed.is_empty();
    if is_kept { format!("{hint} {}", frame.say("desk-set-service-key-kept")) } else { hint }
}

/// The host of the service, as people are told it; none if it is off.
pub(super) fn host(site: &Site) -> Option<&str> {
    let service = Some(&site.spam_service).filter(|service| service.is_on)?;
    let host = service.host.split_once("://").map_or(service.host.as_str(), |(_, host)| host);
    Some(host.split(['/', ':']).next().unwrap_or(host))
}

/// Says to whoever reads the privacy text what leaves the site.
pub(super) fn privacy(site: &Site, put: impl Fn(&str, &str, &str) -> String) -> Option<String> {
    let message = if site.spam_service.gets_email { "privacy-service-email" } else { "privacy-service" };
    host(site).map(|host| put(message, "host", host))
}
