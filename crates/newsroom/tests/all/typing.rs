//! What an editor saves while someone types, what stays of it, and what a change to a published story says.

use newsroom::id::AccountId;
use newsroom::id::StoryId;
use newsroom::people::role::Role;
use newsroom::published::story::{address_of, find};
use newsroom::story;
use newsroom::story::change::{ChangeError, Class, publish_change};
use newsroom::story::correct::CorrectionKind;
use newsroom::story::save::{SaveError, find_revision, save_step};
use newsroom::story::typing::save_typing;
use newsroom::story::{Draft, history};
use testing::{TestNewsroom, minutes, seconds};

use crate::on_each;

fn newest(room: &TestNewsroom, id: StoryId) -> (i64, Draft) {
    let version = room.db().read(|r| story::find(r, id)).unwrap().unwrap().version;
    (version, room.db().read(|r| find_revision(r, id, version)).unwrap().unwrap().draft)
}

/// Saves the story under another headline, as the editor of a person does.
fn type_on(room: &TestNewsroom, who: AccountId, id: StoryId, headline: &str) -> i64 {
    let (version, draft) = newest(room, id);
    let draft = Draft { headline: headline.into(), ..draft };
    room.clock().advance(seconds(1));
    room.db().write(|tx| save_typing(tx, &room.act_of(who), id, version, &draft)).unwrap()
}

fn numbers(room: &TestNewsroom, id: StoryId) -> Vec<i64> {
    let lines = room.db().read(|r| history::list(r, id, i64::MAX, 100)).unwrap();
    lines.iter().map(|line| line.number).collect()
}

#[test]
fn of_one_run_of_typing_the_newest_state_alone_stays() {
    on_each("of_one_run_of_typing_the_newest_state_alone_stays", |room| {
        let (ines, omar) = (room.person("ines@a.example", Role::Editor), room.person("omar@a.example", Role::Editor));
        let id = room.story("Begun").drafted().id;
        let seq = room.last_seq();
        assert_eq!([2, 3, 4], ["A", "B", "C"].map(|headline| type_on(room, ines, id, headline)));
        assert_eq!(numbers(room, id), [4, 1]);
        assert_eq!(room.last_seq(), seq + 1, "one event a run");
        type_on(room, omar, id, "Another's");
        assert_eq!(numbers(room, id), [5, 4, 1], "another's state stays");
        type_on(room, ines, id, "D");
        room.clock().advance(minutes(10));
        type_on(room, ines, id, "E");
        assert_eq!(numbers(room, id), [7, 6, 5, 4, 1], "ten minutes later a new run begins");
        assert_eq!(type_on(room, ines, id, "E"), 7, "nothing new, nothing saved");
        let (version, draft) = newest(room, id);
        room.db().write(|tx| save_step(tx, &room.act_of(ines), id, version, &draft, "Sent")).unwrap();
        type_on(room, ines, id, "F");
        assert_eq!(numbers(room, id), [9, 8, 7, 6, 5, 4, 1], "a named step stays");
        let lines = room.db().read(|r| history::list(r, id, 9, 1)).unwrap();
        assert_eq!((lines[0].step.as_str(), lines[0].is_public), ("Sent", false));
    });
}

#[test]
fn what_was_public_stays_and_is_told() {
    on_each("what_was_public_stays_and_is_told", |room| {
        let ines = room.person("ines@a.example", Role::Editor);
        let id = room.story("Begun").drafted().id;
        type_on(room, ines, id, "Public");
        let order = story::publish::PublishOrder::default();
        room.db().write(|tx| story::publish::publish(tx, &room.act_of(ines), &room.settings(), id, &order)).unwrap();
        type_on(room, ines, id, "Later");
        type_on(room, ines, id, "Later still");
        assert_eq!(numbers(room, id), [4, 2, 1]);
        assert_eq!(room.db().read(|r| history::find_public(r, id)).unwrap(), Some(2));
        let shown = room.db().read(|r| find(r, id, room.now())).unwrap().unwrap();
        assert_eq!(shown.headline, "Public", "readers see what was published, not what is typed");
        room.leaves_jobs();
    });
}

#[test]
fn typing_over_another_is_refused_and_loses_nothing() {
    on_each("typing_over_another_is_refused_and_loses_nothing", |room| {
        let ines = room.person("ines@a.example", Role::Editor);
        let id = room.story("Begun").drafted().id;
        let (_, mine) = newest(room, id);
        type_on(room, ines, id, "Hers");
        let refused = room.db().write(|tx| save_typing(tx, &room.act_of(ines), id, 1, &mine));
        assert!(matches!(refused, Err(SaveError::Conflict { expected: 1, newest: 2 })), "{refused:?}");
        assert_eq!(newest(room, id).1.headline, "Hers");
    });
}

#[test]
fn a_story_is_the_own_of_who_began_it() {
    on_each("a_story_is_the_own_of_who_began_it", |room| {
        let (ines, omar) = (room.person("ines@a.example", Role::Reporter), room.person("omar@a.example", Role::Editor));
        let draft = newest(room, room.story("Other").drafted().id).1;
        let (act, id) = (room.act_of(ines), StoryId(77));
        room.db().write(|tx| story::save::begin(tx, &act, id, story::StoryKind::Story, &draft)).unwrap();
        type_on(room, omar, id, "Edited");
        assert!(room.db().read(|r| history::is_own(r, id, ines)).unwrap());
        assert!(!room.db().read(|r| history::is_own(r, id, omar)).unwrap());
        assert_eq!(room.db().read(|r| history::find_writer(r, id, 2)).unwrap().as_deref(), Some("Someone"));
    });
}

#[test]
fn a_change_to_a_published_story_says_what_it_is() {
    on_each("a_change_to_a_published_story_says_what_it_is", |room| {
        let ines = room.person("ines@a.example", Role::Editor);
        let id = room.story("Begun").published().id;
        room.clock().advance(minutes(5));
        let change = |class, note: &str| {
            room.db().write(|tx| publish_change(tx, &room.act_of(ines), &room.settings(), id, class, note))
        };
        let shown = || room.db().read(|r| find(r, id, room.now())).unwrap().unwrap();
        let before = shown();
        let address = || room.db().read(|r| address_of(r, id, room.now())).unwrap();
        let first_address = address();

        type_on(room, ines, id, "Begum");
        change(Class::Typo, "").unwrap();
        assert_eq!((shown().headline.as_str(), shown().updated_at), ("Begum", before.updated_at));
        assert!(shown().corrections.is_empty());

        type_on(room, ines, id, "Wrong");
        let correction = Class::Noted(CorrectionKind::Correction);
        assert!(matches!(change(correction, " "), Err(ChangeError::NoteMissing)));
        assert_eq!(shown().headline, "Begum");
        change(correction, "It was wrong.").unwrap();
        assert_eq!(shown().headline, "Wrong");
        assert_eq!(shown().updated_at, Some(room.now()));
        assert_eq!(shown().corrections.len(), 1);
        assert_eq!(shown().published_at, before.published_at);

        room.clock().advance(minutes(5));
        change(Class::Update, "").unwrap();
        assert_eq!((shown().updated_at, shown().corrections.len()), (Some(room.now()), 1));
        assert_eq!(address(), first_address, "another headline does not move the story");
        for class in Class::ALL {
            assert_eq!(Class::from_name(class.as_str()), Some(class));
        }
        room.leaves_jobs();
    });
}
