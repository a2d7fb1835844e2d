//! Words of a news page's furniture, in the languages of the house.
//!
//! An entry that ends in `…` is the beginning of a line; the others are whole lines. `lines` folds case and spelling.

mod dates;
mod ends;
mod furniture;
mod marks;
mod people;
mod sections;

pub(super) use dates::{AGO, DATE_WORDS, MONTHS, PERSIAN_MONTHS, UNITS, UPDATED, WEEKDAYS};
pub(super) use ends::{COMMENTS, ENDINGS, HOME, LISTS};
pub(super) use furniture::FURNITURE;
pub(super) use marks::{COUNTED, CREDITS, NETWORK_LEADS, NETWORKS, POINTERS};
pub(super) use people::{BYLINES, TAGS};
pub(super) use sections::SECTIONS;
