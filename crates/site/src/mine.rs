//! Whoever has written comments sees, takes along and erases them, confirms their address, or ends letters: by links that
//! were sent to it, without an account.
//!
//! A link is opened by GET, which changes nothing, as programs that look through mail follow links; its one button acts.
//! Nothing here says whether an address is known. No page of it is kept, or named to where its links lead.

use std::collections::HashMap;

use document::comment::render;
use http::StatusCode;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE, HeaderValue};
use newsroom::comment::grounds::{self, Statement};
use newsroom::comment::notice::{Outcome, Side, appeal_path};
use newsroom::comment::submission::EMAIL_CHARS_MAX;
use newsroom::comment::writer::link::{self, Purpose};
use newsroom::comment::writer::own::{self, Asked, Own, SHOWN_MAX};
use newsroom::comment::{Status, erase, writer};
use newsroom::id::CommentId;
use newsroom::{Act, Actor};
use serde::Serialize;
use web::address::href;
use web::templates::{Value, markup};

use crate::cache::Generation;
use crate::paint::{Chrome, Head, Moment, Paint};
use crate::{Answer, Ask, Error, Site, content_notice, lost, set};

/// What follows the link to one's own comments where they are taken along.
const EXPORT: &str = "/export.json";

#[derive(Default, Serialize)]
struct View {
    heading: String,
    said: Option<String>,
    texts: Vec<String>,
    ask: Option<AskForm>,
    button: Option<Button>,
    comments: Vec<OwnView>,
    acts: Option<Acts>,
}

#[derive(Serialize)]
struct Whole {
    chrome: Chrome,
    say: Value,
    here: String,
    #[serde(flatten)]
    view: View,
}

#[derive(Serialize)]
struct AskForm {
    action: String,
    email: String,
    error: Option<String>,
}

#[derive(Serialize)]
struct Button {
    act: &'static str,
    text: String,
}

#[derive(Serialize)]
struct OwnView {
    id: i64,
    name: String,
    status: String,
    href: Option<String>,
    headline: Option<String>,
    written: Moment,
    which: String,
    body: Value,
    /// Why it was refused.
    grounds: Vec<String>,
    /// What can be done against it, or what became of that.
    redress: Option<String>,
    /// Where it is looked at again.
    appeal: Option<String>,
}

/// What can be done with all of them.
#[derive(Serialize)]
struct Acts {
    export: String,
    letters: &'static str,
    letters_text: String,
}

/// An address of this module: where one asks, or a link.
enum Spot<'a> {
    Ask,
    Link(Purpose, &'a str),
    Export(&'a str),
}

impl<'a> Spot<'a> {
    fn of(path: &'a str) -> Option<Spot<'a>> {
        let rest = path.strip_prefix(link::ADDRESS).or_else(|| (path == "/my-comments").then_some(""))?;
        if rest.is_empty() {
            return Some(Spot::Ask);
        }
        let (purpose, token) = rest.split_once('/')?;
        match (Purpose::from_name(purpose)?, token.strip_suffix(EXPORT)) {
            (Purpose::Open, Some(token)) => Some(Spot::Export(token)),
            (purpose, _) => Some(Spot::Link(purpose, token.trim_end_matches('/'))),
        }
    }
}

/// Whether an address is one of these.
pub(crate) fn is_address(path: &str) -> bool {
    Spot::of(path).is_some()
}

/// Where one asks for the link to one's own comments, in the language of a page.
pub(crate) fn address(paint: &Paint) -> String {
    format!("{}?language={}", link::ADDRESS, paint.words.language().tag())
}

/// Shows what stands at an address; nothing is changed.
pub(crate) fn show(site: &Site, ask: &Ask, generation: Generation) -> Result<Answer, Error> {
    let now = (site.parts.clock)();
    paint(site, ask, generation, |paint| {
        let keys = &site.parts.keys;
        let view = match Spot::of(ask.path) {
            Some(Spot::Ask) if writer::can_be_written_to(paint.r)? => asking(paint, String::new(), None),
            None | Some(Spot::Ask) => return lost::show(paint, StatusCode::NOT_FOUND),
            Some(Spot::Export(token)) => match link::read(keys, Purpose::Open, token, now) {
                Some(email_key) => return export(paint, &email_key),
                None => return over(paint),
            },
            Some(Spot::Link(purpose, token)) => match link::read(keys, purpose, token, now) {
                Some(email_key) => opened(paint, purpose, &email_key)?,
                None => return over(paint),
            },
        };
        finish(paint, view, StatusCode::OK)
    })
}

/// Does what a form asks.
pub(crate) fn act(site: &Site, ask: &Ask, generation: Generation) -> Result<Answer, Error> {
    match Spot::of(ask.path) {
        Some(Spot::Ask) => send(site, ask, generation),
        Some(Spot::Link(purpose, token)) => match link::read(&site.parts.keys, purpose, token, (site.parts.clock)()) {
            Some(email_key) => act_by_link(site, ask, generation, purpose, &email_key),
            None => paint(site, ask, generation, over),
        },
        Some(Spot::Export(_)) | None => paint(site, ask, generation, |paint| lost::show(paint, StatusCode::NOT_FOUND)),
    }
}

/// Asks for the link by letter. What is answered does not depend on whether anybody has written under the address.
fn send(site: &Site, ask: &Ask, generation: Generation) -> Result<Answer, Error> {
    let email = field(ask, "email").trim().to_owned();
    if email.chars().count() > EMAIL_CHARS_MAX || !own::is_email(&email) {
        return paint(site, ask, generation, |paint| {
            let error = paint.say("comment-error-email-form", &[]);
            let view = asking(paint, email.clone(), Some(error));
            finish(paint, view, StatusCode::BAD_REQUEST)
        });
    }
    let parts = &site.parts;
    let deed = Act { now: (parts.clock)(), ids: &parts.ids, actor: Actor::Reader };
    let language = language(site, ask)?;
    let client = ask.client.to_string();
    let asked = parts.db.write(|tx| own::ask(tx, &deed, &parts.keys, (&email, &language), &client))?;
    paint(site, ask, generation, |paint| match asked {
        Asked::NotSetUp => lost::show(paint, StatusCode::NOT_FOUND),
        Asked::TooMany => {
            let view = told(paint, "mine-title", "mine-too-many");
            finish(paint, view, StatusCode::TOO_MANY_REQUESTS)
        }
        Asked::Taken => {
            let view = told(paint, "mine-sent-title", "mine-sent");
            finish(paint, view, StatusCode::OK)
        }
    })
}

fn act_by_link(
    site: &Site,
    ask: &Ask,
    generation: Generation,
    purpose: Purpose,
    email_key: &[u8],
) -> Result<Answer, Error> {
    let parts = &site.parts;
    let deed = Act { now: (parts.clock)(), ids: &parts.ids, actor: Actor::Reader };
    let (heading, said) = match purpose {
        Purpose::Confirm => {
            parts.db.write(|tx| writer::confirm(tx, &deed, email_key))?;
            ("mine-title", "mine-confirmed")
        }
        // Whatever the form holds: a mail program sends one of its own (RFC 8058 §3.2).
        Purpose::Stop => {
            parts.db.write(|tx| writer::silence(tx, &deed, email_key))?;
            ("mine-title", "mine-stopped")
        }
        Purpose::Open => return act_on_own(site, ask, email_key, &deed),
    };
    paint(site, ask, generation, |paint| {
        let view = told(paint, heading, said);
        finish(paint, view, StatusCode::OK)
    })
}

/// What can be done with one's own comments; then back to them.
fn act_on_own(site: &Site, ask: &Ask, email_key: &[u8], deed: &Act) -> Result<Answer, Error> {
    let db = &site.parts.db;
    let said = match field(ask, "act").as_str() {
        "erase" => {
            let Some(id) = field(ask, "comment").parse().ok().map(CommentId) else { return Ok(refused(site)) };
            db.write(|tx| erase::one(tx, deed, email_key, id))?;
            "erased"
        }
        "erase-all" => {
            while db.write(|tx| erase::next(tx, deed, email_key))? > 0 {}
            "erased"
        }
        "stop" => {
            db.write(|tx| writer::silence(tx, deed, email_key))?;
            "stopped"
        }
        "wake" => {
            db.write(|tx| writer::wake(tx, email_key))?;
            "woken"
        }
        _ => return Ok(refused(site)),
    };
    let language = language(site, ask)?;
    Ok(Answer::Moved(format!("{}?language={language}&said={said}", ask.path), false))
}

fn refused(site: &Site) -> Answer {
    Answer::Raw(Box::new(site.plain(StatusCode::BAD_REQUEST, "The form asks for nothing that is done here.")))
}

/// What a link opens.
fn opened(paint: &mut Paint, purpose: Purpose, email_key: &[u8]) -> Result<View, Error> {
    let say = |id: &str| paint.say(id, &[]);
    let asked = |heading: &str, texts: Vec<String>, act, button: &str| View {
        heading: say(heading),
        texts,
        button: Some(Button { act, text: say(button) }),
        ..View::default()
    };
    match purpose {
        Purpose::Confirm => {
            Ok(asked("mine-confirm-title", vec![say("mine-confirm")], "confirm", "mine-confirm-button"))
        }
        Purpose::Stop => Ok(asked("mine-stop-title", Vec::new(), "stop", "mine-stop-button")),
        Purpose::Open => list(paint, email_key),
    }
}

fn list(paint: &mut Paint, email_key: &[u8]) -> Result<View, Error> {
    let mut all = own::list(paint.r, email_key, SHOWN_MAX + 1, paint.now)?;
    let has_more = all.len() > SHOWN_MAX as usize;
    all.truncate(SHOWN_MAX as usize);
    let mut statements = grounds::list_of_writer(paint.r, email_key, SHOWN_MAX)?;
    let is_silent = writer::is_silent(paint.r, email_key)?;
    let (letters, text) = if is_silent { ("wake", "mine-wake-button") } else { ("stop", "mine-stop-button") };
    let acts =
        Acts { export: format!("{}{EXPORT}", href(paint.ask.path)), letters, letters_text: paint.say(text, &[]) };
    let mut texts = vec![paint.say(if all.is_empty() { "mine-none" } else { "mine-list" }, &[])];
    if has_more {
        texts.push(paint.say("mine-newest", &[("count", paint.words.number(SHOWN_MAX).as_str().into())]));
    }
    let said = query(paint.ask, "said").and_then(|said| match said.as_str() {
        "erased" => Some("mine-erased"),
        "stopped" => Some("mine-stopped"),
        "woken" => Some("mine-woken"),
        _ => None,
    });
    Ok(View {
        heading: paint.say("mine-title", &[]),
        said: said.map(|said| paint.say(said, &[])),
        texts,
        comments: all
            .into_iter()
            .map(|own| {
                let statement = statements.remove(&own.id);
                view(paint, own, statement)
            })
            .collect(),
        acts: Some(acts),
        ..View::default()
    })
}

/// Why a comment was refused, what can be done against it, and where.
fn reasons(paint: &Paint, statement: &Statement) -> (Vec<String>, Option<String>, Option<String>) {
    let date = paint.words.date_long(statement.appeal_until());
    let redress = match statement.appeal {
        Some(None) => Some(paint.say("grounds-appealed", &[])),
        Some(Some(Outcome::Dismissed)) => Some(paint.say("grounds-dismissed", &[])),
        Some(Some(Outcome::Upheld | Outcome::Moot)) => None,
        None => statement
            .can_be_appealed(paint.now)
            .then(|| paint.say("grounds-redress", &[("date", date.as_str().into())])),
    };
    let language = paint.words.language().tag();
    let decided = (statement.decision, statement.decided_at);
    let appeal = statement
        .can_be_appealed(paint.now)
        .then(|| appeal_path(&paint.site.parts.keys, Side::Writer, decided, language));
    (content_notice::lines(paint, statement), redress, appeal)
}

fn view(paint: &Paint, own: Own, statement: Option<Statement>) -> OwnView {
    let (grounds, redress, appeal) = statement.map(|statement| reasons(paint, &statement)).unwrap_or_default();
    let status = match own.status {
        Status::Published => "mine-status-published",
        Status::Held | Status::Spam => "mine-status-held",
        Status::Rejected | Status::Deleted => "mine-status-rejected",
    };
    let written = paint.moment(own.written_at);
    let anchor =
        if own.status == Status::Published { format!("?comment={0}#comment-{0}", own.id) } else { String::new() };
    let (headline, address) = own.under.unzip();
    OwnView {
        grounds,
        redress,
        appeal,
        id: own.id.0,
        name: own.author_name,
        status: paint.say(status, &[]),
        href: address.map(|address| format!("{}{anchor}", href(&address))),
        headline,
        which: written.text.clone(),
        written,
        body: markup(render(&own.body)),
    }
}

/// All that was written under the address, as a file.
fn export(paint: &mut Paint, email_key: &[u8]) -> Result<Answer, Error> {
    let all = own::export(paint.r, email_key, &paint.site.parts.origin, paint.now)?;
    let mut response = paint.site.plain(StatusCode::OK, &format!("{all:#}\n"));
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    set(&mut response, CONTENT_DISPOSITION, "attachment; filename=\"comments.json\"");
    Ok(Answer::Raw(Box::new(response)))
}

/// The link is too old, not whole, or not ours: all alike, with the way to another one.
fn over(paint: &mut Paint) -> Result<Answer, Error> {
    let mut view = told(paint, "mine-over-title", "mine-over");
    if writer::can_be_written_to(paint.r)? {
        view.ask = asking(paint, String::new(), None).ask;
    }
    finish(paint, view, StatusCode::GONE)
}

fn asking(paint: &Paint, email: String, error: Option<String>) -> View {
    View {
        heading: paint.say("mine-title", &[]),
        texts: vec![paint.say("mine-ask", &[])],
        ask: Some(AskForm { action: address(paint), email, error }),
        ..View::default()
    }
}

fn told(paint: &Paint, heading: &str, text: &str) -> View {
    View { heading: paint.say(heading, &[]), texts: vec![paint.say(text, &[])], ..View::default() }
}

fn finish(paint: &mut Paint, view: View, status: StatusCode) -> Result<Answer, Error> {
    let chrome = paint.chrome(Head { title: view.heading.clone(), noindex: true, ..Head::default() })?;
    let here = format!("{}?language={}", href(paint.ask.path), paint.words.language().tag());
    let whole = Whole { chrome, say: paint.words_value(), here, view };
    paint.render("site/mine.html", &whole, status)
}

/// Makes a page of one person's own, in the language that its address names.
pub(crate) fn paint(
    site: &Site,
    ask: &Ask,
    generation: Generation,
    make: impl Fn(&mut Paint) -> Result<Answer, Error>,
) -> Result<Answer, Error> {
    let now = (site.parts.clock)();
    site.parts.db.read(|r| {
        let mut paint = Paint::new(site, ask, r, now, ask.path, generation)?;
        (paint.is_private, paint.is_preview) = (true, true);
        if let Some(tag) = query(ask, "language") {
            paint.enter_language(&tag);
        }
        make(&mut paint)
    })
}

/// The language in which a page of this address is shown.
pub(crate) fn language(site: &Site, ask: &Ask) -> Result<String, Error> {
    let generation = site.cache.generation();
    let now = (site.parts.clock)();
    site.parts.db.read(|r| {
        let mut paint = Paint::new(site, ask, r, now, ask.path, generation)?;
        if let Some(tag) = query(ask, "language") {
            paint.enter_language(&tag);
        }
        Ok(paint.words.language().tag().to_owned())
    })
}

pub(crate) fn query(ask: &Ask, name: &str) -> Option<String> {
    let pairs = url::form_urlencoded::parse(ask.query.unwrap_or("").as_bytes());
    pairs.into_iter().find(|(own, _)| own == name).map(|(_, value)| value.into_owned())
}

fn field(ask: &Ask, name: &str) -> String {
    let fields: HashMap<String, String> = url::form_urlencoded::parse(ask.body).into_owned().collect();
    fields.get(name).cloned().unwrap_or_default()
}
