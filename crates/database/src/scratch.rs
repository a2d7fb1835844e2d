//! For tests: a fresh database on each engine, gone when the test ends.

use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::{Database, Migration, Options};

/// The variable that holds the address of a PostgreSQL server on which tests may create databases.
pub const POSTGRES_VARIABLE: &str = "DATELINE_TEST_POSTGRES";

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

    /// Makes a PostgreSQL database, if the environment names a server; otherwise says loudly that it was skipped.
    #[must_use]
    pub fn postgres(test: &str) -> Option<Scratch> {
        #[expect(clippy::disallowed_methods, reason = "tests are told of their server by a variable")]
        let Ok(server) = std::env::var(POSTGRES_VARIABLE) else {
            eprintln!("SKIPPED on PostgreSQL: {test}: {POSTGRES_VARIABLE} names no server");
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
