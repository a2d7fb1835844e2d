//! Ids: each kind its own type, made by us and ordered in time.

use std::fmt;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// 2020-01-01T00:00:00Z in Unix milliseconds: ids count from here.
const EPOCH_MS: i64 = 1_577_836_800_000;

/// Bits below the millisecond, filled at random so that processes rarely meet.
const RANDOM_BITS: u32 = 12;

/// Gives new ids that grow with time.
///
/// An id is the milliseconds since 2020 in 41 bits and 12 bits that begin at random and count up: 53 bits, so
/// that a JSON number holds it exactly (RFC 8259 §6) until 2089. Ids that WordPress gave are far smaller than any
/// of ours, so an import can keep them. Two processes that draw the same id in the same millisecond meet a primary
/// key, and the write is run again with another.
#[derive(Debug)]
pub struct Ids {
    last: AtomicI64,
    seed: i64,
}

impl Ids {
    /// Begins a source of ids; `seed` should differ between processes.
    #[must_use]
    pub fn from_seed(seed: u64) -> Self {
        let seed = i64::try_from(seed % (1 << RANDOM_BITS)).expect("twelve bits fit");
        Ids { last: AtomicI64::new(0), seed }
    }

    /// Gives the next id: above every id given before, and near `now`.
    pub fn next(&self, now: Timestamp) -> i64 {
        let elapsed = (now.as_millisecond() - EPOCH_MS).max(1);
        let scattered = self.seed.wrapping_mul(2_654_435_761).wrapping_add(elapsed.wrapping_mul(40_503));
        let fresh = (elapsed << RANDOM_BITS) | (scattered & ((1 << RANDOM_BITS) - 1));
        let before = self
            .last
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |last| Some(fresh.max(last + 1)))
            .expect("the closure always gives a value");
        fresh.max(before + 1)
    }
}

macro_rules! id_types {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl From<$name> for database::Param<'_> {
            fn from(id: $name) -> Self {
                database::Param::Int(id.0)
            }
        }
    )+};
}

id_types! {
    /// A story or a page.
    StoryId,
    /// A comment; its page anchor is `#comment-ID`.
    CommentId,
    /// A passkey.
    PasskeyId,
    /// A key of a program.
    TokenId,
    /// A section.
    SectionId,
    /// A tag.
    TagId,
    /// A series.
    SeriesId,
    /// A person named in bylines.
    ContributorId,
    /// A person who signs in.
    AccountId,
    /// An open sign-in.
    SessionId,
    /// A picture or a file.
    MediaId,
    /// A correction, clarification, update or retraction.
    CorrectionId,
    /// A note to colleagues, or an answer to one.
    NoteId,
    /// A link by which a story is seen before it is public.
    PreviewId,
    /// A version of what stands on a page.
    FrontId,
    /// A process that serves.
    ProcessId,
    /// A job.
    JobId,
    /// A letter.
    LetterId,
    /// A notice of illegal content.
    NoticeId,
    /// A demand that a decision be looked at again.
    AppealId,
    /// Words attributed to somebody.
    StatementId,
    /// A person or an organisation whose words are on record.
    SpeakerId,
    /// What a reader objects to on the record.
    ObjectionId,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_grow_and_stay_within_a_json_number() {
        let ids = Ids::from_seed(7);
        let now: Timestamp = "2088-01-01T00:00:00Z".parse().unwrap();
        let drawn: Vec<i64> = (0..10_000).map(|_| ids.next(now)).collect();
        assert!(drawn.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(drawn.iter().all(|id| *id < 1 << 53));
    }

    #[test]
    fn ids_grow_when_the_clock_goes_back() {
        let ids = Ids::from_seed(1);
        let later = ids.next("2026-01-01T00:00:01Z".parse().unwrap());
        assert!(ids.next("2026-01-01T00:00:00Z".parse().unwrap()) > later);
    }
}
