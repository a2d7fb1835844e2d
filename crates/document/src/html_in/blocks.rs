//! Reading blocks: what opens one, what ends one, and what holds others.

use super::inlines::Line;
use super::{NodeRef, attribute, embeds, figures, has_class, name_of, tables, text_below};
use crate::note::Note;
use crate::tree::{Block, BlockKind, Direction, Footnote, Inline};

/// Reads the children of a node into blocks; loose text becomes paragraphs.
pub(super) struct Reader {
    blocks: Vec<Block>,
    line: Line,
    notes: Vec<Note>,
}

impl Reader {
    pub(super) fn new(notes: Vec<Note>) -> Self {
        Reader { blocks: Vec::new(), line: Line::default(), notes }
    }

    pub(super) fn finish(mut self) -> (Vec<Block>, Vec<Note>) {
        self.flush();
        self.notes.append(&mut self.line.notes);
        (self.blocks, self.notes)
    }

    pub(super) fn children(&mut self, node: NodeRef) {
        for child in node.children() {
            self.node(child);
        }
    }

    /// Reads the children of a node as blocks of their own.
    pub(super) fn nested(&mut self, node: NodeRef) -> Vec<Block> {
        let mut inner = Reader::new(Vec::new());
        inner.children(node);
        let (blocks, notes) = inner.finish();
        self.notes.extend(notes);
        blocks
    }

    /// Reads the children of a node as one line.
    pub(super) fn nested_line(&mut self, node: NodeRef) -> Vec<Inline> {
        let mut line = Line::default();
        line.children(node);
        let (content, notes) = line.take();
        self.notes.extend(notes);
        content
    }

    pub(super) fn note(&mut self, note: Note) {
        self.notes.push(note);
    }

    fn node(&mut self, node: NodeRef) {
        let Some(name) = name_of(&node) else {
            self.line.node(node);
            return;
        };
        match name {
            "p" => self.paragraph(node),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                let level = name.as_bytes()[1] - b'0';
                let content = self.nested_line(node);
                if !content.is_empty() {
                    self.push(node, BlockKind::Heading { level, content });
                }
            }
            "ul" | "ol" | "menu" | "dir" => self.list(node, name == "ol"),
            "dl" => self.definitions(node),
            "blockquote" => self.quote(node),
            "pre" | "xmp" | "listing" | "plaintext" => self.preformatted(node),
            "figure" => {
                self.flush();
                match figures::read(self, node) {
                    Some(kind) => self.push(node, kind),
                    None => self.container(node),
                }
            }
            "img" => self.image(node),
            "iframe" | "embed" => self.frame(node),
            "video" | "audio" => {
                self.flush();
                match figures::player(&node, Vec::new()) {
                    Some(kind) => self.push(node, kind),
                    None => self.note(Note::LeftOut(format!("a {name} without a file"))),
                }
            }
            "table" => {
                self.flush();
                match tables::read(self, node) {
                    Some(table) => self.push(node, BlockKind::Table(table)),
                    None => self.container(node),
                }
            }
            "hr" => self.rule(node),
            "details" => self.details(node),
            "data-raw" => {
                let label = attribute(&node, "label").unwrap_or("html").to_owned();
                let html = text_below(&node);
                self.note(Note::KeptAside(label.clone()));
                self.push(node, BlockKind::Raw { label, html });
            }
            "a" if holds_blocks(node) => self.linked(node),
            _ if is_left_out(name) => self.left_out(node, name),
            _ if is_container(name) => self.container(node),
            _ if holds_blocks(node) => self.container(node),
            _ => self.line.node(node),
        }
    }

    /// Ends the line that loose text has begun.
    pub(super) fn flush(&mut self) {
        let (content, notes) = std::mem::take(&mut self.line).take();
        self.notes.extend(notes);
        if !content.is_empty() {
            self.blocks.push(line_block(content));
        }
    }

    pub(super) fn push(&mut self, node: NodeRef, kind: BlockKind) {
        self.flush();
        self.blocks.push(Block {
            kind,
            language: language_of(&node),
            direction: attribute(&node, "dir").and_then(Direction::from_name),
            anchor: anchor_of(&node),
        });
    }

    /// A part of the page without a meaning of its own: its language and direction pass to what it holds.
    fn container(&mut self, node: NodeRef) {
        self.flush();
        let first = self.blocks.len();
        self.children(node);
        self.flush();
        let (language, direction) = (language_of(&node), attribute(&node, "dir").and_then(Direction::from_name));
        for block in &mut self.blocks[first..] {
            block.language = block.language.take().or_else(|| language.clone());
            block.direction = block.direction.or(direction);
        }
    }

    fn paragraph(&mut self, node: NodeRef) {
        if holds_blocks(node) {
            return self.container(node);
        }
        if has_class(&node, "wp-block-file")
            && let Some(kind) = figures::file(&node)
        {
            return self.push(node, kind);
        }
        self.flush();
        let content = self.nested_line(node);
        if content.is_empty() {
            return;
        }
        let mut block = line_block(content);
        block.language = language_of(&node);
        block.direction = attribute(&node, "dir").and_then(Direction::from_name);
        block.anchor = anchor_of(&node);
        self.blocks.push(block);
    }

    fn list(&mut self, node: NodeRef, ordered: bool) {
        if has_class(&node, "wp-block-footnotes") {
            return self.footnotes(node);
        }
        if has_class(&node, "wp-block-gallery") || has_class(&node, "blocks-gallery-grid") {
            self.flush();
            if let Some(kind) = figures::gallery(self, node) {
                return self.push(node, kind);
            }
        }
        let mut items = Vec::new();
        for child in node.children() {
            if name_of(&child) == Some("li") {
                items.push(self.nested(child));
            } else if child.value().is_element() || !text_of(&child).trim().is_empty() {
                let mut inner = Reader::new(Vec::new());
                inner.node(child);
                let (blocks, notes) = inner.finish();
                self.notes.extend(notes);
                match items.last_mut() {
                    Some(last) => last.extend(blocks),
                    None if blocks.is_empty() => {}
                    None => items.push(blocks),
                }
            }
        }
        items.retain(|item| !item.is_empty());
        if !items.is_empty() {
            let start = attribute(&node, "start").and_then(|start| start.trim().parse().ok()).filter(|_| ordered);
            self.push(node, BlockKind::List { ordered, start, items });
        }
    }

    fn footnotes(&mut self, node: NodeRef) {
        let mut notes = Vec::new();
        for item in node.children().filter(|child| name_of(child) == Some("li")) {
            let id = attribute(&item, "id").unwrap_or_default();
            let id = id.strip_prefix("fn-").unwrap_or(id).to_owned();
            let content = self.nested_line(item);
            notes.push(Footnote { id, content });
        }
        if !notes.is_empty() {
            self.push(node, BlockKind::Footnotes(notes));
        }
    }

    /// A list of terms and what they mean: terms become important lines, meanings paragraphs.
    fn definitions(&mut self, node: NodeRef) {
        self.flush();
        for child in node.children() {
            match name_of(&child) {
                Some("dt") => {
                    let content = self.nested_line(child);
                    if !content.is_empty() {
                        self.blocks.push(Block::new(BlockKind::Paragraph(super::inlines::strong(content))));
                    }
                }
                Some("div") => self.definitions(child),
                _ => self.container(child),
            }
        }
    }

    fn quote(&mut self, node: NodeRef) {
        if let Some(kind) = embeds::quoted(&node) {
            return self.push(node, kind);
        }
        let (blocks, attribution) = self.quoted(node);
        if !blocks.is_empty() || !attribution.is_empty() {
            let kind = if has_class(&node, "wp-block-pullquote") {
                BlockKind::PullQuote { blocks, attribution }
            } else {
                BlockKind::Quote { blocks, attribution }
            };
            self.push(node, kind);
        }
    }

    /// Reads the words of a quotation, and whose they are where the last part is a `cite`.
    pub(super) fn quoted(&mut self, node: NodeRef) -> (Vec<Block>, Vec<Inline>) {
        let mut inner = Reader::new(Vec::new());
        let mut attribution = Vec::new();
        for child in node.children() {
            if name_of(&child) == Some("cite") {
                attribution = self.nested_line(child);
            } else {
                inner.node(child);
            }
        }
        let (blocks, notes) = inner.finish();
        self.notes.extend(notes);
        (blocks, attribution)
    }

    /// A `pre` whose only content is `code` is a block of code, as HTML §4.4.3 writes one; a class of the block
    /// editor says more surely than that what the author meant.
    fn preformatted(&mut self, node: NodeRef) {
        let is_verse = has_class(&node, "wp-block-verse");
        let only_code = if is_verse || has_class(&node, "wp-block-preformatted") {
            None
        } else {
            let mut elements =
                node.children().filter(|child| !text_of(child).trim().is_empty() || child.value().is_element());
            match (elements.next(), elements.next()) {
                (Some(only), None) if name_of(&only) == Some("code") => Some(only),
                _ => None,
            }
        };
        if let Some(code) = only_code {
            let language = attribute(&code, "class")
                .and_then(|class| class.split_ascii_whitespace().find_map(|own| own.strip_prefix("language-")))
                .map(str::to_owned);
            return self.push(node, BlockKind::Code { language, text: text_below(&code) });
        }
        let mut line = Line::keeping_space();
        line.children(node);
        let (content, notes) = line.take();
        self.notes.extend(notes);
        if !content.is_empty() {
            let kind = if is_verse { BlockKind::Verse(content) } else { BlockKind::Preformatted(content) };
            self.push(node, kind);
        }
    }

    fn image(&mut self, node: NodeRef) {
        match figures::image(&node) {
            // A picture in a line of text stays in it; one that stands alone is a figure.
            Some(image) if self.line.has_text() => self.line.push_image(image),
            Some(image) => self.push(node, BlockKind::Image(image)),
            None => self.note(Note::LeftOut("a picture without an address".into())),
        }
    }

    fn frame(&mut self, node: NodeRef) {
        self.flush();
        match embeds::frame(&node) {
            Some(kind) => self.push(node, kind),
            None => self.note(Note::LeftOut("a frame without an address on the web".into())),
        }
    }

    /// A link around blocks: a picture takes it as its own, of all else the link is dropped and told.
    fn linked(&mut self, node: NodeRef) {
        let href = attribute(&node, "href").and_then(crate::address::link);
        let mut blocks = self.nested(node);
        self.flush();
        for block in &mut blocks {
            match &mut block.kind {
                BlockKind::Image(image) if image.link.is_none() => image.link.clone_from(&href),
                BlockKind::Paragraph(content) | BlockKind::Heading { content, .. } => {
                    if let Some(href) = &href {
                        super::inlines::link_all(content, href);
                    }
                }
                _ => {}
            }
        }
        self.blocks.extend(blocks);
    }

    fn rule(&mut self, node: NodeRef) {
        let kind = if has_class(&node, "page-break") {
            BlockKind::PageBreak
        } else if has_class(&node, "more") {
            BlockKind::More
        } else {
            BlockKind::Separator
        };
        self.push(node, kind);
    }

    fn details(&mut self, node: NodeRef) {
        let mut summary = Vec::new();
        let mut inner = Reader::new(Vec::new());
        for child in node.children() {
            if name_of(&child) == Some("summary") && summary.is_empty() {
                summary = self.nested_line(child);
            } else {
                inner.node(child);
            }
        }
        let (blocks, notes) = inner.finish();
        self.notes.extend(notes);
        self.push(node, BlockKind::Details { summary, blocks });
    }

    fn left_out(&mut self, node: NodeRef, name: &str) {
        if !matches!(name, "head" | "meta" | "link" | "base" | "title") {
            self.note(Note::LeftOut(format!("<{name}>")));
        }
        if matches!(name, "object" | "applet") {
            self.container(node);
        }
    }
}

fn line_block(mut content: Vec<Inline>) -> Block {
    // A line of nothing but one picture is a figure.
    match content.as_mut_slice() {
        [Inline::Image(image)] => Block::new(BlockKind::Image(std::mem::take(image))),
        _ => Block::new(BlockKind::Paragraph(content)),
    }
}

fn language_of(node: &NodeRef) -> Option<String> {
    let language = attribute(node, "lang").or_else(|| attribute(node, "xml:lang"))?.trim();
    let is_tag = !language.is_empty()
        && language.len() <= 35
        && language.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    is_tag.then(|| language.replace('_', "-"))
}

/// An id that may stand in a page beside ours: letters, digits, dashes, and none of the names that scripts read.
fn anchor_of(node: &NodeRef) -> Option<String> {
    let id = attribute(node, "id")?;
    let is_plain = !id.is_empty()
        && id.len() <= 200
        && id.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | ':'))
        && id.contains(['-', '_', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
    is_plain.then(|| id.to_owned())
}

fn text_of(node: &NodeRef) -> String {
    node.value().as_text().map(|text| text.to_string()).unwrap_or_default()
}

fn holds_blocks(node: NodeRef) -> bool {
    node.descendants().skip(1).any(|below| name_of(&below).is_some_and(|name| is_block(name) || is_container(name)))
}

fn is_block(name: &str) -> bool {
    matches!(
        name,
        "p" | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "ul"
            | "ol"
            | "dl"
            | "blockquote"
            | "pre"
            | "figure"
            | "table"
            | "hr"
            | "details"
            | "iframe"
            | "video"
            | "audio"
            | "embed"
            | "data-raw"
    )
}

fn is_container(name: &str) -> bool {
    matches!(
        name,
        "div"
            | "section"
            | "article"
            | "main"
            | "header"
            | "footer"
            | "aside"
            | "nav"
            | "center"
            | "address"
            | "fieldset"
            | "form"
            | "body"
            | "html"
            | "hgroup"
            | "noscript"
            | "dd"
            | "dt"
            | "li"
            | "figcaption"
            | "summary"
            | "tbody"
            | "thead"
            | "tfoot"
            | "tr"
            | "td"
            | "th"
            | "caption"
            | "picture"
            | "dialog"
            | "search"
            | "multicol"
            | "marquee"
            | "legend"
    )
}

pub(super) fn is_left_out(name: &str) -> bool {
    matches!(
        name,
        "script"
            | "style"
            | "template"
            | "head"
            | "title"
            | "meta"
            | "link"
            | "base"
            | "object"
            | "applet"
            | "select"
            | "datalist"
            | "textarea"
            | "input"
            | "button"
            | "svg"
            | "math"
            | "canvas"
            | "noembed"
            | "noframes"
            | "frameset"
            | "frame"
            | "map"
            | "area"
            | "param"
            | "source"
            | "track"
            | "portal"
            | "optgroup"
            | "option"
    )
}
