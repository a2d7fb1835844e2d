//! Where everything lies in a data directory.

use std::path::{Path, PathBuf};

use crate::arriving::Arriving;
use crate::store::Store;

/// The folders of a data directory that hold pictures and files.
#[derive(Debug, Clone)]
pub struct Folders {
    /// The originals, by key: `media/files`.
    pub store: Store,
    /// Files that arrive in pieces, apart from the originals so that no backup carries halves: `arriving`.
    pub arriving: Arriving,
    /// An old site's uploads under their own names, for whoever lays them there by hand: `media/uploads`.
    pub uploads: PathBuf,
    /// What is made from the originals and can be made again, apart from them so that no backup carries it:
    /// `renditions`.
    pub renditions: PathBuf,
}

impl Folders {
    /// Names the folders of a data directory; each is made when something is first written into it.
    #[must_use]
    pub fn of(data: &Path) -> Folders {
        let media = data.join("media");
        Folders {
            store: Store::new(&media.join("files")),
            arriving: Arriving::new(&data.join("arriving")),
            uploads: media.join("uploads"),
            renditions: data.join("renditions"),
        }
    }
}
