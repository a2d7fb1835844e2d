//! Folding: spellings that a reader takes for the same become the same letters.
//!
//! Compatibility forms (NFKC, Unicode Standard Annex #15), case, accents of Latin and Greek,
//! code-page twins of the Arabic script, vowel points, tatweel, final letters of Hebrew and the three sets of
//! digits. The rules hang on the script alone, so they hold whatever language a text or query claims to be in.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::decompose_canonical;

/// Folds a text; what is no letter, mark or digit stays.
///
/// `fold("Élan")` is `elan`, `fold("كِتَاب")` equals `fold("کتاب")`, `fold("İSTANBUL")` is `istanbul`. Zero-width
/// joiners and other invisible signs disappear. The Turkish dotless i becomes i, so no language is needed.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    for letter in text.nfkc() {
        push_folded(letter, &mut folded);
    }
    folded
}

fn push_folded(letter: char, folded: &mut String) {
    if letter.is_ascii() {
        folded.push(letter.to_ascii_lowercase());
    } else if !is_dropped(letter) {
        for lower in letter.to_lowercase() {
            push_lower(lower, folded);
        }
    }
}

fn push_lower(letter: char, folded: &mut String) {
    if is_dropped(letter) {
        return;
    }
    if let Some(twin) = twin(letter) {
        folded.push(twin);
    } else if let Some(letters) = spelt_out(letter) {
        folded.push_str(letters);
    } else if is_accented_script(letter) {
        decompose_canonical(letter, |part| {
            if !is_dropped(part) {
                folded.push(part);
            }
        });
    } else {
        folded.push(letter);
    }
}

/// Vowel points, accents that stand alone, tatweel, and signs that nobody sees.
pub(super) fn is_dropped(letter: char) -> bool {
    matches!(letter,
        '\u{AD}' | '\u{300}'..='\u{36F}' | '\u{483}'..='\u{487}'
        // Hebrew points and accents, without maqaf (05BE), paseq (05C0) and sof pasuq (05C3).
        | '\u{591}'..='\u{5BD}' | '\u{5BF}' | '\u{5C1}' | '\u{5C2}' | '\u{5C4}' | '\u{5C5}' | '\u{5C7}'
        // Arabic honorifics, tatweel, tashkeel, superscript alef and Quranic marks.
        | '\u{610}'..='\u{61A}' | '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}'
        | '\u{6D6}'..='\u{6DC}' | '\u{6DF}'..='\u{6E8}' | '\u{6EA}'..='\u{6ED}' | '\u{8D3}'..='\u{8FF}'
        // Zero-width signs, direction marks, isolates, variation selectors.
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}

/// One letter that stands for another.
fn twin(letter: char) -> Option<char> {
    let digit = |zero: u32| char::from_u32(u32::from('0') + u32::from(letter) - zero);
    Some(match letter {
        '\u{660}'..='\u{669}' => return digit(0x660),
        '\u{6F0}'..='\u{6F9}' => return digit(0x6F0),
        '\u{966}'..='\u{96F}' => return digit(0x966),
        // Alef with madda, hamza or wasla.
        'آ' | 'أ' | 'إ' | 'ٱ' => 'ا',
        'ؤ' => 'و',
        // Yeh with hamza, Farsi yeh, alef maksura.
        'ئ' | 'ی' | 'ى' => 'ي',
        'ک' | 'ڪ' => 'ك',
        // Heh goal, ae, teh marbuta and their forms with hamza.
        'ہ' | 'ە' | 'ۀ' | 'ۂ' | 'ة' | 'ۃ' => 'ه',
        // Hebrew final letters.
        'ך' => 'כ',
        'ם' => 'מ',
        'ן' => 'נ',
        'ף' => 'פ',
        'ץ' => 'צ',
        'ё' | 'ѐ' => 'е',
        'ѝ' => 'и',
        'ς' => 'σ',
        'ı' | 'ɪ' => 'i',
        'ø' => 'o',
        'ł' => 'l',
        'đ' | 'ð' => 'd',
        'ħ' => 'h',
        '’' | 'ʼ' | '‘' | 'ʻ' => '\'',
        _ => return None,
    })
}

/// One letter that is written as two where it cannot be typed.
fn spelt_out(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        // Yeh barree with hamza, as Urdu also writes it: گۓ, گئے.
        'ۓ' => "يے",
        _ => return None,
    })
}

/// Latin and Greek, whose accents readers leave out; a Cyrillic й or a Japanese が is another letter without its mark.
fn is_accented_script(letter: char) -> bool {
    matches!(letter, '\u{C0}'..='\u{24F}' | '\u{370}'..='\u{3FF}' | '\u{1E00}'..='\u{1FFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_that_readers_take_for_the_same_fold_alike() {
        for (one, other) in [
            ("Élan", "elan"),
            ("E\u{301}lan", "élan"),
            ("STRASSE", "Straße"),
            ("İstanbul", "ISTANBUL"),
            ("ıspanak", "Ispanak"),
            ("Łódź", "lodz"),
            ("ﬁnance", "finance"),
            ("１２３", "123"),
            ("ёлка", "Елка"),
            ("за\u{301}мок", "замок"),
            ("كِتَابٌ", "كتاب"),
            ("کتاب", "كتاب"),
            ("علی", "علي"),
            ("على", "علي"),
            ("أحمد", "احمد"),
            ("إسلام", "اسلام"),
            ("آب", "اب"),
            ("مدرسة", "مدرسه"),
            ("مـــصر", "مصر"),
            ("ہے", "هے"),
            ("۱۴۰۳", "1403"),
            ("٢٠٢٤", "2024"),
            ("می\u{200C}رود", "میرود"),
            ("שָׁלוֹם", "שלום"),
            ("שלוםם", "שלוממ"),
            ("ﻛﺘﺎﺏ", "كتاب"),
        ] {
            assert_eq!(fold(one), fold(other), "{one} and {other}");
        }
    }

    #[test]
    fn letters_that_readers_tell_apart_stay_apart() {
        for (one, other) in [("йод", "иод"), ("が", "か"), ("کھا", "کہا"), ("पानी", "पानि")]
        {
            assert_ne!(fold(one), fold(other), "{one} and {other}");
        }
    }

    #[test]
    fn folding_twice_changes_nothing_more() {
        for text in ["Größe ΑΣ", "ﷲ ﷺ", "İıẞ", "ۀ ۓ ئ", "ǅ ŉ ﬃ"] {
            assert_eq!(fold(&fold(text)), fold(text), "{text}");
        }
    }
}
