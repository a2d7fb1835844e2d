//! Who asks: tokens, what they are for, and how often they may.

use http::StatusCode;
use http::header::{AUTHORIZATION, HeaderMap, WWW_AUTHENTICATE};
use jiff::Timestamp;
use newsroom::people::role::Verb;
use newsroom::people::scope::Scope;
use newsroom::people::token::{self, Holder};
use web::Ask;

use crate::Api;
use crate::limit::{Allowance, What, Who};
use crate::problem::Problem;

/// Somebody's program that may ask, and what it may still ask.
pub(crate) struct Admitted {
    pub holder: Holder,
    pub allowance: Option<Allowance>,
}

/// Lets a program in that may do what it asks for, and notes that its token was used.
pub(crate) fn enter(api: &Api, ask: &Ask, scope: Option<Scope>, verb: Option<Verb>) -> Result<Admitted, Problem> {
    let (now, what) = ((api.parts.clock)(), What::of(ask.method));
    let holder = match find(api, ask.headers, now) {
        Ok(holder) => holder,
        Err(refusal) => {
            let allowance = api.limiter.take(Who::client(ask.client), what, now)?;
            return Err(with_headers(refusal, allowance));
        }
    };
    let allowance = api.limiter.take(Who::Token(holder.token.id), what, now)?;
    may(&holder, scope, verb).map_err(|refusal| with_headers(refusal, allowance))?;
    note_use(api, &holder, now);
    Ok(Admitted { holder, allowance })
}

/// Says whether a program that was let in before may still do something.
pub(crate) fn stands(api: &Api, headers: &HeaderMap, scope: Scope) -> Result<(), Problem> {
    let holder = find(api, headers, (api.parts.clock)())?;
    may(&holder, Some(scope), Some(scope.verb()))
}

/// Puts what one may still ask beside an answer.
pub(crate) fn with_headers(problem: Problem, allowance: Option<Allowance>) -> Problem {
    let headers = allowance.into_iter().flat_map(Allowance::headers);
    headers.fold(problem, |problem, (name, value)| problem.with_header(name, &value))
}

fn find(api: &Api, headers: &HeaderMap, now: Timestamp) -> Result<Holder, Problem> {
    let ask_for = |detail: &str| Problem::new(StatusCode::UNAUTHORIZED, detail).with_header(WWW_AUTHENTICATE, "Bearer");
    let given = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    let (scheme, secret) = given.and_then(|value| value.split_once(' ')).unwrap_or(("", ""));
    if !scheme.eq_ignore_ascii_case("bearer") || secret.trim().is_empty() {
        return Err(ask_for(
            "Send a token: `Authorization: Bearer …`. The desk makes one, and `dateline token create`.",
        ));
    }
    let found = api.parts.db.read(|r| token::find(r, secret.trim(), now))?;
    found.ok_or_else(|| ask_for("The token is unknown, or has been ended."))
}

fn may(holder: &Holder, scope: Option<Scope>, verb: Option<Verb>) -> Result<(), Problem> {
    let role = holder.account.role;
    let is_open = verb.is_none_or(|verb| role.may(verb));
    match scope {
        Some(scope) if !holder.token.scopes.include(scope) => {
            let detail = format!("The token is not for this: it lacks the scope `{}`.", scope.as_str());
            Err(Problem::new(StatusCode::FORBIDDEN, detail))
        }
        _ if !is_open => {
            Err(Problem::new(StatusCode::FORBIDDEN, format!("The role `{}` may not do this.", role.as_str())))
        }
        _ => Ok(()),
    }
}

/// What cannot be noted, on a full disk, keeps nobody from reading.
fn note_use(api: &Api, holder: &Holder, now: Timestamp) {
    if !holder.token.is_stale(now) {
        return;
    }
    if let Err(error) = api.parts.db.write(|tx| token::touch(tx, holder.token.id, now)) {
        tracing::warn!(%error, "the use of a token could not be noted");
    }
}
