//! Every address of the interface, and the way of a request through it.

use bytes::Bytes;
use database::{Reader, Transaction};
use http::header::{
    ALLOW, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, ETAG, HeaderMap, HeaderName, HeaderValue, LOCATION,
    WWW_AUTHENTICATE,
};
use http::{Method, Response, StatusCode};
use newsroom::idempotency;
use newsroom::people::account::Account;
use newsroom::people::role::Verb;
use newsroom::people::token;
use newsroom::secret::token_hash;
use serde_json::{Value, json};
use web::Ask;
use web::headers::{Audience, Surface, protect};

use crate::call::{Answer, Call};
use crate::problem::Problem;
use crate::{Api, BASE, comments, description, events, media, stories};

/// The longest idempotency key, in bytes.
const KEY_BYTES_MAX: usize = 255;

/// One address and what it does.
pub(crate) struct Route {
    pub method: Method,
    /// The path below [`BASE`]; `{id}` stands for a number.
    pub path: &'static str,
    /// What its caller must be allowed to do.
    pub verb: Verb,
    pub handler: Handler,
    pub what: &'static str,
}

/// A handler reads, or changes something in one transaction.
#[derive(Clone, Copy)]
pub(crate) enum Handler {
    Read(fn(&Call, &mut Reader) -> Result<Answer, Problem>),
    Write(fn(&Call, &mut Transaction) -> Result<Answer, Problem>),
    /// A file comes in: it is stored first, and written of after.
    Upload(fn(&Call, &media::Upload, &mut Transaction) -> Result<Answer, Problem>),
}

use Handler::{Read, Upload, Write};

/// All there is.
pub(crate) const ROUTES: [Route; 16] = [
    route(Method::POST, "/stories", Verb::Write, Write(stories::create), "Begins a story."),
    route(Method::GET, "/stories", Verb::ListStories, Read(stories::list), "Lists stories, the last changed first."),
    route(Method::GET, "/stories/{id}", Verb::ListStories, Read(stories::show), "Gives a story with its text."),
    route(Method::PATCH, "/stories/{id}", Verb::Write, Write(stories::change), "Changes fields of a story."),
    route(Method::DELETE, "/stories/{id}", Verb::Publish, Write(stories::kill), "Takes a story back and gives it up."),
    route(
        Method::GET,
        "/stories/{id}/revisions",
        Verb::ListStories,
        Read(stories::revisions),
        "Lists the saved states of a story.",
    ),
    route(
        Method::POST,
        "/stories/{id}/publish",
        Verb::Publish,
        Write(stories::publish),
        "Makes a story public, now or at its instant.",
    ),
    route(
        Method::POST,
        "/stories/{id}/unpublish",
        Verb::Publish,
        Write(stories::unpublish),
        "Takes a story back from readers.",
    ),
    route(
        Method::POST,
        "/stories/{id}/correct",
        Verb::Publish,
        Write(stories::correct),
        "Adds a correction to a public story.",
    ),
    route(
        Method::POST,
        "/stories/{id}/move",
        Verb::Write,
        Write(stories::move_on),
        "Moves a story to another stage, where the table of docs/STAGES.md opens the way.",
    ),
    route(Method::GET, "/comments", Verb::Moderate, Read(comments::list), "Lists the comments of a status."),
    route(Method::POST, "/comments/{id}/{decision}", Verb::Moderate, Write(comments::decide), "Decides on a comment."),
    route(
        Method::POST,
        "/media",
        Verb::Write,
        Upload(media::create),
        "Takes a picture or a file, as a form with `file`.",
    ),
    route(
        Method::GET,
        "/media/{id}",
        Verb::ListStories,
        Read(media::show),
        "Says what is known of a picture or a file.",
    ),
    route(Method::GET, "/events", Verb::ListStories, Read(events::list), "Lists what happened after a number."),
    route(Method::GET, "/openapi.json", Verb::ListStories, Read(description::show), "Describes this interface."),
];

const fn route(method: Method, path: &'static str, verb: Verb, handler: Handler, what: &'static str) -> Route {
    Route { method, path, verb, handler, what }
}

/// Answers a request.
pub(crate) fn answer(api: &Api, ask: &Ask) -> Response<Bytes> {
    respond(api, find(ask).and_then(|found| run(api, ask, &found)))
}

/// Writes an answer or a problem down.
pub(crate) fn respond(api: &Api, outcome: Result<Answer, Problem>) -> Response<Bytes> {
    let (status, body, headers) = match outcome {
        Ok(answer) => (answer.status, answer.body.clone(), headers_of(&answer)),
        Err(problem) => (problem.status, Some(problem.to_json()), headers_from(problem.header)),
    };
    let kind = if status.is_client_error() || status.is_server_error() { "application/problem+json" } else { JSON };
    let body = body.map_or_else(Bytes::new, |body| Bytes::from(body.to_string()));
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = status;
    let own = response.headers_mut();
    protect(own, Surface::Desk, Audience::OnePerson, api.is_https());
    own.extend(headers);
    own.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    own.insert(CONTENT_LENGTH, HeaderValue::from(body.len()));
    *response.body_mut() = body;
    response
}

const JSON: &str = "application/json";

fn headers_of(answer: &Answer) -> HeaderMap {
    let version = answer.version.map(|version| (ETAG, format!("\"{version}\"")));
    let location = answer.location.clone().map(|location| (LOCATION, location));
    headers_from(version.into_iter().chain(location))
}

fn headers_from(pairs: impl IntoIterator<Item = (HeaderName, String)>) -> HeaderMap {
    pairs.into_iter().filter_map(|(name, value)| Some((name, HeaderValue::from_str(&value).ok()?))).collect()
}

/// The route of a request, with what its address holds.
struct Found {
    route: &'static Route,
    id: i64,
}

fn find(ask: &Ask) -> Result<Found, Problem> {
    static ALL: &[Route] = &ROUTES;
    let path = ask.path.strip_prefix(BASE).unwrap_or("").trim_end_matches('/');
    let fitting: Vec<(&'static Route, i64)> =
        ALL.iter().filter_map(|route| Some((route, read_path(route.path, path)?))).collect();
    if fitting.is_empty() {
        return Err(Problem::not_found("address; /api/v1/openapi.json lists them all"));
    }
    let method = if *ask.method == Method::HEAD { &Method::GET } else { ask.method };
    if let Some((route, id)) = fitting.iter().find(|(route, _)| route.method == *method) {
        return Ok(Found { route, id: *id });
    }
    let allowed: Vec<&str> = fitting.iter().map(|(route, _)| route.method.as_str()).collect();
    Err(Problem::new(StatusCode::METHOD_NOT_ALLOWED, "This is not done here.").with_header(ALLOW, &allowed.join(", ")))
}

/// Reads an address as a pattern says; gives the number in it, or 0 if there is none.
fn read_path(pattern: &str, path: &str) -> Option<i64> {
    let (pattern, path): (Vec<&str>, Vec<&str>) = (pattern.split('/').collect(), path.split('/').collect());
    if pattern.len() != path.len() {
        return None;
    }
    let mut id = 0;
    for (wanted, part) in pattern.iter().zip(&path) {
        match *wanted {
            "{id}" => id = part.parse().ok().filter(|id| *id > 0)?,
            "{decision}" => drop(comments::Verdict::from_name(part)?),
            word if word == *part => {}
            _ => return None,
        }
    }
    Some(id)
}

fn run(api: &Api, ask: &Ask, found: &Found) -> Result<Answer, Problem> {
    let account = authorise(api, ask.headers, found.route.verb)?;
    let query = url::form_urlencoded::parse(ask.query.unwrap_or("").as_bytes()).into_owned().collect();
    let call = Call { api, ask, account: &account, id: found.id, query, now: (api.parts.clock)() };
    match found.route.handler {
        Read(handle) => api.parts.db.read(|r| handle(&call, r)),
        Write(handle) => {
            let key = key(ask)?;
            api.parts.db.write(|tx| once(&call, tx, key.as_deref(), |tx| handle(&call, tx)))
        }
        Upload(handle) => {
            let (key, upload) = (key(ask)?, media::receive(&call)?);
            api.parts.db.write(|tx| once(&call, tx, key.as_deref(), |tx| handle(&call, &upload, tx)))
        }
    }
}

/// Finds whose token it is, and whether they may.
pub(crate) fn authorise(api: &Api, headers: &HeaderMap, verb: Verb) -> Result<Account, Problem> {
    let ask_for = |detail: &str| Problem::new(StatusCode::UNAUTHORIZED, detail).with_header(WWW_AUTHENTICATE, "Bearer");
    let given = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    let (scheme, secret) = given.and_then(|value| value.split_once(' ')).unwrap_or(("", ""));
    if !scheme.eq_ignore_ascii_case("bearer") || secret.trim().is_empty() {
        return Err(ask_for("Send a token: `Authorization: Bearer …`. `dateline token create` makes one."));
    }
    let found = api.parts.db.read(|r| token::find(r, secret.trim()))?;
    let account = found.ok_or_else(|| ask_for("The token is unknown or has been ended."))?;
    if !account.role.may(verb) {
        let detail = format!("The role `{}` may not do this.", account.role.as_str());
        return Err(Problem::new(StatusCode::FORBIDDEN, detail));
    }
    Ok(account)
}

/// Reads the key under which a `POST` happens once.
fn key(ask: &Ask) -> Result<Option<String>, Problem> {
    let Some(value) = ask.headers.get("idempotency-key").filter(|_| *ask.method == Method::POST) else {
        return Ok(None);
    };
    let key = value.to_str().ok().filter(|key| !key.is_empty() && key.len() <= KEY_BYTES_MAX);
    let detail = format!("`Idempotency-Key` is 1 to {KEY_BYTES_MAX} printable characters.");
    key.map(|key| Some(key.to_owned())).ok_or_else(|| Problem::new(StatusCode::BAD_REQUEST, detail))
}

/// Does something once: a key that was used before gives the answer of that time.
fn once(
    call: &Call,
    tx: &mut Transaction,
    key: Option<&str>,
    handle: impl FnOnce(&mut Transaction) -> Result<Answer, Problem>,
) -> Result<Answer, Problem> {
    let Some(key) = key else { return handle(tx) };
    let scope = format!("api {} {}", call.account.id, call.ask.path);
    let request = hex(&token_hash(&String::from_utf8_lossy(call.ask.body)));
    if let Some(stored) = idempotency::find(tx, &scope, key)? {
        return read_stored(&stored, &request);
    }
    let answer = handle(tx)?;
    idempotency::store(tx, &scope, key, &write_stored(&answer, &request), call.now)?;
    Ok(answer)
}

fn write_stored(answer: &Answer, request: &str) -> String {
    let stored = json!({
        "request": request, "status": answer.status.as_u16(), "body": answer.body, "version": answer.version,
        "location": answer.location,
    });
    stored.to_string()
}

fn read_stored(stored: &str, request: &str) -> Result<Answer, Problem> {
    let stored: Value = serde_json::from_str(stored).unwrap_or_default();
    if stored["request"] != request {
        return Err(Problem::unprocessable("This key was used for another request. Use a new key for a new request."));
    }
    let status = stored["status"].as_u64().and_then(|status| u16::try_from(status).ok());
    Ok(Answer {
        status: status.and_then(|status| StatusCode::from_u16(status).ok()).unwrap_or(StatusCode::OK),
        body: Some(stored["body"].clone()).filter(|body| !body.is_null()),
        version: stored["version"].as_i64(),
        location: stored["location"].as_str().map(str::to_owned),
    })
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
