//! Copy in and out. It goes through `newsroom`'s functions, so an import obeys the rules of the desk.
//!
//! - [`capture`]: saved pages and plain-text captures of news pages.
//! - [`comments`]: what readers said at another comment system.
//! - [`error`]: why an import is given up.
//! - [`export`]: everything out again.
//! - [`files`]: the bytes of pictures and files, from a folder or another host.
//! - [`outbound`]: requests of ours to other hosts.
//! - [`report`]: what an import took, changed and left, and why.
//! - [`wordpress`]: a WordPress site from its export files.

mod batch;
pub mod capture;
pub mod comments;
pub mod error;
pub mod export;
pub mod files;
mod known;
pub mod outbound;
pub mod report;
pub mod wordpress;
