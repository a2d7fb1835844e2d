//! A program with a token.

use std::sync::Arc;

use api::{Api, Parts};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Response};
use newsroom::people::role::Role;
use newsroom::people::token;
use serde_json::Value;
use testing::{ORIGIN, TestNewsroom};
use web::Ask;

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
    /// Gives a program a token of a fresh person.
    pub fn of(room: &TestNewsroom, role: Role) -> Program {
        let secret = format!("dl_{}", role.as_str());
        let account = room.person(&format!("{}@example.org", role.as_str()), role);
        room.db().write(|tx| token::make(tx, &room.act(), account, "test", &secret)).unwrap();
        let clock = room.clock().clone();
        let parts = Parts {
            db: room.db().clone(),
            ids: Arc::new(newsroom::Ids::from_seed(77)),
            clock: Arc::new(move || clock.now()),
            origin: ORIGIN.into(),
            store: room.folders().store,
        };
        Program { api: Api::new(parts), token: secret }
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
        let bearer = format!("Bearer {}", self.token);
        let headers: Vec<(&str, &str)> =
            [("authorization", bearer.as_str())].into_iter().chain(headers.iter().copied()).collect();
        self.send_bytes(&Method::POST, address, &headers, body)
    }

    /// Sends a request without the token.
    pub fn send_as(&self, method: &Method, address: &str, headers: &[(&str, &str)], body: &str) -> Said {
        self.send_bytes(method, address, headers, body.as_bytes())
    }

    fn send_bytes(&self, method: &Method, address: &str, headers: &[(&str, &str)], body: &[u8]) -> Said {
        let (path, query) = address.split_once('?').map_or((address, None), |(path, query)| (path, Some(query)));
        let path = format!("/api/v1{path}");
        let pair = |(name, value): &(&str, &str)| {
            (HeaderName::try_from(*name).unwrap(), HeaderValue::from_str(value).unwrap())
        };
        let headers: HeaderMap = headers.iter().map(pair).collect();
        let client = std::net::IpAddr::from([127, 0, 0, 1]);
        let ask = Ask { method, path: &path, query, headers: &headers, body, client };
        read(self.api.answer(&ask))
    }
}

fn read(response: Response<Bytes>) -> Said {
    let (head, body) = response.into_parts();
    let body = if body.is_empty() { Value::Null } else { serde_json::from_slice(&body).unwrap() };
    Said { status: head.status.as_u16(), headers: head.headers, body }
}
