//! Whatever is typed or written, the answer comes and nothing panics.

use proptest::prelude::*;
use search::{Entry, Index, Query, fold, snippet};

use crate::world::{find, index, now, query, story};

#[test]
fn hostile_queries_are_answered() {
    let index = index(&[story(1, "Harbour", "The harbour is open.")]);
    let megabyte = "harbour ".repeat(131_072);
    let long_word = "x".repeat(1 << 20);
    let quotes = "\"".repeat(1 << 20);
    let stars = "*".repeat(1 << 20);
    let marks = format!("h{}", "\u{301}".repeat(1 << 20));
    let hyphens = "a-".repeat(1 << 19);
    let rows =
        ["\"", "-", "*", "-\"", "\"\"\"", "\u{0}", "\u{202E}\u{200C}", "((", "a AND OR NOT", "headline:x", "[* TO *]"];
    for words in rows.iter().copied().chain([&*megabyte, &*long_word, &*quotes, &*stars, &*marks, &*hyphens]) {
        index.find(&query(words)).unwrap();
        index.suggest(words, now()).unwrap();
        snippet(words, "The harbour is open.", "en", 40);
    }
    assert_eq!(find(&index, &megabyte), [1]);
}

#[test]
fn hostile_texts_are_indexed() {
    let texts = [
        "x".repeat(2 << 20),
        "a-".repeat(1 << 17),
        "ب\u{651}".repeat(1 << 18),
        "\u{200C}".repeat(1 << 18),
        "ไทย".repeat(20_000),
        "\u{0}\u{FFFD}".repeat(1 << 18),
    ];
    let index = Index::in_memory().unwrap();
    for (id, text) in (0..).zip(&texts) {
        index
            .put(&Entry { language: ["en", "fa", "th"][id as usize % 3].to_owned(), ..story(id, "Harbour", text) })
            .unwrap();
    }
    index.commit(1).unwrap();
    assert_eq!(find(&index, "harbour").len(), texts.len());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_its_own_snippet(words in "\\PC{0,40}", text in "\\PC{0,300}", language in "(en|ar|fa|he|ur|tr|de|zz)", chars_max in 0..120usize) {
        let pieces = snippet(&words, &text, &language, chars_max);
        let middle: String = pieces.iter().filter(|piece| piece.text != "…").map(|piece| piece.text.as_str()).collect();
        prop_assert!(text.replace('…', "").contains(&middle.replace('…', "")));
        prop_assert!(pieces.iter().map(|piece| piece.text.chars().count()).sum::<usize>() <= chars_max + 2);
        fold(&text);
    }

    #[test]
    fn a_text_is_found_by_its_own_words(text in "[a-zäöüéßğışçа-яёא-ת؀-ۿ\u{200C}' -]{1,60}", language in "(en|ar|fa|he|ur|tr|de|fr|ru)") {
        prop_assume!(text.contains(char::is_alphanumeric));
        let index = index(&[Entry { language: language.clone(), ..story(1, "", &text) }]);
        let words: String = text.replace(['-', '\u{200C}', '\''], " ");
        let query = Query { words, language: Some(language), ..query("") };
        prop_assert_eq!(index.find(&query).unwrap().total, 1);
    }
}
