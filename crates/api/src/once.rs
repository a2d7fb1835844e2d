//! What is sent again under the same key happens once, and is answered as it was.

use database::Transaction;
use http::{Method, StatusCode};
use newsroom::id::CommentId;
use newsroom::idempotency;
use newsroom::secret::token_hash;
use serde_json::{Value, json};
use web::Ask;

use crate::call::{Answer, Call};
use crate::problem::Problem;

/// The header that carries a key.
pub(crate) const HEADER: &str = "idempotency-key";

/// The longest key, in bytes.
pub(crate) const KEY_BYTES_MAX: usize = 255;

/// Reads the key under which a `POST` happens once.
pub(crate) fn key(ask: &Ask) -> Result<Option<String>, Problem> {
    let Some(value) = ask.headers.get(HEADER).filter(|_| *ask.method == Method::POST) else { return Ok(None) };
    let key = value.to_str().ok().filter(|key| !key.is_empty() && key.len() <= KEY_BYTES_MAX);
    let detail = format!("`Idempotency-Key` is 1 to {KEY_BYTES_MAX} printable characters.");
    key.map(|key| Some(key.to_owned())).ok_or_else(|| Problem::new(StatusCode::BAD_REQUEST, detail))
}

/// Does something once: a key that was used before gives the answer of that time.
pub(crate) fn once(
    call: &Call,
    tx: &mut Transaction,
    key: Option<&str>,
    handle: impl FnOnce(&mut Transaction) -> Result<Answer, Problem>,
) -> Result<Answer, Problem> {
    let Some(key) = key else { return handle(tx) };
    let scope = format!("api {} {}", call.account.id, call.ask.path);
    let request = hex(&token_hash(&String::from_utf8_lossy(call.ask.body)));
    if let Some(stored) = idempotency::find(tx, &scope, key)? {
        return read(&stored, &request);
    }
    let answer = handle(tx)?;
    idempotency::store_about(tx, &scope, key, &write(&answer, &request), answer.comment, call.now)?;
    Ok(answer)
}

fn write(answer: &Answer, request: &str) -> String {
    let stored = json!({
        "request": request, "status": answer.status.as_u16(), "body": answer.body, "version": answer.version,
        "location": answer.location, "comment": answer.comment,
    });
    stored.to_string()
}

fn read(stored: &str, request: &str) -> Result<Answer, Problem> {
    if stored.is_empty() {
        return Err(Problem::gone_with_comment());
    }
    let stored: Value = serde_json::from_str(stored).unwrap_or_default();
    if stored["request"] != request {
        return Err(Problem::unprocessable("This key was used for another request. Use a new key for a new request."));
    }
    let status = stored["status"].as_u64().and_then(|status| u16::try_from(status).ok());
    Ok(Answer {
        status: status.and_then(|status| StatusCode::from_u16(status).ok()).unwrap_or(StatusCode::OK),
        body: Some(stored["body"].clone()).filter(|body| !body.is_null()),
        version: stored["version"].as_i64(),
        location: stored["location"].as_str().map(str::to_owned),
        comment: stored["comment"].as_i64().map(CommentId),
    })
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
