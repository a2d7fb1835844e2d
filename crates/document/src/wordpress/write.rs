//! To the body of a WordPress post: each block between the marks of the block editor.

use serde_json::{Value, json};

use crate::render::{RenderOptions, render};
use crate::tree::{Block, BlockKind, Document};

/// Writes a body as WordPress keeps it. Square brackets are written as references, so that no word becomes a shortcode.
///
/// `options` says where pictures and files stand, as for [`render`]; what was kept aside is written as it came.
#[must_use]
pub fn to_wordpress(document: &Document, options: &RenderOptions) -> String {
    let mut body = String::new();
    for block in &document.blocks {
        let (name, attributes, inner) = parts(block, options);
        if inner.starts_with("<!-- wp:") {
            body.push_str(&inner);
        } else {
            body.push_str(&format!("<!-- wp:{name}{attributes} -->\n{inner}\n<!-- /wp:{name} -->"));
        }
        body.push_str("\n\n");
    }
    body.truncate(body.trim_end().len());
    body
}

/// The name of a block in the block editor, its attributes, and its HTML.
fn parts(block: &Block, options: &RenderOptions) -> (&'static str, String, String) {
    match &block.kind {
        BlockKind::PageBreak => return ("nextpage", String::new(), "<!--nextpage-->".into()),
        BlockKind::More => return ("more", String::new(), "<!--more-->".into()),
        BlockKind::Raw { html, .. } => return ("html", String::new(), html.clone()),
        _ => {}
    }
    let alone = Document { blocks: vec![block.clone()] };
    let html = render(&alone, options).into_string();
    let html = html.trim_end().replace('[', "&#91;").replace(']', "&#93;");
    (name(&block.kind), attributes(&block.kind), html)
}

fn name(kind: &BlockKind) -> &'static str {
    match kind {
        BlockKind::Paragraph(_) => "paragraph",
        BlockKind::Heading { .. } => "heading",
        BlockKind::List { .. } => "list",
        BlockKind::Quote { .. } => "quote",
        BlockKind::PullQuote { .. } => "pullquote",
        BlockKind::Image(_) => "image",
        BlockKind::Gallery { .. } => "gallery",
        BlockKind::Video { .. } => "video",
        BlockKind::Audio { .. } => "audio",
        BlockKind::Table(_) => "table",
        BlockKind::Code { .. } => "code",
        BlockKind::Preformatted(_) => "preformatted",
        BlockKind::Verse(_) => "verse",
        BlockKind::Separator => "separator",
        BlockKind::Details { .. } => "details",
        // Their HTML is ours, and shows as it is.
        BlockKind::Embed { .. }
        | BlockKind::File { .. }
        | BlockKind::Footnotes(_)
        | BlockKind::PageBreak
        | BlockKind::More
        | BlockKind::Raw { .. } => "html",
    }
}

fn attributes(kind: &BlockKind) -> String {
    let attributes = match kind {
        BlockKind::Heading { level, .. } if *level != 2 => json!({ "level": level }),
        BlockKind::List { ordered: true, .. } => json!({ "ordered": true }),
        _ => Value::Null,
    };
    if attributes.is_null() { String::new() } else { format!(" {attributes}") }
}
