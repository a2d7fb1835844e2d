//! The index from outside: what is put is found, and what must not be found is not.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "all/find.rs"]
mod find;
#[path = "all/folder.rs"]
mod folder;
#[path = "all/followed.rs"]
mod followed;
#[path = "all/golden.rs"]
mod golden;
#[path = "all/hostile.rs"]
mod hostile;
#[path = "all/snippets.rs"]
mod snippets;
#[path = "all/suggestions.rs"]
mod suggestions;
#[path = "all/world.rs"]
mod world;
