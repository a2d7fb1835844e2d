//! The same key gives the same answer and no second act.

use newsroom::comment::Status;
use newsroom::idempotency::{KEPT_MS, find, forget_old, store, store_about};
use testing::seconds;

use crate::on_each;

#[test]
fn a_key_keeps_its_first_answer_for_a_day() {
    on_each("a_key_keeps_its_first_answer_for_a_day", |room| {
        let keep = |scope: &str, answer: &str| room.db().write(|tx| store(tx, scope, "key", answer, room.now()));
        keep("comment", "first").unwrap();
        let twice = keep("comment", "second");
        assert!(matches!(twice, Err(database::Error::Constraint { .. })), "{twice:?}");
        keep("story", "another scope").unwrap();
        let answer = || room.db().read(|r| find(r, "comment", "key")).unwrap();
        assert_eq!(answer().as_deref(), Some("first"));
        room.clock().advance(seconds(KEPT_MS / 1000));
        room.db().write(|tx| forget_old(tx, room.now())).unwrap();
        assert!(answer().is_some(), "a day is not over before it is over");
        room.clock().advance(seconds(1));
        assert_eq!(room.db().write(|tx| forget_old(tx, room.now())).unwrap(), 2);
        assert_eq!(answer(), None);
    });
}

#[test]
fn what_an_answer_says_of_a_comment_goes_with_it_and_its_key_stays_used() {
    on_each("what_an_answer_says_of_a_comment_goes_with_it_and_its_key_stays_used", |room| {
        let story = room.story("Budget passes").published();
        let (one, other) =
            (room.comment_on(story.id).standing(Status::Held), room.comment_on(story.id).standing(Status::Held));
        for (key, comment) in [("one", one), ("other", other)] {
            let answer = "My number is 555 0100.";
            room.db().write(|tx| store_about(tx, "api", key, answer, Some(comment), room.now())).unwrap();
        }
        let kept = |key: &str| room.db().read(|r| find(r, "api", key)).unwrap();
        room.decide(one, Status::Rejected);
        assert!(kept("one").unwrap().contains("555 0100"), "it is still there to be decided on");
        room.decide(one, Status::Deleted);
        assert_eq!(kept("one").as_deref(), Some(""));
        assert!(kept("other").unwrap().contains("555 0100"));
    });
}

#[test]
fn an_act_whose_answer_cannot_be_kept_did_not_happen() {
    on_each("an_act_whose_answer_cannot_be_kept_did_not_happen", |room| {
        room.db().write(|tx| store(tx, "comment", "key", "first", room.now())).unwrap();
        let seq = room.last_seq();
        let twice = room.db().write(|tx| {
            newsroom::site::set(tx, &room.act(), &newsroom::site::Site { title: "Other".into(), ..room.settings() })?;
            store(tx, "comment", "key", "second", room.now())
        });
        assert!(twice.is_err());
        assert_eq!((room.last_seq(), room.settings().title.as_str()), (seq, "Courier"));
    });
}
