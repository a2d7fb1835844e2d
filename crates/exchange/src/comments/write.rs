//! A batch of comments, written story by story.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use database::{Error, Transaction};
use formats::comments::{Comment, State, Text};
use newsroom::comment::Status;
use newsroom::comment::import::{self, Imported};
use newsroom::id::{CommentId, StoryId};
use newsroom::import_item::{self, Origin, remember};

use super::{Import, act};
use crate::batch::write_all;
use crate::known::{Known, hash_of, known};
use crate::report::{Outcome, Report};

/// The longest name and text that the database takes (WordPress `wp_get_comment_fields_max_lengths`).
const NAME_CHARS_MAX: usize = 245;
const BODY_CHARS_MAX: usize = 65_525;
const WEBSITE_CHARS_MAX: usize = 200;
const EMAIL_CHARS_MAX: usize = 254;

/// Comments of one story that are written together.
struct Group {
    story: StoryId,
    comments: Vec<Comment>,
}

/// Writes comments, and gives how many of them answer what is not here yet.
pub(super) fn all(order: &Import, groups: BTreeMap<StoryId, Vec<Comment>>, report: &mut Report) -> Result<u64, Error> {
    let later = Cell::new(0);
    let groups: Vec<Group> = groups.into_iter().map(|(story, comments)| Group { story, comments }).collect();
    if order.dry_run {
        let source = report.source.clone();
        return order.db.read(|r| {
            for comment in groups.iter().flat_map(|group| &group.comments) {
                // Whom it answers is part of what is compared, and is known only once it is written.
                let origin = Origin { source: &source, kind: "comment", foreign_id: &comment.id };
                let is_known = import_item::find(r, origin)?.is_some();
                report.count("comments", if is_known { Outcome::Unchanged } else { Outcome::Taken });
            }
            Ok(0)
        });
    }
    let source = report.source.clone();
    let write = |tx: &mut Transaction, part: &mut Report, group: &Group| {
        let writer = Writer { order, source: &source, later: &later };
        writer.write(tx, part, group)
    };
    // One that the database refuses takes none of its neighbours along.
    let refused: RefCell<Vec<Group>> = RefCell::default();
    write_all(order.db, &groups, report, &write, &|_, group, _| {
        let alone = |comment: &Comment| Group { story: group.story, comments: vec![comment.clone()] };
        refused.borrow_mut().extend(group.comments.iter().map(alone));
    })?;
    write_all(order.db, &refused.into_inner(), report, &write, &|report, group, error| {
        for comment in &group.comments {
            report.skip("comment", &comment.id, &comment.author, &error.to_string());
        }
    })?;
    Ok(later.get())
}

struct Writer<'a> {
    order: &'a Import<'a>,
    source: &'a str,
    later: &'a Cell<u64>,
}

impl Writer<'_> {
    fn write(&self, tx: &mut Transaction, report: &mut Report, group: &Group) -> Result<(), Error> {
        let (mut count, mut is_seen) = (0, false);
        for comment in &group.comments {
            if let Some((before, after)) = self.write_one(tx, report, group.story, comment)? {
                count += 1;
                // A comment that is gone leaves its place to its answers, so readers may see that as well.
                is_seen |= before == Some(Status::Published) || matches!(after, Status::Published | Status::Deleted);
            }
        }
        if count > 0 {
            import::tell(tx, &act(self.order), group.story, count, is_seen)?;
        }
        Ok(())
    }

    /// Writes a comment if it differs from what is here, and says where it stood and stands.
    fn write_one(
        &self,
        tx: &mut Transaction,
        report: &mut Report,
        story: StoryId,
        comment: &Comment,
    ) -> Result<Option<(Option<Status>, Status)>, Error> {
        let body = body_of(comment);
        if body.is_empty() {
            report.skip("comment", &comment.id, &comment.author, "it is empty");
            return Ok(None);
        }
        let (parent, own) = (self.find_parent(tx, story, comment)?, self.find_own(tx, comment)?);
        let parent = match (parent, own) {
            (Some(parent), Some(own)) if import::is_below(tx, parent, own)? => None,
            (parent, _) => parent,
        };
        let hash = hash_of(&(comment.content(), parent));
        let state = known(tx, self.source, "comment", &comment.id, &hash)?;
        report.count("comments", state.outcome());
        let id = match state {
            Known::Same(_) => return Ok(None),
            Known::Changed(id) => CommentId(id),
            Known::New => self.free_id(tx)?,
        };
        let before = import::find_status(tx, id)?;
        let status = match before {
            Some(decided) if import::is_decided(tx, id)? => decided,
            _ => status_of(comment.state),
        };
        import::put(tx, self.order.keys, &self.imported(id, story, parent, status, body, comment))?;
        import::bring_likes(tx, id, comment.likes)?;
        let origin = Origin { source: self.source, kind: "comment", foreign_id: &comment.id };
        remember(tx, &act(self.order), origin, id.0, &hash)?;
        if state.outcome() == Outcome::Taken {
            report.count(&format!("comments {}", status.as_str()), Outcome::Taken);
        }
        Ok(Some((before, status)))
    }

    /// Draws an id that no comment has: another process may have drawn it in the same millisecond, and what is put
    /// under an id replaces what stands there.
    fn free_id(&self, tx: &mut Transaction) -> Result<CommentId, Error> {
        loop {
            let id = CommentId(act(self.order).next_id());
            if !import::exists(tx, id)? {
                return Ok(id);
            }
        }
    }

    fn imported(
        &self,
        id: CommentId,
        story: StoryId,
        parent: Option<CommentId>,
        status: Status,
        body: String,
        comment: &Comment,
    ) -> Imported {
        let is_gone = status == Status::Deleted;
        let said = |text: &str, chars_max: usize| {
            let text: String = text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(chars_max).collect();
            Some(text).filter(|text| !text.is_empty() && !is_gone)
        };
        let is_link = |url: &String| url.starts_with("http://") || url.starts_with("https://");
        Imported {
            id,
            story,
            parent,
            status,
            author_name: said(&comment.author, NAME_CHARS_MAX).unwrap_or_default(),
            email: said(&comment.email, EMAIL_CHARS_MAX).filter(|email| email.contains('@')),
            website: said(&comment.website, WEBSITE_CHARS_MAX).filter(is_link),
            body,
            written_at: comment.written_at.unwrap_or(self.order.now),
        }
    }

    /// Finds what a comment answers. An answer to what is not under the same story stands for itself.
    fn find_parent(&self, tx: &mut Transaction, story: StoryId, comment: &Comment) -> Result<Option<CommentId>, Error> {
        let Some(parent) = comment.parent.as_deref().filter(|parent| *parent != comment.id) else { return Ok(None) };
        let origin = Origin { source: self.source, kind: "comment", foreign_id: parent };
        let Some(taken) = import_item::find(tx, origin)? else {
            self.later.set(self.later.get() + 1);
            return Ok(None);
        };
        let parent = CommentId(taken.our_id);
        Ok(import::find_story(tx, parent)?.filter(|at| *at == story).map(|_| parent))
    }

    fn find_own(&self, tx: &mut Transaction, comment: &Comment) -> Result<Option<CommentId>, Error> {
        let origin = Origin { source: self.source, kind: "comment", foreign_id: &comment.id };
        Ok(import_item::find(tx, origin)?.map(|taken| CommentId(taken.our_id)))
    }
}

/// What a comment says, as a reader might have typed it here. Of what was taken away there, nothing comes.
fn body_of(comment: &Comment) -> String {
    if comment.state == State::Deleted {
        return ERASED.to_owned();
    }
    let (said, _) = match &comment.text {
        Text::Html(html) => document::from_html(html),
        Text::Markdown(text) => document::markdown::from_markdown(text),
    };
    let typed = document::comment::typed(&said);
    let kept = typed.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t'));
    kept.take(BODY_CHARS_MAX).collect::<String>().trim().to_owned()
}

/// What stands where a comment was erased.
const ERASED: &str = "-";

fn status_of(state: State) -> Status {
    match state {
        State::Published => Status::Published,
        State::Held => Status::Held,
        State::Spam => Status::Spam,
        State::Deleted => Status::Deleted,
    }
}
