//! From any foreign HTML: what the tree has a word for is taken, what it has not is kept as text, kept aside, or
//! left out with a note. Nothing of the markup itself is ever copied.

mod blocks;
mod embeds;
mod figures;
mod inlines;
mod tables;

use scraper::{ElementRef, Node};

use crate::note::Note;
use crate::render::{RenderOptions, render};
use crate::tree::{BODY_BYTES_MAX, Document};

/// Reads foreign HTML; the notes tell what was left out or kept aside, each once.
#[must_use]
pub fn from_html(html: &str) -> (Document, Vec<Note>) {
    let mut notes = Vec::new();
    let cut = cut_at(html, BODY_BYTES_MAX);
    if cut.len() < html.len() {
        notes.push(Note::Cut);
    }
    let (tree, was_flattened) = markup::parse_fragment(cut);
    if was_flattened {
        notes.push(Note::Flattened);
    }
    let mut reader = blocks::Reader::new(notes);
    reader.children(*tree.root_element());
    let (blocks, mut notes) = reader.finish();
    notes.sort();
    notes.dedup();
    (Document { blocks }, notes)
}

/// Gives foreign HTML as the site would show it, raw blocks left out: safe in any page.
#[must_use]
pub fn inspect_html(html: &str) -> String {
    render(&from_html(html).0, &RenderOptions::default()).into_string()
}

fn cut_at(text: &str, bytes_max: usize) -> &str {
    let mut end = bytes_max.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// A node of the parsed tree.
type NodeRef<'a> = ego_tree::NodeRef<'a, Node>;

/// Gives an element's name, if the node is an element of HTML.
fn name_of<'a>(node: &NodeRef<'a>) -> Option<&'a str> {
    node.value().as_element().map(scraper::node::Element::name)
}

/// Gives an attribute's value.
fn attribute<'a>(node: &NodeRef<'a>, name: &str) -> Option<&'a str> {
    node.value().as_element().and_then(|element| element.attr(name))
}

/// Says whether an element has a class.
fn has_class(node: &NodeRef, class: &str) -> bool {
    attribute(node, "class").is_some_and(|all| all.split_ascii_whitespace().any(|own| own == class))
}

/// Finds the first element of a name below a node.
fn find_below<'a>(node: &NodeRef<'a>, names: &[&str]) -> Option<NodeRef<'a>> {
    node.descendants().skip(1).find(|below| name_of(below).is_some_and(|name| names.contains(&name)))
}

/// Gives all text below a node.
fn text_below(node: &NodeRef) -> String {
    ElementRef::wrap(*node).map(|element| element.text().collect()).unwrap_or_default()
}
