//! Outside standards as codecs: bytes in, plain structs out, and back.
//!
//! Nothing here knows SQL, HTTP, the rules of the desk or the document tree: a body is a string
//! of HTML, and what is safe in it is for others to say. Readers take what they can and tell the
//! rest as warnings with places; writers never write what their standard forbids.
//!
//! In reading order:
//!
//! 1. `wxr`: WordPress exports, read as a stream; what plugins keep in them.

mod time;
pub mod wxr;
mod xml;
