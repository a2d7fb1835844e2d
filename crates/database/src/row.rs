//! A row of an answer, read column by column.

use crate::Error;
use crate::postgres as pg;

/// A row of an answer.
#[derive(Debug)]
pub struct Row<'a>(pub(crate) Engine<'a>);

#[derive(Debug)]
pub(crate) enum Engine<'a> {
    Sqlite(&'a rusqlite::Row<'a>),
    Postgres(&'a ::postgres::Row),
}

impl Row<'_> {
    /// Reads the column at a place, counted from 0.
    ///
    /// # Errors
    /// If the column is of another type, or null where the type has no place for that.
    pub fn get<T: Column>(&self, index: usize) -> Result<T, Error> {
        T::read(self, index)
    }

    /// Reads the column at a place as words, whatever type another program gave it: what is no text is replaced, and
    /// null is nothing.
    #[must_use]
    pub fn words(&self, index: usize) -> String {
        use rusqlite::types::ValueRef;
        let Engine::Sqlite(row) = &self.0 else { return self.get(index).unwrap_or_default() };
        match row.get_ref(index) {
            Ok(ValueRef::Text(text)) => String::from_utf8_lossy(text).into_owned(),
            Ok(ValueRef::Integer(number)) => number.to_string(),
            Ok(ValueRef::Real(number)) => number.to_string(),
            _ => String::new(),
        }
    }

    fn integer(&self, index: usize) -> Result<Option<i64>, Error> {
        match &self.0 {
            Engine::Sqlite(row) => row.get(index).map_err(|error| crate::sqlite::error(&error)),
            Engine::Postgres(row) => pg::integer(row, index),
        }
    }

    fn real(&self, index: usize) -> Result<Option<f64>, Error> {
        match &self.0 {
            Engine::Sqlite(row) => row.get(index).map_err(|error| crate::sqlite::error(&error)),
            Engine::Postgres(row) => row.try_get(index).map_err(|error| pg::error(&error)),
        }
    }

    fn text(&self, index: usize) -> Result<Option<String>, Error> {
        match &self.0 {
            Engine::Sqlite(row) => row.get(index).map_err(|error| crate::sqlite::error(&error)),
            Engine::Postgres(row) => row.try_get(index).map_err(|error| pg::error(&error)),
        }
    }

    fn blob(&self, index: usize) -> Result<Option<Vec<u8>>, Error> {
        match &self.0 {
            Engine::Sqlite(row) => row.get(index).map_err(|error| crate::sqlite::error(&error)),
            Engine::Postgres(row) => row.try_get(index).map_err(|error| pg::error(&error)),
        }
    }
}

/// A type that a column can be read as.
pub trait Column: Sized {
    /// Reads the column at a place.
    ///
    /// # Errors
    /// If the column is of another type, or null where the type has no place for that.
    fn read(row: &Row<'_>, index: usize) -> Result<Self, Error>;
}

macro_rules! columns {
    ($($column:ty, $read:ident);+ $(;)?) => {$(
        impl Column for Option<$column> {
            fn read(row: &Row<'_>, index: usize) -> Result<Self, Error> {
                row.$read(index)
            }
        }

        impl Column for $column {
            fn read(row: &Row<'_>, index: usize) -> Result<Self, Error> {
                row.$read(index)?.ok_or_else(|| Error::Other(format!("column {index} is null")))
            }
        }
    )+};
}

columns! {
    i64, integer;
    f64, real;
    String, text;
    Vec<u8>, blob;
}

impl Column for bool {
    fn read(row: &Row<'_>, index: usize) -> Result<Self, Error> {
        Ok(row.get::<i64>(index)? != 0)
    }
}
