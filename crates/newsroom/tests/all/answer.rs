//! People of the desk answer comments from the queue.

use newsroom::comment::answer::{AnswerError, Answered, NewAnswer, answer};
use newsroom::comment::staff::Staff;
use newsroom::comment::{Status, import, thread};
use newsroom::event;
use newsroom::id::{AccountId, CommentId};
use newsroom::people::account;
use newsroom::people::role::Role;
use newsroom::story::CommentsSetting;
use testing::TestNewsroom;

use crate::on_each;

fn give(room: &TestNewsroom, by: AccountId, to: CommentId, body: &str) -> Result<Answered, AnswerError> {
    let account = room.db().read(|r| account::find(r, by)).unwrap().unwrap();
    let staff = Staff::of(&account, room.keys()).unwrap();
    let new = NewAnswer { to, staff: &staff, body, client_address: "203.0.113.9" };
    room.db().write(|tx| answer(tx, &room.act_of(by), &room.settings().comments, room.keys(), new))
}

fn kinds(room: &TestNewsroom) -> Vec<String> {
    room.db().read(|r| event::list_after(r, 0)).unwrap().into_iter().map(|event| event.kind).collect()
}

fn status(room: &TestNewsroom, comment: CommentId) -> Status {
    room.db().read(|r| import::find_status(r, comment)).unwrap().unwrap()
}

#[test]
fn an_answer_is_public_at_once_with_the_mark_and_approves_what_waits() {
    on_each("an_answer_is_public_at_once_with_the_mark_and_approves_what_waits", |room| {
        let story = room.story("Ferry returns").published();
        let held = room.comment_on(story.id).saying("When does it sail?").standing(Status::Held);
        let ines = room.colleague("Ines", Role::Moderator).id;
        let given = give(room, ines, held, "At six. See https://example.org and https://example.com").unwrap();
        assert!(given.has_approved);
        let seen = room.db().read(|r| thread::list(r, story.id)).unwrap();
        let seen: Vec<_> = seen.iter().map(|c| (c.id, c.parent, c.author_name.as_str(), c.is_staff)).collect();
        assert_eq!(seen, [(held, None, "Mira", false), (given.id, Some(held), "Ines", true)]);
        assert!(kinds(room).ends_with(&["comment.published".to_owned(), "comment.answered".to_owned()]));
        let newest = room.db().read(|r| event::list_after(r, 0)).unwrap().pop().unwrap();
        assert_eq!((newest.subject, newest.data["answers"].as_i64()), (given.id.0, Some(held.0)));
        assert!(newest.touched.iter().any(|tag| tag.as_str() == format!("comments:{}", story.id)));

        let other = give(room, ines, held, "At seven on Sundays.").unwrap();
        assert!(!other.has_approved && other.id != given.id, "a public comment is answered as well");
    });
}

#[test]
fn the_same_answer_is_given_once_however_often_it_is_sent() {
    on_each("the_same_answer_is_given_once_however_often_it_is_sent", |room| {
        let story = room.story("Ferry returns").published();
        let say = |body: &str| room.comment_on(story.id).saying(body).standing(Status::Published);
        let (first, second) = (say("Well done."), say("Thanks."));
        let ines = room.colleague("Ines", Role::Moderator).id;
        let given = give(room, ines, first, "Thank you.").unwrap();
        assert_eq!(give(room, ines, first, "Thank you.").unwrap().id, given.id);
        assert_ne!(give(room, ines, second, "Thank you.").unwrap().id, given.id, "others are thanked as well");
        assert_eq!(room.db().read(|r| thread::count(r, story.id)).unwrap(), 4);
    });
}

#[test]
fn what_was_refused_or_stands_where_nothing_is_taken_is_not_answered() {
    on_each("what_was_refused_or_stands_where_nothing_is_taken_is_not_answered", |room| {
        let story = room.story("Ferry returns").published();
        let ines = room.colleague("Ines", Role::Moderator).id;
        for refused in [Status::Rejected, Status::Spam, Status::Deleted] {
            let comment = room.comment_on(story.id).standing(refused);
            let answered = give(room, ines, comment, "No.");
            assert!(matches!(answered, Err(AnswerError::Refused(stands)) if stands == refused), "{refused:?}");
        }
        let closed = room.story("No words").with_comments(CommentsSetting::Closed).published();
        let held = room.comment_on(closed.id).standing(Status::Held);
        let before = kinds(room);
        assert!(matches!(give(room, ines, held, "No."), Err(AnswerError::Closed)));
        let missing = give(room, ines, CommentId(5), "No.");
        assert!(matches!(missing, Err(AnswerError::Database(database::Error::NotFound))));
        assert_eq!((status(room, held), kinds(room)), (Status::Held, before), "nothing was changed");
    });
}
