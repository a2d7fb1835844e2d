//! Reading a line: text, its marks, breaks and small pictures; white space as a browser would show it.

use super::blocks::is_left_out;
use super::{NodeRef, attribute, figures, name_of};
use crate::address;
use crate::note::Note;
use crate::tree::{Image, Inline, Mark};

/// A line being read.
#[derive(Debug, Default)]
pub(super) struct Line {
    content: Vec<Inline>,
    marks: Vec<Mark>,
    keeps_space: bool,
    pub(super) notes: Vec<Note>,
}

impl Line {
    /// A line whose spaces and line ends count.
    pub(super) fn keeping_space() -> Self {
        Line { keeps_space: true, ..Line::default() }
    }

    pub(super) fn has_text(&self) -> bool {
        self.content.iter().any(|inline| matches!(inline, Inline::Text { text, .. } if !text.trim().is_empty()))
    }

    pub(super) fn push_image(&mut self, image: Image) {
        self.content.push(Inline::Image(image));
    }

    pub(super) fn children(&mut self, node: NodeRef) {
        for child in node.children() {
            self.node(child);
        }
    }

    pub(super) fn node(&mut self, node: NodeRef) {
        if let Some(text) = node.value().as_text() {
            return self.text(text);
        }
        let Some(name) = name_of(&node) else { return };
        match name {
            "br" => self.content.push(Inline::Break),
            "wbr" => {}
            "img" => self.content.extend(figures::image(&node).map(Inline::Image)),
            "strong" | "b" => self.marked(node, Mark::Strong),
            "em" | "i" | "var" | "dfn" | "cite" => self.marked(node, Mark::Emphasis),
            "s" | "strike" | "del" => self.marked(node, Mark::Strike),
            "sub" => self.marked(node, Mark::Subscript),
            "sup" => self.superscript(node),
            "code" | "kbd" | "samp" | "tt" => self.marked(node, Mark::Code),
            "a" => self.link(node),
            "span" | "bdo" | "bdi" | "font" | "q" | "p" | "div" => self.span(node, name),
            "rp" => {}
            _ if is_left_out(name) => self.left_out(name),
            _ => self.children(node),
        }
    }

    /// Gives the line: outer space trimmed, neighbours with the same marks joined, nothing empty.
    pub(super) fn take(mut self) -> (Vec<Inline>, Vec<Note>) {
        let content = std::mem::take(&mut self.content);
        let content = if self.keeps_space { join(content) } else { trim(join(collapse(content))) };
        (content, self.notes)
    }

    fn text(&mut self, text: &str) {
        if !text.is_empty() {
            self.content.push(Inline::Text { text: text.to_owned(), marks: self.marks.clone() });
        }
    }

    fn marked(&mut self, node: NodeRef, mark: Mark) {
        if self.marks.contains(&mark) {
            return self.children(node);
        }
        self.marks.push(mark);
        self.children(node);
        self.marks.pop();
    }

    /// A reference to a footnote, or text that stands high.
    fn superscript(&mut self, node: NodeRef) {
        let reference = node
            .children()
            .find(|child| name_of(child) == Some("a"))
            .and_then(|link| attribute(&link, "href"))
            .filter(|_| super::has_class(&node, "fn") || attribute(&node, "data-fn").is_some());
        match (attribute(&node, "data-fn"), reference) {
            (Some(id), _) if !id.is_empty() => self.content.push(Inline::Note { id: id.to_owned() }),
            (_, Some(href)) if href.starts_with("#fn-") => {
                self.content.push(Inline::Note { id: href["#fn-".len()..].to_owned() });
            }
            _ => self.marked(node, Mark::Superscript),
        }
    }

    fn link(&mut self, node: NodeRef) {
        if super::has_class(&node, "fn-back") {
            return;
        }
        let Some(href) = attribute(&node, "href") else { return self.children(node) };
        let is_in_link = self.marks.iter().any(|mark| matches!(mark, Mark::Link { .. }));
        match address::link(href) {
            Some(href) if !is_in_link => {
                let title = attribute(&node, "title").unwrap_or_default().to_owned();
                self.marked(node, Mark::Link { href, title });
            }
            Some(_) => self.children(node),
            None => {
                self.notes.push(Note::LinkDropped(href.chars().take(80).collect()));
                self.children(node);
            }
        }
    }

    fn span(&mut self, node: NodeRef, name: &str) {
        let language = attribute(&node, "lang").map(str::trim).filter(|tag| {
            !tag.is_empty() && tag.len() <= 35 && tag.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        });
        let is_rtl = match attribute(&node, "dir").map(str::to_ascii_lowercase).as_deref() {
            Some("rtl") => Some(true),
            Some("ltr") => Some(false),
            _ => None,
        };
        let quotes = if name == "q" { ("“", "”") } else { ("", "") };
        self.text(quotes.0);
        if language.is_some() || is_rtl.is_some() {
            self.marked(node, Mark::Span { language: language.map(str::to_owned), is_rtl });
        } else {
            self.children(node);
        }
        self.text(quotes.1);
    }

    fn left_out(&mut self, name: &str) {
        if !matches!(name, "meta" | "link" | "base" | "title") {
            self.notes.push(Note::LeftOut(format!("<{name}>")));
        }
    }
}

/// Makes every word of a line a link.
pub(super) fn link_all(content: &mut [Inline], href: &str) {
    for inline in content {
        if let Inline::Text { marks, .. } = inline
            && !marks.iter().any(|mark| matches!(mark, Mark::Link { .. }))
        {
            marks.insert(0, Mark::Link { href: href.to_owned(), title: String::new() });
        }
    }
}

/// Makes every word of a line important.
pub(super) fn strong(content: Vec<Inline>) -> Vec<Inline> {
    let mut content = content;
    for inline in &mut content {
        if let Inline::Text { marks, .. } = inline
            && !marks.contains(&Mark::Strong)
        {
            marks.insert(0, Mark::Strong);
        }
    }
    content
}

/// Makes each run of white space one space, across marks, and drops it around line breaks.
fn collapse(content: Vec<Inline>) -> Vec<Inline> {
    let mut after_space = true;
    let mut collapsed: Vec<Inline> = Vec::with_capacity(content.len());
    for inline in content {
        match inline {
            Inline::Text { text, marks } => {
                let mut kept = String::with_capacity(text.len());
                for character in text.chars() {
                    if matches!(character, ' ' | '\t' | '\n' | '\r' | '\u{c}') {
                        if !after_space {
                            kept.push(' ');
                        }
                        after_space = true;
                    } else if character != '\0' {
                        kept.push(character);
                        after_space = false;
                    }
                }
                if !kept.is_empty() {
                    collapsed.push(Inline::Text { text: kept, marks });
                }
            }
            Inline::Break => {
                trim_end(&mut collapsed);
                collapsed.push(Inline::Break);
                after_space = true;
            }
            other => {
                collapsed.push(other);
                after_space = false;
            }
        }
    }
    collapsed
}

fn join(content: Vec<Inline>) -> Vec<Inline> {
    let mut joined: Vec<Inline> = Vec::with_capacity(content.len());
    for inline in content {
        if let (Some(Inline::Text { text: last, marks: before }), Inline::Text { text, marks }) =
            (joined.last_mut(), &inline)
            && before == marks
        {
            last.push_str(text);
            continue;
        }
        joined.push(inline);
    }
    joined
}

/// Drops breaks and space at both ends.
fn trim(mut content: Vec<Inline>) -> Vec<Inline> {
    let start = content.iter().take_while(|inline| **inline == Inline::Break || is_blank(inline)).count();
    content.drain(..start);
    while content.last().is_some_and(|last| *last == Inline::Break || is_blank(last)) {
        content.pop();
        trim_end(&mut content);
    }
    trim_end(&mut content);
    content
}

fn trim_end(content: &mut Vec<Inline>) {
    if let Some(Inline::Text { text, .. }) = content.last_mut() {
        text.truncate(text.trim_end_matches(' ').len());
        if text.is_empty() {
            content.pop();
        }
    }
}

fn is_blank(inline: &Inline) -> bool {
    matches!(inline, Inline::Text { text, .. } if text.chars().all(|c| c.is_whitespace()))
}
