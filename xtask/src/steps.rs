//! Steps that are run one after another, all of them whatever fails, and summed up at the end.

use std::process::Command;
use std::time::{Duration, Instant};

/// What has been run so far.
#[derive(Default)]
pub struct Report {
    steps: Vec<Step>,
}

struct Step {
    name: &'static str,
    outcome: Outcome,
    took: Duration,
}

enum Outcome {
    Passed,
    Failed(String),
    Skipped(String),
}

impl Report {
    /// Runs a command whose output goes to ours, and notes how it went. Answers whether it passed.
    pub fn run(&mut self, name: &'static str, command: &mut Command) -> bool {
        println!("\n== {name}: {} ==", as_typed(command));
        let began = Instant::now();
        let outcome = match command.status() {
            Ok(status) if status.success() => Outcome::Passed,
            Ok(status) => Outcome::Failed(status.to_string()),
            Err(error) => Outcome::Failed(format!("could not be started: {error}")),
        };
        let has_passed = matches!(outcome, Outcome::Passed);
        self.steps.push(Step { name, outcome, took: began.elapsed() });
        has_passed
    }

    /// Notes a step that was not run, and why.
    pub fn skip(&mut self, name: &'static str, why: &str) {
        println!("\n== {name}: SKIPPED: {why} ==");
        self.steps.push(Step { name, outcome: Outcome::Skipped(why.to_owned()), took: Duration::ZERO });
    }

    /// Prints one line a step. Answers whether nothing failed.
    pub fn finish(&self) -> bool {
        println!("\nSummary");
        for step in &self.steps {
            println!("  {:<18} {:>5} s  {}", step.name, step.took.as_secs(), step.outcome.in_words());
        }
        let failed = self.steps.iter().filter(|step| matches!(step.outcome, Outcome::Failed(_))).count();
        match failed {
            0 => println!("All steps passed."),
            _ => println!("{failed} of {} steps failed.", self.steps.len()),
        }
        failed == 0
    }
}

impl Outcome {
    fn in_words(&self) -> String {
        match self {
            Outcome::Passed => "passed".to_owned(),
            Outcome::Failed(why) => format!("FAILED ({why})"),
            Outcome::Skipped(why) => format!("skipped: {why}"),
        }
    }
}

/// Writes a command as one would type it.
fn as_typed(command: &Command) -> String {
    let program = command.get_program().to_string_lossy();
    let program = program.rsplit('/').next().unwrap_or_default().to_owned();
    let words = command.get_args().map(|word| word.to_string_lossy().into_owned());
    std::iter::once(program).chain(words).collect::<Vec<_>>().join(" ")
}
