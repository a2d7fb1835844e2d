//! What the newsroom sets on comments: pinned, chosen, locked; and the lock of a whole thread.

use newsroom::comment::checks::Refusal;
use newsroom::comment::mark::{self, Mark, MarkError};
use newsroom::comment::outline::{Order, Outline};
use newsroom::comment::rule::Mode;
use newsroom::comment::submit::SubmitError;
use newsroom::comment::{Status, amend};
use newsroom::event;
use newsroom::id::{CommentId, StoryId};
use testing::{TestNewsroom, TestStory};

use crate::on_each;

fn set(room: &TestNewsroom, comment: CommentId, mark: Mark) -> Result<bool, MarkError> {
    room.db().write(|tx| mark::set(tx, &room.act(), comment, mark))
}

fn unset(room: &TestNewsroom, comment: CommentId, mark: Mark) -> bool {
    room.db().write(|tx| mark::unset(tx, &room.act(), comment, mark)).unwrap()
}

fn marks(room: &TestNewsroom, comment: CommentId) -> Vec<Mark> {
    room.db().read(|r| mark::list_of(r, comment)).unwrap()
}

/// The comments that begin a thread, as readers find them.
fn tops(room: &TestNewsroom, story: StoryId, order: Order) -> Vec<CommentId> {
    let outline = room.db().read(|r| Outline::read(r, story)).unwrap();
    outline.tops(order).into_iter().map(|at| outline.node(at).id).collect()
}

fn say(room: &TestNewsroom, story: &TestStory, body: &str) -> CommentId {
    room.comment_on(story.id).saying(body).standing(Status::Published)
}

fn newest(room: &TestNewsroom) -> (String, i64, Vec<String>) {
    let event = room.db().read(|r| event::list_after(r, 0)).unwrap().pop().unwrap();
    (event.kind, event.subject, event.touched.iter().map(|tag| tag.as_str().to_owned()).collect())
}

#[test]
fn one_comment_of_a_story_stands_first_until_another_does() {
    on_each("one_comment_of_a_story_stands_first_until_another_does", |room| {
        let (story, other) = (room.story("Ferry returns").published(), room.story("Other").published());
        let [first, second, third] = ["One", "Two", "Three"].map(|body| say(room, &story, body));
        let elsewhere = say(room, &other, "Elsewhere");
        assert!(set(room, elsewhere, Mark::Pinned).unwrap());
        assert!(set(room, second, Mark::Pinned).unwrap());
        assert_eq!(newest(room), ("comment.pinned".into(), second.0, vec![format!("comments:{}", story.id)]));
        assert!(!set(room, second, Mark::Pinned).unwrap(), "it was before");
        assert_eq!(tops(room, story.id, Order::Oldest), [second, first, third]);
        assert!(set(room, third, Mark::Pinned).unwrap());
        assert_eq!(tops(room, story.id, Order::Newest), [third, second, first]);
        assert_eq!((marks(room, second), marks(room, elsewhere)), (vec![], vec![Mark::Pinned]));

        room.decide(third, Status::Rejected);
        assert_eq!(tops(room, story.id, Order::Oldest), [first, second], "what is refused stands nowhere");
        room.decide(third, Status::Published);
        assert_eq!(tops(room, story.id, Order::Oldest), [third, first, second]);
        assert!(unset(room, third, Mark::Pinned) && !unset(room, third, Mark::Pinned));
        assert_eq!(newest(room).0, "comment.unpinned");
        assert_eq!(tops(room, story.id, Order::Oldest), [first, second, third]);
    });
}

#[test]
fn marks_are_set_on_what_readers_see_and_go_with_it() {
    on_each("marks_are_set_on_what_readers_see_and_go_with_it", |room| {
        let story = room.story("Ferry returns").published();
        let held = room.comment_on(story.id).standing(Status::Held);
        for mark in Mark::ALL {
            assert!(matches!(set(room, held, mark), Err(MarkError::NotPublic(Status::Held))), "{mark:?}");
            assert_eq!(Mark::from_name(mark.as_str()), Some(mark));
        }
        let asked = say(room, &story, "When?");
        let answer = room.comment_on(story.id).answering(asked).saying("At six.").standing(Status::Published);
        assert!(matches!(set(room, answer, Mark::Pinned), Err(MarkError::Answers)));
        assert!(set(room, answer, Mark::Featured).unwrap() && set(room, answer, Mark::Locked).unwrap());
        assert_eq!(marks(room, answer), [Mark::Featured, Mark::Locked]);
        room.decide(answer, Status::Deleted);
        assert_eq!(marks(room, answer), [], "nothing of what is gone for good stays");
        let missing = set(room, CommentId(5), Mark::Featured);
        assert!(matches!(missing, Err(MarkError::Database(database::Error::NotFound))));
    });
}

#[test]
fn a_locked_branch_takes_no_answers_however_deep_and_the_rest_of_the_thread_does() {
    on_each("a_locked_branch_takes_no_answers_however_deep_and_the_rest_of_the_thread_does", |room| {
        room.change_settings(|site| site.comments.mode = Mode::Open);
        let story = room.story("Ferry returns").published();
        let (branch, other) = (say(room, &story, "One"), say(room, &story, "Two"));
        let answering = |parent, body: &str| room.comment_on(story.id).answering(parent).saying(body);
        let answer = answering(branch, "At six.").submitted().unwrap().id;
        let deeper = answering(answer, "At seven.").standing(Status::Published);
        assert!(set(room, branch, Mark::Locked).unwrap());
        for parent in [branch, answer, deeper] {
            let refused = answering(parent, "And then?").submitted();
            assert!(matches!(refused, Err(SubmitError::Refused(Refusal::Locked))), "{parent}");
        }
        assert!(answering(other, "And here?").submitted().is_ok());
        assert!(room.comment_on(story.id).saying("Something new").submitted().is_ok());
        let edited = room
            .db()
            .write(|tx| amend::edit(tx, &room.act(), &room.settings(), room.keys(), answer, "At 6.", "203.0.113.9"));
        assert!(edited.is_ok(), "what stands there is still its writer's");
        assert!(unset(room, branch, Mark::Locked));
        assert!(answering(deeper, "And then?").submitted().is_ok());
    });
}

#[test]
fn a_locked_thread_takes_nothing_until_it_is_opened() {
    on_each("a_locked_thread_takes_nothing_until_it_is_opened", |room| {
        room.change_settings(|site| site.comments.mode = Mode::Open);
        let story = room.story("Ferry returns").published();
        let lock = |is_locked| room.db().write(|tx| mark::lock_thread(tx, &room.act(), story.id, is_locked)).unwrap();
        assert!(lock(true) && !lock(true));
        assert_eq!(newest(room), ("story.comments-locked".into(), story.id.0, vec![format!("comments:{}", story.id)]));
        let refused = room.comment_on(story.id).submitted();
        assert!(matches!(refused, Err(SubmitError::Refused(Refusal::Closed))));
        assert!(lock(false) && !lock(false));
        assert_eq!(newest(room).0, "story.comments-unlocked");
        assert!(room.comment_on(story.id).submitted().is_ok());
    });
}
