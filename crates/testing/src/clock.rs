//! A clock that moves when it is told to.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::{SignedDuration, Timestamp};

/// A clock that stands still until it is moved; copies show the same time.
#[derive(Debug, Clone)]
pub struct Clock(Arc<AtomicI64>);

impl Clock {
    /// Sets a new clock.
    #[must_use]
    pub fn at(now: Timestamp) -> Self {
        Clock(Arc::new(AtomicI64::new(now.as_millisecond())))
    }

    /// Reads it.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        Timestamp::from_millisecond(self.0.load(Ordering::SeqCst)).unwrap()
    }

    /// Moves it on.
    pub fn advance(&self, by: SignedDuration) {
        self.0.fetch_add(i64::try_from(by.as_millis()).unwrap(), Ordering::SeqCst);
    }

    /// Sets it to a time.
    pub fn set(&self, now: &str) {
        self.0.store(time(now).as_millisecond(), Ordering::SeqCst);
    }
}

/// Reads a time, `2026-03-01T06:00:00Z`.
#[must_use]
pub fn time(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// So many seconds.
#[must_use]
pub fn seconds(count: i64) -> SignedDuration {
    SignedDuration::from_secs(count)
}

/// So many minutes.
#[must_use]
pub fn minutes(count: i64) -> SignedDuration {
    SignedDuration::from_mins(count)
}

/// So many hours.
#[must_use]
pub fn hours(count: i64) -> SignedDuration {
    SignedDuration::from_hours(count)
}

/// So many days.
#[must_use]
pub fn days(count: i64) -> SignedDuration {
    SignedDuration::from_hours(24 * count)
}
