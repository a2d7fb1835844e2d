//! Answering a comment from the queue, under one's own name and with the mark of the staff.

use bytes::Bytes;
use database::Reader;
use http::{Response, StatusCode};
use locale::Value as Put;
use newsroom::comment::Status;
use newsroom::comment::answer::{AnswerError, Answered, NewAnswer, answer};
use newsroom::comment::context::find_thread;
use newsroom::comment::moderate::Decision;
use newsroom::comment::queue::{self, Queued};
use newsroom::comment::staff::Staff;
use newsroom::comment::submission::{Flaw, read_body};
use newsroom::comment::walk::List;
use newsroom::id::CommentId;
use serde::Serialize;

use crate::Error;
use crate::door::Person;
use crate::form::Form;
use crate::frame::Frame;
use crate::moderation::hand::excerpt;
use crate::moderation::queue::show_again;
use crate::moderation::spot::Spot;
use crate::notice::{Notice, undoing};

/// Characters of an answer that a notice repeats.
const EXCERPT_CHARS: usize = 40;

/// An answer that came back with what is wrong.
pub(crate) struct Returned {
    to: CommentId,
    typed: String,
    wrong: String,
}

/// The form that answers the comment in hand.
#[derive(Serialize)]
pub(crate) struct AnswerView {
    label: String,
    typed: String,
    wrong: Option<String>,
    length_max: u32,
    /// Under which name it is read.
    name: String,
    /// Whether the comment waits, and is approved by it.
    approves: bool,
}

/// Shows the form, unless the comment cannot be answered.
pub(crate) fn view(
    frame: &Frame,
    r: &mut Reader,
    person: &Person,
    comment: &Queued,
    returned: Option<&Returned>,
) -> Result<Option<AnswerView>, database::Error> {
    let returned = returned.filter(|returned| returned.to == comment.id);
    let rules = &frame.settings.comments;
    let may = matches!(comment.status, Status::Held | Status::Published)
        && find_thread(r, comment.story, rules, frame.now)?.is_open(frame.now);
    // What was typed is shown in any case.
    Ok((may || returned.is_some()).then(|| AnswerView {
        label: frame.put("comment-reply-to", &[("name", Put::from(comment.author_name.as_str()))]),
        typed: returned.map(|returned| returned.typed.clone()).unwrap_or_default(),
        wrong: returned.map(|returned| returned.wrong.clone()),
        length_max: rules.length_max,
        name: person.account.name.clone(),
        approves: comment.status == Status::Held,
    }))
}

/// Answers a comment, and leads on to the next.
pub(crate) fn create(frame: Frame, person: &Person, step: &str, form: &Form) -> Result<Response<Bytes>, Error> {
    let Ok(to) = step.parse().map(CommentId) else { return frame.lost(StatusCode::NOT_FOUND) };
    let rules = &frame.settings.comments;
    let (keys, db) = (&frame.desk.parts.keys, &frame.desk.parts.db);
    let body = match read_body(form.get("body"), rules.length_max) {
        Ok(body) => body,
        Err(flaw) => {
            let wrong = flaw_text(&frame, flaw);
            return come_back(frame, person, to, form, wrong);
        }
    };
    let staff = Staff::of(&person.account, keys)?;
    let client_address = frame.ask.client.to_string();
    let new = NewAnswer { to, staff: &staff, body: &body, client_address: &client_address };
    let act = frame.desk.act_of(&person.session);
    let wrong = match db.write(|tx| answer(tx, &act, rules, keys, new)) {
        Ok(answered) => {
            let notice = notice(&frame, to, &body, answered);
            return Ok(frame.lead_on(&Spot::read(form).href(), person, &notice));
        }
        Err(AnswerError::Refused(_)) => frame.say("desk-answer-refused"),
        Err(AnswerError::Locked) => frame.say("comment-error-locked"),
        Err(AnswerError::Closed) => frame.say("comment-error-closed"),
        Err(AnswerError::Database(database::Error::NotFound)) => return frame.lost(StatusCode::NOT_FOUND),
        Err(AnswerError::Database(error)) => return Err(error.into()),
    };
    come_back(frame, person, to, form, wrong)
}

/// The comment again where it stands now, with what was typed and what is wrong.
fn come_back(
    frame: Frame,
    person: &Person,
    to: CommentId,
    form: &Form,
    wrong: String,
) -> Result<Response<Bytes>, Error> {
    let Some(comment) = frame.desk.parts.db.read(|r| queue::find(r, to, frame.now))? else {
        return frame.lost(StatusCode::NOT_FOUND);
    };
    let spot = Spot::from(List::Of(comment.status), to, comment.written_at);
    show_again(frame, person, spot, &Returned { to, typed: form.get("body").to_owned(), wrong })
}

fn flaw_text(frame: &Frame, flaw: Flaw) -> String {
    match flaw {
        Flaw::TooLong(most) => frame.say_with("comment-error-too-long", i64::try_from(most).unwrap_or(i64::MAX)),
        Flaw::Missing | Flaw::Malformed => frame.say("comment-error-empty"),
    }
}

/// Says that it was answered; undone, the comment waits again and the answer is gone from readers.
fn notice(frame: &Frame, to: CommentId, body: &str, answered: Answered) -> Notice {
    let approved = Decision { comment: to, seen: Status::Held, status: Status::Published };
    let given = Decision { comment: answered.id, seen: Status::Rejected, status: Status::Published };
    let done = answered.has_approved.then_some(approved).into_iter().chain([given]);
    let text = frame.put("desk-answered", &[("excerpt", Put::from(excerpt(body, EXCERPT_CHARS)))]);
    Notice { undo: done.map(undoing).collect(), ..Notice::done(text) }
}
