//! A program that is told what happens as it happens: server-sent events (HTML Living Standard §9.2).

use std::fmt::Write;

use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, Method, Response};
use newsroom::event;
use newsroom::people::scope::Scope;
use web::Ask;
use web::file::Content;
use web::headers::{Audience, Surface, head};

use crate::problem::Problem;
use crate::{Api, door, events, run};

/// Where the events are.
const PATH: &str = "/api/v1/events";

/// How far a program has been told, and whose it is.
#[derive(Debug)]
pub struct Following {
    headers: HeaderMap,
    after: i64,
}

impl Api {
    /// Says whether a request asks to be told of events as they happen.
    #[must_use]
    pub fn is_to_be_followed(method: &Method, path: &str, headers: &HeaderMap) -> bool {
        let takes = headers.get(ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
        *method == Method::GET
            && path.trim_end_matches('/') == PATH
            && takes
                .split(',')
                .any(|kind| kind.split(';').next().is_some_and(|kind| kind.trim() == "text/event-stream"))
    }

    /// Begins to tell a program: after the event that it knows, by `Last-Event-ID` or `after`, or from the next one on.
    ///
    /// # Errors
    /// The answer for who may not be told.
    pub fn follow(&self, ask: &Ask) -> Result<Following, Box<Response<Content>>> {
        let begin = || -> Result<Following, Problem> {
            let door::Admitted { allowance, .. } = door::enter(self, ask, Some(Scope::Read), Some(Scope::Read.verb()))?;
            let wrong = || door::with_headers(Problem::unprocessable(events::AFTER_IS), allowance);
            let known = ask.headers.get("last-event-id").and_then(|value| value.to_str().ok()).map(str::to_owned);
            let asked =
                || url::form_urlencoded::parse(ask.query.unwrap_or("").as_bytes()).find(|(name, _)| name == "after");
            let after = match known.or_else(|| asked().map(|(_, value)| value.into_owned())) {
                Some(text) => text.trim().parse().map_err(|_| wrong())?,
                None => self.parts.db.read(event::last_seq)?,
            };
            let token = ask.headers.get(AUTHORIZATION).cloned();
            Ok(Following { headers: token.into_iter().map(|token| (AUTHORIZATION, token)).collect(), after })
        };
        begin().map_err(|problem| Box::new(run::respond(self, problem.write_down())))
    }

    /// The head of the answer that tells of events.
    #[must_use]
    pub fn following_head(&self) -> HeaderMap {
        let mut head = head(Surface::Desk, Audience::OnePerson, self.is_https());
        head.insert(CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
        // nginx would keep the lines back until it has a buffer full of them.
        head.insert("x-accel-buffering", HeaderValue::from_static("no"));
        head
    }

    /// Gives what has happened since, as it is sent, and how many events it is; `None` once the program may be told no
    /// more: its person has left, or its token was ended.
    #[must_use]
    pub fn news(&self, following: &mut Following) -> Option<(String, usize)> {
        let tell = |following: &mut Following| -> Result<(String, usize), Problem> {
            door::stands(self, &following.headers, Scope::Read)?;
            let happened = self.parts.db.read(|r| event::list_after(r, following.after))?;
            let mut told = String::new();
            for event in &happened {
                let _ = write!(told, "id: {}\nevent: {}\ndata: {}\n\n", event.seq, event.kind, events::show(event));
            }
            following.after = happened.last().map_or(following.after, |event| event.seq);
            Ok((told, happened.len()))
        };
        tell(following).ok()
    }
}
