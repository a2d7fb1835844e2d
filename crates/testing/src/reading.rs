//! The site as a reader meets it: by address.

use bytes::Bytes;
use http::header::LOCATION;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Response};
use site::{Ask, Site};
use web::file::Content;

use crate::ORIGIN;

/// The network address of the sample reader (RFC 5737).
const CLIENT: std::net::Ipv4Addr = std::net::Ipv4Addr::new(203, 0, 113, 9);

/// A reader of a site.
#[derive(Clone, Copy)]
pub struct Reading<'a> {
    site: &'a Site,
}

impl<'a> Reading<'a> {
    /// Reads a site.
    #[must_use]
    pub fn of(site: &'a Site) -> Self {
        Reading { site }
    }

    /// The site itself.
    #[must_use]
    pub fn site(self) -> &'a Site {
        self.site
    }

    /// Asks for an address, encoded or not, with or without a query.
    #[must_use]
    pub fn get(self, address: &str) -> Response<Bytes> {
        self.ask(&Method::GET, address, &[], b"")
    }

    /// Says whether an address is answered from memory.
    #[must_use]
    pub fn is_kept(self, address: &str) -> bool {
        let headers = HeaderMap::new();
        let (path, query) = address.split_once('?').map_or((address, None), |(path, query)| (path, Some(query)));
        let ask =
            Ask { method: &Method::GET, path, query, headers: &headers, body: &Bytes::new(), client: CLIENT.into() };
        self.site.cached(&ask).is_some()
    }

    /// Asks with headers.
    #[must_use]
    pub fn get_with(self, address: &str, headers: &[(&str, &str)]) -> Response<Bytes> {
        self.ask(&Method::GET, address, headers, b"")
    }

    /// Asks for an address, and leaves what it answers to be read.
    #[must_use]
    pub fn open(self, address: &str) -> Response<Content> {
        self.send(&Method::GET, address, &[], b"")
    }

    /// Gives the text at an address, whatever its status.
    #[must_use]
    pub fn text(self, address: &str) -> String {
        String::from_utf8(self.get(address).into_body().to_vec()).unwrap()
    }

    /// Says where an address leads, without the site's own origin; empty if it leads nowhere.
    #[must_use]
    pub fn leads_to(self, address: &str) -> String {
        let response = self.get(address);
        let to = response.headers().get(LOCATION).map_or("", |to| to.to_str().unwrap());
        to.strip_prefix(ORIGIN).unwrap_or(to).to_owned()
    }

    /// Posts a form.
    #[must_use]
    pub fn post(self, address: &str, form: &str) -> Response<Bytes> {
        self.ask(&Method::POST, address, &[], form.as_bytes())
    }

    /// Asks in any other way.
    #[must_use]
    pub fn ask(self, method: &Method, address: &str, headers: &[(&str, &str)], body: &[u8]) -> Response<Bytes> {
        self.send(method, address, headers, body).map(|content| content.into_bytes().unwrap())
    }

    fn send(self, method: &Method, address: &str, headers: &[(&str, &str)], body: &[u8]) -> Response<Content> {
        let (path, query) = address.split_once('?').map_or((address, None), |(path, query)| (path, Some(query)));
        let path = if path.is_ascii() { path.to_owned() } else { web::address::href(path) };
        let pair = |(name, value): &(&str, &str)| {
            (HeaderName::try_from(*name).unwrap(), HeaderValue::from_str(value).unwrap())
        };
        let headers: HeaderMap = headers.iter().map(pair).collect();
        let body = &Bytes::copy_from_slice(body);
        let ask = Ask { method, path: &path, query, headers: &headers, body, client: CLIENT.into() };
        self.site.answer(&ask)
    }
}
