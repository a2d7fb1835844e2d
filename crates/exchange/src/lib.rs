//! Copy in and out. It goes through `newsroom`'s functions, so an import obeys the rules of the desk.
//!
//! - [`report`]: what an import took, changed and left, and why.
//! - [`wordpress`]: a WordPress site from its export files.

pub mod report;
pub mod wordpress;
