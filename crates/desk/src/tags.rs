//! Tags: finding one, and giving it another name or address; its old address leads to the new one.

use bytes::Bytes;
use database::{ConstraintKind, Error as DatabaseError};
use http::{Response, StatusCode};
use locale::Value as Put;
use newsroom::id::TagId;
use newsroom::slug;
use newsroom::tag::{self, Counted, Tag};
use serde::Serialize;
use web::address::{href, query_value};

use crate::Error;
use crate::door::Person;
use crate::form::Form;
use crate::frame::{Frame, Place};
use crate::notice::Notice;

/// Where they are listed.
const ADDRESS: &str = "/desk/tags";

/// Tags on a page.
const PAGE: i64 = 50;

/// The longest name, in characters: what the table of tags takes.
const NAME_CHARS_MAX: usize = 300;

#[derive(Serialize)]
struct Page {
    words: String,
    tags: Vec<TagView>,
    next: Option<String>,
    open: Option<Open>,
}

#[derive(Serialize)]
struct TagView {
    name: String,
    address: String,
    href: String,
    stories: String,
    change: String,
}

/// The tag that is being changed, as the form was filled in.
#[derive(Serialize)]
struct Open {
    id: String,
    name: String,
    slug: String,
    name_flaw: Option<String>,
    slug_flaw: Option<String>,
}

/// Lists them, or those that hold some words; one may be open to be changed.
pub(crate) fn show(frame: Frame) -> Result<Response<Bytes>, Error> {
    let query = Form::read(frame.ask.query.unwrap_or_default().as_bytes());
    let open = match query.get("change").parse() {
        Ok(id) => frame.desk.parts.db.read(|r| tag::find(r, TagId(id)))?,
        Err(_) => None,
    };
    let open = open.map(|tag| Open {
        id: tag.id.to_string(),
        name: tag.name,
        slug: tag.slug,
        name_flaw: None,
        slug_flaw: None,
    });
    render(frame, StatusCode::OK, open)
}

/// Gives a tag another name and another last part of its address.
pub(crate) fn change(frame: Frame, person: &Person, id: &str, form: &Form) -> Result<Response<Bytes>, Error> {
    let parts = &frame.desk.parts;
    let found = match id.parse() {
        Ok(id) => parts.db.read(|r| tag::find(r, TagId(id)))?,
        Err(_) => None,
    };
    let Some(before) = found else { return frame.lost(StatusCode::NOT_FOUND) };
    let name = form.get("name").trim();
    let slug = slug::from_title(form.get("slug"));
    let is_named = !name.is_empty() && name.chars().count() <= NAME_CHARS_MAX;
    let mut open = Open {
        id: before.id.to_string(),
        name: name.to_owned(),
        slug: form.get("slug").to_owned(),
        name_flaw: (!is_named).then(|| frame.say("desk-tags-name-flaw")),
        slug_flaw: slug.is_empty().then(|| frame.say("desk-tags-slug-flaw")),
    };
    if open.name_flaw.is_none() && open.slug_flaw.is_none() {
        let (act, tag) = (frame.desk.act_of(&person.session), Tag { name: name.to_owned(), slug, ..before });
        match parts.db.write(|tx| tag::put(tx, &act, &tag)) {
            Ok(()) => {
                let notice = Notice::done(frame.put("desk-tags-kept", &[("name", Put::from(name))]));
                return Ok(frame.lead_on(ADDRESS, person, &notice));
            }
            Err(DatabaseError::Constraint { kind: ConstraintKind::Unique, .. }) => {
                open.slug_flaw = Some(frame.say("desk-tags-taken"));
            }
            Err(error) => return Err(error.into()),
        }
    }
    render(frame, StatusCode::UNPROCESSABLE_ENTITY, Some(open))
}

fn render(frame: Frame, status: StatusCode, open: Option<Open>) -> Result<Response<Bytes>, Error> {
    let query = Form::read(frame.ask.query.unwrap_or_default().as_bytes());
    let words = query.get("q").trim();
    let found = frame.desk.parts.db.read(|r| tag::search(r, words, query.get("after"), PAGE + 1))?;
    let page = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let last = found.get(page - 1).filter(|_| found.len() > page);
    let next = last.map(|last| format!("{ADDRESS}?q={}&after={}", query_value(words), query_value(&last.tag.slug)));
    let tags = found.iter().take(page).map(|counted| view(&frame, counted)).collect();
    let page = Page { words: words.to_owned(), tags, next, open };
    let title = frame.say("desk-tags-title");
    frame.render("desk/tags.html", Place::Tags, &title, status, &page)
}

fn view(frame: &Frame, counted: &Counted) -> TagView {
    let address = frame.settings.tag_address(&counted.tag.slug);
    TagView {
        name: counted.tag.name.clone(),
        href: href(&address),
        address,
        stories: frame.say_with("desk-tags-stories", counted.stories),
        change: format!("{ADDRESS}?change={}#one", counted.tag.id),
    }
}
