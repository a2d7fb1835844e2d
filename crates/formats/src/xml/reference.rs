//! Character and entity references.

use super::escape::is_allowed;

/// Longest name of an HTML entity is 31 letters; a reference longer than this is text.
const REFERENCE_BYTES_MAX: usize = 40;

/// Text with its references resolved.
#[derive(Debug, Default)]
pub(crate) struct Resolved {
    /// The text.
    pub text: String,
    /// First entity that is not one of XML or HTML; such stay as they are.
    pub unknown: Option<String>,
}

/// Resolves numeric references and the entities of XML and HTML, once.
///
/// Entities that a document declares for itself are never expanded: they are how a small file
/// becomes a large one. References to characters XML forbids are dropped.
pub(crate) fn resolve(text: &str) -> Resolved {
    let mut out = Resolved { text: String::with_capacity(text.len()), unknown: None };
    let mut rest = text;
    while let Some(at) = memchr::memchr(b'&', rest.as_bytes()) {
        out.text.push_str(&rest[..at]);
        rest = &rest[at..];
        let window = &rest.as_bytes()[..rest.len().min(REFERENCE_BYTES_MAX)];
        let end = memchr::memchr(b';', window);
        let name = end.map(|end| &rest[1..end]).filter(|name| is_name(name));
        match name {
            Some(name) => {
                push_reference(name, &mut out);
                rest = &rest[name.len() + 2..];
            }
            None => {
                out.text.push('&');
                rest = &rest[1..];
            }
        }
    }
    out.text.push_str(rest);
    out
}

fn is_name(name: &str) -> bool {
    !name.is_empty()
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'#' | b'_' | b'-' | b'.'))
}

fn push_reference(name: &str, out: &mut Resolved) {
    if let Some(number) = name.strip_prefix('#') {
        match numeric(number) {
            Some(character) if is_allowed(character) => out.text.push(character),
            Some(_) => {}
            None => push_unknown(name, out),
        }
    } else if let Some(text) = named(name) {
        out.text.push_str(text);
    } else {
        push_unknown(name, out);
    }
}

fn push_unknown(name: &str, out: &mut Resolved) {
    out.text.push('&');
    out.text.push_str(name);
    out.text.push(';');
    out.unknown.get_or_insert_with(|| name.to_owned());
}

/// Windows-1252 stands behind references to 128 to 159, as in HTML
/// (HTML Standard §13.2.5.80, "numeric character reference end state").
fn numeric(number: &str) -> Option<char> {
    let value = match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => number.parse().ok()?,
    };
    if (0x80..0xA0).contains(&value) {
        let bytes = [value as u8];
        let (text, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(&bytes);
        return text.chars().next();
    }
    char::from_u32(value).or(Some('\u{0}'))
}

fn named(name: &str) -> Option<&'static str> {
    quick_xml::escape::resolve_xml_entity(name).or_else(|| quick_xml::escape::resolve_html5_entity(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_resolved_once() {
        let check = |input: &str, expected: &str| assert_eq!(resolve(input).text, expected, "{input}");
        check("a &amp; b &lt;p&gt; &quot;&apos;", "a & b <p> \"'");
        check("&amp;amp; &nbsp;&eacute;", "&amp; \u{a0}é");
        check("&#1575;&#x627;&#150;", "اا–");
        check("&#0;&#8;x&#xD800;", "x");
        check("AT&T; A & B; & &;", "AT&T; A & B; & &;");
        check("&", "&");
    }

    #[test]
    fn an_entity_of_the_documents_own_stays_text() {
        let resolved = resolve("&lol9; &amp;");
        assert_eq!(resolved.text, "&lol9; &");
        assert_eq!(resolved.unknown.as_deref(), Some("lol9"));
    }
}
