//! `dateline inspect spam`: scores comments by what judged ones teach.

use std::io::{BufRead, BufReader};
use std::path::Path;

use anyhow::{Context, Result};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use spam::{Example, train};

use super::say;

/// A comment that somebody has judged.
#[derive(Deserialize)]
struct Judged {
    text: String,
    spam: bool,
}

/// A comment to be judged.
#[derive(Deserialize)]
struct Unjudged {
    text: String,
}

/// Teaches the shipped filter the first file and scores the second, a line for a line. A line that cannot be read is
/// told on standard error by its number; the rest goes on.
pub fn run(judged: &Path, unjudged: &Path) -> Result<()> {
    let mut examples = Vec::new();
    read_lines(judged, |line: Judged| examples.push(Example { text: line.text, is_spam: line.spam }))?;
    let filter = train(spam::prior(), &examples);
    read_lines(unjudged, |line: Unjudged| say(&format!("{:.6}", filter.score(&line.text))))
}

fn read_lines<T: DeserializeOwned>(path: &Path, mut take: impl FnMut(T)) -> Result<()> {
    let file = std::fs::File::open(path).with_context(|| format!("{} cannot be read", path.display()))?;
    let mut lines = BufReader::new(file);
    let mut line = Vec::new();
    for number in 1.. {
        line.clear();
        let read = lines.read_until(b'\n', &mut line).with_context(|| format!("{} cannot be read", path.display()))?;
        if read == 0 {
            break;
        }
        let text = line.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&line).trim_ascii();
        if text.is_empty() {
            continue;
        }
        match serde_json::from_slice(text) {
            Ok(value) => take(value),
            Err(error) => eprintln!("{}, line {number}: {error}; it is left out", path.display()),
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_broken_line_is_left_out_and_the_rest_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lines");
        std::fs::write(&path, b"\xef\xbb\xbf{\"text\":\"a\",\"more\":1}\n\n{broken\n\xff\n{\"text\":\"b\"}").unwrap();
        let mut texts = Vec::new();
        read_lines(&path, |line: Unjudged| texts.push(line.text)).unwrap();
        assert_eq!(texts, ["a", "b"]);
    }
}
