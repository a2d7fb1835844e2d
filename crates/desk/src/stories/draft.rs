//! A story's draft between the editor and the newsroom: how it is written and read, and saving it.
//!
//! The editor sends JSON with the token of its sign-in in a header; its answers are JSON as well. Without script the
//! same draft comes as a form (`plain`).

use bytes::Bytes;
use database::{Reader, Transaction};
use document::Document;
use http::header::{CONTENT_TYPE, HeaderValue};
use http::{Response, StatusCode};
use locale::Value as Put;
use newsroom::Act;
use newsroom::id::{MediaId, SectionId, SeriesId, StoryId};
use newsroom::media_item::{self, MediaItem};
use newsroom::people::contributor;
use newsroom::series::{self, Series};
use newsroom::story::draft::{BylineRole, Revision};
use newsroom::story::save::{self, SaveError};
use newsroom::story::{self, Byline, Draft, LeadImage, access, history, typing};
use newsroom::{section, slug, tag};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::door::{self, Person};
use crate::form::Form;
use crate::frame::Frame;
use crate::stories::elsewhere::{LeadWords, Search};
use crate::{Desk, Error};

/// The header that carries the token of the editor's sign-in.
pub(crate) const FORM_HEADER: &str = "x-dateline-form";

/// The longest fields, in characters, as in the API.
const HEADLINE_CHARS_MAX: usize = 500;
pub(super) const STANDFIRST_CHARS_MAX: usize = 2_000;
pub(super) const NAME_CHARS_MAX: usize = 300;
const SLUG_CHARS_MAX: usize = 200;

/// Names in one list at most.
const NAMES_MAX: usize = 100;

/// A draft as the editor sends and reads it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Wire {
    pub headline: String,
    pub standfirst: String,
    pub kicker: String,
    pub dateline: String,
    pub language: String,
    pub slug: String,
    /// Ids of sections, the main one first.
    pub sections: Vec<String>,
    /// Names of tags.
    pub tags: Vec<String>,
    pub bylines: Vec<WireByline>,
    /// The number of the picture above the text, empty for none; one that is not sent stays.
    #[serde(default)]
    pub lead: Option<String>,
    /// What is said of it for this story alone.
    #[serde(default)]
    pub lead_words: LeadWords,
    /// The last part of the address of the series it belongs to, empty for none; one that is not sent stays.
    #[serde(default)]
    pub series: Option<String>,
    /// How it shows elsewhere.
    #[serde(default)]
    pub search: Search,
    /// The text, as the JSON of `document`.
    pub body: Value,
}

/// A name in a byline and what it is there for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WireByline {
    pub name: String,
    pub role: BylineRole,
}

/// What the editor sends: a draft with two fields more.
struct Save {
    /// The version that the editor began from.
    version: i64,
    /// Whether it is kept for good.
    is_step: bool,
    draft: Wire,
}

impl Save {
    fn read(body: &[u8]) -> Result<Save, serde_json::Error> {
        let mut fields: serde_json::Map<String, Value> = serde_json::from_slice(body)?;
        let version = serde_json::from_value(fields.remove("version").unwrap_or_default())?;
        let is_step = fields.remove("step").is_some_and(|step| step == true);
        Ok(Save { version, is_step, draft: serde_json::from_value(fields.into())? })
    }
}

/// Why a draft was not saved.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Refusal {
    /// A field is not as it must be; the message and its value.
    #[error("{0} {1}")]
    Field(&'static str, String),
    #[error(transparent)]
    Save(#[from] SaveError),
}

impl From<database::Error> for Refusal {
    fn from(error: database::Error) -> Self {
        Refusal::Save(error.into())
    }
}

impl Wire {
    /// Writes a draft for the editor.
    pub fn of(r: &mut Reader, draft: &Draft) -> Result<Wire, database::Error> {
        let details = &draft.details;
        let mut tags = Vec::new();
        for id in &details.tags {
            tags.extend(tag::find(r, *id)?.map(|tag| tag.name));
        }
        let mut bylines = Vec::new();
        for byline in &details.bylines {
            let person = contributor::find(r, byline.contributor)?;
            bylines.extend(person.map(|person| WireByline { name: person.name, role: byline.role }));
        }
        Ok(Wire {
            headline: draft.headline.clone(),
            standfirst: draft.standfirst.clone(),
            kicker: draft.kicker.clone(),
            dateline: draft.dateline.clone(),
            language: draft.language.clone(),
            slug: draft.slug.clone(),
            sections: details.sections.iter().map(ToString::to_string).collect(),
            tags,
            bylines,
            series: Some(find_series(r, details.series)?.map(|series| series.slug).unwrap_or_default()),
            lead: Some(details.lead_image.as_ref().map(|lead| lead.media.to_string()).unwrap_or_default()),
            lead_words: LeadWords::of(details.lead_image.as_ref()),
            search: Search::of(&details.search),
            body: serde_json::from_str(&draft.body).map_err(|cause| database::Error::Other(cause.to_string()))?,
        })
    }

    /// What is said of the story elsewhere than in its text: the names of the fields, and what they say.
    pub fn beside(&self) -> [(&'static str, String); 9] {
        let Wire { lead, lead_words, search, .. } = self;
        [
            ("desk-media-lead", lead),
            ("desk-media-caption", &lead_words.caption),
            ("desk-editor-alt", &lead_words.alt),
            ("desk-editor-credit", &lead_words.credit),
            ("desk-editor-search-title", &search.title),
            ("desk-editor-search-description", &search.description),
            ("desk-editor-social-title", &search.social_title),
            ("desk-editor-social-description", &search.social_description),
            ("desk-editor-canonical", &search.canonical),
        ]
        .map(|(name, text)| (name, text.clone().unwrap_or_default()))
    }

    /// Reads it into a draft; what the editor does not know of stays as it was before.
    fn into_draft(self, tx: &mut Transaction, act: &Act, before: Draft) -> Result<Draft, Refusal> {
        let body = Document::from_json(&self.body.to_string())
            .map_err(|error| Refusal::Field("desk-editor-refused", error.to_string()))?;
        let mut details = before.details;
        details.sections = read_sections(tx, &self.sections)?;
        let had = std::mem::take(&mut details.tags);
        for name in within(&self.tags)? {
            let name = limited(name.trim(), NAME_CHARS_MAX)?;
            let (id, _) = tag::find_or_make(tx, act, &name)?.ok_or_else(|| nameless(&name))?;
            details.tags.extend((!details.tags.contains(&id)).then_some(id));
        }
        details.tags.sort_by_key(|id| had.iter().position(|old| old == id).unwrap_or(usize::MAX));
        if let Some(lead) = &self.lead {
            details.lead_image = read_lead(tx, lead, details.lead_image)?;
        }
        if let Some(lead) = &mut details.lead_image {
            self.lead_words.put(lead)?;
        }
        self.search.put(&mut details.search)?;
        if let Some(series) = &self.series {
            details.series = read_series(tx, series)?;
        }
        details.bylines.clear();
        for byline in within(&self.bylines)? {
            let name = limited(byline.name.trim(), NAME_CHARS_MAX)?;
            let (contributor, _) = contributor::find_or_make(tx, act, &name)?.ok_or_else(|| nameless(&name))?;
            let byline = Byline { contributor, role: byline.role };
            details.bylines.extend((!details.bylines.contains(&byline)).then_some(byline));
        }
        Ok(Draft {
            headline: limited(&self.headline, HEADLINE_CHARS_MAX)?,
            standfirst: limited(&self.standfirst, STANDFIRST_CHARS_MAX)?,
            kicker: limited(&self.kicker, NAME_CHARS_MAX)?,
            dateline: limited(&self.dateline, NAME_CHARS_MAX)?,
            language: read_language(&self.language)?,
            slug: limited(&slug::from_title(&self.slug), SLUG_CHARS_MAX)?,
            body: body.to_json(),
            details,
        })
    }
}

fn nameless(name: &str) -> Refusal {
    Refusal::Field("desk-editor-nameless", name.to_owned())
}

/// Reads the number of the lead picture; of one that stays, the words of its own stay too.
fn read_lead(r: &mut Reader, text: &str, before: Option<LeadImage>) -> Result<Option<LeadImage>, Refusal> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let media = MediaId(text.parse().unwrap_or(0));
    if before.as_ref().is_some_and(|lead| lead.media == media) {
        return Ok(before);
    }
    match media_item::find(r, media)?.filter(MediaItem::is_picture) {
        Some(_) => Ok(Some(LeadImage { media, caption: None, alt: None, credit: None })),
        None => Err(Refusal::Field("desk-media-no-lead", text.to_owned())),
    }
}

/// Finds the series of a story.
pub(crate) fn find_series(r: &mut Reader, id: Option<SeriesId>) -> Result<Option<Series>, database::Error> {
    id.map_or(Ok(None), |id| series::find(r, id))
}

fn read_series(r: &mut Reader, slug: &str) -> Result<Option<SeriesId>, Refusal> {
    let slug = slug.trim();
    if slug.is_empty() {
        return Ok(None);
    }
    match series::find_by_slug(r, slug)? {
        Some(series) => Ok(Some(series.id)),
        None => Err(Refusal::Field("desk-editor-no-series", slug.to_owned())),
    }
}

fn read_language(tag: &str) -> Result<String, Refusal> {
    match locale::Language::parse(tag) {
        Ok(language) => Ok(language.tag().to_owned()),
        Err(error) => Err(Refusal::Field("desk-editor-refused", error.to_string())),
    }
}

fn read_sections(r: &mut Reader, ids: &[String]) -> Result<Vec<SectionId>, Refusal> {
    let mut sections = Vec::new();
    for text in within(ids)? {
        let id = SectionId(text.parse().unwrap_or(0));
        let is_known = section::find(r, id)?.is_some();
        if !is_known {
            return Err(Refusal::Field("desk-editor-no-section", text.clone()));
        }
        sections.extend((!sections.contains(&id)).then_some(id));
    }
    Ok(sections)
}

pub(super) fn limited(text: &str, chars_max: usize) -> Result<String, Refusal> {
    if text.chars().count() > chars_max {
        let beginning = text.chars().take(40).collect::<String>();
        return Err(Refusal::Field("desk-editor-too-long", format!("{beginning}…")));
    }
    Ok(text.to_owned())
}

fn within<T>(names: &[T]) -> Result<&[T], Refusal> {
    if names.len() > NAMES_MAX {
        return Err(Refusal::Field("desk-editor-too-many", NAMES_MAX.to_string()));
    }
    Ok(names)
}

/// How a revision is to be kept.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Kept<'a> {
    /// Until the next of this run of typing.
    Typing,
    /// For good, under a name or none.
    Step(&'a str),
}

/// Saves a draft over the version that it began from; gives the new version.
pub(crate) fn save(
    tx: &mut Transaction,
    act: &Act,
    id: StoryId,
    version: i64,
    draft: Wire,
    kept: Kept,
) -> Result<i64, Refusal> {
    let before = newest(tx, id)?.ok_or(SaveError::NoStory(id))?;
    if before.number != version {
        // Before any tag or person is made of what will not be saved.
        return Err(SaveError::Conflict { expected: version, newest: before.number }.into());
    }
    let draft = draft.into_draft(tx, act, before.draft)?;
    let saved = match kept {
        Kept::Typing => typing::save_typing(tx, act, id, version, &draft),
        Kept::Step(step) => save::save_step(tx, act, id, version, &draft, step),
    };
    match saved {
        Ok(version) => Ok(version),
        Err(SaveError::NotTheirs(section)) => Err(strange(tx, section)?),
        Err(error) => Err(error.into()),
    }
}

/// Says that a section is none of theirs who would put a story into it.
fn strange(r: &mut Reader, section: SectionId) -> Result<Refusal, database::Error> {
    let name = section::find(r, section)?.map_or_else(|| section.to_string(), |section| section.name);
    Ok(Refusal::Field("desk-editor-strange-section", name))
}

/// Finds the newest revision of a story.
pub(crate) fn newest(r: &mut Reader, id: StoryId) -> Result<Option<Revision>, database::Error> {
    match story::find(r, id)? {
        Some(story) => save::find_revision(r, id, story.version),
        None => Ok(None),
    }
}

/// Reads a text that the newsroom has kept. One that cannot be read is a fault, not an empty story to write over.
pub(crate) fn read_body(body: &str) -> Result<Document, Error> {
    Document::from_json(body).map_err(|error| database::Error::Other(error.to_string()).into())
}

/// Says whether there is such a story.
pub(crate) fn exists(desk: &Desk, id: StoryId) -> Result<bool, Error> {
    Ok(desk.parts.db.read(|r| story::find(r, id))?.is_some())
}

/// Says whether someone may revise a story.
pub(crate) fn may_edit(desk: &Desk, person: &Person, id: StoryId) -> Result<bool, Error> {
    Ok(desk.parts.db.read(|r| access::may_edit(r, &person.account, id))?)
}

/// Saves what the editor sends.
pub(crate) fn update(frame: &Frame, id: &str) -> Result<Response<Bytes>, Error> {
    let desk = frame.desk;
    let (person, id) = match let_in(frame, id)? {
        Ok(found) => found,
        Err(status) => return Ok(answer(status, &json!({}))),
    };
    let token = frame.ask.headers.get(FORM_HEADER).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if !person.made_form(&desk.parts.keys, token) {
        return Ok(answer(StatusCode::FORBIDDEN, &json!({ "form": "old" })));
    }
    let sent = match Save::read(frame.ask.body) {
        Ok(sent) => sent,
        Err(error) => return Ok(refused(frame, "desk-editor-refused", &error.to_string())),
    };
    let (act, step) = (desk.act_of(&person.session), frame.say("desk-editor-step"));
    let kept = if sent.is_step { Kept::Step(&step) } else { Kept::Typing };
    match desk.parts.db.write(|tx| save(tx, &act, id, sent.version, sent.draft.clone(), kept)) {
        Ok(version) => Ok(answer(StatusCode::OK, &json!({ "version": version, "said": saved_at(frame) }))),
        Err(Refusal::Field(message, value)) => Ok(refused(frame, message, &value)),
        Err(Refusal::Save(SaveError::Conflict { .. })) => show(frame, &person, id, StatusCode::PRECONDITION_FAILED),
        Err(Refusal::Save(SaveError::NoStory(_) | SaveError::NotTheirs(_))) => {
            Ok(answer(StatusCode::NOT_FOUND, &json!({})))
        }
        Err(Refusal::Save(SaveError::Database(error))) => Err(error.into()),
    }
}

/// Gives the newest draft, or nothing if the editor has it already.
pub(crate) fn find(frame: &Frame, id: &str) -> Result<Response<Bytes>, Error> {
    let (person, id) = match let_in(frame, id)? {
        Ok(found) => found,
        Err(status) => return Ok(answer(status, &json!({}))),
    };
    let had: i64 = Form::read(frame.ask.query.unwrap_or_default().as_bytes()).get("version").parse().unwrap_or(0);
    let story = frame.desk.parts.db.read(|r| story::find(r, id))?;
    if story.is_some_and(|story| story.version == had) {
        return Ok(answer(StatusCode::NO_CONTENT, &Value::Null));
    }
    show(frame, &person, id, StatusCode::OK)
}

/// Finds who asks and which story, or how the editor is told that there is nothing here for them.
pub(crate) fn let_in(frame: &Frame, id: &str) -> Result<Result<(Person, StoryId), StatusCode>, Error> {
    let Some(person) = door::find(frame.desk, frame.ask)? else { return Ok(Err(StatusCode::UNAUTHORIZED)) };
    let id = StoryId(id.parse().unwrap_or(0));
    if frame.desk.parts.db.read(|r| story::find(r, id))?.is_none() {
        return Ok(Err(StatusCode::NOT_FOUND));
    }
    if !may_edit(frame.desk, &person, id)? {
        return Ok(Err(StatusCode::FORBIDDEN));
    }
    Ok(Ok((person, id)))
}

fn show(frame: &Frame, person: &Person, id: StoryId, status: StatusCode) -> Result<Response<Bytes>, Error> {
    let found = frame.desk.parts.db.read(|r| {
        let Some(revision) = newest(r, id)? else { return Ok(None) };
        let by = history::find_writer(r, id, revision.number)?;
        Ok::<_, database::Error>(Some((revision.number, Wire::of(r, &revision.draft)?, by)))
    })?;
    let Some((version, draft, by)) = found else { return Ok(answer(StatusCode::NOT_FOUND, &json!({}))) };
    let body = json!({
        "version": version,
        "by": by.unwrap_or_else(|| frame.say("desk-editor-someone")),
        "form": person.form_token(&frame.desk.parts.keys),
        "account": person.account.id.to_string(),
        "draft": draft,
    });
    Ok(answer(status, &body))
}

/// "Saved 16:52".
pub(crate) fn saved_at(frame: &Frame) -> String {
    frame.put("desk-editor-saved", &[("time", Put::from(frame.words.time(frame.now)))])
}

/// Says why a field was not taken.
pub(crate) fn say_refused(frame: &Frame, message: &str, value: &str) -> String {
    frame.put(message, &[("value", Put::from(value))])
}

fn refused(frame: &Frame, message: &str, value: &str) -> Response<Bytes> {
    answer(StatusCode::UNPROCESSABLE_ENTITY, &json!({ "said": say_refused(frame, message, value) }))
}

/// An answer to a script.
pub(crate) fn answer(status: StatusCode, body: &Value) -> Response<Bytes> {
    let text = if body.is_null() { String::new() } else { body.to_string() };
    let mut response = Response::new(Bytes::from(text));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}
