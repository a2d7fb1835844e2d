//! The board: stories by stage, and planning one.

use bytes::Bytes;
use document::Document;
use http::{Response, StatusCode};
use newsroom::id::{AccountId, SectionId, StoryId};
use newsroom::people::role::Verb;
use newsroom::section::{self, Section};
use newsroom::story::list::{self, COUNT_MAX, Filter, Line};
use newsroom::story::plan::{self, AssignError, Person as Colleague};
use newsroom::story::{Details, Draft, Stage, access, save};
use serde::Serialize;

use crate::Error;
use crate::door::Person;
use crate::form::Form;
use crate::frame::{Frame, Place, When};
use crate::home::stage_text;
use crate::notice::Notice;
use crate::stories::page::{self, StoryView};
use crate::stories::work::{ColleagueView, Work, colleague_view, read_time, write_to_taker};

/// Cards of one lane; the list has the rest.
const LANE: i64 = 30;

/// The lanes that stories are worked on in, and the look of each.
const LANES: [(Stage, &str); 5] = [
    (Stage::Planned, "lane--plan"),
    (Stage::Writing, ""),
    (Stage::Editing, ""),
    (Stage::Ready, "lane--ready"),
    (Stage::Scheduled, "lane--ready"),
];

/// The longest idea, in characters, as of a headline.
const IDEA_CHARS_MAX: usize = 500;
const PLACE_CHARS_MAX: usize = 300;

#[derive(Serialize)]
struct BoardPage {
    lanes: Vec<Lane>,
    is_mine: bool,
    may_write: bool,
}

#[derive(Serialize)]
struct Lane {
    stage: &'static str,
    name: String,
    look: &'static str,
    count: String,
    cards: Vec<Card>,
    /// Where the rest of the lane is listed.
    more: Option<String>,
}

#[derive(Serialize)]
struct Card {
    id: String,
    story: StoryView,
    work: Work,
    notes: Option<String>,
    embargo: Option<When>,
}

/// Shows the board.
pub(crate) fn show(frame: Frame, person: &Person) -> Result<Response<Bytes>, Error> {
    let query = Form::read(frame.ask.query.unwrap_or_default().as_bytes());
    let is_mine = query.get("who") == "me";
    let board = Board::read(&frame, person, is_mine)?;
    let lanes = board.lanes.iter().map(|(stage, look, lines)| board.lane(&frame, person, *stage, look, lines));
    let page = BoardPage { lanes: lanes.collect(), is_mine, may_write: person.account.role.may(Verb::Write) };
    let title = frame.say("desk-plan-title");
    frame.render("desk/planning.html", Place::Planning, &title, StatusCode::OK, &page)
}

/// What the board is made of.
struct Board {
    lanes: Vec<(Stage, &'static str, Vec<Line>)>,
    counts: Vec<(Stage, i64)>,
    sections: Vec<Section>,
    people: Vec<Colleague>,
    mine: Option<AccountId>,
    /// Those that whoever looks may not read.
    locked: Vec<StoryId>,
}

impl Board {
    fn read(frame: &Frame, person: &Person, is_mine: bool) -> Result<Board, Error> {
        let mine = is_mine.then_some(person.account.id);
        let zone = frame.settings.time_zone();
        let today = zone.to_timestamp(frame.words.at(frame.now).date().at(0, 0, 0, 0)).ok();
        let seen_by = Some(&person.account);
        let mut board = frame.desk.parts.db.read(|r| {
            let mut lanes = Vec::new();
            for (stage, look) in LANES {
                let filter = Filter { stage: Some(stage), person: mine, seen_by, ..Filter::default() };
                lanes.push((stage, look, list::list(r, &filter, None, LANE)?.lines));
            }
            // What went out today is no stage of its own.
            let filter =
                Filter { stage: Some(Stage::Published), person: mine, from: today, seen_by, ..Filter::default() };
            let mut out = list::list(r, &filter, None, LANE)?.lines;
            out.retain(|line| line.visible_from >= today);
            lanes.push((Stage::Published, "lane--pub", out));
            Ok::<_, database::Error>(Board {
                lanes,
                counts: list::count_by_stage(r)?,
                sections: section::list(r)?,
                people: plan::list_people(r)?,
                mine,
                locked: Vec::new(),
            })
        })?;
        for (_, _, lines) in &board.lanes {
            board.locked.extend(page::locked(frame, person, lines)?);
        }
        Ok(board)
    }

    fn lane(&self, frame: &Frame, person: &Person, stage: Stage, look: &'static str, lines: &[Line]) -> Lane {
        let is_out = stage == Stage::Published;
        let counted = self.counts.iter().find(|(other, _)| *other == stage).map_or(0, |(_, count)| *count);
        let shown = i64::try_from(lines.len()).unwrap_or(0);
        let is_whole = !is_out && self.mine.is_none() && !access::is_bound(&person.account);
        let count = if is_whole { counted } else { shown };
        let who = self.mine.map(|id| format!("&person={id}")).unwrap_or_default();
        Lane {
            stage: stage.as_str(),
            name: frame.say(if is_out { "desk-board-today" } else { stage_text(stage) }),
            look,
            count: said_count(frame, count),
            more: (is_out || shown == LANE).then(|| format!("/desk/stories?stage={}{who}", stage.as_str())),
            cards: lines.iter().map(|line| self.card(frame, person, line)).collect(),
        }
    }

    fn card(&self, frame: &Frame, person: &Person, line: &Line) -> Card {
        let ahead = line.embargo_until.filter(|until| *until > frame.now);
        Card {
            id: line.story.id.to_string(),
            story: page::view(frame, line, &self.sections, self.locked.contains(&line.story.id)),
            work: Work::of(frame, person, line, &self.people),
            notes: (line.notes_open > 0).then(|| frame.say_with("desk-notes-open", line.notes_open)),
            embargo: ahead.map(|until| frame.when(until)),
        }
    }
}

/// A number up to what is counted out: "1,000+".
pub(crate) fn said_count(frame: &Frame, count: i64) -> String {
    let number = frame.words.number(count);
    if count < COUNT_MAX { number } else { format!("{number}+") }
}

#[derive(Serialize)]
struct PlanPage {
    idea: String,
    place: String,
    ask: String,
    due: String,
    slot: String,
    zone: String,
    sections: Vec<SectionView>,
    people: Vec<ColleagueView>,
    /// What is wrong: the field and what to do.
    wrong: Option<(&'static str, String)>,
}

#[derive(Serialize)]
struct SectionView {
    id: String,
    name: String,
    is_current: bool,
}

/// Shows the form on which a story is planned.
pub(crate) fn ask(frame: Frame, person: &Person) -> Result<Response<Bytes>, Error> {
    ask_again(frame, person, &Form::read(b""), None, StatusCode::OK)
}

fn ask_again(
    frame: Frame,
    person: &Person,
    form: &Form,
    wrong: Option<(&'static str, String)>,
    status: StatusCode,
) -> Result<Response<Bytes>, Error> {
    let (sections, people) =
        frame.desk.parts.db.read(|r| Ok::<_, database::Error>((section::list(r)?, plan::list_people(r)?)))?;
    let may_hand = person.account.role.may(Verb::EditAny);
    let chosen = people.iter().find(|colleague| colleague.id.to_string() == form.get("person"));
    let section_view = |section: &Section| SectionView {
        id: section.id.to_string(),
        name: section.name.clone(),
        is_current: section.id.to_string() == form.get("section"),
    };
    let is_theirs = |section: &&Section| access::find_strange(&person.account, &[], &[section.id]).is_none();
    let page = PlanPage {
        idea: form.get("idea").to_owned(),
        place: form.get("place").to_owned(),
        ask: form.get("ask").to_owned(),
        due: form.get("due").to_owned(),
        slot: form.get("slot").to_owned(),
        zone: frame.settings.zone.clone(),
        sections: sections.iter().filter(is_theirs).map(section_view).collect(),
        people: people
            .iter()
            .filter(|colleague| may_hand || colleague.id == person.account.id)
            .map(|colleague| colleague_view(colleague, chosen))
            .collect(),
        wrong,
    };
    let title = frame.say("desk-plan-new");
    frame.render("desk/plan.html", Place::Planning, &title, status, &page)
}

/// Plans a story: an idea, where and when, and who has it.
pub(crate) fn create(frame: Frame, person: &Person, form: &Form) -> Result<Response<Bytes>, Error> {
    let idea: String = form.get("idea").trim().chars().take(IDEA_CHARS_MAX).collect();
    let wrong = |field: &'static str, text: &str| Some((field, frame.say(text)));
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    if idea.is_empty() {
        let wrong = wrong("idea", "desk-plan-idea-missing");
        return ask_again(frame, person, form, wrong, status);
    }
    let Ok(due) = read_time(&frame, form.get("due")) else {
        let wrong = wrong("due", "desk-publish-time-form");
        return ask_again(frame, person, form, wrong, status);
    };
    let Ok(slot) = read_time(&frame, form.get("slot")) else {
        let wrong = wrong("slot", "desk-publish-time-form");
        return ask_again(frame, person, form, wrong, status);
    };
    let section = form.get("section").parse().ok().map(SectionId);
    if section.is_some_and(|section| access::find_strange(&person.account, &[], &[section]).is_some()) {
        let wrong = wrong("section", "desk-plan-strange-section");
        return ask_again(frame, person, form, wrong, status);
    }
    let act = frame.desk.act_of(&person.session);
    let id = StoryId(act.next_id());
    let to = form.get("person").parse().ok().map(AccountId);
    let done = frame.desk.parts.db.write(|tx| {
        let found = section.map(|section| section::find(tx, section)).transpose()?.flatten();
        let sections = found.map(|section| section.id).into_iter().collect();
        let draft = Draft {
            headline: idea.clone(),
            standfirst: String::new(),
            kicker: String::new(),
            dateline: form.get("place").trim().chars().take(PLACE_CHARS_MAX).collect(),
            language: frame.settings.language.clone(),
            slug: String::new(),
            body: Document::default().to_json(),
            details: Details { sections, ..Details::default() },
        };
        save::plan(tx, &act, id, &draft)?;
        if due.is_some() || slot.is_some() {
            plan::set_times(tx, &act, id, due, slot)?;
        }
        match to {
            Some(to) => {
                plan::assign(tx, &act, &person.account, id, Some(to), form.get("ask"))?;
                Ok(write_to_taker(tx, &frame.desk.parts.keys, &act, id, to)?)
            }
            None => Ok(()),
        }
    });
    match done {
        Ok(()) => {
            let notice = Notice::done(frame.say("desk-plan-done"));
            Ok(frame.lead_on(&format!("/desk/planning#story-{id}"), person, &notice))
        }
        Err(AssignError::Database(error)) => Err(error.into()),
        Err(_) => {
            let wrong = wrong("person", "desk-wait-not-allowed");
            ask_again(frame, person, form, wrong, status)
        }
    }
}
