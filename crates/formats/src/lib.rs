//! Outside standards as codecs: bytes in, plain structs out, and back.
//!
//! Nothing here knows SQL, HTTP, the rules of the desk or the document tree: a body is a string
//! of HTML, and what is safe in it is for others to say. Readers take what they can and tell the
//! rest as warnings with places; writers never write what their standard forbids.
//!
//! In reading order:
//!
//! 1. `feed`: a feed as every format can say it.
//! 2. `rss`, `atom`, `json_feed`: written.
//! 3. `feed_in`: feeds of others, read.
//! 4. `sitemap`, `schema_org`: pages told to machines.
//! 5. `wxr`: WordPress exports, read as a stream; what plugins keep in them.
//! 6. `comments`: exports of other comment systems, read as a stream.
//! 7. `csv`: rows for spreadsheets, written.

pub mod atom;
pub mod capture;
pub mod comments;
pub mod csv;
pub mod feed;
pub mod feed_in;
pub mod json_feed;
pub mod rss;
pub mod schema_org;
pub mod sitemap;
mod time;
pub mod wxr;
mod xml;
