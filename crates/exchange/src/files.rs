//! The bytes of pictures and files: from the old site's folder, or fetched from its host.
//!
//! It comes after the texts, so that a site can be read while its pictures are still on their way: until then they are
//! shown from the old host. Run again, it brings what is missing, and what lies there in another length than it came
//! in; nothing else is touched.

use std::io::{self, Read};
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

use database::{Database, Error};
use media::probe::FILE_BYTES_MAX;
use media::{Key, Store, folder, probe};
use newsroom::Act;
use newsroom::id::MediaId;
use newsroom::media_item::{self, MediaItem};

use crate::outbound::{Outbound, OutboundError};
use crate::report::{Outcome, Report};

/// Items looked at, and written, together.
const BATCH: i64 = 64;

/// Files on their way at once: polite to the old host, and enough to fill a line.
const AT_ONCE: usize = 4;

/// Where pictures and files come from.
#[derive(Debug, Clone)]
pub enum Media {
    /// They stay at the old host.
    Leave,
    /// They are copied from the old site's folder of uploads.
    Folder {
        /// The old site's folder, `wp-content/uploads`.
        from: PathBuf,
        /// Where they go.
        store: Store,
    },
    /// They are fetched from the old host.
    Fetch {
        /// Who asks it.
        from: Outbound,
        /// Where they go.
        store: Store,
    },
}

/// A file did not come.
#[derive(Debug, thiserror::Error)]
enum BringError {
    #[error("the folder has no file of this name")]
    NotInFolder,
    #[error("it has no address")]
    NoAddress,
    #[error(transparent)]
    Outbound(#[from] OutboundError),
    #[error("it broke off: {0} of {1} bytes came")]
    BrokenOff(u64, u64),
    #[error("it has more than {FILE_BYTES_MAX} bytes")]
    TooLarge,
    #[error(transparent)]
    Probe(#[from] media::ProbeError),
    #[error("{0}")]
    File(#[from] io::Error),
}

/// Brings what is missing; `progress` is told how many items have been looked at. A file that does not come is a line
/// of the report.
///
/// # Errors
/// If the database fails.
pub fn bring(
    db: &Database,
    act: &Act,
    media: &Media,
    report: &mut Report,
    progress: &mut dyn FnMut(u64),
) -> Result<(), Error> {
    let store = match media {
        Media::Leave => return Ok(()),
        Media::Folder { store, .. } | Media::Fetch { store, .. } => store,
    };
    let (mut after, mut seen) = (MediaId(0), 0);
    loop {
        let items = db.read(|r| media_item::list_after(r, after, BATCH))?;
        let Some(last) = items.last() else { return Ok(()) };
        after = last.id;
        let (here, missing): (Vec<MediaItem>, Vec<MediaItem>) =
            items.into_iter().partition(|item| is_here(store, item));
        here.iter().for_each(|_| report.count("files", Outcome::Unchanged));
        let brought = bring_all(media, store, &missing);
        db.write(|tx| {
            let came = brought.iter().filter_map(|result| result.as_ref().ok());
            came.into_iter().try_for_each(|item| media_item::change(tx, act, item))
        })?;
        for (item, result) in missing.iter().zip(brought) {
            match result {
                Ok(_) => report.count("files", Outcome::Taken),
                Err(error) => report.skip("file", &item.id.to_string(), name_of(item), &error.to_string()),
            }
            seen += 1;
            progress(seen);
        }
    }
}

/// Whether its bytes are in the store, as many as came.
fn is_here(store: &Store, item: &MediaItem) -> bool {
    let Some(key) = item.store_key.as_deref().and_then(Key::parse) else { return false };
    let length = store.length(&key).ok().flatten().and_then(|length| i64::try_from(length).ok());
    length.is_some() && length == item.byte_count
}

fn name_of(item: &MediaItem) -> &str {
    item.upload_path.as_deref().or(item.remote_url.as_deref()).unwrap_or_default()
}

/// Brings a batch, a few at a time, each answer in the place of its item.
fn bring_all(media: &Media, store: &Store, items: &[MediaItem]) -> Vec<Result<MediaItem, BringError>> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        while let Some((place, item)) = take(&next, items) {
            done.push((place, bring_one(media, store, item)));
        }
        done
    };
    let mut results: Vec<_> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..AT_ONCE.min(items.len())).map(|_| scope.spawn(work)).collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap_or_default()).collect()
    });
    results.sort_by_key(|(place, _)| *place);
    results.into_iter().map(|(_, result)| result).collect()
}

fn take<'a>(next: &AtomicUsize, items: &'a [MediaItem]) -> Option<(usize, &'a MediaItem)> {
    let place = next.fetch_add(1, Ordering::Relaxed);
    items.get(place).map(|item| (place, item))
}

/// Brings one file, and gives its item as it is then: type and size are those of the file, whatever its name and its
/// host said.
fn bring_one(media: &Media, store: &Store, item: &MediaItem) -> Result<MediaItem, BringError> {
    let (mut source, length): (Box<dyn Read>, Option<u64>) = match media {
        Media::Leave => return Err(BringError::NoAddress),
        Media::Folder { from, .. } => {
            let path = path_of(item).ok_or(BringError::NotInFolder)?;
            let found = folder::find(from, path)?.ok_or(BringError::NotInFolder)?;
            (Box::new(std::fs::File::open(found)?), None)
        }
        Media::Fetch { from, .. } => {
            let arriving = from.get(item.remote_url.as_deref().ok_or(BringError::NoAddress)?)?;
            let length = arriving.length;
            (Box::new(arriving.into_reader()), length)
        }
    };
    if length.is_some_and(|length| length > FILE_BYTES_MAX) {
        return Err(BringError::TooLarge);
    }
    let mut draft = store.begin(FILE_BYTES_MAX)?;
    let count = io::copy(&mut source, &mut draft).map_err(|error| match error.kind() {
        io::ErrorKind::FileTooLarge => BringError::TooLarge,
        _ => BringError::File(error),
    })?;
    if let Some(length) = length.filter(|length| *length != count) {
        return Err(BringError::BrokenOff(count, length));
    }
    let found = probe(&draft.read()?)?;
    let key = draft.keep(found.kind)?;
    Ok(MediaItem {
        store_key: Some(key.to_string()),
        mime: found.kind.mime().to_owned(),
        width: found.size.map(|(width, _)| width.into()),
        height: found.size.map(|(_, height)| height.into()),
        byte_count: i64::try_from(found.bytes).ok(),
        ..item.clone()
    })
}

/// Where a file lies in the old site's folder: two items of one file share its path, and only the first has it.
fn path_of(item: &MediaItem) -> Option<&str> {
    let from_url = || item.remote_url.as_deref()?.split_once("/wp-content/uploads/").map(|(_, path)| path);
    item.upload_path.as_deref().or_else(from_url)
}
