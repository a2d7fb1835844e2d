//! `cargo xtask assets`: builds the desk's story editor into `assets/editor.js`, which is checked in, so that a build of
//! the binary needs no Node.

use std::process::{Command, Stdio};

use anyhow::{Result, ensure};

use crate::steps::Report;
use crate::{WrongUsage, place, setup};

/// Builds what the source gives.
pub fn run(arguments: &[String]) -> Result<bool> {
    ensure!(arguments.is_empty(), WrongUsage("`assets` has no options".to_owned()));
    setup::require_node()?;
    setup::require_modules("editor")?;
    let mut report = Report::default();
    report.run("editor", &mut node(&["build.mjs"]));
    Ok(report.finish())
}

/// Checks the editor's types, runs its tests, and proves that the file that is checked in is what its source gives.
pub fn test(report: &mut Report) {
    report.run("editor types", &mut node(&["node_modules/typescript/bin/tsc", "--noEmit"]));
    report.run("editor tests", &mut node(&["test.mjs"]));
    report.run("editor bundle", &mut node(&["build.mjs", "--check"]));
}

fn node(arguments: &[&str]) -> Command {
    let mut command = Command::new("node");
    command.args(arguments).current_dir(place::root().join("editor")).stdin(Stdio::null());
    command
}
