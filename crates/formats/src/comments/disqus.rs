//! What Disqus exports: threads, then posts that name theirs, in XML of its own (`http://disqus.com`, with ids in
//! `http://disqus.com/disqus-internals`).
//!
//! Disqus help, "Comments Export", and its schema `disqus.xsd` (version 1.1).

use std::io::{ErrorKind, Read};

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Error, Reader};

use super::input::{Input, Place};
use super::{Comment, ReadError, Record, State, Text, Thread};
use crate::time;
use crate::xml::reference::resolve;

/// Elements within elements: an export has four.
const DEPTH_MAX: usize = 64;

/// Bytes of one text that are kept; the longest comment that a newsroom keeps has 65,525 characters.
const TEXT_BYTES_MAX: usize = 1024 * 1024;

/// Reads a whole export, packed or not, and hands each thread and post to `sink`.
///
/// # Errors
/// `ReadError::Io` if the input fails, `ReadError::NotAnExport` if its root is another.
pub fn read(input: impl Read, sink: &mut dyn FnMut(Record)) -> Result<(), ReadError> {
    let (input, place) = Input::open(input)?;
    let mut xml = Reader::from_reader(input);
    xml.config_mut().expand_empty_elements = true;
    xml.config_mut().allow_dangling_amp = true;
    xml.config_mut().allow_unmatched_ends = true;
    let mut export =
        Export { place, path: Vec::new(), depth: 0, text: String::new(), part: Part::None, is_root: false };
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        export.place.begin_part();
        match xml.read_event_into(&mut buffer) {
            Ok(Event::Eof) => break,
            Ok(event) => export.take(&event, sink)?,
            Err(Error::Io(error)) if !is_damage(error.kind()) => {
                return Err(ReadError::Io(std::io::Error::new(error.kind(), error.to_string())));
            }
            Err(error) if export.is_root => {
                sink(Record::Flaw {
                    line: export.place.line(),
                    what: format!("the file is damaged here ({error}); what was read before is kept"),
                });
                return Ok(());
            }
            Err(_) => break,
        }
    }
    if !export.is_root {
        return Err(ReadError::NotAnExport(NAME));
    }
    if export.depth > 0 {
        sink(Record::Flaw { line: export.place.line(), what: "the file ends too early; what was read is kept".into() });
    }
    Ok(())
}

const NAME: &str = "an export of Disqus: its root is not <disqus>";

fn is_damage(kind: ErrorKind) -> bool {
    matches!(kind, ErrorKind::UnexpectedEof | ErrorKind::InvalidInput | ErrorKind::InvalidData)
}

/// The part that is being read.
enum Part {
    None,
    Thread(Thread),
    Post(Box<Comment>, Marks),
}

/// What a post says of its state.
#[derive(Default)]
struct Marks {
    is_deleted: bool,
    is_spam: bool,
    is_approved: Option<bool>,
}

/// Where in an export its reader stands.
struct Export {
    place: Place,
    /// Local names from the root to here, as deep as an export goes.
    path: Vec<String>,
    depth: usize,
    text: String,
    part: Part,
    is_root: bool,
}

/// Names that are kept of the way from the root.
const PATH_MAX: usize = 5;

impl Export {
    fn take(&mut self, event: &Event, sink: &mut dyn FnMut(Record)) -> Result<(), ReadError> {
        match event {
            Event::Start(start) => self.open(start)?,
            Event::End(_) => self.close(sink),
            Event::Text(text) => self.push(text),
            Event::CData(text) => self.push(text),
            Event::GeneralRef(name) => {
                let written = format!("&{};", &**name);
                self.push(&resolve(&written).text);
            }
            _ => {}
        }
        Ok(())
    }

    fn push(&mut self, text: &str) {
        let room = TEXT_BYTES_MAX.saturating_sub(self.text.len());
        self.text.push_str(&text[..text.floor_char_boundary(room.min(text.len()))]);
    }

    fn open(&mut self, start: &BytesStart) -> Result<(), ReadError> {
        let local = start.local_name().as_ref().to_owned();
        if self.depth == 0 {
            if local != "disqus" {
                return Err(ReadError::NotAnExport(NAME));
            }
            self.is_root = true;
        }
        self.depth += 1;
        if self.depth > DEPTH_MAX {
            let why = format!("line {}: elements lie more than {DEPTH_MAX} deep", self.place.line());
            return Err(ReadError::Io(std::io::Error::new(ErrorKind::InvalidData, why)));
        }
        self.text.clear();
        match (self.depth, local.as_str(), &mut self.part) {
            (2, "thread", part) => *part = Part::Thread(Thread { id: id_of(start), ..Thread::default() }),
            (2, "post", part) => {
                let post = Comment { id: id_of(start), line: self.place.line(), ..Comment::default() };
                *part = Part::Post(Box::new(post), Marks::default());
            }
            (2, _, part) => *part = Part::None,
            (3, "thread", Part::Post(post, _)) => post.thread = id_of(start),
            (3, "parent", Part::Post(post, _)) => post.parent = Some(id_of(start)).filter(|id| !id.is_empty()),
            _ => {}
        }
        if self.path.len() < PATH_MAX {
            self.path.push(local);
        }
        Ok(())
    }

    fn close(&mut self, sink: &mut dyn FnMut(Record)) {
        if self.depth == 0 {
            return;
        }
        let text = std::mem::take(&mut self.text);
        if self.depth == 2 {
            self.give(sink);
        } else if self.depth <= PATH_MAX {
            self.field(text.trim());
        }
        if self.depth == self.path.len() {
            self.path.pop();
        }
        self.depth -= 1;
    }

    fn field(&mut self, text: &str) {
        let path: Vec<&str> = self.path.iter().skip(2).map(String::as_str).collect();
        let is_true = text.eq_ignore_ascii_case("true");
        match (&mut self.part, path.as_slice()) {
            (Part::Thread(thread), ["link"]) => text.clone_into(&mut thread.address),
            (Part::Thread(thread), ["id"]) => text.clone_into(&mut thread.identifier),
            (Part::Thread(thread), ["forum"]) => text.clone_into(&mut thread.site),
            (Part::Post(post, _), ["message"]) => post.text = Text::Html(text.to_owned()),
            (Part::Post(post, _), ["createdAt"]) => post.written_at = time::parse(text),
            (Part::Post(post, _), ["author", "name"]) => text.clone_into(&mut post.author),
            (Part::Post(post, _), ["author", "email"]) => text.clone_into(&mut post.email),
            (Part::Post(post, _), ["author", "link"]) => text.clone_into(&mut post.website),
            (Part::Post(post, _), ["likes"]) => post.likes = text.parse().unwrap_or(0),
            (Part::Post(_, marks), ["isDeleted"]) => marks.is_deleted = is_true,
            (Part::Post(_, marks), ["isSpam"]) => marks.is_spam = is_true,
            (Part::Post(_, marks), ["isApproved"]) => marks.is_approved = Some(is_true),
            _ => {}
        }
    }

    fn give(&mut self, sink: &mut dyn FnMut(Record)) {
        match std::mem::replace(&mut self.part, Part::None) {
            Part::None => {}
            Part::Thread(thread) => sink(Record::Thread(thread)),
            Part::Post(post, _) if post.id.is_empty() => {
                sink(Record::Flaw { line: post.line, what: "the post has no id; it was left out".into() });
            }
            Part::Post(mut post, marks) => {
                post.state = marks.state();
                sink(Record::Comment(*post));
            }
        }
    }
}

impl Marks {
    /// What is spam was taken away as well: the filter learns from the former.
    fn state(&self) -> State {
        match (self.is_spam, self.is_deleted, self.is_approved) {
            (true, _, _) => State::Spam,
            (_, true, _) => State::Deleted,
            (_, _, Some(false)) => State::Held,
            _ => State::Published,
        }
    }
}

/// The id that Disqus itself gave, whatever its prefix is bound to.
fn id_of(start: &BytesStart) -> String {
    let mut attributes = start.attributes();
    attributes.with_checks(false);
    let id = attributes.flatten().find(|attribute| attribute.key.local_name().as_ref() == "id");
    id.map_or_else(String::new, |id| resolve(&id.value).text.trim().to_owned())
}
