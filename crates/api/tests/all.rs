//! The interface for programs, by request and answer.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "all/comments.rs"]
mod comments;
#[path = "all/description.rs"]
mod description;
#[path = "all/door.rs"]
mod door;
#[path = "all/drawing.rs"]
mod drawing;
#[path = "all/following.rs"]
mod following;
#[path = "all/media.rs"]
mod media;
#[path = "all/program.rs"]
mod program;
#[path = "all/roles.rs"]
mod roles;
#[path = "all/schema.rs"]
mod schema;
#[path = "all/scopes.rs"]
mod scopes;
#[path = "all/stories.rs"]
mod stories;
#[path = "all/whole.rs"]
mod whole;

/// When the tests begin.
const NOW: &str = "2026-03-01T06:00:00Z";
