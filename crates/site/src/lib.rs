//! The reader's site: every public address, from memory where it can be.
//!
//! It reads `newsroom::published` and `newsroom::comment` alone, whose types cannot hold a draft or an embargoed
//! story. Everything here is synchronous: a request comes in as an [`Ask`] and leaves as a finished response; the
//! binary answers from [`Site::cached`] on its own thread and runs [`Site::answer`] on a blocking one.
//!
//! In reading order:
//! - [`routes`]: which address is which page: one list.
//! - [`cache`], `memory`: finished bytes by address, dropped by what they were made from.
//! - `paint`: what all pages share: words, dates, the frame, and the tags of what was read; `cards`: stories in lists;
//!   `machines`: what pages say of themselves to machines.
//! - `front`, `lists`, `story`, `thread`, `find`, `lost`: the pages; `slots`: what the desk has arranged on the first two.
//! - [`readers`]: how often stories are read.
//! - `menus`: what the head and the foot of pages lead to; `notices`: text files for machines.
//! - `icons`: the paper's icons, and the manifest that names them.
//! - `ledger`: the list of all corrections; `record`: who said what; `said`: a statement on its pages; `export`: the same as a file; `objection`: a reader objects.
//! - `preview`: a story before it is public, for who has a link, and a front for the desk.
//! - `feeds`, `sitemaps`: for machines; [`words`]: what the index knows of a story.
//! - `comments`: a reader's comment comes in.
//! - `amend`: a reader changes their own, or takes it back.
//! - `like`: a reader likes a comment.
//! - [`guard`]: whether the site is flooded with comments; `proof`: readers' browsers are then asked for a proof of work.
//! - [`checker`]: the newsroom's own checker is asked about comments; `service`: a spam service is.
//! - `live`: readers are told that there are new comments.
//! - `report`: a reader reports a comment.
//! - `mine`: whoever wrote comments sees, takes along and erases them.
//! - `wordpress`: an old WordPress site's addresses; `campaign`: what others add to addresses.
//! - `pictures`: pictures as pages show them.
//! - `uploads`, `variant`: pictures and files at their addresses.

mod amend;
pub mod cache;
mod campaign;
mod cards;
pub mod checker;
mod comments;
mod content_notice;
mod export;
mod feeds;
mod find;
mod front;
pub mod guard;
mod icons;
mod ledger;
mod like;
mod lists;
pub mod live;
mod lost;
mod machines;
mod memory;
mod menus;
mod mine;
mod notices;
mod objection;
mod paint;
mod pictures;
mod preview;
mod proof;
pub mod readers;
mod record;
mod report;
pub mod routes;
mod said;
mod service;
mod sitemaps;
mod slots;
mod story;
mod thread;
mod uploads;
mod variant;
mod wordpress;
pub mod words;

use std::io;
use std::sync::Arc;

use bytes::Bytes;
use database::Database;
use http::header::{HeaderName, HeaderValue, LOCATION, REFERRER_POLICY, VARY};
use http::{HeaderMap, Method, Response, StatusCode};
use jiff::Timestamp;
use newsroom::Ids;
use newsroom::comment::service::AskService;
use newsroom::published::arranged::{Arrangement, Place};
use newsroom::secret::Keys;
use web::assets::Assets;
use web::file::Content;
use web::headers::{self, Audience, Surface, protect};
use web::packed::Form;
use web::templates::{TemplateError, Templates};

use web::words::Words;

use cache::{Cache, KeyRef, Page};
use checker::AskChecker;
use guard::Guard;
use live::Live;
use readers::Readers;
use web::workshop::{Maker, Workshop};

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
    /// Where pictures and files lie.
    pub folders: media::Folders,
    /// Who makes renditions.
    pub maker: Arc<Maker>,
    /// Bytes of finished pages kept in memory.
    pub cache_bytes_max: u64,
    /// Who asks the newsroom's own checker of comments.
    pub checker: Option<Arc<AskChecker>>,
    /// Who asks a spam service.
    pub service: Option<Arc<AskService>>,
}

/// The reader's site.
pub struct Site {
    parts: Parts,
    cache: Cache,
    words: Words,
    heads: Heads,
    workshop: Arc<Workshop>,
    readers: Readers,
    live: Live,
    exports: export::Places,
    checker: checker::Line,
    service: checker::Line,
    guard: Guard,
}

/// The headers of finished pages, made once.
struct Heads {
    /// Pages and feeds for everybody.
    shared: Arc<HeaderMap>,
    /// A page of one person's own.
    own: Arc<HeaderMap>,
    /// A story before it is public: no page of it is kept, listed, or named to where its links lead.
    preview: Arc<HeaderMap>,
}

impl Heads {
    fn new(origin: &str) -> Heads {
        let head = |audience| {
            let mut head = headers::head(Surface::Site, audience, origin.starts_with("https://"));
            head.insert(VARY, HeaderValue::from_static("accept-encoding, cookie"));
            Arc::new(head)
        };
        let mut preview = HeaderMap::clone(&head(Audience::OnePerson));
        preview.insert(REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
        preview.insert("x-robots-tag", HeaderValue::from_static("noindex, noarchive"));
        Heads { shared: head(Audience::Everybody), own: head(Audience::OnePerson), preview: Arc::new(preview) }
    }
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
    #[error(transparent)]
    Picture(#[from] media::RenditionError),
    #[error("a file cannot be read: {0}")]
    File(#[from] io::Error),
}

/// What an address answers.
pub(crate) enum Answer {
    /// A page or a feed, with what it was made from.
    Page(Box<Page>),
    /// Another address: permanent or, if `false`, for now.
    Moved(String, bool),
    /// A response of its own kind.
    Raw(Box<Response<Bytes>>),
    /// A file, or a part of one.
    File(Box<Response<Content>>),
}

impl Site {
    /// Puts the site together.
    #[must_use]
    pub fn new(parts: Parts) -> Self {
        let (heads, workshop) = (Heads::new(&parts.origin), Arc::new(Workshop::new(&parts.folders, &parts.maker)));
        let (cache, readers) = (Cache::new(parts.cache_bytes_max), Readers::default());
        Site {
            cache,
            words: Words::default(),
            heads,
            workshop,
            readers,
            live: Live::default(),
            exports: export::Places::default(),
            checker: checker::Line::default(),
            service: checker::Line::default(),
            guard: Guard::default(),
            parts,
        }
    }

    /// Whether the site is flooded with comments.
    #[must_use]
    pub fn guard(&self) -> &Guard {
        &self.guard
    }

    /// The workshop of renditions, for others who show pictures.
    #[must_use]
    pub fn workshop(&self) -> &Arc<Workshop> {
        &self.workshop
    }

    /// How often stories are read.
    #[must_use]
    pub fn readers(&self) -> &Readers {
        &self.readers
    }

    /// Drops the pages that were made from what was touched, and tells who has an open thread that it changed.
    pub fn forget(&self, touched: &[&str]) {
        self.cache.forget(touched);
        self.tell_readers(touched);
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

    /// Answers from memory, if the page is there, still true, and packed as the request takes it.
    #[must_use]
    pub fn cached(&self, ask: &Ask) -> Option<Response<Bytes>> {
        let ask = &campaign::without_marks(ask);
        let page = self.cache.find(&self.key(ask)?, (self.parts.clock)())?;
        let form = page.body.ready(ask.headers)?;
        count(&page, ask);
        Some(finish(form, page.status, ask))
    }

    /// Answers a request: from memory, or from the database.
    pub fn answer(&self, ask: &Ask) -> Response<Content> {
        let ask = &campaign::without_marks(ask);
        let key = self.key(ask);
        if let Some(page) = key.as_ref().and_then(|key| self.cache.find(key, (self.parts.clock)())) {
            count(&page, ask);
            return finish(page.body.form(ask.headers), page.status, ask).map(Content::Bytes);
        }
        let generation = self.cache.generation();
        let response = match routes::answer(self, ask, generation) {
            Ok(Answer::Page(page)) => {
                let page = Arc::new(*page);
                count(&page, ask);
                if let Some(key) = key.filter(|_| page.is_shared()) {
                    self.cache.keep(key.to_owned(), &page, generation);
                }
                finish(page.body.form(ask.headers), page.status, ask)
            }
            Ok(Answer::Moved(to, is_permanent)) => self.moved(&to, is_permanent),
            Ok(Answer::Raw(response)) => *response,
            Ok(Answer::File(response)) => return *response,
            Err(error) => self.failed(ask, &error),
        };
        response.map(Content::Bytes)
    }

    /// The name of a page in the cache. Nothing that a stranger can invent makes a new one: no query but that of the two
    /// other orders of comments, the address in its one spelling, the three appearances; and nobody who has a page of
    /// their own.
    fn key<'a>(&self, ask: &Ask<'a>) -> Option<KeyRef<'a>> {
        let is_read = ask.method == Method::GET || ask.method == Method::HEAD;
        let has_own =
            web::cookie::find(ask.headers, comments::HELD).is_some() || comments::desk_token(self, ask).is_some();
        let order = thread::order_of(ask.query).filter(|_| is_read && !has_own)?;
        Some(KeyRef { path: ask.path, theme: paint::Theme::of(ask.headers), order })
    }

    /// Shows the desk a front or a section's page as it stands at an instant, or as it would with an arrangement of the
    /// desk's own. It is neither taken from memory nor kept; nothing is there where there is no such page.
    pub fn prove_front(
        &self,
        ask: &Ask,
        place: Place,
        arrangement: Option<&Arrangement>,
        at: Timestamp,
    ) -> Option<Response<Bytes>> {
        match preview::show_front(self, ask, place, arrangement, at) {
            Ok(Some(Answer::Page(page))) => Some(finish(page.body.form(ask.headers), page.status, ask)),
            Ok(_) => None,
            Err(error) => Some(self.failed(ask, &error)),
        }
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
    fn failed(&self, ask: &Ask, error: &Error) -> Response<Bytes> {
        tracing::error!(%error, method = %ask.method, "a request could not be answered");
        let text = if *ask.method == Method::POST {
            "What you sent could not be kept just now, and nothing of it was published. The fault is ours, and it has \
             been noted. Go back: what you typed is still there; send it again in a minute."
        } else {
            "This page could not be made just now. The fault is ours, and it has been noted. Try again in a minute."
        };
        self.later(text)
    }

    /// What is asked for is being made, or cannot be just now.
    pub(crate) fn busy(&self) -> Response<Bytes> {
        self.later("This cannot be made just now. Try again in a few seconds.")
    }

    fn later(&self, text: &str) -> Response<Bytes> {
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

fn count(page: &Page, ask: &Ask) {
    if let Some(counter) = &page.readers {
        readers::count(counter, ask.method, ask.headers);
    }
}

/// Answers with a finished page; who asks for its head alone gets no more.
fn finish(form: &Form, status: StatusCode, ask: &Ask) -> Response<Bytes> {
    let mut response = form.answer(ask.headers, status);
    if *ask.method == Method::HEAD {
        *response.body_mut() = Bytes::new();
    }
    response
}

/// A header that crawlers and clients read.
pub(crate) fn set(response: &mut Response<Bytes>, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().append(name, value);
    }
}
