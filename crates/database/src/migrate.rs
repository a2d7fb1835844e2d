//! Moving a schema forward: numbered steps, each in a transaction, each recorded with a checksum of its text.

use sha2::{Digest, Sha256};

use crate::{Database, Dialect, Error, Reader, Transaction};

/// One step of a schema.
#[derive(Debug, Clone, Copy)]
pub struct Migration {
    /// Its number: 1, 2, 3 … without gaps.
    pub number: u32,
    /// What it brings, in a word or two.
    pub name: &'static str,
    /// Its statements for SQLite.
    pub sqlite: &'static str,
    /// Its statements for PostgreSQL.
    pub postgres: &'static str,
}

/// Why the schema could not be moved. Steps before the failing one are kept.
#[derive(Debug, thiserror::Error)]
pub enum MigrateError {
    /// The database has steps that this program does not know.
    #[error(
        "the database is at version {found}, made by a newer release; this program knows {known}: start the newer one"
    )]
    Newer {
        /// The database's version.
        found: u32,
        /// The newest step that this program has.
        known: u32,
    },
    /// A step that was taken long ago has another text now.
    #[error("migration {number} ({name}) is not the one that made this database; use an unchanged release")]
    Changed {
        /// Its number.
        number: u32,
        /// Its name.
        name: &'static str,
    },
    /// A step failed; it is undone.
    #[error("migration {number} ({name}) failed and was undone: {cause}")]
    Failed {
        /// Its number.
        number: u32,
        /// Its name.
        name: &'static str,
        /// Why.
        cause: Error,
    },
    /// The database failed.
    #[error(transparent)]
    Database(#[from] Error),
}

impl Database {
    /// Takes the steps that are missing, in order, and gives their numbers. Two processes may do this at once.
    ///
    /// # Errors
    /// [`MigrateError`], with all steps before the failing one kept.
    pub fn migrate(&self, migrations: &[Migration]) -> Result<Vec<u32>, MigrateError> {
        self.write(|tx| {
            tx.execute(
                "CREATE TABLE IF NOT EXISTS schema_migration (number BIGINT PRIMARY KEY, checksum BYTEA NOT NULL)",
                &[],
            )
        })?;
        let known = migrations.last().map_or(0, |last| last.number);
        let found = self.schema_version()?;
        if found > known {
            return Err(MigrateError::Newer { found, known });
        }
        let mut taken = Vec::new();
        for migration in migrations {
            if self.write(|tx| take(tx, migration))? {
                taken.push(migration.number);
            }
        }
        Ok(taken)
    }

    /// Gives the number of the last step that was taken, or 0.
    ///
    /// # Errors
    /// What the database says.
    pub fn schema_version(&self) -> Result<u32, Error> {
        self.read(|r| {
            if !has_steps(r)? {
                return Ok(0);
            }
            let number: Option<i64> = r.query_one("SELECT MAX(number) FROM schema_migration", &[], |row| row.get(0))?;
            Ok(number.and_then(|number| u32::try_from(number).ok()).unwrap_or(0))
        })
    }
}

/// Takes one step, unless it was taken before; says whether it did.
fn take(tx: &mut Transaction, migration: &Migration) -> Result<bool, MigrateError> {
    let text = match tx.dialect() {
        Dialect::Sqlite => migration.sqlite,
        Dialect::Postgres => migration.postgres,
    };
    let checksum = Sha256::digest(text.as_bytes()).to_vec();
    let recorded: Option<Vec<u8>> = tx.query_opt(
        "SELECT checksum FROM schema_migration WHERE number = $1",
        crate::params![migration.number],
        |row| row.get(0),
    )?;
    match recorded {
        Some(recorded) if recorded == checksum => return Ok(false),
        Some(_) => return Err(MigrateError::Changed { number: migration.number, name: migration.name }),
        None => {}
    }
    for statement in statements(text) {
        tx.execute(statement, &[]).map_err(|cause| MigrateError::Failed {
            number: migration.number,
            name: migration.name,
            cause,
        })?;
    }
    tx.execute(
        "INSERT INTO schema_migration (number, checksum) VALUES ($1, $2)",
        crate::params![migration.number, &checksum],
    )?;
    Ok(true)
}

/// Cuts a text at the semicolons that end a line: migrations hold no others.
fn statements(text: &str) -> impl Iterator<Item = &str> {
    text.split(";\n").map(|statement| statement.trim().trim_end_matches(';')).filter(|statement| {
        statement.lines().any(|line| !line.trim().is_empty() && !line.trim_start().starts_with("--"))
    })
}

fn has_steps(r: &mut Reader) -> Result<bool, Error> {
    let sql = match r.dialect() {
        Dialect::Sqlite => "SELECT COUNT(*) FROM sqlite_master WHERE name = 'schema_migration'",
        Dialect::Postgres => {
            "SELECT COUNT(*) FROM pg_tables WHERE tablename = 'schema_migration' AND schemaname = current_schema()"
        }
    };
    Ok(r.query_one(sql, &[], |row| row.get::<i64>(0))? > 0)
}
