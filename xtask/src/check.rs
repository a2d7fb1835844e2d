//! `cargo xtask check`: everything that a change must pass, in the order in which it is quickest to fail.

use crate::steps::Report;
use crate::{place, test};

/// Runs what `test` runs, and before it the links of the documents and what we build on.
pub fn run(arguments: &[String]) -> anyhow::Result<bool> {
    let options = test::Options::read(arguments)?;
    let mut report = Report::default();
    test::prepare(&options)?;
    test::look_at_the_code(&mut report);
    report.run("documents", place::cargo(&["doc", "--workspace", "--no-deps"]).env("RUSTDOCFLAGS", "-D warnings"));
    look_at_dependencies(&mut report);
    test::run_tests(&options, &mut report)?;
    Ok(report.finish())
}

fn look_at_dependencies(report: &mut Report) {
    let is_installed = place::cargo(&["deny", "--version"]).output().is_ok_and(|output| output.status.success());
    if is_installed {
        report.run("dependencies", &mut place::cargo(&["deny", "check"]));
    } else {
        report.skip("dependencies", "cargo-deny is not installed (`cargo install cargo-deny`)");
    }
}
