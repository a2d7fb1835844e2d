//! The SQLite engine: connections, their settings, and how its errors are read.

use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, ffi};

use crate::param::keepable;
use crate::row::Engine;
use crate::{ConstraintKind, Error, Param, Row};

/// Prepared statements that a connection keeps: more than the program has.
const STATEMENTS_KEPT: usize = 256;

/// How long a connection waits for another process's lock, in milliseconds.
const BUSY_MS: u64 = 5_000;

/// Opens the connection that writes.
pub(crate) fn open_writer(file: &Path) -> Result<Connection, Error> {
    let connection = Connection::open(file).map_err(|cause| error(&cause))?;
    set_up(&connection)?;
    // WAL first: it is a property of the file. FULL makes each commit sync the log, so that an acknowledged write
    // survives a power cut; NORMAL would keep the file sound but may lose the last commits (sqlite.org/pragma.html).
    run(&connection, "PRAGMA journal_mode = WAL")?;
    run(&connection, "PRAGMA synchronous = FULL")?;
    run(&connection, "PRAGMA foreign_keys = ON")?;
    // The log is checkpointed after some 16 MB and cut back to 64 MB at most.
    run(&connection, "PRAGMA wal_autocheckpoint = 4000")?;
    run(&connection, "PRAGMA journal_size_limit = 67108864")?;
    run(&connection, "PRAGMA cache_size = -8000")?;
    Ok(connection)
}

/// Opens a connection that reads.
pub(crate) fn open_reader(file: &Path, map_bytes: u32) -> Result<Connection, Error> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
    let connection = Connection::open_with_flags(file, flags).map_err(|cause| error(&cause))?;
    set_up(&connection)?;
    // Readers share the file's pages through the system's cache; their own stays small.
    run(&connection, "PRAGMA query_only = ON")?;
    run(&connection, "PRAGMA cache_size = -2000")?;
    run(&connection, &format!("PRAGMA mmap_size = {map_bytes}"))?;
    Ok(connection)
}

fn set_up(connection: &Connection) -> Result<(), Error> {
    connection.set_prepared_statement_cache_capacity(STATEMENTS_KEPT);
    // A plan belongs to its text. Without this a statement whose parameters tell the planner something is prepared anew
    // each time that they are bound (sqlite.org/queryplanner-ng.html, section 4).
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true).map_err(|cause| error(&cause))?;
    connection.busy_timeout(std::time::Duration::from_millis(BUSY_MS)).map_err(|cause| error(&cause))?;
    run(connection, "PRAGMA temp_store = MEMORY")
}

/// Runs statements that answer nothing that matters.
pub(crate) fn run(connection: &Connection, sql: &str) -> Result<(), Error> {
    let mut statement = connection.prepare_cached(sql).map_err(|cause| error(&cause))?;
    let mut rows = statement.raw_query();
    while rows.next().map_err(|cause| error(&cause))?.is_some() {}
    Ok(())
}

pub(crate) fn rows(
    connection: &Connection,
    sql: &str,
    params: &[Param],
    read: &mut dyn FnMut(&Row) -> Result<bool, Error>,
) -> Result<(), Error> {
    let mut statement = connection.prepare_cached(sql).map_err(|cause| error(&cause))?;
    bind(&mut statement, params)?;
    let mut rows = statement.raw_query();
    while let Some(row) = rows.next().map_err(|cause| named(connection, &cause))? {
        if !read(&Row(Engine::Sqlite(row)))? {
            break;
        }
    }
    Ok(())
}

pub(crate) fn execute(connection: &Connection, sql: &str, params: &[Param]) -> Result<u64, Error> {
    let mut statement = connection.prepare_cached(sql).map_err(|cause| error(&cause))?;
    bind(&mut statement, params)?;
    let changed = statement.raw_execute().map_err(|cause| named(connection, &cause))?;
    Ok(changed as u64)
}

/// Binds by name: SQLite numbers `$2, $1` by first appearance, so places would be swapped.
fn bind(statement: &mut rusqlite::Statement, params: &[Param]) -> Result<(), Error> {
    for place in 1..=statement.parameter_count() {
        let number = statement
            .parameter_name(place)
            .and_then(|name| name.strip_prefix('$'))
            .and_then(|digits| digits.parse::<usize>().ok())
            .ok_or_else(|| Error::Other("parameters are written $1, $2 …".into()))?;
        let param = params
            .get(number - 1)
            .ok_or_else(|| Error::Other(format!("the statement has a parameter ${number} without a value")))?;
        match param {
            Param::Null => statement.raw_bind_parameter(place, rusqlite::types::Null),
            Param::Int(value) => statement.raw_bind_parameter(place, value),
            Param::Real(value) => statement.raw_bind_parameter(place, value),
            Param::Text(value) => statement.raw_bind_parameter(place, keepable(value).as_ref()),
            Param::Blob(value) => statement.raw_bind_parameter(place, *value),
        }
        .map_err(|cause| error(&cause))?;
    }
    Ok(())
}

/// Reads an error of SQLite.
pub(crate) fn error(cause: &rusqlite::Error) -> Error {
    let rusqlite::Error::SqliteFailure(code, message) = cause else {
        return match cause {
            rusqlite::Error::QueryReturnedNoRows => Error::NotFound,
            other => Error::Other(other.to_string()),
        };
    };
    let text = message.clone().unwrap_or_else(|| cause.to_string());
    match code.code {
        ffi::ErrorCode::DiskFull => Error::Full,
        ffi::ErrorCode::DatabaseBusy | ffi::ErrorCode::DatabaseLocked => Error::Busy,
        ffi::ErrorCode::ConstraintViolation => constraint(code.extended_code, &text),
        _ => Error::Other(text),
    }
}

/// Says whether an error means that the disk failed under a write.
pub(crate) fn is_io_error(cause: &rusqlite::Error) -> bool {
    matches!(cause, rusqlite::Error::SqliteFailure(code, _) if code.code == ffi::ErrorCode::SystemIoFailure)
}

/// Reads an error, and gives a unique rule the name it has in the schema.
fn named(connection: &Connection, cause: &rusqlite::Error) -> Error {
    match error(cause) {
        Error::Constraint { name, kind: ConstraintKind::Unique } => {
            let name = unique_name(connection, &name).unwrap_or(name);
            Error::Constraint { name, kind: ConstraintKind::Unique }
        }
        other => other,
    }
}

fn constraint(extended: i32, text: &str) -> Error {
    let kind = match extended {
        ffi::SQLITE_CONSTRAINT_CHECK => ConstraintKind::Check,
        ffi::SQLITE_CONSTRAINT_FOREIGNKEY => ConstraintKind::ForeignKey,
        ffi::SQLITE_CONSTRAINT_NOTNULL => ConstraintKind::NotNull,
        _ => ConstraintKind::Unique,
    };
    let name = text.split_once(": ").map_or(text, |(_, name)| name);
    Error::Constraint { name: name.to_owned(), kind }
}

/// Finds the name of the rule behind `table.column`, as PostgreSQL would give it.
fn unique_name(connection: &Connection, columns: &str) -> Option<String> {
    let (table, column) = columns.split(", ").next()?.split_once('.')?;
    let schema: String = connection
        .query_row("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?", [table], |row| row.get(0))
        .ok()?;
    let line = schema.lines().map(str::trim).find(|line| line.split_whitespace().next() == Some(column))?;
    if line.contains("PRIMARY KEY") {
        return Some(format!("{table}_pkey"));
    }
    let mut words = line.split_whitespace().skip_while(|word| !word.eq_ignore_ascii_case("CONSTRAINT")).skip(1);
    match words.next() {
        Some(name) => Some(name.to_owned()),
        None if schema.contains("PRIMARY KEY (") => Some(format!("{table}_pkey")),
        None => None,
    }
}

#[cfg(test)]
mod tests {
    use rusqlite::StatementStatus;

    use super::*;

    #[test]
    fn a_statement_is_prepared_once_whatever_its_parameters_tell_the_planner() {
        let folder = tempfile::tempdir().expect("a folder");
        let connection = open_writer(&folder.path().join("planned.sqlite")).expect("a database");
        run(&connection, "CREATE TABLE line (id INTEGER PRIMARY KEY, at BIGINT, text TEXT)").expect("a table");
        run(&connection, "CREATE INDEX line_at ON line (at)").expect("an index");
        for at in 0..100 {
            execute(&connection, "INSERT INTO line (at, text) VALUES ($1, 'words')", &[Param::Int(at)]).expect("a row");
        }
        run(&connection, "ANALYZE").expect("figures for the planner");
        let sql = "SELECT id FROM line WHERE at > $1 AND text LIKE $2 ORDER BY at LIMIT 3";
        for at in 0..5 {
            let params = [Param::Int(at * 20), Param::Text("wor%")];
            rows(&connection, sql, &params, &mut |_| Ok(true)).expect("rows");
        }
        let statement = connection.prepare_cached(sql).expect("the kept statement");
        assert_eq!(statement.get_status(StatementStatus::RePrepare), 0);
    }
}
