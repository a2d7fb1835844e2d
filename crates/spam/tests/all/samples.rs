//! Comments that somebody has judged: our own phrases, and the files of others in `tests/data` (see its README).

use spam::Example;
use spam::prior::{PHRASES, read_phrases};

/// A judged comment and the set it is from.
#[derive(Debug, Clone)]
pub struct Sample {
    pub set: &'static str,
    pub example: Example,
}

/// The phrases of the shipped model, by language.
pub fn own() -> Vec<Sample> {
    let samples =
        PHRASES.into_iter().flat_map(|(language, text)| read_phrases(text).into_iter().map(move |e| (language, e)));
    samples.map(|(set, example)| Sample { set, example }).collect()
}

/// The comments of others.
pub fn foreign() -> Vec<Sample> {
    let lines = |set, text: &str, is_spam| {
        let lines = text.lines().filter(|line| !line.trim().is_empty());
        lines.map(|line| Sample { set, example: Example { text: line.to_owned(), is_spam } }).collect::<Vec<_>>()
    };
    let table = |set, text: &str| {
        let rows = read_csv(text).into_iter().skip(1).filter(|row| row.len() == 3);
        rows.map(|row| Sample { set, example: Example { text: unescape(&row[1]), is_spam: row[2].trim() == "1" } })
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
