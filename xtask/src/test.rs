//! `cargo xtask test`: everything the tests need, then every test.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

use crate::postgres::{self, Server};
use crate::setup::{self, Missing};
use crate::steps::Report;
use crate::{WrongUsage, assets, place};

/// How both `test` and `check` are asked.
pub const OPTIONS: &str = "[--no-install] [--only rust|e2e]";

/// Which tests are to run, and whether what they need may be installed.
pub struct Options {
    may_install: bool,
    part: Part,
}

#[derive(PartialEq)]
enum Part {
    All,
    Rust,
    Browser,
}

impl Options {
    /// Reads what stands after the task's name.
    pub fn read(arguments: &[String]) -> Result<Options> {
        let mut options = Options { may_install: true, part: Part::All };
        let mut words = arguments.iter().map(String::as_str);
        while let Some(word) = words.next() {
            match (word, if word == "--only" { words.next() } else { None }) {
                ("--no-install", _) => options.may_install = false,
                ("--only", Some("rust")) => options.part = Part::Rust,
                ("--only", Some("e2e")) => options.part = Part::Browser,
                _ => return Err(WrongUsage(format!("`{word}` is not understood; known: {OPTIONS}")).into()),
            }
        }
        Ok(options)
    }

    fn wants_rust(&self) -> bool {
        self.part != Part::Browser
    }

    fn wants_browser(&self) -> bool {
        self.part != Part::Rust
    }
}

/// Looks at the code and runs every test.
pub fn run(arguments: &[String]) -> Result<bool> {
    let options = Options::read(arguments)?;
    let mut report = Report::default();
    prepare(&options)?;
    if options.wants_rust() {
        look_at_the_code(&mut report);
    }
    run_tests(&options, &mut report)?;
    Ok(report.finish())
}

/// Says what will be installed and what cannot be tested here, before anything is done; then installs it.
pub fn prepare(options: &Options) -> Result<()> {
    if !place::root().join("../shared/data").is_dir() {
        println!("../shared/data is not here: tests that read its files say SKIPPED and pass.");
    }
    let missing = Missing::look(options.wants_browser());
    if options.may_install {
        missing.say();
    }
    if options.wants_browser() {
        setup::require_node()?;
    }
    if options.may_install {
        missing.install()?;
    }
    Ok(())
}

/// Format first, for it costs nothing, then the lints.
pub fn look_at_the_code(report: &mut Report) {
    report.run("format", &mut place::cargo(&["fmt", "--all", "--check"]));
    let lints = ["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"];
    report.run("lints", &mut place::cargo(&lints));
}

/// Runs the tests of the crates on both databases, and the browser journeys.
pub fn run_tests(options: &Options, report: &mut Report) -> Result<()> {
    if options.wants_rust() {
        run_crates(options, report)?;
        report.run("torture", Command::new(std::env::current_exe()?).arg("torture"));
    }
    if options.wants_browser() {
        assets::test(report);
        run_journeys(report)?;
    }
    Ok(())
}

fn run_crates(options: &Options, report: &mut Report) -> Result<()> {
    let mut tests = place::cargo(&["test", "--workspace", "--no-fail-fast"]);
    tests.stdin(Stdio::null());
    if std::env::var_os(postgres::VARIABLE).is_some() {
        println!("\nPostgreSQL is tested on the server that {} names.", postgres::VARIABLE);
        report.run("tests", &mut tests);
        return Ok(());
    }
    if !options.may_install && postgres::find_programs().is_none() {
        report.skip("PostgreSQL", "its programs are not here, and nothing was to be installed");
        report.run("tests", &mut tests);
        return Ok(());
    }
    let server = Server::start()?;
    report.run("tests", tests.env(postgres::VARIABLE, server.address()));
    Ok(())
}

fn run_journeys(report: &mut Report) -> Result<()> {
    // The whole workspace, so that libraries keep the features with which the tests have built them.
    if !report.run("binary", &mut place::cargo(&["build", "--workspace", "--bins"])) {
        report.skip("browser journeys", "the binary did not build");
        return Ok(());
    }
    let mut node = Command::new("node");
    node.args(["--test", "--test-reporter=spec"]).args(list_journeys()?);
    node.current_dir(place::root()).stdin(Stdio::null()).env("DATELINE_BIN", place::dateline_binary()?);
    report.run("browser journeys", &mut node);
    Ok(())
}

/// Names every file: what `node --test` makes of a folder has changed between its versions.
fn list_journeys() -> Result<Vec<PathBuf>> {
    let folder = PathBuf::from("e2e/tests");
    let entries = std::fs::read_dir(place::root().join(&folder)).context("e2e/tests is not here")?;
    let mut files: Vec<PathBuf> = Vec::new();
    for entry in entries {
        let name = entry?.file_name();
        if name.to_string_lossy().ends_with(".test.js") {
            files.push(folder.join(name));
        }
    }
    ensure!(!files.is_empty(), "e2e/tests holds no file that ends in .test.js");
    files.sort();
    Ok(files)
}
