//! docs/STATEMENTS.md is what the set measures.

use std::path::Path;

use crate::report::{MACHINE, all_errors, figures};
use crate::set::documents;

#[test]
fn the_page_about_statements_says_what_is_measured() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/STATEMENTS.md");
    let page = std::fs::read_to_string(file).unwrap_or_default();
    let written = page.split(MACHINE).next().unwrap_or_default();
    assert!(written == figures(&documents().unwrap()), "docs/STATEMENTS.md is old: cargo xtask score --write");
}

#[test]
fn what_goes_wrong_in_test_is_shown_nowhere() {
    let documents = documents().unwrap();
    let shown = [all_errors(&documents), figures(&documents)].concat();
    assert!(shown.contains("### Examples, en dev") && !shown.contains("### Examples, en test"));
}
