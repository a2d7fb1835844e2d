//! Calendars, and which one a language's newspapers use.

use crate::Language;

/// A calendar in which dates are shown. The `datetime` attribute, addresses and everything stored stay Gregorian.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Calendar {
    /// The international one.
    Gregorian,
    /// Solar Hijri, Jalali: the civil calendar of Iran, and the older one of Afghanistan.
    Persian,
    /// Lunar Hijri by the tables of Umm al-Qura, as Saudi Arabia counts.
    IslamicUmmAlQura,
    /// Lunar Hijri by the 30-year rule, from Friday 16 July 622 (Julian).
    IslamicCivil,
    /// Lunar Hijri by the 30-year rule, from Thursday 15 July 622 (Julian).
    IslamicTabular,
    /// Hebrew.
    Hebrew,
    /// Thai solar, Buddhist era.
    Buddhist,
    /// Gregorian days with the eras of Japan.
    Japanese,
    /// Gregorian days with the years of the Republic of China.
    Roc,
    /// Ethiopian, era of Mercy.
    Ethiopic,
}

impl Calendar {
    /// Every calendar, in the order a settings page lists them.
    pub const ALL: &[Self] = &[
        Self::Gregorian,
        Self::Persian,
        Self::IslamicUmmAlQura,
        Self::IslamicCivil,
        Self::IslamicTabular,
        Self::Hebrew,
        Self::Buddhist,
        Self::Japanese,
        Self::Roc,
        Self::Ethiopic,
    ];

    /// The calendar a language's papers use when the newsroom has not chosen.
    ///
    /// CLDR's `calendarPreferenceData`, with one departure: Arabic is Gregorian everywhere (design system §8.5).
    pub fn usual_for(language: &Language) -> Self {
        let region = language.region();
        match (language.primary(), region.as_deref()) {
            ("fa" | "prs" | "ps" | "mzn" | "lrc" | "glk", _) | ("ckb" | "ku" | "az" | "azb", Some("IR")) => {
                Self::Persian
            }
            ("th", _) => Self::Buddhist,
            _ => Self::Gregorian,
        }
    }

    /// The name by which settings and CLDR know it (UTS #35 `ca`).
    pub fn code(self) -> &'static str {
        match self {
            Self::Gregorian => "gregory",
            Self::Persian => "persian",
            Self::IslamicUmmAlQura => "islamic-umalqura",
            Self::IslamicCivil => "islamic-civil",
            Self::IslamicTabular => "islamic-tbla",
            Self::Hebrew => "hebrew",
            Self::Buddhist => "buddhist",
            Self::Japanese => "japanese",
            Self::Roc => "roc",
            Self::Ethiopic => "ethiopic",
        }
    }

    /// Finds a calendar by its [`code`](Self::code).
    pub fn find_by_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|calendar| calendar.code() == code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_has_the_calendar_of_its_papers() {
        for (tag, calendar) in [
            ("fa", Calendar::Persian),
            ("fa-AF", Calendar::Persian),
            ("ps", Calendar::Persian),
            ("ckb", Calendar::Gregorian),
            ("ckb-IR", Calendar::Persian),
            ("ar", Calendar::Gregorian),
            ("ar-SA", Calendar::Gregorian),
            ("he", Calendar::Gregorian),
            ("en", Calendar::Gregorian),
            ("th", Calendar::Buddhist),
        ] {
            assert_eq!(Calendar::usual_for(&Language::parse(tag).unwrap()), calendar, "{tag}");
        }
    }

    #[test]
    fn a_code_leads_back_to_its_calendar() {
        for calendar in Calendar::ALL {
            assert_eq!(Calendar::find_by_code(calendar.code()), Some(*calendar));
        }
        assert_eq!(Calendar::find_by_code("maya"), None);
    }
}
