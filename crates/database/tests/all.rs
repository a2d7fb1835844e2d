//! The handle on both engines: shared commits, savepoints, readers, lost connections.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "all/lost.rs"]
mod lost;
#[path = "all/migrate.rs"]
mod migrate;
#[path = "all/values.rs"]
mod values;
#[path = "all/write.rs"]
mod write;

use database::scratch::Scratch;
use database::{Database, Migration, params};

/// A column a line, as every migration has it: SQLite's names of rules are read from there.
const NUMBERS: &str = "CREATE TABLE number (
    value BIGINT PRIMARY KEY,
    word TEXT CONSTRAINT number_word_once UNIQUE
);
";

/// One table of numbers.
const MIGRATIONS: &[Migration] = &[Migration { number: 1, name: "numbers", sqlite: NUMBERS, postgres: NUMBERS }];

fn on_each(test: &str, run: impl FnMut(&Scratch)) {
    Scratch::each(test, MIGRATIONS, run);
}

fn insert(tx: &mut database::Transaction, value: i64) -> Result<u64, database::Error> {
    tx.execute("INSERT INTO number (value) VALUES ($1)", params![value])
}

fn numbers(db: &Database) -> Vec<i64> {
    db.read(|r| r.query("SELECT value FROM number ORDER BY value", &[], |row| row.get(0))).unwrap()
}
