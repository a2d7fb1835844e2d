//! One writer: how the newsroom treats them, shown beside a comment and set from there; and what they may ask of it, all
//! that they wrote as a file, or its end.

use bytes::Bytes;
use database::Reader;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use http::{HeaderValue, Response, StatusCode};
use jiff::{SignedDuration, Timestamp};
use locale::Value as Put;
use newsroom::comment::erase;
use newsroom::comment::standing::{self, NewStanding, Standing};
use newsroom::comment::writer::own;
use newsroom::id::CommentId;
use serde::Serialize;

use crate::Error;
use crate::door::Person;
use crate::form::Form;
use crate::frame::{Frame, When};
use crate::moderation::spot::Spot;
use crate::notice::Notice;

/// For how many days a writer can be treated so; 0 means until it is set anew.
const DAYS: [i64; 5] = [0, 1, 7, 30, 365];

/// How a writer is treated, and how they could be.
#[derive(Serialize)]
pub(crate) struct WriterView {
    /// In words, with who set it; none if as everybody.
    now: Option<String>,
    reason: String,
    since: Option<When>,
    until: Option<String>,
    standings: Vec<(&'static str, String, bool)>,
    ends: Vec<(i64, String)>,
}

/// Shows how the writer of a comment is treated.
pub(crate) fn view(frame: &Frame, r: &mut Reader, comment: CommentId) -> Result<WriterView, database::Error> {
    let set = standing::find_of_comment(r, comment, frame.now)?;
    let standing = set.as_ref().map(|set| set.standing).unwrap_or_default();
    let until = |end: Timestamp| {
        frame.put("desk-standing-until", &[("date", Put::from(frame.words.date_time_by_year(end, frame.now)))])
    };
    Ok(WriterView {
        now: set.as_ref().map(|set| match &set.set_by {
            Some(name) => format!("{} · {name}", text(frame, set.standing)),
            None => text(frame, set.standing),
        }),
        reason: set.as_ref().map(|set| set.reason.clone()).unwrap_or_default(),
        since: set.as_ref().map(|set| frame.when(set.set_at)),
        until: set.and_then(|set| set.ends_at).map(until),
        standings: Standing::ALL.map(|other| (other.as_str(), text(frame, other), other == standing)).into(),
        ends: DAYS.map(|days| (days, end_text(frame, days))).into(),
    })
}

/// Sets how the writer of a comment is treated from now on.
pub(crate) fn set(frame: Frame, person: &Person, step: &str, form: &Form) -> Result<Response<Bytes>, Error> {
    let Ok(id) = step.parse().map(CommentId) else { return frame.lost(StatusCode::NOT_FOUND) };
    let days = form.get("days").parse().ok().filter(|days| DAYS.contains(days));
    let (Some(standing), Some(days)) = (Standing::from_name(form.get("standing")), days) else {
        return frame.form_refused();
    };
    let ends_at = (days > 0).then(|| frame.now + SignedDuration::from_hours(24 * days));
    let new = NewStanding { standing, reason: form.get("reason"), ends_at };
    let act = frame.desk.act_of(&person.session);
    let set = match frame.desk.parts.db.write(|tx| standing::set(tx, &act, id, new)) {
        Err(database::Error::NotFound) => return frame.lost(StatusCode::NOT_FOUND),
        set => set?,
    };
    let notice = if set {
        let standing = text(&frame, standing);
        Notice::done(frame.put("desk-standing-done", &[("standing", Put::from(standing))]))
    } else {
        Notice::caution(frame.say("desk-standing-nobody"))
    };
    Ok(frame.lead_on(&Spot::read(form).href(), person, &notice))
}

/// Gives all that the writer of a comment wrote, as a file for them (GDPR, Art. 15 and 20). The record tells who took it
/// out.
pub(crate) fn export(frame: Frame, person: &Person, step: &str) -> Result<Response<Bytes>, Error> {
    let Ok(id) = step.parse().map(CommentId) else { return frame.lost(StatusCode::NOT_FOUND) };
    let (parts, act) = (&frame.desk.parts, frame.desk.act_of(&person.session));
    let all = match parts.db.write(|tx| own::export_of(tx, &act, id, &parts.origin)) {
        Err(database::Error::NotFound) => None,
        all => all?,
    };
    let Some(all) = all else { return frame.lost(StatusCode::NOT_FOUND) };
    let mut response = Response::new(Bytes::from(format!("{all:#}\n")));
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(CONTENT_DISPOSITION, HeaderValue::from_static("attachment; filename=\"comments.json\""));
    Ok(response)
}

/// Erases all that the writer of a comment wrote, and what is kept of them (GDPR, Art. 17): threads stay whole.
pub(crate) fn erase(frame: Frame, person: &Person, step: &str, form: &Form) -> Result<Response<Bytes>, Error> {
    let Ok(id) = step.parse().map(CommentId) else { return frame.lost(StatusCode::NOT_FOUND) };
    let back = Spot::read(form).href();
    if form.get("sure") != "yes" {
        let notice = Notice::caution(frame.say("desk-writer-erase-unsure"));
        return Ok(frame.lead_on(&back, person, &notice));
    }
    let (act, db) = (frame.desk.act_of(&person.session), &frame.desk.parts.db);
    let email_key = match db.write(|tx| erase::begin(tx, &act, id)) {
        Err(database::Error::NotFound) => return frame.lost(StatusCode::NOT_FOUND),
        email_key => email_key?,
    };
    let notice = match email_key {
        Some(email_key) => {
            while db.write(|tx| erase::next(tx, &act, &email_key))? > 0 {}
            Notice::done(frame.say("desk-writer-erased"))
        }
        None => Notice::caution(frame.say("desk-standing-nobody")),
    };
    Ok(frame.lead_on(&back, person, &notice))
}

fn text(frame: &Frame, standing: Standing) -> String {
    frame.say(&format!("desk-standing-{}", standing.as_str()))
}

fn end_text(frame: &Frame, days: i64) -> String {
    if days == 0 { frame.say("desk-standing-no-end") } else { frame.say_with("desk-standing-days", days) }
}
