//! A request as a handler sees it, and what a handler answers.

use std::collections::HashMap;

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, ETAG, HeaderMap, HeaderName, HeaderValue, IF_MATCH, LOCATION};
use http::{Response, StatusCode};
use jiff::Timestamp;
use newsroom::id::CommentId;
use newsroom::people::account::Account;
use newsroom::people::token::Holder;
use newsroom::{Act, Actor};
use serde::de::{Deserialize, DeserializeOwned, Deserializer};
use serde_json::Value;
use web::Ask;
use web::file::Content;

use crate::Api;
use crate::problem::Problem;

/// Things on a page of a list, unless fewer are asked for, and at most.
const LIMIT: i64 = 50;
pub(crate) const LIMIT_MAX: i64 = 200;

/// A request by somebody who may make it.
pub(crate) struct Call<'a> {
    pub api: &'a Api,
    pub ask: &'a Ask<'a>,
    pub account: &'a Account,
    /// Whose program it is, and what its token is for.
    pub holder: &'a Holder,
    /// The id in the address.
    pub id: i64,
    /// The second number in the address.
    pub number: i64,
    pub query: HashMap<String, String>,
    pub now: Timestamp,
}

/// An answer in JSON.
pub(crate) struct Answer {
    pub status: StatusCode,
    pub body: Option<Value>,
    /// The version that the answer shows, as its ETag.
    pub version: Option<i64>,
    /// Where the new thing stands.
    pub location: Option<String>,
    /// The comment whose words the answer holds.
    pub comment: Option<CommentId>,
}

impl Answer {
    pub fn ok(body: Value) -> Answer {
        Answer { status: StatusCode::OK, body: Some(body), version: None, location: None, comment: None }
    }
}

impl Answer {
    /// Writes it down.
    pub fn write_down(&self) -> Response<Content> {
        let version = self.version.map(|version| (ETAG, format!("\"{version}\"")));
        let location = self.location.clone().map(|location| (LOCATION, location));
        in_json(self.status, "application/json", self.body.as_ref(), version.into_iter().chain(location))
    }
}

/// Writes a document as an answer, or an answer without one.
pub(crate) fn in_json(
    status: StatusCode,
    kind: &'static str,
    body: Option<&Value>,
    headers: impl IntoIterator<Item = (HeaderName, String)>,
) -> Response<Content> {
    let body = body.map_or_else(Bytes::new, |body| Bytes::from(body.to_string()));
    let mut response = Response::new(Content::Bytes(Bytes::new()));
    *response.status_mut() = status;
    let own = response.headers_mut();
    own.extend(headers_from(headers));
    own.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    own.insert(CONTENT_LENGTH, HeaderValue::from(body.len()));
    *response.body_mut() = Content::Bytes(body);
    response
}

/// Headers of these names and values; what no header can hold is left out.
pub(crate) fn headers_from(pairs: impl IntoIterator<Item = (HeaderName, String)>) -> HeaderMap {
    pairs.into_iter().filter_map(|(name, value)| Some((name, HeaderValue::from_str(&value).ok()?))).collect()
}

impl Call<'_> {
    pub fn act(&self) -> Act<'_> {
        Act { now: self.now, ids: &self.api.parts.ids, actor: Actor::Account(self.account.id) }
    }

    /// Finds a field of the query that says something.
    pub fn field(&self, name: &str) -> Option<&str> {
        self.query.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }

    /// Reads a field of the query that is a number, if it is there.
    pub fn number_field(&self, name: &str) -> Result<Option<i64>, Problem> {
        let wrong = || Problem::unprocessable(format!("`{name}` is a number."));
        self.field(name).map(|text| text.parse().map_err(|_| wrong())).transpose()
    }

    /// Reads a field of the query that is an instant, if it is there.
    pub fn instant_field(&self, name: &str) -> Result<Option<Timestamp>, Problem> {
        let wrong = || Problem::unprocessable(format!("`{name}` is an instant (RFC 3339)."));
        self.field(name).map(|text| text.parse().map_err(|_| wrong())).transpose()
    }

    /// Reads how many things a page of a list may hold.
    pub fn limit(&self) -> Result<i64, Problem> {
        let Some(text) = self.field("limit") else { return Ok(LIMIT) };
        let number = text.parse().ok().filter(|number| (1..=LIMIT_MAX).contains(number));
        number.ok_or_else(|| Problem::unprocessable(format!("`limit` is a number from 1 to {LIMIT_MAX}.")))
    }

    /// Reads where a page of a list begins: an instant and an id, as [`cursor`] wrote them.
    pub fn after(&self) -> Result<Option<(Timestamp, i64)>, Problem> {
        let Some(text) = self.field("cursor") else { return Ok(None) };
        let read = || {
            let (at, id) = text.split_once('-')?;
            Some((Timestamp::from_millisecond(at.parse().ok()?).ok()?, id.parse().ok()?))
        };
        read().map(Some).ok_or_else(|| Problem::unprocessable("`cursor` is what an answer gave as `cursor`."))
    }

    /// Reads the body; an empty one counts as an object without fields.
    pub fn body<T: DeserializeOwned>(&self) -> Result<T, Problem> {
        let sent: &[u8] = self.ask.body;
        let body = if sent.iter().all(u8::is_ascii_whitespace) { b"{}" } else { sent };
        serde_json::from_slice(body).map_err(|error| match error.classify() {
            serde_json::error::Category::Data => Problem::unprocessable(format!("The body does not fit: {error}.")),
            _ => Problem::new(StatusCode::BAD_REQUEST, format!("The body is no JSON: {error}.")),
        })
    }

    /// The version that the request began from, if it names one.
    pub fn expected(&self) -> Result<Option<i64>, Problem> {
        let Some(value) = self.ask.headers.get(IF_MATCH) else { return Ok(None) };
        let text = value.to_str().unwrap_or_default().trim();
        if text == "*" {
            return Ok(None);
        }
        let number = text.trim_start_matches("W/").trim_matches('"').parse().ok();
        number
            .map(Some)
            .ok_or_else(|| Problem::new(StatusCode::BAD_REQUEST, "`If-Match` names a version, as in \"3\"."))
    }
}

/// Writes where the next page of a list begins.
pub(crate) fn cursor(at: Timestamp, id: i64) -> String {
    format!("{}-{id}", at.as_millisecond())
}

/// Reads a field that may be null, so that one that is missing can be told from it.
pub(crate) fn given<'de, T, D>(field: D) -> Result<Option<T>, D::Error>
where
    T: Deserialize<'de>,
    D: Deserializer<'de>,
{
    T::deserialize(field).map(Some)
}
