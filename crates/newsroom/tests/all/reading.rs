//! How often stories are read: counts of several processes add up, and an order stands for its time.

use newsroom::front::Place;
use newsroom::id::StoryId;
use newsroom::reading::{self, Span};
use testing::{TestNewsroom, days, hours, minutes, seconds};

use crate::NOW;

const FRONT: Place = Place::Front(0);

fn read(room: &TestNewsroom, counts: &[(StoryId, u64)]) {
    room.db().write(|tx| reading::record(tx, room.now(), counts)).unwrap();
}

fn rank(room: &TestNewsroom) {
    room.clock().advance(minutes(10));
    room.rank_most_read();
}

fn most_read(room: &TestNewsroom, span: Span, place: Place) -> Vec<StoryId> {
    room.db().read(|r| reading::list_most_read(r, span, place, 10, room.now())).unwrap()
}

fn stories<const N: usize>(room: &TestNewsroom) -> [StoryId; N] {
    std::array::from_fn(|n| room.story(&format!("Story {n}")).in_section("harbour").published().id)
}

#[test]
fn counts_of_several_processes_add_up_and_the_most_read_stands_first() {
    TestNewsroom::on_each("counts_of_several_processes_add_up", NOW, |room| {
        let [a, b, c] = stories(room);
        read(room, &[(a, 5), (b, 4), (StoryId(999), 50)]);
        read(room, &[(b, 4), (c, 1)]);
        assert_eq!(most_read(room, Span::Day, FRONT), [], "no order before its time");
        rank(room);
        assert_eq!(most_read(room, Span::Day, FRONT), [b, a, c]);
        assert_eq!(most_read(room, Span::Week, Place::Section(room.section("harbour"))), [b, a, c]);
        assert_eq!(most_read(room, Span::Week, Place::Section(room.section("politics"))), []);
        let counts = room.db().read(|r| reading::count_each(r, &[a, b, StoryId(999)], room.now())).unwrap();
        assert_eq!((counts.get(&a), counts.get(&b), counts.len()), (Some(&5), Some(&8), 2));
    });
}

#[test]
fn an_order_stands_for_its_time_and_is_told_only_where_it_differs() {
    TestNewsroom::on_each("an_order_stands_for_its_time", NOW, |room| {
        let [a, b] = stories(room);
        read(room, &[(a, 2), (b, 1)]);
        rank(room);
        let told = room.last_seq();
        read(room, &[(b, 9)]);
        room.clock().advance(minutes(10) - seconds(1));
        room.rank_most_read();
        assert_eq!((most_read(room, Span::Day, FRONT), room.last_seq()), (vec![a, b], told));
        room.clock().advance(seconds(1));
        room.rank_most_read();
        assert_eq!(most_read(room, Span::Day, FRONT), [b, a]);
        assert_eq!(room.touched_after(told), ["ranking"]);
        let told = room.last_seq();
        read(room, &[(b, 9)]);
        rank(room);
        assert_eq!(room.last_seq(), told, "the same order is no news");
    });
}

#[test]
fn a_day_ends_after_24_hours_and_a_week_after_seven_days_and_old_counts_are_forgotten() {
    TestNewsroom::on_each("a_day_ends_after_24_hours", NOW, |room| {
        room.change_settings(|site| site.reading_days = 10);
        let [a, b] = stories(room);
        read(room, &[(a, 9)]);
        room.clock().advance(hours(22));
        read(room, &[(b, 1)]);
        rank(room);
        assert_eq!(most_read(room, Span::Day, FRONT), [a, b]);
        room.clock().advance(hours(2));
        rank(room);
        assert_eq!((most_read(room, Span::Day, FRONT), most_read(room, Span::Week, FRONT)), (vec![b], vec![a, b]));
        room.clock().advance(days(7));
        rank(room);
        assert_eq!(most_read(room, Span::Week, FRONT), []);
        let count = |room: &TestNewsroom| {
            let sql = "SELECT COUNT(*) FROM reading";
            room.db().read(|r| r.query_one(sql, database::params![], |row| row.get::<i64>(0))).unwrap()
        };
        assert_eq!(count(room), 2);
        room.clock().advance(days(3));
        rank(room);
        assert_eq!(count(room), 0);
    });
}

#[test]
fn what_is_not_public_is_never_among_the_most_read() {
    TestNewsroom::on_each("what_is_not_public_is_never_among_the_most_read", NOW, |room| {
        let [a, b] = stories(room);
        let ahead = room.story("Ahead").scheduled_at("2026-03-02T06:00:00Z").published().id;
        read(room, &[(a, 3), (b, 2), (ahead, 9)]);
        rank(room);
        assert_eq!(most_read(room, Span::Day, FRONT), [a, b]);
        room.withdraw(a);
        assert_eq!(most_read(room, Span::Day, FRONT), [b], "at once, not at the next order");
        room.leaves_jobs();
    });
}
