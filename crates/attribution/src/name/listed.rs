//! Nicknames and the forms of a forename in several languages: only those that are listed count.

use std::sync::LazyLock;

use super::sound::{Abjads, Script, distance, distance_min, fold};
use super::word::Word;
use crate::lexicon::lines;

static GROUPS: LazyLock<Vec<Vec<String>>> = LazyLock::new(|| {
    let fold_line = |line: &str| line.split_whitespace().map(|word| fold(word, Script::Latin)).collect();
    lines(include_str!("../../data/names/listed.txt")).map(|(_, line)| fold_line(line)).collect()
});

/// A word is one of a group if it is no further from a listed form.
const DISTANCE_MAX: f32 = 0.3;

/// The groups a word stands in, by number.
pub(super) fn groups(word: &Word) -> Vec<usize> {
    if word.is_initial {
        return Vec::new();
    }
    let abjads = if word.is_abjad { Abjads::One } else { Abjads::None };
    let is_near = |form: &str| {
        distance_min(form, &word.sounds) <= DISTANCE_MAX && distance(form, &word.sounds, abjads) <= DISTANCE_MAX
    };
    let stands = |group: &[String]| group.iter().any(|form| is_near(form));
    (0..GROUPS.len()).filter(|group| stands(&GROUPS[*group])).collect()
}
