//! The desk's first page: what waits for whoever looks, what goes out next, and where all else stands.

use bytes::Bytes;
use http::{Response, StatusCode};
use jiff::Timestamp;
use locale::{Language, Value as Put};
use newsroom::comment::{Status, queue};
use newsroom::people::role::Verb;
use newsroom::story::Stage;
use newsroom::story::access;
use newsroom::story::list;
use newsroom::story::notes::{self, Mention};
use newsroom::story::plan::{self, Cause, NextOut, Waiting};
use serde::Serialize;

use crate::Error;
use crate::door::Person;
use crate::frame::{Frame, Place, When};
use crate::stories::board::said_count;

/// Stories and questions that wait for one person and are shown at once.
const WAITING: i64 = 50;

/// Stories that wait for any editor and are shown at once.
const UNHELD: i64 = 20;

/// Characters of a note that are shown at once.
const ASK_CHARS_MAX: usize = 300;

/// What goes out next: so many, within so long.
const NEXT: i64 = 10;
const NEXT_MS: i64 = 36 * 60 * 60 * 1000;

#[derive(Serialize)]
struct Page {
    date: String,
    needs: Vec<Need>,
    needs_count: String,
    next: Vec<Next>,
    planned: Vec<Next>,
    comments: Vec<Stat>,
    stories: Vec<Stat>,
}

/// Something that waits for whoever looks.
#[derive(Serialize)]
struct Need {
    icon: &'static str,
    look: &'static str,
    text: String,
    story: Option<StoryLink>,
    detail: String,
    ask: String,
    late: Option<String>,
    href: String,
    act: String,
    #[serde(skip)]
    since: Timestamp,
}

#[derive(Serialize)]
struct StoryLink {
    href: String,
    headline: String,
    language: String,
    direction: &'static str,
}

/// Something that goes out, or is meant to.
#[derive(Serialize)]
struct Next {
    icon: &'static str,
    story: StoryLink,
    at: When,
}

/// A number that leads to what was counted.
#[derive(Serialize)]
struct Stat {
    href: String,
    number: String,
    text: String,
}

/// Shows what needs whoever looks, and how many comments and stories stand where.
pub(crate) fn show(frame: Frame, person: &Person) -> Result<Response<Bytes>, Error> {
    let may = |verb| person.account.role.may(verb);
    let (by_status, by_stage) = frame.desk.parts.db.read(|r| {
        let by_status = if may(Verb::Moderate) { queue::count_by_status(r)? } else { Vec::new() };
        // Where the stories of others stand is no matter of who is bound to sections.
        let counts_stories = may(Verb::ListStories) && !access::is_bound(&person.account);
        let by_stage = if counts_stories { list::count_by_stage(r)? } else { Vec::new() };
        Ok::<_, database::Error>((by_status, by_stage))
    })?;
    let needs = list_needs(&frame, person, &by_status)?;
    let (next, planned) = if may(Verb::ListStories) { list_next(&frame, person)? } else { (Vec::new(), Vec::new()) };
    let comments = by_status.into_iter().map(|(status, count)| Stat {
        href: format!("/desk/comments?status={}", status.as_str()),
        number: said_count(&frame, count),
        text: frame.say(status_text(status)),
    });
    let stories = by_stage.into_iter().filter(|(_, count)| *count > 0).map(|(stage, count)| Stat {
        href: format!("/desk/stories?stage={}", stage.as_str()),
        number: said_count(&frame, count),
        text: frame.say(stage_text(stage)),
    });
    let page = Page {
        date: frame.words.weekday_date(frame.now),
        needs_count: frame.words.number(i64::try_from(needs.len()).unwrap_or(i64::MAX)),
        needs,
        next,
        planned,
        comments: comments.collect(),
        stories: stories.collect(),
    };
    let title = frame.say("today");
    frame.render("desk/home.html", Place::Home, &title, StatusCode::OK, &page)
}

/// Lists what waits for whoever looks, the oldest first; what waits for any of their kind after it.
fn list_needs(frame: &Frame, person: &Person, by_status: &[(Status, i64)]) -> Result<Vec<Need>, Error> {
    let may = |verb| person.account.role.may(verb);
    let (waiting, unheld, mentions) = frame.desk.parts.db.read(|r| {
        let waiting = plan::list_waiting(r, person.account.id, WAITING)?;
        let mut unheld = if may(Verb::EditAny) { plan::list_unheld(r, UNHELD)? } else { Vec::new() };
        if access::is_bound(&person.account) {
            let mut theirs = Vec::new();
            for waiting in unheld {
                let role = access::role_with(r, &person.account, waiting.story)?;
                theirs.extend(role.may(Verb::EditAny).then_some(waiting));
            }
            unheld = theirs;
        }
        let may_answer = may(Verb::ListStories);
        let mentions = if may_answer { notes::list_mentions(r, person.account.id, WAITING)? } else { Vec::new() };
        Ok::<_, database::Error>((waiting, unheld, mentions))
    })?;
    let mut needs: Vec<Need> = waiting.iter().map(|story| need_of_story(frame, story, cause_text(story))).collect();
    for mention in &mentions {
        let need = need_of_mention(frame, mention);
        // Whoever is asked about a story that they may not read learns that they are asked.
        needs.push(if frame.may_read(person, mention.story)? {
            need
        } else if frame.is_foreign(person, mention.story)? {
            locked(frame, need, "desk-elsewhere")
        } else {
            locked(frame, need, "desk-embargo")
        });
    }
    needs.sort_by_key(|need| need.since);
    needs.extend(unheld.iter().map(|story| need_of_story(frame, story, "desk-needs-unheld")));
    let held = by_status.iter().find(|(status, _)| *status == Status::Held).map_or(0, |(_, count)| *count);
    if held > 0 {
        needs.push(Need {
            icon: "i-mod",
            look: "",
            text: frame.say_with("desk-needs-comments", held),
            story: None,
            detail: String::new(),
            ask: String::new(),
            late: None,
            href: "/desk/comments".into(),
            act: frame.say("desk-needs-look"),
            since: frame.now,
        });
    }
    Ok(needs)
}

fn cause_text(waiting: &Waiting) -> &'static str {
    match waiting.plan.cause {
        Cause::Assigned => "desk-needs-assigned",
        Cause::Sent => "desk-needs-sent",
        Cause::SentBack => "desk-needs-sent-back",
    }
}

fn need_of_story(frame: &Frame, waiting: &Waiting, text: &str) -> Need {
    let plan = &waiting.plan;
    let since = plan.asked_at.unwrap_or(frame.now);
    let by = plan.asked_by.as_ref().map(|name| {
        let values = [("name", Put::from(name.as_str())), ("time", Put::from(frame.words.relative(since, frame.now)))];
        frame.put("desk-needs-by", &values)
    });
    let late = plan.due_at.filter(|due| *due < frame.now && waiting.stage.is_at_work());
    let due = plan.due_at.filter(|due| *due >= frame.now);
    let due = due.map(|due| frame.put("desk-board-due", &[("time", Put::from(frame.when(due).text))]));
    Need {
        icon: "i-story",
        look: if late.is_some() { "note--error" } else { "" },
        text: frame.say(text),
        story: Some(story_link(frame, waiting.story.0, &waiting.headline, &waiting.language)),
        detail: by.into_iter().chain(due).collect::<Vec<_>>().join(" · "),
        ask: plan.ask.clone(),
        late: late.map(|due| frame.put("desk-board-late", &[("time", Put::from(frame.when(due).text))])),
        href: format!("/desk/stories/{}/edit", waiting.story),
        act: frame.say("desk-edit"),
        since,
    }
}

fn need_of_mention(frame: &Frame, mention: &Mention) -> Need {
    Need {
        icon: "i-mod",
        look: "",
        text: frame.put("desk-needs-mention", &[("name", Put::from(mention.by.as_str()))]),
        story: Some(story_link(frame, mention.story.0, &mention.headline, &mention.language)),
        detail: frame.words.relative(mention.at, frame.now),
        ask: mention.body.chars().take(ASK_CHARS_MAX).collect(),
        late: None,
        href: format!("/desk/stories/{}#notes", mention.story),
        act: frame.say("desk-note-answer"),
        since: mention.at,
    }
}

/// Lists what goes out by itself, and what is meant to run today and will not by itself.
fn list_next(frame: &Frame, person: &Person) -> Result<(Vec<Next>, Vec<Next>), Error> {
    let until = |ms: i64| Timestamp::from_millisecond(frame.now.as_millisecond() + ms).unwrap_or(Timestamp::MAX);
    let midnight = frame.words.next_day_at(frame.now);
    let day_began = Timestamp::from_millisecond(midnight.as_millisecond() - 24 * 60 * 60 * 1000).unwrap_or(frame.now);
    let (next, planned) = frame.desk.parts.db.read(|r| {
        let next = plan::list_next_out(r, frame.now, until(NEXT_MS), NEXT)?;
        Ok::<_, database::Error>((next, plan::list_slots(r, day_began, midnight, NEXT)?))
    })?;
    let out = |next: &NextOut| Next {
        icon: if next.is_embargoed { "i-lock" } else { "i-clock" },
        story: story_link(frame, next.story.0, &next.headline, &next.language),
        at: soon(frame, next.visible_from),
    };
    let slot = |waiting: &Waiting| Next {
        icon: "i-plan",
        story: story_link(frame, waiting.story.0, &waiting.headline, &waiting.language),
        at: soon(frame, waiting.plan.slot_at.unwrap_or(frame.now)),
    };
    let mut shown = Vec::with_capacity(next.len());
    for next in &next {
        if frame.is_foreign(person, next.story)? {
            continue;
        }
        let line = out(next);
        let is_open = !next.is_embargoed || frame.may_read(person, next.story)?;
        shown.push(if is_open { line } else { Next { story: locked_link(frame, line.story, "desk-embargo"), ..line } });
    }
    let mut slots = Vec::with_capacity(planned.len());
    for waiting in &planned {
        slots.extend((!frame.is_foreign(person, waiting.story)?).then(|| slot(waiting)));
    }
    Ok((shown, slots))
}

/// Takes the words of a story that someone may not read from what they are asked.
fn locked(frame: &Frame, need: Need, why: &str) -> Need {
    Need { story: need.story.map(|link| locked_link(frame, link, why)), ask: String::new(), ..need }
}

fn locked_link(frame: &Frame, link: StoryLink, why: &str) -> StoryLink {
    let language = frame.words.texts().language();
    StoryLink {
        headline: frame.say(why),
        language: language.tag().to_owned(),
        direction: language.direction().attribute(),
        ..link
    }
}

/// A time of today as a time of day.
fn soon(frame: &Frame, at: Timestamp) -> When {
    When { iso: frame.words.iso(at), text: frame.words.time_or_date(at, frame.now) }
}

fn story_link(frame: &Frame, id: i64, headline: &str, language: &str) -> StoryLink {
    let direction = Language::parse(language).map_or("auto", |language| language.direction().attribute());
    StoryLink {
        href: format!("/desk/stories/{id}"),
        headline: if headline.is_empty() { frame.say("desk-story-untitled") } else { headline.to_owned() },
        language: language.to_owned(),
        direction,
    }
}

/// The message that names a status.
pub(crate) fn status_text(status: Status) -> &'static str {
    match status {
        Status::Held => "desk-queue-waiting",
        Status::Published => "desk-queue-published",
        Status::Rejected => "desk-queue-rejected",
        Status::Spam | Status::Deleted => "desk-queue-spam",
    }
}

/// The message that names a stage.
pub(crate) fn stage_text(stage: Stage) -> &'static str {
    match stage {
        Stage::Planned => "desk-stage-planned",
        Stage::Writing => "desk-stage-writing",
        Stage::Editing => "desk-stage-editing",
        Stage::Ready => "desk-stage-ready",
        Stage::Scheduled => "desk-stage-scheduled",
        Stage::Published => "desk-stage-published",
        Stage::Withdrawn => "desk-stage-withdrawn",
        Stage::Killed => "desk-stage-killed",
    }
}
