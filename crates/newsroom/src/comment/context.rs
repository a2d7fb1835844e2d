//! What the checks may know of a comment's circumstances, read from the database beforehand.

use std::sync::Arc;

use database::{Error, Reader};
use jiff::Timestamp;

use super::rule::{self, Holding, Mode};
use super::standing::{self, Standing};
use super::submission::Submission;
use super::word_list::Lists;
use super::{Status, filter, mark, writer};
use crate::id::StoryId;
use crate::secret::Keys;
use crate::site::CommentRules;
use crate::story::Details;

/// How far back a client's comments are counted for the flood check: ten minutes.
pub const FLOOD_WINDOW_MS: i64 = 10 * 60 * 1000;

/// A text shorter than this may be said under many stories: in characters.
const REPEAT_CHARS_MIN: usize = 30;

/// The circumstances of a submission.
#[derive(Debug, Clone)]
pub struct Context {
    /// The site's rules.
    pub rules: CommentRules,
    /// The site's word lists, ready.
    pub lists: Arc<Lists>,
    /// The thread it would stand in.
    pub thread: Thread,
    /// Whether the comment it answers is public in the same thread; true if it answers none.
    pub parent_is_public: bool,
    /// Whether the comment it answers, or one above that, takes no answers.
    pub branch_is_locked: bool,
    /// Whether this writer has already said just this under this story.
    pub is_duplicate: bool,
    /// Comments of this client within [`FLOOD_WINDOW_MS`].
    pub recent_by_client: i64,
    /// When the oldest of them was written.
    pub oldest_recent_at: Option<Timestamp>,
    /// This e-mail address's published comments.
    pub published_by_email: i64,
    /// This e-mail address's comments that were spam.
    pub spam_by_email: i64,
    /// Other stories under which this e-mail address or client has said just this.
    pub repeats_elsewhere: i64,
    /// The filter for the story's language.
    pub filter: Arc<spam::Model>,
    /// Whether the name is that of someone of the desk who is not signed in here.
    pub borrows_staff_name: bool,
    /// Whether this e-mail address was first seen less than [`CommentRules::newcomer_minutes`] ago.
    pub is_newcomer: bool,
    /// Whether the holder of this e-mail address has opened a link that was sent there.
    pub is_confirmed: bool,
    /// How the newsroom treats this writer.
    pub standing: Standing,
}

/// What is known of the thread.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thread {
    /// Whether the story is public now.
    pub is_public: bool,
    /// Its language, as BCP 47; empty where it is not public.
    pub language: String,
    /// When it was published.
    pub published_at: Option<Timestamp>,
    /// Whether the site takes comments at all.
    pub is_on: bool,
    /// The rule that holds in it.
    pub rule: Holding,
    /// Whether somebody of the desk locked it.
    pub is_locked: bool,
}

impl Thread {
    /// Says whether new comments are taken now.
    #[must_use]
    pub fn is_open(&self, now: Timestamp) -> bool {
        let is_young = self.closes_at().is_none_or(|closes_at| now < closes_at);
        self.is_public && self.is_on && self.rule.mode != Mode::Closed && !self.is_locked && is_young
    }

    /// Gives the instant from which the thread takes no more comments because of its age, if there is one.
    #[must_use]
    pub fn closes_at(&self) -> Option<Timestamp> {
        let published_at = self.published_at.filter(|_| self.rule.close_after_days > 0)?;
        let open_ms = i64::from(self.rule.close_after_days) * 86_400_000;
        Timestamp::from_millisecond(published_at.as_millisecond() + open_ms).ok()
    }
}

/// Reads the circumstances of a submission.
///
/// # Errors
/// What the database says.
pub fn read(
    r: &mut Reader,
    submission: &Submission,
    rules: &CommentRules,
    keys: &Keys,
    now: Timestamp,
) -> Result<Context, Error> {
    let email_key = keys.email_key(&submission.email);
    let client_key = keys.client_key(&submission.client_address);
    let (recent_by_client, oldest) = recent_by_client(r, &client_key, now)?;
    Ok(Context {
        rules: rules.clone(),
        lists: Lists::of(rules),
        thread: find_thread(r, submission.story, rules, now)?,
        parent_is_public: parent_is_public(r, submission)?,
        branch_is_locked: match submission.parent {
            Some(parent) => mark::is_branch_locked(r, parent)?,
            None => false,
        },
        is_duplicate: is_duplicate(r, submission, &email_key)?,
        recent_by_client,
        oldest_recent_at: oldest,
        published_by_email: count_by_email(r, &email_key, Status::Published)?,
        spam_by_email: count_by_email(r, &email_key, Status::Spam)?,
        repeats_elsewhere: repeats_elsewhere(r, submission, &email_key, &client_key)?,
        filter: filter::find(r, submission.story)?,
        borrows_staff_name: submission.account.is_none() && is_staff_name(r, &submission.author_name)?,
        is_newcomer: is_newcomer(r, &email_key, rules, now)?,
        is_confirmed: writer::is_confirmed(r, &email_key)?,
        standing: standing::find(r, &email_key, now)?,
    })
}

/// Reads what is known of a story's thread.
///
/// # Errors
/// What the database says.
pub fn find_thread(r: &mut Reader, story: StoryId, rules: &CommentRules, now: Timestamp) -> Result<Thread, Error> {
    let row = r.query_opt(
        "SELECT published_at, details, language FROM publication
         WHERE story_id = $1 AND visible_from <= $2 AND (visible_until IS NULL OR visible_until > $2)",
        database::params![story, now.as_millisecond()],
        |row| Ok((crate::time::timestamp(row, 0)?, row.get::<String>(1)?, row.get::<String>(2)?)),
    )?;
    let Some((published_at, details, language)) = row else {
        let rule = Holding::of_site(rules);
        let (language, is_on) = (String::new(), rules.open);
        return Ok(Thread { is_public: false, language, published_at: None, is_on, rule, is_locked: false });
    };
    let details: Details = serde_json::from_str(&details).map_err(|cause| Error::Other(cause.to_string()))?;
    let rule = rule::of_story(r, story, &details, rules)?;
    let is_locked = mark::is_thread_locked(r, story)?;
    Ok(Thread { is_public: true, language, published_at: Some(published_at), is_on: rules.open, rule, is_locked })
}

fn parent_is_public(r: &mut Reader, submission: &Submission) -> Result<bool, Error> {
    let Some(parent) = submission.parent else { return Ok(true) };
    let found: Option<i64> = r.query_opt(
        "SELECT id FROM comment WHERE id = $1 AND story_id = $2 AND status = 'published'",
        database::params![parent, submission.story],
        |row| row.get(0),
    )?;
    Ok(found.is_some())
}

fn is_duplicate(r: &mut Reader, submission: &Submission, email_key: &[u8]) -> Result<bool, Error> {
    let found: Option<i64> = r.query_opt(
        "SELECT id FROM comment WHERE email_key = $1 AND story_id = $2 AND body = $3 LIMIT 1",
        database::params![email_key, submission.story, &submission.body],
        |row| row.get(0),
    )?;
    Ok(found.is_some())
}

fn count_by_email(r: &mut Reader, email_key: &[u8], status: Status) -> Result<i64, Error> {
    r.query_one(
        "SELECT COUNT(*) FROM comment WHERE email_key = $1 AND status = $2",
        database::params![email_key, status.as_str()],
        |row| row.get(0),
    )
}

/// Says whether nothing of an address is as old as the newsroom asks.
///
/// Serves from `comment_by_email`: of those who wrote much, the first row that is found is old enough.
fn is_newcomer(r: &mut Reader, email_key: &[u8], rules: &CommentRules, now: Timestamp) -> Result<bool, Error> {
    if rules.newcomer_minutes == 0 {
        return Ok(false);
    }
    let before = now.as_millisecond() - i64::from(rules.newcomer_minutes) * 60_000;
    let old: Option<i64> = r.query_opt(
        "SELECT id FROM comment WHERE email_key = $1 AND written_at <= $2 LIMIT 1",
        database::params![email_key, before],
        |row| row.get(0),
    )?;
    Ok(old.is_none())
}

/// Counts the other stories under which this address or client has said just this. Short words of agreement are said
/// by the same people again and again, and count for nothing.
fn repeats_elsewhere(
    r: &mut Reader,
    submission: &Submission,
    email_key: &[u8],
    client_key: &[u8],
) -> Result<i64, Error> {
    if submission.body.chars().count() < REPEAT_CHARS_MIN {
        return Ok(0);
    }
    r.query_one(
        "SELECT COUNT(*)
         FROM (SELECT story_id FROM comment WHERE email_key = $1 AND body = $3 AND story_id <> $4
               UNION
               SELECT story_id FROM comment WHERE client_key = $2 AND body = $3 AND story_id <> $4) said",
        database::params![email_key, client_key, &submission.body, submission.story],
        |row| row.get(0),
    )
}

fn recent_by_client(r: &mut Reader, key: &[u8], now: Timestamp) -> Result<(i64, Option<Timestamp>), Error> {
    r.query_one(
        "SELECT COUNT(*), MIN(written_at) FROM comment WHERE client_key = $1 AND written_at > $2",
        database::params![key, now.as_millisecond() - FLOOD_WINDOW_MS],
        |row| Ok((row.get(0)?, crate::time::optional_timestamp(row, 1)?)),
    )
}

fn is_staff_name(r: &mut Reader, name: &str) -> Result<bool, Error> {
    let wanted = name.trim().to_lowercase();
    let names = r.query("SELECT name FROM account WHERE ended_at IS NULL ORDER BY id", database::params![], |row| {
        row.get::<String>(0)
    })?;
    Ok(names.iter().any(|staff| staff.trim().to_lowercase() == wanted))
}
