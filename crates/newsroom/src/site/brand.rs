//! The newsroom's colour: links, kickers and buttons. It is read as text on light and on dark grounds, so that each has
//! its own, checked for contrast (WCAG 2.2, success criterion 1.4.3: 4.5 to 1).

use std::fmt;

use serde::{Deserialize, Serialize};

/// The least contrast of text.
const CONTRAST_LEAST: f64 = 4.5;

/// Steps on the way from a colour to black or white.
const STEPS: u32 = 256;

/// A colour: red, green, blue. As text it is `#0b4d63`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Colour(pub [u8; 3]);

/// The colours where nobody has chosen: as in `tokens.css`.
pub const LIGHT: Colour = Colour([0x0b, 0x4d, 0x63]);
/// The same on dark grounds.
pub const DARK: Colour = Colour([0x7f, 0xc6, 0xdf]);

/// On which ground a colour stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ground {
    /// Dark words on light paper.
    Light,
    /// Light words on dark paper.
    Dark,
}

impl Ground {
    /// Papers and wells: `--paper` and `--paper-2` of `tokens.css`.
    fn papers(self) -> [Colour; 2] {
        match self {
            Ground::Light => [Colour([0xff; 3]), Colour([0xf4, 0xf6, 0xf6])],
            Ground::Dark => [Colour([0x0f, 0x16, 0x1a]), Colour([0x17, 0x21, 0x26])],
        }
    }

    /// What makes a colour stand out on it.
    fn opposite(self) -> Colour {
        match self {
            Ground::Light => Colour([0; 3]),
            Ground::Dark => Colour([0xff; 3]),
        }
    }
}

/// A colour with all that is made from it, on one ground.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shades {
    /// The colour itself.
    pub colour: Colour,
    /// Under the pointer.
    pub strong: Colour,
    /// What is written on it.
    pub on: Colour,
    /// A quiet ground of it.
    pub tint: Colour,
}

impl Colour {
    /// Reads `#0b4d63`, with or without its sign, or `#abc`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Colour> {
        let digits = text.trim().trim_start_matches('#');
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let number = u32::from_str_radix(digits, 16).ok()?;
        let [_, r, g, b] = match digits.len() {
            6 => number.to_be_bytes(),
            3 => {
                [0, number >> 8 & 15, number >> 4 & 15, number & 15].map(|digit| u8::try_from(digit * 17).unwrap_or(0))
            }
            _ => return None,
        };
        Some(Colour([r, g, b]))
    }

    /// Says whether words in it can be read on a ground, and on its own tint there.
    #[must_use]
    pub fn is_read_on(self, ground: Ground) -> bool {
        let [paper, well] = ground.papers();
        [paper, well, self.tint(ground)].into_iter().all(|other| contrast(self, other) >= CONTRAST_LEAST)
    }

    /// The nearest colour on the way to black or white that can be read on a ground: itself if it can.
    #[must_use]
    pub fn nearest_on(self, ground: Ground) -> Colour {
        let way = (0..=STEPS).map(|step| self.mix(ground.opposite(), step));
        way.into_iter().find(|colour| colour.is_read_on(ground)).unwrap_or(ground.opposite())
    }

    /// What is made from it on a ground.
    #[must_use]
    pub fn shades(self, ground: Ground) -> Shades {
        let dark = Colour([0x04, 0x22, 0x2d]);
        let on = [Colour([0xff; 3]), dark, Colour([0; 3])];
        Shades {
            colour: self,
            strong: self.mix(ground.opposite(), if ground == Ground::Light { 64 } else { 96 }),
            on: on.into_iter().find(|on| contrast(*on, self) >= CONTRAST_LEAST).unwrap_or(Colour([0; 3])),
            tint: self.tint(ground),
        }
    }

    fn tint(self, ground: Ground) -> Colour {
        let part = if ground == Ground::Light { 26 } else { 40 };
        ground.papers()[0].mix(self, part)
    }

    /// So many of 256 parts of another colour, and the rest of this one.
    fn mix(self, other: Colour, parts: u32) -> Colour {
        let at = |place: usize| {
            let (own, other) = (u32::from(self.0[place]), u32::from(other.0[place]));
            u8::try_from((own * (STEPS - parts) + other * parts + STEPS / 2) / STEPS).unwrap_or(u8::MAX)
        };
        Colour([at(0), at(1), at(2)])
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [r, g, b] = self.0;
        write!(f, "#{r:02x}{g:02x}{b:02x}")
    }
}

impl From<Colour> for String {
    fn from(colour: Colour) -> String {
        colour.to_string()
    }
}

impl TryFrom<String> for Colour {
    type Error = String;

    fn try_from(text: String) -> Result<Colour, String> {
        Colour::parse(&text).ok_or_else(|| format!("no colour: {text}"))
    }
}

/// The contrast of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio" and "relative luminance").
fn contrast(a: Colour, b: Colour) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn luminance(Colour(parts): Colour) -> f64 {
    let [r, g, b] = parts.map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_is_read_as_people_write_it() {
        for text in ["#0b4d63", " 0B4D63 ", "0b4d63"] {
            assert_eq!(Colour::parse(text), Some(LIGHT), "{text}");
        }
        assert_eq!(Colour::parse("#abc").map(|colour| colour.to_string()).as_deref(), Some("#aabbcc"));
        for text in ["", "#", "red", "#12345", "#0b4d6g", "+b4d63", "#0b4d63ff", "#０b4d63"] {
            assert_eq!(Colour::parse(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_usual_can_be_read() {
        assert!(LIGHT.is_read_on(Ground::Light) && DARK.is_read_on(Ground::Dark));
        assert!(!LIGHT.is_read_on(Ground::Dark) && !DARK.is_read_on(Ground::Light));
        assert!((contrast(Colour([0; 3]), Colour([255; 3])) - 21.0).abs() < 1e-9);
    }

    #[test]
    fn every_colour_has_a_nearest_one_that_can_be_read_and_so_has_what_is_written_on_it() {
        for parts in 0..=0xfff_u32 {
            let colour = Colour::parse(&format!("{parts:03x}")).unwrap();
            for ground in [Ground::Light, Ground::Dark] {
                let nearest = colour.nearest_on(ground);
                assert!(nearest.is_read_on(ground), "{colour} {ground:?}");
                assert_eq!(nearest == colour, colour.is_read_on(ground), "{colour} {ground:?}");
                let shades = nearest.shades(ground);
                assert!(contrast(shades.on, nearest) >= CONTRAST_LEAST, "{colour} {ground:?}");
                assert!(contrast(shades.strong, shades.on) >= CONTRAST_LEAST, "{colour} {ground:?}");
            }
        }
    }
}
