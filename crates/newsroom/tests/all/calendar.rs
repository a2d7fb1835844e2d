//! The calendar: what stands on which day, whose it is, and moving it there.

use jiff::Timestamp;
use newsroom::id::StoryId;
use newsroom::people::beat;
use newsroom::people::role::Role;
use newsroom::story::calendar::{self, Kind};
use newsroom::story::list::Filter;
use newsroom::story::plan::{self, MoveTimeError, Time};
use newsroom::story::{Stage, save};
use testing::{TestNewsroom, time};

use crate::on_each;

/// Monday to Wednesday, at midnight.
fn days() -> Vec<Timestamp> {
    ["2026-03-02T00:00:00Z", "2026-03-03T00:00:00Z", "2026-03-04T00:00:00Z"].map(time).into()
}

fn plan_for(room: &TestNewsroom, id: StoryId, due: Option<&str>, slot: Option<&str>) {
    room.db().write(|tx| plan::set_times(tx, &room.act(), id, due.map(time), slot.map(time))).unwrap();
}

fn listed(room: &TestNewsroom, filter: &Filter) -> Vec<(Kind, StoryId)> {
    let entries = room.db().read(|r| calendar::list(r, &days(), filter)).unwrap();
    entries.iter().map(|entry| (entry.kind, entry.line.story.id)).collect()
}

#[test]
fn what_is_planned_wanted_scheduled_and_out_stands_in_the_order_of_time() {
    on_each("what_is_planned_wanted_scheduled_and_out_stands_in_the_order_of_time", |room| {
        let planned = room.story("Library opens").drafted().id;
        plan_for(room, planned, Some("2026-03-02T18:00:00Z"), Some("2026-03-03T23:59:59Z"));
        let scheduled = room.story("Letters").scheduled_at("2026-03-03T18:00:00Z").published().id;
        let held = room.story("Keeper named").embargoed_until("2026-03-02T06:00:00Z").published().id;
        let outside = room.story("Next week").drafted().id;
        plan_for(room, outside, Some("2026-03-04T00:00:00Z"), Some("2026-03-01T23:59:59Z"));
        let page = room.story("About us").as_page().scheduled_at("2026-03-02T09:00:00Z").published().id;
        let expected = [(Kind::Out, held), (Kind::Due, planned), (Kind::Out, scheduled), (Kind::Slot, planned)];
        assert_eq!(listed(room, &Filter::default()), expected, "without {page:?}, which is no story");
        room.db().write(|tx| save::set_stage(tx, &room.act(), planned, Stage::Killed)).unwrap();
        assert_eq!(
            listed(room, &Filter::default()),
            [expected[0], expected[2]],
            "what was given up is planned no more"
        );
        assert!(room.db().read(|r| calendar::list(r, &[], &Filter::default())).unwrap().is_empty());
    });
}

#[test]
fn a_week_is_of_a_section_a_person_and_of_who_looks() {
    on_each("a_week_is_of_a_section_a_person_and_of_who_looks", |room| {
        let (harbour, sport) = (room.section("harbour"), room.section("sport"));
        let ole = room.colleague("Ole", Role::Editor);
        room.db().write(|tx| beat::set(tx, &room.act(), ole.id, &[sport])).unwrap();
        let ole = room.db().read(|r| newsroom::people::account::find(r, ole.id)).unwrap().unwrap();
        let quay = room.story("Quay").in_section("harbour").drafted().id;
        let race = room.story("Race").in_section("sport").drafted().id;
        for story in [quay, race] {
            plan_for(room, story, None, Some("2026-03-02T12:00:00Z"));
        }
        assert_eq!(listed(room, &Filter { section: Some(harbour), ..Filter::default() }), [(Kind::Slot, quay)]);
        assert_eq!(listed(room, &Filter { seen_by: Some(&ole), ..Filter::default() }), [(Kind::Slot, race)]);
        assert!(listed(room, &Filter { person: Some(ole.id), ..Filter::default() }).is_empty());
        room.db().write(|tx| plan::assign(tx, &room.act(), &ole, race, Some(ole.id), "")).unwrap();
        assert_eq!(listed(room, &Filter { person: Some(ole.id), ..Filter::default() }), [(Kind::Slot, race)]);
    });
}

#[test]
fn what_stands_on_no_day_waits_beside_the_week() {
    on_each("what_stands_on_no_day_waits_beside_the_week", |room| {
        let (idea, placed) = (StoryId(71), StoryId(72));
        let draft =
            room.db().read(|r| save::find_revision(r, room.story("Idea").drafted().id, 1)).unwrap().unwrap().draft;
        for id in [idea, placed] {
            room.db().write(|tx| save::plan(tx, &room.act(), id, &draft)).unwrap();
        }
        plan_for(room, placed, None, Some("2026-03-02T12:00:00Z"));
        let pool = || room.db().read(|r| calendar::list_unplaced(r, &Filter::default(), 10)).unwrap();
        assert_eq!(pool().iter().map(|line| line.story.id).collect::<Vec<_>>(), [idea]);
        let to = time("2026-03-03T12:00:00Z");
        room.db().write(|tx| plan::move_time(tx, &room.act(), idea, Time::Slot, None, to)).unwrap();
        assert!(pool().is_empty());
    });
}

#[test]
fn moving_one_time_leaves_the_other_and_never_undoes_what_somebody_did_first() {
    on_each("moving_one_time_leaves_the_other_and_never_undoes_what_somebody_did_first", |room| {
        let id = room.story("Library opens").drafted().id;
        let (due, slot) = ("2026-03-02T18:00:00Z", "2026-03-03T12:00:00Z");
        plan_for(room, id, Some(due), Some(slot));
        let (seen, to) = (Some(time(slot)), time("2026-03-02T12:00:00Z"));
        let moved = |seen, to| room.db().write(|tx| plan::move_time(tx, &room.act(), id, Time::Slot, seen, to));
        moved(seen, to).unwrap();
        let plan = room.db().read(|r| plan::find(r, id)).unwrap();
        assert_eq!((plan.due_at, plan.slot_at), (Some(time(due)), Some(to)));
        let late = moved(seen, time("2026-03-05T12:00:00Z"));
        assert!(matches!(late, Err(MoveTimeError::MovedMeanwhile(Some(at))) if at == to), "{late:?}");
        room.db().write(|tx| save::set_stage(tx, &room.act(), id, Stage::Killed)).unwrap();
        assert!(matches!(moved(Some(to), time(slot)), Err(MoveTimeError::Over)));
    });
}
