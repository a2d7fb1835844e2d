//! Curly quotes, dashes and dots of classic texts in English: what `wptexturize` does (formatting.php), outside tags,
//! shortcodes, and elements whose text is kept letter by letter.

const VERBATIM: [&str; 7] = ["pre", "code", "kbd", "style", "script", "tt", "textarea"];

/// Sets quotes, dashes and dots.
#[must_use]
pub fn texturize(text: &str) -> String {
    let mut textured = String::with_capacity(text.len() + text.len() / 16);
    let mut verbatim: Option<String> = None;
    let mut before = ' ';
    for piece in pieces(text) {
        if piece.starts_with(['<', '[']) {
            note_verbatim(piece, &mut verbatim);
            textured.push_str(piece);
        } else if verbatim.is_some() {
            textured.push_str(piece);
        } else {
            set(piece, &mut before, &mut textured);
        }
    }
    textured
}

/// Cuts a text into tags and shortcodes on one hand and words on the other.
fn pieces(text: &str) -> Vec<&str> {
    let mut all = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(['<', '[']) {
        let is_tag = rest[start..].starts_with('<');
        let looks_right =
            rest[start + 1..].starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '['));
        let end = if is_tag { '>' } else { ']' };
        match rest[start..].find(end).filter(|_| looks_right) {
            Some(length) => {
                all.extend([&rest[..start], &rest[start..=start + length]]);
                rest = &rest[start + length + 1..];
            }
            None => {
                all.push(&rest[..start]);
                // A lone bracket belongs to the words after it; `&` cannot begin a tag.
                let next = rest[start + 1..].find(['<', '[']).map_or(rest.len(), |place| start + 1 + place);
                all.push(&rest[start..start + 1]);
                all.push(&rest[start + 1..next]);
                rest = &rest[next..];
            }
        }
    }
    all.push(rest);
    all.retain(|piece| !piece.is_empty());
    all
}

fn note_verbatim(tag: &str, verbatim: &mut Option<String>) {
    let name: String = tag
        .trim_start_matches(['<', '/', '['])
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .collect::<String>()
        .to_ascii_lowercase();
    let closes = tag.starts_with("</");
    match verbatim {
        Some(open) if closes && *open == name => *verbatim = None,
        None if !closes && VERBATIM.contains(&name.as_str()) => *verbatim = Some(name),
        _ => {}
    }
}

fn set(words: &str, before: &mut char, textured: &mut String) {
    let words = words.replace("---", "—").replace(" -- ", " — ").replace("--", "–").replace("...", "…");
    let mut characters = words.chars().peekable();
    while let Some(character) = characters.next() {
        let next = characters.peek().copied().unwrap_or(' ');
        let opens = before.is_whitespace() || matches!(*before, '(' | '[' | '{' | '—' | '–' | '“' | '‘' | '-');
        let set = match character {
            '"' if opens => '“',
            '"' => '”',
            // ’99 and ’tis begin with an apostrophe.
            '\'' if opens && !next.is_ascii_digit() => '‘',
            '\'' => '’',
            other => other,
        };
        textured.push(set);
        *before = set;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_and_dashes_are_set_outside_tags() {
        assert_eq!(texturize("\"It's 'so'\" -- she said..."), "“It’s ‘so’” — she said…");
        assert_eq!(texturize("<a href=\"x\">\"a\"</a>"), "<a href=\"x\">“a”</a>");
        assert_eq!(texturize("<code>\"a\"</code> [gallery ids=\"1\"]"), "<code>\"a\"</code> [gallery ids=\"1\"]");
        assert_eq!(texturize("a < b \"c\""), "a < b “c”");
    }
}
