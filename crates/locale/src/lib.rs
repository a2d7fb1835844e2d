//! Languages: direction, dates, digits, plurals and interface texts.
//!
//! A skill. Whoever writes a page asks it how that is done in the page's language: which way the text runs, what the
//! buttons say, how a date is written and in which calendar, which plural a number takes, which quotation marks hold
//! speech. It never reads the clock, knows no HTTP, no SQL and no HTML, and it does not fold letters for searching.
//!
//! In reading order:
//! - [`language`]: a language tag, understood from the forms in which old systems write it;
//! - [`names`]: the name of a language in that language;
//! - [`calendar`] and [`digits`]: which there are and which a language uses when nobody has chosen;
//! - [`formats`]: dates, times and numbers, written by CLDR's rules;
//! - [`relative`]: "4 minutes ago";
//! - [`texts`]: the words of the interface, in `texts/`, a folder a language;
//! - [`parts`]: a text taken apart, so that a page can put a name into an element of its own;
//! - [`lists`]: "A, B and C";
//! - [`quotes`]: quotation marks.
//!
//! Nothing here writes bidi control characters unless it is asked to ([`Texts::get_isolated`]): a page isolates names and
//! numbers with `<bdi>` around the values of [`Texts::get_parts`]; plain text (mail subjects, feed titles, `alt` and
//! `title` attributes that hold a name) has no elements, and asks for the characters.

pub mod calendar;
pub mod digits;
pub mod formats;
pub mod language;
pub mod lists;
pub mod names;
pub mod parts;
pub mod quotes;
pub mod relative;
pub mod texts;

pub use calendar::Calendar;
pub use digits::Digits;
pub use formats::Formats;
pub use language::{Direction, Language, LanguageError};
pub use parts::{Part, Value};
pub use quotes::{Quotes, quotes};
pub use texts::Texts;
