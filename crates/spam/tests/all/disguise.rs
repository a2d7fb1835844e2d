//! A word in disguise counts as the word.

use spam::fold::fold;
use spam::token::{Kind, cut};

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let found: Vec<String> = cut(&fold(text)).iter().map(|token| token.text.iter().collect()).collect();
    assert_eq!(found, expected, "{text}");
}

#[track_caller]
fn check_kinds(text: &str, expected: &[Kind]) {
    let found: Vec<Kind> = cut(&fold(text)).iter().map(|token| token.kind).collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn look_alikes_of_another_alphabet_are_undone() {
    check("Ищy пapтнepoв", &["ищу", "партнеров"]);
    check("Для Вαc мaлο", &["для", "вас", "мало"]);
    check("ᴨᴏддᴇᴧьнᴀя", &["подделбная".replace('б', "ь").as_str()]);
    check("crурtо саѕino", &["crypto", "casino"]);
}

#[test]
fn words_of_one_alphabet_stay_as_they_are() {
    check("για σου", &["για", "σου"]);
    check("Привет casino", &["привет", "casino"]);
}

#[test]
fn what_cannot_be_seen_does_not_part_words() {
    check("ca\u{200b}si\u{ad}no", &["casino"]);
    check("می\u{200c}خواهم", &["میخواهم"]);
}

#[test]
fn ornaments_marks_and_drawls_are_taken_off() {
    check("𝐅𝐫𝐞𝐞 ＭＯＮＥＹ", &["free", "money"]);
    check("c̷a̷s̷i̷n̷o̷ café", &["casino", "cafe"]);
    check("sooooo", &["soo"]);
}

#[test]
fn arabic_letters_and_digits_have_one_form() {
    check("علي كتاب ۱۲۳ ١٢٣", &["علی", "کتاب", "123", "123"]);
}

#[test]
fn addresses_are_found_however_they_are_written() {
    check_kinds("see https://example.org/a?b=c now", &[Kind::Word, Kind::Link, Kind::Word]);
    check_kinds("kidsmedia  . com", &[Kind::Link]);
    check_kinds("go to t.me/abc", &[Kind::Word, Kind::Word, Kind::Link]);
    check_kinds("murdev.com", &[Kind::Link]);
    check_kinds("write to a.b@example.org or @abc", &[Kind::Word, Kind::Word, Kind::Email, Kind::Word, Kind::Mention]);
    check_kinds("so.me is no address", &[Kind::Word, Kind::Sign, Kind::Word, Kind::Word, Kind::Word, Kind::Word]);
}

#[test]
fn numbers_that_one_could_call_are_told_from_others() {
    check_kinds("+1 (555) 010-0199", &[Kind::Phone]);
    check_kinds("۰۹۱۲۰۰۰۰۰۰۰", &[Kind::Phone]);
    check_kinds(
        "2024-01-15 12:30",
        &[Kind::Number, Kind::Sign, Kind::Number, Kind::Sign, Kind::Number, Kind::Number, Kind::Sign, Kind::Number],
    );
    check_kinds("1,250,000", &[Kind::Number]);
}
