//! The newsroom itself: its database, clock, keys and jobs.

use std::cell::{Cell, OnceCell};
use std::path::Path;
use std::sync::{Arc, OnceLock};

use database::Database;
use database::scratch::Scratch;
use jiff::Timestamp;
use newsroom::event::{self, Event, Touched};
use newsroom::id::{AccountId, StoryId};
use newsroom::people::account;
use newsroom::people::role::Role;
use newsroom::reading as most_read;
use newsroom::schema::MIGRATIONS;
use newsroom::secret::Keys;
use newsroom::site::{self as settings, Site as Settings};
use newsroom::statement::propose;
use newsroom::{Act, Actor, Ids, work};
use search::Index;
use site::{Parts, Site, words};

use crate::clock::{Clock, time};
use crate::reading::Reading;

/// The address of the sample site.
pub const ORIGIN: &str = "https://courier.example";

/// Bytes of finished pages that the sample site keeps: more than any test makes.
const CACHE_BYTES: u64 = 256 << 20;

/// A newsroom with a database of its own, gone when the test ends.
///
/// When it is dropped, the jobs that are due are done; a job that nobody can do, or that fails, fails the test.
pub struct TestNewsroom {
    site: OnceCell<Site>,
    /// What can be found, if the test looks for something.
    index: OnceCell<Arc<Index>>,
    seen: Cell<i64>,
    clock: Clock,
    ids: Arc<Ids>,
    keys: Keys,
    leaves_jobs: Cell<bool>,
    folder: OnceCell<tempfile::TempDir>,
    scratch: Scratch,
}

impl TestNewsroom {
    /// Opens a newsroom on SQLite at a time, `2026-03-01T06:00:00Z`.
    #[must_use]
    pub fn at(now: &str) -> Self {
        TestNewsroom::on(Scratch::sqlite_from(prepared()), now)
    }

    /// Runs a test in a fresh newsroom on each engine. Without a server for PostgreSQL that half is skipped loudly.
    pub fn on_each(test: &str, now: &str, run: impl Fn(&TestNewsroom)) {
        run(&TestNewsroom::at(now));
        if let Some(room) = TestNewsroom::on_postgres(test, now) {
            run(&room);
        }
    }

    /// Opens a newsroom on PostgreSQL, if the environment names a server; otherwise says loudly that it was skipped.
    #[must_use]
    pub fn on_postgres(test: &str, now: &str) -> Option<Self> {
        let scratch = Scratch::postgres(test)?;
        scratch.db().migrate(MIGRATIONS).expect("the migrations run on an empty database");
        Some(TestNewsroom::on(scratch, now))
    }

    /// Opens a newsroom in which nobody has set anything, as an import meets it.
    #[must_use]
    pub fn untouched(now: &str) -> Self {
        TestNewsroom::bare(Scratch::sqlite_from(prepared()), now)
    }

    fn on(scratch: Scratch, now: &str) -> Self {
        let room = TestNewsroom::bare(scratch, now);
        room.change_settings(|site| site.title = "Courier".into());
        room
    }

    fn bare(scratch: Scratch, now: &str) -> Self {
        TestNewsroom {
            site: OnceCell::new(),
            index: OnceCell::new(),
            seen: Cell::new(0),
            clock: Clock::at(time(now)),
            ids: Arc::new(Ids::from_seed(9)),
            keys: Keys::from_master(&[3; 32]),
            leaves_jobs: Cell::new(false),
            folder: OnceCell::new(),
            scratch,
        }
    }

    /// Lets the test end with jobs that nobody has done.
    pub fn leaves_jobs(&self) {
        self.leaves_jobs.set(true);
    }

    /// Makes the order of the most read, if it is time.
    pub fn rank_most_read(&self) {
        let orders = self.db().read(|r| most_read::count(r, self.now())).unwrap();
        self.db().write(|tx| most_read::rank(tx, &self.act(), &orders)).unwrap();
    }

    /// Its database.
    #[must_use]
    pub fn db(&self) -> &Database {
        self.scratch.db()
    }

    /// The database's address, for opening it once more.
    #[must_use]
    pub fn database_address(&self) -> &str {
        self.scratch.address()
    }

    /// Its clock.
    #[must_use]
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// The time on its clock.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Its keys.
    #[must_use]
    pub fn keys(&self) -> &Keys {
        &self.keys
    }

    /// What the program does, now.
    #[must_use]
    pub fn act(&self) -> Act<'_> {
        Act { now: self.now(), ids: &self.ids, actor: Actor::Program }
    }

    /// What someone of the desk does, now.
    #[must_use]
    pub fn act_of(&self, account: AccountId) -> Act<'_> {
        Act { actor: Actor::Account(account), ..self.act() }
    }

    /// Adds someone of the desk.
    pub fn person(&self, email: &str, role: Role) -> AccountId {
        self.db().write(|tx| account::add(tx, &self.act(), &self.keys, email, "Someone", role)).unwrap()
    }

    /// Adds someone of the desk by name, and gives them as they sign in.
    pub fn colleague(&self, name: &str, role: Role) -> account::Account {
        let email = format!("{}@courier.example", name.to_lowercase().replace(' ', "."));
        let id = self.db().write(|tx| account::add(tx, &self.act(), &self.keys, &email, name, role)).unwrap();
        self.db().read(|r| account::find(r, id)).unwrap().expect("the account was just added")
    }

    /// Reads the site's settings.
    #[must_use]
    pub fn settings(&self) -> Settings {
        self.db().read(settings::get).unwrap()
    }

    /// Changes the site's settings.
    pub fn change_settings(&self, change: impl FnOnce(&mut Settings)) {
        let mut site = self.settings();
        change(&mut site);
        self.db().write(|tx| settings::set(tx, &self.act(), &site)).unwrap();
    }

    /// Lists every event after a number.
    #[must_use]
    pub fn events_after(&self, mut seq: i64) -> Vec<Event> {
        let mut all = Vec::new();
        loop {
            let events = self.db().read(|r| event::list_after(r, seq)).unwrap();
            let Some(last) = events.last() else { return all };
            seq = last.seq;
            all.extend(events);
        }
    }

    /// Gives the number of the newest event.
    #[must_use]
    pub fn last_seq(&self) -> i64 {
        self.db().read(event::last_seq).unwrap()
    }

    /// Lists what the events after a number touched.
    #[must_use]
    pub fn touched_after(&self, seq: i64) -> Vec<String> {
        let touched = self.events_after(seq).into_iter().flat_map(|event| event.touched);
        touched.map(|tag| tag.as_str().to_owned()).collect()
    }

    /// The site as a reader meets it, after its follower has read every event.
    #[must_use]
    pub fn site(&self) -> Reading<'_> {
        let site = self.site.get_or_init(|| self.fresh_site());
        for event in self.events_after(self.seen.get()) {
            let touched: Vec<&str> = event.touched.iter().map(Touched::as_str).collect();
            site.forget(&touched);
            self.index_what_changed(&event);
            self.seen.set(event.seq);
        }
        Reading::of(site)
    }

    /// Lets the site be searched, from before it is first read: its index follows the events as that of a process does.
    pub fn keeps_index(&self) {
        assert!(self.site.get().is_none(), "the site has been read without an index");
        self.index.get_or_init(|| Arc::new(Index::in_memory().unwrap()));
    }

    fn index_what_changed(&self, event: &Event) {
        let Some(index) = self.index.get() else { return };
        if event.kind.starts_with("story.") && !event.touched.is_empty() {
            words::put(self.db(), index, StoryId(event.subject), self.now()).unwrap();
            index.commit(event.seq.unsigned_abs()).unwrap();
        }
    }

    /// Makes a second site on the same newsroom, with nothing in memory.
    #[must_use]
    pub fn fresh_site(&self) -> Site {
        Site::new(self.parts())
    }

    /// What a site of this newsroom is made of.
    #[must_use]
    pub fn parts(&self) -> Parts {
        let clock = self.clock.clone();
        Parts {
            db: self.db().clone(),
            keys: self.keys.clone(),
            ids: Arc::clone(&self.ids),
            clock: Arc::new(move || clock.now()),
            templates: Arc::new(web::templates::Templates::new(None).unwrap()),
            assets: Arc::new(web::assets::Assets::new(false)),
            origin: ORIGIN.into(),
            index: self.index.get().cloned(),
            folders: self.folders(),
            maker: Arc::new(|mut original, kind, width, format| {
                media::rendition::make(&mut original, kind, width, format).map_err(std::io::Error::other)
            }),
            cache_bytes_max: CACHE_BYTES,
            checker: None,
            service: None,
        }
    }

    /// Where its pictures and files lie: in its data directory.
    #[must_use]
    pub fn folders(&self) -> media::Folders {
        media::Folders::of(self.data())
    }

    /// Its data directory: beside the database, or one of its own if that is a server's.
    #[must_use]
    pub fn data(&self) -> &Path {
        self.scratch
            .folder()
            .unwrap_or_else(|| self.folder.get_or_init(|| tempfile::tempdir().expect("a folder")).path())
    }

    /// Does every job that is due, as a process does; gives their number, but for the reading for statements, which
    /// follows whatever is published.
    pub fn run_jobs(&self) -> usize {
        let mut done = 0;
        while let Some(job) = self.db().write(|tx| work::do_next(tx, &self.act())).expect("every job can be done") {
            done += usize::from(job.kind != propose::JOB);
        }
        done
    }
}

impl Drop for TestNewsroom {
    fn drop(&mut self) {
        if !std::thread::panicking() && !self.leaves_jobs.get() {
            self.run_jobs();
        }
    }
}

/// A SQLite file with the newest schema, made once.
fn prepared() -> &'static [u8] {
    static FILE: OnceLock<Vec<u8>> = OnceLock::new();
    FILE.get_or_init(|| {
        let scratch = Scratch::sqlite();
        scratch.db().migrate(MIGRATIONS).expect("the migrations run on an empty database");
        let copy = scratch.folder().expect("SQLite lies in a folder").join("prepared.db");
        scratch.db().backup_to(&copy).expect("a small file can be copied");
        std::fs::read(copy).expect("it was just made")
    })
}
