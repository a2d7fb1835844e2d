//! The site by request and answer, on both databases.

#[path = "all/cache.rs"]
mod cache;
#[path = "all/comments.rs"]
mod comments;
#[path = "all/old_addresses.rs"]
mod old_addresses;
#[path = "all/pages.rs"]
mod pages;
#[path = "all/world.rs"]
mod world;
