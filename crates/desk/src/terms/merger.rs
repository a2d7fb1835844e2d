//! One becomes part of another: first somebody sees what that means, then it is done. It cannot be undone.

use bytes::Bytes;
use http::{Response, StatusCode};
use locale::Value as Put;
use newsroom::Act;
use newsroom::merge::MergeError;
use newsroom::published::Shelf;
use newsroom::published::shelf;
use serde::Serialize;

use super::{Above, Kind, place_of, render, say_stories};
use crate::Error;
use crate::door::Person;
use crate::form::Form;
use crate::frame::Frame;
use crate::notice::Notice;

/// How one of a kind becomes part of another.
pub(crate) trait Merging: Sync {
    /// Finds one of the two.
    fn end(&self, frame: &Frame, id: i64) -> Result<Option<End>, Error>;

    /// Lists what one can become part of, where these are few enough to choose from.
    fn choices(&self, frame: &Frame, id: i64) -> Result<Option<Vec<(String, String)>>, Error>;

    /// Says why one cannot become part of anything.
    fn hindrance(&self, _: &Frame, _: i64) -> Result<Option<&'static str>, Error> {
        Ok(None)
    }

    /// Finds the one that was chosen or written.
    fn named(&self, frame: &Frame, text: &str) -> Result<Option<i64>, Error>;

    /// Says whether stories take new addresses by it.
    fn moves_stories(&self, frame: &Frame) -> bool;

    /// Does it.
    fn merge(&self, frame: &Frame, act: &Act, from: i64, into: i64) -> Result<(), MergeError>;
}

/// One of the two.
pub(crate) struct End {
    pub id: i64,
    pub name: String,
    pub address: String,
    pub shelf: Shelf,
}

/// The form that asks into what, or, once that is known, whether.
#[derive(Serialize)]
pub(crate) struct View {
    action: String,
    leave: String,
    /// Why there is nothing to be asked.
    hindrance: Option<String>,
    /// Missing where a name is written.
    choices: Option<Vec<(String, String)>>,
    value: String,
    flaw: Option<String>,
    asked: Option<Asked>,
}

/// What would happen.
#[derive(Serialize)]
struct Asked {
    title: String,
    lines: Vec<String>,
    into: String,
    button: String,
}

/// Begins the form beside the one that is open.
pub(super) fn begin(frame: &Frame, kind: &dyn Kind, merging: &dyn Merging, id: i64) -> Result<View, Error> {
    let place = place_of(kind);
    Ok(View {
        action: format!("{place}/{id}/merger"),
        leave: format!("{place}?change={id}#one"),
        hindrance: merging.hindrance(frame, id)?.map(|text| frame.say(text)),
        choices: merging.choices(frame, id)?,
        value: String::new(),
        flaw: None,
        asked: None,
    })
}

/// Shows what would happen, or why it cannot.
pub(crate) fn ask(frame: Frame, kind: &dyn Kind, id: &str) -> Result<Response<Bytes>, Error> {
    let query = Form::read(frame.ask.query.unwrap_or_default().as_bytes());
    let Some((merging, from)) = find(&frame, kind, id)? else { return frame.lost(StatusCode::NOT_FOUND) };
    let written = query.get("into").trim();
    let mut view = begin(&frame, kind, merging, from.id)?;
    written.clone_into(&mut view.value);
    let into = match merging.named(&frame, written)? {
        Some(into) => merging.end(&frame, into)?,
        None => None,
    };
    let status = match into.filter(|into| into.id != from.id) {
        _ if view.hindrance.is_some() => StatusCode::UNPROCESSABLE_ENTITY,
        Some(into) => {
            view.asked = Some(tell(&frame, merging, &from, &into)?);
            StatusCode::OK
        }
        None => {
            view.flaw = Some(frame.say("desk-terms-merge-lost"));
            StatusCode::UNPROCESSABLE_ENTITY
        }
    };
    render(frame, kind, status, Above::Merger(view))
}

/// Does it.
pub(crate) fn merge(
    frame: Frame,
    person: &Person,
    kind: &dyn Kind,
    id: &str,
    form: &Form,
) -> Result<Response<Bytes>, Error> {
    let Some((merging, from)) = find(&frame, kind, id)? else { return frame.lost(StatusCode::NOT_FOUND) };
    let into = match form.get("into").parse() {
        Ok(into) => merging.end(&frame, into)?,
        Err(_) => None,
    };
    let Some(into) = into else { return frame.lost(StatusCode::NOT_FOUND) };
    let flaw = match merging.merge(&frame, &frame.desk.act_of(&person.session), from.id, into.id) {
        Ok(()) => {
            let names = [("name", Put::from(from.name)), ("other", Put::from(into.name))];
            let notice = Notice::done(frame.put("desk-terms-merged", &names));
            return Ok(frame.lead_on(&place_of(kind), person, &notice));
        }
        Err(MergeError::Database(error)) => return Err(error.into()),
        Err(MergeError::HasBelow) => "desk-terms-merge-below",
        Err(MergeError::Lost | MergeError::Itself) => "desk-terms-merge-lost",
    };
    let mut view = begin(&frame, kind, merging, from.id)?;
    view.flaw = Some(frame.say(flaw));
    render(frame, kind, StatusCode::UNPROCESSABLE_ENTITY, Above::Merger(view))
}

fn find<'k>(frame: &Frame, kind: &'k dyn Kind, id: &str) -> Result<Option<(&'k dyn Merging, End)>, Error> {
    let (Some(merging), Ok(id)) = (kind.merging(), id.parse()) else { return Ok(None) };
    Ok(merging.end(frame, id)?.map(|end| (merging, end)))
}

fn tell(frame: &Frame, merging: &dyn Merging, from: &End, into: &End) -> Result<Asked, Error> {
    let stories = frame.desk.parts.db.read(|r| shelf::count_some(r, from.shelf))?;
    let stories = say_stories(frame, stories);
    let names = [
        ("name", Put::from(from.name.as_str())),
        ("other", Put::from(into.name.as_str())),
        ("old", Put::from(from.address.as_str())),
        ("new", Put::from(into.address.as_str())),
        ("stories", Put::from(stories.as_str())),
    ];
    let mut lines = ["desk-terms-merge-moves", "desk-terms-merge-leads"].map(|id| frame.put(id, &names)).to_vec();
    if merging.moves_stories(frame) {
        lines.push(frame.say("desk-terms-merge-addresses"));
    }
    lines.push(frame.say("desk-terms-merge-forever"));
    Ok(Asked {
        title: frame.put("desk-terms-merge-ask", &names),
        lines,
        into: into.id.to_string(),
        button: frame.put("desk-terms-merge-do", &names),
    })
}
