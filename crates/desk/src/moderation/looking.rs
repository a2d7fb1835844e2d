//! Who has which comment in hand, so that two people do not read the same one.
//!
//! It is kept in memory and is a courtesy alone: what two people decide at once is settled by the database, which lets
//! the first decision stand.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use jiff::Timestamp;
use newsroom::id::{AccountId, CommentId};

/// For how long a comment is left to whoever opened it, in milliseconds: as long as a considered reading takes.
const LEFT_MS: i64 = 30_000;

/// The comment that each person has in hand.
#[derive(Debug, Default)]
pub(crate) struct Looking {
    people: Mutex<HashMap<AccountId, Look>>,
}

#[derive(Debug)]
struct Look {
    comment: CommentId,
    name: String,
    since: Timestamp,
}

impl Looking {
    /// Notes what somebody has in hand from now on; nothing, if they look at an empty list.
    pub fn note(&self, account: AccountId, name: &str, comment: Option<CommentId>, now: Timestamp) {
        let mut people = self.people.lock().unwrap_or_else(PoisonError::into_inner);
        people.remove(&account);
        if let Some(comment) = comment {
            people.insert(account, Look { comment, name: name.to_owned(), since: now });
        }
    }

    /// Gives what others have in hand, with their names.
    pub fn others(&self, account: AccountId, now: Timestamp) -> HashMap<CommentId, String> {
        let mut people = self.people.lock().unwrap_or_else(PoisonError::into_inner);
        people.retain(|_, look| now.as_millisecond() - look.since.as_millisecond() < LEFT_MS);
        let others = people.iter().filter(|(other, _)| **other != account);
        others.map(|(_, look)| (look.comment, look.name.clone())).collect()
    }
}
