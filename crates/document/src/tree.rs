//! The tree: a document is blocks, a block holds inlines or further blocks, an inline is text with marks.

/// The longest body that is read, in bytes: longer than any story, short enough to hold in memory many times.
pub const BODY_BYTES_MAX: usize = 16 * 1024 * 1024;

/// The body of a story.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Document {
    /// Its blocks, in order.
    pub blocks: Vec<Block>,
}

/// A block with what any block can have.
#[derive(Debug, Clone, PartialEq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Its language, where it is not the story's, as BCP 47.
    pub language: Option<String>,
    /// Its direction, where it is not the language's own.
    pub direction: Option<Direction>,
    /// A name that addresses can point at.
    pub anchor: Option<String>,
}

/// The direction of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
    /// As its first strong letter has it.
    Auto,
}

/// What a block is.
#[derive(Debug, Clone, PartialEq)]
pub enum BlockKind {
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A heading of level 1 to 6.
    Heading {
        /// Its level.
        level: u8,
        /// Its words.
        content: Vec<Inline>,
    },
    /// A list.
    List {
        /// Whether its items are numbered.
        ordered: bool,
        /// The number of the first item, if not 1.
        start: Option<i64>,
        /// Its items, each of blocks.
        items: Vec<Vec<Block>>,
    },
    /// Someone's words.
    Quote {
        /// The words.
        blocks: Vec<Block>,
        /// Whose they are.
        attribution: Vec<Inline>,
    },
    /// Words of the story, set large.
    PullQuote {
        /// The words.
        blocks: Vec<Block>,
        /// Whose they are.
        attribution: Vec<Inline>,
    },
    /// A picture.
    Image(Image),
    /// Several pictures.
    Gallery {
        /// The pictures.
        images: Vec<Image>,
        /// Words under them all.
        caption: Vec<Inline>,
    },
    /// Something that stands at another site: shown as a card, asked for only when the reader does.
    Embed {
        /// Where it stands.
        address: String,
        /// Whose site, as a name: `youtube`.
        provider: String,
        /// What it is called.
        title: String,
        /// Words under it.
        caption: Vec<Inline>,
    },
    /// A film.
    Video {
        /// Where its file stands.
        src: String,
        /// A picture shown before it plays.
        poster: Option<String>,
        /// Words under it.
        caption: Vec<Inline>,
    },
    /// A recording.
    Audio {
        /// Where its file stands.
        src: String,
        /// Words under it.
        caption: Vec<Inline>,
    },
    /// A file to take.
    File {
        /// Where it stands.
        href: String,
        /// What it is called.
        name: String,
    },
    /// A table.
    Table(Table),
    /// Program text, kept letter by letter.
    Code {
        /// Its language, if told.
        language: Option<String>,
        /// The text.
        text: String,
    },
    /// Text whose spaces and line ends count.
    Preformatted(Vec<Inline>),
    /// A poem: like preformatted text, in the face of a text.
    Verse(Vec<Inline>),
    /// A break in the thought.
    Separator,
    /// Here the story goes on on its next page.
    PageBreak,
    /// Here a teaser ends.
    More,
    /// Notes below the text.
    Footnotes(Vec<Footnote>),
    /// Something that opens when asked.
    Details {
        /// The line that is always seen.
        summary: Vec<Inline>,
        /// What opens.
        blocks: Vec<Block>,
    },
    /// HTML that could not be understood, kept as it came and not shown unless a setting says so.
    Raw {
        /// What it is, for the desk.
        label: String,
        /// The HTML.
        html: String,
    },
}

/// A picture in a text.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Image {
    /// Where its file stands.
    pub src: String,
    /// The media item, if it is one of ours.
    pub media: Option<i64>,
    /// Width in pixels, if known.
    pub width: Option<u32>,
    /// Height in pixels, if known.
    pub height: Option<u32>,
    /// Words for who cannot see it.
    pub alt: String,
    /// Whether it says nothing that the text does not, so that it needs no such words.
    pub is_decorative: bool,
    /// Words under it.
    pub caption: Vec<Inline>,
    /// Whose it is.
    pub credit: String,
    /// Where it leads, if it is a link.
    pub link: Option<String>,
    /// How it is set: `wide`, `full`, `left`, `right`, `center`.
    pub align: Option<String>,
}

/// A table.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Table {
    /// What it shows.
    pub caption: Vec<Inline>,
    /// The rows of its head.
    pub head: Vec<Vec<Cell>>,
    /// Its rows.
    pub body: Vec<Vec<Cell>>,
}

/// A cell of a table.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Cell {
    /// Whether it heads its row or column.
    pub is_header: bool,
    /// Columns it spans.
    pub columns: u32,
    /// Rows it spans.
    pub rows: u32,
    /// What it says.
    pub content: Vec<Inline>,
}

/// A note below the text.
#[derive(Debug, Clone, PartialEq)]
pub struct Footnote {
    /// The name by which the text refers to it.
    pub id: String,
    /// What it says.
    pub content: Vec<Inline>,
}

/// A piece of a line.
#[derive(Debug, Clone, PartialEq)]
pub enum Inline {
    /// Text with its marks, the outermost first.
    Text {
        /// The text.
        text: String,
        /// Its marks.
        marks: Vec<Mark>,
    },
    /// The end of a line within a paragraph.
    Break,
    /// A small picture within a line.
    Image(Image),
    /// A reference to a footnote.
    Note {
        /// The footnote's name.
        id: String,
    },
}

/// What is true of a piece of text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// It leads somewhere.
    Link {
        /// Where to.
        href: String,
        /// What is said of it.
        title: String,
    },
    /// It is in another language or direction.
    Span {
        /// The language, as BCP 47.
        language: Option<String>,
        /// Whether it runs from the right.
        is_rtl: Option<bool>,
    },
    /// It is important.
    Strong,
    /// It is stressed.
    Emphasis,
    /// It no longer holds.
    Strike,
    /// It stands low.
    Subscript,
    /// It stands high.
    Superscript,
    /// It is program text.
    Code,
}

impl Direction {
    /// The value of HTML's `dir`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
            Direction::Auto => "auto",
        }
    }

    /// Reads the value of HTML's `dir`.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        match name.trim().to_ascii_lowercase().as_str() {
            "ltr" => Some(Direction::Ltr),
            "rtl" => Some(Direction::Rtl),
            "auto" => Some(Direction::Auto),
            _ => None,
        }
    }
}

impl Block {
    /// Makes a block without language, direction and anchor of its own.
    #[must_use]
    pub fn new(kind: BlockKind) -> Self {
        Block { kind, language: None, direction: None, anchor: None }
    }

    /// Makes a paragraph of plain text.
    #[must_use]
    pub fn paragraph(text: &str) -> Self {
        Block::new(BlockKind::Paragraph(vec![Inline::text(text)]))
    }
}

impl Inline {
    /// Makes plain text.
    #[must_use]
    pub fn text(text: &str) -> Self {
        Inline::Text { text: text.to_owned(), marks: Vec::new() }
    }
}

impl Document {
    /// Cuts the story at its page breaks; a story without any is one page.
    #[must_use]
    pub fn pages(&self) -> Vec<Document> {
        let mut pages: Vec<Document> = self
            .blocks
            .split(|block| block.kind == BlockKind::PageBreak)
            .map(|blocks| Document { blocks: blocks.to_vec() })
            .collect();
        pages.retain(|page| !page.blocks.is_empty());
        if pages.is_empty() {
            pages.push(Document::default());
        }
        pages
    }

    /// Visits every picture of the document.
    pub fn for_each_image(&mut self, visit: &mut dyn FnMut(&mut Image)) {
        images_of(&mut self.blocks, visit);
    }
}

fn images_of(blocks: &mut [Block], visit: &mut dyn FnMut(&mut Image)) {
    for block in blocks {
        match &mut block.kind {
            BlockKind::Image(image) => visit(image),
            BlockKind::Gallery { images, .. } => images.iter_mut().for_each(&mut *visit),
            BlockKind::List { items, .. } => items.iter_mut().for_each(|item| images_of(item, visit)),
            BlockKind::Quote { blocks, .. }
            | BlockKind::PullQuote { blocks, .. }
            | BlockKind::Details { blocks, .. } => images_of(blocks, visit),
            BlockKind::Paragraph(content) | BlockKind::Heading { content, .. } => {
                for inline in content {
                    if let Inline::Image(image) = inline {
                        visit(image);
                    }
                }
            }
            _ => {}
        }
    }
}
