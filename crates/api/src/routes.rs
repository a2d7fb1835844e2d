//! Every address of the interface, and the way of a request through it.

use bytes::Bytes;
use database::{Reader, Transaction};
use http::header::{ALLOW, CONTENT_LENGTH, CONTENT_TYPE, ETAG, HeaderMap, HeaderName, HeaderValue, LOCATION};
use http::{Method, Response, StatusCode};
use newsroom::id::StoryId;
use newsroom::people::scope::Scope;
use newsroom::story::access;
use web::Ask;
use web::headers::{Audience, Surface, protect};

use crate::call::{Answer, Call};
use crate::limit::Allowance;
use crate::problem::Problem;
use crate::shape::{Field, Shape};
use crate::{Api, BASE, comments, description, door, events, me, media, once, revisions, shapes, stories, terms};

/// One address and what it does. [`description`] is made of these.
#[derive(Clone, Copy)]
pub(crate) struct Route {
    pub way: Way,
    /// The path below [`BASE`]; `{id}` stands for a number.
    pub path: &'static str,
    /// What a token must be for; none if any token does.
    pub scope: Option<Scope>,
    pub handler: Handler,
    pub what: &'static str,
    pub query: &'static [Field],
    pub body: Option<&'static Shape>,
    pub precondition: Precondition,
    /// What is given when it was done.
    pub status: StatusCode,
    pub answer: Option<&'static Shape>,
}

/// How an address is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    Get,
    Post,
    Patch,
    Delete,
}

impl Way {
    pub fn method(self) -> Method {
        match self {
            Way::Get => Method::GET,
            Way::Post => Method::POST,
            Way::Patch => Method::PATCH,
            Way::Delete => Method::DELETE,
        }
    }
}

/// Whether a request names the version that it began from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Precondition {
    None,
    May,
    Must,
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
use Precondition::{May, Must};

/// All there is.
pub(crate) static ROUTES: [Route; 27] = [
    get("/me", None, Read(me::show), "Says whose token this is and what it may do.", &shapes::ME),
    post("/stories", Scope::Write, Write(stories::create), "Begins a story.", &shapes::STORY)
        .taking(&shapes::NEW_STORY)
        .answering(StatusCode::CREATED),
    get("/stories", READ, Read(stories::list), "Lists stories, the last changed first.", &shapes::STORIES)
        .asking(shapes::STORY_QUERY),
    get("/stories/{id}", READ, Read(stories::show), "Gives a story with its text.", &shapes::STORY),
    post("/stories/{id}", Scope::Write, Write(stories::change), "Changes fields of a story.", &shapes::STORY)
        .by(Way::Patch)
        .taking(&shapes::STORY_CHANGE)
        .expecting(Must),
    post("/stories/{id}", Scope::Publish, Write(stories::kill), "Takes a story back and gives it up.", &shapes::STORY)
        .by(Way::Delete)
        .expecting(May)
        .answering_nothing(),
    get(
        "/stories/{id}/checks",
        READ,
        Read(stories::check),
        "Says what must be put right before a story goes out, and what is advice.",
        &shapes::CHECKS,
    ),
    get(
        "/stories/{id}/revisions",
        READ,
        Read(revisions::list),
        "Lists the saved states of a story, the newest first.",
        &shapes::REVISIONS,
    )
    .asking(shapes::PAGED),
    get(
        "/stories/{id}/revisions/{number}",
        READ,
        Read(revisions::show),
        "Gives a saved state of a story.",
        &shapes::REVISION,
    ),
    post(
        "/stories/{id}/revisions/{number}/restore",
        Scope::Write,
        Write(revisions::restore),
        "Writes a saved state again, as the newest.",
        &shapes::STORY,
    )
    .expecting(May),
    post(
        "/stories/{id}/publish",
        Scope::Publish,
        Write(stories::publish),
        "Makes a story public, now or at its instant; brings a change of a public one to readers.",
        &shapes::STORY,
    )
    .taking(&shapes::ORDER)
    .expecting(May),
    post(
        "/stories/{id}/unpublish",
        Scope::Publish,
        Write(stories::unpublish),
        "Takes a story back from readers.",
        &shapes::STORY,
    )
    .taking(&shapes::WITHDRAWAL)
    .expecting(May),
    post(
        "/stories/{id}/correct",
        Scope::Publish,
        Write(stories::correct),
        "Adds a correction to a public story.",
        &shapes::STORY,
    )
    .taking(&shapes::CORRECTION)
    .expecting(May),
    post(
        "/stories/{id}/move",
        Scope::Write,
        Write(stories::move_on),
        "Moves a story to another stage, where the table of docs/STAGES.md opens the way.",
        &shapes::STORY,
    )
    .taking(&shapes::TARGET)
    .expecting(May),
    get("/comments", COMMENTS, Read(comments::list), "Lists the comments of a status.", &shapes::COMMENTS)
        .asking(shapes::COMMENT_QUERY),
    get("/comments/{id}", COMMENTS, Read(comments::show), "Gives a comment.", &shapes::COMMENT),
    get(
        "/comments/{id}/writer",
        COMMENTS,
        Read(comments::show_writer),
        "Says how the writer of a comment is treated.",
        &shapes::STANDING,
    ),
    post(
        "/comments/{id}/writer",
        Scope::Comments,
        Write(comments::treat_writer),
        "Sets how the writer of a comment is treated: trusted, held, banned, or as everybody.",
        &shapes::STANDING,
    )
    .taking(&shapes::TREATMENT),
    post(
        "/comments/{id}/{decision}",
        Scope::Comments,
        Write(comments::decide),
        "Decides on a comment.",
        &shapes::DECIDED,
    )
    .taking(&shapes::DECISION),
    post(
        "/media",
        Scope::Media,
        Upload(media::create),
        "Takes a picture or a file, as a form with `file`.",
        &shapes::MEDIA,
    )
    .taking(&shapes::UPLOAD)
    .answering(StatusCode::CREATED),
    get(
        "/media",
        READ,
        Read(media::list),
        "Lists pictures and files, in the order in which they came.",
        &shapes::MEDIA_PAGE,
    )
    .asking(shapes::PAGED),
    get("/media/{id}", READ, Read(media::show), "Says what is known of a picture or a file.", &shapes::MEDIA),
    post(
        "/media/{id}",
        Scope::Media,
        Write(media::change),
        "Changes the words about a picture or a file.",
        &shapes::MEDIA,
    )
    .by(Way::Patch)
    .taking(&shapes::MEDIA_CHANGE)
    .expecting(Must),
    get("/sections", READ, Read(terms::list_sections), "Lists all sections.", &shapes::SECTIONS),
    get("/tags", READ, Read(terms::list_tags), "Lists tags, in the order of their slugs.", &shapes::TAGS)
        .asking(shapes::PAGED),
    get("/events", READ, Read(events::list), "Lists what happened after a number.", &shapes::EVENTS)
        .asking(shapes::EVENT_QUERY),
    get("/openapi.json", None, Read(description::show), "Describes this interface.", &shapes::DESCRIPTION),
];

const READ: Option<Scope> = Some(Scope::Read);
const COMMENTS: Option<Scope> = Some(Scope::Comments);

const fn get(
    path: &'static str,
    scope: Option<Scope>,
    handler: Handler,
    what: &'static str,
    answer: &'static Shape,
) -> Route {
    Route {
        way: Way::Get,
        path,
        scope,
        handler,
        what,
        query: &[],
        body: None,
        precondition: Precondition::None,
        status: StatusCode::OK,
        answer: Some(answer),
    }
}

const fn post(path: &'static str, scope: Scope, handler: Handler, what: &'static str, answer: &'static Shape) -> Route {
    get(path, Some(scope), handler, what, answer).by(Way::Post)
}

impl Route {
    const fn by(self, way: Way) -> Route {
        Route { way, ..self }
    }

    const fn asking(self, query: &'static [Field]) -> Route {
        Route { query, ..self }
    }

    const fn taking(self, body: &'static Shape) -> Route {
        Route { body: Some(body), ..self }
    }

    const fn expecting(self, precondition: Precondition) -> Route {
        Route { precondition, ..self }
    }

    const fn answering(self, status: StatusCode) -> Route {
        Route { status, ..self }
    }

    const fn answering_nothing(self) -> Route {
        Route { status: StatusCode::NO_CONTENT, answer: None, ..self }
    }
}

/// Answers a request.
pub(crate) fn answer(api: &Api, ask: &Ask) -> Response<Bytes> {
    match find(ask) {
        Ok(found) => run(api, ask, &found),
        Err(problem) => respond(api, Err(problem), None),
    }
}

/// Writes an answer or a problem down, with what may still be asked.
pub(crate) fn respond(api: &Api, outcome: Result<Answer, Problem>, allowance: Option<Allowance>) -> Response<Bytes> {
    let (status, body, mut headers) = match outcome {
        Ok(answer) => (answer.status, answer.body.clone(), headers_of(&answer)),
        Err(problem) => (problem.status, Some(problem.to_json()), headers_from(problem.headers)),
    };
    headers.extend(headers_from(allowance.into_iter().flat_map(Allowance::headers)));
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

/// The route of a request, with the numbers that its address holds.
struct Found {
    route: &'static Route,
    id: i64,
    number: i64,
}

fn find(ask: &Ask) -> Result<Found, Problem> {
    let path = ask.path.strip_prefix(BASE).unwrap_or("").trim_end_matches('/');
    let fitting: Vec<Found> = ROUTES.iter().filter_map(|route| read_path(route, path)).collect();
    if fitting.is_empty() {
        return Err(Problem::not_found("address; /api/v1/openapi.json lists them all"));
    }
    let allowed: Vec<String> = fitting.iter().map(|found| found.route.way.method().to_string()).collect();
    let method = if *ask.method == Method::HEAD { &Method::GET } else { ask.method };
    let found = fitting.into_iter().find(|found| found.route.way.method() == *method);
    found.ok_or_else(|| {
        let problem = Problem::new(StatusCode::METHOD_NOT_ALLOWED, "This is not done here.");
        problem.with_header(ALLOW, &allowed.join(", "))
    })
}

/// Reads an address as a route's pattern says.
fn read_path(route: &'static Route, path: &str) -> Option<Found> {
    let (pattern, path): (Vec<&str>, Vec<&str>) = (route.path.split('/').collect(), path.split('/').collect());
    if pattern.len() != path.len() {
        return None;
    }
    let mut found = Found { route, id: 0, number: 0 };
    let read = |part: &str| part.parse().ok().filter(|number: &i64| *number > 0);
    for (wanted, part) in pattern.iter().zip(&path) {
        match *wanted {
            "{id}" => found.id = read(part)?,
            "{number}" => found.number = read(part)?,
            "{decision}" => drop(comments::Verdict::from_name(part)?),
            word if word == *part => {}
            _ => return None,
        }
    }
    Some(found)
}

fn run(api: &Api, ask: &Ask, found: &Found) -> Response<Bytes> {
    let door::Admitted { holder, allowance } = match door::enter(api, ask, found.route.scope) {
        Ok(admitted) => admitted,
        Err(refusal) => return respond(api, Err(refusal), None),
    };
    let query = url::form_urlencoded::parse(ask.query.unwrap_or("").as_bytes()).into_owned().collect();
    let account = &holder.account;
    let Found { id, number, .. } = *found;
    let call = Call { api, ask, account, holder: &holder, id, number, query, now: (api.parts.clock)() };
    respond(api, handle(&call, found.route), allowance)
}

/// Makes sure that whoever asks may do with the story of the address what the route does.
fn expect_theirs(call: &Call, r: &mut Reader, route: &Route) -> Result<(), Problem> {
    if !route.path.starts_with("/stories/{id}") {
        return Ok(());
    }
    let id = StoryId(call.id);
    if access::is_foreign(r, call.account, id)? {
        return Err(Problem::new(
            StatusCode::FORBIDDEN,
            "The story is in none of the sections that this person works in.",
        ));
    }
    let role = access::role_with(r, call.account, id)?;
    match route.scope.filter(|scope| !role.may(scope.verb())) {
        Some(_) => Err(Problem::new(StatusCode::FORBIDDEN, "The story is at home in a section of others.")),
        None => Ok(()),
    }
}

fn handle(call: &Call, route: &Route) -> Result<Answer, Problem> {
    let db = &call.api.parts.db;
    if route.precondition == Must && !call.ask.headers.contains_key(http::header::IF_MATCH) {
        let detail = "Name the version that the change began from: `If-Match: \"3\"`.";
        return Err(Problem::new(StatusCode::PRECONDITION_REQUIRED, detail));
    }
    match route.handler {
        Read(handle) => db.read(|r| {
            expect_theirs(call, r, route)?;
            handle(call, r)
        }),
        Write(handle) => {
            let key = once::key(call.ask)?;
            db.write(|tx| {
                expect_theirs(call, tx, route)?;
                once::once(call, tx, key.as_deref(), |tx| handle(call, tx))
            })
        }
        Upload(handle) => {
            let (key, upload) = (once::key(call.ask)?, media::receive(call)?);
            db.write(|tx| once::once(call, tx, key.as_deref(), |tx| handle(call, &upload, tx)))
        }
    }
}
