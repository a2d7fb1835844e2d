//! Reading pictures, galleries, players and files.

use super::blocks::Reader;
use super::{NodeRef, attribute, embeds, find_below, has_class, name_of, tables, text_below};
use crate::address;
use crate::text::plain;
use crate::tree::{BlockKind, Image, Inline};

/// Reads a figure, if it holds something that figures hold.
pub(super) fn read(reader: &mut Reader, node: NodeRef) -> Option<BlockKind> {
    if has_class(&node, "wp-block-gallery") || has_class(&node, "gallery") {
        return gallery(reader, node);
    }
    if let Some(quote) = find_below(&node, &["blockquote"]).filter(|_| has_class(&node, "wp-block-pullquote")) {
        let (blocks, attribution) = reader.quoted(quote);
        return Some(BlockKind::PullQuote { blocks, attribution });
    }
    let (caption, credit) = caption(reader, &node);
    if let Some(kind) = embeds::figure(&node, &caption) {
        return Some(kind);
    }
    if let Some(table) = find_below(&node, &["table"]) {
        let mut table = tables::read(reader, table)?;
        if table.caption.is_empty() {
            table.caption = caption;
        }
        return Some(BlockKind::Table(table));
    }
    if let Some(media) = find_below(&node, &["video", "audio"]) {
        return player(&media, caption);
    }
    if let Some(frame) = find_below(&node, &["iframe"]) {
        return embeds::frame(&frame).map(|kind| embeds::with_caption(kind, caption));
    }
    let pictures = node.descendants().filter(|below| name_of(below) == Some("img")).take(2).count();
    let is_one_picture = pictures == 1 && find_below(&node, &["p", "ul", "ol", "blockquote", "pre"]).is_none();
    is_one_picture.then(|| framed(&node, caption, credit)).flatten().map(BlockKind::Image)
}

/// Reads a gallery: figures or list items with pictures, and words under them all.
pub(super) fn gallery(reader: &mut Reader, node: NodeRef) -> Option<BlockKind> {
    let mut images = Vec::new();
    let mut all = Vec::new();
    let mut stack: Vec<NodeRef> = node.children().rev().collect();
    while let Some(child) = stack.pop() {
        match name_of(&child) {
            Some("figure" | "li") if find_below(&child, &["figure"]).is_none() => {
                let (caption, credit) = caption(reader, &child);
                images.extend(framed(&child, caption, credit));
            }
            Some("figcaption") => all = reader.nested_line(child),
            Some("img") => images.extend(image(&child)),
            Some(_) => stack.extend(child.children().rev()),
            None => {}
        }
    }
    (!images.is_empty()).then_some(BlockKind::Gallery { images, caption: all })
}

/// Reads a picture with the link around it and the words under it.
fn framed(node: &NodeRef, caption: Vec<Inline>, credit: String) -> Option<Image> {
    let picture = find_below(node, &["img"])?;
    let mut image = image(&picture)?;
    image.caption = caption;
    image.credit = credit;
    image.align = image.align.or_else(|| align_of(node));
    if image.link.is_none() {
        image.link = picture
            .ancestors()
            .take_while(|above| above.id() != node.id())
            .find(|above| name_of(above) == Some("a"))
            .and_then(|link| attribute(&link, "href"))
            .and_then(address::link);
    }
    Some(image)
}

/// Reads a picture; pictures that a script was to load later are taken from where it would have.
pub(super) fn image(node: &NodeRef) -> Option<Image> {
    let lazy = ["data-src", "data-lazy-src", "data-original", "data-orig-file"];
    let src = attribute(node, "src").filter(|src| !src.trim_start().starts_with("data:"));
    let src = src
        .or_else(|| lazy.iter().find_map(|name| attribute(node, name)))
        .or_else(|| attribute(node, "srcset").and_then(|set| set.split_whitespace().next()))
        .and_then(address::media)?;
    let classes = attribute(node, "class").unwrap_or_default();
    let media = classes
        .split_ascii_whitespace()
        .find_map(|class| class.strip_prefix("wp-image-"))
        .or_else(|| attribute(node, "data-id"))
        .and_then(|id| id.parse().ok());
    Some(Image {
        src,
        media,
        width: size(node, "width"),
        height: size(node, "height"),
        alt: attribute(node, "alt").unwrap_or_default().trim().to_owned(),
        align: align_of(node),
        ..Image::default()
    })
}

/// Reads a film or a recording.
pub(super) fn player(node: &NodeRef, caption: Vec<Inline>) -> Option<BlockKind> {
    let src = attribute(node, "src")
        .or_else(|| find_below(node, &["source"]).and_then(|source| attribute(&source, "src")))
        .and_then(address::media)?;
    if name_of(node) == Some("audio") {
        return Some(BlockKind::Audio { src, caption });
    }
    Some(BlockKind::Video { src, poster: attribute(node, "poster").and_then(address::media), caption })
}

/// Reads a file to take.
pub(super) fn file(node: &NodeRef) -> Option<BlockKind> {
    let link = find_below(node, &["a"])?;
    let href = attribute(&link, "href").and_then(address::media)?;
    Some(BlockKind::File { href, name: text_below(&link).trim().to_owned() })
}

/// Reads the words under a figure, and apart from them whose it is.
fn caption(reader: &mut Reader, node: &NodeRef) -> (Vec<Inline>, String) {
    let is_caption = |below: &NodeRef| name_of(below) == Some("figcaption") || has_class(below, "wp-caption-text");
    let Some(caption) = node.descendants().skip(1).find(is_caption) else { return (Vec::new(), String::new()) };
    let credit = caption
        .descendants()
        .find(|below| has_class(below, "credit") || has_class(below, "image-credit"))
        .map(|below| text_below(&below).trim().to_owned())
        .unwrap_or_default();
    let mut words = reader.nested_line(caption);
    if !credit.is_empty() {
        take_end(&mut words, &credit);
    }
    (words, credit)
}

/// Takes the credit off the end of a caption.
fn take_end(words: &mut Vec<Inline>, credit: &str) {
    if !plain(words).trim_end().ends_with(credit) {
        return;
    }
    if let Some(Inline::Text { text, .. }) = words.last_mut() {
        let kept = text.trim_end().strip_suffix(credit).map(|kept| kept.trim_end().len());
        text.truncate(kept.unwrap_or(0));
        if text.is_empty() {
            words.pop();
        }
    }
}

fn align_of(node: &NodeRef) -> Option<String> {
    let classes = attribute(node, "class")?;
    let align = classes.split_ascii_whitespace().find_map(|class| class.strip_prefix("align"))?;
    matches!(align, "wide" | "full" | "left" | "right" | "center").then(|| align.to_owned())
}

fn size(node: &NodeRef, name: &str) -> Option<u32> {
    let value = attribute(node, name)?.trim().trim_end_matches("px");
    value.parse().ok().filter(|size| (1..=100_000).contains(size))
}
