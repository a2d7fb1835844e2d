//! Manifests: what each package builds on.

use std::path::PathBuf;

use crate::root;

/// One package of the workspace.
pub(crate) struct Package {
    pub(crate) name: String,
    /// Its folder below the root; empty for the root package.
    pub(crate) folder: String,
    manifest: toml::Table,
}

impl Package {
    /// Names what it builds on outside tests, for every platform.
    pub(crate) fn dependencies(&self) -> Vec<String> {
        self.tables(&["dependencies", "build-dependencies"])
    }

    /// Names what only its tests build on.
    pub(crate) fn dev_dependencies(&self) -> Vec<String> {
        self.tables(&["dev-dependencies"])
    }

    fn tables(&self, kinds: &[&str]) -> Vec<String> {
        let platforms = self.manifest.get("target").and_then(toml::Value::as_table);
        let platforms = platforms.into_iter().flat_map(|table| table.values()).filter_map(toml::Value::as_table);
        let mut names = Vec::new();
        for table in std::iter::once(&self.manifest).chain(platforms) {
            for kind in kinds {
                let Some(entries) = table.get(*kind).and_then(toml::Value::as_table) else { continue };
                names.extend(entries.iter().map(|(name, value)| real_name(name, value)));
            }
        }
        names
    }
}

/// The name of a dependency as its own project gives it, where it goes by another here.
fn real_name(name: &str, value: &toml::Value) -> String {
    value.get("package").and_then(toml::Value::as_str).unwrap_or(name).to_owned()
}

/// Reads the manifest of every package: the root's, those in `crates/`, and `xtask`.
pub(crate) fn packages() -> Vec<Package> {
    let mut folders: Vec<PathBuf> =
        std::fs::read_dir(root().join("crates")).unwrap().map(|e| e.unwrap().path()).collect();
    folders.extend([root().to_owned(), root().join("xtask")]);
    folders.sort();
    folders.retain(|folder| folder.join("Cargo.toml").is_file());
    folders.into_iter().map(read).collect()
}

fn read(folder: PathBuf) -> Package {
    let text = std::fs::read_to_string(folder.join("Cargo.toml")).unwrap();
    let manifest: toml::Table = text.parse().unwrap();
    let name = manifest["package"]["name"].as_str().unwrap().to_owned();
    Package { name, folder: folder.strip_prefix(root()).unwrap().display().to_string(), manifest }
}
