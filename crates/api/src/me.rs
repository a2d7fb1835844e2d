//! Whose token this is.

use database::Reader;
use newsroom::people::scope::Scope;
use newsroom::people::token::Holder;
use newsroom::section::{self, Section};
use newsroom::story::access::is_bound;
use serde_json::json;

use crate::call::{Answer, Call};
use crate::problem::Problem;

/// Says whose token this is and what it may do: that for which it was made, as far as its person may.
pub(crate) fn show(call: &Call, r: &mut Reader) -> Result<Answer, Problem> {
    let Holder { account, token } = call.holder;
    let scopes: Vec<&str> = Scope::ALL.into_iter().filter(|scope| call.holder.may(*scope)).map(Scope::as_str).collect();
    let chosen = if is_bound(account) { account.beat.chosen() } else { &[] };
    let is_chosen = |section: &Section| chosen.contains(&section.id);
    let sections: Vec<String> = if chosen.is_empty() {
        Vec::new()
    } else {
        section::list(r)?.into_iter().filter(is_chosen).map(|section| section.path).collect()
    };
    Ok(Answer::ok(json!({
        "id": account.id.0, "name": account.name, "role": account.role.as_str(), "sections": sections, "token": token.name,
        "scopes": scopes, "expires_at": token.expires_at.map(|at| at.to_string()),
    })))
}
