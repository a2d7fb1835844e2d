//! Any text is taken, and what it costs grows with its length and no faster.

use proptest::prelude::*;
use spam::feature::{WEIGHTS, read};
use spam::fold::READ_MAX;
use spam::{Model, prior};

proptest! {
    #[test]
    fn any_text_has_a_score_and_reasons(text in any::<String>()) {
        let read = read(&text);
        let score = prior().judge(&read);
        prop_assert!((0.0..=1.0).contains(&score));
        prop_assert!(prior().reasons(&read, 5).len() <= 5);
    }

    #[test]
    fn letters_signs_and_addresses_in_any_order_are_taken(text in "([a-zа-яα-ω؀-ۿ一-龥]|[0-9+@./:()# -]|http://|www\\.|\u{200b}|😀){0,200}") {
        let score = prior().score(&text);
        prop_assert!((0.0..=1.0).contains(&score));
    }

    #[test]
    fn features_are_each_there_once_and_make_one_together(text in ".{1,300}") {
        let features = read(&text).features;
        let mut places: Vec<u32> = features.iter().map(|feature| feature.weight).collect();
        places.sort_unstable();
        places.dedup();
        prop_assert_eq!(places.len(), features.len());
        prop_assert!(features.iter().all(|feature| (feature.weight as usize) < WEIGHTS));
        let squares: f32 = features.iter().map(|feature| feature.value * feature.value).sum();
        prop_assert!((squares - 1.0).abs() < 0.01);
    }

    #[test]
    fn bytes_of_any_kind_are_a_model_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = Model::unpack(&bytes, prior());
        let _ = Model::unpack(&[&[1][..], &bytes].concat(), prior());
    }
}

#[test]
fn features_grow_with_the_text_and_end_with_what_is_read() {
    for piece in ["a", "ab cd ", "1 ", "http://a.b/c ", "+", "😀", "ы", "\u{301}", "a\u{200b}", "一", "a.b", "@"] {
        let long = read(&piece.repeat(READ_MAX));
        assert!(long.tokens.len() <= READ_MAX, "{piece}");
        assert!(long.features.len() <= READ_MAX * 8, "{piece}: {} features", long.features.len());
        let longer = read(&piece.repeat(READ_MAX * 2));
        assert_eq!(longer.features.len(), long.features.len(), "{piece}");
    }
}

#[test]
fn a_text_of_nothing_is_judged_too() {
    for text in ["", " ", "\u{feff}", "\n\n"] {
        assert!((0.0..=1.0).contains(&prior().score(text)), "{text:?}");
    }
}
