//! The comments under a story, and the form below them.
//!
//! - `place`: which part of a thread an address asks for.
//! - `tree`: a page of the comments themselves, made by itself.
//! - `form`: the form below them.

mod form;
mod place;
mod tree;

use document::comment::render;
use jiff::{SignedDuration, Timestamp};
use newsroom::comment::Status;
use newsroom::comment::amend::Own;
use newsroom::comment::context::{self, find_thread};
use newsroom::comment::outline::Order;
use newsroom::comment::rule::{Mode, Source};
use newsroom::comment::thread::find_held;
use newsroom::id::CommentId;
use newsroom::published::Touched;
use newsroom::published::story::PublicStory;
use serde::Serialize;
use web::templates::{Value, markup};

use crate::paint::{Moment, Paint};
use crate::story::Pages;
use crate::{Error, amend, comments, live, report};

use form::Form;
pub(crate) use form::{FlawView, Returned, Typed};
use place::{Asked, OrderLink};
pub(crate) use place::{find_asked, in_order, lead_to, order_of};

/// A thread as the page shows it.
#[derive(Debug, Serialize)]
pub(crate) struct Thread {
    pub title: String,
    /// The comments, a part of their own; `None` where there is none.
    pub thread: Option<Value>,
    pub pages: Option<Pages>,
    /// The orders in which it can be read, where there is something to order.
    pub orders: Vec<OrderLink>,
    /// What a browser does with the thread beyond showing it; nothing where there is none and can be none.
    pub script: Option<Script>,
    /// The form that reports a comment, where it was asked for.
    pub report: Option<report::Form>,
    /// Whether a report has just been taken.
    pub is_reported: bool,
    pub held: Option<HeldView>,
    /// The reader's own comment that has just been posted, and may still be changed.
    pub posted: Option<Posted>,
    /// The form that changes it, where it was asked for.
    pub amend: Option<amend::Form>,
    /// Whether a comment has just been taken back.
    pub is_withdrawn: bool,
    pub form: Option<Form>,
    /// What is said in place of the form.
    pub closed: String,
    /// What is said beside an open thread that closes by itself.
    pub about: Option<String>,
    #[serde(skip)]
    pub count: usize,
}

/// The script of a thread, and what it is told.
#[derive(Debug, Serialize)]
pub(crate) struct Script {
    src: String,
    story: i64,
    /// Where it is told of new comments.
    live: String,
    /// Where they stand.
    all: String,
}

#[derive(Debug, Serialize)]
pub(crate) struct HeldView {
    name: String,
    written: Moment,
    body: Value,
    /// Until when it may be changed.
    until: Option<String>,
    id: i64,
}

/// What is said of a comment that has just been posted.
#[derive(Debug, Serialize)]
pub(crate) struct Posted {
    id: i64,
    until: String,
}

impl Thread {
    /// Whether the form came back with something wrong.
    pub fn has_flaws(&self) -> bool {
        self.form.as_ref().is_some_and(|form| !form.flaws.is_empty())
    }
}

/// Shows a page of the thread; `None` if there is no such page.
pub(crate) fn show(
    paint: &mut Paint,
    story: &PublicStory,
    page: Option<i64>,
    returned: Option<Returned>,
) -> Result<Option<Thread>, Error> {
    let Some(page) = page.map_or(Some(1), |page| usize::try_from(page).ok()).filter(|page| *page >= 1) else {
        return Ok(None);
    };
    let asked = Asked::read(paint, page);
    paint.shows_order = asked.order != Order::Oldest && order_of(paint.ask.query) == Some(asked.order);
    let state = find_thread(paint.r, story.id, &paint.settings.comments, paint.now)?;
    paint.note(&Touched::comment_rule_of_story(story.id));
    state.rule.asked.iter().for_each(|section| paint.note(&Touched::comment_rule_of_section(*section)));
    let is_open = state.is_open(paint.now);
    if let Some(closes_at) = state.closes_at().filter(|_| is_open) {
        paint.change_at(closes_at);
    }
    let own = amend::find_own(paint, story)?;
    let part = tree::part(paint, story, &asked, is_open, own.as_ref())?;
    let [count, total] = part.numbers;
    let held = held(paint, story, own.as_ref())?;
    let (report, is_reported) = (report::find_asked(paint, story)?, report::is_thanked(paint));
    if is_silent(&state) && count == 0 && held.is_none() {
        return Ok(None);
    }
    let mut returned = returned;
    let sent = returned.as_mut().and_then(|returned| returned.amended.take());
    let form = if is_open { Some(form::form(paint, story, state.rule.mode, returned)?) } else { None };
    let pages = (total > 1 && asked.is_kept()).then(|| place::pages(story, asked.page.min(total), total, asked.order));
    Ok(Some(Thread {
        title: title(paint, count),
        thread: (count > 0).then(|| part.html.html().clone()),
        script: (count > 0 || is_open).then(|| script(paint, story, count)),
        pages,
        orders: if count > 1 { place::orders(paint, story, asked.order) } else { Vec::new() },
        report,
        is_reported,
        held,
        posted: posted(paint, own.as_ref()),
        amend: amend::form(paint, story, own.as_ref(), sent),
        is_withdrawn: amend::is_withdrawn(paint),
        form,
        closed: closed(paint, &state),
        about: about(paint, &state, is_open),
        count,
    }))
}

/// Whether nothing is said of comments where there are none: the site takes none, unless a section or a story says so.
fn is_silent(state: &context::Thread) -> bool {
    !state.is_on || state.rule.mode == Mode::Closed && state.rule.mode_from == Source::Site
}

fn script(paint: &Paint, story: &PublicStory, count: usize) -> Script {
    Script {
        src: paint.site.parts.assets.address("thread.js").to_owned(),
        story: story.id.0,
        live: format!("{}{}?since={count}", live::ADDRESS, story.id),
        all: format!("{}#comments", place::of_page(&story.address, 1, Order::Newest)),
    }
}

fn title(paint: &Paint, count: usize) -> String {
    let number = locale::Value::from(i64::try_from(count).unwrap_or(i64::MAX));
    if count == 0 { paint.say("comments", &[]) } else { paint.say("comments-count", &[("count", number)]) }
}

/// What is said in place of the form: when the thread closed, if that was by its age and not by hand, so that it was
/// open until then.
fn closed(paint: &Paint, state: &context::Thread) -> String {
    let was_open = |at: &Timestamp| *at <= paint.now && state.is_open(*at - SignedDuration::from_millis(1));
    match state.closes_at().filter(was_open) {
        Some(at) => paint.say("comments-closed-on", &[("date", paint.words.date_long(at).as_str().into())]),
        None => paint.say("comments-closed", &[]),
    }
}

fn about(paint: &Paint, state: &context::Thread, is_open: bool) -> Option<String> {
    let days = i64::from(state.rule.close_after_days);
    (is_open && days > 0).then(|| paint.say("comments-open-days", &[("count", days.into())]))
}

/// The reader's own comment that waits, if their cookie names one under this story.
fn held(paint: &mut Paint, story: &PublicStory, own: Option<&Own>) -> Result<Option<HeldView>, Error> {
    let Some(id) = comments::own_of(paint.site, paint.ask) else { return Ok(None) };
    let Some(comment) = find_held(paint.r, id)?.filter(|comment| comment.story == story.id) else { return Ok(None) };
    paint.is_private = true;
    Ok(Some(HeldView {
        name: comment.author_name,
        written: paint.moment(comment.written_at),
        body: markup(render(&comment.body)),
        until: own.map(|own| amend::until(paint, own)),
        id: id.0,
    }))
}

/// The reader's own comment that all see, while it may be changed.
fn posted(paint: &Paint, own: Option<&Own>) -> Option<Posted> {
    let own = own.filter(|own| own.status == Status::Published)?;
    Some(Posted { id: own.id.0, until: amend::until(paint, own) })
}

/// The comment that a field of the query names.
pub(crate) fn asked_id(paint: &Paint, field: &str) -> Option<CommentId> {
    let query = url::form_urlencoded::parse(paint.ask.query.unwrap_or("").as_bytes());
    let asked = query.into_iter().find(|(name, _)| name == field)?;
    asked.1.parse().ok().map(CommentId)
}
