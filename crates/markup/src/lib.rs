//! Foreign HTML parsed once, within bounds that no text of a newsroom meets.
//!
//! The tree builder of the HTML standard walks its stack of open elements for many a tag, opens formatting elements
//! again in each new paragraph, and compares each attribute of a tag with all others; a few megabytes that were made
//! for it cost it minutes or gigabytes. So tags beyond a depth or a number are dropped and their text stays, comments
//! are dropped, and a tag keeps its first attributes. This crate knows nothing of what the elements mean.
//!
//! - `attributes`: tags of too many attributes, before the tokenizer.
//! - `guard`: tags of too much, between tokenizer and tree builder.
//! - `open`: which elements are open.

mod attributes;
mod guard;
mod open;
#[cfg(test)]
mod tests;

use html5ever::interface::{TokenizerResult, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::State;
use html5ever::tokenizer::{BufferQueue, Tokenizer, TokenizerOpts};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts};
use html5ever::{QualName, local_name, ns};
use scraper::{Html, HtmlTreeSink};

use guard::Guard;

/// How deep elements of a fragment may nest: deeper than any story, and shallow enough to be read by recursion.
const FRAGMENT_DEPTH_MAX: usize = 96;

/// How deep elements of a whole page may nest, with all its layout.
const PAGE_DEPTH_MAX: usize = 256;

/// Parses HTML as it would stand in the body of a page; says also whether anything was flattened.
#[must_use]
pub fn parse_fragment(html: &str) -> (Html, bool) {
    let sink = HtmlTreeSink::new(Html::new_fragment());
    let name = QualName::new(None, ns!(html), local_name!("body"));
    let context = html5ever::interface::create_element(&sink, name, Vec::new());
    let options = TreeBuilderOpts { scripting_enabled: false, ..TreeBuilderOpts::default() };
    let builder = TreeBuilder::new_for_fragment(sink, context, None, options);
    let state = builder.tokenizer_state_for_context_elem(false);
    run(html, Guard::new(builder, FRAGMENT_DEPTH_MAX), Some(state))
}

/// Parses a whole page, as a browser would that runs scripts; says also whether anything was flattened.
#[must_use]
pub fn parse_page(html: &str) -> (Html, bool) {
    let builder = TreeBuilder::new(HtmlTreeSink::new(Html::new_document()), TreeBuilderOpts::default());
    run(html, Guard::new(builder, PAGE_DEPTH_MAX), None)
}

fn run(html: &str, guard: Guard, initial_state: Option<State>) -> (Html, bool) {
    let html = attributes::bound(html);
    let tokenizer = Tokenizer::new(guard, TokenizerOpts { initial_state, ..TokenizerOpts::default() });
    let queue = BufferQueue::default();
    queue.push_back(StrTendril::from_slice(&html));
    // The tokenizer stops after each script, for whoever would run it, and where a page names its encoding.
    while !matches!(tokenizer.feed(&queue), TokenizerResult::Done) {}
    tokenizer.end();
    let was_flattened = tokenizer.sink.was_flattened();
    (tokenizer.sink.builder.sink.finish(), was_flattened)
}
