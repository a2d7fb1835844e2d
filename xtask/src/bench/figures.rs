//! What came out, as lines on the terminal and as sections of `docs/BENCHMARKS.md`.
//!
//! A part of the bench fills one section, and each section says when and where it was measured: what was not measured
//! again keeps its figures.

use std::fmt::Write;

use crate::place;

/// What stands above the sections.
const HEAD: &str = "# Benchmarks\n\nMade by `cargo xtask bench --write`; each section says when and where it was \
                    measured.\nServer CPU is the kernel's account of the processes.\n";

/// What a section begins with.
const TITLE: &str = "\n## ";

/// All figures of a run.
#[derive(Default)]
pub struct Figures {
    sections: Vec<Section>,
}

struct Section {
    title: &'static str,
    about: String,
    lines: Vec<Line>,
}

struct Line {
    what: String,
    value: String,
    aim: &'static str,
}

impl Figures {
    /// Begins a section.
    pub fn begin(&mut self, title: &'static str) {
        println!("\n{title}");
        self.sections.push(Section { title, about: String::new(), lines: Vec::new() });
    }

    /// Says in whole sentences how the section's figures were measured.
    pub fn tell(&mut self, about: String) {
        println!("{about}");
        if let Some(section) = self.sections.last_mut() {
            section.about = about;
        }
    }

    /// Notes a figure and what the product aims at.
    pub fn note(&mut self, what: &str, value: &str, aim: &'static str) {
        println!("  {what}: {value}{}", if aim.is_empty() { String::new() } else { format!("  (aim: {aim})") });
        if let Some(section) = self.sections.last_mut() {
            section.lines.push(Line { what: what.to_owned(), value: value.to_owned(), aim });
        }
    }

    /// Writes the whole file: the sections in the order of their titles, those that were not measured as they stood.
    pub fn to_markdown(&self, before: &str, titles: &[&str]) -> String {
        let stood = |title: &str| {
            let sections = before.split(TITLE).skip(1);
            sections.into_iter().find(|section| section.lines().next() == Some(title)).map(str::to_owned)
        };
        let mut text = HEAD.to_owned();
        for title in titles {
            let measured = self.sections.iter().find(|section| section.title == *title).map(Section::to_markdown);
            if let Some(section) = measured.or_else(|| stood(title)) {
                let _ = writeln!(text, "{TITLE}{}", section.trim_end());
            }
        }
        text
    }
}

impl Section {
    /// Writes title and table, with the machine and the day.
    fn to_markdown(&self) -> String {
        let day = place::ask("date", &["+%Y-%m-%d"]).unwrap_or_default();
        let commit = place::ask("git", &["rev-parse", "--short", "HEAD"]).unwrap_or_default();
        let about = if self.about.is_empty() { String::new() } else { format!("{}\n", self.about) };
        let mut text = format!(
            "{}\n\nMeasured on {day} at commit {commit}, on {}.\n{about}\n| what | measured | aim |\n| --- | --- | --- |\n",
            self.title,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_measured_again_keeps_its_figures() {
        let before = "# Old words\n\n## Pages\n\nMeasured before.\n\n| a page | 7 µs |\n\n## Gone\n\nOf old.\n\n\
                      ## Comments\n\n| a comment | 9 µs |\n";
        let mut figures = Figures::default();
        figures.begin("Comments");
        figures.tell("Two rivals.".to_owned());
        figures.note("a comment", "3 µs", "2 µs");
        let after = figures.to_markdown(before, &["Pages", "An archive", "Comments"]);
        let (head, comments) = after.split_once("\n## Comments\n").expect("the section that was measured");
        assert_eq!(head, format!("{HEAD}\n## Pages\n\nMeasured before.\n\n| a page | 7 µs |\n"));
        assert!(comments.contains("\nTwo rivals.\n\n| what |"), "{comments}");
        assert!(comments.ends_with("| a comment | 3 µs | 2 µs |\n"), "{comments}");
        assert!(!after.contains("9 µs") && !after.contains("Of old"), "{after}");
    }

    #[test]
    fn a_file_written_again_stays_as_it_is() {
        let titles = ["Pages", "Comments"];
        let mut figures = Figures::default();
        titles.into_iter().for_each(|title| figures.begin(title));
        let written = figures.to_markdown("", &titles);
        assert_eq!(Figures::default().to_markdown(&written, &titles), written);
    }
}
