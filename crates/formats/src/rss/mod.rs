//! RSS 2.0.11 with the elements that WordPress adds, so that what followed the old feed can
//! follow this one.

use crate::feed::{Entry, Feed, Image, rfc822};
use crate::xml::writer::Writer;

const NAMESPACES: [(&str, &str); 8] = [
    ("version", "2.0"),
    ("xmlns:content", "http://purl.org/rss/1.0/modules/content/"),
    ("xmlns:wfw", "http://wellformedweb.org/CommentAPI/"),
    ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ("xmlns:atom", "http://www.w3.org/2005/Atom"),
    ("xmlns:sy", "http://purl.org/rss/1.0/modules/syndication/"),
    ("xmlns:slash", "http://purl.org/rss/1.0/modules/slash/"),
    ("xmlns:media", "http://search.yahoo.com/mrss/"),
];

/// Writes a feed as RSS 2.0.11.
pub fn write(feed: &Feed) -> String {
    let mut out = Writer::new();
    out.open("rss", &NAMESPACES);
    out.open("channel", &[]);
    out.text("title", &[], &feed.title);
    out.empty("atom:link", &[("href", &feed.self_link), ("rel", "self"), ("type", "application/rss+xml")]);
    out.text("link", &[], &feed.link);
    out.text("description", &[], &feed.description);
    out.text("lastBuildDate", &[], &rfc822(feed.updated));
    if let Some(language) = &feed.language {
        out.text("language", &[], language);
    }
    out.text("sy:updatePeriod", &[], "hourly");
    out.text("sy:updateFrequency", &[], "1");
    if let Some(generator) = &feed.generator {
        out.text("generator", &[], generator);
    }
    if let Some(icon) = &feed.icon {
        out.open("image", &[]);
        out.text("url", &[], icon);
        out.text("title", &[], &feed.title);
        out.text("link", &[], &feed.link);
        out.close("image");
    }
    for entry in &feed.entries {
        item(&mut out, entry);
    }
    out.close("channel");
    out.close("rss");
    out.finish()
}

fn item(out: &mut Writer, entry: &Entry) {
    let attributes: Vec<(&str, &str)> = entry.language.iter().map(|language| ("xml:lang", language.as_str())).collect();
    out.open("item", &attributes);
    out.text("title", &[], &entry.title);
    out.text("link", &[], &entry.link);
    if let Some(comments) = &entry.comments {
        out.text("comments", &[], &comments.link);
    }
    for author in &entry.authors {
        out.text("dc:creator", &[], &author.name);
    }
    for contributor in &entry.contributors {
        out.text("dc:contributor", &[], &contributor.name);
    }
    out.text("pubDate", &[], &rfc822(entry.published));
    if entry.updated > entry.published {
        out.text("atom:updated", &[], &crate::feed::rfc3339(entry.updated));
    }
    for category in &entry.categories {
        out.text("category", &[], category);
    }
    let is_permalink = if entry.id_is_permalink { "true" } else { "false" };
    out.text("guid", &[("isPermaLink", is_permalink)], &entry.id);
    out.text("description", &[], &entry.summary);
    if let Some(content) = &entry.content {
        out.text("content:encoded", &[], content);
    }
    if let Some(comments) = &entry.comments {
        if let Some(feed) = &comments.feed {
            out.text("wfw:commentRss", &[], feed);
        }
        out.text("slash:comments", &[], &comments.count.to_string());
    }
    if let Some(image) = &entry.image {
        picture(out, image);
    }
    out.close("item");
}

/// Media RSS 1.5.1 for all that is known, an enclosure where its length is.
fn picture(out: &mut Writer, image: &Image) {
    let (width, height) = (image.width.map(|n| n.to_string()), image.height.map(|n| n.to_string()));
    let mut attributes = vec![("url", image.url.as_str()), ("medium", "image"), ("type", image.mime.as_str())];
    attributes.extend(width.as_deref().map(|width| ("width", width)));
    attributes.extend(height.as_deref().map(|height| ("height", height)));
    out.open("media:content", &attributes);
    if !image.alt.is_empty() {
        out.text("media:description", &[("type", "plain")], &image.alt);
    }
    if !image.credit.is_empty() {
        out.text("media:credit", &[], &image.credit);
    }
    out.close("media:content");
    if let Some(bytes) = image.bytes {
        out.empty("enclosure", &[("url", &image.url), ("length", &bytes.to_string()), ("type", &image.mime)]);
    }
}
