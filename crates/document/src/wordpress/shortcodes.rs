//! Shortcodes: WordPress's own become what they mean; of others the content stays, and their names are told.

use std::collections::BTreeMap;

use super::{Context, embed_html};
use crate::escape::{escaped, push_attribute};
use crate::note::Note;

/// How deep shortcodes may stand within each other.
const DEPTH_MAX: usize = 16;

/// The attributes of a shortcode: by name, or by place for bare words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Attributes {
    named: BTreeMap<String, String>,
    bare: Vec<String>,
}

impl Attributes {
    fn get(&self, name: &str) -> Option<&str> {
        self.named.get(name).map(String::as_str)
    }
}

/// Replaces every shortcode by what it means.
#[must_use]
pub fn expand(html: &str, context: &Context, notes: &mut Vec<Note>) -> String {
    expand_at(html, context, notes, 0)
}

/// Frees a shortcode that stands alone from the paragraph around it (`shortcode_unautop`).
#[must_use]
pub fn unwrap_alone(html: &str) -> String {
    html.split('\n')
        .map(|line| {
            let inner = line.strip_prefix("<p>[").and_then(|inner| inner.strip_suffix("]</p>"));
            match inner {
                Some(inner) if !inner.starts_with('[') => format!("[{inner}]"),
                _ => line.to_owned(),
            }
        })
        .collect::<Vec<_>>()
        .join("\n")
}

fn expand_at(html: &str, context: &Context, notes: &mut Vec<Note>, depth: usize) -> String {
    let mut expanded = String::with_capacity(html.len());
    let mut place = 0;
    while let Some(found) = html[place..].find('[') {
        let start = place + found;
        expanded.push_str(&html[place..start]);
        match read(html, start) {
            Some(code) if code.is_escaped => {
                // [[tag]] shows [tag].
                expanded.push_str(&html[start + 1..code.end - 1]);
                place = code.end;
            }
            Some(code) if depth < DEPTH_MAX => {
                let content = code.content.map(|content| expand_at(content, context, notes, depth + 1));
                expanded.push_str(&meaning(&code, content, context, notes));
                place = code.end;
            }
            _ => {
                expanded.push('[');
                place = start + 1;
            }
        }
    }
    expanded.push_str(&html[place..]);
    expanded
}

struct Shortcode<'a> {
    name: String,
    attributes: Attributes,
    content: Option<&'a str>,
    is_escaped: bool,
    end: usize,
}

/// Reads a shortcode at an opening bracket.
fn read(html: &str, start: usize) -> Option<Shortcode<'_>> {
    let is_doubled = html[start + 1..].starts_with('[');
    let name_start = start + 1 + usize::from(is_doubled);
    let name: String =
        html[name_start..].chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-')).collect();
    let after_name = html[name_start + name.len()..].chars().next()?;
    if !name.starts_with(|c: char| c.is_ascii_alphabetic())
        || !matches!(after_name, ']' | ' ' | '/' | '\n' | '\t' | '\u{a0}')
        || !(is_known(&name) || looks_like_one(&name, html, name_start))
    {
        return None;
    }
    let bracket = closing_bracket(html, name_start + name.len())?;
    let inside = html[name_start + name.len()..bracket].trim();
    let mut end = bracket + 1;
    let mut content = None;
    let closes_itself = inside.ends_with('/');
    if !closes_itself && !is_doubled {
        let closing = format!("[/{name}]");
        if let Some(length) = html[end..].find(&closing) {
            // A second opening of the same name before the closing belongs to another shortcode.
            let inner = &html[end..end + length];
            if !inner.contains(&format!("[{name} ")) && !inner.contains(&format!("[{name}]")) {
                content = Some(inner);
                end += length + closing.len();
            }
        }
    }
    let is_escaped = is_doubled && html[end..].starts_with(']');
    if is_doubled && !is_escaped {
        return None;
    }
    let attributes = read_attributes(inside.trim_end_matches('/'));
    Some(Shortcode { name, attributes, content, is_escaped, end: end + usize::from(is_escaped) })
}

fn closing_bracket(html: &str, from: usize) -> Option<usize> {
    let mut quote = None;
    for (place, character) in html[from..].char_indices() {
        match (quote, character) {
            (None, ']') => return Some(from + place),
            (None, '[') => return None,
            (None, '"' | '\'') => quote = Some(character),
            (Some(open), c) if c == open => quote = None,
            _ => {}
        }
    }
    // A quote that is never closed: the first bracket ends it.
    html[from..].find(']').map(|place| from + place)
}

/// Names of plugins' shortcodes that occur in archives (WORDPRESS notes §8), beside WordPress's own.
fn is_known(name: &str) -> bool {
    matches!(
        name,
        "caption"
            | "wp_caption"
            | "gallery"
            | "audio"
            | "video"
            | "playlist"
            | "embed"
            | "youtube"
            | "vimeo"
            | "tweet"
            | "contact-form-7"
            | "toc"
            | "Author"
            | "more"
            | "nextpage"
    ) || ["vc_", "et_pb_", "su_", "fusion_", "av_", "tcb_"].iter().any(|prefix| name.starts_with(prefix))
}

/// A bracketed word with attributes or a closing is a shortcode; `[sic]` and `[1]` are words.
fn looks_like_one(name: &str, html: &str, name_start: usize) -> bool {
    let Some(bracket) = html[name_start..].find(']') else { return false };
    let inside = &html[name_start + name.len()..name_start + bracket];
    inside.contains('=') || html[name_start..].contains(&format!("[/{name}]"))
}

/// Reads attributes: `name="value"`, `name='value'`, `name=value`, or bare words (`shortcode_parse_atts`).
fn read_attributes(text: &str) -> Attributes {
    let mut attributes = Attributes::default();
    let text = text.replace(['\u{a0}', '\u{200b}'], " ").replace(['“', '”', '″'], "\"");
    let mut rest = text.trim();
    while !rest.is_empty() {
        let name_length = rest.find(|c: char| c.is_whitespace() || c == '=').unwrap_or(rest.len());
        let name = &rest[..name_length];
        let after = rest[name_length..].trim_start();
        if let Some(value) = after.strip_prefix('=').filter(|_| !name.is_empty() && !name.starts_with(['"', '\''])) {
            let value = value.trim_start();
            let (value, length) = read_value(value);
            attributes.named.insert(name.to_ascii_lowercase(), value.to_owned());
            rest = &after[1..].trim_start()[length..];
        } else {
            let (value, length) = read_value(rest);
            attributes.bare.push(value.to_owned());
            rest = &rest[length.max(1).min(rest.len())..];
        }
        rest = rest.trim_start();
    }
    attributes
}

fn read_value(text: &str) -> (&str, usize) {
    if let Some(quote) = text.chars().next().filter(|c| matches!(c, '"' | '\''))
        && let Some(length) = text[1..].find(quote)
    {
        return (&text[1..=length], length + 2);
    }
    let length = text.find(char::is_whitespace).unwrap_or(text.len());
    (&text[..length], length.max(text.chars().next().map_or(0, char::len_utf8)))
}

fn meaning(code: &Shortcode, content: Option<String>, context: &Context, notes: &mut Vec<Note>) -> String {
    let attributes = &code.attributes;
    match code.name.as_str() {
        "caption" | "wp_caption" => caption(attributes, &content.unwrap_or_default()),
        "gallery" => gallery_html(&ids(attributes), context),
        "playlist" => ids(attributes)
            .into_iter()
            .filter_map(|id| (context.attachment)(id))
            .map(|file| player("audio", &file.src, None))
            .collect(),
        "audio" | "video" => {
            let given = ["src", "mp3", "mp4", "m4a", "m4v", "ogg", "ogv", "wav", "webm", "flv", "wmv"]
                .iter()
                .find_map(|name| attributes.get(name))
                .or_else(|| attributes.bare.first().map(String::as_str))
                .or_else(|| content.as_deref().map(str::trim).filter(|text| text.starts_with("http")));
            given.map(|src| player(&code.name, src, attributes.get("poster"))).unwrap_or_default()
        }
        "embed" | "youtube" | "vimeo" | "tweet" => {
            let bare = attributes.bare.first().map(String::as_str);
            let given = content.as_deref().map(str::trim).filter(|text| !text.is_empty());
            let given = given.or(attributes.get("src")).or(attributes.get("url")).or(attributes.get("id")).or(bare);
            match (given, code.name.as_str()) {
                (Some(address), _) if address.starts_with("http") => embed_html(address),
                (Some(id), "youtube") => embed_html(&format!("https://www.youtube.com/watch?v={id}")),
                (Some(id), "vimeo") => embed_html(&format!("https://vimeo.com/{id}")),
                _ => content.clone().unwrap_or_default(),
            }
        }
        name => {
            notes.push(Note::UnknownShortcode(name.to_owned()));
            content.unwrap_or_default()
        }
    }
}

/// `[caption]<img> words[/caption]`, or the words in an attribute.
fn caption(attributes: &Attributes, content: &str) -> String {
    let picture_end = ["</a>", "/>", ">"]
        .iter()
        .filter(|end| **end != "</a>" || content.contains("<a"))
        .find_map(|end| {
            let from = content.find("<img")?;
            content[from..].find(end).map(|length| from + length + end.len())
        })
        .unwrap_or(0);
    let (picture, words) = content.split_at(picture_end);
    let words = attributes.get("caption").map_or_else(|| words.trim().to_owned(), str::to_owned);
    let align = attributes.get("align").unwrap_or_default();
    let mut html = String::from("<figure");
    push_attribute(&mut html, "class", &format!("wp-block-image {align}"));
    html.push('>');
    html.push_str(picture);
    if !words.is_empty() {
        html.push_str("<figcaption>");
        html.push_str(&words);
        html.push_str("</figcaption>");
    }
    html.push_str("</figure>");
    html
}

/// A gallery of attachments.
pub(super) fn gallery_html(ids: &[i64], context: &Context) -> String {
    let mut html = String::from("<figure class=\"wp-block-gallery\">");
    for id in ids {
        let Some(file) = (context.attachment)(*id) else { continue };
        html.push_str("<figure><img");
        push_attribute(&mut html, "src", &file.src);
        push_attribute(&mut html, "alt", &file.alt);
        push_attribute(&mut html, "class", &format!("wp-image-{id}"));
        html.push('>');
        if !file.caption.is_empty() {
            html.push_str(&format!("<figcaption>{}</figcaption>", escaped(&file.caption)));
        }
        html.push_str("</figure>");
    }
    html.push_str("</figure>");
    html
}

fn ids(attributes: &Attributes) -> Vec<i64> {
    let list = attributes.get("ids").or(attributes.get("include")).unwrap_or_default();
    list.split(',').filter_map(|id| id.trim().parse().ok()).collect()
}

fn player(kind: &str, src: &str, poster: Option<&str>) -> String {
    let mut html = format!("<{kind}");
    push_attribute(&mut html, "src", src);
    if let Some(poster) = poster {
        push_attribute(&mut html, "poster", poster);
    }
    html.push_str(&format!("></{kind}>"));
    html
}
