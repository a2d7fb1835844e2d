//! Letters that the newsroom writes by e-mail.
//!
//! **How to send one.** In the transaction of what causes it, call [`enqueue`] with a [`Letter`]: a [`Kind`], one
//! [`Recipient`], the tag of a language, and the values that its words need as a JSON object. A crash keeps both or
//! neither. [`Enqueued`] says whether it waits now; if it is [`Enqueued::NotSetUp`] there is no post and somebody must be
//! told another way (the desk shows a link to hand over).
//!
//! **How to add a kind.** An arm of [`Kind`] with its name, how long it is worth sending and how many an hour; its words in
//! `src/letters/`, where the binary makes a page of the values; texts in ten languages in `mail.ftl`; a sample in the test
//! there.
//!
//! The binary's post takes one letter at a time ([`queue::take`]), writes and sends it outside every transaction, and notes
//! what became of it ([`queue::sent`], [`queue::fail`]). A process that dies with a letter in hand leaves it to the next
//! after [`queue::CLAIM_MS`]: it may arrive twice then, with the same Message-ID, and never not at all.
//!
//! - [`queue`]: what waits, what went, what was given up.
//! - [`silence`]: what somebody of the desk does not want to get.
//! - [`desk`]: the letters of the desk.

pub mod desk;
pub mod queue;
pub mod silence;

use database::{Error, Reader, Transaction};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::act::Act;
use crate::id::{CommentId, LetterId};
use crate::people::account::Account;
use crate::secret::{Keys, WrongKey};

const MINUTE_MS: i64 = 60_000;
const HOUR_MS: i64 = 60 * MINUTE_MS;
const DAY_MS: i64 = 24 * HOUR_MS;

/// What a letter is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Somebody sets a first password: `path` of the link below the site, `by`.
    Invitation,
    /// Somebody has forgotten their password: `path` of the link below the site, made when it is sent
    /// ([`desk::make_reset`]).
    Reset,
    /// Somebody signed in on a device that is not known: `client`, `client_address`, `at` in Unix milliseconds.
    NewDevice,
    /// A password was changed: `at`.
    PasswordChanged,
    /// Somebody signs in by another address from now on: `at`. It goes to the former one.
    EmailChanged,
    /// Codes from an app were turned on or off: `at`, `is_on`.
    CodesChanged,
    /// A passkey was added or removed: `at`, `is_on`, `name`.
    PasskeyChanged,
    /// Somebody is asked in a note: `story`, `headline` if they may read it, `by`.
    Mention,
    /// A story was given to somebody: `story`, `headline` if they may read it, `by`.
    Assignment,
    /// A reader who commented is asked whether the address is theirs: `path`, `headline`, `answers` if they want to be
    /// told of those.
    CommentConfirm,
    /// A reader's comment was answered: `headline`, `by`, `said`, `address` of the story, `comment`; all of it read when
    /// it is sent ([`crate::comment::writer::answers::make`]).
    CommentAnswer,
    /// A reader asked for the link to their own comments: `path`, made when it is sent
    /// ([`crate::comment::writer::own::make`]).
    OwnComments,
    /// A reader's comment was refused: `headline`, `written_at`, `said`, `lines`, `until`, `path` of the appeal; all of it
    /// read when it is sent ([`crate::comment::writer::refusal::make`]).
    CommentRefused,
    /// A notice of illegal content has arrived: `notice`, `address`, `at`; read when it is sent, as are the two below
    /// ([`crate::comment::notice::letters::make`]).
    NoticeReceived,
    /// A notice was decided: `notice`, `address`, `at`, `outcome`, `reason`, `decided_at`, `path` and `until` of the appeal
    /// where it was not followed.
    NoticeDecided,
    /// An appeal was decided: `side`, `outcome`, `reason`, `at`, `alone` if the same person decided.
    AppealDecided,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Kind; 16] = [
        Kind::Invitation,
        Kind::Reset,
        Kind::NewDevice,
        Kind::PasswordChanged,
        Kind::EmailChanged,
        Kind::CodesChanged,
        Kind::PasskeyChanged,
        Kind::Mention,
        Kind::Assignment,
        Kind::CommentConfirm,
        Kind::CommentAnswer,
        Kind::OwnComments,
        Kind::CommentRefused,
        Kind::NoticeReceived,
        Kind::NoticeDecided,
        Kind::AppealDecided,
    ];

    /// Its name in the database, in templates and in the ids of its words.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Invitation => "invitation",
            Kind::Reset => "reset",
            Kind::NewDevice => "new-device",
            Kind::PasswordChanged => "password-changed",
            Kind::EmailChanged => "email-changed",
            Kind::CodesChanged => "codes-changed",
            Kind::PasskeyChanged => "passkey-changed",
            Kind::Mention => "mention",
            Kind::Assignment => "assignment",
            Kind::CommentConfirm => "comment-confirm",
            Kind::CommentAnswer => "comment-answer",
            Kind::OwnComments => "own-comments",
            Kind::CommentRefused => "comment-refused",
            Kind::NoticeReceived => "notice-received",
            Kind::NoticeDecided => "notice-decided",
            Kind::AppealDecided => "appeal-decided",
        }
    }

    /// Finds a kind by its name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.as_str() == name)
    }

    /// How long it is worth sending, in milliseconds: what comes later helps nobody.
    #[must_use]
    pub fn lasts_ms(self) -> i64 {
        match self {
            Kind::Reset | Kind::OwnComments => 30 * MINUTE_MS,
            Kind::Invitation => 7 * DAY_MS,
            _ => 2 * DAY_MS,
        }
    }

    /// How many of it one recipient gets in an hour: nobody can have somebody's mailbox filled by us.
    #[must_use]
    pub fn an_hour_max(self) -> i64 {
        match self {
            Kind::Reset | Kind::Invitation | Kind::CommentAnswer | Kind::CommentRefused | Kind::NoticeReceived => 5,
            Kind::CommentConfirm => 2,
            Kind::OwnComments => 3,
            _ => 20,
        }
    }

    /// How many of it one recipient gets in a day: anybody can give anybody's address, and a thread can be in a hurry.
    #[must_use]
    pub fn a_day_max(self) -> i64 {
        match self {
            Kind::CommentConfirm => 2,
            Kind::OwnComments => 6,
            Kind::NoticeReceived => 10,
            Kind::CommentAnswer | Kind::CommentRefused => 20,
            _ => 24 * self.an_hour_max(),
        }
    }

    /// Says whether its recipient may do without it. What somebody must know to keep an account is not among it.
    #[must_use]
    pub fn can_be_silenced(self) -> bool {
        matches!(self, Kind::Mention | Kind::Assignment)
    }
}

/// Who gets a letter.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recipient {
    /// The address.
    pub email: String,
    /// The name; may be empty.
    pub name: String,
}

impl Recipient {
    /// Addresses somebody of the desk.
    ///
    /// # Errors
    /// [`WrongKey`] if their address was sealed with another key.
    pub fn of(account: &Account, keys: &Keys) -> Result<Self, WrongKey> {
        Ok(Recipient { email: account.email(keys)?, name: account.name.clone() })
    }
}

/// A letter to be sent.
#[derive(Debug, Clone)]
pub struct Letter<'a> {
    /// What it is about.
    pub kind: Kind,
    /// Who gets it.
    pub to: &'a Recipient,
    /// The tag of the language of its words.
    pub language: &'a str,
    /// The values that its words need, as a JSON object: see [`Kind`].
    pub data: Value,
    /// By which address below the site its recipient gets no more such letters, by one click, as `/…`.
    pub unsubscribe: Option<&'a str>,
}

/// What became of a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a letter that does not wait is told of in another way"]
pub enum Enqueued {
    /// It waits, and is sent after the transaction.
    Waits(LetterId),
    /// There is no post: nothing was written.
    NotSetUp,
    /// Its recipient has had as many of this kind as one gets in an hour or a day: nothing was written.
    TooMany,
    /// Its recipient does not want this kind, or is not there any more: nothing was written.
    NotWanted,
}

/// What of a letter is sealed.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Content {
    to: Recipient,
    data: Value,
    unsubscribe: Option<String>,
}

/// Puts a letter into the queue, in the transaction of what causes it.
///
/// # Errors
/// What the database says.
pub fn enqueue(tx: &mut Transaction, act: &Act, keys: &Keys, letter: &Letter) -> Result<Enqueued, Error> {
    if !is_open(tx)? {
        return Ok(Enqueued::NotSetUp);
    }
    let recipient_key = keys.email_key(&letter.to.email);
    if has_had_enough(tx, &recipient_key, letter.kind, act.now_ms())? {
        return Ok(Enqueued::TooMany);
    }
    let id = LetterId(act.next_id());
    let content = Content {
        to: letter.to.clone(),
        // The same words to the same person would be sealed alike otherwise.
        data: serde_json::json!({ "letter": id.0, "values": letter.data }),
        unsubscribe: letter.unsubscribe.map(str::to_owned),
    };
    let content = serde_json::to_string(&content).map_err(|cause| Error::Other(cause.to_string()))?;
    tx.execute(
        "INSERT INTO letter (id, kind, recipient_key, content_sealed, language, made_at, run_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $6, $7)",
        database::params![
            id,
            letter.kind.as_str(),
            &recipient_key,
            &keys.seal(&content),
            letter.language,
            act.now_ms(),
            act.now_ms() + letter.kind.lasts_ms()
        ],
    )?;
    Ok(Enqueued::Waits(id))
}

/// Puts a letter about a comment into the queue, once for each comment. Nothing of it is written before it is sent: then
/// what it says is read anew.
///
/// # Errors
/// What the database says.
pub fn enqueue_about(
    tx: &mut Transaction,
    act: &Act,
    kind: Kind,
    recipient_key: &[u8],
    language: &str,
    comment: CommentId,
) -> Result<Enqueued, Error> {
    if !is_open(tx)? {
        return Ok(Enqueued::NotSetUp);
    }
    if has_had_enough(tx, recipient_key, kind, act.now_ms())? {
        return Ok(Enqueued::TooMany);
    }
    let id = LetterId(act.next_id());
    let written = tx.execute(
        "INSERT INTO letter (id, kind, recipient_key, language, made_at, run_at, expires_at, comment_id)
         VALUES ($1, $2, $3, $4, $5, $5, $6, $7)
         ON CONFLICT (comment_id) WHERE comment_id IS NOT NULL DO NOTHING",
        database::params![
            id,
            kind.as_str(),
            recipient_key,
            language,
            act.now_ms(),
            act.now_ms() + kind.lasts_ms(),
            comment
        ],
    )?;
    Ok(if written == 0 { Enqueued::NotWanted } else { Enqueued::Waits(id) })
}

/// Puts a letter into the queue that is read anew when it is sent, `about` something of its kind: a decision, a notice, an
/// appeal. It waits for so many milliseconds, within which what causes it may be undone.
///
/// # Errors
/// What the database says.
pub fn enqueue_of(
    tx: &mut Transaction,
    act: &Act,
    kind: Kind,
    (recipient_key, language): (&[u8], &str),
    about: i64,
    wait_ms: i64,
) -> Result<Enqueued, Error> {
    if !is_open(tx)? {
        return Ok(Enqueued::NotSetUp);
    }
    if has_had_enough(tx, recipient_key, kind, act.now_ms())? {
        return Ok(Enqueued::TooMany);
    }
    let id = LetterId(act.next_id());
    tx.execute(
        "INSERT INTO letter (id, kind, recipient_key, language, made_at, run_at, expires_at, about_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        database::params![
            id,
            kind.as_str(),
            recipient_key,
            language,
            act.now_ms(),
            act.now_ms() + wait_ms,
            act.now_ms() + kind.lasts_ms(),
            about
        ],
    )?;
    Ok(Enqueued::Waits(id))
}

fn has_had_enough(r: &mut Reader, recipient_key: &[u8], kind: Kind, now_ms: i64) -> Result<bool, Error> {
    for (within_ms, most) in [(HOUR_MS, kind.an_hour_max()), (DAY_MS, kind.a_day_max())] {
        let lately: i64 = r.query_one(
            "SELECT COUNT(*) FROM letter WHERE recipient_key = $1 AND kind = $2 AND made_at > $3",
            database::params![recipient_key, kind.as_str(), now_ms - within_ms],
            |row| row.get(0),
        )?;
        if lately >= most {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Notes whether letters can be sent: a process that begins to serve says what it was told.
///
/// # Errors
/// What the database says.
pub fn set_open(tx: &mut Transaction, now: Timestamp, is_open: bool) -> Result<(), Error> {
    tx.execute(
        "INSERT INTO post (id, is_open, changed_at)
         VALUES (1, $1, $2)
         ON CONFLICT (id) DO UPDATE SET is_open = $1, changed_at = $2",
        database::params![i64::from(is_open), now.as_millisecond()],
    )?;
    Ok(())
}

/// Says whether letters can be sent.
///
/// # Errors
/// What the database says.
pub fn is_open(r: &mut Reader) -> Result<bool, Error> {
    let is_open: Option<i64> =
        r.query_opt("SELECT is_open FROM post WHERE id = 1", database::params![], |row| row.get(0))?;
    Ok(is_open == Some(1))
}
