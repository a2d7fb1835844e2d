//! The comments under a story, and the form below them.

use std::collections::HashMap;

use document::comment::render;
use jiff::{SignedDuration, Timestamp};
use newsroom::comment::context::find_thread;
use newsroom::comment::thread::{PublicComment, find, find_held, find_place, list};
use newsroom::id::CommentId;
use newsroom::published::story::PublicStory;
use serde::Serialize;
use web::address::href;
use web::templates::{Value, markup};

use crate::paint::{Moment, Paint};
use crate::story::Pages;
use crate::{Error, comments, report};

/// A thread as the page shows it.
#[derive(Debug, Serialize)]
pub(crate) struct Thread {
    pub title: String,
    /// The comments, a part of their own; `None` where there is none.
    pub thread: Option<Value>,
    pub pages: Option<Pages>,
    /// The script that finds a comment on another page of the thread.
    pub script: Option<String>,
    /// The form that reports a comment, where it was asked for.
    pub report: Option<report::Form>,
    /// Whether a report has just been taken.
    pub is_reported: bool,
    pub held: Option<HeldView>,
    pub form: Option<Form>,
    /// What is said in place of the form.
    pub closed: String,
    /// What is said beside an open thread that closes by itself.
    pub about: Option<String>,
    #[serde(skip)]
    pub count: usize,
}

/// A page of the comments themselves.
#[derive(Serialize)]
struct CommentsPart {
    say: Value,
    comments: Vec<CommentView>,
}

#[derive(Debug, Serialize)]
struct CommentView {
    id: i64,
    name: String,
    website: Option<String>,
    is_staff: bool,
    answers: Option<Answered>,
    permalink: String,
    written: Moment,
    body: Value,
    reply: Option<String>,
    replies: Vec<CommentView>,
}

#[derive(Debug, Serialize)]
struct Answered {
    id: i64,
    name: String,
}

#[derive(Debug, Serialize)]
pub(crate) struct HeldView {
    name: String,
    written: Moment,
    body: Value,
}

/// The form, empty or as it came back.
#[derive(Debug, Serialize)]
pub(crate) struct Form {
    story: i64,
    flaws: Vec<FlawView>,
    replying_to: Option<String>,
    cancel: String,
    parent: i64,
    key: Option<String>,
    errors: Errors,
    typed: Typed,
    asks_website: bool,
}

#[derive(Debug, Clone, Serialize)]
pub(crate) struct FlawView {
    pub field: &'static str,
    pub text: String,
}

#[derive(Debug, Default, Serialize)]
struct Errors {
    comment: Option<String>,
    author: Option<String>,
    email: Option<String>,
    url: Option<String>,
}

/// What was typed.
#[derive(Debug, Clone, Default, Serialize)]
pub(crate) struct Typed {
    pub comment: String,
    pub author: String,
    pub email: String,
    pub url: String,
}

/// A form that came back with what is wrong.
#[derive(Debug, Clone, Default)]
pub(crate) struct Returned {
    pub flaws: Vec<FlawView>,
    pub typed: Typed,
    pub parent: Option<CommentId>,
    pub key: Option<String>,
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
    let comments = format!("comments:{}", story.id);
    let state = find_thread(paint.r, story.id, paint.now)?;
    let rules = paint.settings.comments.clone();
    let is_open = state.is_open(&rules, paint.now);
    if let Some(closes_at) = state.closes_at(&rules).filter(|_| is_open) {
        paint.change_at(closes_at);
    }
    let Some(asked) = page.map_or(Some(1), |page| usize::try_from(page).ok()).filter(|page| *page >= 1) else {
        return Ok(None);
    };
    let address = href(&story.address);
    let reply_at = is_open.then_some(address.as_str());
    let name = format!("{comments} {asked} {} {}", paint.words.language().tag(), reply_at.unwrap_or_default());
    let part = paint.part(name, |paint| {
        paint.tag(comments);
        show_comments(paint, story, asked, reply_at)
    })?;
    let [count, total] = part.numbers;
    let page = asked.min(total);
    let thread = (count > 0).then(|| part.html.clone());
    let number = locale::Value::from(i64::try_from(count).unwrap_or(i64::MAX));
    let title = if count == 0 { paint.say("comments", &[]) } else { paint.say("comments-count", &[("count", number)]) };
    let held = held(paint, story)?;
    let (report, is_reported) = (report::find_asked(paint, story)?, report::is_thanked(paint));
    let form = if is_open { Some(form(paint, story, returned)?) } else { None };
    let pages = (total > 1).then(|| pages(story, page, total));
    let script = pages.is_some().then(|| paint.site.parts.assets.address("thread.js").to_owned());
    if !rules.open && count == 0 && held.is_none() {
        return Ok(None);
    }
    // By its age, that is, and not by hand: it was open until then.
    let was_open = |at: &Timestamp| *at <= paint.now && state.is_open(&rules, *at - SignedDuration::from_millis(1));
    let closed = match state.closes_at(&rules).filter(was_open) {
        Some(at) => paint.say("comments-closed-on", &[("date", paint.words.date_long(at).as_str().into())]),
        None => paint.say("comments-closed", &[]),
    };
    let days = i64::from(rules.close_after_days);
    let about = (is_open && days > 0).then(|| paint.say("comments-open-days", &[("count", days.into())]));
    Ok(Some(Thread { title, thread, pages, script, report, is_reported, held, form, closed, about, count }))
}

/// Makes a page of the comments, and counts them and their pages.
fn show_comments(
    paint: &mut Paint,
    story: &PublicStory,
    asked: usize,
    reply_at: Option<&str>,
) -> Result<(Value, [usize; 2]), Error> {
    let all = list(paint.r, story.id)?;
    let tree = Tree::of(&all);
    let per_page = paint.settings.comments.threads_per_page.max(1) as usize;
    let total = tree.tops.len().div_ceil(per_page).max(1);
    // A page beyond the end shows the last one, as a thread may have become shorter; it is not kept for others.
    let page = asked.min(total);
    paint.is_private |= page != asked;
    let depth = paint.settings.comments.depth_max as usize;
    let shown = tree.tops.iter().skip((page - 1) * per_page).take(per_page);
    let comments = shown.map(|top| tree.show(paint, &all, *top, depth, reply_at)).collect();
    let html = paint.render_part("site/thread.html", &CommentsPart { say: paint.words_value(), comments })?;
    Ok((html, [all.len(), total]))
}

/// Where a comment stands that the address asks for by `?comment=ID`: the page that holds it now, at its anchor, and
/// the head of the thread if it is not public here. `None` if no comment is asked for.
pub(crate) fn find_asked(paint: &mut Paint, story: &PublicStory) -> Result<Option<String>, Error> {
    let Some(id) = asked_id(paint, "comment") else { return Ok(None) };
    let per_page = i64::from(paint.settings.comments.threads_per_page.max(1));
    Ok(Some(match find_place(paint.r, story.id, id)? {
        Some(before) => format!("{}#comment-{id}", page_address(story, before / per_page + 1)),
        None => format!("{}#comments", href(&story.address)),
    }))
}

fn page_address(story: &PublicStory, page: i64) -> String {
    let base = story.address.trim_end_matches('/');
    if page == 1 { href(&story.address) } else { href(&format!("{base}/comment-page-{page}/")) }
}

fn pages(story: &PublicStory, page: usize, total: usize) -> Pages {
    let nth = |page: usize| format!("{}#comments", page_address(story, number(page)));
    Pages {
        previous: (page > 1).then(|| nth(page - 1)),
        page: number(page),
        total: number(total),
        next: (page < total).then(|| nth(page + 1)),
    }
}

fn number(page: usize) -> i64 {
    i64::try_from(page).unwrap_or(i64::MAX)
}

/// Who answers whom, by place in the list. A comment whose parent is not public stands by itself.
struct Tree {
    tops: Vec<usize>,
    below: HashMap<i64, Vec<usize>>,
    place: HashMap<i64, usize>,
}

impl Tree {
    fn of(all: &[PublicComment]) -> Tree {
        let place: HashMap<i64, usize> = all.iter().enumerate().map(|(place, comment)| (comment.id.0, place)).collect();
        let mut tree = Tree { tops: Vec::new(), below: HashMap::new(), place };
        for (at, comment) in all.iter().enumerate() {
            match comment.parent.filter(|parent| tree.place.get(&parent.0).is_some_and(|place| *place < at)) {
                Some(parent) => tree.below.entry(parent.0).or_default().push(at),
                None => tree.tops.push(at),
            }
        }
        tree
    }

    /// Shows a comment with its answers; below the deepest step they go on flat, each naming whom it answers.
    fn show(
        &self,
        paint: &Paint,
        all: &[PublicComment],
        at: usize,
        depth: usize,
        address: Option<&str>,
    ) -> CommentView {
        let mut view = self.alone(paint, all, at, address);
        // Where it stands says whom it answers.
        view.answers = None;
        let below = self.below.get(&all[at].id.0).cloned().unwrap_or_default();
        if depth > 1 {
            view.replies = below.into_iter().map(|at| self.show(paint, all, at, depth - 1, address)).collect();
            return view;
        }
        let mut waiting: Vec<usize> = below.into_iter().rev().collect();
        while let Some(at) = waiting.pop() {
            let mut answer = self.alone(paint, all, at, address);
            answer.answers.take_if(|answered| answered.id == view.id);
            view.replies.push(answer);
            waiting.extend(self.below.get(&all[at].id.0).into_iter().flatten().rev());
        }
        view
    }

    fn alone(&self, paint: &Paint, all: &[PublicComment], at: usize, address: Option<&str>) -> CommentView {
        let comment = &all[at];
        let answered = comment.parent.and_then(|parent| self.place.get(&parent.0)).map(|place| &all[*place]);
        CommentView {
            id: comment.id.0,
            name: comment.author_name.clone(),
            website: comment.website.clone(),
            is_staff: comment.is_staff,
            answers: answered.map(|parent| Answered { id: parent.id.0, name: parent.author_name.clone() }),
            permalink: format!("#comment-{}", comment.id),
            written: paint.moment(comment.written_at),
            body: markup(render(&comment.body)),
            reply: address.map(|address| format!("{address}?replytocom={}#respond", comment.id)),
            replies: Vec::new(),
        }
    }
}

/// The reader's own comment that waits, if their cookie names one under this story.
fn held(paint: &mut Paint, story: &PublicStory) -> Result<Option<HeldView>, Error> {
    let Some(id) = comments::held_by(paint) else { return Ok(None) };
    let Some(comment) = find_held(paint.r, id)?.filter(|comment| comment.story == story.id) else { return Ok(None) };
    paint.is_private = true;
    let written = paint.moment(comment.written_at);
    Ok(Some(HeldView { name: comment.author_name, written, body: markup(render(&comment.body)) }))
}

fn form(paint: &mut Paint, story: &PublicStory, returned: Option<Returned>) -> Result<Form, Error> {
    let returned = returned.unwrap_or_default();
    let parent = match returned.parent.or_else(|| asked_id(paint, "replytocom")) {
        Some(id) => find(paint.r, id)?.filter(|comment| comment.story == story.id),
        None => None,
    };
    let error = |field: &str| returned.flaws.iter().find(|flaw| flaw.field == field).map(|flaw| flaw.text.clone());
    Ok(Form {
        story: story.id.0,
        parent: parent.as_ref().map_or(0, |parent| parent.id.0),
        replying_to: parent.map(|parent| parent.author_name),
        cancel: href(&story.address),
        key: returned.key,
        errors: Errors { comment: error("comment"), author: error("author"), email: error("email"), url: error("url") },
        typed: returned.typed,
        asks_website: paint.settings.comments.asks_website,
        flaws: returned.flaws,
    })
}

/// The comment that a field of the query names.
pub(crate) fn asked_id(paint: &Paint, field: &str) -> Option<CommentId> {
    let query = url::form_urlencoded::parse(paint.ask.query.unwrap_or("").as_bytes());
    let asked = query.into_iter().find(|(name, _)| name == field)?;
    asked.1.parse().ok().map(CommentId)
}
