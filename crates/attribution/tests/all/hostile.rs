//! Any input at all: no panic, every offset within the text, and eight times the text in eight times the time.

use std::time::{Duration, Instant};

use attribution::{Input, Span, name, record, statements, time};
use jiff::ZonedDateTime;
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
        "сказал",
        "сообщили",
        "что",
        "заявив",
        "мэр",
        "«Утро»",
        "по словам",
        "по его словам",
        "как",
        "в",
        "вторник",
        "او",
        "وزیر",
        "که",
        "اعلام",
        "کرد",
        "این",
        "را",
        "به گفتهٔ",
        "؛",
        "،",
        "وقال",
        "الوزير",
        "إن",
        "أن",
        "مؤكدا",
        "وفقا",
        "لوزارة",
        "هذا ما",
        "عن",
        "قوله",
        "؟",
    ]);
    prop::collection::vec(pieces, 0..60).prop_map(|pieces| pieces.join(" "))
}

/// Pieces of which names, offices, dates and hours are made, in four languages.
fn people_and_times() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "Lena Ortiz",
        "Ortiz",
        "Mayor",
        "the mayor",
        "then deputy minister",
        ",",
        ".",
        "said",
        "she",
        "He",
        "it",
        "and",
        "of",
        "Secretary",
        "State",
        "Court",
        "the",
        "'s",
        "J.",
        "al",
        "bin",
        "Mr.",
        "spokeswoman",
        "for",
        "-",
        "/",
        "(",
        ")",
        "\"",
        "on",
        "at",
        "in",
        "last",
        "next",
        "Wednesday",
        "week",
        "March",
        "20",
        "2024",
        "12:30",
        "p.m.",
        "local time",
        "Moscow",
        "GMT",
        "time",
        "ago",
        "two",
        "days",
        "early",
        "99999999999999999999",
        "0",
        "31",
        "12.30.2024",
        "1403",
        "00:60",
        "25:00",
        "۱۴۰۳",
        "مرداد",
        "گذشته",
        "سال",
        "رمضان",
        "هـ",
        "الساعة",
        "بتوقيت",
        "قبل",
        "в",
        "марта",
        "году",
        "назад",
        "по",
        "времени",
        "\n\n",
        "\u{200c}",
        "e\u{301}",
        "😀",
        "9999",
        "-0001",
    ]);
    prop::collection::vec(pieces, 0..50).prop_map(|pieces| pieces.join(" "))
}

fn check_span(text: &str, span: Span) {
    let length = text.chars().count();
    assert!(span.start < span.end && span.end <= length, "{span:?} of {length}");
}

/// What a record tells is in the text, its people are there, its mentions stand in order and apart.
fn check_record(text: &str, language: &str, published: Option<&ZonedDateTime>) {
    let input = Input { text, language, published };
    let record = record(&input);
    for person in &record.people {
        assert!(!person.name.is_empty() && !person.mentions.is_empty());
        person.mentions.iter().chain(&person.role).for_each(|span| check_span(text, *span));
        assert!(person.mentions.windows(2).all(|pair| pair[0].end <= pair[1].start), "{:?}", person.mentions);
    }
    for statement in &record.statements {
        assert!(statement.person.is_none_or(|person| person < record.people.len()));
        statement.place.iter().for_each(|span| check_span(text, *span));
    }
    let times = time::find(&input);
    assert!(times.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start));
    for time in times {
        check_span(text, time.span);
        assert!(time.when.start < time.when.end && !time.when.value().is_empty(), "{:?}", time.when);
        assert!(time.when.instant().is_some(), "{:?}", time.when);
    }
}

fn published(text: &str) -> ZonedDateTime {
    text.parse().unwrap()
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

/// The languages whose words are known, and one whose are not.
const LANGUAGES: [&str; 5] = ["en", "ru", "fa", "ar", "tr"];

proptest! {
    #[test]
    fn no_text_of_any_signs_ends_badly(text in any::<String>()) {
        LANGUAGES.iter().for_each(|language| check(&text, language));
    }

    #[test]
    fn no_text_of_the_pieces_of_news_ends_badly(text in news(), close in any::<bool>()) {
        let text = if close { text.replace(" ,", ",").replace("\" ", "\"") } else { text };
        LANGUAGES.iter().for_each(|language| check(&text, language));
    }

    #[test]
    fn no_record_of_any_signs_ends_badly(text in any::<String>()) {
        let now = published("2024-03-22T15:00:00+00:00[Europe/London]");
        ["en", "ar", "fa", "ru", "de"].iter().for_each(|language| check_record(&text, language, Some(&now)));
        check_record(&text, "en", None);
    }

    #[test]
    fn no_record_of_people_and_times_ends_badly(text in people_and_times()) {
        let days = ["2024-03-22T15:00:00+00:00[Europe/London]", "-009998-01-02T00:00:00+00:00[UTC]", "9999-12-28T00:00:00+00:00[UTC]"];
        for day in days {
            let now = published(day);
            ["en", "en-US", "ar", "fa", "ru"].iter().for_each(|language| check_record(&text, language, Some(&now)));
        }
        check_record(&text, "en", None);
    }

    #[test]
    fn no_two_names_compare_badly(a in any::<String>(), b in any::<String>(), words in people_and_times()) {
        for (a, b) in [(&a, &b), (&a, &words), (&words, &b), (&words, &words)] {
            let likeness = name::compare(a, b);
            assert!((0.0..=1.0).contains(&likeness.score) && !likeness.reasons.is_empty(), "{likeness:?}");
            assert_eq!(likeness.is_same(), name::compare(b, a).is_same());
        }
    }
}

/// News that was cut anywhere: what is in the middle of a sentence stands at the head of the text, and at its end.
#[test]
fn no_text_that_was_cut_ends_badly() {
    let whole = "Under the law, he said, owners are liable: \"I am selling,\" one of them, Abel Pinto, said, which is late. \
                 In a poll, six in ten want it — Ortiz said. Asked about it, he used to say \"no\", and left, while \
                 others hoped that it would, he cited a town where, she said, it had. The plan is said to fail.";
    let cuts: Vec<usize> = whole.char_indices().map(|(at, _)| at).chain([whole.len()]).collect();
    for begin in cuts.iter().copied() {
        check(&whole[begin..], "en");
        check(&whole[..begin], "en");
    }
}

/// The shortest of some runs over a pattern that is repeated.
#[expect(clippy::disallowed_methods, reason = "the duration itself is what is tested; no answer depends on it")]
fn duration(language: &str, pattern: &dyn Fn(usize) -> String, times: usize) -> Duration {
    let text: String = (0..times).map(pattern).collect();
    let now = published("2024-03-22T15:00:00+00:00[Europe/London]");
    let run = || {
        let begin = Instant::now();
        let found = record(&Input { text: &text, language, published: Some(&now) });
        let taken = begin.elapsed();
        drop(found);
        taken
    };
    (0..3).map(|_| run()).min().unwrap()
}

/// A name that no other number has.
fn distinct(number: usize) -> String {
    let syllables = ["ba", "de", "gi", "lo", "mu", "na", "re", "si", "to", "vu"];
    let digits = [1000, 100, 10, 1].map(|place| syllables[number / place % 10]);
    format!("L{} {}{}", digits[0], digits[1].to_uppercase(), digits[2..].concat())
}

#[test]
fn eight_times_a_repeated_pattern_takes_no_more_than_eight_times_and_noise() {
    let patterns: [(&str, &dyn Fn(usize) -> String); 12] = [
        ("distinct names", &|at| format!("{} said that the bridge would open in June. ", distinct(at))),
        ("one name", &|_| "Lena Ortiz said that the bridge would open in June. ".into()),
        ("a run of names", &|_| "Lena Ortiz ".into()),
        ("pronouns", &|_| "He said that she said that it would open at 5 p.m. ".into()),
        ("offices", &|_| "the mayor, the mayor of the ".into()),
        ("bodies", &|_| "Court of ".into()),
        ("weekdays", &|_| "on Monday said ".into()),
        ("places", &|_| "said in Geneva at Moscow ".into()),
        ("numbers", &|_| "12 1403/5/".into()),
        ("vague times", &|_| "the end of last year ago ".into()),
        ("quotations", &|_| "\"The bridge will open in June,\" he said on Monday in Geneva, ".into()),
        ("particles", &|_| "Al bin van ".into()),
    ];
    let russian: &dyn Fn(usize) -> String = &|_| "Мэр Ольга Петрова сказала в среду, что мост откроют в июне. ".into();
    let persian: &dyn Fn(usize) -> String = &|_| "وزیر خارجه علی رضایی روز چهارشنبه گفت که پل باز می‌شود. ".into();
    let others = [("ru", "Russian", russian), ("fa", "Persian", persian)];
    for (language, name, pattern) in patterns.map(|(name, pattern)| ("en", name, pattern)).into_iter().chain(others) {
        // The square would be 64 times, each time; the rest is what a busy machine adds now and then.
        let holds =
            || duration(language, pattern, 480) < duration(language, pattern, 60) * 28 + Duration::from_millis(60);
        assert!((0..5).any(|_| holds()), "{name}");
    }
}

/// Characters of a text that is read to see that time grows with it alone.
const LONG: usize = 30_000;

/// Far more than a machine needs that reads each token a bounded number of times, far less than all pairs would take.
const ENOUGH: Duration = Duration::from_secs(20);

#[test]
#[expect(clippy::disallowed_methods, reason = "it measures time")]
fn time_grows_no_faster_than_the_text() {
    let pieces = [
        "“ a ",
        "« слово ",
        "‘a ",
        "сказал, что ",
        "گفت که ",
        "وقال إن ",
        "— да, — сказал он. ",
        "according to ",
        "\n“a",
    ];
    for (piece, language) in pieces.iter().flat_map(|piece| LANGUAGES.map(|language| (piece, language))) {
        let text = piece.repeat(LONG / piece.chars().count());
        let begun = Instant::now();
        check_bounds(&text, language);
        assert!(begun.elapsed() < ENOUGH, "{piece:?} as {language}: {:?}", begun.elapsed());
    }
}

fn check_bounds(text: &str, language: &str) {
    let length = text.chars().count();
    let found = statements(&Input { text, language, ..Input::default() });
    assert!(found.iter().all(|statement| statement.span.end <= length));
}
