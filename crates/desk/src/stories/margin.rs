//! The statements beside the text of a story in the editor: what the record has, what was decided of the draft, and what a
//! machine reads in it as it is saved. Whoever publishes the story decides on them, and adds what no machine has found.
//!
//! The editor names words and about where they stand; where they really stand is found here, in the newest text.

use std::collections::BTreeMap;

use bytes::Bytes;
use database::Reader;
use http::{Response, StatusCode};
use locale::Value as Put;
use newsroom::id::{SpeakerId, StatementId, StoryId};
use newsroom::people::role::Verb;
use newsroom::statement::decide::{self as record, Decided, Decision};
use newsroom::statement::drafted::{self, DraftedError};
use newsroom::statement::margin::{self, Kept, Mark, Reading};
use newsroom::statement::propose::Source;
use newsroom::statement::speaker::{self, SpeakerDraft, SpeakerError, SpeakerKind, fold_name};
use newsroom::statement::{self, Kind, Span, State, Statement, kind_from_name};
use newsroom::story::access;
use serde::Serialize;
use serde_json::json;

use crate::Error;
use crate::door::Person;
use crate::form::Form;
use crate::frame::Frame;
use crate::statements::queue::{by, state_text};
use crate::stories::draft;

/// Pieces of one statement that a form may name.
const PARTS_MAX: usize = 20;

/// The margin as the editor reads it.
#[derive(Serialize)]
struct View {
    /// The version of the draft that was read.
    version: i64,
    /// Whether whoever looks decides.
    may: bool,
    marks: Vec<MarkView>,
}

/// A statement beside the text.
#[derive(Serialize)]
struct MarkView {
    /// Its number; none of what a machine reads now.
    id: String,
    /// Whether it enters the record with the words.
    is_draft: bool,
    state: &'static str,
    /// Where it stands, in words.
    said: String,
    /// Whether its words are in the newest text.
    is_gone: bool,
    /// The character at which it begins.
    at: usize,
    parts: Vec<String>,
    kind: &'static str,
    kind_text: String,
    /// Whose words, by number; empty if nobody is known.
    speaker: String,
    name: String,
    /// What read it and how sure that was, or that a person added it.
    by: String,
}

/// Gives the margin.
pub(crate) fn show(frame: &Frame, person: &Person, id: &str) -> Result<Response<Bytes>, Error> {
    answer(frame, person, StoryId(id.parse().unwrap_or(0)))
}

fn answer(frame: &Frame, person: &Person, id: StoryId) -> Result<Response<Bytes>, Error> {
    let Some((source, reading)) = read(frame, id)? else { return Ok(draft::answer(StatusCode::NOT_FOUND, &json!({}))) };
    let view = frame.desk.parts.db.read(|r| {
        let may = access::role_with(r, &person.account, id)?.may(Verb::Publish);
        let mut names = BTreeMap::new();
        let mut marks = Vec::new();
        for mark in margin::list(r, &source, &reading)? {
            marks.push(view(frame, r, &mut names, &mark)?);
        }
        Ok::<_, database::Error>(View { version: source.revision(), may, marks })
    })?;
    Ok(draft::answer(StatusCode::OK, &serde_json::to_value(&view).unwrap_or_default()))
}

/// Reads the newest text; the database waits for nobody meanwhile.
fn read(frame: &Frame, id: StoryId) -> Result<Option<(Source, Reading)>, Error> {
    let Some(source) = frame.desk.parts.db.read(|r| margin::find_source(r, id, frame.now))? else { return Ok(None) };
    let reading = margin::read(&source, frame.settings.time_zone(), frame.now);
    Ok(Some((source, reading)))
}

fn view(
    frame: &Frame,
    r: &mut Reader,
    names: &mut BTreeMap<SpeakerId, String>,
    mark: &Mark,
) -> Result<MarkView, database::Error> {
    let it = &mark.statement;
    let known = match it.speaker {
        Some(id) if names.contains_key(&id) => names.get(&id).cloned(),
        Some(id) => {
            let name = speaker::find_meant(r, id)?.map(|speaker| speaker.name().to_owned());
            if let Some(name) = &name {
                names.insert(id, name.clone());
            }
            name
        }
        None => None,
    };
    let nobody = || if it.mention.is_empty() { frame.say("desk-statement-nobody") } else { it.mention.clone() };
    Ok(MarkView {
        id: if mark.kept == Kept::Nowhere { String::new() } else { it.id.to_string() },
        is_draft: mark.kept == Kept::Draft,
        state: it.state.as_str(),
        said: said(frame, mark),
        is_gone: mark.place.is_none(),
        at: mark.place.as_ref().unwrap_or(&it.anchor).span().start,
        parts: parts_of(mark),
        kind: it.kind.name(),
        kind_text: frame.say(kind_text(it.kind)),
        speaker: it.speaker.map(|id| id.to_string()).unwrap_or_default(),
        name: known.unwrap_or_else(nobody),
        by: by(frame, it),
    })
}

fn said(frame: &Frame, mark: &Mark) -> String {
    let state = mark.statement.state;
    if mark.place.is_none() && state != State::Broken {
        return frame.put("desk-margin-gone", &[("state", Put::from(frame.say(state_text(state))))]);
    }
    if mark.kept == Kept::Draft {
        return frame.put("desk-margin-drafted", &[("state", Put::from(frame.say(state_text(state))))]);
    }
    frame.say(state_text(state))
}

pub(super) fn kind_text(kind: Kind) -> &'static str {
    match kind {
        Kind::Direct => "record-statement-direct",
        Kind::Mixed => "record-statement-mixed",
        Kind::Indirect => "record-statement-indirect",
    }
}

/// The words, cut where the attribution stands.
fn parts_of(mark: &Mark) -> Vec<String> {
    let mut rest = mark.statement.words.chars();
    let parts = &mark.statement.anchor.parts;
    let part = |span: &Span| {
        let words: String = rest.by_ref().take(span.end.saturating_sub(span.start)).collect();
        // The parts are joined by a space.
        rest.next();
        words
    };
    parts.iter().map(part).collect()
}

/// Why nothing was kept.
enum Refused {
    Late,
    NoWords,
    Name,
    Database(database::Error),
}

impl From<database::Error> for Refused {
    fn from(error: database::Error) -> Self {
        Refused::Database(error)
    }
}

impl From<DraftedError> for Refused {
    fn from(error: DraftedError) -> Self {
        match error {
            DraftedError::Database(error) => Refused::Database(error),
            DraftedError::Late | DraftedError::TooMany => Refused::Late,
            DraftedError::Spans => Refused::NoWords,
            DraftedError::NoSpeaker => Refused::Name,
        }
    }
}

impl From<SpeakerError> for Refused {
    fn from(error: SpeakerError) -> Self {
        match error {
            SpeakerError::Database(error) => Refused::Database(error),
            SpeakerError::Lost | SpeakerError::Conflict { .. } => Refused::Late,
            _ => Refused::Name,
        }
    }
}

/// Keeps a decision on words of the text: on what a machine reads in them, or, by hand, that somebody said them.
pub(crate) fn add(frame: &Frame, person: &Person, id: &str, form: &Form) -> Result<Response<Bytes>, Error> {
    let story = StoryId(id.parse().unwrap_or(0));
    let Some((source, reading)) = read(frame, story)? else {
        return Ok(draft::answer(StatusCode::NOT_FOUND, &json!({})));
    };
    let words: Vec<&str> = form.all("part").take(PARTS_MAX).collect();
    let near = form.get("at").parse().unwrap_or(0);
    let Some(parts) = source.find_parts(&words, near) else { return refused(frame, Refused::NoWords) };
    let is_by_hand = form.get("hand") == "yes";
    let act = frame.desk.act_of(&person.session);
    let done = frame.desk.parts.db.write(|tx| {
        let chosen = if is_by_hand {
            let kind = kind_from_name(form.get("kind")).unwrap_or(Kind::Direct);
            let speaker = find_speaker(tx, &act, form)?;
            Statement { speaker, ..source.statement_at(parts.clone(), kind, act.now) }
        } else {
            let marks = margin::list(tx, &source, &reading)?;
            let found =
                marks.into_iter().find(|mark| mark.kept == Kept::Nowhere && mark.statement.anchor.parts == parts);
            let state = State::from_name(form.get("state")).unwrap_or(State::Confirmed);
            Statement { state, ..found.ok_or(Refused::Late)?.statement }
        };
        drafted::keep(tx, &act, &source, &chosen)?;
        Ok::<_, Refused>(())
    });
    match done {
        Ok(()) => answer(frame, person, story),
        Err(cause) => refused(frame, cause),
    }
}

/// Whose words they are: who was chosen, who bears the name that was written, or somebody new of this name; nobody
/// without one.
fn find_speaker(
    tx: &mut database::Transaction,
    act: &newsroom::Act,
    form: &Form,
) -> Result<Option<SpeakerId>, Refused> {
    if let Ok(id) = form.get("speaker").parse() {
        return Ok(Some(SpeakerId(id)));
    }
    let name = form.get("name").trim();
    if name.is_empty() {
        return Ok(None);
    }
    match named(tx, name)?.as_slice() {
        [one] => Ok(Some(*one)),
        _ => Ok(Some(speaker::make(tx, act, &SpeakerDraft::named(SpeakerKind::Person, name))?)),
    }
}

/// Finds who bears a name.
pub(super) fn named(r: &mut Reader, name: &str) -> Result<Vec<SpeakerId>, database::Error> {
    let folded = fold_name(name);
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    if words.is_empty() { Ok(Vec::new()) } else { speaker::find_named_in(r, &words) }
}

/// Decides on a statement of the draft or of the record, as it was seen.
pub(crate) fn decide(
    frame: &Frame,
    person: &Person,
    id: &str,
    step: &str,
    form: &Form,
) -> Result<Response<Bytes>, Error> {
    let (story, statement) = (StoryId(id.parse().unwrap_or(0)), StatementId(step.parse().unwrap_or(0)));
    let (Some(seen), Some(state)) = (State::from_name(form.get("seen")), State::from_name(form.get("state"))) else {
        return refused(frame, Refused::Late);
    };
    let decision = Decision { statement, seen, state };
    let act = frame.desk.act_of(&person.session);
    let decided = frame.desk.parts.db.write(|tx| {
        if let Some(decided) = drafted::decide(tx, &act, story, decision)? {
            return Ok(Some(decided));
        }
        // What is of another story is decided on beside that.
        match statement::find(tx, statement)?.filter(|found| found.story == story) {
            Some(_) => record::decide(tx, &act, decision).map(Some),
            None => Ok::<_, database::Error>(None),
        }
    })?;
    match decided {
        Some(Decided::Changed(_) | Decided::AlreadySo) => answer(frame, person, story),
        Some(Decided::Meanwhile(_)) | None => refused(frame, Refused::Late),
    }
}

fn refused(frame: &Frame, cause: Refused) -> Result<Response<Bytes>, Error> {
    let said = match cause {
        Refused::Late => frame.say("desk-margin-late"),
        Refused::NoWords => frame.say("desk-margin-no-words"),
        Refused::Name => frame.say("desk-speaker-no-name"),
        Refused::Database(error) => return Err(error.into()),
    };
    Ok(draft::answer(StatusCode::UNPROCESSABLE_ENTITY, &json!({ "said": said })))
}
