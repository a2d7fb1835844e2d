//! Quotation marks, for the `quotes` property of a style sheet and for texts that hold speech.

use crate::Language;

/// The marks round speech, and round speech within speech.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quotes {
    /// Begins speech.
    pub open: &'static str,
    /// Ends speech.
    pub close: &'static str,
    /// Begins speech within speech.
    pub inner_open: &'static str,
    /// Ends speech within speech.
    pub inner_close: &'static str,
}

impl Quotes {
    /// Writes the value of CSS's `quotes` property: `"«" "»" "‹" "›"`.
    pub fn css(&self) -> String {
        format!(r#""{}" "{}" "{}" "{}""#, self.open, self.close, self.inner_open, self.inner_close)
    }
}

const fn pairs(open: &'static str, close: &'static str, inner_open: &'static str, inner_close: &'static str) -> Quotes {
    Quotes { open, close, inner_open, inner_close }
}

/// The quotation marks of a language: CLDR 48, `delimiters`, with French spaced as the Imprimerie nationale prints it
/// and Arabic in guillemets as its papers print it (design system §8.5).
pub fn quotes(language: &Language) -> Quotes {
    match (language.primary(), language.region().as_deref()) {
        ("de", Some("CH" | "LI")) | ("it", Some("CH")) => pairs("«", "»", "‹", "›"),
        ("fr", Some("CH")) => pairs("«", "»", "‹", "›"),
        ("fr", _) => pairs("«\u{202f}", "\u{202f}»", "“", "”"),
        ("de" | "cs" | "sk" | "sl" | "is", _) => pairs("„", "“", "‚", "‘"),
        ("pl", _) => pairs("„", "”", "«", "»"),
        ("hu" | "ro", _) => pairs("„", "”", "»", "«"),
        ("bg" | "lt" | "et" | "mk" | "ka" | "sr", _) => pairs("„", "“", "‘", "’"),
        ("ru" | "uk" | "be", _) => pairs("«", "»", "„", "“"),
        ("fa" | "prs" | "ckb", _) => pairs("«", "»", "‹", "›"),
        ("ar", _) => pairs("«", "»", "“", "”"),
        ("es" | "it" | "pt" | "ca" | "gl" | "el" | "eu" | "hy", region)
            if region != Some("BR") && region != Some("MX") =>
        {
            pairs("«", "»", "“", "”")
        }
        ("nb" | "no" | "nn", _) => pairs("«", "»", "‘", "’"),
        ("da", _) => pairs("“", "”", "‘", "’"),
        ("sv" | "fi", _) => pairs("”", "”", "’", "’"),
        ("he", _) => pairs("”", "”", "’", "’"),
        ("ja", _) => pairs("「", "」", "『", "』"),
        ("zh", _) if language.script().as_deref() == Some("Hant") => pairs("「", "」", "『", "』"),
        _ => pairs("“", "”", "‘", "’"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_own_marks() {
        let css = |tag: &str| quotes(&Language::parse(tag).unwrap()).css();
        assert_eq!(css("en"), r#""“" "”" "‘" "’""#);
        assert_eq!(css("de"), r#""„" "“" "‚" "‘""#);
        assert_eq!(css("fa-AF"), r#""«" "»" "‹" "›""#);
        assert_eq!(css("fr"), "\"«\u{202f}\" \"\u{202f}»\" \"“\" \"”\"");
        assert_eq!(css("es-MX"), r#""“" "”" "‘" "’""#);
        assert_eq!(css("zh-TW"), r#""「" "」" "『" "』""#);
    }
}
