//! Right of reply: a reader objects to a statement on record. A page with a form, no script needed; the desk decides.

use std::collections::HashMap;

use http::StatusCode;
use newsroom::id::StatementId;
use newsroom::published::record::objection::{
    EMAIL_CHARS_MAX, Field, Filed, NAME_CHARS_MAX, NewObjection, TEXT_CHARS_MAX, file,
};
use newsroom::published::record::{Said, address, find_said};
use newsroom::{Act, Actor};
use serde::Serialize;
use web::address::href;
use web::templates::Value;

use crate::cache::Generation;
use crate::paint::{Chrome, Head, Paint};
use crate::said::{SaidView, note_all, view};
use crate::{Answer, Ask, Error, Site, comments, lost};

/// Where the form is sent.
pub(crate) const ADDRESS: &str = "/statement-objection";

#[derive(Serialize)]
struct Page {
    chrome: Chrome,
    say: Value,
    statement: String,
    said: SaidView,
    /// Whether an objection has just come from here.
    is_sent: bool,
    typed: Typed,
    flaws: Vec<Flaw>,
    name_max: usize,
    email_max: usize,
    text_max: usize,
    /// The page of whoever said it.
    back: String,
}

#[derive(Default, Clone, Serialize)]
struct Typed {
    name: String,
    email: String,
    text: String,
}

#[derive(Serialize)]
struct Flaw {
    field: &'static str,
    text: String,
}

/// The address of the form for a statement.
pub(crate) fn form_address(id: StatementId) -> String {
    format!("/statements/object/{id}/")
}

/// Shows the form for a statement.
pub(crate) fn show(paint: &mut Paint, id: &str) -> Result<Option<Answer>, Error> {
    let Some(id) = id.parse().ok().map(StatementId) else { return Ok(None) };
    let is_sent = paint.ask.query == Some("sent");
    page(paint, id, is_sent, &Typed::default(), &[], StatusCode::OK)
}

fn page(
    paint: &mut Paint,
    id: StatementId,
    is_sent: bool,
    typed: &Typed,
    wrong: &[Field],
    status: StatusCode,
) -> Result<Option<Answer>, Error> {
    if !paint.settings.record.takes_objections {
        return Ok(None);
    }
    let Some(said) = find_said(paint.r, id, paint.now)? else { return Ok(None) };
    // A stranger can ask for the form of any statement: none is kept.
    paint.is_private = true;
    note_all(paint, std::slice::from_ref(&said));
    let title = paint.say("record-objection-title", &[]);
    let chrome = paint.chrome(Head { title, noindex: true, ..Head::default() })?;
    let flaw = |field: &Field| {
        let (field, text) = match field {
            Field::Name => ("name", "record-objection-flaw-name"),
            Field::Email => ("email", "comment-error-email-form"),
            Field::Text => ("text", "record-objection-flaw-text"),
        };
        Flaw { field, text: paint.say(text, &[]) }
    };
    let page = Page {
        chrome,
        say: paint.words_value(),
        statement: id.to_string(),
        back: back(&said),
        said: view(paint, &said),
        is_sent,
        typed: typed.clone(),
        flaws: wrong.iter().map(flaw).collect(),
        name_max: NAME_CHARS_MAX,
        email_max: EMAIL_CHARS_MAX,
        text_max: TEXT_CHARS_MAX,
    };
    paint.render("site/objection.html", &page, status).map(Some)
}

fn back(said: &Said) -> String {
    format!("{}#statement-{}", href(&address(&said.by.slug)), said.id)
}

/// Takes an objection: kept for the desk, and thanked for; or the form again, with what was typed and what is wrong.
pub(crate) fn create(site: &Site, ask: &Ask, generation: Generation) -> Result<Answer, Error> {
    let plain = |status, text: &str| Ok(Answer::Raw(Box::new(site.plain(status, text))));
    if comments::is_from_elsewhere(ask) {
        return plain(StatusCode::FORBIDDEN, "An objection is sent from the statement's own page. Nothing was kept.");
    }
    let fields: HashMap<String, String> = url::form_urlencoded::parse(ask.body).into_owned().collect();
    let field = |name: &str| fields.get(name).map_or("", |value| value.trim());
    let Ok(id) = field("statement").parse().map(StatementId) else {
        return plain(StatusCode::BAD_REQUEST, "The form does not say what it is about (statement). Nothing was kept.");
    };
    let parts = &site.parts;
    let typed = Typed { name: field("name").into(), email: field("email").into(), text: field("text").into() };
    let client_key = parts.keys.client_key(&ask.client.to_string());
    let new = NewObjection {
        statement: id,
        name: &typed.name,
        email: &typed.email,
        text: &typed.text,
        client_key: &client_key,
    };
    let act = Act { now: (parts.clock)(), ids: &parts.ids, actor: Actor::Reader };
    // No person fills in what no person sees.
    let is_machine = !field("website").is_empty();
    let filed = parts.db.write(|tx| {
        if !newsroom::site::get(tx)?.record.takes_objections {
            return Ok(Filed::NotFound);
        }
        if is_machine { Ok::<_, database::Error>(Filed::Kept) } else { file(tx, &act, &parts.keys, new) }
    })?;
    match filed {
        Filed::Kept => Ok(Answer::Moved(format!("{}?sent", form_address(id)), false)),
        Filed::TooMany => plain(StatusCode::TOO_MANY_REQUESTS, "Too many objections came. Try again tomorrow."),
        Filed::NotFound => plain(StatusCode::NOT_FOUND, "This is no longer on record. Nothing was kept."),
        Filed::Wrong(wrong) => parts.db.read(|r| {
            let mut paint = Paint::new(site, ask, r, act.now, &form_address(id), generation)?;
            match page(&mut paint, id, false, &typed, &wrong, StatusCode::UNPROCESSABLE_ENTITY)? {
                Some(answer) => Ok(answer),
                None => lost::show(&mut paint, StatusCode::NOT_FOUND),
            }
        }),
    }
}
