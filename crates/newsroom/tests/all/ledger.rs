//! The ledger of corrections: appended and chained, and what readers see of it.

use newsroom::chain::Break;
use newsroom::event;
use newsroom::id::{CorrectionId, StoryId};
use newsroom::ledger;
use newsroom::published::ledger as public;
use newsroom::story::change::{Class, publish_change};
use newsroom::story::correct::{CorrectionKind, correct};
use newsroom::story::save::find_revision;
use testing::{TestNewsroom, minutes};

use crate::on_each;

fn note(room: &TestNewsroom, story: StoryId, n: i64) {
    let kind = CorrectionKind::Clarification;
    room.db().write(|tx| correct(tx, &room.act(), CorrectionId(n), story, kind, &format!("Note {n}"))).unwrap();
    room.clock().advance(minutes(1));
}

fn run(room: &TestNewsroom, sql: &str) {
    room.db().write(|tx| tx.execute(sql, &[])).unwrap();
}

fn change(room: &TestNewsroom, story: StoryId, kind: CorrectionKind, note: &str) {
    let site = room.settings();
    room.clock().advance(minutes(1));
    room.db().write(|tx| publish_change(tx, &room.act(), &site, story, Class::Noted(kind), note)).unwrap();
}

fn list(room: &TestNewsroom) -> Vec<public::Entry> {
    room.db().read(|r| public::list(r, None, 100, room.now())).unwrap()
}

#[test]
fn an_entry_that_was_changed_is_missing_moved_or_added_is_named() {
    on_each("an_entry_that_was_changed_is_missing_moved_or_added_is_named", |room| {
        let story = room.story("Ferry returns").published().id;
        (1..=7).for_each(|n| note(room, story, n));
        let verify = || room.db().read(ledger::verify).unwrap();
        assert_eq!(verify(), Ok(7));
        run(room, "CREATE TABLE saved AS SELECT * FROM correction");
        let after = |sqls: &[&str]| {
            sqls.iter().for_each(|sql| run(room, sql));
            let found = verify();
            run(room, "DELETE FROM correction");
            run(room, "INSERT INTO correction SELECT * FROM saved");
            assert_eq!(verify(), Ok(7));
            found
        };
        let broken = |seq| Err(Break { seq });
        for set in ["note = 'Forged'", "kind = 'update'", "made_at = made_at + 1", "made_by = 5", "revision_after = 9"]
        {
            assert_eq!(after(&[&format!("UPDATE correction SET {set} WHERE number = 3")]), broken(3), "{set}");
        }
        assert_eq!(after(&["DELETE FROM correction WHERE number = 4"]), broken(4));
        assert_eq!(after(&["DELETE FROM correction WHERE number = 1"]), broken(1));
        assert_eq!(after(&["DELETE FROM correction WHERE number = 7"]), broken(7), "the end is told by the events");
        let swap = [
            "UPDATE correction SET number = -1 WHERE number = 2",
            "UPDATE correction SET number = 2 WHERE number = 5",
            "UPDATE correction SET number = 5 WHERE number = -1",
        ];
        assert_eq!(after(&swap), broken(2));
        let added = "INSERT INTO correction (id, story_id, kind, note, made_at)
                     SELECT 99, story_id, kind, 'Put in', made_at FROM correction WHERE number = 1";
        assert_eq!(after(&[added]), broken(8));
        assert_eq!(after(&["UPDATE correction SET number = NULL, hash = NULL"]), broken(1));
        assert!(room.db().read(event::verify).unwrap().is_ok());
    });
}

#[test]
fn corrections_from_before_the_ledger_are_entered_with_the_next() {
    on_each("corrections_from_before_the_ledger_are_entered_with_the_next", |room| {
        let story = room.story("Ferry returns").published().id;
        (1..=3).for_each(|n| note(room, story, n));
        run(room, "UPDATE correction SET number = NULL, hash = NULL");
        run(room, "DELETE FROM event WHERE kind = 'story.corrected'");
        assert_eq!(room.db().read(ledger::verify).unwrap(), Ok(0));
        note(room, story, 4);
        assert_eq!(room.db().read(ledger::verify).unwrap(), Ok(4));
    });
}

#[test]
fn readers_see_what_a_correction_changed_until_it_is_taken_back() {
    on_each("readers_see_what_a_correction_changed_until_it_is_taken_back", |room| {
        let story = room.story("Ferry returns").saying("Ten months.").published().id;
        room.revise(story).saying("Eight months.").drafted();
        change(room, story, CorrectionKind::Correction, "It was eight.");
        let told = list(room).remove(0).told.unwrap();
        let [before, after] = told.texts.unwrap();
        assert!(before.contains("Ten months") && after.contains("Eight months"));
        assert_eq!((told.note.as_str(), told.headline.as_str()), ("It was eight.", "Ferry returns"));

        change(room, story, CorrectionKind::Retraction, "None of it is so.");
        let entries = list(room);
        assert_eq!(entries.len(), 2);
        assert!(entries.iter().all(|entry| entry.told.as_ref().is_some_and(|told| told.texts.is_none())));
        let public = room.db().read(|r| newsroom::published::story::find(r, story, room.now())).unwrap().unwrap();
        assert!(public.body.contains("None of it is so.") && !public.body.contains("months"));
        let before = room.db().read(|r| find_revision(r, story, 2)).unwrap().unwrap();
        assert!(before.draft.body.contains("Eight months"), "the desk keeps it");

        room.withdraw(story);
        assert!(list(room).iter().all(|entry| entry.told.is_none()), "nothing is told of what is not public");
    });
}

#[test]
fn pages_of_the_ledger_follow_each_other() {
    on_each("pages_of_the_ledger_follow_each_other", |room| {
        let story = room.story("Ferry returns").published().id;
        (1..=5).for_each(|n| note(room, story, n));
        let page = |after| room.db().read(|r| public::list(r, after, 2, room.now())).unwrap();
        let ids = |entries: &[public::Entry]| entries.iter().map(|entry| entry.id.0).collect::<Vec<_>>();
        let first = page(None);
        assert_eq!(ids(&first), [5, 4]);
        let place = room.db().read(|r| public::find_place(r, first[1].id)).unwrap();
        assert_eq!(ids(&page(place)), [3, 2]);
    });
}
