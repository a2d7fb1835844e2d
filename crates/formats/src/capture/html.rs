//! Saved HTML pages: encoding, metadata by precedence, then the article.

use scraper::{Html, Selector};
use url::Url;

use super::meta::Meta;
use super::{Body, Hints, Page, article, dates, tongue};

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
    let tree = markup::parse_page(source).0;
    let meta = Meta::of(&tree);
    let base = base(&tree, hints);
    let title = title_of(&tree, &meta);
    let byline = meta.byline(&tree);
    let found = article::extract(&tree, base.as_ref(), &article::Told { title: title.as_deref(), byline: &byline });
    let mut page = empty(Body::Html(found.html));
    page.text = found.text;
    page.left_out = found.left_out;
    page.site_name = meta.get(&["og:site_name"]);
    page.title = title;
    page.byline = byline;
    page.standfirst = meta
        .ld_text("description")
        .or_else(|| meta.get(&["dc:description", "og:description", "description", "twitter:description"]))
        .or_else(|| first_text(&tree, "article .standfirst, article .subtitle, article .deck, [itemprop=description]"));
    page.published = meta
        .ld_text("datePublished")
        .or_else(|| {
            meta.get(&["article:published_time", "parsely-pub-date", "dc:date", "dc:date:issued", "date", "pubdate"])
        })
        .or_else(|| first_attr(&tree, "[itemprop=datePublished]", "content"))
        .or_else(|| first_attr(&tree, "[itemprop=datePublished]", "datetime"))
        .or_else(|| first_attr(&tree, "article time[datetime]", "datetime"))
        .or_else(|| first_attr(&tree, "time[datetime]", "datetime"))
        .map(|date| dates::normal(&date));
    page.updated = meta
        .ld_text("dateModified")
        .or_else(|| meta.get(&["article:modified_time", "og:updated_time"]))
        .or_else(|| first_attr(&tree, "[itemprop=dateModified]", "content"))
        .map(|date| dates::normal(&date));
    page.sections = meta.sections(&tree, page.title.as_deref());
    page.tags = meta.tags(&tree);
    page.language = first_attr(&tree, "html[lang]", "lang")
        .or_else(|| meta.ld_text("inLanguage"))
        .or_else(|| meta.get(&["og:locale", "content-language"]).map(|locale| locale.replace('_', "-")))
        .or_else(|| tongue::language(&page.text));
    page.direction = first_attr(&tree, "html[dir], body[dir], article[dir]", "dir")
        .map(|d| d.to_lowercase())
        .filter(|d| d == "ltr" || d == "rtl");
    let image = meta.get(&["og:image:secure_url", "og:image", "og:image:url", "twitter:image", "twitter:image:src"]);
    page.lead_image = image
        .or_else(|| meta.ld_image())
        .map(|address| base.as_ref().and_then(|base| base.join(&address).ok()).map_or(address, String::from));
    page.canonical = first_attr(&tree, "link[rel=canonical]", "href")
        .or_else(|| meta.get(&["og:url"]))
        .or_else(|| meta.ld_text("url"));
    page
}

fn title_of(tree: &Html, meta: &Meta) -> Option<String> {
    meta.ld_text("headline")
        .or_else(|| {
            let keys = [
                "dc:title",
                "dcterm:title",
                "og:title",
                "weibo:article:title",
                "title",
                "twitter:title",
                "parsely-title",
            ];
            meta.get(&keys)
        })
        .or_else(|| first_text(tree, "title").map(|title| without_site(tree, title)))
        .or_else(|| first_text(tree, "h1"))
}

fn base(tree: &Html, hints: &Hints) -> Option<Url> {
    let own = hints.address.as_deref().and_then(|a| Url::parse(a).ok());
    match (first_attr(tree, "base[href]", "href"), own) {
        (Some(href), Some(own)) => own.join(&href).ok(),
        (Some(href), None) => Url::parse(&href).ok(),
        (None, own) => own,
    }
}

/// Takes the site's name off a title, where a heading begins as it does or enough words stay.
fn without_site(tree: &Html, title: String) -> String {
    let cut = [" | ", " – ", " — ", " - ", " » ", " :: ", " · "].iter().filter_map(|s| title.rfind(s)).max();
    let bare = cut.map_or(title.as_str(), |at| &title[..at]);
    for heading in select(tree, "h1").iter().map(|el| clean(&el.text().collect::<String>())) {
        let is_whole = heading.chars().count() > 15 && title.starts_with(&heading);
        if is_whole || cut.is_some() && is_longer(&heading, bare) {
            return heading;
        }
    }
    match cut {
        Some(at) if title[..at].split_whitespace().count() >= 4 => title[..at].to_owned(),
        _ => title,
    }
}

/// Whether a heading says what a title says, or more.
fn is_longer(heading: &str, title: &str) -> bool {
    let more = heading.strip_prefix(title);
    more == Some("")
        || title.split_whitespace().count() >= 2 && more.is_some_and(|more| more.starts_with([' ', ',', ':', ';']))
}

/// Unescapes entities written twice, and joins white space.
pub(super) fn clean(text: &str) -> String {
    let text = if text.contains('&') {
        Html::parse_fragment(&text.replace('<', "&lt;")).root_element().text().collect()
    } else {
        text.to_owned()
    };
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub(super) fn select<'a>(tree: &'a Html, selector: &str) -> Vec<scraper::ElementRef<'a>> {
    Selector::parse(selector).map(|s| tree.select(&s).collect()).unwrap_or_default()
}

pub(super) fn first_text(tree: &Html, selector: &str) -> Option<String> {
    select(tree, selector).first().map(|el| clean(&el.text().collect::<String>())).filter(|t| !t.is_empty())
}

pub(super) fn first_attr(tree: &Html, selector: &str, attr: &str) -> Option<String> {
    select(tree, selector).first()?.attr(attr).map(|v| v.trim().to_owned()).filter(|v| !v.is_empty())
}
