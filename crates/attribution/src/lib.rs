//! Who said what: text in, statements out.
//!
//! Deterministic, linear in the text, without network, clock or files. It proposes; whether somebody said it, an editor
//! decides. English, Russian, Persian and Arabic are read by the same rules, which the files of `data/` fill with words
//! and tell the traits of a grammar; of other languages only quotations are found, without a speaker.
//!
//! In reading order: `statement` is what comes in and goes out; `segment` cuts a text into tokens, paragraphs and
//! sentences, `quotation` pairs its marks; `lexicon` holds the words of `data/`, `phrase` finds noun phrases with them;
//! `cue` finds the verbs that attribute, `speaker` the phrase beside them, `content` what follows them; `sentence` puts
//! these together (`orders` where English has not the order, `source` for "according to", `passive`, `noun`, `object` and
//! `unknown` for what names its speaker otherwise, or its words), `headline` reads "Mayor: bridge will open",
//! `transcript` the answers of a printed talk, `carry` gives quotations without a cue their speaker.
//!
//! `name` stands apart: whether two names may be one person's; `people` uses it to tell who the speakers are. `time` finds
//! days and hours, `occasion` the time and place of what was said. `record` gives all of it together. The zones of cities
//! are those that `jiff` knows.

mod carry;
mod content;
mod cue;
mod headline;
mod lexicon;
pub mod name;
mod occasion;
mod people;
mod phrase;
mod quotation;
mod record;
mod segment;
mod sentence;
mod speaker;
mod statement;
pub mod time;
mod transcript;

pub use people::{Person, PersonKind};
pub use record::{Record, record};
pub use statement::{Input, Kind, Span, Statement, statements};
