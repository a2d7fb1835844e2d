//! Saved HTML pages: encoding, metadata by precedence, then the article.

use super::{Body, Hints, Page, article, bounds, plain};
use scraper::{Html, Selector};
use serde_json::Value;
use url::Url;

/// Decodes by byte order mark, `charset` in the first 4,096 bytes, UTF-8 where valid, else Windows-1252 (WHATWG Encoding).
pub(super) fn decode(bytes: &[u8]) -> String {
    if let Some((encoding, _)) = encoding_rs::Encoding::for_bom(bytes) {
        return encoding.decode(bytes).0.into_owned();
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return text.to_owned();
    }
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(4096)]).to_ascii_lowercase();
    let label = head.split("charset=").nth(1).map(|rest| {
        rest.trim_start_matches(['"', '\''])
            .chars()
            .take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c))
            .collect::<String>()
    });
    let encoding =
        label.and_then(|l| encoding_rs::Encoding::for_label(l.as_bytes())).unwrap_or(encoding_rs::WINDOWS_1252);
    encoding.decode(bytes).0.into_owned()
}

/// Makes a page of which nothing is known yet.
pub(super) fn empty(body: Body) -> Page {
    Page {
        title: None,
        standfirst: None,
        byline: Vec::new(),
        published: None,
        updated: None,
        language: None,
        direction: None,
        sections: Vec::new(),
        tags: Vec::new(),
        lead_image: None,
        body,
        text: String::new(),
        left_out: Vec::new(),
        site_name: None,
        canonical: None,
    }
}

/// Whether a date begins as ISO 8601 does.
pub(super) fn is_iso(date: &str) -> bool {
    date.get(..10).is_some_and(|day| day.parse::<jiff::civil::Date>().is_ok())
}

/// Reads a saved page.
pub(super) fn read(source: &str, hints: &Hints) -> Page {
    let tree = Html::parse_document(&bounds::bound(source));
    let meta = Meta::of(&tree);
    let base = base(&tree, hints);
    let found = article::extract(&tree, base.as_ref());
    let mut page = empty(Body::Html(found.html));
    page.text = found.text;
    page.left_out = found.left_out;
    page.site_name = meta.get(&["og:site_name"]);
    page.title = meta
        .ld_text("headline")
        .or_else(|| {
            meta.get(&["dc.title", "dcterm.title", "og:title", "weibo:article:title", "twitter:title", "parsely-title"])
        })
        .or_else(|| first_text(&tree, "title").map(|t| without_site(&tree, t)));
    page.standfirst = meta
        .ld_text("description")
        .or_else(|| meta.get(&["dc.description", "og:description", "description", "twitter:description"]));
    page.byline = meta.byline(&tree);
    page.published = meta
        .ld_text("datePublished")
        .or_else(|| meta.get(&["article:published_time", "parsely-pub-date", "dc.date", "date"]))
        .or_else(|| first_attr(&tree, "[itemprop=datePublished]", "content"))
        .or_else(|| first_attr(&tree, "time[datetime]", "datetime"));
    page.updated = meta.ld_text("dateModified").or_else(|| meta.get(&["article:modified_time"]));
    page.sections = meta.all(&["article:section", "parsely-section"]);
    page.tags = meta.all(&["article:tag", "parsely-tags"]);
    page.language = first_attr(&tree, "html[lang]", "lang").or_else(|| plain::language(&page.text));
    page.direction = first_attr(&tree, "html[dir], body[dir], article[dir]", "dir")
        .map(|d| d.to_lowercase())
        .filter(|d| d == "ltr" || d == "rtl");
    page.lead_image = meta.get(&["og:image", "twitter:image"]);
    page.canonical = first_attr(&tree, "link[rel=canonical]", "href").or_else(|| meta.get(&["og:url"]));
    page
}

fn base(tree: &Html, hints: &Hints) -> Option<Url> {
    let own = hints.address.as_deref().and_then(|a| Url::parse(a).ok());
    match (first_attr(tree, "base[href]", "href"), own) {
        (Some(href), Some(own)) => own.join(&href).ok(),
        (Some(href), None) => Url::parse(&href).ok(),
        (None, own) => own,
    }
}

/// Takes the site's name off a title, where a first heading agrees or enough words stay.
fn without_site(tree: &Html, title: String) -> String {
    if let Some(h1) = first_text(tree, "h1")
        && h1.chars().count() > 15
        && title.starts_with(&h1)
    {
        return h1;
    }
    let cut = [" | ", " – ", " — ", " - ", " » ", " :: "].iter().filter_map(|s| title.rfind(s)).max();
    match cut {
        Some(at) if title[..at].split_whitespace().count() >= 4 => title[..at].to_owned(),
        _ => title,
    }
}

struct Meta {
    named: Vec<(String, String)>,
    ld: Option<Value>,
}

impl Meta {
    fn of(tree: &Html) -> Self {
        let mut named = Vec::new();
        for el in select(tree, "meta[content]") {
            for key in [el.attr("property"), el.attr("name")].into_iter().flatten().flat_map(str::split_whitespace) {
                if let Some(value) = el.attr("content").map(clean).filter(|v| !v.is_empty()) {
                    named.push((key.to_lowercase(), value));
                }
            }
        }
        let ld = select(tree, "script[type='application/ld+json']")
            .iter()
            .filter_map(|el| serde_json::from_str(el.text().collect::<String>().trim()).ok())
            .find_map(|v: Value| article_in(&v).cloned());
        Self { named, ld }
    }

    fn get(&self, keys: &[&str]) -> Option<String> {
        keys.iter().find_map(|k| self.named.iter().find(|(n, _)| n == k)).map(|(_, v)| v.clone())
    }

    fn all(&self, keys: &[&str]) -> Vec<String> {
        self.named.iter().filter(|(n, _)| keys.contains(&n.as_str())).map(|(_, v)| v.clone()).collect()
    }

    fn ld_text(&self, key: &str) -> Option<String> {
        self.ld.as_ref()?.get(key)?.as_str().map(clean).filter(|v| !v.is_empty())
    }

    fn byline(&self, tree: &Html) -> Vec<String> {
        let name = |v: &Value| v.as_str().or_else(|| v.get("name")?.as_str()).map(clean);
        let ld: Vec<String> = match self.ld.as_ref().and_then(|l| l.get("author")) {
            Some(Value::Array(list)) => list.iter().filter_map(name).collect(),
            Some(one) => name(one).into_iter().collect(),
            None => Vec::new(),
        };
        if !ld.is_empty() {
            return ld;
        }
        self.get(&["dc.creator", "dcterm.creator", "author", "parsely-author"])
            .or_else(|| self.get(&["article:author"]).filter(|a| !a.starts_with("http")))
            .or_else(|| {
                first_text(tree, "[rel=author], [itemprop~=author], .byline, .author")
                    .filter(|b| b.chars().count() < 100)
            })
            .into_iter()
            .collect()
    }
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

/// Unescapes entities written twice, and joins white space.
fn clean(text: &str) -> String {
    let text = if text.contains('&') {
        Html::parse_fragment(&text.replace('<', "&lt;")).root_element().text().collect()
    } else {
        text.to_owned()
    };
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn select<'a>(tree: &'a Html, selector: &str) -> Vec<scraper::ElementRef<'a>> {
    Selector::parse(selector).map(|s| tree.select(&s).collect()).unwrap_or_default()
}

fn first_text(tree: &Html, selector: &str) -> Option<String> {
    select(tree, selector).first().map(|el| clean(&el.text().collect::<String>())).filter(|t| !t.is_empty())
}

fn first_attr(tree: &Html, selector: &str, attr: &str) -> Option<String> {
    select(tree, selector).first()?.attr(attr).map(|v| v.trim().to_owned()).filter(|v| !v.is_empty())
}
