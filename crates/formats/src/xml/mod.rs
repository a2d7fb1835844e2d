//! The little of XML that every format here shares: characters, references, encodings.
//!
//! 1. `escape`, `writer`: text and elements out.
//! 2. `reference`: `&…;` in.
//! 3. `encoding`: bytes in, whatever they are encoded in.
//! 4. `tag`: one tag in.

pub(crate) mod encoding;
pub(crate) mod escape;
pub(crate) mod reference;
pub(crate) mod tag;
pub(crate) mod writer;
