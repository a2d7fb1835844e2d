//! What readers object to on the record: an answer is published beside the statement, or it is closed without one.

use bytes::Bytes;
use http::{Response, StatusCode};
use newsroom::id::{ObjectionId, StatementId};
use newsroom::statement::objection::{self, Objection, State, TEXT_CHARS_MAX};
use newsroom::statement::{self, list, speaker};
use serde::Serialize;

use crate::Error;
use crate::door::Person;
use crate::form::Form;
use crate::frame::{Frame, Place, When};
use crate::notice::Notice;
use crate::stories::board::said_count;

/// Objections on a page.
const PAGE: i64 = 20;

#[derive(Serialize)]
struct Page {
    tabs: Vec<Tab>,
    state: &'static str,
    objections: Vec<View>,
    text_max: usize,
    more: Option<String>,
}

#[derive(Serialize)]
struct Tab {
    href: String,
    text: String,
    count: String,
    is_current: bool,
}

#[derive(Serialize)]
struct View {
    id: String,
    name: String,
    email: Option<String>,
    text: String,
    answer: String,
    filed: When,
    /// The words that it is about, and whose they are.
    words: String,
    speaker: String,
    /// The statement among the others, if its story is public.
    statement: Option<String>,
}

/// Shows those of a state.
pub(crate) fn show(frame: Frame) -> Result<Response<Bytes>, Error> {
    let query = Form::read(frame.ask.query.unwrap_or_default().as_bytes());
    let state = State::from_name(query.get("state")).unwrap_or(State::Open);
    let after = query.get("after").parse().ok().map(ObjectionId);
    let desk = frame.desk;
    let page = desk.parts.db.read(|r| {
        let mut tabs = Vec::new();
        for own in State::ALL {
            let count = objection::count(r, own)?;
            tabs.push(Tab {
                href: place(own),
                text: frame.say(&format!("desk-objection-{}", own.as_str())),
                count: said_count(&frame, count),
                is_current: own == state,
            });
        }
        let mut found = objection::list(r, &desk.parts.keys, state, after, PAGE + 1)?;
        let is_full = i64::try_from(found.len()).is_ok_and(|count| count > PAGE);
        if is_full {
            found.pop();
        }
        let more = found.last().filter(|_| is_full).map(|last| format!("{}&after={}", place(state), last.id));
        let mut objections = Vec::with_capacity(found.len());
        for objection in found {
            objections.push(view(&frame, r, objection)?);
        }
        Ok::<_, database::Error>(Page { tabs, state: state.as_str(), objections, text_max: TEXT_CHARS_MAX, more })
    })?;
    let title = frame.say("desk-objections-title");
    frame.render("desk/objections.html", Place::Statements, &title, StatusCode::OK, &page)
}

fn place(state: State) -> String {
    format!("/desk/objections?state={}", state.as_str())
}

fn view(frame: &Frame, r: &mut database::Reader, it: Objection) -> Result<View, database::Error> {
    let found = statement::find(r, it.statement)?;
    let by = match found.as_ref().and_then(|found| found.speaker) {
        Some(id) => speaker::find_meant(r, id)?,
        None => None,
    };
    let listed = list::find(r, it.statement, frame.now)?;
    Ok(View {
        id: it.id.to_string(),
        name: it.name,
        email: it.email,
        text: it.text,
        answer: it.answer,
        filed: frame.when(it.filed_at),
        words: found.map(|found| found.words).unwrap_or_default(),
        speaker: by.map(|by| by.name().to_owned()).unwrap_or_default(),
        statement: listed.map(|listed| in_queue(listed.statement.state, listed.statement.story.0, it.statement)),
    })
}

fn in_queue(state: statement::State, story: i64, id: StatementId) -> String {
    format!("/desk/statements?state={}&story={story}&in-hand={id}", state.as_str())
}

/// Publishes an answer beside the statement, or closes the objection without one.
pub(crate) fn decide(frame: Frame, person: &Person, step: &str, form: &Form) -> Result<Response<Bytes>, Error> {
    let Ok(id) = step.parse().map(ObjectionId) else { return frame.lost(StatusCode::NOT_FOUND) };
    let Some(seen) = State::from_name(form.get("state")) else { return frame.form_refused() };
    let publishes = form.get("act") == "answer";
    let answer = if publishes { form.get("answer").trim() } else { "" };
    if publishes && answer.is_empty() {
        let notice = Notice::caution(frame.say("desk-objection-no-answer"));
        return Ok(frame.lead_on(&place(seen), person, &notice));
    }
    let act = frame.desk.act_of(&person.session);
    let outcome = frame.desk.parts.db.write(|tx| objection::decide(tx, &act, id, seen, answer));
    let notice = match outcome {
        Ok(true) if publishes => Notice::done(frame.say("desk-objection-was-answered")),
        Ok(true) => Notice::done(frame.say("desk-objection-was-closed")),
        Ok(false) => Notice::caution(frame.say("desk-objection-late")),
        Err(database::Error::NotFound) => return frame.lost(StatusCode::NOT_FOUND),
        Err(error) => return Err(error.into()),
    };
    Ok(frame.lead_on(&place(seen), person, &notice))
}
