//! What lists would have done to past comments, beside where these stand: seen before they are kept.

use database::{Error, Reader};
use jiff::Timestamp;

use super::{Lists, Said};
use crate::comment::Status;
use crate::comment::queue::{After, read_status};
use crate::id::CommentId;
use crate::secret::Keys;
use crate::time::timestamp;

/// Past comments on which lists are tried: the newest.
pub const TRIED_MAX: usize = 10_000;

/// Comments that are shown of each list.
pub const SHOWN_MAX: usize = 10;

/// Comments that are read at once.
const BATCH: i64 = 500;

/// Letters of a comment that are tried: no reader types as many.
const LETTERS_MAX: i64 = 20_000;

/// What came of a trial.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Trial {
    /// How many comments were tried.
    pub tried: usize,
    /// Whether time ran out before all were that should have been.
    pub is_cut: bool,
    /// What would have waited.
    pub held: Caught,
    /// What would have been refused.
    pub barred: Caught,
}

/// What one list would have caught.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Caught {
    /// How many comments.
    pub count: usize,
    /// Of those that somebody decided on, how many are published.
    pub approved: usize,
    /// Of those that somebody decided on, how many are rejected or spam.
    pub refused: usize,
    /// How many stand in public without anybody's decision.
    pub unseen: usize,
    /// The newest of them.
    pub shown: Vec<Shown>,
}

/// A comment that a list would have caught.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The comment.
    pub id: CommentId,
    /// Where it stands.
    pub status: Status,
    /// The name its writer gave.
    pub author_name: String,
    /// What it says.
    pub body: String,
    /// When it was written.
    pub written_at: Timestamp,
    /// The line that occurs in it.
    pub line: String,
}

/// Tries lists on the newest comments of readers, as long as there is time.
///
/// Serves from `comment_in_queue`, a batch at a time.
///
/// # Errors
/// What the database says.
pub fn run(r: &mut Reader, keys: &Keys, lists: &Lists, has_time: impl Fn() -> bool) -> Result<Trial, Error> {
    let mut trial = Trial::default();
    let mut after = After { written_at: Timestamp::MAX, id: CommentId(i64::MAX) };
    while trial.tried < TRIED_MAX {
        let batch = list_before(r, after)?;
        for past in &batch {
            if !has_time() {
                trial.is_cut = true;
                return Ok(trial);
            }
            if !past.is_staff {
                trial.take(past, keys, lists);
            }
        }
        match batch.last() {
            Some(last) if batch.len() == BATCH as usize => after = After { written_at: last.written_at, id: last.id },
            _ => break,
        }
    }
    Ok(trial)
}

/// A past comment.
struct Past {
    id: CommentId,
    status: Status,
    author_name: String,
    email_sealed: Option<Vec<u8>>,
    website: Option<String>,
    body: String,
    client_address: Option<String>,
    written_at: Timestamp,
    language: String,
    is_staff: bool,
    is_decided: bool,
}

impl Trial {
    fn take(&mut self, past: &Past, keys: &Keys, lists: &Lists) {
        self.tried += 1;
        let email = past.email_sealed.as_ref().and_then(|sealed| keys.open(sealed).ok()).unwrap_or_default();
        let said = Said {
            body: &past.body,
            author_name: &past.author_name,
            email: &email,
            website: past.website.as_deref().unwrap_or_default(),
            client_address: past.client_address.as_deref().unwrap_or_default(),
        };
        // What is refused does not come to wait.
        if let Some(line) = lists.barred.find(&said, &past.language) {
            self.barred.note(past, line);
        } else if let Some(line) = lists.held.find(&said, &past.language) {
            self.held.note(past, line);
        }
    }
}

impl Caught {
    fn note(&mut self, past: &Past, line: &str) {
        self.count += 1;
        match (past.is_decided, past.status) {
            (true, Status::Published) => self.approved += 1,
            (true, Status::Rejected | Status::Spam) => self.refused += 1,
            (false, Status::Published) => self.unseen += 1,
            _ => {}
        }
        if self.shown.len() < SHOWN_MAX {
            self.shown.push(Shown {
                id: past.id,
                status: past.status,
                author_name: past.author_name.clone(),
                body: past.body.clone(),
                written_at: past.written_at,
                line: line.to_owned(),
            });
        }
    }
}

fn list_before(r: &mut Reader, after: After) -> Result<Vec<Past>, Error> {
    let of = |status: &str| {
        format!(
            "SELECT id, written_at FROM (SELECT id, written_at FROM comment
                                          WHERE status = '{status}' AND (written_at, id) < ($1, $2)
                                          ORDER BY written_at DESC, id DESC
                                          LIMIT $3) {status}"
        )
    };
    let newest = ["published", "held", "rejected", "spam"].map(of).join("\nUNION ALL\n");
    let sql = format!(
        "SELECT c.id, c.status, c.author_name, c.email_sealed, c.website, substr(c.body, 1, $4), c.client_address,
                c.written_at, COALESCE(p.language, ''), c.account_id,
                (SELECT COUNT(*) FROM comment_decision d WHERE d.comment_id = c.id AND d.decided_by IS NOT NULL)
         FROM ({newest}) newest
         JOIN comment c ON c.id = newest.id
         LEFT JOIN publication p ON p.story_id = c.story_id
         ORDER BY c.written_at DESC, c.id DESC
         LIMIT $3"
    );
    let before = after.written_at.as_millisecond();
    r.query(&sql, database::params![before, after.id, BATCH, LETTERS_MAX], |row| {
        Ok(Past {
            id: CommentId(row.get(0)?),
            status: read_status(row, 1)?,
            author_name: row.get(2)?,
            email_sealed: row.get(3)?,
            website: row.get(4)?,
            body: row.get(5)?,
            client_address: row.get(6)?,
            written_at: timestamp(row, 7)?,
            language: row.get(8)?,
            is_staff: row.get::<Option<i64>>(9)?.is_some(),
            is_decided: row.get::<i64>(10)? > 0,
        })
    })
}
