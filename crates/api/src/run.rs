//! The way of a request: its address is found, its program let in, and its answer or its problem written down.

use bytes::Bytes;
use database::Reader;
use http::header::{ALLOW, CONTENT_LENGTH, CONTENT_TYPE, ETAG, HeaderMap, HeaderName, HeaderValue, LOCATION};
use http::{Method, Response, StatusCode};
use newsroom::id::StoryId;
use newsroom::story::{self, access};
use web::Ask;
use web::headers::{Audience, Surface, protect};

use crate::call::{Answer, Call};
use crate::limit::Allowance;
use crate::problem::Problem;
use crate::route::Handler::{Piece, Read, Upload, Write};
use crate::route::Precondition::Must;
use crate::route::{Route, Whose};
use crate::routes::ROUTES;
use crate::{Api, BASE, comments, door, media, once, statements};

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

pub(crate) fn headers_from(pairs: impl IntoIterator<Item = (HeaderName, String)>) -> HeaderMap {
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
            "{number}" | "{note}" | "{link}" | "{receipt}" => found.number = read(part)?,
            "{verdict}" => drop(statements::verdict(part)?),
            "{decision}" => drop(comments::Verdict::from_name(part)?),
            word if word == *part => {}
            _ => return None,
        }
    }
    Some(found)
}

fn run(api: &Api, ask: &Ask, found: &Found) -> Response<Bytes> {
    let door::Admitted { holder, allowance } = match door::enter(api, ask, found.route.scope, found.route.verb) {
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
    let (id, account) = (StoryId(call.id), call.account);
    let refuse = |detail: &str| Err(Problem::new(StatusCode::FORBIDDEN, detail));
    if story::find(r, id)?.is_none() {
        return Err(Problem::not_found("story"));
    }
    if route.whose == Whose::Everybodys {
        return Ok(());
    }
    if access::is_foreign(r, account, id)? {
        return refuse("The story is in none of the sections that this person works in.");
    }
    let role = access::role_with(r, account, id)?;
    if route.verb.is_some_and(|verb| !role.may(verb)) {
        return refuse("The story is at home in a section of others.");
    }
    match route.whose {
        // Others than its writers and editors learn that there is one, and no word of it.
        Whose::Readers if !access::may_read(r, account, id, call.now)? => {
            refuse("The story is under embargo. Until it ends, its writers, editors and admins alone can read it.")
        }
        Whose::Theirs if !access::may_edit(r, account, id)? => {
            refuse("Writers change their own stories; editors change all.")
        }
        _ => Ok(()),
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
        // It says where it begins, so that the same piece is not added twice.
        Piece(handle) => handle(call),
    }
}
