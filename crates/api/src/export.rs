//! Statements as one file: `GET /statements` of whoever takes `text/csv` or `application/jsonl`. It is made while it is
//! sent, and holds all that the query asks for.

use http::Response;
use http::header::{ACCEPT, HeaderMap};
use newsroom::site;
use web::file::Content;
use web::said::{Export, For, Form, answer};

use crate::call::Call;
use crate::problem::Problem;
use crate::statements;

/// The media types by which a file is asked for; the second is what programs said before there was the first.
const TYPES: [(&str, Form); 3] =
    [("text/csv", Form::Csv), ("application/jsonl", Form::Lines), ("application/x-ndjson", Form::Lines)];

/// Lists statements a page at a time, or gives all of them as a file to whoever takes one.
pub(crate) fn list(call: &Call) -> Result<Response<Content>, Problem> {
    let db = &call.api.parts.db;
    let Some(form) = form_of(call.ask.headers) else {
        return Ok(db.read(|r| statements::list(call, r))?.write_down());
    };
    let (question, site) = db.read(|r| Ok::<_, Problem>((statements::read_question(call, r)?, site::get(r)?)))?;
    let export = Export {
        db: db.clone(),
        clock: call.api.parts.clock.clone(),
        origin: call.api.parts.origin.clone(),
        licence: site.record.licence,
        form,
        audience: For::Newsroom,
        question,
    };
    Ok(answer(export, ()))
}

/// The form that is asked for before JSON is.
fn form_of(headers: &HeaderMap) -> Option<Form> {
    let takes = headers.get(ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let kinds = takes.split(',').filter_map(|kind| kind.split(';').next()).map(str::trim);
    let known = |kind: &str| match TYPES.iter().find(|(own, _)| kind.eq_ignore_ascii_case(own)) {
        Some((_, form)) => Some(Some(*form)),
        None if kind.eq_ignore_ascii_case("application/json") => Some(None),
        None => None,
    };
    kinds.filter_map(known).next().flatten()
}
