//! The handle: opening, reading, writing.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

use crate::postgres::Connection as PgConnection;
use crate::reader::Engine;
use crate::turns::{Then, Turn, Turns, lock};
use crate::{Error, Reader, Transaction, sqlite};

/// Which engine answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// SQLite, in this process.
    Sqlite,
    /// A PostgreSQL server.
    Postgres,
}

/// How a database is opened.
#[derive(Debug, Clone)]
pub struct Options {
    /// Connections that read at the same time; further readers wait.
    pub readers_max: usize,
    /// Bytes of a SQLite file that a reading connection maps into memory. Mapped pages cost no copy, and count as memory
    /// of the process: one that reads a whole archive once maps nothing.
    pub map_bytes: u32,
}

impl Default for Options {
    fn default() -> Self {
        Options { readers_max: 8, map_bytes: 256 << 20 }
    }
}

/// A database: cheap to clone, shared by all threads.
#[derive(Debug, Clone)]
pub struct Database {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    place: Place,
    readers_max: usize,
    map_bytes: u32,
    readers: Mutex<Pool>,
    reader_returned: Condvar,
    turns: Turns,
    writer: Mutex<Option<Connection>>,
    is_read_only: AtomicBool,
    commits: Mutex<u64>,
    committed: Condvar,
}

#[derive(Debug)]
enum Place {
    Sqlite(PathBuf),
    Postgres(Box<::postgres::Config>),
}

#[derive(Debug, Default)]
struct Pool {
    idle: Vec<Connection>,
    open: usize,
    /// Readers for whom there was none.
    waiting: usize,
}

#[derive(Debug)]
#[expect(clippy::large_enum_variant, reason = "a handful of connections, held for long: a box would only add a step")]
enum Connection {
    Sqlite(rusqlite::Connection),
    Postgres(PgConnection),
}

/// The advisory lock under which all writers of all processes take turns on PostgreSQL; only its being one matters.
const WRITER_LOCK: i64 = 0x6461_7465_7772_6974;

/// How often a write is run again after its connection was lost before the commit.
const TRIES_MAX: u32 = 5;

/// The longest that a writer waits for the writers of other processes on PostgreSQL.
const LOCK_WAIT: &str = "30s";

thread_local! {
    static IS_WRITING: Cell<bool> = const { Cell::new(false) };
}

impl Database {
    /// Opens the database at an address: `postgres://…`, or a SQLite file as a path, with or without `sqlite:`.
    ///
    /// # Errors
    /// [`Error::Lost`] if the server cannot be reached, [`Error::Unsupported`] for an address that asks for TLS,
    /// what the engine says otherwise.
    pub fn open(address: &str, options: &Options) -> Result<Database, Error> {
        let place = Place::parse(address)?;
        let writer = place.connect_writer()?;
        let inner = Inner {
            place,
            readers_max: options.readers_max.max(1),
            map_bytes: options.map_bytes,
            readers: Mutex::default(),
            reader_returned: Condvar::new(),
            turns: Turns::default(),
            writer: Mutex::new(Some(writer)),
            is_read_only: AtomicBool::new(false),
            commits: Mutex::new(0),
            committed: Condvar::new(),
        };
        Ok(Database { inner: Arc::new(inner) })
    }

    /// Says which engine answers.
    #[must_use]
    pub fn dialect(&self) -> Dialect {
        match self.inner.place {
            Place::Sqlite(_) => Dialect::Sqlite,
            Place::Postgres(_) => Dialect::Postgres,
        }
    }

    /// Counts the commits that this handle has made: fewer than its writes when writers shared them.
    #[must_use]
    pub fn commits(&self) -> u64 {
        *lock(&self.inner.commits)
    }

    /// Waits until this handle has made more commits than `seen`, or `at_most` has passed; gives their number.
    #[must_use]
    pub fn await_commit(&self, seen: u64, at_most: Duration) -> u64 {
        let commits = lock(&self.inner.commits);
        let waited = self.inner.committed.wait_timeout_while(commits, at_most, |commits| *commits <= seen);
        *waited.unwrap_or_else(PoisonError::into_inner).0
    }

    /// Counts the writers that wait for their turn.
    #[must_use]
    pub fn writers_waiting(&self) -> usize {
        self.inner.turns.waiting()
    }

    /// Runs a closure over one consistent view of the database.
    ///
    /// # Errors
    /// What the closure says; what the database says.
    pub fn read<T, E: From<Error>>(&self, mut f: impl FnMut(&mut Reader) -> Result<T, E>) -> Result<T, E> {
        let mut lent = self.inner.begin_view()?;
        let answer = f(&mut lent.reader());
        lent.end();
        answer
    }

    /// Runs a closure that may change things, and gives its answer when what it changed has been synced to disk.
    ///
    /// If the closure fails or panics, nothing of what it did is kept, and nobody else's write suffers. Should the
    /// connection be lost before the commit, the closure is run again: it must have no effect but on the
    /// transaction.
    ///
    /// # Errors
    /// What the closure says; [`Error::ReadOnly`] after a failed sync; [`Error::Unknown`] if the connection was
    /// lost while committing; what the database says otherwise.
    pub fn write<T, E: From<Error>>(&self, mut f: impl FnMut(&mut Transaction) -> Result<T, E>) -> Result<T, E> {
        let _guard = NestingGuard::enter()?;
        let mut tries = 0;
        loop {
            let mut turn = match self.inner.begin_turn() {
                Ok(turn) => turn,
                Err(Error::Lost(_)) if tries < TRIES_MAX => {
                    tries += 1;
                    continue;
                }
                Err(error) => return Err(error.into()),
            };
            let answer = catch_unwind(AssertUnwindSafe(|| f(&mut turn.transaction())));
            let is_good = matches!(answer, Ok(Ok(_)));
            match turn.end(is_good) {
                Err(Error::Lost(_)) if tries < TRIES_MAX => tries += 1,
                Err(error) if is_good => return Err(error.into()),
                _ => return answer.unwrap_or_else(|panic| resume_unwind(panic)),
            }
        }
    }

    /// Says whether the database answers.
    ///
    /// # Errors
    /// What the database says.
    pub fn ping(&self) -> Result<(), Error> {
        self.read(|r| r.query_one("SELECT 1", &[], |_| Ok(())))
    }

    /// Looks for damage and gives what was found, in the engine's words; nothing means sound.
    ///
    /// # Errors
    /// What the database says.
    pub fn integrity(&self) -> Result<Vec<String>, Error> {
        self.read(|r| match r.dialect() {
            Dialect::Postgres => r.query_one("SELECT 1", &[], |_| Ok(Vec::new())),
            Dialect::Sqlite => {
                let mut found = r.query("PRAGMA quick_check", &[], |row| row.get::<String>(0))?;
                found.retain(|line| line != "ok");
                let broken = r.query("PRAGMA foreign_key_check", &[], |row| row.get::<String>(0))?;
                found.extend(broken.into_iter().map(|table| format!("a row of `{table}` refers to one that is gone")));
                Ok(found)
            }
        })
    }

    /// Writes a consistent copy of the database to a new file, while others go on writing.
    ///
    /// # Errors
    /// [`Error::Unsupported`] on PostgreSQL, whose own tools do this; what the engine says otherwise.
    pub fn backup_to(&self, file: &Path) -> Result<(), Error> {
        let Place::Sqlite(source) = &self.inner.place else {
            let text = "PostgreSQL is backed up with its own tools: pg_dump, or a base backup with WAL archiving";
            return Err(Error::Unsupported(text.into()));
        };
        let from = sqlite::open_reader(source, 0)?;
        let mut to = rusqlite::Connection::open(file).map_err(|cause| sqlite::error(&cause))?;
        let backup = rusqlite::backup::Backup::new(&from, &mut to).map_err(|cause| sqlite::error(&cause))?;
        // One step copies all pages under one read lock: in WAL mode writers go on meanwhile.
        backup.step(-1).map_err(|cause| sqlite::error(&cause))?;
        drop(backup);
        to.close().map_err(|(_, cause)| sqlite::error(&cause))?;
        std::fs::File::open(file).and_then(|file| file.sync_all()).map_err(|cause| Error::Other(cause.to_string()))
    }
}

impl Place {
    fn parse(address: &str) -> Result<Self, Error> {
        if address.starts_with("postgres://") || address.starts_with("postgresql://") {
            let config: ::postgres::Config =
                address.parse().map_err(|cause| Error::Other(format!("the address of the database: {cause}")))?;
            if config.get_ssl_mode() == ::postgres::config::SslMode::Require {
                let text = "this build speaks to PostgreSQL without TLS: use a local socket, a private network or a \
                            tunnel, and leave sslmode out of the address";
                return Err(Error::Unsupported(text.into()));
            }
            return Ok(Place::Postgres(Box::new(config)));
        }
        Ok(Place::Sqlite(PathBuf::from(address.strip_prefix("sqlite:").unwrap_or(address))))
    }

    fn connect_writer(&self) -> Result<Connection, Error> {
        match self {
            Place::Sqlite(file) => sqlite::open_writer(file).map(Connection::Sqlite),
            Place::Postgres(config) => PgConnection::open(config).map(Connection::Postgres),
        }
    }

    fn connect_reader(&self, map_bytes: u32) -> Result<Connection, Error> {
        match self {
            Place::Sqlite(file) => sqlite::open_reader(file, map_bytes).map(Connection::Sqlite),
            Place::Postgres(config) => PgConnection::open(config).map(Connection::Postgres),
        }
    }
}

impl Connection {
    fn run(&mut self, on_sqlite: &str, on_postgres: &str) -> Result<(), Error> {
        match self {
            Connection::Sqlite(connection) => sqlite::run(connection, on_sqlite),
            Connection::Postgres(connection) => connection.run(on_postgres),
        }
    }

    fn engine(&mut self) -> Engine<'_> {
        match self {
            Connection::Sqlite(connection) => Engine::Sqlite(connection),
            Connection::Postgres(connection) => Engine::Postgres(connection),
        }
    }

    fn is_closed(&self) -> bool {
        matches!(self, Connection::Postgres(connection) if connection.is_closed())
    }

    /// Says whether the engine has already rolled everything back by itself, as SQLite does when the disk is full.
    fn has_given_up(&self) -> bool {
        match self {
            Connection::Sqlite(connection) => connection.is_autocommit(),
            Connection::Postgres(connection) => connection.is_closed(),
        }
    }
}

/// A reading connection, lent from the pool.
struct Lent<'a> {
    inner: &'a Inner,
    connection: Option<Connection>,
}

impl Inner {
    fn lend(&self) -> Result<Lent<'_>, Error> {
        let mut pool = lock(&self.readers);
        let mut failed = None;
        loop {
            if let Some(connection) = pool.idle.pop() {
                if connection.is_closed() {
                    pool.open -= 1;
                    continue;
                }
                return Ok(Lent { inner: self, connection: Some(connection) });
            }
            // Where none can be opened, whoever has one gives it back.
            if let Some(error) = failed.take_if(|_| pool.open == 0) {
                return Err(error);
            }
            if failed.is_none() && pool.open < self.readers_max {
                pool.open += 1;
                drop(pool);
                let opened = self.place.connect_reader(self.map_bytes);
                match opened {
                    Ok(connection) => return Ok(Lent { inner: self, connection: Some(connection) }),
                    Err(error) => failed = Some(error),
                }
                pool = lock(&self.readers);
                pool.open -= 1;
                self.reader_returned.notify_one();
                continue;
            }
            pool.waiting += 1;
            pool = self.reader_returned.wait(pool).unwrap_or_else(PoisonError::into_inner);
            pool.waiting -= 1;
        }
    }

    /// Lends a connection with its view open. One that a restart of the server has ended is found out only now: then
    /// another is taken, at most as often as there can be such connections.
    fn begin_view(&self) -> Result<Lent<'_>, Error> {
        let mut tries = 0;
        loop {
            let mut lent = self.lend()?;
            match lent.begin() {
                Ok(()) => return Ok(lent),
                Err(Error::Lost(_)) if tries < self.readers_max => {
                    lent.connection = None;
                    tries += 1;
                }
                Err(error) => return Err(error),
            }
        }
    }

    fn begin_turn(&self) -> Result<WriteTurn<'_>, Error> {
        let turn = self.turns.take();
        let mut held = lock(&self.writer).take();
        match self.begin(&turn, &mut held) {
            Ok(()) => {
                let connection = held.expect("a turn begins with a connection");
                Ok(WriteTurn { inner: self, turn: Some(turn), connection: Some(connection) })
            }
            Err(error) => {
                if matches!(error, Error::Lost(_)) {
                    held = None;
                } else if let Some(connection) = held.as_mut() {
                    let _ = connection.run("ROLLBACK", "ROLLBACK");
                }
                *lock(&self.writer) = held;
                turn.settle(&Err(error.clone()));
                Err(error)
            }
        }
    }

    fn begin(&self, turn: &Turn, held: &mut Option<Connection>) -> Result<(), Error> {
        if self.is_read_only.load(Ordering::Relaxed) {
            return Err(Error::ReadOnly);
        }
        if held.as_ref().is_none_or(Connection::is_closed) {
            if !turn.is_first() {
                return Err(Error::Lost("the connection was lost within a batch".into()));
            }
            *held = Some(self.place.connect_writer()?);
        }
        let connection = held.as_mut().expect("it was just made sure of");
        if turn.is_first() {
            connection.run(
                "BEGIN IMMEDIATE",
                &format!("BEGIN; SET LOCAL lock_timeout = '{LOCK_WAIT}'; SELECT pg_advisory_xact_lock({WRITER_LOCK})"),
            )?;
        }
        connection.run("SAVEPOINT turn", "SAVEPOINT turn")
    }
}

/// A turn on the writing connection, with its closure's savepoint open.
struct WriteTurn<'a> {
    inner: &'a Inner,
    turn: Option<Turn<'a>>,
    connection: Option<Connection>,
}

impl WriteTurn<'_> {
    fn transaction(&mut self) -> Transaction<'_> {
        let connection = self.connection.as_mut().expect("a turn holds the connection until it ends");
        Transaction(Reader(connection.engine()))
    }

    /// Keeps or undoes what the closure did, then commits for the batch or waits for whoever does.
    fn end(mut self, is_good: bool) -> Result<(), Error> {
        let turn = self.turn.take().expect("a turn ends once");
        let mut connection = self.connection.take().expect("a turn holds the connection until it ends");
        let kept = match close_savepoint(&mut connection, is_good) {
            Ok(kept) => kept,
            Err(error) => {
                let _ = connection.run("ROLLBACK", "ROLLBACK");
                self.inner.give_back(connection);
                let outcome = Err(error);
                turn.settle(&outcome);
                return outcome;
            }
        };
        match turn.then() {
            Then::Wait => {
                self.inner.give_back(connection);
                if kept.is_ok() && is_good {
                    turn.pass_and_wait()?;
                } else {
                    turn.pass_by();
                }
            }
            Then::Commit => {
                let outcome = self.inner.commit(&mut connection);
                self.inner.give_back(connection);
                turn.settle(&outcome);
                outcome?;
            }
        }
        kept
    }
}

/// Keeps what a closure did, or undoes it; the inner result says whether what should be kept could be. An outer
/// error means that the whole batch is lost.
fn close_savepoint(connection: &mut Connection, is_good: bool) -> Result<Result<(), Error>, Error> {
    if connection.has_given_up() {
        return Err(match connection {
            Connection::Sqlite(_) => Error::Full,
            Connection::Postgres(_) => Error::Lost("the server closed the connection".into()),
        });
    }
    // PostgreSQL refuses the release after an error that the closure did not pass on: then it is undone as well.
    let released = if is_good { connection.run("RELEASE turn", "RELEASE turn") } else { Ok(()) };
    if !is_good || released.is_err() {
        connection.run("ROLLBACK TO turn", "ROLLBACK TO turn")?;
        connection.run("RELEASE turn", "RELEASE turn")?;
    }
    Ok(released)
}

impl Inner {
    fn give_back(&self, connection: Connection) {
        *lock(&self.writer) = Some(connection);
    }

    fn commit(&self, connection: &mut Connection) -> Result<(), Error> {
        let outcome = self.sync(connection);
        // Told after the commit, so that whoever was waiting for it finds what it wrote.
        *lock(&self.commits) += 1;
        self.committed.notify_all();
        outcome
    }

    fn sync(&self, connection: &mut Connection) -> Result<(), Error> {
        match connection {
            Connection::Sqlite(sqlite) => {
                let committed = sqlite.prepare_cached("COMMIT").and_then(|mut commit| commit.raw_execute());
                committed.map(drop).map_err(|cause| {
                    let _ = sqlite.execute_batch("ROLLBACK");
                    if sqlite::is_io_error(&cause) {
                        // What the disk holds after a failed sync is unknown, and a second sync may succeed without
                        // having written anything: so no further write is taken (SAFETY, rule 6).
                        self.is_read_only.store(true, Ordering::Relaxed);
                        return Error::ReadOnly;
                    }
                    sqlite::error(&cause)
                })
            }
            Connection::Postgres(server) => server.run("COMMIT").map_err(|error| match error {
                Error::Lost(text) => Error::Unknown(text),
                other => other,
            }),
        }
    }
}

impl Lent<'_> {
    fn connection(&mut self) -> &mut Connection {
        self.connection.as_mut().expect("it is lent until it is dropped")
    }

    fn begin(&mut self) -> Result<(), Error> {
        self.connection().run("BEGIN", "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
    }

    fn reader(&mut self) -> Reader<'_> {
        Reader(self.connection().engine())
    }

    fn end(&mut self) {
        if self.connection().run("ROLLBACK", "ROLLBACK").is_err() {
            self.connection = None;
        }
    }
}

impl Drop for Lent<'_> {
    fn drop(&mut self) {
        // After a panic of the closure its view is still open.
        let whole = self.connection.take().and_then(|mut connection| {
            let is_whole = connection.has_given_up() || connection.run("ROLLBACK", "ROLLBACK").is_ok();
            is_whole.then_some(connection)
        });
        let mut pool = lock(&self.inner.readers);
        match whole {
            Some(connection) => pool.idle.push(connection),
            None => pool.open -= 1,
        }
        let is_awaited = pool.waiting > 0;
        // Whoever is woken takes the lock at once.
        drop(pool);
        if is_awaited {
            self.inner.reader_returned.notify_one();
        }
    }
}

/// Refuses a write within a write, which would wait for itself.
struct NestingGuard;

impl NestingGuard {
    fn enter() -> Result<Self, Error> {
        if IS_WRITING.replace(true) { Err(Error::Nested) } else { Ok(NestingGuard) }
    }
}

impl Drop for NestingGuard {
    fn drop(&mut self) {
        IS_WRITING.set(false);
    }
}
