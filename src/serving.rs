//! The way of a request: from memory on the network's own thread, else on a blocking one. What is the desk's or a
//! program's never comes near the memory of the site's pages.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use api::Api;
use bytes::{Bytes, BytesMut};
use database::Database;
use desk::Desk;
use http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode, Version};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::Incoming;
use search::Index;
use site::live::Listening;
use site::{Ask, Site};
use tokio::sync::{Semaphore, SemaphorePermit, TryAcquireError, mpsc, watch};
use web::client::{self, Network};
use web::file::{Body, Content};
use web::server::Service;

/// The largest form, in bytes: the longest comment in the widest script, encoded.
const FORM_BYTES_MAX: usize = 1024 * 1024;

/// How long nothing may arrive of a body that is not whole: a slow line is not held for longer (SAFETY R14).
const BODY_PAUSE: Duration = Duration::from_secs(10);

/// The slowest that the largest body may arrive, so that a line that drips is ended as well.
const BODY_BYTES_A_SECOND: usize = 64 * 1024;

/// A body of more bytes than this is a great one: a file, or a long list.
const GREAT_BYTES: usize = 1024 * 1024;

/// Great bodies that are in memory at the same time, each of 80 MB at most.
static GREAT_BODIES: Semaphore = Semaphore::const_new(4);

/// How long a program that is told of events hears nothing, before it is told that the line still stands.
const EVENTS_PAUSE: Duration = Duration::from_secs(15);

/// Answers every request of the public listener.
pub struct Front {
    /// Who answers what.
    pub surfaces: Arc<Surfaces>,
    /// For the question whether we are ready.
    pub db: Database,
    /// The full-text index of this process.
    pub index: Arc<Index>,
    /// Whether the index has caught up.
    pub is_ready: Arc<AtomicBool>,
    /// Proxies whose word about clients counts.
    pub trusted: Vec<Network>,
    /// Counters.
    pub metrics: Arc<Metrics>,
    /// The number of the newest event, whenever there is one.
    pub news: watch::Receiver<i64>,
    /// Whether the process ends.
    pub stopping: watch::Receiver<bool>,
}

/// Those who answer.
pub struct Surfaces {
    /// The reader's site.
    pub site: Arc<Site>,
    /// The newsroom's own pages.
    pub desk: Desk,
    /// The interface for programs.
    pub api: Api,
}

/// Whose an address is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Owner {
    Site,
    Desk,
    Api,
}

impl Owner {
    fn of(path: &str) -> Owner {
        if desk::is_address(path) {
            Owner::Desk
        } else if Api::serves(path) {
            Owner::Api
        } else {
            Owner::Site
        }
    }

    /// The largest body of a request, in bytes. Readers send forms by POST alone; the desk's editor saves by PUT, and sends files in
    /// pieces by PATCH.
    fn body_bytes_max(self, method: &Method, path: &str) -> usize {
        match self {
            Owner::Api => Api::body_bytes_max(path),
            Owner::Desk if matches!(*method, Method::POST | Method::PUT | Method::PATCH) => desk::body_bytes_max(path),
            Owner::Site if *method == Method::POST => FORM_BYTES_MAX,
            Owner::Site | Owner::Desk => 0,
        }
    }
}

impl Surfaces {
    fn answer(&self, owner: Owner, ask: &Ask) -> Response<Content> {
        match owner {
            Owner::Site => self.site.answer(ask),
            Owner::Desk => self.desk.answer(ask),
            Owner::Api => self.api.answer(ask),
        }
    }
}

/// What is counted.
#[derive(Debug, Default)]
pub struct Metrics {
    requests: AtomicU64,
    hits: AtomicU64,
    failures: AtomicU64,
    /// Stories whose instant came, and by how much the newsroom and its followers were late, in milliseconds.
    arrivals: AtomicU64,
    late_ms: AtomicU64,
    late_ms_most: AtomicU64,
}

impl Metrics {
    /// Notes how long after a story's instant all that follows from it was done. Readers see it at its instant anyway.
    pub fn note_lateness(&self, late_ms: i64) {
        let late_ms = u64::try_from(late_ms).unwrap_or(0);
        self.arrivals.fetch_add(1, Ordering::Relaxed);
        self.late_ms.fetch_add(late_ms, Ordering::Relaxed);
        self.late_ms_most.fetch_max(late_ms, Ordering::Relaxed);
    }

    fn lateness(&self) -> String {
        let [arrivals, late, most] =
            [&self.arrivals, &self.late_ms, &self.late_ms_most].map(|counter| counter.load(Ordering::Relaxed));
        let seconds = |ms: u64| format!("{}.{:03}", ms / 1000, ms % 1000);
        let name = "dateline_story_lateness_seconds";
        format!(
            "# HELP {name} From a story's instant until followers were told.\n# TYPE {name} summary\n\
             {name}_sum {}\n{name}_count {arrivals}\n\
             # HELP {name}_max The longest of them since the start.\n# TYPE {name}_max gauge\n{name}_max {}\n",
            seconds(late),
            seconds(most)
        )
    }

    /// Writes the counters in Prometheus text.
    pub fn to_text(&self, commits: u64) -> String {
        let line = |name: &str, what: &str, value: u64| {
            format!("# HELP dateline_{name} {what}\n# TYPE dateline_{name} counter\ndateline_{name} {value}\n")
        };
        let count = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        line("requests_total", "Requests answered.", count(&self.requests))
            + &line("cache_hits_total", "Requests answered from memory.", count(&self.hits))
            + &line("failures_total", "Requests answered with a fault of ours.", count(&self.failures))
            + &line("commits_total", "Transactions committed by this process.", commits)
            + &self.lateness()
    }
}

impl Service for Front {
    fn at_once(&self, peer: SocketAddr, request: &Request<Incoming>) -> Option<Response<Body>> {
        self.metrics.requests.fetch_add(1, Ordering::Relaxed);
        if !names_one_host(request.headers(), request.version()) {
            return Some(short(StatusCode::BAD_REQUEST, "A request names the host that it is for, once.\n"));
        }
        let ask = Ask {
            method: request.method(),
            path: request.uri().path(),
            query: request.uri().query(),
            headers: request.headers(),
            body: &Bytes::new(),
            client: client::address(peer.ip(), request.headers(), &self.trusted),
        };
        let response = (Owner::of(ask.path) == Owner::Site).then(|| self.surfaces.site.cached(&ask))??;
        self.metrics.hits.fetch_add(1, Ordering::Relaxed);
        Some(response.map(Body::from))
    }

    async fn later(self: Arc<Self>, peer: SocketAddr, request: Request<Incoming>) -> Response<Body> {
        let (head, body) = request.into_parts();
        if let Some(response) = self.health(head.uri.path()).await {
            return response;
        }
        if Api::is_to_be_followed(&head.method, head.uri.path(), &head.headers) {
            return self.tell_events(head, peer).await;
        }
        if Site::is_to_be_told(&head.method, head.uri.path()) {
            return self.tell_of_comments(head, peer).await;
        }
        let client = client::address(peer.ip(), &head.headers, &self.trusted);
        let owner = Owner::of(head.uri.path());
        let bytes_max = owner.body_bytes_max(&head.method, head.uri.path());
        // Held until the answer is made, for so long the body is in memory.
        let Ok(_place) = place_for(&GREAT_BODIES, length_of(&head.headers), bytes_max) else {
            return busy();
        };
        let body = match read_body(&head.headers, body, bytes_max).await {
            Ok(body) => body,
            Err(status) => {
                return short(status, "What was sent is too large or did not arrive whole. Nothing was kept of it.\n");
            }
        };
        let surfaces = Arc::clone(&self.surfaces);
        let made = tokio::task::spawn_blocking(move || {
            let ask = Ask {
                method: &head.method,
                path: head.uri.path(),
                query: head.uri.query(),
                headers: &head.headers,
                body: &body,
                client,
            };
            surfaces.answer(owner, &ask)
        });
        let response = made.await.unwrap_or_else(|_| {
            tracing::error!("making a page panicked");
            let mut response = Response::new(Content::Bytes(Bytes::new()));
            *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            response
        });
        if response.status().is_server_error() {
            self.metrics.failures.fetch_add(1, Ordering::Relaxed);
        }
        response.map(Content::into_body)
    }
}

impl Front {
    /// Tells a program what happens until it leaves, may be told no more, or the process ends.
    async fn tell_events(&self, head: http::request::Parts, peer: SocketAddr) -> Response<Body> {
        let surfaces = Arc::clone(&self.surfaces);
        let client = client::address(peer.ip(), &head.headers, &self.trusted);
        let begun = tokio::task::spawn_blocking(move || {
            let (path, query) = (head.uri.path(), head.uri.query());
            surfaces.api.follow(&Ask {
                method: &head.method,
                path,
                query,
                headers: &head.headers,
                body: &Bytes::new(),
                client,
            })
        });
        let following = match begun.await {
            Ok(Ok(following)) => following,
            Ok(Err(refusal)) => return (*refusal).map(Content::into_body),
            Err(_) => return short(StatusCode::INTERNAL_SERVER_ERROR, ""),
        };
        let (sender, receiver) = mpsc::channel(1);
        let (surfaces, news, stopping) = (Arc::clone(&self.surfaces), self.news.clone(), self.stopping.clone());
        tokio::spawn(send_events(surfaces, following, sender, news, stopping));
        let mut response = Response::new(Body::Live(receiver));
        *response.headers_mut() = self.surfaces.api.following_head();
        response
    }

    /// Tells a reader that there are new comments until they leave or the process ends. Who may not be told gets an answer
    /// after which a browser does not ask again (HTML Living Standard §9.2.3).
    async fn tell_of_comments(&self, head: http::request::Parts, peer: SocketAddr) -> Response<Body> {
        let surfaces = Arc::clone(&self.surfaces);
        let client = client::address(peer.ip(), &head.headers, &self.trusted);
        let begun = tokio::task::spawn_blocking(move || {
            let (path, query) = (head.uri.path(), head.uri.query());
            let (method, headers) = (&head.method, &head.headers);
            surfaces.site.listen(&Ask { method, path, query, headers, body: &Bytes::new(), client })
        });
        let Ok(Some(listening)) = begun.await else { return short(StatusCode::NO_CONTENT, "") };
        let (sender, receiver) = mpsc::channel(1);
        tokio::spawn(send_counts(listening, sender, self.stopping.clone()));
        let mut response = Response::new(Body::Live(receiver));
        *response.headers_mut() = self.surfaces.site.listening_head();
        response
    }

    async fn health(&self, path: &str) -> Option<Response<Body>> {
        match path {
            "/healthz" => Some(short(StatusCode::OK, "alive\n")),
            "/readyz" => {
                let db = self.db.clone();
                let answers = tokio::task::spawn_blocking(move || db.ping().is_ok()).await.unwrap_or(false);
                Some(if answers {
                    short(
                        StatusCode::OK,
                        format!(
                            "ready\nindex: {}\n",
                            state_of_index(self.index.built(), self.is_ready.load(Ordering::SeqCst))
                        ),
                    )
                } else {
                    short(StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n")
                })
            }
            _ => None,
        }
    }
}

/// What is said of an index. It answers in every state, with what is in it.
fn state_of_index(built: Option<u64>, is_ready: bool) -> String {
    match (built, is_ready) {
        (Some(hundredths), _) => format!("building {hundredths} %"),
        (None, false) => "catching up".to_owned(),
        (None, true) => "whole".to_owned(),
    }
}

/// Sends what has happened, then waits for what happens next; a line without meaning keeps the connection open.
async fn send_events(
    surfaces: Arc<Surfaces>,
    mut following: api::Following,
    sender: mpsc::Sender<Bytes>,
    mut news: watch::Receiver<i64>,
    mut stopping: watch::Receiver<bool>,
) {
    loop {
        news.mark_unchanged();
        let surfaces = Arc::clone(&surfaces);
        let read = tokio::task::spawn_blocking(move || (surfaces.api.news(&mut following), following));
        let Ok((Some((told, count)), told_so_far)) = read.await else { return };
        following = told_so_far;
        if count > 0 {
            if sender.send(Bytes::from(told)).await.is_err() {
                return;
            }
            continue;
        }
        let line = tokio::select! {
            changed = news.changed() => match changed { Ok(()) => continue, Err(_) => return },
            () = tokio::time::sleep(EVENTS_PAUSE) => Bytes::from_static(b":\n\n"),
            () = sender.closed() => return,
            _ = stopping.changed() => return,
        };
        if sender.send(line).await.is_err() {
            return;
        }
    }
}

/// Says how many comments are new whenever that changes; a line without meaning keeps the connection open.
async fn send_counts(mut listening: Listening, sender: mpsc::Sender<Bytes>, mut stopping: watch::Receiver<bool>) {
    while sender.send(Bytes::from(listening.say())).await.is_ok() {
        tokio::select! {
            changed = listening.news.changed() => if changed.is_err() { return },
            () = tokio::time::sleep(EVENTS_PAUSE) => {}
            () = sender.closed() => return,
            _ = stopping.changed() => return,
        }
    }
}

/// Whether a request says once for which host it is (RFC 9112 §3.2): what is ambiguous is refused, not repaired, for a
/// proxy may have understood it otherwise.
fn names_one_host(headers: &HeaderMap, version: Version) -> bool {
    let count = headers.get_all(http::header::HOST).iter().count();
    count == 1 || count == 0 && version != Version::HTTP_11
}

/// Gives a body its place among the great ones, if it may be one; whoever comes while all are taken is asked to wait, for
/// who sends it is not known before it is there.
fn place_for(
    great: &Semaphore,
    length: Option<usize>,
    bytes_max: usize,
) -> Result<Option<SemaphorePermit<'_>>, TryAcquireError> {
    let is_great = bytes_max > GREAT_BYTES && length.is_none_or(|length| length > GREAT_BYTES);
    is_great.then(|| great.try_acquire()).transpose()
}

/// Says that others send as much as is taken at once.
fn busy() -> Response<Body> {
    let text = "Others are sending large files just now. Nothing was kept of yours: send it again in a moment.\n";
    let mut response = short(StatusCode::SERVICE_UNAVAILABLE, text);
    response.headers_mut().insert(http::header::RETRY_AFTER, HeaderValue::from_static("5"));
    response
}

fn length_of(headers: &HeaderMap) -> Option<usize> {
    headers.get(http::header::CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

async fn read_body(headers: &HeaderMap, body: Incoming, bytes_max: usize) -> Result<Bytes, StatusCode> {
    if bytes_max == 0 {
        return Ok(Bytes::new());
    }
    if length_of(headers).is_some_and(|length| length > bytes_max) {
        return Err(StatusCode::PAYLOAD_TOO_LARGE);
    }
    let longest = BODY_PAUSE + Duration::from_secs((bytes_max / BODY_BYTES_A_SECOND) as u64);
    let collected = tokio::time::timeout(longest, collect(Limited::new(body, bytes_max))).await;
    collected.map_err(|_| StatusCode::REQUEST_TIMEOUT)?
}

/// Puts the pieces of a body together; a pause that is too long ends it.
async fn collect(mut body: Limited<Incoming>) -> Result<Bytes, StatusCode> {
    let mut bytes = BytesMut::new();
    while let Some(frame) =
        tokio::time::timeout(BODY_PAUSE, body.frame()).await.map_err(|_| StatusCode::REQUEST_TIMEOUT)?
    {
        let frame = frame.map_err(|cause| {
            let is_too_large = cause.is::<LengthLimitError>();
            if is_too_large { StatusCode::PAYLOAD_TOO_LARGE } else { StatusCode::BAD_REQUEST }
        })?;
        if let Ok(piece) = frame.into_data() {
            bytes.extend_from_slice(&piece);
        }
    }
    Ok(bytes.freeze())
}

/// Answers in a line of plain text.
pub fn short(status: StatusCode, text: impl Into<Bytes>) -> Response<Body> {
    let mut response = Response::new(Body::from(text.into()));
    *response.status_mut() = status;
    let kind = HeaderValue::from_static("text/plain; charset=utf-8");
    response.headers_mut().insert(http::header::CONTENT_TYPE, kind);
    response.headers_mut().insert(http::header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_state_of_the_index_is_said_in_a_word() {
        assert_eq!(state_of_index(Some(40), false), "building 40 %");
        assert_eq!(state_of_index(None, false), "catching up");
        assert_eq!(state_of_index(None, true), "whole");
    }

    #[test]
    fn great_bodies_are_few_at_the_same_time_and_others_pass() {
        let great = Semaphore::new(2);
        let place = |length, bytes_max| place_for(&great, length, bytes_max);
        let first = place(Some(GREAT_BYTES + 1), 80 * GREAT_BYTES);
        let unknown = place(None, 80 * GREAT_BYTES);
        assert!(matches!((&first, &unknown), (Ok(Some(_)), Ok(Some(_)))));
        assert!(place(None, 80 * GREAT_BYTES).is_err(), "a third waits");
        assert!(matches!(place(Some(GREAT_BYTES), 80 * GREAT_BYTES), Ok(None)), "a small one at the same address");
        assert!(matches!(place(None, GREAT_BYTES), Ok(None)), "an address that takes no great ones");
        drop(first);
        assert!(matches!(place(None, 80 * GREAT_BYTES), Ok(Some(_))));
    }
}
