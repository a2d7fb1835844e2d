//! Making a story public, now or at a time; changing it there, and taking it back.

use bytes::Bytes;
use http::{Response, StatusCode};
use jiff::Timestamp;
use jiff::civil::DateTime;
use locale::Value as Put;
use newsroom::id::StoryId;
use newsroom::story::change::{ChangeError, Class, publish_change};
use newsroom::story::list;
use newsroom::story::publish::{PublishError, PublishOrder, publish};
use newsroom::story::withdraw::{Leaves, WithdrawError, withdraw as take_back};

use crate::checks::{self, Verdict};
use crate::door::Person;
use crate::form::Form;
use crate::frame::Frame;
use crate::notice::Notice;
use crate::{Error, stories};

/// The longest reason for taking a story back, in characters.
const REASON_CHARS_MAX: usize = 2000;

/// Makes a story public, at once or at the time of the form.
pub(crate) fn create(frame: Frame, person: &Person, id: &str, form: &Form) -> Result<Response<Bytes>, Error> {
    let at = match form.get("when") {
        "at" => match read_time(&frame, form.get("at")) {
            Some(at) => Some(at),
            None => {
                let cause = frame.say("desk-publish-time-form");
                return refuse(frame, person, id, &cause);
            }
        },
        _ => None,
    };
    let act = frame.desk.act_of(&person.session);
    let order = PublishOrder { at, ..PublishOrder::default() };
    let story = StoryId(id.parse().unwrap_or(0));
    let line = frame.desk.parts.db.read(|r| list::find(r, story))?;
    if line.is_some_and(|line| line.visible_from.is_some_and(|from| from <= act.now)) {
        let cause = frame.say("desk-change-class-missing");
        return refuse(frame, person, id, &cause);
    }
    match checks::judge(&frame, story, at, form)? {
        Verdict::Go => {}
        Verdict::Stopped => return hold(frame, person, id, "desk-checks-stopped"),
        Verdict::Asks => return hold(frame, person, id, "desk-checks-asks"),
    }
    let done = frame.desk.parts.db.write(|tx| publish(tx, &act, &frame.settings, story, &order));
    match done {
        Ok(published) => {
            let notice = Notice::done(told(&frame, published.visible_from, act.now));
            Ok(frame.lead_on(&format!("/desk/stories/{story}"), person, &notice))
        }
        Err(error) => {
            let cause = cause(&frame, error)?;
            refuse(frame, person, id, &cause)
        }
    }
}

/// Brings the newest text of a published story to readers, as what the form says it is.
pub(crate) fn change(frame: Frame, person: &Person, id: &str, form: &Form) -> Result<Response<Bytes>, Error> {
    let Some(class) = Class::from_name(form.get("class")) else {
        let cause = frame.say("desk-change-class-missing");
        return refuse(frame, person, id, &cause);
    };
    let note: String = form.get("note").trim().chars().take(REASON_CHARS_MAX).collect();
    let act = frame.desk.act_of(&person.session);
    let story = StoryId(id.parse().unwrap_or(0));
    let done = frame.desk.parts.db.write(|tx| publish_change(tx, &act, &frame.settings, story, class, &note));
    match done {
        Ok(_) => {
            let notice = Notice::done(frame.say("desk-change-done"));
            Ok(frame.lead_on(&format!("/desk/stories/{story}"), person, &notice))
        }
        Err(ChangeError::NoteMissing) => {
            let cause = frame.say("desk-change-note-missing");
            refuse(frame, person, id, &cause)
        }
        Err(ChangeError::Publish(error)) => {
            let cause = cause(&frame, error)?;
            refuse(frame, person, id, &cause)
        }
    }
}

/// Takes a story back, with a notice or without a trace.
pub(crate) fn withdraw(mut frame: Frame, person: &Person, id: &str, form: &Form) -> Result<Response<Bytes>, Error> {
    let reason: String = form.get("reason").trim().chars().take(REASON_CHARS_MAX).collect();
    if reason.is_empty() {
        let notice = Notice::caution(frame.say("desk-withdraw-reason-missing"));
        frame.tell(notice);
        return stories::show_with(frame, person, id, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let leaves = if form.get("leaves") == "nothing" { Leaves::Nothing } else { Leaves::Notice };
    let act = frame.desk.act_of(&person.session);
    let story = StoryId(id.parse().unwrap_or(0));
    match frame.desk.parts.db.write(|tx| take_back(tx, &act, story, leaves, &reason)) {
        Ok(()) => {
            let text = if leaves == Leaves::Notice { "desk-withdrawn" } else { "desk-withdrawn-whole" };
            let notice = Notice::done(frame.say(text));
            Ok(frame.lead_on(&format!("/desk/stories/{story}"), person, &notice))
        }
        Err(WithdrawError::NotPublished(_)) => {
            let notice = Notice::caution(frame.say("desk-withdraw-not-published"));
            frame.tell(notice);
            stories::show_with(frame, person, id, StatusCode::CONFLICT)
        }
        Err(WithdrawError::Database(error)) => Err(error.into()),
    }
}

/// Reads a date and time as browsers send it, by the newsroom's clock.
fn read_time(frame: &Frame, text: &str) -> Option<Timestamp> {
    let local: DateTime = text.trim().parse().ok()?;
    frame.settings.time_zone().to_timestamp(local).ok()
}

/// Says that a story is out, or when it will be. `now` is that of the act: the page began a little earlier.
fn told(frame: &Frame, visible_from: Timestamp, now: Timestamp) -> String {
    let date = || Put::from(frame.when(visible_from).text);
    if visible_from > now {
        frame.put("desk-scheduled-for", &[("date", date())])
    } else {
        frame.put("desk-published-at", &[("time", date())])
    }
}

/// Why a story was not published, in plain words.
fn cause(frame: &Frame, error: PublishError) -> Result<String, Error> {
    let id = match error {
        PublishError::NoStory(_) => "not-found-title",
        PublishError::NoHeadline => "desk-publish-no-headline",
        PublishError::Killed => "desk-publish-killed",
        PublishError::ExpiresBefore => "desk-publish-expires",
        PublishError::NoAddress(_) => "desk-publish-no-address",
        PublishError::Database(error) => return Err(error.into()),
    };
    Ok(frame.say(id))
}

/// Shows the story with what the checks have found; nothing has gone out.
fn hold(mut frame: Frame, person: &Person, id: &str, said: &str) -> Result<Response<Bytes>, Error> {
    let notice = Notice::caution(frame.say(said));
    frame.tell(notice);
    stories::show_with(frame, person, id, StatusCode::UNPROCESSABLE_ENTITY)
}

fn refuse(mut frame: Frame, person: &Person, id: &str, cause: &str) -> Result<Response<Bytes>, Error> {
    let notice = Notice::caution(frame.put("desk-publish-failed", &[("cause", Put::from(cause))]));
    frame.tell(notice);
    stories::show_with(frame, person, id, StatusCode::UNPROCESSABLE_ENTITY)
}
