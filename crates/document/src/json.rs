//! The JSON that the editor and the database share: ProseMirror's form of a document.
//!
//! ```json
//! {"type": "doc", "content": [
//!   {"type": "paragraph", "attrs": {"lang": "fa", "dir": "rtl", "anchor": "a"}, "content": [
//!     {"type": "text", "text": "…", "marks": [{"type": "link", "attrs": {"href": "/", "title": ""}}]},
//!     {"type": "break"}, {"type": "image", "attrs": {…}}, {"type": "footnote_ref", "attrs": {"id": "1"}}]}]}
//! ```
//!
//! Blocks: `paragraph`, `heading{level}`, `list{ordered, start}` of `list_item`, `quote` and `pull_quote` of blocks
//! and a last `attribution`, `figure{src, media, width, height, alt, credit, link, align, decorative}` with its caption as
//! content, `gallery` of `figure` and a last `caption`, `embed{address, provider, title}`, `video{src, poster}`,
//! `audio{src}`, `file{href, name}`, `table` of `caption`, `table_head`, `table_body` of `table_row` of
//! `table_cell{header, columns, rows}`, `code_block{language}`, `preformatted`, `verse`, `separator`, `page_break`,
//! `more`, `footnotes` of `footnote{id}`, `details` of `summary` and blocks, `raw{label, html}`.
//! Marks: `link{href, title}`, `span{lang, rtl}`, `strong`, `emphasis`, `strike`, `subscript`, `superscript`, `code`.

use serde_json::{Map, Value, json};

use crate::address;
use crate::tree::{Block, BlockKind, Cell, Direction, Document, Footnote, Image, Inline, Mark, Table};

/// How deep blocks may nest.
const DEPTH_MAX: usize = 96;

/// A text is not a document.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the document is not of the right form at {place}: {what}")]
pub struct SchemaError {
    /// Where, as a path: `content[3].content[0].marks[1]`.
    pub place: String,
    /// What is wrong there.
    pub what: String,
}

impl Document {
    /// Reads a document from JSON.
    ///
    /// # Errors
    /// [`SchemaError`] with the place of the first thing that is no part of a document.
    pub fn from_json(text: &str) -> Result<Document, SchemaError> {
        let value: Value = serde_json::from_str(text)
            .map_err(|cause| SchemaError { place: "the text".into(), what: cause.to_string() })?;
        let node = Node { value: &value, place: "doc".into(), depth: 0 };
        if node.kind()? != "doc" {
            return node.refuse("a document begins with a node of type `doc`");
        }
        Ok(Document { blocks: node.children()?.iter().map(read_block).collect::<Result<_, _>>()? })
    }

    /// Writes the document as JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        json!({ "type": "doc", "content": write_blocks(&self.blocks) }).to_string()
    }
}

struct Node<'a> {
    value: &'a Value,
    place: String,
    depth: usize,
}

impl<'a> Node<'a> {
    fn refuse<T>(&self, what: impl Into<String>) -> Result<T, SchemaError> {
        Err(SchemaError { place: self.place.clone(), what: what.into() })
    }

    fn kind(&self) -> Result<&'a str, SchemaError> {
        match self.value.get("type").and_then(Value::as_str) {
            Some(kind) => Ok(kind),
            None => self.refuse("a node has a `type`"),
        }
    }

    fn list(&self, name: &str) -> Result<Vec<Node<'a>>, SchemaError> {
        if self.depth >= DEPTH_MAX {
            return self.refuse("it is nested too deeply");
        }
        match self.value.get(name) {
            None | Some(Value::Null) => Ok(Vec::new()),
            Some(Value::Array(items)) => Ok(items
                .iter()
                .enumerate()
                .map(|(index, value)| Node {
                    value,
                    place: format!("{}.{name}[{index}]", self.place),
                    depth: self.depth + 1,
                })
                .collect()),
            Some(_) => self.refuse(format!("`{name}` is a list")),
        }
    }

    fn children(&self) -> Result<Vec<Node<'a>>, SchemaError> {
        self.list("content")
    }

    fn attribute(&self, name: &str) -> Option<&'a Value> {
        self.value.get("attrs")?.get(name).filter(|value| !value.is_null())
    }

    fn text(&self, name: &str) -> Result<Option<String>, SchemaError> {
        match self.attribute(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text.clone())),
            Some(_) => self.refuse(format!("`{name}` is a text")),
        }
    }

    fn word(&self, name: &str) -> Result<String, SchemaError> {
        Ok(self.text(name)?.unwrap_or_default())
    }

    fn number(&self, name: &str) -> Result<Option<i64>, SchemaError> {
        match self.attribute(name) {
            None => Ok(None),
            Some(value) => match value.as_i64() {
                Some(number) => Ok(Some(number)),
                None => self.refuse(format!("`{name}` is a whole number")),
            },
        }
    }

    fn size(&self, name: &str) -> Result<Option<u32>, SchemaError> {
        match self.number(name)? {
            None => Ok(None),
            Some(number) => match u32::try_from(number) {
                Ok(size) => Ok(Some(size)),
                Err(_) => self.refuse(format!("`{name}` is a size")),
            },
        }
    }

    fn flag(&self, name: &str) -> Result<bool, SchemaError> {
        match self.attribute(name) {
            None => Ok(false),
            Some(Value::Bool(flag)) => Ok(*flag),
            Some(_) => self.refuse(format!("`{name}` is true or false")),
        }
    }

    fn checked(&self, name: &str, check: fn(&str) -> Option<String>) -> Result<Option<String>, SchemaError> {
        match self.text(name)? {
            None => Ok(None),
            Some(address) => match check(&address) {
                Some(address) => Ok(Some(address)),
                None => self.refuse(format!("`{name}` is no address that may stand here")),
            },
        }
    }

    fn address(&self, name: &str, check: fn(&str) -> Option<String>) -> Result<String, SchemaError> {
        match self.checked(name, check)? {
            Some(address) => Ok(address),
            None => self.refuse(format!("`{name}` is missing")),
        }
    }
}

fn read_block(node: &Node) -> Result<Block, SchemaError> {
    let kind = read_kind(node)?;
    let direction = match node.text("dir")? {
        None => None,
        Some(name) => match Direction::from_name(&name) {
            Some(direction) => Some(direction),
            None => return node.refuse("`dir` is ltr, rtl or auto"),
        },
    };
    Ok(Block { kind, language: node.text("lang")?, direction, anchor: node.text("anchor")? })
}

fn read_kind(node: &Node) -> Result<BlockKind, SchemaError> {
    Ok(match node.kind()? {
        "paragraph" => BlockKind::Paragraph(read_inlines(node)?),
        "heading" => match node.number("level")? {
            Some(level @ 1..=6) => {
                BlockKind::Heading { level: u8::try_from(level).unwrap_or(2), content: read_inlines(node)? }
            }
            _ => return node.refuse("a heading has a level from 1 to 6"),
        },
        "list" => {
            let items = node.children()?;
            let items = items.iter().map(|item| read_children_of(item, "list_item")).collect::<Result<_, _>>()?;
            BlockKind::List { ordered: node.flag("ordered")?, start: node.number("start")?, items }
        }
        "quote" => {
            let (blocks, attribution) = read_attributed(node, "attribution")?;
            BlockKind::Quote { blocks, attribution }
        }
        "pull_quote" => {
            let (blocks, attribution) = read_attributed(node, "attribution")?;
            BlockKind::PullQuote { blocks, attribution }
        }
        "figure" => BlockKind::Image(read_image(node)?),
        "gallery" => read_gallery(node)?,
        "embed" => BlockKind::Embed {
            address: node.address("address", address::web)?,
            provider: node.word("provider")?,
            title: node.word("title")?,
            caption: read_inlines(node)?,
        },
        "video" => BlockKind::Video {
            src: node.address("src", address::media)?,
            poster: node.checked("poster", address::media)?,
            caption: read_inlines(node)?,
        },
        "audio" => BlockKind::Audio { src: node.address("src", address::media)?, caption: read_inlines(node)? },
        "file" => BlockKind::File { href: node.address("href", address::media)?, name: node.word("name")? },
        "table" => BlockKind::Table(read_table(node)?),
        "code_block" => BlockKind::Code { language: node.text("language")?, text: read_plain(node)? },
        "preformatted" => BlockKind::Preformatted(read_inlines(node)?),
        "verse" => BlockKind::Verse(read_inlines(node)?),
        "separator" => BlockKind::Separator,
        "page_break" => BlockKind::PageBreak,
        "more" => BlockKind::More,
        "footnotes" => BlockKind::Footnotes(
            node.children()?
                .iter()
                .map(|note| {
                    expect(note, "footnote")?;
                    Ok(Footnote { id: note.word("id")?, content: read_inlines(note)? })
                })
                .collect::<Result<_, _>>()?,
        ),
        "details" => {
            let (summary, blocks) = read_details(node)?;
            BlockKind::Details { summary, blocks }
        }
        "raw" => BlockKind::Raw { label: node.word("label")?, html: node.word("html")? },
        other => return node.refuse(format!("there is no block of type `{other}`")),
    })
}

fn expect(node: &Node, kind: &str) -> Result<(), SchemaError> {
    if node.kind()? == kind { Ok(()) } else { node.refuse(format!("a `{kind}` stands here")) }
}

fn read_children_of(node: &Node, kind: &str) -> Result<Vec<Block>, SchemaError> {
    expect(node, kind)?;
    node.children()?.iter().map(read_block).collect()
}

fn read_attributed(node: &Node, last: &str) -> Result<(Vec<Block>, Vec<Inline>), SchemaError> {
    let mut children = node.children()?;
    let attribution = match children.last() {
        Some(child) if child.kind()? == last => {
            let inlines = read_inlines(child)?;
            children.pop();
            inlines
        }
        _ => Vec::new(),
    };
    Ok((children.iter().map(read_block).collect::<Result<_, _>>()?, attribution))
}

fn read_gallery(node: &Node) -> Result<BlockKind, SchemaError> {
    let (blocks, caption) = read_attributed(node, "caption")?;
    let mut images = Vec::with_capacity(blocks.len());
    for block in blocks {
        match block.kind {
            BlockKind::Image(image) => images.push(image),
            _ => return node.refuse("a gallery holds figures"),
        }
    }
    Ok(BlockKind::Gallery { images, caption })
}

fn read_details(node: &Node) -> Result<(Vec<Inline>, Vec<Block>), SchemaError> {
    let children = node.children()?;
    let Some((first, rest)) = children.split_first() else { return Ok((Vec::new(), Vec::new())) };
    expect(first, "summary")?;
    Ok((read_inlines(first)?, rest.iter().map(read_block).collect::<Result<_, _>>()?))
}

fn read_image(node: &Node) -> Result<Image, SchemaError> {
    Ok(Image {
        src: node.address("src", address::media)?,
        media: node.number("media")?,
        width: node.size("width")?,
        height: node.size("height")?,
        alt: node.word("alt")?,
        is_decorative: node.flag("decorative")?,
        caption: read_inlines(node)?,
        credit: node.word("credit")?,
        link: node.checked("link", address::link)?,
        align: node.text("align")?,
    })
}

fn read_table(node: &Node) -> Result<Table, SchemaError> {
    let mut table = Table::default();
    for part in node.children()? {
        match part.kind()? {
            "caption" => table.caption = read_inlines(&part)?,
            "table_head" => table.head = read_rows(&part)?,
            "table_body" => table.body = read_rows(&part)?,
            other => return part.refuse(format!("a table has no `{other}`")),
        }
    }
    Ok(table)
}

fn read_rows(node: &Node) -> Result<Vec<Vec<Cell>>, SchemaError> {
    let read_cell = |cell: &Node| {
        expect(cell, "table_cell")?;
        Ok(Cell {
            is_header: cell.flag("header")?,
            columns: cell.size("columns")?.unwrap_or(1),
            rows: cell.size("rows")?.unwrap_or(1),
            content: read_inlines(cell)?,
        })
    };
    node.children()?
        .iter()
        .map(|row| {
            expect(row, "table_row")?;
            row.children()?.iter().map(read_cell).collect()
        })
        .collect()
}

fn read_plain(node: &Node) -> Result<String, SchemaError> {
    let mut text = String::new();
    for inline in read_inlines(node)? {
        match inline {
            Inline::Text { text: piece, marks } if marks.is_empty() => text.push_str(&piece),
            _ => return node.refuse("program text is plain"),
        }
    }
    Ok(text)
}

fn read_inlines(node: &Node) -> Result<Vec<Inline>, SchemaError> {
    node.children()?.iter().map(read_inline).collect()
}

fn read_inline(node: &Node) -> Result<Inline, SchemaError> {
    Ok(match node.kind()? {
        "text" => {
            let Some(text) = node.value.get("text").and_then(Value::as_str) else {
                return node.refuse("a text node has a `text`");
            };
            let marks = node.list("marks")?.iter().map(read_mark).collect::<Result<_, _>>()?;
            Inline::Text { text: text.to_owned(), marks }
        }
        "break" => Inline::Break,
        "image" => Inline::Image(read_image(node)?),
        "footnote_ref" => Inline::Note { id: node.word("id")? },
        other => return node.refuse(format!("there is no inline of type `{other}`")),
    })
}

fn read_mark(node: &Node) -> Result<Mark, SchemaError> {
    Ok(match node.kind()? {
        "link" => Mark::Link { href: node.address("href", address::link)?, title: node.word("title")? },
        "span" => {
            let is_rtl = if node.attribute("rtl").is_some() { Some(node.flag("rtl")?) } else { None };
            Mark::Span { language: node.text("lang")?, is_rtl }
        }
        "strong" => Mark::Strong,
        "emphasis" => Mark::Emphasis,
        "strike" => Mark::Strike,
        "subscript" => Mark::Subscript,
        "superscript" => Mark::Superscript,
        "code" => Mark::Code,
        other => return node.refuse(format!("there is no mark of type `{other}`")),
    })
}

fn write_blocks(blocks: &[Block]) -> Vec<Value> {
    blocks.iter().map(write_block).collect()
}

fn write_block(block: &Block) -> Value {
    let (kind, attributes, content) = match &block.kind {
        BlockKind::Paragraph(content) => ("paragraph", json!({}), write_inlines(content)),
        BlockKind::Heading { level, content } => ("heading", json!({ "level": level }), write_inlines(content)),
        BlockKind::List { ordered, start, items } => {
            let items = items.iter().map(|item| json!({ "type": "list_item", "content": write_blocks(item) }));
            ("list", json!({ "ordered": ordered, "start": start }), items.collect())
        }
        BlockKind::Quote { blocks, attribution } => {
            ("quote", json!({}), with_last(write_blocks(blocks), "attribution", attribution))
        }
        BlockKind::PullQuote { blocks, attribution } => {
            ("pull_quote", json!({}), with_last(write_blocks(blocks), "attribution", attribution))
        }
        BlockKind::Image(image) => ("figure", image_attributes(image), write_inlines(&image.caption)),
        BlockKind::Gallery { images, caption } => {
            let images = images.iter().map(|image| {
                json!({
                    "type": "figure", "attrs": without_nulls(image_attributes(image)),
                    "content": write_inlines(&image.caption),
                })
            });
            ("gallery", json!({}), with_last(images.collect(), "caption", caption))
        }
        BlockKind::Embed { address, provider, title, caption } => {
            ("embed", json!({ "address": address, "provider": provider, "title": title }), write_inlines(caption))
        }
        BlockKind::Video { src, poster, caption } => {
            ("video", json!({ "src": src, "poster": poster }), write_inlines(caption))
        }
        BlockKind::Audio { src, caption } => ("audio", json!({ "src": src }), write_inlines(caption)),
        BlockKind::File { href, name } => ("file", json!({ "href": href, "name": name }), Vec::new()),
        BlockKind::Table(table) => ("table", json!({}), write_table(table)),
        BlockKind::Code { language, text } => {
            let content = if text.is_empty() { vec![] } else { vec![json!({ "type": "text", "text": text })] };
            ("code_block", json!({ "language": language }), content)
        }
        BlockKind::Preformatted(content) => ("preformatted", json!({}), write_inlines(content)),
        BlockKind::Verse(content) => ("verse", json!({}), write_inlines(content)),
        BlockKind::Separator => ("separator", json!({}), Vec::new()),
        BlockKind::PageBreak => ("page_break", json!({}), Vec::new()),
        BlockKind::More => ("more", json!({}), Vec::new()),
        BlockKind::Footnotes(notes) => {
            let notes = notes.iter().map(|note| {
                json!({ "type": "footnote", "attrs": { "id": note.id }, "content": write_inlines(&note.content) })
            });
            ("footnotes", json!({}), notes.collect())
        }
        BlockKind::Details { summary, blocks } => {
            let mut content = vec![json!({ "type": "summary", "content": write_inlines(summary) })];
            content.extend(write_blocks(blocks));
            ("details", json!({}), content)
        }
        BlockKind::Raw { label, html } => ("raw", json!({ "label": label, "html": html }), Vec::new()),
    };
    let mut attributes = without_nulls(attributes);
    let own = [
        ("lang", block.language.clone()),
        ("dir", block.direction.map(|direction| direction.as_str().to_owned())),
        ("anchor", block.anchor.clone()),
    ];
    for (name, value) in own {
        if let Some(value) = value {
            attributes.insert(name.into(), value.into());
        }
    }
    node(kind, attributes, content)
}

fn node(kind: &str, attributes: Map<String, Value>, content: Vec<Value>) -> Value {
    let mut node = Map::new();
    node.insert("type".into(), kind.into());
    if !attributes.is_empty() {
        node.insert("attrs".into(), attributes.into());
    }
    if !content.is_empty() {
        node.insert("content".into(), content.into());
    }
    node.into()
}

fn without_nulls(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map.into_iter().filter(|(_, value)| !value.is_null()).collect(),
        _ => Map::new(),
    }
}

fn with_last(mut content: Vec<Value>, kind: &str, last: &[Inline]) -> Vec<Value> {
    if !last.is_empty() {
        content.push(json!({ "type": kind, "content": write_inlines(last) }));
    }
    content
}

fn image_attributes(image: &Image) -> Value {
    let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    json!({
        "src": image.src, "media": image.media, "width": image.width, "height": image.height,
        "alt": image.alt, "credit": text(&image.credit), "link": image.link, "align": image.align,
        "decorative": image.is_decorative.then_some(true),
    })
}

fn write_table(table: &Table) -> Vec<Value> {
    let rows = |kind: &str, rows: &[Vec<Cell>]| {
        let rows: Vec<Value> = rows
            .iter()
            .map(|row| {
                let cells = row.iter().map(|cell| {
                    let mut attributes = Map::new();
                    if cell.is_header {
                        attributes.insert("header".into(), true.into());
                    }
                    if cell.columns > 1 {
                        attributes.insert("columns".into(), cell.columns.into());
                    }
                    if cell.rows > 1 {
                        attributes.insert("rows".into(), cell.rows.into());
                    }
                    node("table_cell", attributes, write_inlines(&cell.content))
                });
                node("table_row", Map::new(), cells.collect())
            })
            .collect();
        (!rows.is_empty()).then(|| node(kind, Map::new(), rows))
    };
    let caption =
        (!table.caption.is_empty()).then(|| json!({ "type": "caption", "content": write_inlines(&table.caption) }));
    [caption, rows("table_head", &table.head), rows("table_body", &table.body)].into_iter().flatten().collect()
}

fn write_inlines(content: &[Inline]) -> Vec<Value> {
    content
        .iter()
        .map(|inline| match inline {
            Inline::Text { text, marks } if marks.is_empty() => json!({ "type": "text", "text": text }),
            Inline::Text { text, marks } => {
                let marks: Vec<Value> = marks.iter().map(write_mark).collect();
                json!({ "type": "text", "text": text, "marks": marks })
            }
            Inline::Break => json!({ "type": "break" }),
            Inline::Image(image) => {
                node("image", without_nulls(image_attributes(image)), write_inlines(&image.caption))
            }
            Inline::Note { id } => json!({ "type": "footnote_ref", "attrs": { "id": id } }),
        })
        .collect()
}

fn write_mark(mark: &Mark) -> Value {
    match mark {
        Mark::Link { href, title } if title.is_empty() => json!({ "type": "link", "attrs": { "href": href } }),
        Mark::Link { href, title } => json!({ "type": "link", "attrs": { "href": href, "title": title } }),
        Mark::Span { language, is_rtl } => {
            json!({ "type": "span", "attrs": without_nulls(json!({ "lang": language, "rtl": is_rtl })) })
        }
        Mark::Strong => json!({ "type": "strong" }),
        Mark::Emphasis => json!({ "type": "emphasis" }),
        Mark::Strike => json!({ "type": "strike" }),
        Mark::Subscript => json!({ "type": "subscript" }),
        Mark::Superscript => json!({ "type": "superscript" }),
        Mark::Code => json!({ "type": "code" }),
    }
}
