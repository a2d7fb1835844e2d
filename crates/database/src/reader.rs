//! What a closure works with: questions, and within a write also changes.

use std::ops::{Deref, DerefMut};

use crate::handle::Dialect;
use crate::postgres::Connection as PgConnection;
use crate::{Error, Param, Row};

/// Asks questions within one consistent view of the database.
#[derive(Debug)]
pub struct Reader<'a>(pub(crate) Engine<'a>);

#[derive(Debug)]
pub(crate) enum Engine<'a> {
    Sqlite(&'a rusqlite::Connection),
    Postgres(&'a mut PgConnection),
}

impl Reader<'_> {
    /// Says which engine answers: for the few places where the SQL must differ.
    #[must_use]
    pub fn dialect(&self) -> Dialect {
        match self.0 {
            Engine::Sqlite(_) => Dialect::Sqlite,
            Engine::Postgres(_) => Dialect::Postgres,
        }
    }

    /// Gives every row of an answer.
    ///
    /// # Errors
    /// What the database or `read` says.
    pub fn query<T>(
        &mut self,
        sql: &str,
        params: &[Param],
        mut read: impl FnMut(&Row) -> Result<T, Error>,
    ) -> Result<Vec<T>, Error> {
        let mut all = Vec::new();
        self.each(sql, params, |row| {
            all.push(read(row)?);
            Ok(())
        })?;
        Ok(all)
    }

    /// Gives the first row of an answer that must have one.
    ///
    /// # Errors
    /// [`Error::NotFound`] if there is none; what the database or `read` says otherwise.
    pub fn query_one<T>(
        &mut self,
        sql: &str,
        params: &[Param],
        read: impl FnMut(&Row) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.query_opt(sql, params, read)?.ok_or(Error::NotFound)
    }

    /// Gives the first row of an answer, if it has one.
    ///
    /// # Errors
    /// What the database or `read` says.
    pub fn query_opt<T>(
        &mut self,
        sql: &str,
        params: &[Param],
        mut read: impl FnMut(&Row) -> Result<T, Error>,
    ) -> Result<Option<T>, Error> {
        let mut first = None;
        self.rows(sql, params, &mut |row| {
            first = Some(read(row)?);
            Ok(false)
        })?;
        Ok(first)
    }

    /// Reads row after row; memory does not grow with their number.
    ///
    /// # Errors
    /// What the database or `read` says; the first error ends it.
    pub fn each(
        &mut self,
        sql: &str,
        params: &[Param],
        mut read: impl FnMut(&Row) -> Result<(), Error>,
    ) -> Result<(), Error> {
        self.rows(sql, params, &mut |row| read(row).map(|()| true))
    }

    /// Reads rows until `read` says false.
    fn rows(
        &mut self,
        sql: &str,
        params: &[Param],
        read: &mut dyn FnMut(&Row) -> Result<bool, Error>,
    ) -> Result<(), Error> {
        #[cfg(feature = "scratch")]
        crate::scratch::note(sql);
        match &mut self.0 {
            Engine::Sqlite(connection) => crate::sqlite::rows(connection, sql, params, read),
            Engine::Postgres(connection) => connection.rows(sql, params, read),
        }
    }
}

/// Asks and changes; what it changes is kept whole or not at all.
#[derive(Debug)]
pub struct Transaction<'a>(pub(crate) Reader<'a>);

impl Transaction<'_> {
    /// Changes rows and gives their number.
    ///
    /// # Errors
    /// [`Error::Constraint`] if a rule of the schema forbids it; what the database says otherwise.
    pub fn execute(&mut self, sql: &str, params: &[Param]) -> Result<u64, Error> {
        match &mut self.0.0 {
            Engine::Sqlite(connection) => crate::sqlite::execute(connection, sql, params),
            Engine::Postgres(connection) => connection.execute(sql, params),
        }
    }
}

impl<'a> Deref for Transaction<'a> {
    type Target = Reader<'a>;

    fn deref(&self) -> &Reader<'a> {
        &self.0
    }
}

impl<'a> DerefMut for Transaction<'a> {
    fn deref_mut(&mut self) -> &mut Reader<'a> {
        &mut self.0
    }
}
