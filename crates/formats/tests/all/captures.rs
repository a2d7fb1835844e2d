//! Captures of our own, one folder each: what goes in, what has to come out, what the case shows.

use std::path::Path;

use formats::capture::{Hints, read};
use serde_json::Value;

#[test]
fn every_capture_gives_what_its_case_expects() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/capture");
    let mut wrong = Vec::new();
    let mut count = 0;
    for case in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        let name = case.file_name().unwrap().to_string_lossy().into_owned();
        let input = ["input.txt", "input.html"].iter().find_map(|file| std::fs::read(case.join(file)).ok()).unwrap();
        let expected: Value = serde_json::from_slice(&std::fs::read(case.join("expected.json")).unwrap()).unwrap();
        let found = read(&input, &Hints::default()).to_inspect_json();
        for (field, value) in expected.as_object().unwrap() {
            // A page's own furniture is told as pieces of its markup: there the story is what counts.
            let is_open = field == "left_out" && value.is_null();
            if !is_open && &found[field] != value {
                wrong.push(format!("{name}: {field}\n  expected {value}\n  found    {}", found[field]));
            }
        }
        assert!(case.join("about.txt").is_file(), "{name} does not say what it shows");
        count += 1;
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count >= 16, "{count} cases");
}
