//! What the newsroom sets on a public comment, and the lock of its thread: shown beside it, set and taken off there.

use bytes::Bytes;
use database::Reader;
use http::{Response, StatusCode};
use newsroom::comment::Status;
use newsroom::comment::mark::{self, Mark, MarkError};
use newsroom::comment::queue::{self, Queued};
use newsroom::id::CommentId;
use serde::Serialize;

use crate::Error;
use crate::door::Person;
use crate::form::Form;
use crate::frame::Frame;
use crate::moderation::spot::Spot;
use crate::notice::Notice;

/// The name of the lock of a whole thread, among those of the marks.
const THREAD: &str = "thread";

/// A button that sets a mark or takes it off.
#[derive(Serialize)]
pub(crate) struct MarkView {
    name: &'static str,
    is_set: bool,
    text: String,
    icon: &'static str,
    key: &'static str,
}

/// Shows what can be set on a comment: a public one's marks, and the lock of its thread.
pub(crate) fn view(frame: &Frame, r: &mut Reader, comment: &Queued) -> Result<Vec<MarkView>, database::Error> {
    let set = mark::list_of(r, comment.id)?;
    let offers =
        |mark: &Mark| comment.status == Status::Published && (*mark != Mark::Pinned || comment.parent.is_none());
    let mut views: Vec<MarkView> = Mark::ALL
        .into_iter()
        .filter(offers)
        .map(|mark| button(frame, mark.as_str(), look(mark), set.contains(&mark)))
        .collect();
    views.push(button(frame, THREAD, ("i-lock", "T"), mark::is_thread_locked(r, comment.story)?));
    Ok(views)
}

fn button(frame: &Frame, name: &'static str, (icon, key): (&'static str, &'static str), is_set: bool) -> MarkView {
    let text = format!("desk-comment-{}{name}", if is_set { "un" } else { "" });
    MarkView { name, is_set, text: frame.say(&text), icon, key }
}

/// The icon of a mark and its key.
fn look(mark: Mark) -> (&'static str, &'static str) {
    match mark {
        Mark::Pinned => ("i-pin", "P"),
        Mark::Featured => ("i-star", "F"),
        Mark::Locked => ("i-lock", "L"),
    }
}

/// Sets a mark on a comment or takes it off, or locks and opens its thread.
pub(crate) fn set(frame: Frame, person: &Person, step: &str, form: &Form) -> Result<Response<Bytes>, Error> {
    let Ok(id) = step.parse().map(CommentId) else { return frame.lost(StatusCode::NOT_FOUND) };
    let (name, is_set) = match (form.get("set"), form.get("unset")) {
        ("", name) => (name, false),
        (name, _) => (name, true),
    };
    let (act, db) = (frame.desk.act_of(&person.session), &frame.desk.parts.db);
    let Some(comment) = db.read(|r| queue::find(r, id, frame.now))? else { return frame.lost(StatusCode::NOT_FOUND) };
    let done = match (Mark::from_name(name), is_set) {
        (Some(mark), true) => db.write(|tx| mark::set(tx, &act, id, mark)).map(drop),
        (Some(mark), false) => db.write(|tx| mark::unset(tx, &act, id, mark)).map(drop).map_err(MarkError::from),
        (None, _) if name == THREAD => {
            db.write(|tx| mark::lock_thread(tx, &act, comment.story, is_set)).map(drop).map_err(MarkError::from)
        }
        (None, _) => return frame.form_refused(),
    };
    let notice = match done {
        Ok(()) => Notice::done(frame.say(&format!("desk-comment-{}{name}-done", if is_set { "" } else { "un" }))),
        Err(MarkError::NotPublic(_)) => Notice::caution(frame.say("desk-comment-not-public")),
        Err(MarkError::Answers) => Notice::caution(frame.say("desk-comment-answers")),
        Err(MarkError::Database(error)) => return Err(error.into()),
    };
    Ok(frame.lead_on(&Spot::read(form).href(), person, &notice))
}
