//! The interface described for programs: OpenAPI 3.1, made from the list of routes.

use database::Reader;
use serde_json::{Map, Value, json};

use crate::BASE;
use crate::call::{Answer, Call};
use crate::problem::Problem;
use crate::routes::ROUTES;

/// Shows the description.
pub(crate) fn show(call: &Call, _: &mut Reader) -> Result<Answer, Problem> {
    Ok(Answer::ok(describe(&call.api.parts.origin)))
}

fn describe(origin: &str) -> Value {
    let mut paths: Map<String, Value> = Map::new();
    for route in &ROUTES {
        let names = route.path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
        let parameter = |name: &str| {
            let kind = if name == "id" { "integer" } else { "string" };
            json!({ "name": name, "in": "path", "required": true, "schema": { "type": kind } })
        };
        let operation = json!({
            "summary": route.what,
            "parameters": names.map(parameter).collect::<Vec<_>>(),
            "responses": {
                "2XX": { "description": "Done.", "content": { "application/json": {} } },
                "default": { "description": "A problem document.", "content": { "application/problem+json": {} } },
            },
        });
        let methods = paths.entry(route.path).or_insert_with(|| json!({}));
        methods[route.method.as_str().to_lowercase()] = operation;
    }
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Dateline", "version": "1" },
        "servers": [{ "url": format!("{origin}{BASE}") }],
        "security": [{ "token": [] }],
        "components": { "securitySchemes": { "token": { "type": "http", "scheme": "bearer" } } },
        "paths": paths,
    })
}
