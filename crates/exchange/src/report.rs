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
    /// How many of each kind were left out, by the reason.
    pub skipped_by_reason: BTreeMap<String, u64>,
    /// What was met in texts and lists, each with how often.
    pub warnings: BTreeMap<String, u64>,
    /// Flaws of the files, each with its place.
    pub flaws: Vec<Flaw>,
    /// How many flaws there are altogether.
    pub flaw_count: u64,
}

/// A flaw of a file.
#[derive(Debug, Clone, Serialize)]
pub struct Flaw {
    /// The file's name.
    pub file: String,
    /// Its line, from 1.
    pub line: u64,
    /// What is wrong there, and what was done about it.
    pub what: String,
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
        count_in(counts, kind, 1);
    }

    /// Notes something that was left out.
    pub fn skip(&mut self, kind: &str, id: &str, title: &str, why: &str) {
        self.skipped_count += 1;
        count_in(&mut self.skipped_by_reason, &format!("{kind}: {why}"), 1);
        if self.skipped.len() < LINES_MAX {
            let title = title.chars().take(200).collect();
            self.skipped.push(Skipped { kind: kind.into(), id: id.into(), title, why: why.into() });
        }
    }

    /// Notes many things that were left out for one reason, in one line.
    pub fn skip_many(&mut self, kind: &str, id: &str, title: &str, why: &str, count: u64) {
        if count > 0 {
            self.skip(kind, id, title, why);
            self.skipped_count += count - 1;
            count_in(&mut self.skipped_by_reason, &format!("{kind}: {why}"), count - 1);
        }
    }

    /// Notes something about texts or lists that is counted, not listed.
    pub fn warn(&mut self, what: &str) {
        count_in(&mut self.warnings, what, 1);
    }

    /// Notes a flaw of a file.
    pub fn flaw(&mut self, file: &str, line: u64, what: String) {
        self.flaw_count += 1;
        if self.flaws.len() < LINES_MAX {
            self.flaws.push(Flaw { file: file.to_owned(), line, what });
        }
    }

    /// Adds what a further part of the import did.
    pub fn absorb(&mut self, part: Report) {
        for (ours, theirs) in [
            (&mut self.taken, part.taken),
            (&mut self.changed, part.changed),
            (&mut self.unchanged, part.unchanged),
            (&mut self.skipped_by_reason, part.skipped_by_reason),
            (&mut self.warnings, part.warnings),
        ] {
            theirs.iter().for_each(|(what, count)| count_in(ours, what, *count));
        }
        self.skipped_count += part.skipped_count;
        self.flaw_count += part.flaw_count;
        let room = LINES_MAX.saturating_sub(self.skipped.len());
        self.skipped.extend(part.skipped.into_iter().take(room));
        let room = LINES_MAX.saturating_sub(self.flaws.len());
        self.flaws.extend(part.flaws.into_iter().take(room));
    }

    /// Writes the report for people.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        for (title, value) in [("Source", &self.source), ("Permalinks", &self.permalink)] {
            if !value.is_empty() {
                let _ = writeln!(text, "{title} {value}");
            }
        }
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
        if self.flaw_count > 0 {
            let _ = writeln!(text, "Flaws of the files: {}", self.flaw_count);
        }
        for flaw in &self.flaws {
            let _ = writeln!(text, "  {}:{}: {}", flaw.file, flaw.line, flaw.what);
        }
        text
    }
}

/// Counts under a name; a file that makes up a name for each of its items must not fill the memory with them.
fn count_in(counts: &mut BTreeMap<String, u64>, what: &str, count: u64) {
    if let Some(known) = counts.get_mut(what) {
        *known += count;
    } else if counts.len() < LINES_MAX {
        counts.insert(what.to_owned(), count);
    }
}
