//! What went wrong, as a program reads it: problem documents (RFC 9457).

use std::io;

use http::header::{HeaderName, RETRY_AFTER};
use http::{Response, StatusCode};
use newsroom::story::change::ChangeError;
use newsroom::story::publish::PublishError;
use newsroom::story::save::SaveError;
use newsroom::story::withdraw::WithdrawError;
use serde_json::{Value, json};
use web::file::Content;
use web::seen::Unseen;

use crate::call::in_json;

/// A request could not be done; nothing has changed.
#[derive(Debug)]
pub(crate) struct Problem {
    pub status: StatusCode,
    /// What happened and what to do, in a sentence or two.
    pub detail: String,
    /// What else a program needs to know: the version that stands.
    pub more: Vec<(&'static str, Value)>,
    /// Headers that go with it.
    pub headers: Vec<(HeaderName, String)>,
}

impl Problem {
    pub fn new(status: StatusCode, detail: impl Into<String>) -> Problem {
        Problem { status, detail: detail.into(), more: Vec::new(), headers: Vec::new() }
    }

    pub fn with_header(mut self, name: HeaderName, value: &str) -> Problem {
        self.headers.push((name, value.to_owned()));
        self
    }

    pub fn not_found(what: &str) -> Problem {
        Problem::new(StatusCode::NOT_FOUND, format!("There is no such {what}."))
    }

    pub fn unprocessable(detail: impl Into<String>) -> Problem {
        Problem::new(StatusCode::UNPROCESSABLE_ENTITY, detail)
    }

    /// What is asked about went with a comment that was deleted.
    pub fn gone_with_comment() -> Problem {
        Problem::new(StatusCode::CONFLICT, "The comment was deleted, and nothing of it is left.")
    }

    /// Someone changed it meanwhile.
    pub fn changed(newest: i64) -> Problem {
        let detail = format!("It was changed meanwhile; its version is now {newest}. Read it, then try again.");
        Problem { more: vec![("version", newest.into())], ..Problem::new(StatusCode::PRECONDITION_FAILED, detail) }
    }

    /// Writes it down.
    pub fn write_down(&self) -> Response<Content> {
        in_json(self.status, "application/problem+json", Some(&self.to_json()), self.headers.iter().cloned())
    }

    /// Writes the document.
    pub fn to_json(&self) -> Value {
        let title = self.status.canonical_reason().unwrap_or("Problem");
        let mut document =
            json!({ "type": "about:blank", "title": title, "status": self.status.as_u16(), "detail": self.detail });
        for (name, value) in &self.more {
            document[*name] = value.clone();
        }
        document
    }
}

/// The cause goes to the log once; a stranger learns nothing of it.
impl From<database::Error> for Problem {
    fn from(error: database::Error) -> Self {
        let (status, detail) = match &error {
            database::Error::NotFound => return Problem::not_found("thing"),
            database::Error::Full | database::Error::ReadOnly => {
                (StatusCode::INSUFFICIENT_STORAGE, "Nothing can be written just now. Nothing has changed.")
            }
            _ => (StatusCode::SERVICE_UNAVAILABLE, "The database did not answer. Nothing has changed; try again."),
        };
        tracing::error!(%error, "a request of a program could not be done");
        Problem::new(status, detail)
    }
}

impl From<Unseen> for Problem {
    fn from(unseen: Unseen) -> Self {
        match unseen {
            Unseen::Lost => Problem::not_found("file"),
            Unseen::Busy => {
                let problem = Problem::new(StatusCode::SERVICE_UNAVAILABLE, format!("Not now: {unseen}."));
                problem.with_header(RETRY_AFTER, "1")
            }
            Unseen::Io(error) => error.into(),
        }
    }
}

impl From<io::Error> for Problem {
    fn from(error: io::Error) -> Self {
        tracing::error!(%error, "a file could not be read");
        Problem::new(StatusCode::SERVICE_UNAVAILABLE, "The file could not be read just now; try again.")
    }
}

impl From<SaveError> for Problem {
    fn from(error: SaveError) -> Self {
        match error {
            SaveError::NoStory(_) => Problem::not_found("story"),
            SaveError::Conflict { newest, .. } => Problem::changed(newest),
            SaveError::NotTheirs(_) => Problem::new(StatusCode::FORBIDDEN, format!("Not saved: {error}.")),
            SaveError::Database(error) => error.into(),
        }
    }
}

impl From<PublishError> for Problem {
    fn from(error: PublishError) -> Self {
        match error {
            PublishError::NoStory(_) => Problem::not_found("story"),
            PublishError::Database(error) => error.into(),
            refused => Problem::new(StatusCode::CONFLICT, format!("Not published: {refused}.")),
        }
    }
}

impl From<ChangeError> for Problem {
    fn from(error: ChangeError) -> Self {
        match error {
            ChangeError::NoteMissing => Problem::unprocessable(format!("`note` is missing: {error}.")),
            ChangeError::Publish(error) => error.into(),
        }
    }
}

impl From<WithdrawError> for Problem {
    fn from(error: WithdrawError) -> Self {
        match error {
            WithdrawError::NotPublished(id) => {
                Problem::new(StatusCode::CONFLICT, format!("Story {id} is not published."))
            }
            WithdrawError::Database(error) => error.into(),
        }
    }
}
