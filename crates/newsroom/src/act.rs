//! Who does something, and when.

use jiff::Timestamp;

use crate::id::{AccountId, Ids};

/// The circumstances of a change: its time, a source of ids, and who makes it.
#[derive(Debug, Clone, Copy)]
pub struct Act<'a> {
    /// The time at which it happens.
    pub now: Timestamp,
    /// Where new ids come from.
    pub ids: &'a Ids,
    /// Who does it.
    pub actor: Actor,
}

/// Who makes a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Actor {
    /// Someone of the desk, signed in or by token.
    Account(AccountId),
    /// A reader without an account.
    Reader,
    /// The program: a due time, an import, a job.
    Program,
}

impl Act<'_> {
    /// Draws a new id.
    #[must_use]
    pub fn next_id(&self) -> i64 {
        self.ids.next(self.now)
    }

    /// Gives the time in Unix milliseconds, as the database keeps it.
    #[must_use]
    pub fn now_ms(&self) -> i64 {
        self.now.as_millisecond()
    }

    /// Gives the account behind the act, if there is one.
    #[must_use]
    pub fn account(&self) -> Option<AccountId> {
        match self.actor {
            Actor::Account(id) => Some(id),
            Actor::Reader | Actor::Program => None,
        }
    }
}
