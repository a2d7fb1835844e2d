//! A server that goes away: what was not committed is done again, what may have been is not.

use std::sync::atomic::{AtomicU32, Ordering};

use database::scratch::Scratch;
use database::{Database, Error, Options};

use crate::{MIGRATIONS, insert, numbers};

/// Ends every other connection to this database, as a restart of the server does.
fn end_connections(db: &Database) {
    let sql = "SELECT COUNT(pg_terminate_backend(pid)) FROM pg_stat_activity
               WHERE datname = current_database() AND pid <> pg_backend_pid()";
    db.read(|r| r.query_one(sql, &[], |_| Ok(()))).unwrap();
}

fn on_postgres(test: &str, run: impl FnOnce(&Database, &Database)) {
    let Some(scratch) = Scratch::postgres(test) else { return };
    scratch.db().migrate(MIGRATIONS).unwrap();
    let other = Database::open(scratch.address(), &Options { readers_max: 1, ..Options::default() }).unwrap();
    run(scratch.db(), &other);
}

#[test]
fn a_connection_that_was_lost_before_a_write_is_opened_anew() {
    on_postgres("a_connection_that_was_lost_before_a_write_is_opened_anew", |db, other| {
        db.write(|tx| insert(tx, 1)).unwrap();
        end_connections(other);
        db.write(|tx| insert(tx, 2)).unwrap();
        assert_eq!(numbers(other), [1, 2]);
    });
}

#[test]
fn a_connection_that_is_lost_within_a_write_has_written_nothing_and_it_is_done_again() {
    on_postgres("a_connection_that_is_lost_within_a_write_has_written_nothing_and_it_is_done_again", |db, other| {
        let runs = AtomicU32::new(0);
        db.write(|tx| {
            insert(tx, 1)?;
            if runs.fetch_add(1, Ordering::SeqCst) == 0 {
                end_connections(other);
            }
            insert(tx, 2)
        })
        .unwrap();
        assert_eq!(runs.load(Ordering::SeqCst), 2);
        assert_eq!(numbers(other), [1, 2]);
    });
}

#[test]
fn a_connection_that_is_lost_every_time_ends_in_an_error_and_nothing_written() {
    on_postgres("a_connection_that_is_lost_every_time_ends_in_an_error_and_nothing_written", |db, other| {
        let lost = db.write(|tx| {
            insert(tx, 1)?;
            end_connections(other);
            insert(tx, 2)
        });
        assert!(matches!(lost, Err(Error::Lost(_))), "{lost:?}");
        assert!(numbers(other).is_empty());
        db.write(|tx| insert(tx, 3)).unwrap();
        assert_eq!(numbers(other), [3]);
    });
}

/// A deferred rule that is checked at the commit ends the connection then: nobody knows from here whether the commit
/// was done, so the closure must not be run again.
#[test]
fn a_connection_that_is_lost_while_committing_is_not_tried_again() {
    on_postgres("a_connection_that_is_lost_while_committing_is_not_tried_again", |db, other| {
        db.write(|tx| {
            tx.execute(
                "CREATE FUNCTION end_me() RETURNS trigger LANGUAGE plpgsql AS
                 $body$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $body$",
                &[],
            )?;
            tx.execute(
                "CREATE CONSTRAINT TRIGGER at_commit AFTER INSERT ON number DEFERRABLE INITIALLY DEFERRED
                 FOR EACH ROW EXECUTE FUNCTION end_me()",
                &[],
            )
        })
        .unwrap();
        let runs = AtomicU32::new(0);
        let lost = db.write(|tx| {
            runs.fetch_add(1, Ordering::SeqCst);
            insert(tx, 1)
        });
        assert!(matches!(lost, Err(Error::Unknown(_))), "{lost:?}");
        assert_eq!(runs.load(Ordering::SeqCst), 1);
        assert!(numbers(other).is_empty());
    });
}

#[test]
fn a_reader_whose_connection_was_lost_gets_another() {
    on_postgres("a_reader_whose_connection_was_lost_gets_another", |db, other| {
        assert!(numbers(db).is_empty());
        end_connections(other);
        assert!(db.ping().is_ok());
    });
}
