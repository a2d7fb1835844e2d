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
use crate::id::LetterId;
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
}

impl Kind {
    /// Every kind.
    pub const ALL: [Kind; 9] = [
        Kind::Invitation,
        Kind::Reset,
        Kind::NewDevice,
        Kind::PasswordChanged,
        Kind::EmailChanged,
        Kind::CodesChanged,
        Kind::PasskeyChanged,
        Kind::Mention,
        Kind::Assignment,
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
            Kind::Reset => 30 * MINUTE_MS,
            Kind::Invitation => 7 * DAY_MS,
            _ => 2 * DAY_MS,
        }
    }

    /// How many of it one recipient gets in an hour: nobody can have somebody's mailbox filled by us.
    #[must_use]
    pub fn an_hour_max(self) -> i64 {
        match self {
            Kind::Reset | Kind::Invitation => 5,
            _ => 20,
        }
    }

    /// Says whether its recipient may do without it. What somebody must know to keep an account is not among it.
    #[must_use]
    pub fn can_be_silenced(self) -> bool {
        matches!(self, Kind::Mention | Kind::Assignment)
    }
}

/// Who gets a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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
    /// Its recipient has had as many of this kind as one gets in an hour: nothing was written.
    TooMany,
    /// Its recipient does not want this kind, or is not there any more: nothing was written.
    NotWanted,
}

/// What of a letter is sealed.
#[derive(Debug, Serialize, Deserialize)]
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
    let lately: i64 = tx.query_one(
        "SELECT COUNT(*) FROM letter WHERE recipient_key = $1 AND kind = $2 AND made_at > $3",
        database::params![&recipient_key, letter.kind.as_str(), act.now_ms() - HOUR_MS],
        |row| row.get(0),
    )?;
    if lately >= letter.kind.an_hour_max() {
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
