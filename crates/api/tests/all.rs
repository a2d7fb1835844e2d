//! The interface for programs, by request and answer.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "all/cases.rs"]
mod cases;
#[path = "all/comments.rs"]
mod comments;
#[path = "all/description.rs"]
mod description;
#[path = "all/door.rs"]
mod door;
#[path = "all/drawing.rs"]
mod drawing;
#[path = "all/elsewhere.rs"]
mod elsewhere;
#[path = "all/following.rs"]
mod following;
#[path = "all/links.rs"]
mod links;
#[path = "all/media.rs"]
mod media;
#[path = "all/notes.rs"]
mod notes;
#[path = "all/program.rs"]
mod program;
#[path = "all/record.rs"]
mod record;
#[path = "all/roles.rs"]
mod roles;
#[path = "all/schema.rs"]
mod schema;
#[path = "all/scopes.rs"]
mod scopes;
#[path = "all/stories.rs"]
mod stories;
#[path = "all/threads.rs"]
mod threads;
#[path = "all/translations.rs"]
mod translations;
#[path = "all/uploads.rs"]
mod uploads;
#[path = "all/whole.rs"]
mod whole;
#[path = "all/work.rs"]
mod work;
#[path = "all/writers.rs"]
mod writers;

/// When the tests begin.
const NOW: &str = "2026-03-01T06:00:00Z";
