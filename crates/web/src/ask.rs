//! A request, as far as a surface wants to know it.

use std::net::IpAddr;

use bytes::Bytes;
use http::{HeaderMap, Method};

/// A request that has come in whole.
#[derive(Debug, Clone, Copy)]
pub struct Ask<'a> {
    /// What is wanted.
    pub method: &'a Method,
    /// The path as it came, percent-encoded.
    pub path: &'a str,
    /// The query as it came, without its question mark.
    pub query: Option<&'a str>,
    /// The headers.
    pub headers: &'a HeaderMap,
    /// The body of a form; cloning it copies nothing.
    pub body: &'a Bytes,
    /// From which network address it comes.
    pub client: IpAddr,
}
