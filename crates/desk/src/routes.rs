//! Which address is which page, and who may see it: the whole list. What is not in it is not there.

use bytes::Bytes;
use http::{Method, Response, StatusCode};
use newsroom::front::{Place, may_arrange};
use newsroom::id::StoryId;
use newsroom::people::link::Purpose;
use newsroom::people::role::{Role, Verb};
use newsroom::story::access;
use web::Ask;
use web::file::Content;

use crate::door::{self, Person};
use crate::door::{
    codes, email, forgotten, passkey_in, passkeys, password, proof, provider, sessions, sign_in, tokens, wanted,
};
use crate::form::Form;
use crate::frame::Frame;
use crate::library::{files, item, shelf, uploads};
use crate::moderation::{answer, case, cases, decision, marks, queue, rules, statistics, writer};
use crate::stories::calendar::{self, Span};
use crate::stories::{
    board, checks, draft, editor, list, margin, notes, page, plain, presence, previews, publication, receipt,
    revisions, said, translations, work,
};
use crate::terms::{Bylines, Sections, SeriesList, Tags};
use crate::{Desk, Error, audit, front, home, people, redirects, settings, sign_ins, statements, terms};

use Way::{Delete, Get, Options, Patch, Post, Put};
use Who::{Anybody, May, Signed, Theirs};

type Page = Result<Response<Bytes>, Error>;

/// A handler that answers with a file.
type FilePage = for<'a> fn(Frame<'a>, &Person, &[&str]) -> Result<Response<Content>, Error>;

/// How an address is asked. A page that is got may be asked for its head alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Get,
    Post,
    Put,
    Patch,
    Delete,
    Options,
}

/// Who may use an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// Everybody: it is a page at the door.
    Anybody,
    /// Whoever is signed in.
    Signed,
    /// Whoever's role may do it.
    May(Verb),
    /// Whoever's role may do it, with a story of their own; with any story if they may revise all.
    Theirs(Verb),
}

impl Who {
    /// Says whether someone of a role may; `is_own` says whether they began the story.
    #[must_use]
    pub fn includes(self, role: Role, is_own: bool) -> bool {
        match self {
            Anybody | Signed => true,
            May(verb) => role.may(verb),
            Theirs(verb) => role.may(verb) && (is_own || role.may(Verb::EditAny)),
        }
    }
}

/// One address: `*` stands for a step that names something, which the handler is given.
struct Route {
    way: Way,
    path: &'static str,
    who: Who,
    handler: Handler,
}

#[derive(Clone, Copy)]
enum Handler {
    /// A page at the door.
    Door(for<'a> fn(Frame<'a>, &[&str], &Form) -> Page),
    /// A page for somebody who is signed in and may see it.
    Desk(for<'a> fn(Frame<'a>, &Person, &[&str], &Form) -> Page),
    /// A file for somebody who is signed in.
    File(FilePage),
    /// What the editor's script asks for: it lets people in by itself, for it is answered in JSON.
    Script(for<'a> fn(&Frame<'a>, &[&str]) -> Page),
}

/// All there is, below `/desk/`.
static ROUTES: [Route; 160] = [
    door(Get, "sign-in", |frame, _, _| sign_in::show(frame)),
    door(Post, "sign-in", |frame, _, form| sign_in::create(frame, form)),
    door(Get, "sign-in/code", |frame, _, _| sign_in::show_code(frame)),
    door(Post, "sign-in/code", |frame, _, form| sign_in::confirm(frame, form)),
    door(Get, "sign-in/passkey", |frame, _, _| passkey_in::ask(frame)),
    door(Post, "sign-in/passkey", |frame, _, form| passkey_in::create(frame, form)),
    door(Get, "sign-in/provider", |frame, _, _| provider::leave(frame)),
    door(Get, "sign-in/provider/return", |frame, _, _| provider::come_back(frame)),
    door(Get, "forgotten", |frame, _, _| forgotten::show(frame)),
    door(Post, "forgotten", |frame, _, form| forgotten::create(frame, form)),
    door(Get, "sign-in/link/*", |frame, steps, _| sign_in::by_link(frame, steps[0])),
    door(Get, "set-up/*", |frame, steps, _| password::show(frame, Purpose::SetUp, steps[0])),
    door(Post, "set-up/*", |frame, steps, form| password::set_up(frame, steps[0], form)),
    door(Get, "invitation/*", |frame, steps, _| password::show(frame, Purpose::Invitation, steps[0])),
    door(Post, "invitation/*", |frame, steps, form| password::choose(frame, Purpose::Invitation, steps[0], form)),
    door(Get, "reset/*", |frame, steps, _| password::show(frame, Purpose::Reset, steps[0])),
    door(Post, "reset/*", |frame, steps, form| password::choose(frame, Purpose::Reset, steps[0], form)),
    desk(Get, "", Signed, |frame, person, _, _| home::show(frame, person)),
    desk(Post, "sign-out", Signed, |frame, person, _, form| sessions::sign_out(frame, person, form)),
    desk(Get, "sessions", Signed, |frame, person, _, _| sessions::show(frame, person)),
    desk(Post, "sessions/ending", Signed, |frame, person, _, form| sessions::end_others(frame, person, form)),
    desk(Post, "sessions/*/ending", Signed, |frame, person, steps, _| sessions::end(&frame, person, steps[0])),
    desk(Post, "letters", Signed, |frame, person, _, form| wanted::choose(frame, person, form)),
    desk(Get, "email", Signed, |frame, person, _, _| email::show(frame, person)),
    desk(Post, "email", Signed, |frame, person, _, form| email::change(frame, person, form)),
    desk(Get, "proof", Signed, |frame, person, _, _| proof::show(frame, person)),
    desk(Post, "proof", Signed, |frame, person, _, form| proof::by_password(frame, person, form)),
    desk(Post, "proof/passkey", Signed, |frame, person, _, form| proof::by_passkey(frame, person, form)),
    desk(Get, "codes", Signed, |frame, person, _, _| codes::show(frame, person)),
    desk(Post, "codes", Signed, |frame, person, _, form| codes::turn_on(frame, person, form)),
    desk(Post, "codes/recovery", Signed, |frame, person, _, form| codes::make_recovery(frame, person, form)),
    desk(Post, "codes/removal", Signed, |frame, person, _, form| codes::turn_off(frame, person, form)),
    desk(Get, "passkeys", Signed, |frame, person, _, _| passkeys::show(frame, person)),
    desk(Get, "passkeys/question", Signed, |frame, person, _, _| passkeys::ask(frame, person)),
    desk(Post, "passkeys", Signed, |frame, person, _, form| passkeys::create(frame, person, form)),
    desk(Post, "passkeys/*/removal", Signed, |frame, person, steps, _| passkeys::remove(frame, person, steps[0])),
    desk(Get, "tokens", Signed, |frame, person, _, _| tokens::show(frame, person)),
    desk(Post, "tokens", Signed, |frame, person, _, form| tokens::create(frame, person, form)),
    desk(Post, "tokens/*/ending", Signed, |frame, person, steps, _| tokens::end(frame, person, steps[0])),
    desk(Get, "people", May(Verb::Administer), |frame, person, _, _| people::show(frame, person)),
    desk(Post, "people", May(Verb::Administer), |frame, person, _, form| people::invite(frame, person, form)),
    desk(Post, "people/*/link", May(Verb::Administer), |frame, person, steps, _| {
        people::reset(frame, person, steps[0])
    }),
    desk(Post, "people/*/role", May(Verb::Administer), |frame, person, steps, form| {
        people::set_role(frame, person, steps[0], form)
    }),
    desk(Post, "people/*/email", May(Verb::Administer), |frame, person, steps, form| {
        people::set_email(frame, person, steps[0], form)
    }),
    desk(Post, "people/*/sections", May(Verb::Administer), |frame, person, steps, form| {
        people::set_sections(frame, person, steps[0], form)
    }),
    desk(Get, "people/*/sessions", May(Verb::Administer), |frame, person, steps, _| {
        sign_ins::show(frame, person, steps[0])
    }),
    desk(Post, "people/*/sessions/ending", May(Verb::Administer), |frame, person, steps, _| {
        sign_ins::end_all(frame, person, steps[0])
    }),
    desk(Post, "people/*/sessions/*/ending", May(Verb::Administer), |frame, person, steps, _| {
        sign_ins::end(frame, person, steps[0], steps[1])
    }),
    desk(Post, "people/*/ending", May(Verb::Administer), |frame, person, steps, _| {
        people::end(frame, person, steps[0])
    }),
    desk(Post, "people/*/return", May(Verb::Administer), |frame, person, steps, _| {
        people::bring_back(frame, person, steps[0])
    }),
    desk(Get, "audit", May(Verb::Publish), |frame, person, _, _| audit::show(frame, person)),
    desk(Get, "redirects", May(Verb::Administer), |frame, _, _, _| redirects::show(frame)),
    desk(Post, "redirects", May(Verb::Administer), |frame, person, _, form| redirects::keep(frame, person, form)),
    desk(Post, "redirects/removal", May(Verb::Administer), |frame, person, _, form| {
        redirects::remove(frame, person, form)
    }),
    desk(Post, "redirects/lines", May(Verb::Administer), |frame, person, _, form| {
        redirects::take_lines(frame, person, form)
    }),
    desk(Get, "settings", May(Verb::Administer), |frame, _, _, _| settings::show_first(frame)),
    desk(Get, "settings/*", May(Verb::Administer), |frame, _, steps, _| settings::show(frame, steps[0])),
    desk(Post, "settings/*", May(Verb::Administer), |frame, person, steps, form| {
        settings::keep(frame, person, steps[0], form)
    }),
    desk(Get, "sections", May(Verb::EditAny), |frame, _, _, _| terms::show(frame, &Sections)),
    desk(Post, "sections/*", May(Verb::EditAny), |frame, person, steps, form| {
        terms::keep(frame, person, &Sections, steps[0], form)
    }),
    desk(Get, "sections/*/merger", May(Verb::EditAny), |frame, _, steps, _| terms::ask(frame, &Sections, steps[0])),
    desk(Post, "sections/*/merger", May(Verb::EditAny), |frame, person, steps, form| {
        terms::merge(frame, person, &Sections, steps[0], form)
    }),
    desk(Get, "tags", May(Verb::EditAny), |frame, _, _, _| terms::show(frame, &Tags)),
    desk(Post, "tags/*", May(Verb::EditAny), |frame, person, steps, form| {
        terms::keep(frame, person, &Tags, steps[0], form)
    }),
    desk(Get, "tags/*/merger", May(Verb::EditAny), |frame, _, steps, _| terms::ask(frame, &Tags, steps[0])),
    desk(Post, "tags/*/merger", May(Verb::EditAny), |frame, person, steps, form| {
        terms::merge(frame, person, &Tags, steps[0], form)
    }),
    desk(Get, "series", May(Verb::EditAny), |frame, _, _, _| terms::show(frame, &SeriesList)),
    desk(Post, "series/*", May(Verb::EditAny), |frame, person, steps, form| {
        terms::keep(frame, person, &SeriesList, steps[0], form)
    }),
    desk(Get, "bylines", May(Verb::EditAny), |frame, _, _, _| terms::show(frame, &Bylines)),
    desk(Post, "bylines/*", May(Verb::EditAny), |frame, person, steps, form| {
        terms::keep(frame, person, &Bylines, steps[0], form)
    }),
    desk(Get, "media", May(Verb::ListStories), |frame, person, _, _| shelf::show(frame, person)),
    desk(Post, "media", May(Verb::Write), |frame, person, _, form| shelf::create(frame, person, form)),
    script(Get, "media/found", May(Verb::ListStories), |frame, _| shelf::find(frame)),
    desk(Get, "media/*", May(Verb::ListStories), |frame, person, steps, _| item::show(frame, person, steps[0])),
    desk(Post, "media/*", May(Verb::Write), |frame, person, steps, form| item::change(frame, person, steps[0], form)),
    file("media/*/files/*", May(Verb::ListStories), |frame, person, steps| {
        files::show(frame, person, steps[0], steps[1])
    }),
    script(Options, "uploads", May(Verb::Write), |frame, _| uploads::describe(frame)),
    script(Post, "uploads", May(Verb::Write), |frame, _| uploads::create(frame)),
    script(Get, "uploads/*", May(Verb::Write), |frame, steps| uploads::find(frame, steps[0])),
    script(Patch, "uploads/*", May(Verb::Write), |frame, steps| uploads::add(frame, steps[0])),
    script(Delete, "uploads/*", May(Verb::Write), |frame, steps| uploads::remove(frame, steps[0])),
    desk(Get, "comments", May(Verb::Moderate), |frame, person, _, _| queue::show(frame, person)),
    desk(Post, "comments/decision", May(Verb::Moderate), |frame, person, _, form| {
        decision::create(frame, person, form)
    }),
    desk(Post, "comments/decision/undoing", May(Verb::Moderate), |frame, person, _, form| {
        decision::undo(frame, person, form)
    }),
    desk(Post, "comments/*/answer", May(Verb::Moderate), |frame, person, steps, form| {
        answer::create(frame, person, steps[0], form)
    }),
    desk(Post, "comments/*/marks", May(Verb::Moderate), |frame, person, steps, form| {
        marks::set(frame, person, steps[0], form)
    }),
    desk(Get, "comments/rules/*/*", May(Verb::Moderate), |frame, _, steps, _| rules::show(frame, steps[0], steps[1])),
    desk(Post, "comments/rules/*/*", May(Verb::Moderate), |frame, person, steps, form| {
        rules::set(frame, person, steps[0], steps[1], form)
    }),
    desk(Get, "comments/cases", May(Verb::Moderate), |frame, person, _, _| cases::show(frame, person)),
    desk(Post, "comments/cases/*/decision", May(Verb::Moderate), |frame, person, steps, form| {
        case::create(frame, person, steps[0], form)
    }),
    desk(Get, "comments/statistics", May(Verb::Moderate), |frame, _, _, _| statistics::show(frame)),
    desk(Get, "comments/statistics/*", May(Verb::Moderate), |frame, _, steps, _| statistics::export(frame, steps[0])),
    desk(Get, "comments/*/writer/export", May(Verb::Administer), |frame, person, steps, _| {
        writer::export(frame, person, steps[0])
    }),
    desk(Post, "comments/*/writer/erasure", May(Verb::Administer), |frame, person, steps, form| {
        writer::erase(frame, person, steps[0], form)
    }),
    desk(Post, "comments/*/writer", May(Verb::Moderate), |frame, person, steps, form| {
        writer::set(frame, person, steps[0], form)
    }),
    desk(Get, "statements", May(Verb::Publish), |frame, person, _, _| statements::queue::show(frame, person)),
    file("statements/export", May(Verb::Publish), |frame, person, _| statements::export::show(frame, person)),
    desk(Post, "statements/decision", May(Verb::Publish), |frame, person, _, form| {
        statements::decision::create(frame, person, form)
    }),
    desk(Post, "statements/decision/undoing", May(Verb::Publish), |frame, person, _, form| {
        statements::decision::undo(frame, person, form)
    }),
    desk(Post, "statements/*/speaker", May(Verb::Publish), |frame, person, steps, form| {
        statements::speaker::give(frame, person, steps[0], form)
    }),
    desk(Get, "objections", May(Verb::Publish), |frame, _, _, _| statements::objections::show(frame)),
    desk(Post, "objections/*", May(Verb::Publish), |frame, person, steps, form| {
        statements::objections::decide(frame, person, steps[0], form)
    }),
    desk(Get, "speakers", May(Verb::Publish), |frame, _, _, _| statements::people::list(frame)),
    desk(Get, "speakers/*", May(Verb::Publish), |frame, _, steps, _| statements::people::show(frame, steps[0])),
    desk(Post, "speakers/*", May(Verb::Publish), |frame, person, steps, form| {
        statements::people::keep(frame, person, steps[0], form)
    }),
    desk(Post, "speakers/*/merge", May(Verb::Publish), |frame, person, steps, form| {
        statements::people::merge(frame, person, steps[0], form)
    }),
    desk(Post, "speakers/*/split", May(Verb::Publish), |frame, person, steps, _| {
        statements::people::split(frame, person, steps[0])
    }),
    desk(Post, "speakers/*/page", May(Verb::Publish), |frame, person, steps, form| {
        statements::speaker::set_page(frame, person, steps[0], form)
    }),
    desk(Get, "planning", May(Verb::ListStories), |frame, person, _, _| board::show(frame, person)),
    desk(Get, "planning/new", May(Verb::Write), |frame, person, _, _| board::ask(frame, person)),
    desk(Post, "planning", May(Verb::Write), |frame, person, _, form| board::create(frame, person, form)),
    desk(Get, "planning/day", May(Verb::ListStories), |frame, person, _, _| calendar::show(frame, person, Span::Day)),
    desk(Get, "planning/week", May(Verb::ListStories), |frame, person, _, _| calendar::show(frame, person, Span::Week)),
    desk(Get, "planning/month", May(Verb::ListStories), |frame, person, _, _| {
        calendar::show(frame, person, Span::Month)
    }),
    desk(Get, "front", May(Verb::Publish), |frame, person, _, _| front::show_first(frame, person)),
    desk(Get, "front/*", May(Verb::Publish), |frame, person, steps, _| front::show(frame, person, steps[0])),
    desk(Post, "front/*", May(Verb::Publish), |frame, person, steps, form| front::keep(frame, person, steps[0], form)),
    desk(Post, "front/*/copy", May(Verb::Publish), |frame, person, steps, form| {
        front::step(frame, person, steps[0], form)
    }),
    desk(Post, "front/*/removal", May(Verb::Publish), |frame, person, steps, form| {
        front::empty(frame, person, steps[0], form)
    }),
    desk(Get, "front/*/proof", May(Verb::Publish), |frame, person, steps, _| {
        front::show_proof(frame, person, steps[0])
    }),
    desk(Post, "front/*/proof", May(Verb::Publish), |frame, person, steps, form| {
        front::show_copy(frame, person, steps[0], form)
    }),
    desk(Get, "front/*/versions", May(Verb::Publish), |frame, person, steps, _| front::list(frame, person, steps[0])),
    desk(Post, "front/*/versions/*/restoration", May(Verb::Publish), |frame, person, steps, form| {
        front::restore(frame, person, steps[0], steps[1], form)
    }),
    desk(Post, "front/*/versions/*/recall", May(Verb::Publish), |frame, person, steps, _| {
        front::recall(frame, person, steps[0], steps[1])
    }),
    desk(Get, "stories", May(Verb::ListStories), |frame, person, _, _| list::show(frame, person)),
    desk(Post, "stories", May(Verb::Write), |frame, person, _, _| editor::create(&frame, person)),
    desk(Get, "stories/*", May(Verb::ListStories), |frame, person, steps, _| page::show(frame, person, steps[0])),
    desk(Get, "stories/*/edit", Theirs(Verb::Write), |frame, person, steps, _| editor::show(frame, person, steps[0])),
    script(Get, "stories/*/draft", Theirs(Verb::Write), |frame, steps| draft::find(frame, steps[0])),
    script(Put, "stories/*/draft", Theirs(Verb::Write), |frame, steps| draft::update(frame, steps[0])),
    desk(Post, "stories/*/draft", Theirs(Verb::Write), |frame, person, steps, form| {
        plain::create(frame, person, steps[0], form)
    }),
    desk(Post, "stories/*/translations", May(Verb::Write), |frame, person, steps, form| {
        translations::begin(frame, person, steps[0], form)
    }),
    desk(Post, "stories/*/translations/link", Theirs(Verb::Write), |frame, person, steps, form| {
        translations::link(frame, person, steps[0], form)
    }),
    desk(Post, "stories/*/original", Theirs(Verb::Write), |frame, person, steps, form| {
        translations::catch_up(frame, person, steps[0], form)
    }),
    desk(Post, "stories/*/stage", Theirs(Verb::Write), |frame, person, steps, form| {
        work::move_on(frame, person, steps[0], form)
    }),
    desk(Post, "stories/*/assignment", May(Verb::Write), |frame, person, steps, form| {
        work::assign(frame, person, steps[0], form)
    }),
    desk(Post, "stories/*/plan", Theirs(Verb::Write), |frame, person, steps, form| {
        work::set_times(frame, person, steps[0], form)
    }),
    desk(Post, "stories/*/day", Theirs(Verb::Write), |frame, person, steps, form| {
        calendar::move_to(frame, person, steps[0], form)
    }),
    script(Put, "stories/*/presence", Theirs(Verb::Write), |frame, steps| presence::update(frame, steps[0])),
    desk(Get, "stories/*/checks", May(Verb::ListStories), |frame, person, steps, _| {
        checks::show(frame, person, steps[0])
    }),
    desk(Get, "stories/*/notes", May(Verb::ListStories), |frame, person, steps, _| {
        notes::list(frame, person, steps[0])
    }),
    desk(Post, "stories/*/notes", May(Verb::ListStories), |frame, person, steps, form| {
        notes::create(frame, person, steps[0], form)
    }),
    desk(Post, "stories/*/notes/*/answers", May(Verb::ListStories), |frame, person, steps, form| {
        notes::change(frame, person, steps[0], steps[1], notes::Act::Answer, form)
    }),
    desk(Post, "stories/*/notes/*/settlement", May(Verb::ListStories), |frame, person, steps, form| {
        notes::change(frame, person, steps[0], steps[1], notes::Act::Settle, form)
    }),
    desk(Post, "stories/*/notes/*/reopening", May(Verb::ListStories), |frame, person, steps, form| {
        notes::change(frame, person, steps[0], steps[1], notes::Act::Reopen, form)
    }),
    desk(Get, "stories/*/statements", Theirs(Verb::Write), |frame, person, steps, _| {
        margin::show(&frame, person, steps[0])
    }),
    desk(Post, "stories/*/statements", May(Verb::Publish), |frame, person, steps, form| {
        margin::add(&frame, person, steps[0], form)
    }),
    desk(Post, "stories/*/statements/*/decision", May(Verb::Publish), |frame, person, steps, form| {
        margin::decide(&frame, person, steps[0], steps[1], form)
    }),
    desk(Get, "stories/*/speakers", May(Verb::Publish), |frame, _, _, _| said::list_speakers(&frame)),
    desk(Get, "stories/*/said", Theirs(Verb::Write), |frame, _, steps, _| said::show(&frame, steps[0])),
    desk(Get, "stories/*/preview", May(Verb::ListStories), |frame, person, steps, _| {
        editor::preview(frame, person, steps[0])
    }),
    desk(Get, "stories/*/revisions", May(Verb::ListStories), |frame, person, steps, _| {
        revisions::show(frame, person, steps[0])
    }),
    desk(Get, "stories/*/receipts/*", May(Verb::Publish), |frame, _, steps, _| {
        receipt::show(frame, steps[0], steps[1])
    }),
    desk(Post, "stories/*/links", May(Verb::Write), |frame, person, steps, form| {
        previews::create(frame, person, steps[0], form)
    }),
    desk(Post, "stories/*/links/*/ending", May(Verb::Write), |frame, person, steps, _| {
        previews::end(frame, person, steps[0], steps[1])
    }),
    desk(Post, "stories/*/revisions/*/restoration", Theirs(Verb::Write), |frame, person, steps, _| {
        revisions::restore(frame, person, steps[0], steps[1])
    }),
    desk(Post, "stories/*/publication", May(Verb::Publish), |frame, person, steps, form| {
        publication::create(frame, person, steps[0], form)
    }),
    desk(Post, "stories/*/publication/expiry", May(Verb::Publish), |frame, person, steps, form| {
        publication::expire(frame, person, steps[0], form)
    }),
    desk(Post, "stories/*/publication/change", May(Verb::Publish), |frame, person, steps, form| {
        publication::change(frame, person, steps[0], form)
    }),
    desk(Post, "stories/*/publication/withdrawal", May(Verb::Publish), |frame, person, steps, form| {
        publication::withdraw(frame, person, steps[0], form)
    }),
];

const fn door(way: Way, path: &'static str, page: for<'a> fn(Frame<'a>, &[&str], &Form) -> Page) -> Route {
    Route { way, path, who: Anybody, handler: Handler::Door(page) }
}

const fn desk(
    way: Way,
    path: &'static str,
    who: Who,
    page: for<'a> fn(Frame<'a>, &Person, &[&str], &Form) -> Page,
) -> Route {
    Route { way, path, who, handler: Handler::Desk(page) }
}

const fn file(path: &'static str, who: Who, page: FilePage) -> Route {
    Route { way: Get, path, who, handler: Handler::File(page) }
}

const fn script(way: Way, path: &'static str, who: Who, page: for<'a> fn(&Frame<'a>, &[&str]) -> Page) -> Route {
    Route { way, path, who, handler: Handler::Script(page) }
}

/// An address of the desk as others may know it.
#[derive(Debug, Clone, Copy)]
pub struct Address {
    /// How it is asked.
    pub method: &'static str,
    /// Where it is below `/desk/`; `*` stands for a step that names something.
    pub path: &'static str,
    /// Who may use it.
    pub who: Who,
    /// Whether it answers the editor's script, in JSON.
    pub is_for_script: bool,
}

/// Lists every address of the desk.
pub fn addresses() -> impl Iterator<Item = Address> {
    ROUTES.iter().map(|route| Address {
        method: match route.way {
            Get => "GET",
            Post => "POST",
            Put => "PUT",
            Patch => "PATCH",
            Delete => "DELETE",
            Options => "OPTIONS",
        },
        path: route.path,
        who: route.who,
        is_for_script: matches!(route.handler, Handler::Script(_)),
    })
}

/// Answers a request.
pub(crate) fn answer(desk: &Desk, ask: &Ask) -> Result<Response<Content>, Error> {
    let frame = Frame::new(desk, ask)?;
    let page = |page: Page| page.map(|response| response.map(Content::Bytes));
    let way = match *ask.method {
        Method::GET | Method::HEAD => Get,
        Method::POST => Post,
        Method::PUT => Put,
        Method::PATCH => Patch,
        Method::DELETE => Delete,
        Method::OPTIONS => Options,
        _ => return page(frame.lost(StatusCode::METHOD_NOT_ALLOWED)),
    };
    if way != Get && !door::is_from_here(desk, ask) {
        return page(frame.form_refused());
    }
    let path = ask.path.strip_prefix("/desk").unwrap_or_default().trim_matches('/');
    let Some((route, steps)) = find(way, path) else {
        return page(if way == Get { lost(frame) } else { frame.lost(StatusCode::NOT_FOUND) });
    };
    let form = if way == Post { Form::of(ask) } else { Form::default() };
    match route.handler {
        Handler::Door(handler) => page(handler(frame, &steps, &form)),
        Handler::Script(handler) => page(handler(&frame, &steps)),
        Handler::Desk(handler) => page(let_in(frame, route, &steps, &form, handler)),
        Handler::File(handler) => match door::find(desk, ask)? {
            Some(person) if route.who.includes(person.account.role, false) => handler(frame, &person, &steps),
            Some(_) => page(frame.not_allowed()),
            None => page(frame.lead_to_door()),
        },
    }
}

/// Finds the route of an address, and the steps that name something.
fn find(way: Way, path: &str) -> Option<(&'static Route, Vec<&str>)> {
    let steps: Vec<&str> = path.split('/').collect();
    ROUTES.iter().filter(|route| route.way == way).find_map(|route| {
        let pattern: Vec<&str> = route.path.split('/').collect();
        let fits = pattern.len() == steps.len()
            && pattern.iter().zip(&steps).all(|(wanted, step)| *wanted == "*" || wanted == step);
        let named = pattern.iter().zip(&steps).filter(|(wanted, _)| **wanted == "*").map(|(_, step)| *step);
        fits.then(|| (route, named.collect()))
    })
}

/// Opens a page to somebody who is signed in and may see it, and takes a form that was made for this sign-in.
fn let_in(
    mut frame: Frame,
    route: &Route,
    steps: &[&str],
    form: &Form,
    page: for<'a> fn(Frame<'a>, &Person, &[&str], &Form) -> Page,
) -> Page {
    let Some(person) = door::find(frame.desk, frame.ask)? else { return frame.lead_to_door() };
    frame.greet(&person)?;
    if !is_open(&frame, route, &person, steps)? {
        return frame.not_allowed();
    }
    if route.way == Post && !person.made_form(&frame.desk.parts.keys, form.get("form")) {
        return frame.form_refused();
    }
    page(frame, &person, steps, form)
}

/// Says whether an address is open to someone. Whose a story is, is asked where it is found: one that is not there is
/// lost, and not forbidden.
fn is_open(frame: &Frame, route: &Route, person: &Person, steps: &[&str]) -> Result<bool, Error> {
    if route.path.split('/').next() == Some("front") {
        let is_theirs = match steps.first() {
            // What names no page is lost, and not forbidden.
            Some(key) => Place::from_key(key).is_none_or(|place| may_arrange(&person.account, place)),
            None => true,
        };
        return Ok(route.who.includes(person.account.role, true) && is_theirs);
    }
    if !route.path.starts_with("stories/*") {
        let shows_own = route.path == "audit" || route.path.split('/').next() == Some("statements");
        let is_for_all = matches!(route.who, May(Verb::EditAny | Verb::Publish)) && !shows_own;
        // What changes all stories at once takes somebody who works on the whole site; the trail and the queue of
        // statements show each their own.
        return Ok(route.who.includes(person.account.role, true) && !(is_for_all && access::is_bound(&person.account)));
    }
    let id = StoryId(steps[0].parse().unwrap_or(0));
    let db = &frame.desk.parts.db;
    let is_own = match route.who {
        Theirs(_) if draft::exists(frame.desk, id)? => draft::may_edit(frame.desk, person, id)?,
        _ => true,
    };
    let role = db.read(|r| access::role_with(r, &person.account, id))?;
    // All that is below a story holds its words.
    Ok(route.who.includes(role, is_own) && (route.path == "stories/*" || frame.may_read(person, id)?))
}

/// Whoever is not signed in is led to the door, and learns nothing of what is there.
fn lost(mut frame: Frame) -> Page {
    let Some(person) = door::find(frame.desk, frame.ask)? else { return frame.lead_to_door() };
    frame.greet(&person)?;
    frame.lost(StatusCode::NOT_FOUND)
}
