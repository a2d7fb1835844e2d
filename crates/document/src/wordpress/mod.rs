//! From WordPress: block documents, classic texts, and shortcodes in both; and back to its block documents.
//!
//! A body is brought to plain HTML first, where everything that only WordPress understands has become something
//! that [`crate::from_html`] reads; so a body is parsed once, and one place decides what may stand in a story.
//!
//! - [`grammar`]: the block grammar.
//! - [`blocks`]: what each block means.
//! - [`autop`]: paragraphs of classic texts.
//! - [`texture`]: curly quotes and dashes of classic texts.
//! - [`shortcodes`]: `[gallery]`, `[caption]` and the rest.
//! - `write`: to a body of blocks.

pub mod autop;
mod blocks;
pub mod grammar;
pub mod shortcodes;
pub mod texture;
mod write;

pub use write::to_wordpress;

use crate::html_in::from_html;
use crate::note::Note;
use crate::tree::Document;

/// What a body refers to and does not hold.
pub struct Context<'a> {
    /// Gives an attachment of the site by its id.
    pub attachment: &'a dyn Fn(i64) -> Option<Attachment>,
    /// Gives the content of a reusable block by its id.
    pub reusable_block: &'a dyn Fn(i64) -> Option<String>,
    /// The footnotes that the block editor keeps beside the body, as JSON (`[{"id":…,"content":…}]`); empty for none.
    pub footnotes: &'a str,
    /// Whether quotes and dashes are set as WordPress sets them for English.
    pub texturizes: bool,
}

/// A file that belongs to the site.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Attachment {
    /// Where it stands.
    pub src: String,
    /// Words for who cannot see it.
    pub alt: String,
    /// Words under it.
    pub caption: String,
}

impl Default for Context<'_> {
    fn default() -> Self {
        Context { attachment: &|_| None, reusable_block: &|_| None, footnotes: "", texturizes: false }
    }
}

/// Reads the body of a post.
#[must_use]
pub fn from_wordpress(body: &str, context: &Context) -> (Document, Vec<Note>) {
    let mut notes = Vec::new();
    let html = to_html(body, context, &mut notes);
    let (document, more) = from_html(&html);
    notes.extend(more);
    notes.sort();
    notes.dedup();
    (document, notes)
}

/// Brings a body to HTML without anything that only WordPress understands.
fn to_html(body: &str, context: &Context, notes: &mut Vec<Note>) -> String {
    let body = body.replace("\r\n", "\n").replace('\r', "\n");
    let mut html = if grammar::has_blocks(&body) {
        blocks::to_html(&grammar::parse(&body), context, notes, 0)
    } else {
        classic_to_html(&body, context, notes)
    };
    // A body may refer to footnotes and have lost the block that lists them.
    if html.contains("data-fn=") && !html.contains(blocks::FOOTNOTES) {
        html.push_str(&blocks::footnotes(context));
    }
    html
}

/// Classic text, in WordPress's order: texture, paragraphs, shortcodes (`default-filters.php`, priorities 10 and 11).
fn classic_to_html(body: &str, context: &Context, notes: &mut Vec<Note>) -> String {
    let marked = with_breaks(body);
    let textured = if context.texturizes { texture::texturize(&marked) } else { marked };
    let embedded = embed_lines(&textured);
    let paragraphs = shortcodes::unwrap_alone(&autop::autop(&embedded));
    shortcodes::expand(&paragraphs, context, notes)
}

/// Makes of `<!--more-->` and `<!--nextpage-->` what they mean.
fn with_breaks(body: &str) -> String {
    let mut html = body.replace("<!--nextpage-->", "\n\n<hr class=\"page-break\">\n\n");
    while let Some(start) = html.find("<!--more") {
        let Some(length) = html[start..].find("-->") else { break };
        html.replace_range(start..start + length + 3, "\n\n<hr class=\"more\">\n\n");
    }
    html
}

/// Makes an embed of an address that stands alone on its line (`WP_Embed::autoembed`).
fn embed_lines(body: &str) -> String {
    body.split('\n')
        .map(|line| {
            let address = line.trim();
            let is_address = (address.starts_with("https://") || address.starts_with("http://"))
                && !address.contains(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '[' | ']'));
            if is_address { format!("\n{}\n", embed_html(address)) } else { line.to_owned() }
        })
        .collect::<Vec<_>>()
        .join("\n")
}

fn embed_html(address: &str) -> String {
    let mut html = String::from("<figure class=\"wp-block-embed\"><div class=\"wp-block-embed__wrapper\">");
    crate::escape::push_escaped(&mut html, address);
    html.push_str("</div></figure>");
    html
}
