//! The log: its order, its chain, and that nobody who reads on misses anything.

use std::sync::mpsc;

use database::{Database, Options};
use newsroom::event::{self, Break, NewEvent, Touched, list_after};
use serde_json::json;
use testing::TestNewsroom;

use crate::on_each;

fn append(tx: &mut database::Transaction, room: &TestNewsroom, subject: i64) -> Result<i64, database::Error> {
    let new = NewEvent { kind: "test.happened", subject, data: json!({ "n": subject }), touched: vec![] };
    event::append(tx, &room.act(), new)
}

/// The trap: on a server a number is drawn before its commit. Writer A draws a number and dawdles; writer B, of
/// another process, draws a later one; whoever reads on while A dawdles must never read B first and so miss A.
#[test]
fn reading_on_after_a_number_skips_nothing_while_two_transactions_are_open() {
    on_each("reading_on_after_a_number_skips_nothing_while_two_transactions_are_open", |room| {
        let other = Database::open(room.database_address(), &Options::default()).unwrap();
        let start = room.last_seq();
        let (begun, has_begun) = mpsc::channel();
        let (go_on, may_go_on) = mpsc::channel::<()>();
        let mut read = Vec::new();
        std::thread::scope(|scope| {
            let ids = newsroom::Ids::from_seed(77);
            let now = room.now();
            let slow = room.db().clone();
            scope.spawn(move || {
                slow.write(|tx| {
                    let act = newsroom::Act { now, ids: &ids, actor: newsroom::Actor::Program };
                    let new = NewEvent { kind: "test.slow", subject: 1, data: json!({}), touched: vec![] };
                    let seq = event::append(tx, &act, new)?;
                    begun.send(seq).unwrap();
                    may_go_on.recv().unwrap();
                    Ok::<_, database::Error>(seq)
                })
                .unwrap();
            });
            let slow_seq = has_begun.recv().unwrap();
            let (wrote, has_written) = mpsc::channel();
            let quick = other.clone();
            scope.spawn(move || {
                let ids = newsroom::Ids::from_seed(78);
                let act = newsroom::Act { now, ids: &ids, actor: newsroom::Actor::Program };
                let seq = quick.write(|tx| {
                    let new = NewEvent { kind: "test.quick", subject: 2, data: json!({}), touched: vec![] };
                    event::append(tx, &act, new)
                });
                wrote.send(seq.unwrap()).unwrap();
            });
            // The quick one cannot commit while the slow one is open: a reader sees neither.
            for _ in 0..50 {
                read.extend(room.db().read(|r| list_after(r, start)).unwrap());
                assert!(read.is_empty(), "a later event was seen before an earlier one: {read:?}");
                assert!(has_written.try_recv().is_err());
                std::thread::yield_now();
            }
            go_on.send(()).unwrap();
            assert!(has_written.recv().unwrap() > slow_seq);
        });
        let kinds: Vec<String> = room.events_after(start).into_iter().map(|event| event.kind).collect();
        assert_eq!(kinds, ["test.slow", "test.quick"]);
    });
}

/// The same from outside: many writers of two processes, and a follower that never goes back.
#[test]
fn a_follower_that_only_reads_on_sees_every_event_of_many_writers() {
    on_each("a_follower_that_only_reads_on_sees_every_event_of_many_writers", |room| {
        const WRITERS: i64 = 6;
        const EACH: i64 = 15;
        let other = Database::open(room.database_address(), &Options::default()).unwrap();
        let (start, now) = (room.last_seq(), room.now());
        let mut subjects = Vec::new();
        std::thread::scope(|scope| {
            for writer in 0..WRITERS {
                let db = if writer % 2 == 0 { room.db().clone() } else { other.clone() };
                scope.spawn(move || {
                    let ids = newsroom::Ids::from_seed(writer.unsigned_abs());
                    let act = newsroom::Act { now, ids: &ids, actor: newsroom::Actor::Program };
                    for n in 0..EACH {
                        let subject = writer * EACH + n;
                        let new = NewEvent { kind: "test.many", subject, data: json!({}), touched: vec![] };
                        db.write(|tx| event::append(tx, &act, new_again(&new))).unwrap();
                    }
                });
            }
            let mut cursor = start;
            while i64::try_from(subjects.len()).unwrap() < WRITERS * EACH {
                for event in room.db().read(|r| list_after(r, cursor)).unwrap() {
                    assert!(event.seq > cursor);
                    cursor = event.seq;
                    subjects.push(event.subject);
                }
            }
        });
        subjects.sort_unstable();
        assert_eq!(subjects, (0..WRITERS * EACH).collect::<Vec<_>>());
        assert!(room.db().read(event::verify).unwrap().is_ok());
    });
}

fn new_again<'a>(event: &NewEvent<'a>) -> NewEvent<'a> {
    NewEvent { kind: event.kind, subject: event.subject, data: event.data.clone(), touched: event.touched.clone() }
}

#[test]
fn the_chain_finds_a_row_that_was_changed_is_missing_or_was_moved() {
    on_each("the_chain_finds_a_row_that_was_changed_is_missing_or_was_moved", |room| {
        let start = room.last_seq();
        for subject in 1..=9 {
            room.db().write(|tx| append(tx, room, subject)).unwrap();
        }
        let verify = || room.db().read(event::verify).unwrap();
        assert_eq!(verify(), Ok(start.unsigned_abs() + 9));
        let broken = |seq: i64| Err(Break { seq: start + seq });
        let run = |sql: &str, params: &[database::Param]| {
            room.db().write(|tx| tx.execute(sql, params)).unwrap();
        };
        let (third, sixth) = (start + 3, start + 6);
        for column in [
            "kind = 'test.forged'",
            "subject_id = 99",
            "data = '{}'",
            "touched = 'site'",
            "at = at + 1",
            "actor_id = 5",
        ] {
            run("CREATE TABLE saved AS SELECT * FROM event", &[]);
            run(&format!("UPDATE event SET {column} WHERE seq = $1"), database::params![third]);
            assert_eq!(verify(), broken(3), "{column}");
            run("DELETE FROM event", &[]);
            run("INSERT INTO event SELECT * FROM saved", &[]);
            run("DROP TABLE saved", &[]);
            assert!(verify().is_ok());
        }
        run("CREATE TABLE saved AS SELECT * FROM event", &[]);
        run("DELETE FROM event WHERE seq = $1", database::params![sixth]);
        assert_eq!(verify(), broken(6), "a missing row");
        run("INSERT INTO event SELECT * FROM saved WHERE seq = $1", database::params![sixth]);
        assert!(verify().is_ok());
        // Two rows change places.
        run("UPDATE event SET seq = -1 WHERE seq = $1", database::params![third]);
        run("UPDATE event SET seq = $1 WHERE seq = $2", database::params![third, sixth]);
        run("UPDATE event SET seq = $1 WHERE seq = -1", database::params![sixth]);
        assert_eq!(verify(), broken(3), "moved rows");
        run("DELETE FROM event", &[]);
        run("INSERT INTO event SELECT * FROM saved WHERE seq > 1", &[]);
        assert_eq!(verify(), Err(Break { seq: 1 }), "a missing beginning");
    });
}

#[test]
fn an_event_comes_back_as_it_was_written() {
    on_each("an_event_comes_back_as_it_was_written", |room| {
        let touched = vec![Touched::address("/خبر تازه/"), Touched::story(newsroom::id::StoryId(7))];
        let new =
            NewEvent { kind: "test.whole", subject: 7, data: json!({ "a": [1, "ب"] }), touched: touched.clone() };
        let start = room.last_seq();
        room.db().write(|tx| event::append(tx, &room.act(), new_again(&new))).unwrap();
        let read = room.events_after(start).remove(0);
        assert_eq!((read.kind.as_str(), read.subject, read.at, read.actor), ("test.whole", 7, room.now(), None));
        assert_eq!(read.data, new.data);
        assert_eq!(read.touched, touched);
    });
}
