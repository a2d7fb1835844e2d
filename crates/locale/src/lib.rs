//! Languages: direction, dates, digits, plurals and interface texts.
