//! The forms of times that news uses, each with its value.

use attribution::{Input, record, time};
use jiff::ZonedDateTime;

use crate::words;

const FORMS: &str = include_str!("../../data/times/forms.tsv");

/// The values of all times in some words, with spaces between; `-` for none.
fn values(text: &str, language: &str, published: Option<&ZonedDateTime>) -> String {
    let found = time::find(&Input { text, language, published });
    let values: Vec<String> = found.iter().map(|time| time.when.value()).collect();
    if values.is_empty() { "-".to_owned() } else { values.join(" ") }
}

#[test]
fn every_form_has_its_value() {
    let mut broken = Vec::new();
    let lines: Vec<&str> = FORMS.lines().filter(|line| !line.starts_with('#')).collect();
    for line in &lines {
        let fields: Vec<&str> = line.split('\t').collect();
        let [published, language, text, value] = fields[..] else { panic!("{line}") };
        let published: ZonedDateTime = published.parse().unwrap();
        let found = values(text, language, Some(&published));
        if found != value {
            broken.push(format!("{language}: {text}: {found}, not {value}"));
        }
    }
    assert!(lines.len() >= 60);
    assert!(broken.is_empty(), "{} of {} forms:\n{}", broken.len(), lines.len(), broken.join("\n"));
}

/// When and where the one statement of a text was said; `-` where it does not tell.
#[track_caller]
fn check(text: &str, time: &str, place: &str) {
    let published: ZonedDateTime = "2024-03-22T15:00:00+00:00[Europe/London]".parse().unwrap();
    let record = record(&Input { text, language: "en", published: Some(&published) });
    let [statement] = record.statements.as_slice() else { panic!("{record:#?}") };
    let found = statement.time.as_ref().map_or("-".to_owned(), time::When::value);
    assert_eq!(found, time, "{record:#?}");
    assert_eq!(statement.place.map_or("-".to_owned(), |span| words(text, span)), place, "{record:#?}");
}

#[test]
fn a_statement_has_the_time_and_place_of_its_cues_own_clause() {
    check(
        "Lena Ortiz told reporters in Geneva on Wednesday that the bridge would open in June.",
        "2024-03-20",
        "Geneva",
    );
    check("\"The bridge will open in June,\" Lena Ortiz said in Geneva on Wednesday.", "2024-03-20", "Geneva");
    check("\"The bridge will open in June,\" said Lena Ortiz on Wednesday.", "2024-03-20", "-");
    check("On Monday, Lena Ortiz told reporters: \"The bridge will open in June.\"", "2024-03-18", "-");
    check("Lena Ortiz on Tuesday said that the bridge would open in June.", "2024-03-19", "-");
    check("Lena Ortiz said in an interview in New York last week that the bridge would open.", "2024-W11", "New York");
    check(
        "Lena Ortiz said at 12:30 p.m. local time in Moscow on Tuesday that the bridge would open.",
        "2024-03-19T12:30+03:00",
        "-",
    );
}

#[test]
fn a_time_within_the_words_or_about_the_speaker_is_not_when_it_was_said() {
    check("Lena Ortiz said that the bridge would open in Geneva on Wednesday.", "-", "-");
    check("\"The bridge will open on Monday in Geneva,\" Lena Ortiz said.", "-", "-");
    let text =
        "Rescuers said on Tuesday, after engineers had found that the bridge was safe for now, that it would stay.";
    let published: ZonedDateTime = "2024-03-22T15:00:00+00:00[Europe/London]".parse().unwrap();
    let record = record(&Input { text, language: "en", published: Some(&published) });
    let found = record.statements.iter().find(|statement| words(text, statement.cue.unwrap()).contains("found"));
    assert!(found.is_none_or(|statement| statement.time.is_none()), "{record:#?}");
    check("Lena Ortiz, who was elected in 2019, said that the bridge would open in June.", "-", "-");
}

#[test]
fn without_a_day_of_publication_only_whole_dates_are_told() {
    assert_eq!(values("said yesterday, on 20 March 2024 and on Wednesday", "en", None), "2024-03-20");
    assert_eq!(values("۱۲ مرداد ۱۴۰۳", "fa", None), "2024-08-02");
    assert_eq!(values("am 20. März 2024", "de", None), "-");
}

#[test]
fn an_hour_in_another_zone_is_an_instant() {
    let published: ZonedDateTime = "2024-03-22T15:00:00+00:00[Europe/London]".parse().unwrap();
    let text = "at 12:30 p.m. local time in Moscow on Tuesday";
    let found = time::find(&Input { text, language: "en", published: Some(&published) });
    assert_eq!(found[0].when.instant().map(|at| at.to_string()).as_deref(), Some("2024-03-19T09:30:00Z"));
    assert_eq!(words(text, found[0].span), text);
}
