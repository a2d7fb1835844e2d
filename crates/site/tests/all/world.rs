//! A small newsroom with a fixed clock, and its site.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use bytes::Bytes;
use database::Database;
use database::scratch::Scratch;
use http::{HeaderMap, Method, Response};
use jiff::Timestamp;
use newsroom::event::{self, Touched};
use newsroom::id::{ContributorId, SectionId};
use newsroom::people::contributor::{self, Contributor};
use newsroom::secret::Keys;
use newsroom::section::{self, SectionDraft};
use newsroom::{Act, Actor, Ids, site as settings};
use site::{Ask, Parts, Site};

/// The clock's first instant: 2026-03-01T06:00:00Z.
pub const START_MS: i64 = 1_772_344_800_000;

/// A newsroom, its site, and where its follower stands.
pub struct World {
    pub site: Site,
    pub db: Database,
    pub clock: Arc<AtomicI64>,
    pub ids: Arc<Ids>,
    pub keys: Keys,
    /// The data directory, for as long as the newsroom lasts.
    pub data: tempfile::TempDir,
    seen: std::cell::Cell<i64>,
}

impl World {
    /// Makes it on a fresh database, with nothing in it.
    pub fn empty(scratch: &Scratch) -> World {
        let db = scratch.db().clone();
        let clock = Arc::new(AtomicI64::new(START_MS));
        let ids = Arc::new(Ids::from_seed(9));
        let keys = Keys::from_master(&[3; 32]);
        let data = tempfile::tempdir().unwrap();
        let site = Site::new(parts(&db, &clock, &ids, &keys, data.path()));
        World { site, data, seen: std::cell::Cell::new(0), db, clock, ids, keys }
    }

    /// Makes it on a fresh database: two sections, two people.
    pub fn new(scratch: &Scratch) -> World {
        let world = World::empty(scratch);
        let act = world.act();
        world
            .db
            .write(|tx| {
                settings::set(tx, &act, &settings::Site { title: "Courier".into(), ..settings::Site::default() })?;
                for (id, slug) in [(1, "harbour"), (2, "politics")] {
                    let draft =
                        SectionDraft { parent: None, slug, name: slug, description: "", language: None, position: id };
                    section::put(tx, &act, SectionId(id), draft)?;
                    let person = Contributor {
                        id: ContributorId(id),
                        slug: format!("person-{id}"),
                        name: format!("Person {id}"),
                        bio: String::new(),
                        website: None,
                        email_sealed: None,
                    };
                    contributor::put(tx, &act, &person)?;
                }
                Ok::<_, database::Error>(())
            })
            .unwrap();
        world.follow();
        world
    }

    pub fn now(&self) -> Timestamp {
        Timestamp::from_millisecond(self.clock.load(Ordering::SeqCst)).unwrap()
    }

    pub fn act(&self) -> Act<'_> {
        Act { now: self.now(), ids: &self.ids, actor: Actor::Program }
    }

    /// Does what a follower does: drops what new events touched.
    pub fn follow(&self) {
        let events = self.db.read(|r| event::list_after(r, self.seen.get())).unwrap();
        for event in events {
            let touched: Vec<&str> = event.touched.iter().map(Touched::as_str).collect();
            self.site.forget(&touched);
            self.seen.set(event.seq);
        }
    }

    pub fn get(&self, path: &str) -> Response<Bytes> {
        get(&self.site, path)
    }

    pub fn text(&self, path: &str) -> String {
        String::from_utf8(self.get(path).into_body().to_vec()).unwrap()
    }
}

pub fn get(site: &Site, path: &str) -> Response<Bytes> {
    ask(site, &Method::GET, path, &HeaderMap::new(), b"")
}

pub fn ask(site: &Site, method: &Method, path: &str, headers: &HeaderMap, body: &[u8]) -> Response<Bytes> {
    let (path, query) = path.split_once('?').map_or((path, None), |(path, query)| (path, Some(query)));
    let client = std::net::Ipv4Addr::new(203, 0, 113, 9).into();
    let response = site.answer(&Ask { method, path, query, headers, body, client });
    response.map(|content| content.into_bytes().unwrap())
}

fn parts(db: &Database, clock: &Arc<AtomicI64>, ids: &Arc<Ids>, keys: &Keys, data: &Path) -> Parts {
    let clock = Arc::clone(clock);
    Parts {
        db: db.clone(),
        keys: keys.clone(),
        ids: Arc::clone(ids),
        clock: Arc::new(move || Timestamp::from_millisecond(clock.load(Ordering::SeqCst)).unwrap()),
        templates: Arc::new(web::templates::Templates::new(None).unwrap()),
        assets: Arc::new(web::assets::Assets::new(false)),
        origin: "https://courier.example".into(),
        index: None,
        folders: media::Folders::of(data),
        maker: Arc::new(|mut original, kind, width, format| {
            media::rendition::make(&mut original, kind, width, format).map_err(std::io::Error::other)
        }),
        cache_bytes_max: 32 << 20,
    }
}
