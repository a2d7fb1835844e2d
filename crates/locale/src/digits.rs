//! Digits, and which ones a language's newspapers use.

use crate::Language;

/// A set of decimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Digits {
    /// 0123456789
    Latin,
    /// ٠١٢٣٤٥٦٧٨٩, as Arabic writes them.
    ArabicIndic,
    /// ۰۱۲۳۴۵۶۷۸۹, as Persian, Pashto and Urdu write them (Unicode: extended Arabic-Indic).
    Persian,
    /// ০১২৩৪৫৬৭৮৯
    Bengali,
    /// ०१२३४५६७८९
    Devanagari,
}

impl Digits {
    /// Every set, in the order a settings page lists them.
    pub const ALL: &[Self] = &[Self::Latin, Self::ArabicIndic, Self::Persian, Self::Bengali, Self::Devanagari];

    /// The digits a language's papers use when the newsroom has not chosen: CLDR's `defaultNumberingSystem`.
    pub fn usual_for(language: &Language) -> Self {
        let region = language.region();
        match (language.primary(), region.as_deref()) {
            ("ar", Some("AE" | "DZ" | "EH" | "LY" | "MA" | "TN")) => Self::Latin,
            ("sd", _) if language.script().as_deref() == Some("Deva") => Self::Latin,
            ("ar" | "ckb" | "sd", _) => Self::ArabicIndic,
            ("ur", Some("IN")) => Self::Persian,
            ("fa" | "prs" | "ps" | "ks" | "mzn" | "lrc" | "azb", _) => Self::Persian,
            ("bn" | "as", _) => Self::Bengali,
            ("mr" | "ne", _) => Self::Devanagari,
            _ => Self::Latin,
        }
    }

    /// The name by which settings and CLDR know the set (UTS #35 `nu`).
    pub fn code(self) -> &'static str {
        match self {
            Self::Latin => "latn",
            Self::ArabicIndic => "arab",
            Self::Persian => "arabext",
            Self::Bengali => "beng",
            Self::Devanagari => "deva",
        }
    }

    /// Finds a set by its [`code`](Self::code).
    pub fn find_by_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|digits| digits.code() == code)
    }

    /// Writes a text's ASCII digits in this set and leaves the rest: "14:30" becomes "۱۴:۳۰".
    pub fn write(self, text: &str) -> String {
        text.chars().map(|letter| self.digit(letter).unwrap_or(letter)).collect()
    }

    /// Writes the digits of every set here as ASCII and leaves the rest, for what people have typed.
    pub fn to_ascii(text: &str) -> String {
        let value = |letter: char| {
            Self::ALL.iter().find_map(|set| (letter as u32).checked_sub(set.zero() as u32).filter(|n| *n < 10))
        };
        text.chars().map(|letter| value(letter).and_then(|n| char::from_digit(n, 10)).unwrap_or(letter)).collect()
    }

    fn digit(self, letter: char) -> Option<char> {
        let value = letter.is_ascii().then(|| letter.to_digit(10))??;
        char::from_u32(self.zero() as u32 + value)
    }

    fn zero(self) -> char {
        match self {
            Self::Latin => '0',
            Self::ArabicIndic => '٠',
            Self::Persian => '۰',
            Self::Bengali => '০',
            Self::Devanagari => '०',
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_has_the_digits_of_its_papers() {
        for (tag, digits) in [
            ("fa", Digits::Persian),
            ("ar", Digits::ArabicIndic),
            ("ar-MA", Digits::Latin),
            ("he", Digits::Latin),
            ("ur", Digits::Latin),
            ("ur-IN", Digits::Persian),
            ("ckb", Digits::ArabicIndic),
            ("bn", Digits::Bengali),
            ("ru", Digits::Latin),
        ] {
            assert_eq!(Digits::usual_for(&Language::parse(tag).unwrap()), digits, "{tag}");
        }
    }

    #[test]
    fn only_digits_change() {
        assert_eq!(Digits::Persian.write("خط 9، 14:30"), "خط ۹، ۱۴:۳۰");
        assert_eq!(Digits::ArabicIndic.write("2026"), "٢٠٢٦");
        assert_eq!(Digits::Latin.write("2026 ۱۴۰۵"), "2026 ۱۴۰۵");
        assert_eq!(Digits::to_ascii("۱۴۰۵ ٢٠٢٦ 12 ab"), "1405 2026 12 ab");
    }

    #[test]
    fn a_code_leads_back_to_its_digits() {
        for digits in Digits::ALL {
            assert_eq!(Digits::find_by_code(digits.code()), Some(*digits));
        }
    }
}
