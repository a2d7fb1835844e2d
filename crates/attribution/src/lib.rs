//! Who said what: text in, statements out.
