//! For tests: a fresh database on each engine, gone when the test ends.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::{Database, Migration, Options};

/// The variable that holds the address of a PostgreSQL server on which tests may create databases.
pub const POSTGRES_VARIABLE: &str = "DATELINE_TEST_POSTGRES";

/// Tests of this process that were skipped on PostgreSQL.
static SKIPPED: AtomicU64 = AtomicU64::new(0);

thread_local! {
    static STATEMENTS: RefCell<Option<BTreeSet<String>>> = const { RefCell::new(None) };
}

/// Runs something and gives the text of every statement that this thread asked meanwhile, each once.
pub fn statements_of(run: impl FnOnce()) -> BTreeSet<String> {
    STATEMENTS.set(Some(BTreeSet::new()));
    run();
    STATEMENTS.take().unwrap_or_default()
}

/// Counts the rows of some tables.
///
/// # Panics
/// If one of them is not there.
#[must_use]
pub fn count_rows(db: &Database, tables: &[&str]) -> Vec<i64> {
    let count = |table: &&str| {
        db.read(|r| r.query_one(&format!("SELECT COUNT(*) FROM {table}"), &[], |row| row.get(0)))
            .expect("the table is there")
    };
    tables.iter().map(count).collect()
}

/// Makes a SQLite file as another program would: tables as `CREATE TABLE` has them after its words, and rows as values.
///
/// # Panics
/// If SQLite refuses something.
pub fn make_foreign(file: &Path, tables: &[&str], rows: &[(&str, &str)]) {
    let connection = rusqlite::Connection::open(file).expect("a new file opens");
    for table in tables {
        connection.execute_batch(&format!("CREATE TABLE {table}")).expect("the table is made");
    }
    for (table, values) in rows {
        connection.execute_batch(&format!("INSERT INTO {table} VALUES ({values})")).expect("the row is written");
    }
}

/// Notes a statement for [`statements_of`].
pub(crate) fn note(sql: &str) {
    STATEMENTS.with_borrow_mut(|noted| {
        if let Some(noted) = noted {
            noted.insert(sql.to_owned());
        }
    });
}

/// A database for one test.
#[derive(Debug)]
pub struct Scratch {
    db: Option<Database>,
    address: String,
    folder: Option<tempfile::TempDir>,
    postgres: Option<(String, String)>,
}

impl Scratch {
    /// Makes a SQLite database in a folder of its own.
    #[must_use]
    pub fn sqlite() -> Scratch {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let address = folder.path().join("test.db").display().to_string();
        let db = Database::open(&address, &Options::default()).expect("a new SQLite file opens");
        Scratch { db: Some(db), address, folder: Some(folder), postgres: None }
    }

    /// Makes a SQLite database from the bytes of a prepared one.
    #[must_use]
    pub fn sqlite_from(prepared: &[u8]) -> Scratch {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let file = folder.path().join("test.db");
        std::fs::write(&file, prepared).expect("a temporary file can be written");
        let address = file.display().to_string();
        let db = Database::open(&address, &Options::default()).expect("a prepared SQLite file opens");
        Scratch { db: Some(db), address, folder: Some(folder), postgres: None }
    }

    /// Makes a PostgreSQL database, if the environment names a server; otherwise says loudly that it was skipped.
    #[must_use]
    pub fn postgres(test: &str) -> Option<Scratch> {
        #[expect(clippy::disallowed_methods, reason = "tests are told of their server by a variable")]
        let Ok(server) = std::env::var(POSTGRES_VARIABLE) else {
            let count = SKIPPED.fetch_add(1, Ordering::Relaxed) + 1;
            eprintln!("SKIPPED on PostgreSQL ({count} so far): {test}: {POSTGRES_VARIABLE} names no server");
            return None;
        };
        let name = next_name();
        let mut client = ::postgres::Client::connect(&server, ::postgres::NoTls).expect("the test server answers");
        client.batch_execute(&format!("CREATE DATABASE {name}")).expect("tests may create databases");
        let base = server.rsplit_once('/').map_or(server.as_str(), |(base, _)| base);
        let address = format!("{base}/{name}");
        let db = Database::open(&address, &Options::default()).expect("the new database opens");
        Some(Scratch { db: Some(db), address, folder: None, postgres: Some((server, name)) })
    }

    /// Runs a test on a fresh, migrated database of each engine.
    pub fn each(test: &str, migrations: &[Migration], mut run: impl FnMut(&Scratch)) {
        for scratch in [Some(Scratch::sqlite()), Scratch::postgres(test)].into_iter().flatten() {
            scratch.db().migrate(migrations).expect("the migrations run on an empty database");
            run(&scratch);
        }
    }

    /// The database.
    ///
    /// # Panics
    /// Never before the end of the test.
    #[must_use]
    pub fn db(&self) -> &Database {
        self.db.as_ref().expect("it is open until dropped")
    }

    /// Its address, for opening it once more.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    /// The folder of a SQLite database.
    #[must_use]
    pub fn folder(&self) -> Option<&Path> {
        self.folder.as_ref().map(tempfile::TempDir::path)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        self.db = None;
        if let Some((server, name)) = &self.postgres
            && let Ok(mut client) = ::postgres::Client::connect(server, ::postgres::NoTls)
        {
            let _ = client.batch_execute(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"));
        }
    }
}

fn next_name() -> String {
    static NUMBER: AtomicU64 = AtomicU64::new(0);
    format!("dateline_test_{}_{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed))
}
