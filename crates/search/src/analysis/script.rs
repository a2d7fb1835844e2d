//! Which alphabet a word is in.

/// The alphabets that the analysers know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Script {
    Latin,
    Cyrillic,
    Greek,
    Arabic,
    Hebrew,
    Devanagari,
    Tamil,
    Armenian,
    /// Digits, and every alphabet whose words are taken as they are.
    Other,
}

impl Script {
    /// The script of a word's first letter.
    pub fn of(word: &str) -> Script {
        word.chars().map(Script::of_letter).find(|script| *script != Script::Other).unwrap_or(Script::Other)
    }

    fn of_letter(letter: char) -> Script {
        match letter {
            'a'..='z' | 'A'..='Z' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' => Script::Latin,
            '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}' => Script::Greek,
            '\u{400}'..='\u{52F}' => Script::Cyrillic,
            '\u{531}'..='\u{587}' => Script::Armenian,
            '\u{591}'..='\u{5F4}' | '\u{FB1D}'..='\u{FB4F}' => Script::Hebrew,
            '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{8A0}'..='\u{8FF}' | '\u{FB50}'..='\u{FEFE}' => {
                Script::Arabic
            }
            '\u{900}'..='\u{97F}' => Script::Devanagari,
            '\u{B80}'..='\u{BFF}' => Script::Tamil,
            _ => Script::Other,
        }
    }
}
