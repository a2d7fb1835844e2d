//! What a filter knows before anybody has decided anything: learnt from `prior/*.txt`.
//!
//! Those lines were written for this project, in each of its ten languages, after what newsrooms get: offers of
//! loans, bets, cures and quick money, calls to channels and sites on one side, and readers who agree, object, ask, mourn
//! and speak of money, bets and films without selling any on the other.
//! `cargo xtask spam` makes `prior.bin` and `docs/SPAM.md` of them.

use std::sync::LazyLock;

use crate::feature::mix;
use crate::model::Model;
use crate::train::{Example, train_in_groups};

/// The files by language, for the report and for making the model.
pub const PHRASES: [(&str, &str); 10] = [
    ("ar", include_str!("../prior/ar.txt")),
    ("de", include_str!("../prior/de.txt")),
    ("en", include_str!("../prior/en.txt")),
    ("es", include_str!("../prior/es.txt")),
    ("fa", include_str!("../prior/fa.txt")),
    ("fr", include_str!("../prior/fr.txt")),
    ("he", include_str!("../prior/he.txt")),
    ("ru", include_str!("../prior/ru.txt")),
    ("tr", include_str!("../prior/tr.txt")),
    ("ur", include_str!("../prior/ur.txt")),
];

static PRIOR: LazyLock<Model> = LazyLock::new(|| {
    let bytes = include_bytes!("../prior/prior.bin");
    Model::unpack(bytes, &Model::default()).expect("a test makes these bytes and compares them")
});

/// Gives the model that is shipped.
#[must_use]
pub fn prior() -> &'static Model {
    &PRIOR
}

/// What is left of what the phrases teach.
const TRUSTED: f32 = 0.5;

/// Makes the model that is shipped, from its phrases.
#[must_use]
pub fn make_prior() -> Vec<u8> {
    let phrases: Vec<Phrase> = PHRASES.into_iter().flat_map(|(_, text)| read_phrases(text)).collect();
    let (groups, examples): (Vec<u64>, Vec<Example>) = phrases.into_iter().map(|one| (one.line, one.example)).unzip();
    let mut model = train_in_groups(&Model::default(), &examples, &groups);
    // Phrases are plainer than what people write: what they say of strangers' comments is worth less.
    for weight in &mut model.weights {
        *weight *= TRUSTED;
    }
    model.bias *= TRUSTED;
    model.unit *= TRUSTED;
    model.learnt = 0;
    model.pack(&Model::default())
}

/// Something that somebody could write.
#[derive(Debug, Clone)]
pub struct Phrase {
    /// A number of the line that it was made from: phrases of one line are nearly alike.
    pub line: u64,
    /// What it says, and what it is.
    pub example: Example,
}

/// At most this many phrases are made from a line.
const OF_A_LINE_MAX: usize = 20;

/// Reads the lines of a file: `spam: …` and `ham: …`, in which `{one|another}` stands for either.
#[must_use]
pub fn read_phrases(text: &str) -> Vec<Phrase> {
    let lines = text.lines().filter_map(|line| line.split_once(": "));
    lines
        .flat_map(|(kind, pattern)| {
            let line = pattern.chars().fold(0, |hash, letter| mix(hash, u64::from(letter)));
            let texts = expand(pattern, line).into_iter();
            texts.map(move |text| Phrase { line, example: Example { text, is_spam: kind == "spam" } })
        })
        .collect()
}

/// Makes phrases of a pattern: each takes the next choice in every place, from a first that a number decides.
fn expand(pattern: &str, mut number: u64) -> Vec<String> {
    let mut parts: Vec<Vec<&str>> = Vec::new();
    let mut rest = pattern;
    while let Some((before, (choices, after))) =
        rest.split_once('{').and_then(|(before, after)| Some((before, after.split_once('}')?)))
    {
        parts.push(vec![before]);
        parts.push(choices.split('|').collect());
        rest = after;
    }
    parts.push(vec![rest]);
    let all: usize = parts.iter().map(Vec::len).product();
    let firsts: Vec<usize> = parts
        .iter()
        .map(|choices| {
            number = mix(number, 1);
            number as usize % choices.len()
        })
        .collect();
    let phrase =
        |next: usize| parts.iter().zip(&firsts).map(move |(choices, first)| choices[(first + next) % choices.len()]);
    (0..all.min(OF_A_LINE_MAX)).map(|next| phrase(next).collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_makes_a_phrase_of_each_choice() {
        let texts = expand("{A|The} dog {barks|sleeps|eats}.", 7);
        for choice in ["A", "The", "barks", "sleeps", "eats"] {
            assert!(texts.iter().any(|text| text.contains(choice)), "{texts:?}");
        }
        assert_eq!(expand("plain", 7), ["plain"]);
        assert_eq!(expand("a { stays", 7), ["a { stays"]);
    }

    #[test]
    fn every_line_is_spam_or_ham_and_closes_what_it_opens() {
        for (language, text) in PHRASES {
            for line in text.lines() {
                let kind = line.split_once(": ").map(|(kind, _)| kind);
                assert!(matches!(kind, Some("spam" | "ham")), "{language}: {line}");
                let phrases = read_phrases(line);
                assert!(phrases.iter().all(|one| !one.example.text.contains(['{', '|', '}'])), "{language}: {line}");
            }
        }
    }
}
