//! `cargo xtask bench`: what the product costs, beside nginx serving the same bytes, on this machine.
//!
//! Server CPU per request is read from the kernel's own accounts of the process, so that it stays true on a machine
//! that does other things as well; the rounds of the two servers alternate. Load goes to the loopback interface.
//!
//! In reading order: `pages` measures what readers ask for, `writes` what readers write, `crowd` a
//! story that very many write under and a flood of comments, `publish` how soon a
//! story is seen, `archive` a big
//! archive: its import, start, memory, search. `server` starts and watches the product, `nginx` its peer; `load` is the
//! client; `wxr` writes the archive; `figures` collects what came out.

mod archive;
mod crowd;
mod desk;
mod figures;
mod load;
mod nginx;
mod pages;
mod publish;
mod server;
mod writes;
mod wxr;

use std::path::PathBuf;

use anyhow::{Context, Result, ensure};

use crate::{WrongUsage, place};
use figures::Figures;

/// How it is asked.
pub const OPTIONS: &str = "[--only pages|writes|crowd|archive] [--stories N] [--rounds N] [--write]";

/// Stories in the big archive, unless another number is asked for.
const STORIES: usize = 100_000;

/// Rounds in which the two servers take turns.
const ROUNDS: usize = 7;

/// What is to be measured.
pub struct Options {
    only: Option<String>,
    stories: usize,
    rounds: usize,
    writes_file: bool,
}

impl Options {
    fn read(arguments: &[String]) -> Result<Options> {
        let mut options = Options { only: None, stories: STORIES, rounds: ROUNDS, writes_file: false };
        let mut words = arguments.iter().map(String::as_str);
        while let Some(word) = words.next() {
            let mut number = || words.next().and_then(|word| word.parse().ok()).filter(|number| *number > 0);
            match word {
                "--write" => options.writes_file = true,
                "--stories" => options.stories = number().ok_or_else(|| wrong(word))?,
                "--rounds" => options.rounds = number().ok_or_else(|| wrong(word))?,
                "--only" => match words.next() {
                    Some(part @ ("pages" | "writes" | "crowd" | "archive")) => options.only = Some(part.to_owned()),
                    _ => return Err(wrong(word).into()),
                },
                _ => return Err(wrong(word).into()),
            }
        }
        Ok(options)
    }

    fn wants(&self, part: &str) -> bool {
        self.only.as_deref().is_none_or(|only| only == part)
    }
}

fn wrong(word: &str) -> WrongUsage {
    WrongUsage(format!("`{word}` is not understood; known: {OPTIONS}"))
}

/// Builds the release binary and measures it.
pub fn run(arguments: &[String]) -> Result<bool> {
    let options = Options::read(arguments)?;
    let built = place::cargo(&["build", "--release", "--bin", "dateline"]).status()?;
    ensure!(built.success(), "the release binary did not build");
    let binary = place::root().join("target/release/dateline");
    let mut figures = Figures::default();
    if options.wants("pages") {
        pages::measure(&binary, options.rounds, &mut figures).context("pages")?;
    }
    if options.wants("writes") {
        writes::measure(&binary, &mut figures).context("writes")?;
    }
    if options.wants("crowd") {
        crowd::measure(&binary, &mut figures).context("crowd")?;
    }
    if options.wants("archive") {
        archive::measure(&binary, options.stories, &mut figures).context("archive")?;
    }
    if options.writes_file {
        let file: PathBuf = place::root().join("docs/BENCHMARKS.md");
        std::fs::write(&file, figures.to_markdown())?;
        println!("\nwritten to docs/BENCHMARKS.md");
    }
    Ok(true)
}
