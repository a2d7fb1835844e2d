//! Styles, scripts and fonts, embedded in the binary and served under names that change with their content, so
//! that they can be kept for a year.

use std::collections::HashMap;
use std::sync::Arc;

use bytes::Bytes;
use http::header::VARY;
use http::{HeaderMap, HeaderValue};
use sha2::{Digest, Sha256};

use crate::headers::{self, Audience, Surface};
use crate::packed::Packed;

macro_rules! embedded {
    ($($name:literal),+ $(,)?) => {
        const EMBEDDED: &[(&str, &[u8])] = &[$(($name, include_bytes!(concat!("../../../assets/", $name)))),+];
    };
}

embedded![
    "fonts/dateline-arabic-head.woff2",
    "fonts/dateline-arabic.woff2",
    "fonts/dateline-head-latin-ext.woff2",
    "fonts/dateline-head-latin.woff2",
    "fonts/dateline-sans-latin-ext.woff2",
    "fonts/dateline-sans-latin.woff2",
    "fonts/dateline-text-latin-ext-italic.woff2",
    "fonts/dateline-text-latin-ext.woff2",
    "fonts/dateline-text-latin-italic.woff2",
    "fonts/dateline-text-latin.woff2",
    "tokens.css",
    "reader.css",
    "record.css",
    "reader.js",
    "thread.js",
    "desk.css",
    "desk.js",
    "editor.js",
    "media.js",
    "moderation.js",
    "passkey.js",
    "proof.js",
];

/// The scripts of readers' pages, whose weight has a limit. No text of theirs goes on over a line.
const READERS_SCRIPTS: [&str; 3] = ["proof.js", "reader.js", "thread.js"];

/// Every asset under its served name.
#[derive(Debug)]
pub struct Assets {
    addresses: HashMap<&'static str, String>,
    files: HashMap<String, Packed>,
    /// What all answers of them say.
    head: Arc<HeaderMap>,
}

impl Assets {
    /// Reads all assets, and makes the styles refer to the fonts by their served names.
    #[must_use]
    pub fn new(is_https: bool) -> Self {
        let mut head = headers::head(Surface::Site, Audience::Forever, is_https);
        head.insert(VARY, HeaderValue::from_static("accept-encoding"));
        let head = Arc::new(head);
        let mut assets = Assets { addresses: HashMap::new(), files: HashMap::new(), head: Arc::clone(&head) };
        for (name, bytes) in EMBEDDED {
            let body = if name.ends_with(".css") {
                Bytes::from(assets.with_served_names(&without_comments(&String::from_utf8_lossy(bytes))))
            } else if READERS_SCRIPTS.contains(name) {
                Bytes::from(without_comment_lines(&String::from_utf8_lossy(bytes)))
            } else {
                Bytes::from_static(bytes)
            };
            let address = served_name(name, &body);
            let packed = if name.ends_with(".woff2") {
                Packed::as_is(type_of(name), body, &head)
            } else {
                Packed::kept(type_of(name), body, &head)
            };
            assets.files.insert(address.clone(), packed);
            assets.addresses.insert(name, address);
        }
        assets
    }

    /// Packs a style sheet whose address says what is in it.
    #[must_use]
    pub fn pack_style(&self, sheet: String) -> Packed {
        Packed::kept(type_of(".css"), Bytes::from(sheet), &self.head)
    }

    /// Gives an asset's served address.
    #[must_use]
    pub fn address(&self, name: &str) -> &str {
        self.addresses.get(name).map_or("", String::as_str)
    }

    /// Finds the asset that is served at an address.
    #[must_use]
    pub fn find(&self, address: &str) -> Option<&Packed> {
        self.files.get(address)
    }

    fn with_served_names(&self, css: &str) -> String {
        self.addresses.iter().fold(css.to_owned(), |css, (name, address)| {
            css.replace(&format!("url({name})"), &format!("url({address})"))
        })
    }
}

/// A style sheet as browsers need it: without what is said to who writes it, nor the spaces before a line.
fn without_comments(css: &str) -> String {
    let (mut plain, mut rest) = (String::with_capacity(css.len()), css);
    while let Some(at) = rest.find(['"', '\'', '/']) {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        let quote = rest.chars().next().unwrap_or_default();
        let (copied, end) = match quote {
            '/' if rest.starts_with("/*") => (0, rest.find("*/").map_or(rest.len(), |end| end + 2)),
            '/' => (1, 1),
            // No string of ours holds its own mark.
            _ => {
                let end = rest[1..].find(quote).map_or(rest.len(), |end| end + 2);
                (end, end)
            }
        };
        plain.push_str(&rest[..copied]);
        rest = &rest[end..];
    }
    plain.push_str(rest);
    let lines: Vec<&str> = plain.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

/// A script as browsers need it: without the lines that are said to who writes it, nor the spaces before a line.
fn without_comment_lines(js: &str) -> String {
    let lines: Vec<&str> =
        js.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//")).collect();
    lines.join("\n")
}

fn served_name(name: &str, body: &[u8]) -> String {
    let hash = Sha256::digest(body);
    let hash: String = hash.iter().take(5).map(|byte| format!("{byte:02x}")).collect();
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
    format!("/assets/{stem}.{hash}.{extension}")
}

fn type_of(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn styles_and_scripts_are_served_without_their_comments() {
        let css = "/* One. */\n:root{\n  --a:1; /* two */\n  content:\"/* no */\" ;b:url(a/b.woff2)\n}\n/* open";
        assert_eq!(without_comment_lines("// One.\nf();\n\n  // two\n  g('//');\n"), "f();\ng('//');");
        assert_eq!(without_comments(css), ":root{\n--a:1;\ncontent:\"/* no */\" ;b:url(a/b.woff2)\n}");
    }
}
