//! The filter that learns from decisions on comments, one for each language.
//!
//! A decision leaves a lesson in its own transaction, and a job takes lessons together: neither readers nor moderators
//! wait for learning. What was learnt is a row; a process that holds an older one reads it when it next judges.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use database::{Error, Reader, Transaction};
use jiff::Timestamp;
use serde_json::json;
use sha2::{Digest, Sha256};
use spam::{Model, PackError};

use super::Status;
use crate::act::Act;
use crate::id::{CommentId, StoryId};
use crate::job;

/// The kind of the job that learns.
pub const JOB: &str = "filter.learn";

/// How long lessons are gathered, in milliseconds: a moderator decides sixty times a minute.
const GATHER_MS: i64 = 3_000;

/// Lessons that one run of the job takes. It holds the one writer for a quarter of a millisecond a lesson, and for some
/// twenty to pack and store the model: the more it takes the less an import's lessons cost together, and the longer others
/// wait once.
const LESSONS_MAX: i64 = 300;

/// The name under which comments are judged whose story has no language.
const NO_LANGUAGE: &str = "und";

/// Models that a process keeps in memory, one a language and two megabytes each: more than a newsroom has languages.
const KEPT_MAX: usize = 12;

/// Leaves a decision to be learnt from. What a rule published without anybody's look is no decision, and what was
/// rejected need not be spam.
///
/// # Errors
/// What the database says.
pub fn teach(tx: &mut Transaction, act: &Act, comment: CommentId, status: Status) -> Result<(), Error> {
    if !leave_lesson(tx, comment, status)? {
        return Ok(());
    }
    let run_at = Timestamp::from_millisecond(act.now_ms() + GATHER_MS).unwrap_or(act.now);
    job::enqueue(tx, act, JOB, Some(JOB), &json!({}), run_at)
}

/// Begins to learn from what an import left.
///
/// # Errors
/// What the database says.
pub fn begin(tx: &mut Transaction, act: &Act) -> Result<(), Error> {
    job::enqueue(tx, act, JOB, Some(JOB), &json!({}), act.now)
}

/// Notes what was decided on a comment, and says whether there is anything to learn from.
///
/// # Errors
/// What the database says.
pub fn leave_lesson(tx: &mut Transaction, comment: CommentId, status: Status) -> Result<bool, Error> {
    let is_spam = match status {
        Status::Published => 0_i64,
        Status::Spam => 1,
        Status::Held | Status::Rejected | Status::Deleted => {
            tx.execute("DELETE FROM comment_lesson WHERE comment_id = $1", database::params![comment])?;
            return Ok(false);
        }
    };
    tx.execute(
        "INSERT INTO comment_lesson (comment_id, is_spam)
         SELECT id, CAST($2 AS BIGINT) FROM comment WHERE id = $1 AND status = $3
         ON CONFLICT (comment_id) DO UPDATE SET is_spam = excluded.is_spam",
        database::params![comment, is_spam, status.as_str()],
    )?;
    Ok(true)
}

/// Learns from the lessons that wait, and leaves the rest to a further job.
///
/// # Errors
/// What the database says, or that a stored model is damaged.
pub fn learn(tx: &mut Transaction, act: &Act) -> Result<(), Error> {
    let lessons = list_lessons(tx)?;
    let is_last = (lessons.len() as i64) < LESSONS_MAX;
    let mut by_language: BTreeMap<&str, Vec<&Lesson>> = BTreeMap::new();
    for lesson in &lessons {
        by_language.entry(&lesson.language).or_default().push(lesson);
    }
    for (language, lessons) in by_language {
        // Held no longer than the copy takes: what is replaced below is to be nobody's.
        let mut model = {
            let before = find_for(tx, language)?;
            copy(&before)
        };
        for lesson in &lessons {
            model.learn(&text_of(&lesson.body, lesson.website.as_deref()), lesson.is_spam);
        }
        keep(tx, act, language, model)?;
    }
    for lesson in &lessons {
        tx.execute("DELETE FROM comment_lesson WHERE comment_id = $1", database::params![lesson.comment])?;
    }
    if is_last { Ok(()) } else { begin(tx, act) }
}

struct Lesson {
    comment: i64,
    is_spam: bool,
    body: String,
    website: Option<String>,
    language: String,
}

fn list_lessons(tx: &mut Transaction) -> Result<Vec<Lesson>, Error> {
    tx.query(
        "SELECT l.comment_id, l.is_spam, c.body, c.website, p.language
         FROM comment_lesson l
         JOIN comment c ON c.id = l.comment_id
         LEFT JOIN publication p ON p.story_id = c.story_id
         ORDER BY l.comment_id
         LIMIT $1",
        database::params![LESSONS_MAX],
        |row| {
            Ok(Lesson {
                comment: row.get(0)?,
                is_spam: row.get::<i64>(1)? == 1,
                body: row.get(2)?,
                website: row.get(3)?,
                language: primary(row.get::<Option<String>>(4)?.as_deref()),
            })
        },
    )
}

fn keep(tx: &mut Transaction, act: &Act, language: &str, model: Model) -> Result<(), Error> {
    let packed = model.pack(spam::prior());
    let mark = Sha256::digest(&packed).to_vec();
    tx.execute(
        "INSERT INTO comment_model (language, mark, learnt, model, updated_at)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (language) DO UPDATE SET
             mark = excluded.mark, learnt = excluded.learnt, model = excluded.model, updated_at = excluded.updated_at",
        database::params![language, &mark, i64::from(model.learnt()), &packed, act.now_ms()],
    )?;
    // Should the transaction come to nothing, no row names this mark.
    remember(language, mark, model);
    Ok(())
}

/// Finds the filter for comments under a story.
///
/// # Errors
/// What the database says, or that the stored model is damaged.
pub fn find(r: &mut Reader, story: StoryId) -> Result<Arc<Model>, Error> {
    let language: Option<String> =
        r.query_opt("SELECT language FROM publication WHERE story_id = $1", database::params![story], |row| {
            row.get(0)
        })?;
    find_for(r, &primary(language.as_deref()))
}

/// Finds the filter of a language: what it is shipped with, and what was learnt here.
fn find_for(r: &mut Reader, language: &str) -> Result<Arc<Model>, Error> {
    let mark: Option<Vec<u8>> =
        r.query_opt("SELECT mark FROM comment_model WHERE language = $1", database::params![language], |row| {
            row.get(0)
        })?;
    let mark = mark.unwrap_or_default();
    if let Some(model) = recall(language, &mark) {
        return Ok(model);
    }
    let packed: Option<Vec<u8>> = match mark.as_slice() {
        [] => None,
        mark => r.query_opt(
            "SELECT model FROM comment_model WHERE language = $1 AND mark = $2",
            database::params![language, mark],
            |row| row.get(0),
        )?,
    };
    let model = match packed {
        None => spam::prior().clone(),
        Some(packed) => match Model::unpack(&packed, spam::prior()) {
            Ok(model) => model,
            // Another release knew texts by other features: what it learnt says nothing here. The next decision begins anew.
            Err(PackError::Version(_)) => spam::prior().clone(),
            Err(PackError::Damaged) => return Err(Error::Other(PackError::Damaged.to_string())),
        },
    };
    Ok(remember(language, mark, model))
}

/// A model in memory.
struct Kept {
    language: String,
    /// The hash of what it is packed as; empty for the shipped model.
    mark: Vec<u8>,
    model: Arc<Model>,
}

/// The newest model of each language, the newest last: whoever finds one here by its mark would have unpacked the same,
/// so this is memory and no state.
static KEPT: Mutex<Vec<Kept>> = Mutex::new(Vec::new());

fn recall(language: &str, mark: &[u8]) -> Option<Arc<Model>> {
    let kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    kept.iter().find(|kept| kept.language == language && kept.mark == mark).map(|kept| Arc::clone(&kept.model))
}

fn remember(language: &str, mark: Vec<u8>, model: Model) -> Arc<Model> {
    let model = Arc::new(model);
    let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    let older = kept.iter().position(|kept| kept.language == language).map(|place| kept.remove(place));
    if kept.len() >= KEPT_MAX {
        kept.remove(0);
    }
    kept.push(Kept { language: language.to_owned(), mark, model: Arc::clone(&model) });
    // What nobody judges by any more is room for the next copy.
    if let Some(older) = older.and_then(|older| Arc::into_inner(older.model)) {
        *SPARE.lock().unwrap_or_else(PoisonError::into_inner) = Some(older);
    }
    model
}

/// The memory of a model that was replaced: learning copies into it, so that a backlog of lessons asks for none.
static SPARE: Mutex<Option<Model>> = Mutex::new(None);

fn copy(model: &Model) -> Model {
    let spare = SPARE.lock().unwrap_or_else(PoisonError::into_inner).take();
    match spare {
        Some(mut room) => {
            room.clone_from(model);
            room
        }
        None => model.clone(),
    }
}

/// The language without its region and script, as models are kept by.
fn primary(language: Option<&str>) -> String {
    let tag = language.unwrap_or_default().split(['-', '_']).next().unwrap_or_default();
    let is_tag = (2..=8).contains(&tag.len()) && tag.bytes().all(|byte| byte.is_ascii_alphabetic());
    if is_tag { tag.to_ascii_lowercase() } else { NO_LANGUAGE.to_owned() }
}

/// What the filter reads of a comment: what it says, and where its writer's name would lead.
#[must_use]
pub fn text_of(body: &str, website: Option<&str>) -> String {
    match website {
        Some(website) => format!("{body}\n{website}"),
        None => body.to_owned(),
    }
}
