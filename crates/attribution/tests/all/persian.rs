//! The orders in which Persian news attributes words.

use attribution::{Input, Kind, statements};

use crate::expect_one;

#[track_caller]
fn check(text: &str, kind: Kind, speaker: &str, parts: &[&str]) {
    expect_one("fa", text, kind, speaker, parts);
}

#[test]
fn a_quotation_stands_behind_its_verb() {
    let text = "لنا ارتیس، شهردار نیک‌بندر، روز سه‌شنبه به خبرنگاران گفت: «پل بندر در خرداد باز می‌شود.»";
    check(text, Kind::Direct, "لنا ارتیس، شهردار نیک‌بندر", &["«پل بندر در خرداد باز می‌شود.»"]);
}

#[test]
fn a_quotation_stands_before_its_speaker() {
    let said = "«پل بندر در خرداد باز می‌شود»";
    check(&format!("{said}، او در مجلس گفت."), Kind::Direct, "او", &[said]);
    check(&format!("{said}؛ این را شهردار نیک‌بندر اعلام کرد."), Kind::Direct, "شهردار نیک‌بندر", &[said]);
}

#[test]
fn a_clause_is_reported_with_and_without_its_word() {
    let said = "پل بندر در خرداد باز خواهد شد.";
    check(&format!("وزیر راه تأکید کرد که {said}"), Kind::Indirect, "وزیر راه", &[&format!("که {said}")]);
    check(&format!("وزیر راه تاکید کرده است {said}"), Kind::Indirect, "وزیر راه", &[said]);
}

#[test]
fn one_word_has_several_spellings() {
    let said = "پل بندر در خرداد باز می‌شود.";
    for cue in ["به گفتهٔ", "به گفته‌ی", "به گفته", "به گفتۀ"] {
        check(&format!("{cue} وزیر، {said}"), Kind::Indirect, "وزیر", &[said]);
    }
    check(&format!("وزير مي‌گويد كه {said}"), Kind::Indirect, "وزير", &[&format!("كه {said}")]);
}

#[test]
fn a_second_verb_shares_its_speaker() {
    let text = "وزیر راه، روز سه‌شنبه استعفا داد و گفت که پل بندر هرگز باز نمی‌شود.";
    check(text, Kind::Indirect, "وزیر راه", &["که پل بندر هرگز باز نمی‌شود."]);
}

#[test]
fn what_nobody_said_is_no_statement() {
    for text in
        ["شهردار نگفت که پل بندر در خرداد باز می‌شود یا نه.", "پل بندر پس از دو سال دوباره باز شد و مردم شادی کردند."]
    {
        assert!(statements(&Input { text, language: "fa", ..Input::default() }).is_empty(), "{text}");
    }
}

#[test]
fn what_is_said_beside_the_main_verb_has_its_speaker() {
    let text = "وزیر راه با بیان اینکه پل بندر در خرداد باز می‌شود، از مردم تشکر کرد.";
    check(text, Kind::Indirect, "وزیر راه", &["اینکه پل بندر در خرداد باز می‌شود"]);
}

#[test]
fn the_answers_of_a_transcript_have_their_speakers() {
    let text = "خبرنگار: پل بندر چه زمانی باز می‌شود؟\n\nارتیس: پل بندر در خرداد امسال باز خواهد شد.\n\n\
        خبرنگار: مردم دو سال منتظر مانده‌اند، چرا؟\n\nارتیس: ما باید تا رسیدن فولاد صبر می‌کردیم.";
    let found = statements(&Input { text, language: "fa", ..Input::default() });
    let speakers: Vec<String> =
        found.iter().filter_map(|found| found.speaker.map(|span| crate::words(text, span))).collect();
    assert_eq!(speakers, ["ارتیس", "ارتیس"], "{found:#?}");
}
