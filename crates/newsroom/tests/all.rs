//! The newsroom's rules on real databases: each test runs on SQLite, and on PostgreSQL where
//! `DATELINE_TEST_POSTGRES` names a server.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "all/access.rs"]
mod access;
#[path = "all/address.rs"]
mod address;
#[path = "all/alike.rs"]
mod alike;
#[path = "all/amend.rs"]
mod amend;
#[path = "all/answer.rs"]
mod answer;
#[path = "all/audit.rs"]
mod audit;
#[path = "all/calendar.rs"]
mod calendar;
#[path = "all/checker.rs"]
mod checker;
#[path = "all/checks.rs"]
mod checks;
#[path = "all/comment.rs"]
mod comment;
#[path = "all/comment_filter.rs"]
mod comment_filter;
#[path = "all/comment_rule.rs"]
mod comment_rule;
#[path = "all/event.rs"]
mod event;
#[path = "all/expiry.rs"]
mod expiry;
#[path = "all/front.rs"]
mod front;
#[path = "all/idempotency.rs"]
mod idempotency;
#[path = "all/job.rs"]
mod job;
#[path = "all/ledger.rs"]
mod ledger;
#[path = "all/letter.rs"]
mod letter;
#[path = "all/like.rs"]
mod like;
#[path = "all/list.rs"]
mod list;
#[path = "all/margin.rs"]
mod margin;
#[path = "all/mark.rs"]
mod mark;
#[path = "all/media.rs"]
mod media;
#[path = "all/merge.rs"]
mod merge;
#[path = "all/moderation.rs"]
mod moderation;
#[path = "all/notes.rs"]
mod notes;
#[path = "all/notice.rs"]
mod notice;
#[path = "all/passkey.rs"]
mod passkey;
#[path = "all/planner.rs"]
mod planner;
#[path = "all/postpone.rs"]
mod postpone;
#[path = "all/presence.rs"]
mod presence;
#[path = "all/proof.rs"]
mod proof;
#[path = "all/publish.rs"]
mod publish;
#[path = "all/reading.rs"]
mod reading;
#[path = "all/receipt.rs"]
mod receipt;
#[path = "all/record.rs"]
mod record;
#[path = "all/redirect.rs"]
mod redirect;
#[path = "all/save.rs"]
mod save;
#[path = "all/sealed.rs"]
mod sealed;
#[path = "all/service.rs"]
mod service;
#[path = "all/settings.rs"]
mod settings;
#[path = "all/stage.rs"]
mod stage;
#[path = "all/statement.rs"]
mod statement;
#[path = "all/statement_edits.rs"]
mod statement_edits;
#[path = "all/statistics.rs"]
mod statistics;
#[path = "all/token.rs"]
mod token;
#[path = "all/touched.rs"]
mod touched;
#[path = "all/translation.rs"]
mod translation;
#[path = "all/typing.rs"]
mod typing;
#[path = "all/word_list.rs"]
mod word_list;
#[path = "all/writer.rs"]
mod writer;

use testing::TestNewsroom;

/// When the tests begin.
const NOW: &str = "2026-03-01T06:00:00Z";

/// Runs a test on each engine.
fn on_each(test: &str, run: impl Fn(&TestNewsroom)) {
    TestNewsroom::on_each(test, NOW, run);
}
