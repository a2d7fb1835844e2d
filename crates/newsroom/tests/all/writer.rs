//! Writers of comments: what their address has proved, the letters that they get, and what is theirs.

use newsroom::comment::rule::Mode;
use newsroom::comment::submit::Receipt;
use newsroom::comment::writer::own::{self, Asked};
use newsroom::comment::writer::{self, answers};
use newsroom::comment::{Status, erase, import};
use newsroom::id::CommentId;
use newsroom::letter::queue::{self, Due, Taken};
use newsroom::letter::{self, Kind};
use testing::{CommentBuilder, TestNewsroom, TestStory, days, hours, minutes};

use crate::on_each;
use crate::sealed::{hex, whole_database};

const MIRA: &str = "mira@example.org";

/// A newsroom with a post that lets everybody speak, and a story.
fn open_house(room: &TestNewsroom) -> TestStory {
    room.db().write(|tx| letter::set_open(tx, room.now(), true)).unwrap();
    room.change_settings(|site| {
        site.comments.mode = Mode::Open;
        site.comments.spam_hold_percent = 0;
        site.comments.flood_max = 1_000;
    });
    room.story("Ferry returns").in_language("fa").published()
}

/// Sends a comment as the form does.
fn say(room: &TestNewsroom, comment: &CommentBuilder, wants_answers: bool) -> Receipt {
    let receipt = comment.submitted().unwrap();
    let rules = room.settings().comments;
    room.db()
        .write(|tx| {
            let wanted = (receipt, wants_answers);
            writer::welcome(tx, &room.act(), room.keys(), &rules, &comment.submission, wanted)
        })
        .unwrap();
    receipt
}

fn mira(room: &TestNewsroom) -> Vec<u8> {
    room.keys().email_key(MIRA)
}

fn confirm(room: &TestNewsroom) {
    room.db().write(|tx| writer::confirm(tx, &room.act(), &mira(room))).unwrap();
}

fn take(room: &TestNewsroom) -> Option<Due> {
    match room.db().write(|tx| queue::take(tx, room.keys(), room.now(), 1_000)).unwrap() {
        Taken::Due(due) => {
            room.db().write(|tx| queue::sent(tx, due.id, room.now())).unwrap();
            Some(*due)
        }
        Taken::Nothing => None,
        Taken::GivenUp => panic!("a letter cannot be read"),
    }
}

fn kinds(room: &TestNewsroom) -> Vec<Kind> {
    std::iter::from_fn(|| take(room)).map(|due| due.kind).collect()
}

#[test]
fn an_address_is_to_be_confirmed_where_that_is_asked_and_once() {
    on_each("an_address_is_to_be_confirmed_where_that_is_asked_and_once", |room| {
        let story = open_house(room);
        say(room, &room.comment_on(story.id).saying("One"), false);
        assert_eq!(kinds(room), [], "nothing asks for it");
        room.change_settings(|site| site.comments.asks_confirmation = true);
        say(room, &room.comment_on(story.id).by("Buy <b>", MIRA).saying("Two canary"), false);
        let due = take(room).unwrap();
        assert_eq!((due.kind, due.to.email.as_str(), due.language.as_str()), (Kind::CommentConfirm, MIRA, "fa"));
        assert!(due.data["path"].as_str().unwrap().starts_with("/my-comments/confirm/"));
        let whole = format!("{} {:?}", due.data, due.to);
        assert!(!whole.contains("canary") && !whole.contains("Buy"), "anybody can give anybody's address: {whole}");
        for n in 0..5 {
            say(room, &room.comment_on(story.id).saying(&format!("Three {n}")), true);
        }
        assert_eq!(kinds(room).len(), 1, "a day has two at most");
        room.clock().advance(days(1));
        confirm(room);
        say(room, &room.comment_on(story.id).saying("Four"), true);
        assert_eq!(kinds(room), [], "it is confirmed");
    });
}

#[test]
fn who_has_confirmed_an_address_need_not_wait_with_a_first_comment_unless_all_do() {
    on_each("who_has_confirmed_an_address_need_not_wait_with_a_first_comment_unless_all_do", |room| {
        let story = open_house(room);
        room.change_settings(|site| site.comments.mode = Mode::FirstHeld);
        confirm(room);
        let status = |text: &str| say(room, &room.comment_on(story.id).saying(text), false).status;
        assert_eq!(status("One"), Status::Held, "where it is not asked for it counts for nothing");
        room.change_settings(|site| site.comments.asks_confirmation = true);
        assert_eq!(status("Two"), Status::Published);
        room.change_settings(|site| site.comments.mode = Mode::Held);
        assert_eq!(status("Three"), Status::Held, "that is for moderators to trust");
    });
}

#[test]
fn an_answer_is_told_of_when_it_is_public_and_only_to_who_asked_and_confirmed() {
    on_each("an_answer_is_told_of_when_it_is_public_and_only_to_who_asked_and_confirmed", |room| {
        let story = open_house(room);
        let asked = say(room, &room.comment_on(story.id).saying("Wants to know"), true).id;
        let not_asked = say(room, &room.comment_on(story.id).saying("Does not"), false).id;
        assert_eq!(kinds(room), [Kind::CommentConfirm]);
        let ole = || room.comment_on(story.id).by("Ole", "ole@example.org");
        say(room, &ole().answering(asked).saying("Too early"), false);
        assert_eq!(kinds(room), [], "the address is not confirmed");
        confirm(room);
        say(room, &ole().answering(not_asked).saying("Nobody asked"), false);
        say(room, &room.comment_on(story.id).answering(asked).saying("My own"), false);
        let held = ole().answering(asked).saying("Held").standing(Status::Held);
        let spam = ole().answering(asked).saying("Spam").standing(Status::Spam);
        assert_eq!(kinds(room), []);
        say(room, &ole().answering(asked).saying("At once"), false);
        room.decide(held, Status::Published);
        let told: Vec<Due> = std::iter::from_fn(|| take(room)).collect();
        assert_eq!(told.len(), 2);
        let made = room.db().read(|r| answers::make(r, room.keys(), told[1].comment.unwrap(), room.now())).unwrap();
        let made = made.unwrap();
        assert_eq!(
            (made.to.email.as_str(), &made.data["said"], &made.data["by"]),
            (MIRA, &"Held".into(), &"Ole".into())
        );
        assert!(made.unsubscribe.starts_with("/my-comments/stop/"));
        room.decide(held, Status::Rejected);
        room.decide(held, Status::Published);
        assert_eq!(kinds(room), [], "once for each answer");
        room.decide(spam, Status::Rejected);
        assert_eq!(kinds(room), []);
    });
}

#[test]
fn an_answer_that_was_taken_back_before_its_letter_went_is_not_sent() {
    on_each("an_answer_that_was_taken_back_before_its_letter_went_is_not_sent", |room| {
        let story = open_house(room);
        confirm(room);
        let asked = say(room, &room.comment_on(story.id), true).id;
        let answer = room.comment_on(story.id).by("Ole", "ole@example.org").answering(asked).saying("Rash");
        let answer = say(room, &answer, false).id;
        let make = || room.db().read(|r| answers::make(r, room.keys(), answer, room.now())).unwrap();
        assert!(make().is_some());
        room.decide(answer, Status::Rejected);
        assert!(make().is_none());
        room.decide(answer, Status::Published);
        room.withdraw(story.id);
        assert!(make().is_none(), "its story is not public");
    });
}

#[test]
fn a_flood_of_answers_fills_no_mailbox_and_who_stops_letters_gets_none() {
    on_each("a_flood_of_answers_fills_no_mailbox_and_who_stops_letters_gets_none", |room| {
        let story = open_house(room);
        confirm(room);
        let asked = say(room, &room.comment_on(story.id), true).id;
        let flood = |from: &str| {
            for n in 0..30 {
                let answer = room.comment_on(story.id).by("Ole", "ole@example.org").answering(asked);
                say(room, &answer.saying(&format!("{from} {n}")), false);
            }
            kinds(room).len()
        };
        assert_eq!(flood("first"), 5, "an hour");
        let mut of_the_day = 5;
        for hour in 1..12 {
            room.clock().advance(hours(1));
            of_the_day += flood(&format!("hour {hour}"));
        }
        assert_eq!(of_the_day, 20);
        room.clock().advance(days(2));
        let answer = room.comment_on(story.id).by("Ole", "ole@example.org").answering(asked).saying("Waits");
        say(room, &answer, false);
        room.db().write(|tx| writer::silence(tx, &room.act(), &mira(room))).unwrap();
        assert_eq!(flood("after"), 0, "nor what waited");
        room.db().write(|tx| writer::wake(tx, &mira(room))).unwrap();
        assert_eq!(flood("again"), 5);
    });
}

#[test]
fn a_link_to_ones_own_is_asked_for_alike_whoever_has_written() {
    on_each("a_link_to_ones_own_is_asked_for_alike_whoever_has_written", |room| {
        let story = open_house(room);
        say(room, &room.comment_on(story.id), false);
        let ask = |email: &str, client: &str| {
            room.db().write(|tx| own::ask(tx, &room.act(), room.keys(), (email, "en"), client)).unwrap()
        };
        for email in [MIRA, "nobody@example.org"] {
            assert_eq!(ask(email, "203.0.113.1"), Asked::Taken);
            let due = take(room).unwrap();
            assert_eq!(due.kind, Kind::OwnComments);
            let made = room.db().read(|r| own::make(r, room.keys(), (&due.to.email, "en"), room.now())).unwrap();
            assert_eq!(made.is_some(), email == MIRA);
        }
        for _ in 0..own::ASKS_MAX {
            assert_eq!(ask(MIRA, "203.0.113.2"), Asked::Taken);
        }
        assert_eq!(ask("other@example.org", "203.0.113.2"), Asked::TooMany);
        assert_eq!(kinds(room).len(), 2, "an hour brings three to one address, one of which went before");
        room.clock().advance(minutes(61));
        assert_eq!(ask("other@example.org", "203.0.113.2"), Asked::Taken);
    });
}

#[test]
fn what_somebody_erases_is_in_no_table_and_nobody_erases_anothers() {
    on_each("what_somebody_erases_is_in_no_table_and_nobody_erases_anothers", |room| {
        let story = open_house(room);
        let write = |text: &str| say(room, &room.comment_on(story.id).by("Canary Name", MIRA).saying(text), true).id;
        let [one, two] = ["canary-one", "canary-two"].map(write);
        let other = say(room, &room.comment_on(story.id).by("Ole", "ole@example.org").answering(one), false).id;
        confirm(room);
        let status = |id: CommentId| room.db().read(|r| import::find_status(r, id)).unwrap().unwrap();
        let erase = |id| room.db().write(|tx| erase::one(tx, &room.act(), &mira(room), id)).unwrap();
        assert!(!erase(other) && erase(one) && !erase(one));
        assert_eq!([one, two, other].map(status), [Status::Deleted, Status::Published, Status::Published]);
        let exported = room.db().read(|r| own::export(r, &mira(room), "https://courier.example", room.now())).unwrap();
        assert_eq!(exported["comments"].as_array().unwrap().len(), 1);
        assert_eq!(exported["comments"][0]["text"], "canary-two");
        while room.db().write(|tx| erase::next(tx, &room.act(), &mira(room))).unwrap() > 0 {}
        assert_eq!([one, two, other].map(status), [Status::Deleted, Status::Deleted, Status::Published]);
        assert!(!room.db().read(|r| writer::is_confirmed(r, &mira(room))).unwrap());
        let sealed: String = room.keys().seal(MIRA).iter().map(|byte| format!("{byte:02x}")).collect();
        for (column, value) in whole_database(room) {
            for canary in [hex("canary-one"), hex("canary-two"), hex("Canary Name"), sealed.clone()] {
                assert!(!value.contains(&canary), "{column}");
            }
        }
    });
}
