//! The interface described for programs: OpenAPI 3.1, made from the list of routes and their shapes.

use std::collections::BTreeMap;

use database::Reader;
use http::StatusCode;
use newsroom::people::role::Role;
use serde_json::{Map, Value, json};

use crate::BASE;
use crate::call::{Answer, Call};
use crate::comments::Verdict;
use crate::once;
use crate::problem::Problem;
use crate::route::{Handler, Precondition, Route, Way};
use crate::routes::ROUTES;
use crate::shape::{Field, Kind, LANGUAGE_CHARS_MAX, Shape};
use crate::shapes::PROBLEM;
use crate::statements::VERDICTS;

/// Shows the description.
pub(crate) fn show(_: &Call, _: &mut Reader) -> Result<Answer, Problem> {
    Ok(Answer::ok(describe()))
}

/// Writes the description: the same for every newsroom, for its address is told from the root.
pub(crate) fn describe() -> Value {
    let (mut paths, mut shapes) = (Map::new(), BTreeMap::from([(PROBLEM.name, &PROBLEM)]));
    for route in &ROUTES {
        route.body.into_iter().chain(route.answer).for_each(|shape| collect(shape, &mut shapes));
        let methods = paths.entry(route.path).or_insert_with(|| json!({}));
        methods[route.way.method().as_str().to_lowercase()] = operation(route);
    }
    let schemas: Map<String, Value> =
        shapes.into_iter().map(|(name, shape)| (name.to_owned(), object(shape))).collect();
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Dateline", "version": "1", "license": { "name": "Apache-2.0 OR MIT", "identifier": "Apache-2.0 OR MIT" },
            "description": "What the desk can do to stories, comments and media, for programs.",
        },
        "servers": [{ "url": BASE }],
        "security": [{ "token": [] }],
        "components": {
            "securitySchemes": {
                "token": { "type": "http", "scheme": "bearer", "description": "A token of a person of the desk." },
            },
            "schemas": schemas,
            "responses": { "Problem": {
                "description": "What went wrong (RFC 9457); nothing has changed.",
                "headers": limits(),
                "content": { "application/problem+json": { "schema": reference(&PROBLEM) } },
            } },
        },
        "paths": paths,
    })
}

fn operation(route: &Route) -> Value {
    let mut operation = json!({
        "operationId": operation_id(route),
        "summary": route.what,
        "parameters": parameters(route),
        "responses": responses(route),
    });
    if let Some(scope) = route.scope {
        let roles = Role::ALL.into_iter().filter(|role| route.verb.is_none_or(|verb| role.may(verb)));
        let roles: Vec<&str> = roles.map(Role::as_str).collect();
        let scope = scope.as_str();
        operation["description"] = format!("The token needs the scope `{scope}`; for {}.", roles.join(", ")).into();
    }
    if let Some(body) = route.body {
        let kind = if matches!(route.handler, Handler::Upload(_) | Handler::Piece(_)) {
            "multipart/form-data"
        } else {
            "application/json"
        };
        let is_required = body.fields.iter().any(|field| field.is_required);
        operation["requestBody"] =
            json!({ "required": is_required, "content": { kind: { "schema": reference(body) } } });
    }
    operation
}

/// A name made of method and path: `post_stories_id_publish`.
fn operation_id(route: &Route) -> String {
    let words = route.path.split(['/', '{', '}', '.']).filter(|word| !word.is_empty());
    let words: Vec<&str> = words.collect();
    format!("{}_{}", route.way.method().as_str().to_lowercase(), words.join("_"))
}

fn parameters(route: &Route) -> Vec<Value> {
    let names = route.path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
    let in_path = names.map(|name| {
        let schema = match name {
            "verdict" => json!({ "type": "string", "enum": VERDICTS.map(|(name, _)| name) }),
            "decision" => json!({ "type": "string", "enum": Verdict::ALL.map(|(name, _)| name) }),
            _ => schema(Kind::Number(1, i64::MAX)),
        };
        json!({ "name": name, "in": "path", "required": true, "schema": schema })
    });
    let in_query = route.query.iter().map(|field| {
        json!({
            "name": field.name, "in": "query", "required": field.is_required, "description": field.what,
            "schema": schema(field.kind),
        })
    });
    let header = |name: &str, is_required: bool, what: &str, schema: Value| json!({ "name": name, "in": "header", "required": is_required, "description": what, "schema": schema });
    let version = (route.precondition != Precondition::None).then(|| {
        let what = "The version that the change began from, as an answer's ETag gives it, or `*` for any.";
        let schema = json!({ "type": "string", "pattern": "^(\\*|(W/)?\"[0-9]+\")$" });
        header("If-Match", route.precondition == Precondition::Must, what, schema)
    });
    let key = (route.way == Way::Post).then(|| {
        let what = "The same key gives the same answer, and nothing happens twice.";
        header(
            "Idempotency-Key",
            false,
            what,
            json!({ "type": "string", "minLength": 1, "maxLength": once::KEY_BYTES_MAX }),
        )
    });
    in_path.chain(in_query).chain(version).chain(key).collect()
}

fn responses(route: &Route) -> Value {
    let mut done = json!({ "description": "Done.", "headers": limits() });
    if let Some(answer) = route.answer {
        done["content"] = json!({ "application/json": { "schema": reference(answer) } });
    }
    if route.path == "/events" {
        let what = "Events as they happen, each an `EventSource` message.";
        done["content"]["text/event-stream"] = json!({ "schema": { "type": "string", "description": what } });
    }
    if route.path == "/statements" && route.way == Way::Get {
        let what = "All that is asked for, as one file: the same as each of `statements` says, and the licence.";
        for kind in ["text/csv", "application/jsonl"] {
            done["content"][kind] = json!({ "schema": { "type": "string", "description": what } });
        }
    }
    if route.path == "/media/{id}/file" {
        done["content"]["*/*"] =
            json!({ "schema": { "type": "string", "contentMediaType": "application/octet-stream" } });
    }
    if route.status == StatusCode::CREATED {
        let header =
            json!({ "description": "Where the new thing stands.", "schema": { "type": "string", "format": "uri" } });
        done["headers"]["Location"] = header;
    }
    json!({
        route.status.as_str(): done,
        "default": { "$ref": "#/components/responses/Problem" },
    })
}

/// What every answer says of how often may be asked.
fn limits() -> Value {
    let header = |what: &str| json!({ "description": what, "schema": { "type": "string" } });
    json!({
        "RateLimit-Policy": header("How much may be asked at once (`q`), and in how many seconds that comes back (`w`)."),
        "RateLimit": header("What is left of it (`r`), and in how many seconds all is back (`t`)."),
    })
}

fn collect(shape: &'static Shape, shapes: &mut BTreeMap<&'static str, &'static Shape>) {
    shapes.insert(shape.name, shape);
    shape.fields.iter().for_each(|field| collect_kind(&field.kind, shapes));
}

fn collect_kind(kind: &Kind, shapes: &mut BTreeMap<&'static str, &'static Shape>) {
    match kind {
        Kind::Object(shape) => collect(shape, shapes),
        Kind::List(of, _) | Kind::Maybe(of) => collect_kind(of, shapes),
        Kind::Either(kinds) => kinds.iter().for_each(|kind| collect_kind(kind, shapes)),
        _ => {}
    }
}

fn object(shape: &Shape) -> Value {
    let field = |field: &Field| {
        let mut schema = schema(field.kind);
        schema["description"] = field.what.into();
        (field.name.to_owned(), schema)
    };
    let properties: Map<String, Value> = shape.fields.iter().map(field).collect();
    let required: Vec<&str> = shape.fields.iter().filter(|field| field.is_required).map(|field| field.name).collect();
    json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
}

fn reference(shape: &Shape) -> Value {
    json!({ "$ref": format!("#/components/schemas/{}", shape.name) })
}

fn schema(kind: Kind) -> Value {
    match kind {
        Kind::Text(chars_max) => json!({ "type": "string", "maxLength": chars_max }),
        Kind::Number(from, to) => json!({ "type": "integer", "minimum": from, "maximum": to }),
        Kind::Flag => json!({ "type": "boolean" }),
        Kind::Tongue => json!({ "type": "string", "format": "language-tag", "maxLength": LANGUAGE_CHARS_MAX }),
        Kind::Instant => json!({ "type": "string", "format": "date-time" }),
        Kind::Word(words) => json!({ "type": "string", "enum": words }),
        Kind::Address => json!({ "type": "string", "format": "uri-reference" }),
        Kind::List(of, count_max) => json!({ "type": "array", "items": schema(*of), "maxItems": count_max }),
        Kind::Object(shape) => reference(shape),
        Kind::Either(kinds) => json!({ "anyOf": kinds.iter().copied().map(schema).collect::<Vec<_>>() }),
        Kind::Maybe(of) => json!({ "anyOf": [schema(*of), { "type": "null" }] }),
        Kind::File => json!({ "type": "string", "contentMediaType": "application/octet-stream" }),
        Kind::Any => json!({}),
    }
}
