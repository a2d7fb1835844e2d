//! The filter: it holds, says why, and learns from each decision in the language of the story.

use newsroom::comment::filter::{JOB, find};
use newsroom::comment::reason::{Noted, Said};
use newsroom::comment::rule::Mode;
use newsroom::comment::{Status, queue};
use newsroom::id::CommentId;
use testing::{TestNewsroom, minutes, seconds};

use crate::on_each;

const CASINO: &str = "Best online casino, 200% bonus on your first deposit, play now http://lucky-spins.example";
const GNOMES: &str = "Handmade garden gnomes straight from the workshop, see gnomes.example";

fn score(room: &TestNewsroom, story: newsroom::id::StoryId, text: &str) -> f32 {
    room.db().read(|r| find(r, story)).unwrap().score(text)
}

fn findings(room: &TestNewsroom, id: CommentId) -> Vec<Noted> {
    room.db().read(|r| queue::find(r, id, room.now())).unwrap().unwrap().findings
}

fn no_first(room: &TestNewsroom) {
    room.change_settings(|site| site.comments.mode = Mode::Open);
}

/// Lets the lessons be gathered, and learns.
fn learn(room: &TestNewsroom) {
    room.clock().advance(seconds(4));
    room.run_jobs();
}

#[test]
fn what_looks_like_spam_is_held_with_its_reasons_though_nobody_has_decided_anything() {
    on_each("what_looks_like_spam_is_held_with_its_reasons", |room| {
        no_first(room);
        let story = room.story("Budget passes").published();
        let receipt = room.comment_on(story.id).saying(CASINO).submitted().unwrap();
        assert_eq!(receipt.status, Status::Held);
        let found = findings(room, receipt.id);
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(found[0].check, "spam_score");
        let reason = &found[0].reason;
        assert!(reason.english.contains("of 100") && reason.english.contains("bonus"), "{found:?}");
        let said = reason.said.as_ref().unwrap();
        assert!(said.is_known() && said.code == "spam" && !said.signs.is_empty(), "{said:?}");
        assert!(said.signs.contains(&Said::of("word").text("word", "bonus")), "{said:?}");
        let receipt = room.comment_on(story.id).saying("Why is there no word of the opposition?").submitted().unwrap();
        assert_eq!(receipt.status, Status::Published);
    });
}

#[test]
fn the_settings_say_whether_a_score_holds_marks_or_does_nothing() {
    on_each("the_settings_say_whether_a_score_holds_marks_or_does_nothing", |room| {
        no_first(room);
        let story = room.story("Budget passes").published();
        for (hold, mark, expected) in
            [(0, 0, Status::Published), (70, 0, Status::Held), (70, 80, Status::Spam), (0, 80, Status::Spam)]
        {
            room.change_settings(|site| {
                site.comments.spam_hold_percent = hold;
                site.comments.spam_mark_percent = mark;
            });
            let text = format!("{CASINO} {hold} {mark}");
            let receipt = room.comment_on(story.id).saying(&text).submitted().unwrap();
            assert_eq!(receipt.status, expected, "{hold} {mark}");
            room.clock().advance(minutes(11));
        }
    });
}

#[test]
fn each_decision_teaches_the_filter_of_the_storys_language_alone() {
    on_each("each_decision_teaches_the_filter_of_the_storys_language_alone", |room| {
        let english = room.story("Budget passes").published();
        let german = room.story("Haushalt beschlossen").in_language("de").published();
        let before = score(room, english.id, GNOMES);
        let id = room.comment_on(english.id).saying(GNOMES).submitted().unwrap().id;
        room.decide(id, Status::Spam);
        assert_eq!(score(room, english.id, GNOMES), before, "the moderator does not wait for learning");
        learn(room);
        assert!(score(room, english.id, GNOMES) > before + 0.1);
        assert!((score(room, german.id, GNOMES) - before).abs() < 0.01);
        // Of what was decided otherwise the last word counts.
        room.decide(id, Status::Published);
        learn(room);
        assert!(score(room, english.id, GNOMES) < 0.5);
        assert_eq!(room.db().read(|r| find(r, english.id)).unwrap().learnt(), 2);
    });
}

#[test]
fn only_decisions_teach() {
    on_each("only_decisions_teach", |room| {
        no_first(room);
        let story = room.story("Budget passes").published();
        let published = room.comment_on(story.id).saying("Nobody looked at this.").submitted().unwrap();
        assert_eq!(published.status, Status::Published);
        let rejected = room.comment_on(story.id).saying("Rude words.").submitted().unwrap().id;
        room.decide(rejected, Status::Rejected);
        let erased = room.comment_on(story.id).saying(GNOMES).submitted().unwrap().id;
        room.decide(erased, Status::Spam);
        room.decide(erased, Status::Deleted);
        learn(room);
        assert_eq!(room.db().read(|r| find(r, story.id)).unwrap().learnt(), 0);
    });
}

#[test]
fn what_an_import_brings_is_learnt_by_a_job_in_small_parts() {
    on_each("what_an_import_brings_is_learnt_by_a_job_in_small_parts", |room| {
        let story = room.story("Budget passes").published();
        for number in 0..630 {
            let status = if number % 2 == 0 { Status::Spam } else { Status::Published };
            let text = if number % 2 == 0 { GNOMES } else { "The harbour was quieter in my youth" };
            room.comment_on(story.id).saying(&format!("{text} {number}")).standing(status);
        }
        room.run_jobs();
        assert_eq!(room.db().read(|r| find(r, story.id)).unwrap().learnt(), 630);
        assert!(score(room, story.id, GNOMES) > 0.6);
        assert!(score(room, story.id, "The harbour was quieter in my youth") < 0.4);
        let waits: i64 = room
            .db()
            .read(|r| r.query_one("SELECT COUNT(*) FROM job WHERE kind = $1", database::params![JOB], |row| row.get(0)))
            .unwrap();
        assert_eq!(waits, 0);
    });
}

#[test]
fn the_same_text_under_other_stories_counts_against_a_comment() {
    on_each("the_same_text_under_other_stories_counts_against_a_comment", |room| {
        no_first(room);
        let text = "Everybody in our street is talking about the new road and nothing else.";
        let stories: Vec<_> = (0..5).map(|number| room.story(&format!("Road {number}")).published()).collect();
        let mut last = Status::Published;
        for story in &stories {
            last = room.comment_on(story.id).saying(text).submitted().unwrap().status;
            room.clock().advance(minutes(11));
        }
        assert_eq!(last, Status::Held);
    });
}

#[test]
fn what_is_known_of_a_writer_counts_for_and_against_a_comment() {
    on_each("what_is_known_of_a_writer_counts_for_and_against_a_comment", |room| {
        no_first(room);
        let story = room.story("Budget passes").published();
        let percent = |email: &str| {
            room.change_settings(|site| site.comments.spam_hold_percent = 1);
            let sent = room.comment_on(story.id).by("Ole", email).saying(CASINO).submitted().unwrap();
            let reason = findings(room, sent.id)[0].reason.english.clone();
            let (_, after) = reason.split_once('(').unwrap();
            (after.split_once(' ').unwrap().0.parse::<u32>().unwrap(), reason)
        };
        let (stranger, _) = percent("stranger@example.org");
        for number in 0..15 {
            room.comment_on(story.id)
                .by("Ole", "known@example.org")
                .saying(&format!("No {number}"))
                .standing(Status::Published);
        }
        room.comment_on(story.id).by("Ole", "former@example.org").saying("Buy").standing(Status::Spam);
        let (known, _) = percent("known@example.org");
        let (former, reason) = percent("former@example.org");
        assert!(known < stranger && stranger <= former, "{known} {stranger} {former}");
        assert!(reason.contains("has sent spam before"), "{reason}");
    });
}
