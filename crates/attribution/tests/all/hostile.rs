//! Any input at all: no panic, and every offset within the text.

use std::time::{Duration, Instant};

use attribution::{Input, statements};
use proptest::prelude::*;

use crate::words;

/// Pieces of which news is made, so that chance meets the rules often.
fn news() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "\"",
        "“",
        "”",
        "‘",
        "’",
        "'",
        "«",
        "»",
        "„",
        " ",
        " ",
        " ",
        "\n",
        "\n\n",
        ",",
        ".",
        ":",
        "—",
        "(",
        ")",
        "said",
        "told",
        "adding",
        "that",
        "according",
        "to",
        "he",
        "Lena Ortiz",
        "the mayor",
        "who",
        "and",
        "on Monday",
        "was",
        "quoted",
        "as",
        "saying",
        "'s",
        "12.30",
        "گفت",
        "\u{200c}",
        "😀",
        "e\u{301}",
        "U.S.",
        "went",
        "on",
        "\u{feff}",
        "сказал",
        "сообщили",
        "что",
        "заявив",
        "мэр",
        "«Утро»",
        "по словам",
        "по его словам",
        "как",
        "в",
        "вторник",
        "او",
        "وزیر",
        "که",
        "اعلام",
        "کرد",
        "این",
        "را",
        "به گفتهٔ",
        "؛",
        "،",
        "وقال",
        "الوزير",
        "إن",
        "أن",
        "مؤكدا",
        "وفقا",
        "لوزارة",
        "هذا ما",
        "عن",
        "قوله",
        "؟",
    ]);
    prop::collection::vec(pieces, 0..60).prop_map(|pieces| pieces.join(" "))
}

fn check(text: &str, language: &str) {
    let length = text.chars().count();
    for statement in statements(&Input { text, language }) {
        let all = statement
            .parts
            .iter()
            .copied()
            .chain([statement.span])
            .chain(statement.speaker)
            .chain(statement.cue)
            .chain(statement.addressee)
            .chain(statement.occasion);
        for span in all {
            assert!(span.start < span.end && span.end <= length, "{span:?} of {length}");
            let words = words(text, span);
            assert_eq!(words.trim(), words);
        }
        assert!((0.0..=1.0).contains(&statement.confidence));
    }
}

/// The languages whose words are known, and one whose are not.
const LANGUAGES: [&str; 5] = ["en", "ru", "fa", "ar", "tr"];

proptest! {
    #[test]
    fn no_text_of_any_signs_ends_badly(text in any::<String>()) {
        LANGUAGES.iter().for_each(|language| check(&text, language));
    }

    #[test]
    fn no_text_of_the_pieces_of_news_ends_badly(text in news(), close in any::<bool>()) {
        let text = if close { text.replace(" ,", ",").replace("\" ", "\"") } else { text };
        LANGUAGES.iter().for_each(|language| check(&text, language));
    }
}

/// Characters of a text that is read to see that time grows with it alone.
const LONG: usize = 30_000;

/// Far more than a machine needs that reads each token a bounded number of times, far less than all pairs would take.
const ENOUGH: Duration = Duration::from_secs(20);

#[test]
#[expect(clippy::disallowed_methods, reason = "it measures time")]
fn time_grows_no_faster_than_the_text() {
    let pieces = [
        "“ a ",
        "« слово ",
        "‘a ",
        "сказал, что ",
        "گفت که ",
        "وقال إن ",
        "— да, — сказал он. ",
        "according to ",
        "\n“a",
    ];
    for (piece, language) in pieces.iter().flat_map(|piece| LANGUAGES.map(|language| (piece, language))) {
        let text = piece.repeat(LONG / piece.chars().count());
        let begun = Instant::now();
        check_bounds(&text, language);
        assert!(begun.elapsed() < ENOUGH, "{piece:?} as {language}: {:?}", begun.elapsed());
    }
}

fn check_bounds(text: &str, language: &str) {
    let length = text.chars().count();
    let found = statements(&Input { text, language });
    assert!(found.iter().all(|statement| statement.span.end <= length));
}
