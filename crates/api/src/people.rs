//! People and organisations whose words are on record.

use database::{Reader, Transaction};
use http::StatusCode;
use newsroom::id::SpeakerId;
use newsroom::statement::merge::{self, MergeError};
use newsroom::statement::role::SpeakerRole;
use newsroom::statement::speaker::{
    self, Asked, Link, Name, Speaker, SpeakerDraft, SpeakerError, SpeakerKind, address,
};
use serde::Deserialize;
use serde_json::{Value, json};
use web::address::href;

use crate::call::{Answer, Call};
use crate::problem::Problem;

/// What a speaker can be, in the words of the interface.
pub(crate) const KINDS: [&str; 2] = ["person", "organisation"];

/// Lists speakers in the order of their slugs; where a page ends, the last slug is its cursor.
pub(crate) fn list(call: &Call, r: &mut Reader) -> Result<Answer, Problem> {
    let limit = call.limit()?;
    let asked = Asked { words: call.field("q"), with_page: false, after: call.field("cursor").unwrap_or_default() };
    let found = speaker::list(r, asked, limit)?;
    let is_full = i64::try_from(found.len()).unwrap_or(0) == limit;
    let next = found.last().filter(|_| is_full).map(|last| last.slug.clone());
    let people: Vec<Value> = found.iter().map(|speaker| show_one(call, speaker, &[])).collect();
    Ok(Answer::ok(json!({ "people": people, "cursor": next })))
}

/// Gives a speaker; of one who became part of another, that too.
pub(crate) fn show(call: &Call, r: &mut Reader) -> Result<Answer, Problem> {
    answer(call, r, SpeakerId(call.id))
}

/// Adds a speaker.
pub(crate) fn create(call: &Call, tx: &mut Transaction) -> Result<Answer, Problem> {
    let given: NewSpeaker = call.body()?;
    let kind = read_kind(&given.kind)?;
    let draft = SpeakerDraft {
        kind,
        slug: given.slug,
        names: given.names,
        description: given.description,
        links: given.links,
        wikidata: given.wikidata,
        roles: given.roles,
        has_page: given.has_page,
    };
    let id = speaker::make(tx, &call.act(), &draft)?;
    let location = Some(format!("{}/people/{id}", crate::BASE));
    Ok(Answer { status: StatusCode::CREATED, location, ..answer(call, tx, id)? })
}

/// Changes a speaker.
pub(crate) fn change(call: &Call, tx: &mut Transaction) -> Result<Answer, Problem> {
    let given: NewFacts = call.body()?;
    let id = SpeakerId(call.id);
    let stands = find(tx, id)?;
    let kind = match &given.kind {
        Some(kind) => read_kind(kind)?,
        None => stands.kind,
    };
    let draft = SpeakerDraft {
        kind,
        slug: given.slug,
        names: given.names.unwrap_or(stands.names),
        description: given.description.unwrap_or(stands.description),
        links: given.links.unwrap_or(stands.links),
        wikidata: given.wikidata.unwrap_or(stands.wikidata),
        roles: given.roles.unwrap_or(stands.roles),
        has_page: given.has_page.unwrap_or(stands.has_page),
    };
    let expected = call.expected()?.unwrap_or(stands.version);
    speaker::change(tx, &call.act(), id, expected, &draft)?;
    answer(call, tx, id)
}

/// Lets a speaker become part of another.
pub(crate) fn merge(call: &Call, tx: &mut Transaction) -> Result<Answer, Problem> {
    let Into { into } = call.body()?;
    merge::merge(tx, &call.act(), SpeakerId(call.id), SpeakerId(into))?;
    answer(call, tx, SpeakerId(call.id))
}

/// Undoes that.
pub(crate) fn split(call: &Call, tx: &mut Transaction) -> Result<Answer, Problem> {
    merge::split(tx, &call.act(), SpeakerId(call.id))?;
    answer(call, tx, SpeakerId(call.id))
}

/// A speaker to add.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NewSpeaker {
    kind: String,
    names: Vec<Name>,
    slug: Option<String>,
    #[serde(default)]
    description: String,
    #[serde(default)]
    links: Vec<Link>,
    #[serde(default)]
    wikidata: String,
    #[serde(default)]
    roles: Vec<SpeakerRole>,
    #[serde(default)]
    has_page: bool,
}

/// What is to change in a speaker; what is missing stays.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NewFacts {
    kind: Option<String>,
    names: Option<Vec<Name>>,
    slug: Option<String>,
    description: Option<String>,
    links: Option<Vec<Link>>,
    wikidata: Option<String>,
    roles: Option<Vec<SpeakerRole>>,
    has_page: Option<bool>,
}

/// Into whom a speaker is merged.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Into {
    into: i64,
}

fn read_kind(name: &str) -> Result<SpeakerKind, Problem> {
    let unknown = || Problem::unprocessable(format!("`kind` is one of {}.", KINDS.join(", ")));
    SpeakerKind::from_name(name).ok_or_else(unknown)
}

fn find(r: &mut Reader, id: SpeakerId) -> Result<Speaker, Problem> {
    speaker::find(r, id)?.ok_or_else(|| Problem::not_found("speaker"))
}

fn answer(call: &Call, r: &mut Reader, id: SpeakerId) -> Result<Answer, Problem> {
    let found = find(r, id)?;
    let merged = speaker::list_merged(r, id)?;
    Ok(Answer { version: Some(found.version), ..Answer::ok(show_one(call, &found, &merged)) })
}

fn show_one(call: &Call, it: &Speaker, merged: &[Speaker]) -> Value {
    let url = it.has_page.then(|| format!("{}{}", call.api.parts.origin, href(&address(&it.slug))));
    let links: Vec<Value> =
        it.links.iter().map(|link| json!({ "label": link.label, "address": link.address })).collect();
    let names: Vec<Value> =
        it.names.iter().map(|name| json!({ "name": name.name, "language": name.language })).collect();
    json!({
        "id": it.id.0, "version": it.version, "kind": it.kind.as_str(), "slug": it.slug, "names": names,
        "description": it.description, "links": links, "wikidata": it.wikidata, "roles": it.roles, "has_page": it.has_page, "url": url,
        "merged_into": it.merged_into.map(|id| id.0),
        "merged": merged.iter().map(|other| other.id.0).collect::<Vec<i64>>(),
    })
}

impl From<SpeakerError> for Problem {
    fn from(error: SpeakerError) -> Self {
        match error {
            SpeakerError::Lost => Problem::not_found("speaker"),
            SpeakerError::Conflict { newest, .. } => Problem::changed(newest),
            SpeakerError::Database(error) => error.into(),
            wrong => Problem::unprocessable(format!("Nothing was written: {wrong}.")),
        }
    }
}

impl From<MergeError> for Problem {
    fn from(error: MergeError) -> Self {
        match error {
            MergeError::Lost => Problem::not_found("speaker"),
            MergeError::AlreadyOne | MergeError::NotMerged => {
                Problem::new(StatusCode::CONFLICT, format!("Nothing was done: {error}."))
            }
            MergeError::Database(error) => error.into(),
        }
    }
}
