//! One story with what can be done to it.

use bytes::Bytes;
use http::{Response, StatusCode};
use locale::Language;
use newsroom::id::{SectionId, StoryId};
use newsroom::people::role::Verb;
use newsroom::section::{self, Section};
use newsroom::story::change::Class;
use newsroom::story::correct::CorrectionKind;
use newsroom::story::list::{self, Line};
use newsroom::story::{Stage, history, plan};
use serde::Serialize;

use crate::Error;
use crate::checks::{self, Checks};
use crate::door::Person;
use crate::draft;
use crate::frame::{Frame, Place, When};
use crate::home::stage_text;
use crate::notes::{self, BlockChoice, NoteView};
use crate::work::Work;

/// A line of the list.
#[derive(Serialize)]
pub(crate) struct StoryView {
    href: String,
    headline: String,
    language: String,
    direction: &'static str,
    language_name: String,
    stage: String,
    look: &'static str,
    sections: String,
    changed: When,
    visible: Option<When>,
    address: Option<String>,
    waits_for: Option<String>,
    due: Option<When>,
    is_late: bool,
}

#[derive(Serialize)]
struct StoryPage {
    id: String,
    story: StoryView,
    may_publish: bool,
    is_public: bool,
    is_scheduled: bool,
    can_publish: bool,
    zone: String,
    may_edit: bool,
    /// What a change to what readers see can be; none if they see the newest text, or nothing.
    classes: Vec<ClassChoice>,
    work: Work,
    notes: Vec<NoteView>,
    checks: Checks,
    blocks: Vec<BlockChoice>,
}

#[derive(Serialize)]
struct ClassChoice {
    value: &'static str,
    text: String,
}

/// Shows one story.
pub(crate) fn show(frame: Frame, person: &Person, id: &str) -> Result<Response<Bytes>, Error> {
    show_with(frame, person, id, StatusCode::OK)
}

/// Shows one story, after something about it.
pub(crate) fn show_with(frame: Frame, person: &Person, id: &str, status: StatusCode) -> Result<Response<Bytes>, Error> {
    let id = StoryId(id.parse().unwrap_or(0));
    let (line, sections, people) = frame
        .desk
        .parts
        .db
        .read(|r| Ok::<_, database::Error>((list::find(r, id)?, section::list(r)?, plan::list_people(r)?)))?;
    let Some(line) = line else { return frame.lost(StatusCode::NOT_FOUND) };
    let (notes, blocks) = frame
        .desk
        .parts
        .db
        .read(|r| Ok::<_, database::Error>((notes::read(&frame, r, id)?, notes::choices(&frame, r, id)?)))?;
    let newest = frame.desk.parts.db.read(|r| draft::newest(r, id))?.ok_or(database::Error::NotFound)?;
    let public = frame.desk.parts.db.read(|r| history::find_public(r, id))?;
    let is_scheduled = line.visible_from.is_some_and(|from| from > frame.now);
    let page = StoryPage {
        id: id.to_string(),
        story: view(&frame, &line, &sections),
        may_publish: person.account.role.may(Verb::Publish),
        is_public: line.visible_from.is_some(),
        is_scheduled,
        can_publish: line.story.stage != Stage::Killed && (line.visible_from.is_none() || is_scheduled),
        zone: frame.settings.zone.clone(),
        may_edit: draft::may_edit(frame.desk, person, id)?,
        classes: if !is_scheduled && public.is_some_and(|public| public < line.story.version) {
            Class::ALL
                .map(|class| ClassChoice { value: class.as_str(), text: frame.say(class_text(class)) })
                .into_iter()
                .collect()
        } else {
            Vec::new()
        },
        work: Work::of(&frame, person, &line, &people),
        notes,
        checks: checks::read(&frame, &line, &newest.draft)?,
        blocks,
    };
    let title = page.story.headline.clone();
    frame.render("desk/story.html", Place::Stories, &title, status, &page)
}

fn class_text(class: Class) -> &'static str {
    match class {
        Class::Typo => "desk-change-typo",
        Class::Update => "desk-change-update",
        Class::Noted(CorrectionKind::Clarification) => "desk-change-clarification",
        Class::Noted(CorrectionKind::Retraction) => "desk-change-retraction",
        Class::Noted(CorrectionKind::Correction | CorrectionKind::Update) => "desk-change-correction",
    }
}

/// Shows a story as its line.
pub(crate) fn view(frame: &Frame, line: &Line, sections: &[Section]) -> StoryView {
    let story = &line.story;
    let language = Language::parse(&line.language).ok();
    let name = |id: &SectionId| sections.iter().find(|section| section.id == *id).map(|section| section.name.as_str());
    let names: Vec<&str> = line.sections.iter().filter_map(name).collect();
    StoryView {
        href: format!("/desk/stories/{}", story.id),
        headline: if story.headline.is_empty() { frame.say("desk-story-untitled") } else { story.headline.clone() },
        direction: language.as_ref().map_or("auto", |language| language.direction().attribute()),
        language_name: language.as_ref().map_or("", |language| language.name_in_itself()).to_owned(),
        language: line.language.clone(),
        stage: frame.say(stage_text(story.stage)),
        look: stage_look(story.stage),
        sections: frame.words.texts().list(&names),
        changed: frame.ago(story.changed_at),
        visible: line.visible_from.map(|at| frame.when(at)),
        address: line.address.as_deref().map(web::address::href),
        waits_for: line.plan.waits_for.as_ref().map(|person| person.name.clone()),
        due: line.plan.due_at.filter(|_| story.stage.is_at_work()).map(|at| frame.when(at)),
        is_late: is_late(frame, line),
    }
}

/// Says whether a story that is still worked on should have been done.
pub(crate) fn is_late(frame: &Frame, line: &Line) -> bool {
    line.story.stage.is_at_work() && line.plan.due_at.is_some_and(|due| due < frame.now)
}

/// The look of a stage's tag.
pub(crate) fn stage_look(stage: Stage) -> &'static str {
    match stage {
        Stage::Published => "tag--ok",
        Stage::Scheduled | Stage::Ready => "tag--brand",
        Stage::Withdrawn | Stage::Killed => "tag--error",
        Stage::Planned | Stage::Writing | Stage::Editing => "",
    }
}
