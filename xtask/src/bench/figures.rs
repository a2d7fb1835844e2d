//! What came out, as lines on the terminal and as a table in `docs/BENCHMARKS.md`.

use std::fmt::Write;

use crate::place;

/// All figures of a run.
#[derive(Default)]
pub struct Figures {
    lines: Vec<Line>,
}

struct Line {
    what: String,
    value: String,
    aim: &'static str,
}

impl Figures {
    /// Notes a figure and what the product aims at.
    pub fn note(&mut self, what: &str, value: &str, aim: &'static str) {
        println!("  {what}: {value}{}", if aim.is_empty() { String::new() } else { format!("  (aim: {aim})") });
        self.lines.push(Line { what: what.to_owned(), value: value.to_owned(), aim });
    }

    /// Writes the table, with the machine and the day.
    pub fn to_markdown(&self) -> String {
        let day = place::ask("date", &["+%Y-%m-%d"]).unwrap_or_default();
        let commit = place::ask("git", &["rev-parse", "--short", "HEAD"]).unwrap_or_default();
        let mut text = format!(
            "# Benchmarks\n\nMade by `cargo xtask bench --write` on {day} at commit {commit}.\n\
             Machine: {}.\nServer CPU is the kernel's account of the process; nginx serves the same bytes, compressed \
             beforehand, with the same headers.\n\n| what | measured | aim |\n| --- | --- | --- |\n",
            machine()
        );
        for line in &self.lines {
            let _ = writeln!(text, "| {} | {} | {} |", line.what, line.value, line.aim);
        }
        text
    }
}

fn machine() -> String {
    let cpus = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = cpus.lines().find_map(|line| line.strip_prefix("model name")).unwrap_or("an unnamed processor");
    let count = cpus.lines().filter(|line| line.starts_with("processor")).count();
    format!("{count} cores of {}", model.trim_start_matches([' ', '\t', ':']))
}

/// The median of some measurements; 0 if there are none.
pub fn median(values: &[f64]) -> f64 {
    percentile(values, 50)
}

/// The smallest value that so many per cent do not pass.
pub fn percentile(values: &[f64], percent: usize) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let place = (sorted.len() * percent).div_ceil(100).saturating_sub(1);
    sorted.get(place).copied().unwrap_or(0.0)
}
