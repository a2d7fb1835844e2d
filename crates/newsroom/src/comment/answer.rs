//! Somebody of the desk answers a comment from its queue: readers see it at once, with the mark of the staff.
//!
//! The checks are for readers and are not asked. What a comment that waits is answered with approves it; what was refused
//! is not answered.

use database::{Error, Reader, Transaction};
use serde_json::json;

use super::context::find_thread;
use super::proof::Proof;
use super::staff::Staff;
use super::submission::Submission;
use super::{Status, import, mark, moderate, submit, writer};
use crate::act::Act;
use crate::event::{self, NewEvent, Touched};
use crate::id::{CommentId, StoryId};
use crate::secret::Keys;
use crate::site::CommentRules;

/// An answer to be given.
#[derive(Debug, Clone, Copy)]
pub struct NewAnswer<'a> {
    /// The comment that it answers.
    pub to: CommentId,
    /// Who gives it.
    pub staff: &'a Staff,
    /// What it says, as [`super::submission::read_body`] gives it.
    pub body: &'a str,
    /// The network address from which it is sent.
    pub client_address: &'a str,
}

/// An answer that was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answered {
    /// The answer.
    pub id: CommentId,
    /// Whether it approved the comment that it answers.
    pub has_approved: bool,
}

/// Why a comment was not answered.
#[derive(Debug, thiserror::Error)]
pub enum AnswerError {
    /// It was refused or is gone.
    #[error("the comment is {}", .0.as_str())]
    Refused(Status),
    /// The story is not public or takes no (more) comments.
    #[error("the story takes no comments")]
    Closed,
    /// It takes no answers (any more).
    #[error("the comment takes no answers")]
    Locked,
    /// The database failed.
    #[error(transparent)]
    Database(#[from] Error),
}

/// Answers a comment, approves it if it waits, and notes both in one transaction. The same answer by the same person is
/// given once, however often it is sent.
///
/// # Errors
/// [`AnswerError`]; nothing is changed then. `NotFound` if there is no such comment.
pub fn answer(
    tx: &mut Transaction,
    act: &Act,
    rules: &CommentRules,
    keys: &Keys,
    new: NewAnswer,
) -> Result<Answered, AnswerError> {
    let stands = import::find_status(tx, new.to)?.ok_or(Error::NotFound)?;
    if !matches!(stands, Status::Held | Status::Published) {
        return Err(AnswerError::Refused(stands));
    }
    if let Some(id) = find_same(tx, new)? {
        return Ok(Answered { id, has_approved: false });
    }
    let story = import::find_story(tx, new.to)?.ok_or(Error::NotFound)?;
    if mark::is_branch_locked(tx, new.to)? {
        return Err(AnswerError::Locked);
    }
    if !find_thread(tx, story, rules, act.now)?.is_open(act.now) {
        return Err(AnswerError::Closed);
    }
    let has_approved = stands == Status::Held;
    if has_approved {
        moderate::decide(tx, act, new.to, Status::Published, "")?;
    }
    let id = CommentId(act.next_id());
    submit::insert(tx, act, keys, id, &submission(story, new), Status::Published)?;
    let touched = vec![Touched::comments(story), Touched::story(story), Touched::all_comments()];
    let data = json!({ "story": story.0, "answers": new.to.0 });
    event::append(tx, act, NewEvent { kind: "comment.answered", subject: id.0, data, touched })?;
    writer::answers::tell(tx, act, id)?;
    Ok(Answered { id, has_approved })
}

/// The same answer to the same comment, if readers see it.
fn find_same(r: &mut Reader, new: NewAnswer) -> Result<Option<CommentId>, Error> {
    r.query_opt(
        "SELECT id FROM comment
         WHERE parent_id = $1 AND account_id = $2 AND body = $3 AND status = 'published'
         LIMIT 1",
        database::params![new.to, new.staff.account, new.body],
        |row| Ok(CommentId(row.get(0)?)),
    )
}

fn submission(story: StoryId, new: NewAnswer) -> Submission {
    Submission {
        story,
        parent: Some(new.to),
        author_name: new.staff.name.clone(),
        email: new.staff.email.clone(),
        website: None,
        body: new.body.to_owned(),
        client_address: new.client_address.to_owned(),
        filled_honeypot: false,
        seconds_taken: None,
        proof: Proof::NotAsked,
        account: Some(new.staff.account),
    }
}
