//! What a saved page says of itself: JSON-LD, `meta` elements, microdata, trails of links.

use scraper::{Html, Selector};
use serde_json::Value;

use super::html::{clean, first_text, select};
use super::words;

/// Sections and tags taken from one page.
const NAMES_MAX: usize = 30;
/// A list of keywords longer than this is made for search engines, not for readers.
const KEYWORDS_MAX: usize = 15;
/// The longest name of a section or tag, and the longest byline, in characters.
const NAME_CHARS_MAX: usize = 60;
const BYLINE_CHARS_MAX: usize = 100;

/// What stands in the head of a page.
pub(super) struct Meta {
    named: Vec<(String, String)>,
    ld: Option<Value>,
    trail: Vec<String>,
}

impl Meta {
    pub(super) fn of(tree: &Html) -> Self {
        let (mut named, mut plain) = (Vec::new(), Vec::new());
        for el in select(tree, "meta[content]") {
            let Some(value) = el.attr("content").map(clean).filter(|value| !value.is_empty()) else { continue };
            let key = |key: &str| key.to_lowercase().replace('.', ":");
            named.extend(
                el.attr("property").into_iter().flat_map(str::split_whitespace).map(|k| (key(k), value.clone())),
            );
            let others = [el.attr("name"), el.attr("itemprop"), el.attr("http-equiv")].into_iter().flatten();
            plain.extend(others.flat_map(str::split_whitespace).map(|k| (key(k), value.clone())));
        }
        // Where a page says a thing in both ways, the property is meant for machines, the name is older.
        named.append(&mut plain);
        let read: Vec<Value> = select(tree, "script[type='application/ld+json']")
            .iter()
            .filter_map(|el| serde_json::from_str(without_cdata(&el.text().collect::<String>())).ok())
            .collect();
        let ld = read.iter().find_map(|v| article_in(v).cloned());
        let trail = read.iter().find_map(trail_in).unwrap_or_default();
        Self { named, ld, trail }
    }

    /// The first of these names that has a value.
    pub(super) fn get(&self, keys: &[&str]) -> Option<String> {
        keys.iter().find_map(|k| self.named.iter().find(|(n, _)| n == k)).map(|(_, v)| v.clone())
    }

    fn all(&self, keys: &[&str]) -> Vec<String> {
        self.named.iter().filter(|(n, _)| keys.contains(&n.as_str())).map(|(_, v)| v.clone()).collect()
    }

    /// A text of the article's JSON-LD.
    pub(super) fn ld_text(&self, key: &str) -> Option<String> {
        self.ld.as_ref()?.get(key)?.as_str().map(clean).filter(|v| !v.is_empty())
    }

    /// Texts of the article's JSON-LD: a list, or one string with commas.
    fn ld_list(&self, key: &str) -> Vec<String> {
        match self.ld.as_ref().and_then(|ld| ld.get(key)) {
            Some(Value::Array(list)) => list.iter().filter_map(name_of).collect(),
            Some(Value::String(text)) => split(text),
            Some(other) => name_of(other).into_iter().collect(),
            None => Vec::new(),
        }
    }

    /// The address of the article's picture in JSON-LD.
    pub(super) fn ld_image(&self) -> Option<String> {
        let image = self.ld.as_ref()?.get("image")?;
        let one = image.as_array().and_then(|list| list.first()).unwrap_or(image);
        let address = one.as_str().or_else(|| one.get("url")?.as_str())?;
        Some(address.to_owned()).filter(|address| !address.is_empty())
    }

    /// The people named as writers: metadata first, then the line under the headline.
    pub(super) fn byline(&self, tree: &Html) -> Vec<String> {
        let ld = match self.ld.as_ref().and_then(|ld| ld.get("author").or_else(|| ld.get("creator"))) {
            Some(Value::Array(list)) => list.iter().filter_map(name_of).collect(),
            Some(one) => name_of(one).into_iter().collect(),
            None => Vec::new(),
        };
        if !ld.is_empty() {
            return ld;
        }
        self.get(&["dc:creator", "dcterm:creator", "author", "parsely-author"])
            .or_else(|| self.get(&["article:author"]).filter(|author| !author.starts_with("http")))
            .or_else(|| people_in(tree))
            .into_iter()
            .collect()
    }

    /// The sections: metadata, then categories as WordPress links them, then the trail of links.
    pub(super) fn sections(&self, tree: &Html, title: Option<&str>) -> Vec<String> {
        let told =
            [self.ld_list("articleSection"), self.all(&["article:section", "parsely-section", "articlesection"])];
        let linked = || linked(tree, "article a[rel~=category], .cat-links a, .entry-categories a, .post-categories a");
        let trail = || {
            let found = if self.trail.is_empty() { linked_trail(tree) } else { self.trail.clone() };
            let is_own = |name: &String| title.is_some_and(|title| title.starts_with(name.trim_end_matches('…')));
            let is_home = |name: &String| words::HOME.iter().any(|home| home.eq_ignore_ascii_case(name));
            found.into_iter().filter(|name| !is_own(name) && !is_home(name)).collect::<Vec<_>>()
        };
        let told = told.concat();
        let found =
            if told.is_empty() { Some(linked()).filter(|found| !found.is_empty()).unwrap_or_else(trail) } else { told };
        names(found)
    }

    /// What it is about.
    pub(super) fn tags(&self, tree: &Html) -> Vec<String> {
        let mut told = self.all(&["article:tag", "parsely-tags"]);
        told.extend(self.ld_list("keywords"));
        if told.is_empty() {
            told = linked(tree, "a[rel=tag], .tags-links a, .tag-links a, .post-tags a, .entry-tags a");
        }
        if told.is_empty() {
            told = self.get(&["news_keywords", "keywords"]).map(|list| split(&list)).unwrap_or_default();
            if told.len() > KEYWORDS_MAX {
                told.clear();
            }
        }
        names(told.iter().flat_map(|tags| split(tags)).collect())
    }
}

fn name_of(value: &Value) -> Option<String> {
    value.as_str().or_else(|| value.get("name")?.as_str()).map(clean).filter(|name| !name.is_empty())
}

fn split(list: &str) -> Vec<String> {
    list.split([',', '،', '、', '，', ';']).map(clean).filter(|name| !name.is_empty()).collect()
}

/// Each name once, none of them a sentence.
fn names(found: Vec<String>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in found {
        if name.chars().count() <= NAME_CHARS_MAX && !names.contains(&name) && names.len() < NAMES_MAX {
            names.push(name);
        }
    }
    names
}

fn linked(tree: &Html, selector: &str) -> Vec<String> {
    select(tree, selector)
        .iter()
        .map(|el| clean(&el.text().collect::<String>()))
        .filter(|text| !text.is_empty())
        .collect()
}

/// The names of a trail of links above the story.
fn linked_trail(tree: &Html) -> Vec<String> {
    let Some(trail) = select(tree, "[class*=breadcrumb], [id*=breadcrumb], [aria-label*=readcrumb]").first().copied()
    else {
        return Vec::new();
    };
    let Ok(links) = Selector::parse("a") else { return Vec::new() };
    trail.select(&links).map(|el| clean(&el.text().collect::<String>())).filter(|text| !text.is_empty()).collect()
}

/// The line that names the writers. A link to one of them is surer than the line around it.
fn people_in(tree: &Html) -> Option<String> {
    let is_line = |text: &String| text.chars().count() < BYLINE_CHARS_MAX;
    ["[rel=author], [itemprop~=author]", ".byline, .author, .byline-name, .author-name"]
        .iter()
        .find_map(|selector| first_text(tree, selector).filter(is_line))
        .map(|line| line.trim_end_matches([' ', '—', '–', '-', '|', ',', '·']).to_owned())
}

/// Some pages wrap their JSON as if it stood in XHTML.
fn without_cdata(text: &str) -> &str {
    let text = text.trim();
    let text = text.strip_prefix("<![CDATA[").or_else(|| text.strip_prefix("//<![CDATA[")).unwrap_or(text);
    text.trim_end_matches("//").trim_end().strip_suffix("]]>").unwrap_or(text).trim_end_matches("//").trim()
}

/// The names of a `BreadcrumbList`, the page itself and the front page included.
fn trail_in(value: &Value) -> Option<Vec<String>> {
    let items: Vec<&Value> = value.as_array().map_or_else(|| vec![value], |list| list.iter().collect());
    let nested = items.iter().filter_map(|v| v.get("@graph")?.as_array()).flatten();
    let list = items
        .iter()
        .copied()
        .chain(nested)
        .find(|v| v.get("@type").and_then(Value::as_str) == Some("BreadcrumbList"))?;
    let names = list.get("itemListElement")?.as_array()?.iter();
    Some(names.filter_map(|item| name_of(item).or_else(|| name_of(item.get("item")?))).collect())
}

/// Finds the article in JSON-LD: the thing itself, one of a list, or one of a `@graph`, two levels deep.
fn article_in(value: &Value) -> Option<&Value> {
    let is_article = |v: &&Value| match v.get("@type") {
        Some(Value::String(t)) => t.ends_with("Article") || t.ends_with("BlogPosting"),
        Some(Value::Array(list)) => list.iter().any(|t| t.as_str().is_some_and(|t| t.ends_with("Article"))),
        _ => false,
    };
    let items: Vec<&Value> = value.as_array().map_or_else(|| vec![value], |list| list.iter().collect());
    items.iter().copied().chain(items.iter().filter_map(|v| v.get("@graph")?.as_array()).flatten()).find(is_article)
}
