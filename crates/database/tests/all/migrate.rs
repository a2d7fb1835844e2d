//! Moving a schema on, also when it is interrupted or done twice at once.

use database::scratch::Scratch;
use database::{Database, MigrateError, Migration, Options};

use crate::MIGRATIONS;

const SECOND: Migration = Migration {
    number: 2,
    name: "more",
    sqlite: "ALTER TABLE number ADD COLUMN more BIGINT;\nCREATE INDEX number_by_word ON number (word);\n",
    postgres: "ALTER TABLE number ADD COLUMN more BIGINT;\nCREATE INDEX number_by_word ON number (word);\n",
};

const BROKEN: Migration = Migration {
    number: 3,
    name: "broken",
    sqlite: "CREATE TABLE half (value BIGINT);\nINSERT INTO nowhere (value) VALUES (1);\n",
    postgres: "CREATE TABLE half (value BIGINT);\nINSERT INTO nowhere (value) VALUES (1);\n",
};

#[test]
fn steps_are_taken_once_and_a_broken_one_is_undone_whole() {
    Scratch::each("steps_are_taken_once_and_a_broken_one_is_undone_whole", MIGRATIONS, |scratch| {
        let db = scratch.db();
        let all = [MIGRATIONS[0], SECOND, BROKEN];
        let failed = db.migrate(&all);
        assert!(matches!(failed, Err(MigrateError::Failed { number: 3, .. })), "{failed:?}");
        assert_eq!(db.schema_version().unwrap(), 2, "the steps before it are kept");
        assert!(db.read(|r| r.query("SELECT value FROM half", &[], |row| row.get::<i64>(0))).is_err());
        assert!(db.migrate(&all[..2]).unwrap().is_empty());
        let mended = Migration { sqlite: "CREATE TABLE half (value BIGINT);\n", ..BROKEN };
        let mended = Migration { postgres: mended.sqlite, ..mended };
        assert_eq!(db.migrate(&[MIGRATIONS[0], SECOND, mended]).unwrap(), [3]);
    });
}

#[test]
fn a_changed_step_and_a_newer_database_are_refused() {
    Scratch::each("a_changed_step_and_a_newer_database_are_refused", MIGRATIONS, |scratch| {
        let db = scratch.db();
        let changed = Migration { sqlite: "SELECT 1;\n", postgres: "SELECT 1;\n", ..MIGRATIONS[0] };
        assert!(matches!(db.migrate(&[changed]), Err(MigrateError::Changed { number: 1, .. })));
        db.migrate(&[MIGRATIONS[0], SECOND]).unwrap();
        assert!(matches!(db.migrate(MIGRATIONS), Err(MigrateError::Newer { found: 2, known: 1 })));
    });
}

#[test]
fn two_processes_may_move_a_schema_on_at_once() {
    Scratch::each("two_processes_may_move_a_schema_on_at_once", MIGRATIONS, |scratch| {
        let other = Database::open(scratch.address(), &Options::default()).unwrap();
        let taken: Vec<Vec<u32>> = std::thread::scope(|scope| {
            let threads: Vec<_> = [scratch.db(), &other]
                .into_iter()
                .map(|db| scope.spawn(move || db.migrate(&[MIGRATIONS[0], SECOND]).unwrap()))
                .collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        assert_eq!(taken.concat(), [2], "one of them took the step");
    });
}
