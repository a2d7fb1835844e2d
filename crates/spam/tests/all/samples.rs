//! Comments that somebody has judged: our own phrases, and the files of others in `tests/data` (see its README).

use std::collections::BTreeMap;

use spam::Example;
use spam::prior::{PHRASES, read_phrases};

/// A judged comment and the set it is from.
#[derive(Debug, Clone)]
pub struct Sample {
    pub set: &'static str,
    /// Samples of one group are nearly alike: none of them is scored by a model that knows another.
    pub group: usize,
    pub example: Example,
}

/// The phrases of the shipped model, by language; those of one line are a group.
pub fn own() -> Vec<Sample> {
    let mut samples: Vec<Sample> = Vec::new();
    let mut last = None;
    for (set, text) in PHRASES {
        for phrase in read_phrases(text) {
            let group = samples.last().map_or(0, |before| before.group + usize::from(last != Some(phrase.line)));
            last = Some(phrase.line);
            samples.push(Sample { set, group, example: phrase.example });
        }
    }
    samples
}

/// The comments of others, each a group.
pub fn foreign() -> Vec<Sample> {
    let mut samples = read_foreign();
    (0..).zip(&mut samples).for_each(|(place, sample)| sample.group = place);
    samples
}

/// The comments of others; those that say the same are a group, whatever their links, numbers and signs.
pub fn foreign_with_copies_together() -> Vec<Sample> {
    let mut samples = read_foreign();
    let mut groups: BTreeMap<String, usize> = BTreeMap::new();
    for sample in &mut samples {
        let folded: String = spam::fold::fold(&sample.example.text).text.into_iter().collect();
        let words = folded.split_whitespace().filter(|word| !word.contains("://"));
        let key: String = words.flat_map(str::chars).filter(|letter| letter.is_alphabetic()).take(40).collect();
        let next = groups.len();
        sample.group = *groups.entry(key).or_insert(next);
    }
    samples
}

fn read_foreign() -> Vec<Sample> {
    let lines = |set, text: &str, is_spam| {
        let lines = text.lines().filter(|line| !line.trim().is_empty());
        lines
            .map(|line| Sample { set, group: 0, example: Example { text: line.to_owned(), is_spam } })
            .collect::<Vec<_>>()
    };
    let table = |set, text: &str| {
        let rows = read_csv(text).into_iter().skip(1).filter(|row| row.len() == 3);
        rows.map(|row| Example { text: unescape(&row[1]), is_spam: row[2].trim() == "1" })
            .map(|example| Sample { set, group: 0, example })
            .collect()
    };
    [
        lines("chat", include_str!("../data/tg-ham.even.txt"), false),
        lines("chat", include_str!("../data/tg-spam.even.txt"), true),
        table("video 1", include_str!("../data/Youtube01-Psy.csv")),
        table("video 2", include_str!("../data/Youtube02-KatyPerry.csv")),
    ]
    .concat()
}

/// Reads comma-separated values (RFC 4180).
fn read_csv(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut field, mut is_quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if is_quoted && letters.peek() == Some(&'"') => field.extend(letters.next()),
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => row.push(std::mem::take(&mut field)),
            '\n' if !is_quoted => {
                row.push(std::mem::take(&mut field));
                rows.push(std::mem::take(&mut row));
            }
            '\r' if !is_quoted => {}
            other => field.push(other),
        }
    }
    rows
}

fn unescape(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&")
}
