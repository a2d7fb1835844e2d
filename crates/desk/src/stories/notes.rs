//! Notes to colleagues: on a story's page as forms, in the editor as JSON.

use bytes::Bytes;
use database::Reader;
use http::header::ACCEPT;
use http::{Response, StatusCode};
use newsroom::id::{NoteId, StoryId};
use newsroom::letter::desk::tell_of_note;
use newsroom::story::notes::{self, Note, NoteError, Place, Said};
use newsroom::story::{self, plan};
use serde::Serialize;
use serde_json::json;

use crate::Error;
use crate::door::Person;
use crate::form::Form;
use crate::frame::{Frame, When};
use crate::notice::Notice;
use crate::stories::draft;
use crate::stories::page;
use crate::stories::work::{ColleagueView, colleague_view};

/// Characters of a paragraph by which it is offered.
const EXCERPT_CHARS_MAX: usize = 60;

/// A note as pages and the editor show it.
#[derive(Serialize)]
pub(crate) struct NoteView {
    id: String,
    /// The number of its block, from 0; none for the whole story and where the block is gone.
    at: Option<usize>,
    /// What the block said last.
    text: String,
    quote: String,
    is_gone: bool,
    settled_by: Option<String>,
    said: Vec<SaidView>,
}

#[derive(Serialize)]
struct SaidView {
    by: ColleagueView,
    at: When,
    body: String,
}

/// A block that a note can stand on.
#[derive(Serialize)]
pub(crate) struct BlockChoice {
    at: usize,
    text: String,
}

/// Reads the notes of a story for whoever looks.
pub(crate) fn read(frame: &Frame, r: &mut Reader, id: StoryId) -> Result<Vec<NoteView>, database::Error> {
    Ok(notes::list(r, id)?.iter().map(|note| view(frame, note)).collect())
}

/// Lists the blocks that a note can stand on, each by how it begins.
pub(crate) fn choices(frame: &Frame, r: &mut Reader, id: StoryId) -> Result<Vec<BlockChoice>, database::Error> {
    let Some(revision) = draft::newest(r, id)? else { return Ok(Vec::new()) };
    let blocks = notes::block_texts(&revision.draft.body)?;
    let choice = |(at, text): (usize, String)| {
        let number = frame.words.number(i64::try_from(at + 1).unwrap_or(i64::MAX));
        let name = frame.put("desk-note-paragraph", &[("number", number.into())]);
        let begins: String = text.chars().take(EXCERPT_CHARS_MAX).collect();
        BlockChoice { at, text: if begins.is_empty() { name } else { format!("{name}: {begins}") } }
    };
    Ok(blocks.into_iter().enumerate().map(choice).collect())
}

fn view(frame: &Frame, note: &Note) -> NoteView {
    let said = std::iter::once(&note.first).chain(&note.answers);
    NoteView {
        id: note.first.id.to_string(),
        at: note.place.block_at,
        text: note.place.block_text.clone(),
        quote: note.place.quote.clone(),
        is_gone: note.place.is_gone(),
        settled_by: note.settled_by.clone(),
        said: said.map(|said| said_view(frame, said)).collect(),
    }
}

fn said_view(frame: &Frame, said: &Said) -> SaidView {
    SaidView { by: colleague_view(&said.by, None), at: frame.when(said.at), body: said.body.clone() }
}

/// Gives the notes of a story to the editor, with the names that can be asked.
pub(crate) fn list(frame: Frame, _: &Person, id: &str) -> Result<Response<Bytes>, Error> {
    let id = StoryId(id.parse().unwrap_or(0));
    answer(&frame, id)
}

fn answer(frame: &Frame, id: StoryId) -> Result<Response<Bytes>, Error> {
    let (found, people) = frame.desk.parts.db.read(|r| {
        let found = story::find(r, id)?.is_some();
        Ok::<_, database::Error>((if found { Some(read(frame, r, id)?) } else { None }, plan::list_people(r)?))
    })?;
    let Some(notes) = found else { return Ok(draft::answer(StatusCode::NOT_FOUND, &json!({}))) };
    let names: Vec<&str> = people.iter().map(|person| person.name.as_str()).collect();
    Ok(draft::answer(StatusCode::OK, &json!({ "notes": notes, "names": names })))
}

/// Adds a note.
pub(crate) fn create(frame: Frame, person: &Person, id: &str, form: &Form) -> Result<Response<Bytes>, Error> {
    let story = StoryId(id.parse().unwrap_or(0));
    let place = Place {
        block_at: form.get("block").parse().ok(),
        block_text: form.get("text").to_owned(),
        quote: form.get("quote").to_owned(),
    };
    let act = frame.desk.act_of(&person.session);
    let done = frame.desk.parts.db.write(|tx| {
        let note = notes::add(tx, &act, story, &place, form.get("body"))?;
        Ok(tell_of_note(tx, &act, &frame.desk.parts.keys, story, note)?)
    });
    tell(frame, person, id, done, "desk-note-added")
}

/// What is done to a note.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Act {
    Answer,
    Settle,
    Reopen,
}

/// Answers a note, settles it or opens it again.
pub(crate) fn change(
    frame: Frame,
    person: &Person,
    id: &str,
    note: &str,
    what: Act,
    form: &Form,
) -> Result<Response<Bytes>, Error> {
    let (story, note) = (StoryId(id.parse().unwrap_or(0)), NoteId(note.parse().unwrap_or(0)));
    let act = frame.desk.act_of(&person.session);
    let db = &frame.desk.parts.db;
    let (done, said) = match what {
        Act::Answer => {
            let answered = db.write(|tx| {
                let answer = notes::answer(tx, &act, story, note, form.get("body"))?;
                Ok(tell_of_note(tx, &act, &frame.desk.parts.keys, story, answer)?)
            });
            (answered, "desk-note-answered")
        }
        Act::Settle => (db.write(|tx| notes::settle(tx, &act, story, note)), "desk-note-is-settled"),
        Act::Reopen => (db.write(|tx| notes::reopen(tx, &act, story, note)), "desk-note-is-open"),
    };
    tell(frame, person, id, done, said)
}

/// Says what became of a note: to the editor with all notes, otherwise on the story's page.
fn tell(
    mut frame: Frame,
    person: &Person,
    id: &str,
    done: Result<(), NoteError>,
    said: &str,
) -> Result<Response<Bytes>, Error> {
    let story = StoryId(id.parse().unwrap_or(0));
    let is_script =
        frame.ask.headers.get(ACCEPT).is_some_and(|value| value.as_bytes().starts_with(b"application/json"));
    match done {
        Ok(()) if is_script => answer(&frame, story),
        Ok(()) => {
            let notice = Notice::done(frame.say(said));
            Ok(frame.lead_on(&format!("/desk/stories/{story}#notes"), person, &notice))
        }
        Err(NoteError::NoNote) => frame.lost(StatusCode::NOT_FOUND),
        Err(NoteError::NotTaken | NoteError::TooMany) if is_script => {
            let said = frame.say("desk-note-empty");
            Ok(draft::answer(StatusCode::UNPROCESSABLE_ENTITY, &json!({ "said": said })))
        }
        Err(NoteError::NotTaken | NoteError::TooMany) => {
            let notice = Notice::caution(frame.say("desk-note-empty"));
            frame.tell(notice);
            page::show_with(frame, person, id, StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(NoteError::Database(error)) => Err(error.into()),
    }
}
