//! The bytes of pictures and files.

use std::fs::File;
use std::io;

use media::Key;
use newsroom::media_item::MediaItem;

use super::{Export, ExportError};
use crate::report::{Outcome, Report};

/// Copies an item's bytes to where its address stands, below the folder of the export. What is not there is told, and the
/// export goes on.
pub(super) fn copy(order: &Export, item: &MediaItem, report: &mut Report) -> Result<(), ExportError> {
    let (Some((store, out)), Some(key)) = (&order.files, item.store_key.as_deref().and_then(Key::parse)) else {
        return Ok(());
    };
    let path = match &item.upload_path {
        Some(path) => Some(format!("wp-content/uploads/{path}")),
        None => (order.address_of)(item).map(|address| address.trim_start_matches('/').to_owned()),
    };
    let mut skip = |why: &str| report.skip("media", &item.id.to_string(), &item.title, why);
    let Some(path) = path.filter(|path| media::folder::is_safe(path)) else {
        skip("its name is none of a file");
        return Ok(());
    };
    let Some(mut bytes) = store.open(&key)? else {
        skip("its bytes are not in the store");
        return Ok(());
    };
    let to = out.join(path);
    if let Some(folder) = to.parent() {
        std::fs::create_dir_all(folder)?;
    }
    io::copy(&mut bytes, &mut File::create(to)?)?;
    report.count("files", Outcome::Taken);
    Ok(())
}
