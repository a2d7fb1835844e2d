//! SQLite or PostgreSQL behind one handle.
//!
//! A caller gives plain SQL that both understand and a closure; the closure runs in a transaction, and its answer
//! comes back only when what it wrote is safe on disk. This crate knows not one word of newsrooms, and no other
//! crate names a driver.
//!
//! **One writer at a time.** A process has one connection that writes. Whoever wants to write takes a turn on it,
//! in order, on their own thread; those who wait are committed together, so the cost of a sync is shared (see
//! [`turns`](crate::Database::write)). On PostgreSQL an advisory lock, taken as the first act of each transaction,
//! makes the writers of several processes take turns as well. So every rule of the newsroom holds on both engines
//! for one and the same reason, and a number drawn in one transaction is never seen after a greater one.
//!
//! In reading order: [`Database`], [`Reader`] and [`Transaction`], [`Param`] and [`Row`], `sqlite`, `postgres`,
//! `turns` (the order of writers), [`migrate`], [`Foreign`] (files of other programs), [`Error`], and `scratch` for
//! tests.

mod error;
mod foreign;
mod handle;
pub mod migrate;
mod param;
mod postgres;
mod reader;
mod row;
#[cfg(feature = "scratch")]
pub mod scratch;
mod sqlite;
mod turns;

pub use error::{ConstraintKind, Error};
pub use foreign::Foreign;
pub use handle::{Database, Dialect, Options};
pub use migrate::{MigrateError, Migration};
pub use param::Param;
pub use reader::{Reader, Transaction};
pub use row::{Column, Row};
