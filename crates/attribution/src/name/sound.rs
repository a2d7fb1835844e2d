//! Letters of five scripts folded to common sounds, by the table in `data/names/letters.txt`.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::lexicon::lines;

/// The writing of a word, as far as it matters to its sounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Script {
    Latin,
    Cyrillic,
    Arabic,
    Hebrew,
}

impl Script {
    /// Finds the script of a letter; none for others than these.
    pub(crate) fn of(letter: char) -> Option<Script> {
        Some(match letter {
            'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Script::Latin,
            '\u{400}'..='\u{52f}' => Script::Cyrillic,
            '\u{620}'..='\u{64a}' | '\u{66e}'..='\u{6d5}' | '\u{750}'..='\u{77f}' => Script::Arabic,
            '\u{5d0}'..='\u{5ea}' => Script::Hebrew,
            _ => return None,
        })
    }

    /// Whether short vowels are not written.
    pub(crate) fn is_abjad(self) -> bool {
        matches!(self, Script::Arabic | Script::Hebrew)
    }
}

/// No rule has more letters.
const RULE_MAX: usize = 4;

/// What a rule's letters become: anywhere, at a word's beginning, at its end.
type Rules = HashMap<&'static str, [Option<&'static str>; 3]>;

static RULES: LazyLock<HashMap<Script, Rules>> = LazyLock::new(|| {
    let mut all: HashMap<Script, Rules> = HashMap::new();
    for (section, line) in lines(include_str!("../../data/names/letters.txt")) {
        let script = match section {
            "latin" => Script::Latin,
            "cyrillic" => Script::Cyrillic,
            "arabic" => Script::Arabic,
            _ => Script::Hebrew,
        };
        let (letters, sounds) = line.split_once(' ').expect("each rule has letters and sounds");
        let place = if letters.starts_with('^') { 1 } else { usize::from(letters.ends_with('$')) * 2 };
        let letters = letters.trim_start_matches('^').trim_end_matches('$');
        let sounds = sounds.trim_matches('-');
        all.entry(script).or_default().entry(letters).or_default()[place] = Some(sounds);
    }
    all
});

/// Folds a word in small letters to its sounds; a sound that stands twice in a row stands once.
pub(crate) fn fold(word: &str, script: Script) -> String {
    let mut sounds = String::new();
    let Some(rules) = RULES.get(&script) else { return sounds };
    let bounds: Vec<usize> = word.char_indices().map(|(at, _)| at).chain([word.len()]).collect();
    let mut at = 0;
    while at + 1 < bounds.len() {
        let (taken, found) = longest(word, &bounds, at, rules);
        found.chars().for_each(|sound| {
            if !sounds.ends_with(sound) {
                sounds.push(sound);
            }
        });
        at += taken;
    }
    sounds
}

fn longest(word: &str, bounds: &[usize], at: usize, rules: &Rules) -> (usize, &'static str) {
    for size in (1..=RULE_MAX.min(bounds.len() - 1 - at)).rev() {
        let Some(places) = rules.get(&word[bounds[at]..bounds[at + size]]) else { continue };
        let first = places[1].filter(|_| at == 0);
        let last = places[2].filter(|_| at + size + 1 == bounds.len());
        if let Some(sounds) = first.or(last).or(places[0]) {
            return (size, sounds);
        }
    }
    (1, "")
}

/// Which of two words are written without short vowels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Abjads {
    None,
    One,
    Both,
}

/// How far two folded words sound apart, from 0; a consonant that the other lacks counts 1.
///
/// It is an edit distance in which short vowels and sounds that romanisations confuse cost little; least where one of
/// the two scripts does not write short vowels.
pub(crate) fn distance(a: &str, b: &str, abjads: Abjads) -> f32 {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut before: Vec<f32> = vec![0.0];
    for at in 0..b.len() {
        before.push(before[at] + alone(b, at, abjads));
    }
    for at in 0..a.len() {
        let dropped = alone(a, at, abjads);
        let mut row = vec![before[0] + dropped];
        for other in 0..b.len() {
            let is_end = at + 1 == a.len() && other + 1 == b.len() && abjads == Abjads::None;
            let end = if is_end { ending(a[at], b[other]) } else { 0.0 };
            let swapped = before[other] + between(a[at], b[other]).max(end);
            let missing = (before[other + 1] + dropped).min(row[other] + alone(b, other, abjads));
            row.push(swapped.min(missing));
        }
        before = row;
    }
    before[b.len()]
}

/// The number of sounds that are no vowels.
pub(crate) fn count_consonants(sounds: &str) -> usize {
    sounds.bytes().filter(|sound| !is_vowel(*sound)).count()
}

/// What two words are apart at least; it saves most distances. No table takes l, m, n or r for anything else.
pub(crate) fn distance_min(a: &str, b: &str) -> f32 {
    let counts = |word: &str| {
        let mut counts = [0_u8; 4];
        for sound in word.bytes() {
            let place = match sound {
                b'l' => 0,
                b'm' => 1,
                b'n' => 2,
                b'r' => 3,
                _ => continue,
            };
            counts[place] = u8::saturating_add(counts[place], 1);
        }
        counts
    };
    // A sound that stands for another of the four counts once with each.
    let differences = counts(a).into_iter().zip(counts(b)).map(|(a, b)| f32::from(a.abs_diff(b)));
    differences.sum::<f32>() / 2.0
}

fn is_vowel(sound: u8) -> bool {
    b"aeiouIUAE".contains(&sound)
}

/// What it costs that one word has a sound and the other nothing.
fn alone(word: &[u8], at: usize, abjads: Abjads) -> f32 {
    let is_last = at + 1 == word.len();
    let is_written = abjads == Abjads::None;
    match word[at] {
        b'A' => 0.03,
        b'E' if is_last => 0.35,
        b'E' => 0.06,
        // A last vowel makes another name: "Samir" and "Samira", "Karim" and "Karimi". A last "e" is often silent.
        b'a' | b'i' | b'o' | b'u' if is_last && is_written => 0.6,
        b'a' | b'i' | b'o' | b'u' if is_last => 0.4,
        b'a' | b'e' | b'i' | b'o' | b'u' if is_written => 0.22,
        b'e' if is_last => 0.06,
        b'a' if abjads == Abjads::Both => 0.12,
        b'a' => 0.05,
        b'e' | b'i' | b'o' | b'u' => 0.03,
        b'I' | b'U' => 0.25,
        // Between consonants a half vowel is a long vowel, which an abjad writes: it tells Hassan from Hussein.
        b'j' | b'w' => match abjads {
            Abjads::None => 0.14,
            Abjads::Both if word[at] == b'j' => 0.45,
            Abjads::One | Abjads::Both => 0.35,
        },
        b'h' if is_last => 0.1,
        b'h' if is_written && at > 0 => 0.25,
        b'h' | b'G' => 0.4,
        // "ng" is one sound, which some scripts write as "n".
        b'g' if at > 0 && word[at - 1] == b'n' => 0.15,
        _ => 1.0,
    }
}

/// What it costs that two words end in these vowels, where both are written: "Maria" and "Mario".
fn ending(a: u8, b: u8) -> f32 {
    let is_apart =
        matches!((a, b), (b'a', b'o' | b'i' | b'u') | (b'o' | b'i' | b'u', b'a') | (b'o', b'i') | (b'i', b'o'));
    if is_apart { 0.5 } else { 0.0 }
}

/// What it costs that one word has this sound and the other that; the pairs are those that romanisations confuse.
const NEAR: [(&[u8; 2], f32); 73] = [
    (b"ae", 0.08),
    (b"ao", 0.2),
    (b"ou", 0.05),
    (b"ei", 0.08),
    (b"oU", 0.06),
    (b"uU", 0.02),
    (b"iI", 0.02),
    (b"eI", 0.08),
    (b"ai", 0.22),
    (b"au", 0.35),
    (b"eo", 0.22),
    (b"iu", 0.25),
    (b"aI", 0.25),
    (b"aU", 0.25),
    (b"ji", 0.03),
    (b"jI", 0.02),
    (b"je", 0.06),
    (b"ja", 0.35),
    (b"jA", 0.1),
    (b"wo", 0.03),
    (b"wu", 0.02),
    (b"wU", 0.01),
    (b"wa", 0.25),
    (b"we", 0.25),
    (b"wv", 0.04),
    (b"wA", 0.1),
    (b"jJ", 0.25),
    (b"vf", 0.12),
    (b"vb", 0.15),
    (b"wb", 0.3),
    (b"wf", 0.3),
    (b"bp", 0.12),
    (b"pf", 0.12),
    (b"gk", 0.3),
    (b"gJ", 0.15),
    (b"gG", 0.05),
    (b"gh", 0.2),
    (b"Gh", 0.3),
    (b"GJ", 0.3),
    (b"kq", 0.03),
    (b"gq", 0.12),
    (b"Gq", 0.08),
    (b"kx", 0.2),
    (b"qx", 0.3),
    (b"kC", 0.3),
    (b"xC", 0.2),
    (b"hx", 0.05),
    (b"sS", 0.15),
    (b"sz", 0.15),
    (b"sT", 0.15),
    (b"zT", 0.12),
    (b"ZS", 0.25),
    (b"TC", 0.15),
    (b"JC", 0.2),
    (b"ZJ", 0.06),
    (b"zZ", 0.2),
    (b"zJ", 0.3),
    (b"SC", 0.2),
    (b"td", 0.2),
    (b"tQ", 0.04),
    (b"sQ", 0.04),
    (b"dD", 0.04),
    (b"zD", 0.04),
    (b"sD", 0.2),
    (b"tD", 0.25),
    (b"SZ", 0.25),
    (b"hE", 0.05),
    (b"xE", 0.1),
    (b"oE", 0.15),
    (b"uE", 0.15),
    (b"fb", 0.25),
    (b"gZ", 0.15),
    (b"zS", 0.25),
];

/// The same by the two sounds, so that a distance needs no search.
static BETWEEN: LazyLock<Vec<f32>> = LazyLock::new(|| {
    let mut costs = vec![1.0; 128 * 128];
    let mut set = |a: u8, b: u8, cost: f32| {
        costs[usize::from(a) * 128 + usize::from(b)] = cost;
        costs[usize::from(b) * 128 + usize::from(a)] = cost;
    };
    for a in b"aeiouIUAE" {
        b"aeiouIUAE".iter().for_each(|b| set(*a, *b, 0.3));
    }
    for vowel in b"aeiouIUE" {
        set(b'A', *vowel, 0.03);
    }
    for vowel in b"ae" {
        set(b'E', *vowel, 0.02);
    }
    NEAR.iter().for_each(|(pair, cost)| set(pair[0], pair[1], *cost));
    (0..128).for_each(|sound| set(sound, sound, 0.0));
    costs
});

fn between(a: u8, b: u8) -> f32 {
    BETWEEN[usize::from(a & 127) * 128 + usize::from(b & 127)]
}
