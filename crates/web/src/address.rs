//! Writing addresses into pages and headers.

use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};
use url::Url;

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

/// What must be encoded in a query or an anchor that is kept as it came.
const REST: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>');

/// Gives a decoded path as it stands in a link.
#[must_use]
pub fn href(path: &str) -> String {
    utf8_percent_encode(path, PATH).to_string()
}

/// Gives an address that someone wrote down as it stands in a link: its path may have come encoded, and a query or an
/// anchor stays one.
#[must_use]
pub fn href_as_written(address: &str) -> String {
    let (path, rest) = address.split_at(address.find(['?', '#']).unwrap_or(address.len()));
    let decoded = percent_decode_str(path).decode_utf8();
    format!("{}{}", href(decoded.as_deref().unwrap_or(path)), utf8_percent_encode(rest, REST))
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

/// Says whether a text is a whole address of the web, with its scheme and host.
#[must_use]
pub fn is_of_web(text: &str) -> bool {
    Url::parse(text).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_encoded_once_however_it_was_written() {
        for written in ["/خبر/", "/%d8%ae%d8%a8%d8%b1/", "/%D8%AE%D8%A8%D8%B1/"] {
            assert_eq!(href_as_written(written), "/%D8%AE%D8%A8%D8%B1/");
        }
        assert_eq!(href_as_written("/?p=7&s=آب#top"), "/?p=7&s=%D8%A2%D8%A8#top");
        assert_eq!(href_as_written("/100%/"), "/100%25/");
    }
}
