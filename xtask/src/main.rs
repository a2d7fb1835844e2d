//! The tasks of the house: `cargo xtask TASK`.
//!
//! A task is a module with `run(arguments)` and a line in [`TASKS`]; the list is the documentation. It starts in a
//! few seconds, so this crate depends on next to nothing, and above all on none of the crates it tests.
//!
//! In reading order: `test`, `check`, `assets`, `bench`, `spam`, `score` and `torture` are the tasks; `steps` runs commands and sums them up;
//! `setup` finds and installs what is missing; `postgres` keeps a private server for the length of a run; `place` knows
//! where we are.

#![expect(clippy::print_stdout, reason = "a task speaks to whoever started it")]
#![expect(clippy::disallowed_methods, reason = "a task reads its environment and measures its steps")]

mod assets;
mod bench;
mod check;
mod place;
mod postgres;
mod score;
mod setup;
mod spam;
mod steps;
mod test;
mod torture;

use std::fmt;
use std::process::ExitCode;

/// One task and how to ask for it.
struct Task {
    name: &'static str,
    options: &'static str,
    what: &'static str,
    run: fn(&[String]) -> anyhow::Result<bool>,
}

/// All there is.
const TASKS: [Task; 7] = [
    Task {
        name: "test",
        options: test::OPTIONS,
        what: "installs what the tests need, after saying what, and runs every test",
        run: test::run,
    },
    Task {
        name: "check",
        options: test::OPTIONS,
        what: "format, lints, documents and dependencies, then all that `test` does",
        run: check::run,
    },
    Task {
        name: "assets",
        options: "",
        what: "builds the desk's story editor from editor/ into assets/editor.js",
        run: assets::run,
    },
    Task {
        name: "bench",
        options: bench::OPTIONS,
        what: "measures what pages, comments and a big archive cost, beside nginx",
        run: bench::run,
    },
    Task {
        name: "spam",
        options: "",
        what: "makes the comment filter's shipped model from its phrases, and docs/SPAM.md",
        run: spam::run,
    },
    Task {
        name: "score",
        options: score::OPTIONS,
        what: "measures how well statements are found on the annotated set, and docs/STATEMENTS.md",
        run: score::run,
    },
    Task {
        name: "torture",
        options: torture::OPTIONS,
        what: "kills the real binary at random moments and compares what it has with what it acknowledged",
        run: torture::run,
    },
];

/// What was asked for does not exist.
#[derive(Debug)]
struct WrongUsage(String);

impl fmt::Display for WrongUsage {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl std::error::Error for WrongUsage {}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::from(if error.is::<WrongUsage>() { 2 } else { 1 })
        }
    }
}

fn run(arguments: &[String]) -> anyhow::Result<bool> {
    let Some((name, rest)) = arguments.split_first() else {
        return Err(WrongUsage(format!("Which task?\n{}", list_tasks())).into());
    };
    if name == "help" || name == "--help" {
        println!("{}", list_tasks());
        return Ok(true);
    }
    match TASKS.iter().find(|task| task.name == name) {
        Some(task) => (task.run)(rest),
        None => Err(WrongUsage(format!("There is no task `{name}`.\n{}", list_tasks())).into()),
    }
}

fn list_tasks() -> String {
    let line = |task: &Task| format!("  cargo xtask {} {}\n      {}", task.name, task.options, task.what);
    TASKS.iter().map(line).collect::<Vec<_>>().join("\n")
}
