//! A filter for comments that learns from single decisions: text in, a probability and its reasons out.
//!
//! It will never read a file, a clock or a network, nor know what a comment belongs to: whoever asks keeps the model.
//! A linear model over words, pairs of words, runs of letters, notions and traits, hashed to a fixed number of weights;
//! docs/SPAM.md says how well it does and what else was tried. In reading order:
//!
//! - [`fold`]: a text in one spelling.
//! - [`token`]: cut into words, links and signs.
//! - `notion`: what advertising speaks of, in any language.
//! - [`feature`]: what it shows, as numbers.
//! - [`model`]: weights; score and learn.
//! - [`train`]: many decisions at once.
//! - [`explain`]: the strongest reasons.
//! - [`pack`]: a model as bytes.
//! - [`prior`](mod@prior): what it knows with no history.

pub mod explain;
pub mod feature;
pub mod fold;
pub mod model;
mod notion;
pub mod pack;
pub mod prior;
pub mod token;
pub mod train;

pub use explain::{Reason, What};
pub use feature::{Text, read};
pub use model::{Model, probability};
pub use pack::PackError;
pub use prior::prior;
pub use train::{Example, train};
