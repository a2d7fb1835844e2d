//! The lists that stories stand in: sections, tags, series, and people in bylines. Each is found, made and renamed
//! here, and its old address leads to the new one; what is no longer wanted becomes part of another.
//!
//! - [`fields`]: the form of one, as it was filled in.
//! - [`sections`], [`tags`], [`series`], [`bylines`]: what each kind has and keeps.
//! - [`merger`]: one becomes part of another, once somebody has seen what that means.

mod bylines;
mod fields;
mod merger;
mod sections;
mod series;
mod tags;

use bytes::Bytes;
use http::{Response, StatusCode};
use locale::Value as Put;
use newsroom::Act;
use newsroom::published::shelf::COUNTED_MAX;
use serde::Serialize;
use web::address::{href, query_value};

use crate::Error;
use crate::door::Person;
use crate::form::Form;
use crate::frame::{Frame, Place};
use crate::moderation::rules::RuleLine;
use crate::notice::Notice;
use fields::Fields;

pub(crate) use bylines::Bylines;
pub(crate) use merger::{ask, merge};
pub(crate) use sections::Sections;
pub(crate) use series::SeriesList;
pub(crate) use tags::Tags;

/// Lines on a page.
const PAGE: i64 = 50;

/// In place of an id: one that is not there yet.
const NEW: &str = "new";

/// One kind of list, as the desk handles it.
pub(crate) trait Kind: Sync {
    /// Its name in addresses and in the ids of texts: `tags`.
    fn name(&self) -> &'static str;

    /// Gives the lines after one, those that hold some words, at most `limit`.
    fn list(&self, frame: &Frame, words: &str, after: &str, limit: i64) -> Result<Vec<Line>, Error>;

    /// Gives the form of one as it stands, or of a new one where there is no id; none if it is not there.
    fn open(&self, frame: &Frame, id: Option<i64>) -> Result<Option<Fields>, Error>;

    /// Keeps what the form says, or says in it what is wrong.
    fn keep(&self, frame: &Frame, act: &Act, id: Option<i64>, fields: &mut Fields) -> Result<(), Error>;

    /// Says what holds for the comments in one, where there are such rules.
    fn comments(&self, _: &Frame, _: i64) -> Result<Option<RuleLine>, Error> {
        Ok(None)
    }

    /// Says how one becomes part of another, where that can be.
    fn merging(&self) -> Option<&dyn merger::Merging> {
        None
    }
}

/// A line of a list.
pub(crate) struct Line {
    id: i64,
    name: String,
    address: String,
    /// What the next page begins after.
    key: String,
    /// How many stand above it.
    level: usize,
    /// Its stories, counted up to [`COUNTED_MAX`]; none where they are not counted.
    stories: Option<i64>,
}

#[derive(Serialize)]
struct Page {
    kind: &'static str,
    tabs: Vec<Tab>,
    title: String,
    explains: String,
    new: String,
    words: String,
    lines: Vec<LineView>,
    next: Option<String>,
    open: Option<Open>,
    merger: Option<merger::View>,
}

#[derive(Serialize)]
struct Tab {
    href: String,
    text: String,
    is_current: bool,
}

#[derive(Serialize)]
struct LineView {
    name: String,
    address: String,
    href: String,
    stories: Option<String>,
    change: String,
    level: usize,
}

/// The one that is being made or changed.
#[derive(Serialize)]
struct Open {
    title: String,
    action: String,
    fields: Fields,
    comments: Option<RuleLine>,
}

/// What stands open above the list.
enum Above {
    Nothing,
    Form(Option<i64>, Fields),
    Merger(merger::View),
}

/// Lists them, or those that hold some words; one may be open to be changed.
pub(crate) fn show(frame: Frame, kind: &dyn Kind) -> Result<Response<Bytes>, Error> {
    let query = Form::read(frame.ask.query.unwrap_or_default().as_bytes());
    let id = read_id(query.get("change"));
    let fields = match id {
        Some(id) => kind.open(&frame, id)?,
        None => None,
    };
    let above = match (id, fields) {
        (Some(id), Some(fields)) => Above::Form(id, fields),
        _ => Above::Nothing,
    };
    render(frame, kind, StatusCode::OK, above)
}

/// Makes one, or brings one to what was sent.
pub(crate) fn keep(
    frame: Frame,
    person: &Person,
    kind: &dyn Kind,
    id: &str,
    form: &Form,
) -> Result<Response<Bytes>, Error> {
    let Some(id) = read_id(id) else { return frame.lost(StatusCode::NOT_FOUND) };
    let Some(mut fields) = kind.open(&frame, id)? else { return frame.lost(StatusCode::NOT_FOUND) };
    fields.fill_in(&frame, form);
    if !fields.have_flaws() {
        kind.keep(&frame, &frame.desk.act_of(&person.session), id, &mut fields)?;
    }
    if fields.have_flaws() {
        return render(frame, kind, StatusCode::UNPROCESSABLE_ENTITY, Above::Form(id, fields));
    }
    let notice = Notice::done(frame.put("desk-terms-kept", &[("name", Put::from(fields.get("name")))]));
    Ok(frame.lead_on(&place_of(kind), person, &notice))
}

/// Reads whom a form is of: somebody there, or [`NEW`].
fn read_id(text: &str) -> Option<Option<i64>> {
    if text == NEW { Some(None) } else { text.parse().ok().map(Some) }
}

fn place_of(kind: &dyn Kind) -> String {
    format!("/desk/{}", kind.name())
}

fn render(frame: Frame, kind: &dyn Kind, status: StatusCode, above: Above) -> Result<Response<Bytes>, Error> {
    let query = Form::read(frame.ask.query.unwrap_or_default().as_bytes());
    let (words, place) = (query.get("q").trim(), place_of(kind));
    let found = kind.list(&frame, words, query.get("after"), PAGE + 1)?;
    let page = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let last = found.get(page - 1).filter(|_| found.len() > page);
    let of_kind = |what: &str| frame.say(&format!("desk-terms-{what}-{}", kind.name()));
    let (open, merger) = match above {
        Above::Nothing => (None, None),
        Above::Form(id, fields) => {
            let title = of_kind(if id.is_some() { "change" } else { "new" });
            let action = id.map_or_else(|| format!("{place}/{NEW}"), |id| format!("{place}/{id}"));
            let merger = match (id, kind.merging()) {
                (Some(id), Some(merging)) => Some(merger::begin(&frame, kind, merging, id)?),
                _ => None,
            };
            let comments = match id {
                Some(id) => kind.comments(&frame, id)?,
                None => None,
            };
            (Some(Open { title, action, fields, comments }), merger)
        }
        Above::Merger(view) => (None, Some(view)),
    };
    let kinds: [&dyn Kind; 4] = [&Sections, &Tags, &SeriesList, &Bylines];
    let tab = |own: &&dyn Kind| Tab {
        href: place_of(*own),
        text: frame.say(&format!("desk-terms-{}", own.name())),
        is_current: own.name() == kind.name(),
    };
    let title = frame.say(&format!("desk-terms-{}", kind.name()));
    let page = Page {
        title: title.clone(),
        kind: kind.name(),
        tabs: kinds.iter().map(tab).collect(),
        explains: of_kind("explains"),
        new: of_kind("new"),
        words: words.to_owned(),
        next: last.map(|last| format!("{place}?q={}&after={}", query_value(words), query_value(&last.key))),
        lines: found.iter().take(page).map(|line| view(&frame, &place, line)).collect(),
        open,
        merger,
    };
    frame.render("desk/terms.html", Place::Terms, &title, status, &page)
}

fn view(frame: &Frame, place: &str, line: &Line) -> LineView {
    LineView {
        name: line.name.clone(),
        address: line.address.clone(),
        href: href(&line.address),
        stories: line.stories.map(|count| say_stories(frame, count)),
        change: format!("{place}?change={}#one", line.id),
        level: line.level,
    }
}

fn say_stories(frame: &Frame, count: i64) -> String {
    if count < COUNTED_MAX {
        frame.say_with("desk-terms-stories", count)
    } else {
        frame.put("desk-terms-many", &[("number", Put::from(COUNTED_MAX - 1))])
    }
}
