//! Snippets show the right characters.

use search::{Marker, Piece, snippet};

/// Marks as brackets, so that a test can be read.
fn show(pieces: &[Piece]) -> String {
    let show = |piece: &Piece| {
        if piece.marked { format!("[{}]", piece.text) } else { piece.text.clone() }
    };
    pieces.iter().map(show).collect()
}

fn check(language: &str, words: &str, text: &str, expected: &str) {
    assert_eq!(show(&Marker::new(words, language).mark(text)), expected);
}

#[test]
fn words_are_marked_as_they_are_written() {
    check("en", "election", "Two Elections were held.", "Two [Elections] were held.");
    check("en", "email", "An e-mail arrived.", "An [e-mail] arrived.");
    check("en", "minister", "The minister’s plan", "The [minister’s] plan");
    check("fr", "été", "L’ÉTÉ et l'ete", "L’[ÉTÉ] et l'[ete]");
    check("de", "Mueller", "Frau Müller kam.", "Frau [Müller] kam.");
    check("tr", "ankara", "Ankara’da toplandı", "[Ankara’da] toplandı");
    check("ru", "выборы", "После выборов в Думу", "После [выборов] в Думу");
    check("en", "vot* -close", "The vote was close", "The [vote] was close");
    check("en", "\"the vote\"", "Voters and the vote", "Voters and [the] [vote]");
}

#[test]
fn marks_hold_whole_letters_in_right_to_left_text() {
    check("ar", "كتاب", "قرأ الكِتَابَ أمسِ", "قرأ [الكِتَابَ] أمسِ");
    check("ar", "وزارة", "قالت «وِزارةُ» المال", "قالت «[وِزارةُ]» المال");
    check("fa", "كتاب", "این کتاب\u{200C}ها خوب است", "این [کتاب\u{200C}ها] خوب است");
    check("fa", "میرود", "او می\u{200C}رود", "او [می\u{200C}رود]");
    check("he", "שלום", "הוא אמר שָׁלוֹם לכולם", "הוא אמר [שָׁלוֹם] לכולם");
    check("ur", "كتاب", "یہ کتاب ہے", "یہ [کتاب] ہے");
}

#[test]
fn combining_marks_stay_with_their_letters() {
    check("en", "cafe", "The cafe\u{301}, closed", "The [cafe\u{301}], closed");
}

#[test]
fn a_snippet_shows_where_the_words_stand_closest() {
    let text = format!(
        "The harbour. {} The budget of the harbour grew. {}",
        "Filler text. ".repeat(50),
        "More text. ".repeat(50)
    );
    let shown = show(&snippet("budget harbour", &text, "en", 80));
    assert!(shown.contains("[budget] of the [harbour]"), "{shown}");
    assert!(shown.starts_with('…') && shown.ends_with('…'), "{shown}");
    assert!(shown.chars().count() <= 80 + 6, "{shown}");
}

#[test]
fn without_a_match_a_snippet_is_the_beginning() {
    assert_eq!(show(&snippet("zeppelin", "One two three four", "en", 9)), "One two…");
    assert_eq!(show(&snippet("", "One two", "en", 50)), "One two");
    assert_eq!(snippet("word", "", "en", 50), []);
}
