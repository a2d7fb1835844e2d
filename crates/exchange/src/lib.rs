//! Copy in and out. It goes through `newsroom`'s functions, so an import obeys the rules of the desk.
//!
//! - [`files`]: the bytes of pictures and files, from a folder or another host.
//! - [`outbound`]: requests of ours to other hosts.
//! - [`report`]: what an import took, changed and left, and why.
//! - [`wordpress`]: a WordPress site from its export files.

pub mod files;
pub mod outbound;
pub mod report;
pub mod wordpress;
