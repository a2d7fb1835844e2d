//! Writers change their comment, or take it back, for a while after they wrote it.

use database::{Error, Reader, Transaction};
use jiff::Timestamp;
use serde_json::json;

use super::checks::{self, Judgement, Refusal};
use super::proof::Proof;
use super::submission::Submission;
use super::submit::{Heard, Receipt, keep_findings, refuse_if_so};
use super::{Status, alike, context, import, moderate, report, unreviewed};
use crate::act::Act;
use crate::event::{self, NewEvent, Touched};
use crate::id::{AccountId, CommentId, StoryId};
use crate::secret::Keys;
use crate::site::{CommentRules, Site};
use crate::time::timestamp;

/// A comment that its writer may still change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Own {
    /// The comment.
    pub id: CommentId,
    /// The story it is under.
    pub story: StoryId,
    /// Where it stands.
    pub status: Status,
    /// The text as it stands.
    pub body: String,
    /// Until when it may be changed.
    pub until: Timestamp,
}

/// Why a comment was not changed.
#[derive(Debug, thiserror::Error)]
pub enum AmendError {
    /// The time is over, somebody has decided on it, or it is not there.
    #[error("the comment can no longer be changed")]
    Over,
    /// A check refused what it says now; the writer is told which, and it stands as before.
    #[error("the comment was refused: {0:?}")]
    Refused(Refusal),
    /// The database failed.
    #[error(transparent)]
    Database(#[from] Error),
}

/// Finds a comment that its writer may still change; the caller knows that it is theirs.
///
/// Once somebody has decided on it, it stays as they saw it.
///
/// # Errors
/// What the database says.
pub fn find(r: &mut Reader, id: CommentId, rules: &CommentRules, now: Timestamp) -> Result<Option<Own>, Error> {
    let window_ms = i64::from(rules.edit_minutes) * 60_000;
    let found = r.query_opt(
        "SELECT story_id, status, body, written_at
         FROM comment
         WHERE id = $1 AND status IN ('published', 'held', 'spam') AND written_at > $2",
        database::params![id, now.as_millisecond() - window_ms],
        |row| {
            let written_at = timestamp(row, 3)?;
            Ok(Own {
                id,
                story: StoryId(row.get(0)?),
                status: super::queue::read_status(row, 1)?,
                body: row.get(2)?,
                until: Timestamp::from_millisecond(written_at.as_millisecond() + window_ms).unwrap_or(written_at),
            })
        },
    )?;
    match found {
        Some(own) if !import::is_decided(r, id)? => Ok(Some(own)),
        _ => Ok(None),
    }
}

/// Gives a comment another text, which the checks judge as one that is sent; what waits for a moderator goes on waiting.
///
/// # Errors
/// [`AmendError::Over`], [`AmendError::Refused`]; nothing is changed then.
pub fn edit(
    tx: &mut Transaction,
    act: &Act,
    site: &Site,
    keys: &Keys,
    id: CommentId,
    body: &str,
    client_address: &str,
) -> Result<Receipt, AmendError> {
    edit_heard(tx, act, site, keys, id, Edit { body, client_address, heard: Heard::default() })
}

/// Another text of a comment.
#[derive(Debug, Clone, Copy)]
pub struct Edit<'a> {
    /// The text.
    pub body: &'a str,
    /// The network address from which it is sent.
    pub client_address: &'a str,
    /// What others say of it who were asked.
    pub heard: Heard<'a>,
}

/// Does as [`edit`], with what others say who were asked.
///
/// # Errors
/// As [`edit`].
pub fn edit_heard(
    tx: &mut Transaction,
    act: &Act,
    site: &Site,
    keys: &Keys,
    id: CommentId,
    edit: Edit,
) -> Result<Receipt, AmendError> {
    let Edit { body, client_address, heard } = edit;
    let own = find(tx, id, &site.comments, act.now)?.ok_or(AmendError::Over)?;
    if own.body == body {
        return Ok(Receipt { id, status: own.status, is_suspect: false });
    }
    let submission = as_sent(tx, keys, id, body, client_address)?;
    let mut context = context::read(tx, &submission, &site.comments, keys, act.now)?;
    overlook_itself(&mut context);
    let mut judgement = checks::judge(&submission, &context, act.now).map_err(AmendError::Refused)?;
    heard.join(&mut judgement, site);
    let status = stricter(own.status, judgement.status);
    tx.execute(
        "UPDATE comment SET body = $2, status = $3, edited_at = $4 WHERE id = $1",
        database::params![id, body, status.as_str(), act.now_ms()],
    )?;
    alike::step_out(tx, id)?;
    if status == Status::Held {
        alike::line_up(tx, id, body, submission.website.as_deref())?;
    }
    replace_findings(tx, id, &judgement)?;
    heard.note(tx, act, id)?;
    if status == Status::Rejected {
        refuse_if_so(tx, act, id, &judgement, own.status)?;
    }
    if status != Status::Published {
        unreviewed::settle(tx, id)?;
    }
    tell(tx, act, "comment.edited", &own, status)?;
    Ok(Receipt { id, status, is_suspect: judgement.is_suspect() })
}

/// Takes a comment back: what it said and who wrote it is gone for good, and its place stays for its answers.
///
/// # Errors
/// [`AmendError::Over`]; nothing is changed then.
pub fn withdraw(tx: &mut Transaction, act: &Act, rules: &CommentRules, id: CommentId) -> Result<StoryId, AmendError> {
    let own = find(tx, id, rules, act.now)?.ok_or(AmendError::Over)?;
    tx.execute(
        "UPDATE comment SET status = 'deleted', withdrawn_at = $2 WHERE id = $1",
        database::params![id, act.now_ms()],
    )?;
    alike::step_out(tx, id)?;
    report::settle(tx, id)?;
    unreviewed::settle(tx, id)?;
    moderate::erase(tx, act, id)?;
    tell(tx, act, "comment.withdrawn", &own, Status::Deleted)?;
    Ok(own.story)
}

/// A comment that is there was counted when it came, and stands where it stands.
pub(super) fn overlook_itself(context: &mut context::Context) {
    context.recent_by_client = 0;
    context.parent_is_public = true;
    context.branch_is_locked = false;
}

/// Gives a comment as it would be sent now, with another text.
///
/// # Errors
/// `NotFound` if there is no such comment; what the database says otherwise.
pub fn as_sent(
    r: &mut Reader,
    keys: &Keys,
    id: CommentId,
    body: &str,
    client_address: &str,
) -> Result<Submission, Error> {
    let (email, mut submission) = r.query_one(
        "SELECT story_id, parent_id, author_name, email_sealed, website, account_id FROM comment WHERE id = $1",
        database::params![id],
        |row| {
            let submission = Submission {
                story: StoryId(row.get(0)?),
                parent: row.get::<Option<i64>>(1)?.map(CommentId),
                author_name: row.get(2)?,
                email: String::new(),
                website: row.get(4)?,
                body: body.to_owned(),
                client_address: client_address.to_owned(),
                filled_honeypot: false,
                seconds_taken: None,
                proof: Proof::NotAsked,
                account: row.get::<Option<i64>>(5)?.map(AccountId),
            };
            Ok((row.get::<Option<Vec<u8>>>(3)?, submission))
        },
    )?;
    if let Some(sealed) = email {
        submission.email =
            keys.open(&sealed).map_err(|error| Error::Other(format!("the e-mail address of a comment: {error}")))?;
    }
    Ok(submission)
}

/// Of two, where fewer see it: what a check or a moderator is to look at does not come out by another text.
fn stricter(before: Status, judged: Status) -> Status {
    [Status::Spam, Status::Held].into_iter().find(|status| [before, judged].contains(status)).unwrap_or(judged)
}

/// What was found in the old text stays where nothing is found in the new one, for it is what the comment waits for.
fn replace_findings(tx: &mut Transaction, id: CommentId, judgement: &Judgement) -> Result<(), Error> {
    if judgement.findings.is_empty() {
        return Ok(());
    }
    tx.execute("DELETE FROM comment_finding WHERE comment_id = $1", database::params![id])?;
    keep_findings(tx, id, judgement)
}

fn tell(tx: &mut Transaction, act: &Act, kind: &str, own: &Own, status: Status) -> Result<(), Error> {
    let story = own.story;
    let touched = if super::thread::is_seen(tx, own.id, [own.status, status])? {
        vec![Touched::comments(story), Touched::story(story), Touched::all_comments()]
    } else {
        vec![]
    };
    let data = json!({ "story": story.0, "from": own.status.as_str(), "status": status.as_str() });
    event::append(tx, act, NewEvent { kind, subject: own.id.0, data, touched })?;
    Ok(())
}
