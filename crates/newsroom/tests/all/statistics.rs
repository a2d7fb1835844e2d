//! Moderation in numbers.

use newsroom::comment::moderate::decide;
use newsroom::comment::statistics::{Span, Waits, Work, count_decisions, count_written};
use newsroom::comment::{Status, moderate};
use newsroom::id::{AccountId, CommentId};
use newsroom::people::role::Role;
use testing::{TestNewsroom, days, minutes, time};

use crate::on_each;

/// The migration that looks at what was decided before.
const MIGRATION: &str = include_str!("../../migrations/0026_comment_statistics.sql");

fn decide_by(room: &TestNewsroom, by: AccountId, comment: CommentId, status: Status) {
    let act = room.act_of(by);
    room.db().write(|tx| decide(tx, &act, comment, status, "")).unwrap();
}

fn whole() -> Span {
    Span { from: time("2026-02-01T00:00:00Z"), to: time("2027-01-01T00:00:00Z") }
}

#[test]
fn comments_are_counted_by_day_and_where_they_stand_now() {
    on_each("comments_are_counted_by_day_and_where_they_stand_now", |room| {
        let story = room.story("House").published().id;
        let begin = room.now();
        let put = |status| room.comment_on(story).standing(status);
        let (first, _) = (put(Status::Held), put(Status::Published));
        room.clock().advance(days(1));
        (0..3).for_each(|_| {
            put(Status::Spam);
        });
        room.db().write(|tx| decide(tx, &room.act(), first, Status::Rejected, "")).unwrap();
        let day = |n: i64| Span { from: begin + days(n), to: begin + days(n + 1) };
        let counts = room.db().read(|r| count_written(r, &[day(-1), day(0), day(1)])).unwrap();
        assert_eq!(counts, [[0, 0, 0, 0, 0], [1, 0, 1, 0, 0], [0, 0, 0, 3, 0]]);
        assert!(room.db().read(|r| count_written(r, &[])).unwrap().is_empty());
    });
}

#[test]
fn decisions_are_counted_by_person_with_how_long_they_took_and_how_they_lasted() {
    on_each("decisions_are_counted_by_person_with_how_long_they_took_and_how_they_lasted", |room| {
        let (ines, samir) = (room.colleague("Ines", Role::Moderator).id, room.colleague("Samir", Role::Editor).id);
        let story = room.story("House").published().id;
        let comments: Vec<CommentId> = (0..10).map(|_| room.comment_on(story).standing(Status::Held)).collect();
        for comment in &comments[..9] {
            room.clock().advance(minutes(1));
            decide_by(room, ines, *comment, Status::Published);
        }
        room.clock().advance(minutes(91));
        decide_by(room, samir, comments[9], Status::Spam);
        room.clock().advance(minutes(1));
        decide_by(room, samir, comments[0], Status::Rejected);
        decide_by(room, ines, comments[0], Status::Held);
        room.db().write(|tx| decide(tx, &room.act(), comments[1], Status::Spam, "a program")).unwrap();
        let found = room.db().read(|r| count_decisions(r, whole())).unwrap();
        let minute = 60_000;
        let expected_of_ines = Work {
            approved: 9,
            other: 1,
            overturned: 2,
            waits_ms: Some(Waits { median: 5 * minute, p90: 9 * minute }),
            ..Work::default()
        };
        let expected_of_samir = Work {
            rejected: 1,
            spam: 1,
            overturned: 1,
            waits_ms: Some(Waits { median: 100 * minute, p90: 100 * minute }),
            ..Work::default()
        };
        assert_eq!(found.by_person, [("Ines".into(), expected_of_ines), ("Samir".into(), expected_of_samir)]);
        assert_eq!((found.all.total(), found.all.overturned, found.is_cut), (12, 3, false));
        assert_eq!(found.all.waits_ms, Some(Waits { median: 5 * minute, p90: 9 * minute }));
        let earlier = Span { from: time("2026-01-01T00:00:00Z"), to: time("2026-02-01T00:00:00Z") };
        assert_eq!(room.db().read(|r| count_decisions(r, earlier)).unwrap().all, Work::default());
        assert_eq!(room.db().read(|r| moderate::list_made(r, comments[0])).unwrap().len(), 3, "every one is kept");
    });
}

#[test]
fn decisions_of_the_release_before_are_counted_as_if_they_were_made_now() {
    on_each("decisions_of_the_release_before_are_counted_as_if_they_were_made_now", |room| {
        let ines = room.colleague("Ines", Role::Moderator).id;
        let story = room.story("House").published().id;
        let comment = room.comment_on(story).standing(Status::Held);
        for status in [Status::Published, Status::Rejected, Status::Published] {
            room.clock().advance(minutes(3));
            decide_by(room, ines, comment, status);
        }
        let made = room.db().read(|r| count_decisions(r, whole())).unwrap();
        room.db()
            .write(|tx| {
                tx.execute("UPDATE comment_decision SET waited_ms = NULL, overturned_at = NULL", database::params![])?;
                for statement in MIGRATION.split(';').filter(|statement| statement.contains("UPDATE comment_decision"))
                {
                    tx.execute(statement, database::params![])?;
                }
                Ok::<_, database::Error>(())
            })
            .unwrap();
        assert_eq!(room.db().read(|r| count_decisions(r, whole())).unwrap(), made);
        assert_eq!(made.all.overturned, 2);
    });
}
