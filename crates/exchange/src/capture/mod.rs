//! Captures: saved pages and plain texts, as when only a scrape or an archive of a lost site exists.
//!
//! A machine guessed what on a capture is the story. So each becomes a draft for review, never a published story,
//! with a note of where it came from, what was left out and what could not be placed.
//!
//! - `files`: which files a folder stands for.
//! - `draft`: a captured page as a draft: sections, tags, bylines, body.

mod draft;
mod files;

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use database::{Database, Error, Transaction};
use formats::capture::{self, Hints, Page};
use jiff::Timestamp;
use newsroom::id::StoryId;
use newsroom::import_item::{Origin, remember};
use newsroom::note::{self, Note};
use newsroom::section::{self, Section};
use newsroom::story::save::{self, SaveError};
use newsroom::story::{self, StoryKind};
use newsroom::{Act, Actor, Ids, site};
use sha2::{Digest, Sha256};

use crate::batch::write_all;
use crate::known::{Known, hash_of, known};
use crate::report::Report;

/// Captures written in one transaction.
const BATCH: usize = 50;

/// The source of captures that do not say where they stood.
const NOWHERE: &str = "captures";

/// Bytes of a file's hash that tell it from others of its name.
const HASH_BYTES: usize = 12;

/// An import of captures to be made.
#[derive(Clone, Copy)]
pub struct Import<'a> {
    /// The newsroom's database.
    pub db: &'a Database,
    /// Where new ids come from.
    pub ids: &'a Ids,
    /// The time now.
    pub now: Timestamp,
    /// Whether to read and report only.
    pub dry_run: bool,
}

/// Imports captured pages from files and from all pages and texts below folders. `progress` is told how many of how
/// many have been read.
///
/// # Errors
/// What the database says; a file that cannot be read or holds no story is reported and stops nothing.
pub fn import(paths: &[PathBuf], order: &Import, progress: &mut dyn FnMut(u64, u64)) -> Result<Report, Error> {
    let mut report = Report { source: NOWHERE.into(), ..Report::default() };
    let files = files::find(paths, &mut report);
    let newsroom = Newsroom::read(order.db)?;
    let mut seen = HashMap::new();
    let mut read = 0;
    for batch in files.chunks(BATCH) {
        let captures: Vec<Capture> =
            batch.iter().filter_map(|file| newsroom.capture(file, &mut seen, &mut report)).collect();
        write(order, &newsroom, &captures, &mut report)?;
        read += batch.len() as u64;
        progress(read, files.len() as u64);
    }
    Ok(report)
}

fn write(order: &Import, newsroom: &Newsroom, captures: &[Capture], report: &mut Report) -> Result<(), Error> {
    if order.dry_run {
        return order.db.read(|r| {
            for capture in captures {
                let known = known(r, &capture.source, "capture", &capture.foreign_id, &capture.hash)?;
                report.count("stories", known.outcome());
            }
            Ok(())
        });
    }
    let act = Act { now: order.now, ids: order.ids, actor: Actor::Program };
    write_all(
        order.db,
        captures,
        report,
        &|tx, report, capture| write_one(tx, &act, newsroom, capture, report),
        &|report, capture, error| report.skip("capture", &capture.foreign_id, capture.headline(), &error.to_string()),
    )
}

/// What a capture is read against.
struct Newsroom {
    settings: site::Site,
    sections: Vec<Section>,
    hints: Hints,
}

impl Newsroom {
    fn read(db: &Database) -> Result<Newsroom, Error> {
        let (settings, sections) = db.read(|r| Ok::<_, Error>((site::get(r)?, section::list(r)?)))?;
        let known_sections = sections.iter().map(|section| section.name.clone()).collect();
        Ok(Newsroom { settings, sections, hints: Hints { known_sections, address: None } })
    }

    /// Reads a file; of several captures of one address the first counts.
    fn capture(&self, file: &Path, seen: &mut HashMap<String, PathBuf>, report: &mut Report) -> Option<Capture> {
        let name = file.display().to_string();
        let capture = match files::read(file) {
            Ok(bytes) => Capture::of(&name, &bytes, &self.hints),
            Err(error) => {
                report.skip("capture", &name, "", &format!("it cannot be read: {error}"));
                return None;
            }
        };
        if capture.page.text.trim().is_empty() {
            report.skip("capture", &name, capture.headline(), "no story was found in it");
            return None;
        }
        if let Some(first) = seen.get(&capture.foreign_id) {
            let why = format!("the same page was taken from {}", first.display());
            report.skip("capture", &name, capture.headline(), &why);
            return None;
        }
        seen.insert(capture.foreign_id.clone(), file.to_owned());
        Some(capture)
    }
}

/// A captured page with its identity.
struct Capture {
    file: String,
    page: Page,
    /// The site it stood on.
    source: String,
    /// Its address, or its file's name and content where it does not tell one.
    foreign_id: String,
    hash: Vec<u8>,
}

impl Capture {
    fn of(file: &str, bytes: &[u8], hints: &Hints) -> Capture {
        let page = capture::read(bytes, hints);
        let (source, foreign_id) = match page.canonical.as_deref().and_then(address_of) {
            Some(found) => found,
            None => {
                let name = Path::new(file).file_name().map(|name| name.to_string_lossy().into_owned());
                let sum: String =
                    Sha256::digest(bytes).iter().take(HASH_BYTES).map(|byte| format!("{byte:02x}")).collect();
                (NOWHERE.to_owned(), format!("{}:{sum}", name.unwrap_or_default()))
            }
        };
        let hash = hash_of(&page);
        Capture { file: file.to_owned(), page, source, foreign_id, hash }
    }

    fn headline(&self) -> &str {
        self.page.title.as_deref().unwrap_or("")
    }
}

/// The site and the whole of an address; a page that names its site's front as its own address tells nothing.
fn address_of(canonical: &str) -> Option<(String, String)> {
    let (scheme, rest) = canonical.split_once("://").filter(|(scheme, _)| matches!(*scheme, "http" | "https"))?;
    let (host, path) = rest.split_once('/')?;
    let is_page = !host.is_empty() && !path.trim_matches('/').is_empty() && canonical.len() <= 2000;
    is_page.then(|| (format!("{scheme}://{host}"), canonical.split('#').next().unwrap_or(canonical).to_owned()))
}

fn write_one(
    tx: &mut Transaction,
    act: &Act,
    newsroom: &Newsroom,
    capture: &Capture,
    report: &mut Report,
) -> Result<(), Error> {
    let state = known(tx, &capture.source, "capture", &capture.foreign_id, &capture.hash)?;
    let id = match state {
        Known::Same(_) => {
            report.count("stories", state.outcome());
            return Ok(());
        }
        Known::Changed(id) if save::is_by_desk(tx, StoryId(id))? => {
            let why = "the desk has changed it since; the desk's stays";
            report.skip("capture", &capture.foreign_id, capture.headline(), why);
            return Ok(());
        }
        Known::Changed(id) => StoryId(id),
        Known::New => StoryId(act.next_id()),
    };
    let made = draft::make(tx, act, newsroom, capture, report)?;
    match story::find(tx, id)? {
        Some(there) => match save::save_draft(tx, act, id, there.version, &made.draft) {
            Ok(_) | Err(SaveError::Conflict { .. } | SaveError::NoStory(_) | SaveError::NotTheirs(_)) => {}
            Err(SaveError::Database(error)) => return Err(error),
        },
        None => drop(save::begin(tx, act, id, StoryKind::Story, &made.draft)?),
    }
    keep_note(tx, act, capture, id, made.note)?;
    report.count("stories", state.outcome());
    let origin = Origin { source: &capture.source, kind: "capture", foreign_id: &capture.foreign_id };
    remember(tx, act, origin, id.0, &capture.hash)
}

/// Keeps what an editor has to know of the capture; a later capture of the page replaces it.
fn keep_note(
    tx: &mut Transaction,
    act: &Act,
    capture: &Capture,
    story: StoryId,
    told: draft::Told,
) -> Result<(), Error> {
    let origin = Origin { source: &capture.source, kind: "capture note", foreign_id: &capture.foreign_id };
    let id = newsroom::import_item::find(tx, origin)?.map_or_else(|| act.next_id(), |taken| taken.our_id);
    let note = Note {
        id,
        story,
        kind: "capture".into(),
        author_name: String::new(),
        body: told.body,
        data: told.data,
        written_at: act.now,
    };
    note::keep(tx, &note)?;
    remember(tx, act, origin, id, &capture.hash)
}
