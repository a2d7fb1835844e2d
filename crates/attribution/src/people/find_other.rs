//! Words that are no names, in scripts without capitals.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::lexicon::{fold, lines};

static OFFICES: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let lines = lines(include_str!("../../data/names/offices.txt"));
    lines.flat_map(|(_, line)| line.split_whitespace().map(fold)).collect()
});

/// Whether an Arabic or Persian word stands beside names and is none.
pub(super) fn is_no_name(word: &str) -> bool {
    OFFICES.contains(&fold(word))
}
