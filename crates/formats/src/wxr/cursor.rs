//! From element to element through an export that may not be XML.

use std::io::Read;

use memchr::memmem;

use super::record::{Flaw, Warning};
use super::value::{self, CDATA_CLOSE, CDATA_OPEN};
use super::window::Window;
use crate::xml::tag::{self, Tag};

/// The longest text that is kept: WordPress itself holds a body in 4 GB, servers accept
/// packets of 16 to 64 MB, and no article is near that.
const FIELD_BYTES_MAX: usize = 32 * 1024 * 1024;

/// All texts of one item together, which bounds the reader's memory.
const ITEM_BYTES_MAX: usize = 64 * 1024 * 1024;

/// What a comment or a meta pair weighs even when it is empty.
const CHILD_BYTES: usize = 512;

/// The longest tag, comment or declaration.
const MARKUP_BYTES_MAX: usize = 1024 * 1024;

/// Flaws told one by one; past that they are only counted.
const WARNINGS_MAX: u64 = 10_000;

/// What comes next inside an element.
pub(super) enum Child {
    /// A start tag, already passed.
    Element(Tag),
    /// The element's end tag, already passed.
    Closed,
    /// The element broke off; the next tag belongs to what is around it.
    Broken,
}

/// A place in the export, with the flaws seen on the way.
pub(super) struct Cursor<'a> {
    pub window: Window<'a>,
    pub warnings: Vec<Warning>,
    pub warning_count: u64,
    /// Bytes kept for the present item.
    pub item_bytes: usize,
    prefixes: Vec<(String, &'static str)>,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(input: Box<dyn Read + 'a>) -> Cursor<'a> {
        Cursor {
            window: Window::new(input),
            warnings: Vec::new(),
            warning_count: 0,
            item_bytes: 0,
            prefixes: Vec::new(),
        }
    }

    pub(super) fn warn(&mut self, flaw: Flaw) {
        self.warn_at(self.window.line(), flaw);
    }

    pub(super) fn warn_at(&mut self, line: u64, flaw: Flaw) {
        self.warning_count += 1;
        if self.warning_count <= WARNINGS_MAX {
            self.warnings.push(Warning { line, flaw });
        }
    }

    /// Gives the next child of `container`, whose start tag has been passed.
    pub(super) fn next_child(&mut self, container: &str) -> Child {
        loop {
            let Some((tag, length)) = self.next_tag() else {
                self.warn(Flaw::CutShort(container.to_owned()));
                return Child::Broken;
            };
            if tag.is_close && tag.name == container {
                self.window.advance(length);
                return Child::Closed;
            }
            if rank(&tag.name).is_some_and(|other| Some(other) <= rank(container)) {
                self.warn(Flaw::UnclosedElement(container.to_owned()));
                return Child::Broken;
            }
            self.window.advance(length);
            if !tag.is_close {
                self.item_bytes += if rank(&tag.name).is_some() { CHILD_BYTES } else { 0 };
                return Child::Element(tag);
            }
            self.warn(Flaw::StrayText(format!("</{}>", tag.name)));
        }
    }

    /// Finds the next tag and gives it with its length; it is not passed yet. Text before it is
    /// passed over with a warning, comments and declarations silently.
    pub(super) fn next_tag(&mut self) -> Option<(Tag, usize)> {
        loop {
            self.pass_text()?;
            let rest = self.window.rest();
            if rest.starts_with(b"<!--") {
                self.pass_markup(b"-->");
            } else if rest.starts_with(b"<?") {
                self.pass_markup(b"?>");
            } else if rest.starts_with(CDATA_OPEN) {
                self.warn(Flaw::StrayText("<![CDATA[".to_owned()));
                self.pass_markup(CDATA_CLOSE);
            } else if rest.starts_with(b"<!") {
                self.pass_doctype();
            } else if let Some(length) = self.tag_length() {
                if let Some(tag) = tag::parse(&self.window.rest()[..length]) {
                    return Some((self.canonical(tag), length));
                }
                self.window.advance(1);
            } else {
                self.warn(Flaw::BrokenTag);
                self.window.advance(1);
            }
        }
    }

    /// Moves to the next `<`; `None` at the end.
    fn pass_text(&mut self) -> Option<()> {
        loop {
            let found = self.window.find(b"<", 0, MARKUP_BYTES_MAX);
            let end = found.unwrap_or(self.window.rest().len());
            let text = self.window.rest()[..end].trim_ascii();
            if !text.is_empty() {
                let begin: String = String::from_utf8_lossy(&text[..text.len().min(40)]).into_owned();
                self.warn(Flaw::StrayText(begin));
            }
            self.window.advance(end);
            if found.is_some() {
                self.window.ensure(CDATA_OPEN.len());
                return Some(());
            }
            if end == 0 {
                return None;
            }
        }
    }

    fn pass_markup(&mut self, close: &'static [u8]) {
        match self.window.find(close, 2, MARKUP_BYTES_MAX) {
            Some(end) => self.window.advance(end + close.len()),
            None => {
                self.warn(Flaw::BrokenTag);
                self.window.advance(2);
            }
        }
    }

    /// Passes a document type, its internal subset included.
    fn pass_doctype(&mut self) {
        self.warn(Flaw::Doctype);
        let end = self.window.find(b">", 0, MARKUP_BYTES_MAX).unwrap_or(1);
        let has_subset = self.window.rest()[..end].contains(&b'[');
        match self.window.find(b"]>", 0, MARKUP_BYTES_MAX).filter(|_| has_subset) {
            Some(end) => self.window.advance(end + 2),
            None => self.window.advance(end + 1),
        }
    }

    fn tag_length(&mut self) -> Option<usize> {
        loop {
            let length = self.window.rest().len();
            if let Some(found) = tag::length(self.window.rest()) {
                return Some(found);
            }
            let is_broken = self.window.rest()[1..].contains(&b'<') || length > MARKUP_BYTES_MAX;
            if is_broken || !self.window.ensure(length + 1) {
                return None;
            }
        }
    }

    /// Reads the text of an element whose start tag has been passed, and passes its end tag.
    pub(super) fn text(&mut self, tag: &Tag) -> String {
        if tag.is_empty {
            return String::new();
        }
        let line = self.window.line();
        let extent = self.extent(&tag.name);
        let mut flaws: Vec<Flaw> = extent.flaw.into_iter().collect();
        let has_room = self.item_bytes + extent.content <= ITEM_BYTES_MAX;
        let text = if has_room {
            value::read(&self.window.rest()[..extent.content], &tag.name, &mut flaws)
        } else {
            flaws.push(Flaw::TooLong(tag.name.clone(), ITEM_BYTES_MAX));
            String::new()
        };
        self.item_bytes += text.len();
        self.window.advance(extent.total);
        for flaw in flaws {
            self.warn_at(line, flaw);
        }
        text
    }

    /// True when the present item is larger than what is kept of one.
    pub(super) fn is_item_full(&self) -> bool {
        self.item_bytes > ITEM_BYTES_MAX
    }

    /// Finds where the content of an element ends.
    fn extent(&mut self, name: &str) -> Extent {
        let mut at = 0;
        loop {
            let Some(open) = self.window.find(b"<", at, FIELD_BYTES_MAX) else {
                return self.extent_without_end(name);
            };
            self.window.ensure(open + name.len() + 16);
            let rest = &self.window.rest()[open..];
            if rest.starts_with(CDATA_OPEN) {
                match self.cdata_end(open + CDATA_OPEN.len(), name) {
                    Ok(end) => at = end,
                    Err(Some(content)) => {
                        let length = self.close_length(&self.window.rest()[content..], name).unwrap_or(0);
                        let flaw = Some(Flaw::UnclosedCdata(name.to_owned()));
                        return Extent { content, total: content + length, flaw };
                    }
                    Err(None) => return self.extent_without_end(name),
                }
            } else if let Some(length) = self.close_length(rest, name) {
                return Extent { content: open, total: open + length, flaw: None };
            } else if self.is_dialect(rest) {
                return Extent::unclosed(open, Flaw::UnclosedElement(name.to_owned()));
            } else {
                at = open + 1;
            }
        }
    }

    /// Gives the place after `]]>`, or where the element ends when the section does not.
    ///
    /// A section that holds this element's end tag, then another tag of the dialect and then the
    /// opening of another section was never closed: WordPress splits every `]]>` it writes.
    fn cdata_end(&mut self, begin: usize, name: &str) -> Result<usize, Option<usize>> {
        let end = self.window.find(CDATA_CLOSE, begin, begin + FIELD_BYTES_MAX);
        let rest = self.window.rest();
        let section = &rest[begin..end.unwrap_or(rest.len()).min(begin + FIELD_BYTES_MAX)];
        let last_open = match end {
            Some(_) => memmem::rfind(section, CDATA_OPEN).unwrap_or(0),
            None => section.len(),
        };
        let close = format!("</{name}");
        for at in memmem::find_iter(&section[..last_open], close.as_bytes()) {
            if let Some(length) = self.close_length(&section[at..], name)
                && self.is_dialect(section[at + length..].trim_ascii_start())
            {
                return Err(Some(begin + at));
            }
        }
        end.map(|end| end + CDATA_CLOSE.len()).ok_or(None)
    }

    /// Nothing ends the element within reach: the file is cut, or the text is too long.
    fn extent_without_end(&mut self, name: &str) -> Extent {
        let length = self.window.rest().len().min(FIELD_BYTES_MAX);
        let flaw = if self.window.ensure(length + 1) {
            Flaw::TooLong(name.to_owned(), FIELD_BYTES_MAX)
        } else {
            Flaw::CutShort(name.to_owned())
        };
        Extent::unclosed(length, flaw)
    }

    /// Gives the length of the end tag of `name` if the bytes begin with it.
    fn close_length(&self, bytes: &[u8], name: &str) -> Option<usize> {
        let inner = bytes.strip_prefix(b"</")?;
        let end = inner.iter().take(name.len() + 64).position(|byte| *byte == b'>')?;
        let written = std::str::from_utf8(inner[..end].trim_ascii_end()).ok()?;
        (self.canonical_name(written) == name).then_some(end + 3)
    }

    /// Tells whether the bytes begin with a tag that only an export has.
    fn is_dialect(&self, bytes: &[u8]) -> bool {
        let Some(inner) = bytes.strip_prefix(b"<") else {
            return false;
        };
        let inner = inner.strip_prefix(b"/").unwrap_or(inner);
        let end = inner.iter().take(64).position(|byte| !byte.is_ascii_alphanumeric() && !b":_-".contains(byte));
        let Some(written) = end.and_then(|end| std::str::from_utf8(&inner[..end]).ok()) else {
            return false;
        };
        let name = self.canonical_name(written);
        name.starts_with("wp:")
            || matches!(name.as_str(), "content:encoded" | "excerpt:encoded" | "dc:creator")
            || matches!(name.as_str(), "item" | "channel" | "rss" | "guid" | "pubDate")
            || (name == "category" && inner.starts_with(b"category domain="))
    }

    /// Learns which prefixes stand for the namespaces of WXR.
    pub(super) fn learn_prefixes(&mut self, root: &Tag) {
        for (name, address) in &root.attributes {
            let Some(prefix) = name.strip_prefix("xmlns:") else {
                continue;
            };
            let usual = match address.as_str() {
                address if !address.contains("wordpress.org/export") && !address.contains("purl.org") => {
                    continue;
                }
                address if address.contains("/excerpt") => "excerpt",
                address if address.contains("/content") => "content",
                address if address.contains("/dc/") => "dc",
                address if address.contains("wordpress.org/export") => "wp",
                _ => continue,
            };
            if prefix != usual {
                self.prefixes.push((prefix.to_owned(), usual));
            }
        }
    }

    fn canonical(&self, mut tag: Tag) -> Tag {
        if !self.prefixes.is_empty() {
            tag.name = self.canonical_name(&tag.name);
        }
        tag
    }

    fn canonical_name(&self, written: &str) -> String {
        let parts = written.split_once(':');
        let known = parts.and_then(|(prefix, local)| {
            let (_, usual) = self.prefixes.iter().find(|(known, _)| known == prefix)?;
            Some(format!("{usual}:{local}"))
        });
        known.unwrap_or_else(|| written.to_owned())
    }
}

/// Where an element's content ends, counted from its beginning.
struct Extent {
    content: usize,
    total: usize,
    flaw: Option<Flaw>,
}

impl Extent {
    fn unclosed(content: usize, flaw: Flaw) -> Extent {
        Extent { content, total: content, flaw: Some(flaw) }
    }
}

/// How far out an element with children stands; one cannot hold another of its rank or lower.
fn rank(name: &str) -> Option<u8> {
    match name {
        "rss" => Some(0),
        "channel" => Some(1),
        "item" | "wp:author" | "wp:category" | "wp:tag" | "wp:term" => Some(2),
        "wp:comment" | "wp:postmeta" | "wp:termmeta" => Some(3),
        "wp:commentmeta" => Some(4),
        _ => None,
    }
}
