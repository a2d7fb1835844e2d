//! The stream of records.

use std::collections::{BTreeMap, VecDeque};
use std::io::{Cursor as Bytes, ErrorKind, Read};

use flate2::read::MultiGzDecoder;

use super::cursor::Cursor;
use super::record::{Flaw, Record, Site};
use crate::xml::encoding::{DECLARATION_BYTES_MAX, Utf8Reader, detect};
use crate::xml::tag::Tag;

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
    pub(super) cursor: Cursor<'a>,
    ready: VecDeque<Record>,
    pub(super) summary: Summary,
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
    pub(super) fn give(&mut self, record: Record) {
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
            let is_damage =
                matches!(error.kind(), ErrorKind::UnexpectedEof | ErrorKind::InvalidInput | ErrorKind::InvalidData);
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
}

impl Iterator for Reader<'_> {
    type Item = Result<Record, ReadError>;

    fn next(&mut self) -> Option<Result<Record, ReadError>> {
        self.next_record().transpose()
    }
}

/// Reads up to `count` bytes; an error ends the head, and comes again from the stream itself.
fn read_head(input: &mut dyn Read, count: usize) -> (Vec<u8>, Option<std::io::Error>) {
    let mut head = Vec::new();
    let error = input.take(count as u64).read_to_end(&mut head).err();
    (head, error)
}
