//! WordPress exports (WXR 1.0 to 1.2): read as a stream, however broken, and written.
//!
//! `read` or `Reader` gives one `Record` after another; memory is bounded by the largest item.
//! WordPress writes these files with text templates, so they are often not XML: the reader
//! knows the dialect rather than the grammar. It never gives up on the file for one item: each
//! flaw is a `Record::Warning` with its line, and reading goes on at the next element that
//! makes sense.
//!
//! 1. `record`: what an export holds.
//! 2. `reader`, `parts`: the stream of records, and what each is made of.
//! 3. `cursor`, `value`, `window`: elements, their text, the bytes.
//! 4. `dates`: what an item's dates tell.
//! 5. `php`: serialised values in meta.
//! 6. `writer`: an export of ours.
//! 7. `seo`, `co_authors`, `polylang`, `qtranslate`, `newspack`, `attachment`: what plugins keep in meta and texts.

pub mod attachment;
pub mod co_authors;
mod cursor;
pub mod dates;
pub mod newspack;
mod parts;
pub mod php;
pub mod polylang;
pub mod qtranslate;
mod reader;
mod record;
pub mod seo;
mod value;
mod window;
mod writer;

pub use reader::{ReadError, Reader, Summary, read};
pub use record::{Author, Comment, Flaw, Item, ItemTerm, Meta, Record, Site, Term, Warning, find_meta};
pub use writer::Writer;
