//! What each block means: most are what their HTML says; here stand those that are not.

use serde_json::Value;

use super::grammar::{Block, Piece, has_blocks, parse};
use super::{Context, embed_html, shortcodes};
use crate::escape::{escaped, push_attribute};
use crate::note::Note;

/// How deep reusable blocks may refer to each other.
const REFERENCE_DEPTH_MAX: usize = 8;

/// Brings pieces to HTML without anything that only WordPress understands.
pub(super) fn to_html(pieces: &[Piece], context: &Context, notes: &mut Vec<Note>, depth: usize) -> String {
    let mut html = String::new();
    for piece in pieces {
        match piece {
            Piece::Html(text) if text.trim().is_empty() => html.push('\n'),
            // Text between blocks is a classic block without a name.
            Piece::Html(text) if depth == 0 => html.push_str(&super::classic_to_html(text, context, notes)),
            Piece::Html(text) => html.push_str(&shortcodes::expand(text, context, notes)),
            Piece::Block(block) => html.push_str(&block_to_html(block, context, notes, depth)),
        }
    }
    html
}

fn block_to_html(block: &Block, context: &Context, notes: &mut Vec<Note>, depth: usize) -> String {
    match block.name.strip_prefix("core/").unwrap_or(&block.name) {
        "nextpage" => "<hr class=\"page-break\">".into(),
        "more" => "<hr class=\"more\">".into(),
        "spacer" | "navigation" | "site-title" | "post-title" | "comments" => String::new(),
        "freeform" | "classic" => super::classic_to_html(&source(&block.inner), context, notes),
        "shortcode" => shortcodes::expand(&source(&block.inner), context, notes),
        "block" => reusable(block, context, notes, depth),
        "cover" | "cover-image" => cover(block, context, notes, depth),
        "gallery" => gallery(block, context, notes, depth),
        "footnotes" if block.inner.iter().all(is_blank) => footnotes(context),
        name if name == "embed" || block.name.starts_with("core-embed/") => embed(block, context, notes, depth),
        name if block.inner.iter().all(is_blank) => kept_aside(block, name, notes),
        _ => to_html(&block.inner, context, notes, depth + 1),
    }
}

/// A block that its site's program was to fill is kept as it was written.
fn kept_aside(block: &Block, name: &str, notes: &mut Vec<Note>) -> String {
    if matches!(name, "paragraph" | "list" | "separator" | "heading" | "group" | "column" | "columns") {
        return String::new();
    }
    notes.push(Note::KeptAside(block.name.clone()));
    let mut html = String::from("<data-raw");
    push_attribute(&mut html, "label", &block.name);
    let attributes = if block.attributes.is_null() { String::new() } else { format!(" {}", block.attributes) };
    html.push('>');
    html.push_str(&escaped(&format!("<!-- wp:{}{attributes} /-->", block.name)));
    html.push_str("</data-raw>");
    html
}

fn reusable(block: &Block, context: &Context, notes: &mut Vec<Note>, depth: usize) -> String {
    let content = number(&block.attributes, "ref").and_then(|id| (context.reusable_block)(id));
    match content {
        Some(content) if depth < REFERENCE_DEPTH_MAX => {
            if has_blocks(&content) {
                to_html(&parse(&content), context, notes, depth + 1)
            } else {
                super::classic_to_html(&content, context, notes)
            }
        }
        _ => kept_aside(block, "block", notes),
    }
}

/// A picture with words on it: a picture, then the words.
fn cover(block: &Block, context: &Context, notes: &mut Vec<Note>, depth: usize) -> String {
    let inner = to_html(&block.inner, context, notes, depth + 1);
    if inner.contains("<img") {
        return inner;
    }
    let Some(src) = block.attributes.get("url").and_then(Value::as_str) else { return inner };
    let alt = block.attributes.get("alt").and_then(Value::as_str).unwrap_or_default();
    let mut html = String::from("<figure class=\"wp-block-image\"><img");
    push_attribute(&mut html, "src", src);
    push_attribute(&mut html, "alt", alt);
    if let Some(id) = number(&block.attributes, "id") {
        push_attribute(&mut html, "class", &format!("wp-image-{id}"));
    }
    html.push_str("></figure>");
    html + &inner
}

/// A gallery whose pictures are named by their ids alone.
fn gallery(block: &Block, context: &Context, notes: &mut Vec<Note>, depth: usize) -> String {
    let inner = to_html(&block.inner, context, notes, depth + 1);
    if inner.contains("<img") {
        return inner;
    }
    let ids = block.attributes.get("ids").and_then(Value::as_array).cloned().unwrap_or_default();
    let ids: Vec<i64> = ids.iter().filter_map(Value::as_i64).collect();
    shortcodes::gallery_html(&ids, context)
}

/// The beginning of a list of footnotes.
pub(super) const FOOTNOTES: &str = "<ol class=\"wp-block-footnotes\">";

/// The footnotes that the meta of the post holds: the block itself is empty (`render_block_core_footnotes`).
pub(super) fn footnotes(context: &Context) -> String {
    let list: Vec<Value> = serde_json::from_str(context.footnotes).unwrap_or_default();
    let mut html = String::from(FOOTNOTES);
    for note in &list {
        let field = |name: &str| note.get(name).and_then(Value::as_str).unwrap_or_default();
        html.push_str("<li");
        push_attribute(&mut html, "id", &format!("fn-{}", field("id")));
        html.push('>');
        html.push_str(field("content"));
        html.push_str("</li>");
    }
    if list.is_empty() { String::new() } else { html + "</ol>" }
}

fn embed(block: &Block, context: &Context, notes: &mut Vec<Note>, depth: usize) -> String {
    let inner = to_html(&block.inner, context, notes, depth + 1);
    match block.attributes.get("url").and_then(Value::as_str) {
        Some(address) if !inner.contains("http") => embed_html(address),
        _ if inner.contains("wp-block-embed") => inner,
        Some(address) => embed_html(address),
        None => inner,
    }
}

fn number(attributes: &Value, name: &str) -> Option<i64> {
    let value = attributes.get(name)?;
    value.as_i64().or_else(|| value.as_str()?.parse().ok())
}

fn is_blank(piece: &Piece) -> bool {
    matches!(piece, Piece::Html(text) if text.trim().is_empty())
}

fn source(pieces: &[Piece]) -> String {
    pieces.iter().map(|piece| if let Piece::Html(text) = piece { *text } else { "" }).collect()
}
