//! Paragraphs of classic texts: what WordPress's `wpautop` does (formatting.php), by lines instead of by patterns.
//!
//! An empty line ends a paragraph, a single line end is a break, and elements that are blocks stand by themselves.

/// Elements that are no part of a paragraph (`wpautop`, `$allblocks`).
const BLOCKS: [&str; 42] = [
    "table",
    "thead",
    "tfoot",
    "caption",
    "col",
    "colgroup",
    "tbody",
    "tr",
    "td",
    "th",
    "div",
    "dl",
    "dd",
    "dt",
    "ul",
    "ol",
    "li",
    "pre",
    "form",
    "map",
    "area",
    "blockquote",
    "address",
    "style",
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "fieldset",
    "legend",
    "section",
    "article",
    "aside",
    "figure",
    "figcaption",
    "details",
    "summary",
    "iframe",
];

/// Elements that hold a line and no paragraphs, unless an empty line stands in them.
const LINES: [&str; 14] =
    ["h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "dt", "td", "th", "caption", "figcaption", "summary"];

/// Elements whose line ends mean nothing to paragraphs.
const VERBATIM: [&str; 5] = ["pre", "script", "style", "textarea", "svg"];

/// Wraps the loose text of a classic body in paragraphs.
#[must_use]
pub fn autop(text: &str) -> String {
    let mut html = String::with_capacity(text.len() + text.len() / 8);
    let mut paragraph = String::new();
    let mut in_line = false;
    for chunk in chunks(text) {
        match chunk {
            Chunk::Text(text) => add_text(&mut html, &mut paragraph, text),
            Chunk::Inline(tag) => paragraph.push_str(tag),
            Chunk::Block(tag) => {
                let is_line = LINES.contains(&tag_name(tag).as_str());
                let ends = tag.starts_with("</");
                if in_line && (ends || !is_line) {
                    end_line(&mut html, &mut paragraph);
                } else {
                    end_paragraph(&mut html, &mut paragraph);
                }
                in_line = is_line && !ends;
                html.push_str(tag);
                if !in_line {
                    html.push('\n');
                }
            }
        }
    }
    end_paragraph(&mut html, &mut paragraph);
    html
}

enum Chunk<'a> {
    Text(&'a str),
    Inline(&'a str),
    Block(&'a str),
}

/// Cuts a text into tags and what stands between them; verbatim elements are one piece.
fn chunks(text: &str) -> Vec<Chunk<'_>> {
    let mut all = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find('<') {
        let tag_end = if rest[start..].starts_with("<!--") {
            rest[start..].find("-->").map(|length| length + 3)
        } else {
            rest[start..].find('>').map(|length| length + 1)
        };
        let Some(length) = tag_end else { break };
        let tag = &rest[start..start + length];
        let name = tag_name(tag);
        if name.is_empty() && !tag.starts_with("<!--") {
            // A lone `<` in a text.
            all.push(Chunk::Text(&rest[..=start]));
            rest = &rest[start + 1..];
            continue;
        }
        if start > 0 {
            all.push(Chunk::Text(&rest[..start]));
        }
        let whole = verbatim_length(&rest[start..], &name, tag).unwrap_or(length);
        let piece = &rest[start..start + whole];
        let is_block = BLOCKS.contains(&name.as_str()) || name == "svg";
        all.push(if is_block { Chunk::Block(piece) } else { Chunk::Inline(piece) });
        rest = &rest[start + whole..];
    }
    if !rest.is_empty() {
        all.push(Chunk::Text(rest));
    }
    all
}

fn verbatim_length(rest: &str, name: &str, tag: &str) -> Option<usize> {
    if tag.starts_with("</") || !VERBATIM.contains(&name) {
        return None;
    }
    let end = format!("</{name}");
    let lower = rest.to_ascii_lowercase();
    let start = lower.find(&end)?;
    Some(start + rest[start..].find('>')? + 1)
}

fn tag_name(tag: &str) -> String {
    tag.trim_start_matches('<')
        .trim_start_matches('/')
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .collect::<String>()
        .to_ascii_lowercase()
}

fn add_text(html: &mut String, paragraph: &mut String, text: &str) {
    let mut pieces = split_paragraphs(text).into_iter().peekable();
    while let Some(piece) = pieces.next() {
        let is_start = paragraph.is_empty();
        let piece = if is_start { piece.trim_start() } else { piece };
        paragraph.push_str(&piece.replace('\n', "<br>\n"));
        if pieces.peek().is_some() {
            end_paragraph(html, paragraph);
        }
    }
}

/// Cuts at empty lines, also those that hold spaces.
fn split_paragraphs(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut place = 0;
    while let Some(found) = text[place..].find('\n') {
        let line_end = place + found;
        let after = &text[line_end + 1..];
        let blank = after.len() - after.trim_start_matches([' ', '\t', '\n']).len();
        if after[..blank].contains('\n') {
            pieces.push(&text[start..line_end]);
            start = line_end + 1 + blank;
            place = start;
        } else {
            place = line_end + 1;
        }
    }
    pieces.push(&text[start..]);
    pieces
}

/// Ends the text of an element that holds one line.
fn end_line(html: &mut String, paragraph: &mut String) {
    html.push_str(paragraph.trim().trim_end_matches("<br>").trim_end());
    paragraph.clear();
}

fn end_paragraph(html: &mut String, paragraph: &mut String) {
    let text = paragraph.trim().trim_end_matches("<br>").trim_end();
    if !text.is_empty() {
        html.push_str("<p>");
        html.push_str(text);
        html.push_str("</p>\n");
    }
    paragraph.clear();
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        assert_eq!(autop(text).trim_end(), expected, "{text}");
    }

    #[test]
    fn empty_lines_make_paragraphs_and_line_ends_breaks() {
        check("a\nb\n\nc", "<p>a<br>\nb</p>\n<p>c</p>");
        check("a\n \n\nb", "<p>a</p>\n<p>b</p>");
        check("a <b>b</b>\n\n<i>c</i>", "<p>a <b>b</b></p>\n<p><i>c</i></p>");
    }

    #[test]
    fn blocks_stand_by_themselves() {
        check("a\n<h2>b</h2>\nc", "<p>a</p>\n<h2>b</h2>\n<p>c</p>");
        check("<ul>\n<li>a</li>\n</ul>", "<ul>\n<li>a</li>\n</ul>");
        check("<blockquote>a\n\nb</blockquote>", "<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>");
        check("<pre>a\n\nb</pre>", "<pre>a\n\nb</pre>");
        check("a < b", "<p>a < b</p>");
    }
}
