//! What a data directory holds: database, key, uploads, index.

use std::io::Write;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result, bail};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use database::{Database, Options};
use newsroom::Ids;
use newsroom::secret::Keys;

use crate::config::Config;

/// An opened data directory.
pub struct Place {
    /// Its database, with the newest schema.
    pub db: Database,
    /// Its keys.
    pub keys: Keys,
    /// Where new ids come from.
    pub ids: Arc<Ids>,
}

/// Opens a data directory, and makes what is missing.
pub fn open(config: &Config) -> Result<Place> {
    open_with(config, &Options::default())
}

/// Opens it for a process that goes through a whole archive once and ends.
pub fn open_for_archive(config: &Config) -> Result<Place> {
    open_with(config, &Options { map_bytes: 0, ..Options::default() })
}

fn open_with(config: &Config, options: &Options) -> Result<Place> {
    make_folder(&config.data)?;
    let db = open_database_with(config, options)?;
    db.migrate(newsroom::schema::MIGRATIONS).context("the schema could not be moved on")?;
    let keys = Keys::from_master(&master_key(&config.key_file())?);
    Ok(Place { db, keys, ids: Arc::new(crate::clock::ids()) })
}

/// Opens the database as it is.
pub fn open_database(config: &Config) -> Result<Database> {
    open_database_with(config, &Options::default())
}

fn open_database_with(config: &Config, options: &Options) -> Result<Database> {
    let address = config.database();
    Database::open(&address, options).with_context(|| format!("the database {} cannot be opened", shown(&address)))
}

/// An address without its password.
fn shown(address: &str) -> String {
    match (address.split_once("://"), address.rsplit_once('@')) {
        (Some((scheme, _)), Some((_, host))) => format!("{scheme}://…@{host}"),
        _ => address.to_owned(),
    }
}

/// Makes a folder that only we can read.
pub fn make_folder(folder: &Path) -> Result<()> {
    std::fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)
        .with_context(|| format!("the folder {} cannot be made", folder.display()))
}

/// Reads the master key, or makes it on a first start.
fn master_key(file: &Path) -> Result<[u8; 32]> {
    match std::fs::read_to_string(file) {
        Ok(text) => {
            let bytes = STANDARD.decode(text.trim()).ok().and_then(|bytes| <[u8; 32]>::try_from(bytes).ok());
            bytes.with_context(|| format!("{} does not hold a master key (32 bytes in base64)", file.display()))
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            let key: [u8; 32] = web::secret::bytes();
            let mut made = std::fs::OpenOptions::new()
                .write(true)
                .create_new(true)
                .mode(0o600)
                .open(file)
                .with_context(|| format!("the master key {} cannot be made", file.display()))?;
            made.write_all(STANDARD.encode(key).as_bytes())?;
            made.sync_all()?;
            Ok(key)
        }
        Err(error) => bail!("the master key {} cannot be read: {error}", file.display()),
    }
}
