//! The desk by request and answer.

#[path = "all/codes.rs"]
mod codes;
#[path = "all/door.rs"]
mod door;
#[path = "all/moderation.rs"]
mod moderation;
#[path = "all/stories.rs"]
mod stories;
#[path = "all/world.rs"]
mod world;
