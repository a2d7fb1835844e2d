//! Slugs: the last part of an address, made and matched as WordPress does, in every script.
//!
//! Source of the rules: WordPress `remove_accents` and `sanitize_title_with_dashes` (formatting.php) and WORDPRESS notes §3. A slug is
//! stored decoded, in NFC and lower case; the limit of 200 bytes counts its percent-encoded form.

use percent_encoding::percent_decode_str;
use unicode_normalization::UnicodeNormalization;

/// The longest slug, in bytes of its percent-encoded form (WordPress `wp_posts.post_name`, `varchar(200)`).
pub const ENCODED_BYTES_MAX: usize = 200;

/// Makes a slug from a headline or a name; empty if nothing in it can stand in one.
#[must_use]
pub fn from_title(title: &str) -> String {
    let plain = without_accents(&without_markup(title));
    let decoded = percent_decode_str(&plain).decode_utf8().map_or_else(|_| plain.clone(), Into::into);
    let mut slug = String::with_capacity(decoded.len());
    for character in decoded.nfc().flat_map(char::to_lowercase) {
        match kind_of(character) {
            Kind::Kept => slug.push(character),
            Kind::Dash if slug.is_empty() || slug.ends_with('-') => {}
            Kind::Dash => slug.push('-'),
            Kind::Dropped => {}
        }
    }
    cut(slug.trim_matches('-')).trim_end_matches('-').to_owned()
}

/// Brings a slug from an address or an export to the form in which it is stored: decoded, NFC, lower case.
#[must_use]
pub fn canonical(slug: &str) -> String {
    percent_decode_str(slug)
        .decode_utf8()
        .map_or_else(|_| slug.to_lowercase(), |decoded| decoded.nfc().flat_map(char::to_lowercase).collect())
}

/// Gives the `n`th variant of a slug that is taken: `slug-2`, `slug-3` …
#[must_use]
pub fn variant(slug: &str, n: u32) -> String {
    let suffix = format!("-{n}");
    let mut kept = slug;
    while encoded_len(kept) + suffix.len() > ENCODED_BYTES_MAX {
        let last = kept.char_indices().next_back().map_or(0, |(place, _)| place);
        kept = &kept[..last];
    }
    format!("{kept}{suffix}")
}

/// Gives the `LIKE` patterns (escape `\`) of names and of slugs that hold some words. Slugs are in lower case in every
/// script, which neither database's `LIKE` sees to.
pub(crate) fn patterns(words: &str) -> (String, String) {
    let holding = |words: &str| format!("%{}%", words.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_"));
    (holding(words.trim()), holding(&from_title(words)))
}

/// Writes Latin letters without their accents; other scripts stay as they are.
#[must_use]
pub fn without_accents(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for character in text.nfc() {
        if let Some((_, letters)) = LETTERS.iter().find(|(letter, _)| *letter == character) {
            plain.push_str(letters);
        } else {
            let base = std::iter::once(character).nfd().next().filter(char::is_ascii_alphabetic);
            plain.push(base.unwrap_or(character));
        }
    }
    plain
}

/// Letters that do not come apart into a letter and an accent (WordPress `remove_accents`).
const LETTERS: [(char, &str); 38] = [
    ('ª', "a"),
    ('º', "o"),
    ('Æ', "AE"),
    ('æ', "ae"),
    ('Ð', "D"),
    ('ð', "d"),
    ('Ø', "O"),
    ('ø', "o"),
    ('Þ', "TH"),
    ('þ', "th"),
    ('ß', "s"),
    ('Đ', "D"),
    ('đ', "d"),
    ('Ħ', "H"),
    ('ħ', "h"),
    ('ı', "i"),
    ('Ĳ', "IJ"),
    ('ĳ', "ij"),
    ('ĸ', "k"),
    ('Ŀ', "L"),
    ('ŀ', "l"),
    ('Ł', "L"),
    ('ł', "l"),
    ('ŉ', "n"),
    ('Ŋ', "N"),
    ('ŋ', "n"),
    ('Œ', "OE"),
    ('œ', "oe"),
    ('Ŧ', "T"),
    ('ŧ', "t"),
    ('ſ', "s"),
    ('Ə', "E"),
    ('ǝ', "e"),
    ('€', "E"),
    ('£', ""),
    ('×', "x"),
    ('ə', "e"),
    ('Ǝ', "E"),
];

enum Kind {
    Kept,
    Dash,
    Dropped,
}

fn kind_of(character: char) -> Kind {
    match character {
        '_' | '0'..='9' | 'a'..='z' => Kind::Kept,
        '-' | '.' | '/' | '\u{a0}' | '\u{2011}' | '\u{2013}' | '\u{2014}' => Kind::Dash,
        c if c.is_whitespace() => Kind::Dash,
        c if c.is_ascii() || c.is_control() => Kind::Dropped,
        c if is_invisible(c) || is_punctuation(c) => Kind::Dropped,
        _ => Kind::Kept,
    }
}

/// Joiners, direction marks, soft hyphens and the like, which WordPress strips: a Persian half-space disappears.
fn is_invisible(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn is_punctuation(character: char) -> bool {
    matches!(character,
        '¡' | '¿' | '«' | '»' | '‹' | '›' | '“'..='‟' | '‘'..='‛' | '•' | '…' | '©' | '®' | '°' | '™' | '´' | '`'
        | '\u{2ca}' | '\u{341}' | '،' | '؛' | '؟' | '۔' | '\u{300}' | '\u{301}' | '\u{304}' | '\u{30c}' | '！' | '？' | '。' | '、')
}

fn without_markup(title: &str) -> String {
    let mut plain = String::with_capacity(title.len());
    let mut rest = title;
    while let Some(start) = rest.find('<') {
        let Some(length) = rest[start..].find('>') else { break };
        plain.push_str(&rest[..start]);
        rest = &rest[start + length + 1..];
    }
    plain.push_str(rest);
    without_entities(&plain)
}

fn without_entities(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('&') {
        plain.push_str(&rest[..start]);
        let after = &rest[start + 1..];
        let length = after.bytes().take_while(|b| b.is_ascii_alphanumeric() || *b == b'#').count();
        if length > 0 && after.as_bytes().get(length) == Some(&b';') {
            let is_space_or_dash =
                matches!(&after[..length], "nbsp" | "#160" | "ndash" | "#8211" | "mdash" | "#8212" | "#xa0");
            plain.push_str(if is_space_or_dash { "-" } else { "" });
            rest = &after[length + 1..];
        } else {
            plain.push('&');
            rest = after;
        }
    }
    plain.push_str(rest);
    plain
}

fn cut(slug: &str) -> &str {
    let mut length = 0;
    for (place, character) in slug.char_indices() {
        length += encoded_char_len(character);
        if length > ENCODED_BYTES_MAX {
            return &slug[..place];
        }
    }
    slug
}

fn encoded_len(slug: &str) -> usize {
    slug.chars().map(encoded_char_len).sum()
}

fn encoded_char_len(character: char) -> usize {
    if character.is_ascii() { 1 } else { character.len_utf8() * 3 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_becomes_a_slug_in_its_own_script() {
        assert_eq!(from_title("Budget passes: 51–49!"), "budget-passes-51-49");
        assert_eq!(from_title("penn & teller bull"), "penn-teller-bull");
        assert_eq!(from_title("«کتاب‌های» تازه"), "کتابهای-تازه");
        assert_eq!(from_title("don't&nbsp;break the <b>space</b>"), "dont-break-the-space");
        assert_eq!(from_title("!!!"), "");
    }

    /// WordPress's own cases; those of one locale's rules (German umlauts, Catalan, Serbian) are not ours.
    #[test]
    fn slugs_are_cleaned_as_wordpress_cleans_them() {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data/slugs/slugs.json");
        let Ok(text) = std::fs::read_to_string(file) else {
            eprintln!("SKIPPED slugs_are_cleaned_as_wordpress_cleans_them: ../shared/data/slugs is not here");
            return;
        };
        let cases: Vec<serde_json::Value> = serde_json::from_str(&text).unwrap();
        let mut wrong = Vec::new();
        for case in &cases {
            let [function, input, expected] = ["function", "input", "expected"].map(|key| case[key].as_str().unwrap());
            let (found, expected) = if function == "remove_accents" {
                (without_accents(input), expected.to_owned())
            } else {
                (from_title(input), canonical(expected))
            };
            let is_local = matches!(input, "ÄÖÜäöüß" | "al·lallaŀla" | "Đđ");
            if found != expected && !is_local {
                wrong.push(format!("{function} {input}: {found}, not {expected}"));
            }
        }
        assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
    }

    #[test]
    fn a_long_persian_slug_is_cut_between_letters_at_200_encoded_bytes() {
        let slug = from_title(&"خبر".repeat(40));
        assert_eq!(slug.chars().count(), 33);
        assert!(encoded_len(&variant(&slug, 2)) <= ENCODED_BYTES_MAX);
    }

    #[test]
    fn both_spellings_of_a_stored_slug_are_one() {
        assert_eq!(canonical("%D8%AE%D8%A8%D8%B1"), "خبر");
        assert_eq!(canonical("%d8%ae%d8%a8%d8%b1"), canonical("خبر"));
    }
}
