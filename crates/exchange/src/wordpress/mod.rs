//! A WordPress site from its export files (WXR 1.0 to 1.2).
//!
//! Two passes: the first surveys what refers to what, the second writes. WordPress's ids stay ours where they are
//! free, and `import_item` remembers what was read: run again, an import changes nothing that it did before.
//!
//! - [`survey`]: the first pass: terms, people, files, the permalink pattern, the zone.
//! - `pattern`: of which permalink pattern links can have been made.
//! - `furniture`: settings, sections, tags, people, files.
//! - `menus`: what the head and the foot of the old site led to.
//! - `stories`: stories and pages.
//! - `details`: where a story runs, who made it, how it shows outside.
//! - `addresses`: old addresses that lead on.
//! - `file_page`: the page of a file that readers spoke under.
//! - `comments`: what readers said, and what colleagues said among themselves.

mod addresses;
mod comments;
mod details;
mod file_page;
mod furniture;
mod menus;
mod pattern;
mod stories;
pub mod survey;

use std::fs::File;
use std::io::BufReader;
use std::path::PathBuf;

use database::Database;
use formats::wxr::qtranslate;
use formats::wxr::{Item, ReadError, Reader, Record};
use jiff::Timestamp;
use newsroom::secret::Keys;
use newsroom::{Act, Actor, Ids, site};

use crate::batch::write_all;
use crate::files;
pub use crate::files::Media;
use crate::known::{Known, hash_of, known, plain};
use crate::report::Report;
use survey::Survey;

/// Items written in one transaction.
const BATCH: usize = 50;

/// Corrections that are kept in memory until the stories are written; further ones come in where they stand.
const CORRECTIONS_MAX: usize = 10_000;

/// An import to be made.
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
    /// Where pictures and files come from.
    pub media: &'a Media,
}

/// Why an import was given up.
pub type ImportError = crate::error::ImportError<ReadError>;

/// Imports one site from all of its files; `progress` is told how many items have been taken of how many that were found
/// so far.
///
/// # Errors
/// [`ImportError`] if a file is no export or the database fails; a broken item is reported and stops nothing.
pub fn import(files: &[PathBuf], order: &Import, progress: &mut dyn FnMut(u64, u64)) -> Result<Report, ImportError> {
    let mut report = Report::default();
    let mut survey = Survey::default();
    let mut found = 0;
    for_each_record(files, &mut |file, record| {
        if matches!(record, Record::Item(_)) {
            found += 1;
            progress(0, found);
        }
        survey.note(record, file, &mut report);
    })?;
    survey.close(&mut report);
    report.source = survey.source();
    report.permalink = survey.permalink().map_or_else(String::new, |pattern| pattern.to_string());
    if !order.dry_run {
        furniture::write(order, &survey, &mut report)?;
    }
    let mut writer = Writer { order, survey: &survey, report, batch: Vec::new(), corrections: Vec::new() };
    let mut read = 0;
    let mut failed = None;
    for_each_record(files, &mut |_, record| {
        if let Record::Item(item) = record {
            read += 1;
            progress(read, found);
            if failed.is_none() {
                failed = writer.take(*item).err();
            }
        }
    })?;
    failed.map_or(Ok(()), Err)?;
    writer.finish()?;
    let mut report = writer.report;
    menus::write(order, &survey, &mut report)?;
    if !order.dry_run {
        files::bring(order.db, &act(order), order.media, &mut report, &mut |files| {
            progress(read + files, read + files)
        })?;
    }
    Ok(report)
}

fn for_each_record(files: &[PathBuf], visit: &mut dyn FnMut(&str, Record)) -> Result<(), ImportError> {
    for path in files {
        let name = || path.display().to_string();
        let shown = path.file_name().map_or_else(name, |file| file.to_string_lossy().into_owned());
        let file = File::open(path).map_err(|cause| ImportError::Open { file: name(), cause })?;
        let failed = |cause| ImportError::Read { file: name(), cause };
        let mut reader = Reader::new(BufReader::new(file)).map_err(failed)?;
        while let Some(record) = reader.next_record().map_err(failed)? {
            visit(&shown, record);
        }
    }
    Ok(())
}

/// Writes items in batches; one that fails is reported and left out.
struct Writer<'a> {
    order: &'a Import<'a>,
    survey: &'a Survey,
    report: Report,
    batch: Vec<Item>,
    corrections: Vec<Item>,
}

impl Writer<'_> {
    fn take(&mut self, item: Item) -> Result<(), ImportError> {
        if item.post_type == "newspack_correction" && self.corrections.len() < CORRECTIONS_MAX {
            self.corrections.push(item);
            return Ok(());
        }
        let languages = qtranslate::split(&item, &self.survey.site.language);
        if languages.is_empty() {
            self.batch.push(item);
        } else {
            self.report.warn("several languages in one text (qTranslate) became one story each");
            self.batch.extend(languages);
        }
        if self.batch.len() >= BATCH { self.flush() } else { Ok(()) }
    }

    /// Writes what is left, and corrections last: they may stand before the stories that they correct.
    fn finish(&mut self) -> Result<(), ImportError> {
        self.flush()?;
        self.batch = std::mem::take(&mut self.corrections);
        self.flush()
    }

    fn flush(&mut self) -> Result<(), ImportError> {
        let batch = std::mem::take(&mut self.batch);
        if self.order.dry_run {
            batch.iter().for_each(|item| stories::foresee(item, &mut self.report));
            return Ok(());
        }
        let (order, survey) = (self.order, self.survey);
        let settings = order.db.read(site::get)?;
        write_all(
            order.db,
            &batch,
            &mut self.report,
            &|tx, report, item| stories::write(tx, &mut Desk { order, survey, settings: &settings, report }, item),
            &|report, item, error| {
                let id = item.post_id.map_or_else(String::new, |id| id.to_string());
                report.skip(&item.post_type, &id, &plain(&item.title), &error.to_string());
            },
        )?;
        Ok(())
    }
}

/// What the writing of one item needs.
struct Desk<'a> {
    order: &'a Import<'a>,
    survey: &'a Survey,
    settings: &'a site::Site,
    report: &'a mut Report,
}

impl Desk<'_> {
    fn act(&self) -> Act<'_> {
        act(self.order)
    }
}

fn act<'a>(order: &Import<'a>) -> Act<'a> {
    Act { now: order.now, ids: order.ids, actor: Actor::Program }
}
