//! Loose forms of Hebrew: words without their prefixed particles, on folded letters.

use super::arabic::letters;
use super::loose::Side;

/// And, the, in, as, to, from, that: written onto the word, and often its own first letter.
const PARTICLES: [char; 7] = ['ו', 'ה', 'ב', 'כ', 'ל', 'מ', 'ש'];

/// Three stand before a word at most in what newspapers write (ושה, ומה, שבה).
const PARTICLES_MAX: usize = 3;

/// What must be left of a word.
const LETTERS_LEFT: usize = 2;

/// What must be left after the article alone, which a query drops as well.
const LETTERS_LEFT_AFTER_ARTICLE: usize = 3;

/// The loose forms of a folded word: itself and what is left without one, two or three particles.
pub(super) fn loose(surface: &str, side: Side) -> Vec<String> {
    let mut forms = vec![surface.to_owned()];
    if side == Side::Query {
        let bare = surface.strip_prefix('ה').filter(|rest| letters(rest) >= LETTERS_LEFT_AFTER_ARTICLE);
        forms.extend(bare.map(str::to_owned));
        return forms;
    }
    let mut rest = surface;
    for _ in 0..PARTICLES_MAX {
        let Some(word) = rest.strip_prefix(PARTICLES).filter(|word| letters(word) >= LETTERS_LEFT) else {
            break;
        };
        forms.push(word.to_owned());
        rest = word;
    }
    forms
}
