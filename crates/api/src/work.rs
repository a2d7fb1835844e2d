//! The work on a story: whom it waits for, until when, when it is meant to run, and where it goes next.

use database::{Reader, Transaction};
use http::StatusCode;
use jiff::Timestamp;
use newsroom::id::{AccountId, StoryId};
use newsroom::letter::Kind;
use newsroom::letter::desk::tell_of_story;
use newsroom::story::plan::{self, ASK_CHARS_MAX, AssignError, Person, Plan};
use newsroom::story::stage::{self, MoveError};
use newsroom::story::{self, Stage, list};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::call::{Answer, Call, given};
use crate::problem::Problem;
use crate::shape::Kind::{List, Maybe, Object, Text};
use crate::shape::{Shape, may, must};
use crate::shapes::{COUNT, ID, MAYBE_ID, MAYBE_INSTANT, STAGES, TEXT};
use crate::stories::{expect_version, show_story};

/// Somebody of the desk.
pub(crate) static PERSON: Shape =
    Shape { name: "Person", fields: &[must("id", ID, "Their id."), must("name", TEXT, "Their name.")] };

/// Those who write at the desk.
pub(crate) static COLLEAGUES: Shape = Shape {
    name: "Colleagues",
    fields: &[must("colleagues", List(&Object(&PERSON), 1_000_000), "Those whom a story can wait for, by name.")],
};

/// What is planned of a story.
pub(crate) static PLAN: Shape = Shape {
    name: "Plan",
    fields: &[
        must("stage", STAGES, "Where it stands."),
        must("waits_for", Maybe(&Object(&PERSON)), "Whom it waits for; null if anybody may take it."),
        must("ask", TEXT, "What they are asked."),
        must("asked_at", MAYBE_INSTANT, "Since when it waits for them."),
        must("asked_by", Maybe(&TEXT), "Who handed it to them, by name."),
        must("due_at", MAYBE_INSTANT, "Until when it is wanted."),
        must("slot_at", MAYBE_INSTANT, "When it is meant to run. Nothing goes out by this alone."),
        must("notes_open", COUNT, "Notes of colleagues that nobody has settled."),
    ],
};

/// The times of a plan.
pub(crate) static TIMES: Shape = Shape {
    name: "Times",
    fields: &[
        may("due_at", MAYBE_INSTANT, "Until when it is wanted; null for no such time. It stays, if missing."),
        may("slot_at", MAYBE_INSTANT, "When it is meant to run; null for no such time. It stays, if missing."),
    ],
};

/// To whom a story is handed.
pub(crate) static ASSIGNMENT: Shape = Shape {
    name: "Assignment",
    fields: &[
        may("person", MAYBE_ID, "Who is to have it; it is laid down, if null or missing."),
        may("ask", Text(ASK_CHARS_MAX), "What they are asked."),
    ],
};

/// Where a story is to come to.
pub(crate) static TARGET: Shape = Shape {
    name: "Target",
    fields: &[
        must("stage", STAGES, "The stage it is to stand at."),
        may("person", MAYBE_ID, "Whom it waits for there; who wrote it or anybody, as the stage is, if missing."),
        may("ask", Text(ASK_CHARS_MAX), "What they are asked."),
    ],
};

/// Lists those whom a story can wait for.
pub(crate) fn list_colleagues(_: &Call, r: &mut Reader) -> Result<Answer, Problem> {
    let people: Vec<Value> = plan::list_people(r)?.iter().map(show_person).collect();
    Ok(Answer::ok(json!({ "colleagues": people })))
}

/// Says whom a story waits for and until when.
pub(crate) fn show(call: &Call, r: &mut Reader) -> Result<Answer, Problem> {
    let line = list::find(r, StoryId(call.id))?.ok_or_else(|| Problem::not_found("story"))?;
    let Plan { waits_for, ask, asked_at, asked_by, due_at, slot_at, .. } = &line.plan;
    let text = |at: &Option<Timestamp>| at.map(|at| at.to_string());
    let is_waited_for = waits_for.is_some();
    let body = json!({
        "stage": line.story.stage.as_str(), "waits_for": waits_for.as_ref().map(show_person), "ask": ask,
        "asked_at": text(&asked_at.filter(|_| is_waited_for)), "asked_by": asked_by.as_ref().filter(|_| is_waited_for), "due_at": text(due_at),
        "slot_at": text(slot_at), "notes_open": line.notes_open,
    });
    Ok(Answer { version: Some(line.story.version), ..Answer::ok(body) })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Times {
    #[serde(default, deserialize_with = "given")]
    due_at: Option<Option<Timestamp>>,
    #[serde(default, deserialize_with = "given")]
    slot_at: Option<Option<Timestamp>>,
}

/// Says until when a story is waited for and when it is meant to run.
pub(crate) fn set_times(call: &Call, tx: &mut Transaction) -> Result<Answer, Problem> {
    let Times { due_at, slot_at } = call.body()?;
    let id = expect_version(call, tx)?;
    if !story::find(tx, id)?.is_some_and(|story| story.stage.is_at_work()) {
        return Err(Problem::new(StatusCode::CONFLICT, "The story is worked on no more: nothing is planned of it."));
    }
    let before = plan::find(tx, id)?;
    plan::set_times(tx, &call.act(), id, due_at.unwrap_or(before.due_at), slot_at.unwrap_or(before.slot_at))?;
    show(call, tx)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Assignment {
    person: Option<i64>,
    #[serde(default)]
    ask: String,
}

/// Hands a story to somebody and writes to them, or lays it down.
pub(crate) fn assign(call: &Call, tx: &mut Transaction) -> Result<Answer, Problem> {
    let Assignment { person, ask } = call.body()?;
    let (id, to) = (expect_version(call, tx)?, person.map(AccountId));
    plan::assign(tx, &call.act(), call.account, id, to, &ask).map_err(|error| match error {
        AssignError::NoStory(_) => Problem::not_found("story"),
        AssignError::Nobody(_) => Problem::unprocessable(format!("`person`: {error}.")),
        AssignError::NotAllowed => Problem::new(StatusCode::CONFLICT, format!("It is not handed on: {error}.")),
        AssignError::Database(error) => error.into(),
    })?;
    tell_taker(call, tx, id, to)?;
    show(call, tx)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Target {
    stage: String,
    person: Option<i64>,
    #[serde(default)]
    ask: String,
}

/// Moves a story to another stage, where the way is open to who asks, and hands it on.
pub(crate) fn move_on(call: &Call, tx: &mut Transaction) -> Result<Answer, Problem> {
    let Target { stage, person, ask } = call.body()?;
    let to = Stage::from_name(&stage).ok_or_else(|| Problem::unprocessable("There is no such `stage`."))?;
    let id = expect_version(call, tx)?;
    let from = list::find(tx, id)?.ok_or_else(|| Problem::not_found("story"))?.story.stage;
    let waits_for = person.map(AccountId);
    match stage::go(tx, &call.act(), call.account, id, stage::Order { from, to, waits_for, ask: &ask }) {
        Ok(()) => {}
        Err(MoveError::Database(error)) => return Err(error.into()),
        Err(refused) => return Err(Problem::new(StatusCode::FORBIDDEN, format!("It is not moved: {refused}."))),
    }
    if plan::find(tx, id)?.waits_for.map(|person| person.id) == waits_for {
        tell_taker(call, tx, id, waits_for)?;
    }
    show_story(call, tx, id)
}

/// Writes to whom a story was given.
fn tell_taker(call: &Call, tx: &mut Transaction, id: StoryId, to: Option<AccountId>) -> Result<(), Problem> {
    if let Some(to) = to {
        let _ = tell_of_story(tx, &call.act(), &call.api.parts.keys, to, Kind::Assignment, id)?;
    }
    Ok(())
}

fn show_person(person: &Person) -> Value {
    json!({ "id": person.id.0, "name": person.name })
}
