//! Files as they come: sound, hostile, misnamed.

#[path = "all/files.rs"]
mod files;
#[path = "all/probe.rs"]
mod probe;
#[path = "all/rendition.rs"]
mod rendition;
#[path = "all/store.rs"]
mod store;
