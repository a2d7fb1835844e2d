//! A reader changes their own comment, or takes it back, for the minutes that the newsroom gives: a form on the story's
//! own page, for whom the cookie names that came with the comment.

use std::collections::HashMap;

use http::StatusCode;
use http::header::SET_COOKIE;
use newsroom::comment::Status;
use newsroom::comment::amend::{self, AmendError, Edit, Own};
use newsroom::comment::submission::{Field, read_body};
use newsroom::comment::submit::{Heard, Receipt};
use newsroom::id::CommentId;
use newsroom::published::story::{PublicStory, find};
use newsroom::{Act, Actor, site as settings};
use serde::Serialize;
use web::address::href;

use crate::comments::{self, HELD, Refused};
use crate::paint::Paint;
use crate::thread::{self, Returned};
use crate::{Answer, Ask, Error, Site, checker, service, set, story};

/// The form with a comment's text.
#[derive(Debug, Serialize)]
pub(crate) struct Form {
    comment: i64,
    text: String,
    error: Option<String>,
    until: String,
    length_max: u32,
    cancel: String,
}

/// A text that came back with what is wrong.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sent {
    text: String,
    error: String,
}

/// Takes another text, or the end of the comment, and leads back to the thread.
pub(crate) fn create(site: &Site, ask: &Ask) -> Result<Answer, Error> {
    if comments::is_from_elsewhere(ask) {
        let text = "A comment is changed on the story's own page. Open the story, then change it there.";
        return Ok(plain(site, StatusCode::FORBIDDEN, text));
    }
    let fields: HashMap<String, String> = url::form_urlencoded::parse(ask.body).into_owned().collect();
    let field = |name: &str| fields.get(name).map_or("", String::as_str);
    let Some(id) = field("comment").trim().parse().ok().map(CommentId) else {
        return Ok(plain(site, StatusCode::BAD_REQUEST, "The form does not say which comment is changed (comment)."));
    };
    if comments::own_of(site, ask) != Some(id) {
        let text = "This comment is not known to be yours: your browser has sent no proof of it. Nothing was changed.";
        return Ok(plain(site, StatusCode::FORBIDDEN, text));
    }
    if fields.contains_key("withdraw") { withdraw(site, id) } else { edit(site, ask, id, field("text")) }
}

fn withdraw(site: &Site, id: CommentId) -> Result<Answer, Error> {
    let parts = &site.parts;
    let act = Act { now: (parts.clock)(), ids: &parts.ids, actor: Actor::Reader };
    let taken_back = parts.db.write(|tx| {
        let rules = settings::get(tx)?.comments;
        let story = amend::withdraw(tx, &act, &rules, id)?;
        Ok::<_, AmendError>(newsroom::published::address_of(tx, story, act.now)?)
    });
    match taken_back {
        Ok(address) => {
            let address = href(&address.unwrap_or_else(|| "/".into()));
            let mut response = site.moved(&format!("{address}?withdrawn={id}#withdrawn"), false);
            set(&mut response, SET_COOKIE, &web::cookie::set(HELD, "", "/", 0, site.is_https()));
            Ok(Answer::Raw(Box::new(response)))
        }
        Err(AmendError::Database(error)) => Err(error.into()),
        Err(AmendError::Over | AmendError::Refused(_)) => Ok(over(site)),
    }
}

fn edit(site: &Site, ask: &Ask, id: CommentId, text: &str) -> Result<Answer, Error> {
    let parts = &site.parts;
    let act = Act { now: (parts.clock)(), ids: &parts.ids, actor: Actor::Reader };
    let settings = parts.db.read(settings::get)?;
    let Some(own) = parts.db.read(|r| amend::find(r, id, &settings.comments, act.now))? else { return Ok(over(site)) };
    let body = match read_body(text, settings.comments.length_max) {
        Ok(body) => body,
        Err(flaw) => return show_again(site, ask, &own, text, &Refused::Fields(vec![(Field::Body, flaw)])),
    };
    let client = ask.client.to_string();
    let sent = parts.db.read(|r| amend::as_sent(r, &parts.keys, id, &body, &client))?;
    let is_other = body != own.body;
    let said = if is_other { service::hear(site, ask, &settings, &sent, true)? } else { None };
    let opinion = if is_other { checker::hear(site, &settings, &sent, true)? } else { None };
    let heard = Heard { checker: opinion.as_ref(), service: said.as_ref() };
    let edit = Edit { body: &body, client_address: &client, heard };
    match parts.db.write(|tx| amend::edit_heard(tx, &act, &settings, &parts.keys, id, edit)) {
        Ok(receipt) => lead_back(site, &own, receipt),
        Err(AmendError::Refused(refusal)) => show_again(site, ask, &own, text, &Refused::Check(refusal)),
        Err(AmendError::Over) => Ok(over(site)),
        Err(AmendError::Database(error)) => Err(error.into()),
    }
}

fn lead_back(site: &Site, own: &Own, receipt: Receipt) -> Result<Answer, Error> {
    let now = (site.parts.clock)();
    let address = site.parts.db.read(|r| newsroom::published::address_of(r, own.story, now))?;
    let address = href(&address.unwrap_or_else(|| "/".into()));
    Ok(Answer::Moved(
        match receipt.status {
            Status::Published => format!("{address}?comment={0}#comment-{0}", receipt.id),
            _ => format!("{address}#held"),
        },
        false,
    ))
}

/// The page again, with what was typed and what is wrong.
fn show_again(site: &Site, ask: &Ask, own: &Own, text: &str, refused: &Refused) -> Result<Answer, Error> {
    let now = (site.parts.clock)();
    let generation = site.cache.generation();
    site.parts.db.read(|r| {
        let Some(found) = find(r, own.story, now)? else { return Ok(over(site)) };
        let mut paint = Paint::new(site, ask, r, now, &found.address, generation)?;
        paint.is_private = true;
        paint.enter_language(&found.language);
        let error = comments::flaws(&paint, refused).pop().map(|flaw| flaw.text).unwrap_or_default();
        let sent = Sent { text: text.to_owned(), error };
        let returned = Returned { amended: Some(sent), ..Returned::default() };
        story::show_with(&mut paint, found, 1, None, Some(returned), comments::status_of(refused))
    })
}

fn over(site: &Site) -> Answer {
    let text = "The time to change this comment is over, or somebody has decided on it. It stands as it was.";
    plain(site, StatusCode::CONFLICT, text)
}

fn plain(site: &Site, status: StatusCode, text: &str) -> Answer {
    Answer::Raw(Box::new(site.plain(status, text)))
}

/// The reader's own comment under a story, if they may still change it.
pub(crate) fn find_own(paint: &mut Paint, story: &PublicStory) -> Result<Option<Own>, Error> {
    let Some(id) = comments::own_of(paint.site, paint.ask) else { return Ok(None) };
    paint.is_private = true;
    let own = amend::find(paint.r, id, &paint.settings.comments, paint.now)?;
    Ok(own.filter(|own| own.story == story.id))
}

/// Until when a comment may be changed, said in words.
pub(crate) fn until(paint: &Paint, own: &Own) -> String {
    paint.say("comment-own-until", &[("time", paint.words.time(own.until).as_str().into())])
}

/// The form, if the address asks for it by `?edit=ID`, or if it came back.
pub(crate) fn form(paint: &Paint, story: &PublicStory, own: Option<&Own>, sent: Option<Sent>) -> Option<Form> {
    let own = own?;
    if sent.is_none() && thread::asked_id(paint, "edit") != Some(own.id) {
        return None;
    }
    let (text, error) = match sent {
        Some(sent) => (sent.text, Some(sent.error)),
        None => (own.body.clone(), None),
    };
    Some(Form {
        comment: own.id.0,
        text,
        error,
        until: until(paint, own),
        length_max: paint.settings.comments.length_max,
        cancel: format!("{}?comment={}", href(&story.address), own.id),
    })
}

/// Whether the reader comes from having taken a comment back.
pub(crate) fn is_withdrawn(paint: &mut Paint) -> bool {
    let is_withdrawn = thread::asked_id(paint, "withdrawn").is_some();
    paint.is_private |= is_withdrawn;
    is_withdrawn
}
