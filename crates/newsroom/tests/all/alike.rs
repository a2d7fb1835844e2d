//! Comments that wait and are alike: one stands in the queue, the others behind it.

use newsroom::comment::rule::Mode;
use newsroom::comment::walk::{self, Asked, List};
use newsroom::comment::{Status, alike, amend};
use newsroom::id::{CommentId, StoryId};
use testing::TestNewsroom;

use crate::on_each;

fn in_queue(room: &TestNewsroom, is_grouped: bool) -> Vec<CommentId> {
    let asked = Asked { is_grouped, ..Asked::all(List::Of(Status::Held)) };
    let page = room.db().read(|r| walk::walk(r, &asked, 50, room.now())).unwrap();
    page.comments.into_iter().map(|comment| comment.id).collect()
}

fn alike_to(room: &TestNewsroom, id: CommentId) -> Vec<CommentId> {
    let count = room.db().read(|r| alike::count(r, id)).unwrap();
    let listed = room.db().read(|r| alike::list(r, id, alike::AT_ONCE_MAX)).unwrap();
    assert_eq!(i64::try_from(listed.len()).unwrap(), count);
    listed
}

/// A comment by another reader each time.
fn say(room: &TestNewsroom, story: StoryId, number: usize, words: &str) -> CommentId {
    let email = format!("reader{number}@example.org");
    room.comment_on(story).by("Reader", &email).saying(words).submitted().unwrap().id
}

#[test]
fn of_a_flood_one_stands_in_the_queue_and_the_next_comes_forward() {
    on_each("of_a_flood_one_stands_in_the_queue_and_the_next_comes_forward", |room| {
        room.change_settings(|site| {
            site.comments.mode = Mode::Held;
            site.comments.flood_max = 1_000;
        });
        let story = room.story("Under discussion").published().id;
        let loan = |number: usize| {
            say(room, story, number, &format!("Loans number {number} at https://loans.example/{number}"))
        };
        let first = loan(1);
        let real = say(room, story, 2, "I was on that boat on Monday morning, and it was late.");
        let (second, third) = (loan(3), loan(4));
        let other = say(room, story, 5, "I was on that boat on Tuesday morning, and it was late.");
        assert_eq!(in_queue(room, false), [first, real, second, third, other]);
        assert_eq!(in_queue(room, true), [first, real, other]);
        let asked = Asked { is_grouped: true, ..Asked::all(List::Of(Status::Held)) };
        let count = |asked: &Asked| room.db().read(|r| walk::count_shown(r, asked)).unwrap();
        assert_eq!((count(&asked), count(&Asked { is_grouped: false, ..asked })), (3, 5), "what stands in it");
        assert_eq!(alike_to(room, first), [second, third]);
        assert_eq!(alike_to(room, third), [first, second]);
        assert_eq!(alike_to(room, real), []);

        room.decide(first, Status::Spam);
        assert_eq!(in_queue(room, true), [real, second, other], "the next of them");
        assert_eq!(alike_to(room, first), [], "it waits no longer");
        room.decide(third, Status::Spam);
        assert_eq!(in_queue(room, true), [real, second, other], "none comes twice");
        room.decide(first, Status::Held);
        assert_eq!(in_queue(room, true), [first, real, other], "the oldest stands in front again");
        assert_eq!(alike_to(room, first), [second]);
        room.decide(third, Status::Held);
        assert_eq!(alike_to(room, first), [second, third], "and what comes back stands behind it");
        assert_eq!(in_queue(room, true), [first, real, other]);
        room.decide(second, Status::Deleted);
        assert_eq!(in_queue(room, true), [first, real, other]);
    });
}

#[test]
fn a_text_that_is_changed_or_taken_back_leaves_its_place_to_the_next() {
    on_each("a_text_that_is_changed_or_taken_back_leaves_its_place_to_the_next", |room| {
        room.change_settings(|site| site.comments.mode = Mode::Held);
        let story = room.story("Under discussion").published().id;
        let ids: Vec<CommentId> = (1..=4)
            .map(|number| say(room, story, number, "Everything about this is the harbour's own fault."))
            .collect();
        assert_eq!(in_queue(room, true), ids[..1]);
        let (site, keys) = (room.settings(), room.keys());
        let body = "I take that back: the harbour has done what it could.";
        let edited = room.db().write(|tx| amend::edit(tx, &room.act(), &site, keys, ids[0], body, "203.0.113.9"));
        assert_eq!(edited.unwrap().status, Status::Held);
        assert_eq!(in_queue(room, true), ids[..2]);
        assert_eq!(alike_to(room, ids[1]), ids[2..]);
        let story = room.db().write(|tx| amend::withdraw(tx, &room.act(), &site.comments, ids[1]));
        assert!(story.is_ok());
        assert_eq!(in_queue(room, true), [ids[0], ids[2]]);
    });
}
