//! Writers: alone, together, failing, panicking.

use std::sync::mpsc;

use database::{ConstraintKind, Database, Error, Options};

use crate::{insert, numbers, on_each};

#[test]
fn what_was_written_is_read_at_once_by_everyone() {
    on_each("what_was_written_is_read_at_once_by_everyone", |scratch| {
        let other = Database::open(scratch.address(), &Options::default()).unwrap();
        for value in 1..=20 {
            scratch.db().write(|tx| insert(tx, value)).unwrap();
            assert_eq!(numbers(scratch.db()).last(), Some(&value));
            assert_eq!(numbers(&other).last(), Some(&value), "also by another process");
        }
    });
}

#[test]
fn a_closure_that_fails_or_panics_leaves_nothing() {
    on_each("a_closure_that_fails_or_panics_leaves_nothing", |scratch| {
        let db = scratch.db();
        let failed = db.write(|tx| {
            insert(tx, 1)?;
            Err::<(), _>(Error::NotFound)
        });
        assert!(matches!(failed, Err(Error::NotFound)));
        let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            db.write(|tx| {
                insert(tx, 2)?;
                if numbers_within(tx) == [2] {
                    std::panic::panic_any("on purpose");
                }
                Ok::<_, Error>(())
            })
        }));
        assert!(panicked.is_err());
        db.write(|tx| insert(tx, 3)).unwrap();
        assert_eq!(numbers(db), [3]);
    });
}

fn numbers_within(tx: &mut database::Transaction) -> Vec<i64> {
    tx.query("SELECT value FROM number ORDER BY value", &[], |row| row.get(0)).unwrap()
}

/// One writer holds the turn until the others stand in the queue; then they share its commit.
#[test]
fn writers_that_wait_share_a_commit_and_one_that_fails_rolls_back_alone() {
    const WRITERS: i64 = 24;
    on_each("writers_that_wait_share_a_commit_and_one_that_fails_rolls_back_alone", |scratch| {
        let db = scratch.db();
        let before = db.commits();
        let (begun, has_begun) = mpsc::channel();
        let (go_on, may_go_on) = mpsc::channel::<()>();
        let (answer, answers) = mpsc::channel();
        std::thread::scope(|scope| {
            scope.spawn(move || {
                let held = db.write(|tx| {
                    begun.send(()).unwrap();
                    may_go_on.recv().unwrap();
                    insert(tx, 0)
                });
                held.unwrap();
            });
            has_begun.recv().unwrap();
            for value in 1..=WRITERS {
                let answer = answer.clone();
                scope.spawn(move || {
                    let outcome = db.write(|tx| {
                        insert(tx, value)?;
                        // A rule that is broken, and an error of the closure's own.
                        match value % 6 {
                            0 => insert(tx, value).map(|_| ()),
                            3 => Err(Error::NotFound),
                            _ => Ok(()),
                        }
                    });
                    answer.send((value, outcome.is_ok())).unwrap();
                });
            }
            assert!(answers.try_recv().is_err(), "nobody has an answer before the commit");
            while db.writers_waiting() < usize::try_from(WRITERS).unwrap() {
                std::thread::yield_now();
            }
            go_on.send(()).unwrap();
        });
        drop(answer);
        let mut told: Vec<(i64, bool)> = answers.iter().collect();
        told.sort_unstable();
        let expected: Vec<(i64, bool)> = (1..=WRITERS).map(|value| (value, value % 3 != 0)).collect();
        assert_eq!(told, expected);
        let kept: Vec<i64> = (0..=WRITERS).filter(|value| *value == 0 || value % 3 != 0).collect();
        assert_eq!(numbers(db), kept);
        assert_eq!(db.commits() - before, 1, "all of them share one commit");
    });
}

#[test]
fn a_broken_rule_is_told_by_its_name_and_kind() {
    on_each("a_broken_rule_is_told_by_its_name_and_kind", |scratch| {
        scratch.db().write(|tx| insert(tx, 1)).unwrap();
        let twice = scratch.db().write(|tx| insert(tx, 1));
        let Err(Error::Constraint { name, kind }) = twice else { panic!("{twice:?}") };
        assert_eq!((name.as_str(), kind), ("number_pkey", ConstraintKind::Unique));
        let twice =
            scratch.db().write(|tx| tx.execute("INSERT INTO number (value, word) VALUES (8, 'a'), (9, 'a')", &[]));
        assert!(matches!(&twice, Err(Error::Constraint { name, .. }) if name == "number_word_once"), "{twice:?}");
        // A closure that passes over the error goes on on SQLite; on PostgreSQL its savepoint is spoilt. Neither may
        // keep half of what it did without saying so.
        let passed_over = scratch.db().write(|tx| {
            insert(tx, 2)?;
            let _ = insert(tx, 1);
            Ok::<_, Error>(())
        });
        assert_eq!(numbers(scratch.db()).contains(&2), passed_over.is_ok());
    });
}

#[test]
fn a_write_within_a_write_is_refused() {
    on_each("a_write_within_a_write_is_refused", |scratch| {
        let db = scratch.db();
        let nested = db.write(|tx| {
            insert(tx, 1)?;
            db.write(|tx| insert(tx, 2))
        });
        assert!(matches!(nested, Err(Error::Nested)), "{nested:?}");
        db.write(|tx| insert(tx, 3)).unwrap();
        assert_eq!(numbers(db), [3]);
    });
}

#[test]
fn a_reader_keeps_its_view_while_others_write() {
    on_each("a_reader_keeps_its_view_while_others_write", |scratch| {
        let db = scratch.db();
        db.write(|tx| insert(tx, 1)).unwrap();
        db.read(|r| {
            let count = |r: &mut database::Reader| {
                r.query_one("SELECT COUNT(*) FROM number", &[], |row| row.get::<i64>(0)).unwrap()
            };
            assert_eq!(count(r), 1);
            std::thread::scope(|scope| {
                scope.spawn(|| db.write(|tx| insert(tx, 2)).unwrap());
            });
            assert_eq!(count(r), 1, "its view is the one it began with");
            Ok::<_, Error>(())
        })
        .unwrap();
        assert_eq!(numbers(db), [1, 2]);
    });
}

#[test]
fn more_readers_than_connections_take_turns() {
    on_each("more_readers_than_connections_take_turns", |scratch| {
        let db = Database::open(scratch.address(), &Options { readers_max: 2, ..Options::default() }).unwrap();
        db.write(|tx| insert(tx, 1)).unwrap();
        std::thread::scope(|scope| {
            for _ in 0..16 {
                scope.spawn(|| {
                    for _ in 0..10 {
                        assert_eq!(numbers(&db), [1]);
                    }
                });
            }
        });
        let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            for _ in 0..3 {
                let _ = db.read(|_| -> Result<(), Error> { std::panic::panic_any("on purpose") });
            }
        }));
        assert!(panicked.is_err());
        assert_eq!(numbers(&db), [1], "a reader that panicked gave its connection back");
    });
}

#[test]
fn a_reader_cannot_write() {
    on_each("a_reader_cannot_write", |scratch| {
        let written = scratch
            .db()
            .read(|r| r.query_opt("INSERT INTO number (value) VALUES (1) RETURNING value", &[], |_| Ok(())));
        assert!(written.is_err());
        assert!(numbers(scratch.db()).is_empty());
    });
}
