//! Words: the tree speaks of the product alone, and of nobody's machine.

use std::path::Path;

use crate::{expect_none, list_files, name_of, root};

/// Words that belong to one machine or to the way a text came about. Each is given in two halves, so that this list
/// does not find itself.
const FOREIGN: [(&str, &str); 10] = [
    ("/wo", "rk/"),
    ("/ro", "ot/"),
    ("/home", "/"),
    ("registry.npm", "js"),
    ("static.crates", ".io"),
    ("index.crates", ".io"),
    ("files.python", "hosted"),
    ("deb.debian", ".org"),
    ("sub", "agent"),
    ("llm-gen", "erated"),
];

/// Files whose words are not ours to choose.
fn is_foreign(path: &Path) -> bool {
    let name = name_of(path);
    name == "Cargo.lock" || name.starts_with("LICENSE") || name.contains("/fonts/")
}

#[test]
fn the_tree_speaks_of_the_product_alone() {
    let mut broken = Vec::new();
    for path in list_files("").into_iter().filter(|path| !is_foreign(path)) {
        // What is no text holds no words.
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        for (at, line) in text.lines().enumerate() {
            let line = line.to_lowercase();
            let found = FOREIGN.iter().filter(|(one, two)| says(&line, &format!("{one}{two}")));
            broken.extend(found.map(|(one, two)| format!("{}:{}: {one}{two}", name_of(&path), at + 1)));
        }
    }
    expect_none(&broken, "Say it without the name of a machine, a host of packages or a tool of the trade.");
}

/// Whether a line says a word; a path counts where it begins, not within an address.
fn says(line: &str, word: &str) -> bool {
    let is_within = |before: char| before.is_alphanumeric() || "/.-_}".contains(before);
    let is_path = word.starts_with('/');
    line.match_indices(word).any(|(at, _)| !is_path || !line[..at].chars().next_back().is_some_and(is_within))
}

#[test]
fn the_npm_lock_files_name_no_registry() {
    let locks = list_files("").into_iter().filter(|path| path.ends_with("package-lock.json"));
    let names_host = |path: &std::path::PathBuf| std::fs::read_to_string(path).unwrap().contains("\"resolved\"");
    let broken: Vec<String> = locks.filter(names_host).map(|path| name_of(&path)).collect();
    expect_none(&broken, "Write it with omit-lockfile-registry-resolved=true in the folder's .npmrc.");
}

#[test]
fn the_readme_and_the_checks_name_the_same_command() {
    for file in ["README.md", ".ci/run", "CONTRIBUTING.md"] {
        let text = std::fs::read_to_string(root().join(file)).unwrap();
        assert!(text.contains("cargo xtask test"), "{file} does not name `cargo xtask test`");
    }
}
