//! The way of a request: its address is found, its program let in, and its answer or its problem written down.

use database::Reader;
use http::header::ALLOW;
use http::{Method, Response, StatusCode};
use newsroom::id::StoryId;
use newsroom::story::{self, access};
use web::Ask;
use web::file::Content;
use web::headers::{Audience, Surface, protect};

use crate::call::{Call, headers_from};
use crate::limit::Allowance;
use crate::problem::Problem;
use crate::route::Handler::{Give, Piece, Read, Upload, Write};
use crate::route::Precondition::Must;
use crate::route::{Route, Whose};
use crate::routes::ROUTES;
use crate::{Api, BASE, comments, door, media, once, statements};

/// Answers a request.
pub(crate) fn answer(api: &Api, ask: &Ask) -> Response<Content> {
    let outcome = find(ask).and_then(|found| run(api, ask, &found));
    respond(api, outcome.unwrap_or_else(|problem| problem.write_down()))
}

/// Says of an answer what all of them say of their safety.
pub(crate) fn respond<B>(api: &Api, mut response: Response<B>) -> Response<B> {
    protect(response.headers_mut(), Surface::Desk, Audience::OnePerson, api.is_https());
    response
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

fn run(api: &Api, ask: &Ask, found: &Found) -> Result<Response<Content>, Problem> {
    let door::Admitted { holder, allowance } = door::enter(api, ask, found.route.scope, found.route.verb)?;
    let query = url::form_urlencoded::parse(ask.query.unwrap_or("").as_bytes()).into_owned().collect();
    let account = &holder.account;
    let Found { id, number, .. } = *found;
    let call = Call { api, ask, account, holder: &holder, id, number, query, now: (api.parts.clock)() };
    match handle(&call, found.route) {
        Ok(mut response) => {
            response.headers_mut().extend(headers_from(allowance.into_iter().flat_map(Allowance::headers)));
            Ok(response)
        }
        Err(problem) => Err(door::with_headers(problem, allowance)),
    }
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

fn handle(call: &Call, route: &Route) -> Result<Response<Content>, Problem> {
    let db = &call.api.parts.db;
    if route.precondition == Must && !call.ask.headers.contains_key(http::header::IF_MATCH) {
        let detail = "Name the version that the change began from: `If-Match: \"3\"`.";
        return Err(Problem::new(StatusCode::PRECONDITION_REQUIRED, detail));
    }
    let answer = match route.handler {
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
        Give(handle) => return handle(call),
    };
    Ok(answer?.write_down())
}
