//! Statements as one file: `GET /statements` of whoever takes `text/csv` or `application/jsonl`. It is made while it is
//! sent, and holds all that the query asks for.

use http::header::{ACCEPT, HeaderMap};
use http::{Method, Response};
use newsroom::people::scope::Scope;
use newsroom::site;
use web::Ask;
use web::file::Content;
use web::headers::{Audience, Surface, protect};
use web::said::{Export, For, Form, answer};

use crate::call::Call;
use crate::limit::Allowance;
use crate::problem::Problem;
use crate::{Api, door, run, statements};

const PATH: &str = "/api/v1/statements";

/// The media types by which a file is asked for; the second is what programs said before there was the first.
const TYPES: [(&str, Form); 3] =
    [("text/csv", Form::Csv), ("application/jsonl", Form::Lines), ("application/x-ndjson", Form::Lines)];

impl Api {
    /// Says whether a request asks for a file of statements.
    #[must_use]
    pub fn is_export(method: &Method, path: &str, headers: &HeaderMap) -> bool {
        *method == Method::GET && path.trim_end_matches('/') == PATH && form_of(headers).is_some()
    }

    /// Answers with the file, or with why there is none.
    #[must_use]
    pub fn export(&self, ask: &Ask) -> Response<Content> {
        match begin(self, ask) {
            Ok((export, allowance)) => {
                let mut response = answer(export, ());
                let own = response.headers_mut();
                protect(own, Surface::Desk, Audience::OnePerson, self.is_https());
                own.extend(run::headers_from(allowance.into_iter().flat_map(Allowance::headers)));
                response
            }
            Err(problem) => run::respond(self, Err(problem), None).map(Content::Bytes),
        }
    }
}

fn begin(api: &Api, ask: &Ask) -> Result<(Export, Option<Allowance>), Problem> {
    let door::Admitted { holder, allowance } = door::enter(api, ask, Some(Scope::Read), Some(Scope::Read.verb()))?;
    let query = url::form_urlencoded::parse(ask.query.unwrap_or("").as_bytes()).into_owned().collect();
    let (account, now) = (&holder.account, (api.parts.clock)());
    let call = Call { api, ask, account, holder: &holder, id: 0, number: 0, query, now };
    let asked = api.parts.db.read(|r| Ok::<_, Problem>((statements::read_question(&call, r)?, site::get(r)?)));
    let (question, site) = asked.map_err(|problem| door::with_headers(problem, allowance))?;
    let export = Export {
        db: api.parts.db.clone(),
        clock: api.parts.clock.clone(),
        origin: api.parts.origin.clone(),
        licence: site.record.licence,
        form: form_of(ask.headers).unwrap_or(Form::Lines),
        audience: For::Newsroom,
        question,
    };
    Ok((export, allowance))
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
