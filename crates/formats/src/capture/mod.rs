//! A captured news page, read: a saved HTML page, or its plain text copied out.
//!
//! Never fails: what cannot be told stays empty, and what was taken for the page's furniture is
//! listed in [`Page::left_out`] for a person to look at.
//!
//! In reading order:
//! - `html`: saved pages: encoding and facts, and `meta`, what a page says of itself.
//! - `article`: which part of a page is the article.
//! - `plain`: text captures, and `lines`, `sections` and `dates`, what a line of one is.
//! - `tongue`: which language a text is in.
//! - `words`: tables of languages.

mod article;
mod dates;
mod html;
mod lines;
mod meta;
mod plain;
mod sections;
#[cfg(test)]
mod tests;
mod tongue;
mod words;

use serde_json::{Value, json};

/// The most bytes of a capture that are read; a news page with all its scripts stays far below.
pub const BYTES_MAX: usize = 10 * 1024 * 1024;

/// What the caller knows of the site a capture came from.
#[derive(Debug, Clone, Default)]
pub struct Hints {
    /// Names of the site's sections, as a reader sees them.
    pub known_sections: Vec<String>,
    /// The address the page was saved from, against which links resolve.
    pub address: Option<String>,
}

/// The body of the article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Body {
    /// Reduced article HTML, still foreign: to be read by the document's own reader.
    Html(String),
    /// Paragraphs of a plain text capture.
    Text(Vec<String>),
}

/// A piece of the page that is no part of the article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// What it was taken for, such as `furniture` or `navigation`.
    pub what: String,
    /// Its text.
    pub text: String,
}

/// A captured page as far as it could be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The headline, without the site's name.
    pub title: Option<String>,
    /// The summary under the headline.
    pub standfirst: Option<String>,
    /// The people named as writers, in order.
    pub byline: Vec<String>,
    /// When it was published: ISO 8601 where it could be understood, else as the page has it.
    pub published: Option<String>,
    /// When it was last changed, in the same form.
    pub updated: Option<String>,
    /// The language, as a BCP 47 tag.
    pub language: Option<String>,
    /// `ltr` or `rtl`, where the page says it.
    pub direction: Option<String>,
    /// The sections it ran in.
    pub sections: Vec<String>,
    /// What it is about.
    pub tags: Vec<String>,
    /// The address of the lead image.
    pub lead_image: Option<String>,
    /// The article.
    pub body: Body,
    /// The article as plain text, a blank line between paragraphs.
    pub text: String,
    /// What was taken for furniture.
    pub left_out: Vec<LeftOut>,
    /// The name of the site.
    pub site_name: Option<String>,
    /// The address the page calls its own.
    pub canonical: Option<String>,
}

impl Page {
    /// Turns the page into the JSON that `inspect page` prints (CONTRACT.md, command line).
    pub fn to_inspect_json(&self) -> Value {
        let byline = (!self.byline.is_empty()).then(|| self.byline.join(", "));
        let left_out: Vec<&str> = self.left_out.iter().map(|l| l.text.as_str()).collect();
        let date = self.published.as_deref().filter(|d| html::is_iso(d));
        json!({
            "title": self.title, "byline": byline, "date": date,
            "language": self.language, "sections": self.sections, "tags": self.tags,
            "text": self.text, "left_out": left_out,
        })
    }
}

/// Reads a captured page, HTML or plain text, in any encoding; at most [`BYTES_MAX`] of it.
pub fn read(bytes: &[u8], hints: &Hints) -> Page {
    let bytes = &bytes[..bytes.len().min(BYTES_MAX)];
    let text = html::decode(bytes);
    if looks_like_html(&text) { html::read(&text, hints) } else { plain::read(&text, hints) }
}

fn looks_like_html(text: &str) -> bool {
    let head: String = text.chars().take(4096).collect::<String>().to_ascii_lowercase();
    let start = head.trim_start_matches(['\u{feff}', ' ', '\n', '\r', '\t']);
    let begins_with_tag = start
        .strip_prefix('<')
        .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '!' || c == '?'));
    begins_with_tag || ["<html", "<head", "<body", "<div", "<p>", "<article", "<meta"].iter().any(|t| head.contains(t))
}
