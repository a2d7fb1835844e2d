//! What the checks may know of a comment's circumstances, read from the database beforehand.

use std::collections::BTreeSet;
use std::sync::Arc;

use database::{Error, Reader};
use jiff::Timestamp;

use super::rule::{self, Holding, Mode};
use super::standing::{self, Standing};
use super::submission::Submission;
use super::word_list::Lists;
use super::{filter, mark};
use crate::id::StoryId;
use crate::secret::Keys;
use crate::site::CommentRules;
use crate::story::Details;

/// How far back a client's comments are counted for the flood check: ten minutes.
pub const FLOOD_WINDOW_MS: i64 = 10 * 60 * 1000;

/// A text shorter than this may be said under many stories: in characters.
const REPEAT_CHARS_MIN: usize = 30;

/// How many of an address's and of a client's latest comments are looked through for the same words: whoever repeats
/// does so soon after, and a flood under one address must not cost more with every comment.
const LOOKED_BACK: i64 = 100;

/// More published comments than these earn an address no further trust.
const COUNTED_MAX: i64 = 20;

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
    /// Whether this writer has lately said just this under this story.
    pub is_duplicate: bool,
    /// Comments of this client within [`FLOOD_WINDOW_MS`].
    pub recent_by_client: i64,
    /// When the oldest of them was written.
    pub oldest_recent_at: Option<Timestamp>,
    /// This e-mail address's published comments: twenty stand for any more.
    pub published_by_email: i64,
    /// Whether comments of this e-mail address were spam.
    pub has_sent_spam: bool,
    /// Other stories under which this e-mail address or client has lately said just this.
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
    let known = what_is_known(r, &email_key, rules, now)?;
    let said = said_before(r, submission, &email_key, &client_key)?;
    Ok(Context {
        rules: rules.clone(),
        lists: Lists::of(rules),
        thread: find_thread(r, submission.story, rules, now)?,
        parent_is_public: parent_is_public(r, submission)?,
        branch_is_locked: match submission.parent {
            Some(parent) => mark::is_branch_locked(r, parent)?,
            None => false,
        },
        is_duplicate: said.is_duplicate,
        recent_by_client,
        oldest_recent_at: oldest,
        published_by_email: known.published,
        has_sent_spam: known.has_sent_spam,
        repeats_elsewhere: said.repeats_elsewhere,
        filter: filter::find(r, submission.story)?,
        borrows_staff_name: submission.account.is_none() && is_staff_name(r, &submission.author_name)?,
        is_newcomer: known.is_newcomer,
        is_confirmed: known.is_confirmed,
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

/// What an address has been seen with.
struct Known {
    published: i64,
    has_sent_spam: bool,
    is_newcomer: bool,
    is_confirmed: bool,
}

/// Reads it in one question, for each costs a way to the database and back. All are seeks or bounded, however much
/// somebody wrote: `comment_by_email` serves the states, `comment_of_writer` the age.
fn what_is_known(r: &mut Reader, email_key: &[u8], rules: &CommentRules, now: Timestamp) -> Result<Known, Error> {
    let old_before = now.as_millisecond() - i64::from(rules.newcomer_minutes) * 60_000;
    r.query_one(
        "SELECT (SELECT COUNT(*) FROM (SELECT 1 FROM comment
                                       WHERE email_key = $1 AND status = 'published' LIMIT $2) published),
                CASE WHEN EXISTS (SELECT 1 FROM comment WHERE email_key = $1 AND status = 'spam') THEN 1 ELSE 0 END,
                CASE WHEN EXISTS (SELECT 1 FROM comment WHERE email_key = $1 AND written_at <= $3) THEN 1 ELSE 0 END,
                CASE WHEN EXISTS (SELECT 1 FROM commenter_confirmation WHERE email_key = $1) THEN 1 ELSE 0 END",
        database::params![email_key, COUNTED_MAX, old_before],
        |row| {
            let is_old = row.get::<i64>(2)? == 1;
            Ok(Known {
                published: row.get(0)?,
                has_sent_spam: row.get::<i64>(1)? == 1,
                is_newcomer: rules.newcomer_minutes > 0 && !is_old,
                is_confirmed: row.get::<i64>(3)? == 1,
            })
        },
    )
}

/// Where the same words were said before.
struct SaidBefore {
    is_duplicate: bool,
    repeats_elsewhere: i64,
}

/// Looks through the latest comments of an address and of a client for the same words. Short words of agreement are said
/// by the same people under many stories, and count for nothing there.
fn said_before(
    r: &mut Reader,
    submission: &Submission,
    email_key: &[u8],
    client_key: &[u8],
) -> Result<SaidBefore, Error> {
    let places: Vec<(i64, i64)> = r.query(
        "SELECT story_id, is_own
         FROM (SELECT story_id, body, 1 AS is_own
               FROM (SELECT story_id, body FROM comment WHERE email_key = $1
                     ORDER BY written_at DESC, id DESC LIMIT $4) of_email
               UNION ALL
               SELECT story_id, body, 0 AS is_own
               FROM (SELECT story_id, body FROM comment WHERE client_key = $2
                     ORDER BY written_at DESC LIMIT $4) of_client) said
         WHERE body = $3",
        database::params![email_key, client_key, &submission.body, LOOKED_BACK],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    let is_here = |story: i64| story == submission.story.0;
    let elsewhere: BTreeSet<i64> = places.iter().map(|(story, _)| *story).filter(|story| !is_here(*story)).collect();
    let is_long = submission.body.chars().count() >= REPEAT_CHARS_MIN;
    Ok(SaidBefore {
        is_duplicate: places.iter().any(|(story, is_own)| is_here(*story) && *is_own == 1),
        repeats_elsewhere: if is_long { elsewhere.len() as i64 } else { 0 },
    })
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
