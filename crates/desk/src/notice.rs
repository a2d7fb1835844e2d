//! What is said after something was done: carried over one redirect in a signed cookie, shown once.

use jiff::Timestamp;
use newsroom::comment::Status;
use newsroom::comment::moderate::Decision;
use newsroom::id::CommentId;
use newsroom::secret::Keys;
use serde::{Deserialize, Serialize};
use web::Ask;

use crate::Desk;
use crate::door::Person;

/// How long a notice waits to be shown: a minute.
const NOTICE_SECONDS: i64 = 60;

const NOTICE: &str = "dateline_desk_done";

/// What was done, and how to undo it.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Notice {
    /// What was done, in words.
    pub text: String,
    /// Whether it is a warning.
    pub is_caution: bool,
    /// What the button "Undo" sends, one comment each.
    pub undo: Vec<String>,
}

impl Notice {
    /// Something was done.
    pub fn done(text: String) -> Self {
        Notice { text, ..Notice::default() }
    }

    /// Something was not done, or otherwise than was asked.
    pub fn caution(text: String) -> Self {
        Notice { text, is_caution: true, ..Notice::default() }
    }

    /// Gives the cookie that carries it to the next page of this sign-in.
    pub fn cookie(&self, desk: &Desk, person: &Person) -> String {
        let text = serde_json::to_string(self).expect("a notice is texts and one flag");
        let signature = web::secret::to_text(&desk.parts.keys.sign(NOTICE, &message(&desk.parts.keys, person, &text)));
        let value = format!("{}.{signature}", web::secret::to_text(text.as_bytes()));
        desk.set_cookie(NOTICE, &value, NOTICE_SECONDS)
    }

    /// Finds the notice that waits to be shown in this sign-in.
    pub fn find(desk: &Desk, ask: &Ask, person: &Person) -> Option<Notice> {
        let (text, signature) = web::cookie::find(ask.headers, &desk.cookie(NOTICE))?.split_once('.')?;
        let text = String::from_utf8(web::secret::from_text(text)?).ok()?;
        let signature = web::secret::from_text(signature)?;
        let keys = &desk.parts.keys;
        let is_ours = keys.is_signed(NOTICE, &message(keys, person, &text), &signature);
        is_ours.then(|| serde_json::from_str(&text).ok()).flatten()
    }

    /// The cookie that forgets it.
    pub fn forgotten(desk: &Desk) -> String {
        desk.set_cookie(NOTICE, "", 0)
    }
}

/// A notice holds for one sign-in alone.
fn message(keys: &Keys, person: &Person, text: &str) -> String {
    format!("{} {text}", person.form_token(keys))
}

/// Writes how a decision is undone: the comment, where it stands now, where it stood.
pub(crate) fn undoing(done: Decision) -> String {
    format!("{}.{}.{}", done.comment, done.status.as_str(), done.seen.as_str())
}

/// What one act decided on more comments than a form names: the instant, where they stand now, where they stood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Whole {
    pub at: Timestamp,
    pub status: Status,
    pub seen: Status,
}

/// What stands before what undoes a whole act.
const WHOLE: &str = "at";

impl Whole {
    /// Writes how the act is undone.
    pub fn undoing(self) -> String {
        format!("{WHOLE}.{}.{}.{}", self.at.as_millisecond(), self.status.as_str(), self.seen.as_str())
    }

    /// Reads it.
    pub fn read(text: &str) -> Option<Whole> {
        let mut parts = text.strip_prefix(WHOLE)?.strip_prefix('.')?.split('.');
        let at = Timestamp::from_millisecond(parts.next()?.parse().ok()?).ok()?;
        Some(Whole { at, status: Status::from_name(parts.next()?)?, seen: Status::from_name(parts.next()?)? })
    }
}

/// Reads it.
pub(crate) fn read_undoing(text: &str) -> Option<Decision> {
    let mut parts = text.split('.');
    let comment = CommentId(parts.next()?.parse().ok()?);
    let seen = Status::from_name(parts.next()?)?;
    Some(Decision { comment, seen, status: Status::from_name(parts.next()?)? })
}
