//! What comes in from elsewhere, on both databases.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "all/capture.rs"]
mod capture;
#[path = "all/comments.rs"]
mod comments;
#[path = "all/dropin.rs"]
mod dropin;
#[path = "all/export.rs"]
mod export;
#[path = "all/files.rs"]
mod files;
#[path = "all/kinds.rs"]
mod kinds;
#[path = "all/old_site.rs"]
mod old_site;
#[path = "all/outbound.rs"]
mod outbound;
#[path = "all/reports.rs"]
mod reports;
#[path = "all/wordpress.rs"]
mod wordpress;
