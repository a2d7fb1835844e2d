//! Text constructs: plain, HTML, XHTML, base64, with their addresses made absolute.

use url::Url;

use super::tree::{Element, Node, Space};
use crate::xml::encoding::{detect, utf8_lossy};
use crate::xml::escape::{escape, escape_attribute, is_allowed};
use crate::xml::tag;

/// HTML attributes that hold one address (HTML Standard, index of attributes).
const ADDRESS_ATTRIBUTES: [&str; 12] = [
    "href",
    "src",
    "cite",
    "action",
    "longdesc",
    "background",
    "data",
    "poster",
    "usemap",
    "classid",
    "codebase",
    "profile",
];

/// Decodes a whole document and drops what XML forbids.
pub(super) fn decode(bytes: &[u8]) -> String {
    let encoding = detect(bytes);
    let text = if encoding == encoding_rs::UTF_8 {
        utf8_lossy(bytes).0.into_owned()
    } else {
        encoding.decode(bytes).0.into_owned()
    };
    if text.chars().all(is_allowed) { text } else { text.chars().filter(|c| is_allowed(*c)).collect() }
}

/// Joins an address to its base; one that cannot be joined stays as it is.
pub(super) fn join(base: Option<&str>, address: &str) -> String {
    let address = address.trim();
    let is_absolute = address.find(':').is_some_and(|at| {
        at > 0 && address[..at].bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
    });
    let joined = base.filter(|_| !is_absolute).and_then(|base| Url::parse(base).ok()?.join(address).ok());
    joined.map_or_else(|| address.to_owned(), String::from)
}

/// Reads an element's text or markup; `None` when it is blank. Addresses without an `xml:base`
/// are relative to `page`.
pub(super) fn read(element: &Element, page: Option<&str>) -> Option<String> {
    let kind = element.attribute("type").unwrap_or_default().to_ascii_lowercase();
    let mode = element.attribute("mode").unwrap_or_default().to_ascii_lowercase();
    let has_markup = element.elements().next().is_some();
    let text = if has_markup {
        markup(element, &kind, page)
    } else if mode == "base64" || is_base64(&kind) {
        let raw = plain(element);
        base64(&raw).map_or(raw, |bytes| String::from_utf8_lossy(&bytes).into_owned())
    } else {
        plain(element)
    };
    let is_html = has_markup || !matches!(kind.as_str(), "text" | "text/plain");
    let text = if is_html && text.contains('<') { absolute(&text, element.base.as_deref().or(page)) } else { text };
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}

/// Media types of Atom content that is neither text nor XML (RFC 4287 §4.1.3.3).
fn is_base64(kind: &str) -> bool {
    kind.contains('/') && !kind.starts_with("text/") && !kind.ends_with("xml") && !kind.contains("html")
}

/// Puts the text of an element together, without its markup.
pub(super) fn plain(element: &Element) -> String {
    let mut out = String::new();
    push_plain(element, &mut out);
    out
}

fn push_plain(element: &Element, out: &mut String) {
    for node in &element.children {
        match node {
            Node::Text(text) => out.push_str(text),
            Node::Element(element) => push_plain(element, out),
        }
    }
}

/// Gives the content as HTML. The `div` that only carries it is left out where it says that it is
/// XHTML (RFC 4287 §3.1.1.3), and read as text where it says that it is HTML.
fn markup(element: &Element, kind: &str, page: Option<&str>) -> String {
    let is_blank = |node: &Node| matches!(node, Node::Text(text) if text.trim().is_empty());
    let mut parts = element.children.iter().filter(|node| !is_blank(node));
    let carrier = match (parts.next(), parts.next()) {
        (Some(Node::Element(only)), None) if only.name == "div" && only.space == Space::Xhtml => Some(only),
        _ => None,
    };
    let mut out = String::new();
    match (carrier, kind) {
        (Some(carrier), "html") if carrier.elements().next().is_none() => push_plain(carrier, &mut out),
        (Some(carrier), "html" | "xhtml") => push_markup(carrier, page, &mut out),
        _ => push_markup(element, page, &mut out),
    }
    out
}

fn push_markup(element: &Element, page: Option<&str>, out: &mut String) {
    for node in &element.children {
        match node {
            Node::Text(text) => out.push_str(&escape(text)),
            Node::Element(child) => push_element(child, page, out),
        }
    }
}

fn push_element(element: &Element, page: Option<&str>, out: &mut String) {
    const VOID: [&str; 13] =
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];
    let name = element.written.rsplit(':').next().unwrap_or_default();
    out.push('<');
    out.push_str(name);
    for (key, value) in
        element.attributes.iter().filter(|(key, _)| !key.starts_with("xmlns") && !key.starts_with("xml:"))
    {
        let is_address = ADDRESS_ATTRIBUTES.contains(&key.as_str());
        let value = if is_address { join(element.base.as_deref().or(page), value) } else { value.clone() };
        out.push_str(&format!(" {key}=\"{}\"", escape_attribute(&value)));
    }
    if VOID.contains(&element.name.as_str()) && element.children.is_empty() {
        out.push_str(" />");
        return;
    }
    out.push('>');
    push_markup(element, page, out);
    out.push_str(&format!("</{name}>"));
}

/// Makes the addresses in HTML absolute and leaves every other byte as it is.
fn absolute(html: &str, base: Option<&str>) -> String {
    let Some(base) = base.filter(|base| Url::parse(base).is_ok()) else {
        return html.to_owned();
    };
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = memchr::memchr(b'<', rest.as_bytes()) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let length = tag::length(rest.as_bytes()).unwrap_or(1);
        let written = &rest[..length];
        rest = &rest[length..];
        match tag::parse(written.as_bytes()) {
            Some(tag) if !tag.is_close => out.push_str(&absolute_tag(written, &tag, base)),
            _ => out.push_str(written),
        }
    }
    out.push_str(rest);
    out
}

fn absolute_tag(written: &str, tag: &tag::Tag, base: &str) -> String {
    let mut out = written.to_owned();
    for (key, value) in &tag.attributes {
        let joined = join(Some(base), value);
        if !ADDRESS_ATTRIBUTES.contains(&key.to_ascii_lowercase().as_str()) || joined == *value {
            continue;
        }
        for quote in ['"', '\''] {
            let old = format!("{key}={quote}{value}{quote}");
            out = out.replacen(&old, &format!("{key}=\"{}\"", escape_attribute(&joined)), 1);
        }
    }
    out
}

/// Decodes base64 (RFC 4648 §4); white space and missing padding are forgiven.
fn base64(text: &str) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut count) = (0u32, 0);
    for byte in text.bytes().filter(|byte| !byte.is_ascii_whitespace() && *byte != b'=') {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            _ => return None,
        };
        bits = bits << 6 | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            out.push((bits >> count) as u8);
            bits &= (1 << count) - 1;
        }
    }
    Some(out)
}
