//! How far long work has come: a bar on a terminal, plain lines otherwise.

use std::io::IsTerminal;

use indicatif::{ProgressBar, ProgressStyle};

/// A plain line is written each time that this many more are done.
const LINE_EVERY: u64 = 1000;

/// Shows the way of one piece of work on standard error, away from its report.
pub struct Progress {
    what: &'static str,
    bar: Option<ProgressBar>,
}

impl Progress {
    /// Begins; `what` names the things that are counted.
    pub fn new(what: &'static str) -> Progress {
        let bar = std::io::stderr().is_terminal().then(|| {
            let style = ProgressStyle::with_template("[{bar:32}] {human_pos} of {human_len} {msg}, {eta} left");
            let style = style.unwrap_or_else(|_| ProgressStyle::default_bar()).progress_chars("#> ");
            ProgressBar::no_length().with_message(what).with_style(style)
        });
        Progress { what, bar }
    }

    /// Tells how many are done, of how many that are known of so far.
    pub fn tell(&mut self, done: u64, all: u64) {
        match &self.bar {
            Some(bar) => {
                bar.set_length(all);
                bar.set_position(done);
            }
            None if done > 0 && done.is_multiple_of(LINE_EVERY) => eprintln!("{done} {}", self.what),
            None => {}
        }
    }
}

impl Drop for Progress {
    /// Leaves the last state of the bar on the screen, above what is written next.
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.abandon();
        }
    }
}
