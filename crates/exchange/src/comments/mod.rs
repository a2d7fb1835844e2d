//! What readers said at another comment system: Disqus, Isso or Remark42.
//!
//! The stories are here already; each comment finds its own by the address that it was written under. An export is
//! read twice at least: first for its threads, then comments are written, a few hundred a transaction. Whoever is
//! answered later in the file than by the answer is looked for once more at the end. `import_item` remembers what was
//! taken, with whom it answers: run again after whatever end, an import finishes what it had not.
//!
//! - `isso`: the database that Isso keeps; the other systems' exports are read by `formats::comments`.
//! - `places`: which story an address means.
//! - `write`: a batch of comments.

mod isso;
mod places;
mod write;

use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use database::Database;
use formats::comments::{self, Comment, ReadError, Record};
use jiff::Timestamp;
use newsroom::secret::Keys;
use newsroom::{Act, Actor, Ids};

use crate::report::Report;
use places::Places;

/// Comments written in one transaction.
const BATCH: usize = 200;

/// An import of comments to be made.
#[derive(Clone, Copy)]
pub struct Import<'a> {
    /// The newsroom's database.
    pub db: &'a Database,
    /// The site's keys: readers' addresses are sealed with them.
    pub keys: &'a Keys,
    /// Where new ids come from.
    pub ids: &'a Ids,
    /// The time now.
    pub now: Timestamp,
    /// Whether to read and report only.
    pub dry_run: bool,
}

/// The systems that comments come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum System {
    /// The XML export of Disqus.
    Disqus,
    /// The database of Isso.
    Isso,
    /// The backup of a Remark42 site.
    Remark42,
}

impl System {
    fn as_str(self) -> &'static str {
        match self {
            System::Disqus => "disqus",
            System::Isso => "isso",
            System::Remark42 => "remark42",
        }
    }
}

/// Why an import was given up.
pub type ImportError = crate::error::ImportError<ReadError>;

/// Imports comments from a file; `progress` is told how many have been read of how many there are.
///
/// # Errors
/// [`ImportError`] if the file is no export of the system or the database fails; a broken comment is reported and
/// stops nothing.
pub fn import(
    file: &Path,
    system: System,
    order: &Import,
    progress: &mut dyn FnMut(u64, u64),
) -> Result<Report, ImportError> {
    let name = file.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let (mut found, mut report) = (0, Report::default());
    let mut places = Places::new(order);
    let mut failed = Ok(());
    read(file, system, &mut |record| match record {
        Record::Thread(thread) if failed.is_ok() => failed = places.note(&thread),
        Record::Thread(_) => {}
        Record::Comment(comment) => {
            places.note_site(&comment.site);
            found += 1;
        }
        Record::Flaw { line, what } => report.flaw(&name, line, what),
    })?;
    failed?;
    report.source = format!("{}:{}", system.as_str(), places.site());
    let mut passes = Passes { order, places, report, batch: Vec::new(), is_last: false, later: 0 };
    let mut done = 0;
    passes.run(file, system, &mut || {
        done += 1;
        progress(done, found.max(done));
    })?;
    if passes.later > 0 && !order.dry_run {
        passes.is_last = true;
        passes.run(file, system, &mut || {})?;
    }
    let Passes { places, mut report, .. } = passes;
    places.tell_missing(&mut report);
    Ok(report)
}

fn read(file: &Path, system: System, visit: &mut dyn FnMut(Record)) -> Result<(), ImportError> {
    let name = || file.display().to_string();
    let input = BufReader::new(File::open(file).map_err(|cause| ImportError::Open { file: name(), cause })?);
    let outcome = match system {
        System::Disqus => comments::read_disqus(input, visit),
        System::Isso => isso::read(file, visit),
        System::Remark42 => comments::read_remark42(input, visit),
    };
    outcome.map_err(|cause| ImportError::Read { file: name(), cause })
}

/// The passes over a file that write.
struct Passes<'a> {
    order: &'a Import<'a>,
    places: Places<'a>,
    report: Report,
    batch: Vec<Comment>,
    /// Whether only those are looked at that answer something: what they answer is here by now.
    is_last: bool,
    /// How many answer what was not here yet.
    later: u64,
}

impl Passes<'_> {
    fn run(&mut self, file: &Path, system: System, tick: &mut dyn FnMut()) -> Result<(), ImportError> {
        let mut outcome = Ok(());
        read(file, system, &mut |record| {
            if let Record::Comment(comment) = record
                && outcome.is_ok()
            {
                tick();
                if !self.is_last || comment.parent.is_some() {
                    self.batch.push(comment);
                }
                if self.batch.len() >= BATCH {
                    outcome = self.flush();
                }
            }
        })?;
        outcome?;
        Ok(self.flush()?)
    }

    fn flush(&mut self) -> Result<(), database::Error> {
        let batch = std::mem::take(&mut self.batch);
        let mut part = Report { source: self.report.source.clone(), ..Report::default() };
        let groups = self.places.group(batch, !self.is_last)?;
        self.later += write::all(self.order, groups, &mut part)?;
        // What the last pass does is to finish what was counted before.
        if !self.is_last {
            self.report.absorb(part);
        }
        Ok(())
    }
}

fn act<'a>(order: &Import<'a>) -> Act<'a> {
    Act { now: order.now, ids: order.ids, actor: Actor::Program }
}
