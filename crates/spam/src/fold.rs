//! Brings a text into one spelling, so that a word disguised is the word.

use unicode_normalization::UnicodeNormalization;

/// How many characters of a comment are read: more than any newsroom allows, and a bound for what a score costs.
pub const READ_MAX: usize = 8_000;

/// A text in one spelling, and what had to be taken away for it.
#[derive(Debug, Default)]
pub struct Folded {
    /// Small letters without marks, one form for each letter and digit.
    pub text: Vec<char>,
    /// Characters that nobody sees inside the text: zero-width ones, direction marks, soft hyphens.
    pub invisible: usize,
    /// Letters from the blocks for mathematics, circled or full-width ones, where plain ones would do.
    pub fancy: usize,
    /// Capital letters.
    pub capitals: usize,
    /// Letters of scripts that have capitals.
    pub cased: usize,
}

/// Folds the first [`READ_MAX`] characters of a text.
///
/// Compatibility decomposition (Unicode Standard Annex 15, NFKD), small letters, no combining marks of the
/// alphabetic scripts, and the forms of Arabic letters and digits that keyboards mix up made one.
#[must_use]
pub fn fold(text: &str) -> Folded {
    let mut folded = Folded { text: Vec::with_capacity(text.len().min(READ_MAX)), ..Folded::default() };
    let text = text.trim_matches(|c: char| c.is_whitespace() || is_invisible(c));
    for character in text.chars().take(READ_MAX) {
        folded.take(character);
    }
    folded
}

impl Folded {
    fn take(&mut self, character: char) {
        if character.is_ascii() {
            self.count_case(character);
            self.text.push(character.to_ascii_lowercase());
        } else if is_invisible(character) {
            // The joiners are spelling in Persian, Urdu and Indian scripts, and between the parts of an emoji.
            self.invisible += usize::from(!matches!(character, '\u{200c}' | '\u{200d}' | '\u{fe0f}'));
        } else {
            self.fancy += usize::from(is_fancy(character));
            for part in std::iter::once(character).nfkd().filter(|&part| !is_mark(part)) {
                self.count_case(part);
                self.text.extend(part.to_lowercase().filter(|&small| !is_mark(small)).map(unify));
            }
        }
    }

    fn count_case(&mut self, letter: char) {
        let is_capital = letter.is_uppercase();
        self.capitals += usize::from(is_capital);
        self.cased += usize::from(is_capital || letter.is_lowercase());
    }
}

/// Says whether a character leaves no trace on the screen.
fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180e}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{e0000}'..='\u{e0fff}')
}

/// Says whether a letter is one of the ornamental copies of the alphabet.
fn is_fancy(character: char) -> bool {
    matches!(character,
        '\u{1d400}'..='\u{1d7ff}' | '\u{2460}'..='\u{24ff}' | '\u{ff01}'..='\u{ff5e}' | '\u{1f100}'..='\u{1f1e5}'
        | '\u{1d00}'..='\u{1d2b}')
}

/// Says whether a mark is one that a reader can do without: accents, vowel points, what is stacked on letters.
fn is_mark(character: char) -> bool {
    matches!(character,
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5c7}' | '\u{610}'..='\u{61a}' | '\u{640}'
        | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}' | '\u{1ab0}'..='\u{1aff}'
        | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}')
}

/// Gives the one form of a letter or digit that has several in use.
fn unify(character: char) -> char {
    match character {
        'ي' | 'ى' | 'ے' => 'ی',
        'ك' => 'ک',
        'ة' | 'ۀ' | 'ہ' | 'ھ' | 'ە' => 'ه',
        'ı' => 'i',
        '٠'..='٩' => digit(character, '٠'),
        '۰'..='۹' => digit(character, '۰'),
        '०'..='९' => digit(character, '०'),
        '“' | '”' | '«' | '»' | '„' => '"',
        '’' | '‘' | '`' | '´' => '\'',
        '–' | '—' | '−' | '‐' | '‑' => '-',
        '\u{a0}' | '\u{2028}' | '\u{2029}' => ' ',
        other => other,
    }
}

fn digit(character: char, zero: char) -> char {
    let value = (character as u32 - zero as u32) as u8;
    char::from(b'0' + value)
}

/// The Latin letters that nobody can tell from a Cyrillic one.
const TWINS: &str = "abcehkmoptxy";

/// Undoes the mixing of look-alikes within a word, such as a Latin `a` in a Cyrillic word, and says whether there was any.
///
/// It is brought to the script with more letters that have no twin, and to Cyrillic if that does not tell.
pub fn unmix(word: &mut [char]) -> bool {
    if word.iter().all(char::is_ascii) {
        return false;
    }
    let (mut latin, mut latin_only, mut other, mut other_only) = (0, 0, 0, 0);
    for &letter in word.iter() {
        if letter.is_ascii_alphabetic() {
            latin += 1;
            latin_only += usize::from(!TWINS.contains(letter));
        } else if is_cyrillic_or_greek(letter) || is_small_capital(letter) {
            other += 1;
            other_only += usize::from(to_latin(letter).is_none());
        }
    }
    let is_pure = latin == 0 && !word.iter().any(|&letter| is_small_capital(letter));
    let has_two = word.iter().any(|&letter| is_greek(letter)) && word.iter().any(|&letter| is_cyrillic(letter));
    if other == 0 || (is_pure && !has_two) {
        return false;
    }
    let to_latin_script = latin > 0 && other_only < latin_only;
    let change = if to_latin_script { to_latin } else { to_other };
    let mut has_changed = false;
    for letter in word.iter_mut() {
        if let Some(twin) = change(*letter).filter(|twin| twin != letter) {
            *letter = twin;
            has_changed = true;
        }
    }
    has_changed
}

fn is_cyrillic_or_greek(letter: char) -> bool {
    is_cyrillic(letter) || is_greek(letter)
}

fn is_cyrillic(letter: char) -> bool {
    matches!(letter, '\u{400}'..='\u{52f}')
}

fn is_greek(letter: char) -> bool {
    matches!(letter, '\u{370}'..='\u{3ff}')
}

/// Says whether a letter is one of the small capitals of phonetic writing, which stand in for Cyrillic ones.
fn is_small_capital(letter: char) -> bool {
    matches!(letter, '\u{1d00}'..='\u{1d2b}' | 'ʀ' | 'ʙ' | 'ʜ' | 'ʍ' | 'ɴ' | 'ɪ' | 'ɢ' | 'ʏ' | 'ʟ')
}

/// Gives the Latin letter that looks like one of another script.
fn to_latin(letter: char) -> Option<char> {
    Some(match letter {
        'а' | 'α' | 'ᴀ' => 'a',
        'в' | 'β' | 'ʙ' => 'b',
        'с' | 'ϲ' | 'ᴄ' => 'c',
        'е' | 'ε' | 'ᴇ' | 'є' => 'e',
        'һ' | 'ʜ' | 'н' => 'h',
        'і' | 'ι' | 'ɪ' => 'i',
        'ј' | 'ᴊ' => 'j',
        'к' | 'κ' | 'ᴋ' => 'k',
        'м' | 'ᴍ' | 'ʍ' => 'm',
        'о' | 'ο' | 'ᴏ' => 'o',
        'р' | 'ρ' | 'ᴩ' => 'p',
        'ѕ' => 's',
        'т' | 'τ' | 'ᴛ' => 't',
        'υ' | 'ᴜ' => 'u',
        'ν' | 'ᴠ' => 'v',
        'х' | 'χ' => 'x',
        'у' | 'γ' | 'ʏ' => 'y',
        'ᴢ' => 'z',
        _ => return None,
    })
}

/// Gives the Cyrillic letter that looks like one of another script.
fn to_other(letter: char) -> Option<char> {
    Some(match letter {
        'a' | 'α' | 'ᴀ' => 'а',
        'b' | 'β' | 'ʙ' => 'в',
        'c' | 'ϲ' | 'ᴄ' => 'с',
        'e' | 'ε' | 'ᴇ' => 'е',
        'h' | 'ʜ' => 'н',
        'i' | 'ι' | 'u' | 'υ' => 'и',
        'k' | 'κ' | 'ᴋ' => 'к',
        'm' | 'ᴍ' | 'ʍ' => 'м',
        'o' | 'ο' | 'ᴏ' => 'о',
        'p' | 'ρ' | 'ᴩ' => 'р',
        's' => 'ѕ',
        't' | 'τ' | 'ᴛ' => 'т',
        'x' | 'χ' => 'х',
        'y' | 'γ' | 'ʏ' => 'у',
        'r' => 'г',
        'n' => 'п',
        'ᴦ' => 'г',
        'ᴧ' => 'л',
        'ᴨ' => 'п',
        'ᴫ' => 'л',
        'ɜ' => 'з',
        'ь' => 'ь',
        _ => return None,
    })
}
