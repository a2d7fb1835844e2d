//! One story with what can be done to it.

use bytes::Bytes;
use http::{Response, StatusCode};
use jiff::Timestamp;
use locale::Language;
use newsroom::id::{SectionId, StoryId};
use newsroom::people::role::Verb;
use newsroom::preview;
use newsroom::receipt;
use newsroom::redirect;
use newsroom::section::{self, Section};
use newsroom::story::access::Standing;
use newsroom::story::change::Class;
use newsroom::story::correct::CorrectionKind;
use newsroom::story::list::{self, Line};
use newsroom::story::{Stage, history, plan};
use serde::Serialize;

use crate::Error;
use crate::audit;
use crate::door::Person;
use crate::frame::{Frame, Place, When};
use crate::home::stage_text;
use crate::moderation::rules::RuleLine;
use crate::stories::checks::{self, Checks};
use crate::stories::draft;
use crate::stories::notes::{self, BlockChoice, NoteView};
use crate::stories::previews::{self, LASTS, LinkView};
use crate::stories::translations::Translations;
use crate::stories::work::Work;

/// A line of the list.
#[derive(Serialize)]
pub(crate) struct StoryView {
    href: String,
    headline: String,
    embargo: Option<When>,
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

impl StoryView {
    /// Where it stands on its way, where it runs and when it is seen, in a line.
    pub fn hint(&self) -> String {
        let seen = self.visible.as_ref().map(|at| at.text.as_str()).unwrap_or_default();
        let parts = [self.stage.as_str(), self.sections.as_str(), seen];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    }

    /// Its headline, with its language and direction.
    pub fn into_words(self) -> (String, String, &'static str) {
        (self.headline, self.language, self.direction)
    }
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
    /// When it goes by itself, and the same as a field holds it.
    goes: Option<When>,
    until: String,
    embargo: String,
    /// When it is scheduled, as a field holds it.
    at: String,
    is_seen_or_will_be: bool,
    may_edit: bool,
    /// What a change to what readers see can be; none if they see the newest text, or nothing.
    classes: Vec<ClassChoice>,
    work: Work,
    notes: Vec<NoteView>,
    checks: Checks,
    blocks: Vec<BlockChoice>,
    can_be_killed: bool,
    receipts: Vec<ReceiptLink>,
    links: Vec<LinkView>,
    lasts: Vec<LastsChoice>,
    may_link: bool,
    translations: Translations,
    comments: Option<RuleLine>,
    /// Old addresses that lead here.
    former: Vec<String>,
}

/// Old addresses that are shown: a story has few.
const FORMER: i64 = 20;

#[derive(Serialize)]
struct LastsChoice {
    hours: i64,
    text: String,
    is_usual: bool,
}

#[derive(Serialize)]
struct ReceiptLink {
    href: String,
    text: String,
    at: When,
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
    if !frame.may_read(person, id)? {
        return if frame.is_foreign(person, id)? { frame.foreign() } else { show_locked(frame, &line) };
    }
    let (notes, blocks) = frame
        .desk
        .parts
        .db
        .read(|r| Ok::<_, database::Error>((notes::read(&frame, r, id)?, notes::choices(&frame, r, id)?)))?;
    let newest = frame.desk.parts.db.read(|r| draft::newest(r, id))?.ok_or(database::Error::NotFound)?;
    let (public, receipts, links) = frame.desk.parts.db.read(|r| {
        Ok::<_, database::Error>((history::find_public(r, id)?, receipt::list(r, id)?, preview::list(r, id)?))
    })?;
    let former = frame.desk.parts.db.read(|r| redirect::list_of_story(r, id, FORMER))?;
    let is_scheduled = line.visible_from.is_some_and(|from| from > frame.now);
    let page = StoryPage {
        id: id.to_string(),
        story: view(&frame, &line, &sections, false),
        may_publish: Standing::of(&person.account, &line.sections).role(person.account.role).may(Verb::Publish),
        is_public: line.visible_from.is_some(),
        is_scheduled,
        can_publish: line.story.stage != Stage::Killed && (line.visible_from.is_none() || is_scheduled),
        zone: frame.settings.zone.clone(),
        goes: line.visible_until.map(|at| frame.when(at)),
        until: line.visible_until.map(|at| local(&frame, at)).unwrap_or_default(),
        embargo: line.embargo_until.filter(|at| *at > frame.now).map(|at| local(&frame, at)).unwrap_or_default(),
        at: line
            .visible_from
            .filter(|at| is_scheduled && Some(*at) != line.embargo_until)
            .map(|at| local(&frame, at))
            .unwrap_or_default(),
        is_seen_or_will_be: line.visible_from.is_some() && line.visible_until.is_none_or(|until| until > frame.now),
        may_edit: draft::may_edit(frame.desk, person, id)?,
        links: links.iter().map(|link| previews::view(&frame, link)).collect(),
        lasts: lasts_choices(&frame),
        may_link: person.account.role.may(Verb::Write) && line.story.stage != Stage::Killed,
        translations: Translations::of(&frame, person, id, line.story.stage != Stage::Killed)?,
        comments: RuleLine::of_story(&frame, id, person.account.role.may(Verb::Moderate))?,
        can_be_killed: line.story.stage != Stage::Killed,
        receipts: receipts
            .iter()
            .map(|event| ReceiptLink {
                href: format!("/desk/stories/{id}/receipts/{}", event.seq),
                text: audit::act_text(&frame, &event.kind),
                at: frame.when(event.at),
            })
            .collect(),
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
        former,
    };
    let title = page.story.headline.clone();
    frame.render("desk/story.html", Place::Stories, &title, status, &page)
}

/// A time as a field of a form holds it, by the newsroom's clock.
fn local(frame: &Frame, at: Timestamp) -> String {
    frame.settings.time_zone().to_datetime(at).strftime("%Y-%m-%dT%H:%M").to_string()
}

fn lasts_choices(frame: &Frame) -> Vec<LastsChoice> {
    let usual = preview::LASTS.as_hours();
    LASTS.map(|(hours, text)| LastsChoice { hours, text: frame.say(text), is_usual: hours == usual }).into()
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

/// The stories of some lines that someone may not read.
pub(crate) fn locked<'l>(
    frame: &Frame,
    person: &Person,
    lines: impl IntoIterator<Item = &'l Line>,
) -> Result<Vec<StoryId>, Error> {
    let mut locked = Vec::new();
    for line in lines.into_iter().filter(|line| line.is_embargoed(frame.now)) {
        locked.extend((!frame.may_read(person, line.story.id)?).then_some(line.story.id));
    }
    Ok(locked)
}

/// Says that there is a story under embargo, and no word of it.
fn show_locked(frame: Frame, line: &Line) -> Result<Response<Bytes>, Error> {
    let until = line.embargo_until.map(|until| frame.when(until).text).unwrap_or_default();
    let heading = frame.put("desk-embargo-until", &[("date", until.into())]);
    let text = frame.say("desk-embargo-locked");
    let link = Some(("/desk/stories", frame.say("desk-stories-title")));
    frame.message(StatusCode::FORBIDDEN, heading, text, link)
}

/// Shows a story as its line, without its words where they are locked.
pub(crate) fn view(frame: &Frame, line: &Line, sections: &[Section], is_locked: bool) -> StoryView {
    let story = &line.story;
    let language = Language::parse(&line.language).ok();
    let spoken = if is_locked { Some(frame.words.texts().language().clone()) } else { language.clone() };
    let name = |id: &SectionId| sections.iter().find(|section| section.id == *id).map(|section| section.name.as_str());
    let names: Vec<&str> = line.sections.iter().filter_map(name).collect();
    StoryView {
        href: format!("/desk/stories/{}", story.id),
        headline: match story.headline.as_str() {
            _ if is_locked => frame.say("desk-embargo"),
            "" => frame.say("desk-story-untitled"),
            headline => headline.to_owned(),
        },
        embargo: line.embargo_until.filter(|until| *until > frame.now).map(|until| frame.when(until)),
        direction: spoken.as_ref().map_or("auto", |language| language.direction().attribute()),
        language_name: language.as_ref().map_or("", |language| language.name_in_itself()).to_owned(),
        language: spoken.map_or_else(|| line.language.clone(), |language| language.tag().to_owned()),
        stage: frame.say(stage_text(story.stage)),
        look: stage_look(story.stage),
        sections: if is_locked { String::new() } else { frame.words.texts().list(&names) },
        changed: frame.ago(story.changed_at),
        visible: line.visible_from.map(|at| frame.when(at)),
        address: line.address.as_deref().filter(|_| !is_locked).map(web::address::href),
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
