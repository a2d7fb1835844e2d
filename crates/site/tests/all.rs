//! The site by request and answer, on both databases.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "all/cache.rs"]
mod cache;
#[path = "all/comments.rs"]
mod comments;
#[path = "all/files.rs"]
mod files;
#[path = "all/pages.rs"]
mod pages;
#[path = "all/world.rs"]
mod world;
