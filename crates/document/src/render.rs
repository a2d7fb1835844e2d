//! To HTML: semantic, with the class names that old themes rely on, escaped as it is written.

use std::fmt::Write;

use crate::escape::{push_attribute, push_escaped};
use crate::tree::{Block, BlockKind, Cell, Document, Footnote, Image, Inline, Mark, Table};

/// How wide a picture stands in a body: the column of text, or the whole of a small screen.
const BODY_SIZES: &str = "(min-width: 60rem) 40rem, 100vw";

/// HTML that is safe to show. Only this crate can make it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Html(pub(crate) String);

impl Html {
    /// The HTML.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The HTML, owned.
    #[must_use]
    pub fn into_string(self) -> String {
        self.0
    }
}

/// Where a picture's files stand, as the site serves them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ImageSources {
    /// The file for everyone.
    pub src: String,
    /// The same picture in smaller formats and several sizes, the best first.
    pub sources: Vec<ImageSource>,
    /// Width in pixels.
    pub width: Option<u32>,
    /// Height in pixels.
    pub height: Option<u32>,
    /// Classes for the style sheet, such as what of it every crop keeps in view.
    pub class: String,
    /// What is said of it, where another picture stands in.
    pub instead: Option<Instead>,
}

/// Words of a picture that stands in for another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instead {
    /// Words for who cannot see it.
    pub alt: String,
    /// Words under it.
    pub caption: String,
    /// Whose it is.
    pub credit: String,
}

/// A picture in one format and several sizes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImageSource {
    /// The format, `image/webp`.
    pub kind: &'static str,
    /// The files, as HTML's `srcset`.
    pub srcset: String,
}

/// What the tree alone does not know.
pub struct RenderOptions<'a> {
    /// Gives a picture's files; `None` leaves its address as it is, and files without an address leave the picture out.
    pub images: &'a dyn Fn(&Image) -> Option<ImageSources>,
    /// Gives the address at which a film, its still, a sound or a file is served; `None` leaves it as it is.
    pub files: &'a dyn Fn(&str) -> Option<String>,
    /// Whether the first picture is among the first things that a reader sees; the others are fetched when they come
    /// near.
    pub begins_with_image: bool,
    /// Where the report was written, to open the first paragraph; empty for nowhere.
    pub dateline: &'a str,
    /// Whether raw blocks are shown, sanitised.
    pub shows_raw: bool,
    /// The label of a table that scrolls: "Table".
    pub table_label: &'a str,
    /// Words before an embed's provider: "Open at".
    pub embed_label: &'a str,
}

impl Default for RenderOptions<'_> {
    fn default() -> Self {
        RenderOptions {
            images: &|_| None,
            files: &|_| None,
            begins_with_image: false,
            dateline: "",
            shows_raw: false,
            table_label: "Table",
            embed_label: "Open at",
        }
    }
}

/// Renders a document as HTML.
#[must_use]
pub fn render(document: &Document, options: &RenderOptions) -> Html {
    let mut writer = Writer::new(options);
    writer.begin(&document.blocks);
    Html(writer.html)
}

/// Renders a line's content as HTML.
#[must_use]
pub fn render_inlines(content: &[Inline], options: &RenderOptions) -> Html {
    let mut writer = Writer::new(options);
    writer.inlines(content);
    Html(writer.html)
}

struct Writer<'a> {
    html: String,
    options: &'a RenderOptions<'a>,
    has_image: bool,
}

impl<'a> Writer<'a> {
    fn new(options: &'a RenderOptions<'a>) -> Self {
        Writer { html: String::new(), options, has_image: false }
    }

    /// Writes the blocks, the dateline at the head of the first paragraph, or alone above anything else.
    fn begin(&mut self, blocks: &[Block]) {
        let dateline = self.options.dateline.trim();
        if dateline.is_empty() {
            return self.blocks(blocks);
        }
        let opens_paragraph = match blocks.split_first() {
            Some((first @ Block { kind: BlockKind::Paragraph(content), .. }, rest)) => {
                self.open("p", "", first);
                self.dateline(dateline);
                self.html.push_str(" — ");
                self.inlines(content);
                Some(rest)
            }
            _ => None,
        };
        if opens_paragraph.is_none() {
            self.html.push_str("<p>");
            self.dateline(dateline);
        }
        self.html.push_str("</p>\n");
        self.blocks(opens_paragraph.unwrap_or(blocks));
    }

    fn dateline(&mut self, dateline: &str) {
        self.html.push_str("<span class=\"dateline\">");
        push_escaped(&mut self.html, dateline);
        self.html.push_str("</span>");
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            let before = self.html.len();
            self.block(block);
            if self.html.len() > before {
                self.html.push('\n');
            }
        }
    }

    fn block(&mut self, block: &Block) {
        match &block.kind {
            BlockKind::Paragraph(content) => self.line("p", "", block, content),
            BlockKind::Heading { level, content } => self.line(&format!("h{level}"), "", block, content),
            BlockKind::List { ordered, start, items } => self.list(block, *ordered, *start, items),
            BlockKind::Quote { blocks, attribution } => self.quote(block, "wp-block-quote", blocks, attribution),
            BlockKind::PullQuote { blocks, attribution } => {
                self.open("figure", "pull wp-block-pullquote", block);
                self.quote(&Block::new(BlockKind::Separator), "", blocks, attribution);
                self.html.push_str("</figure>");
            }
            BlockKind::Image(image) => self.figure(block, image),
            BlockKind::Gallery { images, caption } => self.gallery(block, images, caption),
            BlockKind::Embed { address, provider, title, caption } => {
                self.embed(block, address, provider, title, caption);
            }
            BlockKind::Video { src, poster, caption } => self.video(block, src, poster.as_deref(), caption),
            BlockKind::Audio { src, caption } => self.audio(block, src, caption),
            BlockKind::File { href, name } => {
                self.open("p", "wp-block-file", block);
                self.html.push_str("<a download");
                self.address("href", href);
                self.html.push('>');
                push_escaped(&mut self.html, name);
                self.html.push_str("</a></p>");
            }
            BlockKind::Table(table) => self.table(block, table),
            BlockKind::Code { language, text } => self.code(block, language.as_deref(), text),
            BlockKind::Preformatted(content) => self.line("pre", "wp-block-preformatted", block, content),
            BlockKind::Verse(content) => self.line("pre", "wp-block-verse", block, content),
            BlockKind::Separator => self.void("hr", "", block),
            BlockKind::PageBreak => self.void("hr", "page-break", block),
            BlockKind::More => self.void("hr", "more", block),
            BlockKind::Footnotes(notes) => self.footnotes(block, notes),
            BlockKind::Details { summary, blocks } => {
                self.open("details", "wp-block-details", block);
                self.html.push_str("<summary>");
                self.inlines(summary);
                self.html.push_str("</summary>\n");
                self.blocks(blocks);
                self.html.push_str("</details>");
            }
            BlockKind::Raw { html, .. } => {
                if self.options.shows_raw {
                    self.html.push_str(&crate::inspect_html(html));
                }
            }
        }
    }

    /// Opens an element with the attributes that any block can have.
    fn open(&mut self, name: &str, class: &str, block: &Block) {
        self.start(name, class, block);
        self.html.push('>');
    }

    fn start(&mut self, name: &str, class: &str, block: &Block) {
        self.html.push('<');
        self.html.push_str(name);
        if !class.is_empty() {
            push_attribute(&mut self.html, "class", class);
        }
        if let Some(anchor) = &block.anchor {
            push_attribute(&mut self.html, "id", anchor);
        }
        if let Some(language) = &block.language {
            push_attribute(&mut self.html, "lang", language);
        }
        if let Some(direction) = block.direction {
            push_attribute(&mut self.html, "dir", direction.as_str());
        }
    }

    fn void(&mut self, name: &str, class: &str, block: &Block) {
        self.open(name, class, block);
    }

    fn line(&mut self, name: &str, class: &str, block: &Block, content: &[Inline]) {
        self.open(name, class, block);
        // A parser drops a line end right after <pre> (HTML §13.2.6.4.7), so one that counts is written twice.
        if name == "pre" && matches!(content.first(), Some(Inline::Text { text, .. }) if text.starts_with('\n')) {
            self.html.push('\n');
        }
        self.inlines(content);
        let _ = write!(self.html, "</{name}>");
    }

    fn list(&mut self, block: &Block, ordered: bool, start: Option<i64>, items: &[Vec<Block>]) {
        let name = if ordered { "ol" } else { "ul" };
        self.start(name, "", block);
        if let Some(start) = start {
            push_attribute(&mut self.html, "start", &start.to_string());
        }
        self.html.push('>');
        for item in items {
            self.html.push_str("<li>");
            // A line alone needs no paragraph; anything more keeps its own.
            match item.split_first() {
                Some((
                    Block { kind: BlockKind::Paragraph(content), language: None, direction: None, anchor: None },
                    rest,
                )) if rest.iter().all(|block| matches!(block.kind, BlockKind::List { .. })) => {
                    self.inlines(content);
                    if !rest.is_empty() {
                        self.html.push('\n');
                    }
                    self.blocks(rest);
                }
                _ => self.blocks(item),
            }
            self.html.push_str("</li>");
        }
        let _ = write!(self.html, "</{name}>");
    }

    fn quote(&mut self, block: &Block, class: &str, blocks: &[Block], attribution: &[Inline]) {
        self.open("blockquote", class, block);
        self.blocks(blocks);
        if !attribution.is_empty() {
            self.html.push_str("<cite>");
            self.inlines(attribution);
            self.html.push_str("</cite>");
        }
        self.html.push_str("</blockquote>");
    }

    fn figure(&mut self, block: &Block, image: &Image) {
        let sources = self.sources(image);
        if sources.src.is_empty() && !image.src.is_empty() {
            return;
        }
        let class = match image.align.as_deref() {
            Some(align) => format!("fig wp-block-image align{align}"),
            None => "fig wp-block-image".into(),
        };
        self.open("figure", &class, block);
        self.framed(image, &sources);
        match &sources.instead {
            Some(other) => {
                let caption = Some(&other.caption).filter(|caption| !caption.is_empty()).map(|text| Inline::text(text));
                self.caption(&caption.into_iter().collect::<Vec<_>>(), &other.credit);
            }
            None => self.caption(&image.caption, &image.credit),
        }
        self.html.push_str("</figure>");
    }

    fn sources(&self, image: &Image) -> ImageSources {
        (self.options.images)(image).unwrap_or_else(|| ImageSources {
            src: image.src.clone(),
            width: image.width,
            height: image.height,
            ..ImageSources::default()
        })
    }

    fn framed(&mut self, image: &Image, sources: &ImageSources) {
        self.html.push_str("<div class=\"frame\">");
        if let Some(link) = &image.link {
            self.html.push_str("<a");
            push_attribute(&mut self.html, "href", link);
            self.html.push('>');
        }
        self.image(image, sources);
        if image.link.is_some() {
            self.html.push_str("</a>");
        }
        self.html.push_str("</div>");
    }

    fn image(&mut self, image: &Image, sources: &ImageSources) {
        if !sources.sources.is_empty() {
            self.html.push_str("<picture>");
        }
        for source in &sources.sources {
            self.html.push_str("<source");
            push_attribute(&mut self.html, "type", source.kind);
            push_attribute(&mut self.html, "srcset", &source.srcset);
            push_attribute(&mut self.html, "sizes", BODY_SIZES);
            self.html.push('>');
        }
        self.html.push_str("<img");
        push_attribute(&mut self.html, "src", &sources.src);
        for (name, size) in [("width", sources.width), ("height", sources.height)] {
            if let Some(size) = size {
                push_attribute(&mut self.html, name, &size.to_string());
            }
        }
        push_attribute(&mut self.html, "alt", sources.instead.as_ref().map_or(&image.alt, |other| &other.alt));
        let own = image.media.map(|media| format!("wp-image-{media}"));
        let classes: Vec<&str> = own.as_deref().into_iter().chain([sources.class.as_str()]).collect();
        let classes = classes.join(" ");
        if !classes.trim().is_empty() {
            push_attribute(&mut self.html, "class", classes.trim());
        }
        let is_seen_first = self.options.begins_with_image && !self.has_image;
        self.has_image = true;
        self.html.push_str(if is_seen_first {
            " fetchpriority=\"high\">"
        } else {
            " loading=\"lazy\" decoding=\"async\">"
        });
        if !sources.sources.is_empty() {
            self.html.push_str("</picture>");
        }
    }

    fn caption(&mut self, caption: &[Inline], credit: &str) {
        if caption.is_empty() && credit.is_empty() {
            return;
        }
        self.html.push_str("<figcaption>");
        self.inlines(caption);
        if !credit.is_empty() {
            if !caption.is_empty() {
                self.html.push(' ');
            }
            self.html.push_str("<span class=\"credit\">");
            push_escaped(&mut self.html, credit);
            self.html.push_str("</span>");
        }
        self.html.push_str("</figcaption>");
    }

    fn gallery(&mut self, block: &Block, images: &[Image], caption: &[Inline]) {
        self.open("figure", "gallery wp-block-gallery", block);
        self.html.push_str("<div class=\"gallery-grid\">");
        for image in images {
            self.figure(&Block::new(BlockKind::Separator), image);
        }
        self.html.push_str("</div>");
        self.caption(caption, "");
        self.html.push_str("</figure>");
    }

    fn embed(&mut self, block: &Block, address: &str, provider: &str, title: &str, caption: &[Inline]) {
        self.start("figure", "embed", block);
        push_attribute(&mut self.html, "data-embed", address);
        push_attribute(&mut self.html, "data-provider", provider);
        self.html.push_str("><p><a rel=\"noopener\"");
        push_attribute(&mut self.html, "href", address);
        push_attribute(&mut self.html, "title", title);
        self.html.push('>');
        push_escaped(&mut self.html, if title.is_empty() { address } else { title });
        self.html.push_str("</a></p><p class=\"embed-at\">");
        push_escaped(&mut self.html, self.options.embed_label);
        self.html.push(' ');
        let host = crate::address::host(address).unwrap_or_default();
        push_escaped(&mut self.html, if host.is_empty() { provider } else { &host });
        self.html.push_str("</p>");
        self.caption(caption, "");
        self.html.push_str("</figure>");
    }

    fn video(&mut self, block: &Block, src: &str, poster: Option<&str>, caption: &[Inline]) {
        self.open("figure", "wp-block-video", block);
        self.html.push_str("<video controls preload=\"none\"");
        self.address("src", src);
        if let Some(poster) = poster {
            self.address("poster", poster);
        }
        self.html.push_str("></video>");
        self.caption(caption, "");
        self.html.push_str("</figure>");
    }

    /// Writes where a film, a sound or a file is served.
    fn address(&mut self, attribute: &str, own: &str) {
        let served = (self.options.files)(own);
        push_attribute(&mut self.html, attribute, served.as_deref().unwrap_or(own));
    }

    fn audio(&mut self, block: &Block, src: &str, caption: &[Inline]) {
        self.open("figure", "wp-block-audio", block);
        self.html.push_str("<audio controls preload=\"none\"");
        self.address("src", src);
        self.html.push_str("></audio>");
        self.caption(caption, "");
        self.html.push_str("</figure>");
    }

    fn table(&mut self, block: &Block, table: &Table) {
        self.start("figure", "wp-block-table", block);
        self.html.push_str(" role=\"region\" tabindex=\"0\"");
        push_attribute(&mut self.html, "aria-label", self.options.table_label);
        self.html.push_str("><table>");
        if !table.caption.is_empty() {
            self.html.push_str("<caption>");
            self.inlines(&table.caption);
            self.html.push_str("</caption>");
        }
        self.rows("thead", &table.head);
        self.rows("tbody", &table.body);
        self.html.push_str("</table></figure>");
    }

    fn rows(&mut self, part: &str, rows: &[Vec<Cell>]) {
        if rows.is_empty() {
            return;
        }
        let _ = write!(self.html, "<{part}>");
        for row in rows {
            self.html.push_str("<tr>");
            for cell in row {
                let name = if cell.is_header { "th" } else { "td" };
                let _ = write!(self.html, "<{name}");
                for (attribute, span) in [("colspan", cell.columns), ("rowspan", cell.rows)] {
                    if span > 1 {
                        push_attribute(&mut self.html, attribute, &span.to_string());
                    }
                }
                self.html.push('>');
                self.inlines(&cell.content);
                let _ = write!(self.html, "</{name}>");
            }
            self.html.push_str("</tr>");
        }
        let _ = write!(self.html, "</{part}>");
    }

    fn code(&mut self, block: &Block, language: Option<&str>, text: &str) {
        self.open("pre", "wp-block-code", block);
        self.html.push_str("<code");
        if let Some(language) = language {
            push_attribute(&mut self.html, "class", &format!("language-{language}"));
        }
        self.html.push('>');
        push_escaped(&mut self.html, text);
        self.html.push_str("</code></pre>");
    }

    fn footnotes(&mut self, block: &Block, notes: &[Footnote]) {
        self.open("ol", "footnotes wp-block-footnotes", block);
        for note in notes {
            self.html.push_str("<li");
            push_attribute(&mut self.html, "id", &format!("fn-{}", note.id));
            self.html.push('>');
            self.inlines(&note.content);
            self.html.push_str(" <a class=\"fn-back\"");
            push_attribute(&mut self.html, "href", &format!("#fnref-{}", note.id));
            self.html.push_str(">↩</a></li>");
        }
        self.html.push_str("</ol>");
    }

    fn inlines(&mut self, content: &[Inline]) {
        let mut open: Vec<&Mark> = Vec::new();
        let mut notes = 0;
        for inline in content {
            let marks: &[Mark] = match inline {
                Inline::Text { marks, .. } => marks,
                _ => &[],
            };
            let shared = open.iter().zip(marks).take_while(|(a, b)| **a == *b).count();
            while open.len() > shared {
                let mark = open.pop().expect("it is longer than what is shared");
                self.close_mark(mark);
            }
            for mark in &marks[shared..] {
                self.open_mark(mark);
                open.push(mark);
            }
            match inline {
                Inline::Text { text, .. } => push_escaped(&mut self.html, text),
                Inline::Break => self.html.push_str("<br>"),
                Inline::Image(image) => {
                    let sources = self.sources(image);
                    if !sources.src.is_empty() || image.src.is_empty() {
                        self.image(image, &sources);
                    }
                }
                Inline::Note { id } => {
                    notes += 1;
                    self.note_reference(id, notes);
                }
            }
        }
        while let Some(mark) = open.pop() {
            self.close_mark(mark);
        }
    }

    fn note_reference(&mut self, id: &str, number: usize) {
        self.html.push_str("<sup class=\"fn\"><a");
        push_attribute(&mut self.html, "id", &format!("fnref-{id}"));
        push_attribute(&mut self.html, "href", &format!("#fn-{id}"));
        let _ = write!(self.html, ">{number}</a></sup>");
    }

    fn open_mark(&mut self, mark: &Mark) {
        match mark {
            Mark::Link { href, title } => {
                self.html.push_str("<a");
                push_attribute(&mut self.html, "href", href);
                if !title.is_empty() {
                    push_attribute(&mut self.html, "title", title);
                }
                self.html.push('>');
            }
            Mark::Span { language, is_rtl } => {
                self.html.push_str("<span");
                if let Some(language) = language {
                    push_attribute(&mut self.html, "lang", language);
                }
                if let Some(is_rtl) = is_rtl {
                    push_attribute(&mut self.html, "dir", if *is_rtl { "rtl" } else { "ltr" });
                }
                self.html.push('>');
            }
            _ => {
                let _ = write!(self.html, "<{}>", element_of(mark));
            }
        }
    }

    fn close_mark(&mut self, mark: &Mark) {
        let _ = write!(self.html, "</{}>", element_of(mark));
    }
}

fn element_of(mark: &Mark) -> &'static str {
    match mark {
        Mark::Link { .. } => "a",
        Mark::Span { .. } => "span",
        Mark::Strong => "strong",
        Mark::Emphasis => "em",
        Mark::Strike => "s",
        Mark::Subscript => "sub",
        Mark::Superscript => "sup",
        Mark::Code => "code",
    }
}
