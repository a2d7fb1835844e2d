//! Passkeys as they are kept.

use newsroom::id::AccountId;
use newsroom::people::passkey::{
    AddError, NewPasskey, STANDING_MAX, add, find, list, note_use, remove, use_up, user_handle,
};
use newsroom::people::role::Role;
use testing::{TestNewsroom, minutes};

use crate::on_each;

fn new<'a>(credential: &'a [u8], name: &'a str) -> NewPasskey<'a> {
    NewPasskey { credential, public_key: b"key", sign_count: 1, may_be_copied: true, name }
}

fn kinds(room: &TestNewsroom) -> Vec<String> {
    let events = room.db().read(|r| newsroom::event::list_after(r, 0)).unwrap();
    events.into_iter().map(|event| event.kind).filter(|kind| kind.starts_with("passkey.")).collect()
}

#[test]
fn a_passkey_is_one_persons_until_they_remove_it() {
    on_each("a_passkey_is_one_persons_until_they_remove_it", |room| {
        let people = ["ines@example.org", "omar@example.org"].map(|email| room.person(email, Role::Editor));
        let [ines, omar] = people;
        let write = |account: AccountId, credential: &[u8], name: &str| {
            room.db().write(|tx| add(tx, &room.act_of(account), account, new(credential, name)))
        };
        let phone = write(ines, b"one", "Phone").unwrap();
        room.clock().advance(minutes(1));
        write(ines, b"two", "Computer").unwrap();
        assert!(matches!(write(omar, b"one", "Mine now"), Err(AddError::Known)));
        let names = |account| {
            let passkeys = room.db().read(|r| list(r, account)).unwrap();
            passkeys.into_iter().map(|passkey| passkey.name).collect::<Vec<_>>()
        };
        assert_eq!((names(ines), names(omar)), (vec!["Phone".to_owned(), "Computer".into()], vec![]));
        let found = room.db().read(|r| find(r, b"one")).unwrap().unwrap();
        assert_eq!((found.id, found.account, found.may_be_copied, found.used_at), (phone, ines, true, None));
        let take = |account| room.db().write(|tx| remove(tx, &room.act_of(account), account, phone)).unwrap();
        assert_eq!((take(omar), take(ines), take(ines)), (None, Some("Phone".to_owned()), None));
        assert!(room.db().read(|r| find(r, b"one")).unwrap().is_none());
        assert_eq!(kinds(room), ["passkey.added", "passkey.added", "passkey.removed"]);
        for number in 1..STANDING_MAX {
            write(ines, format!("more {number}").as_bytes(), "Another").unwrap();
        }
        assert!(matches!(write(ines, b"last", "Another"), Err(AddError::TooMany)));
    });
}

#[test]
fn a_passkey_that_counts_backwards_is_doubted() {
    on_each("a_passkey_that_counts_backwards_is_doubted", |room| {
        let ines = room.person("ines@example.org", Role::Editor);
        let counts = NewPasskey { sign_count: 0, ..new(b"silent", "Silent") };
        room.db()
            .write(|tx| {
                add(tx, &room.act(), ines, new(b"counting", "Counting"))?;
                add(tx, &room.act(), ines, counts)
            })
            .unwrap();
        let used = |credential: &[u8], count| {
            let passkey = room.db().read(|r| find(r, credential)).unwrap().unwrap();
            room.db().write(|tx| note_use(tx, &room.act(), &passkey, count)).unwrap()
        };
        assert!(used(b"counting", 2) && used(b"counting", 7));
        assert!(!used(b"counting", 7) && !used(b"counting", 3) && !used(b"counting", 0));
        assert!(used(b"counting", 8), "its owner goes on");
        assert!(used(b"silent", 0) && used(b"silent", 0), "those that do not count say nothing");
        assert!(used(b"silent", 1) && !used(b"silent", 0));
        let doubted = kinds(room).into_iter().filter(|kind| kind == "passkey.doubted").count();
        assert_eq!(doubted, 4);
        assert_eq!(room.db().read(|r| find(r, b"counting")).unwrap().unwrap().used_at, Some(room.now()));
    });
}

#[test]
fn a_challenge_is_answered_once() {
    on_each("a_challenge_is_answered_once", |room| {
        let answer = |text: &str| room.db().write(|tx| use_up(tx, &room.act(), text)).unwrap();
        assert!(answer("one") && !answer("one") && answer("two"));
    });
}

#[test]
fn a_person_is_named_to_devices_by_nothing_that_says_who_they_are() {
    let room = TestNewsroom::at("2026-03-01T06:00:00Z");
    let handle = |id| user_handle(room.keys(), AccountId(id));
    assert_eq!(handle(1), handle(1));
    assert_ne!(handle(1), handle(2));
}
