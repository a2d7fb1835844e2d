//! What the newsroom lets readers do with the record of who said what.

use serde::{Deserialize, Serialize};

/// The longest licence, in characters.
pub const LICENCE_CHARS_MAX: usize = 500;

/// What readers may do with the record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RecordRules {
    /// Whether readers may take what is on record as a file.
    pub lets_readers_export: bool,
    /// What others may do with such a file, in words or as a whole address; empty if nobody said. It stands in each row.
    pub licence: String,
    /// Whether readers may object to what is on record.
    pub takes_objections: bool,
    /// Whether readers see what a machine proposes and no editor has checked, named as that.
    pub shows_proposals: bool,
}

impl Default for RecordRules {
    fn default() -> Self {
        RecordRules {
            lets_readers_export: false,
            licence: String::new(),
            takes_objections: true,
            shows_proposals: false,
        }
    }
}
