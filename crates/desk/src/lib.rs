//! The newsroom's own pages: signing in, deciding on comments, publishing and taking back stories.
//!
//! Everything here is synchronous: a request comes in as a [`web::Ask`] and leaves as a finished response, which no
//! cache may keep. It holds no rule of the newsroom: who may do what, and what follows, is said by `newsroom`.
//!
//! In reading order:
//! - `routes`: which address is which page, and who may see it: one list.
//! - `frame`: what all pages share: words, rail, the notice of what was just done; `form`, `fields`, `notice`: what was
//!   sent, how it is asked for, and what is said after it.
//! - `door`: who is there, and how one comes in: passwords, codes, passkeys, a provider; where one is signed in; keys for
//!   programs.
//! - `home`: the desk's first page.
//! - `stories`: lists and the board; one story: writing, work, notes, checks, publishing, taking back, what was written
//!   before.
//! - `library`: pictures and files.
//! - `moderation`: the queue of comments, deciding on them, and rules of sections and stories.
//! - `statements`: the queue of who said what, and deciding on it.
//! - `front`: what stands first on front pages and sections' pages.
//! - `terms`: sections, tags, series and people in bylines; `section_tree`: sections in the order of the site;
//!   `redirects`: where old addresses lead.
//! - `people`: inviting others, their roles, and letting them go; `sign_ins`: where they are signed in.
//! - `settings`: names, languages, addresses, comments, menus, policies.
//! - `audit`: the record of what everybody did.

mod audit;
mod door;
mod fields;
mod form;
mod frame;
mod front;
mod home;
mod library;
mod moderation;
mod notice;
mod people;
mod redirects;
mod routes;
mod section_tree;
mod settings;
mod sign_ins;
mod statements;
mod stories;
mod terms;

use std::sync::Arc;

use bytes::Bytes;
use credential::passkey::Relying;
use database::Database;
use http::header::{CONTENT_TYPE, HeaderValue, RETRY_AFTER};
use http::{Method, Response, StatusCode};
use jiff::Timestamp;
use newsroom::comment::service::AskService;
use newsroom::front::{Arrangement, Place};
use newsroom::people::account::AccountError;
use newsroom::people::session::Session;
use newsroom::secret::Keys;
use newsroom::{Act, Actor, Ids};
use web::Ask;
use web::assets::Assets;
use web::file::Content;
use web::headers::{Audience, Surface, protect};
use web::templates::{TemplateError, Templates};
use web::words::Words;
use web::workshop::Workshop;

use door::hashing::Hashing;

pub use credential::openid::Ask as ProviderAsk;
pub use door::provider::{ANSWER_BYTES_MAX, Fetch, SignInBy};
pub use routes::{Address, Who, addresses};

/// What the desk is made of, handed in by the binary.
pub struct Parts {
    /// The newsroom's database.
    pub db: Database,
    /// The site's keys.
    pub keys: Keys,
    /// Where new ids come from.
    pub ids: Arc<Ids>,
    /// The clock.
    pub clock: Arc<dyn Fn() -> Timestamp + Send + Sync>,
    /// Where tokens, salts and secrets come from.
    pub chance: Chance,
    /// The pages' templates.
    pub templates: Arc<Templates>,
    /// Styles, scripts and fonts.
    pub assets: Arc<Assets>,
    /// The site's own address without a last slash, `https://example.org`.
    pub origin: String,
    /// Where pictures and files lie.
    pub folders: media::Folders,
    /// Where their smaller copies are made.
    pub workshop: Arc<Workshop>,
    /// How readers will see a front.
    pub fronts: Arc<Fronts>,
    /// Passwords hashed at once: as many as there are cores.
    pub hashes_max: usize,
    /// Who says who somebody is, beside passwords and passkeys.
    pub sign_in_by: Option<SignInBy>,
    /// Where letters go, if anywhere.
    pub letters: Option<Letters>,
    /// Who asks a spam service, if this process may.
    pub service: Option<Arc<AskService>>,
    /// Since when comments come to this process as a flood, if they do.
    pub attacked_since: Arc<AttackedSince>,
}

/// Since when comments come as a flood at an instant, if they do.
pub type AttackedSince = dyn Fn(Timestamp) -> Option<Timestamp> + Send + Sync;

/// Where letters go, as the desk shows it, and how one is sent for a trial.
pub struct Letters {
    /// Where they go, without any password.
    pub place: String,
    /// From which address they come.
    pub from: String,
    /// Sends a letter for a trial at once, or says why it did not go.
    pub send_test: Arc<SendTest>,
}

/// A letter for a trial.
pub struct Trial {
    /// Which it is.
    pub id: i64,
    /// When it is written.
    pub at: Timestamp,
    /// The name of whom it is for.
    pub name: String,
    /// Their address.
    pub email: String,
}

/// Sends a letter for a trial, or says why it did not go.
pub type SendTest = dyn Fn(&Trial) -> Result<(), String> + Send + Sync;

/// Shows a front or a section's page to the desk, as readers would find it at an instant: as it stands then, or with an
/// arrangement of the desk's own. Nothing, if there is no such page.
pub type Fronts = dyn Fn(&Ask, Place, Option<&Arrangement>, Timestamp) -> Option<Response<Bytes>> + Send + Sync;

/// A source of random bytes, so that tests can repeat themselves.
pub type Chance = Arc<dyn Fn() -> [u8; 32] + Send + Sync>;

/// The newsroom's own pages.
pub struct Desk {
    parts: Parts,
    words: Words,
    hashing: Hashing,
    presence: stories::presence::Presence,
    looking: moderation::looking::Looking,
    /// How browsers name the site; none if they let it have no passkeys.
    relying: Option<Relying>,
    /// What the provider said of itself.
    provider: door::provider::Memory,
}

/// A page could not be made.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    #[error(transparent)]
    Database(#[from] database::Error),
    #[error(transparent)]
    Account(#[from] AccountError),
    #[error(transparent)]
    Template(#[from] TemplateError),
    #[error(transparent)]
    WrongKey(#[from] newsroom::secret::WrongKey),
    #[error("a file cannot be read or kept: {0}")]
    File(#[from] std::io::Error),
    #[error("a password could not be hashed")]
    Hash,
    #[error("a code could not be made: {0}")]
    Code(String),
}

/// The largest body that is sent to the desk, in bytes: a story of 100,000 words in the widest script, encoded.
pub const BODY_BYTES_MAX: usize = 4 * 1024 * 1024;

/// The largest list of redirects, in bytes: 100,000 lines of some 160 letters, encoded.
const LINES_BYTES_MAX: usize = 16 * 1024 * 1024;

/// Gives the largest body that an address of the desk takes, in bytes.
#[must_use]
pub fn body_bytes_max(path: &str) -> usize {
    match path.trim_end_matches('/') {
        "/desk/redirects/lines" => LINES_BYTES_MAX,
        settings::mark::FORM_ADDRESS => settings::mark::FORM_BYTES_MAX,
        library::shelf::ADDRESS => library::shelf::FORM_BYTES_MAX,
        _ => BODY_BYTES_MAX,
    }
}

/// Says whether an address is one of the desk's.
#[must_use]
pub fn is_address(path: &str) -> bool {
    path == "/desk" || path.starts_with("/desk/")
}

impl Desk {
    /// Puts the desk together.
    #[must_use]
    pub fn new(parts: Parts) -> Self {
        Desk {
            hashing: Hashing::new(parts.hashes_max),
            words: Words::default(),
            presence: stories::presence::Presence::default(),
            looking: moderation::looking::Looking::default(),
            relying: Relying::of(&parts.origin),
            provider: door::provider::Memory::default(),
            parts,
        }
    }

    /// Answers a request.
    pub fn answer(&self, ask: &Ask) -> Response<Content> {
        let mut response = routes::answer(self, ask).unwrap_or_else(|error| failed(&error).map(Content::Bytes));
        protect(response.headers_mut(), Surface::Desk, Audience::OnePerson, self.is_https());
        if *ask.method == Method::HEAD {
            *response.body_mut() = Content::Bytes(Bytes::new());
        }
        response
    }

    fn is_https(&self) -> bool {
        self.parts.origin.starts_with("https://")
    }

    fn now(&self) -> Timestamp {
        (self.parts.clock)()
    }

    /// The circumstances of a change by someone signed in.
    fn act_of(&self, session: &Session) -> Act<'_> {
        Act { now: self.now(), ids: &self.parts.ids, actor: Actor::Account(session.account) }
    }

    /// The circumstances of a change by someone who is not signed in yet.
    fn act_at_door(&self) -> Act<'_> {
        Act { now: self.now(), ids: &self.parts.ids, actor: Actor::Program }
    }

    /// Draws a token of 256 bits.
    fn token(&self) -> String {
        web::secret::to_text(&(self.parts.chance)())
    }
}

/// A failure tells nobody anything; the cause goes to the log once.
fn failed(error: &Error) -> Response<Bytes> {
    tracing::error!(%error, "a page of the desk could not be made");
    let text = "This page could not be made just now. The fault is ours, and it has been noted. Try again in a minute.";
    let mut response = Response::new(Bytes::from_static(text.as_bytes()));
    *response.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    response.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("5"));
    response
}
