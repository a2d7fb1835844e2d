//! Every language has every message, with the same values, in its own words.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use locale::{Language, Part, Texts};

/// Messages that are rightly the same as in English: written only of values and signs, or a word taken over as it is.
const SAME_ON_PURPOSE: &[(&str, &str)] = &[
    ("de", "desk-terms-name"),
    ("es", "desk-terms-series"),
    ("*", "date-and-time"),
    ("*", "feed-section"),
    ("*", "feed-tag"),
    ("*", "desk-needs-by"),
    ("*", "desk-week-day"),
    ("*", "desk-front-filled"),
    ("de", "live"),
    ("de", "role-illustration"),
    ("de", "code-region"),
    ("de", "media-video"),
    ("de", "media-audio"),
    ("de", "comment-form-name"),
    ("de", "desk-queue-spam"),
    ("de", "desk-editor-link"),
    ("de", "desk-editor-name"),
    ("de", "desk-block-code"),
    ("es", "error-prefix"),
    ("es", "media-audio"),
    ("es", "error-number"),
    ("fr", "footnotes"),
    ("fr", "footnote-link"),
    ("fr", "code-region"),
    ("fr", "media-audio"),
    ("fr", "pagination-page"),
    ("fr", "desk-block-code"),
];

type Messages = BTreeMap<String, String>;

fn read(tag: &str) -> Messages {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("texts").join(tag);
    let files = std::fs::read_dir(folder).unwrap().map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap());
    let mut messages = Messages::new();
    let mut last = String::new();
    for line in files.collect::<String>().lines() {
        match line.split_once(" = ") {
            Some((id, text)) if !line.starts_with([' ', '#', '*', '[']) => {
                last = id.to_owned();
                assert!(messages.insert(id.to_owned(), text.to_owned()).is_none(), "{tag}: {id} stands twice");
            }
            _ if line.starts_with([' ', '}']) => {
                let text = messages.get_mut(&last).unwrap_or_else(|| panic!("{tag}: a line before any message"));
                text.push('\n');
                text.push_str(line);
            }
            _ => assert!(line.is_empty() || line.starts_with('#'), "{tag}: not understood: {line}"),
        }
    }
    messages
}

fn variables(text: &str) -> BTreeSet<&str> {
    let names = text.split('$').skip(1);
    names.map(|rest| rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next().unwrap_or_default()).collect()
}

fn others() -> Vec<String> {
    Texts::languages().iter().map(|language| language.tag().to_owned()).filter(|tag| tag != "en").collect()
}

#[test]
fn every_language_has_every_message_with_the_same_values() {
    let english = read("en");
    assert!(english.len() > 300, "{}", english.len());
    for tag in others() {
        let own = read(&tag);
        let missing: Vec<_> = english.keys().filter(|id| !own.contains_key(*id)).collect();
        let unknown: Vec<_> = own.keys().filter(|id| !english.contains_key(*id)).collect();
        assert!(missing.is_empty() && unknown.is_empty(), "{tag}: missing {missing:?}, unknown {unknown:?}");
        for (id, text) in &english {
            assert_eq!(variables(&own[id]), variables(text), "{tag}: {id}");
        }
    }
}

#[test]
fn no_message_is_left_in_english() {
    let english = read("en");
    for tag in others() {
        let same = |id: &str| SAME_ON_PURPOSE.contains(&("*", id)) || SAME_ON_PURPOSE.contains(&(tag.as_str(), id));
        let left: Vec<_> =
            read(&tag).into_iter().filter(|(id, text)| english.get(id) == Some(text) && !same(id)).collect();
        assert!(left.is_empty(), "{tag}: {left:?}");
    }
    for (tag, id) in SAME_ON_PURPOSE.iter().filter(|(tag, _)| *tag != "*") {
        assert_eq!(read(tag).get(*id), english.get(*id), "{tag}: {id} is no longer the same, and need not be listed");
    }
}

#[test]
fn every_message_can_be_said_for_every_count() {
    for tag in std::iter::once("en".to_owned()).chain(others()) {
        let texts = Texts::for_language(&Language::parse(&tag).unwrap());
        for (id, text) in read(&tag) {
            for count in [0_i64, 1, 2, 3, 5, 11, 21, 100, 101, 1_000_000] {
                let values: Vec<_> = variables(&text)
                    .into_iter()
                    .map(|name| (name, if matches!(name, "count") { count.into() } else { "Ж".into() }))
                    .collect();
                let said = texts.get(&id, &values);
                assert!(!said.is_empty() && !said.contains(['{', '}', '$', '\n', '\u{2068}']), "{tag}: {id}: {said}");
            }
        }
    }
}

/// The plural forms a language must tell apart (CLDR 48, cardinal rules); `*[other]` is always there.
#[test]
fn every_count_has_the_plural_forms_of_its_language() {
    let english = read("en");
    for (tag, forms) in [("ar", "zero one two few many other"), ("ru", "one few many other"), ("he", "one two other")] {
        for (id, text) in read(tag).into_iter().filter(|(id, _)| english[id].contains("$count ->")) {
            let missing: Vec<_> = forms.split(' ').filter(|form| !text.contains(&format!("[{form}]"))).collect();
            assert!(missing.is_empty(), "{tag}: {id} lacks {missing:?}");
        }
    }
}

fn comments(tag: &str, count: i64) -> String {
    Texts::for_language(&Language::parse(tag).unwrap()).get("comments-count", &[("count", count.into())])
}

#[test]
fn a_count_takes_the_plural_of_its_language() {
    for (tag, count, words) in [
        ("en", 1, "1 comment"),
        ("en", 0, "0 comments"),
        ("en", 1_200, "1,200 comments"),
        ("ru", 1, "1 комментарий"),
        ("ru", 3, "3 комментария"),
        ("ru", 11, "11 комментариев"),
        ("ru", 21, "21 комментарий"),
        ("ar", 0, "لا تعليقات"),
        ("ar", 1, "تعليق واحد"),
        ("ar", 2, "تعليقان"),
        ("ar", 3, "٣ تعليقات"),
        ("ar", 11, "١١ تعليقًا"),
        ("ar", 100, "١٠٠ تعليق"),
        ("fa", 84, "۸۴ دیدگاه"),
        ("he", 2, "2 תגובות"),
        ("fr", 0, "0 commentaire"),
        ("fr", 2, "2 commentaires"),
        ("tr", 5, "5 yorum"),
        ("de", 1, "1 Kommentar"),
    ] {
        assert_eq!(comments(tag, count), words, "{tag} {count}");
    }
}

#[test]
fn a_language_without_texts_is_answered_in_english() {
    let texts = Texts::for_language(&Language::parse("cy").unwrap());
    assert_eq!(texts.text("search"), "Search");
    assert_eq!(texts.language(), &Language::english());
    assert!(!Texts::has_language(&Language::parse("cy").unwrap()));
    assert!(Texts::has_language(&Language::parse("fa_IR").unwrap()));
}

#[test]
fn names_are_told_from_the_words_around_them() {
    let texts = Texts::for_language(&Language::english());
    let parts = texts.get_parts("comment-answers", &[("name", "پریسا".into())]);
    assert_eq!(parts, [Part::Words("answers ".into()), Part::Inserted { index: 0, text: "پریسا".into() }]);
    assert_eq!(texts.get("comment-answers", &[("name", "Ole".into())]), "answers Ole");
    assert_eq!(texts.get_isolated("comment-answers", &[("name", "Ole".into())]), "answers \u{2068}Ole\u{2069}");
}

#[test]
fn what_a_reader_typed_is_never_read_as_a_mark_or_a_message() {
    let texts = Texts::for_language(&Language::english());
    for hostile in ["\u{fdd0}0\u{fdd1}", "{ $name }", "\u{fdd2}", "{-brand}", "", "\u{2069}\u{202e}"] {
        assert_eq!(texts.get("comment-answers", &[("name", hostile.into())]), format!("answers {hostile}"));
    }
    assert_eq!(texts.list(&["a\u{fdd2}b", "c"]), "ab and c");
}

#[test]
fn names_in_a_row_are_joined_as_the_language_joins() {
    let list = |tag: &str, names: &[&str]| Texts::for_language(&Language::parse(tag).unwrap()).list(names);
    assert_eq!(list("en", &[]), "");
    assert_eq!(list("en", &["Ines Okafor"]), "Ines Okafor");
    assert_eq!(list("en", &["Ines Okafor", "Samir Haddan"]), "Ines Okafor and Samir Haddan");
    assert_eq!(list("en", &["Ines", "Leila", "Samir"]), "Ines, Leila and Samir");
    assert_eq!(list("fa", &["اینس", "سمیر"]), "اینس و سمیر");
    assert_eq!(list("ar", &["إينس", "سمير"]), "إينس وسمير");
    assert_eq!(list("es", &["Samir", "Inés"]), "Samir e Inés");
    assert_eq!(list("de", &["Ines", "Leila", "Samir"]), "Ines, Leila und Samir");
    let parts = Texts::for_language(&Language::english()).list_parts(&["and", "a"]);
    assert_eq!(parts.iter().filter(|part| matches!(part, Part::Inserted { .. })).count(), 2);
    assert_eq!(parts[1], Part::Words(" and ".into()));
}
