//! Pictures and files: what a file is, where its bytes lie, and its smaller copies for readers.
//!
//! Every file is taken for hostile: its type comes from its content and never from its name, its size in pixels from
//! its header before anything is decoded, and whatever is wrong with it is an error with a reason. This crate knows
//! no address, no database and no story.
//!
//! In reading order:
//! - [`kind`]: the types of file that are told apart.
//! - [`probe`]: what a file is and how large, from its first bytes.
//! - [`store`]: where bytes live, by a key made from the bytes themselves.
//! - [`folders`]: where everything lies in a data directory.
//! - [`folder`]: files by name in a folder that somebody else has filled.
//! - [`rendition`]: smaller copies, in the formats that browsers take.
//! - [`icon`], [`letter`]: a paper's mark in a square, or a letter in its place.
//! - [`credit`]: what a copy keeps of the metadata: whose it is, and nothing else.
//! - [`said`]: what a picture says of itself, for the desk.
//! - [`clean`]: what may tell a place is taken out of what readers get as it is.
//! - [`intake`]: a file is taken in, or refused with a reason.
//! - [`arriving`]: files that arrive in pieces.

pub mod arriving;
pub mod clean;
pub mod credit;
pub mod folder;
pub mod folders;
pub mod icon;
pub mod intake;
pub mod kind;
pub mod letter;
pub mod probe;
pub mod rendition;
pub mod said;
pub mod store;

pub use arriving::Arriving;
pub use folders::Folders;
pub use kind::Kind;
pub use probe::{Probe, ProbeError, probe};
pub use rendition::{Format, RenditionError};
pub use store::{Key, Store};
