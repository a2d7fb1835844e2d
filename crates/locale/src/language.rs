//! A language tag (BCP 47, RFC 5646), and which way its script runs.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use icu::locale::{LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleDirectionality, LocaleExpander};

use crate::names;

/// The longest tag that is read, in bytes. RFC 5646 §4.4.1 asks for room for 35; WordPress writes none over 20.
const TAG_BYTES_MAX: usize = 64;

/// A language, with its script and region where they are said: `fa`, `fa-AF`, `zh-Hant-TW`. Cheap to clone.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Language {
    tag: Arc<str>,
}

/// Why a tag could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LanguageError {
    /// It does not begin with a language of two or three letters.
    #[error("\"{0}\" is no language tag: write it like fa, fa-AF or zh-Hant")]
    Malformed(String),
    /// It says that the language is not known (`und`, or nothing).
    #[error("the language is left open")]
    Undetermined,
}

impl Language {
    /// Reads a tag in any of the forms in use: `fa-IR`, `fa_IR`, `FA`, `fa_IR.UTF-8`, `de_DE_formal`, the retired `iw`.
    ///
    /// The result is canonical (UTS #35, "Canonical Unicode Locale Identifiers"). What follows language, script and
    /// region is kept if it is well formed and left out if not, as in WordPress's `pt_PT_ao90`.
    ///
    /// # Errors
    /// [`LanguageError`], if no language is found in it.
    pub fn parse(text: &str) -> Result<Self, LanguageError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(LanguageError::Undetermined);
        }
        let malformed = || LanguageError::Malformed(text.chars().take(TAG_BYTES_MAX).collect());
        if text.len() > TAG_BYTES_MAX {
            return Err(malformed());
        }
        let plain = text.split(['.', '@']).next().unwrap_or(text).replace('_', "-");
        let id = longest_well_formed(&plain).ok_or_else(malformed)?;
        let mut locale = Locale::from(id);
        LocaleCanonicalizer::new_common().canonicalize(&mut locale);
        if locale.id.language.is_unknown() {
            return Err(LanguageError::Undetermined);
        }
        Ok(Self { tag: locale.id.to_string().into() })
    }

    /// English, in which every text is first written.
    pub fn english() -> Self {
        Self { tag: "en".into() }
    }

    /// The whole tag, as the `lang` attribute wants it: `fa-AF`.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// The language alone: `fa` of `fa-AF`.
    pub fn primary(&self) -> &str {
        self.tag.split('-').next().unwrap_or(&self.tag)
    }

    /// The region, if the tag names one: `AF` of `fa-AF`.
    pub fn region(&self) -> Option<String> {
        self.id().region.map(|region| region.to_string())
    }

    /// The region where most of its readers live (CLDR likely subtags), or the one that the tag names: `IR` of `fa`.
    pub fn likely_region(&self) -> Option<String> {
        let mut id = self.id();
        LocaleExpander::new_extended().maximize(&mut id);
        id.region.map(|region| region.to_string())
    }

    /// Which way the script runs. A script in the tag decides, else the one usually written (CLDR likely subtags):
    /// `az` runs from the left, `az-Arab` and `pa-PK` from the right.
    pub fn direction(&self) -> Direction {
        if LocaleDirectionality::new_extended().is_right_to_left(&self.id()) { Direction::Rtl } else { Direction::Ltr }
    }

    /// The language's name in itself and its own script, "فارسی"; the tag where we have no name for it.
    pub fn name_in_itself(&self) -> &str {
        names::find_name(self).unwrap_or(&self.tag)
    }

    /// Says whether both are the same language in the same script, whatever their regions: `fa` and `fa-AF` are,
    /// `zh-Hans` and `zh-TW` are not.
    pub fn same_language(&self, other: &Self) -> bool {
        self.primary() == other.primary() && self.script() == other.script()
    }

    /// The script that the language is written in here, as ISO 15924 (`Arab`), said or likely.
    pub fn script(&self) -> Option<String> {
        let id = self.id();
        id.script.or_else(|| LocaleExpander::new_extended().get_likely_script(&id)).map(|script| script.to_string())
    }

    pub(crate) fn id(&self) -> LanguageIdentifier {
        LanguageIdentifier::try_from_str(&self.tag).expect("the tag was written by LanguageIdentifier itself")
    }
}

fn longest_well_formed(tag: &str) -> Option<LanguageIdentifier> {
    let mut rest = tag;
    loop {
        if let Ok(id) = LanguageIdentifier::try_from_str(rest) {
            return Some(id);
        }
        rest = &rest[..rest.rfind('-')?];
    }
}

impl FromStr for Language {
    type Err = LanguageError;

    fn from_str(text: &str) -> Result<Self, LanguageError> {
        Self::parse(text)
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.tag)
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Language({})", self.tag)
    }
}

/// Which way a text runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir` attribute.
    pub fn attribute(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(text: &str) -> String {
        Language::parse(text).unwrap().tag().to_owned()
    }

    #[test]
    fn a_tag_is_read_in_every_form_in_use() {
        for (written, canonical) in [
            ("fa", "fa"),
            ("FA", "fa"),
            ("fa_IR", "fa-IR"),
            ("fa-ir", "fa-IR"),
            ("fa_IR.UTF-8", "fa-IR"),
            ("ca_ES@valencia", "ca-ES"),
            ("zh_hant_tw", "zh-Hant-TW"),
            ("de_DE_formal", "de-DE-formal"),
            ("pt_PT_ao90", "pt-PT"),
            ("iw", "he"),
            ("iw_IL", "he-IL"),
            (" en-GB ", "en-GB"),
            ("haz", "haz"),
        ] {
            assert_eq!(tag(written), canonical, "{written}");
        }
    }

    #[test]
    fn what_is_no_tag_is_refused() {
        for text in ["", "und", "und-IR"] {
            assert_eq!(Language::parse(text), Err(LanguageError::Undetermined), "{text}");
        }
        for text in ["x", "1234", "فارسی", "-", "_", "a-b-c", "english language", &"fa-".repeat(10_000)] {
            assert!(matches!(Language::parse(text), Err(LanguageError::Malformed(_))), "{text}");
        }
    }

    #[test]
    fn direction_follows_the_script() {
        for right_to_left in [
            "ar", "fa", "he", "ur", "yi", "ps", "ckb", "sd", "ug", "dv", "prs", "ks", "arz", "azb", "syr", "az-Arab",
            "pa-PK", "nqo",
        ] {
            assert_eq!(Language::parse(right_to_left).unwrap().direction(), Direction::Rtl, "{right_to_left}");
        }
        for left_to_right in ["en", "ru", "tr", "ku", "az", "pa", "sd-Deva", "fa-Latn", "zh", "haz-Latn", "qaa"] {
            assert_eq!(Language::parse(left_to_right).unwrap().direction(), Direction::Ltr, "{left_to_right}");
        }
        assert_eq!(Direction::Rtl.attribute(), "rtl");
        assert_eq!(Direction::Ltr.attribute(), "ltr");
    }

    #[test]
    fn the_same_language_is_known_across_regions_and_not_across_scripts() {
        let same = |a: &str, b: &str| Language::parse(a).unwrap().same_language(&Language::parse(b).unwrap());
        assert!(same("fa", "fa_AF"));
        assert!(same("en-US", "en-GB"));
        assert!(same("zh", "zh-Hans-CN"));
        assert!(!same("zh-CN", "zh-TW"));
        assert!(!same("fa", "ar"));
    }
}
