//! docs/STATEMENTS.md is what the set measures.

use std::collections::HashMap;
use std::path::Path;

use crate::measure::compare;
use crate::report::{MACHINE, all_errors, figures};
use crate::set::{Document, documents};

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

/// A rate of fewer cases says nothing.
const CASES_MIN: usize = 20;

#[test]
fn confidence_is_the_rate_at_which_statements_were_right() {
    let documents = documents().unwrap();
    // Rules were made with the written texts in view; of the real ones `test` says how far the rates carry.
    let is_seen =
        |document: &&Document| [".test.", ".second.", ".written."].iter().all(|other| !document.file.contains(other));
    let mut rates: HashMap<u32, (usize, usize)> = HashMap::new();
    for case in compare(&documents.iter().filter(is_seen).collect::<Vec<_>>()) {
        if let Some(found) = &case.found {
            let rate = rates.entry(found.confidence.to_bits()).or_default();
            *rate = (rate.0 + usize::from(case.is_right()), rate.1 + 1);
        }
    }
    rates.retain(|_, (_, found)| *found >= CASES_MIN);
    assert!(rates.len() >= 4, "{rates:?}");
    for (confidence, (right, found)) in rates {
        let (confidence, measured) = (f32::from_bits(confidence), right as f32 / found as f32);
        // It may say less than was measured, where few cases say it.
        assert!(
            (measured - 0.1..measured + 0.03).contains(&confidence),
            "{confidence} is given, {right} of {found} were right"
        );
    }
}
