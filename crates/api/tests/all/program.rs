//! A program with a token.

use std::sync::Arc;

use api::{Api, Following, Parts};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Response};
use newsroom::id::AccountId;
use newsroom::people::role::Role;
use newsroom::people::token;
use serde_json::Value;
use testing::{ORIGIN, TestNewsroom};
use web::Ask;
use web::file::Content;

use crate::drawing::Drawn;

/// A program that may do what a role may.
pub struct Program {
    api: Api,
    token: String,
}

/// What a program was answered.
pub struct Said {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Value,
}

impl Program {
    /// Gives a program a token of a fresh person; it may ask as often as it likes.
    pub fn of(room: &TestNewsroom, role: Role) -> Program {
        Program::with_limit(room, role, 0)
    }

    /// Gives a program a token, and so many changes a minute.
    pub fn with_limit(room: &TestNewsroom, role: Role, writes_a_minute: u32) -> Program {
        let secret = format!("dl_{}", role.as_str());
        let account = room.person(&format!("{}@example.org", role.as_str()), role);
        room.db().write(|tx| token::make(tx, &room.act(), account, "test", &secret)).unwrap();
        let clock = room.clock().clone();
        // Programs of one newsroom never give out the same id.
        let seed = 77 + Role::ALL.iter().position(|own| *own == role).unwrap() as u64;
        let parts = Parts {
            db: room.db().clone(),
            ids: Arc::new(newsroom::Ids::from_seed(seed)),
            clock: Arc::new(move || clock.now()),
            origin: ORIGIN.into(),
            keys: room.keys().clone(),
            folders: room.folders(),
            workshop: Arc::clone(room.site().site().workshop()),
            writes_a_minute,
        };
        Program { api: Api::new(parts), token: secret }
    }

    /// Whose program it is.
    pub fn account(&self, room: &TestNewsroom) -> AccountId {
        room.db().read(|r| token::find(r, &self.token, room.now())).unwrap().unwrap().account.id
    }

    pub fn get(&self, address: &str) -> Said {
        self.send(&Method::GET, address, &[], "")
    }

    pub fn post(&self, address: &str, body: &str) -> Said {
        self.send(&Method::POST, address, &[], body)
    }

    pub fn send(&self, method: &Method, address: &str, headers: &[(&str, &str)], body: &str) -> Said {
        let bearer = format!("Bearer {}", self.token);
        let headers: Vec<(&str, &str)> =
            [("authorization", bearer.as_str())].into_iter().chain(headers.iter().copied()).collect();
        self.send_as(method, address, &headers, body)
    }

    /// Posts a body that is no text.
    pub fn post_bytes(&self, address: &str, headers: &[(&str, &str)], body: &[u8]) -> Said {
        self.send_form(&Method::POST, address, headers, body)
    }

    /// The same as a change.
    pub fn patch_bytes(&self, address: &str, headers: &[(&str, &str)], body: &[u8]) -> Said {
        self.send_form(&Method::PATCH, address, headers, body)
    }

    fn send_form(&self, method: &Method, address: &str, headers: &[(&str, &str)], body: &[u8]) -> Said {
        let bearer = format!("Bearer {}", self.token);
        let headers: Vec<(&str, &str)> =
            [("authorization", bearer.as_str())].into_iter().chain(headers.iter().copied()).collect();
        self.send_bytes(method, address, &headers, body)
    }

    /// Sends a request without the token.
    pub fn send_as(&self, method: &Method, address: &str, headers: &[(&str, &str)], body: &str) -> Said {
        self.send_bytes(method, address, headers, body.as_bytes())
    }

    /// Sends a request that was drawn by chance, with the token.
    pub fn send_drawn(&self, drawn: &Drawn) -> Said {
        let mut headers = drawn.headers.clone();
        headers.insert("authorization", format!("Bearer {}", self.token).parse().unwrap());
        self.send_plain(&drawn.method, &drawn.address, &headers, &drawn.body)
    }

    fn send_bytes(&self, method: &Method, address: &str, headers: &[(&str, &str)], body: &[u8]) -> Said {
        let pair = |(name, value): &(&str, &str)| {
            (HeaderName::try_from(*name).unwrap(), HeaderValue::from_str(value).unwrap())
        };
        self.send_plain(method, address, &headers.iter().map(pair).collect(), body)
    }

    /// Sends a request as it is.
    pub fn send_plain(&self, method: &Method, address: &str, headers: &HeaderMap, body: &[u8]) -> Said {
        let (path, query) = address.split_once('?').map_or((address, None), |(path, query)| (path, Some(query)));
        let path = format!("/api/v1{path}");
        let client = std::net::IpAddr::from([127, 0, 0, 1]);
        let ask = Ask { method, path: &path, query, headers, body: &Bytes::copy_from_slice(body), client };
        read(self.api.answer(&ask))
    }
}

/// Takes what may be no JSON.
impl Program {
    /// Statements as a file: the status, the media type and the text.
    pub fn take(&self, query: Option<&str>, accept: &str) -> (u16, String, String) {
        let (status, kind, content) = self.take_file("/statements", query, accept);
        (status, kind, String::from_utf8(content.to_vec()).unwrap())
    }

    /// What stands at an address: the status, the media type and the bytes.
    pub fn take_file(&self, path: &str, query: Option<&str>, accept: &str) -> (u16, String, Bytes) {
        let bearer = format!("Bearer {}", self.token);
        let pairs = [("authorization", bearer.as_str()), ("accept", accept)];
        let headers =
            pairs.iter().map(|(name, value)| (HeaderName::from_static(name), value.parse().unwrap())).collect();
        let (path, client) = (format!("/api/v1{path}"), std::net::IpAddr::from([127, 0, 0, 1]));
        let ask = Ask { method: &Method::GET, path: &path, query, headers: &headers, body: &Bytes::new(), client };
        let (head, body) = self.api.answer(&ask).into_parts();
        let kind = head.headers["content-type"].to_str().unwrap().to_owned();
        (head.status.as_u16(), kind, body.into_bytes().unwrap())
    }
}

/// Follows events as a program does: what it is told each time that it is told something.
impl Program {
    pub fn follow(&self, query: Option<&str>, headers: &[(&'static str, &str)]) -> Result<Following, u16> {
        let bearer = format!("Bearer {}", self.token);
        let mut all: HeaderMap =
            headers.iter().map(|(name, value)| (HeaderName::from_static(name), value.parse().unwrap())).collect();
        all.insert("authorization", bearer.parse().unwrap());
        all.insert("accept", HeaderValue::from_static("text/event-stream"));
        let path = "/api/v1/events";
        assert!(Api::is_to_be_followed(&Method::GET, path, &all));
        let client = std::net::IpAddr::from([127, 0, 0, 1]);
        let ask = Ask { method: &Method::GET, path, query, headers: &all, body: &Bytes::new(), client };
        self.api.follow(&ask).map_err(|refusal| refusal.status().as_u16())
    }

    pub fn news(&self, following: &mut Following) -> Option<String> {
        self.api.news(following).map(|(told, _)| told)
    }
}

fn read(response: Response<Content>) -> Said {
    let (head, body) = response.into_parts();
    let body = body.into_bytes().unwrap();
    let is_json = head.headers.get("content-type").is_some_and(|kind| kind.as_bytes().ends_with(b"json"));
    let body = if is_json && !body.is_empty() { serde_json::from_slice(&body).unwrap() } else { Value::Null };
    Said { status: head.status.as_u16(), headers: head.headers, body }
}
