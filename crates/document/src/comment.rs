//! What readers write: paragraphs, links, emphasis, quotations, code; no other markup.
//!
//! The text is kept as it was typed and read anew when it is shown, so a better reading serves old comments too.

use crate::address;
use crate::escape::{escaped, push_attribute, push_escaped};
use crate::html_in::from_html;
use crate::render::Html;
use crate::tree::{Block, BlockKind, Document, Inline, Mark};

/// How deep quotations within quotations are shown.
const QUOTE_DEPTH_MAX: usize = 3;

/// Renders a comment as readers see it. Every link says that it is a reader's.
#[must_use]
pub fn render(typed: &str) -> Html {
    let (document, _) = from_html(&paragraphs(typed));
    let mut html = String::with_capacity(typed.len() + 32);
    write_blocks(&mut html, &document.blocks, 0);
    Html(html)
}

/// Gives a comment as plain text.
#[must_use]
pub fn plain_text(typed: &str) -> String {
    from_html(&paragraphs(typed)).0.to_plain_text()
}

/// Gives a text of foreign form as a reader might have typed it here: a blank line between paragraphs, and of markup
/// what a comment may have.
#[must_use]
pub fn typed(document: &Document) -> String {
    let blocks = document.blocks.iter().map(|block| {
        let mut html = String::new();
        write_blocks(&mut html, std::slice::from_ref(block), 0);
        let inner = html.strip_prefix("<p>").and_then(|html| html.strip_suffix("</p>"));
        inner.filter(|inner| !inner.contains("<p>")).map_or(html.clone(), str::to_owned)
    });
    blocks.filter(|block| !block.trim().is_empty()).collect::<Vec<_>>().join("\n\n")
}

/// Turns line ends into paragraphs and breaks, and bare addresses into links, as WordPress does for comments
/// (`wpautop`, `make_clickable`). Lines that begin with `>` are a quotation.
fn paragraphs(typed: &str) -> String {
    let mut html = String::with_capacity(typed.len() + 64);
    for paragraph in typed.replace("\r\n", "\n").split("\n\n").map(str::trim_end).filter(|p| !p.trim().is_empty()) {
        let is_quote =
            paragraph.lines().all(|line| line.trim_start().starts_with('>') || line.trim_start().starts_with("&gt;"));
        let lines: Vec<String> = paragraph
            .lines()
            .map(|line| {
                let line = if is_quote {
                    line.trim_start().trim_start_matches("&gt;").trim_start_matches('>').trim_start()
                } else {
                    line
                };
                with_links(&known_tags_only(line))
            })
            .collect();
        let text = lines.join("<br>");
        html.push_str(&if is_quote {
            format!("<blockquote><p>{text}</p></blockquote>")
        } else {
            format!("<p>{text}</p>")
        });
    }
    html
}

/// Keeps the tags that comments may have, and shows every other `<` as what it is: people write `a < b`.
fn known_tags_only(line: &str) -> String {
    const TAGS: [&str; 17] = [
        "a",
        "b",
        "strong",
        "i",
        "em",
        "code",
        "q",
        "cite",
        "blockquote",
        "p",
        "br",
        "s",
        "del",
        "strike",
        "pre",
        "ul",
        "li",
    ];
    let mut kept = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(start) = rest.find('<') {
        kept.push_str(&rest[..start]);
        let after = &rest[start + 1..];
        let name: String = after
            .trim_start_matches('/')
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .collect::<String>()
            .to_ascii_lowercase();
        let is_tag = after.contains('>') && TAGS.contains(&name.as_str());
        kept.push_str(if is_tag { "<" } else { "&lt;" });
        rest = after;
    }
    kept.push_str(rest);
    kept
}

/// Makes links of addresses that stand in the text by themselves.
fn with_links(line: &str) -> String {
    if line.contains("<a ") || !line.contains("://") {
        return line.to_owned();
    }
    line.split(' ').map(|word| link_of(word).unwrap_or_else(|| word.to_owned())).collect::<Vec<_>>().join(" ")
}

fn link_of(word: &str) -> Option<String> {
    let start = word.find("https://").or_else(|| word.find("http://"))?;
    let (before, rest) = word.split_at(start);
    let end = rest.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '"', '\'', '»', '”', '،', '؟']).len();
    let (web_address, after) = rest.split_at(end);
    let unescaped = web_address.replace("&amp;", "&");
    if web_address.contains(['<', '>']) {
        return None;
    }
    Some(format!("{before}<a href=\"{}\">{web_address}</a>{after}", escaped(&unescaped)))
}

fn write_blocks(html: &mut String, blocks: &[Block], depth: usize) {
    for block in blocks {
        match &block.kind {
            BlockKind::Quote { blocks, .. } | BlockKind::PullQuote { blocks, .. } if depth < QUOTE_DEPTH_MAX => {
                html.push_str("<blockquote>");
                write_blocks(html, blocks, depth + 1);
                html.push_str("</blockquote>");
            }
            BlockKind::Quote { blocks, .. }
            | BlockKind::PullQuote { blocks, .. }
            | BlockKind::Details { blocks, .. } => {
                write_blocks(html, blocks, depth);
            }
            BlockKind::List { items, .. } => items.iter().for_each(|item| write_blocks(html, item, depth)),
            BlockKind::Paragraph(content) | BlockKind::Heading { content, .. } => write_line(html, "p", content),
            BlockKind::Preformatted(content) | BlockKind::Verse(content) => write_line(html, "pre", content),
            BlockKind::Code { text, .. } => {
                html.push_str("<pre><code>");
                push_escaped(html, text);
                html.push_str("</code></pre>");
            }
            _ => {}
        }
    }
}

fn write_line(html: &mut String, name: &str, content: &[Inline]) {
    html.push_str(&format!("<{name}>"));
    for inline in content {
        match inline {
            Inline::Text { text, marks } => write_text(html, text, marks),
            Inline::Break => html.push_str("<br>"),
            Inline::Image(_) | Inline::Note { .. } => {}
        }
    }
    html.push_str(&format!("</{name}>"));
}

fn write_text(html: &mut String, text: &str, marks: &[Mark]) {
    let mut ends = Vec::new();
    for mark in marks {
        match mark {
            Mark::Link { href, .. } => {
                let Some(href) = address::web(href) else { continue };
                html.push_str("<a rel=\"nofollow ugc noopener\"");
                push_attribute(html, "href", &href);
                html.push('>');
                ends.push("</a>");
            }
            Mark::Strong => open(html, &mut ends, "<strong>", "</strong>"),
            Mark::Emphasis => open(html, &mut ends, "<em>", "</em>"),
            Mark::Strike => open(html, &mut ends, "<s>", "</s>"),
            Mark::Code => open(html, &mut ends, "<code>", "</code>"),
            Mark::Span { .. } | Mark::Subscript | Mark::Superscript => {}
        }
    }
    push_escaped(html, text);
    html.extend(ends.into_iter().rev());
}

fn open(html: &mut String, ends: &mut Vec<&str>, start: &str, end: &'static str) {
    html.push_str(start);
    ends.push(end);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(typed: &str, expected: &str) {
        assert_eq!(render(typed).as_str(), expected, "{typed}");
    }

    #[test]
    fn a_comment_keeps_its_paragraphs_links_emphasis_quotes_and_code() {
        check("a\nb\n\nc", "<p>a<br>b</p><p>c</p>");
        check("<em>a</em> <strong>b</strong> <code>c</code>", "<p><em>a</em> <strong>b</strong> <code>c</code></p>");
        check("> a\n> b\n\nc", "<blockquote><p>a<br>b</p></blockquote><p>c</p>");
        check(
            "see https://example.org/a?b=1&c=2.",
            "<p>see <a rel=\"nofollow ugc noopener\" href=\"https://example.org/a?b=1&amp;c=2\">\
             https://example.org/a?b=1&amp;c=2</a>.</p>",
        );
        check("a < b && c > d", "<p>a &lt; b &amp;&amp; c &gt; d</p>");
        check("سلام <b>دنیا</b>", "<p>سلام <strong>دنیا</strong></p>");
    }

    #[test]
    fn nothing_in_a_comment_runs_or_shows_a_picture() {
        for typed in [
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<a href=\"javascript:alert(1)\">a</a>",
            "<svg onload=alert(1)>",
            "<iframe src=\"//evil.example\"></iframe>",
            "<p style=\"x\" onclick=\"y\">a</p>",
        ] {
            let html = render(typed).into_string();
            let (document, _) = from_html(&html);
            assert!(!document.to_json().contains("javascript:"), "{html}");
            assert!(!html.contains("<script") && !html.contains("<img") && !html.contains("<svg"), "{html}");
            assert!(!html.contains("<iframe") && !html.contains(" style=") && !html.contains(" onclick"), "{html}");
        }
    }
}
