//! The PostgreSQL engine: connections, statements, types, and how its errors are read.

use std::collections::HashMap;
use std::error::Error as StdError;

use ::postgres::fallible_iterator::FallibleIterator;
use ::postgres::types::{IsNull, ToSql, Type, private::BytesMut, to_sql_checked};
use ::postgres::{Client, Config, NoTls, Statement};

use crate::param::keepable;
use crate::row::Engine;
use crate::{ConstraintKind, Error, Param, Row};

/// A connection with the statements prepared on it.
pub(crate) struct Connection {
    client: Client,
    statements: HashMap<String, Statement>,
}

impl std::fmt::Debug for Connection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Connection").finish_non_exhaustive()
    }
}

/// Statements that a connection keeps before it begins anew: more than the program has.
const STATEMENTS_KEPT: usize = 512;

impl Connection {
    /// Connects to the server at an address.
    pub(crate) fn open(config: &Config) -> Result<Self, Error> {
        let client = config.connect(NoTls).map_err(|cause| Error::Lost(cause.to_string()))?;
        Ok(Connection { client, statements: HashMap::new() })
    }

    pub(crate) fn is_closed(&self) -> bool {
        self.client.is_closed()
    }

    /// Runs statements without parameters and without answers.
    pub(crate) fn run(&mut self, sql: &str) -> Result<(), Error> {
        self.client.batch_execute(sql).map_err(|cause| error(&cause))
    }

    pub(crate) fn rows(
        &mut self,
        sql: &str,
        params: &[Param],
        read: &mut dyn FnMut(&Row) -> Result<bool, Error>,
    ) -> Result<(), Error> {
        let statement = self.prepare(sql)?;
        let mut rows = self.client.query_raw(&statement, params).map_err(|cause| error(&cause))?;
        while let Some(row) = rows.next().map_err(|cause| error(&cause))? {
            if !read(&Row(Engine::Postgres(&row)))? {
                break;
            }
        }
        Ok(())
    }

    pub(crate) fn execute(&mut self, sql: &str, params: &[Param]) -> Result<u64, Error> {
        let statement = self.prepare(sql)?;
        let params: Vec<&(dyn ToSql + Sync)> = params.iter().map(|param| param as &(dyn ToSql + Sync)).collect();
        self.client.execute(&statement, &params).map_err(|cause| error(&cause))
    }

    fn prepare(&mut self, sql: &str) -> Result<Statement, Error> {
        if let Some(statement) = self.statements.get(sql) {
            return Ok(statement.clone());
        }
        if self.statements.len() >= STATEMENTS_KEPT {
            self.statements.clear();
        }
        let statement = self.client.prepare(sql).map_err(|cause| error(&cause))?;
        self.statements.insert(sql.to_owned(), statement.clone());
        Ok(statement)
    }
}

/// Reads a whole number of any width.
pub(crate) fn integer(row: &::postgres::Row, index: usize) -> Result<Option<i64>, Error> {
    let column = row.columns().get(index).ok_or_else(|| Error::Other(format!("there is no column {index}")))?;
    let value = match *column.type_() {
        Type::INT4 => row.try_get::<_, Option<i32>>(index).map(|value| value.map(i64::from)),
        Type::INT2 => row.try_get::<_, Option<i16>>(index).map(|value| value.map(i64::from)),
        _ => row.try_get(index),
    };
    value.map_err(|cause| error(&cause))
}

/// Reads an error of PostgreSQL.
pub(crate) fn error(cause: &::postgres::Error) -> Error {
    let Some(told) = cause.as_db_error() else {
        return if cause.is_closed() { Error::Lost(cause.to_string()) } else { lost_or_other(cause) };
    };
    let name = told.constraint().or(told.column()).unwrap_or(told.message()).to_owned();
    let constraint = |kind| Error::Constraint { name: name.clone(), kind };
    match told.code().code() {
        "23505" => constraint(ConstraintKind::Unique),
        "23514" => constraint(ConstraintKind::Check),
        "23503" => constraint(ConstraintKind::ForeignKey),
        "23502" => constraint(ConstraintKind::NotNull),
        "53100" => Error::Full,
        "55P03" | "57014" | "40001" | "40P01" => Error::Busy,
        "57P01" | "57P02" | "57P03" => Error::Lost(told.message().to_owned()),
        "25006" => Error::ReadOnly,
        _ => Error::Other(format!("{} ({})", told.message(), told.code().code())),
    }
}

fn lost_or_other(cause: &::postgres::Error) -> Error {
    let is_io = std::iter::successors(StdError::source(cause), |error| (*error).source())
        .any(|error| error.is::<std::io::Error>());
    let text = std::iter::successors(Some(cause as &dyn StdError), |error| (*error).source())
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join(": ");
    if is_io { Error::Lost(text) } else { Error::Other(text) }
}

impl ToSql for Param<'_> {
    fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn StdError + Sync + Send>> {
        match (self, ty) {
            (Param::Null, _) => Ok(IsNull::Yes),
            (Param::Int(value), &Type::INT4) => i32::try_from(*value)?.to_sql(ty, out),
            (Param::Int(value), &Type::INT2) => i16::try_from(*value)?.to_sql(ty, out),
            #[expect(clippy::cast_precision_loss, reason = "a column of fractions was asked for")]
            (Param::Int(value), &Type::FLOAT8) => (*value as f64).to_sql(ty, out),
            (Param::Int(value), _) => value.to_sql(ty, out),
            (Param::Real(value), _) => value.to_sql(ty, out),
            (Param::Text(value), _) => keepable(value).to_sql(ty, out),
            (Param::Blob(value), _) => value.to_sql(ty, out),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}
