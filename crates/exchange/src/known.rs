//! What an import took before, by the identity it had at its source.

use database::Reader;
use newsroom::import_item::{self, Origin};
use sha2::{Digest, Sha256};

use crate::report::Outcome;

/// What is known of a thing from before, and whether it has changed since.
pub(crate) enum Known {
    /// Nothing.
    New,
    /// Taken before as ours with this id, and different now.
    Changed(i64),
    /// Taken before as ours with this id, and the same now.
    Same(i64),
}

impl Known {
    /// What becomes of the thing.
    pub(crate) fn outcome(&self) -> Outcome {
        match self {
            Known::New => Outcome::Taken,
            Known::Changed(_) => Outcome::Changed,
            Known::Same(_) => Outcome::Unchanged,
        }
    }
}

/// Compares a thing with what was taken before.
pub(crate) fn known(r: &mut Reader, source: &str, kind: &str, id: &str, hash: &[u8]) -> Result<Known, database::Error> {
    let taken = import_item::find(r, Origin { source, kind, foreign_id: id })?;
    Ok(match taken {
        None => Known::New,
        Some(taken) if taken.content_hash == hash => Known::Same(taken.our_id),
        Some(taken) => Known::Changed(taken.our_id),
    })
}

/// SHA-256 of all that was read of a thing.
pub(crate) fn hash_of(value: &impl std::fmt::Debug) -> Vec<u8> {
    Sha256::digest(format!("{value:?}")).to_vec()
}

/// HTML of a title or a name as plain text.
pub(crate) fn plain(html: &str) -> String {
    if !html.contains(['&', '<']) {
        return html.trim().to_owned();
    }
    let (document, _) = document::from_html(html);
    document.to_plain_text().split_whitespace().collect::<Vec<_>>().join(" ")
}
