//! The words of time in a text: numbers in every digits, names of days and months, cities with a clock.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::lexicon::lines;
use crate::segment::{Kind as TokenKind, Text};

/// What a word of time means; many mean several things.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    /// 1 for Monday to 7 for Sunday.
    Weekday,
    /// 1 to 12, in the three calendars.
    Month,
    Solar,
    Lunar,
    /// Days from the day of publication.
    Shift,
    Part,
    Last,
    Next,
    This,
    Early,
    Ago,
    /// `UNITS` by number.
    Unit,
    /// The same, two of them in one word.
    Two,
    Number,
    Am,
    Pm,
    Noon,
    At,
    /// "about" before an hour.
    Near,
    On,
    In,
    Of,
    The,
    Day,
    Year,
    Hour,
    LunarMark,
    SolarMark,
    JalaliMark,
    Local,
    By,
    ZoneTime,
    Future,
}

/// Each kind and its name in `words.txt`.
const KINDS: [(&str, Kind); 33] = [
    ("weekday", Kind::Weekday),
    ("month", Kind::Month),
    ("solar", Kind::Solar),
    ("lunar", Kind::Lunar),
    ("shift", Kind::Shift),
    ("part", Kind::Part),
    ("last", Kind::Last),
    ("next", Kind::Next),
    ("this", Kind::This),
    ("early", Kind::Early),
    ("ago", Kind::Ago),
    ("unit", Kind::Unit),
    ("two", Kind::Two),
    ("number", Kind::Number),
    ("am", Kind::Am),
    ("pm", Kind::Pm),
    ("noon", Kind::Noon),
    ("at", Kind::At),
    ("near", Kind::Near),
    ("on", Kind::On),
    ("in", Kind::In),
    ("of", Kind::Of),
    ("the", Kind::The),
    ("dayword", Kind::Day),
    ("yearword", Kind::Year),
    ("hourword", Kind::Hour),
    ("lunarmark", Kind::LunarMark),
    ("solarmark", Kind::SolarMark),
    ("jalalimark", Kind::JalaliMark),
    ("local", Kind::Local),
    ("bytime", Kind::By),
    ("zonetime", Kind::ZoneTime),
    ("future", Kind::Future),
];

/// The units, in the order of their numbers.
pub(super) const UNITS: [&str; 5] = ["hour", "day", "week", "month", "year"];

/// A meaning with its number, where it has one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Meaning {
    pub kind: Kind,
    pub value: i8,
}

/// A number as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Number {
    pub value: i32,
    pub digits: usize,
    /// With ASCII digits: "12:30", "20.03.2024", "5pm".
    pub raw: String,
}

/// A word, a phrase or a mark of a text, as far as times go.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Lex {
    pub meanings: Vec<Meaning>,
    pub number: Option<Number>,
    /// The zone of a city or a sign, as `cities.tsv` gives it.
    pub zone: Option<&'static str>,
    pub mark: Option<char>,
    /// Whether it begins with a capital, or has no case.
    pub is_capital: bool,
    /// The tokens.
    pub start: usize,
    pub end: usize,
}

/// The phrases of a language by their first word, the longest first.
pub(super) type Words = HashMap<String, Vec<(Vec<String>, Entry)>>;

#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Entry {
    meanings: Vec<Meaning>,
    zone: Option<&'static str>,
}

static LANGUAGES: LazyLock<HashMap<&'static str, Words>> = LazyLock::new(|| {
    let mut languages: HashMap<&'static str, HashMap<Vec<String>, Entry>> = HashMap::new();
    for (language, line) in lines(include_str!("../../data/times/words.txt")) {
        let (name, forms) = line.split_once(" = ").expect("each line names a meaning and its forms");
        let meaning = meaning(name);
        for form in forms.split([',']) {
            let entry = languages.entry(language).or_default().entry(phrase(form)).or_default();
            entry.meanings.push(meaning);
        }
    }
    for (_, line) in lines(include_str!("../../data/times/cities.tsv")) {
        let (zone, forms) = line.split_once('\t').expect("each line names a zone and its forms");
        for words in languages.values_mut() {
            forms.split([',']).for_each(|form| words.entry(phrase(form)).or_default().zone = Some(zone));
        }
    }
    languages.into_iter().map(|(language, words)| (language, by_first(words))).collect()
});

fn meaning(name: &'static str) -> Meaning {
    let (kind, value) = name.split_once('.').unwrap_or((name, "0"));
    let kind = KINDS.iter().find(|(name, _)| *name == kind).expect("each name is a kind's").1;
    let unit = UNITS.iter().position(|unit| *unit == value).and_then(|unit| i8::try_from(unit).ok());
    Meaning { kind, value: unit.or_else(|| value.parse().ok()).expect("each value is a number or a unit") }
}

fn phrase(form: &str) -> Vec<String> {
    form.split_whitespace().map(fold).collect()
}

fn by_first(phrases: HashMap<Vec<String>, Entry>) -> Words {
    let mut words = Words::new();
    for (mut phrase, entry) in phrases {
        let first = phrase.remove(0);
        words.entry(first).or_default().push((phrase, entry));
    }
    words.values_mut().for_each(|phrases| phrases.sort_by_key(|(rest, _)| std::cmp::Reverse(rest.len())));
    words
}

/// The words of a language; `None` if its times are not read.
pub(super) fn words(language: &str) -> Option<&'static Words> {
    let language = language.split(['-', '_']).next()?.to_ascii_lowercase();
    LANGUAGES.get(language.as_str())
}

/// Small letters, and of Arabic ones the variants that writers do not tell apart.
fn fold(word: &str) -> String {
    let is_sign = |c: &char| matches!(c, '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{200c}' | '\u{200d}');
    let letter = |c: char| match c {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ي' | 'ئ' => 'ی',
        'ك' => 'ک',
        'ة' | 'ۀ' => 'ه',
        'ؤ' => 'و',
        'ё' => 'е',
        '’' => '\'',
        other => other,
    };
    word.chars().filter(|c| !is_sign(c)).flat_map(char::to_lowercase).map(letter).collect()
}

/// Reads a text as words of time and what stands between them.
pub(super) fn read(text: &Text, words: &Words) -> Vec<Lex> {
    let folded: Vec<String> = text.tokens.iter().map(|token| fold(&token.lower)).collect();
    let mut lexes = Vec::with_capacity(folded.len());
    let mut at = 0;
    while at < folded.len() {
        let token = &text.tokens[at];
        let fits = |rest: &[String]| folded[at + 1..].starts_with(rest);
        let found = words.get(&folded[at]).and_then(|phrases| phrases.iter().find(|(rest, _)| fits(rest)));
        let (size, entry) = found.map_or((1, Entry::default()), |(rest, entry)| (rest.len() + 1, entry.clone()));
        lexes.push(Lex {
            meanings: entry.meanings,
            zone: entry.zone,
            number: (token.kind == TokenKind::Number).then(|| number(token.word)).flatten(),
            mark: (token.kind == TokenKind::Mark).then(|| token.word.chars().next()).flatten(),
            is_capital: token.word.chars().next().is_some_and(|c| !c.is_lowercase()),
            start: at,
            end: at + size,
        });
        at += size;
    }
    lexes
}

/// Reads a number in the digits of any of the scripts; ordinals of English lose their ending.
fn number(word: &str) -> Option<Number> {
    let digit = |c: char| match c {
        '٠'..='٩' => char::from_digit(c as u32 - '٠' as u32, 10),
        '۰'..='۹' => char::from_digit(c as u32 - '۰' as u32, 10),
        '٫' | '٬' => Some('.'),
        other => Some(other.to_ascii_lowercase()),
    };
    let raw: String = word.chars().filter_map(digit).take(16).collect();
    let digits: String = raw.chars().take_while(char::is_ascii_digit).collect();
    let rest = &raw[digits.len()..];
    let is_whole = matches!(rest, "" | "st" | "nd" | "rd" | "th");
    let value = if is_whole { digits.parse().ok()? } else { -1 };
    Some(Number { value, digits: digits.len(), raw })
}
