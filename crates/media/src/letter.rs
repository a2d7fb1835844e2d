//! Letters as pictures, for a paper that has no mark of its own: outlines, filled.
//!
//! The outlines are `assets/fonts/letters.txt`; `make-letters.py` beside it makes them and says how a line is written.

use unicode_normalization::UnicodeNormalization;

const OUTLINES: &str = include_str!("../../../assets/fonts/letters.txt");

/// The letter of a paper whose name begins with none that has an outline: Dateline's own.
const OWN: char = 'D';

/// Lines that a row of pixels is cut into: coverage in steps that no eye sees.
const CUTS: u32 = 8;

/// Straight pieces that a curve is drawn by; at 512 pixels each is some ten long.
const PIECES: u32 = 12;

/// The letter that stands for a name: its first that has an outline, without marks over or under it.
#[must_use]
pub fn of(name: &str) -> char {
    let has_outline = |letter: &char| outline(*letter).is_some();
    let plain = |letter: char| {
        let upper = letter.to_uppercase().next().unwrap_or(letter);
        [upper, std::iter::once(upper).nfd().next().unwrap_or(upper)].into_iter().find(has_outline)
    };
    name.chars().find(|letter| letter.is_alphanumeric()).and_then(plain).unwrap_or(OWN)
}

/// How much of each pixel of a square a letter covers, row by row from the top, 0 to 255. The letter stands in the
/// middle and takes a part of the side, 0 to 1, where it is widest.
#[must_use]
pub fn cover(letter: char, side: u32, part: f32) -> Vec<u8> {
    let lines = outline(letter).or_else(|| outline(OWN)).map(lines).unwrap_or_default();
    fill(&fit(lines, side, part), side)
}

/// A straight piece of an outline: from, to.
type Line = [(f32, f32); 2];

fn outline(letter: char) -> Option<&'static str> {
    OUTLINES.lines().find_map(|line| line.strip_prefix(letter)?.strip_prefix(' '))
}

/// Takes an outline apart into straight pieces.
fn lines(outline: &str) -> Vec<Line> {
    let (mut lines, mut from, mut first) = (Vec::new(), (0.0, 0.0), (0.0, 0.0));
    let mut rest = outline;
    while let Some(kind) = rest.chars().next() {
        let end = rest[1..].find(|c: char| c.is_ascii_uppercase()).map_or(rest.len(), |at| at + 1);
        let numbers: Vec<f32> = rest[1..end].split(' ').filter_map(|number| number.parse().ok()).collect();
        rest = &rest[end..];
        match (kind, &numbers[..]) {
            ('M', &[x, y]) => (from, first) = ((x, y), (x, y)),
            ('L', &[x, y]) => {
                lines.push([from, (x, y)]);
                from = (x, y);
            }
            ('Q', &[over_x, over_y, x, y]) => {
                let begin = from;
                for piece in 1..=PIECES {
                    #[expect(clippy::cast_precision_loss, reason = "a dozen at most")]
                    let t = piece as f32 / PIECES as f32;
                    let bend =
                        |a: f32, over: f32, b: f32| (1.0 - t) * (1.0 - t) * a + 2.0 * (1.0 - t) * t * over + t * t * b;
                    let to = (bend(begin.0, over_x, x), bend(begin.1, over_y, y));
                    lines.push([from, to]);
                    from = to;
                }
            }
            _ => {
                lines.push([from, first]);
                from = first;
            }
        }
    }
    lines
}

/// Brings the pieces into the middle of a square, with y downwards.
fn fit(lines: Vec<Line>, side: u32, part: f32) -> Vec<Line> {
    let bounds = |pick: fn(&(f32, f32)) -> f32| {
        let all = lines.iter().flatten().map(pick);
        all.fold((f32::MAX, f32::MIN), |(least, most), at| (least.min(at), most.max(at)))
    };
    let ((left, right), (low, high)) = (bounds(|at| at.0), bounds(|at| at.1));
    #[expect(clippy::cast_precision_loss, reason = "a picture's side")]
    let side = side as f32;
    let scale = side * part / (right - left).max(high - low).max(1.0);
    let middle = ((left + right) / 2.0, (low + high) / 2.0);
    let place = |(x, y): (f32, f32)| (side / 2.0 + (x - middle.0) * scale, side / 2.0 - (y - middle.1) * scale);
    lines.into_iter().map(|line| line.map(place)).collect()
}

/// Fills what the pieces go round, whichever way (the non-zero rule).
fn fill(lines: &[Line], side: u32) -> Vec<u8> {
    let width = usize::try_from(side).unwrap_or(0);
    let mut covered = vec![0_f32; width * width];
    for cut in 0..side * CUTS {
        #[expect(clippy::cast_precision_loss, reason = "some thousands at most")]
        let y = (cut as f32 + 0.5) / CUTS as f32;
        let mut crossings: Vec<(f32, i32)> = lines.iter().filter_map(|line| crossing(line, y)).collect();
        crossings.sort_by(|a, b| a.0.total_cmp(&b.0));
        let row = usize::try_from(cut / CUTS).unwrap_or(0) * width;
        let (mut winding, mut since) = (0, 0.0);
        for (x, turn) in crossings {
            if winding != 0 {
                add(&mut covered[row..row + width], since, x);
            }
            (winding, since) = (winding + turn, x);
        }
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is between 0 and 255")]
    covered.into_iter().map(|part| (part * 255.0).round().clamp(0.0, 255.0) as u8).collect()
}

/// Where a piece crosses a height, and whether upwards or downwards.
fn crossing(&[(x0, y0), (x1, y1)]: &Line, y: f32) -> Option<(f32, i32)> {
    let turn = if y0 <= y && y < y1 { 1 } else { -1 };
    let crosses = turn == 1 || y1 <= y && y < y0;
    crosses.then(|| (x0 + (y - y0) / (y1 - y0) * (x1 - x0), turn))
}

/// Adds what a cut between two points covers of each pixel of a row.
fn add(row: &mut [f32], from: f32, to: f32) {
    for (at, pixel) in row.iter_mut().enumerate() {
        #[expect(clippy::cast_precision_loss, reason = "a picture's side")]
        let left = at as f32;
        #[expect(clippy::cast_precision_loss, reason = "a handful")]
        let whole = CUTS as f32;
        *pixel += (to.min(left + 1.0) - from.max(left)).max(0.0) / whole;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_stands_for_a_name_in_any_script() {
        let found =
            ["The Lantern", "  «фонарь»", "فانوس", "הפנס", "élan", "ångström", "2026 today", "灯", "", "—"].map(of);
        assert_eq!(found, ['T', 'Ф', 'ف', 'ה', 'E', 'A', '2', 'D', 'D', 'D']);
    }

    #[test]
    fn every_outline_fills_a_part_of_the_square_and_leaves_its_rim() {
        for line in OUTLINES.lines() {
            let letter = line.chars().next().unwrap();
            let covered = cover(letter, 32, 0.6);
            let share = covered.iter().map(|part| f32::from(*part) / 255.0).sum::<f32>() / 1024.0;
            assert!((0.02..0.4).contains(&share), "{letter}: {share}");
            let rim = |at: usize| at / 32 < 5 || at / 32 > 26 || at % 32 < 5 || at % 32 > 26;
            assert!(covered.iter().enumerate().all(|(at, part)| !rim(at) || *part == 0), "{letter}");
        }
    }

    #[test]
    fn the_hole_of_a_letter_is_no_part_of_it() {
        let covered = cover('O', 33, 0.8);
        assert_eq!(covered[16 * 33 + 16], 0);
        assert!(covered.contains(&255));
    }
}
