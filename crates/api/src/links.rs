//! Links by which somebody without an account sees a story before it is public.

use database::{Reader, Transaction};
use http::StatusCode;
use jiff::Timestamp;
use newsroom::id::{PreviewId, StoryId};
use newsroom::preview::{self, Link, MakeError, NAME_CHARS_MAX};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::BASE;
use crate::call::{Answer, Call};
use crate::problem::Problem;
use crate::shape::Kind::{Instant, List, Object, Text};
use crate::shape::{Shape, may, must};
use crate::shapes::{COUNT, ID, MAYBE_ADDRESS, MAYBE_INSTANT, TEXT};

/// A link to be made.
pub(crate) static NEW_LINK: Shape = Shape {
    name: "NewLink",
    fields: &[
        must("name", Text(NAME_CHARS_MAX), "For whom it is."),
        may(
            "expires_at",
            MAYBE_INSTANT,
            "Until when it opens, in an hour at the earliest and in 90 days at the latest; a week, if missing.",
        ),
    ],
};

/// A link.
pub(crate) static LINK: Shape = Shape {
    name: "Link",
    fields: &[
        must("id", ID, "Its id."),
        must("name", TEXT, "For whom it is."),
        must("url", MAYBE_ADDRESS, "Where it leads; null once it opens nothing."),
        must("made_at", Instant, "When it was made."),
        must("expires_at", Instant, "Until when it opens."),
        must("ended_at", MAYBE_INSTANT, "When somebody ended it."),
        must("last_seen_at", MAYBE_INSTANT, "When it was last opened, to within a minute."),
        must("views", COUNT, "How often it was opened, counted once a minute."),
    ],
};

/// The links of a story.
pub(crate) static LINKS: Shape =
    Shape { name: "Links", fields: &[must("links", List(&Object(&LINK), 100), "Links, the newest first.")] };

/// Lists the links of a story.
pub(crate) fn list(call: &Call, r: &mut Reader) -> Result<Answer, Problem> {
    let links: Vec<Value> = preview::list(r, StoryId(call.id))?.iter().map(|link| show(call, link)).collect();
    Ok(Answer::ok(json!({ "links": links })))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NewLink {
    name: String,
    expires_at: Option<Timestamp>,
}

/// Makes a link.
pub(crate) fn create(call: &Call, tx: &mut Transaction) -> Result<Answer, Problem> {
    let NewLink { name, expires_at } = call.body()?;
    if expires_at.is_some_and(|end| end <= call.now) {
        return Err(Problem::unprocessable("`expires_at` is over already."));
    }
    let lasts = expires_at.map_or(preview::LASTS, |end| end.duration_since(call.now));
    let story = StoryId(call.id);
    let link = preview::make(tx, &call.act(), story, &name, lasts).map_err(|error| match error {
        MakeError::NameMissing => Problem::unprocessable(format!("`name` is missing: {error}.")),
        MakeError::TooMany => Problem::new(StatusCode::CONFLICT, format!("No link was made: {error}.")),
        MakeError::Database(error) => error.into(),
    })?;
    let location = format!("{}{BASE}/stories/{story}/links", call.api.parts.origin);
    Ok(Answer { status: StatusCode::CREATED, location: Some(location), ..Answer::ok(show(call, &link)) })
}

/// Ends a link.
pub(crate) fn end(call: &Call, tx: &mut Transaction) -> Result<Answer, Problem> {
    match preview::end(tx, &call.act(), StoryId(call.id), PreviewId(call.number))? {
        Some(_) => Ok(Answer { status: StatusCode::NO_CONTENT, body: None, ..Answer::ok(Value::Null) }),
        None => Err(Problem::not_found("open link")),
    }
}

fn show(call: &Call, link: &Link) -> Value {
    let parts = &call.api.parts;
    let url = link.is_open(call.now).then(|| format!("{}/preview/{}/", parts.origin, link.token(&parts.keys)));
    json!({
        "id": link.id.0, "name": link.name, "url": url, "made_at": link.made_at.to_string(),
        "expires_at": link.expires_at.to_string(), "ended_at": link.ended_at.map(|at| at.to_string()),
        "last_seen_at": link.last_seen_at.map(|at| at.to_string()), "views": link.views,
    })
}
