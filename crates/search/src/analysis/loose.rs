//! Stems and other forms by which a word is also found.
//!
//! A text's words and a query's words go through the same rules, so a form need not be a real word; it only has
//! to be the same for words that belong together. Where a first letter may be a prefix or part of the
//! word (Arabic ب, Hebrew מ), a text's word is entered under both readings, and a query's word is first asked as it
//! stands: [`Side::Query`]; only if nothing has it, under the second reading too: [`Side::Guess`].

use frostem::{Algorithm, Stemmer};
use unicode_normalization::UnicodeNormalization;

use super::{Script, arabic, fold, hebrew, persian, surface, urdu};

/// Who asks for the loose forms of a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    /// A text that is indexed: all readings.
    Index,
    /// A query: the sure readings.
    Query,
    /// A query that found nothing: all readings.
    Guess,
}

/// The rules for one language.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Analyser {
    language: String,
    kind: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Kind {
    Snowball(Algorithm, Script),
    Arabic,
    Persian,
    Urdu,
    Hebrew,
    Plain,
}

impl Analyser {
    /// The analyser for a BCP 47 tag; a plain one for a language it does not know.
    pub fn for_language(tag: &str) -> Analyser {
        let language = primary(tag);
        let kind = match language.as_str() {
            "ar" => Kind::Arabic,
            "fa" | "prs" => Kind::Persian,
            "ur" => Kind::Urdu,
            "he" | "iw" => Kind::Hebrew,
            _ => snowball(&language),
        };
        Analyser { language, kind }
    }

    /// Whether there are any rules for the language.
    pub fn has_rules(&self) -> bool {
        self.kind != Kind::Plain
    }

    /// The primary subtag, in small letters.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// Whether the language's rules say anything about words in a script.
    pub fn reads(&self, script: Script) -> bool {
        match self.kind {
            Kind::Snowball(_, own) => own == script,
            Kind::Arabic | Kind::Persian | Kind::Urdu => script == Script::Arabic,
            Kind::Hebrew => script == Script::Hebrew,
            Kind::Plain => false,
        }
    }

    /// Whether spaces part what belongs together, as before the Persian plural.
    pub fn joins_across_spaces(&self) -> bool {
        self.kind == Kind::Persian
    }

    /// The loose forms of a word, given as written and folded; at least one, none twice.
    pub fn loose(&self, raw: &str, surface: &str, side: Side) -> Vec<String> {
        if !self.reads(Script::of(surface)) {
            return vec![surface.to_owned()];
        }
        let mut forms = match self.kind {
            Kind::Snowball(algorithm, _) => stems(raw, surface, algorithm),
            Kind::Arabic => arabic::loose(raw, surface, side),
            Kind::Persian => persian::loose(raw, surface),
            Kind::Urdu => urdu::loose(surface),
            Kind::Hebrew => hebrew::loose(surface, side),
            Kind::Plain => Vec::new(),
        };
        if forms.is_empty() {
            forms.push(surface.to_owned());
        }
        forms.sort_unstable();
        forms.dedup();
        forms
    }
}

/// The primary subtag of a language tag, in small letters (RFC 5646 §2.1).
pub(crate) fn primary(tag: &str) -> String {
    let end = tag.find(['-', '_']).unwrap_or(tag.len());
    tag[..end].chars().take(8).collect::<String>().to_ascii_lowercase()
}

/// The stem of the word with its accents, and that of the word typed without them.
fn stems(raw: &str, surface: &str, algorithm: Algorithm) -> Vec<String> {
    let lower = lower(raw, algorithm == Algorithm::Turkish);
    if algorithm == Algorithm::German {
        // Only one form, in which ä, ae and a are the same.
        return vec![without_umlauts(&stem(&without_umlauts(&lower), algorithm))];
    }
    let bare = stem(surface, algorithm);
    if lower == surface {
        return vec![bare];
    }
    vec![stem(&lower, algorithm), bare]
}

/// The folded stem. Turkish is stemmed twice, for `seçimler` becomes `seçim` and `seçim` becomes `seç`, but not
/// below three letters, for `deniz` (sea) would become `de` (too).
fn stem(word: &str, algorithm: Algorithm) -> String {
    let stemmer = Stemmer::new(algorithm);
    let mut stem = word.to_owned();
    let (times, letters_min) = if algorithm == Algorithm::Turkish { (2, 3) } else { (1, 2) };
    for _ in 0..times {
        let shorter = stemmer.stem(&stem).into_owned();
        if shorter.chars().count() < letters_min {
            break;
        }
        stem = shorter;
    }
    surface(&stem)
}

/// Small letters with their accents, which the stemmers look at.
fn lower(raw: &str, turkish: bool) -> String {
    let raw = raw.nfkc().filter(|letter| *letter != '\u{AD}');
    if !turkish {
        return raw.collect::<String>().to_lowercase();
    }
    let dotted = raw.map(|letter| match letter {
        'I' => 'ı',
        'İ' => 'i',
        other => other,
    });
    dotted.collect::<String>().to_lowercase()
}

/// Writes ä, ö, ü and their spellings ae, oe, ue as a, o, u, and ß as ss. A `ue` after a vowel or q (Bauer,
/// Quelle) is two sounds and stays.
fn without_umlauts(word: &str) -> String {
    let mut plain = String::with_capacity(word.len());
    let mut before = ' ';
    for letter in fold(word).chars() {
        let is_spelling = match before {
            'a' | 'o' => letter == 'e',
            'u' => letter == 'e' && !plain[..plain.len() - 1].ends_with(['a', 'e', 'i', 'o', 'u', 'q']),
            _ => false,
        };
        if !is_spelling {
            plain.push(letter);
        }
        before = letter;
    }
    plain
}

/// The stemmer and script of a language, if there is one.
fn snowball(language: &str) -> Kind {
    let (algorithm, script) = match language {
        "ca" => (Algorithm::Catalan, Script::Latin),
        "cs" => (Algorithm::Czech, Script::Latin),
        "da" => (Algorithm::Danish, Script::Latin),
        "de" => (Algorithm::German, Script::Latin),
        "el" => (Algorithm::Greek, Script::Greek),
        "en" => (Algorithm::English, Script::Latin),
        "es" => (Algorithm::Spanish, Script::Latin),
        "et" => (Algorithm::Estonian, Script::Latin),
        "eu" => (Algorithm::Basque, Script::Latin),
        "fi" => (Algorithm::Finnish, Script::Latin),
        "fr" => (Algorithm::French, Script::Latin),
        "ga" => (Algorithm::Irish, Script::Latin),
        "hi" => (Algorithm::Hindi, Script::Devanagari),
        "hu" => (Algorithm::Hungarian, Script::Latin),
        "hy" => (Algorithm::Armenian, Script::Armenian),
        "id" => (Algorithm::Indonesian, Script::Latin),
        "it" => (Algorithm::Italian, Script::Latin),
        "lt" => (Algorithm::Lithuanian, Script::Latin),
        "ne" => (Algorithm::Nepali, Script::Devanagari),
        "nl" => (Algorithm::Dutch, Script::Latin),
        "no" | "nb" | "nn" => (Algorithm::Norwegian, Script::Latin),
        "pl" => (Algorithm::Polish, Script::Latin),
        "pt" => (Algorithm::Portuguese, Script::Latin),
        "ro" => (Algorithm::Romanian, Script::Latin),
        "ru" => (Algorithm::Russian, Script::Cyrillic),
        "sv" => (Algorithm::Swedish, Script::Latin),
        "ta" => (Algorithm::Tamil, Script::Tamil),
        "tr" => (Algorithm::Turkish, Script::Latin),
        "uk" => (Algorithm::Ukrainian, Script::Cyrillic),
        _ => return Kind::Plain,
    };
    Kind::Snowball(algorithm, script)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meet(language: &str, one: &str, other: &str) -> bool {
        let analyser = Analyser::for_language(language);
        let indexed = analyser.loose(one, &fold(one), Side::Index);
        analyser.loose(other, &fold(other), Side::Query).iter().any(|form| indexed.contains(form))
    }

    #[test]
    fn inflected_words_meet_in_a_loose_form() {
        for (language, text, query) in [
            ("en", "elections", "election"),
            ("de", "Müller", "Mueller"),
            ("de", "Mueller", "Muller"),
            ("de", "Häuser", "hauser"),
            ("fr", "électorales", "electorale"),
            ("es", "elecciones", "elección"),
            ("ru", "выборов", "выборы"),
            ("tr", "çalışmaları", "calismalari"),
            ("tr", "IŞIKLAR", "ışık"),
            ("ar", "بالوزارة", "وزارة"),
            ("ar", "ووزارة", "وزارة"),
            ("ar", "للوزارة", "الوزارة"),
            ("ar", "سياسيون", "سياسيين"),
            ("fa", "کتاب\u{200C}هایشان", "كتاب"),
            ("he", "ובממשלה", "ממשלה"),
            ("ur", "ھے", "ہے"),
        ] {
            assert!(meet(language, text, query), "{language}: {query} finds {text}");
        }
    }

    #[test]
    fn a_sure_reading_does_not_take_a_first_letter_for_a_prefix() {
        assert!(!meet("ar", "تاب", "كتاب"));
        assert!(!meet("he", "סכים", "מסכים"));
    }

    #[test]
    fn words_in_a_script_of_another_language_are_left_alone() {
        let analyser = Analyser::for_language("ar");
        assert_eq!(analyser.loose("Elections", "elections", Side::Index), ["elections"]);
    }
}
