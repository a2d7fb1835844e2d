//! `cargo xtask bench`: what the product costs, beside nginx serving the same bytes, on this machine.
//!
//! Server CPU per request is read from the kernel's own accounts of the process, so that it stays true on a machine
//! that does other things as well; the rounds of the two servers alternate. Load goes to the loopback interface.
//!
//! In reading order: `pages` measures what readers ask for, `writes` what readers write, `crowd` a story that very many
//! write under and a flood of comments, `publish` how soon a story is seen, `archive` a big archive: its import, start,
//! memory, search; `rivals`, when it is asked for, comments beside Isso and WordPress. `server` starts and watches the
//! product, `nginx` its peer; `load` is the client; `wxr` writes the archive; `figures` collects what came out.

mod archive;
mod crowd;
mod desk;
mod figures;
mod load;
mod nginx;
mod pages;
mod publish;
mod rivals;
mod server;
mod writes;
mod wxr;

use std::path::PathBuf;

use anyhow::{Context, Result, ensure};

use crate::{WrongUsage, place};
use figures::Figures;

/// How it is asked.
pub const OPTIONS: &str = "[--only pages|writes|crowd|archive|rivals] [--stories N] [--rounds N] [--write]
      (rivals runs when it is asked for alone: it installs Isso and WordPress)";

/// Stories in the big archive, unless another number is asked for.
const STORIES: usize = 100_000;

/// Rounds in which servers take turns.
const ROUNDS: usize = 7;

/// The file that `--write` writes.
const FILE: &str = "docs/BENCHMARKS.md";

/// One part of the bench, which fills one section of the file.
struct Part {
    name: &'static str,
    title: &'static str,
    measure: fn(&Bench, &mut Figures) -> Result<()>,
}

const PARTS: [Part; 5] = [
    Part { name: "pages", title: "Pages, beside nginx", measure: pages::measure },
    Part { name: "writes", title: "Comments", measure: writes::measure },
    Part { name: "crowd", title: "A crowd", measure: crowd::measure },
    Part { name: "archive", title: "A big archive", measure: archive::measure },
    Part { name: "rivals", title: "Beside Isso and WordPress", measure: rivals::measure },
];

/// Parts that run when they are asked for alone: this one installs other programs.
const ASKED_FOR: [&str; 1] = ["rivals"];

/// What each part is given.
struct Bench {
    binary: PathBuf,
    stories: usize,
    rounds: usize,
}

/// What was asked for.
struct Options {
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
                    Some(name) if PARTS.iter().any(|part| part.name == name) => options.only = Some(name.to_owned()),
                    _ => return Err(wrong(word).into()),
                },
                _ => return Err(wrong(word).into()),
            }
        }
        Ok(options)
    }

    fn wants(&self, part: &Part) -> bool {
        self.only.as_deref().map_or(!ASKED_FOR.contains(&part.name), |only| only == part.name)
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
    let bench = Bench { binary, stories: options.stories, rounds: options.rounds };
    let mut figures = Figures::default();
    for part in PARTS.iter().filter(|part| options.wants(part)) {
        figures.begin(part.title);
        (part.measure)(&bench, &mut figures).context(part.name)?;
    }
    if options.writes_file {
        let file = place::root().join(FILE);
        let before = std::fs::read_to_string(&file).with_context(|| format!("{FILE} cannot be read"))?;
        std::fs::write(&file, figures.to_markdown(&before, &PARTS.map(|part| part.title)))?;
        println!("\nwritten to {FILE}");
    }
    Ok(true)
}
