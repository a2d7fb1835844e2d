//! Elements of a document that may not be well-formed.

use memchr::memmem;

use super::NotAFeed;
use crate::xml::reference::resolve;
use crate::xml::tag::{self, Tag};

/// Elements within elements; deeper ones are put beside each other.
const DEPTH_MAX: usize = 128;

/// Elements of one document at most: a feed of ten thousand entries has fewer.
pub(super) const ELEMENTS_MAX: usize = 200_000;

/// Declarations of vocabularies in force at once; each element looks through them.
const SPACES_MAX: usize = 256;

/// Which vocabulary an element is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Space {
    /// RSS, Atom, CDF, or none: their names do not clash in what is read here.
    Core,
    /// Dublin Core, elements or terms.
    Dublin,
    /// `content:encoded`.
    Content,
    /// RDF itself.
    Rdf,
    /// XHTML.
    Xhtml,
    /// Media RSS.
    Media,
    /// iTunes.
    Itunes,
    /// Anything else.
    Other,
}

/// An element.
#[derive(Debug, Clone)]
pub(super) struct Element {
    pub space: Space,
    /// Name without prefix, lower case.
    pub name: String,
    /// Name as written, for markup that is kept.
    pub written: String,
    /// Attributes as written.
    pub attributes: Vec<(String, String)>,
    pub children: Vec<Node>,
    /// `xml:base` of here and above, made absolute where it can be.
    pub base: Option<String>,
}

/// A piece of content.
#[derive(Debug, Clone)]
pub(super) enum Node {
    Element(Element),
    Text(String),
}

impl Element {
    /// Lists the children that are elements.
    pub(super) fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|node| if let Node::Element(element) = node { Some(element) } else { None })
    }

    /// Lists the children of a vocabulary and name.
    pub(super) fn all(&self, space: Space, name: &str) -> impl Iterator<Item = &Element> {
        self.elements().filter(move |element| element.space == space && element.name == name)
    }

    /// Finds an attribute by its name without regard to case.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }
}

/// Reads the first element of a document and all in it; an end tag closes the nearest element of
/// its name, one that closes nothing is passed over, and the end of the file closes the rest.
///
/// `address` is where the document was found: the base of what has no `xml:base`.
///
/// # Errors
/// `TooMany` elements.
pub(super) fn parse(text: &str, address: Option<&str>) -> Result<Option<Element>, NotAFeed> {
    let address = address.map(str::to_owned);
    let mut builder = Builder { open: Vec::new(), spaces: Vec::new(), root: None, count: 0, address };
    let mut rest = text;
    while !rest.is_empty() && builder.root.is_none() {
        rest = builder.step(rest);
        if builder.count > ELEMENTS_MAX {
            return Err(NotAFeed::TooMany);
        }
    }
    builder.close_to(0);
    Ok(builder.root)
}

struct Builder {
    open: Vec<Element>,
    /// Prefix, vocabulary, and how many elements were open when it was declared.
    spaces: Vec<(String, Space, usize)>,
    root: Option<Element>,
    count: usize,
    address: Option<String>,
}

impl Builder {
    /// Takes one piece of markup or text and gives what follows it.
    fn step<'a>(&mut self, rest: &'a str) -> &'a str {
        let after = |close: &str, from: usize| {
            memmem::find(&rest.as_bytes()[from..], close.as_bytes()).map_or("", |at| &rest[from + at + close.len()..])
        };
        if let Some(inner) = rest.strip_prefix("<![CDATA[") {
            let end = memmem::find(inner.as_bytes(), b"]]>").unwrap_or(inner.len());
            self.text(inner[..end].to_owned());
            return inner.get(end + 3..).unwrap_or_default();
        }
        if rest.starts_with("<!--") {
            return after("-->", 4);
        }
        if rest.starts_with("<?") {
            return after("?>", 2);
        }
        if rest.starts_with("<!") {
            let has_subset = rest.find('>').is_some_and(|end| rest[..end].contains('['));
            return after(if has_subset { "]>" } else { ">" }, 2);
        }
        if rest.starts_with('<')
            && let Some(length) = tag::length(rest.as_bytes())
            && let Some(tag) = tag::parse(&rest.as_bytes()[..length])
        {
            self.tag(tag);
            return &rest[length..];
        }
        let end = memchr::memchr(b'<', &rest.as_bytes()[1..]).map_or(rest.len(), |at| at + 1);
        let end = if rest.starts_with('<') || rest.is_char_boundary(end) { end } else { rest.len() };
        self.text(resolve(&rest[..end]).text);
        &rest[end..]
    }

    fn text(&mut self, text: String) {
        let Some(parent) = self.open.last_mut() else { return };
        match parent.children.last_mut() {
            Some(Node::Text(before)) => before.push_str(&text),
            _ => parent.children.push(Node::Text(text)),
        }
    }

    fn tag(&mut self, tag: Tag) {
        if tag.is_close {
            if let Some(at) = self.open.iter().rposition(|open| open.written == tag.name) {
                self.close_to(at);
            }
            return;
        }
        let is_empty = tag.is_empty;
        if self.open.len() >= DEPTH_MAX {
            self.close_to(DEPTH_MAX - 1);
        }
        self.count += 1;
        let element = self.element(tag);
        self.open.push(element);
        if is_empty {
            self.close_to(self.open.len() - 1);
        }
    }

    fn element(&mut self, tag: Tag) -> Element {
        let depth = self.open.len();
        let room = SPACES_MAX.saturating_sub(self.spaces.len());
        for (name, address) in tag.attributes.iter().take(room) {
            if name == "xmlns" {
                // Whatever a root calls its own vocabulary, it is the one of its kind.
                let space = if depth == 0 { Space::Core } else { space_of(address) };
                self.spaces.push((String::new(), space, depth));
            } else if let Some(prefix) = name.strip_prefix("xmlns:") {
                self.spaces.push((prefix.to_owned(), space_of(address), depth));
            }
        }
        let (prefix, local) = tag.name.split_once(':').unwrap_or(("", &tag.name));
        let declared = self.spaces.iter().rev().find(|(known, _, _)| known == prefix).map(|(_, space, _)| *space);
        let space = declared.unwrap_or_else(|| usual_space(prefix));
        let above = self.open.last().map_or_else(|| self.address.clone(), |parent| parent.base.clone());
        let own =
            tag.attributes.iter().find(|(name, _)| name == "xml:base" || name == "BASE").map(|(_, value)| value.trim());
        let base = match (own, above) {
            (Some(own), above) if !own.is_empty() => Some(super::text::join(above.as_deref(), own)),
            (_, above) => above,
        };
        Element {
            space,
            name: local.to_ascii_lowercase(),
            written: tag.name,
            attributes: tag.attributes,
            children: Vec::new(),
            base,
        }
    }

    fn close_to(&mut self, depth: usize) {
        while self.open.len() > depth {
            let Some(element) = self.open.pop() else {
                return;
            };
            match self.open.last_mut() {
                Some(parent) => parent.children.push(Node::Element(element)),
                None => self.root = Some(element),
            }
        }
        while self.spaces.last().is_some_and(|(_, _, declared)| *declared >= depth) {
            self.spaces.pop();
        }
    }
}

/// Old and mistaken addresses of RSS and Atom are many, hence parts of them.
fn space_of(address: &str) -> Space {
    let address = address.trim().to_ascii_lowercase();
    let is = |part: &str| address.contains(part);
    match () {
        () if address.is_empty() => Space::Core,
        () if is("purl.org/dc/") => Space::Dublin,
        () if is("modules/content") => Space::Content,
        () if is("22-rdf-syntax-ns") => Space::Rdf,
        () if is("1999/xhtml") => Space::Xhtml,
        () if is("search.yahoo.com/mrss") => Space::Media,
        () if is("itunes.com") => Space::Itunes,
        () if is("/modules/") => Space::Other,
        () if is("2005/atom") || is("purl.org/atom") || is("purl.org/net/rss") || is("purl.org/rss/1.") => Space::Core,
        () if is("userland.com/rss") || is("tech/rss") || is("my.netscape.com") || is("rss2.0") => Space::Core,
        () if is("simple/0.9") || is("echo") || is("purl.org/pie") || is("newformat") => Space::Core,
        () => Space::Other,
    }
}

/// Prefixes that nobody declared.
fn usual_space(prefix: &str) -> Space {
    match prefix.to_ascii_lowercase().as_str() {
        "" | "rss" | "atom" | "atom10" | "atom03" => Space::Core,
        "dc" | "dcterms" => Space::Dublin,
        "content" => Space::Content,
        "rdf" => Space::Rdf,
        "xhtml" => Space::Xhtml,
        "media" => Space::Media,
        "itunes" => Space::Itunes,
        _ => Space::Other,
    }
}
