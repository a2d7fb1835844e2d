//! A comment's way in.

use database::{Error, Transaction};
use serde_json::json;

use super::checker;
use super::checks::{self, Judgement, Refusal};
use super::submission::Submission;
use super::{Status, alike, context, moderate, service, unreviewed, writer};
use crate::act::Act;
use crate::event::{self, NewEvent, Touched};
use crate::id::CommentId;
use crate::secret::Keys;
use crate::site::Site;

/// A comment that was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Receipt {
    /// Its id.
    pub id: CommentId,
    /// Where it stands.
    pub status: Status,
    /// Whether something was found of which floods are made.
    pub is_suspect: bool,
}

/// Why a comment was not taken.
#[derive(Debug, thiserror::Error)]
pub enum SubmitError {
    /// A check refused it; the writer is told which.
    #[error("the comment was refused: {0:?}")]
    Refused(Refusal),
    /// The database failed.
    #[error(transparent)]
    Database(#[from] Error),
}

/// Judges a comment and stores it with its findings and its event in one transaction.
///
/// # Errors
/// [`SubmitError::Refused`] if it cannot be taken; nothing is stored then.
pub fn submit(
    tx: &mut Transaction,
    act: &Act,
    site: &Site,
    keys: &Keys,
    submission: &Submission,
) -> Result<Receipt, SubmitError> {
    submit_heard(tx, act, site, keys, submission, Heard::default())
}

/// What others say of a comment, who were asked beforehand.
#[derive(Debug, Clone, Copy, Default)]
pub struct Heard<'a> {
    /// The newsroom's own checker.
    pub checker: Option<&'a checker::Opinion>,
    /// A spam service.
    pub service: Option<&'a service::Opinion>,
}

impl Heard<'_> {
    /// Takes what they say into what the checks say; the newsroom's own has the last word.
    pub(super) fn join(self, judgement: &mut Judgement, site: &Site) {
        if let Some(opinion) = self.service {
            service::hear(judgement, opinion, &site.spam_service);
        }
        if let Some(opinion) = self.checker {
            checker::hear(judgement, opinion, site.comments.checker_holds);
        }
    }

    /// Notes what is to be known when somebody decides.
    pub(super) fn note(self, tx: &mut Transaction, act: &Act, id: CommentId) -> Result<(), Error> {
        self.service.map_or(Ok(()), |opinion| service::report::note(tx, act, id, opinion))
    }
}

/// Does as [`submit`], with what others say who were asked.
///
/// # Errors
/// As [`submit`].
pub fn submit_heard(
    tx: &mut Transaction,
    act: &Act,
    site: &Site,
    keys: &Keys,
    submission: &Submission,
    heard: Heard,
) -> Result<Receipt, SubmitError> {
    let context = context::read(tx, submission, &site.comments, keys, act.now)?;
    let mut judgement = checks::judge(submission, &context, act.now).map_err(SubmitError::Refused)?;
    heard.join(&mut judgement, site);
    let id = CommentId(act.next_id());
    insert(tx, act, keys, id, submission, judgement.status)?;
    keep_findings(tx, id, &judgement)?;
    heard.note(tx, act, id)?;
    refuse_if_so(tx, act, id, &judgement, Status::Held)?;
    if judgement.status == Status::Published && submission.account.is_none() {
        unreviewed::note(tx, id)?;
    }
    tell(tx, act, id, submission, judgement.status)?;
    if judgement.status == Status::Published {
        writer::answers::tell(tx, act, id)?;
    }
    Ok(Receipt { id, status: judgement.status, is_suspect: judgement.is_suspect() })
}

/// Notes the decision where a program refused a comment: its writer is told why, and can have it looked at again.
pub(super) fn refuse_if_so(
    tx: &mut Transaction,
    act: &Act,
    id: CommentId,
    judgement: &Judgement,
    before: Status,
) -> Result<(), Error> {
    match judgement.findings.last() {
        Some(found) if judgement.status == Status::Rejected => {
            moderate::note_refusal_by_program(tx, act, id, &found.reason.english, before)
        }
        _ => Ok(()),
    }
}

pub(super) fn insert(
    tx: &mut Transaction,
    act: &Act,
    keys: &Keys,
    id: CommentId,
    submission: &Submission,
    status: Status,
) -> Result<(), Error> {
    let website = submission.website.as_deref();
    let place = match status {
        Status::Held => alike::take_place(tx, (id, act.now_ms()), &submission.body, website)?,
        _ => alike::Place::default(),
    };
    tx.execute(
        "INSERT INTO comment (id, story_id, parent_id, status, author_name, email_key, email_sealed, website, body,
                              account_id, client_key, client_address, written_at, alike, is_behind)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)",
        database::params![
            id,
            submission.story,
            submission.parent,
            status.as_str(),
            &submission.author_name,
            &keys.email_key(&submission.email),
            &keys.seal(&submission.email),
            website,
            &submission.body,
            submission.account,
            &keys.client_key(&submission.client_address),
            &submission.client_address,
            act.now_ms(),
            place.mark,
            i64::from(place.is_behind)
        ],
    )?;
    Ok(())
}

/// Keeps what the checks found.
///
/// # Errors
/// What the database says.
pub fn keep_findings(tx: &mut Transaction, id: CommentId, judgement: &Judgement) -> Result<(), Error> {
    for (position, found) in (0_i64..).zip(&judgement.findings) {
        let said = found.reason.said.as_ref().map(|said| json!(said).to_string());
        tx.execute(
            "INSERT INTO comment_finding (comment_id, position, check_name, verdict, reason, said)
             VALUES ($1, $2, $3, $4, $5, $6)",
            database::params![id, position, found.check, found.verdict, &found.reason.english, said.as_deref()],
        )?;
    }
    Ok(())
}

fn tell(tx: &mut Transaction, act: &Act, id: CommentId, submission: &Submission, status: Status) -> Result<(), Error> {
    let (kind, touched) = match status {
        Status::Published => (
            "comment.published",
            vec![Touched::comments(submission.story), Touched::story(submission.story), Touched::all_comments()],
        ),
        Status::Held => ("comment.held", vec![]),
        Status::Rejected => ("comment.rejected", vec![]),
        Status::Spam | Status::Deleted => ("comment.spam", vec![]),
    };
    let data = json!({ "story": submission.story.0 });
    event::append(tx, act, NewEvent { kind, subject: id.0, data, touched })?;
    Ok(())
}
