//! Stories that go by themselves, and who may read one under embargo.

use newsroom::id::StoryId;
use newsroom::people::account;
use newsroom::people::role::Role;
use newsroom::published::{find_at, find_withdrawn};
use newsroom::story::access::may_read;
use newsroom::story::expiry::{self, ExpiryError};
use testing::{TestNewsroom, minutes, seconds};

use crate::on_each;

fn set(room: &TestNewsroom, id: StoryId, after: Option<i64>) -> Result<(), ExpiryError> {
    let until = after.map(|after| room.now() + minutes(after));
    room.db().write(|tx| expiry::set(tx, &room.act(), id, until))
}

#[test]
fn a_story_goes_at_its_end_which_can_be_moved_and_taken_away() {
    on_each("a_story_goes_at_its_end_which_can_be_moved_and_taken_away", |room| {
        let story = room.story("Ferry returns").in_section("harbour").published();
        let address = story.address();
        let is_seen = || room.db().read(|r| find_at(r, &address, room.now())).unwrap().is_some();
        assert!(matches!(set(room, story.id, Some(0)), Err(ExpiryError::TooEarly)));
        set(room, story.id, Some(60)).unwrap();
        set(room, story.id, Some(10)).unwrap();
        assert!(room.site().text("/harbour/").contains("Ferry returns") && room.site().get(&address).status() == 200);
        room.clock().advance(minutes(10) - seconds(1));
        assert!(is_seen());
        room.clock().advance(seconds(1));
        assert!(!is_seen());
        assert_eq!(room.site().get(&address).status(), 410, "the kept page ended at its instant");
        assert!(!room.site().text("/harbour/").contains("Ferry returns"));
        assert_eq!(room.db().read(|r| find_withdrawn(r, &address, room.now())).unwrap(), Some(true));
        room.run_jobs();
        assert!(matches!(set(room, story.id, None), Err(ExpiryError::NotPublished(_))), "it has gone");

        let other = room.story("Stays").published();
        set(room, other.id, Some(10)).unwrap();
        let seq = room.last_seq();
        set(room, other.id, None).unwrap();
        assert!(room.touched_after(seq).contains(&format!("story:{}", other.id)));
        room.clock().advance(minutes(20));
        assert_eq!(room.site().get(&other.address()).status(), 200);
        assert_eq!(room.run_jobs(), 0, "no job waits for an end that is none");
    });
}

#[test]
fn under_embargo_its_writers_and_editors_alone_read_a_story() {
    on_each("under_embargo_its_writers_and_editors_alone_read_a_story", |room| {
        let roles = [Role::Contributor, Role::Reporter, Role::Editor, Role::Moderator, Role::Admin];
        let people = roles.map(|role| room.person(&format!("{}@courier.example", role.as_str()), role));
        let story = room.story("Ferry returns").embargoed_until("2026-03-01T07:00:00Z").published().id;
        let named = room.person("ole@courier.example", Role::Reporter);
        let ole = room.contributor("Ole");
        let set = "UPDATE account SET contributor_id = $2 WHERE id = $1";
        room.db().write(|tx| tx.execute(set, database::params![named, ole])).unwrap();
        let reads = |person| {
            let account = room.db().read(|r| account::find(r, person)).unwrap().unwrap();
            room.db().read(|r| may_read(r, &account, story, room.now())).unwrap()
        };
        assert_eq!(people.map(reads), [false, false, true, false, true]);
        assert!(!reads(named));
        room.revise(story).by("Ole").drafted();
        assert!(reads(named), "a byline names them");
        room.clock().set("2026-03-01T07:00:00Z");
        assert_eq!(people.map(reads), [true, true, true, false, true]);
    });
}
