//! What the surfaces share. It knows HTTP and how pages are made, and no rule of the newsroom.
//!
//! In reading order:
//! - [`templates`]: pages from plain files, strict, overlaid by a theme.
//! - [`words`], [`say`]: the interface's words and dates, and how a template says them.
//! - [`assets`]: styles, scripts and fonts under names that change with their content.
//! - [`packed`], [`compress`]: a body made once, compressed once, with its ETag.
//! - [`file`]: a file or a range of it, and the body that reads or makes it piece by piece.
//! - [`said`]: who said what as a file for others.
//! - [`headers`]: what every answer says about its safety.
//! - [`address`], [`picture`]: writing addresses into pages and headers; those of pictures.
//! - [`multipart`]: forms with files.
//! - [`workshop`]: where renditions are made, for readers and for the desk; [`seen`]: what colleagues see of a file.
//! - [`mod@ask`], [`cookie`], [`client`], [`secret`]: what is asked, and by whom.
//! - [`server`], `line`: the accept loop, and connections whose clients keep it waiting.

pub mod address;
pub mod ask;
pub mod assets;
pub mod brand;
pub mod client;
pub mod compress;
pub mod cookie;
pub mod file;
pub mod headers;
mod line;
pub mod multipart;
pub mod packed;
pub mod picture;
pub mod said;
pub mod say;
pub mod secret;
pub mod seen;
pub mod server;
pub mod templates;
pub mod words;
pub mod workshop;

pub use ask::Ask;
