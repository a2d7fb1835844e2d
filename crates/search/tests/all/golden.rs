//! The golden pairs: in each language, what readers type and the text it must find.
//!
//! One pair a line in `tests/golden/LANG.tsv`: the query, a tab, a document, and where it matters a tab and a document
//! that the query must not find. Lines that begin with `#` say what follows. Every sentence is invented.

use std::path::Path;

use search::{Entry, Query};

use crate::world::{index, query, story};

/// Pairs that each language has at least.
const PAIRS_MIN: usize = 30;

#[test]
fn every_golden_query_finds_its_document() {
    let mut missed_in_all = Vec::new();
    for language in ["ar", "de", "en", "es", "fa", "fr", "he", "ru", "tr", "ur"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/golden/{language}.tsv"));
        let text = std::fs::read_to_string(&path).unwrap();
        let rows: Vec<&str> = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
        assert!(rows.len() >= PAIRS_MIN, "{language} has {} pairs", rows.len());
        missed_in_all.extend(missed(language, &rows));
    }
    assert!(missed_in_all.is_empty(), "{}", missed_in_all.join("\n"));
}

/// The rows that fail, among all documents of the language, asked with the language told and without.
fn missed(language: &str, rows: &[&str]) -> Vec<String> {
    let entry = |id, body: &str| Entry { language: language.to_owned(), ..story(id, "", body) };
    let mut entries = Vec::new();
    for (id, row) in (0..).step_by(2).zip(rows) {
        let mut documents = row.split('\t').skip(1);
        entries.extend(documents.next().map(|document| entry(id, document)));
        entries.extend(documents.next().map(|other| entry(id + 1, other)));
    }
    let index = index(&entries);
    let mut missed = Vec::new();
    for (id, row) in (0..).step_by(2).zip(rows) {
        for told in [Some(language.to_owned()), None] {
            let words = row.split('\t').next().unwrap_or_default();
            let found = index.find(&Query { language: told, limit: 1_000, ..query(words) }).unwrap();
            let has = |wanted: i64| found.hits.iter().any(|hit| hit.id == wanted);
            if found.relaxed || !has(id) || has(id + 1) {
                missed.push(format!(
                    "{row} (found: {}, forbidden: {}, relaxed: {})",
                    has(id),
                    has(id + 1),
                    found.relaxed
                ));
            }
        }
    }
    missed
}

#[test]
fn a_golden_file_has_a_query_and_a_document_on_each_line() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let columns: Vec<&str> = line.split('\t').collect();
            assert!(
                matches!(columns.len(), 2 | 3) && columns.iter().all(|column| !column.is_empty()),
                "{path:?}: {line}"
            );
        }
    }
}
