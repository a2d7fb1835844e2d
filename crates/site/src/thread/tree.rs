//! A page of the comments themselves: who answers whom.

use std::collections::HashMap;
use std::sync::Arc;

use document::comment::render;
use newsroom::comment::amend::Own;
use newsroom::comment::mark::Mark;
use newsroom::comment::outline::{Outline, Stands};
use newsroom::comment::thread::{PublicComment, find_many};
use newsroom::id::CommentId;
use newsroom::published::story::PublicStory;
use serde::Serialize;
use web::address::href;
use web::templates::{Value, markup};

use super::place::{self, Asked};
use crate::Error;
use crate::cache::Part;
use crate::like;
use crate::paint::{Moment, Paint};

/// Answers to one comment that stand on a page before the thread is continued on one of its own.
pub(super) const ANSWERS_MAX: usize = 200;

/// Comments on a page, beyond those that begin its threads.
const PAGE_ANSWERS_MAX: usize = 2_000;

/// A page of the comments themselves.
#[derive(Serialize)]
struct CommentsPart {
    say: Value,
    page: usize,
    order: Option<&'static str>,
    comments: Vec<CommentView>,
}

#[derive(Debug, Serialize)]
struct CommentView {
    id: i64,
    /// What is said in place of a comment that is gone, whose answers are not.
    gone: Option<String>,
    name: String,
    website: Option<String>,
    is_staff: bool,
    is_pinned: bool,
    /// Whether the newsroom has chosen it.
    is_featured: bool,
    /// Whether nothing below it takes answers, because of it.
    is_locked: bool,
    answers: Option<Answered>,
    permalink: String,
    written: Option<Moment>,
    body: Value,
    reply: Option<String>,
    /// How many readers like it, said in words.
    likes: Option<String>,
    /// Whether this reader has just liked it.
    is_liked: bool,
    /// Whether this reader wrote it, and may still change it.
    is_own: bool,
    /// Whether its writer has changed it.
    is_edited: bool,
    replies: Vec<CommentView>,
    /// How many they are with those below them, said in words.
    folded: Option<String>,
    /// Where the thread goes on, and how many answers are there, said in words.
    more: Option<More>,
}

#[derive(Debug, Serialize)]
struct More {
    href: String,
    text: String,
}

#[derive(Debug, Serialize)]
struct Answered {
    id: i64,
    name: String,
}

/// What on a page is one reader's own.
#[derive(Debug, Clone, Copy)]
struct Theirs {
    /// The comment that they have just liked.
    liked: Option<CommentId>,
    /// The comment that they wrote, and may still change.
    own: Option<CommentId>,
}

impl Theirs {
    fn is_any(self) -> bool {
        self.liked.is_some() || self.own.is_some()
    }
}

/// A page of the comments, with the number of all and of its pages.
pub(super) fn part(
    paint: &mut Paint,
    story: &PublicStory,
    asked: &Asked,
    is_open: bool,
    own: Option<&Own>,
) -> Result<Arc<Part>, Error> {
    let comments = format!("comments:{}", story.id);
    let address = href(&story.address);
    let reply_at = is_open.then_some(address.as_str());
    let theirs = Theirs { liked: like::find_liked(paint)?, own: own.map(|own| own.id) };
    let language = paint.words.language().tag();
    let mut name = format!("{comments} {asked:?} {language} {}", reply_at.unwrap_or_default());
    // What a reader of their own sees is neither kept nor taken from what is.
    if theirs.is_any() {
        name.push_str(&format!(" {theirs:?}"));
    }
    paint.part(name, |paint| {
        paint.tag(comments);
        paint.is_private |= theirs.is_any() || !asked.is_kept();
        show_comments(paint, story, asked, reply_at, theirs)
    })
}

/// Makes a page of the comments, and counts them and their pages.
fn show_comments(
    paint: &mut Paint,
    story: &PublicStory,
    asked: &Asked,
    reply_at: Option<&str>,
    theirs: Theirs,
) -> Result<(Value, [usize; 2]), Error> {
    let outline = Outline::read(paint.r, story.id)?;
    let per_page = paint.settings.comments.threads_per_page.max(1) as usize;
    let tops = outline.tops(asked.order);
    let total = tops.len().div_ceil(per_page).max(1);
    let page = asked.page.min(total);
    // A page beyond the end shows the last one, as a thread may have become shorter; it is not kept for others.
    paint.is_private |= page != asked.page;
    let plan = match asked.thread.and_then(|thread| Some((outline.find(thread)?, asked.from))) {
        Some((top, from)) => vec![Planned::one(&outline, top, from)],
        None => Planned::page(&outline, tops.iter().skip((page - 1) * per_page).take(per_page)),
    };
    let ids: Vec<CommentId> = plan.iter().flat_map(|thread| thread.ids(&outline)).collect();
    let found = find_many(paint.r, &ids)?;
    let depth = paint.settings.comments.depth_max as usize;
    let tree = Tree { paint, outline: &outline, found: &found, locked: outline.locked(), story, reply_at, theirs };
    let comments = plan.iter().map(|thread| tree.thread(thread, depth)).collect();
    let order = place::name_of(asked.order);
    let html =
        paint.render_part("site/thread.html", &CommentsPart { say: paint.words_value(), page, order, comments })?;
    Ok((html, [outline.count(), total]))
}

/// A thread as a page shows it: what begins it, and a run of its answers.
struct Planned {
    top: usize,
    /// In the order of reading.
    answers: Vec<usize>,
    /// The first of them, counted from 0.
    from: usize,
    /// How many there are in all.
    all: usize,
}

impl Planned {
    /// The threads of a page.
    fn page<'a>(outline: &Outline, tops: impl Iterator<Item = &'a usize>) -> Vec<Planned> {
        let mut room = PAGE_ANSWERS_MAX;
        let plan = |top: &usize| {
            let planned = Planned::of(outline, *top, 0, room.min(ANSWERS_MAX));
            room -= planned.answers.len();
            planned
        };
        tops.map(plan).collect()
    }

    /// A thread on a page of its own, from one of its answers on.
    fn one(outline: &Outline, top: usize, from: usize) -> Planned {
        Planned::of(outline, top, from, ANSWERS_MAX)
    }

    fn of(outline: &Outline, top: usize, from: usize, most: usize) -> Planned {
        let all = outline.all_below(top);
        let answers: Vec<usize> = all.iter().copied().skip(from).take(most).collect();
        Planned { top, answers, from, all: all.len() }
    }

    fn ids<'a>(&'a self, outline: &'a Outline) -> impl Iterator<Item = CommentId> + 'a {
        std::iter::once(&self.top).chain(&self.answers).map(|at| outline.node(*at).id)
    }
}

/// What the comments of a page are shown from.
struct Tree<'a, 'b, 'c> {
    paint: &'a Paint<'b, 'c>,
    outline: &'a Outline,
    found: &'a HashMap<CommentId, PublicComment>,
    /// By place: whether it takes no answers.
    locked: Vec<bool>,
    story: &'a PublicStory,
    /// Where an answer is written, if the thread is open.
    reply_at: Option<&'a str>,
    theirs: Theirs,
}

impl Tree<'_, '_, '_> {
    fn thread(&self, planned: &Planned, depth: usize) -> CommentView {
        let mut view = self.alone(planned.top);
        // Where it stands says whom it answers.
        view.answers = None;
        let mut answers = planned.answers.as_slice();
        // What goes on in the middle of a thread is not below what it answers.
        let depth = if planned.from > 0 { 1 } else { depth };
        view.replies = self.below(planned.top, &mut answers, depth);
        view.folded = (!planned.answers.is_empty()).then(|| self.count("comment-replies", planned.answers.len()));
        let left = planned.all.saturating_sub(planned.from + planned.answers.len());
        view.more = (left > 0).then(|| More {
            href: place::of_thread(self.story, view.id, planned.from + planned.answers.len()),
            text: self.count("comments-more", left),
        });
        view
    }

    /// Shows the answers to a comment out of those that come next; below the deepest step they go on flat, each naming
    /// whom it answers.
    fn below(&self, at: usize, next: &mut &[usize], depth: usize) -> Vec<CommentView> {
        let mut views = Vec::new();
        while let Some((answer, rest)) = next.split_first() {
            let is_direct = self.outline.above(*answer) == Some(at);
            let stands_here = is_direct || depth <= 1 && self.is_within(at, *answer);
            if !stands_here {
                break;
            }
            *next = rest;
            let mut view = self.alone(*answer);
            view.answers.take_if(|_| is_direct);
            if depth > 1 {
                view.replies = self.below(*answer, next, depth - 1);
                view.folded = (!view.replies.is_empty()).then(|| self.count("comment-replies", count(&view.replies)));
            }
            views.push(view);
        }
        views
    }

    /// Whether a comment stands below another, at whatever step.
    fn is_within(&self, at: usize, answer: usize) -> bool {
        std::iter::successors(Some(answer), |other| self.outline.above(*other)).skip(1).any(|other| other == at)
    }

    fn alone(&self, at: usize) -> CommentView {
        let node = self.outline.node(at);
        let name_of = |at: usize| self.found.get(&self.outline.node(at).id).map(|comment| comment.author_name.clone());
        let above = self.outline.above(at).and_then(|above| Some((self.outline.node(above).id.0, name_of(above)?)));
        let comment = self.found.get(&node.id);
        let likes = comment.map_or(0, |comment| comment.likes);
        CommentView {
            id: node.id.0,
            gone: comment.is_none().then(|| self.paint.say(gone(node.stands), &[])),
            name: comment.map(|comment| comment.author_name.clone()).unwrap_or_default(),
            website: comment.and_then(|comment| comment.website.clone()),
            is_staff: comment.is_some_and(|comment| comment.is_staff),
            is_pinned: self.outline.is_marked(at, Mark::Pinned),
            is_featured: self.outline.is_marked(at, Mark::Featured),
            is_locked: self.reply_at.is_some() && self.outline.is_marked(at, Mark::Locked),
            answers: above.map(|(id, name)| Answered { id, name }),
            permalink: format!("#comment-{}", node.id),
            written: comment.map(|comment| self.paint.moment(comment.written_at)),
            body: comment.map(|comment| markup(render(&comment.body))).unwrap_or_default(),
            reply: self
                .reply_at
                .filter(|_| !self.locked[at])
                .map(|address| format!("{address}?replytocom={}#respond", node.id)),
            likes: (likes > 0).then(|| self.paint.say("comment-likes", &[("count", likes.into())])),
            is_liked: self.theirs.liked == Some(node.id),
            is_own: self.theirs.own == Some(node.id),
            is_edited: comment.is_some_and(|comment| comment.edited_at.is_some()),
            replies: Vec::new(),
            folded: None,
            more: None,
        }
    }

    fn count(&self, text: &str, count: usize) -> String {
        self.paint.say(text, &[("count", i64::try_from(count).unwrap_or(i64::MAX).into())])
    }
}

fn count(views: &[CommentView]) -> usize {
    views.iter().map(|view| 1 + count(&view.replies)).sum()
}

/// What is said in place of a comment that is gone.
fn gone(stands: Stands) -> &'static str {
    match stands {
        Stands::Refused => "comment-removed",
        Stands::Withdrawn => "comment-withdrawn",
        Stands::Public | Stands::Deleted => "comment-gone",
    }
}
