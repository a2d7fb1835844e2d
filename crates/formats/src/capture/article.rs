//! Which part of a page is the article: by density of text and links, commas, and names of classes.

use super::{LeftOut, lines};
use scraper::{ElementRef, Html, Node};
use url::Url;

/// Text shorter than this many characters does not speak for its place.
const PARAGRAPH_MIN: usize = 25;
/// A line of names, of a date or of tags is shorter than this, in characters.
const LINE_CHARS_MAX: usize = 150;
const GONE: [&str; 19] = [
    "script", "style", "noscript", "template", "nav", "aside", "form", "button", "footer", "head", "input", "select",
    "textarea", "svg", "object", "embed", "link", "iframe", "dialog",
];
const BLOCKS: [&str; 20] = [
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "li",
    "ul",
    "ol",
    "blockquote",
    "pre",
    "table",
    "tr",
    "figure",
    "figcaption",
    "dl",
    "dt",
    "dd",
    "hr",
];
const INLINE: [&str; 16] =
    ["a", "b", "i", "em", "strong", "code", "sub", "sup", "s", "br", "img", "td", "th", "thead", "tbody", "caption"];
const UNLIKELY: [&str; 21] = [
    "comment",
    "share",
    "sharing",
    "social",
    "related",
    "sidebar",
    "newsletter",
    "cookie",
    "footer",
    "breadcrumb",
    "promo",
    "sponsor",
    "popup",
    "menu",
    "navbox",
    "editsection",
    "disqus",
    "pagination",
    "pager",
    "advert",
    "skip-link",
];
const LIKELY: [&str; 6] = ["article", "entry", "story", "content", "post", "main"];

/// The article and what was around it.
pub(super) struct Found {
    pub html: String,
    pub text: String,
    pub left_out: Vec<LeftOut>,
}

enum Kind<'a> {
    Element(ElementRef<'a>),
    Text(&'a str),
}

/// One node in document order; its subtree is the nodes from it to `end`.
struct Item<'a> {
    kind: Kind<'a>,
    parent: usize,
    end: usize,
    gone: bool,
    chars: usize,
    link_chars: usize,
    commas: usize,
    score: f64,
}

/// What is known of the page already: it need not stand in the article again.
pub(super) struct Told<'a> {
    pub title: Option<&'a str>,
    pub byline: &'a [String],
}

/// Takes the article out of a page.
pub(super) fn extract(tree: &Html, base: Option<&Url>, told: &Told) -> Found {
    let mut items = flatten(tree);
    measure(&mut items);
    let root = choose(&mut items);
    leave_told(&mut items, root, told);
    let mut left_out = Vec::new();
    for at in 1..items.len() {
        if matches!(tag(&items, at), "head" | "script" | "style" | "noscript" | "template" | "svg") {
            continue;
        }
        if items[at].gone && !items[items[at].parent].gone && items[at].chars > 0 {
            left_out.push(LeftOut { what: "furniture".into(), text: text_of(&items, at, 300) });
        }
    }
    let (html, text) = write(&items, root, base);
    Found { html, text, left_out }
}

/// Leaves out what repeats the headline, the byline or the date above the first paragraph, and rows of tags.
fn leave_told(items: &mut [Item<'_>], root: usize, told: &Told) {
    let mut is_above = true;
    let mut at = root + 1;
    while at < items[root].end {
        let name = tag(items, at);
        let is_heading = matches!(name, "h1" | "h2");
        let is_short = items[at].chars > 0 && items[at].chars < LINE_CHARS_MAX && !items[at].gone;
        let leaves = is_short
            && (is_heading && told.title.is_some_and(|title| repeats(title, &text_of(items, at, 300), is_above))
                || is_above && (name == "time" || is_byline(items, at, told))
                || is_tag_row(items, at));
        if leaves {
            items[at].gone = true;
        }
        is_above &= !(matches!(name, "p" | "blockquote") && items[at].chars >= LINE_CHARS_MAX);
        at = if items[at].gone { items[at].end } else { at + 1 };
    }
}

/// Whether a heading is the headline; above the text it may be worded a little differently.
fn repeats(title: &str, heading: &str, is_above: bool) -> bool {
    let (known, found) = (lines::fold(title), lines::fold(heading));
    let known: Vec<&str> = known.split(' ').collect();
    let words: Vec<&str> = found.split(' ').collect();
    let shared = words.iter().filter(|word| known.contains(word)).count();
    lines::is_same(title, heading, true) || is_above && words.len() > 2 && shared * 4 >= words.len() * 3
}

/// A line that names the writers and says nothing else.
fn is_byline(items: &[Item<'_>], at: usize, told: &Told) -> bool {
    if told.byline.is_empty() || !matches!(tag(items, at), "p" | "div" | "span" | "address" | "a") {
        return false;
    }
    let line = text_of(items, at, LINE_CHARS_MAX);
    let bare = lines::byline(&line).map_or(line.as_str(), |byline| byline.names);
    told.byline.iter().any(|names| lines::is_same(names, bare, false) || lines::is_same(names, &line, false))
}

/// Links to the pages of tags, and a word before them.
fn is_tag_row(items: &[Item<'_>], at: usize) -> bool {
    let Kind::Element(el) = items[at].kind else { return false };
    let is_row = matches!(tag(items, at), "p" | "div" | "ul" | "span");
    let is_tag = |item: &Item| matches!(item.kind, Kind::Element(el) if el.attr("rel").is_some_and(|rel| rel.split(' ').any(|r| r == "tag")));
    is_row
        && el.attr("itemprop").is_none()
        && items[at].link_chars * 2 > items[at].chars
        && items[at..items[at].end].iter().any(is_tag)
}

fn flatten(tree: &Html) -> Vec<Item<'_>> {
    let mut items: Vec<Item<'_>> = Vec::new();
    let root = tree.root_element();
    let mut stack = vec![(*root, 0usize)];
    while let Some((node, parent)) = stack.pop() {
        let kind = match (ElementRef::wrap(node), node.value()) {
            (Some(el), _) => Kind::Element(el),
            (None, Node::Text(text)) => Kind::Text(text),
            _ => continue,
        };
        let at = items.len();
        let gone = matches!(&kind, Kind::Element(el) if is_gone(*el));
        items.push(Item { kind, parent, end: at + 1, gone, chars: 0, link_chars: 0, commas: 0, score: 0.0 });
        let children = stack.len();
        stack.extend(node.children().map(|child| (child, at)));
        stack[children..].reverse();
    }
    items
}

fn is_gone(el: ElementRef<'_>) -> bool {
    let name = el.value().name();
    if name == "html" || name == "body" || name == "article" || name == "main" {
        return false;
    }
    let style = el.attr("style").unwrap_or("").replace(' ', "").to_lowercase();
    if GONE.contains(&name)
        || el.attr("hidden").is_some()
        || style.contains("display:none")
        || style.contains("visibility:hidden")
    {
        return true;
    }
    let names = names(el);
    el.attr("aria-hidden") == Some("true") && !names.contains("fallback-image")
        || matches!(el.attr("role"), Some("navigation" | "menu" | "menubar" | "complementary" | "dialog" | "alert"))
        || name != "a" && UNLIKELY.iter().any(|u| names.contains(u)) && !LIKELY.iter().any(|l| names.contains(l))
}

fn names(el: ElementRef<'_>) -> String {
    format!("{} {}", el.attr("class").unwrap_or(""), el.attr("id").unwrap_or("")).to_lowercase()
}

fn measure(items: &mut [Item<'_>]) {
    for at in (0..items.len()).rev() {
        if let Kind::Text(text) = items[at].kind {
            items[at].chars = text.split_whitespace().map(|w| w.chars().count() + 1).sum();
            items[at].commas = text.chars().filter(|c| ",،，、﹐".contains(*c)).count();
        } else if tag(items, at) == "a" {
            items[at].link_chars = items[at].chars;
        }
        let parent = items[at].parent;
        if parent != at {
            items[parent].end = items[parent].end.max(items[at].end);
            if !items[at].gone {
                items[parent].chars += items[at].chars;
                items[parent].link_chars += items[at].link_chars;
                items[parent].commas += items[at].commas;
            }
        }
    }
}

fn tag<'a>(items: &[Item<'a>], at: usize) -> &'a str {
    match items[at].kind {
        Kind::Element(el) => el.value().name(),
        Kind::Text(_) => "",
    }
}

fn choose(items: &mut [Item<'_>]) -> usize {
    let mut at = 0;
    while at < items.len() {
        if items[at].gone {
            at = items[at].end;
            continue;
        }
        if matches!(tag(items, at), "p" | "pre" | "td" | "blockquote") && items[at].chars >= PARAGRAPH_MIN {
            let points = 1.0 + items[at].commas as f64 + (items[at].chars as f64 / 100.0).min(3.0);
            let (mut up, mut share) = (items[at].parent, 1.0);
            for divisor in [2.0, 3.0, 1.5] {
                items[up].score += points * share;
                share /= divisor;
                up = items[up].parent;
            }
        }
        at += 1;
    }
    let body = (0..items.len()).find(|i| tag(items, *i) == "body").unwrap_or(0);
    let mut best = (body, 0.0);
    for at in 0..items.len() {
        let Kind::Element(el) = items[at].kind else {
            continue;
        };
        let bonus = if el.attr("itemprop").is_some_and(|p| p.contains("articleBody")) {
            50.0
        } else if tag(items, at) == "article" || LIKELY.iter().any(|l| names(el).contains(l)) {
            15.0
        } else {
            0.0
        };
        let links = items[at].link_chars as f64 / items[at].chars.max(1) as f64;
        let score =
            if items[at].score > 0.0 && !items[at].gone { (items[at].score + bonus) * (1.0 - links) } else { 0.0 };
        if score > best.1 {
            best = (at, score);
        }
    }
    // Most of the page's prose outside the best place means that the article lies in several: their parent is it.
    let mut root = best.0;
    while root != body
        && items[root].parent != root
        && items[items[root].parent].chars > 0
        && root > body
        && items[root].chars * 2 < items[body].chars
        && items[items[root].parent].link_chars * 4 < items[items[root].parent].chars
    {
        root = items[root].parent;
    }
    root
}

fn text_of(items: &[Item<'_>], at: usize, chars_max: usize) -> String {
    let words = items[at..items[at].end].iter().filter_map(|i| match i.kind {
        Kind::Text(t) => Some(t.split_whitespace()),
        Kind::Element(_) => None,
    });
    words.flatten().take(chars_max).collect::<Vec<_>>().join(" ").chars().take(chars_max).collect()
}

/// Lists and boxes that are mostly links are ways to other pages.
fn is_link_box(items: &[Item<'_>], at: usize) -> bool {
    matches!(tag(items, at), "ul" | "div" | "section")
        && items[at].chars > 0
        && items[at].link_chars * 4 > items[at].chars * 3
        && items[at].commas < 3
        && items[at].chars < 1000
}

fn write(items: &[Item<'_>], root: usize, base: Option<&Url>) -> (String, String) {
    let (mut html, mut text) = (String::new(), String::new());
    let mut open: Vec<(usize, String)> = Vec::new();
    let mut at = root;
    while at < items[root].end {
        while let Some((end, _)) = open.last()
            && *end <= at
        {
            close(&mut open, &mut html, &mut text);
        }
        if at != root && (items[at].gone || is_link_box(items, at)) {
            at = items[at].end;
            continue;
        }
        match items[at].kind {
            Kind::Text(t) => {
                html.push_str(&escape(t));
                text.push_str(&t.replace('\n', " "));
            }
            Kind::Element(el) => start(el, items[at].end, base, &mut open, &mut html, &mut text),
        }
        at += 1;
    }
    while !open.is_empty() {
        close(&mut open, &mut html, &mut text);
    }
    let paragraphs: Vec<String> = text
        .split('\n')
        .map(|p| p.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|p| !p.is_empty())
        .collect();
    (html, paragraphs.join("\n\n"))
}

fn start(
    el: ElementRef<'_>,
    end: usize,
    base: Option<&Url>,
    open: &mut Vec<(usize, String)>,
    html: &mut String,
    text: &mut String,
) {
    let name = el.value().name();
    let written = if BLOCKS.contains(&name) || INLINE.contains(&name) {
        name
    } else if is_block(name) {
        "div"
    } else {
        "span"
    };
    if BLOCKS.contains(&name) || is_block(name) || name == "br" {
        text.push('\n');
    }
    if matches!(name, "td" | "th") {
        text.push(' ');
    }
    html.push('<');
    html.push_str(written);
    let lazy = ["data-src", "data-original", "data-lazy-src"].iter().find_map(|a| el.attr(a));
    let address = match name {
        "a" => el.attr("href"),
        "img" => lazy.or(el.attr("src")),
        _ => None,
    };
    if let Some(address) = address {
        let whole = base.and_then(|b| b.join(address).ok()).map_or_else(|| address.to_owned(), String::from);
        let attr = if name == "a" { "href" } else { "src" };
        html.push_str(&format!(" {attr}=\"{}\"", escape(&whole)));
    }
    for kept in ["alt", "lang", "dir", "colspan", "rowspan"] {
        if let Some(value) = el.attr(kept) {
            html.push_str(&format!(" {kept}=\"{}\"", escape(value)));
        }
    }
    html.push('>');
    if !matches!(name, "br" | "img" | "hr") {
        open.push((end, written.to_owned()));
    }
}

fn is_block(name: &str) -> bool {
    matches!(
        name,
        "div" | "section" | "article" | "main" | "header" | "body" | "html" | "center" | "details" | "address"
    )
}

fn close(open: &mut Vec<(usize, String)>, html: &mut String, text: &mut String) {
    if let Some((_, name)) = open.pop() {
        html.push_str(&format!("</{name}>"));
        if name == "div" || BLOCKS.contains(&name.as_str()) {
            text.push('\n');
        }
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
