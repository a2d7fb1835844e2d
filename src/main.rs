//! Dateline: a news publishing system in one binary.
fn main() {}
