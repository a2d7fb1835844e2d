//! The page on which a story is written, a new story, and its preview.

use std::collections::BTreeMap;

use bytes::Bytes;
use document::{Document, RenderOptions};
use http::{Response, StatusCode};
use locale::Language;
use newsroom::id::StoryId;
use newsroom::media_item::rights::{self, Shown};
use newsroom::people::account::Account;
use newsroom::people::contributor;
use newsroom::section::{self, Section};
use newsroom::series::{self, Series};
use newsroom::story::draft::BylineRole;
use newsroom::story::list::{self, Line};
use newsroom::story::{Byline, Details, Draft, LeadImage, StoryKind, access, save};
use serde::Serialize;
use serde_json::json;
use web::templates::{Value, markup};

use crate::Error;
use crate::door::Person;
use crate::frame::{self, Frame, Place};
use crate::home::stage_text;
use crate::library::files;
use crate::stories::checks::{self, Checks};
use crate::stories::draft::{self, Wire};
use crate::stories::plain::{self, Source};
use crate::stories::translations::Translations;

/// What people do for a story, in the order in which the editor asks.
pub(crate) const ROLES: [BylineRole; 4] =
    [BylineRole::Words, BylineRole::Photographs, BylineRole::Translation, BylineRole::Editing];

/// Languages that a story can be written in at a touch: those of the interface (CONTRACT.md).
pub(crate) const LANGUAGES: [&str; 10] = ["en", "de", "fr", "es", "ru", "tr", "ar", "fa", "he", "ur"];

/// Series that are offered: more than a newsroom tells at once.
const SERIES: i64 = 200;

/// What the editor says by itself: the names that its script asks for, and the messages.
const WORDS: [(&str, &str); 118] = [
    ("saving", "desk-editor-saving"),
    ("away", "desk-editor-away"),
    ("ended", "desk-editor-ended"),
    ("signIn", "desk-signin-submit"),
    ("clash", "desk-editor-clash"),
    ("clashOf", "desk-editor-clash-of"),
    ("mine", "desk-editor-mine"),
    ("someone", "desk-editor-someone"),
    ("keepMine", "desk-editor-keep-mine"),
    ("takeTheirs", "desk-editor-take-theirs"),
    ("keepBoth", "desk-editor-keep-both"),
    ("removed", "desk-editor-removed"),
    ("broughtBack", "desk-editor-brought-back"),
    ("noJournal", "desk-editor-no-journal"),
    ("text", "desk-editor-text"),
    ("headline", "desk-story-headline"),
    ("standfirst", "desk-editor-standfirst"),
    ("kicker", "desk-editor-kicker"),
    ("dateline", "desk-editor-dateline"),
    ("language", "desk-story-language"),
    ("slug", "desk-editor-slug"),
    ("sections", "desk-editor-sections"),
    ("tags", "desk-editor-tags"),
    ("series", "series"),
    ("bylines", "desk-editor-bylines"),
    ("searchTitle", "desk-editor-search-title"),
    ("searchDescription", "desk-editor-search-description"),
    ("socialTitle", "desk-editor-social-title"),
    ("socialDescription", "desk-editor-social-description"),
    ("canonical", "desk-editor-canonical"),
    ("robots", "desk-editor-robots"),
    ("leadAlt", "desk-editor-alt"),
    ("leadCaption", "desk-media-caption"),
    ("leadCredit", "desk-editor-credit"),
    ("paragraph", "desk-block-paragraph"),
    ("heading2", "desk-block-heading"),
    ("heading3", "desk-block-subheading"),
    ("list", "desk-block-list"),
    ("numbers", "desk-block-numbers"),
    ("quote", "desk-block-quote"),
    ("pullQuote", "desk-block-pull-quote"),
    ("attribution", "desk-block-attribution"),
    ("picture", "desk-block-picture"),
    ("embed", "desk-block-embed"),
    ("video", "media-video"),
    ("audio", "media-audio"),
    ("file", "media-file"),
    ("table", "desk-block-table"),
    ("code", "desk-block-code"),
    ("preformatted", "desk-block-preformatted"),
    ("verse", "desk-block-verse"),
    ("separator", "desk-block-separator"),
    ("pageBreak", "desk-block-page-break"),
    ("more", "desk-block-more"),
    ("details", "desk-block-details"),
    ("footnote", "desk-block-footnote"),
    ("link", "desk-editor-link"),
    ("address", "desk-editor-address"),
    ("addressWrong", "desk-editor-address-wrong"),
    ("name", "desk-editor-name"),
    ("altText", "desk-editor-alt"),
    ("credit", "desk-editor-credit"),
    ("programLanguage", "desk-editor-program-language"),
    ("remove", "desk-editor-remove"),
    ("apply", "desk-editor-apply"),
    ("cancel", "desk-cancel"),
    ("addRow", "desk-editor-add-row"),
    ("addColumn", "desk-editor-add-column"),
    ("removeRow", "desk-editor-remove-row"),
    ("removeColumn", "desk-editor-remove-column"),
    ("noMatches", "desk-editor-no-matches"),
    ("decorative", "desk-editor-decorative"),
    ("checksPlace", "desk-checks-place"),
    ("checksMust", "desk-checks-must"),
    ("checksFine", "desk-checks-fine"),
    ("noteNew", "desk-note-new"),
    ("noteText", "desk-note-text"),
    ("noteHint", "desk-note-hint"),
    ("noteAdd", "desk-note-add"),
    ("noteAnswer", "desk-note-answer"),
    ("noteSettle", "desk-note-settle"),
    ("noteReopen", "desk-note-reopen"),
    ("noteGone", "desk-note-gone"),
    ("noteShow", "desk-note-show"),
    ("noteAway", "desk-note-away"),
    ("notesNone", "desk-notes-none"),
    ("choosePicture", "desk-media-choose-one"),
    ("findPicture", "desk-media-find"),
    ("searchPictures", "search-submit"),
    ("morePictures", "desk-redirects-next"),
    ("noPictures", "desk-media-none"),
    ("uploadPicture", "desk-media-upload"),
    ("pictureAddress", "desk-media-by-address"),
    ("askAlt", "desk-media-ask-alt"),
    ("altHint", "desk-media-alt-hint"),
    ("statementsNone", "desk-statements-none"),
    ("statementAdd", "desk-margin-add"),
    ("statementSelect", "desk-margin-select"),
    ("statementSpeaker", "desk-statement-speaker"),
    ("statementKind", "desk-speaker-kind"),
    ("statementKeep", "desk-statement-give"),
    ("statementConfirm", "desk-statement-confirm"),
    ("statementReject", "desk-statement-reject"),
    ("statementReopen", "desk-statement-reopen"),
    ("statementUndo", "desk-undo"),
    ("statementPrevious", "pagination-previous"),
    ("statementNext", "pagination-next"),
    ("statementConfirmed", "statement-confirmed"),
    ("statementRejected", "statement-rejected"),
    ("statementProposed", "statement-proposed"),
    ("statementAway", "desk-margin-away"),
    ("kind-direct", "record-statement-direct"),
    ("kind-mixed", "record-statement-mixed"),
    ("kind-indirect", "record-statement-indirect"),
    ("saidBefore", "desk-margin-before"),
    ("saidSame", "desk-margin-same"),
    ("saidReworded", "desk-margin-reworded"),
    ("saidQuote", "desk-margin-quote"),
];

#[derive(Serialize)]
struct EditorPage {
    id: String,
    version: i64,
    account: String,
    script: String,
    stage: String,
    saved: String,
    direction: &'static str,
    fields: Wire,
    /// The draft as the script reads it.
    draft: String,
    /// What the script says, as JSON.
    words: String,
    source: Source,
    /// What stands at the desk now, where it is not what was sent.
    theirs: Option<String>,
    sections: Vec<SectionChoice>,
    languages: Vec<LanguageChoice>,
    tags: String,
    /// The series that a story can belong to; none if the newsroom has none.
    series: Vec<SeriesChoice>,
    bylines: Vec<BylineField>,
    /// What readers see meanwhile, where that is not the draft.
    public: Option<String>,
    checks: Checks,
    translations: Translations,
}

#[derive(Serialize)]
struct SectionChoice {
    id: String,
    name: String,
    is_main: bool,
    is_also: bool,
}

#[derive(Serialize)]
struct SeriesChoice {
    slug: String,
    name: String,
    is_current: bool,
}

#[derive(Serialize)]
struct LanguageChoice {
    tag: String,
    name: String,
    direction: &'static str,
    is_current: bool,
}

#[derive(Serialize)]
struct BylineField {
    role: &'static str,
    label: String,
    names: String,
}

/// Begins a story by whoever asks, and leads to its editor.
pub(crate) fn create(frame: &Frame, person: &Person) -> Result<Response<Bytes>, Error> {
    let act = frame.desk.act_of(&person.session);
    let id = StoryId(act.next_id());
    frame.desk.parts.db.write(|tx| {
        let writer = match person.account.contributor {
            Some(contributor) => Some(contributor),
            None => contributor::find_or_make(tx, &act, &person.account.name)?.map(|(contributor, _)| contributor),
        };
        let bylines = writer.map(|contributor| Byline { contributor, role: BylineRole::Words });
        let draft = Draft {
            headline: String::new(),
            standfirst: String::new(),
            kicker: String::new(),
            dateline: String::new(),
            language: frame.settings.language.clone(),
            slug: String::new(),
            body: Document::default().to_json(),
            details: Details { bylines: bylines.into_iter().collect(), ..Details::default() },
        };
        save::begin(tx, &act, id, StoryKind::Story, &draft)
    })?;
    Ok(frame::to(&format!("/desk/stories/{id}/edit")))
}

/// Shows the editor.
pub(crate) fn show(frame: Frame, person: &Person, id: &str) -> Result<Response<Bytes>, Error> {
    let id = StoryId(id.parse().unwrap_or(0));
    show_with(frame, person, id, None, StatusCode::OK)
}

/// Shows the form again as it was sent, beside what stands at the desk.
pub(crate) fn show_sent(
    frame: Frame,
    person: &Person,
    id: StoryId,
    sent: Wire,
    source: Source,
    status: StatusCode,
) -> Result<Response<Bytes>, Error> {
    show_with(frame, person, id, Some((sent, source)), status)
}

fn show_with(
    frame: Frame,
    person: &Person,
    id: StoryId,
    sent: Option<(Wire, Source)>,
    status: StatusCode,
) -> Result<Response<Bytes>, Error> {
    let found = frame.desk.parts.db.read(|r| {
        let (Some(line), Some(revision)) = (list::find(r, id)?, draft::newest(r, id)?) else { return Ok(None) };
        let fields = Wire::of(r, &revision.draft)?;
        let own = draft::find_series(r, revision.draft.details.series)?;
        let series = series::search(r, "", "", SERIES)?.into_iter().map(|(series, _)| series).chain(own).collect();
        Ok::<_, database::Error>(Some((line, revision, fields, section::list(r)?, series)))
    })?;
    let Some((line, revision, newest, sections, series)) = found else { return frame.lost(StatusCode::NOT_FOUND) };
    if !draft::may_edit(frame.desk, person, id)? {
        return frame.not_allowed();
    }
    let body = draft::read_body(&revision.draft.body)?;
    let draft = serde_json::to_string(&newest).unwrap_or_default();
    let is_conflict = status == StatusCode::PRECONDITION_FAILED;
    let theirs = is_conflict.then(|| Source::of(&body).text);
    let (fields, source) = sent.unwrap_or_else(|| (newest, Source::of(&body)));
    let page = EditorPage {
        id: id.to_string(),
        version: revision.number,
        account: person.account.id.to_string(),
        script: frame.desk.parts.assets.address("editor.js").to_owned(),
        stage: frame.say(stage_text(line.story.stage)),
        saved: frame.put(
            "desk-editor-saved",
            &[("time", frame.words.date_time_by_year(revision.written_at, frame.now).into())],
        ),
        direction: direction_of(&fields.language),
        draft,
        words: words(&frame),
        source,
        theirs,
        sections: section_choices(&person.account, &sections, &fields.sections),
        languages: language_choices(&fields.language),
        tags: fields.tags.join(", "),
        series: series_choices(series, fields.series.as_deref().unwrap_or_default()),
        bylines: byline_fields(&frame, &fields),
        public: say_public(&frame, &line),
        checks: checks::read(&frame, &line, &revision.draft)?,
        translations: Translations::of(&frame, person, id, false)?,
        fields,
    };
    let headline = headline_of(&frame, &page.fields.headline);
    frame.render("desk/editor.html", Place::Stories, &headline, status, &page)
}

/// What becomes of a draft whose story is public, or goes out by itself.
fn say_public(frame: &Frame, line: &Line) -> Option<String> {
    let from = line.visible_from?;
    let is_over = line.visible_until.is_some_and(|until| until <= frame.now);
    let date = || frame.words.date_time_by_year(from, frame.now).into();
    match from <= frame.now {
        true => (!is_over).then(|| frame.say("desk-editor-public")),
        false => Some(frame.put("desk-editor-scheduled", &[("date", date())])),
    }
}

fn headline_of(frame: &Frame, headline: &str) -> String {
    if headline.trim().is_empty() { frame.say("desk-story-untitled") } else { headline.to_owned() }
}

pub(crate) fn direction_of(language: &str) -> &'static str {
    Language::parse(language).map_or("auto", |language| language.direction().attribute())
}

fn words(frame: &Frame) -> String {
    let words: BTreeMap<&str, String> = WORDS.iter().map(|(name, message)| (*name, frame.say(message))).collect();
    let mut words = json!(words);
    // Names come from the desk as well, but later than these words.
    words["noteSettled"] = json!(frame.put("desk-note-settled-by", &[("name", "{name}".into())]));
    for (name, message) in [("sending", "desk-media-sending"), ("broke", "desk-media-broke")] {
        words[name] = json!(frame.put(message, &[("name", "{name}".into())]));
    }
    words.to_string()
}

/// The sections that someone may choose, and those that were chosen before.
fn section_choices(account: &Account, sections: &[Section], chosen: &[String]) -> Vec<SectionChoice> {
    let is_theirs = |section: &&Section| access::find_strange(account, &[], &[section.id]).is_none();
    sections
        .iter()
        .filter(|section| is_theirs(section) || chosen.contains(&section.id.to_string()))
        .map(|section| {
            let id = section.id.to_string();
            let place = chosen.iter().position(|other| *other == id);
            SectionChoice {
                id,
                name: section.name.clone(),
                is_main: place == Some(0),
                is_also: place.is_some_and(|place| place > 0),
            }
        })
        .collect()
}

/// The series that can be chosen, each once.
fn series_choices(mut series: Vec<Series>, current: &str) -> Vec<SeriesChoice> {
    series.sort_by_key(|series| (series.name.to_lowercase(), series.id));
    series.dedup_by_key(|series| series.id);
    let choice = |Series { slug, name, .. }: Series| SeriesChoice { is_current: slug == current, slug, name };
    series.into_iter().map(choice).collect()
}

fn language_choices(current: &str) -> Vec<LanguageChoice> {
    let is_listed = LANGUAGES.contains(&current);
    let others = (!is_listed).then_some(current).into_iter();
    LANGUAGES
        .into_iter()
        .chain(others)
        .filter_map(|tag| {
            let language = Language::parse(tag).ok()?;
            Some(LanguageChoice {
                name: language.name_in_itself().to_owned(),
                direction: language.direction().attribute(),
                is_current: tag == current,
                tag: tag.to_owned(),
            })
        })
        .collect()
}

fn byline_fields(frame: &Frame, fields: &Wire) -> Vec<BylineField> {
    let field = |role: BylineRole| BylineField {
        role: role.as_str(),
        label: frame.say(role_text(role)),
        names: plain::join(&fields.bylines, role),
    };
    ROLES.map(field).into()
}

fn role_text(role: BylineRole) -> &'static str {
    match role {
        BylineRole::Words => "desk-story-byline",
        BylineRole::Photographs => "role-photographs",
        BylineRole::Translation => "role-translation",
        BylineRole::Editing => "role-editing",
    }
}

#[derive(Serialize)]
struct PreviewPage {
    id: String,
    styles: String,
    language: String,
    direction: &'static str,
    headline: String,
    standfirst: String,
    kicker: String,
    dateline: String,
    byline: String,
    lead: Option<LeadView>,
    body: Value,
}

#[derive(Serialize)]
struct LeadView {
    src: String,
    focus: String,
    alt: String,
    caption: String,
    credit: String,
}

/// Shows the newest draft as readers would see it, to people of the desk alone.
pub(crate) fn preview(frame: Frame, _: &Person, id: &str) -> Result<Response<Bytes>, Error> {
    let id = StoryId(id.parse().unwrap_or(0));
    let found = frame.desk.parts.db.read(|r| {
        let Some(revision) = draft::newest(r, id)? else { return Ok(None) };
        Ok::<_, database::Error>(Some((Wire::of(r, &revision.draft)?, revision)))
    })?;
    let Some((fields, revision)) = found else { return frame.lost(StatusCode::NOT_FOUND) };
    let body = draft::read_body(&revision.draft.body)?;
    let (now, lead) = (frame.now, revision.draft.details.lead_image.as_ref());
    let (sources, lead) = frame.desk.parts.db.read(|r| {
        let shown = match lead {
            Some(lead) => rights::find_shown(r, lead.media, now)?.and_then(|shown| lead_view(lead, shown)),
            None => None,
        };
        Ok::<_, database::Error>((files::sources(r, &body, now)?, shown))
    })?;
    let options = RenderOptions {
        images: &|image| sources.get(&image.src).cloned(),
        files: &files::for_desk,
        ..RenderOptions::default()
    };
    let names: Vec<&str> = fields
        .bylines
        .iter()
        .filter(|byline| byline.role == BylineRole::Words)
        .map(|byline| byline.name.as_str())
        .collect();
    let page = PreviewPage {
        id: id.to_string(),
        styles: frame.desk.parts.assets.address("reader.css").to_owned(),
        direction: direction_of(&fields.language),
        headline: headline_of(&frame, &fields.headline),
        byline: frame.words.texts().list(&names),
        body: markup(document::render(&body, &options)),
        lead,
        language: fields.language,
        standfirst: fields.standfirst,
        kicker: fields.kicker,
        dateline: fields.dateline,
    };
    let title = page.headline.clone();
    frame.render("desk/preview.html", Place::Stories, &title, StatusCode::OK, &page)
}

/// The picture above the text, as the desk sees it.
fn lead_view(lead: &LeadImage, shown: Shown) -> Option<LeadView> {
    let own = |words: &Option<String>| words.clone().filter(|_| !shown.stands_in);
    Some(LeadView {
        src: files::picture(&shown.item, files::LARGE)?,
        focus: web::picture::focus_classes(shown.focus),
        alt: own(&lead.alt).unwrap_or(shown.item.alt),
        caption: own(&lead.caption).unwrap_or(shown.item.caption),
        credit: own(&lead.credit).unwrap_or(shown.item.credit),
    })
}
