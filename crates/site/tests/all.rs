//! The site by request and answer.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "all/amend.rs"]
mod amend;
#[path = "all/cache.rs"]
mod cache;
#[path = "all/cards.rs"]
mod cards;
#[path = "all/checker.rs"]
mod checker;
#[path = "all/comments.rs"]
mod comments;
#[path = "all/content_notice.rs"]
mod content_notice;
#[path = "all/embargo.rs"]
mod embargo;
#[path = "all/embargo_chance.rs"]
mod embargo_chance;
#[path = "all/encodings.rs"]
mod encodings;
#[path = "all/files.rs"]
mod files;
#[path = "all/front.rs"]
mod front;
#[path = "all/icons.rs"]
mod icons;
#[path = "all/likes.rs"]
mod likes;
#[path = "all/live.rs"]
mod live;
#[path = "all/marks.rs"]
mod marks;
#[path = "all/media.rs"]
mod media;
#[path = "all/mine.rs"]
mod mine;
#[path = "all/moves.rs"]
mod moves;
#[path = "all/old_addresses.rs"]
mod old_addresses;
#[path = "all/pages.rs"]
mod pages;
#[path = "all/preview.rs"]
mod preview;
#[path = "all/proof.rs"]
mod proof;
#[path = "all/record.rs"]
mod record;
#[path = "all/service.rs"]
mod service;
#[path = "all/templates.rs"]
mod templates;

/// When the tests begin.
const NOW: &str = "2026-03-01T06:00:00Z";
