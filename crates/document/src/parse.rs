//! Parsing HTML once, with a guard against nesting that no text has.
//!
//! The tree builder of the HTML standard walks its stack of open elements for many a tag, so a million nested
//! elements would cost a million squared. A guard in front of it drops start tags beyond a depth, with their ends.

use std::cell::Cell;

use html5ever::interface::{TokenizerResult, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts};
use html5ever::{QualName, local_name, ns};
use scraper::{Html, HtmlTreeSink};

/// How deep elements may nest; beyond it their tags are dropped and their text stays.
const DEPTH_MAX: usize = 96;

/// Parses HTML as it would stand in the body of a page; says also whether anything was flattened.
pub(crate) fn parse(html: &str) -> (Html, bool) {
    let sink = HtmlTreeSink::new(Html::new_fragment());
    let name = QualName::new(None, ns!(html), local_name!("body"));
    let context = html5ever::interface::create_element(&sink, name, Vec::new());
    let options = TreeBuilderOpts { scripting_enabled: false, ..TreeBuilderOpts::default() };
    let builder = TreeBuilder::new_for_fragment(sink, context, None, options);
    let state = builder.tokenizer_state_for_context_elem(false);
    let guard =
        Guard { builder, depth: Cell::new(0), dropped: Cell::new(0), foreign: Cell::new(0), flat: Cell::new(false) };
    let tokenizer = Tokenizer::new(guard, TokenizerOpts { initial_state: Some(state), ..TokenizerOpts::default() });
    let queue = BufferQueue::default();
    queue.push_back(StrTendril::from_slice(html));
    // The tokenizer stops after each script, for whoever would run it.
    while let TokenizerResult::Script(_) = tokenizer.feed(&queue) {}
    tokenizer.end();
    let was_flattened = tokenizer.sink.flat.get();
    (tokenizer.sink.builder.sink.finish(), was_flattened)
}

struct Guard<Builder> {
    builder: Builder,
    depth: Cell<usize>,
    dropped: Cell<usize>,
    foreign: Cell<usize>,
    flat: Cell<bool>,
}

impl<Builder> Guard<Builder> {
    /// Says whether a tag may pass to the tree builder.
    fn lets_pass(&self, tag: &Tag) -> bool {
        let name = &*tag.name;
        if is_text_only(name) {
            return true;
        }
        if matches!(name, "svg" | "math") {
            let open = self.foreign.get();
            self.foreign.set(if tag.kind == TagKind::StartTag { open + 1 } else { open.saturating_sub(1) });
        }
        if self.foreign.get() == 0 && closes_itself(name) {
            return true;
        }
        match tag.kind {
            TagKind::StartTag if tag.self_closing && self.foreign.get() > 0 => true,
            TagKind::StartTag if self.depth.get() >= DEPTH_MAX => {
                self.flat.set(true);
                self.dropped.set(self.dropped.get() + 1);
                false
            }
            TagKind::StartTag => {
                self.depth.set(self.depth.get() + 1);
                true
            }
            TagKind::EndTag if self.dropped.get() > 0 => {
                self.dropped.set(self.dropped.get() - 1);
                false
            }
            TagKind::EndTag => {
                self.depth.set(self.depth.get().saturating_sub(1));
                true
            }
        }
    }
}

impl<Builder: TokenSink> TokenSink for Guard<Builder> {
    type Handle = Builder::Handle;

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<Self::Handle> {
        if let Token::TagToken(tag) = &token
            && !self.lets_pass(tag)
        {
            return TokenSinkResult::Continue;
        }
        self.builder.process_token(token, line)
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

/// Void elements, and those whose start ends the one before (HTML §13.1.2.4): they do not nest by themselves.
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
            | "input"
            | "link"
            | "meta"
            | "param"
            | "source"
            | "track"
            | "wbr"
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
            | "optgroup"
            | "rt"
            | "rp"
    )
}
