//! Stories: begin, read, change, publish, take back, correct.

use database::{Reader, Transaction};
use document::Document;
use http::StatusCode;
use jiff::Timestamp;
use locale::Language;
use newsroom::id::{AccountId, CorrectionId, MediaId, SectionId, SeriesId, StoryId};
use newsroom::media_item::MediaItem;
use newsroom::people::contributor;
use newsroom::preview::{self, MakeError};
use newsroom::site;
use newsroom::story::access::{self, may_read};
use newsroom::story::change::{Class, publish_change};
use newsroom::story::checks;
use newsroom::story::correct::{self, CorrectionKind};
use newsroom::story::expiry::{self, ExpiryError};
use newsroom::story::list::{self, After, Filter, Line};
use newsroom::story::publish::{self, PublishOrder};
use newsroom::story::save;
use newsroom::story::withdraw::{self, Leaves};
use newsroom::story::{Byline, BylineRole, Details, Draft, LeadImage, Stage, StoryKind};
use newsroom::{media_item, redirect, section, series, slug, tag};
use serde::Deserialize;
use serde_json::{Value, json};
use web::address::{href, href_as_written};

use crate::BASE;
use crate::call::{Answer, Call, cursor, given};
use crate::elsewhere::{self, PictureWords, Search};
use crate::problem::Problem;

/// The longest headline, standfirst and name, in characters.
pub(crate) const HEADLINE_CHARS_MAX: usize = 500;
pub(crate) const STANDFIRST_CHARS_MAX: usize = 2_000;
pub(crate) const NAME_CHARS_MAX: usize = 300;

/// Old addresses of a story that are told.
pub(crate) const OLD_URLS_MAX: i64 = 20;

/// Names in one list of a request at most.
pub(crate) const NAMES_MAX: usize = 100;

/// The fields of a story as a program writes them; in a change, those that are missing stay.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Fields {
    headline: Option<String>,
    standfirst: Option<String>,
    kicker: Option<String>,
    dateline: Option<String>,
    body: Option<Body>,
    language: Option<String>,
    sections: Option<Vec<String>>,
    tags: Option<Vec<String>>,
    bylines: Option<Vec<Named>>,
    slug: Option<String>,
    #[serde(default, deserialize_with = "given")]
    series: Option<Option<String>>,
    #[serde(default, deserialize_with = "given")]
    picture: Option<Option<i64>>,
    #[serde(default)]
    picture_words: PictureWords,
    #[serde(default)]
    search: Search,
}

/// Somebody in a byline: by name alone who wrote it, or with what they did.
#[derive(Deserialize)]
#[serde(untagged)]
enum Named {
    Writer(String),
    Other(Doing),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Doing {
    name: String,
    #[serde(default)]
    role: BylineRole,
}

impl Named {
    fn parts(&self) -> (&str, BylineRole) {
        match self {
            Named::Writer(name) => (name, BylineRole::Words),
            Named::Other(Doing { name, role }) => (name, *role),
        }
    }
}

/// A text and how it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Body {
    format: Format,
    content: Value,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "lowercase")]
enum Format {
    Html,
    Markdown,
    Doc,
}

/// Begins a story.
pub(crate) fn create(call: &Call, tx: &mut Transaction) -> Result<Answer, Problem> {
    let fields: Fields = call.body()?;
    if fields.headline.as_deref().is_none_or(|headline| headline.trim().is_empty()) {
        return Err(Problem::unprocessable("A story needs a `headline`."));
    }
    let empty = Draft {
        headline: String::new(),
        standfirst: String::new(),
        kicker: String::new(),
        dateline: String::new(),
        language: site::get(tx)?.language,
        slug: String::new(),
        body: Document::default().to_json(),
        details: Details::default(),
    };
    let draft = fill(call, tx, fields, empty)?;
    let act = call.act();
    let id = StoryId(act.next_id());
    save::begin(tx, &act, id, StoryKind::Story, &draft)?;
    keep_preview(call, tx, id)?;
    let location = format!("{}{BASE}/stories/{id}", call.api.parts.origin);
    Ok(Answer { status: StatusCode::CREATED, location: Some(location), ..show_story(call, tx, id)? })
}

/// Lists stories, the last changed first.
pub(crate) fn list(call: &Call, r: &mut Reader) -> Result<Answer, Problem> {
    let stage = match call.field("stage") {
        None => None,
        Some(name) => Some(Stage::from_name(name).ok_or_else(|| Problem::unprocessable("There is no such `stage`."))?),
    };
    let section = match call.field("section") {
        None => None,
        Some(path) => Some(find_section(r, path)?),
    };
    let after = call.after()?.map(|(changed_at, id)| After { changed_at, id: StoryId(id) });
    let filter = Filter {
        stage,
        section,
        person: call.number_field("person")?.map(AccountId),
        seen_by: Some(call.account),
        language: call.field("language"),
        words: call.field("q").unwrap_or_default(),
        from: call.instant_field("changed_from")?,
        until: call.instant_field("changed_until")?,
    };
    let page = list::list(r, &filter, after, call.limit()?)?;
    let next = page.next.map(|after| cursor(after.changed_at, after.id.0));
    let mut stories = Vec::with_capacity(page.lines.len());
    for line in &page.lines {
        let is_locked = line.is_embargoed(call.now) && !may_read(r, call.account, line.story.id, call.now)?;
        stories.extend((!is_locked).then(|| show_line(call, line)));
    }
    Ok(Answer::ok(json!({ "stories": stories, "cursor": next })))
}

/// Gives a story with its text.
pub(crate) fn show(call: &Call, r: &mut Reader) -> Result<Answer, Problem> {
    show_story(call, r, StoryId(call.id))
}

/// Changes fields of a story; the version that the change began from is asked for.
pub(crate) fn change(call: &Call, tx: &mut Transaction) -> Result<Answer, Problem> {
    let id = StoryId(call.id);
    let line = list::find(tx, id)?.ok_or_else(|| Problem::not_found("story"))?;
    let expected = call.expected()?.unwrap_or(line.story.version);
    let revision = save::find_revision(tx, id, line.story.version)?.ok_or_else(|| Problem::not_found("story"))?;
    let draft = fill(call, tx, call.body()?, revision.draft)?;
    save::save_draft(tx, &call.act(), id, expected, &draft)?;
    keep_preview(call, tx, id)?;
    show_story(call, tx, id)
}

/// The name of the preview links that programs are given.
const PREVIEW_NAME: &str = "API";

/// Makes a preview link for whoever writes, unless one of theirs still opens, or the story has as many as it may have.
fn keep_preview(call: &Call, tx: &mut Transaction, id: StoryId) -> Result<(), Problem> {
    if preview::find_own(tx, id, call.account.id, call.now)?.is_some() {
        return Ok(());
    }
    match preview::make(tx, &call.act(), id, PREVIEW_NAME, preview::LASTS) {
        Ok(_) | Err(MakeError::TooMany | MakeError::NameMissing) => Ok(()),
        Err(MakeError::Database(error)) => Err(error.into()),
    }
}

/// When a story is to go out.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Order {
    at: Option<Timestamp>,
    embargo_until: Option<Timestamp>,
    expires_at: Option<Timestamp>,
    /// What a change to a public story is.
    change: Option<String>,
    /// What readers are told of it.
    note: Option<String>,
}

/// Makes a story public, now or at its instant; brings a change of one that is public to readers as what it is said to be.
pub(crate) fn publish(call: &Call, tx: &mut Transaction) -> Result<Answer, Problem> {
    let Order { at, embargo_until, expires_at, change, note } = call.body()?;
    let id = expect_version(call, tx)?;
    let settings = site::get(tx)?;
    if let Some(name) = change {
        let unknown = || {
            let names = Class::ALL.map(Class::as_str).join(", ");
            Problem::unprocessable(format!("`change` is one of {names}."))
        };
        let class = Class::from_name(&name).ok_or_else(unknown)?;
        let note = limited("note", &note.unwrap_or_default(), STANDFIRST_CHARS_MAX)?;
        expect_public(call, tx, id)?;
        publish_change(tx, &call.act(), &settings, id, class, &note)?;
    } else {
        let order = PublishOrder { at, embargo_until, expires_at, ..PublishOrder::default() };
        publish::publish(tx, &call.act(), &settings, id, &order)?;
    }
    show_story(call, tx, id)
}

/// Says what must be put right before a story goes out, and what is advice. It stops no program: what one publishes may
/// have been checked elsewhere.
pub(crate) fn check(call: &Call, r: &mut Reader) -> Result<Answer, Problem> {
    let id = StoryId(call.id);
    let findings = checks::find(r, &call.api.parts.origin, id, None)?;
    let show = |finding: &checks::Finding| {
        let check = finding.check;
        json!({ "check": check.as_str(), "must": check.is_must(), "about": finding.about })
    };
    Ok(Answer::ok(json!({ "findings": findings.iter().map(show).collect::<Vec<Value>>() })))
}

/// Why a story is taken back, and what its readers find.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Withdrawal {
    #[serde(default)]
    reason: String,
    /// Whether its address answers 410 with a notice; 404 if not.
    #[serde(default = "yes")]
    notice: bool,
}

fn yes() -> bool {
    true
}

/// Takes a story back from readers.
pub(crate) fn unpublish(call: &Call, tx: &mut Transaction) -> Result<Answer, Problem> {
    let Withdrawal { reason, notice } = call.body()?;
    let id = expect_version(call, tx)?;
    let leaves = if notice { Leaves::Notice } else { Leaves::Nothing };
    withdraw::withdraw(tx, &call.act(), id, leaves, &reason)?;
    show_story(call, tx, id)
}

/// A correction.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Correction {
    note: String,
    kind: Option<String>,
}

/// Adds a correction to a public story.
pub(crate) fn correct(call: &Call, tx: &mut Transaction) -> Result<Answer, Problem> {
    let Correction { note, kind } = call.body()?;
    let note = limited("note", &note, STANDFIRST_CHARS_MAX)?;
    if note.is_empty() {
        return Err(Problem::unprocessable("A correction needs a `note`."));
    }
    let id = expect_version(call, tx)?;
    let line = list::find(tx, id)?.ok_or_else(|| Problem::not_found("story"))?;
    if line.story.stage != Stage::Published {
        let detail = "Only a published story is corrected; change a draft as it is.";
        return Err(Problem::new(StatusCode::CONFLICT, detail));
    }
    let unknown = || Problem::unprocessable("`kind` is update, correction, clarification or retraction.");
    let kind = CorrectionKind::from_name(kind.as_deref().unwrap_or("correction")).ok_or_else(unknown)?;
    let act = call.act();
    if kind == CorrectionKind::Retraction {
        // What is taken back is read no more: the note comes in its place.
        let settings = site::get(tx)?;
        publish_change(tx, &act, &settings, id, Class::Noted(kind), &note)?;
    } else {
        correct::correct(tx, &act, CorrectionId(act.next_id()), id, kind, &note)?;
    }
    show_story(call, tx, id)
}

/// Takes a story back, if it is public, and gives it up.
pub(crate) fn kill(call: &Call, tx: &mut Transaction) -> Result<Answer, Problem> {
    let id = expect_version(call, tx)?;
    match withdraw::kill(tx, &call.act(), id, call.field("reason").unwrap_or("deleted")) {
        Ok(_) | Err(withdraw::WithdrawError::NotPublished(_)) => {}
        Err(error) => return Err(error.into()),
    }
    Ok(Answer { status: StatusCode::NO_CONTENT, body: None, ..Answer::ok(Value::Null) })
}

/// When a story is to be gone.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct End {
    at: Option<Timestamp>,
}

/// Sets when a story goes by itself, or that it stays.
pub(crate) fn expire(call: &Call, tx: &mut Transaction) -> Result<Answer, Problem> {
    let End { at } = call.body()?;
    let id = expect_version(call, tx)?;
    expiry::set(tx, &call.act(), id, at).map_err(|error| match error {
        ExpiryError::TooEarly => Problem::unprocessable(format!("`at`: {error}.")),
        ExpiryError::NotPublished(_) => Problem::new(StatusCode::CONFLICT, format!("Nothing is done: {error}.")),
        ExpiryError::Database(error) => error.into(),
    })?;
    show_story(call, tx, id)
}

/// Makes sure that readers can see a story.
fn expect_public(call: &Call, r: &mut Reader, id: StoryId) -> Result<(), Problem> {
    let line = list::find(r, id)?.ok_or_else(|| Problem::not_found("story"))?;
    if line.visible_from.is_some_and(|from| from <= call.now) {
        return Ok(());
    }
    Err(Problem::new(StatusCode::CONFLICT, "The story is not public: publish it without `change`."))
}

/// Finds the story of the address, in the version that the request names, if it names one.
pub(crate) fn expect_version(call: &Call, tx: &mut Transaction) -> Result<StoryId, Problem> {
    let id = StoryId(call.id);
    let line = list::find(tx, id)?.ok_or_else(|| Problem::not_found("story"))?;
    match call.expected()? {
        Some(version) if version != line.story.version => Err(Problem::changed(line.story.version)),
        _ => Ok(id),
    }
}

/// Puts the fields of a request over those of a draft.
fn fill(call: &Call, tx: &mut Transaction, fields: Fields, mut draft: Draft) -> Result<Draft, Problem> {
    if let Some(headline) = fields.headline {
        draft.headline = limited("headline", &headline, HEADLINE_CHARS_MAX)?;
    }
    if let Some(standfirst) = fields.standfirst {
        draft.standfirst = limited("standfirst", &standfirst, STANDFIRST_CHARS_MAX)?;
    }
    if let Some(kicker) = fields.kicker {
        draft.kicker = limited("kicker", &kicker, NAME_CHARS_MAX)?;
    }
    if let Some(dateline) = fields.dateline {
        draft.dateline = limited("dateline", &dateline, NAME_CHARS_MAX)?;
    }
    if let Some(language) = fields.language {
        let language = Language::parse(&language);
        let language = language.map_err(|error| Problem::unprocessable(format!("`language`: {error}.")))?;
        draft.language = language.tag().to_owned();
    }
    if let Some(own) = fields.slug {
        draft.slug = slug::from_title(&own);
    }
    if let Some(name) = fields.series {
        draft.details.series = match name.as_deref() {
            None | Some("") => None,
            Some(name) => Some(find_series(tx, name)?),
        };
    }
    if let Some(id) = fields.picture {
        draft.details.lead_image = find_lead(tx, id.map(MediaId), draft.details.lead_image)?;
    }
    fields.picture_words.put(draft.details.lead_image.as_mut())?;
    fields.search.put(&mut draft.details.search)?;
    if let Some(body) = fields.body {
        draft.body = read_body(&body)?.to_json();
    }
    if let Some(paths) = fields.sections {
        let sections: Vec<SectionId> =
            within("sections", &paths)?.iter().map(|path| find_section(tx, path)).collect::<Result<_, _>>()?;
        if access::find_strange(call.account, &draft.details.sections, &sections).is_some() {
            let detail = "`sections` names one that this person does not work in.";
            return Err(Problem::new(StatusCode::FORBIDDEN, detail));
        }
        draft.details.sections = sections;
    }
    if let Some(names) = fields.tags {
        draft.details.tags.clear();
        for name in within("tags", &names)? {
            let name = limited("tags", name, NAME_CHARS_MAX)?;
            let found = tag::find_or_make(tx, &call.act(), &name)?.map(|(id, _)| id);
            draft.details.tags.extend(found.filter(|id| !draft.details.tags.contains(id)));
        }
    }
    if let Some(names) = fields.bylines {
        draft.details.bylines.clear();
        for named in within("bylines", &names)? {
            let (name, role) = named.parts();
            let name = limited("bylines", name, NAME_CHARS_MAX)?;
            let found = contributor::find_or_make(tx, &call.act(), &name)?;
            let byline = found.map(|(contributor, _)| Byline { contributor, role });
            draft.details.bylines.extend(byline.filter(|byline| !draft.details.bylines.contains(byline)));
        }
    }
    Ok(draft)
}

pub(crate) fn limited(field: &str, text: &str, chars_max: usize) -> Result<String, Problem> {
    let text = text.trim();
    if text.chars().count() > chars_max {
        return Err(Problem::unprocessable(format!("`{field}` has at most {chars_max} characters.")));
    }
    Ok(text.to_owned())
}

fn within<'a, T>(field: &str, names: &'a [T]) -> Result<&'a [T], Problem> {
    if names.len() > NAMES_MAX {
        return Err(Problem::unprocessable(format!("`{field}` names at most {NAMES_MAX}.")));
    }
    Ok(names)
}

/// Finds a section by its path, or by its slug where only one section has it.
pub(crate) fn find_section(r: &mut Reader, name: &str) -> Result<SectionId, Problem> {
    let name = name.trim_matches('/');
    if let Some(found) = section::find_meant(r, name)? {
        return Ok(found.id);
    }
    let all = section::list(r)?;
    let mut by_slug = all.iter().filter(|section| section.slug == name);
    match (by_slug.next(), by_slug.next()) {
        (Some(found), None) => Ok(found.id),
        _ => Err(Problem::unprocessable(format!("There is no section `{name}`."))),
    }
}

fn find_series(r: &mut Reader, name: &str) -> Result<SeriesId, Problem> {
    let found = series::find_by_slug(r, name.trim())?;
    let unknown =
        || Problem::unprocessable(format!("There is no series `{name}`; `series` is the last part of its address."));
    found.map(|series| series.id).ok_or_else(unknown)
}

/// Finds the picture above the text; of one that stays, the words of its own stay too.
fn find_lead(r: &mut Reader, id: Option<MediaId>, before: Option<LeadImage>) -> Result<Option<LeadImage>, Problem> {
    let Some(media) = id else { return Ok(None) };
    if before.as_ref().is_some_and(|lead| lead.media == media) {
        return Ok(before);
    }
    match media_item::find(r, media)?.filter(MediaItem::is_picture) {
        Some(_) => Ok(Some(LeadImage { media, caption: None, alt: None, credit: None })),
        None => Err(Problem::unprocessable(format!("There is no picture {media}."))),
    }
}

fn read_body(body: &Body) -> Result<Document, Problem> {
    let text = |kind: &str| {
        let wrong = || Problem::unprocessable(format!("`content` of the format {kind} is a text."));
        body.content.as_str().ok_or_else(wrong)
    };
    match body.format {
        Format::Html => Ok(document::from_html(text("html")?).0),
        Format::Markdown => Ok(document::markdown::from_markdown(text("markdown")?).0),
        Format::Doc => {
            let json = body.content.as_str().map_or_else(|| body.content.to_string(), str::to_owned);
            Document::from_json(&json).map_err(|error| Problem::unprocessable(format!("`content`: {error}.")))
        }
    }
}

/// What a list shows of a story.
fn show_line(call: &Call, line: &Line) -> Value {
    let url = line.address.as_ref().map(|address| format!("{}{}", call.api.parts.origin, href(address)));
    json!({
        "id": line.story.id.0, "version": line.story.version, "stage": line.story.stage.as_str(), "url": url,
        "headline": line.story.headline, "language": line.language,
        "visible_from": line.visible_from.map(|at| at.to_string()),
        "embargo_until": line.embargo_until.map(|at| at.to_string()),
        "visible_until": line.visible_until.map(|at| at.to_string()),
        "changed_at": line.story.changed_at.to_string(),
    })
}

/// A story with its text.
pub(crate) fn show_story(call: &Call, r: &mut Reader, id: StoryId) -> Result<Answer, Problem> {
    let line = list::find(r, id)?.ok_or_else(|| Problem::not_found("story"))?;
    let revision = save::find_revision(r, id, line.story.version)?.ok_or_else(|| Problem::not_found("story"))?;
    let mut shown = show_line(call, &line);
    extend(&mut shown, show_fields(r, &revision.draft)?);
    let link = preview::find_own(r, id, call.account.id, call.now)?;
    let preview_url =
        link.map(|link| format!("{}/preview/{}/", call.api.parts.origin, link.token(&call.api.parts.keys)));
    let old = redirect::list_of_story(r, id, OLD_URLS_MAX)?;
    let old: Vec<String> =
        old.iter().map(|address| format!("{}{}", call.api.parts.origin, href_as_written(address))).collect();
    extend(&mut shown, json!({ "preview_url": preview_url, "old_urls": old }));
    Ok(Answer { version: Some(line.story.version), ..Answer::ok(shown) })
}

/// What a revision says beside its headline.
pub(crate) fn show_fields(r: &mut Reader, draft: &Draft) -> Result<Value, Problem> {
    let (mut sections, mut tags, mut bylines, mut roles) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for id in &draft.details.sections {
        sections.extend(section::find(r, *id)?.map(|section| section.path));
    }
    for id in &draft.details.tags {
        tags.extend(tag::find(r, *id)?.map(|tag| tag.name));
    }
    for byline in &draft.details.bylines {
        if let Some(person) = contributor::find(r, byline.contributor)? {
            bylines.push(person.name);
            roles.push(byline.role.as_str());
        }
    }
    let series = draft.details.series.map(|id| series::find(r, id)).transpose()?.flatten();
    let content: Value = serde_json::from_str(&draft.body).unwrap_or_default();
    Ok(json!({
        "standfirst": draft.standfirst, "kicker": draft.kicker, "dateline": draft.dateline, "slug": draft.slug,
        "sections": sections, "tags": tags, "bylines": bylines, "roles": roles, "series": series.map(|one| one.slug),
        "picture": draft.details.lead_image.as_ref().map(|lead| lead.media.0),
        "picture_words": draft.details.lead_image.as_ref().map(elsewhere::show_words),
        "search": elsewhere::show_search(&draft.details.search),
        "body": { "format": "doc", "content": content },
    }))
}

/// Puts the fields of an object beside those of another.
pub(crate) fn extend(shown: &mut Value, more: Value) {
    if let (Some(shown), Value::Object(more)) = (shown.as_object_mut(), more) {
        shown.extend(more);
    }
}
