//! docs/STATEMENTS.md is what the set measures.

use std::path::Path;

use crate::report::{MACHINE, figures};
use crate::set::documents;

#[test]
fn the_page_about_statements_says_what_is_measured() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/STATEMENTS.md");
    let page = std::fs::read_to_string(file).unwrap_or_default();
    let written = page.split(MACHINE).next().unwrap_or_default();
    assert!(written == figures(&documents().unwrap()), "docs/STATEMENTS.md is old: cargo xtask score --write");
}
