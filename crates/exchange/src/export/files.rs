//! The bytes of pictures and files.

use std::io::ErrorKind;

use newsroom::media_item::MediaItem;

use super::{Export, ExportError};
use crate::report::{Outcome, Report};

/// Copies an item's bytes to where its address stands, below the folder of the export. What is not there is told, and the
/// export goes on.
pub(super) fn copy(order: &Export, item: &MediaItem, report: &mut Report) -> Result<(), ExportError> {
    let (Some((store, out)), Some(key)) = (&order.files, &item.store_key) else { return Ok(()) };
    let path = match &item.upload_path {
        Some(path) => Some(format!("wp-content/uploads/{path}")),
        None => (order.address_of)(item).map(|address| address.trim_start_matches('/').to_owned()),
    };
    let Some(path) = path.filter(|path| media::folder::is_safe(path) && media::folder::is_safe(key)) else {
        report.skip("media", &item.id.to_string(), &item.title, "its name is none of a file");
        return Ok(());
    };
    let to = out.join(path);
    if let Some(folder) = to.parent() {
        std::fs::create_dir_all(folder)?;
    }
    match std::fs::copy(store.join(key), &to) {
        Ok(_) => report.count("files", Outcome::Taken),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            report.skip("media", &item.id.to_string(), &item.title, "its bytes are not in the store");
        }
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
