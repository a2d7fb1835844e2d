//! Migrations: numbered without gaps, each for both databases, each run.

use std::collections::BTreeMap;

use crate::{expect_none, list_files, name_of, root};

const FOLDER: &str = "crates/newsroom/migrations";

/// The dialects for which each number has a file.
fn numbers() -> BTreeMap<String, Vec<String>> {
    let mut numbers = BTreeMap::<String, Vec<String>>::new();
    for path in list_files(FOLDER) {
        let file = path.file_name().unwrap().to_str().unwrap().to_owned();
        let parts: Vec<&str> = file.split('.').collect();
        let dialect = match parts[..] {
            [_, "sql"] => "both",
            [_, dialect @ ("sqlite" | "postgres"), "sql"] => dialect,
            _ => "unknown",
        };
        numbers.entry(parts[0].to_owned()).or_default().push(dialect.to_owned());
    }
    numbers
}

#[test]
fn each_migration_has_both_dialects() {
    let is_whole = |dialects: &[String]| dialects == ["both"] || dialects == ["postgres", "sqlite"];
    let broken = numbers().into_iter().filter(|(_, dialects)| !is_whole(dialects));
    let broken: Vec<String> = broken.map(|(name, dialects)| format!("{name}: {}", dialects.join(", "))).collect();
    expect_none(&broken, "A migration is one NNNN_name.sql, or NNNN_name.sqlite.sql and NNNN_name.postgres.sql.");
}

#[test]
fn migrations_are_numbered_without_gaps() {
    let names: Vec<String> = numbers().into_keys().collect();
    let is_in_order = |(at, name): &(usize, &String)| !name.starts_with(&format!("{:04}_", at + 1));
    let broken: Vec<String> = names.iter().enumerate().filter(is_in_order).map(|(_, name)| name.clone()).collect();
    expect_none(&broken, "Number migrations 0001_, 0002_ and on; give the later of two with one number the next.");
    assert!(!names.is_empty(), "{FOLDER} holds no migration");
}

#[test]
fn every_migration_is_run() {
    let schema = std::fs::read_to_string(root().join("crates/newsroom/src/schema.rs")).unwrap();
    let is_named = |path: &std::path::PathBuf| schema.contains(path.file_name().unwrap().to_str().unwrap());
    let broken: Vec<String> = list_files(FOLDER).iter().filter(|p| !is_named(p)).map(|p| name_of(p)).collect();
    expect_none(&broken, "Name the file in crates/newsroom/src/schema.rs, or it never runs.");
}
