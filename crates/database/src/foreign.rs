//! A SQLite file that another program made: read table by table, never written, and nothing in it believed.

use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags};

use crate::sqlite::{error, run};
use crate::{Error, Row};

/// The longest value that is read, in bytes; a row with a longer one ends the reading.
const VALUE_BYTES_MAX: i32 = 16 << 20;

/// A SQLite file that another program made.
#[derive(Debug)]
pub struct Foreign(Connection);

impl Foreign {
    /// Opens a file to be read.
    ///
    /// # Errors
    /// If it cannot be opened; whether it is a database at all shows with the first table that is asked for.
    pub fn open(file: &Path) -> Result<Foreign, Error> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(file, flags).map_err(|cause| error(&cause))?;
        // What sqlite.org/security.html, section 1.1, asks for with files that may be made to harm.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true).map_err(|cause| error(&cause))?;
        connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, VALUE_BYTES_MAX).map_err(|cause| error(&cause))?;
        run(&connection, "PRAGMA trusted_schema = OFF")?;
        run(&connection, "PRAGMA cell_size_check = ON")?;
        run(&connection, "PRAGMA mmap_size = 0")?;
        Ok(Foreign(connection))
    }

    /// Whether the file has a table with all of these columns. A view and a virtual table are none: reading them would
    /// run what they say.
    ///
    /// # Errors
    /// If the file is no database.
    pub fn has(&self, table: &str, columns: &[&str]) -> Result<bool, Error> {
        let sql = "SELECT COUNT(*) FROM sqlite_schema, pragma_table_xinfo(sqlite_schema.name) AS c
             WHERE sqlite_schema.type = 'table' AND sqlite_schema.name = ?1 AND c.name = ?2 AND c.hidden = 0
             AND sqlite_schema.sql LIKE 'CREATE TABLE%'";
        for column in columns {
            let count = self.0.query_row(sql, [table, column], |row| row.get::<_, i64>(0));
            if count.map_err(|cause| error(&cause))? != 1 {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Reads columns of a table, row by row in the order of their numbers, until `read` says no.
    ///
    /// # Errors
    /// If the table is not there, the file is damaged, or `read` fails.
    pub fn each(
        &self,
        table: &str,
        columns: &[&str],
        read: &mut dyn FnMut(&Row) -> Result<bool, Error>,
    ) -> Result<(), Error> {
        let listed = columns.iter().map(|column| quoted(column)).collect::<Vec<_>>().join(", ");
        let sql = format!("SELECT {listed} FROM {} ORDER BY rowid", quoted(table));
        crate::sqlite::rows(&self.0, &sql, &[], read)
    }
}

/// A name as SQL writes it.
fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}
