//! The orders in which Arabic news attributes words.

use attribution::{Input, Kind, statements};

use crate::expect_one;

#[track_caller]
fn check(text: &str, kind: Kind, speaker: &str, parts: &[&str]) {
    expect_one("ar", text, kind, speaker, parts);
}

#[test]
fn a_verb_stands_before_who_says_it() {
    let said = "إن جسر الميناء سيفتح في يونيو.";
    check(
        &format!("قالت رئيسة البلدية لينا أورتيس، يوم الثلاثاء، {said}"),
        Kind::Indirect,
        "رئيسة البلدية لينا أورتيس",
        &[said],
    );
    check(&format!("وقالَ الوزير أمام البرلمان {said}"), Kind::Indirect, "الوزير", &[said]);
}

#[test]
fn a_speaker_stands_before_the_verb() {
    let text = "لكن الوزير أكد أن جسر الميناء سيفتح في يونيو.";
    check(text, Kind::Indirect, "الوزير", &["أن جسر الميناء سيفتح في يونيو."]);
    let text = "وكانت صحيفة الصباح قد ذكرت أن جسر الميناء سيفتح في يونيو.";
    check(text, Kind::Indirect, "صحيفة الصباح", &["أن جسر الميناء سيفتح في يونيو."]);
}

#[test]
fn a_verb_alone_has_no_speaker_to_mark() {
    check("وأضاف: «سيفتح جسر الميناء في يونيو».", Kind::Direct, "", &["«سيفتح جسر الميناء في يونيو»."]);
}

#[test]
fn a_quotation_stands_before_its_speaker() {
    let text = "«سيفتح جسر الميناء في يونيو»، تقول غادة لند، صاحبة مخبز في شارع الرصيف.";
    check(text, Kind::Direct, "غادة لند، صاحبة مخبز في شارع الرصيف", &["«سيفتح جسر الميناء في يونيو»"]);
}

#[test]
fn a_source_is_named_behind_a_preposition_written_together_with_it() {
    let said = "سيفتح جسر الميناء في يونيو.";
    check(&format!("ووفقا لوزارة النقل، {said}"), Kind::Indirect, "وزارة النقل", &[said]);
    check(&format!("وبحسب الوزارة، {said}"), Kind::Indirect, "الوزارة", &[said]);
}

#[test]
fn a_participle_shares_its_speaker() {
    let text = "استقال الوزير الثلاثاء، قائلا إنه صار «عبئا على عمل الحكومة».";
    check(text, Kind::Mixed, "الوزير", &["إنه صار «عبئا على عمل الحكومة»."]);
}

#[test]
fn what_nobody_said_is_no_statement() {
    for text in ["لم يقل الوزير إن جسر الميناء سيفتح في يونيو.", "وقع الوزير عقدا مع وكالة بعد أن ترك عمله في يوليو."]
    {
        assert!(statements(&Input { text, language: "ar", ..Input::default() }).is_empty(), "{text}");
    }
}

#[test]
fn a_name_in_marks_before_the_clause_is_not_said() {
    let text = "وقالت الناشطة سارة علي لـ\"الجزيرة نت\" إن الشباب يريدون تغييرا حقيقيا.";
    check(text, Kind::Indirect, "الناشطة سارة علي", &["إن الشباب يريدون تغييرا حقيقيا."]);
}
