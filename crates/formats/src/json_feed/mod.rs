//! JSON Feed 1.1.

use serde_json::{Map, Value, json};

use crate::feed::{Entry, Feed, Person, rfc3339};

/// Writes a feed as JSON Feed 1.1.
pub fn write(feed: &Feed) -> String {
    let mut out = Map::new();
    put(&mut out, "version", "https://jsonfeed.org/version/1.1");
    put(&mut out, "title", &feed.title);
    put(&mut out, "home_page_url", &feed.link);
    put(&mut out, "feed_url", &feed.self_link);
    put(&mut out, "description", &feed.description);
    put(&mut out, "icon", feed.icon.as_deref().unwrap_or_default());
    put(&mut out, "language", feed.language.as_deref().unwrap_or_default());
    out.insert("items".to_owned(), feed.entries.iter().map(item).collect());
    Value::Object(out).to_string()
}

fn item(entry: &Entry) -> Value {
    let mut out = Map::new();
    put(&mut out, "id", &entry.id);
    put(&mut out, "url", &entry.link);
    put(&mut out, "title", &entry.title);
    // One of the two contents must be there (Items, `content_html`).
    out.insert("content_html".to_owned(), json!(entry.content.as_ref().unwrap_or(&entry.summary)));
    put(&mut out, "summary", &entry.summary);
    put(&mut out, "image", entry.image.as_ref().map_or("", |image| &image.url));
    put(&mut out, "date_published", &rfc3339(entry.published));
    put(&mut out, "date_modified", &rfc3339(entry.updated.max(entry.published)));
    if !entry.authors.is_empty() {
        out.insert("authors".to_owned(), entry.authors.iter().map(author).collect());
    }
    if !entry.categories.is_empty() {
        out.insert("tags".to_owned(), json!(entry.categories));
    }
    put(&mut out, "language", entry.language.as_deref().unwrap_or_default());
    Value::Object(out)
}

fn author(person: &Person) -> Value {
    let mut out = Map::new();
    put(&mut out, "name", &person.name);
    put(&mut out, "url", person.url.as_deref().unwrap_or_default());
    Value::Object(out)
}

fn put(out: &mut Map<String, Value>, key: &str, text: &str) {
    if !text.is_empty() {
        out.insert(key.to_owned(), Value::String(text.to_owned()));
    }
}
