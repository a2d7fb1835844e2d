//! Languages by their own names.

use crate::Language;

/// Finds the name of a language in itself, with the region's or script's own form first.
pub(crate) fn find_name(language: &Language) -> Option<&'static str> {
    let special = SPECIAL.iter().find(|(tag, _)| *tag == language.tag());
    let by_script = || {
        (language.primary() == "zh")
            .then(|| if language.script().as_deref() == Some("Hant") { "繁體中文" } else { "简体中文" })
    };
    special.map(|(_, name)| *name).or_else(by_script).or_else(|| {
        NAMES.binary_search_by(|(code, _)| (*code).cmp(language.primary())).ok().map(|place| NAMES[place].1)
    })
}

/// Where a region calls the language otherwise.
const SPECIAL: &[(&str, &str)] =
    &[("fa-AF", "دری"), ("pa-Arab", "پنجابی"), ("pa-PK", "پنجابی"), ("az-Arab", "تۆرکجه"), ("ku-Arab", "کوردی")];

/// Ordered by code. Names as CLDR 48 gives them (`languages/language` of each language's own file).
const NAMES: &[(&str, &str)] = &[
    ("af", "Afrikaans"),
    ("am", "አማርኛ"),
    ("ar", "العربية"),
    ("az", "Azərbaycan"),
    ("azb", "تۆرکجه"),
    ("be", "Беларуская"),
    ("bg", "Български"),
    ("bn", "বাংলা"),
    ("bs", "Bosanski"),
    ("ca", "Català"),
    ("ckb", "کوردیی ناوەندی"),
    ("cs", "Čeština"),
    ("cy", "Cymraeg"),
    ("da", "Dansk"),
    ("de", "Deutsch"),
    ("dv", "ދިވެހި"),
    ("el", "Ελληνικά"),
    ("en", "English"),
    ("eo", "Esperanto"),
    ("es", "Español"),
    ("et", "Eesti"),
    ("eu", "Euskara"),
    ("fa", "فارسی"),
    ("fi", "Suomi"),
    ("fil", "Filipino"),
    ("fr", "Français"),
    ("ga", "Gaeilge"),
    ("gl", "Galego"),
    ("gu", "ગુજરાતી"),
    ("ha", "Hausa"),
    ("he", "עברית"),
    ("hi", "हिन्दी"),
    ("hr", "Hrvatski"),
    ("hu", "Magyar"),
    ("hy", "Հայերեն"),
    ("id", "Indonesia"),
    ("is", "Íslenska"),
    ("it", "Italiano"),
    ("ja", "日本語"),
    ("ka", "ქართული"),
    ("kk", "Қазақ тілі"),
    ("km", "ខ្មែរ"),
    ("kn", "ಕನ್ನಡ"),
    ("ko", "한국어"),
    ("ks", "کٲشُر"),
    ("ku", "Kurdî"),
    ("ky", "Кыргызча"),
    ("lo", "ລາວ"),
    ("lt", "Lietuvių"),
    ("lv", "Latviešu"),
    ("mk", "Македонски"),
    ("ml", "മലയാളം"),
    ("mn", "Монгол"),
    ("mr", "मराठी"),
    ("ms", "Melayu"),
    ("my", "မြန်မာ"),
    ("nb", "Norsk bokmål"),
    ("ne", "नेपाली"),
    ("nl", "Nederlands"),
    ("nn", "Norsk nynorsk"),
    ("no", "Norsk"),
    ("pa", "ਪੰਜਾਬੀ"),
    ("pl", "Polski"),
    ("prs", "دری"),
    ("ps", "پښتو"),
    ("pt", "Português"),
    ("ro", "Română"),
    ("ru", "Русский"),
    ("sd", "سنڌي"),
    ("si", "සිංහල"),
    ("sk", "Slovenčina"),
    ("sl", "Slovenščina"),
    ("so", "Soomaali"),
    ("sq", "Shqip"),
    ("sr", "Српски"),
    ("sv", "Svenska"),
    ("sw", "Kiswahili"),
    ("ta", "தமிழ்"),
    ("te", "తెలుగు"),
    ("tg", "Тоҷикӣ"),
    ("th", "ไทย"),
    ("ti", "ትግርኛ"),
    ("tk", "Türkmen dili"),
    ("tr", "Türkçe"),
    ("ug", "ئۇيغۇرچە"),
    ("uk", "Українська"),
    ("ur", "اردو"),
    ("uz", "O‘zbek"),
    ("vi", "Tiếng Việt"),
    ("yi", "ייִדיש"),
    ("yo", "Èdè Yorùbá"),
    ("zh", "中文"),
    ("zu", "IsiZulu"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_gives_its_own_name() {
        let name = |tag: &str| Language::parse(tag).unwrap().name_in_itself().to_owned();
        assert_eq!(name("fa"), "فارسی");
        assert_eq!(name("fa-IR"), "فارسی");
        assert_eq!(name("fa-AF"), "دری");
        assert_eq!(name("zh-TW"), "繁體中文");
        assert_eq!(name("zh"), "简体中文");
        assert_eq!(name("de_DE_formal"), "Deutsch");
        assert_eq!(name("haz"), "haz");
    }

    #[test]
    fn the_names_are_in_order_so_that_they_are_found() {
        assert!(NAMES.is_sorted_by(|a, b| a.0 < b.0));
    }
}
