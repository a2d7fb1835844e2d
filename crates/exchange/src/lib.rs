//! Copy in and out. It goes through `newsroom`'s functions, so an import obeys the rules of the desk.
//!
//! - [`capture`]: saved pages and plain-text captures of news pages.
//! - [`report`]: what an import took, changed and left, and why.
//! - [`wordpress`]: a WordPress site from its export files.

mod batch;
pub mod capture;
mod known;
pub mod report;
pub mod wordpress;
