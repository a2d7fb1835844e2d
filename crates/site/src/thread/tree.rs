//! A page of the comments themselves: who answers whom.

use std::collections::HashMap;
use std::sync::Arc;

use document::comment::render;
use newsroom::comment::thread::{PublicComment, list};
use newsroom::published::story::PublicStory;
use serde::Serialize;
use web::address::href;
use web::templates::{Value, markup};

use crate::Error;
use crate::cache::Part;
use crate::paint::{Moment, Paint};

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

/// A page of the comments, with the number of all and of its pages.
pub(super) fn part(paint: &mut Paint, story: &PublicStory, asked: usize, is_open: bool) -> Result<Arc<Part>, Error> {
    let comments = format!("comments:{}", story.id);
    let address = href(&story.address);
    let reply_at = is_open.then_some(address.as_str());
    let name = format!("{comments} {asked} {} {}", paint.words.language().tag(), reply_at.unwrap_or_default());
    paint.part(name, |paint| {
        paint.tag(comments);
        show_comments(paint, story, asked, reply_at)
    })
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
