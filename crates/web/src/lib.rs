//! What the surfaces share. It knows HTTP and how pages are made, and no rule of the newsroom.
//!
//! In reading order:
//! - [`templates`]: pages from plain files, strict, overlaid by a theme.
//! - [`say`]: the interface's words and dates within a template.
//! - [`assets`]: styles, scripts and fonts under names that change with their content.
//! - [`packed`]: a body made once, compressed once, with its ETag.
//! - [`file`]: a file or a range of it, and the body that reads it piece by piece.
//! - [`headers`]: what every answer says about its safety.
//! - [`address`]: writing addresses into pages and headers.
//! - [`cookie`], [`client`], [`secret`]: who asks.
//! - [`server`]: the accept loop.

pub mod address;
pub mod assets;
pub mod client;
pub mod cookie;
pub mod file;
pub mod headers;
pub mod packed;
pub mod say;
pub mod secret;
pub mod server;
pub mod templates;
