//! Writing addresses into pages and headers.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

/// What must be encoded in a path (RFC 3986 §3.3), a percent sign included: stored addresses are decoded.
const PATH: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// What must be encoded in a value of a query.
const QUERY: &AsciiSet = &PATH.add(b'&').add(b'+').add(b'=').add(b'/').add(b':').add(b'\'');

/// Gives a decoded path as it stands in a link.
#[must_use]
pub fn href(path: &str) -> String {
    utf8_percent_encode(path, PATH).to_string()
}

/// Gives a text as a value of a query.
#[must_use]
pub fn query_value(text: &str) -> String {
    utf8_percent_encode(text, QUERY).to_string()
}

/// Says whether an address given by a client leads within the site: a path, and no host in any reading of it.
#[must_use]
pub fn is_local(address: &str) -> bool {
    address.starts_with('/')
        && !address.starts_with("//")
        && !address.starts_with("/\\")
        && !address.chars().any(|c| c.is_control() || c == '\\')
}
