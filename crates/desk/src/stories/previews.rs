//! Preview links of a story: making, listing and ending them. Who may not read a story gives nobody a link to it.

use bytes::Bytes;
use http::{Response, StatusCode};
use jiff::SignedDuration;
use locale::Value as Put;
use newsroom::id::{PreviewId, StoryId};
use newsroom::preview::{self, Link, MakeError};
use serde::Serialize;

use crate::Error;
use crate::door::Person;
use crate::form::Form;
use crate::frame::{Frame, When};
use crate::notice::Notice;
use crate::stories::page;

/// The times for which a link can be made, in hours, with their names.
pub(crate) const LASTS: [(i64, &str); 5] = [
    (1, "desk-links-hour"),
    (24, "desk-links-day"),
    (7 * 24, "desk-links-week"),
    (30 * 24, "desk-links-month"),
    (90 * 24, "desk-links-quarter"),
];

/// A link as the story's page lists it.
#[derive(Serialize)]
pub(crate) struct LinkView {
    id: String,
    name: String,
    /// Its address, while it opens something.
    address: Option<String>,
    until: String,
    seen: Option<When>,
    views: String,
}

/// Makes a link.
pub(crate) fn create(frame: Frame, person: &Person, id: &str, form: &Form) -> Result<Response<Bytes>, Error> {
    let story = StoryId(id.parse().unwrap_or(0));
    if !frame.may_read(person, story)? {
        return frame.not_allowed();
    }
    if frame.desk.parts.db.read(|r| newsroom::story::find(r, story))?.is_none() {
        return frame.lost(StatusCode::NOT_FOUND);
    }
    let lasts = form.get("lasts").parse().map_or(preview::LASTS, SignedDuration::from_hours);
    let act = frame.desk.act_of(&person.session);
    match frame.desk.parts.db.write(|tx| preview::make(tx, &act, story, form.get("name"), lasts)) {
        Ok(link) => {
            let notice = Notice::done(frame.put("desk-links-made", &[("name", Put::from(link.name.as_str()))]));
            Ok(frame.lead_on(&format!("/desk/stories/{story}#links"), person, &notice))
        }
        Err(MakeError::NameMissing) => refuse(frame, person, id, "desk-links-name-missing"),
        Err(MakeError::TooMany) => refuse(frame, person, id, "desk-links-too-many"),
        Err(MakeError::Database(error)) => Err(error.into()),
    }
}

/// Ends a link.
pub(crate) fn end(frame: Frame, person: &Person, id: &str, link: &str) -> Result<Response<Bytes>, Error> {
    let story = StoryId(id.parse().unwrap_or(0));
    if !frame.may_read(person, story)? {
        return frame.not_allowed();
    }
    let act = frame.desk.act_of(&person.session);
    let link = PreviewId(link.parse().unwrap_or(0));
    let Some(name) = frame.desk.parts.db.write(|tx| preview::end(tx, &act, story, link))? else {
        return frame.lost(StatusCode::NOT_FOUND);
    };
    let notice = Notice::done(frame.put("desk-links-ended", &[("name", Put::from(name.as_str()))]));
    Ok(frame.lead_on(&format!("/desk/stories/{story}#links"), person, &notice))
}

/// Shows a link; its address is made again from the site's key.
pub(crate) fn view(frame: &Frame, link: &Link) -> LinkView {
    let parts = &frame.desk.parts;
    let is_open = link.is_open(frame.now);
    LinkView {
        id: link.id.to_string(),
        name: link.name.clone(),
        address: is_open.then(|| format!("{}/preview/{}/", parts.origin, link.token(&parts.keys))),
        until: if is_open {
            frame.put("desk-links-until", &[("date", Put::from(frame.when(link.expires_at).text))])
        } else {
            frame.say("desk-links-over")
        },
        seen: link.last_seen_at.map(|at| frame.when(at)),
        views: frame.words.number(link.views),
    }
}

fn refuse(mut frame: Frame, person: &Person, id: &str, why: &str) -> Result<Response<Bytes>, Error> {
    let notice = Notice::caution(frame.say(why));
    frame.tell(notice);
    page::show_with(frame, person, id, StatusCode::UNPROCESSABLE_ENTITY)
}
