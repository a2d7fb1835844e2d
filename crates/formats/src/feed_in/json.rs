//! JSON Feed 1.0 and 1.1.

use serde_json::Value;

use super::text::join;
use super::{ForeignEntry, ForeignFeed, NotAFeed};
use crate::time;
use crate::xml::escape::escape;

/// Reads a JSON feed.
pub(super) fn read(text: &str) -> Result<ForeignFeed, NotAFeed> {
    let value: Value = serde_json::from_str(text).map_err(|_| NotAFeed::OtherJson)?;
    let has_version = value["version"].as_str().is_some_and(|version| version.contains("jsonfeed.org"));
    let items = value["items"].as_array();
    if !has_version && items.is_none() {
        return Err(NotAFeed::OtherJson);
    }
    let author = authors(&value);
    let base = string(&value, "home_page_url");
    let entry = |item: &Value| entry(item, author.as_deref(), base.as_deref());
    Ok(ForeignFeed {
        title: string(&value, "title"),
        link: base.clone(),
        id: string(&value, "feed_url"),
        description: string(&value, "description"),
        language: string(&value, "language"),
        updated: None,
        published: None,
        author: author.clone(),
        entries: items.into_iter().flatten().filter(|item| item.is_object()).map(entry).collect(),
    })
}

fn entry(item: &Value, feed_author: Option<&str>, base: Option<&str>) -> ForeignEntry {
    let content = string(item, "content_html").or_else(|| string(item, "content_text").map(|text| escape(&text)));
    ForeignEntry {
        title: string(item, "title"),
        link: string(item, "url").or_else(|| string(item, "external_url")).map(|url| join(base, &url)),
        id: string(item, "id"),
        published: string(item, "date_published").and_then(|date| time::parse(&date)),
        updated: string(item, "date_modified").and_then(|date| time::parse(&date)),
        author: authors(item).or_else(|| feed_author.map(str::to_owned)),
        summary: string(item, "summary"),
        content,
        categories: item["tags"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect(),
    }
}

/// Version 1.1 has a list, version 1.0 one author.
fn authors(value: &Value) -> Option<String> {
    let list: Vec<String> = match value["authors"].as_array() {
        Some(authors) => authors.iter().filter_map(|author| string(author, "name")).collect(),
        None => string(&value["author"], "name").into_iter().collect(),
    };
    (!list.is_empty()).then(|| list.join(", "))
}

/// Some feeds write ids as numbers, which the standard asks to take as text (Items, `id`).
fn string(value: &Value, key: &str) -> Option<String> {
    match &value[key] {
        Value::String(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
