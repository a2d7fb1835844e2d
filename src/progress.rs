//! How far long work has come: a bar on a terminal, plain lines otherwise.

use std::io::{IsTerminal, Write};

/// Columns of the bar.
const WIDTH: usize = 32;

/// A plain line is written each time that this many more are done.
const LINE_EVERY: u64 = 1000;

/// Shows the way of one piece of work on standard error, away from its report.
pub struct Progress {
    what: &'static str,
    is_terminal: bool,
    shown: String,
}

impl Progress {
    /// Begins; `what` names the things that are counted.
    pub fn new(what: &'static str) -> Progress {
        Progress { what, is_terminal: std::io::stderr().is_terminal(), shown: String::new() }
    }

    /// Tells how many are done, of how many if that is known.
    pub fn tell(&mut self, done: u64, all: Option<u64>) {
        if self.is_terminal {
            let line = bar(done, all, self.what);
            if line != self.shown {
                eprint!("\r{line}");
                let _ = std::io::stderr().flush();
                self.shown = line;
            }
        } else if done > 0 && done.is_multiple_of(LINE_EVERY) {
            eprintln!("{done} {}", self.what);
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if !self.shown.is_empty() {
            eprintln!();
        }
    }
}

/// Draws the bar; where the end is not known, tells the number alone, in steps that an eye can follow.
fn bar(done: u64, all: Option<u64>, what: &str) -> String {
    match all.filter(|all| *all > 0) {
        Some(all) => {
            let share = usize::try_from(done.min(all) * WIDTH as u64 / all).unwrap_or(WIDTH);
            format!("[{}{}] {done} of {all} {what}", "#".repeat(share), " ".repeat(WIDTH - share))
        }
        None => format!("{} {what}", done - done % 10),
    }
}

#[cfg(test)]
mod tests {
    use super::bar;

    #[test]
    fn the_bar_fills_as_the_work_goes_on() {
        assert_eq!(bar(1, Some(4), "files"), format!("[{}{}] 1 of 4 files", "#".repeat(8), " ".repeat(24)));
        assert_eq!(bar(4, Some(4), "files"), format!("[{}] 4 of 4 files", "#".repeat(32)));
        assert_eq!(bar(57, None, "items"), "50 items");
    }
}
