//! What readers may see, and nothing else.
//!
//! Every function takes the time and compares it with the instants of the publication; no type here can hold a
//! draft or an embargoed story. Reads begin at `publication` and `listing` alone; the text comes from the one
//! revision that the publication names.
//!
//! - [`shelf`]: the lists that a story stands on.
//! - [`card`]: a story as a line of a list.
//! - [`story`]: a story whole.
//! - [`archive`]: months, sitemaps and walks through everything.
//! - [`preview`]: a story before it is public, for who has a link; the one exception, with a type of its own.
//! - [`ledger`]: what was corrected, in every story.
//! - [`instant`]: when a page will change by itself.
//! - [`arranged`]: what stands first on a page, and in which shape.
//! - [`record`]: who said what, confirmed by an editor.

pub mod archive;
pub mod arranged;
pub mod card;
pub mod instant;
pub mod ledger;
pub mod preview;
pub mod record;
pub mod shelf;
pub mod story;

// What lists are called: readers see these as they are.
pub use crate::event::Touched;
pub use crate::import_item as origin;
pub use crate::people::contributor;
pub use crate::story::StoryKind;
pub use crate::{media_item, section, series, tag};

pub use card::{Card, list};
pub use shelf::Shelf;
pub use story::{PublicStory, address_of, find_at, find_withdrawn};
