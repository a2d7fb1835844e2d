//! One tag, read with patience.

use super::encoding::utf8_lossy;
use super::reference::resolve;

/// Attributes of one tag that are read; no vocabulary here has a quarter of these.
const ATTRIBUTES_MAX: usize = 256;

/// A start or end tag.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Tag {
    /// Name as written, with its prefix.
    pub name: String,
    /// Names as written and values with their references resolved.
    pub attributes: Vec<(String, String)>,
    /// `</name>`.
    pub is_close: bool,
    /// `<name/>`.
    pub is_empty: bool,
}

impl Tag {
    /// Finds the value of an attribute by its name as written.
    pub(crate) fn find(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// Tells whether a name may begin with this byte (XML 1.0 §2.3, all non-ASCII taken).
pub(crate) fn is_name_start(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || byte == b'_' || byte == b':' || byte >= 0x80
}

fn is_name(byte: u8) -> bool {
    is_name_start(byte) || byte.is_ascii_digit() || matches!(byte, b'-' | b'.')
}

/// Gives the length of a tag, both brackets included, or `None` if it has no end here.
///
/// `bytes` begins with `<`. A `>` within quotes belongs to the value, unless a quote never
/// closes before the next `<`: then the first `>` ends the tag.
pub(crate) fn length(bytes: &[u8]) -> Option<usize> {
    let mut quote = None;
    let mut first_end = None;
    for (at, &byte) in bytes.iter().enumerate().skip(1) {
        match (byte, quote) {
            (b'>', None) => return Some(at + 1),
            (b'>', Some(_)) if first_end.is_none() => first_end = Some(at + 1),
            (b'<', _) => return first_end,
            (b'"' | b'\'', None) => quote = Some(byte),
            (byte, Some(open)) if byte == open => quote = None,
            _ => {}
        }
    }
    None
}

/// Reads a whole tag from `<` to `>`; `None` if it has no name.
pub(crate) fn parse(bytes: &[u8]) -> Option<Tag> {
    let inner = bytes.strip_prefix(b"<")?.strip_suffix(b">")?;
    let (is_close, inner) = inner.strip_prefix(b"/").map_or((false, inner), |inner| (true, inner));
    let (is_empty, inner) = inner.strip_suffix(b"/").map_or((false, inner), |inner| (true, inner));
    if !inner.first().is_some_and(|byte| is_name_start(*byte)) {
        return None;
    }
    let (name, rest) = split(inner, is_name);
    let attributes = if is_close { Vec::new() } else { attributes(rest) };
    Some(Tag { name: text(name), attributes, is_close, is_empty })
}

fn attributes(mut rest: &[u8]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    loop {
        rest = split(rest, |byte| !is_name_start(byte)).1;
        let (name, after) = split(rest, is_name);
        if name.is_empty() || found.len() == ATTRIBUTES_MAX {
            return found;
        }
        let after = after.trim_ascii_start();
        let Some(after) = after.strip_prefix(b"=") else {
            rest = after;
            continue;
        };
        let (value, after) = value(after.trim_ascii_start());
        found.push((text(name), resolve(&utf8_lossy(value).0).text));
        rest = after;
    }
}

fn value(rest: &[u8]) -> (&[u8], &[u8]) {
    match rest.first() {
        Some(quote @ (b'"' | b'\'')) => {
            let (value, after) = split(&rest[1..], |byte| byte != *quote);
            (value, after.get(1..).unwrap_or_default())
        }
        _ => split(rest, |byte| !byte.is_ascii_whitespace()),
    }
}

fn split(bytes: &[u8], belongs: impl Fn(u8) -> bool) -> (&[u8], &[u8]) {
    let end = bytes.iter().position(|byte| !belongs(*byte)).unwrap_or(bytes.len());
    bytes.split_at(end)
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_with_patience() {
        let tag = parse(br#"<category domain="post_tag" nicename='a&amp;b>' bare k=v>"#).unwrap();
        assert_eq!(tag.name, "category");
        assert_eq!(tag.find("nicename"), Some("a&b>"));
        assert_eq!(tag.find("k"), Some("v"));
        assert_eq!(tag.find("bare"), None);
        assert!(parse(b"<wp:x />").unwrap().is_empty);
        assert!(parse(b"</wp:x >").unwrap().is_close);
        assert_eq!(parse(b"< x>"), None);
    }

    #[test]
    fn a_tag_ends_outside_of_quotes() {
        assert_eq!(length(br#"<a b="x>y">z"#), Some(11));
        assert_eq!(length(br#"<a b="x>y<c>"#), Some(8));
        assert_eq!(length(b"<a b"), None);
        assert_eq!(length(b"<a <b>"), None);
    }
}
