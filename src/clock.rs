//! The only place that asks the system for the time and for chance.

use jiff::Timestamp;
use newsroom::Ids;

/// The time now.
pub fn now() -> Timestamp {
    #[expect(clippy::disallowed_methods, reason = "the binary asks the clock, and hands the time down")]
    Timestamp::now()
}

/// A source of ids that differs from that of every other process.
pub fn ids() -> Ids {
    Ids::from_seed(u64::from_le_bytes(web::secret::bytes()))
}
