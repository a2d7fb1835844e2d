//! The reader's site: every public address, from memory where it can be.
//!
//! It reads `newsroom::published` and `newsroom::comment` alone, whose types cannot hold a draft or an embargoed
//! story. Everything here is synchronous: a request comes in as an [`Ask`] and leaves as a finished response; the
//! binary answers from [`Site::cached`] on its own thread and runs [`Site::answer`] on a blocking one.
//!
//! In reading order:
//! - [`routes`]: which address is which page: one list.
//! - [`cache`]: finished bytes by address, dropped by what they were made from.
//! - `paint`: what all pages share: words, dates, cards, the frame, and the tags of what was read.
//! - `front`, `lists`, `story`, `thread`, `find`, `lost`: the pages.
//! - `feeds`, `sitemaps`: for machines.
//! - `comments`: a reader's comment comes in.
//! - `wordpress`: an old WordPress site's addresses.
//! - `uploads`: pictures and files.

pub mod cache;
mod comments;
mod feeds;
mod find;
mod front;
mod lists;
mod lost;
mod paint;
pub mod routes;
mod sitemaps;
mod story;
mod thread;
mod uploads;
mod wordpress;

use std::path::PathBuf;
use std::sync::Arc;

use bytes::Bytes;
use database::Database;
use http::header::{HeaderName, HeaderValue, LOCATION};
use http::{Method, Response, StatusCode};
use jiff::Timestamp;
use newsroom::Ids;
use newsroom::secret::Keys;
use web::assets::Assets;
use web::headers::{Audience, Surface, protect};
use web::packed::Packed;
use web::templates::{TemplateError, Templates};

use cache::{Cache, Key, Page};
use web::words::Words;

pub use web::Ask;

/// What the site is made of, handed in by the binary.
pub struct Parts {
    /// The newsroom's database.
    pub db: Database,
    /// The site's keys.
    pub keys: Keys,
    /// Where new ids come from.
    pub ids: Arc<Ids>,
    /// The clock.
    pub clock: Arc<dyn Fn() -> Timestamp + Send + Sync>,
    /// The pages' templates.
    pub templates: Arc<Templates>,
    /// Styles, scripts and fonts.
    pub assets: Arc<Assets>,
    /// The site's own address without a last slash, `https://example.org`.
    pub origin: String,
    /// The full-text index of this process.
    pub index: Option<Arc<search::Index>>,
    /// The folder below which uploaded files lie as `YYYY/MM/name`.
    pub uploads: PathBuf,
    /// Bytes of finished pages kept in memory.
    pub cache_bytes_max: u64,
}

/// The reader's site.
pub struct Site {
    parts: Parts,
    cache: Cache,
    words: Words,
}

/// A page could not be made.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    #[error(transparent)]
    Database(#[from] database::Error),
    #[error(transparent)]
    Template(#[from] TemplateError),
    #[error(transparent)]
    Search(#[from] search::Error),
}

/// What an address answers.
pub(crate) enum Answer {
    /// A page or a feed, with what it was made from.
    Page(Box<Page>),
    /// Another address: permanent or, if `false`, for now.
    Moved(String, bool),
    /// A response of its own kind.
    Raw(Box<Response<Bytes>>),
}

impl Site {
    /// Puts the site together.
    #[must_use]
    pub fn new(parts: Parts) -> Self {
        Site { cache: Cache::new(parts.cache_bytes_max), words: Words::default(), parts }
    }

    /// Drops the pages that were made from what was touched.
    pub fn forget(&self, touched: &[&str]) {
        self.cache.forget(touched);
    }

    /// Drops every page.
    pub fn forget_all(&self) {
        self.cache.forget_all();
    }

    /// Lists the addresses that are kept in memory, for the proof that each equals a fresh render.
    #[must_use]
    pub fn cached_paths(&self) -> Vec<String> {
        self.cache.paths()
    }

    /// Answers from memory, if the page is there and still true.
    #[must_use]
    pub fn cached(&self, ask: &Ask) -> Option<Response<Bytes>> {
        let key = self.key(ask)?;
        let page = self.cache.find(&key, (self.parts.clock)())?;
        Some(self.finish(&page, ask))
    }

    /// Answers a request: from memory, or from the database.
    pub fn answer(&self, ask: &Ask) -> Response<Bytes> {
        if let Some(response) = self.cached(ask) {
            return response;
        }
        let key = self.key(ask);
        let generation = self.cache.generation();
        match routes::answer(self, ask) {
            Ok(Answer::Page(page)) => {
                let page = Arc::new(*page);
                if let Some(key) = key.filter(|_| page.is_shared()) {
                    self.cache.keep(key, &page, generation);
                }
                self.finish(&page, ask)
            }
            Ok(Answer::Moved(to, is_permanent)) => self.moved(&to, is_permanent),
            Ok(Answer::Raw(response)) => *response,
            Err(error) => self.failed(&error),
        }
    }

    /// The name of a page in the cache. Nothing that a stranger can invent makes a new one: no query, the address in
    /// its one spelling, the three appearances; and nobody who has a page of their own.
    fn key(&self, ask: &Ask) -> Option<Key> {
        let is_read = ask.method == Method::GET || ask.method == Method::HEAD;
        let is_plain = ask.query.is_none_or(str::is_empty) && web::cookie::find(ask.headers, comments::HELD).is_none();
        (is_read && is_plain).then(|| Key { path: ask.path.to_owned(), theme: paint::Theme::of(ask.headers) })
    }

    fn finish(&self, page: &Page, ask: &Ask) -> Response<Bytes> {
        let mut response = page.body.answer(ask.headers, page.status);
        let audience = if page.is_private { Audience::OnePerson } else { Audience::Everybody };
        protect(response.headers_mut(), Surface::Site, audience, self.is_https());
        response.headers_mut().insert(http::header::VARY, HeaderValue::from_static("accept-encoding, cookie"));
        if let Some(link) = &page.link {
            response.headers_mut().insert(http::header::LINK, link.clone());
        }
        if *ask.method == Method::HEAD {
            *response.body_mut() = Bytes::new();
        }
        response
    }

    fn moved(&self, to: &str, is_permanent: bool) -> Response<Bytes> {
        let status = if is_permanent { StatusCode::MOVED_PERMANENTLY } else { StatusCode::SEE_OTHER };
        let to = if to.starts_with('/') { format!("{}{to}", self.parts.origin) } else { to.to_owned() };
        let mut response = self.plain(status, "");
        if let Ok(to) = HeaderValue::from_str(&to) {
            response.headers_mut().insert(LOCATION, to);
        }
        response
    }

    /// A failure tells a stranger nothing; the cause goes to the log once.
    fn failed(&self, error: &Error) -> Response<Bytes> {
        tracing::error!(%error, "a page could not be made");
        let text =
            "This page could not be made just now. The fault is ours, and it has been noted. Try again in a minute.";
        let mut response = self.plain(StatusCode::SERVICE_UNAVAILABLE, text);
        response.headers_mut().insert(http::header::RETRY_AFTER, HeaderValue::from_static("5"));
        response
    }

    pub(crate) fn plain(&self, status: StatusCode, text: &str) -> Response<Bytes> {
        let mut response = Response::new(Bytes::from(text.to_owned()));
        *response.status_mut() = status;
        let kind = HeaderValue::from_static("text/plain; charset=utf-8");
        response.headers_mut().insert(http::header::CONTENT_TYPE, kind);
        protect(response.headers_mut(), Surface::Site, Audience::OnePerson, self.is_https());
        response
    }

    pub(crate) fn is_https(&self) -> bool {
        self.parts.origin.starts_with("https://")
    }
}

/// A header that crawlers and clients read.
pub(crate) fn set(response: &mut Response<Bytes>, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().append(name, value);
    }
}

/// Packs a body, compressed if it is text.
pub(crate) fn pack(kind: &str, text: String) -> Packed {
    Packed::compressed(kind, Bytes::from(text))
}
