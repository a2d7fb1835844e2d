//! The words of two names side by side.

use std::cell::OnceCell;
use std::ops::Range;

use super::listed;
use super::sound::{Abjads, count_consonants, distance, distance_min};
use super::word::Word;

/// Words of one name that stand for words of the other.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Pair {
    /// Where they stand in the first and in the second name.
    pub words: [Range<usize>; 2],
    /// From 0 to 1.
    pub likeness: f32,
    pub is_initial: bool,
    pub is_both_initial: bool,
    pub is_listed: bool,
}

/// What stands for what, in order.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Alignment {
    pub pairs: Vec<Pair>,
}

impl Alignment {
    /// The words of a side that stand for nothing and are neither particles nor patronymics.
    pub fn left_over(&self, words: &[Word], side: usize) -> Vec<usize> {
        let is_paired = |at: &usize| self.pairs.iter().any(|pair| pair.words[side].contains(at));
        let counts = |at: &usize| !words[*at].is_particle && !words[*at].is_patronymic;
        (0..words.len()).filter(|at| counts(at) && !is_paired(at)).collect()
    }
}

/// Words less alike stand for nothing.
const LIKENESS_MIN: f32 = 0.55;

/// The same where one side is written in several words: a syllable more must not be swallowed.
const LIKENESS_JOINED_MIN: f32 = 0.7;

/// Only the first words of a name can be listed forenames.
const LISTED_MAX: usize = 3;

/// Up to so many words of one name are one word of the other: "Ahmadi Nejad", "Kim Jong Un".
const JOINED_MAX: usize = 3;

/// Lays two names side by side so that as much as possible stands for something.
pub(super) fn align(a: &[Word], b: &[Word]) -> Alignment {
    let sides = Sides { a, b, groups: [vec![OnceCell::new(); a.len()], vec![OnceCell::new(); b.len()]] };
    let width = b.len() + 1;
    let mut best = vec![0.0_f32; (a.len() + 1) * width];
    let mut chosen: Vec<Option<Pair>> = vec![None; best.len()];
    // From the end, so that the way is read from the beginning.
    for at in (0..=a.len()).rev() {
        for other in (0..=b.len()).rev() {
            let here = at * width + other;
            if at < a.len() {
                best[here] = best[here].max(best[here + width]);
            }
            if other < b.len() {
                best[here] = best[here].max(best[here + 1]);
            }
            for pair in sides.pairs_at(at, other) {
                let size = pair.words.iter().map(ExactSizeIterator::len).sum::<usize>() as f32;
                let value = pair.likeness * size + best[pair.words[0].end * width + pair.words[1].end];
                if value > best[here] {
                    best[here] = value;
                    chosen[here] = Some(pair);
                }
            }
        }
    }
    read_way(a.len(), b.len(), &best, &mut chosen)
}

fn read_way(a: usize, b: usize, best: &[f32], chosen: &mut [Option<Pair>]) -> Alignment {
    let width = b + 1;
    let (mut at, mut other) = (0, 0);
    let mut pairs = Vec::new();
    while at < a && other < b {
        let here = at * width + other;
        if let Some(pair) = chosen[here].take() {
            (at, other) = (pair.words[0].end, pair.words[1].end);
            pairs.push(pair);
        } else if best[here + width] >= best[here + 1] {
            at += 1;
        } else {
            other += 1;
        }
    }
    Alignment { pairs }
}

/// Two names, with the listed groups of their words as far as they were asked for.
struct Sides<'w> {
    a: &'w [Word],
    b: &'w [Word],
    groups: [Vec<OnceCell<Vec<usize>>>; 2],
}

impl Sides<'_> {
    fn pairs_at(&self, at: usize, other: usize) -> Vec<Pair> {
        let mut pairs = Vec::new();
        if at >= self.a.len() || other >= self.b.len() {
            return pairs;
        }
        for size in 1..=JOINED_MAX {
            if at + size <= self.a.len() {
                pairs.extend(self.pair(at..at + size, other..other + 1));
            }
            if size > 1 && other + size <= self.b.len() {
                pairs.extend(self.pair(at..at + 1, other..other + size));
            }
        }
        pairs
    }

    fn pair(&self, left: Range<usize>, right: Range<usize>) -> Option<Pair> {
        let (first, second) = (&self.a[left.clone()], &self.b[right.clone()]);
        let new = |likeness, is_initial, is_both_initial, is_listed| Pair {
            words: [left.clone(), right.clone()],
            likeness,
            is_initial,
            is_both_initial,
            is_listed,
        };
        let is_single = first.len() == 1 && second.len() == 1;
        if first.iter().chain(second).any(|word| word.is_initial) {
            let is_same = is_single && begins_alike(&first[0], &second[0]);
            let is_both = first[0].is_initial && second[0].is_initial;
            return is_same.then(|| new(0.9, !is_both, is_both, false));
        }
        if is_single && first[0].is_particle != second[0].is_particle {
            return None;
        }
        let likeness = likeness(first, second);
        let is_bound = first.iter().chain(second).any(|word| word.is_particle);
        if likeness >= if is_single || is_bound { LIKENESS_MIN } else { LIKENESS_JOINED_MIN } {
            return Some(new(likeness, false, false, false));
        }
        if is_single && left.start < LISTED_MAX && right.start < LISTED_MAX {
            let shares = self.shares_group(left.start, right.start);
            return shares.then(|| new(0.85, false, false, true));
        }
        None
    }

    fn shares_group(&self, at: usize, other: usize) -> bool {
        let first = self.groups[0][at].get_or_init(|| listed::groups(&self.a[at]));
        let second = || self.groups[1][other].get_or_init(|| listed::groups(&self.b[other]));
        !first.is_empty() && second().iter().any(|group| first.contains(group))
    }
}

/// Whether two words alone are alike enough to stand for each other.
pub(super) fn is_near(a: &Word, b: &Word) -> bool {
    likeness(std::slice::from_ref(a), std::slice::from_ref(b)) >= LIKENESS_MIN
}

/// Whether an initial may stand for a word, or two initials are one.
fn begins_alike(a: &Word, b: &Word) -> bool {
    let head = |word: &Word| word.sounds.chars().next().map(String::from).unwrap_or_default();
    let heads = (head(a), head(b));
    // "Ю." and "Yulia": the sign of the half vowel alone says nothing.
    distance(&heads.0, &heads.1, Abjads::None) <= 0.15
}

/// From 0 to 1: how much two words, or a word and several written apart, sound alike.
fn likeness(a: &[Word], b: &[Word]) -> f32 {
    let is_abjad = |words: &[Word]| words.iter().any(|word| word.is_abjad);
    let abjads = match (is_abjad(a), is_abjad(b)) {
        (true, true) => Abjads::Both,
        (false, false) => Abjads::None,
        _ => Abjads::One,
    };
    let has_article = a.iter().chain(b).any(|word| word.has_article);
    if let ([one], [other], false) = (a, b, has_article) {
        return ratio(&one.sounds, &other.sounds, abjads);
    }
    let (whole, other) = (join(a, false), join(b, false));
    let mut best = ratio(&whole, &other, abjads);
    if has_article {
        let (bare, other_bare) = (join(a, true), join(b, true));
        best = best.max(ratio(&bare, &other, abjads)).max(ratio(&whole, &other_bare, abjads));
        best = best.max(ratio(&bare, &other_bare, abjads));
    }
    best
}

fn join(words: &[Word], is_bare: bool) -> String {
    let sounds = words.iter().map(|word| match &word.bare {
        Some(bare) if is_bare => bare.as_str(),
        _ => word.sounds.as_str(),
    });
    let mut joined = String::new();
    for sound in sounds.flat_map(str::chars) {
        if !joined.ends_with(sound) {
            joined.push(sound);
        }
    }
    joined
}

/// A short word may differ less than a long one.
fn ratio(a: &str, b: &str, abjads: Abjads) -> f32 {
    if a == b {
        return 1.0;
    }
    let size = count_consonants(a).min(count_consonants(b)) as f32;
    let limit = 0.3 + 0.2 * size;
    // What cannot reach the least likeness needs no closer look.
    if distance_min(a, b) > limit * (1.0 - LIKENESS_MIN) {
        return 0.0;
    }
    (1.0 - distance(a, b, abjads) / limit).max(0.0)
}
