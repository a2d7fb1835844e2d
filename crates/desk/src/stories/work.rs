//! The work on a story: whose it is, until when, what comes next; and the acts that change that.

use bytes::Bytes;
use database::Transaction;
use http::{Response, StatusCode};
use jiff::Timestamp;
use jiff::civil::DateTime;
use locale::Value as Put;
use newsroom::Act;
use newsroom::id::{AccountId, StoryId};
use newsroom::letter::Kind;
use newsroom::letter::desk::tell_of_story;
use newsroom::people::role::Verb;
use newsroom::secret::Keys;
use newsroom::story::access::Standing;
use newsroom::story::list::Line;
use newsroom::story::plan::{self, AssignError, Person as Colleague};
use newsroom::story::stage::{self, Move, MoveError, Order, Way};
use newsroom::story::{self, Stage};
use serde::Serialize;

use crate::Error;
use crate::door::Person;
use crate::form::Form;
use crate::frame::{Frame, When, initials};
use crate::home::stage_text;
use crate::notice::Notice;
use crate::stories::calendar::Sight;
use crate::stories::draft;
use crate::stories::page::{self, is_late};

/// The work on a story, as its page and its card show it.
#[derive(Serialize)]
pub(crate) struct Work {
    stage: &'static str,
    /// The way on, if it is open to who looks.
    next: Option<MoveView>,
    /// The other ways that are open.
    others: Vec<MoveView>,
    waits_for: Option<ColleagueView>,
    is_mine: bool,
    may_take: bool,
    may_hand: bool,
    may_plan: bool,
    is_at_work: bool,
    people: Vec<ColleagueView>,
    ask: String,
    asked_by: String,
    due: Option<When>,
    is_late: bool,
    slot: Option<When>,
    due_local: String,
    slot_local: String,
    zone: String,
}

/// A move as a button.
#[derive(Serialize)]
pub(crate) struct MoveView {
    pub to: &'static str,
    pub text: String,
    /// Whether it goes on, back or out, for the keys.
    pub way: &'static str,
}

/// A colleague by name.
#[derive(Serialize)]
pub(crate) struct ColleagueView {
    pub id: String,
    pub name: String,
    pub initials: String,
    /// One of the colours of people.
    pub look: &'static str,
    pub is_current: bool,
}

impl Work {
    /// Reads the work on a story for someone. `people` are those whom a story can wait for.
    pub fn of(frame: &Frame, person: &Person, line: &Line, people: &[Colleague]) -> Work {
        let standing = Standing::of(&person.account, &line.sections);
        let (role, is_own) = (standing.role(person.account.role), line.is_own(person.account.id));
        let plan = &line.plan;
        let at_work = line.story.stage.is_at_work();
        let waits_for = plan.waits_for.as_ref();
        let is_mine = waits_for.is_some_and(|colleague| colleague.id == person.account.id);
        let (mut next, mut others) = (None, Vec::new());
        for line in stage::open_moves(line.story.stage, role, is_own, line.was_public) {
            match line.way {
                Way::On => next = Some(move_view(frame, line)),
                _ => others.push(move_view(frame, line)),
            }
        }
        let may_plan = may_plan(person, line);
        let local = |at: Option<Timestamp>| at.map(|at| local_time(frame, at)).unwrap_or_default();
        Work {
            stage: line.story.stage.as_str(),
            next,
            others,
            is_mine,
            may_take: at_work && waits_for.is_none() && role.may(Verb::Write) && standing == Standing::Home,
            may_hand: may_plan,
            may_plan,
            is_at_work: at_work,
            people: people.iter().map(|colleague| colleague_view(colleague, waits_for)).collect(),
            waits_for: waits_for.map(|colleague| colleague_view(colleague, waits_for)),
            ask: plan.ask.clone(),
            asked_by: plan.asked_by.clone().unwrap_or_default(),
            due: plan.due_at.filter(|_| at_work).map(|at| frame.when(at)),
            is_late: is_late(frame, line),
            slot: plan.slot_at.filter(|_| at_work).map(|at| frame.when(at)),
            due_local: local(plan.due_at),
            slot_local: local(plan.slot_at),
            zone: frame.settings.zone.clone(),
        }
    }
}

/// Says whether someone may hand a story on and say when it is meant to run.
pub(crate) fn may_plan(person: &Person, line: &Line) -> bool {
    let role = Standing::of(&person.account, &line.sections).role(person.account.role);
    line.story.stage.is_at_work()
        && (role.may(Verb::EditAny) || (role.may(Verb::Write) && line.is_own(person.account.id)))
}

/// Shows a colleague; `current` is whom the story waits for.
pub(crate) fn colleague_view(colleague: &Colleague, current: Option<&Colleague>) -> ColleagueView {
    ColleagueView {
        id: colleague.id.to_string(),
        name: colleague.name.clone(),
        initials: initials(&colleague.name),
        look: look_of(colleague.id),
        is_current: current.is_some_and(|current| current.id == colleague.id),
    }
}

/// The colour of a person, the same everywhere.
pub(crate) fn look_of(id: AccountId) -> &'static str {
    ["a1", "a2", "a3", "a4"][usize::try_from(id.0.rem_euclid(4)).unwrap_or(0)]
}

fn move_view(frame: &Frame, line: &Move) -> MoveView {
    let way = match line.way {
        Way::On => "on",
        Way::Back => "back",
        _ => "out",
    };
    MoveView { to: line.to.as_str(), text: frame.say(move_text(line)), way }
}

fn move_text(line: &Move) -> &'static str {
    match (line.way, line.to) {
        (Way::Out, _) => "desk-move-killed",
        (Way::On, Stage::Writing) => "desk-move-writing",
        (Way::On, Stage::Editing) => "desk-move-editing",
        (Way::On, _) => "desk-move-ready",
        (_, Stage::Planned) => "desk-move-back-planned",
        (_, Stage::Writing) => "desk-move-back-writing",
        _ => "desk-move-back-editing",
    }
}

/// Moves a story to another stage.
pub(crate) fn move_on(frame: Frame, person: &Person, id: &str, form: &Form) -> Result<Response<Bytes>, Error> {
    let story = StoryId(id.parse().unwrap_or(0));
    let (Some(from), Some(to)) = (Stage::from_name(form.get("from")), Stage::from_name(form.get("to"))) else {
        return frame.lost(StatusCode::NOT_FOUND);
    };
    let act = frame.desk.act_of(&person.session);
    let waits_for = form.get("person").parse().ok().map(AccountId);
    let order = Order { from, to, waits_for, ask: form.get("ask") };
    let keys = &frame.desk.parts.keys;
    let gone = frame.desk.parts.db.write(|tx| {
        stage::go(tx, &act, &person.account, story, order)?;
        match plan::find(tx, story)?.waits_for {
            Some(now) if Some(now.id) == waits_for => Ok(write_to_taker(tx, keys, &act, story, now.id)?),
            _ => Ok(()),
        }
    });
    match gone {
        Ok(()) => {
            let said = frame.put("desk-move-done", &[("stage", Put::from(frame.say(stage_text(to))))]);
            Ok(lead_back(frame, person, story, form, &Notice::done(said)))
        }
        Err(MoveError::NoStory(_)) => frame.lost(StatusCode::NOT_FOUND),
        Err(MoveError::MovedMeanwhile(now)) => {
            let said = frame.put("desk-move-meanwhile", &[("stage", Put::from(frame.say(stage_text(now))))]);
            refuse(frame, person, id, said, StatusCode::CONFLICT)
        }
        Err(MoveError::NotOpen { .. }) => {
            let said = frame.say("desk-move-not-open");
            refuse(frame, person, id, said, StatusCode::FORBIDDEN)
        }
        Err(MoveError::Database(error)) => Err(error.into()),
    }
}

/// Hands a story to someone, or lays it down.
pub(crate) fn assign(frame: Frame, person: &Person, id: &str, form: &Form) -> Result<Response<Bytes>, Error> {
    let story = StoryId(id.parse().unwrap_or(0));
    let to = match form.get("person") {
        "me" => Some(person.account.id),
        text => text.parse().ok().map(AccountId),
    };
    let act = frame.desk.act_of(&person.session);
    let keys = &frame.desk.parts.keys;
    let assigned = frame.desk.parts.db.write(|tx| {
        plan::assign(tx, &act, &person.account, story, to, form.get("ask"))?;
        to.map_or(Ok(()), |to| Ok(write_to_taker(tx, keys, &act, story, to)?))
    });
    match assigned {
        Ok(()) => {
            let now = frame.desk.parts.db.read(|r| plan::find(r, story))?;
            let said = match now.waits_for {
                Some(colleague) => frame.put("desk-wait-done", &[("name", Put::from(colleague.name))]),
                None => frame.say("desk-wait-laid-down"),
            };
            Ok(lead_back(frame, person, story, form, &Notice::done(said)))
        }
        Err(AssignError::NoStory(_)) => frame.lost(StatusCode::NOT_FOUND),
        Err(AssignError::NotAllowed | AssignError::Nobody(_)) => {
            // Whoever writes may take a story; this one is with someone else.
            let said = frame.say("desk-wait-not-allowed");
            refuse(frame, person, id, said, StatusCode::CONFLICT)
        }
        Err(AssignError::Database(error)) => Err(error.into()),
    }
}

/// Writes to whom a story was given.
pub(crate) fn write_to_taker(
    tx: &mut Transaction,
    keys: &Keys,
    act: &Act,
    story: StoryId,
    to: AccountId,
) -> Result<(), database::Error> {
    let _ = tell_of_story(tx, act, keys, to, Kind::Assignment, story)?;
    Ok(())
}

/// Says until when a story is waited for, and when it is meant to run.
pub(crate) fn set_times(frame: Frame, person: &Person, id: &str, form: &Form) -> Result<Response<Bytes>, Error> {
    let story = StoryId(id.parse().unwrap_or(0));
    if frame.desk.parts.db.read(|r| story::find(r, story))?.is_none() {
        return frame.lost(StatusCode::NOT_FOUND);
    }
    if !draft::may_edit(frame.desk, person, story)? {
        return frame.not_allowed();
    }
    let (Ok(due), Ok(slot)) = (read_time(&frame, form.get("due")), read_time(&frame, form.get("slot"))) else {
        let said = frame.say("desk-publish-time-form");
        return refuse(frame, person, id, said, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let act = frame.desk.act_of(&person.session);
    frame.desk.parts.db.write(|tx| plan::set_times(tx, &act, story, due, slot))?;
    let notice = Notice::done(frame.say("desk-plan-times-done"));
    Ok(lead_back(frame, person, story, form, &notice))
}

/// A date and time that could not be read.
pub(crate) struct NoTime;

/// Reads a date and time as browsers send it, by the newsroom's clock; none if nothing was sent.
pub(crate) fn read_time(frame: &Frame, text: &str) -> Result<Option<Timestamp>, NoTime> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let local: DateTime = text.parse().map_err(|_| NoTime)?;
    frame.settings.time_zone().to_timestamp(local).map(Some).map_err(|_| NoTime)
}

/// Writes an instant as browsers' fields for date and time read it.
pub(crate) fn local_time(frame: &Frame, at: Timestamp) -> String {
    at.to_zoned_datetime(frame.settings.time_zone()).strftime("%Y-%m-%dT%H:%M").to_string()
}

/// Leads to where the form was: the board, the calendar, the desk's first page or the story.
pub(crate) fn lead_back(
    frame: Frame,
    person: &Person,
    story: StoryId,
    form: &Form,
    notice: &Notice,
) -> Response<Bytes> {
    let address = match form.get("back") {
        "board" => format!("/desk/planning#story-{story}"),
        "home" => "/desk/".into(),
        "calendar" => Sight::read_back(&frame, form).address(),
        _ => format!("/desk/stories/{story}"),
    };
    frame.lead_on(&address, person, notice)
}

pub(crate) fn refuse(
    mut frame: Frame,
    person: &Person,
    id: &str,
    said: String,
    status: StatusCode,
) -> Result<Response<Bytes>, Error> {
    frame.tell(Notice::caution(said));
    page::show_with(frame, person, id, status)
}
