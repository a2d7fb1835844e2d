//! What the newsroom does in a thread besides deciding: it answers, sets marks, and locks.

use database::{Reader, Transaction};
use http::StatusCode;
use newsroom::comment::answer::{self as answers, AnswerError, NewAnswer};
use newsroom::comment::mark::{self, Mark, MarkError};
use newsroom::comment::queue;
use newsroom::comment::staff::Staff;
use newsroom::comment::submission::{BODY_CHARS_MAX, Flaw, read_body};
use newsroom::id::{CommentId, StoryId};
use newsroom::site;
use serde::Deserialize;
use serde_json::json;

use crate::BASE;
use crate::call::{Answer, Call};
use crate::comments::show_comment;
use crate::problem::Problem;
use crate::shape::Kind::{Flag, Text};
use crate::shape::{Shape, may, must};

/// An answer of the newsroom.
pub(crate) static NEW_ANSWER: Shape = Shape {
    name: "NewAnswer",
    fields: &[must("body", Text(BODY_CHARS_MAX), "What it says, within the length that the newsroom allows.")],
};

/// What is set on a comment.
pub(crate) static MARKS: Shape = Shape {
    name: "CommentMarks",
    fields: &[
        must("pinned", Flag, "Whether it stands first in its thread; one of a story does."),
        must("featured", Flag, "Whether the newsroom has chosen it."),
        must("locked", Flag, "Whether neither it nor what is below it takes answers."),
        must("thread_locked", Flag, "Whether the whole thread takes nothing more."),
    ],
};

/// What is to be set on a comment or taken off; fields that are missing stay.
pub(crate) static MARKS_CHANGE: Shape = Shape {
    name: "CommentMarksChange",
    fields: &[
        may("pinned", Flag, "Whether it stands first in its thread: the one that did no longer does."),
        may("featured", Flag, "Whether the newsroom has chosen it."),
        may("locked", Flag, "Whether neither it nor what is below it takes answers."),
        may("thread_locked", Flag, "Whether the whole thread takes nothing more."),
    ],
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    body: String,
}

/// Answers a comment in the name of the token's person, with the mark of the staff; one that waits is approved by it.
pub(crate) fn answer(call: &Call, tx: &mut Transaction) -> Result<Answer, Problem> {
    let Words { body } = call.body()?;
    let rules = site::get(tx)?.comments;
    let body = read_body(&body, rules.length_max).map_err(|flaw| match flaw {
        Flaw::TooLong(most) => Problem::unprocessable(format!("`body` has at most {most} characters.")),
        Flaw::Missing | Flaw::Malformed => Problem::unprocessable("`body` says nothing."),
    })?;
    let keys = &call.api.parts.keys;
    let staff = Staff::of(call.account, keys)?;
    let client_address = call.ask.client.to_string();
    let new = NewAnswer { to: CommentId(call.id), staff: &staff, body: &body, client_address: &client_address };
    let answered = answers::answer(tx, &call.act(), &rules, keys, new).map_err(|error| match error {
        AnswerError::Database(database::Error::NotFound) => Problem::not_found("comment"),
        AnswerError::Database(error) => error.into(),
        refused => Problem::new(StatusCode::CONFLICT, format!("No answer was given: {refused}.")),
    })?;
    let comment = queue::find(tx, answered.id, call.now)?.ok_or_else(|| Problem::not_found("comment"))?;
    Ok(Answer {
        status: StatusCode::CREATED,
        location: Some(format!("{}{BASE}/comments/{}", call.api.parts.origin, answered.id)),
        comment: Some(answered.id),
        ..Answer::ok(show_comment(call, &comment))
    })
}

/// Says what is set on a comment.
pub(crate) fn show_marks(call: &Call, r: &mut Reader) -> Result<Answer, Problem> {
    let story = find_story(call, r)?;
    show(call, r, story)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Change {
    pinned: Option<bool>,
    featured: Option<bool>,
    locked: Option<bool>,
    thread_locked: Option<bool>,
}

/// Sets marks on a comment or takes them off, and locks its thread or opens it: all of it or nothing.
pub(crate) fn set_marks(call: &Call, tx: &mut Transaction) -> Result<Answer, Problem> {
    let Change { pinned, featured, locked, thread_locked } = call.body()?;
    let (act, id, story) = (call.act(), CommentId(call.id), find_story(call, tx)?);
    for (mark, is_set) in [(Mark::Pinned, pinned), (Mark::Featured, featured), (Mark::Locked, locked)] {
        match is_set {
            Some(true) => mark::set(tx, &act, id, mark).map(drop).map_err(refused)?,
            Some(false) => mark::unset(tx, &act, id, mark).map(drop)?,
            None => {}
        }
    }
    if let Some(is_locked) = thread_locked {
        mark::lock_thread(tx, &act, story, is_locked)?;
    }
    show(call, tx, story)
}

fn refused(error: MarkError) -> Problem {
    match error {
        MarkError::Database(error) => error.into(),
        refused => Problem::new(StatusCode::CONFLICT, format!("Nothing was set: {refused}.")),
    }
}

fn find_story(call: &Call, r: &mut Reader) -> Result<StoryId, Problem> {
    let found = queue::find(r, CommentId(call.id), call.now)?;
    found.map(|comment| comment.story).ok_or_else(|| Problem::not_found("comment"))
}

fn show(call: &Call, r: &mut Reader, story: StoryId) -> Result<Answer, Problem> {
    let set = mark::list_of(r, CommentId(call.id))?;
    Ok(Answer::ok(json!({
        "pinned": set.contains(&Mark::Pinned), "featured": set.contains(&Mark::Featured),
        "locked": set.contains(&Mark::Locked), "thread_locked": mark::is_thread_locked(r, story)?,
    })))
}
