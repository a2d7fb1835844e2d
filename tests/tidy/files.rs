//! Files: none forgotten, none too long, no lint silenced without a word.

use std::path::Path;

use crate::source::{Source, all_sources};
use crate::{expect_none, list_files, name_of, root};

/// Lines above a file's own tests. Good neighbours are a hundred long; this is where a reader gives up.
const LINES_MAX: usize = 600;

/// Packages in the lock file. Each one is a colleague to keep up with: raise it in the commit that says who came.
const PACKAGES_MAX: usize = 520;

#[test]
fn no_source_file_is_forgotten() {
    let sources = all_sources();
    let broken: Vec<String> = sources.iter().filter(|s| !is_named(s, &sources)).map(Source::name).collect();
    expect_none(&broken, "No `mod` names this file, so nothing builds it: name it in the file above, or remove it.");
}

/// Whether a file is the root of a target, or a file above it has a `mod` for it.
fn is_named(source: &Source, sources: &[Source]) -> bool {
    let (folder, stem) = (source.path.parent().unwrap(), stem(&source.path));
    let is_root = matches!(stem, "lib" | "main" | "build") || folder.ends_with("tests") || folder.ends_with("benches");
    if is_root {
        return true;
    }
    let (folder, name) = if stem == "mod" { (folder.parent().unwrap(), self::stem(folder)) } else { (folder, stem) };
    let above = [folder.join("mod.rs"), folder.join("lib.rs"), folder.join("main.rs"), folder.with_extension("rs")];
    let mut above = sources.iter().filter(|other| above.contains(&other.path));
    above.any(|other| other.code.contains(&format!("mod {name};")))
}

fn stem(path: &Path) -> &str {
    path.file_stem().unwrap().to_str().unwrap()
}

#[test]
fn each_crate_has_one_integration_binary() {
    let is_root = |path: &Path| path.parent().is_some_and(|folder| folder.ends_with("tests"));
    let files =
        list_files("crates").into_iter().filter(|path| is_root(path) && path.extension().is_some_and(|e| e == "rs"));
    let broken: Vec<String> = files.filter(|path| stem(path) != "all").map(|path| name_of(&path)).collect();
    expect_none(&broken, "Put it into tests/all/ and name it in tests/all.rs: each further binary is another link.");
}

#[test]
fn no_test_is_ignored() {
    let broken: Vec<String> = all_sources().iter().flat_map(|source| source.places_of("#[ignore")).collect();
    expect_none(&broken, "Assert today's wrong answer and say why it is wrong, or remove the test.");
}

#[test]
fn no_lint_is_silenced_for_good() {
    let allows = |source: &Source| [source.places_of("#[allow("), source.places_of("#![allow(")].concat();
    let broken: Vec<String> = all_sources().iter().flat_map(allows).collect();
    expect_none(&broken, "Write #[expect(lint, reason = \"…\")]: it speaks up when it is no longer needed.");
}

#[test]
fn every_exception_gives_its_reason() {
    let mut broken = Vec::new();
    for source in all_sources() {
        for (at, _) in source.code.match_indices("expect(") {
            let line_start = source.code[..at].rfind("#[").max(source.code[..at].rfind("#![")).unwrap_or(0);
            let attribute = &source.code[line_start..];
            let end = attribute.find(']').unwrap_or(0);
            let is_attribute = attribute.starts_with('#') && line_start + end > at;
            if is_attribute && !attribute[..end].contains("reason") {
                broken.push(format!("{}:{}", source.name(), source.code[..at].matches('\n').count() + 1));
            }
        }
    }
    expect_none(&broken, "Say why in the attribute: #[expect(lint, reason = \"…\")].");
}

#[test]
fn no_file_outgrows_its_reader() {
    let mut broken = Vec::new();
    for source in all_sources() {
        let lines = source.code.split("#[cfg(test)]\nmod ").next().unwrap().lines().count();
        if lines > LINES_MAX {
            broken.push(format!("{}: {lines} lines above its tests", source.name()));
        }
    }
    expect_none(&broken, &format!("More than {LINES_MAX} lines: it has two reasons to change; cut it by noun."));
}

#[test]
fn the_lock_file_stays_within_its_budget() {
    let lock = std::fs::read_to_string(root().join("Cargo.lock")).unwrap();
    let packages = lock.matches("[[package]]").count();
    assert!(
        packages <= PACKAGES_MAX,
        "{packages} packages, and the budget is {PACKAGES_MAX}: look at `cargo tree` and `cargo tree -d`, do without, or \
         raise the budget and say in the commit what came and why"
    );
}
