//! The record: who said what, and decisions on it.

use database::{Reader, Transaction};
use http::StatusCode;
use jiff::Timestamp;
use jiff::civil::Date;
use newsroom::id::{SpeakerId, StatementId, StoryId};
use newsroom::people::role::Verb;
use newsroom::section;
use newsroom::statement::decide::{self, Change, ChangeError, Decided, Decision, NewStatement};
use newsroom::statement::list::{self, After, Listed};
use newsroom::statement::{State, kind_from_name, speaker};
use newsroom::story::access;
use serde::Deserialize;
use serde_json::{Value, json};
use web::address::href;
use web::said::Question;

use crate::call::{Answer, Call, cursor, given};
use crate::problem::Problem;
use crate::stories;

/// Where a statement can stand, in the words of the interface.
pub(crate) const STATES: [&str; 4] = ["proposed", "confirmed", "rejected", "broken"];

/// How words can be given.
pub(crate) const KINDS: [&str; 3] = ["direct", "mixed", "indirect"];

/// What can be decided, as the address names it.
pub(crate) const VERDICTS: [(&str, State); 3] =
    [("confirm", State::Confirmed), ("reject", State::Rejected), ("reopen", State::Proposed)];

/// Reads the name of a decision.
pub(crate) fn verdict(name: &str) -> Option<State> {
    VERDICTS.into_iter().find(|(own, _)| *own == name).map(|(_, state)| state)
}

/// Lists statements of public stories, newest first: what is on record, unless another state is asked for.
pub(crate) fn list(call: &Call, r: &mut Reader) -> Result<Answer, Problem> {
    let question = read_question(call, r)?;
    let page = list::list(r, &question.asked(), call.limit()?, call.now)?;
    let next = page.next.map(|last| cursor(last.at, last.id.0));
    let mut statements = Vec::with_capacity(page.statements.len());
    for listed in &page.statements {
        statements.push(show_one(call, r, listed)?);
    }
    Ok(Answer::ok(json!({ "statements": statements, "cursor": next })))
}

/// Reads which statements a query asks for.
pub(crate) fn read_question(call: &Call, r: &mut Reader) -> Result<Question, Problem> {
    let state = match call.field("state") {
        Some(name) => Some(State::from_name(name).ok_or_else(|| unknown("state", &STATES))?),
        None => None,
    };
    let number = |name: &str| match call.field(name) {
        Some(text) => text.parse().map(Some).map_err(|_| Problem::unprocessable(format!("`{name}` is a number."))),
        None => Ok(None),
    };
    let sections = match call.field("section") {
        Some(path) => {
            let section = stories::find_section(r, path)?;
            section::list_within(r, section)?
        }
        None => Vec::new(),
    };
    let speaker = match number("speaker")? {
        Some(id) => Some(speaker::find_head(r, SpeakerId(id))?.unwrap_or(SpeakerId(id))),
        None => None,
    };
    Ok(Question {
        state,
        speaker,
        mention: None,
        story: number("story")?.map(StoryId),
        words: call.field("q").map(str::to_owned),
        from: instant(call, "from", 0)?,
        to: instant(call, "to", 1)?,
        language: call.field("language").map(str::to_owned),
        sections,
        home: Vec::new(),
        confidence: number("confidence")?,
        after: call.after()?.map(|(at, id)| After { at, id: StatementId(id) }),
    })
}

/// Reads an instant, or a day in UTC: its beginning, so many days on.
fn instant(call: &Call, name: &str, days: i64) -> Result<Option<Timestamp>, Problem> {
    let Some(text) = call.field(name) else { return Ok(None) };
    let day = || {
        let day: Date = text.parse().ok().filter(|_| text.len() == 10)?;
        let day = day.checked_add(jiff::Span::new().days(days)).ok()?;
        jiff::tz::TimeZone::UTC.to_timestamp(day.at(0, 0, 0, 0)).ok()
    };
    let at = day().or_else(|| text.parse().ok());
    at.map(Some).ok_or_else(|| Problem::unprocessable(format!("`{name}` is a day (2026-03-01) or an instant.")))
}

/// Gives a statement of a public story.
pub(crate) fn show(call: &Call, r: &mut Reader) -> Result<Answer, Problem> {
    answer(call, r, StatementId(call.id))
}

/// Adds words of a public story to the record.
pub(crate) fn add(call: &Call, tx: &mut Transaction) -> Result<Answer, Problem> {
    let given: NewWords = call.body()?;
    let story = StoryId(call.id);
    let words: Vec<&str> = given.words.iter().map(String::as_str).collect();
    let kind = kind_from_name(&given.kind).ok_or_else(|| unknown("kind", &KINDS))?;
    let parts = decide::find_words(tx, story, &words, call.now)?;
    let rest = Change {
        speaker: given.speaker.map(|id| Some(SpeakerId(id))),
        said_on: given.said_on.map(Some),
        place: given.place,
        occasion: given.occasion,
        ..Change::default()
    };
    let id = decide::add(tx, &call.act(), &NewStatement { story, parts, kind, rest })?;
    let location = Some(format!("{}/statements/{id}", crate::BASE));
    Ok(Answer { status: StatusCode::CREATED, location, ..answer(call, tx, id)? })
}

/// Puts a statement right.
pub(crate) fn change(call: &Call, tx: &mut Transaction) -> Result<Answer, Problem> {
    let given: NewFacts = call.body()?;
    let id = StatementId(call.id);
    let stands = expect_theirs(call, tx, id)?.statement;
    let parts = match &given.words {
        Some(words) => {
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            Some(decide::find_words(tx, stands.story, &words, call.now)?)
        }
        None => None,
    };
    let kind = given.kind.as_deref().map(|name| kind_from_name(name).ok_or_else(|| unknown("kind", &KINDS)));
    let change = Change {
        speaker: given.speaker.map(|id| id.map(SpeakerId)),
        parts,
        kind: kind.transpose()?,
        said_on: given.said_on,
        place: given.place,
        occasion: given.occasion,
    };
    let expected = call.expected()?.unwrap_or(stands.version);
    decide::change(tx, &call.act(), id, expected, &change)?;
    answer(call, tx, id)
}

/// Decides on a statement.
pub(crate) fn decide(call: &Call, tx: &mut Transaction) -> Result<Answer, Problem> {
    let state = call.ask.path.trim_end_matches('/').rsplit('/').next().and_then(verdict);
    let state = state.ok_or_else(|| Problem::not_found("decision"))?;
    let Seen { seen } = call.body()?;
    let id = StatementId(call.id);
    let stands = expect_theirs(call, tx, id)?.statement.state;
    let seen = seen.as_deref().map_or(Some(stands), State::from_name).ok_or_else(|| unknown("seen", &STATES))?;
    match decide::decide(tx, &call.act(), Decision { statement: id, seen, state })? {
        Decided::Changed(_) | Decided::AlreadySo => answer(call, tx, id),
        Decided::Meanwhile(State::Broken) => {
            Err(Problem::new(StatusCode::CONFLICT, "The story says something else now; the statement is broken."))
        }
        Decided::Meanwhile(stands) => {
            let detail = format!("Somebody was first: the statement is {}. Nothing was done.", stands.as_str());
            Err(Problem::new(StatusCode::CONFLICT, detail))
        }
    }
}

/// Where a statement stood when it was looked at.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Seen {
    seen: Option<String>,
}

/// Words to add.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NewWords {
    words: Vec<String>,
    kind: String,
    speaker: Option<i64>,
    said_on: Option<String>,
    place: Option<String>,
    occasion: Option<String>,
}

/// What is put right; what is missing stays, and null takes back.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NewFacts {
    words: Option<Vec<String>>,
    kind: Option<String>,
    #[serde(default, deserialize_with = "given")]
    speaker: Option<Option<i64>>,
    #[serde(default, deserialize_with = "given")]
    said_on: Option<Option<String>>,
    place: Option<String>,
    occasion: Option<String>,
}

/// Finds a statement whose story whoever asks may publish.
fn expect_theirs(call: &Call, r: &mut Reader, id: StatementId) -> Result<Listed, Problem> {
    let listed = list::find(r, id, call.now)?.ok_or_else(|| Problem::not_found("statement"))?;
    let role = access::role_with(r, call.account, listed.statement.story)?;
    if role.may(Verb::Publish) {
        return Ok(listed);
    }
    Err(Problem::new(StatusCode::FORBIDDEN, "The story is at home in a section of others."))
}

fn unknown(field: &str, names: &[&str]) -> Problem {
    Problem::unprocessable(format!("`{field}` is one of {}.", names.join(", ")))
}

fn answer(call: &Call, r: &mut Reader, id: StatementId) -> Result<Answer, Problem> {
    let listed = list::find(r, id, call.now)?.ok_or_else(|| Problem::not_found("statement"))?;
    Ok(Answer { version: Some(listed.statement.version), ..Answer::ok(show_one(call, r, &listed)?) })
}

/// A statement for a program, with the name of whoever is meant.
fn show_one(call: &Call, r: &mut Reader, listed: &Listed) -> Result<Value, Problem> {
    let it = &listed.statement;
    let speaker = match it.speaker {
        Some(id) => speaker::find_meant(r, id)?,
        None => None,
    };
    let parts: Vec<Value> =
        it.anchor.parts.iter().map(|part| json!({ "start": part.start, "end": part.end })).collect();
    Ok(json!({
        "id": it.id.0, "version": it.version, "state": it.state.as_str(), "kind": it.kind.name(),
        "words": it.words, "parts": parts, "revision": it.revision, "mention": it.mention, "cue": it.cue,
        "occasion": it.occasion, "place": it.place, "said_on": it.said_on, "language": it.language,
        "speaker": speaker.map(|who| json!({ "id": who.id.0, "name": who.name(), "slug": who.slug })),
        "story": it.story.0, "story_headline": listed.headline,
        "story_url": format!("{}{}", call.api.parts.origin, href(&listed.address)),
        "story_date": listed.published_at.to_string(), "proposed_by": it.extractor, "confidence": it.confidence,
        "created_at": it.made_at.to_string(), "decided_at": it.decided_at.map(|at| at.to_string()),
    }))
}

impl From<ChangeError> for Problem {
    fn from(error: ChangeError) -> Self {
        match error {
            ChangeError::Lost => Problem::not_found("statement"),
            ChangeError::Conflict { newest, .. } => Problem::changed(newest),
            ChangeError::NotPublic | ChangeError::Broken => {
                Problem::new(StatusCode::CONFLICT, format!("Nothing was changed: {error}."))
            }
            ChangeError::Database(error) => error.into(),
            wrong => Problem::unprocessable(format!("Nothing was changed: {wrong}.")),
        }
    }
}
