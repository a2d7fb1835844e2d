//! Letters: each is written with what causes it, sent by whoever lives, and its words are gone afterwards.

use std::collections::BTreeSet;

use newsroom::letter::queue::{self, ATTEMPTS_MAX, CLAIM_MS, Count, Due, Taken};
use newsroom::letter::{self, Enqueued, Kind, Letter, Recipient, desk, silence};
use newsroom::people::account;
use newsroom::people::role::Role;
use serde_json::json;
use testing::{TestNewsroom, days, hours, minutes, seconds};

use crate::on_each;

/// More than any test sends.
const MANY: i64 = 1_000;

fn opens_post(room: &TestNewsroom) {
    room.db().write(|tx| letter::set_open(tx, room.now(), true)).unwrap();
}

fn recipient(email: &str) -> Recipient {
    Recipient { email: email.into(), name: "Ada".into() }
}

fn write(room: &TestNewsroom, email: &str, kind: Kind) -> Enqueued {
    let to = recipient(email);
    let data = json!({ "link": "https://courier.example/desk/reset/canary-secret" });
    let letter = Letter { kind, to: &to, language: "en", data, unsubscribe: None };
    room.db().write(|tx| letter::enqueue(tx, &room.act(), room.keys(), &letter)).unwrap()
}

fn take(room: &TestNewsroom, an_hour_max: i64) -> Taken {
    room.db().write(|tx| queue::take(tx, room.keys(), room.now(), an_hour_max)).unwrap()
}

#[track_caller]
fn take_due(room: &TestNewsroom) -> Due {
    match take(room, MANY) {
        Taken::Due(due) => *due,
        other => panic!("{other:?}"),
    }
}

fn fail(room: &TestNewsroom, due: &Due, error: &str, is_final: bool) {
    room.db().write(|tx| queue::fail(tx, due, room.now(), error, is_final)).unwrap();
}

fn sent(room: &TestNewsroom, due: &Due) {
    room.db().write(|tx| queue::sent(tx, due.id, room.now())).unwrap();
}

fn count(room: &TestNewsroom) -> (i64, i64) {
    let Count { waiting, given_up } = room.db().read(queue::count).unwrap();
    (waiting, given_up)
}

#[test]
fn a_letter_waits_is_sent_once_and_says_nothing_afterwards() {
    on_each("a_letter_waits_is_sent_once_and_says_nothing_afterwards", |room| {
        opens_post(room);
        let Enqueued::Waits(id) = write(room, "ada@example.org", Kind::Reset) else { panic!("it does not wait") };
        let due = take_due(room);
        assert_eq!((due.id, due.kind, &due.to), (id, Kind::Reset, &recipient("ada@example.org")));
        assert_eq!(due.data["link"], "https://courier.example/desk/reset/canary-secret");
        sent(room, &due);
        assert!(matches!(take(room, MANY), Taken::Nothing));
        room.clock().advance(days(1));
        assert!(matches!(take(room, MANY), Taken::Nothing));
        let left: i64 =
            room.db().read(|r| r.query_one("SELECT COUNT(content_sealed) FROM letter", &[], |row| row.get(0))).unwrap();
        assert_eq!(left, 0);
        room.clock().advance(days(30));
        room.db().write(|tx| queue::forget_old(tx, room.now())).unwrap();
        let rows: i64 = room.db().read(|r| r.query_one("SELECT COUNT(*) FROM letter", &[], |row| row.get(0))).unwrap();
        assert_eq!(rows, 0);
    });
}

#[test]
fn without_a_post_nothing_is_written() {
    on_each("without_a_post_nothing_is_written", |room| {
        assert_eq!(write(room, "ada@example.org", Kind::Reset), Enqueued::NotSetUp);
        opens_post(room);
        room.db().write(|tx| letter::set_open(tx, room.now(), false)).unwrap();
        assert_eq!(write(room, "ada@example.org", Kind::Reset), Enqueued::NotSetUp);
        assert_eq!(count(room), (0, 0));
    });
}

#[test]
fn a_letter_of_a_transaction_that_failed_never_was() {
    on_each("a_letter_of_a_transaction_that_failed_never_was", |room| {
        opens_post(room);
        let to = recipient("ada@example.org");
        let letter = Letter { kind: Kind::Reset, to: &to, language: "en", data: json!({}), unsubscribe: None };
        let failed = room.db().write(|tx| {
            let enqueued = letter::enqueue(tx, &room.act(), room.keys(), &letter)?;
            assert!(matches!(enqueued, Enqueued::Waits(_)));
            Err::<(), _>(database::Error::NotFound)
        });
        assert!(failed.is_err());
        assert_eq!(count(room), (0, 0));
    });
}

#[test]
fn a_letter_in_the_hands_of_a_process_that_died_is_taken_by_the_next() {
    on_each("a_letter_in_the_hands_of_a_process_that_died_is_taken_by_the_next", |room| {
        opens_post(room);
        let _ = write(room, "ada@example.org", Kind::Invitation);
        let first = take_due(room);
        room.clock().advance(seconds(CLAIM_MS / 1000 - 1));
        assert!(matches!(take(room, MANY), Taken::Nothing), "the other may still be at it");
        room.clock().advance(seconds(1));
        assert_eq!(take_due(room).id, first.id, "the same id makes the same Message-ID");
    });
}

#[test]
fn a_letter_that_fails_is_tried_less_and_less_and_at_last_given_up() {
    on_each("a_letter_that_fails_is_tried_less_and_less_and_at_last_given_up", |room| {
        opens_post(room);
        let _ = write(room, "ada@example.org", Kind::Invitation);
        for attempt in 1..ATTEMPTS_MAX {
            fail(room, &take_due(room), "451 not now", false);
            let pause = (attempt * attempt).min(120);
            room.clock().advance(seconds(pause * 60 - 1));
            assert!(matches!(take(room, MANY), Taken::Nothing), "not before {pause} minutes");
            room.clock().advance(seconds(1));
        }
        fail(room, &take_due(room), "451 not now", false);
        assert_eq!(count(room), (0, 1));
        let given_up = room.db().read(queue::list_given_up).unwrap();
        assert_eq!(given_up[0].kind, Some(Kind::Invitation));
        assert!(given_up[0].error.contains("451 not now"));
    });
}

#[test]
fn what_is_refused_for_good_is_given_up_at_once_and_no_address_is_kept() {
    on_each("what_is_refused_for_good_is_given_up_at_once_and_no_address_is_kept", |room| {
        opens_post(room);
        let _ = write(room, "ada@example.org", Kind::Invitation);
        fail(room, &take_due(room), "550 <ada@example.org> is not here", true);
        assert_eq!(count(room), (0, 1));
        assert_eq!(room.db().read(queue::list_given_up).unwrap()[0].error, "550 <…> is not here");
    });
}

#[test]
fn what_comes_too_late_is_not_sent() {
    on_each("what_comes_too_late_is_not_sent", |room| {
        opens_post(room);
        let _ = write(room, "ada@example.org", Kind::Reset);
        room.clock().advance(minutes(30));
        assert!(matches!(take(room, MANY), Taken::GivenUp));
        assert!(matches!(take(room, MANY), Taken::Nothing));
    });
}

#[test]
fn nobody_gets_more_of_a_kind_than_one_gets_in_an_hour() {
    on_each("nobody_gets_more_of_a_kind_than_one_gets_in_an_hour", |room| {
        opens_post(room);
        for _ in 0..Kind::Reset.an_hour_max() {
            assert!(matches!(write(room, "ada@example.org", Kind::Reset), Enqueued::Waits(_)));
        }
        assert_eq!(write(room, " ADA@example.org", Kind::Reset), Enqueued::TooMany);
        assert!(matches!(write(room, "ada@example.org", Kind::NewDevice), Enqueued::Waits(_)), "another kind");
        assert!(matches!(write(room, "bob@example.org", Kind::Reset), Enqueued::Waits(_)), "another person");
        room.clock().advance(hours(1));
        assert!(matches!(write(room, "ada@example.org", Kind::Reset), Enqueued::Waits(_)));
    });
}

#[test]
fn all_together_send_no_more_than_an_hour_allows_and_the_rest_waits() {
    on_each("all_together_send_no_more_than_an_hour_allows_and_the_rest_waits", |room| {
        opens_post(room);
        let _ = write(room, "ada@example.org", Kind::Invitation);
        let _ = write(room, "bob@example.org", Kind::Invitation);
        let Taken::Due(due) = take(room, 1) else { panic!("the first may go") };
        sent(room, &due);
        assert!(matches!(take(room, 1), Taken::Nothing));
        assert_eq!(count(room), (1, 0));
        room.clock().advance(hours(1));
        assert!(matches!(take(room, 1), Taken::Due(_)));
    });
}

#[test]
fn somebody_of_the_desk_can_do_without_letters_but_not_without_those_of_their_account() {
    on_each("somebody_of_the_desk_can_do_without_letters_but_not_without_those_of_their_account", |room| {
        opens_post(room);
        let ada = room.colleague("Ada", Role::Editor);
        let tell =
            |kind| room.db().write(|tx| desk::write(tx, &room.act(), room.keys(), &ada, kind, json!({}))).unwrap();
        let all: BTreeSet<Kind> = Kind::ALL.into_iter().collect();
        room.db().write(|tx| silence::set(tx, &room.act_of(ada.id), ada.id, &all)).unwrap();
        assert_eq!(tell(Kind::Mention), Enqueued::NotWanted);
        assert_eq!(tell(Kind::Assignment), Enqueued::NotWanted);
        assert!(matches!(tell(Kind::PasswordChanged), Enqueued::Waits(_)));
        room.db().write(|tx| silence::set(tx, &room.act_of(ada.id), ada.id, &BTreeSet::new())).unwrap();
        assert!(matches!(tell(Kind::Mention), Enqueued::Waits(_)));
    });
}

#[test]
fn a_letter_names_a_story_only_to_somebody_who_may_read_it() {
    on_each("a_letter_names_a_story_only_to_somebody_who_may_read_it", |room| {
        opens_post(room);
        let (editor, reporter) = (room.colleague("Eva", Role::Editor), room.colleague("Rob", Role::Reporter));
        let chief = room.colleague("Chief", Role::Admin);
        let later = "2026-03-02T06:00:00Z";
        let secret = room.story("Minister resigns").embargoed_until(later).published();
        let tell = |to: &account::Account, kind| {
            let act = room.act_of(chief.id);
            let tell = room.db().write(|tx| desk::tell_of_story(tx, &act, room.keys(), to.id, kind, secret.id));
            assert!(matches!(tell.unwrap(), Enqueued::Waits(_)));
            take_due(room).data
        };
        let data = tell(&editor, Kind::Mention);
        assert_eq!((&data["headline"], &data["by"]), (&json!("Minister resigns"), &json!("Chief")));
        let data = tell(&reporter, Kind::Mention);
        assert_eq!(data["headline"], json!(null));
        let own = room.db().write(|tx| {
            desk::tell_of_story(tx, &room.act_of(chief.id), room.keys(), chief.id, Kind::Mention, secret.id)
        });
        assert_eq!(own.unwrap(), Enqueued::NotWanted, "nobody is told of what they did themselves");
    });
}
