//! What a WordPress export holds, as plain values.
//!
//! Texts are as the file gives them: HTML stays HTML, slugs stay percent-encoded,
//! dates stay strings (`dates` reads them). An element that the file leaves out is an
//! empty string, an id that is missing, zero or no number is `None`.

use std::collections::HashSet;

/// One thing read from an export, in the order of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Record {
    /// What the channel says of the site; comes once, before the first author, term or item.
    Site(Box<Site>),
    /// A user with an account on the old site.
    Author(Author),
    /// A category of the section tree (`wp:category`).
    Category(Term),
    /// A tag (`wp:tag`).
    Tag(Term),
    /// A term of any other taxonomy (`wp:term`).
    Term(Term),
    /// A post, page, attachment or anything else WordPress keeps as one.
    Item(Box<Item>),
    /// A flaw of the file and where it stands.
    Warning(Warning),
}

/// The head of the channel.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Site {
    /// Name of the site.
    pub title: String,
    /// Address of its front page.
    pub link: String,
    /// Tagline.
    pub description: String,
    /// When the export was made, RFC 822.
    pub pub_date: String,
    /// Language tag, such as `en-US`.
    pub language: String,
    /// `1.0`, `1.1`, `1.2`, or whatever stands there.
    pub wxr_version: String,
    /// Address of the network.
    pub base_site_url: String,
    /// Address of this site.
    pub base_blog_url: String,
    /// WordPress and its version, as an address. WordPress writes it after the terms, so it
    /// is surely there only in `Summary::site`.
    pub generator: String,
}

/// A user of the old site.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Author {
    /// Line of the file at which it begins.
    pub line: u64,
    /// `wp:author_id`.
    pub id: Option<u64>,
    /// Name used to sign in; `Item::creator` refers to it.
    pub login: String,
    /// E-mail address. Private.
    pub email: String,
    /// Name as readers saw it.
    pub display_name: String,
    /// Given name.
    pub first_name: String,
    /// Family name.
    pub last_name: String,
}

/// A category, tag or term of another taxonomy.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Term {
    /// Line of the file at which it begins.
    pub line: u64,
    /// `wp:term_id`; exports 1.0 have none.
    pub id: Option<u64>,
    /// `category`, `post_tag`, or the taxonomy's own name.
    pub taxonomy: String,
    /// Nicename.
    pub slug: String,
    /// Slug of the parent, empty at the top.
    pub parent: String,
    /// Name as readers saw it.
    pub name: String,
    /// Description, HTML, or a plugin's serialised value.
    pub description: String,
    /// Term meta in file order.
    pub meta: Vec<Meta>,
}

/// One key and value of post, comment or term meta; a key may come more than once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Meta {
    /// Name.
    pub key: String,
    /// Value: text or PHP-serialised (`php::read`).
    pub value: String,
}

/// A post of any type.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Item {
    /// Line of the file at which it begins.
    pub line: u64,
    /// False when the item broke off: the file ended in it, the next item began in it, or a
    /// part was too long to keep. What was read is here.
    pub is_complete: bool,
    /// Headline, HTML.
    pub title: String,
    /// Address at the time of the export.
    pub link: String,
    /// RFC 822.
    pub pub_date: String,
    /// Login of the author (`dc:creator`).
    pub creator: String,
    /// Identity in feeds.
    pub guid: String,
    /// The guid's own flag; true when it has none (RSS 2.0.11, `guid`).
    pub guid_is_permalink: bool,
    /// RSS description; WordPress leaves it empty.
    pub description: String,
    /// Body: blocks or classic HTML.
    pub content: String,
    /// Excerpt; the caption of an attachment.
    pub excerpt: String,
    /// WordPress's id.
    pub post_id: Option<u64>,
    /// Local time of the site, `YYYY-MM-DD hh:mm:ss`.
    pub post_date: String,
    /// UTC; zeros for drafts.
    pub post_date_gmt: String,
    /// Local time of the last change.
    pub post_modified: String,
    /// UTC of the last change.
    pub post_modified_gmt: String,
    /// `open` or `closed`.
    pub comment_status: String,
    /// `open` or `closed`.
    pub ping_status: String,
    /// Slug, percent-encoded.
    pub post_name: String,
    /// `publish`, `draft`, `future`, `pending`, `private`, `trash`, `inherit` or a plugin's.
    pub status: String,
    /// Id of the parent page or post.
    pub post_parent: Option<u64>,
    /// Order among siblings.
    pub menu_order: i64,
    /// `post`, `page`, `attachment` or another.
    pub post_type: String,
    /// Password that readers had to give. Such an item is not public.
    pub post_password: String,
    /// Kept at the top of the front page.
    pub is_sticky: bool,
    /// Address of an attachment's file.
    pub attachment_url: String,
    /// Terms as the file lists them; see `Item::terms`.
    pub categories: Vec<ItemTerm>,
    /// Post meta in file order.
    pub meta: Vec<Meta>,
    /// Comments in file order.
    pub comments: Vec<Comment>,
}

impl Item {
    /// Lists the terms of a taxonomy in file order, each slug once.
    ///
    /// Exports 1.0 name every term twice, first without its slug; the bare one is left out when
    /// the same name comes with a slug. `tag` of exports 1.0 counts as `post_tag`.
    pub fn terms(&self, taxonomy: &str) -> Vec<&ItemTerm> {
        let of = || self.categories.iter().filter(|term| term.taxonomy() == taxonomy);
        let with_slug: HashSet<&str> =
            of().filter(|term| !term.nicename.is_empty()).map(|term| term.name.as_str()).collect();
        let mut known = HashSet::new();
        of().filter(|term| !(term.nicename.is_empty() && with_slug.contains(term.name.as_str())))
            .filter(|term| known.insert((term.nicename.as_str(), term.name.as_str())))
            .collect()
    }
}

/// A term named by an item: `<category domain="…" nicename="…">name</category>`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ItemTerm {
    /// Taxonomy as written; empty in old exports.
    pub domain: String,
    /// Slug; empty in old exports.
    pub nicename: String,
    /// Name.
    pub name: String,
}

impl ItemTerm {
    /// Gives the taxonomy under today's name: none is `category`, `tag` is `post_tag`.
    pub fn taxonomy(&self) -> &str {
        match self.domain.as_str() {
            "" => "category",
            "tag" => "post_tag",
            other => other,
        }
    }
}

/// A comment of any kind: a reader's, a pingback, or a plugin's private note.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Comment {
    /// Line of the file at which it begins.
    pub line: u64,
    /// `wp:comment_id`.
    pub id: Option<u64>,
    /// Name.
    pub author: String,
    /// E-mail address. Private.
    pub author_email: String,
    /// Website.
    pub author_url: String,
    /// Client address. Private.
    pub author_ip: String,
    /// Local time of the site.
    pub date: String,
    /// UTC.
    pub date_gmt: String,
    /// Text, HTML.
    pub content: String,
    /// `1` public, `0` pending, otherwise a state such as `trash` or `editorial-comment`.
    pub approved: String,
    /// Empty or `comment` for a reader's comment; `pingback`, `editorial-comment`, …
    pub kind: String,
    /// Id of the comment it answers.
    pub parent: Option<u64>,
    /// Account of the writer.
    pub user_id: Option<u64>,
    /// Comment meta in file order.
    pub meta: Vec<Meta>,
}

/// A flaw and where it stands.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {flaw}")]
pub struct Warning {
    /// Line in the file (uncompressed), from 1.
    pub line: u64,
    /// What is wrong.
    pub flaw: Flaw,
}

/// What can be wrong with an export that is read nevertheless.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum Flaw {
    /// Characters that XML forbids were left out.
    #[error("<{0}> holds control characters; they were left out")]
    ControlCharacters(String),
    /// Bytes that are not the declared encoding were replaced.
    #[error("<{0}> holds bytes that are not UTF-8; they were replaced")]
    InvalidUtf8(String),
    /// A CDATA section never ends.
    #[error("a CDATA section in <{0}> has no end; it was ended at </{0}>")]
    UnclosedCdata(String),
    /// `]]>` stands where no section is open.
    #[error("<{0}> holds `]]>` inside its text; it was kept as text")]
    StrayCdataEnd(String),
    /// An element has no end tag.
    #[error("<{0}> has no end tag; it was ended where the next part begins")]
    UnclosedElement(String),
    /// An entity of the file's own; these are never expanded.
    #[error("the entity &{0}; is not known; it was kept as text")]
    UnknownEntity(String),
    /// A document type with or without entities of its own.
    #[error("a DOCTYPE was passed over; entities it declares are not expanded")]
    Doctype,
    /// No `wp:wxr_version`.
    #[error("the export does not tell its version; it was read as 1.2")]
    MissingVersion,
    /// A version that is none of 1.0, 1.1, 1.2.
    #[error("the export's version is `{0}`; it was read as 1.2")]
    UnknownVersion(String),
    /// Text where only elements belong.
    #[error("text outside of any element was passed over: `{0}`")]
    StrayText(String),
    /// The file ends too early.
    #[error("the file ends inside <{0}>; what was read is kept")]
    CutShort(String),
    /// The compressed stream is damaged or ends too early.
    #[error("the compressed file is damaged ({0}); what was read before is kept")]
    DamagedGzip(String),
    /// A part is larger than a limit.
    #[error("<{0}> is longer than {1} bytes; the rest of it was left out")]
    TooLong(String, usize),
    /// An item without an id.
    #[error("the item `{0}` has no wp:post_id")]
    MissingPostId(String),
    /// A tag without its `>`.
    #[error("a tag is not ended; it was kept as text or passed over")]
    BrokenTag,
}

/// Finds the first value of a key that is not blank, as WordPress gives a single value.
pub fn find_meta<'a>(meta: &'a [Meta], key: &str) -> Option<&'a str> {
    meta.iter().find(|meta| meta.key == key && !meta.value.trim().is_empty()).map(|meta| meta.value.trim())
}
