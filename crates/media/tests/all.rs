//! Files as they come: sound, hostile, misnamed.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "all/files.rs"]
mod files;
#[path = "all/probe.rs"]
mod probe;
#[path = "all/rendition.rs"]
mod rendition;
#[path = "all/store.rs"]
mod store;
