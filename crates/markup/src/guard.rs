//! What stands between tokenizer and tree builder, and drops tags of too much.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;

use html5ever::LocalName;
use html5ever::tokenizer::{Tag, TagKind, Token, TokenSink, TokenSinkResult};
use html5ever::tree_builder::TreeBuilder;
use scraper::HtmlTreeSink;

use crate::open::Open;

/// Nodes of a tree, each of some hundred bytes; the longest page of a newspaper has some ten thousand.
const NODES_MAX: usize = 150_000;

pub(crate) type Builder = TreeBuilder<ego_tree::NodeId, HtmlTreeSink>;

pub(crate) struct Guard {
    pub(crate) builder: Builder,
    depth_max: usize,
    open: RefCell<Open>,
    /// Start tags that were dropped, by name: their end tags are dropped too.
    dropped: RefCell<HashMap<LocalName, usize>>,
    flat: Cell<bool>,
}

impl Guard {
    pub(crate) fn new(builder: Builder, depth_max: usize) -> Guard {
        Guard { builder, depth_max, open: RefCell::default(), dropped: RefCell::default(), flat: Cell::new(false) }
    }

    pub(crate) fn was_flattened(&self) -> bool {
        self.flat.get()
    }

    /// Says whether a tag may pass to the tree builder.
    fn lets_pass(&self, tag: &Tag) -> bool {
        let is_foreign = self.builder.adjusted_current_node_present_but_not_in_html_namespace();
        let is_end = tag.kind == TagKind::EndTag;
        if is_end && is_text_only(&tag.name) {
            return true;
        }
        if self.builder.sink.0.borrow().tree.values().len() >= NODES_MAX {
            self.flat.set(true);
            return false;
        }
        let nests = is_foreign || !(is_text_only(&tag.name) || closes_itself(&tag.name));
        if !nests || tag.self_closing && (is_foreign || matches!(&*tag.name, "svg" | "math")) {
            return true;
        }
        let (mut open, mut dropped) = (self.open.borrow_mut(), self.dropped.borrow_mut());
        if is_end {
            if let Some(count) = dropped.get_mut(&tag.name).filter(|count| **count > 0) {
                *count -= 1;
                return false;
            }
            open.end(&tag.name);
        } else if open.depth() >= self.depth_max {
            self.flat.set(true);
            *dropped.entry(tag.name.clone()).or_default() += 1;
            return false;
        } else {
            open.start(&tag.name);
        }
        true
    }
}

impl TokenSink for Guard {
    type Handle = <Builder as TokenSink>::Handle;

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<Self::Handle> {
        let passes = match &token {
            Token::TagToken(tag) => self.lets_pass(tag),
            Token::CommentToken(_) => false,
            _ => true,
        };
        if passes { self.builder.process_token(token, line) } else { TokenSinkResult::Continue }
    }

    fn end(&self) {
        self.builder.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.builder.adjusted_current_node_present_but_not_in_html_namespace()
    }
}

/// Elements that hold text alone: they cannot nest, and their start tag decides how what follows is read.
fn is_text_only(name: &str) -> bool {
    matches!(name, "script" | "style" | "textarea" | "title" | "iframe" | "noembed" | "noframes" | "xmp" | "plaintext")
}

/// Void elements, and those that cannot stand in each other without another between (HTML §13.1.2.4): they do not
/// nest by themselves.
fn closes_itself(name: &str) -> bool {
    matches!(
        name,
        "area"
            | "base"
            | "br"
            | "col"
            | "embed"
            | "hr"
            | "img"
            | "image"
            | "input"
            | "link"
            | "meta"
            | "param"
            | "source"
            | "track"
            | "wbr"
            | "html"
            | "head"
            | "body"
            | "p"
            | "li"
            | "dt"
            | "dd"
            | "tr"
            | "td"
            | "th"
            | "thead"
            | "tbody"
            | "tfoot"
            | "colgroup"
            | "option"
    )
}
