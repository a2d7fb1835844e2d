//! Front pages: what stands first on the front of an edition or on a section's page.
//!
//! Work is done on a copy ([`copy`]) that travels in the form; each step answers with the copy after it. Publishing keeps
//! it as a version, and says so if somebody else was first. [`view`] is how the copy is shown, with its [`slots`] and a
//! [`pool`] of stories to use; [`versions`] what was kept.
//!
//! Whose work is bound to sections arranges the pages of those alone, and sees there no word that they may not read.

mod copy;
mod pool;
mod slots;
mod versions;
mod view;

use bytes::Bytes;
use database::{Error as DatabaseError, Reader};
use http::{Response, StatusCode};
use jiff::Timestamp;
use locale::Value as Put;
use newsroom::front::version::{self, KeepError, Order, Version};
use newsroom::front::{Arrangement, Flaw, PINS_MAX, Place, SLOTS_MAX, STORIES_MAX};
use newsroom::people::account::Account;
use newsroom::section::{self, Section};
use newsroom::story::access;
use newsroom::story::list::Line;

use crate::Error;
use crate::door::Person;
use crate::form::Form;
use crate::frame::{Frame, to};
use crate::notice::Notice;
use crate::stories::work::read_time;

use copy::{Copy, Wrong};

pub(crate) use versions::{list, recall, restore};

/// Versions ahead that are told.
const AHEAD: i64 = 20;

/// A page that is being arranged.
struct Desktop {
    place: Place,
    name: String,
    sections: Vec<Section>,
    /// What stands there now.
    standing: Option<Version>,
    /// What will.
    ahead: Vec<Version>,
    /// The version that was made last.
    newest: Option<Version>,
    /// Who arranges it.
    account: Account,
}

impl Desktop {
    /// Finds a page by its key; none if there is no such page.
    fn find(frame: &Frame, person: &Person, key: &str) -> Result<Option<Desktop>, Error> {
        let Some(place) = Place::from_key(key) else { return Ok(None) };
        let now = frame.now;
        Ok(frame.desk.parts.db.read(|r| {
            let Some(name) = version::find_name(r, place)? else { return Ok(None) };
            Ok::<_, DatabaseError>(Some(Desktop {
                place,
                name,
                sections: section::list(r)?,
                standing: version::find_standing(r, place, now)?,
                ahead: version::list_ahead(r, place, now, AHEAD)?,
                newest: version::find_newest(r, place)?,
                account: person.account.clone(),
            }))
        })?)
    }

    /// Says whether who arranges it may see the words of a story: what readers see, and what they may read besides.
    fn may_see(&self, r: &mut Reader, line: &Line, now: Timestamp) -> Result<bool, DatabaseError> {
        let is_public =
            line.visible_from.is_some_and(|from| from <= now) && line.visible_until.is_none_or(|until| until > now);
        if is_public { Ok(true) } else { access::may_read(r, &self.account, line.story.id, now) }
    }

    fn address(&self) -> String {
        format!("/desk/front/{}", self.place.key())
    }

    fn known(&self) -> i64 {
        self.newest.as_ref().map_or(0, |newest| newest.number)
    }

    /// What a copy of a version began from.
    fn base(&self, frame: &Frame, version: Option<&Version>) -> Result<Arrangement, Error> {
        let kept = version.map(|version| &version.arrangement).filter(|arrangement| !arrangement.slots.is_empty());
        match kept {
            Some(kept) => Ok(frame.desk.parts.db.read(|r| kept.clone().lead_on(r))?),
            None => Ok(copy::beginning(frame, self.place, &self.sections)),
        }
    }

    fn find_version(&self, frame: &Frame, number: i64) -> Result<Option<Version>, Error> {
        Ok(frame.desk.parts.db.read(|r| version::find(r, self.place, number))?)
    }
}

/// What there is to say beside the copy.
#[derive(Default)]
struct Told {
    wrongs: Vec<Wrong>,
    /// Somebody else kept a version meanwhile.
    conflict: Option<Version>,
}

/// Shows the main front, or leads to the page that was chosen.
pub(crate) fn show_first(frame: Frame, person: &Person) -> Result<Response<Bytes>, Error> {
    let query = Form::read(frame.ask.query.unwrap_or_default().as_bytes());
    match Place::from_key(query.get("place")) {
        Some(place) => Ok(to(&format!("/desk/front/{}", place.key()))),
        None => {
            let own = person.account.beat.chosen().first().filter(|_| access::is_bound(&person.account));
            let place = own.map_or(Place::Front(0), |section| Place::Section(*section));
            show(frame, person, &place.key())
        }
    }
}

/// Shows a page as it stands, or a version of it, to be worked on.
pub(crate) fn show(frame: Frame, person: &Person, key: &str) -> Result<Response<Bytes>, Error> {
    let Some(desktop) = Desktop::find(&frame, person, key)? else { return frame.lost(StatusCode::NOT_FOUND) };
    let query = Form::read(frame.ask.query.unwrap_or_default().as_bytes());
    let asked = match query.get("version").parse() {
        Ok(number) => desktop.find_version(&frame, number)?,
        Err(_) => None,
    };
    let version = asked.or_else(|| desktop.standing.clone());
    let base = desktop.base(&frame, version.as_ref())?;
    let known = desktop.known();
    let mut copy = frame.desk.parts.db.read(|r| Copy::of(&frame, r, version.as_ref(), &base, known))?;
    query.get("q").trim().clone_into(&mut copy.words);
    view::render(frame, &desktop, &copy, Told::default(), StatusCode::OK)
}

/// Does one step on a copy.
pub(crate) fn step(frame: Frame, person: &Person, key: &str, form: &Form) -> Result<Response<Bytes>, Error> {
    let Some(desktop) = Desktop::find(&frame, person, key)? else { return frame.lost(StatusCode::NOT_FOUND) };
    let mut copy = Copy::read(form);
    copy.step(form.get("do"));
    view::render(frame, &desktop, &copy, Told::default(), StatusCode::OK)
}

/// Keeps a copy as a version, from now on or from an instant ahead.
pub(crate) fn keep(mut frame: Frame, person: &Person, key: &str, form: &Form) -> Result<Response<Bytes>, Error> {
    let Some(desktop) = Desktop::find(&frame, person, key)? else { return frame.lost(StatusCode::NOT_FOUND) };
    let copy = Copy::read(form);
    let (arrangement, mut wrongs) = frame.desk.parts.db.read(|r| copy.to_arrangement(&frame, r, &desktop.sections))?;
    let from = read_time(&frame, &copy.from).unwrap_or_else(|_| {
        wrongs.push(Wrong { field: "from".into(), text: frame.say("desk-publish-time-form") });
        None
    });
    if from.is_some_and(|from| from <= frame.now) {
        wrongs.push(Wrong { field: "from".into(), text: frame.say("desk-front-from-flaw") });
    }
    let opened = desktop.find_version(&frame, copy.opened)?;
    let stands = desktop.standing.as_ref().map_or(0, |standing| standing.number);
    let is_same = opened.is_some_and(|opened| opened.arrangement == arrangement);
    if wrongs.is_empty() && is_same && copy.opened == stands && from.is_none() {
        frame.tell(Notice::caution(frame.say("desk-front-no-changes")));
        return view::render(frame, &desktop, &copy, Told::default(), StatusCode::UNPROCESSABLE_ENTITY);
    }
    if !wrongs.is_empty() {
        let told = Told { wrongs, conflict: None };
        return view::render(frame, &desktop, &copy, told, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let order = Order { arrangement: &arrangement, name: &copy.name, from, known: copy.known, copy_of: None };
    match put(&frame, person, &desktop, &order) {
        Ok(version) => {
            let notice = Notice::done(told_of(&frame, &version, from.is_some()));
            Ok(frame.lead_on(&desktop.address(), person, &notice))
        }
        Err(KeepError::Database(error)) => Err(error.into()),
        Err(KeepError::NoPlace) => frame.lost(StatusCode::NOT_FOUND),
        Err(KeepError::NotTheirs) => frame.not_allowed(),
        Err(KeepError::Conflict { newest }) => {
            let told = Told { wrongs: Vec::new(), conflict: Some(*newest) };
            view::render(frame, &desktop, &copy, told, StatusCode::CONFLICT)
        }
        Err(KeepError::TooEarly) => {
            let wrong = Wrong { field: "from".into(), text: frame.say("desk-front-from-flaw") };
            let told = Told { wrongs: vec![wrong], conflict: None };
            view::render(frame, &desktop, &copy, told, StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(KeepError::Flaw(flaw)) => {
            let told = Told { wrongs: vec![wrong_of(&frame, &copy, flaw)], conflict: None };
            view::render(frame, &desktop, &copy, told, StatusCode::UNPROCESSABLE_ENTITY)
        }
    }
}

/// Gives a page back to itself: a version without slots.
pub(crate) fn empty(mut frame: Frame, person: &Person, key: &str, form: &Form) -> Result<Response<Bytes>, Error> {
    let Some(desktop) = Desktop::find(&frame, person, key)? else { return frame.lost(StatusCode::NOT_FOUND) };
    let known = form.get("known").parse().unwrap_or(0);
    let nothing = Arrangement::default();
    let order = Order { arrangement: &nothing, name: "", from: None, known, copy_of: None };
    let notice = match put(&frame, person, &desktop, &order) {
        Ok(_) => Notice::done(frame.say("desk-front-itself-done")),
        Err(KeepError::Database(error)) => return Err(error.into()),
        Err(KeepError::Conflict { newest }) => {
            frame.tell(Notice::caution(frame.say("desk-front-moved-on")));
            let told = Told { wrongs: Vec::new(), conflict: Some(*newest) };
            return view::render(frame, &desktop, &Copy::read(form), told, StatusCode::CONFLICT);
        }
        Err(_) => return frame.lost(StatusCode::NOT_FOUND),
    };
    Ok(frame.lead_on(&desktop.address(), person, &notice))
}

/// Shows a page to the desk as readers will find it: a version of it at an instant, as it stands then.
pub(crate) fn show_proof(frame: Frame, person: &Person, key: &str) -> Result<Response<Bytes>, Error> {
    let query = Form::read(frame.ask.query.unwrap_or_default().as_bytes());
    prove(frame, person, key, &query, false)
}

/// Shows a page to the desk as a working copy would make it, or as what is published will stand.
pub(crate) fn show_copy(frame: Frame, person: &Person, key: &str, form: &Form) -> Result<Response<Bytes>, Error> {
    prove(frame, person, key, form, form.get("as") != "published")
}

fn prove(frame: Frame, person: &Person, key: &str, form: &Form, is_copy: bool) -> Result<Response<Bytes>, Error> {
    let Some(desktop) = Desktop::find(&frame, person, key)? else { return frame.lost(StatusCode::NOT_FOUND) };
    let copy = Copy::read(form);
    let at = match copy::read_instant(&frame, &copy.at) {
        // What comes out by then may be what they may not read.
        Ok(at) if at > frame.now && access::is_bound(&person.account) => {
            let wrong = Wrong { field: "at".into(), text: frame.say("desk-front-ahead-bound") };
            let told = Told { wrongs: vec![wrong], conflict: None };
            return view::render(frame, &desktop, &copy, told, StatusCode::UNPROCESSABLE_ENTITY);
        }
        Ok(at) => at,
        Err(text) => {
            let told = Told { wrongs: vec![Wrong { field: "at".into(), text }], conflict: None };
            return view::render(frame, &desktop, &copy, told, StatusCode::UNPROCESSABLE_ENTITY);
        }
    };
    let own = if is_copy {
        let read = frame.desk.parts.db.read(|r| copy.to_arrangement(&frame, r, &desktop.sections))?;
        Some(read.0)
    } else {
        None
    };
    match (frame.desk.parts.fronts)(frame.ask, desktop.place, own.as_ref(), at) {
        Some(page) => Ok(page),
        None => frame.lost(StatusCode::NOT_FOUND),
    }
}

fn put(frame: &Frame, person: &Person, desktop: &Desktop, order: &Order) -> Result<Version, KeepError> {
    let act = frame.desk.act_of(&person.session);
    frame.desk.parts.db.write(|tx| version::keep(tx, &act, desktop.place, order))
}

fn told_of(frame: &Frame, version: &Version, is_ahead: bool) -> String {
    let number = Put::from(version.number);
    if is_ahead {
        let time = Put::from(frame.when(version.shows_from).text);
        frame.put("desk-front-scheduled", &[("number", number), ("time", time)])
    } else {
        frame.put("desk-front-published", &[("number", number)])
    }
}

/// Where a flaw is to be put right, and how.
fn wrong_of(frame: &Frame, copy: &Copy, flaw: Flaw) -> Wrong {
    let key = |at: usize| copy.slots.get(at).map_or(0, |slot| slot.key);
    let most = |most: usize| i64::try_from(most).unwrap_or(i64::MAX);
    let (field, text) = match flaw {
        Flaw::TooManySlots | Flaw::TooManyStories | Flaw::TooManyPins => {
            let values = [
                ("slots", Put::from(most(SLOTS_MAX))),
                ("stories", Put::from(most(STORIES_MAX))),
                ("held", Put::from(most(PINS_MAX))),
            ];
            ("slots".to_owned(), frame.put("desk-front-too-much", &values))
        }
        Flaw::Stories(at) | Flaw::Position(at) => (format!("stories-{}", key(at)), frame.say("desk-front-held-flaw")),
        Flaw::Title(at) => (format!("title-{}", key(at)), frame.say("desk-front-heading-flaw")),
        Flaw::NoSource(at) => (format!("which-{}", key(at)), frame.say("desk-front-which-flaw")),
        Flaw::Twice(story) | Flaw::NoStory(story) => (format!("until-{story}"), frame.say("desk-front-story-flaw")),
    };
    Wrong { field, text }
}
