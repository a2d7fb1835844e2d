//! Notes to colleagues on a story: reading, adding, answering and settling them.

use std::collections::BTreeMap;

use database::{Reader, Transaction};
use http::StatusCode;
use newsroom::id::{NoteId, StoryId};
use newsroom::letter::desk::tell_of_note;
use newsroom::story::notes::{self, BODY_CHARS_MAX, Note, NoteError, Place, QUOTE_CHARS_MAX, Said};
use newsroom::story::plan::Person;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::BASE;
use crate::call::{Answer, Call};
use crate::problem::Problem;
use crate::shape::Kind::{Flag, Instant, List, Maybe, Object, Text};
use crate::shape::{Shape, may, must};
use crate::shapes::{COUNT, ID, TEXT};
use crate::work::PERSON;

/// A note to be added.
pub(crate) static NEW_NOTE: Shape = Shape {
    name: "NewNote",
    fields: &[
        must("body", Text(BODY_CHARS_MAX), "What it says; `@` and a name asks somebody."),
        may("block", Maybe(&COUNT), "The block of the text that it is about, from 0; the whole story, if missing."),
        may("quote", Maybe(&Text(QUOTE_CHARS_MAX)), "The words of the block that are meant; all, if missing."),
    ],
};

/// An answer to a note.
pub(crate) static NOTE_ANSWER: Shape = Shape {
    name: "NoteAnswer",
    fields: &[must("body", Text(BODY_CHARS_MAX), "What it says; `@` and a name asks somebody.")],
};

static SAID: Shape = Shape {
    name: "Said",
    fields: &[
        must("id", ID, "Its id."),
        must("by", Object(&PERSON), "Who said it."),
        must("at", Instant, "When."),
        must("body", TEXT, "The words."),
        must("asks", List(&Object(&PERSON), 100), "Who is asked in it and has not answered."),
    ],
};

/// A note with its answers.
pub(crate) static NOTE: Shape = Shape {
    name: "Note",
    fields: &[
        must("id", ID, "Its id."),
        must(
            "block",
            Maybe(&COUNT),
            "The block of the newest text that it is about, from 0; null for the whole story.",
        ),
        must("block_text", TEXT, "What the block said last."),
        must("quote", TEXT, "The words of it that are meant; empty for all."),
        must("is_gone", Flag, "Whether what it was about is no longer in the text."),
        must("settled_by", Maybe(&TEXT), "Who settled it, by name; null while it is open."),
        must("said", List(&Object(&SAID), 1_000), "The note and its answers, in their order."),
    ],
};

/// The notes of a story.
pub(crate) static NOTES: Shape = Shape {
    name: "Notes",
    fields: &[must("notes", List(&Object(&NOTE), 1_000), "Notes in the order of the text, settled ones among them.")],
};

/// Lists the notes of a story.
pub(crate) fn list(call: &Call, r: &mut Reader) -> Result<Answer, Problem> {
    let notes = read(r, StoryId(call.id))?;
    Ok(Answer::ok(json!({ "notes": notes.into_values().collect::<Vec<Value>>() })))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NewNote {
    body: String,
    block: Option<usize>,
    quote: Option<String>,
}

/// Adds a note, and writes to those whom it asks.
pub(crate) fn create(call: &Call, tx: &mut Transaction) -> Result<Answer, Problem> {
    let NewNote { body, block, quote } = call.body()?;
    let story = StoryId(call.id);
    let place = Place { block_at: block, block_text: String::new(), quote: quote.unwrap_or_default() };
    if let Some(at) = block
        && at >= notes::count_blocks(tx, story)?
    {
        return Err(Problem::unprocessable("The text has no such `block`."));
    }
    let act = call.act();
    let note = notes::add(tx, &act, story, &place, &body)?;
    tell_of_note(tx, &act, &call.api.parts.keys, story, note)?;
    let location = format!("{}{BASE}/stories/{story}/notes", call.api.parts.origin);
    Ok(Answer { status: StatusCode::CREATED, location: Some(location), ..show(tx, story, note)? })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NewAnswer {
    body: String,
}

/// Answers a note, and writes to those whom the answer asks.
pub(crate) fn answer(call: &Call, tx: &mut Transaction) -> Result<Answer, Problem> {
    let NewAnswer { body } = call.body()?;
    let (story, note, act) = (StoryId(call.id), NoteId(call.number), call.act());
    let answer = notes::answer(tx, &act, story, note, &body)?;
    tell_of_note(tx, &act, &call.api.parts.keys, story, answer)?;
    show(tx, story, note)
}

/// Settles a note: nobody is asked any more.
pub(crate) fn settle(call: &Call, tx: &mut Transaction) -> Result<Answer, Problem> {
    let (story, note) = (StoryId(call.id), NoteId(call.number));
    notes::settle(tx, &call.act(), story, note)?;
    show(tx, story, note)
}

/// Opens a settled note again.
pub(crate) fn reopen(call: &Call, tx: &mut Transaction) -> Result<Answer, Problem> {
    let (story, note) = (StoryId(call.id), NoteId(call.number));
    notes::reopen(tx, &call.act(), story, note)?;
    show(tx, story, note)
}

fn show(r: &mut Reader, story: StoryId, note: NoteId) -> Result<Answer, Problem> {
    let found = read(r, story)?.into_iter().find(|(place, _)| place.1 == note);
    found.map(|(_, shown)| Answer::ok(shown)).ok_or_else(|| Problem::not_found("note"))
}

/// The notes of a story as they are shown, by their place in the list and their id.
fn read(r: &mut Reader, story: StoryId) -> Result<BTreeMap<(usize, NoteId), Value>, Problem> {
    let mut asked: BTreeMap<NoteId, Vec<Person>> = BTreeMap::new();
    for (note, person) in notes::list_all_asked(r, story)? {
        asked.entry(note).or_default().push(person);
    }
    let notes = notes::list(r, story)?;
    Ok(notes.iter().enumerate().map(|(at, note)| ((at, note.first.id), show_note(note, &asked))).collect())
}

fn show_note(note: &Note, asked: &BTreeMap<NoteId, Vec<Person>>) -> Value {
    let said: Vec<Value> =
        std::iter::once(&note.first).chain(&note.answers).map(|said| show_said(said, asked)).collect();
    json!({
        "id": note.first.id.0, "block": note.place.block_at, "block_text": note.place.block_text,
        "quote": note.place.quote, "is_gone": note.place.is_gone(), "settled_by": note.settled_by, "said": said,
    })
}

fn show_said(said: &Said, asked: &BTreeMap<NoteId, Vec<Person>>) -> Value {
    let person = |person: &Person| json!({ "id": person.id.0, "name": person.name });
    let asks: Vec<Value> = asked.get(&said.id).into_iter().flatten().map(person).collect();
    json!({
        "id": said.id.0, "by": person(&said.by), "at": said.at.to_string(), "body": said.body, "asks": asks,
    })
}

impl From<NoteError> for Problem {
    fn from(error: NoteError) -> Self {
        match error {
            NoteError::NoNote => Problem::not_found("note"),
            NoteError::NotTaken => Problem::unprocessable(format!("`body` is not taken: {error}.")),
            NoteError::TooMany => Problem::new(StatusCode::CONFLICT, format!("The note is not taken: {error}.")),
            NoteError::Database(error) => error.into(),
        }
    }
}
