//! The crate from outside: the annotated set is sound.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "all/annotated_set.rs"]
mod annotated_set;
