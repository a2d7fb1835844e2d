//! What an import took, changed and left, and why.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Serialize;

/// Lines of things that were left out which a report holds at most; the rest is counted.
const LINES_MAX: usize = 10_000;

/// The report of an import.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Report {
    /// The address of the source.
    pub source: String,
    /// The permalink pattern of its stories.
    pub permalink: String,
    /// How many of each kind are here for the first time.
    pub taken: BTreeMap<String, u64>,
    /// How many of each kind differ from what was taken before.
    pub changed: BTreeMap<String, u64>,
    /// How many of each kind are as they were.
    pub unchanged: BTreeMap<String, u64>,
    /// What was left out, and why.
    pub skipped: Vec<Skipped>,
    /// How many were left out altogether.
    pub skipped_count: u64,
    /// Flaws of the files and of texts, each with how often it was met.
    pub warnings: BTreeMap<String, u64>,
}

/// Something that was left out.
#[derive(Debug, Clone, Serialize)]
pub struct Skipped {
    /// What kind of thing.
    pub kind: String,
    /// Its id at the source.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Why.
    pub why: String,
}

/// What became of one thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It is here for the first time.
    Taken,
    /// It differs from what was taken before, and was brought up to date.
    Changed,
    /// It is as it was.
    Unchanged,
}

impl Report {
    /// Counts one thing.
    pub fn count(&mut self, kind: &str, outcome: Outcome) {
        let counts = match outcome {
            Outcome::Taken => &mut self.taken,
            Outcome::Changed => &mut self.changed,
            Outcome::Unchanged => &mut self.unchanged,
        };
        *counts.entry(kind.to_owned()).or_default() += 1;
    }

    /// Notes something that was left out.
    pub fn skip(&mut self, kind: &str, id: &str, title: &str, why: &str) {
        self.skipped_count += 1;
        if self.skipped.len() < LINES_MAX {
            let title = title.chars().take(200).collect();
            self.skipped.push(Skipped { kind: kind.into(), id: id.into(), title, why: why.into() });
        }
    }

    /// Notes a flaw.
    pub fn warn(&mut self, what: &str) {
        if self.warnings.len() < LINES_MAX || self.warnings.contains_key(what) {
            *self.warnings.entry(what.to_owned()).or_default() += 1;
        }
    }

    /// Writes the report for people.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = format!("Source {}\nPermalinks {}\n", self.source, self.permalink);
        for (title, counts) in [("Taken", &self.taken), ("Changed", &self.changed), ("Unchanged", &self.unchanged)] {
            let list: Vec<String> = counts.iter().map(|(kind, count)| format!("{kind} {count}")).collect();
            let list = if list.is_empty() { "nothing".to_owned() } else { list.join(", ") };
            let _ = writeln!(text, "{title}: {list}");
        }
        let _ = writeln!(text, "Skipped: {}", self.skipped_count);
        for line in &self.skipped {
            let _ = writeln!(text, "  {} {} {:?}: {}", line.kind, line.id, line.title, line.why);
        }
        for (what, count) in &self.warnings {
            let _ = writeln!(text, "  {count} x {what}");
        }
        text
    }
}
