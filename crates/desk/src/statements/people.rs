//! The people and organisations of the record: their names, roles and links, whether readers find a page, and which two
//! of them are one.

use bytes::Bytes;
use http::{Response, StatusCode};
use locale::Value as Put;
use newsroom::id::SpeakerId;
use newsroom::statement::merge::{self, MergeError};
use newsroom::statement::role::SpeakerRole;
use newsroom::statement::speaker::{
    self, Asked, LINKS_MAX, Link, NAMES_MAX, Name, Speaker, SpeakerDraft, SpeakerError, SpeakerKind, address,
};
use serde::Serialize;
use url::form_urlencoded::Serializer;
use web::address::href;

use crate::Error;
use crate::door::Person;
use crate::form::Form;
use crate::frame::{Frame, Place};
use crate::notice::Notice;
use crate::statements::spot::Spot;
use crate::stories::editor::LANGUAGES;
use crate::stories::list::Choice;

/// Speakers on a page of the list.
const PAGE: i64 = 50;

/// Speakers among whom another is found to become one with.
const FOUND_MAX: i64 = 10;

/// Empty lines that a form has for more.
const SPARE: usize = 2;

#[derive(Serialize)]
struct ListPage {
    words: String,
    speakers: Vec<LineView>,
    first: Option<String>,
    more: Option<String>,
}

#[derive(Serialize)]
struct LineView {
    id: String,
    href: String,
    name: String,
    description: String,
    has_page: bool,
}

#[derive(Serialize)]
struct SpeakerPage {
    id: String,
    version: i64,
    name: String,
    /// What was wrong with what was sent.
    flaw: Option<String>,
    kinds: Vec<Choice>,
    slug: String,
    names: Vec<NameView>,
    description: String,
    wikidata: String,
    links: Vec<Link>,
    roles: Vec<RoleView>,
    has_page: bool,
    /// The page for readers.
    page: Option<String>,
    statements: String,
    history: String,
    /// Whom they became part of.
    head: Option<LineView>,
    /// Who became part of them.
    merged: Vec<LineView>,
    /// What is looked for to become one with.
    looked_for: String,
    found: Vec<LineView>,
}

#[derive(Serialize)]
struct NameView {
    name: String,
    languages: Vec<Choice>,
}

#[derive(Serialize)]
struct RoleView {
    title: String,
    organisation: String,
    from: String,
    to: String,
    source: String,
}

/// Lists them in the order of their addresses, or those with some words in a name.
pub(crate) fn list(frame: Frame) -> Result<Response<Bytes>, Error> {
    let query = Form::read(frame.ask.query.unwrap_or_default().as_bytes());
    let words = query.get("q").trim().to_owned();
    let after = query.get("after").to_owned();
    let asked =
        Asked { words: Some(words.as_str()).filter(|words| !words.is_empty()), with_page: false, after: &after };
    let mut found = frame.desk.parts.db.read(|r| speaker::list(r, asked, PAGE + 1))?;
    let is_full = i64::try_from(found.len()).is_ok_and(|count| count > PAGE);
    if is_full {
        found.pop();
    }
    let link = |after: Option<&str>| {
        let mut query = Serializer::new(String::new());
        query.extend_pairs(
            [("q", words.as_str()), ("after", after.unwrap_or_default())].iter().filter(|it| !it.1.is_empty()),
        );
        format!("/desk/speakers?{}", query.finish())
    };
    let page = ListPage {
        first: (!after.is_empty()).then(|| link(None)),
        more: found.last().filter(|_| is_full).map(|last| link(Some(&last.slug))),
        speakers: found.iter().map(line).collect(),
        words: words.clone(),
    };
    let title = frame.say("desk-speakers-title");
    frame.render("desk/speakers.html", Place::Statements, &title, StatusCode::OK, &page)
}

fn line(speaker: &Speaker) -> LineView {
    LineView {
        id: speaker.id.to_string(),
        href: place(speaker.id),
        name: speaker.name().to_owned(),
        description: speaker.description.clone(),
        has_page: speaker.has_page,
    }
}

fn place(id: SpeakerId) -> String {
    format!("/desk/speakers/{id}")
}

/// Shows one, with whoever is looked for to become one with.
pub(crate) fn show(frame: Frame, step: &str) -> Result<Response<Bytes>, Error> {
    let Some(found) = find(&frame, step)? else { return frame.lost(StatusCode::NOT_FOUND) };
    let draft = found.to_draft();
    render(frame, &found, &draft, None, StatusCode::OK)
}

fn find(frame: &Frame, step: &str) -> Result<Option<Speaker>, Error> {
    let Ok(id) = step.parse().map(SpeakerId) else { return Ok(None) };
    Ok(frame.desk.parts.db.read(|r| speaker::find(r, id))?)
}

/// Brings one to what was sent.
pub(crate) fn keep(frame: Frame, person: &Person, step: &str, form: &Form) -> Result<Response<Bytes>, Error> {
    let Some(stands) = find(&frame, step)? else { return frame.lost(StatusCode::NOT_FOUND) };
    let (draft, act) = (read_draft(form), frame.desk.act_of(&person.session));
    let expected = form.get("version").parse().unwrap_or(0);
    let outcome = frame.desk.parts.db.write(|tx| speaker::change(tx, &act, stands.id, expected, &draft).map(drop));
    let (flaw, status) = match outcome {
        Ok(()) => {
            let notice = Notice::done(frame.say("desk-speaker-kept"));
            return Ok(frame.lead_on(&place(stands.id), person, &notice));
        }
        Err(SpeakerError::Database(error)) => return Err(error.into()),
        Err(SpeakerError::Lost) => return frame.lost(StatusCode::NOT_FOUND),
        Err(SpeakerError::Conflict { .. }) => ("desk-speaker-overtaken", StatusCode::CONFLICT),
        Err(SpeakerError::Names) => ("desk-speaker-no-name", StatusCode::UNPROCESSABLE_ENTITY),
        Err(SpeakerError::TooLong) => ("desk-speaker-too-long", StatusCode::UNPROCESSABLE_ENTITY),
        Err(SpeakerError::Link(_)) => ("desk-speaker-no-link", StatusCode::UNPROCESSABLE_ENTITY),
        Err(SpeakerError::Role) => ("desk-speaker-no-role", StatusCode::UNPROCESSABLE_ENTITY),
        Err(SpeakerError::Wikidata(_)) => ("desk-speaker-no-item", StatusCode::UNPROCESSABLE_ENTITY),
        Err(SpeakerError::Slug(_)) => ("desk-speaker-no-slug", StatusCode::UNPROCESSABLE_ENTITY),
    };
    let flaw = frame.say(flaw);
    render(frame, &stands, &draft, Some(flaw), status)
}

/// Reads the lines of a form in their order; those that say nothing are no lines.
fn read_draft(form: &Form) -> SpeakerDraft {
    let all = |name: &str| form.all(name).map(|value| value.trim().to_owned()).collect::<Vec<String>>();
    let at = |values: &[String], place: usize| values.get(place).cloned().unwrap_or_default();
    let (names, languages) = (all("name[]"), all("language[]"));
    let names = names.into_iter().enumerate().filter(|(_, name)| !name.is_empty());
    let names = names.map(|(place, name)| Name { name, language: at(&languages, place) });
    let (labels, addresses) = (all("label[]"), all("address[]"));
    let links = addresses.into_iter().enumerate().filter(|(_, address)| !address.is_empty());
    let links = links.map(|(place, address)| {
        let label = Some(at(&labels, place)).filter(|label| !label.is_empty());
        Link { label: label.or_else(|| document::address::host(&address)).unwrap_or_else(|| address.clone()), address }
    });
    let (titles, organisations, from, to, sources) =
        (all("title[]"), all("organisation[]"), all("from[]"), all("to[]"), all("source[]"));
    let some = |text: String| Some(locale::Digits::to_ascii(&text)).filter(|text| !text.is_empty());
    let roles = (0..titles.len()).map(|place| SpeakerRole {
        title: at(&titles, place),
        organisation: at(&organisations, place),
        from: some(at(&from, place)),
        to: some(at(&to, place)),
        source: at(&sources, place),
    });
    SpeakerDraft {
        slug: Some(form.get("slug").trim().to_owned()).filter(|slug| !slug.is_empty()),
        names: names.collect(),
        description: form.get("description").trim().to_owned(),
        links: links.collect(),
        wikidata: form.get("wikidata").trim().to_owned(),
        roles: roles.filter(|role| *role != SpeakerRole::default()).collect(),
        has_page: form.get("page") == "yes",
        ..SpeakerDraft::named(SpeakerKind::from_name(form.get("kind")).unwrap_or(SpeakerKind::Person), "")
    }
}

/// Lets one become part of another.
pub(crate) fn merge(frame: Frame, person: &Person, step: &str, form: &Form) -> Result<Response<Bytes>, Error> {
    let (Some(from), Some(into)) = (find(&frame, step)?, find(&frame, form.get("into"))?) else {
        return frame.lost(StatusCode::NOT_FOUND);
    };
    let act = frame.desk.act_of(&person.session);
    let outcome = frame.desk.parts.db.write(|tx| merge::merge(tx, &act, from.id, into.id));
    tell(frame, person, into.id, outcome, "desk-speaker-merged", from.name())
}

/// Lets one who became part of another be themselves again.
pub(crate) fn split(frame: Frame, person: &Person, step: &str) -> Result<Response<Bytes>, Error> {
    let Some(found) = find(&frame, step)? else { return frame.lost(StatusCode::NOT_FOUND) };
    let act = frame.desk.act_of(&person.session);
    let outcome = frame.desk.parts.db.write(|tx| merge::split(tx, &act, found.id));
    tell(frame, person, found.id, outcome, "desk-speaker-split", found.name())
}

fn tell(
    frame: Frame,
    person: &Person,
    at: SpeakerId,
    outcome: Result<(), MergeError>,
    done: &str,
    name: &str,
) -> Result<Response<Bytes>, Error> {
    let notice = match outcome {
        Ok(()) => Notice::done(frame.put(done, &[("name", Put::from(name))])),
        Err(MergeError::Database(error)) => return Err(error.into()),
        Err(_) => Notice::caution(frame.say("desk-speaker-overtaken")),
    };
    Ok(frame.lead_on(&place(at), person, &notice))
}

fn render(
    frame: Frame,
    stands: &Speaker,
    draft: &SpeakerDraft,
    flaw: Option<String>,
    status: StatusCode,
) -> Result<Response<Bytes>, Error> {
    let query = Form::read(frame.ask.query.unwrap_or_default().as_bytes());
    let looked_for = query.get("into").trim().to_owned();
    let (head, merged, found) = frame.desk.parts.db.read(|r| {
        let head = if stands.merged_into.is_some() { speaker::find_meant(r, stands.id)? } else { None };
        let asked = Asked { words: Some(looked_for.as_str()), ..Asked::default() };
        let found = if looked_for.is_empty() { Vec::new() } else { speaker::list(r, asked, FOUND_MAX)? };
        Ok::<_, database::Error>((head, speaker::list_merged(r, stands.id)?, found))
    })?;
    let kind = |kind: SpeakerKind| Choice {
        value: kind.as_str().to_owned(),
        text: frame.say(&format!("speaker-{}", kind.as_str())),
        is_current: kind == draft.kind,
    };
    let mut links = draft.links.clone();
    links.resize((links.len() + SPARE).min(LINKS_MAX), Link { label: String::new(), address: String::new() });
    let mut names = draft.names.clone();
    names.resize((names.len() + SPARE).min(NAMES_MAX), Name { name: String::new(), language: String::new() });
    let mut roles = draft.roles.clone();
    roles.resize(roles.len() + SPARE, SpeakerRole::default());
    let spot = Spot { speaker: Some(stands.head), ..Spot::at(newsroom::statement::State::Confirmed) };
    let page = SpeakerPage {
        id: stands.id.to_string(),
        version: stands.version,
        name: stands.name().to_owned(),
        flaw,
        kinds: [SpeakerKind::Person, SpeakerKind::Organisation].map(kind).into(),
        slug: draft.slug.clone().unwrap_or_else(|| stands.slug.clone()),
        names: names
            .into_iter()
            .map(|name| NameView { languages: languages(&frame, &name.language), name: name.name })
            .collect(),
        description: draft.description.clone(),
        wikidata: draft.wikidata.clone(),
        links,
        roles: roles.into_iter().map(role_view).collect(),
        has_page: draft.has_page,
        page: (stands.has_page && stands.merged_into.is_none()).then(|| href(&address(&stands.slug))),
        statements: spot.href(),
        history: format!("/desk/audit?on=speaker:{}", stands.id),
        head: head.as_ref().map(line),
        merged: merged.iter().map(line).collect(),
        found: found.iter().filter(|other| other.id != stands.id).map(line).collect(),
        looked_for,
    };
    let title = page.name.clone();
    frame.render("desk/speaker.html", Place::Statements, &title, status, &page)
}

/// The languages of a name: all alike, those of the interface, and the one that it has.
fn languages(frame: &Frame, own: &str) -> Vec<Choice> {
    let any = Choice { value: String::new(), text: frame.say("desk-speaker-any-language"), is_current: own.is_empty() };
    let known = LANGUAGES.into_iter().chain((!own.is_empty() && !LANGUAGES.contains(&own)).then_some(own));
    let named = known.map(|tag| Choice {
        value: tag.to_owned(),
        text: locale::Language::parse(tag)
            .map_or_else(|_| tag.to_owned(), |language| language.name_in_itself().to_owned()),
        is_current: tag == own,
    });
    std::iter::once(any).chain(named).collect()
}

fn role_view(role: SpeakerRole) -> RoleView {
    RoleView {
        title: role.title,
        organisation: role.organisation,
        from: role.from.unwrap_or_default(),
        to: role.to.unwrap_or_default(),
        source: role.source,
    }
}
