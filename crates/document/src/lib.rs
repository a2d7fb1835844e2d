//! A story's body as a value: a typed tree, and the ways into it and out of it.
//!
//! Everything foreign is parsed once into the tree; everything shown is written from the tree, escaped as it is
//! written. So nothing reaches a page that the tree has no word for, and there is no list of bad things to keep.
//! This crate knows no SQL, no HTTP and no rule of the desk.
//!
//! In reading order:
//! - [`tree`]: [`Document`], blocks, inlines, marks.
//! - [`json`]: the form that the editor and the database share.
//! - [`render`]: to HTML, as [`Html`], which only this crate can make.
//! - [`text`]: to plain text, word counts, excerpts.
//! - [`diff`]: what changed between two documents, by block and word.
//! - [`html_in`]: from any foreign HTML.
//! - [`wordpress`]: from WordPress: blocks, classic texts, shortcodes; and to it.
//! - [`markdown`]: from Markdown.
//! - [`comment`]: what readers write: a small part of all this.
//! - [`address`]: which addresses may stand in a link or a picture.

pub mod address;
pub mod comment;
pub mod diff;
mod escape;
pub mod html_in;
pub mod json;
pub mod markdown;
mod note;
pub mod render;
pub mod text;
pub mod tree;
pub mod wordpress;

pub use html_in::{from_html, inspect_html};
pub use json::SchemaError;
pub use note::Note;
pub use render::{Html, ImageSource, ImageSources, RenderOptions, render};
pub use tree::{Block, BlockKind, Direction, Document, Footnote, Image, Inline, Mark, Table};
