//! The folder of an index: opened if it can be, emptied if not.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use tantivy::directory::error::LockError;
use tantivy::directory::{Directory, INDEX_WRITER_LOCK, MmapDirectory};
use tantivy::{Index, TantivyError};

use super::Opened;
use crate::{Error, schema};

/// Opens the index in a folder; throws it away first if it is damaged or of another version.
pub(super) fn open(dir: &Path) -> Result<(Index, Opened), Error> {
    let failed = |cause| Error::Folder { path: dir.to_owned(), cause };
    fs::create_dir_all(dir).map_err(failed)?;
    if !dir.join("meta.json").exists() && !dir.join(".managed.json").exists() {
        return Ok((create(dir)?, Opened::New));
    }
    let reason = match existing(dir) {
        Ok(index) => return Ok((index, Opened::Existing)),
        Err(reason) => reason,
    };
    check_nobody_writes(dir)?;
    fs::remove_dir_all(dir).and_then(|()| fs::create_dir_all(dir)).map_err(failed)?;
    Ok((create(dir)?, Opened::Discarded(reason)))
}

/// Tells that somebody else writes from every other failure of opening.
pub(super) fn busy(dir: &Path, error: Error) -> Error {
    match error {
        Error::Failed(TantivyError::LockFailure(LockError::LockBusy, _)) => Error::InUse(dir.to_owned()),
        other => other,
    }
}

/// What a commit says of itself: the index's version, and the last event in it.
pub(super) fn payload(sequence: u64) -> String {
    format!("{} {sequence}", schema::version())
}

/// The last event in the index; 0 if it was never committed.
pub(super) fn sequence(index: &Index) -> Result<u64, Error> {
    let payload = index.load_metas()?.payload;
    Ok(payload.and_then(|payload| parse_payload(&payload)).unwrap_or(0))
}

fn parse_payload(payload: &str) -> Option<u64> {
    let (version, sequence) = payload.split_once(' ')?;
    (version == schema::version()).then_some(())?;
    sequence.parse().ok()
}

/// Opens what is there, or says why that cannot be used. Damaged files may make the library panic.
fn existing(dir: &Path) -> Result<Index, String> {
    let opened = catch_unwind(AssertUnwindSafe(|| {
        let index = Index::open_in_dir(dir).map_err(|error| error.to_string())?;
        let payload = index.load_metas().map_err(|error| error.to_string())?.payload;
        match payload {
            Some(payload) if parse_payload(&payload).is_none() => {
                return Err(format!("it was written as {payload:?}, and this release writes {:?}", schema::version()));
            }
            None if index.schema() != schema::build().0 => {
                return Err("its fields are others".to_owned());
            }
            _ => {}
        }
        let reader = index.reader().map_err(|error| error.to_string())?;
        reader.searcher().num_docs();
        Ok(index)
    }));
    opened.unwrap_or_else(|_| Err("its files are damaged".to_owned()))
}

fn create(dir: &Path) -> Result<Index, Error> {
    Ok(Index::create_in_dir(dir, schema::build().0)?)
}

fn check_nobody_writes(dir: &Path) -> Result<(), Error> {
    let directory = MmapDirectory::open(dir).map_err(TantivyError::from)?;
    match directory.acquire_lock(&INDEX_WRITER_LOCK) {
        Err(LockError::LockBusy) => Err(Error::InUse(dir.to_owned())),
        Ok(_) | Err(_) => Ok(()),
    }
}
