//! A page of the comments themselves: who answers whom.

use std::collections::HashMap;
use std::sync::Arc;

use document::comment::render;
use newsroom::comment::thread::{PublicComment, list};
use newsroom::id::CommentId;
use newsroom::published::story::PublicStory;
use serde::Serialize;
use web::address::href;
use web::templates::{Value, markup};

use crate::Error;
use crate::cache::Part;
use crate::like;
use crate::paint::{Moment, Paint};

/// A page of the comments themselves.
#[derive(Serialize)]
struct CommentsPart {
    say: Value,
    page: usize,
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
    /// How many readers like it, said in words.
    likes: Option<String>,
    /// Whether this reader has just liked it.
    is_liked: bool,
    replies: Vec<CommentView>,
}

#[derive(Debug, Serialize)]
struct Answered {
    id: i64,
    name: String,
}

/// What a page of comments shows beside them.
#[derive(Clone, Copy)]
struct View<'a> {
    /// Where an answer is written, if the thread is open.
    reply_at: Option<&'a str>,
    /// The comment that this reader has just liked.
    liked: Option<CommentId>,
}

/// A page of the comments, with the number of all and of its pages.
pub(super) fn part(paint: &mut Paint, story: &PublicStory, asked: usize, is_open: bool) -> Result<Arc<Part>, Error> {
    let comments = format!("comments:{}", story.id);
    let address = href(&story.address);
    let reply_at = is_open.then_some(address.as_str());
    let liked = like::find_liked(paint)?;
    let language = paint.words.language().tag();
    let mut name = format!("{comments} {asked} {language} {}", reply_at.unwrap_or_default());
    // What a reader of their own sees is neither kept nor taken from what is.
    name.extend(liked.map(|liked| format!(" {liked}")));
    paint.part(name, |paint| {
        paint.tag(comments);
        paint.is_private |= liked.is_some();
        show_comments(paint, story, asked, View { reply_at, liked })
    })
}

/// Makes a page of the comments, and counts them and their pages.
fn show_comments(
    paint: &mut Paint,
    story: &PublicStory,
    asked: usize,
    view: View,
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
    let comments = shown.map(|top| tree.show(paint, &all, *top, depth, view)).collect();
    let html = paint.render_part("site/thread.html", &CommentsPart { say: paint.words_value(), page, comments })?;
    Ok((html, [all.len(), total]))
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
    fn show(&self, paint: &Paint, all: &[PublicComment], at: usize, depth: usize, shown: View) -> CommentView {
        let mut view = self.alone(paint, all, at, shown);
        // Where it stands says whom it answers.
        view.answers = None;
        let below = self.below.get(&all[at].id.0).cloned().unwrap_or_default();
        if depth > 1 {
            view.replies = below.into_iter().map(|at| self.show(paint, all, at, depth - 1, shown)).collect();
            return view;
        }
        let mut waiting: Vec<usize> = below.into_iter().rev().collect();
        while let Some(at) = waiting.pop() {
            let mut answer = self.alone(paint, all, at, shown);
            answer.answers.take_if(|answered| answered.id == view.id);
            view.replies.push(answer);
            waiting.extend(self.below.get(&all[at].id.0).into_iter().flatten().rev());
        }
        view
    }

    fn alone(&self, paint: &Paint, all: &[PublicComment], at: usize, shown: View) -> CommentView {
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
            reply: shown.reply_at.map(|address| format!("{address}?replytocom={}#respond", comment.id)),
            likes: (comment.likes > 0).then(|| paint.say("comment-likes", &[("count", comment.likes.into())])),
            is_liked: shown.liked == Some(comment.id),
            replies: Vec::new(),
        }
    }
}
