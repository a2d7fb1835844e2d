//! The desk's first page: what waits, and where.

use bytes::Bytes;
use http::{Response, StatusCode};
use newsroom::comment::{Status, queue};
use newsroom::people::role::Verb;
use newsroom::story::{Stage, list};
use serde::Serialize;

use crate::Error;
use crate::door::Person;
use crate::frame::{Frame, Place};

#[derive(Serialize)]
struct Page {
    date: String,
    comments: Vec<Stat>,
    stories: Vec<Stat>,
}

/// A number that leads to what was counted.
#[derive(Serialize)]
struct Stat {
    href: String,
    number: String,
    text: String,
}

/// Shows how many comments and stories stand where.
pub(crate) fn show(frame: Frame, person: &Person) -> Result<Response<Bytes>, Error> {
    let may = |verb| person.account.role.may(verb);
    let (by_status, by_stage) = frame.desk.parts.db.read(|r| {
        let by_status = if may(Verb::Moderate) { queue::count_by_status(r)? } else { Vec::new() };
        let by_stage = if may(Verb::ListStories) { list::count_by_stage(r)? } else { Vec::new() };
        Ok::<_, database::Error>((by_status, by_stage))
    })?;
    let comments = by_status.into_iter().map(|(status, count)| Stat {
        href: format!("/desk/comments?status={}", status.as_str()),
        number: frame.words.number(count),
        text: frame.say(status_text(status)),
    });
    let count = |stage: Stage| by_stage.iter().find(|(name, _)| name == stage.as_str()).map(|(_, count)| *count);
    let stories = Stage::ALL.into_iter().filter_map(|stage| {
        let number = frame.words.number(count(stage)?);
        let href = format!("/desk/stories?stage={}", stage.as_str());
        Some(Stat { href, number, text: frame.say(stage_text(stage)) })
    });
    let page =
        Page { date: frame.words.weekday_date(frame.now), comments: comments.collect(), stories: stories.collect() };
    let title = frame.say("today");
    frame.render("desk/home.html", Place::Home, &title, StatusCode::OK, &page)
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
