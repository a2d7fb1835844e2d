//! The migrations of the newsroom's tables, in order.
//!
//! A file is one text for both databases, or a pair where they must differ. Released files never change.

use database::Migration;

/// Lists every migration, oldest first.
pub const MIGRATIONS: &[Migration] = &[
    one(1, "ground", include_str!("../migrations/0001_ground.sql")),
    Migration {
        number: 2,
        name: "listing",
        sqlite: include_str!("../migrations/0002_listing.sqlite.sql"),
        postgres: include_str!("../migrations/0002_listing.postgres.sql"),
    },
    one(3, "revision_run", include_str!("../migrations/0003_revision_run.sql")),
    one(4, "token_scope", include_str!("../migrations/0004_token_scope.sql")),
    one(5, "planning", include_str!("../migrations/0005_planning.sql")),
    one(6, "redirect_target", include_str!("../migrations/0006_redirect_target.sql")),
    one(7, "acts", include_str!("../migrations/0007_acts.sql")),
    one(8, "merged", include_str!("../migrations/0008_merged.sql")),
    one(9, "translation", include_str!("../migrations/0009_translation.sql")),
    one(10, "job", include_str!("../migrations/0010_job.sql")),
    one(11, "passkey", include_str!("../migrations/0011_passkey.sql")),
    one(12, "media", include_str!("../migrations/0012_media.sql")),
    one(13, "front", include_str!("../migrations/0013_front.sql")),
    one(14, "letter", include_str!("../migrations/0014_letter.sql")),
    one(15, "due_and_source", include_str!("../migrations/0015_due_and_source.sql")),
    one(16, "reading", include_str!("../migrations/0016_reading.sql")),
    one(17, "comment_model", include_str!("../migrations/0017_comment_model.sql")),
    one(18, "moderation", include_str!("../migrations/0018_moderation.sql")),
    one(19, "thread", include_str!("../migrations/0019_thread.sql")),
    one(20, "commenter", include_str!("../migrations/0020_commenter.sql")),
    one(21, "unreviewed", include_str!("../migrations/0021_unreviewed.sql")),
    one(22, "comments_of_writer", include_str!("../migrations/0022_comments_of_writer.sql")),
    one(23, "comment_mark", include_str!("../migrations/0023_comment_mark.sql")),
    one(24, "statement", include_str!("../migrations/0024_statement.sql")),
    one(25, "comment_rule", include_str!("../migrations/0025_comment_rule.sql")),
    one(26, "comment_statistics", include_str!("../migrations/0026_comment_statistics.sql")),
    one(27, "comment_alike", include_str!("../migrations/0027_comment_alike.sql")),
    one(28, "home", include_str!("../migrations/0028_home.sql")),
    one(29, "speaker_role", include_str!("../migrations/0029_speaker_role.sql")),
    one(30, "objection", include_str!("../migrations/0030_objection.sql")),
    one(31, "redirect_story", include_str!("../migrations/0031_redirect_story.sql")),
    one(32, "notice", include_str!("../migrations/0032_notice.sql")),
    one(33, "comment_service", include_str!("../migrations/0033_comment_service.sql")),
    one(34, "finding_said", include_str!("../migrations/0034_finding_said.sql")),
    one(35, "ground_reason", include_str!("../migrations/0035_ground_reason.sql")),
    one(36, "likes_brought", include_str!("../migrations/0036_likes_brought.sql")),
    one(37, "statement_draft", include_str!("../migrations/0037_statement_draft.sql")),
    one(38, "story_mark_of_story", include_str!("../migrations/0038_story_mark_of_story.sql")),
];

/// A migration that is one text for both databases.
const fn one(number: u32, name: &'static str, text: &'static str) -> Migration {
    Migration { number, name, sqlite: text, postgres: text }
}
