//! The stream of records.

use std::collections::{BTreeMap, VecDeque};
use std::io::{Cursor as Bytes, ErrorKind, Read};

use flate2::read::MultiGzDecoder;

use super::cursor::{Child, Cursor};
use super::record::{Author, Comment, Flaw, Item, ItemTerm, Meta, Record, Site, Term};
use crate::xml::encoding::{DECLARATION_BYTES_MAX, Utf8Reader, detect};
use crate::xml::tag::Tag;

/// Post types that are counted apart; real sites have some tens.
const TYPES_MAX: usize = 500;

/// Why a file could not be read at all, or no further.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The disk or network failed.
    #[error("the export could not be read: {0}")]
    Io(#[from] std::io::Error),
    /// No channel and no item in it.
    #[error("this is not a WordPress export: it holds no <channel> and no <item>")]
    NotAnExport,
}

/// What was read, once all of it was.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Summary {
    /// The whole head of the channel, the generator included.
    pub site: Site,
    /// Users.
    pub authors: u64,
    /// `wp:category`.
    pub categories: u64,
    /// `wp:tag`.
    pub tags: u64,
    /// `wp:term`.
    pub terms: u64,
    /// Items of all types.
    pub items: u64,
    /// Items by post type, and of those how many of each status.
    pub items_by_type: BTreeMap<String, BTreeMap<String, u64>>,
    /// Items that broke off.
    pub incomplete_items: u64,
    /// Comments of all kinds.
    pub comments: u64,
    /// Pairs of post meta.
    pub post_meta: u64,
    /// Flaws, those past the limit of told ones included.
    pub warnings: u64,
}

/// Reads a whole export and hands each record to `sink`.
///
/// # Errors
/// `ReadError::Io` if the input fails, `ReadError::NotAnExport` if nothing in it is of an export.
pub fn read(input: impl Read, sink: &mut dyn FnMut(Record)) -> Result<Summary, ReadError> {
    let mut reader = Reader::new(input)?;
    while let Some(record) = reader.next_record()? {
        sink(record);
    }
    Ok(reader.into_summary())
}

/// An export being read; also an iterator of `Result<Record, ReadError>`.
pub struct Reader<'a> {
    cursor: Cursor<'a>,
    ready: VecDeque<Record>,
    summary: Summary,
    is_gzip: bool,
    has_root: bool,
    has_told_site: bool,
    is_done: bool,
}

impl<'a> Reader<'a> {
    /// Opens an export: gzip is told by its first bytes (RFC 1952 §2.3.1), the encoding by byte
    /// order mark or XML declaration.
    ///
    /// # Errors
    /// `ReadError::Io` if the first bytes cannot be read.
    pub fn new(input: impl Read + 'a) -> Result<Reader<'a>, ReadError> {
        let mut input: Box<dyn Read + 'a> = Box::new(input);
        let (head, _) = read_head(&mut input, 2);
        let is_gzip = head == [0x1f, 0x8b];
        let mut input: Box<dyn Read + 'a> = Box::new(Bytes::new(head).chain(input));
        if is_gzip {
            input = Box::new(MultiGzDecoder::new(input));
        }
        let (head, error) = read_head(&mut input, DECLARATION_BYTES_MAX);
        if let Some(error) = error.filter(|_| !is_gzip) {
            return Err(ReadError::Io(error));
        }
        let encoding = detect(&head);
        let mut input: Box<dyn Read + 'a> = Box::new(Bytes::new(head).chain(input));
        if encoding != encoding_rs::UTF_8 {
            input = Box::new(Utf8Reader::new(input, encoding));
        }
        let mut cursor = Cursor::new(input);
        cursor.window.ensure(3);
        if cursor.window.rest().starts_with(b"\xEF\xBB\xBF") {
            cursor.window.advance(3);
        }
        Ok(Reader {
            cursor,
            ready: VecDeque::new(),
            summary: Summary::default(),
            is_gzip,
            has_root: false,
            has_told_site: false,
            is_done: false,
        })
    }

    /// Reads on to the next record; `None` at the end.
    ///
    /// # Errors
    /// As `read`.
    pub fn next_record(&mut self) -> Result<Option<Record>, ReadError> {
        loop {
            if let Some(record) = self.ready.pop_front() {
                return Ok(Some(record));
            }
            if self.is_done {
                return Ok(None);
            }
            self.step()?;
        }
    }

    /// Gives the counts; complete once `next_record` has given `None`.
    pub fn into_summary(self) -> Summary {
        self.summary
    }

    fn step(&mut self) -> Result<(), ReadError> {
        match self.cursor.next_tag() {
            Some((tag, length)) => {
                self.cursor.window.advance(length);
                self.has_root |= matches!(tag.name.as_str(), "channel" | "item");
                if tag.name == "rss" {
                    self.cursor.learn_prefixes(&tag);
                }
                if !tag.is_close {
                    self.begin(&tag);
                }
            }
            None => self.finish()?,
        }
        self.give_warnings();
        Ok(())
    }

    fn begin(&mut self, tag: &Tag) {
        self.cursor.item_bytes = 0;
        match tag.name.as_str() {
            "item" => self.item(),
            "wp:author" => self.author(),
            "wp:category" => {
                let term = self.term(&tag.name, "category");
                self.summary.categories += 1;
                self.give(Record::Category(term));
            }
            "wp:tag" => {
                let term = self.term(&tag.name, "post_tag");
                self.summary.tags += 1;
                self.give(Record::Tag(term));
            }
            "wp:term" => {
                let term = self.term(&tag.name, "");
                self.summary.terms += 1;
                self.give(Record::Term(term));
            }
            // The site's icon: it has a title and a link of its own.
            "image" => {
                self.cursor.text(tag);
            }
            _ => self.site_field(tag),
        }
    }

    /// Hands out a record, the site before the first of them.
    fn give(&mut self, record: Record) {
        self.tell_site();
        self.give_warnings();
        self.ready.push_back(record);
    }

    fn tell_site(&mut self) {
        if self.has_told_site {
            return;
        }
        self.has_told_site = true;
        match self.summary.site.wxr_version.as_str() {
            "" => self.cursor.warn(Flaw::MissingVersion),
            "1.0" | "1.1" | "1.2" => {}
            other => self.cursor.warn(Flaw::UnknownVersion(other.to_owned())),
        }
        self.ready.push_back(Record::Site(Box::new(self.summary.site.clone())));
    }

    fn give_warnings(&mut self) {
        self.summary.warnings = self.cursor.warning_count;
        self.ready.extend(self.cursor.warnings.drain(..).map(Record::Warning));
    }

    fn finish(&mut self) -> Result<(), ReadError> {
        self.is_done = true;
        if let Some(error) = self.cursor.window.take_error() {
            let is_damage = matches!(error.kind(), ErrorKind::UnexpectedEof | ErrorKind::InvalidInput | ErrorKind::InvalidData);
            if !(self.is_gzip && is_damage) {
                return Err(ReadError::Io(error));
            }
            self.cursor.warn(Flaw::DamagedGzip(error.to_string()));
        }
        if !self.has_root {
            return Err(ReadError::NotAnExport);
        }
        self.tell_site();
        Ok(())
    }

    fn site_field(&mut self, tag: &Tag) {
        let site = &mut self.summary.site;
        let field = match tag.name.as_str() {
            "title" => &mut site.title,
            "link" => &mut site.link,
            "description" => &mut site.description,
            "pubDate" => &mut site.pub_date,
            "language" => &mut site.language,
            "generator" => &mut site.generator,
            "wp:wxr_version" => &mut site.wxr_version,
            "wp:base_site_url" => &mut site.base_site_url,
            "wp:base_blog_url" => &mut site.base_blog_url,
            _ => return,
        };
        let text = self.cursor.text(tag);
        if field.is_empty() {
            *field = text.trim().to_owned();
        }
    }

    fn author(&mut self) {
        let mut author = Author { line: self.cursor.window.line(), ..Author::default() };
        while let Child::Element(tag) = self.cursor.next_child("wp:author") {
            let text = self.trimmed(&tag);
            match tag.name.as_str() {
                "wp:author_id" => author.id = id(&text),
                "wp:author_login" => author.login = text,
                "wp:author_email" => author.email = text,
                "wp:author_display_name" => author.display_name = text,
                "wp:author_first_name" => author.first_name = text,
                "wp:author_last_name" => author.last_name = text,
                _ => {}
            }
        }
        self.summary.authors += 1;
        self.give(Record::Author(author));
    }

    fn term(&mut self, container: &str, taxonomy: &str) -> Term {
        let mut term = Term { line: self.cursor.window.line(), taxonomy: taxonomy.to_owned(), ..Term::default() };
        while let Child::Element(tag) = self.cursor.next_child(container) {
            if tag.name == "wp:termmeta" {
                term.meta.extend(self.meta(&tag));
                continue;
            }
            let text = self.trimmed(&tag);
            match tag.name.as_str() {
                "wp:term_id" => term.id = id(&text),
                "wp:term_taxonomy" => term.taxonomy = text,
                "wp:category_nicename" | "wp:tag_slug" | "wp:term_slug" => term.slug = text,
                "wp:category_parent" | "wp:term_parent" => term.parent = text,
                "wp:cat_name" | "wp:tag_name" | "wp:term_name" => term.name = text,
                "wp:category_description" | "wp:tag_description" | "wp:term_description" => term.description = text,
                _ => {}
            }
        }
        term
    }

    fn item(&mut self) {
        let mut item = Item { line: self.cursor.window.line(), guid_is_permalink: true, ..Item::default() };
        loop {
            match self.cursor.next_child("item") {
                Child::Element(tag) => self.item_part(&mut item, &tag),
                Child::Closed => {
                    item.is_complete = !self.cursor.is_item_full();
                    break;
                }
                Child::Broken => break,
            }
        }
        if item.post_id.is_none() {
            self.cursor.warn_at(item.line, Flaw::MissingPostId(item.title.clone()));
        }
        self.count(&item);
        self.give(Record::Item(Box::new(item)));
    }

    fn count(&mut self, item: &Item) {
        self.summary.items += 1;
        self.summary.comments += item.comments.len() as u64;
        self.summary.post_meta += item.meta.len() as u64;
        self.summary.incomplete_items += u64::from(!item.is_complete);
        let by_status = self.summary.items_by_type.entry(short(&item.post_type)).or_default();
        *by_status.entry(short(&item.status)).or_default() += 1;
        // A file that makes up a type for each item must not fill the memory with their names.
        if self.summary.items_by_type.len() > TYPES_MAX {
            self.summary.items_by_type.pop_last();
        }
    }

    fn item_part(&mut self, item: &mut Item, tag: &Tag) {
        match tag.name.as_str() {
            "wp:postmeta" => item.meta.extend(self.meta(tag)),
            "wp:comment" => item.comments.extend(self.comment(tag)),
            "category" => item.categories.push(ItemTerm {
                domain: tag.find("domain").unwrap_or_default().to_owned(),
                nicename: tag.find("nicename").unwrap_or_default().to_owned(),
                name: self.trimmed(tag),
            }),
            "guid" => {
                item.guid_is_permalink = tag.find("isPermaLink") != Some("false");
                item.guid = self.trimmed(tag);
            }
            "content:encoded" => item.content = self.cursor.text(tag),
            "excerpt:encoded" => item.excerpt = self.cursor.text(tag),
            "description" => item.description = self.cursor.text(tag),
            _ => {
                let text = self.trimmed(tag);
                set_item_field(item, &tag.name, text);
            }
        }
    }

    fn comment(&mut self, container: &Tag) -> Option<Comment> {
        let mut comment = Comment { line: self.cursor.window.line(), ..Comment::default() };
        if container.is_empty {
            return None;
        }
        while let Child::Element(tag) = self.cursor.next_child("wp:comment") {
            match tag.name.as_str() {
                "wp:commentmeta" => comment.meta.extend(self.meta(&tag)),
                "wp:comment_content" => comment.content = self.cursor.text(&tag),
                _ => {
                    let text = self.trimmed(&tag);
                    set_comment_field(&mut comment, &tag.name, text);
                }
            }
        }
        (!self.cursor.is_item_full()).then_some(comment)
    }

    fn meta(&mut self, container: &Tag) -> Option<Meta> {
        let mut meta = Meta::default();
        if container.is_empty {
            return None;
        }
        while let Child::Element(tag) = self.cursor.next_child(&container.name) {
            match tag.name.as_str() {
                "wp:meta_key" => meta.key = self.trimmed(&tag),
                "wp:meta_value" => meta.value = self.cursor.text(&tag),
                _ => {
                    self.cursor.text(&tag);
                }
            }
        }
        (!self.cursor.is_item_full()).then_some(meta)
    }

    fn trimmed(&mut self, tag: &Tag) -> String {
        let text = self.cursor.text(tag);
        if text.trim().len() == text.len() { text } else { text.trim().to_owned() }
    }
}

impl Iterator for Reader<'_> {
    type Item = Result<Record, ReadError>;

    fn next(&mut self) -> Option<Result<Record, ReadError>> {
        self.next_record().transpose()
    }
}

/// WordPress keeps types and statuses in columns of 20 characters.
fn short(name: &str) -> String {
    name.chars().take(40).collect()
}

fn set_item_field(item: &mut Item, name: &str, text: String) {
    match name {
        "title" => item.title = text,
        "link" => item.link = text,
        "pubDate" => item.pub_date = text,
        "dc:creator" => item.creator = text,
        "wp:post_id" => item.post_id = id(&text),
        "wp:post_date" => item.post_date = text,
        "wp:post_date_gmt" => item.post_date_gmt = text,
        "wp:post_modified" => item.post_modified = text,
        "wp:post_modified_gmt" => item.post_modified_gmt = text,
        "wp:comment_status" => item.comment_status = text,
        "wp:ping_status" => item.ping_status = text,
        "wp:post_name" => item.post_name = text,
        "wp:status" => item.status = text,
        "wp:post_parent" => item.post_parent = id(&text),
        "wp:menu_order" => item.menu_order = text.parse().unwrap_or(0),
        "wp:post_type" => item.post_type = text,
        "wp:post_password" => item.post_password = text,
        "wp:is_sticky" => item.is_sticky = text == "1",
        "wp:attachment_url" => item.attachment_url = text,
        _ => {}
    }
}

fn set_comment_field(comment: &mut Comment, name: &str, text: String) {
    match name {
        "wp:comment_id" => comment.id = id(&text),
        "wp:comment_author" => comment.author = text,
        "wp:comment_author_email" => comment.author_email = text,
        "wp:comment_author_url" => comment.author_url = text,
        "wp:comment_author_IP" => comment.author_ip = text,
        "wp:comment_date" => comment.date = text,
        "wp:comment_date_gmt" => comment.date_gmt = text,
        "wp:comment_approved" => comment.approved = text,
        "wp:comment_type" => comment.kind = text,
        "wp:comment_parent" => comment.parent = id(&text),
        "wp:comment_user_id" => comment.user_id = id(&text),
        _ => {}
    }
}

/// WordPress counts ids from 1; 0 means none.
fn id(text: &str) -> Option<u64> {
    text.parse().ok().filter(|id| *id > 0)
}

/// Reads up to `count` bytes; an error ends the head, and comes again from the stream itself.
fn read_head(input: &mut dyn Read, count: usize) -> (Vec<u8>, Option<std::io::Error>) {
    let mut head = Vec::new();
    let error = input.take(count as u64).read_to_end(&mut head).err();
    (head, error)
}
