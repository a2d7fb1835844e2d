//! The full-text index behind three verbs: put, remove, find.
//!
//! It takes plain text and ids and gives back ids: it knows no SQL, no HTTP and
//! no rule of a newsroom but one, which is a promise of the house: an entry
//! whose time has not come (`visible_from` after `now`) is never returned,
//! counted, offered as a filter or suggested as a spelling.
//!
//! The index holds nothing that the database does not: delete its folder and it
//! is built again. No text is stored in it; snippets are made from the text that
//! the caller hands in.
//!
//! Reading order:
//! - [`Entry`] is what goes in, [`Query`] what is asked, [`Found`] what comes out;
//! - `analysis` turns text into words and their forms, language by language;
//! - `index` opens, writes and commits; `schema` names the fields;
//! - `find` parses what a reader typed, builds the query and collects the hits;
//! - `snippet` marks the words found in a text; `suggest` corrects a spelling.

mod analysis;
mod entry;
mod error;
mod find;
mod index;
pub mod limits;
mod query;
mod schema;
mod snippet;
mod suggest;

pub use analysis::{Word, fold, has_rules, words};
pub use entry::Entry;
pub use error::Error;
pub use find::ranking;
pub use index::{Index, Opened, Stats};
pub use query::{Cursor, CursorError, Facets, Found, Hit, Query, Sort};
pub use snippet::{Marker, Piece, snippet};
