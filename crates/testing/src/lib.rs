//! Only for tests: a newsroom in a box.
//!
//! One line makes a world: its own fresh database, a clock that stands still, and builders that give every field a
//! sensible value, so that a test states only what it is about:
//!
//! ```
//! use testing::{TestNewsroom, seconds};
//!
//! let room = TestNewsroom::at("2026-03-01T05:59:59Z");
//! let story = room.story("Budget passes").in_section("politics").embargoed_until("2026-03-01T06:00:00Z").published();
//! assert_eq!(room.site().get(&story.address()).status(), 404);
//! room.clock().advance(seconds(1));
//! assert_eq!(room.site().get(&story.address()).status(), 200);
//! ```
//!
//! Nothing here can fail but by a panic, for that is how a test fails.
//!
//! In reading order: [`TestNewsroom`] and its `furniture`, [`Clock`], [`StoryBuilder`], [`CommentBuilder`],
//! [`Reading`] (the site as a reader meets it), [`samples`] of pages, [`Chance`], [`Authenticator`] and [`Signer`] (what proves who somebody is).

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod authenticator;
mod chance;
mod clock;
mod comment;
mod furniture;
mod reading;
mod record;
mod room;
pub mod samples;
mod signer;
mod story;

pub use authenticator::{Authenticator, COPIED, USER_VERIFIED};
pub use chance::Chance;
pub use clock::{Clock, days, hours, minutes, seconds, time};
pub use comment::CommentBuilder;
pub use reading::Reading;
pub use room::{ORIGIN, TestNewsroom};
pub use signer::Signer;
pub use story::{StoryBuilder, TestStory};
