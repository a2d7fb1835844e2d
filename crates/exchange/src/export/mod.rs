//! Everything out again: the newsroom as a file that other systems read.
//!
//! Stories are read one after another, so that memory does not grow with the archive. A draft, a sealed address, a held
//! comment: all of it goes out, for whoever exports holds the data directory.
//!
//! - [`wordpress`]: an export of WordPress's own form (WXR 1.2).
//! - [`json`]: a line of JSON for each thing, with all that is kept of it.
//! - `files`: the bytes of pictures and files, each at the path of its address.

mod files;
pub mod json;
pub mod wordpress;

use std::path::PathBuf;

use database::{Database, Error, Reader};
use jiff::Timestamp;
use newsroom::comment::Status;
use newsroom::id::{MediaId, StoryId};
use newsroom::media_item::{self, MediaItem};
use newsroom::people::contributor::{self, Contributor};
use newsroom::secret::Keys;
use newsroom::series::{self, Series};
use newsroom::tag::{self, Tag};
use newsroom::whole::{self, WholeComment};

/// Things that are read in one step.
const STEP: i64 = 200;

/// An export to be made.
pub struct Export<'a> {
    /// The newsroom's database.
    pub db: &'a Database,
    /// The site's keys: readers' addresses are sealed with them.
    pub keys: &'a Keys,
    /// The beginning of the site's addresses, `https://courier.example`.
    pub origin: &'a str,
    /// The address at which the site shows a picture or a file.
    pub address_of: &'a dyn Fn(&MediaItem) -> Option<String>,
    /// The time now.
    pub now: Timestamp,
    /// Where the bytes of pictures and files lie, and the folder that they are to be copied to, if they are.
    pub files: Option<(&'a media::Store, PathBuf)>,
}

/// Why an export was not made, or not whole.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The database failed.
    #[error(transparent)]
    Database(#[from] Error),
    /// The output failed.
    #[error("the export cannot be written: {0}")]
    Output(#[from] std::io::Error),
}

/// Hands on everything of a list that is read page by page.
fn each<T>(
    db: &Database,
    mut read: impl FnMut(&mut Reader, Option<&T>) -> Result<Vec<T>, Error>,
    mut take: impl FnMut(&T) -> Result<(), ExportError>,
) -> Result<(), ExportError> {
    let mut last: Option<T> = None;
    loop {
        let page = db.read(|r| read(r, last.as_ref()))?;
        page.iter().try_for_each(&mut take)?;
        match page.into_iter().next_back() {
            Some(end) => last = Some(end),
            None => return Ok(()),
        }
    }
}

fn each_tag(order: &Export, take: impl FnMut(&Tag) -> Result<(), ExportError>) -> Result<(), ExportError> {
    each(order.db, |r, last: Option<&Tag>| tag::list_after(r, last.map_or("", |tag| &tag.slug), STEP), take)
}

fn each_series(order: &Export, take: impl FnMut(&Series) -> Result<(), ExportError>) -> Result<(), ExportError> {
    let read = |r: &mut Reader, last: Option<&Series>| {
        let page = series::search(r, "", last.map_or("", |series| &series.slug), STEP)?;
        Ok(page.into_iter().map(|(series, _)| series).collect())
    };
    each(order.db, read, take)
}

fn each_person(order: &Export, take: impl FnMut(&Contributor) -> Result<(), ExportError>) -> Result<(), ExportError> {
    let read =
        |r: &mut Reader, last: Option<&Contributor>| contributor::list_after(r, last.map_or("", |one| &one.slug), STEP);
    each(order.db, read, take)
}

fn each_item(order: &Export, take: impl FnMut(&MediaItem) -> Result<(), ExportError>) -> Result<(), ExportError> {
    let read = |r: &mut Reader, last: Option<&MediaItem>| {
        media_item::list_after(r, last.map_or(MediaId(0), |item| item.id), STEP)
    };
    each(order.db, read, take)
}

fn each_story(order: &Export, take: impl FnMut(&StoryId) -> Result<(), ExportError>) -> Result<(), ExportError> {
    let read =
        |r: &mut Reader, last: Option<&StoryId>| whole::list_stories(r, last.copied().unwrap_or(StoryId(0)), STEP);
    each(order.db, read, take)
}

/// Hands on the comments of a story that stand at some statuses.
fn each_comment(
    order: &Export,
    story: StoryId,
    statuses: &[Status],
    mut take: impl FnMut(WholeComment) -> Result<(), ExportError>,
) -> Result<(), ExportError> {
    for status in statuses {
        let mut after = None;
        loop {
            let (page, next) = order.db.read(|r| whole::list_comments(r, order.keys, (story, *status), after, STEP))?;
            page.into_iter().try_for_each(&mut take)?;
            after = next;
            if after.is_none() {
                break;
            }
        }
    }
    Ok(())
}
