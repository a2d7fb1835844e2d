//! `backup` and `restore`: everything of a data directory in one file, while serving goes on.
//!
//! A backup is a tar file that holds the database as of one instant, the master key, the settings and the media. The
//! index and the renditions are left out: they are made anew from the rest.

use std::ffi::OsString;
use std::fs::File;
use std::io::BufWriter;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result, ensure};

use super::say;
use crate::config::Config;
use crate::place;

/// Where a backup goes.
#[derive(clap::Args)]
pub struct BackupArguments {
    /// The file to be made.
    file: PathBuf,
}

/// Where a backup is.
#[derive(clap::Args)]
pub struct RestoreArguments {
    /// The file.
    file: PathBuf,
}

/// The names in a backup.
const DATABASE: &str = "dateline.sqlite";
const KEY: &str = "master.key";
const SETTINGS: &str = "dateline.toml";
const MEDIA: &str = "media";

/// Copies everything into one file. It has its name once it is whole and on the disk.
pub fn backup(config: &Config, arguments: &BackupArguments) -> Result<bool> {
    let file = &arguments.file;
    ensure!(!file.exists(), "{} is there already; name another file", file.display());
    let part = beside(file, ".part");
    let outcome = write_archive(config, &part).and_then(|()| Ok(std::fs::rename(&part, file)?));
    if outcome.is_err() {
        // What was written so far is of no use to anyone; the cause is what matters.
        let _ = std::fs::remove_file(&part);
    }
    outcome.with_context(|| format!("{} could not be made", file.display()))?;
    sync_folder_of(file)?;
    say(&format!("{} holds everything, the master key included: keep it where only you can read it", file.display()));
    Ok(true)
}

fn write_archive(config: &Config, part: &Path) -> Result<()> {
    let out = File::options().write(true).create(true).truncate(true).mode(0o600).open(part)?;
    let mut archive = tar::Builder::new(BufWriter::new(out));
    archive.follow_symlinks(false);
    add_database(config, part, &mut archive)?;
    archive.append_path_with_name(config.key_file(), KEY).context("the master key could not be copied")?;
    let settings = config.data.join(SETTINGS);
    if settings.is_file() {
        archive.append_path_with_name(settings, SETTINGS)?;
    }
    // Files come after the database: each was there before its row was.
    let media = config.data.join(MEDIA);
    if media.is_dir() {
        archive.append_dir_all(MEDIA, media)?;
    }
    let out = archive.into_inner()?.into_inner().map_err(std::io::IntoInnerError::into_error)?;
    Ok(out.sync_all()?)
}

/// Copies the database as of one instant beside the archive, and takes the copy in.
fn add_database(config: &Config, part: &Path, archive: &mut tar::Builder<BufWriter<File>>) -> Result<()> {
    let copy = beside(part, ".sqlite");
    let copied = place::open_database(config)?.backup_to(&copy).map_err(anyhow::Error::from);
    let added = copied.and_then(|()| Ok(archive.append_path_with_name(&copy, DATABASE)?));
    let _ = std::fs::remove_file(&copy);
    added
}

/// Fills an empty data directory. It has its name once it is whole.
pub fn restore(config: &Config, arguments: &RestoreArguments) -> Result<bool> {
    let (file, data) = (&arguments.file, &config.data);
    let is_empty = std::fs::read_dir(data).map_or(true, |mut entries| entries.next().is_none());
    ensure!(is_empty, "{} is not empty; restore into a folder that is", data.display());
    ensure!(config.get("database").0.is_empty(), "a PostgreSQL database is restored with its own tools");
    let part = beside(data, ".part");
    ensure!(!part.exists(), "{} is left from a restore that broke off; remove it first", part.display());
    place::make_folder(&part)?;
    let outcome = read_archive(file, &part).and_then(|()| examine(&part));
    if let Err(error) = outcome {
        let _ = std::fs::remove_dir_all(&part);
        return Err(error.context(format!("{} could not be restored; nothing was changed", file.display())));
    }
    if data.exists() {
        std::fs::remove_dir(data)?;
    }
    std::fs::rename(&part, data)?;
    sync_folder_of(data)?;
    say(&format!("{} is restored", data.display()));
    Ok(true)
}

/// Unpacks files and folders of the known names, and nothing else.
fn read_archive(file: &Path, into: &Path) -> Result<()> {
    let mut archive = tar::Archive::new(File::open(file).context("it cannot be opened")?);
    archive.set_preserve_permissions(false);
    for entry in archive.entries()? {
        let mut entry = entry.context("it is no backup, or it is cut off")?;
        let path = entry.path()?.into_owned();
        let kind = entry.header().entry_type();
        ensure!(
            is_known(&path) && (kind.is_file() || kind.is_dir()),
            "it holds {}, which is none of ours",
            path.display()
        );
        entry.unpack_in(into).with_context(|| format!("{} could not be written", path.display()))?;
    }
    ensure!(into.join(DATABASE).is_file(), "it holds no database");
    Ok(())
}

fn is_known(path: &Path) -> bool {
    let mut parts = path.components();
    let first = parts.next().map(Component::as_os_str).and_then(|name| name.to_str()).unwrap_or("");
    let is_plain = path.components().all(|part| matches!(part, Component::Normal(_)));
    is_plain && (first == MEDIA || [DATABASE, KEY, SETTINGS].contains(&first) && parts.next().is_none())
}

/// Looks whether the database is sound, and syncs it.
fn examine(folder: &Path) -> Result<()> {
    let database = folder.join(DATABASE);
    File::open(&database)?.sync_all()?;
    let opened = database::Database::open(&database.display().to_string(), &database::Options::default())?;
    let problems = opened.integrity()?;
    ensure!(problems.is_empty(), "its database is damaged: {}", problems.join("; "));
    Ok(())
}

/// A path whose last name ends otherwise.
fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name: OsString = path.file_name().unwrap_or_default().to_owned();
    name.push(ending);
    path.with_file_name(name)
}

/// Makes a new name in a folder durable.
fn sync_folder_of(path: &Path) -> Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    Ok(File::open(folder)?.sync_all()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_backup_holds_is_unpacked() {
        for known in ["dateline.sqlite", "master.key", "media/ab/cd.jpg", "media"] {
            assert!(is_known(Path::new(known)), "{known}");
        }
        for foreign in ["/dateline.sqlite", "../master.key", "media/../x", "index/meta.json", "master.key/x", ""] {
            assert!(!is_known(Path::new(foreign)), "{foreign}");
        }
    }
}
