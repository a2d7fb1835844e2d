//! Writing: revisions, and two people at once.

use newsroom::id::StoryId;
use newsroom::people::role::Role;
use newsroom::story::save::{SaveError, find_revision, is_by_desk, save_draft};
use newsroom::story::{Stage, find};

use crate::on_each;

#[test]
fn every_save_is_a_revision_that_stays_as_it_was() {
    on_each("every_save_is_a_revision_that_stays_as_it_was", |room| {
        let story = room.story("First words").drafted();
        room.revise(story.id).headed("Second words").in_section("politics").drafted();
        let (first, second) = room
            .db()
            .read(|r| Ok::<_, database::Error>((find_revision(r, story.id, 1)?, find_revision(r, story.id, 2)?)))
            .unwrap();
        assert_eq!(first.unwrap().draft.headline, "First words");
        let second = second.unwrap();
        assert_eq!((second.number, second.draft.headline.as_str()), (2, "Second words"));
        assert_eq!(second.draft.details.sections, [room.section("politics")]);
        let known = room.db().read(|r| find(r, story.id)).unwrap().unwrap();
        assert_eq!((known.version, known.headline.as_str(), known.stage), (2, "Second words", Stage::Writing));
    });
}

#[test]
fn the_second_of_two_writers_is_told_and_nothing_of_the_first_is_lost() {
    on_each("the_second_of_two_writers_is_told_and_nothing_of_the_first_is_lost", |room| {
        let story = room.story("Shared").drafted();
        room.revise(story.id).headed("From the first").drafted();
        let seq = room.last_seq();
        let mine = room.db().read(|r| find_revision(r, story.id, 1)).unwrap().unwrap().draft;
        let refused = room.db().write(|tx| save_draft(tx, &room.act(), story.id, 1, &mine));
        assert!(matches!(refused, Err(SaveError::Conflict { expected: 1, newest: 2 })), "{refused:?}");
        let known = room.db().read(|r| find(r, story.id)).unwrap().unwrap();
        assert_eq!((known.version, known.headline.as_str()), (2, "From the first"));
        assert_eq!(room.last_seq(), seq, "a refused save leaves no event");
        let nowhere = room.db().write(|tx| save_draft(tx, &room.act(), StoryId(5), 1, &mine));
        assert!(matches!(nowhere, Err(SaveError::NoStory(StoryId(5)))));
    });
}

#[test]
fn two_writers_at_the_same_moment_are_told_apart() {
    on_each("two_writers_at_the_same_moment_are_told_apart", |room| {
        let story = room.story("Shared").drafted();
        let draft = room.db().read(|r| find_revision(r, story.id, 1)).unwrap().unwrap().draft;
        let (db, now) = (room.db(), room.now());
        let outcomes: Vec<bool> = std::thread::scope(|scope| {
            let save = |seed: u64| {
                let draft = draft.clone();
                scope.spawn(move || {
                    let ids = newsroom::Ids::from_seed(seed);
                    let act = newsroom::Act { now, ids: &ids, actor: newsroom::Actor::Program };
                    db.write(|tx| save_draft(tx, &act, story.id, 1, &draft)).is_ok()
                })
            };
            let threads: Vec<_> = (20..28).map(save).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        assert_eq!(outcomes.iter().filter(|saved| **saved).count(), 1);
        assert_eq!(room.db().read(|r| find(r, story.id)).unwrap().unwrap().version, 2);
    });
}

#[test]
fn what_an_import_wrote_is_told_from_what_the_desk_did() {
    on_each("what_an_import_wrote_is_told_from_what_the_desk_did", |room| {
        let story = room.story("Imported").published();
        assert!(!room.db().read(|r| is_by_desk(r, story.id)).unwrap());
        let editor = room.person("editor@example.org", Role::Editor);
        let draft = room.db().read(|r| find_revision(r, story.id, 1)).unwrap().unwrap().draft;
        room.db().write(|tx| save_draft(tx, &room.act_of(editor), story.id, 1, &draft)).unwrap();
        assert!(room.db().read(|r| is_by_desk(r, story.id)).unwrap());
        let revision = room.db().read(|r| find_revision(r, story.id, 2)).unwrap().unwrap();
        assert_eq!(revision.written_by, Some(editor.0));
    });
}
