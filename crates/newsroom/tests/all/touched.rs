//! What an event names as touched: neither less than readers see changed, nor the whole site for a word.

use newsroom::comment::Status;
use testing::TestNewsroom;

use crate::on_each;

fn touched_by(room: &TestNewsroom, act: impl FnOnce(&TestNewsroom)) -> Vec<String> {
    let seq = room.last_seq();
    act(room);
    let mut touched = room.touched_after(seq);
    touched.sort();
    touched.dedup();
    touched
}

#[test]
fn a_draft_and_a_held_comment_touch_nothing_that_readers_see() {
    on_each("a_draft_and_a_held_comment_touch_nothing_that_readers_see", |room| {
        let story = room.story("Public").in_section("politics").published();
        let touched = touched_by(room, |room| {
            room.story("Draft").in_section("politics").drafted();
            room.revise(story.id).headed("Public, revised").drafted();
            let receipt = room.comment_on(story.id).submitted().unwrap();
            assert_eq!(receipt.status, Status::Held);
            room.decide(receipt.id, Status::Rejected);
        });
        assert!(touched.is_empty(), "{touched:?}");
    });
}

#[test]
fn a_comment_touches_its_story_and_the_feeds_of_comments_alone() {
    on_each("a_comment_touches_its_story_and_the_feeds_of_comments_alone", |room| {
        let story = room.story("Public").in_section("politics").by("Ines").tagged("Water").published();
        let held = room.comment_on(story.id).submitted().unwrap();
        let touched = touched_by(room, |room| {
            room.decide(held.id, Status::Published);
        });
        assert_eq!(touched.len(), 3, "{touched:?}");
        assert!(touched.iter().all(|tag| tag.starts_with("comments") || tag.ends_with(&story.id.to_string())));
    });
}

#[test]
fn only_settings_and_sections_touch_every_page() {
    on_each("only_settings_and_sections_touch_every_page", |room| {
        let touched = touched_by(room, |room| {
            let story = room.story("Public").in_section("politics").by("Ines").tagged("Water").in_series("Rivers");
            let story = story.published();
            room.put_tag(room.tag("Water"), "water", "Waters");
            room.put_contributor(room.contributor("Ines"), "ines", "Inès");
            room.put_series(room.series("Rivers"), "rivers", "Great rivers");
            room.withdraw(story.id);
        });
        // The section was made on the way.
        assert_eq!(touched.iter().filter(|tag| *tag == "site").count(), 1);
        let seq = room.last_seq();
        room.story("Another").in_section("politics").published();
        assert!(!room.touched_after(seq).contains(&"site".to_owned()));
    });
}
