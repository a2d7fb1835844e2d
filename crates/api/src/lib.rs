//! `/api/v1`: what the desk can do to stories and comments, for programs.
//!
//! A request carries a token (`Authorization: Bearer …`) and speaks JSON; what goes wrong is a problem document
//! (RFC 9457). A `POST` with an `Idempotency-Key` happens once, however often it is sent. A change to a story names the
//! version that it began from in `If-Match`. Everything is synchronous and in one transaction; rules and SQL stand in
//! `newsroom`.
//!
//! In reading order:
//! - `routes`: every address: one list; `route`: what one of them is.
//! - `run`: the way of a request through it.
//! - `door`, `limit`: who may come in, and how often.
//! - `once`: what is sent again under its key.
//! - `call`: a request as a handler sees it.
//! - `stories`, `elsewhere`, `revisions`, `work`, `notes`, `links`, `translations`, `receipts`: the handlers of a story.
//! - `comments`, `threads`, `cases`, `comment_rules`, `statistics`: those of comments; `media`, `uploads`: of pictures and files.
//! - `terms`, `statements`, `people`, `me`, `events`: those of all else.
//! - `following`: events as they happen; `export`: statements as one file.
//! - `problem`: what went wrong, for a program.
//! - `shape`, `shapes`: what requests and answers hold.
//! - `description`: the list of addresses as OpenAPI.

mod call;
mod cases;
mod comment_rules;
mod comments;
mod description;
mod door;
mod elsewhere;
mod events;
mod export;
mod following;
mod limit;
mod links;
mod me;
mod media;
mod notes;
mod once;
mod people;
mod problem;
mod receipts;
mod revisions;
mod route;
mod routes;
mod run;
mod shape;
mod shapes;
mod statements;
mod statistics;
mod stories;
mod terms;
mod threads;
mod translations;
mod uploads;
mod work;

pub use following::Following;
pub use route::Whose;

use std::sync::Arc;

use database::Database;
use http::Response;
use jiff::Timestamp;
use newsroom::Ids;
use newsroom::people::role::Verb;
use newsroom::people::scope::Scope;
use newsroom::secret::Keys;
use web::Ask;
use web::file::Content;
use web::workshop::Workshop;

/// Under which path the interface stands.
pub const BASE: &str = "/api/v1";

/// The largest body of a request, in bytes: the longest story with room to spare.
const BODY_BYTES_MAX: usize = 16 << 20;

/// The largest form with a file, in bytes: the largest picture, and words about it.
const FORM_BYTES_MAX: usize = (64 << 20) + (64 << 10);

/// What the interface is made of, handed in by the binary.
pub struct Parts {
    /// The newsroom's database.
    pub db: Database,
    /// Where new ids come from.
    pub ids: Arc<Ids>,
    /// The clock.
    pub clock: Arc<dyn Fn() -> Timestamp + Send + Sync>,
    /// The site's own address without a last slash.
    pub origin: String,
    /// The site's keys, with which links are made.
    pub keys: Keys,
    /// Where files lie, and where they arrive.
    pub folders: ::media::Folders,
    /// Where copies of pictures are made.
    pub workshop: Arc<Workshop>,
    /// Requests a minute by which one token may change something; it may read five times as often. 0 for no limit.
    pub writes_a_minute: u32,
}

/// An address of the interface as others may know it.
#[derive(Debug, Clone)]
pub struct Route {
    /// How it is asked.
    pub method: String,
    /// Where it is below [`BASE`]; `{id}` stands for a number.
    pub path: &'static str,
    /// What a token must be for; none if any token does.
    pub scope: Option<Scope>,
    /// What its person must be allowed to do; none if nothing in particular.
    pub verb: Option<Verb>,
    /// Whose the story is, at the addresses of one.
    pub whose: Whose,
}

/// The interface for programs.
pub struct Api {
    parts: Parts,
    limiter: limit::Limiter,
}

impl Api {
    /// Puts the interface together.
    #[must_use]
    pub fn new(parts: Parts) -> Api {
        Api { limiter: limit::Limiter::new(parts.writes_a_minute), parts }
    }

    /// Says whether an address belongs to it.
    #[must_use]
    pub fn serves(path: &str) -> bool {
        path.strip_prefix("/api").is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// The largest body that a request to an address may have, in bytes.
    #[must_use]
    pub fn body_bytes_max(path: &str) -> usize {
        if path.trim_end_matches('/') == "/api/v1/media" { FORM_BYTES_MAX } else { BODY_BYTES_MAX }
    }

    /// Lists every address of the interface.
    pub fn routes() -> impl Iterator<Item = Route> {
        routes::ROUTES.iter().map(|route| Route {
            method: route.way.method().to_string(),
            path: route.path,
            scope: route.scope,
            verb: route.verb,
            whose: route.whose,
        })
    }

    /// Describes the interface as OpenAPI 3.1.
    #[must_use]
    pub fn description() -> serde_json::Value {
        description::describe()
    }

    /// Answers a request.
    #[must_use]
    pub fn answer(&self, ask: &Ask) -> Response<Content> {
        run::answer(self, ask)
    }

    fn is_https(&self) -> bool {
        self.parts.origin.starts_with("https://")
    }
}
