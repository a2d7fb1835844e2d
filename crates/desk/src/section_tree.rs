//! The sections of the site as a tree, for lists and choices.

use newsroom::section::Section;

/// Orders sections as a tree: each after the one above it, with the number of those above.
pub(crate) fn tree(all: &[Section]) -> Vec<(usize, &Section)> {
    let mut ordered = Vec::with_capacity(all.len());
    let below = |parent| all.iter().rev().filter(move |section| section.parent == parent);
    let mut open: Vec<(usize, &Section)> = below(None).map(|section| (0, section)).collect();
    while let Some((level, section)) = open.pop() {
        open.extend(below(Some(section.id)).map(|section| (level + 1, section)));
        ordered.push((level, section));
    }
    ordered
}

/// A dash for each section that stands above one.
pub(crate) fn dashes(level: usize) -> String {
    "– ".repeat(level)
}
