//! Making a story public, now or at a time; changing it there, and taking it back.

use bytes::Bytes;
use database::Transaction;
use http::{Response, StatusCode};
use jiff::Timestamp;
use jiff::civil::DateTime;
use locale::Value as Put;
use newsroom::Act;
use newsroom::id::StoryId;
use newsroom::story::change::{ChangeError, Class, publish_change};
use newsroom::story::expiry::{self, ExpiryError};
use newsroom::story::list;
use newsroom::story::publish::{PublishError, PublishOrder, Published, publish};
use newsroom::story::withdraw::{Leaves, WithdrawError, kill as give_up, withdraw as take_back};

use crate::Error;
use crate::door::Person;
use crate::form::Form;
use crate::frame::Frame;
use crate::notice::Notice;
use crate::stories::checks::{self, Verdict};
use crate::stories::{calendar, page, work};

/// The longest reason for taking a story back, in characters.
const REASON_CHARS_MAX: usize = 2000;

/// Makes a story public, at once or at the time of the form; one that is still ahead is moved by the calendar.
pub(crate) fn create(frame: Frame, person: &Person, id: &str, form: &Form) -> Result<Response<Bytes>, Error> {
    if form.get("when") == "moved" {
        return calendar::postpone(frame, person, id, form);
    }
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
    let (Ok(embargo_until), Ok(expires_at)) =
        (read_optional(&frame, form.get("embargo")), read_optional(&frame, form.get("until")))
    else {
        let cause = frame.say("desk-publish-time-form");
        return refuse(frame, person, id, &cause);
    };
    let act = frame.desk.act_of(&person.session);
    let story = StoryId(id.parse().unwrap_or(0));
    let line = frame.desk.parts.db.read(|r| list::find(r, story))?;
    if line.as_ref().is_some_and(|line| line.visible_from.is_some_and(|from| from <= act.now)) {
        let cause = frame.say("desk-change-class-missing");
        return refuse(frame, person, id, &cause);
    }
    match checks::judge(&frame, story, at.unwrap_or(act.now), form)? {
        Verdict::Go => {}
        Verdict::Stopped => return hold(frame, person, id, "desk-checks-stopped"),
        Verdict::Asks => return hold(frame, person, id, "desk-checks-asks"),
    }
    // What was ordered before stands unless the form was there to say otherwise, and its field was emptied.
    let is_emptied = |name: &str| form.all(name).any(|value| value.trim().is_empty());
    let lifts = line.as_ref().is_some_and(|line| line.is_embargoed(act.now)) && is_emptied("embargo");
    let stays = line.is_some_and(|line| line.visible_until.is_some()) && is_emptied("until");
    let embargo_until = if lifts { Some(act.now) } else { embargo_until };
    let order = PublishOrder { at, embargo_until, expires_at, ..PublishOrder::default() };
    let done = frame.desk.parts.db.write(|tx| {
        let published = publish(tx, &act, &frame.settings, story, &order)?;
        if stays {
            forget_end(tx, &act, story)?;
        }
        Ok(published)
    });
    match done {
        Ok(published) => {
            let notice = Notice::done(told(&frame, &published, act.now));
            Ok(work::lead_back(frame, person, story, form, &notice))
        }
        Err(error) => {
            let cause = cause(&frame, error)?;
            refuse(frame, person, id, &cause)
        }
    }
}

/// Lets a story stay for which an end had been ordered.
fn forget_end(tx: &mut Transaction, act: &Act, story: StoryId) -> Result<(), PublishError> {
    match expiry::set(tx, act, story, None) {
        // Nothing stands in the way of having no end.
        Ok(()) | Err(ExpiryError::TooEarly | ExpiryError::NotPublished(_)) => Ok(()),
        Err(ExpiryError::Database(error)) => Err(error.into()),
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

/// Takes a story back, with a notice, without a trace, or for good.
pub(crate) fn withdraw(mut frame: Frame, person: &Person, id: &str, form: &Form) -> Result<Response<Bytes>, Error> {
    let reason: String = form.get("reason").trim().chars().take(REASON_CHARS_MAX).collect();
    if reason.is_empty() {
        let notice = Notice::caution(frame.say("desk-withdraw-reason-missing"));
        frame.tell(notice);
        return page::show_with(frame, person, id, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let act = frame.desk.act_of(&person.session);
    let story = StoryId(id.parse().unwrap_or(0));
    let (text, done) = match form.get("leaves") {
        "killed" => ("desk-killed", frame.desk.parts.db.write(|tx| give_up(tx, &act, story, &reason))),
        "nothing" => {
            let done = frame.desk.parts.db.write(|tx| take_back(tx, &act, story, Leaves::Nothing, &reason));
            ("desk-withdrawn-whole", done)
        }
        _ => {
            let done = frame.desk.parts.db.write(|tx| take_back(tx, &act, story, Leaves::Notice, &reason));
            ("desk-withdrawn", done)
        }
    };
    match done {
        Ok(seq) => {
            let notice = Notice::done(frame.say(text));
            Ok(frame.lead_on(&format!("/desk/stories/{story}/receipts/{seq}"), person, &notice))
        }
        Err(WithdrawError::NotPublished(_)) => {
            let notice = Notice::caution(frame.say("desk-withdraw-not-published"));
            frame.tell(notice);
            page::show_with(frame, person, id, StatusCode::CONFLICT)
        }
        Err(WithdrawError::Database(error)) => Err(error.into()),
    }
}

/// Sets when a story goes by itself, or that it stays.
pub(crate) fn expire(mut frame: Frame, person: &Person, id: &str, form: &Form) -> Result<Response<Bytes>, Error> {
    let Ok(until) = read_optional(&frame, form.get("until")) else {
        let cause = frame.say("desk-publish-time-form");
        return refuse(frame, person, id, &cause);
    };
    let act = frame.desk.act_of(&person.session);
    let story = StoryId(id.parse().unwrap_or(0));
    let refused = match frame.desk.parts.db.write(|tx| expiry::set(tx, &act, story, until)) {
        Ok(()) => {
            let text = match until {
                Some(until) => frame.put("desk-expiry-goes", &[("date", Put::from(frame.when(until).text))]),
                None => frame.say("desk-expiry-stays"),
            };
            return Ok(frame.lead_on(&format!("/desk/stories/{story}"), person, &Notice::done(text)));
        }
        Err(ExpiryError::TooEarly) => "desk-expiry-too-early",
        Err(ExpiryError::NotPublished(_)) => "desk-withdraw-not-published",
        Err(ExpiryError::Database(error)) => return Err(error.into()),
    };
    let notice = Notice::caution(frame.say(refused));
    frame.tell(notice);
    page::show_with(frame, person, id, StatusCode::UNPROCESSABLE_ENTITY)
}

/// What was typed is no date and time.
struct NoTime;

/// Reads a date and time that may be left empty.
fn read_optional(frame: &Frame, text: &str) -> Result<Option<Timestamp>, NoTime> {
    if text.trim().is_empty() { Ok(None) } else { read_time(frame, text).map(Some).ok_or(NoTime) }
}

/// Reads a date and time as browsers send it, by the newsroom's clock.
fn read_time(frame: &Frame, text: &str) -> Option<Timestamp> {
    let local: DateTime = text.trim().parse().ok()?;
    frame.settings.time_zone().to_timestamp(local).ok()
}

/// Says that a story is out, or when it will be. `now` is that of the act: the page began a little earlier.
pub(crate) fn told(frame: &Frame, published: &Published, now: Timestamp) -> String {
    let date = || Put::from(frame.when(published.visible_from).text);
    let text = if published.visible_from > now {
        frame.put("desk-scheduled-for", &[("date", date())])
    } else {
        frame.put("desk-published-at", &[("time", date())])
    };
    match i64::try_from(published.later.len()) {
        Ok(later @ 1..) => format!("{text} {}", frame.say_with("desk-embargo-translations", later)),
        _ => text,
    }
}

/// Why a story was not published, in plain words.
pub(crate) fn cause(frame: &Frame, error: PublishError) -> Result<String, Error> {
    let id = match error {
        PublishError::NoStory(_) => "not-found-title",
        PublishError::NoHeadline => "desk-publish-no-headline",
        PublishError::Killed => "desk-publish-killed",
        PublishError::ExpiresBefore => "desk-publish-expires",
        PublishError::NoAddress(_) => "desk-publish-no-address",
        PublishError::TranslationIsOut { headline, .. } => {
            return Ok(frame.put("desk-embargo-translation-out", &[("headline", Put::from(headline))]));
        }
        PublishError::Database(error) => return Err(error.into()),
    };
    Ok(frame.say(id))
}

/// Shows the story with what the checks have found; nothing has gone out.
pub(crate) fn hold(mut frame: Frame, person: &Person, id: &str, said: &str) -> Result<Response<Bytes>, Error> {
    let notice = Notice::caution(frame.say(said));
    frame.tell(notice);
    page::show_with(frame, person, id, StatusCode::UNPROCESSABLE_ENTITY)
}

/// Shows the story and why it was not published.
pub(crate) fn refuse(mut frame: Frame, person: &Person, id: &str, cause: &str) -> Result<Response<Bytes>, Error> {
    let notice = Notice::caution(frame.put("desk-publish-failed", &[("cause", Put::from(cause))]));
    frame.tell(notice);
    page::show_with(frame, person, id, StatusCode::UNPROCESSABLE_ENTITY)
}
