//! `cargo xtask score`: measures the extractor of statements on the annotated set.

use anyhow::{Result, ensure};

use crate::{WrongUsage, place};

/// What it takes.
pub const OPTIONS: &str = "[--write] [--errors] [--also FILE.jsonl]";

/// Measures, prints, and writes docs/STATEMENTS.md if asked to.
pub fn run(arguments: &[String]) -> Result<bool> {
    let mut known = arguments.iter();
    while let Some(argument) = known.next() {
        let is_known =
            argument == "--write" || argument == "--errors" || argument == "--also" && known.next().is_some();
        ensure!(is_known, WrongUsage(format!("`score` takes {OPTIONS}")));
    }
    // Optimised, for it also tells the speed.
    let mut command = place::cargo(&["run", "--quiet", "--release", "-p", "attribution", "--example", "score", "--"]);
    Ok(command.args(arguments).status()?.success())
}
