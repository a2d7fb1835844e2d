//! Text as XML may hold it.

/// True for the characters XML 1.0 §2.2 allows.
pub(crate) fn is_allowed(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | '\u{20}'..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
}

/// Escapes text for an element or a double-quoted attribute; forbidden characters are dropped.
///
/// Line ends and tabs become references inside attributes only by `escape_attribute`, since a
/// reader would turn them into spaces there (XML 1.0 §3.3.3).
pub(crate) fn escape(text: &str) -> String {
    push(text, false)
}

/// Escapes text for a double-quoted attribute.
pub(crate) fn escape_attribute(text: &str) -> String {
    push(text, true)
}

fn push(text: &str, is_attribute: bool) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    for character in text.chars().filter(|character| is_allowed(*character)) {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' if is_attribute => out.push_str("&quot;"),
            '\n' if is_attribute => out.push_str("&#10;"),
            '\t' if is_attribute => out.push_str("&#9;"),
            // A bare carriage return would be read as a line feed (XML 1.0 §2.11).
            '\r' => out.push_str("&#13;"),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_escaped_and_forbidden_characters_are_dropped() {
        assert_eq!(escape("a<b>&\u{0}\u{8}\u{FFFE}c\"d"), "a&lt;b&gt;&amp;c\"d");
        assert_eq!(escape_attribute("a\"b\nc"), "a&quot;b&#10;c");
    }
}
