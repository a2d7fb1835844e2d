//! Whose token this is.

use database::Reader;
use newsroom::people::scope::Scope;
use newsroom::people::token::Holder;
use serde_json::json;

use crate::call::{Answer, Call};
use crate::problem::Problem;

/// Says whose token this is and what it may do: that for which it was made, as far as its person may.
pub(crate) fn show(call: &Call, _: &mut Reader) -> Result<Answer, Problem> {
    let Holder { account, token } = call.holder;
    let scopes: Vec<&str> = Scope::ALL.into_iter().filter(|scope| call.holder.may(*scope)).map(Scope::as_str).collect();
    Ok(Answer::ok(json!({
        "id": account.id.0, "name": account.name, "role": account.role.as_str(), "token": token.name,
        "scopes": scopes, "expires_at": token.expires_at.map(|at| at.to_string()),
    })))
}
