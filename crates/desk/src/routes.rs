//! Which address is which page, and who may see it: the whole list.

use bytes::Bytes;
use http::{Method, Response, StatusCode};
use newsroom::id::StoryId;
use newsroom::people::link::Purpose;
use newsroom::people::role::Verb;
use web::Ask;

use crate::door::{self, Person};
use crate::form::Form;
use crate::frame::Frame;
use crate::{
    Desk, Error, audit, codes, decision, draft, editor, home, moderation, password, people, plain, previews,
    publication, receipt, revisions, sessions, sign_in, stories,
};

/// Answers a request.
pub(crate) fn answer(desk: &Desk, ask: &Ask) -> Result<Response<Bytes>, Error> {
    let frame = Frame::new(desk, ask)?;
    let path = ask.path.strip_prefix("/desk").unwrap_or_default().trim_matches('/');
    let steps: Vec<&str> = path.split('/').collect();
    match *ask.method {
        Method::GET | Method::HEAD => read(frame, &steps),
        Method::POST if !door::is_from_here(desk, ask) => frame.form_refused(),
        Method::POST => post(frame, &steps, &Form::read(ask.body)),
        Method::PUT if !door::is_from_here(desk, ask) => frame.form_refused(),
        Method::PUT => match steps[..] {
            ["stories", id, "draft"] => draft::update(&frame, id),
            _ => frame.lost(StatusCode::NOT_FOUND),
        },
        _ => frame.lost(StatusCode::METHOD_NOT_ALLOWED),
    }
}

fn read(frame: Frame, steps: &[&str]) -> Result<Response<Bytes>, Error> {
    match steps {
        ["sign-in"] => sign_in::show(frame),
        ["sign-in", "code"] => sign_in::show_code(frame),
        ["sign-in", "link", token] => sign_in::by_link(frame, token),
        ["set-up", token] => password::show(frame, Purpose::SetUp, token),
        ["invitation", token] => password::show(frame, Purpose::Invitation, token),
        ["reset", token] => password::show(frame, Purpose::Reset, token),
        [""] => signed_in(frame, None, home::show),
        ["sessions"] => signed_in(frame, None, sessions::show),
        ["codes"] => signed_in(frame, None, codes::show),
        ["people"] => signed_in(frame, Some(Verb::Administer), people::show),
        ["audit"] => signed_in(frame, Some(Verb::Publish), audit::show),
        ["comments"] => signed_in(frame, Some(Verb::Moderate), moderation::show),
        ["stories"] => signed_in(frame, Some(Verb::ListStories), stories::list),
        ["stories", id] => signed_in(frame, Some(Verb::ListStories), |frame, person| stories::show(frame, person, id)),
        ["stories", id, "edit"] => signed_in(frame, Some(Verb::Write), |frame, person| editor::show(frame, person, id)),
        ["stories", id, "draft"] => draft::find(&frame, id),
        ["stories", id, "preview"] => reading(frame, id, |frame, person| editor::preview(frame, person, id)),
        ["stories", id, "revisions"] => reading(frame, id, |frame, person| revisions::show(frame, person, id)),
        ["stories", id, "receipts", seq] => {
            signed_in(frame, Some(Verb::Publish), |frame, _| receipt::show(frame, id, seq))
        }
        _ => signed_in(frame, None, |frame, _| frame.lost(StatusCode::NOT_FOUND)),
    }
}

fn post(frame: Frame, steps: &[&str], form: &Form) -> Result<Response<Bytes>, Error> {
    match steps {
        ["sign-in"] => sign_in::create(frame, form),
        ["sign-in", "code"] => sign_in::confirm(frame, form),
        ["set-up", token] => password::set_up(frame, token, form),
        ["invitation", token] => password::choose(frame, Purpose::Invitation, token, form),
        ["reset", token] => password::choose(frame, Purpose::Reset, token, form),
        ["sign-out"] => posted(frame, None, form, sessions::sign_out),
        ["sessions", "ending"] => posted(frame, None, form, sessions::end_others),
        ["sessions", id, "ending"] => posted(frame, None, form, |frame, person, _| sessions::end(&frame, person, id)),
        ["codes"] => posted(frame, None, form, codes::turn_on),
        ["codes", "recovery"] => posted(frame, None, form, codes::make_recovery),
        ["codes", "removal"] => posted(frame, None, form, codes::turn_off),
        ["people"] => posted(frame, Some(Verb::Administer), form, people::invite),
        ["people", id, what] => posted(frame, Some(Verb::Administer), form, |frame, person, form| match *what {
            "link" => people::reset(frame, person, id),
            "role" => people::set_role(frame, person, id, form),
            "ending" => people::end(frame, person, id),
            "return" => people::bring_back(frame, person, id),
            _ => frame.lost(StatusCode::NOT_FOUND),
        }),
        ["comments", "decision"] => posted(frame, Some(Verb::Moderate), form, decision::create),
        ["comments", "decision", "undoing"] => posted(frame, Some(Verb::Moderate), form, decision::undo),
        ["stories"] => posted(frame, Some(Verb::Write), form, |frame, person, _| editor::create(&frame, person)),
        ["stories", id, "draft"] => {
            posted(frame, Some(Verb::Write), form, |frame, person, form| plain::create(frame, person, id, form))
        }
        ["stories", id, "revisions", number, "restoration"] => {
            posted(frame, Some(Verb::Write), form, |frame, person, _| revisions::restore(frame, person, id, number))
        }
        ["stories", id, "links"] => {
            posted(frame, Some(Verb::Write), form, |frame, person, form| previews::create(frame, person, id, form))
        }
        ["stories", id, "links", link, "ending"] => {
            posted(frame, Some(Verb::Write), form, |frame, person, _| previews::end(frame, person, id, link))
        }
        ["stories", id, "publication"] => {
            posted(frame, Some(Verb::Publish), form, |frame, person, form| publication::create(frame, person, id, form))
        }
        ["stories", id, "publication", "expiry"] => {
            posted(frame, Some(Verb::Publish), form, |frame, person, form| publication::expire(frame, person, id, form))
        }
        ["stories", id, "publication", "change"] => {
            posted(frame, Some(Verb::Publish), form, |frame, person, form| publication::change(frame, person, id, form))
        }
        ["stories", id, "publication", "withdrawal"] => {
            posted(frame, Some(Verb::Publish), form, |frame, person, form| {
                publication::withdraw(frame, person, id, form)
            })
        }
        _ => frame.lost(StatusCode::NOT_FOUND),
    }
}

/// A page for people who are signed in and may do what it is for.
fn signed_in<'a>(
    mut frame: Frame<'a>,
    verb: Option<Verb>,
    page: impl FnOnce(Frame<'a>, &Person) -> Result<Response<Bytes>, Error>,
) -> Result<Response<Bytes>, Error> {
    let Some(person) = door::find(frame.desk, frame.ask)? else { return frame.lead_to_door() };
    frame.greet(&person)?;
    if verb.is_some_and(|verb| !person.account.role.may(verb)) {
        return frame.not_allowed();
    }
    page(frame, &person)
}

/// A page with the words of a story, for people who may read it.
fn reading<'a>(
    frame: Frame<'a>,
    id: &str,
    page: impl FnOnce(Frame<'a>, &Person) -> Result<Response<Bytes>, Error>,
) -> Result<Response<Bytes>, Error> {
    signed_in(frame, Some(Verb::ListStories), |frame, person| {
        if !frame.may_read(person, StoryId(id.parse().unwrap_or(0)))? {
            return frame.not_allowed();
        }
        page(frame, person)
    })
}

/// An act of someone signed in, by a form that was made for this sign-in.
fn posted<'a>(
    frame: Frame<'a>,
    verb: Option<Verb>,
    form: &Form,
    act: impl FnOnce(Frame<'a>, &Person, &Form) -> Result<Response<Bytes>, Error>,
) -> Result<Response<Bytes>, Error> {
    signed_in(frame, verb, |frame, person| {
        if !person.made_form(&frame.desk.parts.keys, form.get("form")) {
            return frame.form_refused();
        }
        act(frame, person, form)
    })
}
