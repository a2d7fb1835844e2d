//! What advertising speaks of, whatever its words and its language: a channel to subscribe to, quick money, a loan.
//!
//! A model that learns "subscribe to my channel" from one comment judges the next by it though that says "abonniert uns",
//! as both speak of the same notions. `notions.txt` has a notion a line and words for it in any language; `*` takes all
//! words that begin so. They say what a text is about, not that it is spam: that is learnt.

use std::sync::LazyLock;

use crate::feature::mix;
use crate::fold::fold;

/// How many notions there are.
pub(crate) const COUNT: u32 = 32;

/// The longest beginning of a word that is looked up, in characters: as long as the longest word of the list.
const LOOKED_AT_MAX: usize = 18;

/// What is left of a word without what is written together with it has at least so many letters.
const LEFT_MIN: usize = 3;

/// Places of the table: a power of two, more than twice what it holds.
const PLACES: usize = 1 << 13;

/// A word of the list.
#[derive(Clone, Copy, Default)]
struct Entry {
    /// What its letters hash to; 0 where there is none.
    hash: u64,
    /// The notions that the whole word stands for, as bits.
    whole: u64,
    /// The notions of all words that begin so.
    beginning: u64,
}

static TABLE: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    let mut table = vec![Entry::default(); PLACES];
    for (notion, line) in (0..COUNT).zip(include_str!("notions.txt").lines()) {
        let words = line.split_once(": ").map_or("", |(_, words)| words);
        for word in words.split_whitespace() {
            let stem = word.strip_suffix('*');
            let hash = fold(stem.unwrap_or(word)).text.iter().fold(START, |hash, &letter| step(hash, letter));
            let place = place_of(hash, |place| table[place].hash);
            let entry = &mut table[place];
            entry.hash = hash;
            if stem.is_some() {
                entry.beginning |= 1 << notion;
            } else {
                entry.whole |= 1 << notion;
            }
        }
    }
    table
});

/// Finds the notions that a folded word stands for, as bits from 0 to [`COUNT`].
///
/// Arabic and Hebrew write articles, prepositions and "and" together with what follows, as up to three letters; without
/// them the word is looked up again.
pub(crate) fn find(word: &[char]) -> u64 {
    let mut found = look_up(word);
    if word.first().is_some_and(|first| matches!(first, '\u{590}'..='\u{6ff}')) {
        for less in 1..word.len().saturating_sub(LEFT_MIN - 1).min(4) {
            found |= look_up(&word[less..]);
        }
    }
    found
}

fn look_up(word: &[char]) -> u64 {
    let (mut found, mut hash) = (0, START);
    for (length, &letter) in (1..).zip(word.iter().take(LOOKED_AT_MAX)) {
        hash = step(hash, letter);
        if length > 1 {
            let entry = TABLE[place_of(hash, |place| TABLE[place].hash)];
            found |= entry.beginning | if length == word.len() { entry.whole } else { 0 };
        }
    }
    found
}

const START: u64 = 0x6a09_e667_f3bc_c909;

fn step(hash: u64, letter: char) -> u64 {
    // Never 0, which is no word.
    mix(hash, u64::from(letter)) | 1
}

/// The place of a hash in the open table, or the free one where it would stand.
fn place_of(hash: u64, hash_at: impl Fn(usize) -> u64) -> usize {
    let mut place = (hash >> 20) as usize % PLACES;
    while hash_at(place) != 0 && hash_at(place) != hash {
        place = (place + 1) % PLACES;
    }
    place
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(word: &str) -> u64 {
        find(&fold(word).text)
    }

    #[test]
    fn the_list_has_as_many_notions_as_are_counted_and_fits_its_table() {
        let lines: Vec<&str> = include_str!("notions.txt").lines().collect();
        assert_eq!(lines.len(), COUNT as usize);
        let words = lines.iter().flat_map(|line| line.split_once(": ").unwrap().1.split_whitespace());
        let longest = words.map(|word| fold(word.trim_end_matches('*')).text.len()).max();
        assert!(longest.unwrap() <= LOOKED_AT_MAX, "{longest:?}");
        assert!(TABLE.iter().filter(|entry| entry.hash != 0).count() * 2 < PLACES);
    }

    #[test]
    fn one_notion_has_words_in_every_language() {
        for word in [
            "Subscribing",
            "подпишитесь",
            "abonniert",
            "abonnez-vous",
            "suscríbete",
            "abone",
            "اشتركوا",
            "سابسکرایب",
            "הירשמו",
        ] {
            let word = word.split('-').next().unwrap();
            assert_ne!(of(word) & 1, 0, "{word}");
        }
        assert_eq!(of("bridge"), 0);
    }

    #[test]
    fn what_is_written_together_with_a_word_does_not_hide_it() {
        assert_ne!(of("والقناة") & of("قناة"), 0);
        assert_ne!(of("לערוץ") & of("ערוץ"), 0);
    }
}
