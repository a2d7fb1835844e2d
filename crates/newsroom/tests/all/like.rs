//! Readers like comments: each once, and no flood from one place.

use newsroom::comment::context::FLOOD_WINDOW_MS;
use newsroom::comment::like::{
    Became, LIKES_OF_ADDRESS_MAX, Opinion, READERS_OF_ADDRESS_MAX, TURNS_MAX, is_liked, note,
};
use newsroom::comment::moderate::forget_clients;
use newsroom::comment::{Status, thread};
use newsroom::event;
use newsroom::id::CommentId;
use testing::{TestNewsroom, seconds};

use crate::on_each;

fn say(room: &TestNewsroom, comment: CommentId, reader: &str, client: &str, is_liked: bool) -> Became {
    let opinion = Opinion { comment, is_liked, liker_key: reader.as_bytes(), client_key: client.as_bytes() };
    room.db().write(|tx| note(tx, &room.act(), opinion)).unwrap()
}

fn likes(room: &TestNewsroom, comment: CommentId) -> i64 {
    room.db().read(|r| thread::find(r, comment)).unwrap().unwrap().likes
}

#[test]
fn a_reader_likes_a_comment_once_and_takes_it_back() {
    on_each("a_reader_likes_a_comment_once_and_takes_it_back", |room| {
        let story = room.story("Ferry returns").published();
        let comment = room.comment_on(story.id).standing(Status::Published);
        let held = room.comment_on(story.id).saying("Not yet.").standing(Status::Held);
        assert_eq!(say(room, comment, "ana", "home", true), Became::Noted);
        assert_eq!(say(room, comment, "ana", "elsewhere", true), Became::AsBefore);
        assert_eq!(say(room, comment, "bo", "home", true), Became::Noted);
        assert_eq!(say(room, comment, "cy", "home", false), Became::AsBefore, "nothing to take back");
        assert_eq!(likes(room, comment), 2);
        let newest = room.db().read(|r| event::list_after(r, 0)).unwrap().pop().unwrap();
        assert_eq!((newest.kind.as_str(), newest.subject), ("comment.liked", comment.0));
        assert_eq!(
            newest.touched.iter().map(event::Touched::as_str).collect::<Vec<_>>(),
            [format!("comments:{}", story.id)]
        );
        assert_eq!(say(room, comment, "ana", "home", false), Became::Noted);
        assert_eq!(likes(room, comment), 1);
        assert!(!room.db().read(|r| is_liked(r, comment, b"ana")).unwrap());
        assert!(room.db().read(|r| is_liked(r, comment, b"bo")).unwrap());
        assert_eq!(say(room, held, "ana", "home", true), Became::NotFound);
        room.decide(comment, Status::Rejected);
        assert_eq!(say(room, comment, "di", "home", true), Became::NotFound);
        room.decide(comment, Status::Published);
        assert_eq!(likes(room, comment), 1, "a decision that is taken back brings them back");
    });
}

#[test]
fn nobody_changes_their_mind_without_end() {
    on_each("nobody_changes_their_mind_without_end", |room| {
        let story = room.story("Ferry returns").published();
        let comment = room.comment_on(story.id).standing(Status::Published);
        for turn in 0..TURNS_MAX {
            assert_eq!(say(room, comment, "ana", "home", turn % 2 == 0), Became::Noted);
        }
        assert_eq!(say(room, comment, "ana", "home", true), Became::TooMany);
        assert_eq!(likes(room, comment), 0);
    });
}

#[test]
fn one_address_is_few_readers_and_likes_few_comments_at_once() {
    on_each("one_address_is_few_readers_and_likes_few_comments_at_once", |room| {
        let story = room.story("Ferry returns").published();
        let comment = room.comment_on(story.id).standing(Status::Published);
        for reader in 0..READERS_OF_ADDRESS_MAX {
            assert_eq!(say(room, comment, &reader.to_string(), "home", true), Became::Noted);
        }
        assert_eq!(say(room, comment, "one more", "home", true), Became::TooMany);
        assert_eq!(say(room, comment, "one more", "elsewhere", true), Became::Noted);
        for n in READERS_OF_ADDRESS_MAX..LIKES_OF_ADDRESS_MAX {
            let other = room.comment_on(story.id).saying(&format!("Number {n}")).standing(Status::Published);
            assert_eq!(say(room, other, "ana", "home", true), Became::Noted, "{n}");
        }
        let last = room.comment_on(story.id).saying("The last").standing(Status::Published);
        assert_eq!(say(room, last, "ana", "home", true), Became::TooMany);
        room.clock().advance(seconds(FLOOD_WINDOW_MS / 1000 + 1));
        assert_eq!(say(room, last, "ana", "home", true), Became::Noted);
        assert_eq!(likes(room, comment), READERS_OF_ADDRESS_MAX + 1);
    });
}

#[test]
fn what_is_deleted_and_where_readers_were_is_forgotten_with_its_likes() {
    on_each("what_is_deleted_and_where_readers_were_is_forgotten_with_its_likes", |room| {
        let story = room.story("Ferry returns").published();
        let comment = room.comment_on(story.id).standing(Status::Published);
        for reader in 0..READERS_OF_ADDRESS_MAX {
            say(room, comment, &reader.to_string(), "home", true);
        }
        room.clock().advance(seconds(1));
        room.db().write(|tx| forget_clients(tx, room.now())).unwrap();
        assert_eq!(likes(room, comment), READERS_OF_ADDRESS_MAX, "they still like it");
        assert_eq!(say(room, comment, "one more", "home", true), Became::Noted, "who they were is not known any more");
        room.decide(comment, Status::Deleted);
        assert!(!room.db().read(|r| is_liked(r, comment, b"0")).unwrap());
    });
}
