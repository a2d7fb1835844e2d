//! Which language a text is in.

/// Fewer letters do not tell a language by their frequencies alone.
const LETTERS_MIN: usize = 60;

/// Languages by their code of three letters and that of two, which BCP 47 wants where there is one (RFC 5646 §2.2.1).
const SHORT: &[(&str, &str)] = &[
    ("eng", "en"),
    ("rus", "ru"),
    ("cmn", "zh"),
    ("spa", "es"),
    ("por", "pt"),
    ("ita", "it"),
    ("ben", "bn"),
    ("fra", "fr"),
    ("deu", "de"),
    ("ukr", "uk"),
    ("kat", "ka"),
    ("ara", "ar"),
    ("hin", "hi"),
    ("jpn", "ja"),
    ("heb", "he"),
    ("yid", "yi"),
    ("pol", "pl"),
    ("amh", "am"),
    ("jav", "jv"),
    ("kor", "ko"),
    ("nob", "nb"),
    ("dan", "da"),
    ("swe", "sv"),
    ("fin", "fi"),
    ("tur", "tr"),
    ("nld", "nl"),
    ("hun", "hu"),
    ("ces", "cs"),
    ("ell", "el"),
    ("bul", "bg"),
    ("bel", "be"),
    ("mar", "mr"),
    ("kan", "kn"),
    ("ron", "ro"),
    ("slv", "sl"),
    ("hrv", "hr"),
    ("srp", "sr"),
    ("mkd", "mk"),
    ("lit", "lt"),
    ("lav", "lv"),
    ("est", "et"),
    ("tam", "ta"),
    ("vie", "vi"),
    ("urd", "ur"),
    ("tha", "th"),
    ("guj", "gu"),
    ("uzb", "uz"),
    ("pan", "pa"),
    ("aze", "az"),
    ("ind", "id"),
    ("tel", "te"),
    ("pes", "fa"),
    ("mal", "ml"),
    ("ori", "or"),
    ("mya", "my"),
    ("nep", "ne"),
    ("sin", "si"),
    ("khm", "km"),
    ("tuk", "tk"),
    ("aka", "ak"),
    ("zul", "zu"),
    ("sna", "sn"),
    ("afr", "af"),
    ("lat", "la"),
    ("slk", "sk"),
    ("cat", "ca"),
    ("tgl", "tl"),
    ("hye", "hy"),
    ("epo", "eo"),
    ("cym", "cy"),
];

/// Tells the language by letters that only one of the languages of a script uses, then by whatlang.
pub(super) fn language(text: &str) -> Option<String> {
    let sample: String = text.chars().take(4000).collect();
    let count = |set: &str| sample.chars().filter(|c| set.contains(*c)).count();
    let in_range = |a: char, b: char| sample.chars().filter(|c| (a..=b).contains(c)).count();
    let letters = sample.chars().filter(|c| c.is_alphabetic()).count();
    let arabic = in_range('\u{620}', '\u{6ff}');
    if letters == 0 {
        return None;
    }
    if arabic * 2 > letters {
        let (urdu, persian, arab) = (count("ٹڈڑےںھہ"), count("پچژگکی"), count("ةيكىأإ"));
        return Some(
            if urdu * 50 > arabic {
                "ur"
            } else if persian > arab {
                "fa"
            } else {
                "ar"
            }
            .into(),
        );
    }
    if in_range('\u{5d0}', '\u{5ea}') * 2 > letters {
        return Some("he".into());
    }
    let found = whatlang::detect(&sample)?;
    // A few words of one language look like another's.
    if !found.is_reliable() && letters < LETTERS_MIN {
        return None;
    }
    let code = found.lang().code();
    let short = SHORT.iter().find(|(long, _)| *long == code).map(|(_, short)| *short);
    Some(short.unwrap_or(code).into())
}
