//! The orders in which Russian news attributes words.

use attribution::{Input, Kind, statements};

use crate::expect_one;

#[track_caller]
fn check(text: &str, kind: Kind, speaker: &str, parts: &[&str]) {
    expect_one("ru", text, kind, speaker, parts);
}

#[test]
fn a_quotation_stands_before_its_speaker() {
    let said = "«Мост через гавань откроют в июне»";
    check(&format!("{said}, — сказала мэр Лена Ортис в парламенте."), Kind::Direct, "мэр Лена Ортис", &[said]);
    check(&format!("{said}, - заявили в городской полиции."), Kind::Direct, "городской полиции", &[said]);
}

#[test]
fn dashes_part_what_is_said_from_who_says_it() {
    let text = "«Мост откроют в июне, – сказала Ортис. – Мы ждали его два года».";
    check(text, Kind::Direct, "Ортис", &["«Мост откроют в июне", "Мы ждали его два года»."]);
    let text = "«За что нам платить больше? — спросила она. — Мы ждали его два года».";
    check(text, Kind::Direct, "она", &["«За что нам платить больше?", "Мы ждали его два года»."]);
    let text = "— Мост откроют в июне, — сказала Ортис. — Мы ждали его два года.";
    check(text, Kind::Direct, "Ортис", &["Мост откроют в июне", "Мы ждали его два года."]);
}

#[test]
fn a_clause_is_reported_behind_a_comma() {
    let text = "Во вторник мэр Лена Ортис в интервью газете «Утро» сообщила, что мост откроют только в июне.";
    check(text, Kind::Indirect, "мэр Лена Ортис", &["что мост откроют только в июне."]);
    let text = "Ортис ушла в отставку, заявив, что мост откроют «вопреки всем обещаниям».";
    check(text, Kind::Mixed, "Ортис", &["что мост откроют «вопреки всем обещаниям»."]);
}

#[test]
fn a_source_is_named_in_the_case_that_its_words_ask_for() {
    let said = "мост через гавань откроют в июне.";
    check(&format!("По словам мэра Лены Ортис, {said}"), Kind::Indirect, "мэра Лены Ортис", &[said]);
    check(&format!("По её словам, {said}"), Kind::Indirect, "её", &[said]);
    check(&format!("Как сообщила агентству мэр, {said}"), Kind::Indirect, "мэр", &[said]);
}

#[test]
fn the_name_of_a_paper_is_no_quotation() {
    let text = "Газета «Утро» сообщила, что компания «Остеркем» закроет завод.";
    check(text, Kind::Indirect, "Газета «Утро»", &["что компания «Остеркем» закроет завод."]);
}

#[test]
fn what_nobody_said_is_no_statement() {
    for text in [
        "Мэр не сказала, что мост через гавань откроют в июне.",
        "Ортис рассказала о поездке в горы, где она выросла.",
        "Ортис считает, что мост через гавань откроют в июне.",
    ] {
        assert!(statements(&Input { text, language: "ru", ..Input::default() }).is_empty(), "{text}");
    }
}
