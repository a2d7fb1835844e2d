//! Sends letters, one at a time, outside every transaction: a slow mail server keeps nobody waiting but the letters.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use anyhow::Result;
use database::Database;
use mail::Mail;
use newsroom::comment::notice::letters;
use newsroom::comment::writer::{answers, own, refusal};
use newsroom::letter::queue::{self, Due, Taken};
use newsroom::letter::{self, Kind, desk};
use newsroom::secret::Keys;
use newsroom::{Act, Actor, Ids, site};

use crate::followers::{LOOK_PAUSE, pause};
use crate::letters::Writer;

/// How long a process sleeps at most before it looks for letters.
const SLEEP_MAX: Duration = Duration::from_millis(500);

/// How long it sleeps while there are letters that may not go yet: the hour's have gone.
const FULL_SLEEP: Duration = Duration::from_secs(5);

/// How often letters that went long ago are forgotten, in milliseconds.
const FORGET_EVERY_MS: i64 = 60 * 60 * 1000;

/// Where letters go, and how they are written.
pub struct Post {
    /// Where they go.
    pub mail: Mail,
    /// How they are written.
    pub writer: Writer,
    /// How many go in an hour at most.
    pub an_hour_max: i64,
    /// Where new ids come from.
    pub ids: Arc<Ids>,
}

/// Sends letters until `stop` is set. A letter in hand when the process ends is sent by the next.
pub fn run(db: &Database, keys: &Keys, post: &Arc<Post>, stop: &AtomicBool) {
    let (mut seen, mut forget_at) = (0, i64::MIN);
    while !stop.load(Ordering::Relaxed) {
        let mut rest = SLEEP_MAX;
        match send_next(db, keys, post) {
            Ok(Sent::One) => continue,
            Ok(Sent::None) => {}
            Ok(Sent::Full) => rest = FULL_SLEEP,
            Err(error) => tracing::warn!(%error, "letters could not be looked for; it is tried again"),
        }
        let now = crate::clock::now();
        if now.as_millisecond() >= forget_at {
            forget_at = now.as_millisecond() + FORGET_EVERY_MS;
            if let Err(error) = db.write(|tx| queue::forget_old(tx, now)) {
                tracing::warn!(%error, "old letters could not be forgotten; it is tried again");
            }
        }
        pause(LOOK_PAUSE);
        seen = db.await_commit(seen, rest);
    }
}

/// What became of one look into the queue.
enum Sent {
    /// One letter was dealt with.
    One,
    /// None is due.
    None,
    /// One is due, and may not go yet.
    Full,
}

fn send_next(db: &Database, keys: &Keys, post: &Post) -> Result<Sent> {
    let now = crate::clock::now();
    if db.read(queue::next_due)?.is_none_or(|due| due > now) {
        return Ok(Sent::None);
    }
    match db.write(|tx| queue::take(tx, keys, now, post.an_hour_max))? {
        Taken::Nothing => Ok(Sent::Full),
        Taken::GivenUp => Ok(Sent::One),
        Taken::Due(due) => {
            if let Some(due) = complete(db, keys, post, *due)? {
                send(db, post, &due)?;
            }
            Ok(Sent::One)
        }
    }
}

/// Makes what a letter holds only once it is sent; nothing if it turns out to be for nobody.
fn complete(db: &Database, keys: &Keys, post: &Post, due: Due) -> Result<Option<Due>> {
    match due.kind {
        Kind::Reset => complete_reset(db, keys, post, due),
        Kind::CommentAnswer => complete_answer(db, keys, due),
        Kind::OwnComments => complete_own(db, keys, due),
        Kind::CommentRefused | Kind::NoticeReceived | Kind::NoticeDecided | Kind::AppealDecided => {
            complete_about(db, keys, due)
        }
        _ => Ok(Some(due)),
    }
}

/// Reads what an answer says, if it still stands and its reader still wants to know.
fn complete_answer(db: &Database, keys: &Keys, due: Due) -> Result<Option<Due>> {
    let now = crate::clock::now();
    let told = match due.comment {
        Some(comment) => db.read(|r| answers::make(r, keys, comment, now))?,
        None => None,
    };
    let Some(told) = told else { return forget(db, &due) };
    let mut due = due;
    (due.to, due.data, due.unsubscribe) = (told.to, told.data, Some(told.unsubscribe));
    Ok(Some(due))
}

/// Reads what was decided, if it holds and somebody is to be told.
fn complete_about(db: &Database, keys: &Keys, due: Due) -> Result<Option<Due>> {
    let now = crate::clock::now();
    let Some(about) = due.about else { return forget(db, &due) };
    let told = db.read(|r| match due.kind {
        Kind::CommentRefused => refusal::make(r, keys, (about, &due.language), now),
        kind => letters::make(r, keys, (kind, about), &due.language, now),
    })?;
    let Some(told) = told else { return forget(db, &due) };
    let mut due = due;
    (due.to, due.data, due.unsubscribe) = (told.to, told.data, Some(told.unsubscribe));
    Ok(Some(due))
}

/// Makes the link to one's own comments, if the address has any.
fn complete_own(db: &Database, keys: &Keys, due: Due) -> Result<Option<Due>> {
    let now = crate::clock::now();
    let made = db.read(|r| own::make(r, keys, (&due.to.email, &due.language), now))?;
    let Some(data) = made else { return forget(db, &due) };
    let mut due = due;
    due.data = data;
    Ok(Some(due))
}

fn forget(db: &Database, due: &Due) -> Result<Option<Due>> {
    db.write(|tx| queue::forget(tx, due.id))?;
    Ok(None)
}

fn complete_reset(db: &Database, keys: &Keys, post: &Post, due: Due) -> Result<Option<Due>> {
    let token = web::secret::to_text(&web::secret::bytes::<32>());
    let act = Act { now: crate::clock::now(), ids: &post.ids, actor: Actor::Program };
    let made = db.write(|tx| {
        let made = desk::make_reset(tx, &act, keys, &due.to.email, &token)?;
        if made.is_none() {
            queue::forget(tx, due.id)?;
        }
        Ok::<_, database::Error>(made)
    })?;
    Ok(made.map(|(to, data)| {
        let mut due = due;
        (due.to, due.data) = (to, data);
        due
    }))
}

/// Writes and sends a letter, and notes what became of it.
fn send(db: &Database, post: &Post, due: &Due) -> Result<()> {
    let site = db.read(site::get)?;
    let outcome = match post.writer.write(&site, due) {
        Ok(letter) => post.mail.send(&letter).map_err(|error| (error.is_final(), error.to_string())),
        Err(error) => Err((false, error.to_string())),
    };
    let now = crate::clock::now();
    match outcome {
        Ok(()) => {
            tracing::info!(letter.id = due.id.0, letter.kind = due.kind.as_str(), "a letter was sent");
            db.write(|tx| queue::sent(tx, due.id, now))?;
        }
        Err((is_final, error)) => {
            let shown = error.replace(&due.to.email, "…");
            tracing::warn!(letter.id = due.id.0, letter.kind = due.kind.as_str(), error = %shown, "a letter did not go");
            db.write(|tx| queue::fail(tx, due, now, &error, is_final))?;
        }
    }
    Ok(())
}

/// Notes whether there is a post, so that nothing is written that nobody sends.
pub fn tell(db: &Database, is_open: bool) -> Result<()> {
    let now = crate::clock::now();
    if db.read(letter::is_open)? != is_open {
        db.write(|tx| letter::set_open(tx, now, is_open))?;
    }
    Ok(())
}
