//! `cargo xtask spam`: makes the comment filter's shipped model from its phrases, and the report on how well it judges.

use anyhow::{Result, ensure};

use crate::steps::Report;
use crate::{WrongUsage, place};

/// What is made, in this order, for the report is about the model: the test that makes it, its name below `target/tmp`,
/// and its place.
const MADE: [(&str, &str, &str); 2] = [
    ("the_shipped_model_is", "prior.bin", "crates/spam/prior/prior.bin"),
    ("the_report_says", "SPAM.md", "docs/SPAM.md"),
];

/// Makes both, and has the tests look at them.
pub fn run(arguments: &[String]) -> Result<bool> {
    ensure!(arguments.is_empty(), WrongUsage("`spam` has no options".to_owned()));
    for (test, name, file) in MADE {
        let fresh = place::root().join("target/tmp").join(name);
        if fresh.exists() {
            std::fs::remove_file(&fresh)?;
        }
        // It fails if what is checked in is old, and leaves the new one.
        place::cargo(&["test", "--quiet", "-p", "spam", "--test", "all", test]).status()?;
        if fresh.exists() {
            std::fs::copy(&fresh, place::root().join(file))?;
        }
    }
    let mut report = Report::default();
    report.run("comment filter", &mut place::cargo(&["test", "-p", "spam"]));
    Ok(report.finish())
}
