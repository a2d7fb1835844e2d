//! Whether two names may be the same person's, in Latin, Cyrillic, Arabic and Hebrew letters.
//!
//! Each word is folded to its sounds (`sound`), the words are laid side by side (`align`), and what is left over decides:
//! a middle name may be missing, a forename may not differ. It knows no people: two brothers with one initial are the
//! same to it, and a son who bears his father's name behind his own looks like him.

mod align;
mod listed;
pub(crate) mod sound;
pub(crate) mod word;

use align::Alignment;
use word::{Parts, Word};

/// From this score on two names are taken for one person's.
pub const SAME_MIN: f32 = 0.5;

/// Why two names are alike or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// All words are the same, letter for letter or by their sounds.
    Whole,
    /// Some word is spelt in another way, in the same script or in another.
    Spelling,
    /// The words stand in another order.
    Order,
    /// A letter stands for a word.
    Initial,
    /// A nickname, or the form of a forename in another language, that is listed.
    Nickname,
    /// One of them is a surname alone.
    SurnameAlone,
    /// One lacks a word in the middle.
    MiddleMissing,
    /// One lacks the first of several forenames.
    ForenameMissing,
    /// One lacks the last of several surnames.
    LastMissing,
    /// One is the younger or elder of two with one name, the other is not.
    Generation,
    /// Each has a word that the other has not.
    Conflict,
    /// One of them is no name.
    Empty,
}

/// How likely two names are one person's.
#[derive(Clone, Debug, PartialEq)]
pub struct Likeness {
    /// From 0 to 1; a judgement that orders, no probability. `SAME_MIN` parts the same from the different.
    pub score: f32,
    /// What decided, in the order in which it was found.
    pub reasons: Vec<Reason>,
}

impl Likeness {
    /// Whether they may be one person's.
    #[must_use]
    pub fn is_same(&self) -> bool {
        self.score >= SAME_MIN
    }
}

/// Compares two names of people, with or without titles, each in any of the scripts.
///
/// ```
/// let likeness = attribution::name::compare("Ali Akbar Velayati", "علی‌اکبر ولایتی");
/// assert!(likeness.is_same());
/// assert!(!attribution::name::compare("Ali Larijani", "Sadeq Larijani").is_same());
/// ```
#[must_use]
pub fn compare(a: &str, b: &str) -> Likeness {
    compare_parts(&word::read(a), &word::read(b))
}

/// Compares two names that were taken apart before.
pub(crate) fn compare_parts(a: &Parts, b: &Parts) -> Likeness {
    if a.words.is_empty() || b.words.is_empty() {
        return Likeness { score: 0.0, reasons: vec![Reason::Empty] };
    }
    // Which of them came first must not matter.
    let rank =
        |parts: &Parts| (parts.words.len(), parts.words.iter().map(|word| word.sounds.clone()).collect::<Vec<_>>());
    let (a, b) = if rank(b) < rank(a) { (b, a) } else { (a, b) };
    let straight = judge(a, b, &align::align(&a.words, &b.words));
    if straight.is_same() || a.has_father || b.has_father || a.words.len() < 2 || b.words.len() < 2 {
        return straight;
    }
    let mut best = straight;
    for turned in [turn(a, 1), turn(a, a.words.len() - 1)] {
        let mut likeness = judge(&turned, b, &align::align(&turned.words, &b.words));
        likeness.score *= 0.85;
        likeness.reasons.push(Reason::Order);
        if likeness.score > best.score {
            best = likeness;
        }
    }
    best
}

/// Whether two words of names are one in some spelling; quick, to spare a comparison of whole names.
pub(crate) fn is_near(a: &Word, b: &Word) -> bool {
    align::is_near(a, b)
}

/// The same name with its first words at its end.
fn turn(parts: &Parts, by: usize) -> Parts {
    let mut turned = parts.clone();
    turned.words.rotate_left(by);
    turned
}

fn judge(a: &Parts, b: &Parts, found: &Alignment) -> Likeness {
    let mut reasons = Vec::new();
    let (Some(first), Some(last)) = (found.pairs.first(), found.pairs.last()) else {
        return Likeness { score: 0.0, reasons: vec![Reason::Conflict] };
    };
    let mut score = found.pairs.iter().map(|pair| pair.likeness).fold(1.0, f32::min);
    reasons.push(if score > 0.99 { Reason::Whole } else { Reason::Spelling });
    if found.pairs.iter().any(|pair| pair.is_listed) {
        reasons.push(Reason::Nickname);
    }
    if found.pairs.iter().any(|pair| pair.is_initial) {
        reasons.push(Reason::Initial);
        score *= if found.pairs.iter().all(|pair| pair.is_initial) { 0.3 } else { 0.85 };
    }
    if a.generation != b.generation {
        reasons.push(Reason::Generation);
        score *= 0.45;
    }
    let (left, right) = (found.left_over(&a.words, 0), found.left_over(&b.words, 1));
    let short = if left.is_empty() { 0 } else { 1 };
    let rest = match (left.is_empty(), right.is_empty()) {
        (true, true) => return Likeness { score, reasons },
        (false, false) => {
            reasons.push(Reason::Conflict);
            return Likeness { score: score * 0.3, reasons };
        }
        (true, false) => (&right, b, 1),
        (false, true) => (&left, a, 0),
    };
    let (rest, longer, side) = rest;
    let shorter = if side == 1 { a } else { b };
    let is_alone = shorter.words.iter().filter(|word| !word.is_particle).count() == 1 && short != side;
    let covers_first = first.words[side].start <= longer.words.iter().position(|word| !word.is_particle).unwrap_or(0);
    let covers_last = last.words[side].end == longer.words.len();
    // "George W." and "George H. W." are two.
    if rest.iter().any(|word| longer.words[*word].is_initial) && found.pairs.iter().any(|pair| pair.is_both_initial) {
        reasons.push(Reason::Conflict);
        return Likeness { score: score * 0.3, reasons };
    }
    let has_father = a.has_father || b.has_father;
    let (reason, factor) = match (covers_first, covers_last) {
        (_, true) if is_alone && !longer.is_family_first => (Reason::SurnameAlone, 0.75),
        (true, _) if is_alone && longer.is_family_first => (Reason::SurnameAlone, 0.75),
        _ if is_alone => (Reason::Conflict, 0.3),
        (true, true) => (Reason::MiddleMissing, 0.9),
        (true, false) => (Reason::LastMissing, 0.72),
        (false, true) if !has_father => (Reason::ForenameMissing, 0.75),
        _ => (Reason::Conflict, 0.3),
    };
    reasons.push(reason);
    Likeness { score: score * factor, reasons }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(a: &str, b: &str, is_same: bool, reason: Reason) {
        for likeness in [compare(a, b), compare(b, a)] {
            assert_eq!(likeness.is_same(), is_same, "{a} / {b}: {likeness:?}");
            assert!(likeness.reasons.contains(&reason), "{a} / {b}: {likeness:?}");
        }
    }

    #[test]
    fn a_name_is_itself_in_every_spelling() {
        check("Velayati", "Velayti", true, Reason::Spelling);
        check("Ali-Akbar Velayati", "Aliakbar Velayati", true, Reason::Whole);
        check("علی خامنه‌ای", "علي خامنئي", true, Reason::Spelling);
        check("Mohammad Khatami", "محمد خاتمی", true, Reason::Spelling);
        check("كريم كاظمي", "کریم کاظمی", true, Reason::Whole);
        check("Сергей Лавров", "سيرغي لافروف", true, Reason::Spelling);
        check("בנימין נתניהו", "Benjamin Netanyahu", true, Reason::Spelling);
    }

    #[test]
    fn an_order_an_initial_a_title_or_an_article_makes_no_other_person() {
        check("Orbán Viktor", "Viktor Orban", true, Reason::Order);
        check("Путин Владимир Владимирович", "Vladimir Putin", true, Reason::Order);
        check("V. Putin", "Vladimir Putin", true, Reason::Initial);
        check("President Putin", "Vladimir Putin", true, Reason::SurnameAlone);
        check("Abdel Fattah el-Sisi", "Abdelfattah Sisi", true, Reason::Whole);
        check("Bill Clinton", "William Clinton", true, Reason::Nickname);
        check("Putin, Vladimir", "Vladimir Putin", true, Reason::Whole);
        check("Hossein Amirabdollahian", "حسین امیرعبداللهیان", true, Reason::Spelling);
    }

    #[test]
    fn relatives_are_others() {
        check("Ali Larijani", "Sadeq Larijani", false, Reason::Conflict);
        check("Mohammed bin Salman", "Salman bin Abdulaziz", false, Reason::Conflict);
        check("George W. Bush", "George H. W. Bush", false, Reason::Conflict);
        check("Donald Trump", "Donald Trump Jr.", false, Reason::Generation);
        check("Hassan Khomeini", "Hossein Khomeini", false, Reason::Conflict);
        check("حسن", "حسین", false, Reason::Conflict);
        check("Samir Aziz", "Samira Aziz", false, Reason::Conflict);
        check("Mario Garcia", "Maria Garcia", false, Reason::Conflict);
        check("Ahmad Karim", "Ahmad Karimi", false, Reason::Conflict);
        check("", "Ali", false, Reason::Empty);
    }
}
