//! Measures the extractor on the annotated set and says so; `cargo xtask score` runs it.
//!
//! `--write` replaces docs/STATEMENTS.md. `--errors` lists all that went wrong in `train` and `dev`. `--also FILE.jsonl` measures documents in the set's form that are not part of
//! it (their file's name begins with the language); nothing of them is written.
//!
//! In reading order: `set` reads what a person marked, `measure` compares, `report` puts it into words.

#![expect(clippy::print_stdout, reason = "a program that reports")]
#![expect(clippy::disallowed_methods, reason = "it measures time")]

mod measure;
mod report;
mod set;

use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use attribution::{Input, statements};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<(), String> {
    // Memory first: the words of a language are read when it is first asked for.
    let memory = memory();
    let documents = set::documents()?;
    let mut page = report::figures(&documents);
    page.push_str(&speed(&documents, &memory));
    println!("{page}");
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--write" => {
                let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/STATEMENTS.md");
                std::fs::write(&file, &page).map_err(|error| format!("{}: {error}", file.display()))?;
            }
            "--errors" => println!("{}", report::all_errors(&documents)),
            "--also" => {
                let file = arguments.next().ok_or("--also asks for a file")?;
                let documents = set::read(Path::new(file))?;
                let mut page = String::new();
                report::rates(&mut page, file, &measure::compare(&documents.iter().collect::<Vec<_>>()));
                println!("{page}");
            }
            other => return Err(format!("There is no option {other}: --write, --errors, --also FILE.jsonl")),
        }
    }
    Ok(())
}

/// The languages of which words are kept, each with a sentence to wake it.
const WAKE: [(&str, &str); 4] =
    [("en", "\"A,\" she said."), ("ru", "«А», — сказал он."), ("fa", "او گفت: «الف»"), ("ar", "قال: «ألف»")];

/// What the words of each language take, by the growth of this process; `None` where it cannot be asked.
fn memory() -> Vec<(&'static str, Option<usize>)> {
    let mut taken = Vec::new();
    for (language, text) in WAKE {
        let before = resident_kilobytes();
        std::hint::black_box(statements(&Input { text, language, ..Input::default() }));
        let grown = resident_kilobytes().zip(before).map(|(after, before)| after.saturating_sub(before));
        taken.push((language, grown));
    }
    taken
}

fn resident_kilobytes() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.split_whitespace().next()?.parse().ok()
}

/// Characters of an article by which speed is told.
const ARTICLE_CHARS: usize = 5_000;

/// Articles that are read to tell the speed.
const ARTICLES: usize = 400;

fn speed(documents: &[set::Document], memory: &[(&str, Option<usize>)]) -> String {
    let mut page = String::from(report::MACHINE);
    page.push_str("\n| language | articles a second | memory of its words |\n| --- | --: | --: |\n");
    for (language, grown) in memory {
        let own = documents.iter().filter(|document| document.language() == *language);
        let all: Vec<char> = own.flat_map(|document| document.text.iter().chain(&['\n', '\n'])).copied().collect();
        let articles: Vec<String> = all.chunks_exact(ARTICLE_CHARS).map(|chars| chars.iter().collect()).collect();
        let begun = Instant::now();
        for text in articles.iter().cycle().take(ARTICLES) {
            std::hint::black_box(statements(&Input { text, language, ..Input::default() }));
        }
        let a_second = ARTICLES as f64 / begun.elapsed().as_secs_f64();
        let grown = grown.map_or("unknown".to_owned(), |kilobytes| format!("{kilobytes} kB"));
        let _ = writeln!(page, "| {language} | {a_second:.0} | {grown} |");
    }
    page
}
