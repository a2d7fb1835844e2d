//! The desk by request and answer.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "all/audit.rs"]
mod audit;
#[path = "all/calendar.rs"]
mod calendar;
#[path = "all/cases.rs"]
mod cases;
#[path = "all/codes.rs"]
mod codes;
#[path = "all/comment_rules.rs"]
mod comment_rules;
#[path = "all/door.rs"]
mod door;
#[path = "all/editor.rs"]
mod editor;
#[path = "all/findings.rs"]
mod findings;
#[path = "all/front.rs"]
mod front;
#[path = "all/letters.rs"]
mod letters;
#[path = "all/margin.rs"]
mod margin;
#[path = "all/media.rs"]
mod media;
#[path = "all/moderation.rs"]
mod moderation;
#[path = "all/passkeys.rs"]
mod passkeys;
#[path = "all/people.rs"]
mod people;
#[path = "all/planning.rs"]
mod planning;
#[path = "all/previews.rs"]
mod previews;
#[path = "all/proof.rs"]
mod proof;
#[path = "all/provider.rs"]
mod provider;
#[path = "all/redirects.rs"]
mod redirects;
#[path = "all/roles.rs"]
mod roles;
#[path = "all/service.rs"]
mod service;
#[path = "all/settings.rs"]
mod settings;
#[path = "all/speakers.rs"]
mod speakers;
#[path = "all/statements.rs"]
mod statements;
#[path = "all/stories.rs"]
mod stories;
#[path = "all/templates.rs"]
mod templates;
#[path = "all/terms.rs"]
mod terms;
#[path = "all/tokens.rs"]
mod tokens;
#[path = "all/translations.rs"]
mod translations;
#[path = "all/world.rs"]
mod world;
