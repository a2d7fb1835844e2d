//! Moving stories to other days: what is planned, and what goes out by itself.

use bytes::Bytes;
use http::{Response, StatusCode};
use jiff::Timestamp;
use jiff::civil::Date;
use locale::Value as Put;
use newsroom::id::StoryId;
use newsroom::story::plan::{self, MoveTimeError};
use newsroom::story::postpone::{self, PostponeError};

use super::span::{Sight, YEARS};
use super::{NOON, instant, named};
use crate::Error;
use crate::door::Person;
use crate::form::Form;
use crate::frame::Frame;
use crate::notice::Notice;
use crate::stories::checks::{self, Verdict};
use crate::stories::publication::{self, cause, hold};
use crate::stories::work;

/// Moves one time of a plan to another day, at the same hour.
pub(crate) fn move_to(frame: Frame, person: &Person, id: &str, form: &Form) -> Result<Response<Bytes>, Error> {
    let story = StoryId(id.parse().unwrap_or(0));
    let (Some(time), Some(day)) = (plan::Time::from_name(form.get("what")), read_day(form)) else {
        return refuse(frame, person, id);
    };
    let seen = read_seen(form);
    let to = instant(&frame, day, seen.map_or(NOON, |at| frame.words.at(at).time()));
    let act = frame.desk.act_of(&person.session);
    let anchor = format!("{}-{story}", time.as_str());
    let notice = match frame.desk.parts.db.write(|tx| plan::move_time(tx, &act, story, time, seen, to)) {
        Ok(()) => Notice::done(frame.put("desk-week-moved", &[("day", Put::from(named(&frame, day)))])),
        Err(MoveTimeError::NoStory(_)) => return frame.lost(StatusCode::NOT_FOUND),
        Err(MoveTimeError::MovedMeanwhile(Some(now))) => moved_meanwhile(&frame, now),
        Err(MoveTimeError::MovedMeanwhile(None)) => Notice::caution(frame.say("desk-week-taken-off")),
        Err(MoveTimeError::Over) => Notice::caution(frame.say("desk-week-over")),
        Err(MoveTimeError::Database(error)) => return Err(error.into()),
    };
    Ok(lead_back(frame, person, form, &anchor, &notice))
}

/// Moves a story that goes out by itself to another day, at the same hour: its time, its embargo, or both. The checks before
/// publishing are made as on its page.
pub(crate) fn postpone(frame: Frame, person: &Person, id: &str, form: &Form) -> Result<Response<Bytes>, Error> {
    let story = StoryId(id.parse().unwrap_or(0));
    let (Some(seen), Some(day)) = (read_seen(form), read_day(form)) else { return refuse(frame, person, id) };
    let to = instant(&frame, day, frame.words.at(seen).time());
    // An embargo that held the story until then goes along: it is not in the way of an earlier day.
    match checks::judge(&frame, story, to.max(seen), form)? {
        Verdict::Go => {}
        Verdict::Stopped => return hold(frame, person, id, "desk-checks-stopped"),
        Verdict::Asks => return hold(frame, person, id, "desk-checks-asks"),
    }
    let act = frame.desk.act_of(&person.session);
    let done = frame.desk.parts.db.write(|tx| postpone::postpone(tx, &act, &frame.settings, story, seen, to));
    let notice = match done {
        Ok(published) => Notice::done(publication::told(&frame, &published, act.now)),
        Err(PostponeError::NotAhead) => Notice::caution(frame.say("desk-week-over")),
        Err(PostponeError::MovedMeanwhile(now)) => moved_meanwhile(&frame, now),
        Err(PostponeError::Over) => Notice::caution(frame.say("desk-week-past")),
        Err(PostponeError::Publish(error)) => {
            let cause = cause(&frame, error)?;
            return publication::refuse(frame, person, id, &cause);
        }
        Err(PostponeError::Database(error)) => return Err(error.into()),
    };
    Ok(lead_back(frame, person, form, &format!("out-{story}"), &notice))
}

/// The day to which a story is moved: that of a button, else that of the field for any day.
fn read_day(form: &Form) -> Option<Date> {
    let text = if form.get("day").is_empty() { form.get("to") } else { form.get("day") };
    text.parse().ok().filter(|day: &Date| YEARS.contains(&day.year()))
}

/// When the story stood, as whoever moves it saw it.
fn read_seen(form: &Form) -> Option<Timestamp> {
    form.get("seen").parse().ok().and_then(|ms| Timestamp::from_millisecond(ms).ok())
}

fn moved_meanwhile(frame: &Frame, now: Timestamp) -> Notice {
    Notice::caution(frame.put("desk-week-meanwhile", &[("time", Put::from(frame.when(now).text))]))
}

fn refuse(frame: Frame, person: &Person, id: &str) -> Result<Response<Bytes>, Error> {
    let said = frame.say("desk-publish-time-form");
    work::refuse(frame, person, id, said, StatusCode::UNPROCESSABLE_ENTITY)
}

fn lead_back(frame: Frame, person: &Person, form: &Form, anchor: &str, notice: &Notice) -> Response<Bytes> {
    let address = Sight::read_back(&frame, form).address();
    frame.lead_on(&format!("{address}#{anchor}"), person, notice)
}
