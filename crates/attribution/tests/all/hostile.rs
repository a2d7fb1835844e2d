//! Any input at all: no panic, and every offset within the text.

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
    ]);
    prop::collection::vec(pieces, 0..60).prop_map(|pieces| pieces.join(" "))
}

fn check(text: &str, language: &str) {
    let length = text.chars().count();
    for statement in statements(&Input { text, language, ..Input::default() }) {
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

proptest! {
    #[test]
    fn no_text_of_any_signs_ends_badly(text in any::<String>()) {
        check(&text, "en");
        check(&text, "fa");
    }

    #[test]
    fn no_text_of_the_pieces_of_news_ends_badly(text in news(), close in any::<bool>()) {
        let text = if close { text.replace(" ,", ",").replace("\" ", "\"") } else { text };
        check(&text, "en");
        check(&text, "ru");
    }
}
