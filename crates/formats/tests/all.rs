//! The codecs on real files and on hostile ones.

#![expect(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

#[path = "all/captures.rs"]
mod captures;
#[path = "all/feed_in.rs"]
mod feed_in;
#[path = "all/hostile.rs"]
mod hostile;
#[path = "all/shared.rs"]
mod shared;
#[path = "all/writers.rs"]
mod writers;
#[path = "all/wxr.rs"]
mod wxr;
