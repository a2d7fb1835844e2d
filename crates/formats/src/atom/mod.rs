//! Atom (RFC 4287), with thread counts (RFC 4685).

use crate::feed::{Entry, Feed, Person, rfc3339};
use crate::xml::writer::Writer;

/// Writes a feed as Atom 1.0.
pub fn write(feed: &Feed) -> String {
    let mut out = Writer::new();
    let mut attributes =
        vec![("xmlns", "http://www.w3.org/2005/Atom"), ("xmlns:thr", "http://purl.org/syndication/thread/1.0")];
    attributes.extend(feed.language.iter().map(|language| ("xml:lang", language.as_str())));
    attributes.push(("xml:base", &feed.link));
    out.open("feed", &attributes);
    out.text("title", &[("type", "text")], &feed.title);
    if !feed.description.is_empty() {
        out.text("subtitle", &[("type", "text")], &feed.description);
    }
    out.text("updated", &[], &rfc3339(feed.updated));
    out.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("href", &feed.link)]);
    out.empty("link", &[("rel", "self"), ("type", "application/atom+xml"), ("href", &feed.self_link)]);
    // The identity is the feed's own address (§4.2.6): there is one feed at each.
    out.text("id", &[], &feed.self_link);
    if let Some(icon) = &feed.icon {
        out.text("icon", &[], icon);
    }
    if let Some(generator) = &feed.generator {
        out.text("generator", &[], generator);
    }
    // An entry without an author takes the feed's (§4.1.1).
    person(&mut out, "author", &Person { name: feed.title.clone(), url: Some(feed.link.clone()) });
    for entry in &feed.entries {
        write_entry(&mut out, entry);
    }
    out.close("feed");
    out.finish()
}

fn write_entry(out: &mut Writer, entry: &Entry) {
    let language: Vec<(&str, &str)> = entry.language.iter().map(|language| ("xml:lang", language.as_str())).collect();
    out.open("entry", &language);
    for author in &entry.authors {
        person(out, "author", author);
    }
    for contributor in &entry.contributors {
        person(out, "contributor", contributor);
    }
    out.text("title", &[("type", "text")], &entry.title);
    out.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("href", &entry.link)]);
    out.text("id", &[], &entry.id);
    out.text("updated", &[], &rfc3339(entry.updated.max(entry.published)));
    out.text("published", &[], &rfc3339(entry.published));
    for category in &entry.categories {
        out.empty("category", &[("term", category)]);
    }
    if !entry.summary.is_empty() {
        out.text("summary", &[("type", "html")], &entry.summary);
    }
    if let Some(content) = &entry.content {
        out.text("content", &[("type", "html"), ("xml:base", &entry.link)], content);
    }
    links(out, entry);
    out.close("entry");
}

fn links(out: &mut Writer, entry: &Entry) {
    if let Some(image) = &entry.image {
        let bytes = image.bytes.map(|bytes| bytes.to_string());
        let mut attributes = vec![("rel", "enclosure"), ("type", image.mime.as_str()), ("href", image.url.as_str())];
        attributes.extend(bytes.as_deref().map(|bytes| ("length", bytes)));
        if !image.alt.is_empty() {
            attributes.push(("title", &image.alt));
        }
        out.empty("link", &attributes);
    }
    let Some(comments) = &entry.comments else {
        return;
    };
    let count = comments.count.to_string();
    out.empty("link", &[("rel", "replies"), ("type", "text/html"), ("href", &comments.link), ("thr:count", &count)]);
    if let Some(feed) = &comments.feed {
        out.empty(
            "link",
            &[("rel", "replies"), ("type", "application/atom+xml"), ("href", feed), ("thr:count", &count)],
        );
    }
}

fn person(out: &mut Writer, element: &str, person: &Person) {
    out.open(element, &[]);
    out.text("name", &[], &person.name);
    if let Some(url) = &person.url {
        out.text("uri", &[], url);
    }
    out.close(element);
}
